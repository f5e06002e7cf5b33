/* Pages of the caseload and the work list. */
#include "regie/lijst.h"
#include "regie/mem.h"
#include "zoek.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* So many people are looked at before a page is given as it is. */
enum { KANDIDATEN = 1000 };

/* Past every sort key. */
#define NA_ALLE_NAMEN "\xff"

/* A page in the making. */
struct pagina {
    struct store *store;
    const struct lijst_filter *filter;
    struct zoekvraag vraag;
    const struct lijst_rij *anker;
    int richting;
    struct lijst_rij *uit;
    size_t aantal, max;
    struct problem *p;
};

void lijst_rij_free(struct lijst_rij *r) {
    char *const teksten[] = {r->naam,        r->v_nummer, r->bsn,           r->geboortedatum,
                             r->fase,        r->taal,     r->woonplaats,    r->casemanager,
                             r->sorteernaam, r->woord,    r->eerste_termijn};
    for (size_t i = 0; i < sizeof teksten / sizeof *teksten; i++)
        free(teksten[i]);
    memset(r, 0, sizeof *r);
}

static void lees_velden(struct cursor *c, struct record *r, const int *velden, size_t aantal) {
    record_begin(r, SOORT_PERSOON);
    for (size_t i = 0; i < aantal; i++)
        record_zet(r, velden[i], cursor_tekst(c, soort_persoon.velden[velden[i]].naam));
}

static const int naamvelden[] = {PERSOON_ACHTERNAAM,  PERSOON_TUSSENVOEGSEL, PERSOON_VOORNAMEN,
                                 PERSOON_VOORLETTERS, PERSOON_V_NUMMER,      PERSOON_BSN};
enum {
    NAAMVELDEN = sizeof naamvelden / sizeof *naamvelden,
    ALLEEN_NAAM = NAAMVELDEN - 2,
};

static char *lijstnaam(const struct record *persoon) {
    struct buf naam = {0};
    persoon_lijstnaam(persoon, &naam);
    return buf_take(&naam);
}

static char *kopie(struct cursor *c, const char *kolom) {
    return mem_copy(cursor_tekst(c, kolom));
}

static void rij_erbij(struct pagina *g, struct cursor *c, const struct record *persoon,
                      const char *woord) {
    g->uit[g->aantal++] = (struct lijst_rij){
        .dossier = cursor_id(c, "dossier"),
        .naam = lijstnaam(persoon),
        .v_nummer = kopie(c, "v_nummer"),
        .bsn = kopie(c, "bsn"),
        .geboortedatum = kopie(c, "geboortedatum"),
        .fase = kopie(c, "fase"),
        .casemanager = kopie(c, "casemanager"),
        .taal = kopie(c, "taal"),
        .woonplaats = kopie(c, "woonplaats"),
        .eerste_termijn = kopie(c, "eerste_termijn"),
        .sorteernaam = kopie(c, "sorteernaam"),
        .woord = mem_copy(woord),
    };
}

/* A number can also be one from before two dossiers became one. */
static bool past(const struct pagina *g, struct cursor *c, const struct record *persoon,
                 const struct zoekwoord *drijver, const char *woord) {
    struct record_lijst samen = {0};
    if (g->vraag.nummer)
        store_van_dossier(g->store, SOORT_SAMENVOEGING, cursor_id(c, "dossier"), &samen, g->p);
    bool wel = zoekvraag_past(&g->vraag, persoon, &samen, drijver, woord);
    record_lijst_free(&samen);
    return wel;
}

