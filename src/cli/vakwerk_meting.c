/* regie meting: measure in one go. */
#include "invul.h"
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include "werkwoorden.h"
#include <stdio.h>

static void waarschuw(struct cli *c, struct id dossier, const struct meting_wens *wens) {
    struct problem stil = {0};
    struct beeld b;
    struct buf zin = {0};
    const struct instrumenten *l = catalogus_instrumenten(&stil);
    const struct instrument *i = l ? instrument_zoek(l, wens->instrument) : NULL;
    if (store_beeld(c->sessie.store, dossier, &b, &stil) && i &&
        meting_waarschuwing(&b, i, wens->datum, c->sessie.vandaag, &zin))
        cli_meld("regie: %s\n", zin.s);
    buf_free(&zin);
    beeld_free(&b);
    problem_clear(&stil);
}

static const enum soort_code soorten[] = {SOORT_METING};

static bool verzamel(struct cli *c, struct invullingen *velden, struct problem *p) {
    for (int i = 1; i < c->arg.aantal; i++) {
        struct invulling invulling;
        size_t welke;
        if (!invul_woord(soorten, 1, c->arg.los[i], &welke, &invulling, p))
            return false;
        invullingen_erbij(velden, invulling.veld, invulling.waarde);
    }
    return true;
}

static bool lees_wens(struct cli *c, struct meting_wens *wens, struct problem *p) {
    wens->instrument = arg_optie(&c->arg, "--instrument");
    wens->moment = arg_optie(&c->arg, "--moment");
    wens->concept = arg_optie(&c->arg, "--concept") != NULL;
    wens->corrigeer = arg_optie(&c->arg, "--corrigeer") != NULL;
    if (!wens->instrument || (!wens->moment && !wens->corrigeer))
        return problem_set(p, PROBLEM_USAGE,
                           _("Geef --instrument (zoals zrm-2017) en --moment (zoals intake)."));
    return arg_datum(c, "--datum", &wens->datum, p);
}

static bool doe_meting(struct cli *c, struct problem *p) {
    struct meting_wens wens = {0};
    struct invullingen velden = {0};
    struct scores scores = {0};
    struct id dossier;
    bool goed = arg_dossier(c, &dossier, p) && lees_wens(c, &wens, p) && verzamel(c, &velden, p) &&
                invul_scores(&c->arg, &scores, p);
    wens.velden = velden.rij;
    wens.aantal_velden = velden.aantal;
    wens.scores = scores.rij;
    wens.aantal_scores = scores.aantal;
    goed = goed && meting_afnemen(&c->sessie, dossier, &wens, p);
    if (goed)
        waarschuw(c, dossier, &wens);
    invullingen_free(&velden);
    scores_free(&scores);
    return goed;
}

static const struct optie meting_opties[] = {
    {"--instrument", N_("CODE"),
     N_("zrm-2017, zrm-2013, maastricht-9, participatieladder of taalniveau")},
    {"--moment", N_("MOMENT"), N_("intake, voortgang, evaluatie of uitstroom")},
    {"--datum", N_("DATUM"), N_("de dag van de meting (anders vandaag)")},
    SCORE_OPTIES,
    {"--concept", NULL, N_("laat de meting in concept staan")},
    {"--corrigeer", NULL, N_("verbeter de laatste vastgestelde meting")},
    {NULL, NULL, NULL},
};

static const char *const meting_vaker[] = {SCORE_VAKER, NULL};

const struct werkwoord werkwoord_meting = {
    .naam = "meting",
    .gebruik = N_("V-NUMMER --instrument CODE --moment MOMENT --scores 1=3,2=4,..."),
    .uitleg = N_("Legt een meting vast, zoals de ZRM."),
    .meer =
        N_("Elk onderdeel krijgt een score of een reden; anders gebeurt er niets en noemt regie "
           "wat er ontbreekt. Andere velden van de meting gaan als VELD=WAARDE, zoals "
           "bronnen=persoon of zf_spreken=A1. Een concept dat er al staat, gaat verder."),
    .soorten = soorten,
    .aantal_soorten = 1,
    .opties = meting_opties,
    .vaker = meting_vaker,
    .minst = 1,
    .meest = 20,
    .doe = doe_meting,
};
