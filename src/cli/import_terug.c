#include "import_terug.h"
#include "regie/druk.h"
#include "regie/journaal.h"
#include "regie/json.h"
#include "regie/ongedaan.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "wachten.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More people than this helps nobody at a terminal; --json has them all. */
enum { MEEST_GETOOND = 100, BLAD = 50 };

/* What the callbacks of taking back share: per bucket what was told. */
struct bezig {
    bool als_json;
    struct json json;
    struct buf tekst[TERUG_NIET_GELUKT + 1], alles, besluiten;
    struct json json_besluiten;
    long aantal_besluiten;
    long aantal[TERUG_NIET_GELUKT + 1];
    struct wachten wachten;
};

static const char *const emmers[] = {[TERUG_GEDRAAID] = "teruggedraaid",
                                     [TERUG_BEHOUDEN] = "behouden",
                                     [TERUG_NIET_GELUKT] = "niet_gelukt"};

static void json_mens(struct bezig *b, const struct terug_mens *m) {
    json_open(&b->json, NULL, '{');
    json_text(&b->json, "emmer", emmers[m->emmer]);
    json_text(&b->json, "v_nummer", *m->v_nummer ? m->v_nummer : NULL);
    json_text(&b->json, "wie", m->wie);
    json_bool(&b->json, "nieuw", m->nieuw);
    json_text(&b->json, "waarom", *m->waarom ? m->waarom : NULL);
    json_close(&b->json, '}');
}

static void druk_mens(struct buf *uit, const char *naam, const char *v_nummer, const char *waarom) {
    struct buf wie = {0};
    text_show(&wie, naam, strlen(naam));
    if (*v_nummer)
        buf_addf(&wie, " (%s)", v_nummer);
    buf_add(&wie, *waarom ? ":" : "");
    druk_blok(uit, 2, wie.s, 4, waarom);
    buf_free(&wie);
}

static void neem_mens(void *mee, const struct terug_mens *m) {
    struct bezig *b = mee;
    struct buf *uit = &b->tekst[m->emmer];
    if (b->als_json)
        json_mens(b, m);
    else if (b->aantal[m->emmer] < MEEST_GETOOND)
        druk_mens(uit, m->wie, m->v_nummer, m->waarom);
    b->aantal[m->emmer]++;
}

static void json_besluit(struct bezig *b, const struct terug_besluit *d) {
    json_open(&b->json_besluiten, NULL, '{');
    json_text(&b->json_besluiten, "wie", d->wie);
    json_text(&b->json_besluiten, "v_nummer", *d->v_nummer ? d->v_nummer : NULL);
    json_text(&b->json_besluiten, "besluit", d->zelfde ? "zelfde" : "ander");
    json_text(&b->json_besluiten, "code", *d->code ? d->code : NULL);
    json_text(&b->json_besluiten, "waarom", d->waarom);
    json_close(&b->json_besluiten, '}');
}

static void neem_besluit(void *mee, const struct terug_besluit *d) {
    struct bezig *b = mee;
    if (b->als_json)
        json_besluit(b, d);
    else if (b->aantal_besluiten++ < MEEST_GETOOND)
        druk_mens(&b->besluiten, d->wie, d->v_nummer, d->waarom);
}

static bool toon_voortgang(void *mee, long mensen, long van_de) {
    return wachten_toon(&((struct bezig *)mee)->wachten, mensen, mensen, van_de);
}

static void druk_emmer(const struct buf *tekst, long aantal, const char *kop) {
    if (!aantal)
        return;
    printf("\n%s\n%s", kop, buf_text(tekst));
    if (aantal > MEEST_GETOOND)
        printf(_("  en nog %ld; met --json ziet u ze allemaal\n"), aantal - MEEST_GETOOND);
}

