/* What is due, and who there is. */
#include "druk.h"
#include "regie/catalogus.h"
#include "regie/gebeurtenis.h"
#include "regie/lijst.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <string.h>

enum { BLAD = 200 };

/* --casemanager: a login name, ik, or niemand; NULL for everybody. */
static const char *gekozen_casemanager(struct cli *c) {
    const char *naam = arg_optie(&c->arg, "--casemanager");
    if (!naam || arg_optie(&c->arg, "--alle"))
        return NULL;
    return !strcmp(naam, "ik") ? c->sessie.gebruiker : !strcmp(naam, "niemand") ? "" : naam;
}

/* Writes what stands in `b` and empties it. */
static void schrijf_weg(struct buf *b) {
    fwrite(buf_text(b), 1, b->len, stdout);
    buf_clear(b);
}

static void json_dag(struct json *j, const char *sleutel, struct datum d) {
    struct buf iso = {0};
    datum_schrijf_iso(d, &iso);
    json_text(j, sleutel, buf_text(&iso));
    buf_free(&iso);
}

/* ---- signalen ---- */

static struct termijn termijn_van(const struct termijnregel *regel, const struct werk_rij *rij) {
    return (struct termijn){.regel = regel,
                            .datum = rij->datum,
                            .toon_vanaf = rij->toon_vanaf,
                            .basis_datum = rij->basis_datum,
                            .basis = rij->basis,
                            .aanname = rij->aanname};
}

static void signaal_json(struct json *j, const struct termijn *t, const struct werk_rij *rij) {
    struct buf waarom = {0};
    termijn_waarom(t, &waarom);
    json_open(j, NULL, '{');
    json_text(j, "v_nummer", rij->v_nummer);
    json_text(j, "naam", rij->naam);
    json_text(j, "code", t->regel->code);
    json_text(j, "label", _(t->regel->label));
    json_dag(j, "datum", t->datum);
    json_text(j, "ernst", ernst_code(t->regel->ernst));
    json_text(j, "basis", t->basis);
    json_dag(j, "basis_datum", t->basis_datum);
    json_text(j, "wie", t->regel->wie);
    json_text(j, "bron", t->regel->bron);
    json_text(j, "waarom", buf_text(&waarom));
    json_text(j, "casemanager", *rij->casemanager ? rij->casemanager : NULL);
    json_bool(j, "aanname", t->aanname);
    json_close(j, '}');
    buf_free(&waarom);
}

/* "12 d te laat", "vandaag", "over 3 d" */
static void wanneer(const struct termijn *t, struct datum op, struct buf *uit) {
    long dagen = datum_dagnummer(t->datum) - datum_dagnummer(op);
    if (dagen == 0)
        buf_add(uit, _("vandaag"));
    else if (dagen > 0)
        buf_addf(uit, _("over %ld d"), dagen);
    else if (t->regel->moment == MOMENT_EINDE)
        buf_addf(uit, _("%ld d geleden"), -dagen);
    else
        buf_addf(uit, _("%ld d te laat"), -dagen);
}

static void signaal_tekst(struct buf *uit, const struct termijn *t, const struct werk_rij *rij,
                          struct datum op) {
    struct buf afstand = {0};
    datum_schrijf_nl(t->datum, uit);
    buf_add(uit, "  ");
    wanneer(t, op, &afstand);
    text_cell(uit, afstand.s, 13, false);
    buf_add(uit, "  ");
    text_cell(uit, rij->naam, 24, false);
    buf_addf(uit, "  %s (%s)\n", _(t->regel->label), ernst_label(t->regel->ernst));
    buf_free(&afstand);
}

/* Where a walk over the work list is. */
struct signalen {
    struct cli *c;
    const struct termijnregels *regels;
    struct datum op;
    struct buf uit;
    struct json json;
    size_t aantal;
};

static void toon_signaal(struct signalen *s, const struct werk_rij *rij) {
    const struct termijnregel *regel = termijnregel_zoek(s->regels, rij->code);
    if (!regel)
        return;
    struct termijn t = termijn_van(regel, rij);
    s->aantal++;
    if (s->c->json)
        signaal_json(&s->json, &t, rij);
    else
        signaal_tekst(&s->uit, &t, rij, s->c->sessie.vandaag);
}

