/* What somebody settled about columns, for the next list: kept as settings, per set of headers, and
 * per header alone for a list that got other columns since. */
#include "import_soort.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A list of another kind than people learns for lists of that kind only: its columns are others. */
static void lijst_naam(const struct import_keuze *keuze, const struct lijstkop *kop,
                       struct buf *lijst, struct buf *los) {
    const char *soort = import_soort_naam(keuze->soort);
    buf_add(los, soort);
    if (*soort)
        buf_addf(lijst, "%s.", soort);
    koppen_sleutel(kop, lijst);
}

/* A header that meant different things in different lists says nothing by itself. */
#define OMSTREDEN "?"

static void instelling_naam(struct buf *uit, const char *lijst, long keer, const char *kop) {
    buf_clear(uit);
    buf_addf(uit, "kolom:%s:%ld:", lijst, keer);
    kop_sleutel(kop, uit);
}

/* As it was settled for these headers together, or else for this one alone. The caller frees. */
static char *geleerd_veld(struct sessie *s, const char *lijst, const char *los, long keer,
                          const char *kop) {
    struct buf naam = {0};
    instelling_naam(&naam, lijst, keer, kop);
    char *veld = store_instelling(s->store, naam.s);
    if (!veld) {
        instelling_naam(&naam, los, keer, kop);
        veld = store_instelling(s->store, naam.s);
    }
    buf_free(&naam);
    if (veld && !strcmp(veld, OMSTREDEN)) {
        free(veld);
        veld = NULL;
    }
    return veld;
}

void geleerd_lees(struct keuzelijst *l, struct sessie *s, const struct import_keuze *keuze,
                  const struct lijstkop *kop) {
    struct buf lijst = {0}, los = {0};
    long *keer = koppen_keer(kop);
    lijst_naam(keuze, kop, &lijst, &los);
    for (size_t i = 0; i < kop->aantal && kop->rijen; i++) {
        char *veld = kop_is_naamloos(kop->kop[i])
                         ? NULL
                         : geleerd_veld(s, lijst.s, buf_text(&los), keer[i], kop->kop[i]);
        if (veld)
            keuze_erbij(
                l, kop->kop[i], veld,
                (struct kolomkeuze){.keer = keer[i], .hoe = KOLOM_GELEERD, .mag_missen = true});
        free(veld);
    }
    free(keer);
    buf_free(&lijst);
    buf_free(&los);
}

static bool zegt_de_kop_al(const struct kolomregels *r, const struct kolom *k) {
    struct kolomkaart kaart;
    kolomkaart_maak(r, &k->kop, 1, &kaart, NULL);
    bool al = k->veld >= 0 && kaart.kolom[0].veld == k->veld;
    kolomkaart_free(&kaart);
    return al;
}

static void leer(struct import *w, struct handeling *h, const char *lijst, const char *los,
                 long keer, const struct kolom *k) {
    struct buf naam = {0};
    const char *veld = k->naam ? k->naam : "-";
    char *eerder = geleerd_veld(h->s, lijst, los, keer, k->kop);
    if (eerder || !zegt_de_kop_al(w->regels, k)) {
        instelling_naam(&naam, lijst, keer, k->kop);
        char *hier = store_instelling(h->s->store, naam.s);
        handeling_instelling(h, naam.s, veld);
        instelling_naam(&naam, los, keer, k->kop);
        char *elders = store_instelling(h->s->store, naam.s);
        bool anders = !hier && elders && strcmp(elders, veld) != 0;
        handeling_instelling(h, naam.s, anders ? OMSTREDEN : veld);
        free(hier);
        free(elders);
    }
    free(eerder);
    buf_free(&naam);
}

void import_leer(struct import *w, struct sessie *s) {
    struct handeling h;
    struct problem p = {0};
    struct buf lijst = {0}, los = {0};
    const struct lijstkop *kop = &w->opening.kop;
    if (kop->rijen && handeling_begin(&h, s, "instelling_zetten", (struct id){{0}}, &p)) {
        long *keer = koppen_keer(kop);
        lijst_naam(w->keuze, kop, &lijst, &los);
        for (size_t i = 0; i < kop->aantal; i++) {
            const struct kolom *k = &w->uit->kaart.kolom[i];
            if (k->hoe == KOLOM_GEKOZEN && !kop_is_naamloos(k->kop))
                leer(w, &h, lijst.s, buf_text(&los), keer[i], k);
        }
        free(keer);
        handeling_klaar(&h);
    }
    buf_free(&lijst);
    buf_free(&los);
    problem_clear(&p);
}
