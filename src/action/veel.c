/* Storing new dossiers many at a time, by a thread of its own or by this one. */
#include "veel.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

static void *stort_steeds(void *mee) {
    struct veel *v = mee;
    pthread_mutex_lock(&v->slot);
    while (!v->stop) {
        if (v->gestort == v->vol) {
            pthread_cond_wait(&v->anders, &v->slot);
            continue;
        }
        struct lading *l = &v->lading[v->gestort % VEEL_LADINGEN];
        pthread_mutex_unlock(&v->slot);
        bool goed = v->fout.kind == PROBLEM_NONE && lading_stort(v->store, l, &v->fout);
        pthread_mutex_lock(&v->slot);
        v->mis |= !goed;
        v->gestort++;
        pthread_cond_broadcast(&v->anders);
    }
    pthread_mutex_unlock(&v->slot);
    return NULL;
}

/* Until so many loads are in the file; what went wrong there goes wrong here. */
static bool wacht_op(struct handeling *h, size_t ladingen) {
    struct veel *v = h->veel;
    pthread_mutex_lock(&v->slot);
    while (v->gestort < ladingen)
        pthread_cond_wait(&v->anders, &v->slot);
    bool mis = v->mis;
    pthread_mutex_unlock(&v->slot);
    if (mis) {
        problem_set(h->p, v->fout.kind, "%s", problem_text(&v->fout));
        handeling_mis(h);
    }
    return !h->mis;
}

bool handeling_veel_wacht(struct handeling *h) {
    return h->veel ? wacht_op(h, h->veel->vol) : !h->mis;
}

static void begin_werk(struct veel *v) {
    pthread_mutex_lock(&v->slot);
    v->vol++;
    pthread_cond_broadcast(&v->anders);
    pthread_mutex_unlock(&v->slot);
    if (v->draad)
        return;
    v->mis |= !lading_stort(v->store, v->nu, &v->fout);
    v->gestort++;
}

/* Sorted words go along with every load; those that were gathered are sorted when it is time. */
static bool geef_woorden_mee(struct handeling *h, bool laatste) {
    struct veel *v = h->veel;
    if (veel_woorden_vol(&v->woorden, laatste)) {
        if (!wacht_op(h, v->woorden_mee))
            return false;
        veel_woorden_wissel(&v->woorden);
    }
    v->nu->woorden = veel_woorden_neem(&v->woorden, laatste);
    if (v->nu->woorden.aantal)
        v->woorden_mee = v->vol + 1;
    return true;
}

static bool geef_mee(struct handeling *h, bool laatste) {
    struct veel *v = h->veel;
    if (!geef_woorden_mee(h, laatste) || !lading_sluit(h, v->nu))
        return false;
    begin_werk(v);
    size_t wachten = v->draad ? VEEL_LADINGEN - 1 : 0;
    if (v->vol > wachten && !wacht_op(h, v->vol - wachten))
        return false;
    v->nu = &v->lading[v->vol % VEEL_LADINGEN];
    lading_leeg(v->nu);
    return true;
}

void veel_begin(struct handeling *h, bool draad) {
    struct veel *v = h->veel = mem_alloc(sizeof *v);
    v->nu = &v->lading[0];
    v->store = h->s->store;
    v->woorden.achteraf = !draad;
    v->zonder_woorden = h->droog && draad;
    pthread_mutex_init(&v->slot, NULL);
    pthread_cond_init(&v->anders, NULL);
    v->draad = draad && pthread_create(&v->wie, NULL, stort_steeds, v) == 0;
}

static bool stort(struct handeling *h, bool laatste) {
    struct veel *v = h->veel;
    if (!v || h->mis)
        return !h->mis;
    while (v->nu->aantal || v->nu->gezinnen.aantal ||
           (laatste && veel_woorden_wachten(&v->woorden)))
        if (!geef_mee(h, laatste))
            return false;
    return handeling_veel_wacht(h);
}

bool handeling_veel_stort(struct handeling *h) {
    return stort(h, false);
}

/* The picture that still waits and whose person or dossier has a key that begins like this. */
static struct beeld *wachtend(struct handeling *h, enum soort_code van, const uint8_t *kop,
                              size_t len) {
    struct lading *l = h->veel ? h->veel->nu : NULL;
    for (size_t i = l ? l->aantal : 0; i-- > 0;) {
        struct beeld *b = &l->beeld[i];
        const struct record *r = van == SOORT_PERSOON ? &b->persoon : &b->dossier;
        if (!memcmp(r->id.byte, kop, len))
            return b;
    }
    return NULL;
}

struct record *handeling_veel_persoon(struct handeling *h, struct id persoon) {
    struct beeld *b = wachtend(h, SOORT_PERSOON, persoon.byte, sizeof persoon.byte);
    return b ? &b->persoon : NULL;
}

const struct beeld *handeling_veel_dossier(struct handeling *h, struct id dossier) {
    return handeling_veel_begint(h, dossier.byte, sizeof dossier.byte);
}

const struct beeld *handeling_veel_begint(struct handeling *h, const uint8_t *kop, size_t len) {
    return wachtend(h, SOORT_DOSSIER, kop, len);
}

const struct record *handeling_veel_gezin(struct handeling *h, const char *nummer) {
    struct lading *l = h->veel ? h->veel->nu : NULL;
    for (size_t i = l ? l->gezinnen.aantal : 0; i-- > 0;)
        if (record_is(&l->gezinnen.rij[i], GEZIN_NUMMER, nummer))
            return &l->gezinnen.rij[i];
    return NULL;
}

bool veel_erbij(struct handeling *h, const struct beeld *b, const struct persoonsvorm *vorm) {
    struct lading *l = h->veel->nu;
    const struct beeld *eigen = lading_erbij(l, b);
    if (!h->veel->zonder_woorden)
        veel_woorden_erbij(&h->veel->woorden, &eigen->persoon, vorm, eigen->dossier.id);
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

bool veel_woorden_wachten_van(struct handeling *h, struct id dossier) {
    return h->veel && veel_woorden_heeft(&h->veel->woorden, dossier);
}

void veel_woorden_weg(struct handeling *h, struct id dossier) {
    if (veel_woorden_wachten_van(h, dossier))
        veel_woorden_vergeet(&h->veel->woorden, dossier);
}

bool veel_einde(struct handeling *h) {
    return stort(h, !h->droog);
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
    for (int i = 0; i < VEEL_LADINGEN; i++)
        lading_free(&v->lading[i]);
    veel_woorden_free(&v->woorden);
    pthread_mutex_destroy(&v->slot);
    pthread_cond_destroy(&v->anders);
    problem_clear(&v->fout);
    free(v);
    h->veel = NULL;
}
