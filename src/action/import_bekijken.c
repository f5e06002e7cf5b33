/* Looking at a list before it is read in. */
#include "import_opening.h"
#include "import_soort.h"
#include "regie/mem.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

/* "Dorpsstraat · 12 · a" */
static void delen_getoond(struct celdelen *delen, struct buf *uit) {
    for (size_t i = 0; i < delen->aantal; i++)
        buf_addf(uit, "%s%s", i ? " · " : "", delen->deel[i].waarde.s);
    celdelen_free(delen);
}

/* A cell as people read it. */
static char *cel_getoond(const struct kolomregels *r, const struct kolomkaart *kaart,
                         const struct kolom *k, const char *cel, struct datum vandaag) {
    struct buf waarde = {0}, uit = {0};
    struct cel_melding m = {0};
    struct celdelen delen;
    bool goed = k->veld >= 0 && kolom_lees_cel(r, k, cel, vandaag, &waarde, &m) == CEL_WAARDE;
    if (k->veld >= 0 && cel_splits(r, kaart, k->veld, cel, goed && !m.code, &delen, &m))
        delen_getoond(&delen, &uit);
    else if (goed)
        veld_toon_gemaskeerd(lijstveld_nr(r, k->veld)->rij, buf_text(&waarde), &uit);
    else if (k->veld >= 0)
        veldcel_gemaskeerd(lijstveld_nr(r, k->veld), cel, &uit);
    else
        cel_gemaskeerd(cel, &uit);
    buf_free(&waarde);
    buf_free(&m.tekst);
    return buf_take(&uit);
}

static void rij_erbij(const struct kolomregels *r, struct import_blik *uit,
                      const struct lijstrij *rij, struct datum vandaag) {
    struct import_blik_rij *naar = &uit->rij[uit->rijen++];
    const struct kolomkaart *kaart = &uit->kaart;
    naar->regel = rij->regel;
    naar->cel = mem_array(kaart->aantal + 1, sizeof *naar->cel);
    for (size_t i = 0; i < kaart->aantal; i++)
        naar->cel[i] =
            cel_getoond(r, kaart, &kaart->kolom[i], i < rij->aantal ? rij->cel[i] : "", vandaag);
}

static bool is_leeg(const struct lijstrij *rij) {
    for (size_t i = 0; i < rij->aantal; i++)
        if (rij->cel[i][strspn(rij->cel[i], " \t\r\n")])
            return false;
    return true;
}

static void titel_erbij(struct import_blik *uit, const struct lijstrij *rij) {
    struct buf b = {0};
    for (size_t i = 0; i < rij->aantal; i++)
        if (rij->cel[i][strspn(rij->cel[i], " \t\r\n")])
            buf_addf(&b, "%s%s", b.len ? " | " : "", rij->cel[i]);
    uit->titel = mem_grow(uit->titel, uit->titels + 1, sizeof *uit->titel);
    uit->titel[uit->titels++] = buf_take(&b);
}

static void neem_begin(struct import_blik *uit, const struct lijstmonster *m) {
    for (size_t i = 0; i < m->rijen && uit->beginregels < IMPORT_BLIK_BEGIN; i++) {
        struct buf b = {0};
        for (size_t j = 0; j < m->rij[i].aantal; j++) {
            buf_add(&b, j ? " | " : "");
            cel_gemaskeerd(m->rij[i].cel[j], &b);
        }
        uit->begin[uit->beginregels].regel = m->rij[i].regel;
        uit->begin[uit->beginregels++].tekst = buf_take(&b);
    }
}

static void neem_dialect(struct import_blik *uit, const struct csv_lezer *csv) {
    static const enum import_codering van_csv[] = {
        [CSV_CODERING_HERKEN] = IMPORT_CODERING_HERKEN,
        [CSV_UTF8] = IMPORT_UTF8,
        [CSV_WINDOWS_1252] = IMPORT_WINDOWS_1252,
        [CSV_UTF16] = IMPORT_UTF16,
    };
    struct csv_dialect d = csv_dialect(csv);
    uit->codering = van_csv[d.codering];
    uit->scheiding = d.scheiding;
    uit->bom = d.bom;
}

static void neem_rijen(struct import_blik *uit, const struct import_opening *o,
                       const struct kolomregels *r, struct datum vandaag) {
    const struct lijstmonster *m = &o->monster.lijst;
    size_t i = 0;
    for (; i < o->kop.rij; i++)
        if (!is_leeg(&m->rij[i]))
            titel_erbij(uit, &m->rij[i]);
    for (i += o->kop.rijen; i < m->rijen && uit->rijen < IMPORT_BLIK_RIJEN; i++)
        if (!is_leeg(&m->rij[i]) && !rij_is_totaal(m->rij[i].cel, m->rij[i].aantal))
            rij_erbij(r, uit, &m->rij[i], vandaag);
    uit->meer = !m->heel || i < m->rijen;
}

/* Takes over what was recognised. */
static void neem_herkend(struct import_blik *uit, struct import_opening *o) {
    uit->kop_rijen = o->kop.rijen;
    uit->kop_regel = o->kop.rijen ? o->monster.lijst.rij[o->kop.rij].regel : 0;
    uit->datums = o->herkend.datums;
    uit->datums_hoe = o->herkend.datums_hoe;
    uit->datums_waarom = o->herkend.datums_waarom;
    uit->beletsel = o->herkend.beletsel;
    uit->kaart = o->herkend.kaart;
    uit->kaart_nieuw = o->kaart_nieuw;
    o->herkend = (struct herkenning){0};
}

/* What the file itself says is wrong is told before what its columns lack because of that. */
static void neem_leesfout(struct import_blik *uit, struct import_opening *o) {
    struct problem fout = {0};
    struct csv_rij rij;
    if (o->monster.lijst.heel)
        csv_volgende(o->csv, &rij, &fout);
    uit->afgebroken = fout.kind != PROBLEM_NONE;
    if (uit->afgebroken) {
        free(uit->beletsel);
        uit->beletsel = mem_copy(problem_text(&fout));
    }
    problem_clear(&fout);
}

bool import_bekijken(struct sessie *s, const struct import_keuze *keuze, struct import_blik *uit,
                     struct problem *p) {
    struct import_opening o = {0};
    *uit = (struct import_blik){0};
    const struct kolomregels *regels = import_regels(keuze->soort, p);
    bool goed = regels && import_openen(&o, s, keuze, regels, p);
    if (goed) {
        neem_dialect(uit, o.csv);
        if (!keuze->soort)
            uit->lijkt = import_soort_lijkt(&o.monster.lijst, keuze->vorm.kop);
        neem_herkend(uit, &o);
        neem_rijen(uit, &o, regels, s->vandaag);
        neem_begin(uit, &o.monster.lijst);
        neem_leesfout(uit, &o);
    }
    import_opening_free(&o);
    return goed;
}

void import_blik_free(struct import_blik *b) {
    for (size_t i = 0; i < b->rijen; i++) {
        for (size_t k = 0; k < b->kaart.aantal; k++)
            free(b->rij[i].cel[k]);
        free(b->rij[i].cel);
    }
    for (size_t i = 0; i < b->titels; i++)
        free(b->titel[i]);
    for (size_t i = 0; i < b->beginregels; i++)
        free(b->begin[i].tekst);
    free(b->titel);
    free(b->datums_waarom);
    free(b->beletsel);
    kolomkaart_free(&b->kaart);
    *b = (struct import_blik){0};
}
