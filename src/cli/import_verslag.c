#include "import_verslag.h"
#include "cli.h"
#include "regie/datum.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* More of one kind than this helps nobody; --voluit has them all. */
enum { MEEST_GETOOND = 100, MEEST_ZOALS = 5, MEEST_JSON = 10 };

static void veilig(struct buf *uit, const char *tekst) {
    text_show(uit, tekst, strlen(tekst));
}

static void let_op_erbij(struct verslag *v, const struct import_melding *m) {
    struct buf tekst = {0};
    buf_add(&tekst, m->tekst);
    if (!strcmp(m->code, "datums_onzeker"))
        buf_add(&tekst, _(" Dat kan met --datums dmj of --datums mdj."));
    struct import_melding met = *m;
    met.tekst = tekst.s;
    import_melding_groepeer(&v->opmerking, &met, false);
    buf_free(&tekst);
}

static void regel_erbij(struct verslag *v, struct verslag_regels *r,
                        const struct import_melding *m) {
    if (r->aantal++ >= v->meest)
        return;
    buf_addf(&r->tekst, _("  regel %ld  "), m->regel);
    veilig(&r->tekst, m->wie);
    buf_add(&r->tekst, *m->wie ? ": " : "");
    veilig(&r->tekst, m->tekst);
    buf_add_char(&r->tekst, '\n');
}

void verslag_melding(struct verslag *v, const struct import_melding *m) {
    if (v->als_json)
        import_melding_groepeer(&v->opmerking, m, true);
    else if (m->ernst == IMPORT_MELDING_LET_OP)
        let_op_erbij(v, m);
    else
        regel_erbij(v, &v->melding[m->ernst], m);
}

void verslag_wijziging(struct verslag *v, const struct import_wijziging *w) {
    struct verslag_regels *r = &v->wijziging;
    if (r->aantal++ >= v->meest)
        return;
    if (v->als_json) {
        json_open(&r->json, NULL, '{');
        json_number(&r->json, "regel", w->regel);
        json_text(&r->json, "v_nummer", w->v_nummer);
        json_text(&r->json, "wie", w->wie);
        json_text(&r->json, "veld", w->veld);
        json_text(&r->json, "oud", w->oud);
        json_text(&r->json, "nieuw", w->nieuw);
        json_close(&r->json, '}');
    } else {
        buf_addf(&r->tekst, _("  regel %ld  "), w->regel);
        veilig(&r->tekst, w->wie);
        buf_addf(&r->tekst, ": %s ", w->label);
        veilig(&r->tekst, *w->oud ? w->oud : _("(leeg)"));
        buf_add(&r->tekst, " → ");
        veilig(&r->tekst, *w->nieuw ? w->nieuw : _("(leeg)"));
        buf_add_char(&r->tekst, '\n');
    }
}

void verslag_begin(struct verslag *v, bool als_json, bool voluit) {
    *v = (struct verslag){.als_json = als_json, .meest = voluit ? LONG_MAX : MEEST_GETOOND};
    v->opmerking.meest = voluit || als_json ? SIZE_MAX : MEEST_GETOOND;
    v->opmerking.meest_leden = voluit ? SIZE_MAX : als_json ? MEEST_JSON : MEEST_ZOALS;
    if (als_json) {
        json_begin(&v->wijziging.json, &v->wijziging.tekst);
        json_open(&v->wijziging.json, NULL, '[');
    }
}

void verslag_free(struct verslag *v) {
    groepen_free(&v->opmerking);
    for (int i = 0; i < IMPORT_MELDING_LET_OP; i++)
        buf_free(&v->melding[i].tekst);
    buf_free(&v->wijziging.tekst);
}

static void json_groep(struct json *j, const struct groep *g) {
    json_open(j, NULL, '{');
    json_text(j, "ernst", import_ernst_naam((enum import_ernst)g->soort));
    json_text(j, "code", g->code);
    json_text(j, "kolom", g->kolom);
    json_number(j, "aantal", g->aantal);
    json_open(j, "rijen", '[');
    for (size_t i = 0; i < g->leden; i++) {
        json_open(j, NULL, '{');
        json_number(j, "regel", g->lid[i].regel);
        json_text(j, "wie", g->lid[i].wie);
        json_text(j, "reden", g->lid[i].tekst);
        json_close(j, '}');
    }
    json_close(j, ']');
    json_close(j, '}');
}

static void json_opmerkingen(struct json *j, const struct groepen *g) {
    json_open(j, "opmerkingen", '[');
    for (size_t i = 0; i < g->aantal; i++)
        json_groep(j, &g->groep[i]);
    json_close(j, ']');
}

