/* Lists out. */
#include "alles.h"
#include "regie/lijsten.h"
#include "regie/taal.h"
#include "wachten.h"
#include "werkwoorden.h"
#include <string.h>

static const char *gekozen_casemanager(struct cli *c) {
    const char *wie = arg_optie(&c->arg, "--casemanager");
    if (wie && !strcmp(wie, "ik"))
        return c->sessie.gebruiker;
    return wie && !strcmp(wie, "niemand") ? "" : wie;
}

static bool toon_balk(void *mee, long rijen, long totaal) {
    return wachten_toon(mee, rijen, rijen, totaal);
}

/* --waar as often as given, and what has an option of its own. */
struct eisen {
    const char *eis[64];
    size_t aantal;
    struct buf fase, gemeente;
};

static void lees_eisen(const struct argumenten *a, struct eisen *e) {
    const char *fase = arg_optie(a, "--fase"), *gemeente = arg_optie(a, "--gemeente"), *waar;
    *e = (struct eisen){0};
    if (fase) {
        buf_addf(&e->fase, "fase=%s", fase);
        e->eis[e->aantal++] = e->fase.s;
    }
    if (gemeente) {
        buf_addf(&e->gemeente, "gemeente=%s", gemeente);
        e->eis[e->aantal++] = e->gemeente.s;
    }
    for (int i = 0; e->aantal < 64 && (waar = arg_volgende(a, "--waar", &i));)
        e->eis[e->aantal++] = waar;
}

static void eisen_free(struct eisen *e) {
    buf_free(&e->fase);
    buf_free(&e->gemeente);
}

static void zeg_klaar(const struct export_keuze *k, long rijen) {
    if (!rijen)
        cli_meld(_("Niemand past bij deze keuze; de lijst heeft alleen een kop.\n"));
    else if (k->pad)
        cli_meld(rijen == 1 ? _("%ld mens staat in %s.\n") : _("%ld mensen staan in %s.\n"), rijen,
                 k->pad);
    if (rijen && k->pseudoniem)
        cli_meld(_("Er staan geen namen in, maar het blijven persoonsgegevens: geef de lijst aan "
                   "niemand door zonder afspraak.\n"));
}

/* How a casemanager asks for what may go. */
static void wijs_de_weg(const struct cli *c, struct problem *p) {
    struct buf tekst = {0};
    if (p->kind != PROBLEM_DENIED || c->sessie.rol != ROL_CASEMANAGER)
        return;
    buf_addf(&tekst, _("%s Van uw mensen gaat het met --casemanager ik."), problem_text(p));
    problem_clear(p);
    problem_set(p, PROBLEM_DENIED, "%s", tekst.s);
    buf_free(&tekst);
}

static bool voer_uit(struct cli *c, struct export_keuze k, struct problem *p) {
    struct eisen e;
    struct wachten w;
    long rijen = 0;
    lees_eisen(&c->arg, &e);
    k.waar = e.eis;
    k.aantal_waar = e.aantal;
    k.mee = &w;
    k.voortgang = toon_balk;
    wachten_begin(&w, !k.v_nummers || strcmp(k.v_nummers, "-") != 0);
    bool goed = export_uitvoeren(&c->sessie, &k, &rijen, p);
    wachten_einde(&w);
    wijs_de_weg(c, p);
    if (goed || p->kind == PROBLEM_FINDINGS)
        zeg_klaar(&k, rijen);
    eisen_free(&e);
    return goed;
}

static void toon_kolom(void *mee, const char *naam, const char *uitleg, const char *groep) {
    struct buf *vorige = mee;
    if (strcmp(buf_text(vorige), groep) != 0)
        cli_zeg("\n%s\n", groep);
    buf_clear(vorige);
    buf_add(vorige, groep);
    cli_zeg("  %-34s %s\n", naam, uitleg);
}

static bool toon_kolommen(struct problem *p) {
    struct buf vorige = {0};
    cli_zeg(_("Kolomsets, voor --kolommen:\n"));
    bool goed = export_kolommen(&vorige, toon_kolom, p);
    buf_free(&vorige);
    return goed;
}

/* A whole file is of everybody and with names: what asks otherwise must not be passed over. */
static bool mag_alles(const struct argumenten *a, struct problem *p) {
    static const char *const anders[] = {
        "--kolommen",  "--casemanager", "--fase",       "--gemeente",
        "--v-nummers", "--filter",      "--waar",       "-o",
        "--excel-nl",  "--rfc4180",     "--pseudoniem", "--ggm"};
    for (size_t i = 0; i < sizeof anders / sizeof *anders; i++)
        if (arg_optie(a, anders[i]))
            return problem_set(p, PROBLEM_USAGE,
                               _("--alles is van iedereen en van alles: %s kan daar niet bij. Laat "
                                 "één van de twee weg."),
                               anders[i]);
    return true;
}

