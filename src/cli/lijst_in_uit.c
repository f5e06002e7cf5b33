/* Lists in and out. */
#include "regie/json.h"
#include "regie/kaart.h"
#include "regie/lijsten.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "werkwoorden.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* More of one kind than this helps nobody at a terminal; --json has them all. */
enum { MEEST_GETOOND = 100 };

struct regels {
    struct json json; /* objects of an array, for --json */
    struct buf tekst;
    long aantal;
};

/* The same remark on many rows is said once. */
struct groep {
    char *tekst;
    long regel, aantal; /* the first row, and how many */
};

struct verslag {
    bool als_json;
    struct kaart gezegd; /* remark: its group */
    struct groep *groep;
    long groepen;
    struct regels melding[IMPORT_MELDING_LET_OP + 1], wijziging;
    double begin, laatst;
    bool balk;
};

static double nu(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static volatile sig_atomic_t gestopt;

static void bij_stop(int signaal) {
    (void)signaal;
    gestopt = 1;
}

static void wis_balk(struct verslag *v) {
    if (v->balk)
        fputs("\r\033[K", stderr);
    v->balk = false;
}

/* Only for whoever is waiting: after half a second, ten times a second. */
static bool toon_voortgang(void *mee, long rijen, long gelezen, long totaal) {
    struct verslag *v = mee;
    double t = nu();
    if (gestopt)
        return false;
    if (t - v->begin < 0.5 || t - v->laatst < 0.1 || !isatty(STDERR_FILENO))
        return true;
    v->laatst = t;
    v->balk = true;
    if (totaal > 0 && gelezen > 0) {
        double deel = (double)gelezen / (double)totaal;
        fprintf(stderr, _("\r\033[K%3.0f%%  %ld rijen, nog %.0f s"), deel * 100, rijen,
                (t - v->begin) * (1 - deel) / deel);
    } else {
        fprintf(stderr, _("\r\033[K%ld rijen"), rijen);
    }
    return true;
}

static void json_melding(struct json *j, const struct import_melding *m) {
    json_open(j, NULL, '{');
    json_number(j, "regel", m->regel);
    json_text(j, "kolom", *m->kolom ? m->kolom : NULL);
    json_text(j, "code", m->code);
    json_text(j, "reden", m->tekst);
    json_text(j, "wie", m->wie);
    json_close(j, '}');
}

static void veilig(struct buf *uit, const char *tekst) {
    text_show(uit, tekst, strlen(tekst));
}

static void groepeer(struct verslag *v, const struct import_melding *m) {
    long nr;
    if (kaart_zoek(&v->gezegd, m->tekst, &nr)) {
        v->groep[nr].aantal++;
    } else if (v->groepen < MEEST_GETOOND) {
        v->groep = mem_grow(v->groep, (size_t)v->groepen + 1, sizeof *v->groep);
        v->groep[v->groepen] = (struct groep){mem_copy(m->tekst), m->regel, 1};
        kaart_zet(&v->gezegd, m->tekst, v->groepen++);
    }
}

static void neem_melding(void *mee, const struct import_melding *m) {
    struct verslag *v = mee;
    struct regels *r = &v->melding[m->ernst];
    if (v->als_json) {
        json_melding(&r->json, m);
    } else if (m->ernst == IMPORT_MELDING_LET_OP) {
        groepeer(v, m);
    } else if (r->aantal < MEEST_GETOOND) {
        buf_addf(&r->tekst, _("  regel %ld  "), m->regel);
        veilig(&r->tekst, m->wie);
        buf_add(&r->tekst, *m->wie ? ": " : "");
        veilig(&r->tekst, m->tekst);
        buf_add_char(&r->tekst, '\n');
    }
    r->aantal++;
}

static void neem_wijziging(void *mee, const struct import_wijziging *w) {
    struct verslag *v = mee;
    struct regels *r = &v->wijziging;
    if (v->als_json) {
        json_open(&r->json, NULL, '{');
        json_number(&r->json, "regel", w->regel);
        json_text(&r->json, "v_nummer", w->v_nummer);
        json_text(&r->json, "wie", w->wie);
        json_text(&r->json, "veld", w->veld);
        json_text(&r->json, "oud", w->oud);
        json_text(&r->json, "nieuw", w->nieuw);
        json_close(&r->json, '}');
    } else if (r->aantal < MEEST_GETOOND) {
        buf_addf(&r->tekst, _("  regel %ld  "), w->regel);
        veilig(&r->tekst, w->wie);
        buf_addf(&r->tekst, ": %s ", w->veld);
        veilig(&r->tekst, *w->oud ? w->oud : _("(leeg)"));
        buf_add(&r->tekst, " → ");
        veilig(&r->tekst, *w->nieuw ? w->nieuw : _("(leeg)"));
        buf_add_char(&r->tekst, '\n');
    }
    r->aantal++;
}

static void regels_begin(struct regels *r) {
    json_begin(&r->json, &r->tekst);
    json_open(&r->json, NULL, '[');
}

static void verslag_begin(struct verslag *v, bool als_json) {
    *v = (struct verslag){.als_json = als_json, .begin = nu()};
    if (!als_json)
        return;
    for (int i = 0; i <= IMPORT_MELDING_LET_OP; i++)
        regels_begin(&v->melding[i]);
    regels_begin(&v->wijziging);
}

static void verslag_free(struct verslag *v) {
    for (long i = 0; i < v->groepen; i++)
        free(v->groep[i].tekst);
    free(v->groep);
    kaart_free(&v->gezegd);
    for (int i = 0; i <= IMPORT_MELDING_LET_OP; i++)
        buf_free(&v->melding[i].tekst);
    buf_free(&v->wijziging.tekst);
}

/* The objects that were gathered on their way, as an array of the report. */
static void json_lijst(struct json *j, const char *sleutel, const struct regels *r) {
    json_open(j, sleutel, '[');
    buf_add_n(j->out, r->tekst.s + 1, r->tekst.len - 1);
    json_close(j, ']');
}

static void json_kolommen(struct json *j, const struct import_uitslag *u) {
    static const char *const uitslag[] = {[KOLOM_HERKEND] = "herkend",
                                          [KOLOM_ONBEKEND] = "onbekend",
                                          [KOLOM_TWIJFEL] = "twijfel",
                                          [KOLOM_LEEG] = "leeg",
                                          [KOLOM_REGIE] = "regie"};
    json_open(j, "kolommen", '[');
    for (size_t i = 0; i < u->kaart.aantal; i++) {
        const struct kolom *k = &u->kaart.kolom[i];
        json_open(j, NULL, '{');
        json_text(j, "kop", k->kop);
        json_text(j, "uitslag", uitslag[k->uitslag]);
        json_text(j, "veld", k->naam);
        json_text(j, "mogelijk", k->mogelijk);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void druk_json(const struct verslag *v, const struct import_keuze *k,
                      const struct import_uitslag *u) {
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    json_open(&j, NULL, '{');
    json_text(&j, "bestand", k->pad);
    json_bool(&j, "proef", k->proef);
    json_number(&j, "rijen", u->rijen);
    json_number(&j, "nieuw", u->nieuw);
    json_number(&j, "gewijzigd", u->gewijzigd);
    json_number(&j, "ongewijzigd", u->ongewijzigd);
    json_number(&j, "twijfel", u->twijfel);
    json_number(&j, "geweigerd", u->geweigerd);
    if (u->nummer)
        json_number(&j, "import", u->nummer);
    else
        json_text(&j, "import", NULL);
    json_text(&j, "geweigerd_bestand", u->geweigerd_pad);
    json_kolommen(&j, u);
    json_lijst(&j, "geweigerde_rijen", &v->melding[IMPORT_MELDING_GEWEIGERD]);
    json_lijst(&j, "twijfel_rijen", &v->melding[IMPORT_MELDING_TWIJFEL]);
    json_lijst(&j, "let_op", &v->melding[IMPORT_MELDING_LET_OP]);
    json_lijst(&j, "wijzigingen", &v->wijziging);
    json_close(&j, '}');
    puts(uit.s);
    buf_free(&uit);
}

static void druk_regels(const char *kop, const struct regels *r) {
    if (!r->aantal)
        return;
    printf("\n%s\n%s", kop, buf_text(&r->tekst));
    if (r->aantal > MEEST_GETOOND)
        printf(_("  en nog %ld; met --json ziet u ze allemaal\n"), r->aantal - MEEST_GETOOND);
}

static void druk_groepen(const struct verslag *v) {
    struct buf uit = {0};
    for (long i = 0; i < v->groepen; i++) {
        const struct groep *g = &v->groep[i];
        buf_addf(&uit, _("  regel %ld"), g->regel);
        if (g->aantal > 1)
            buf_addf(&uit, _(" en nog %ld keer"), g->aantal - 1);
        buf_add(&uit, "  ");
        veilig(&uit, g->tekst);
        buf_add_char(&uit, '\n');
    }
    if (uit.len)
        printf(_("\nLet op:\n%s"), uit.s);
    buf_free(&uit);
}

static void druk_kolommen(const struct import_uitslag *u) {
    struct buf uit = {0};
    for (size_t i = 0; i < u->kaart.aantal; i++) {
        const struct kolom *k = &u->kaart.kolom[i];
        if (k->uitslag != KOLOM_ONBEKEND && k->uitslag != KOLOM_TWIJFEL)
            continue;
        buf_add(&uit, "  \"");
        veilig(&uit, k->kop);
        buf_addf(&uit, "\"");
        if (k->mogelijk)
            buf_addf(&uit, _(": kan %s zijn; geef de kolom die naam"), k->mogelijk);
        buf_add_char(&uit, '\n');
    }
    if (uit.len)
        printf(_("\nDeze kolommen zijn niet overgenomen:\n%s"), uit.s);
    buf_free(&uit);
}

static void druk_tekst(const struct verslag *v, const struct import_keuze *k,
                       const struct import_uitslag *u) {
    cli_zeg(_("%s: %ld rijen\n"), k->pad, u->rijen);
    printf(_("  %6ld nieuw\n  %6ld gewijzigd\n  %6ld ongewijzigd\n  %6ld twijfel\n"
             "  %6ld geweigerd\n"),
           u->nieuw, u->gewijzigd, u->ongewijzigd, u->twijfel, u->geweigerd);
    druk_kolommen(u);
    druk_regels(_("Geweigerd:"), &v->melding[IMPORT_MELDING_GEWEIGERD]);
    druk_regels(_("Twijfel, kijk zelf even:"), &v->melding[IMPORT_MELDING_TWIJFEL]);
    druk_groepen(v);
    druk_regels(k->proef ? _("Dit zou veranderen:") : _("Gewijzigd:"), &v->wijziging);
    if (u->geweigerd_pad)
        cli_zeg(_("\nDe geweigerde rijen staan in %s. Verbeter ze daar en lees dat bestand in.\n"),
                u->geweigerd_pad);
    if (k->proef)
        printf(_("\nDit was een proef; er is niets opgeslagen.\n"));
    else if (!u->nieuw && !u->gewijzigd)
        printf(_("\nImport %ld: alles stond er al, er is niets veranderd.\n"), u->nummer);
    else
        printf(_("\nImport %ld is opgeslagen.\n"), u->nummer);
}

static bool bevindingen(const struct import_uitslag *u, struct problem *p) {
    if (!u->geweigerd && !u->twijfel)
        return true;
    return problem_set(p, PROBLEM_FINDINGS,
                       u->geweigerd == 1 ? _("%ld rij geweigerd, %ld twijfel; de rest is goed.")
                                         : _("%ld rijen geweigerd, %ld twijfel; de rest is goed."),
                       u->geweigerd, u->twijfel);
}

static const int stopsignalen[] = {SIGINT, SIGTERM, SIGHUP};
enum { STOPSIGNALEN = sizeof stopsignalen / sizeof *stopsignalen };

/* The first signal stops between two rows, the second at once; either way nothing is stored. Who
 * waits for standard input may wait for ever, and is left to end the ordinary way. */
static void vang_signalen(const char *pad, struct sigaction eerst[STOPSIGNALEN]) {
    struct sigaction stop = {.sa_handler = bij_stop, .sa_flags = (int)SA_RESETHAND};
    for (int i = 0; i < STOPSIGNALEN; i++) {
        sigaction(stopsignalen[i], NULL, &eerst[i]);
        if (eerst[i].sa_handler != SIG_IGN && strcmp(pad, "-") != 0)
            sigaction(stopsignalen[i], &stop, NULL);
    }
}

static bool doe_import(struct cli *c, struct problem *p) {
    struct verslag v;
    struct import_uitslag u;
    struct sigaction eerst[STOPSIGNALEN];
    struct import_keuze keuze = {.pad = c->arg.los[0],
                                 .proef = arg_optie(&c->arg, "--proef") != NULL,
                                 .mee = &v,
                                 .melding = neem_melding,
                                 .wijziging = neem_wijziging,
                                 .voortgang = toon_voortgang};
    verslag_begin(&v, c->json);
    vang_signalen(keuze.pad, eerst);
    bool goed = import_uitvoeren(&c->sessie, &keuze, &u, p);
    for (int i = 0; i < STOPSIGNALEN; i++)
        sigaction(stopsignalen[i], &eerst[i], NULL);
    wis_balk(&v);
    if (goed && c->json)
        druk_json(&v, &keuze, &u);
    else if (goed)
        druk_tekst(&v, &keuze, &u);
    goed = goed && bevindingen(&u, p);
    import_uitslag_free(&u);
    verslag_free(&v);
    return goed;
}

static const struct optie import_opties[] = {
    {"--proef", NULL, N_("kijk wat er zou gebeuren; er verandert niets")},
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
           "staan, met de reden erbij."),
    .opties = import_opties,
    .minst = 1,
    .meest = 1,
    .doe = doe_import,
};

static const char *gekozen_casemanager(struct cli *c) {
    const char *wie = arg_optie(&c->arg, "--casemanager");
    if (wie && !strcmp(wie, "ik"))
        return c->sessie.gebruiker;
    return wie && !strcmp(wie, "niemand") ? "" : wie;
}

static bool doe_export(struct cli *c, struct problem *p) {
    const char *pad = arg_optie(&c->arg, "-o");
    bool rfc = arg_optie(&c->arg, "--rfc4180") != NULL;
    long rijen = 0;
    if (rfc && arg_optie(&c->arg, "--excel-nl"))
        return problem_set(p, PROBLEM_USAGE, _("Kies --excel-nl of --rfc4180, niet allebei."));
    struct export_keuze keuze = {.pad = pad && strcmp(pad, "-") ? pad : NULL,
                                 .rfc4180 = rfc,
                                 .kolommen = arg_optie(&c->arg, "--kolommen"),
                                 .casemanager = gekozen_casemanager(c),
                                 .filter = arg_optie(&c->arg, "--filter"),
                                 .bsn = arg_optie(&c->arg, "--bsn") != NULL};
    if (!export_uitvoeren(&c->sessie, &keuze, &rijen, p))
        return false;
    if (keuze.pad)
        cli_meld(_("%ld mensen staan in %s.\n"), rijen, keuze.pad);
    return true;
}

static const struct optie export_opties[] = {
    {"--excel-nl", NULL, N_("voor de Nederlandse Excel (zo gaat het vanzelf)")},
    {"--rfc4180", NULL, N_("komma's en ISO-datums, voor andere programma's")},
    {"--kolommen", N_("A,B"), N_("alleen deze kolommen, in deze volgorde")},
    {"--casemanager", N_("NAAM"), N_("alleen de mensen van deze collega; ik, niemand")},
    {"--filter", N_("TEKST"), N_("alleen wie zo te vinden is")},
    {"--bsn", NULL, N_("ook het BSN")},
    {"-o", N_("BESTAND"), N_("naar een bestand in plaats van het scherm")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_export = {
    .naam = "export",
    .gebruik = N_("[-o BESTAND] [--kolommen A,B]"),
    .uitleg = N_("Schrijft de caseload als lijst die Excel opent."),
    .meer = N_("Wie om geheimhouding vroeg, staat er zonder adres in. Een lijst die u zo maakt kan "
               "met regie import weer naar binnen."),
    .opties = export_opties,
    .doe = doe_export,
};
