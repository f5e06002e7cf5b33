/* Measurements: concept, scores, final, correction. */
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "vak.h"
#include <stdio.h>
#include <string.h>

static bool onbekend_instrument(struct vak *v, const struct instrumenten *l, const char *code) {
    struct buf lijst = {0};
    instrumenten_codes(l, &lijst);
    vak_weiger(v, PROBLEM_INPUT, _("Het instrument \"%s\" kent regie niet. Kies uit: %s."), code,
               buf_text(&lijst));
    buf_free(&lijst);
    return false;
}

/* NULL, and the action failed, when there is no such instrument. */
static const struct instrument *instrument_van(struct vak *v, const char *code) {
    const struct instrumenten *l = catalogus_instrumenten(v->h.p);
    const struct instrument *i = l ? instrument_zoek(l, code) : NULL;
    if (!l)
        handeling_mis(&v->h);
    else if (!i)
        onbekend_instrument(v, l, code);
    return i;
}

static bool mag_beginnen(struct vak *v, const struct instrument *i, struct datum datum,
                         struct id gesprek) {
    if (!vak_datum(v, datum, _("Datum van de meting")))
        return false;
    if (meting_leeftijd(&v->b, i, datum) == TERNAIR_NEE)
        return vak_weiger(v, PROBLEM_INPUT,
                          _("%s is vanaf %d jaar; deze persoon is daar nog te jong voor."), i->naam,
                          i->minimumleeftijd);
    const struct record *g = beeld_zoek(&v->b, SOORT_GESPREK, gesprek);
    if (!id_is_leeg(gesprek) && !g)
        return vak_weiger(v, PROBLEM_INPUT, _("Dit gesprek is er niet (meer)."));
    return !g || vak_open(v, g);
}

/* Where somebody wants to go does not change because it is measured again. */
static bool neem_streef_over(struct vak *v, const struct instrument *i, struct id meting) {
    const struct record *vorige = meting_vorige(&v->b, i->code, (struct id){{0}});
    bool goed = true;
    for (size_t k = 0; goed && vorige && k < i->items; k++) {
        const struct record *oud = meting_score(&v->b, vorige->id, i->item[k].nr);
        if (oud && record_waarde(oud, SCORE_STREEF)) {
            char streef[16];
            snprintf(streef, sizeof streef, "%s", record_tekst(oud, SCORE_STREEF));
            goed =
                meting_vul(v, meting, i->item[k].nr, &(struct invulling){SCORE_STREEF, streef}, 1);
        }
    }
    return goed;
}

struct record *meting_open(struct vak *v, const char *instrument, const char *moment,
                           struct datum datum, struct id gesprek) {
    const struct instrument *i = instrument_van(v, instrument);
    if (!i)
        return NULL;
    const struct record *open = id_is_leeg(gesprek) ? meting_concept(&v->b, instrument)
                                                    : gesprek_meting(&v->b, gesprek, instrument);
    if (open)
        return beeld_zoek(&v->b, SOORT_METING, open->id);
    if (!mag_beginnen(v, i, datum, gesprek))
        return NULL;
    struct record *m = vak_nieuw(v, SOORT_METING);
    record_zet(m, METING_INSTRUMENT, instrument);
    record_zet_datum(m, METING_DATUM, datum);
    record_zet(m, METING_STATUS, STATUS_CONCEPT);
    record_zet(m, METING_DOOR, v->h.s->gebruiker);
    record_zet_id(m, METING_GESPREK, gesprek);
    bool goed = vak_vul(v, m, &(struct invulling){METING_MOMENT, moment}, 1) && vak_bewaar(v, m) &&
                neem_streef_over(v, i, m->id);
    return goed ? m : NULL;
}

bool meting_beginnen(struct sessie *s, struct id dossier, const char *instrument,
                     const char *moment, struct datum datum, struct id gesprek, struct id *nieuw,
                     struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "meting_beginnen", dossier, p))
        return false;
    const struct record *m = meting_open(&v, instrument, moment, datum, gesprek);
    if (m && nieuw)
        *nieuw = m->id;
    return vak_klaar(&v);
}

/* A level as typed, in digits; empty stays empty. */
static bool lees_niveau(struct vak *v, const struct instrument *i,
                        const struct invulling *invulling, struct buf *uit) {
    struct buf kaal = {0};
    const char *getypt = invulling->waarde ? invulling->waarde : "";
    text_trim(&kaal, getypt, strlen(getypt));
    int niveau = kaal.len ? instrument_lees_niveau(i, kaal.s) : 0;
    if (kaal.len && niveau >= 0)
        buf_addf(uit, "%d", niveau);
    buf_free(&kaal);
    return niveau >= 0 ||
           vak_weiger(v, PROBLEM_INPUT, _("%s: \"%s\" is geen niveau. Kies van %s tot en met %s."),
                      _(soort_score.velden[invulling->veld].label), getypt,
                      instrument_niveau_code(i, i->laagste), instrument_niveau_code(i, i->hoogste));
}