/* Walks the list itself; who is looked for is picked out. */
static void loop_lijst(struct pagina *g) {
    static const enum query vragen[2][2] = {{Q_CASELOAD_TERUG, Q_CASELOAD_TERUG_VAN},
                                            {Q_CASELOAD_VERDER, Q_CASELOAD_VERDER_VAN}};
    const char *van = g->filter->casemanager, *begin = g->richting > 0 ? "" : NA_ALLE_NAMEN;
    struct cursor *c = cursor_open(g->store, vragen[g->richting > 0][van != NULL], g->p);
    cursor_zet_tekst(c, ":sorteernaam", g->anker ? g->anker->sorteernaam : begin);
    cursor_zet_id(c, ":dossier", g->anker ? g->anker->dossier : (struct id){{0}});
    cursor_zet_getal(c, ":aantal", g->vraag.aantal ? -1 : (long)g->max);
    if (van)
        cursor_zet_tekst(c, ":casemanager", *van ? van : NULL);
    while (g->aantal < g->max && cursor_volgende(c)) {
        struct record persoon;
        lees_velden(c, &persoon, naamvelden, NAAMVELDEN);
        if (!g->vraag.aantal || past(g, c, &persoon, NULL, NULL))
            rij_erbij(g, c, &persoon, NULL);
        record_free(&persoon);
    }
    cursor_sluit(c);
}

/* Where to begin in one range of the index: next to the anchor when that lies in it. */
static void zet_begin(struct cursor *c, const struct pagina *g, const struct bereik *b) {
    const char *anker = g->anker ? g->anker->woord : NULL;
    bool bij_anker = anker && strcmp(anker, b->van) >= 0 && strcmp(anker, b->tot) < 0;
    cursor_zet_tekst(c, ":woord", bij_anker ? anker : g->richting > 0 ? b->van : b->tot);
    if (bij_anker)
        cursor_zet_id(c, ":dossier", g->anker->dossier);
}

static bool is_van_niemand_of_alle(const struct pagina *g, struct cursor *c) {
    return !g->filter->casemanager || !cursor_tekst(c, "casemanager");
}

static void bekijk(struct pagina *g, const struct zoekwoord *drijver, struct id dossier,
                   const char *woord) {
    struct cursor *c = cursor_open(g->store, Q_CASELOAD_VAN_DOSSIER, g->p);
    cursor_zet_id(c, ":dossier", dossier);
    if (cursor_volgende(c)) {
        struct record persoon;
        lees_velden(c, &persoon, naamvelden, NAAMVELDEN);
        if (is_van_niemand_of_alle(g, c) && past(g, c, &persoon, drijver, woord))
            rij_erbij(g, c, &persoon, woord);
        record_free(&persoon);
    }
    cursor_sluit(c);
}

static void zoek_in(struct pagina *g, const struct zoekwoord *drijver, const struct bereik *b,
                    long *kandidaten) {
    bool verder = g->richting > 0;
    struct cursor *c = cursor_open(g->store, verder ? Q_ZOEK_VERDER : Q_ZOEK_TERUG, g->p);
    zet_begin(c, g, b);
    cursor_zet_tekst(c, verder ? ":tot" : ":van", verder ? b->tot : b->van);
    cursor_zet_getal(c, ":aantal", *kandidaten);
    while (g->aantal < g->max && cursor_volgende(c)) {
        --*kandidaten;
        bekijk(g, drijver, cursor_id(c, "dossier"), cursor_tekst(c, "woord"));
    }
    cursor_sluit(c);
}

/* Walks the index of words. */
static void loop_index(struct pagina *g) {
    long kandidaten = g->filter->tot_het_eind ? LONG_MAX : KANDIDATEN;
    const struct zoekwoord *drijver =
        zoekvraag_drijver(&g->vraag, g->store, g->anker ? g->anker->woord : NULL, g->p);
    int bereik = g->anker && g->anker->woord ? zoekwoord_bereik(drijver, g->anker->woord) : -1;
    if (bereik < 0)
        bereik = g->richting > 0 ? 0 : (int)drijver->bereiken - 1;
    while (bereik >= 0 && bereik < (int)drijver->bereiken && g->aantal < g->max && kandidaten > 0) {
        zoek_in(g, drijver, &drijver->bereik[bereik], &kandidaten);
        bereik += g->richting > 0 ? 1 : -1;
    }
}

