/* A second thread reads and judges rows in batches, while the first looks up and stores. */
#include "import_lezer.h"
#include "import.h"
#include "import_cellen.h"
#include "import_opening.h"
#include "regie/blok.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { PARTIJ_RIJEN = 256, PARTIJEN = 4 };

struct partij {
    struct import_rij rij[PARTIJ_RIJEN];
    size_t aantal;
    struct blok blok; /* the texts of its rows */
    long gelezen;
    bool laatste;
    struct problem fout;
};

struct import_lezer {
    struct import_opening *lijst;
    const struct kolomkaart *kaart;
    struct merken *merken;
    long laatste_merk;
    struct cellezer *cellen;
    struct cellezer *alsnog; /* of the first thread; or NULL */
    struct blok alsnog_blok;
    long totalen, totaal_regel; /* rows that add up, and the line of the first */
    long totaal;

    struct partij partij[PARTIJEN];
    size_t vol, leeg; /* batches filled and given back so far */
    bool stop, draad;
    pthread_t wie;
    pthread_mutex_t slot;
    pthread_cond_t anders;

    const struct partij *nu;
    size_t volgende;
    long gelezen;
};

static bool is_leeg(const char *cel) {
    return cel[strspn(cel, " \t\r\n")] == '\0';
}

static bool zegt_niets(const struct csv_rij *rij) {
    for (size_t i = 0; i < rij->aantal; i++)
        if (!is_leeg(rij->cel[i]))
            return false;
    return true;
}

static void neem_cellen(struct import_lezer *l, struct partij *p, struct import_rij *rij,
                        const struct csv_rij *csv, bool kaal) {
    rij->cellen = csv->aantal > l->kaart->aantal ? csv->aantal : l->kaart->aantal;
    rij->cel = blok_neem(&p->blok, rij->cellen * sizeof *rij->cel);
    rij->lengte = blok_neem(&p->blok, rij->cellen * sizeof *rij->lengte);
    char *heel = csv->len ? blok_tekst(&p->blok, csv->cel[0], csv->len) : NULL;
    bool zonder = kaal || rij->gewoon; /* without guards */
    for (size_t i = 0; i < rij->cellen; i++) {
        const char *cel = i < csv->aantal ? csv->cel[i] : "";
        bool tussen = heel && i + 1 < csv->aantal;
        size_t len = tussen ? (size_t)(csv->cel[i + 1] - cel) - 1 : strlen(cel);
        rij->cel[i] =
            heel && i < csv->aantal ? heel + (cel - csv->cel[0]) : blok_tekst(&p->blok, cel, len);
        rij->lengte[i] = zonder ? len : csv_ontwapen_n(rij->cel[i], len);
    }
    rij->heel = csv->aantal == l->kaart->aantal ? heel : NULL;
    rij->heel_len = csv->len;
    for (size_t i = l->kaart->aantal; i < csv->aantal; i++)
        rij->te_lang = rij->te_lang || !is_leeg(csv->cel[i]);
}

/* Known by its cells as they stand there. */
static void herken(struct import_lezer *l, struct import_rij *rij, const struct csv_rij *csv) {
    rij->heeft_afdruk = l->merken && csv->len;
    if (!rij->heeft_afdruk)
        return;
    merk_afdruk(l->merken, csv->cel[0], csv->len, rij->afdruk);
    rij->merk = merk_zoek(l->merken, rij->afdruk, l->laatste_merk);
    if (rij->merk < 0)
        return;
    l->laatste_merk = rij->merk;
    rij->gewoon = merk_is_gewoon(l->merken, rij->merk);
}

static void lees_rij(struct import_lezer *l, struct partij *p, const struct csv_rij *csv,
                     bool kaal) {
    struct import_rij *rij = &p->rij[p->aantal++];
    memset(rij, 0, sizeof *rij);
    rij->regel = csv->regel;
    rij->geweigerd = rij->merk = -1;
    herken(l, rij, csv);
    neem_cellen(l, p, rij, csv, kaal);
    cellen_lees(l->cellen, &p->blok, rij,
                rij->merk < 0 ? CELLEN_ALLE : merk_velden(l->merken, rij->merk));
}

static void totaal_erbij(struct import_lezer *l, long regel) {
    if (!l->totalen++)
        l->totaal_regel = regel;
}

static void vul(struct import_lezer *l, struct partij *p) {
    struct csv_rij csv;
    bool kaal;
    p->aantal = 0;
    blok_leeg(&p->blok);
    while (p->aantal < PARTIJ_RIJEN && !p->laatste) {
        if (!import_monster_volgende(&l->lijst->monster, l->lijst->csv, &csv, &kaal, &p->fout))
            p->laatste = true;
        else if (rij_is_totaal(csv.cel, csv.aantal))
            totaal_erbij(l, csv.regel);
        else if (!zegt_niets(&csv))
            lees_rij(l, p, &csv, kaal);
    }
    long totaal;
    csv_voortgang(l->lijst->csv, &p->gelezen, &totaal);
}