static void druk_tekst(const struct bezig *b, const struct import_terug_uitslag *u, bool proef) {
    cli_zeg(u->mensen == 1 ? _("Import %ld, %s van %s: %ld mens\n")
                           : _("Import %ld, %s van %s: %ld mensen\n"),
            u->nummer, u->bestand, u->wanneer, u->mensen);
    printf(_("  %6ld teruggedraaid\n  %6ld behouden\n  %6ld niet gelukt\n"), u->gedraaid,
           u->behouden, u->niet_gelukt);
    druk_emmer(&b->tekst[TERUG_GEDRAAID], b->aantal[TERUG_GEDRAAID], _("Teruggedraaid:"));
    druk_emmer(&b->tekst[TERUG_BEHOUDEN], b->aantal[TERUG_BEHOUDEN],
               _("Behouden, want daarna gewijzigd:"));
    druk_emmer(&b->tekst[TERUG_NIET_GELUKT], b->aantal[TERUG_NIET_GELUKT], _("Niet gelukt:"));
    druk_emmer(&b->besluiten, b->aantal_besluiten, _("Onder Dubbelen beslist; dat blijft:"));
    if (u->wachtend)
        printf(_("\nWat nog onder Dubbelen wachtte, gaat mee weg: %ld\n"), u->wachtend);
    if (proef)
        printf(_("\nDit was een proef; er is niets veranderd.\n"));
    else if (u->mensen && !u->gewijzigd)
        printf(_("\nEr was niets terug te draaien; import %ld staat er nog.\n"), u->nummer);
    else
        printf(_("\nImport %ld is teruggedraaid. De lijst kan opnieuw worden ingelezen.\n"),
               u->nummer);
}

static void druk_json(const struct bezig *b, const struct import_terug_uitslag *u, bool proef) {
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    json_open(&j, NULL, '{');
    json_number(&j, "import", u->nummer);
    json_text(&j, "bestand", u->bestand);
    json_text(&j, "wanneer", u->wanneer);
    json_bool(&j, "proef", proef);
    json_number(&j, "mensen", u->mensen);
    json_number(&j, "teruggedraaid", u->gedraaid);
    json_number(&j, "behouden", u->behouden);
    json_number(&j, "niet_gelukt", u->niet_gelukt);
    json_open(&j, "personen", '[');
    buf_add_n(&uit, b->alles.s + 1, b->alles.len - 1);
    json_close(&j, ']');
    json_number(&j, "twijfels_weg", u->wachtend);
    json_open(&j, "besluiten", '[');
    buf_add_n(&uit, b->besluiten.s + 1, b->besluiten.len - 1);
    json_close(&j, ']');
    json_close(&j, '}');
    puts(uit.s);
    buf_free(&uit);
}

static bool lees_nummer(const char *tekst, long *uit, struct problem *p) {
    char *einde;
    *uit = strtol(tekst, &einde, 10);
    return (*tekst && !*einde && *uit > 0) ||
           problem_set(p, PROBLEM_USAGE,
                       _("\"%s\" is geen nummer van een import. Kijk met: regie import --lijst"),
                       tekst);
}

static bool bevindingen(const struct import_terug_uitslag *u, bool proef, struct problem *p) {
    const char *rest = proef ? _("de rest kan terug") : _("de rest is terug");
    if (!u->behouden && !u->niet_gelukt && !u->besluiten)
        return true;
    if (u->besluiten)
        return problem_set(p, PROBLEM_FINDINGS,
                           _("%ld behouden, %ld niet gelukt, %ld onder Dubbelen beslist; %s."),
                           u->behouden, u->niet_gelukt, u->besluiten, rest);
    return problem_set(p, PROBLEM_FINDINGS, _("%ld behouden, %ld niet gelukt; %s."), u->behouden,
                       u->niet_gelukt, rest);
}

static void begin_bezig(struct bezig *b, bool als_json) {
    *b = (struct bezig){.als_json = als_json};
    json_begin(&b->json, &b->alles);
    json_open(&b->json, NULL, '[');
    if (als_json) {
        json_begin(&b->json_besluiten, &b->besluiten);
        json_open(&b->json_besluiten, NULL, '[');
    }
}

static void bezig_free(struct bezig *b) {
    for (int i = 0; i <= TERUG_NIET_GELUKT; i++)
        buf_free(&b->tekst[i]);
    buf_free(&b->alles);
    buf_free(&b->besluiten);
}