/* The row of an item; a new one is not stored yet. */
static struct record *score_rij(struct vak *v, struct id meting, int item) {
    const struct record *r = meting_score(&v->b, meting, item);
    if (r)
        return beeld_zoek(&v->b, SOORT_SCORE, r->id);
    struct record *nieuw = vak_nieuw(v, SOORT_SCORE);
    record_zet_id(nieuw, SCORE_METING, meting);
    record_zet_getal(nieuw, SCORE_ITEM, item);
    return nieuw;
}

static bool zet_score(struct vak *v, const struct instrument *i, struct record *r,
                      const struct invulling *invulling) {
    bool niveau = invulling->veld == SCORE_SCORE || invulling->veld == SCORE_STREEF;
    struct buf cijfers = {0};
    bool goed = !niveau || lees_niveau(v, i, invulling, &cijfers);
    struct invulling los = {invulling->veld, niveau ? buf_text(&cijfers) : invulling->waarde};
    bool gevuld = los.waarde && *los.waarde;
    goed = goed && (id_is_leeg(r->id) ? vak_vul(v, r, &los, 1) : vak_zet(v, r, &los, 1));
    /* A score and a reason for having none exclude each other. */
    int ander = los.veld == SCORE_SCORE ? SCORE_REDEN : los.veld == SCORE_REDEN ? SCORE_SCORE : -1;
    if (goed && gevuld && ander >= 0) {
        struct invulling leeg = {ander, ""};
        goed = id_is_leeg(r->id) ? vak_vul(v, r, &leeg, 1) : vak_zet(v, r, &leeg, 1);
    }
    buf_free(&cijfers);
    return goed;
}

static bool mag_vullen(struct vak *v, const struct record *m, const struct record *score,
                       const struct invulling *invullingen, size_t aantal) {
    bool voortgang = score != NULL;
    for (size_t k = 0; k < aantal; k++)
        voortgang = voortgang && (soort_score.velden[invullingen[k].veld].vlaggen & VELD_VOORTGANG);
    return voortgang || vak_open(v, m);
}

bool meting_vul(struct vak *v, struct id meting, int item, const struct invulling *invullingen,
                size_t aantal) {
    const struct record *m = beeld_zoek(&v->b, SOORT_METING, meting);
    const struct instrument *i = instrument_van(v, record_tekst(m, METING_INSTRUMENT));
    if (!i || !mag_vullen(v, m, meting_score(&v->b, meting, item), invullingen, aantal))
        return false;
    if (!instrument_item(i, item))
        return vak_weiger(v, PROBLEM_INPUT, _("%s heeft geen onderdeel %d; kies van 1 tot %zu."),
                          i->naam, item, i->items);
    struct record *r = score_rij(v, meting, item);
    bool nieuw = id_is_leeg(r->id), goed = true;
    for (size_t k = 0; goed && k < aantal; k++)
        goed = zet_score(v, i, r, &invullingen[k]);
    return goed && (!nieuw || vak_bewaar(v, r));
}

bool meting_vul_alle(struct vak *v, struct id meting, const struct score_invulling *scores,
                     size_t aantal) {
    for (size_t k = 0; k < aantal && !v->h.mis; k++)
        meting_vul(v, meting, scores[k].item, &scores[k].invulling, 1);
    return !v->h.mis;
}

bool score_zetten(struct sessie *s, struct id meting, int item, const struct invulling *invullingen,
                  size_t aantal, struct problem *p) {
    struct vak v;
    struct record *m;
    if (!vak_begin_bij(&v, s, "score_zetten", SOORT_METING, meting, &m, p))
        return false;
    meting_vul(&v, meting, item, invullingen, aantal);
    return vak_klaar(&v);
}

static bool is_gescoord(struct vak *v, const struct instrument *i, struct id meting) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    int items[ONTBREKEND_MAX];
    size_t n = meting_ontbreekt(&v->b, i, meting, items, ONTBREKEND_MAX);
    for (size_t k = 0; k < n; k++)
        lijst[k] =
            (struct ontbrekend){SOORT_SCORE, SCORE_SCORE, instrument_item(i, items[k])->naam, ""};
    return vak_compleet(v, _("Geef een score, of een reden waarom niet, bij"), lijst, n);
}

bool meting_sluit(struct vak *v, struct id meting) {
    struct record *m = beeld_zoek(&v->b, SOORT_METING, meting);
    const struct instrument *i = instrument_van(v, record_tekst(m, METING_INSTRUMENT));
    struct datum datum = record_datum(m, METING_DATUM);
    if (!i || !vak_open(v, m) || !is_gescoord(v, i, meting) ||
        !vak_datum(v, datum, _("Datum van de meting")))
        return false;
    struct record *oud = beeld_zoek(&v->b, SOORT_METING, record_verwijzing(m, METING_CORRIGEERT));
    handeling_zet(&v->h, m, METING_STATUS, STATUS_VASTGESTELD);
    if (oud)
        return handeling_zet(&v->h, oud, METING_STATUS, STATUS_VERVANGEN);
    return vak_gebeurtenis(v, "meting", datum, NULL,
                           vak_anderen(v, m, METING_STATUS, METING_DATUM));
}

