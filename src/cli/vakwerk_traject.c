/* regie traject and regie examen: what somebody takes part in, and what was passed. */
#include "invul.h"
#include "regie/druk.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <string.h>

/* What a step works on. */
struct traject_werk {
    struct cli *c;
    enum soort_code soort;
    struct beeld b;
};

/* The record with the number that is word `i`; NULL with a problem. */
static const struct record *genummerd(struct traject_werk *w, int i, struct problem *p) {
    const char *woord = w->c->arg.los[i], *rest;
    const struct record_lijst *l = &w->b.lijst[w->soort];
    long nr;
    if (!strchr(woord, '=') && invul_nummer(woord, &nr, &rest) && (size_t)nr <= l->aantal)
        return &l->rij[nr - 1];
    problem_set(p, PROBLEM_INPUT, _("%s %s staat er niet. De nummers staan in: regie %s %s"),
                _(soort_van(w->soort)->label), woord, soort_van(w->soort)->naam, w->c->arg.los[0]);
    return NULL;
}

static bool lees_velden(struct traject_werk *w, int van, struct invullingen *uit,
                        struct problem *p) {
    for (int i = van; i < w->c->arg.aantal; i++) {
        struct invulling een;
        size_t welke;
        if (!invul_woord(&w->soort, 1, w->c->arg.los[i], &welke, &een, p))
            return false;
        invullingen_erbij(uit, een.veld, een.waarde);
    }
    return true;
}

static void toon_een(const struct record *r, struct buf *uit) {
    for (int veld = VELD_DOSSIER + 1; veld < r->soort->aantal; veld++)
        druk_veld(uit, 0, r, veld);
}

static bool toon(struct traject_werk *w, struct problem *p) {
    struct buf uit = {0};
    const struct record *r = w->c->arg.aantal > 2 ? genummerd(w, 2, p) : NULL;
    if (r)
        toon_een(r, &uit);
    else if (w->c->arg.aantal <= 2)
        (w->soort == SOORT_TRAJECT ? druk_trajecten : druk_examens)(&w->b, &uit);
    fputs(buf_text(&uit), stdout);
    buf_free(&uit);
    return r || w->c->arg.aantal <= 2;
}

static bool erbij(struct traject_werk *w, struct problem *p) {
    bool traject = w->soort == SOORT_TRAJECT;
    struct invullingen velden = {0};
    invullingen_erbij(&velden, traject ? TRAJECT_SOORT : EXAMEN_ONDERDEEL, w->c->arg.los[2]);
    bool goed = lees_velden(w, 3, &velden, p) &&
                (traject ? traject_toevoegen : examen_toevoegen)(
                    &w->c->sessie, w->b.dossier.id, velden.rij, velden.aantal, NULL, p);
    invullingen_free(&velden);
    return goed;
}

static bool wijzig(struct traject_werk *w, struct problem *p) {
    const struct record *r = genummerd(w, 2, p);
    struct invullingen velden = {0};
    bool goed = r && lees_velden(w, 3, &velden, p) &&
                (w->soort == SOORT_TRAJECT ? traject_wijzigen : examen_wijzigen)(
                    &w->c->sessie, r->id, velden.rij, velden.aantal, p);
    invullingen_free(&velden);
    return goed;
}

/* A word without `=` behind the number is the day. */
static bool eind(struct traject_werk *w, struct problem *p) {
    const struct argumenten *a = &w->c->arg;
    const struct record *r = genummerd(w, 2, p);
    struct invullingen velden = {0};
    struct datum datum = w->c->sessie.vandaag;
    bool dag = a->aantal > 3 && !strchr(a->los[3], '=');
    bool goed = r && (!dag || invul_datum(w->c, 3, &datum, p)) &&
                lees_velden(w, dag ? 4 : 3, &velden, p) &&
                traject_beeindigen(&w->c->sessie, r->id, datum, velden.rij, velden.aantal, p);
    invullingen_free(&velden);
    return goed;
}

static bool weg(struct traject_werk *w, struct problem *p) {
    const struct record *r = genummerd(w, 2, p);
    return r && record_verwijderen(&w->c->sessie, w->soort, r->id, p);
}

