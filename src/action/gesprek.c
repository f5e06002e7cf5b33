/* Progress talks: from concept to one entry that updates goals, agreements, scores and terms. */
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "vak.h"
#include <stdio.h>

static struct record *gesprek_open(struct vak *v, struct datum datum) {
    struct record *g = gesprek_in_concept(&v->b);
    if (g)
        return g;
    if (!vak_datum(v, datum, _("Datum van het gesprek")))
        return NULL;
    g = vak_nieuw(v, SOORT_GESPREK);
    record_zet_datum(g, GESPREK_DATUM, datum);
    record_zet(g, GESPREK_STATUS, STATUS_CONCEPT);
    record_zet(g, GESPREK_DOOR, v->h.s->gebruiker);
    return vak_bewaar(v, g) ? g : NULL;
}

bool gesprek_beginnen(struct sessie *s, struct id dossier, struct datum datum, struct id *nieuw,
                      struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "gesprek_beginnen", dossier, p))
        return false;
    const struct record *g = gesprek_open(&v, datum);
    if (g && nieuw)
        *nieuw = g->id;
    return vak_klaar(&v);
}

static bool zet_stand(struct vak *v, struct id gesprek, struct id doel, const char *stand,
                      const char *toelichting) {
    struct record *r = gesprek_voortgang(&v->b, gesprek, doel);
    struct invulling velden[] = {{VOORTGANG_STAND, stand}, {VOORTGANG_TOELICHTING, toelichting}};
    size_t aantal = toelichting ? 2 : 1;
    bool leeg = !stand || !*stand;
    if (leeg)
        return !r || vak_weg(v, r);
    if (r)
        return vak_zet(v, r, velden, aantal);
    r = vak_nieuw(v, SOORT_VOORTGANG);
    record_zet_id(r, VOORTGANG_GESPREK, gesprek);
    record_zet_id(r, VOORTGANG_DOEL, doel);
    return vak_vul(v, r, velden, aantal) && vak_bewaar(v, r);
}

bool voortgang_zetten(struct sessie *s, struct id gesprek, struct id doel, const char *stand,
                      const char *toelichting, struct problem *p) {
    struct vak v;
    struct record *g;
    if (!vak_begin_bij(&v, s, "voortgang_zetten", SOORT_GESPREK, gesprek, &g, p))
        return false;
    if (!beeld_zoek(&v.b, SOORT_DOEL, doel))
        vak_weiger(&v, PROBLEM_INPUT, _("Dit doel is er niet (meer)."));
    else if (vak_open(&v, g))
        zet_stand(&v, gesprek, doel, stand, toelichting);
    return vak_klaar(&v);
}

/* The score of last time, or the reason why there was none; and the note says where it is from. */
static bool neem_score_over(struct vak *v, struct id meting, const struct record *vorige,
                            int item) {
    const struct record *oud = vorige ? meting_score(&v->b, vorige->id, item) : NULL;
    int veld = oud && record_waarde(oud, SCORE_SCORE) ? SCORE_SCORE : SCORE_REDEN;
    if (!oud || !record_waarde(oud, veld))
        return true;
    struct buf waarde = {0}, zin = {0}, dag = {0};
    buf_add(&waarde, record_waarde(oud, veld));
    datum_schrijf_nl(record_datum(vorige, METING_DATUM), &dag);
    buf_addf(&zin, _("Overgenomen van %s."), buf_text(&dag));
    const struct record *nu = meting_score(&v->b, meting, item);
    bool notitie = nu && record_waarde(nu, SCORE_TOELICHTING);
    struct invulling velden[] = {{veld, waarde.s}, {SCORE_TOELICHTING, zin.s}};
    bool goed = meting_vul(v, meting, item, velden, notitie ? 1 : 2);
    buf_free(&waarde);
    buf_free(&zin);
    buf_free(&dag);
    return goed;
}

static bool verwijder_meting(struct vak *v, struct id meting) {
    struct record *score;
    size_t i = 0;
    while (!v->h.mis && (score = beeld_volgende(&v->b, SOORT_SCORE, SCORE_METING, meting, &i))) {
        vak_weg(v, score);
        i = 0;
    }
    return !v->h.mis && vak_weg(v, beeld_zoek(&v->b, SOORT_METING, meting));
}

static bool zelfde_streef(const struct vak *v, const struct record *vorige,
                          const struct record *score) {
    const struct record *oud =
        vorige ? meting_score(&v->b, vorige->id, (int)record_getal(score, SCORE_ITEM, 0)) : NULL;
    return record_is(score, SCORE_STREEF, oud ? record_tekst(oud, SCORE_STREEF) : "");
}

/* Did anybody write something in it beside scores? */
static bool is_beschreven(const struct vak *v, const struct record *m,
                          const struct record *vorige) {
    const struct record *s;
    size_t i = 0;
    for (int veld = METING_BRONNEN; veld <= METING_KINDEREN; veld++)
        if (record_waarde(m, veld))
            return true;
    while ((s = beeld_volgende(&v->b, SOORT_SCORE, SCORE_METING, m->id, &i)))
        if (record_waarde(s, SCORE_HULP) || record_waarde(s, SCORE_TOELICHTING) ||
            !zelfde_streef(v, vorige, s))
            return true;
    return false;
}

