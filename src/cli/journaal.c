/* Who changed what, and when. */
#include "regie/journaal.h"
#include "druk.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <stdlib.h>

enum {
    BLAD = 20,
    MEEST = 100000,
    REGELS = 40, /* of one action; an import is told by its numbers */
};

void druk_over_wie(struct sessie *sessie, struct id dossier, struct buf *naam, struct buf *nummer) {
    struct record d = {0}, persoon = {0};
    struct problem stil = {0};
    struct store *s = sessie->store;
    if (!id_is_leeg(dossier) && store_lees(s, SOORT_DOSSIER, dossier, &d, &stil) &&
        store_lees(s, SOORT_PERSOON, record_verwijzing(&d, DOSSIER_PERSOON), &persoon, &stil)) {
        persoon_lijstnaam(&persoon, naam);
        buf_add(nummer, record_tekst(&persoon, PERSOON_V_NUMMER));
    }
    record_free(&d);
    record_free(&persoon);
    problem_clear(&stil);
}

static void tekst_kop(struct cli *c, const struct journaal_handeling *h, struct buf *uit) {
    struct buf kop = {0}, rest = {0}, naam = {0}, nummer = {0};
    journaal_toon_wanneer(h->wanneer, &kop);
    journaal_toon_naam(h, &rest);
    buf_add(&rest, " (");
    sessie_collega(&c->sessie, h->door, &rest);
    buf_add_char(&rest, ')');
    druk_over_wie(&c->sessie, h->dossier, &naam, &nummer);
    if (naam.len)
        buf_addf(&rest, " %s %s", naam.s, buf_text(&nummer));
    druk_blok(uit, 0, buf_text(&kop), 18, rest.s);
    buf_free(&kop);
    buf_free(&rest);
    buf_free(&naam);
    buf_free(&nummer);
}

static bool zelfde_record(const struct journaal_waarde *a, const struct journaal_waarde *b) {
    return a->wat == b->wat && a->soort == b->soort && id_gelijk(a->record, b->record);
}

/* Whose it is, of an action that was about more people than one; what is new says so itself. */
static void tekst_van_wie(struct cli *c, const struct journaal_waarde *w, struct buf *kop) {
    struct buf naam = {0}, nummer = {0};
    druk_over_wie(&c->sessie, w->dossier, &naam, &nummer);
    if (naam.len)
        buf_addf(kop, _(" van %s"), naam.s);
    if (nummer.len)
        buf_addf(kop, " (%s)", nummer.s);
    buf_free(&naam);
    buf_free(&nummer);
}

/* A line that says which record, when it is another one than before. */
static void tekst_record(struct cli *c, const struct journaal_handeling *h,
                         const struct journaal_waarde *w, struct buf *uit) {
    static const char *const vorm[] = {
        [JOURNAAL_GEWIJZIGD] = N_("%s"),
        [JOURNAAL_NIEUW] = N_("%s, nieuw"),
        [JOURNAAL_WEG] = N_("%s, verwijderd"),
    };
    struct buf kop = {0};
    buf_addf(&kop, _(vorm[w->wat]), journaal_soort_label(w));
    if (id_is_leeg(h->dossier) && !(w->wat == JOURNAAL_NIEUW && w->soort == &soort_persoon))
        tekst_van_wie(c, w, &kop);
    druk_blok(uit, 2, kop.s, 4, "");
    buf_free(&kop);
}

static void tekst_waarde(const struct journaal_waarde *w, struct buf *uit) {
    struct buf label = {0}, waarde = {0};
    buf_addf(&label, "%s:", journaal_veld_label(w));
    journaal_toon_waarde(w, &waarde);
    druk_blok(uit, 4, label.s, 34, buf_text(&waarde));
    buf_free(&label);
    buf_free(&waarde);
}

static void tekst(struct cli *c, const struct journaal_handeling *h, struct buf *uit) {
    tekst_kop(c, h, uit);
    for (size_t i = 0; i < h->aantal && i < REGELS; i++) {
        if (!i || !zelfde_record(&h->waarde[i - 1], &h->waarde[i]))
            tekst_record(c, h, &h->waarde[i], uit);
        tekst_waarde(&h->waarde[i], uit);
    }
    if (h->aantal > REGELS)
        druk_blok(uit, 2, _("... en meer; met --json ziet u alles"), 4, "");
}