bool meting_vaststellen(struct sessie *s, struct id meting, struct problem *p) {
    struct vak v;
    struct record *m;
    if (!vak_begin_bij(&v, s, "meting_vaststellen", SOORT_METING, meting, &m, p))
        return false;
    meting_sluit(&v, meting);
    return vak_klaar(&v);
}

/* The concept that corrects this measurement, or NULL. */
static const struct record *correctie_van(const struct vak *v, struct id meting) {
    const struct record *m;
    size_t i = 0;
    while ((m = beeld_volgende(&v->b, SOORT_METING, METING_CORRIGEERT, meting, &i)))
        if (record_is(m, METING_STATUS, STATUS_CONCEPT))
            return m;
    return NULL;
}

static bool kopieer_scores(struct vak *v, struct id van, struct id naar) {
    const struct record *oud;
    size_t i = 0;
    while (!v->h.mis && (oud = beeld_volgende(&v->b, SOORT_SCORE, SCORE_METING, van, &i))) {
        struct record *r = vak_kopie(v, SOORT_SCORE, oud->id);
        record_zet_id(r, SCORE_METING, naar);
        vak_bewaar(v, r);
    }
    return !v->h.mis;
}

static bool corrigeer(struct vak *v, struct record *m, struct id *nieuw) {
    struct id oud = m->id;
    const struct record *begonnen = correctie_van(v, oud);
    if (begonnen) {
        *nieuw = begonnen->id;
        return true;
    }
    if (!record_is(m, METING_STATUS, STATUS_VASTGESTELD))
        return vak_weiger(v, PROBLEM_DENIED, _("Alleen een vastgestelde meting is te corrigeren."));
    if (meting_concept(&v->b, record_tekst(m, METING_INSTRUMENT)))
        return vak_weiger(v, PROBLEM_DENIED,
                          _("Er staat nog een concept open. Rond dat eerst af of haal het weg."));
    struct record *r = vak_kopie(v, SOORT_METING, oud);
    record_zet(r, METING_STATUS, STATUS_CONCEPT);
    record_zet(r, METING_DOOR, v->h.s->gebruiker);
    record_zet(r, METING_GESPREK, NULL);
    record_zet_id(r, METING_CORRIGEERT, oud);
    bool goed = vak_bewaar(v, r) && kopieer_scores(v, oud, r->id);
    *nieuw = r->id;
    return goed;
}

bool meting_corrigeren(struct sessie *s, struct id meting, struct id *nieuw, struct problem *p) {
    struct vak v;
    struct record *m;
    if (!vak_begin_bij(&v, s, "meting_corrigeren", SOORT_METING, meting, &m, p))
        return false;
    corrigeer(&v, m, nieuw);
    return vak_klaar(&v);
}

static struct record *correctie_open(struct vak *v, const char *instrument) {
    const struct record *laatste = meting_vorige(&v->b, instrument, (struct id){{0}});
    struct id nieuw;
    if (!instrument_van(v, instrument))
        return NULL;
    if (!laatste) {
        vak_weiger(v, PROBLEM_INPUT, _("Er is nog geen vastgestelde meting om te corrigeren."));
        return NULL;
    }
    return corrigeer(v, beeld_zoek(&v->b, SOORT_METING, laatste->id), &nieuw)
               ? beeld_zoek(&v->b, SOORT_METING, nieuw)
               : NULL;
}

/* The concept to fill in, at the moment and on the day asked for. */
static struct record *meting_werk(struct vak *v, const struct meting_wens *wens) {
    if (wens->corrigeer)
        return correctie_open(v, wens->instrument);
    struct record *m =
        meting_open(v, wens->instrument, wens->moment, wens->datum, (struct id){{0}});
    if (m && record_waarde(m, METING_CORRIGEERT)) {
        vak_weiger(v, PROBLEM_DENIED, _("Er staat nog een correctie open; rond die eerst af."));
        return NULL;
    }
    bool goed = m && vak_datum(v, wens->datum, _("Datum van de meting")) &&
                handeling_zet_datum(&v->h, m, METING_DATUM, wens->datum) &&
                vak_zet(v, m, &(struct invulling){METING_MOMENT, wens->moment}, 1);
    return goed ? m : NULL;
}

bool meting_afnemen(struct sessie *s, struct id dossier, const struct meting_wens *wens,
                    struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, wens->concept ? "meting_invullen" : "meting_vaststellen", dossier, p))
        return false;
    struct record *m = meting_werk(&v, wens);
    struct id meting = m ? m->id : (struct id){{0}};
    if (m && vak_zet(&v, m, wens->velden, wens->aantal_velden) &&
        meting_vul_alle(&v, meting, wens->scores, wens->aantal_scores) && !wens->concept)
        meting_sluit(&v, meting);
    return vak_klaar(&v);
}
