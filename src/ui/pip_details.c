/* The plan in words: versions, linked items, and everything about a row. */
#include "pip.h"
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "regie/vakwerk.h"
#include <string.h>

const struct instrument *pip_instrument(const struct record *doel) {
    struct problem mis = {0};
    const struct instrumenten *l = catalogus_instrumenten(&mis);
    const char *code = record_waarde(doel, DOEL_INSTRUMENT);
    problem_clear(&mis);
    return l && code ? instrument_zoek(l, code) : NULL;
}

static const struct record *laatste_score(const struct beeld *b, const struct instrument *i,
                                          int item) {
    const struct record *meting = meting_concept(b, i->code);
    if (!meting)
        meting = meting_vorige(b, i->code, (struct id){{0}});
    return meting ? meting_score(b, meting->id, item) : NULL;
}

static const char *niveau(const struct instrument *i, const struct record *score, int veld) {
    return score && record_waarde(score, veld)
               ? instrument_niveau_code(i, (int)record_getal(score, veld, -1))
               : "";
}

/* " 2→4"; without a target only the score; nothing without a score. */
static void sprong(const struct instrument *i, const struct record *score, struct buf *uit) {
    const char *nu = niveau(i, score, SCORE_SCORE), *streef = niveau(i, score, SCORE_STREEF);
    if (*nu)
        buf_addf(uit, " %s", nu);
    if (*nu && *streef && strcmp(nu, streef) != 0)
        buf_addf(uit, "→%s", streef);
}

void pip_onderdeel(const struct beeld *b, const struct instrument *i, int nr, int cellen,
                   struct buf *uit) {
    const struct instrument_item *item = instrument_item(i, nr);
    struct buf staart = {0};
    if (!item)
        return;
    sprong(i, laatste_score(b, i, nr), &staart);
    int rest = cellen - text_cells(buf_text(&staart), staart.len);
    int breed = text_cells(item->naam, strlen(item->naam));
    text_cell(uit, item->naam, breed < rest ? breed : rest, false);
    buf_add(uit, buf_text(&staart));
    buf_free(&staart);
}

void pip_stand(const struct beeld *b, const struct record *pip, struct buf *uit) {
    struct datum vast = record_datum(pip, PIP_VASTGESTELD_OP);
    struct datum besproken = record_datum(pip, PIP_BESPROKEN_OP);
    struct datum begonnen = beeld_gebeurtenis(b, "plan_concept", true);
    bool eerste = record_is(pip, PIP_VERSIENUMMER, "1");
    buf_addf(uit, _("Versie %s, "), record_tekst(pip, PIP_VERSIENUMMER));
    if (record_is(pip, PIP_STATUS, STATUS_VERVANGEN))
        buf_add(uit, _("vervangen; "));
    if (vast.jaar) {
        buf_add(uit, _("vastgesteld op "));
        datum_schrijf_nl(vast, uit);
    } else if (record_is(pip, PIP_STATUS, STATUS_BESPROKEN) && besproken.jaar) {
        buf_add(uit, _("besproken op "));
        datum_schrijf_nl(besproken, uit);
    } else {
        buf_add(uit, eerste && begonnen.jaar ? _("concept sinds ") : _("concept"));
        if (eerste && begonnen.jaar)
            datum_schrijf_nl(begonnen, uit);
    }
}

static void regel(struct buf *uit, const char *label, const char *waarde, int cellen) {
    struct buf tekst = {0};
    if (!*waarde)
        return;
    text_wrap(&tekst, waarde, cellen - DETAIL_LABEL, 0);
    for (const char *s = buf_text(&tekst);; label = "") {
        size_t len = strcspn(s, "\n");
        text_cell(uit, label, DETAIL_LABEL - 1, false);
        buf_add_char(uit, ' ');
        buf_add_n(uit, s, len);
        buf_add_char(uit, '\n');
        if (!s[len])
            break;
        s += len + 1;
    }
    buf_free(&tekst);
}

static void velden(struct buf *uit, const struct record *r, int behalve, int cellen) {
    for (int veld = 0; veld < r->soort->aantal; veld++) {
        struct buf waarde = {0};
        if ((r->soort->velden[veld].vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)) || veld == behalve)
            continue;
        veld_toon(&r->soort->velden[veld], record_waarde(r, veld), &waarde);
        regel(uit, _(r->soort->velden[veld].label), buf_text(&waarde), cellen);
        buf_free(&waarde);
    }
}

