/* Lists in. */
#include "alles.h"
#include "import_bekijk.h"
#include "import_terug.h"
#include "import_verslag.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "wachten.h"
#include "werkwoorden.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>

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

/* Only what there is. */
static void tel_bevindingen(const struct import_uitslag *u, struct buf *uit) {
    if (u->geweigerd)
        buf_addf(uit, u->geweigerd == 1 ? _("%ld rij geweigerd") : _("%ld rijen geweigerd"),
                 u->geweigerd);
    if (u->geweigerd && u->twijfel)
        buf_addf(uit, _(", %ld in twijfel"), u->twijfel);
    else if (u->twijfel)
        buf_addf(uit, u->twijfel == 1 ? _("%ld rij in twijfel") : _("%ld rijen in twijfel"),
                 u->twijfel);
}

static bool bevindingen(const struct import_uitslag *u, struct problem *p) {
    struct buf tekst = {0};
    if (!u->geweigerd && !u->twijfel)
        return true;
    tel_bevindingen(u, &tekst);
    bool rest = u->geweigerd + u->twijfel < u->rijen;
    problem_set(p, PROBLEM_FINDINGS, rest ? _("%s; de rest is goed.") : "%s.", tekst.s);
    buf_free(&tekst);
    return false;
}

static bool doe_bekijk(struct cli *c, const struct import_keuze *keuze, struct problem *p) {
    struct import_blik blik;
    bool goed = import_bekijken(&c->sessie, keuze, &blik, p);
    if (goed)
        bekijk_druk(keuze, &blik, c->json);
    import_blik_free(&blik);
    return goed;
}

/* The choices of the command line. `kolom` has room for as many as can be given. */
static bool lees_kolommen(struct cli *c, struct import_kolom *kolom, struct import_vorm *vorm,
                          struct problem *p) {
    int i = 0;
    vorm->kolom = kolom;
    for (const char *s; (s = arg_volgende(&c->arg, "--kolom", &i));) {
        const char *is = strrchr(s, '=');
        if (!is || is == s || !is[1])
            return problem_set(p, PROBLEM_USAGE,
                               _("--kolom \"%s\": schrijf \"KOP=veld\", of \"KOP=-\" om de kolom "
                                 "weg te laten."),
                               s);
        kolom[vorm->kolommen++] =
            (struct import_kolom){.kop = mem_copy_n(s, (size_t)(is - s)), .veld = is + 1};
    }
    return true;
}

static bool lees_scheiding(const char *s, char *uit, struct problem *p) {
    static const struct {
        const char *naam;
        char teken;
    } namen[] = {{"tab", '\t'}, {"puntkomma", ';'}, {"komma", ','}, {"streep", '|'}};
    *uit = s && s[0] && !s[1] ? s[0] : '\0';
    for (size_t i = 0; s && i < sizeof namen / sizeof *namen; i++)
        if (!strcasecmp(s, namen[i].naam))
            *uit = namen[i].teken;
    return !s || (*uit && !strchr("\"\r\n", *uit)) ||
           problem_set(p, PROBLEM_USAGE,
                       _("--scheiding \"%s\": geef één teken, of tab, puntkomma of komma."), s);
}

static bool lees_codering(const char *s, enum import_codering *uit, struct problem *p) {
    static const char *const namen[] = {[IMPORT_CODERING_HERKEN] = "",
                                        [IMPORT_UTF8] = "utf-8",
                                        [IMPORT_WINDOWS_1252] = "windows-1252",
                                        [IMPORT_UTF16] = "utf-16"};
    for (int i = IMPORT_UTF8; s && i <= IMPORT_UTF16; i++)
        if (!strcasecmp(s, namen[i]))
            *uit = (enum import_codering)i;
    return !s || *uit != IMPORT_CODERING_HERKEN ||
           problem_set(p, PROBLEM_USAGE,
                       _("--codering \"%s\" kent regie niet. Kies utf-8, utf-16 of windows-1252."),
                       s);
}

static bool lees_kopregel(const char *s, long *uit, struct problem *p) {
    char *rest = NULL;
    if (!s)
        return true;
    *uit = strtol(s, &rest, 10);
    if (!strcasecmp(s, "geen") || (rest != s && !*rest && *uit == 0))
        *uit = IMPORT_ZONDER_KOP;
    else if (rest == s || *rest || *uit < 0)
        return problem_set(p, PROBLEM_USAGE, _("--kop \"%s\": geef de regel van de kop, of geen."),
                           s);
    return true;
}

static bool lees_vorm(struct cli *c, struct import_kolom *kolom, struct import_vorm *vorm,
                      struct problem *p) {
    const char *datums = arg_optie(&c->arg, "--datums");
    vorm->kaart = arg_optie(&c->arg, "--kaart");
    if (datums && (vorm->datums = datumvolgorde_zoek(datums)) == DATUM_HERKEN)
        return problem_set(p, PROBLEM_USAGE,
                           _("--datums \"%s\": kies dmj (dag voorop) of mdj (maand voorop)."),
                           datums);
    return lees_codering(arg_optie(&c->arg, "--codering"), &vorm->codering, p) &&
           lees_scheiding(arg_optie(&c->arg, "--scheiding"), &vorm->scheiding, p) &&
           lees_kopregel(arg_optie(&c->arg, "--kop"), &vorm->kop, p) &&
           lees_kolommen(c, kolom, vorm, p);
}

