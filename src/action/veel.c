/* Storing new dossiers many at a time, by a thread of its own. */
#include "veel.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

static void *stort_steeds(void *mee) {
    struct veel *v = mee;
    pthread_mutex_lock(&v->slot);
    while (!v->stop) {
        if (!v->werk) {
            pthread_cond_wait(&v->anders, &v->slot);
            continue;
        }
        pthread_mutex_unlock(&v->slot);
        if (v->fout.kind == PROBLEM_NONE)
            lading_stort(v->store, v->werk, &v->fout);
        pthread_mutex_lock(&v->slot);
        v->werk = NULL;
        pthread_cond_broadcast(&v->anders);
    }
    pthread_mutex_unlock(&v->slot);
    return NULL;
}

/* Until the load before is in the file; what went wrong there goes wrong here. */
bool handeling_veel_wacht(struct handeling *h) {
    struct veel *v = h->veel;
    if (!v)
        return !h->mis;
    pthread_mutex_lock(&v->slot);
    while (v->werk)
        pthread_cond_wait(&v->anders, &v->slot);
    pthread_mutex_unlock(&v->slot);
    if (v->fout.kind != PROBLEM_NONE) {
        problem_set(h->p, v->fout.kind, "%s", problem_text(&v->fout));
        handeling_mis(h);
    }
    return !h->mis;
}

static void begin_werk(struct veel *v, struct lading *l) {
    if (!v->draad) {
        lading_stort(v->store, l, &v->fout);
        return;
    }
    pthread_mutex_lock(&v->slot);
    v->werk = l;
    pthread_cond_broadcast(&v->anders);
    pthread_mutex_unlock(&v->slot);
}

/* Words that wait for more go along to the next load. */
static void neem_woorden_mee(struct lading *van, struct lading *naar) {
    struct woorden leeg = naar->woorden;
    if (van->woorden_klaar)
        return;
    naar->woorden = van->woorden;
    van->woorden = leeg;
}

static bool geef_mee(struct handeling *h, bool laatste) {
    struct veel *v = h->veel;
    struct lading *vol = v->nu;
    if (!lading_sluit(h, vol, laatste) || !handeling_veel_wacht(h))
        return false;
    v->nu = vol == &v->lading[0] ? &v->lading[1] : &v->lading[0];
    lading_leeg(v->nu);
    neem_woorden_mee(vol, v->nu);
    begin_werk(v, vol);
    return true;
}

void veel_begin(struct handeling *h) {
    struct veel *v = h->veel = mem_alloc(sizeof *v);
    v->nu = &v->lading[0];
    v->store = h->s->store;
    pthread_mutex_init(&v->slot, NULL);
    pthread_cond_init(&v->anders, NULL);
    v->draad = pthread_create(&v->wie, NULL, stort_steeds, v) == 0;
}

static bool stort(struct handeling *h, bool laatste) {
    struct veel *v = h->veel;
    if (!v || h->mis)
        return !h->mis;
    bool iets = v->nu->aantal || v->nu->gezinnen.aantal || (laatste && v->nu->woorden.aantal);
    return (!iets || geef_mee(h, laatste)) && handeling_veel_wacht(h);
}

bool handeling_veel_stort(struct handeling *h) {
    return stort(h, false);
}

struct record *handeling_veel_persoon(struct handeling *h, struct id persoon) {
    struct lading *l = h->veel ? h->veel->nu : NULL;
    for (size_t i = l ? l->aantal : 0; i-- > 0;)
        if (id_gelijk(l->beeld[i].persoon.id, persoon))
            return &l->beeld[i].persoon;
    return NULL;
}

const struct beeld *handeling_veel_dossier(struct handeling *h, struct id dossier) {
    struct lading *l = h->veel ? h->veel->nu : NULL;
    for (size_t i = l ? l->aantal : 0; i-- > 0;)
        if (id_gelijk(l->beeld[i].dossier.id, dossier))
            return &l->beeld[i];
    return NULL;
}

const struct beeld *handeling_veel_begint(struct handeling *h, const uint8_t *kop, size_t len) {
    struct lading *l = h->veel ? h->veel->nu : NULL;
    for (size_t i = l ? l->aantal : 0; i-- > 0;)
        if (!memcmp(l->beeld[i].dossier.id.byte, kop, len))
            return &l->beeld[i];
    return NULL;
}

const struct record *handeling_veel_gezin(struct handeling *h, const char *nummer) {
    struct lading *l = h->veel ? h->veel->nu : NULL;
    for (size_t i = l ? l->gezinnen.aantal : 0; i-- > 0;)
        if (record_is(&l->gezinnen.rij[i], GEZIN_NUMMER, nummer))
            return &l->gezinnen.rij[i];
    return NULL;
}

bool veel_erbij(struct handeling *h, const struct beeld *b, const struct dubbel_kort *kort) {
    struct lading *l = h->veel->nu;
    lading_erbij(l, b, kort);
    return l->aantal < VEEL_DOSSIERS ? !h->mis : geef_mee(h, false);
}

bool veel_gezin_erbij(struct handeling *h, const struct record *gezin) {
    struct lading *l = h->veel->nu;
    struct record kopie;
    record_kopie_in(&kopie, gezin, &l->blok);
    l->gezinnen.blok = &l->blok;
    record_lijst_neem(&l->gezinnen, &kopie);
    return !h->mis;
}

bool veel_einde(struct handeling *h) {
    return stort(h, true);
}

void veel_free(struct handeling *h) {
    struct veel *v = h->veel;
    if (!v)
        return;
    if (v->draad) {
        pthread_mutex_lock(&v->slot);
        v->stop = true;
        pthread_cond_broadcast(&v->anders);
        pthread_mutex_unlock(&v->slot);
        pthread_join(v->wie, NULL);
    }
    for (int i = 0; i < 2; i++)
        lading_free(&v->lading[i]);
    pthread_mutex_destroy(&v->slot);
    pthread_cond_destroy(&v->anders);
    problem_clear(&v->fout);
    free(v);
    h->veel = NULL;
}