static void *vul_alles(void *mee) {
    struct import_lezer *l = mee;
    for (size_t i = 0;; i++) {
        pthread_mutex_lock(&l->slot);
        while (i - l->leeg == PARTIJEN && !l->stop)
            pthread_cond_wait(&l->anders, &l->slot);
        bool stop = l->stop;
        pthread_mutex_unlock(&l->slot);
        if (stop)
            return NULL;
        struct partij *p = &l->partij[i % PARTIJEN];
        vul(l, p);
        pthread_mutex_lock(&l->slot);
        l->vol++;
        pthread_cond_signal(&l->anders);
        pthread_mutex_unlock(&l->slot);
        if (p->laatste)
            return NULL;
    }
}

struct import_lezer *import_lezer_begin(struct import_opening *opening,
                                        const struct kolomregels *regels, struct datum vandaag,
                                        const struct kolomkaart *kaart, struct merken *merken) {
    struct import_lezer *l = mem_alloc(sizeof *l);
    l->lijst = opening;
    l->kaart = kaart;
    l->merken = merken;
    l->laatste_merk = -1;
    if (merken)
        l->alsnog = cellezer_maak(regels, vandaag, kaart);
    l->cellen = cellezer_maak(regels, vandaag, kaart);
    pthread_mutex_init(&l->slot, NULL);
    pthread_cond_init(&l->anders, NULL);
    csv_voortgang(opening->csv, &l->gelezen, &l->totaal);
    l->draad = pthread_create(&l->wie, NULL, vul_alles, l) == 0;
    return l;
}

static void geef_terug(struct import_lezer *l) {
    pthread_mutex_lock(&l->slot);
    l->leeg++;
    pthread_cond_signal(&l->anders);
    pthread_mutex_unlock(&l->slot);
}

/* Without a second thread the batches are filled here, one after the other. */
static void wacht_op_partij(struct import_lezer *l) {
    l->nu = &l->partij[l->leeg % PARTIJEN];
    if (!l->draad) {
        vul(l, &l->partij[l->leeg % PARTIJEN]);
        return;
    }
    pthread_mutex_lock(&l->slot);
    while (l->vol == l->leeg)
        pthread_cond_wait(&l->anders, &l->slot);
    pthread_mutex_unlock(&l->slot);
}

const struct import_rij *import_lezer_volgende(struct import_lezer *l, struct problem *p) {
    while (!l->nu || l->volgende == l->nu->aantal) {
        if (l->nu && l->nu->laatste) {
            if (l->nu->fout.kind != PROBLEM_NONE)
                problem_set(p, l->nu->fout.kind, "%s", problem_text(&l->nu->fout));
            return NULL;
        }
        if (l->nu)
            geef_terug(l);
        wacht_op_partij(l);
        l->volgende = 0;
        l->gelezen = l->nu->gelezen;
    }
    return &l->nu->rij[l->volgende++];
}

void import_lezer_alsnog(struct import_lezer *l) {
    struct import_rij *rij = &l->partij[l->leeg % PARTIJEN].rij[l->volgende - 1];
    rij->merk = rij->geweigerd = -1;
    rij->opmerking = NULL;
    rij->opmerkingen = 0;
    rij->wis = 0;
    memset(rij->waarde, 0, sizeof rij->waarde);
    blok_leeg(&l->alsnog_blok);
    cellen_lees(l->alsnog, &l->alsnog_blok, rij, CELLEN_ALLE);
}

void import_lezer_stand(const struct import_lezer *l, long *gelezen, long *totaal) {
    *gelezen = l->gelezen;
    *totaal = l->totaal;
}

long import_lezer_totalen(const struct import_lezer *l, long *regel) {
    *regel = l->totaal_regel;
    return l->totalen;
}

void import_lezer_sluit(struct import_lezer *l) {
    if (!l)
        return;
    if (l->draad) {
        pthread_mutex_lock(&l->slot);
        l->stop = true;
        pthread_cond_signal(&l->anders);
        pthread_mutex_unlock(&l->slot);
        pthread_join(l->wie, NULL);
    }
    for (int i = 0; i < PARTIJEN; i++) {
        blok_free(&l->partij[i].blok);
        problem_clear(&l->partij[i].fout);
    }
    cellezer_free(l->cellen);
    cellezer_free(l->alsnog);
    blok_free(&l->alsnog_blok);
    pthread_mutex_destroy(&l->slot);
    pthread_cond_destroy(&l->anders);
    free(l);
}