static void vorm_free(struct import_vorm *vorm) {
    for (size_t i = 0; i < vorm->kolommen; i++)
        free((char *)vorm->kolom[i].kop);
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
    struct import_kolom kolom[sizeof c->arg.gegeven / sizeof *c->arg.gegeven];
    if (!lees_vorm(c, kolom, &keuze.vorm, p) || arg_optie(&c->arg, "--bekijk")) {
        bool bekeken = p->kind == PROBLEM_NONE && doe_bekijk(c, &keuze, p);
        vorm_free(&keuze.vorm);
        return bekeken;
    }
    verslag_begin(&b.verslag, c->json, arg_optie(&c->arg, "--voluit") != NULL);
    wachten_begin(&b.wachten, strcmp(keuze.pad, "-") != 0);
    bool goed = import_uitvoeren(&c->sessie, &keuze, &u, p);
    wachten_einde(&b.wachten);
    if (goed)
        verslag_druk(&b.verslag, &keuze, &u);
    goed = goed && bevindingen(&u, p);
    import_uitslag_free(&u);
    verslag_free(&b.verslag);
    vorm_free(&keuze.vorm);
    return goed;
}

static bool doe_import(struct cli *c, struct problem *p) {
    if (arg_optie(&c->arg, "--alles"))
        return alles_in(c, p);
    if (arg_optie(&c->arg, "--ongedaan"))
        return doe_import_terug(c, p);
    if (arg_optie(&c->arg, "--lijst"))
        return doe_imports(c, p);
    if (!c->arg.aantal)
        return problem_set(p, PROBLEM_USAGE,
                           _("Welke lijst? Geef een bestand, of - voor de "
                             "standaardinvoer."));
    return lees_lijst(c, p);
}

static const char *const import_vaker[] = {"--kolom", NULL};

static const struct optie import_opties[] = {
    {"--proef", NULL, N_("kijk wat er zou gebeuren; er verandert niets")},
    {"--codering", N_("CODERING"), N_("utf-8, utf-16 of windows-1252")},
    {"--scheiding", N_("TEKEN"), N_("wat er tussen de cellen staat; tab, puntkomma, komma")},
    {"--kop", N_("REGEL"), N_("op welke regel de namen van de kolommen staan; geen")},
    {"--datums", N_("VOLGORDE"), N_("dmj (dag voorop) of mdj (maand voorop)")},
    {"--kolom", N_("KOP=VELD"), N_("wat een kolom is; KOP=- laat haar weg, 7=VELD kiest nummer 7")},
    {"--kaart", N_("BESTAND"), N_("keuzes voor de kolommen uit dit bestand; nieuw: maak het")},
    {"--bekijk", NULL, N_("toon hoe regie de lijst leest: kop, kolommen, eerste rijen")},
    {"--soort", N_("SOORT"), N_("een lijst van iets anders dan mensen, zoals meting")},
    {"--alles", N_("MAP"), N_("de map van export --alles, in een nieuw bestand")},
    {"--lijst", NULL, N_("de lijsten die al zijn ingelezen")},
    {"--ongedaan", N_("NR"), N_("draai een ingelezen lijst terug; ook met --proef")},
    {"--voluit", NULL, N_("noem elke opmerking en wijziging, ook als het er heel veel zijn")},
    {"--json", NULL, N_("het verslag voor een programma, kort; met --voluit elke rij")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_import = {
    .naam = "import",
    .gebruik = N_("BESTAND|- [--proef] [--json]"),
    .uitleg = N_("Leest een lijst van het COA of een collega in, op V-nummer."),
    .meer = N_(
        "regie zoekt de kop en herkent de kolommen aan hun naam of aan wat erin staat. Wat niet "
        "zeker is, gaat niet mee en wordt genoemd. --bekijk laat zien wat regie ervan maakt; "
        "met --kolom, --kop, --datums, --codering en --scheiding beslist u zelf, en --kaart "
        "bewaart wat de kolommen zijn.\nEen lege cel wist nooit iets; een cel met <leeg> wel. "
        "Het gaat helemaal goed of er verandert niets.\nNaast LIJST.csv komen drie bestanden: "
        "LIJST.ok.csv (wat erin ging), LIJST.geweigerd.csv (wat niet kon, met de reden; "
        "verbeterd kan dat zo weer naar binnen) en LIJST.verslag.json (wat ervan gemaakt is; "
        "er staat niemand in). Met --proef komen ze er niet.\nKomt dezelfde lijst nog eens, "
        "dan zegt regie wanneer zij al is ingelezen; wat al zo stond, verandert "
        "niet.\nTerugdraaien kan op elke dag. Wat een collega daarna wijzigde, blijft; dat "
        "staat er dan bij.\n--alles leest een hele map in, met alles van iedereen. Dat kan "
        "alleen in een bestand waar nog niemand in staat.\n--soort leest metingen, "
        "gebeurtenissen, trajecten, examens, gesprekken, doelen, acties of een andere soort, met "
        "de kolommen die export --alles schrijft. Wie het is, staat in de kolom "
        "v_nummer.\nAfsluitcode: 0 alles "
        "ging erin, 1 er zijn rijen geweigerd of in twijfel, 2 verkeerd gebruik, 3 de lijst is "
        "niet te lezen of past zo niet, 4 dat mag u niet, 5 het bestand is onbruikbaar."),
    .opties = import_opties,
    .vaker = import_vaker,
    .meest = 1,
    .doe = doe_import,
};
