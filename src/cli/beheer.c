/* Setting up: a new file, colleagues, who guides whom. */
#include "regie/mem.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool doe_schermen(struct cli *c, struct problem *p) {
    return c->schermen(&c->sessie, p);
}

static const struct optie geen_opties[] = {{NULL, NULL, NULL}};

const struct werkwoord werkwoord_schermen = {
    .naam = "schermen",
    .gebruik = "",
    .uitleg = N_("Opent de schermen; hetzelfde als regie zonder werkwoord."),
    .opties = geen_opties,
    .doe = doe_schermen,
};

static bool doe_init(struct cli *c, struct problem *p) {
    if (!sessie_maak(c->keuze.pad, arg_optie(&c->arg, "--naam"), arg_optie(&c->arg, "--gemeente"),
                     c->keuze.vandaag, p))
        return false;
    cli_meld(_("%s is klaar. U bent beheerder. Ga verder met: regie import LIJST.csv\n"),
             c->keuze.pad);
    return true;
}

static const struct optie init_opties[] = {
    {"--naam", N_("NAAM"), N_("hoe collega's u noemen, zoals \"M. de Vries\"")},
    {"--gemeente", N_("GEMEENTE"), N_("de naam van de gemeente")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_init = {
    .naam = "init",
    .gebruik = N_("[--naam NAAM] [--gemeente GEMEENTE]"),
    .uitleg = N_("Maakt een nieuw, leeg bestand waarin u beheerder bent."),
    .opties = init_opties,
    .zonder_bestand = true,
    .doe = doe_init,
};

static bool toon_gebruikers(struct cli *c, struct problem *p) {
    struct cursor *k = cursor_open(c->sessie.store, Q_GEBRUIKERS, p);
    while (cursor_volgende(k))
        cli_zeg("%-16s %-13s %s\n", cursor_tekst(k, "naam"), cursor_tekst(k, "rol"),
                cursor_tekst(k, "weergavenaam"));
    cursor_sluit(k);
    return p->kind == PROBLEM_NONE;
}

static bool doe_gebruiker(struct cli *c, struct problem *p) {
    if (!c->arg.aantal)
        return toon_gebruikers(c, p);
    return gebruiker_zetten(&c->sessie, c->arg.los[0], arg_optie(&c->arg, "--naam"),
                            arg_optie(&c->arg, "--rol"), arg_optie(&c->arg, "--caseload"), p);
}

static const struct optie gebruiker_opties[] = {
    {"--naam", N_("NAAM"), N_("hoe collega's elkaar noemen")},
    {"--rol", N_("ROL"), N_("casemanager, teamleider, beheerder of alleen_lezen")},
    {"--caseload", N_("AANTAL"), N_("hoeveel mensen hoogstens")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_gebruiker = {
    .naam = "gebruiker",
    .gebruik = N_("[INLOGNAAM] [--naam NAAM] [--rol ROL]"),
    .uitleg = N_("Toont de collega's, of voegt er een toe."),
    .opties = gebruiker_opties,
    .meest = 1,
    .doe = doe_gebruiker,
};

static bool doe_toewijzen(struct cli *c, struct problem *p) {
    const char *rol = arg_optie(&c->arg, "--rol");
    int aantal = c->arg.aantal - 1;
    struct id *dossiers = mem_array((size_t)aantal, sizeof *dossiers);
    bool goed = true;
    for (int i = 0; goed && i < aantal; i++)
        goed = store_zoek_vnummer(c->sessie.store, c->arg.los[i + 1], &dossiers[i], p);
    const char *wie = !strcmp(c->arg.los[0], "ik")        ? c->sessie.gebruiker
                      : !strcmp(c->arg.los[0], "niemand") ? ""
                                                          : c->arg.los[0];
    goed = goed &&
           rol_toewijzen(&c->sessie, dossiers, (size_t)aantal, rol ? rol : "regievoerder", wie, p);
    free(dossiers);
    return goed;
}

static const struct optie toewijzen_opties[] = {
    {"--rol", N_("ROL"), N_("anders dan regievoerder, zoals vervanger of jobcoach")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_toewijzen = {
    .naam = "toewijzen",
    .gebruik = N_("CASEMANAGER V-NUMMER... [--rol ROL]"),
    .uitleg = N_("Geeft personen aan een casemanager; ik is uzelf, niemand neemt ze weg."),
    .opties = toewijzen_opties,
    .minst = 2,
    .meest = 1000,
    .doe = doe_toewijzen,
};