/* Where nobody came or nothing was scored, what was written waits as a concept of its own. */
static bool sluit_meting(struct vak *v, struct id meting, bool verschenen) {
    struct record *m = beeld_zoek(&v->b, SOORT_METING, meting);
    const struct instrumenten *l = catalogus_instrumenten(v->h.p);
    const struct instrument *i = l ? instrument_zoek(l, record_tekst(m, METING_INSTRUMENT)) : NULL;
    int items[ONTBREKEND_MAX];
    if (!i)
        return handeling_mis(&v->h);
    const struct record *vorige = meting_vorige(&v->b, i->code, meting);
    bool gescoord = meting_gescoord(&v->b, i, meting) > 0;
    if (!gescoord && !is_beschreven(v, m, vorige))
        return verwijder_meting(v, meting);
    if (!gescoord || !verschenen)
        return handeling_zet(&v->h, m, METING_GESPREK, NULL);
    size_t n = meting_ontbreekt(&v->b, i, meting, items, ONTBREKEND_MAX);
    for (size_t k = 0; k < n && !v->h.mis; k++)
        neem_score_over(v, meting, vorige, items[k]);
    return !v->h.mis && meting_sluit(v, meting);
}

/* Every concept measurement of the talk; the list shrinks and grows stale while they are closed. */
static bool sluit_metingen(struct vak *v, struct id gesprek, bool verschenen) {
    struct record *m;
    size_t i = 0;
    while (!v->h.mis && (m = beeld_volgende(&v->b, SOORT_METING, METING_GESPREK, gesprek, &i)))
        if (record_is(m, METING_STATUS, STATUS_CONCEPT)) {
            sluit_meting(v, m->id, verschenen);
            i = 0;
        }
    return !v->h.mis;
}

static bool datums_kloppen(struct vak *v, const struct record *g) {
    struct datum datum = record_datum(g, GESPREK_DATUM);
    struct datum volgende = record_datum(g, GESPREK_VOLGENDE_DATUM);
    if (!vak_datum(v, datum, _("Datum van het gesprek")))
        return false;
    return !volgende.jaar || datum_vergelijk(volgende, datum) > 0 ||
           vak_weiger(v, PROBLEM_INPUT, _("Het volgende gesprek moet na dit gesprek zijn."));
}

static bool leg_vast(struct vak *v, struct record *g) {
    struct id dossier = v->b.dossier.id;
    bool verschenen = !record_is(g, GESPREK_NO_SHOW, "ja");
    if (!vak_open(v, g) || !datums_kloppen(v, g) || !sluit_metingen(v, g->id, verschenen) ||
        !handeling_zet(&v->h, g, GESPREK_STATUS, STATUS_VASTGESTELD))
        return false;
    struct datum datum = record_datum(g, GESPREK_DATUM);
    return verschenen
               ? vak_gebeurtenis(v, "review", datum, NULL,
                                 vak_anderen(v, g, GESPREK_STATUS, GESPREK_DATUM))
               : handeling_gebeurtenis(&v->h, dossier, "contact", datum, _("niet verschenen"));
}

bool gesprek_vastleggen(struct sessie *s, struct id gesprek, struct problem *p) {
    struct vak v;
    struct record *g;
    if (!vak_begin_bij(&v, s, "gesprek_vastleggen", SOORT_GESPREK, gesprek, &g, p))
        return false;
    leg_vast(&v, g);
    return vak_klaar(&v);
}

static bool vul_doelen(struct vak *v, struct id gesprek, const struct gesprek_wens *wens) {
    const struct record *pip = pip_lopend(&v->b);
    for (size_t i = 0; i < wens->aantal_doelen && !v->h.mis; i++) {
        const struct doel_voortgang *w = &wens->doelen[i];
        const struct record *doel = pip ? pip_doel(&v->b, pip->id, w->doel) : NULL;
        if (doel)
            zet_stand(v, gesprek, doel->id, w->stand, w->toelichting);
        else
            vak_weiger(v, PROBLEM_INPUT, _("Doel %ld staat niet in het plan."), w->doel);
    }
    return !v->h.mis;
}

static bool vul_afspraken(struct vak *v, struct id gesprek, const struct gesprek_wens *wens) {
    for (size_t i = 0; i < wens->aantal_afspraken && !v->h.mis; i++) {
        const struct afspraak_wens *w = &wens->afspraken[i];
        struct record *r = vak_nieuw(v, SOORT_AFSPRAAK);
        struct invulling velden[] = {{AFSPRAAK_OMSCHRIJVING, w->omschrijving},
                                     {AFSPRAAK_EIGENAAR, w->eigenaar},
                                     {AFSPRAAK_UITERLIJK, w->uiterlijk}};
        record_zet_id(r, AFSPRAAK_GESPREK, gesprek);
        if (vak_vul(v, r, velden, 3))
            vak_bewaar(v, r);
    }
    return !v->h.mis;
}

static bool vul_scores(struct vak *v, struct id gesprek, const struct gesprek_wens *wens) {
    if (!wens->aantal_scores)
        return true;
    const struct record *m = meting_open(v, wens->instrument, "voortgang", wens->datum, gesprek);
    return m && meting_vul_alle(v, m->id, wens->scores, wens->aantal_scores);
}

bool gesprek_houden(struct sessie *s, struct id dossier, const struct gesprek_wens *wens,
                    struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "gesprek_vastleggen", dossier, p))
        return false;
    struct record *g = gesprek_open(&v, wens->datum);
    struct id gesprek = g ? g->id : (struct id){{0}};
    if (g && handeling_zet_datum(&v.h, g, GESPREK_DATUM, wens->datum) &&
        vak_zet(&v, g, wens->velden, wens->aantal_velden) && vul_doelen(&v, gesprek, wens) &&
        vul_afspraken(&v, gesprek, wens) && vul_scores(&v, gesprek, wens))
        leg_vast(&v, beeld_zoek(&v.b, SOORT_GESPREK, gesprek));
    return vak_klaar(&v);
}
