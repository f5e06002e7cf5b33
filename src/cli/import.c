/* Lists in. */
#include "alles.h"
#include "import_bekijk.h"
#include "import_verslag.h"
#include "regie/taal.h"
#include "wachten.h"
#include "werkwoorden.h"
#include <string.h>

/* What the callbacks of an import share. */
struct bezig {
    struct verslag verslag;
    struct wachten wachten;
};

static void neem_melding(void *mee, const struct import_melding *m) {
    verslag_melding(&((struct bezig *)mee)->verslag, m);
}

static void neem_wijziging(void *mee, const struct import_wijziging *w) {
    verslag_wijziging(&((struct bezig *)mee)->verslag, w);
}

static bool toon_voortgang(void *mee, long rijen, long gelezen, long totaal) {
    return wachten_toon(&((struct bezig *)mee)->wachten, rijen, gelezen, totaal);
}

static bool bevindingen(const struct import_uitslag *u, struct problem *p) {
    if (!u->geweigerd && !u->twijfel)
        return true;
    return problem_set(p, PROBLEM_FINDINGS,
                       u->geweigerd == 1 ? _("%ld rij geweigerd, %ld twijfel; de rest is goed.")
                                         : _("%ld rijen geweigerd, %ld twijfel; de rest is goed."),
                       u->geweigerd, u->twijfel);
}

static bool doe_bekijk(struct cli *c, const struct import_keuze *keuze, struct problem *p) {
    struct import_blik blik;
    bool goed = import_bekijken(&c->sessie, keuze, &blik, p);
    if (goed)
        bekijk_druk(keuze->pad, &blik, c->json);
    import_blik_free(&blik);
    return goed;
}

static bool lees_lijst(struct cli *c, struct problem *p) {
    struct bezig b;
    struct import_uitslag u;
    struct import_keuze keuze = {.pad = c->arg.los[0],
                                 .soort = arg_optie(&c->arg, "--soort"),
                                 .proef = arg_optie(&c->arg, "--proef") != NULL,
                                 .mee = &b,
                                 .melding = neem_melding,
                                 .wijziging = neem_wijziging,
                                 .voortgang = toon_voortgang};
    if (arg_optie(&c->arg, "--bekijk"))
        return doe_bekijk(c, &keuze, p);
    verslag_begin(&b.verslag, c->json);
    wachten_begin(&b.wachten, strcmp(keuze.pad, "-") != 0);
    bool goed = import_uitvoeren(&c->sessie, &keuze, &u, p);
    wachten_einde(&b.wachten);
    if (goed)
        verslag_druk(&b.verslag, &keuze, &u);
    goed = goed && bevindingen(&u, p);
    import_uitslag_free(&u);
    verslag_free(&b.verslag);
    return goed;
}

static bool doe_import(struct cli *c, struct problem *p) {
    if (arg_optie(&c->arg, "--alles"))
        return alles_in(c, p);
    if (!c->arg.aantal)
        return problem_set(p, PROBLEM_USAGE,
                           _("Welke lijst? Geef een bestand, of - voor de "
                             "standaardinvoer."));
    return lees_lijst(c, p);
}

static const struct optie import_opties[] = {
    {"--proef", NULL, N_("kijk wat er zou gebeuren; er verandert niets")},
    {"--bekijk", NULL, N_("toon hoe regie de lijst leest: kop, kolommen, eerste rijen")},
    {"--soort", N_("SOORT"), N_("een lijst van iets anders dan mensen, zoals meting")},
    {"--alles", N_("MAP"), N_("de map van export --alles, in een nieuw bestand")},
    {"--json", NULL, N_("het verslag voor een programma")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_import = {
    .naam = "import",
    .gebruik = N_("BESTAND|- [--proef] [--json]"),
    .uitleg = N_("Leest een lijst van het COA of een collega in, op V-nummer."),
    .meer =
        N_("De eerste regel noemt de kolommen. Puntkomma of komma, UTF-8 of Windows-1252: regie "
           "ziet het zelf.\nEen lege cel wist nooit iets; een cel met <leeg> wel. Het gaat "
           "helemaal goed of er verandert niets.\nGeweigerde rijen komen naast de lijst te "
           "staan, met de reden erbij.\n--alles leest een hele map in, met alles van iedereen. Dat "
           "kan alleen in een bestand waar nog niemand in staat.\n--soort leest metingen, "
           "gebeurtenissen, gesprekken, doelen, acties of een andere soort, met de kolommen "
           "\ndie export --alles schrijft. Wie het is, staat in de kolom v_nummer."),
    .opties = import_opties,
    .meest = 1,
    .doe = doe_import,
};
