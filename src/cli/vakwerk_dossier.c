/* regie dossier: one case, to read, to print, or for a script. */
#include "druk.h"
#include "regie/catalogus.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "werkwoorden.h"
#include <stdio.h>
#include <stdlib.h>

static void druk_meldingen(const struct beeld *b, struct buf *uit) {
    struct problem stil = {0};
    struct meldingen m;
    meldingen_van(b, catalogus_instrumenten(&stil), &m);
    for (size_t i = 0; i < m.aantal; i++)
        druk_blok(uit, 0, i ? "" : _("Let op"), 30, m.rij[i].tekst);
    meldingen_free(&m);
    problem_clear(&stil);
}

static void druk_gebeurtenis(const struct beeld *b, const struct record *g, struct buf *uit) {
    struct buf dag = {0}, tekst = {0}, waarvan = {0};
    datum_schrijf_nl(record_datum(g, GEBEURTENIS_DATUM), &dag);
    veld_toon(&soort_gebeurtenis.velden[GEBEURTENIS_CODE], record_waarde(g, GEBEURTENIS_CODE),
              &tekst);
    gebeurtenis_waarvan(b, g, &waarvan);
    if (waarvan.len)
        buf_addf(&tekst, ": %s", waarvan.s);
    druk_blok(uit, 0, buf_text(&dag), 12, buf_text(&tekst));
    buf_free(&dag);
    buf_free(&waarvan);
    buf_free(&tekst);
}

/* The latest events, the last one first. */
static void druk_gebeurtenissen(const struct beeld *b, struct buf *uit) {
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    struct druk_rij *rij = druk_op_datum(l, GEBEURTENIS_DATUM, -1);
    druk_kop(uit, _("Wat er gebeurde"));
    for (size_t i = l->aantal; i-- > 0 && l->aantal - i <= 12;)
        druk_gebeurtenis(b, rij[i].r, uit);
    free(rij);
}

static void druk_score(const struct beeld *b, const struct instrument *i,
                       const struct record *meting, int item, struct buf *uit) {
    const struct record *s = meting_score(b, meting->id, item);
    struct buf regel = {0};
    if (!s)
        return;
    if (record_waarde(s, SCORE_SCORE))
        buf_add(&regel, instrument_niveau_code(i, (int)record_getal(s, SCORE_SCORE, 0)));
    else
        veld_toon(&soort_score.velden[SCORE_REDEN], record_waarde(s, SCORE_REDEN), &regel);
    if (record_waarde(s, SCORE_STREEF))
        buf_addf(&regel, _("  streef %s"),
                 instrument_niveau_code(i, (int)record_getal(s, SCORE_STREEF, 0)));
    if (record_waarde(s, SCORE_TOELICHTING))
        buf_addf(&regel, "  %s", record_tekst(s, SCORE_TOELICHTING));
    druk_blok(uit, 2, instrument_item(i, item)->naam, 40, buf_text(&regel));
    buf_free(&regel);
}

/* The last final measurement of each instrument. */
static void druk_metingen(const struct beeld *b, struct buf *uit) {
    struct problem stil = {0};
    const struct instrumenten *l = catalogus_instrumenten(&stil);
    const struct instrument *i;
    for (size_t n = 0; l && (i = instrument_nr(l, n)); n++) {
        const struct record *meting = meting_vorige(b, i->code, (struct id){{0}});
        struct buf kop = {0};
        if (!meting)
            continue;
        buf_addf(&kop, "%s, ", i->naam);
        datum_schrijf_nl(record_datum(meting, METING_DATUM), &kop);
        druk_kop(uit, kop.s);
        for (size_t k = 0; k < i->items; k++)
            druk_score(b, i, meting, i->item[k].nr, uit);
        buf_free(&kop);
    }
    problem_clear(&stil);
}

