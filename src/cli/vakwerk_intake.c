/* regie intake: fill in, see how far it is, complete. */
#include "invul.h"
#include "regie/json.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include "werkwoorden.h"
#include <stdio.h>

static void json_secties(struct json *j, const struct beeld *b) {
    struct sectie_stand sectie[INTAKE_SECTIES_MAX];
    size_t n = intake_volledigheid(b, sectie, INTAKE_SECTIES_MAX);
    json_open(j, "secties", '[');
    for (size_t i = 0; i < n; i++) {
        json_open(j, NULL, '{');
        json_text(j, "naam", sectie[i].naam);
        json_number(j, "ingevuld", sectie[i].ingevuld);
        json_number(j, "totaal", sectie[i].totaal);
        json_number(j, "ontbreekt", sectie[i].ontbreekt);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void json_ontbreekt(struct json *j, const struct beeld *b) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = intake_ontbreekt(b, lijst, ONTBREKEND_MAX);
    json_open(j, "ontbreekt", '[');
    for (size_t i = 0; i < n; i++) {
        json_open(j, NULL, '{');
        json_text(j, "veld", soort_van(lijst[i].soort)->velden[lijst[i].veld].naam);
        json_text(j, "label", lijst[i].wat);
        json_text(j, "bron", lijst[i].bron);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void toon_json(const struct beeld *b) {
    const struct record *intake = beeld_enige(b, SOORT_INTAKE);
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    j.pretty = true;
    json_open(&j, NULL, '{');
    json_text(&j, "afgerond_op", intake ? record_waarde(intake, INTAKE_AFGEROND_OP) : NULL);
    json_secties(&j, b);
    json_ontbreekt(&j, b);
    json_close(&j, '}');
    puts(uit.s);
    buf_free(&uit);
}

static void toon_tekst(const struct beeld *b) {
    struct sectie_stand sectie[INTAKE_SECTIES_MAX];
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = intake_volledigheid(b, sectie, INTAKE_SECTIES_MAX);
    for (size_t i = 0; i < n; i++)
        printf(_("%2d van %2d  %s%s\n"), sectie[i].ingevuld, sectie[i].totaal, sectie[i].naam,
               sectie[i].ontbreekt ? _("  (nog niet compleet)") : "");
    n = intake_ontbreekt(b, lijst, ONTBREKEND_MAX);
    for (size_t i = 0; i < n; i++)
        printf(_("Ontbreekt: %s (%s)\n"), lijst[i].wat, lijst[i].bron);
}

static bool toon(struct cli *c, struct id dossier, bool alles, struct problem *p) {
    struct beeld b;
    struct buf zin = {0};
    bool goed = store_beeld(c->sessie.store, dossier, &b, p);
    if (goed && c->json)
        toon_json(&b);
    else if (goed && alles)
        toon_tekst(&b);
    if (goed && leerbaarheidstoets_waarschuwing(beeld_enige(&b, SOORT_INTAKE), &zin))
        cli_meld("regie: %s\n", zin.s);
    buf_free(&zin);
    beeld_free(&b);
    return goed;
}

static const enum soort_code soorten[] = {SOORT_INTAKE, SOORT_GEZONDHEID};

static bool verzamel(struct cli *c, struct invullingen soort[2], struct problem *p) {
    for (int i = 1; i < c->arg.aantal; i++) {
        struct invulling invulling;
        size_t welke;
        if (!invul_woord(soorten, 2, c->arg.los[i], &welke, &invulling, p))
            return false;
        invullingen_erbij(&soort[welke], invulling.veld, invulling.waarde);
    }
    return true;
}

static bool doe_intake(struct cli *c, struct problem *p) {
    struct invullingen soort[2] = {0};
    struct intake_wens wens = {.afronden = arg_optie(&c->arg, "--afronden") != NULL};
    struct id dossier;
    bool iets = wens.afronden || c->arg.aantal > 1;
    bool goed = arg_dossier(c, &dossier, p) && arg_datum(c, "--datum", &wens.datum, p) &&
                verzamel(c, soort, p);
    wens.intake = soort[0].rij;
    wens.intakes = soort[0].aantal;
    wens.gezondheid = soort[1].rij;
    wens.gezondheden = soort[1].aantal;
    goed = goed && (!iets || intake_vastleggen(&c->sessie, dossier, &wens, p)) &&
           toon(c, dossier, !iets, p);
    invullingen_free(&soort[0]);
    invullingen_free(&soort[1]);
    return goed;
}

static const struct optie intake_opties[] = {
    {"--afronden", NULL, N_("rond de intake af; noemt wat er ontbreekt")},
    {"--datum", N_("DATUM"), N_("de dag van afronden (anders vandaag)")},
    {"--json", NULL, N_("hoe ver de intake is, als JSON")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_intake = {
    .naam = "intake",
    .gebruik = N_("V-NUMMER [VELD=WAARDE...] [--afronden]"),
    .uitleg = N_("Vult de brede intake in, of toont hoe ver ze is."),
    .meer = N_("Een lege waarde wist een veld."),
    .soorten = soorten,
    .aantal_soorten = sizeof soorten / sizeof *soorten,
    .opties = intake_opties,
    .minst = 1,
    .meest = 100,
    .doe = doe_intake,
};