static bool doe_export(struct cli *c, struct problem *p) {
    const struct argumenten *a = &c->arg;
    const char *pad = arg_optie(a, "-o");
    if (arg_optie(a, "--alles"))
        return mag_alles(a, p) && alles_uit(c, p);
    if (arg_optie(a, "--toon-kolommen"))
        return toon_kolommen(p);
    if (arg_optie(a, "--rfc4180") && arg_optie(a, "--excel-nl"))
        return problem_set(p, PROBLEM_USAGE, _("Kies --excel-nl of --rfc4180, niet allebei."));
    struct export_keuze keuze = {.pad = pad && strcmp(pad, "-") ? pad : NULL,
                                 .rfc4180 = arg_optie(a, "--rfc4180") != NULL,
                                 .ggm = arg_optie(a, "--ggm") != NULL,
                                 .kolommen = arg_optie(a, "--kolommen"),
                                 .casemanager = gekozen_casemanager(c),
                                 .filter = arg_optie(a, "--filter"),
                                 .v_nummers = arg_optie(a, "--v-nummers"),
                                 .bsn = arg_optie(a, "--bsn") != NULL,
                                 .gezondheid = arg_optie(a, "--gezondheid") != NULL,
                                 .geheim = arg_optie(a, "--geheim-adres") != NULL,
                                 .pseudoniem = arg_optie(a, "--pseudoniem") != NULL};
    return voer_uit(c, keuze, p);
}

static const char *const export_vaker[] = {"--waar", NULL};

static const struct optie export_opties[] = {
    {"--excel-nl", NULL, N_("voor de Nederlandse Excel (zo gaat het vanzelf)")},
    {"--rfc4180", NULL, N_("komma's en ISO-datums, voor andere programma's")},
    {"--kolommen", N_("A,B"), N_("alleen deze kolommen, in deze volgorde; @naam is een kolomset")},
    {"--toon-kolommen", NULL, N_("laat zien welke kolommen en kolomsets er zijn")},
    {"--casemanager", N_("NAAM"), N_("alleen de mensen van deze collega; ik, niemand")},
    {"--fase", N_("A,B"), N_("alleen wie in zo'n fase is")},
    {"--gemeente", N_("NAAM"), N_("alleen van deze gemeente")},
    {"--v-nummers", N_("BESTAND"), N_("alleen deze V-nummers, in die volgorde; - leest de invoer")},
    {"--filter", N_("TEKST"), N_("alleen wie zo te vinden is")},
    {"--waar", N_("EIS"), N_("alleen wie voldoet: fase=intake, geboortedatum<1990; mag vaker")},
    {"--alles", N_("MAP"), N_("alles, als een map met een lijst per soort gegevens")},
    {"--bsn", NULL, N_("ook het BSN")},
    {"--gezondheid", NULL, N_("ook wat over gezondheid gaat")},
    {"--geheim-adres", NULL, N_("ook het adres van wie om geheimhouding vroeg")},
    {"--pseudoniem", NULL, N_("zonder wat iemand herkenbaar maakt, met een vaste sleutel")},
    {"--ggm", NULL, N_("koppen van het Gemeentelijk Gegevensmodel, waar die er zijn")},
    {"-o", N_("BESTAND"), N_("naar een bestand in plaats van het scherm")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_export = {
    .naam = "export",
    .gebruik = N_("[-o BESTAND] [--kolommen A,B] [--waar EIS]"),
    .uitleg = N_("Schrijft de caseload als lijst die Excel opent."),
    .meer =
        N_("Een lijst die u zo maakt kan met regie import weer naar binnen. Elke export komt in "
           "het journaal.\nBSN, gezondheid en geheime adressen gaan alleen mee als u erom "
           "vraagt; een casemanager vraagt dat van de eigen mensen (--casemanager ik), een "
           "teamleider van iedereen. Een EIS is een kolom, dan = != < > <= of >=, dan een "
           "waarde; met komma's mogen het er meer zijn, zonder waarde is het leeg.\n--alles maakt "
           "een nieuwe map met een CSV per "
           "soort gegevens en datapackage.json, dat alle kolommen uitlegt. Het journaal gaat "
           "niet mee."),
    .opties = export_opties,
    .vaker = export_vaker,
    .doe = doe_export,
};