static void keer_om(struct lijst_rij *rij, size_t n) {
    for (size_t i = 0; i < n / 2; i++) {
        struct lijst_rij ruil = rij[i];
        rij[i] = rij[n - 1 - i];
        rij[n - 1 - i] = ruil;
    }
}

size_t lijst_pagina(struct store *s, const struct lijst_filter *filter, int richting,
                    const struct lijst_rij *anker, struct lijst_rij *uit, size_t max,
                    struct problem *p) {
    struct pagina g = {.store = s,
                       .filter = filter,
                       .anker = anker,
                       .richting = richting,
                       .uit = uit,
                       .max = max,
                       .p = p};
    zoekvraag_lees(filter->zoek, &g.vraag);
    /* A casemanager's own list is short; nobody's can be the whole file. */
    if (!g.vraag.aantal || (filter->casemanager && *filter->casemanager))
        loop_lijst(&g);
    else
        loop_index(&g);
    if (richting < 0)
        keer_om(uit, g.aantal);
    zoekvraag_free(&g.vraag);
    return g.aantal;
}

long lijst_aantal_van(struct store *s, const char *casemanager, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_CASELOAD_AANTAL_VAN, p);
    cursor_zet_tekst(c, ":casemanager", casemanager && *casemanager ? casemanager : NULL);
    long aantal = cursor_volgende(c) ? cursor_getal(c, "aantal") : 0;
    cursor_sluit(c);
    return aantal;
}

void werk_rij_free(struct werk_rij *r) {
    free(r->code);
    free(r->naam);
    free(r->v_nummer);
    free(r->casemanager);
    free(r->basis);
    memset(r, 0, sizeof *r);
}

static struct datum lees_dag(struct cursor *c, const char *kolom) {
    struct datum d = {0, 0, 0};
    const char *s = cursor_tekst(c, kolom);
    if (s)
        datum_lees_iso(s, &d);
    return d;
}

static struct werk_rij lees_werk(struct cursor *c) {
    struct record persoon;
    lees_velden(c, &persoon, naamvelden, ALLEEN_NAAM);
    struct werk_rij rij = {
        .dossier = cursor_id(c, "dossier"),
        .code = kopie(c, "code"),
        .naam = lijstnaam(&persoon),
        .v_nummer = kopie(c, "v_nummer"),
        .casemanager = kopie(c, "casemanager"),
        .basis = kopie(c, "basis"),
        .datum = lees_dag(c, "datum"),
        .toon_vanaf = lees_dag(c, "toon_vanaf"),
        .basis_datum = lees_dag(c, "basis_datum"),
        .aanname = cursor_getal(c, "aanname") != 0,
    };
    record_free(&persoon);
    return rij;
}

static void zet_dag(struct cursor *c, const char *naam, struct datum d) {
    struct buf iso = {0};
    datum_schrijf_iso(d, &iso);
    cursor_zet_tekst(c, naam, buf_text(&iso));
    buf_free(&iso);
}

size_t werkvoorraad_pagina(struct store *s, const char *casemanager, struct datum vandaag,
                           const struct werk_rij *anker, struct werk_rij *uit, size_t max,
                           struct problem *p) {
    struct cursor *c = cursor_open(s, casemanager ? Q_SIGNALEN_VAN : Q_SIGNALEN, p);
    size_t n = 0;
    if (casemanager)
        cursor_zet_tekst(c, ":casemanager", casemanager);
    zet_dag(c, ":vandaag", vandaag);
    cursor_zet_getal(c, ":aantal", (long)max);
    if (anker) {
        zet_dag(c, ":datum", anker->datum);
        cursor_zet_id(c, ":dossier", anker->dossier);
        cursor_zet_tekst(c, ":code", anker->code);
    } else {
        cursor_zet_tekst(c, ":datum", "");
    }
    while (n < max && cursor_volgende(c))
        uit[n++] = lees_werk(c);
    cursor_sluit(c);
    return n;
}