bool doe_import_terug(struct cli *c, struct problem *p) {
    struct bezig b;
    struct import_terug_uitslag u;
    struct import_terug_keuze keuze = {.proef = arg_optie(&c->arg, "--proef") != NULL,
                                       .mee = &b,
                                       .mens = neem_mens,
                                       .besluit = neem_besluit,
                                       .voortgang = toon_voortgang};
    long nummer;
    if (c->arg.aantal)
        return problem_set(p, PROBLEM_USAGE, _("Bij --ongedaan hoort een nummer, geen bestand."));
    if (!lees_nummer(arg_optie(&c->arg, "--ongedaan"), &nummer, p))
        return false;
    begin_bezig(&b, c->json);
    wachten_begin(&b.wachten, true);
    bool goed = import_ongedaan(&c->sessie, nummer, &keuze, &u, p);
    wachten_einde(&b.wachten);
    if (goed)
        (c->json ? druk_json : druk_tekst)(&b, &u, keuze.proef);
    goed = goed && bevindingen(&u, keuze.proef, p);
    import_terug_uitslag_free(&u);
    bezig_free(&b);
    return goed;
}

static void druk_import(struct cli *c, const struct record *r) {
    struct buf wanneer = {0}, door = {0}, terug = {0};
    const char *al = record_waarde(r, IMPORT_ONGEDAAN);
    journaal_toon_wanneer(record_tekst(r, IMPORT_WANNEER), &wanneer);
    sessie_collega(&c->sessie, record_tekst(r, IMPORT_DOOR), &door);
    if (al)
        journaal_toon_wanneer(al, &terug);
    cli_zeg(al ? _("%4ld  %s  %s  (%s), teruggedraaid op %s\n") : "%4ld  %s  %s  (%s)\n",
            record_getal(r, IMPORT_NUMMER, 0), wanneer.s, record_tekst(r, IMPORT_BESTAND), door.s,
            buf_text(&terug));
    printf(_("      %ld rijen: %ld nieuw, %ld gewijzigd, %ld ongewijzigd, %ld twijfel, "
             "%ld geweigerd\n"),
           record_getal(r, IMPORT_RIJEN, 0), record_getal(r, IMPORT_NIEUW, 0),
           record_getal(r, IMPORT_GEWIJZIGD, 0), record_getal(r, IMPORT_ONGEWIJZIGD, 0),
           record_getal(r, IMPORT_TWIJFEL, 0), record_getal(r, IMPORT_GEWEIGERD, 0));
    buf_free(&wanneer);
    buf_free(&door);
    buf_free(&terug);
}

static void json_import(struct json *j, const struct record *r) {
    json_open(j, NULL, '{');
    for (int i = 0; i < r->soort->aantal; i++)
        if (r->soort->velden[i].kind == VELD_GETAL)
            json_number(j, r->soort->velden[i].naam, record_getal(r, i, 0));
        else if (r->soort->velden[i].kind != VELD_VERWIJZING)
            json_text(j, r->soort->velden[i].naam, record_waarde(r, i));
    json_close(j, '}');
}

/* Page by page, so that many imports take the room of a few. */
bool doe_imports(struct cli *c, struct problem *p) {
    struct buf uit = {0};
    struct json j;
    long voor = 0, aantal = 0;
    json_begin(&j, &uit);
    json_open(&j, NULL, '[');
    for (size_t n = BLAD; n == BLAD;) {
        struct record_lijst l = {0};
        n = imports_lijst(c->sessie.store, voor, BLAD, &l, p) ? l.aantal : 0;
        for (size_t i = 0; i < n; i++) {
            if (c->json)
                json_import(&j, &l.rij[i]);
            else
                druk_import(c, &l.rij[i]);
            voor = record_getal(&l.rij[i], IMPORT_NUMMER, 1);
        }
        aantal += (long)n;
        record_lijst_free(&l);
    }
    json_close(&j, ']');
    if (c->json)
        puts(uit.s);
    else if (!aantal && p->kind == PROBLEM_NONE)
        printf(_("Er is nog geen lijst ingelezen.\n"));
    buf_free(&uit);
    return p->kind == PROBLEM_NONE;
}
