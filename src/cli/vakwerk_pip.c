/* regie pip: the plan, step by step. */
#include "druk.h"
#include "invul.h"
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a step works on. */
struct pip_werk {
    struct cli *c;
    struct id dossier;
    struct beeld b;
};

static bool geen_concept(const struct pip_werk *w, struct problem *p) {
    const struct record *geldend = pip_geldend(&w->b);
    return geldend ? problem_set(p, PROBLEM_DENIED,
                                 _("Versie %s van het PIP is vastgesteld en verandert niet meer. "
                                   "Begin een nieuwe met: regie pip V-NUMMER begin"),
                                 record_tekst(geldend, PIP_VERSIENUMMER))
                   : problem_set(p, PROBLEM_INPUT,
                                 _("Er is nog geen PIP. Begin met: regie pip V-NUMMER begin"));
}

static void druk_ontbreekt(const struct beeld *b, const struct record *pip, struct buf *uit) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = pip_ontbreekt(b, pip, lijst, ONTBREKEND_MAX);
    if (n)
        druk_kop(uit, _("Ontbreekt nog"));
    for (size_t i = 0; i < n; i++)
        druk_blok(uit, 0, lijst[i].wat, 36, lijst[i].bron);
}

static void druk_gaten(const struct beeld *b, struct buf *uit) {
    struct problem stil = {0};
    const struct instrumenten *l = catalogus_instrumenten(&stil);
    const struct instrument *i;
    int items[ONTBREKEND_MAX];
    for (size_t n = 0; l && (i = instrument_nr(l, n)); n++) {
        size_t aantal = domeinen_zonder_doel(b, i, items, ONTBREKEND_MAX);
        if (aantal)
            druk_kop(uit, _("Onder de streefscore, zonder doel"));
        for (size_t k = 0; k < aantal; k++)
            druk_blok(uit, 0, i->kort, 12, instrument_item(i, items[k])->naam);
    }
    problem_clear(&stil);
}

/* The number of a goal, an action or a version; 0, which nothing has, for whatever is none. */
static long nummer(const char *woord) {
    const char *rest;
    long nr;
    return !strchr(woord, '=') && invul_nummer(woord, &nr, &rest) ? nr : 0;
}

static bool pip_toon(struct pip_werk *w, struct problem *p) {
    const struct argumenten *a = &w->c->arg;
    const struct record *concept = pip_in_concept(&w->b);
    const struct record *pip = concept ? concept : pip_geldend(&w->b);
    struct buf uit = {0};
    if (a->aantal > 2)
        pip = pip_versie(&w->b, nummer(a->los[2]));
    if (!pip)
        return problem_set(p, PROBLEM_INPUT,
                           a->aantal > 2 ? _("Die versie van het PIP is er niet.")
                                         : _("Er is nog geen PIP. Begin met: regie pip %s begin"),
                           a->los[0]);
    druk_veld(&uit, 0, pip, PIP_VERSIENUMMER);
    druk_veld(&uit, 0, pip, PIP_STATUS);
    druk_veld(&uit, 0, pip, PIP_VASTGESTELD_OP);
    druk_plan(&w->b, pip, &uit);
    if (pip == concept) {
        druk_ontbreekt(&w->b, pip, &uit);
        druk_gaten(&w->b, &uit);
    }
    fputs(uit.s, stdout);
    buf_free(&uit);
    return true;
}

static bool pip_verschil(struct pip_werk *w, struct problem *p) {
    const struct argumenten *a = &w->c->arg;
    const struct record_lijst *l = &w->b.lijst[SOORT_PIP];
    long naar = a->aantal > 3 ? nummer(a->los[3]) : (long)l->aantal;
    long van = a->aantal > 2 ? nummer(a->los[2]) : naar - 1;
    const struct record *een = pip_versie(&w->b, van), *ander = pip_versie(&w->b, naar);
    struct verschillen v = {0};
    struct buf uit = {0};
    if (!een || !ander)
        return problem_set(p, PROBLEM_INPUT, _("Er zijn geen twee versies om te vergelijken."));
    pip_verschillen(&w->b, een, ander, &v);
    for (size_t i = 0; i < v.aantal; i++) {
        druk_blok(&uit, 0, v.rij[i].wat, 30, v.rij[i].oud ? v.rij[i].oud : _("(nieuw)"));
        druk_blok(&uit, 26, "->", 30, v.rij[i].nieuw ? v.rij[i].nieuw : _("(weg)"));
    }
    fputs(buf_text(&uit), stdout);
    verschillen_free(&v);
    buf_free(&uit);
    return true;
}