/* What a score means in our own words: "2: betaalt niet op tijd". */
static void duiding(struct buf *uit, const char *label, const struct instrument *i, int item,
                    const struct record *score, int veld, int cellen) {
    struct problem mis = {0};
    struct buf waarde = {0};
    const struct instrumenten *l = catalogus_instrumenten(&mis);
    const char *woord =
        l && score && record_waarde(score, veld)
            ? instrument_steekwoord(l, i->code, item, (int)record_getal(score, veld, -1))
            : "";
    buf_addf(&waarde, "%s%s%s", niveau(i, score, veld), *woord ? ": " : "", woord);
    regel(uit, label, buf_text(&waarde), cellen);
    buf_free(&waarde);
    problem_clear(&mis);
}

static void onderdeel(struct buf *uit, const struct beeld *b, const struct instrument *i, int nr,
                      int cellen) {
    const struct instrument_item *item = instrument_item(i, nr);
    const struct record *score = laatste_score(b, i, nr);
    if (!item)
        return;
    regel(uit, i->kort, item->naam, cellen);
    duiding(uit, _("Nu"), i, nr, score, SCORE_SCORE, cellen);
    duiding(uit, _("Streef"), i, nr, score, SCORE_STREEF, cellen);
    regel(uit, _("Toelichting"), score ? record_tekst(score, SCORE_TOELICHTING) : "", cellen);
}

static void laatste_stand(struct buf *uit, const struct beeld *b, const struct record *doel,
                          int cellen) {
    const struct record *stand = doel_stand(b, doel);
    struct buf waarde = {0};
    if (!stand)
        return;
    const struct record *gesprek =
        beeld_zoek(b, SOORT_GESPREK, record_verwijzing(stand, VOORTGANG_GESPREK));
    veld_toon(&soort_voortgang.velden[VOORTGANG_STAND], record_waarde(stand, VOORTGANG_STAND),
              &waarde);
    if (gesprek) {
        buf_add(&waarde, _(", op "));
        datum_schrijf_nl(record_datum(gesprek, GESPREK_DATUM), &waarde);
    }
    regel(uit, _("Laatste gesprek"), buf_text(&waarde), cellen);
    regel(uit, "", record_tekst(stand, VOORTGANG_TOELICHTING), cellen);
    buf_free(&waarde);
}

static void deel(struct buf *uit, const struct ui *ui, const struct pip *p,
                 const struct piprij *rij, int cellen) {
    const struct record *plan = pip_op_scherm(ui, p);
    if (rij->nr < 0) {
        regel(uit, _("Onderdeel"), rij->tekst, cellen);
        return;
    }
    struct buf waarde = {0};
    veld_toon(&soort_pip.velden[rij->nr], plan ? record_waarde(plan, rij->nr) : NULL, &waarde);
    regel(uit, _("Onderdeel"), rij->tekst, cellen);
    regel(uit, _("Waarom"), _(soort_pip.velden[rij->nr].hulp), cellen);
    regel(uit, _("Er staat"), waarde.len ? waarde.s : _("nog niets"), cellen);
    buf_free(&waarde);
}

void pip_plan_details(const struct record *plan, int cellen, struct buf *uit) {
    velden(uit, plan, -1, cellen);
}

void pip_details(const struct ui *ui, const struct pip *p, const struct piprij *rij, int cellen,
                 struct buf *uit) {
    const struct record *r = NULL;
    if (rij && (rij->soort == PIPRIJ_DOEL || rij->soort == PIPRIJ_ACTIE))
        r = beeld_zoek(&ui->beeld, rij->soort == PIPRIJ_DOEL ? SOORT_DOEL : SOORT_ACTIE, rij->id);
    if (r && rij->soort == PIPRIJ_DOEL) {
        const struct instrument *i = pip_instrument(r);
        velden(uit, r, DOEL_ITEM, cellen);
        if (i)
            onderdeel(uit, &ui->beeld, i, (int)record_getal(r, DOEL_ITEM, 0), cellen);
        laatste_stand(uit, &ui->beeld, r, cellen);
    } else if (r) {
        velden(uit, r, -1, cellen);
    } else if (rij && rij->soort == PIPRIJ_GAT) {
        onderdeel(uit, &ui->beeld, rij->instrument, rij->nr, cellen);
    } else if (rij && rij->soort == PIPRIJ_DEEL) {
        deel(uit, ui, p, rij, cellen);
    }
}
