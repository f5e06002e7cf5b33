/* Catalogue files through the reader of lists, each read once. */
#include "regie/catalogus.h"
#include "lijstregels.h"
#include "regie/csv.h"
#include "regie/embed.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

/* Each table has a place of its own, because others keep pointers to it. */
struct gelezen {
    struct gelezen *volgende;
    struct tabel tabel;
};

static struct gelezen *tabellen;
static struct instrumenten *instrumenten;
static struct termijnregels *termijnregels;

static void neem_kop(struct tabel *t, const struct csv_rij *rij) {
    t->kolommen = rij->aantal;
    t->kop = mem_array(rij->aantal, sizeof *t->kop);
    for (size_t i = 0; i < rij->aantal; i++)
        t->kop[i] = mem_copy(rij->cel[i]);
}

static bool neem_rij(struct tabel *t, const struct csv_rij *rij, size_t *ruimte,
                     struct problem *p) {
    if (rij->aantal > t->kolommen)
        return problem_set(p, PROBLEM_INPUT, _("%s, regel %ld: er staan meer cellen dan kolommen."),
                           t->naam, rij->regel);
    if (t->rijen == *ruimte) {
        *ruimte = *ruimte ? *ruimte * 2 : 32;
        t->cel = mem_grow(t->cel, *ruimte * t->kolommen, sizeof *t->cel);
        t->regel = mem_grow(t->regel, *ruimte, sizeof *t->regel);
    }
    char **cel = t->cel + t->rijen * t->kolommen;
    for (size_t i = 0; i < t->kolommen; i++)
        cel[i] = mem_copy(i < rij->aantal ? rij->cel[i] : "");
    t->regel[t->rijen++] = rij->regel;
    return true;
}

static bool lees_rijen(struct csv_lezer *lezer, struct tabel *t, struct problem *p) {
    struct csv_rij rij;
    struct problem lezen = {0};
    size_t ruimte = 0;
    bool goed = true;
    while (goed && csv_volgende(lezer, &rij, &lezen)) {
        if (t->kop)
            goed = neem_rij(t, &rij, &ruimte, p);
        else
            neem_kop(t, &rij);
    }
    if (goed && lezen.kind != PROBLEM_NONE)
        goed = problem_set(p, PROBLEM_INPUT, "%s: %s", t->naam, problem_text(&lezen));
    problem_clear(&lezen);
    return goed;
}

/* The list `naam` of data/ or what overrides it. An empty table after a problem. */
static bool lees_tabel(const char *naam, struct tabel *t, struct problem *p) {
    size_t len = 0;
    char *bytes = embed_lees(naam, &len);
    struct problem openen = {0};
    struct csv_dialect vorm = {.codering = CSV_UTF8, .scheiding = ';'};
    *t = (struct tabel){.naam = mem_copy(naam)};
    struct csv_lezer *lezer = bytes ? csv_open_bytes(bytes, len, vorm, &openen) : NULL;
    bool goed = lezer && lees_rijen(lezer, t, p);
    if (!bytes)
        problem_set(p, PROBLEM_INPUT, _("De lijst %s is er niet."), naam);
    else if (!lezer)
        problem_set(p, PROBLEM_INPUT, "%s: %s", naam, problem_text(&openen));
    csv_sluit(lezer);
    free(bytes);
    problem_clear(&openen);
    if (!goed)
        tabel_free(t);
    return goed;
}

const struct tabel *catalogus_tabel(const char *naam, struct problem *p) {
    for (struct gelezen *g = tabellen; g; g = g->volgende)
        if (!strcmp(g->tabel.naam, naam))
            return &g->tabel;
    struct tabel t;
    if (!lees_tabel(naam, &t, p))
        return NULL;
    struct gelezen *nieuw = mem_alloc(sizeof *nieuw);
    *nieuw = (struct gelezen){.volgende = tabellen, .tabel = t};
    tabellen = nieuw;
    return &nieuw->tabel;
}

const struct instrumenten *catalogus_instrumenten(struct problem *p) {
    static const char *const namen[] = {"instrument/instrument.csv", "instrument/item.csv",
                                        "instrument/niveau.csv", "instrument/steekwoord.csv",
                                        "instrument/vergelijk.csv"};
    enum { AANTAL = sizeof namen / sizeof *namen };
    if (instrumenten)
        return instrumenten;
    struct tabel tabel[AANTAL];
    for (size_t i = 0; i < AANTAL; i++)
        if (!lees_tabel(namen[i], &tabel[i], p)) {
            while (i-- > 0)
                tabel_free(&tabel[i]);
            return NULL;
        }
    instrumenten = instrumenten_bouw(tabel, p);
    return instrumenten;
}

const struct termijnregels *catalogus_termijnregels(struct problem *p) {
    struct tabel tabel;
    if (!termijnregels && lees_tabel("aanpak/wi2021.csv", &tabel, p))
        termijnregels = termijnregels_bouw(&tabel, p);
    return termijnregels;
}

const struct kolomregels *catalogus_kolomregels(struct problem *p) {
    return lijstregels_lees(p);
}

void catalogus_sluit(void) {
    lijstregels_sluit();
    instrumenten_free(instrumenten);
    instrumenten = NULL;
    termijnregels_free(termijnregels);
    termijnregels = NULL;
    while (tabellen) {
        struct gelezen *weg = tabellen;
        tabellen = weg->volgende;
        tabel_free(&weg->tabel);
        free(weg);
    }
}