static void intake_stand(const struct beeld *b, const struct record *intake, struct buf *uit) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = intake_ontbreekt(b, lijst, ONTBREKEND_MAX);
    if (record_waarde(intake, INTAKE_AFGEROND_OP)) {
        buf_add(uit, _("afgerond op "));
        datum_schrijf_nl(record_datum(intake, INTAKE_AFGEROND_OP), uit);
        return;
    }
    buf_add(uit, n ? _("nog niet af: ") : _("klaar om af te ronden"));
    for (size_t i = 0; i < n; i++)
        buf_addf(uit, "%s%s", i ? ", " : "", lijst[i].wat);
}

static void druk_intake(const struct beeld *b, struct buf *uit) {
    const struct record *intake = beeld_enige(b, SOORT_INTAKE);
    struct buf stand = {0};
    if (!intake)
        return;
    intake_stand(b, intake, &stand);
    druk_blok(uit, 0, _("Intake"), 30, stand.s);
    buf_free(&stand);
}

static void druk_samenvatting(const struct druk_hoofd *h, const struct beeld *b, struct buf *uit) {
    const struct record *pip = pip_lopend(b);
    druk_persoon(h, b, uit);
    druk_blok(uit, 0, _("Fase"), 30, fase_label(record_tekst(&b->dossier, DOSSIER_FASE)));
    druk_meldingen(b, uit);
    druk_intake(b, uit);
    druk_gebeurtenissen(b, uit);
    druk_metingen(b, uit);
    if (pip) {
        druk_kop(uit, _("PIP"));
        druk_veld(uit, 0, pip, PIP_VERSIENUMMER);
        druk_veld(uit, 0, pip, PIP_STATUS);
        druk_plan(b, pip, uit);
    }
    druk_afspraken(b, uit);
    druk_trajecten(b, uit);
    druk_examens(b, uit);
}

static bool druk_alles(struct cli *c, const struct beeld *b, struct buf *uit, struct problem *p) {
    struct record_lijst gezin = {0};
    bool goed = store_gezin(c->sessie.store, &b->persoon, &gezin, p);
    if (goed)
        druk_json(b, &gezin, uit);
    buf_add_char(uit, '\n');
    record_lijst_free(&gezin);
    return goed;
}

static bool druk_tekst(struct cli *c, const struct beeld *b, struct buf *uit, struct problem *p) {
    const struct record *pip = pip_lopend(b);
    struct buf collega = {0};
    sessie_collega(&c->sessie, record_tekst(&b->dossier, DOSSIER_CASEMANAGER), &collega);
    struct druk_hoofd hoofd = {c->sessie.gemeente, buf_text(&collega), c->sessie.vandaag};
    bool papier = arg_optie(&c->arg, "--tekst") != NULL;
    if (papier && pip)
        druk_papier(&hoofd, b, pip, uit);
    else if (!papier)
        druk_samenvatting(&hoofd, b, uit);
    buf_free(&collega);
    return !papier || pip ||
           problem_set(p, PROBLEM_INPUT, _("Er is nog geen PIP om af te drukken."));
}

static bool doe_dossier(struct cli *c, struct problem *p) {
    struct id dossier;
    struct beeld b = {0};
    struct buf uit = {0};
    bool goed = arg_dossier(c, &dossier, p) && store_beeld(c->sessie.store, dossier, &b, p) &&
                (c->json ? druk_alles(c, &b, &uit, p) : druk_tekst(c, &b, &uit, p));
    if (goed)
        fputs(buf_text(&uit), stdout);
    buf_free(&uit);
    beeld_free(&b);
    return goed;
}

static const struct optie dossier_opties[] = {
    {"--json", NULL, N_("alles, als JSON")},
    {"--tekst", NULL, N_("het plan, om af te drukken en te tekenen")},
    {NULL, NULL, NULL},
};

const struct werkwoord werkwoord_dossier = {
    .naam = "dossier",
    .gebruik = N_("V-NUMMER [--json|--tekst]"),
    .uitleg = N_("Toont een dossier: wie, wat er gebeurde, metingen, plan, gesprekken, trajecten "
                 "en examens."),
    .opties = dossier_opties,
    .minst = 1,
    .meest = 1,
    .doe = doe_dossier,
};