static bool pip_begin(struct pip_werk *w, struct problem *p) {
    return pip_beginnen(&w->c->sessie, w->dossier, NULL, p);
}

static const enum soort_code soorten[] = {SOORT_PIP};

static bool pip_velden(struct pip_werk *w, struct problem *p) {
    struct invullingen velden = {0};
    bool goed = true;
    for (int i = 1; goed && i < w->c->arg.aantal; i++) {
        struct invulling invulling;
        size_t welke;
        goed = invul_woord(soorten, 1, w->c->arg.los[i], &welke, &invulling, p);
        if (goed)
            invullingen_erbij(&velden, invulling.veld, invulling.waarde);
    }
    goed = goed && pip_invullen(&w->c->sessie, w->dossier, velden.rij, velden.aantal, p);
    invullingen_free(&velden);
    return goed;
}

static bool pip_doel_erbij(struct pip_werk *w, struct problem *p) {
    static const struct optie_veld tabel[] = {
        {"--termijn", DOEL_TERMIJN},       {"--leefgebied", DOEL_LEEFGEBIED},
        {"--maatstaf", DOEL_MAATSTAF},     {"--uiterlijk", DOEL_UITERLIJK},
        {"--instrument", DOEL_INSTRUMENT}, {"--item", DOEL_ITEM}};
    const struct argumenten *a = &w->c->arg;
    struct invullingen velden = {0};
    invullingen_erbij(&velden, DOEL_SPOOR, a->los[2]);
    invullingen_erbij(&velden, DOEL_OMSCHRIJVING, a->los[3]);
    invul_opties(a, tabel, sizeof tabel / sizeof *tabel, &velden);
    bool goed = doel_toevoegen(&w->c->sessie, w->dossier, velden.rij, velden.aantal, NULL, p);
    invullingen_free(&velden);
    return goed;
}

static bool pip_actie_erbij(struct pip_werk *w, struct problem *p) {
    static const struct optie_veld tabel[] = {{"--eigenaar", ACTIE_EIGENAAR},
                                              {"--uiterlijk", ACTIE_UITERLIJK},
                                              {"--uren", ACTIE_UREN_PER_WEEK},
                                              {"--dagdelen", ACTIE_DAGDELEN_PER_WEEK}};
    const struct argumenten *a = &w->c->arg;
    const struct record *pip = pip_in_concept(&w->b);
    const struct record *doel = pip ? pip_doel(&w->b, pip->id, nummer(a->los[2])) : NULL;
    struct invullingen velden = {0};
    if (!pip)
        return geen_concept(w, p);
    if (!doel)
        return problem_set(p, PROBLEM_INPUT, _("Doel %s staat niet in het plan."), a->los[2]);
    invullingen_erbij(&velden, ACTIE_OMSCHRIJVING, a->los[3]);
    invul_opties(a, tabel, sizeof tabel / sizeof *tabel, &velden);
    bool goed = actie_toevoegen(&w->c->sessie, doel->id, velden.rij, velden.aantal, NULL, p);
    invullingen_free(&velden);
    return goed;
}

static bool pip_actie_stand(struct pip_werk *w, struct problem *p) {
    const struct argumenten *a = &w->c->arg;
    const struct record *pip = pip_lopend(&w->b);
    const struct record *actie = pip ? pip_actie(&w->b, pip->id, nummer(a->los[2])) : NULL;
    if (!actie)
        return problem_set(p, PROBLEM_INPUT, _("Actie %s staat niet in het plan."), a->los[2]);
    return actie_stand_zetten(&w->c->sessie, actie->id, a->los[3], p);
}

/* Goals and actions of the concept, with what hangs below them. */
static bool pip_weg(struct pip_werk *w, struct problem *p) {
    const struct argumenten *a = &w->c->arg;
    const struct record *pip = pip_in_concept(&w->b);
    bool doel = !strcmp(a->los[2], "doel");
    long nr = nummer(a->los[3]);
    if (!pip)
        return geen_concept(w, p);
    const struct record *r = doel ? pip_doel(&w->b, pip->id, nr) : pip_actie(&w->b, pip->id, nr);
    if (!r || (!doel && strcmp(a->los[2], "actie") != 0))
        return problem_set(p, PROBLEM_INPUT, _("Er is geen %s %s in het plan."), a->los[2],
                           a->los[3]);
    return record_verwijderen(&w->c->sessie, r->soort->code, r->id, p);
}