static bool loop_signalen(struct signalen *s, struct problem *p) {
    static struct werk_rij rij[BLAD];
    const char *van = gekozen_casemanager(s->c);
    struct werk_rij anker = {0};
    for (size_t n = BLAD; n == BLAD;) {
        n = werkvoorraad_pagina(s->c->sessie.store, van, s->op, anker.code ? &anker : NULL, rij,
                                BLAD, p);
        werk_rij_free(&anker);
        for (size_t i = 0; i < n; i++) {
            toon_signaal(s, &rij[i]);
            if (i + 1 < n)
                werk_rij_free(&rij[i]);
        }
        if (n)
            anker = rij[n - 1];
        schrijf_weg(&s->uit);
    }
    werk_rij_free(&anker);
    return p->kind == PROBLEM_NONE;
}

static bool doe_signalen(struct cli *c, struct problem *p) {
    struct signalen s = {.c = c, .regels = catalogus_termijnregels(p)};
    if (!s.regels || !arg_datum(c, "--tot", &s.op, p))
        return false;
    json_begin(&s.json, &s.uit);
    if (c->json)
        json_open(&s.json, NULL, '[');
    bool goed = loop_signalen(&s, p);
    if (c->json) {
        json_close(&s.json, ']');
        buf_add_char(&s.uit, '\n');
    } else if (!s.aantal) {
        fputs(_("Er is niets te doen. Met --tot DATUM kijkt u verder vooruit.\n"), stderr);
    }
    schrijf_weg(&s.uit);
    buf_free(&s.uit);
    return goed;
}