static void json_waarde(struct json *j, const struct journaal_waarde *w) {
    static const char *const wat[] = {"gewijzigd", "nieuw", "verwijderd"};
    struct buf getoond = {0};
    bool gevoelig = w->veld >= 0 && (w->soort->velden[w->veld].vlaggen & VELD_GEVOELIG);
    journaal_toon_waarde(w, &getoond);
    json_open(j, NULL, '{');
    json_text(j, "wat", wat[w->wat]);
    json_text(j, "soort",
              w->soort           ? w->soort->naam
              : w->van_handeling ? JOURNAAL_HANDELING
                                 : "instelling");
    json_text(j, "veld", w->naam);
    json_text(j, "label", journaal_veld_label(w));
    json_text(j, "oud", gevoelig ? NULL : w->oud);
    json_text(j, "nieuw", gevoelig ? NULL : w->nieuw);
    json_text(j, "getoond", buf_text(&getoond));
    json_close(j, '}');
    buf_free(&getoond);
}

static void json(struct cli *c, struct json *j, const struct journaal_handeling *h) {
    struct buf naam = {0}, nummer = {0}, label = {0};
    druk_over_wie(&c->sessie, h->dossier, &naam, &nummer);
    journaal_toon_naam(h, &label);
    json_open(j, NULL, '{');
    json_text(j, "wanneer", h->wanneer);
    json_text(j, "door", h->door);
    json_text(j, "handeling", h->naam);
    json_text(j, "label", label.s);
    json_text(j, "v_nummer", nummer.len ? nummer.s : NULL);
    json_text(j, "naam", naam.len ? naam.s : NULL);
    json_open(j, "wijzigingen", '[');
    for (size_t i = 0; i < h->aantal; i++)
        json_waarde(j, &h->waarde[i]);
    json_close(j, ']');
    json_close(j, '}');
    buf_free(&naam);
    buf_free(&nummer);
    buf_free(&label);
}

static bool lees_aantal(struct cli *c, long *uit, struct problem *p) {
    const char *s = arg_optie(&c->arg, "--aantal");
    char *einde;
    *uit = BLAD;
    if (!s)
        return true;
    *uit = strtol(s, &einde, 10);
    if (!*s || *einde || *uit < 1 || *uit > MEEST)
        return problem_set(p, PROBLEM_USAGE, _("--aantal: \"%s\" is geen getal van 1 tot %d."), s,
                           MEEST);
    return true;
}

static void schrijf_weg(struct buf *b) {
    fwrite(buf_text(b), 1, b->len, stdout);
    buf_clear(b);
}

/* Page by page, so that a long journal takes the room of one page. */
static bool loop(struct cli *c, struct id dossier, long aantal, struct problem *p) {
    struct journaal_handeling h[BLAD];
    struct id voor = {{0}};
    struct buf uit = {0};
    struct json j;
    json_begin(&j, &uit);
    if (c->json)
        json_open(&j, NULL, '[');
    for (size_t n = BLAD; n == BLAD && aantal > 0; aantal -= BLAD) {
        n = journaal_pagina(c->sessie.store, dossier, voor, h,
                            aantal < BLAD ? (size_t)aantal : BLAD, p);
        for (size_t i = 0; i < n; i++) {
            if (c->json)
                json(c, &j, &h[i]);
            else
                tekst(c, &h[i], &uit);
            voor = h[i].id;
            journaal_handeling_free(&h[i]);
        }
        schrijf_weg(&uit);
    }
    if (c->json) {
        json_close(&j, ']');
        buf_add_char(&uit, '\n');
    }
    schrijf_weg(&uit);
    buf_free(&uit);
    return p->kind == PROBLEM_NONE;
}

static bool doe_journaal(struct cli *c, struct problem *p) {
    struct id dossier = {{0}};
    long aantal;
    if (!lees_aantal(c, &aantal, p) || (c->arg.aantal && !arg_dossier(c, &dossier, p)))
        return false;
    return loop(c, dossier, aantal, p);
}

static const struct optie journaal_opties[] = {
    {"--aantal", N_("GETAL"), N_("hoeveel handelingen; anders 20")},
    {"--json", NULL, N_("als JSON")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_journaal = {
    .naam = "journaal",
    .gebruik = N_("[V-NUMMER] [--aantal GETAL] [--json]"),
    .uitleg = N_("Toont wie wat wanneer veranderde, het laatste eerst."),
    .opties = journaal_opties,
    .meest = 1,
    .doe = doe_journaal,
};