static bool met_datum(struct pip_werk *w,
                      bool (*doe)(struct sessie *, struct id, struct datum, struct problem *),
                      struct problem *p) {
    const struct record *pip = pip_in_concept(&w->b);
    struct datum datum;
    if (!pip)
        return geen_concept(w, p);
    return invul_datum(w->c, 2, &datum, p) && doe(&w->c->sessie, pip->id, datum, p);
}

static bool pip_bespreek(struct pip_werk *w, struct problem *p) {
    return met_datum(w, pip_bespreken, p);
}

static bool pip_stel_vast(struct pip_werk *w, struct problem *p) {
    return met_datum(w, pip_vaststellen, p);
}

static const struct {
    const char *naam;
    int minst, meest; /* words behind it */
    bool (*doe)(struct pip_werk *w, struct problem *p);
} stappen[] = {
    {"toon", 0, 1, pip_toon},
    {"verschil", 0, 2, pip_verschil},
    {"begin", 0, 0, pip_begin},
    {"doel", 2, 2, pip_doel_erbij},
    {"actie", 2, 2, pip_actie_erbij},
    {"actie-stand", 2, 2, pip_actie_stand},
    {"weg", 2, 2, pip_weg},
    {"bespreken", 0, 1, pip_bespreek},
    {"vaststellen", 0, 1, pip_stel_vast},
};

static bool doe_stap(struct pip_werk *w, struct problem *p) {
    const char *woord = w->c->arg.aantal > 1 ? w->c->arg.los[1] : "toon";
    int achter = w->c->arg.aantal > 2 ? w->c->arg.aantal - 2 : 0;
    if (strchr(woord, '='))
        return pip_velden(w, p);
    for (size_t i = 0; i < sizeof stappen / sizeof *stappen; i++) {
        if (strcmp(stappen[i].naam, woord) != 0)
            continue;
        if (achter > stappen[i].meest || achter < stappen[i].minst)
            break;
        return stappen[i].doe(w, p);
    }
    return problem_set(p, PROBLEM_USAGE, _("\"%s\" klopt zo niet. Zie: regie pip --help"), woord);
}

static bool doe_pip(struct cli *c, struct problem *p) {
    struct pip_werk w = {.c = c};
    bool goed = arg_dossier(c, &w.dossier, p) && store_beeld(c->sessie.store, w.dossier, &w.b, p) &&
                doe_stap(&w, p);
    beeld_free(&w.b);
    return goed;
}

static const struct optie pip_opties[] = {
    {"--termijn", N_("TERMIJN"), N_("doel: kort of lang (anders kort)")},
    {"--leefgebied", N_("GEBIED"), N_("doel: zoals werk, financien of wonen")},
    {"--instrument", N_("CODE"), N_("doel: het instrument waar het aan hangt")},
    {"--item", N_("NR"), N_("doel: het onderdeel van dat instrument")},
    {"--maatstaf", N_("TEKST"), N_("doel: waaraan u ziet dat het gelukt is")},
    {"--uiterlijk", N_("DATUM"), N_("doel of actie: de dag waarop het klaar is")},
    {"--eigenaar", N_("WIE"), N_("actie: statushouder, casemanager, samen, aanbieder ...")},
    {"--uren", N_("N"), N_("actie: uren per week")},
    {"--dagdelen", N_("N"), N_("actie: dagdelen per week")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_pip = {
    .naam = "pip",
    .gebruik = N_("V-NUMMER STAP ..."),
    .uitleg = N_("Werkt aan het plan (PIP): velden, doelen, acties, bespreken, vaststellen."),
    .meer = N_("Stappen:\n"
               "  toon [VERSIE]               het plan, en wat er nog ontbreekt\n"
               "  verschil [VAN NAAR]         wat er tussen twee versies veranderde\n"
               "  begin                       een concept, of een nieuwe versie\n"
               "  VELD=WAARDE...              zoals leerroute=B1 intensiteit_pvt=12\n"
               "  doel SPOOR OMSCHRIJVING     inburgering, werk, zelfredzaamheid, participatie\n"
               "  actie DOELNR OMSCHRIJVING   met --eigenaar\n"
               "  actie-stand ACTIENR STAND   open, bezig, gedaan of vervallen\n"
               "  weg doel|actie NR           haalt iets uit het concept\n"
               "  bespreken [DATUM]           vandaag als u geen datum geeft\n"
               "  vaststellen [DATUM]         daarna verandert deze versie niet meer"),
    .soorten = soorten,
    .aantal_soorten = 1,
    .opties = pip_opties,
    .minst = 1,
    .meest = 60,
    .doe = doe_pip,
};
