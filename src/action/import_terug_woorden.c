/* The search words of those who go together when an import is taken back: each of theirs is taken
 * away, or, when few people stay, all of them, and those of who stays are made anew. */
#include "import_terug.h"
#include "regie/mem.h"

/* Words go sorted: the more at once, the closer together they are in the file. */
enum { SAMEN = 1 << 18, BLAD = 256 };
/* So many go for each who stays. */
enum { VEELVOUD = 4 };

static long dossiers_tot(struct import_terug *w, long tot) {
    struct cursor *c = cursor_open(w->h.s->store, Q_DOSSIERS_TOT, w->h.p);
    cursor_zet_getal(c, ":tot", tot);
    long aantal = cursor_volgende(c) ? cursor_getal(c, "aantal") : 0;
    cursor_sluit(c);
    return aantal;
}

void weg_begin(struct import_terug *w, struct weg *uit) {
    long nieuw = record_getal(&w->import, IMPORT_NIEUW, 0), meest = nieuw + nieuw / VEELVOUD;
    if (w->keuze->proef)
        uit->hoe = WEG_GEEN;
    else
        uit->hoe = dossiers_tot(w, meest + 1) <= meest ? WEG_ALLE : WEG_ELK;
}

void weg_erbij(struct weg *weg, const struct record *persoon, struct id dossier) {
    if (weg->hoe == WEG_ELK)
        woorden_erbij(&weg->woorden, persoon, NULL, dossier);
}

/* Out of the file, or into it. */
static void stort(struct import_terug *w, struct woorden *woorden,
                  bool (*doe)(struct store *s, const struct store_rijen *rijen, struct problem *p),
                  size_t vanaf) {
    if (w->h.mis || woorden->aantal < vanaf)
        return;
    woorden_sorteer(woorden);
    struct woorden_deel alle = {woorden, 0, woorden->aantal};
    struct store_rijen rijen = woorden_rijen(&alle);
    if (!doe(w->h.s->store, &rijen, w->h.p))
        handeling_mis(&w->h);
    woorden_leeg(woorden);
}

void weg_verder(struct import_terug *w, struct weg *weg) {
    stort(w, &weg->woorden, store_woorden_weg, SAMEN);
}

static void blijver_erbij(struct import_terug *w, const struct record *dossier,
                          struct woorden *woorden) {
    struct record persoon;
    struct record_lijst samen = {0};
    if (!store_lees(w->h.s->store, SOORT_PERSOON, record_verwijzing(dossier, DOSSIER_PERSOON),
                    &persoon, w->h.p) ||
        !store_van_dossier(w->h.s->store, SOORT_SAMENVOEGING, dossier->id, &samen, w->h.p))
        handeling_mis(&w->h);
    else
        woorden_erbij(woorden, &persoon, NULL, dossier->id);
    for (size_t i = 0; i < samen.aantal; i++)
        woorden_erbij(woorden, &samen.rij[i], NULL, dossier->id);
    record_free(&persoon);
    record_lijst_free(&samen);
}

static void van_blijvers(struct import_terug *w, struct woorden *woorden) {
    struct id na = {{0}};
    for (bool meer = true; meer && !w->h.mis;) {
        struct record_lijst blad = {0};
        if (!store_pagina(w->h.s->store, SOORT_DOSSIER, na, BLAD, &blad, w->h.p))
            handeling_mis(&w->h);
        for (size_t i = 0; i < blad.aantal && !w->h.mis; i++)
            blijver_erbij(w, &blad.rij[i], woorden);
        meer = blad.aantal == BLAD;
        if (meer)
            na = blad.rij[BLAD - 1].id;
        record_lijst_free(&blad);
        stort(w, woorden, store_woorden_erbij, SAMEN);
    }
    stort(w, woorden, store_woorden_erbij, 0);
}

void weg_einde(struct import_terug *w, struct weg *weg) {
    if (weg->hoe == WEG_ELK)
        stort(w, &weg->woorden, store_woorden_weg, 0);
    else if (weg->hoe == WEG_ALLE &&
             (store_woorden_leeg(w->h.s->store, w->h.p) || handeling_mis(&w->h)))
        van_blijvers(w, &weg->woorden);
}