static const struct optie signalen_opties[] = {
    {"--tot", N_("DATUM"), N_("kijk vooruit tot die dag; anders tot vandaag")},
    {"--casemanager", N_("NAAM"), N_("alleen van deze collega; ik is uzelf, of niemand")},
    {"--alle", NULL, N_("van iedereen; dat is ook zo zonder --casemanager")},
    {"--json", NULL, N_("als JSON, met de reden van elk signaal")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_signalen = {
    .naam = "signalen",
    .gebruik = N_("[--tot DATUM] [--casemanager NAAM|--alle] [--json]"),
    .uitleg = N_("Toont wat er te doen staat en waarom, het dringendste eerst."),
    .opties = signalen_opties,
    .doe = doe_signalen,
};

/* ---- lijst ---- */

/* A reference is a key of this file only, the sort name a help for sorting. */
static bool is_intern(const struct record *r, int veld) {
    return r->soort->velden[veld].kind == VELD_VERWIJZING ||
           (r->soort->code == SOORT_DOSSIER && veld == DOSSIER_SORTEERNAAM);
}

static void lijst_json_velden(struct json *j, const struct record *r, bool met_bsn) {
    bool persoon = r->soort->code == SOORT_PERSOON;
    for (int i = 0; i < r->soort->aantal; i++) {
        bool weg = persoon && ((i == PERSOON_BSN && !met_bsn) || persoon_verzwijgt(r, i));
        if (!weg && !is_intern(r, i))
            druk_json_veld(j, r, i);
    }
}

static bool lijst_json(struct cli *c, struct json *j, const struct lijst_rij *rij,
                       struct problem *p) {
    struct record dossier = {0}, persoon = {0};
    struct store *s = c->sessie.store;
    bool goed =
        store_lees(s, SOORT_DOSSIER, rij->dossier, &dossier, p) &&
        store_lees(s, SOORT_PERSOON, record_verwijzing(&dossier, DOSSIER_PERSOON), &persoon, p);
    if (goed) {
        json_open(j, NULL, '{');
        lijst_json_velden(j, &persoon, arg_optie(&c->arg, "--bsn") != NULL);
        lijst_json_velden(j, &dossier, false);
        json_text(j, "eerste_termijn", rij->eerste_termijn);
        json_close(j, '}');
    }
    record_free(&dossier);
    record_free(&persoon);
    return goed;
}

static void cel(struct buf *uit, const char *tekst, int breed) {
    text_cell(uit, tekst ? tekst : "", breed, false);
    buf_add(uit, "  ");
}

static void dag_cel(struct buf *uit, const struct veld *veld, const char *iso) {
    struct buf dag = {0};
    veld_toon(veld, iso, &dag);
    cel(uit, buf_text(&dag), 10);
    buf_free(&dag);
}

enum { BREED_NAAM = 24, BREED_NUMMER = 10, BREED_FASE = 16 };

static void lijst_kop(struct buf *uit) {
    cel(uit, _("Naam"), BREED_NAAM);
    cel(uit, _("V-nummer"), BREED_NUMMER);
    cel(uit, _("Geboren"), 10);
    cel(uit, _("Fase"), BREED_FASE);
    cel(uit, _("Termijn"), 10);
    buf_addf(uit, "%s\n", _("Casemanager"));
}

static void lijst_tekst(struct buf *uit, const struct lijst_rij *rij) {
    cel(uit, rij->naam, BREED_NAAM);
    cel(uit, rij->v_nummer, BREED_NUMMER);
    dag_cel(uit, &soort_persoon.velden[PERSOON_GEBOORTEDATUM], rij->geboortedatum);
    cel(uit, rij->fase ? fase_label(rij->fase) : NULL, BREED_FASE);
    dag_cel(uit, &soort_gebeurtenis.velden[GEBEURTENIS_DATUM], rij->eerste_termijn);
    const char *wie = rij->casemanager ? rij->casemanager : "-";
    text_show(uit, wie, strlen(wie));
    buf_add_char(uit, '\n');
}

struct lijst {
    struct cli *c;
    struct buf uit;
    struct json json;
    size_t aantal;
};

static void toon_rij(struct lijst *l, const struct lijst_rij *rij, struct problem *p) {
    if (!l->aantal++ && !l->c->json)
        lijst_kop(&l->uit);
    if (l->c->json)
        lijst_json(l->c, &l->json, rij, p);
    else
        lijst_tekst(&l->uit, rij);
}

static bool loop_lijst(struct lijst *l, struct problem *p) {
    static struct lijst_rij rij[BLAD];
    struct lijst_filter filter = {.casemanager = gekozen_casemanager(l->c),
                                  .zoek = arg_optie(&l->c->arg, "--filter"),
                                  .tot_het_eind = true};
    struct lijst_rij anker = {0};
    for (size_t n = BLAD; n == BLAD;) {
        n = lijst_pagina(l->c->sessie.store, &filter, 1, anker.sorteernaam ? &anker : NULL, rij,
                         BLAD, p);
        lijst_rij_free(&anker);
        for (size_t i = 0; i < n; i++) {
            toon_rij(l, &rij[i], p);
            if (i + 1 < n)
                lijst_rij_free(&rij[i]);
        }
        if (n)
            anker = rij[n - 1];
        schrijf_weg(&l->uit);
    }
    lijst_rij_free(&anker);
    return p->kind == PROBLEM_NONE;
}

static bool doe_lijst(struct cli *c, struct problem *p) {
    struct lijst l = {.c = c};
    json_begin(&l.json, &l.uit);
    if (c->json)
        json_open(&l.json, NULL, '[');
    bool goed = loop_lijst(&l, p);
    if (c->json) {
        json_close(&l.json, ']');
        buf_add_char(&l.uit, '\n');
    } else if (!l.aantal) {
        fputs(_("Niemand gevonden.\n"), stderr);
    }
    schrijf_weg(&l.uit);
    buf_free(&l.uit);
    return goed;
}

static const struct optie lijst_opties[] = {
    {"--filter", N_("TEKST"), N_("delen van een naam, of cijfers van V-nummer of BSN")},
    {"--casemanager", N_("NAAM"), N_("alleen van deze collega; ik is uzelf, of niemand")},
    {"--bsn", NULL, N_("met het BSN in de JSON")},
    {"--json", NULL, N_("als JSON, met alle gegevens van persoon en dossier")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_lijst = {
    .naam = "lijst",
    .gebruik = N_("[--filter TEKST] [--casemanager NAAM] [--json]"),
    .uitleg = N_("Toont de caseload."),
    .opties = lijst_opties,
    .doe = doe_lijst,
};
