/* regie gesprek: a whole progress talk in one action. */
#include "invul.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <stdlib.h>
#include <string.h>

/* As many as there can be options (cli.h). */
#define MAX_REGELS 256

/* What was given for goals and agreements; owns its texts. */
struct regels {
    struct doel_voortgang doel[MAX_REGELS];
    struct afspraak_wens afspraak[MAX_REGELS];
    char *tekst[2 * MAX_REGELS];
    size_t doelen, afspraken, teksten;
};

/* Cuts at the first `teken`; the rest, or NULL. */
static char *knip(char *s, char teken) {
    char *hier = s ? strchr(s, teken) : NULL;
    if (!hier)
        return NULL;
    *hier = '\0';
    return hier + 1;
}

static char *houd(struct regels *r, const char *tekst) {
    return r->tekst[r->teksten++] = mem_copy(tekst);
}

static bool lees_doelen(const struct argumenten *a, struct regels *r, struct problem *p) {
    const char *woord;
    for (int i = 0; (woord = arg_volgende(a, "--doel", &i));) {
        struct doel_voortgang *d = &r->doel[r->doelen++];
        char *tekst = houd(r, woord);
        d->toelichting = knip(tekst, ':');
        if (!strchr(tekst, '=') || !invul_nummer(tekst, &d->doel, &d->stand))
            return problem_set(p, PROBLEM_USAGE,
                               _("--doel: \"%s\" is niet NUMMER=STAND, zoals 1=op_schema."), woord);
    }
    return true;
}

static void lees_afspraken(const struct argumenten *a, struct regels *r) {
    const char *woord;
    for (int i = 0; (woord = arg_volgende(a, "--afspraak", &i));) {
        struct afspraak_wens *w = &r->afspraak[r->afspraken++];
        char *tekst = houd(r, woord), *eigenaar = knip(tekst, '|');
        *w = (struct afspraak_wens){tekst, eigenaar, knip(eigenaar, '|')};
    }
}

static void regels_free(struct regels *r) {
    for (size_t i = 0; i < r->teksten; i++)
        free(r->tekst[i]);
}

/* Borrows what was read. */
static void vul_wens(struct gesprek_wens *w, const struct invullingen *velden,
                     const struct regels *regels, const struct scores *scores) {
    w->velden = velden->rij;
    w->aantal_velden = velden->aantal;
    w->doelen = regels->doel;
    w->aantal_doelen = regels->doelen;
    w->afspraken = regels->afspraak;
    w->aantal_afspraken = regels->afspraken;
    w->scores = scores->rij;
    w->aantal_scores = scores->aantal;
}

static bool doe_gesprek(struct cli *c, struct problem *p) {
    static const struct optie_veld tabel[] = {
        {"--vorm", GESPREK_VORM},           {"--aanwezig", GESPREK_AANWEZIG},
        {"--tolk", GESPREK_TOLK},           {"--verslag", GESPREK_VERSLAG},
        {"--conclusie", GESPREK_CONCLUSIE}, {"--volgende", GESPREK_VOLGENDE_DATUM}};
    const char *instrument = arg_optie(&c->arg, "--instrument");
    struct gesprek_wens wens = {.instrument = instrument ? instrument : "zrm-2017"};
    struct invullingen velden = {0};
    struct scores scores = {0};
    struct regels regels = {0};
    struct id dossier;
    invul_opties(&c->arg, tabel, sizeof tabel / sizeof *tabel, &velden);
    if (arg_optie(&c->arg, "--no-show"))
        invullingen_erbij(&velden, GESPREK_NO_SHOW, "ja");
    lees_afspraken(&c->arg, &regels);
    bool goed = arg_dossier(c, &dossier, p) && arg_datum(c, "--datum", &wens.datum, p) &&
                lees_doelen(&c->arg, &regels, p) && invul_scores(&c->arg, &scores, p);
    vul_wens(&wens, &velden, &regels, &scores);
    goed = goed && gesprek_houden(&c->sessie, dossier, &wens, p);
    invullingen_free(&velden);
    scores_free(&scores);
    regels_free(&regels);
    return goed;
}

static const struct optie gesprek_opties[] = {
    {"--datum", N_("DATUM"), N_("de dag van het gesprek (anders vandaag)")},
    {"--vorm", N_("VORM"), N_("kantoor, huisbezoek, telefoon, video of anders")},
    {"--aanwezig", N_("TEKST"), N_("wie er waren, naast u beiden")},
    {"--tolk", N_("TOLK"), N_("geen, telefoon, locatie of video")},
    {"--doel", N_("NR=STAND[:TEKST]"), N_("behaald, op_schema, achter of gestopt; per doel")},
    {"--afspraak", N_("TEKST|WIE|DATUM"), N_("een afspraak; zo vaak als nodig")},
    {"--instrument", N_("CODE"), N_("waar de scores bij horen (anders zrm-2017)")},
    SCORE_OPTIES,
    {"--verslag", N_("TEKST"), N_("wat er besproken is")},
    {"--conclusie", N_("TEKST"), N_("hoe het gaat, in één zin")},
    {"--volgende", N_("DATUM"), N_("wanneer u elkaar weer spreekt")},
    {"--no-show", NULL, N_("de persoon kwam niet")},
    {NULL, NULL, NULL},
};

static const char *const gesprek_vaker[] = {"--doel", "--afspraak", SCORE_VAKER, NULL};

const struct werkwoord werkwoord_gesprek = {
    .naam = "gesprek",
    .gebruik = N_("V-NUMMER [--doel NR=STAND]... [--afspraak TEKST|WIE|DATUM]..."),
    .uitleg = N_("Legt een voortgangsgesprek vast: doelen, afspraken, scores, de volgende datum."),
    .meer = N_("De nummers van de doelen staan in: regie pip V-NUMMER toon.\n"
               "WIE is statushouder, casemanager, samen, aanbieder, begeleider of anders.\n"
               "Onderdelen zonder nieuwe score houden die van de vorige meting."),
    .opties = gesprek_opties,
    .vaker = gesprek_vaker,
    .minst = 1,
    .meest = 1,
    .doe = doe_gesprek,
};