/* The objects that were gathered on their way, as an array of the report. */
static void json_lijst(struct json *j, const char *sleutel, const struct verslag_regels *r) {
    json_open(j, sleutel, '[');
    buf_add_n(j->out, r->tekst.s + 1, r->tekst.len - 1);
    json_close(j, ']');
}

static void json_kolommen(struct json *j, const struct import_uitslag *u) {
    json_open(j, "kolommen", '[');
    for (size_t i = 0; i < u->kaart.aantal; i++) {
        const struct kolom *k = &u->kaart.kolom[i];
        json_open(j, NULL, '{');
        json_text(j, "kop", k->kop);
        json_text(j, "uitslag", kolom_uitslag_naam(k->uitslag));
        json_text(j, "veld", k->naam);
        json_text(j, "mogelijk", k->mogelijk);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void json_eerder(struct json *j, const struct import_uitslag *u) {
    if (!u->eerder) {
        json_text(j, "eerder", NULL);
        return;
    }
    json_open(j, "eerder", '{');
    json_number(j, "import", u->eerder);
    json_text(j, "wanneer", u->eerder_wanneer);
    json_close(j, '}');
}

static void druk_json(const struct verslag *v, const struct import_keuze *k,
                      const struct import_uitslag *u) {
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    json_open(&j, NULL, '{');
    json_text(&j, "bestand", k->pad);
    json_bool(&j, "proef", k->proef);
    import_uitslag_json(&j, u);
    if (u->nummer)
        json_number(&j, "import", u->nummer);
    else
        json_text(&j, "import", NULL);
    json_eerder(&j, u);
    json_text(&j, "ok_bestand", u->ok_pad);
    json_text(&j, "geweigerd_bestand", u->geweigerd_pad);
    json_text(&j, "verslag_bestand", u->verslag_pad);
    json_text(&j, "geweigerd_eerder", u->geweigerd_eerder);
    json_kolommen(&j, u);
    json_opmerkingen(&j, &v->opmerking);
    json_number(&j, "gewijzigde_waarden", v->wijziging.aantal);
    json_lijst(&j, "wijzigingen", &v->wijziging);
    json_close(&j, '}');
    puts(uit.s);
    buf_free(&uit);
}

static void druk_regels(const char *kop, const struct verslag *v, const struct verslag_regels *r) {
    if (!r->aantal)
        return;
    printf("\n%s\n%s", kop, buf_text(&r->tekst));
    if (r->aantal > v->meest)
        printf(_("  en nog %ld; met --voluit ziet u ze allemaal\n"), r->aantal - v->meest);
}

static void groep_eens(const struct groep *g, struct buf *uit) {
    buf_add(uit, _("  regel "));
    groep_regels(g, uit);
    buf_add(uit, "  ");
    veilig(uit, g->lid[0].tekst);
    buf_add_char(uit, '\n');
}

static void groep_elk(const struct groep *g, struct buf *uit) {
    for (size_t i = 0; i < g->leden; i++) {
        buf_addf(uit, _("  regel %ld  "), g->lid[i].regel);
        veilig(uit, g->lid[i].tekst);
        buf_add_char(uit, '\n');
    }
    if (g->aantal > (long)g->leden)
        buf_addf(uit, _("  en nog %ld zulke; met --voluit ziet u ze allemaal\n"),
                 g->aantal - (long)g->leden);
}

static void druk_groepen(const struct verslag *v) {
    struct buf uit = {0};
    const struct groepen *o = &v->opmerking;
    for (size_t i = 0; i < o->aantal; i++)
        if (o->groep[i].gelijk && v->meest != LONG_MAX)
            groep_eens(&o->groep[i], &uit);
        else
            groep_elk(&o->groep[i], &uit);
    if (o->buiten)
        buf_addf(&uit, _("  en nog %ld; met --voluit ziet u ze allemaal\n"), o->buiten);
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
            buf_addf(&uit, _(": kan %s zijn; kies met --kolom %zu=VELD"), k->mogelijk, i + 1);
        buf_add_char(&uit, '\n');
    }
    if (uit.len)
        printf(_("\nDeze kolommen zijn niet overgenomen:\n%s"), uit.s);
    buf_free(&uit);
}

/* The same bytes again: said first, with what they change by now. */
static void druk_eerder(const struct import_keuze *k, const struct import_uitslag *u) {
    struct buf dag = {0};
    struct datum d;
    long anders = u->nieuw + u->gewijzigd;
    if (!u->eerder)
        return;
    buf_add_n(&dag, u->eerder_wanneer, strcspn(u->eerder_wanneer, "T"));
    if (datum_lees_iso(buf_text(&dag), &d)) {
        buf_clear(&dag);
        datum_schrijf_voluit(d, &dag);
    }
    printf(_("Deze lijst is al ingelezen op %s (import %ld). "), buf_text(&dag), u->eerder);
    if (!anders)
        printf(k->proef ? _("Er zou niets veranderen.\n\n") : _("Er is niets veranderd.\n\n"));
    else if (k->proef)
        printf(_("Nieuw of anders zouden nu zijn: %ld.\n\n"), anders);
    else
        printf(_("Nieuw of anders waren nu: %ld.\n\n"), anders);
    buf_free(&dag);
}

static void druk_einde(const struct import_keuze *k, const struct import_uitslag *u) {
    bool niets = !u->nieuw && !u->gewijzigd;
    if (k->proef && niets)
        printf(_("\nDit was een proef. Ook echt ingelezen zou er niets veranderen.\n"));
    else if (k->proef)
        printf(_("\nDit was een proef; er is niets opgeslagen.\n"));
    else if (niets && u->ongewijzigd && u->ongewijzigd == u->rijen)
        printf(_("\nImport %ld: alles stond er al, er is niets veranderd.\n"), u->nummer);
    else if (niets)
        printf(_("\nImport %ld: er is niets veranderd.\n"), u->nummer);
    else
        printf(_("\nImport %ld is opgeslagen.\n"), u->nummer);
}

static void druk_ontvangst(const struct import_uitslag *u) {
    if (u->nummer && (u->nieuw || u->gewijzigd))
        printf(_("Terugdraaien kan met: regie import --ongedaan %ld\n"), u->nummer);
    if (u->ok_pad && u->verslag_pad)
        cli_zeg(_("De ontvangst staat in %s en %s.\n"), u->ok_pad, u->verslag_pad);
    else if (u->verslag_pad)
        cli_zeg(_("De ontvangst staat in %s.\n"), u->verslag_pad);
}

/* Refused rows of an earlier run. */
static void druk_eerder_geweigerd(const struct import_uitslag *u) {
    if (u->geweigerd_eerder && u->geweigerd)
        cli_zeg(_("Wat daar van een eerdere keer stond, is bewaard als %s.\n"),
                u->geweigerd_eerder);
    else if (u->geweigerd_eerder)
        cli_zeg(_("Er staat nog een %s van een eerdere keer. Van deze lijst staat er niets in.\n"),
                u->geweigerd_eerder);
}

static void druk_tekst(const struct verslag *v, const struct import_keuze *k,
                       const struct import_uitslag *u) {
    druk_eerder(k, u);
    cli_zeg(u->rijen == 1 ? _("%s: %ld rij\n") : _("%s: %ld rijen\n"), k->pad, u->rijen);
    printf(_("  %6ld nieuw\n  %6ld gewijzigd\n  %6ld ongewijzigd\n  %6ld twijfel\n"
             "  %6ld geweigerd\n"),
           u->nieuw, u->gewijzigd, u->ongewijzigd, u->twijfel, u->geweigerd);
    druk_kolommen(u);
    druk_regels(_("Geweigerd:"), v, &v->melding[IMPORT_MELDING_GEWEIGERD]);
    druk_regels(_("Twijfel, kijk zelf even:"), v, &v->melding[IMPORT_MELDING_TWIJFEL]);
    druk_groepen(v);
    druk_regels(k->proef ? _("Dit zou veranderen:") : _("Gewijzigd:"), v, &v->wijziging);
    if (u->geweigerd_pad)
        cli_zeg(_("\nDe geweigerde rijen staan in %s. Verbeter ze daar en lees dat bestand in.\n"),
                u->geweigerd_pad);
    if (u->geweigerd)
        druk_eerder_geweigerd(u);
    druk_einde(k, u);
    druk_ontvangst(u);
    if (!u->geweigerd)
        druk_eerder_geweigerd(u);
    if (u->kaart_nieuw)
        cli_zeg(_("De kolommen van deze lijst staan in %s, voor de volgende keer.\n"),
                k->vorm.kaart);
    if (!k->proef && u->te_bekijken)
        printf(_("Wie misschien dezelfde is, staat klaar om te bekijken: regie twijfel\n"));
}

void verslag_druk(const struct verslag *v, const struct import_keuze *k,
                  const struct import_uitslag *u) {
    if (v->als_json)
        druk_json(v, k, u);
    else
        druk_tekst(v, k, u);
}
