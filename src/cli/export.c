/* Lists out. */
#include "alles.h"
#include "regie/lijsten.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <string.h>

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
    if (arg_optie(&c->arg, "--alles"))
        return alles_uit(c, p);
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
    {"--alles", N_("MAP"), N_("alles, als een map met een lijst per soort gegevens")},
    {"--bsn", NULL, N_("ook het BSN")},
    {"--gezondheid", NULL, N_("ook wat over gezondheid gaat")},
    {"--geheim-adres", NULL, N_("ook het adres van wie om geheimhouding vroeg")},
    {"-o", N_("BESTAND"), N_("naar een bestand in plaats van het scherm")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_export = {
    .naam = "export",
    .gebruik = N_("[-o BESTAND] [--kolommen A,B]"),
    .uitleg = N_("Schrijft de caseload als lijst die Excel opent."),
    .meer = N_("Wie om geheimhouding vroeg, staat er zonder adres in. Een lijst die u zo maakt kan "
               "met regie import weer naar binnen.\n--alles maakt een nieuwe map met een CSV per "
               "soort gegevens en datapackage.json, dat alle kolommen\nuitlegt. Het journaal gaat "
               "niet mee."),
    .opties = export_opties,
    .doe = doe_export,
};