static const struct {
    const char *naam;
    int minst, meest; /* words behind it */
    bool alleen_traject;
    bool (*doe)(struct traject_werk *w, struct problem *p);
} stappen[] = {
    {"toon", 0, 1, false, toon}, {"erbij", 1, 60, false, erbij}, {"wijzig", 2, 60, false, wijzig},
    {"eind", 1, 60, true, eind}, {"weg", 1, 1, false, weg},
};

static bool doe_stap(struct traject_werk *w, struct problem *p) {
    const char *woord = w->c->arg.aantal > 1 ? w->c->arg.los[1] : "toon";
    int achter = w->c->arg.aantal > 2 ? w->c->arg.aantal - 2 : 0;
    for (size_t i = 0; i < sizeof stappen / sizeof *stappen; i++)
        if (!strcmp(stappen[i].naam, woord) && achter >= stappen[i].minst &&
            achter <= stappen[i].meest && (w->soort == SOORT_TRAJECT || !stappen[i].alleen_traject))
            return stappen[i].doe(w, p);
    return problem_set(p, PROBLEM_USAGE, _("\"%s\" klopt zo niet. Zie: regie %s --help"), woord,
                       soort_van(w->soort)->naam);
}

static bool doe(struct cli *c, enum soort_code soort, struct problem *p) {
    struct traject_werk w = {.c = c, .soort = soort};
    struct id dossier;
    bool goed = arg_dossier(c, &dossier, p) && store_beeld(c->sessie.store, dossier, &w.b, p) &&
                doe_stap(&w, p);
    beeld_free(&w.b);
    return goed;
}

static bool doe_traject(struct cli *c, struct problem *p) {
    return doe(c, SOORT_TRAJECT, p);
}

static bool doe_examen(struct cli *c, struct problem *p) {
    return doe(c, SOORT_EXAMEN, p);
}

static const struct optie geen_opties[] = {{NULL, NULL, NULL}};
static const enum soort_code trajecten[] = {SOORT_TRAJECT}, examens[] = {SOORT_EXAMEN};

const struct werkwoord werkwoord_traject = {
    .naam = "traject",
    .gebruik = N_("V-NUMMER [STAP ...]"),
    .uitleg = N_("Houdt trajecten bij: aanmelden, beginnen, beëindigen, met wat het opleverde."),
    .meer = N_("Stappen:\n"
               "  toon [NR]                 alle trajecten met hun nummer, of alles van één\n"
               "  erbij SOORT [VELD=...]    zoals Taalcoach begonnen_op=v aanbieder=Humanitas\n"
               "  wijzig NR VELD=WAARDE...  de status volgt uit de datums\n"
               "  eind NR [DATUM VELD=...]  niet afgerond? zoals status=uitgevallen\n"
               "  weg NR                    haalt weg wat per ongeluk was vastgelegd\n"
               "De dagen van begin en einde komen vanzelf bij de gebeurtenissen."),
    .soorten = trajecten,
    .aantal_soorten = 1,
    .opties = geen_opties,
    .minst = 1,
    .meest = 60,
    .doe = doe_traject,
};

const struct werkwoord werkwoord_examen = {
    .naam = "examen",
    .gebruik = N_("V-NUMMER [STAP ...]"),
    .uitleg =
        N_("Houdt de onderdelen van het inburgeringsexamen bij: aanmelding, poging, uitslag."),
    .meer = N_("Stappen:\n"
               "  toon [NR]                 alle examens met hun nummer, of alles van één\n"
               "  erbij ONDERDEEL VELD=...  zoals lezen niveau=B1 examendatum=1-5-2026\n"
               "  wijzig NR VELD=WAARDE...  zoals resultaat=geslaagd uitslagdatum=v\n"
               "  weg NR                    haalt weg wat per ongeluk was vastgelegd\n"
               "Een getekende participatieverklaring komt vanzelf bij de gebeurtenissen."),
    .soorten = examens,
    .aantal_soorten = 1,
    .opties = geen_opties,
    .minst = 1,
    .meest = 60,
    .doe = doe_examen,
};
