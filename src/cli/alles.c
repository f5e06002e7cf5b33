#include "alles.h"
#include "regie/journaal.h"
#include "regie/json.h"
#include "regie/lijsten.h"
#include "regie/taal.h"
#include "wachten.h"
#include <stdio.h>

struct bezig {
    struct wachten wachten;
    struct buf fouten; /* objects of an array, for --json */
    struct json json;
    bool als_json;
};

static bool toon_voortgang(void *mee, long records, long gedaan, long totaal) {
    return wachten_toon(&((struct bezig *)mee)->wachten, records, gedaan, totaal);
}

static void meld_weggelaten(const struct pakket_keuze *keuze) {
    const char *wat;
    cli_meld(_("Niet mee:"));
    for (int i = 0; (wat = pakket_weggelaten(keuze, i)); i++)
        cli_meld("%s %s", i ? "," : "", wat);
    cli_meld(".\n");
}

static bool past(struct cli *c, struct problem *p) {
    static const char *const anders[] = {"-o",       "--kolommen", "--casemanager",
                                         "--filter", "--excel-nl", "--rfc4180"};
    for (size_t i = 0; i < sizeof anders / sizeof *anders; i++)
        if (arg_optie(&c->arg, anders[i]))
            return problem_set(p, PROBLEM_USAGE,
                               _("--alles schrijft alles, altijd in dezelfde vorm; %s hoort daar "
                                 "niet bij."),
                               anders[i]);
    return true;
}

bool alles_uit(struct cli *c, struct problem *p) {
    struct bezig b = {0};
    struct alles_uitslag u;
    struct alles_keuze keuze = {.map = arg_optie(&c->arg, "--alles"),
                                .wat = {.bsn = arg_optie(&c->arg, "--bsn") != NULL,
                                        .gezondheid = arg_optie(&c->arg, "--gezondheid") != NULL,
                                        .geheim = arg_optie(&c->arg, "--geheim-adres") != NULL},
                                .mee = &b,
                                .voortgang = toon_voortgang};
    if (!past(c, p))
        return false;
    wachten_begin(&b.wachten, true);
    bool goed = export_alles(&c->sessie, &keuze, &u, p);
    wachten_einde(&b.wachten);
    if (!goed)
        return false;
    cli_meld(_("%ld mensen met alles van hen (%ld rijen in %ld lijsten) staan in %s.\n"), u.mensen,
             u.records, u.lijsten, keuze.map);
    meld_weggelaten(&keuze.wat);
    return true;
}

static void json_fout(struct json *j, const struct alles_fout *f) {
    json_open(j, NULL, '{');
    json_text(j, "bestand", f->bestand);
    if (f->regel)
        json_number(j, "regel", f->regel);
    else
        json_text(j, "regel", NULL);
    json_text(j, "kolom", *f->kolom ? f->kolom : NULL);
    json_text(j, "reden", f->tekst);
    json_close(j, '}');
}

static void neem_fout(void *mee, const struct alles_fout *f) {
    struct bezig *b = mee;
    struct buf plek = {0};
    if (b->als_json) {
        json_fout(&b->json, f);
        return;
    }
    if (f->regel)
        buf_addf(&plek, _(", regel %ld"), f->regel);
    if (*f->kolom)
        buf_addf(&plek, _(", kolom %s"), f->kolom);
    cli_meld("%s%s: %s\n", f->bestand, buf_text(&plek), f->tekst);
    buf_free(&plek);
}

static void druk_json(const struct bezig *b, const struct alles_keuze *k,
                      const struct alles_uitslag *u, bool goed) {
    struct buf uit = {0};
    struct json j;
    char code[ID_TEKST];
    id_tekst(u->handeling, code);
    json_begin(&j, &uit);
    json_open(&j, NULL, '{');
    json_text(&j, "map", k->map);
    json_bool(&j, "proef", k->proef);
    json_bool(&j, "opgeslagen", goed && !k->proef);
    json_number(&j, "lijsten", u->lijsten);
    json_number(&j, "rijen", u->records);
    json_number(&j, "mensen", u->mensen);
    json_number(&j, "fouten", u->fouten);
    json_open(&j, "fout", '[');
    buf_add_n(&uit, b->fouten.s + 1, b->fouten.len - 1);
    json_close(&j, ']');
    json_text(&j, "ongedaan", goed && !k->proef ? code : NULL);
    json_close(&j, '}');
    puts(uit.s);
    buf_free(&uit);
}

static void druk_tekst(const struct alles_keuze *k, const struct alles_uitslag *u) {
    char code[ID_TEKST];
    id_tekst(u->handeling, code);
    cli_zeg(k->proef
                ? _("%ld mensen met alles van hen (%ld rijen in %ld lijsten) kunnen zo naar "
                    "binnen. Dit was een proef; er is niets opgeslagen.\n")
                : _("%ld mensen met alles van hen (%ld rijen in %ld lijsten) zijn ingelezen.\n"),
            u->mensen, u->records, u->lijsten);
    if (!k->proef)
        cli_zeg(_("Terugdraaien kan, zolang niemand er iets mee deed, met: regie ongedaan %.*s\n"),
                JOURNAAL_CODE, code);
    if (u->uw_rol)
        cli_zeg(_("In de map hebt u een andere rol; hier blijft uw rol zoals hij was.\n"));
}

bool alles_in(struct cli *c, struct problem *p) {
    struct bezig b = {.als_json = c->json};
    struct alles_uitslag u;
    struct alles_keuze keuze = {.map = arg_optie(&c->arg, "--alles"),
                                .proef = arg_optie(&c->arg, "--proef") != NULL,
                                .mee = &b,
                                .fout = neem_fout,
                                .voortgang = toon_voortgang};
    if (arg_optie(&c->arg, "--soort"))
        return problem_set(p, PROBLEM_USAGE,
                           _("--alles leest alle soorten; --soort hoort bij één lijst."));
    if (c->arg.aantal)
        return problem_set(p, PROBLEM_USAGE, _("--alles leest een hele map; laat \"%s\" weg."),
                           c->arg.los[0]);
    json_begin(&b.json, &b.fouten);
    json_open(&b.json, NULL, '[');
    wachten_begin(&b.wachten, true);
    bool goed = import_alles(&c->sessie, &keuze, &u, p);
    wachten_einde(&b.wachten);
    if (c->json && (goed || u.fouten))
        druk_json(&b, &keuze, &u, goed);
    else if (goed)
        druk_tekst(&keuze, &u);
    buf_free(&b.fouten);
    return goed;
}
