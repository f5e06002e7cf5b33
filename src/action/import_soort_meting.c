/* Rows of scores: those of one person, instrument, day and moment are one measurement. What is
 * complete becomes final; what is not stays a concept, and that is said. */
#include "import_soort.h"
#include "regie/catalogus.h"
#include "regie/herkennen.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* By code, or by what people call it: "ZRM 2017". */
static const struct instrument *instrument_genoemd(const struct instrumenten *l, const char *naam) {
    const struct instrument *i;
    for (size_t nr = 0; (i = instrument_nr(l, nr)); nr++)
        if (koppen_gelijk(i->code, naam) || koppen_gelijk(i->naam, naam) ||
            koppen_gelijk(i->kort, naam))
            return i;
    return NULL;
}

static void weiger_instrument(struct soortimport *w, const struct instrumenten *l,
                              const char *naam) {
    struct buf lijst = {0};
    instrumenten_codes(l, &lijst);
    soortrij_weiger(w, PROBLEM_INPUT, _("Het instrument \"%s\" kent regie niet. Kies uit: %s."),
                    naam ? naam : "", buf_text(&lijst));
    buf_free(&lijst);
}

static const struct instrument *instrument_van_rij(struct soortimport *w) {
    const char *naam = soortrij_kolom(w, "instrument");
    const struct instrumenten *l = catalogus_instrumenten(&w->fout);
    const struct instrument *i = l && naam ? instrument_genoemd(l, naam) : NULL;
    if (l && !i)
        weiger_instrument(w, l, naam);
    return i;
}

/* By number, code or name: "1", "FIN", "Financiën". 0 when it says nothing. */
static bool item_van_rij(struct soortimport *w, const struct instrument *i, int *uit) {
    const char *cel = soortrij_veld(w, SCORE_ITEM);
    char *einde;
    *uit = 0;
    if (!cel || !*cel)
        return soortrij_weiger(
            w, PROBLEM_INPUT,
            _("Welk onderdeel is dit? Een lijst van metingen heeft één rij per onderdeel, "
              "met het nummer in de kolom item."));
    long nr = strtol(cel, &einde, 10);
    for (size_t k = 0; k < i->items && !*uit; k++)
        if ((!*einde && i->item[k].nr == nr) || !strcasecmp(i->item[k].code, cel) ||
            !strcasecmp(i->item[k].naam, cel))
            *uit = i->item[k].nr;
    return *uit || soortrij_weiger(w, PROBLEM_INPUT,
                                   _("%s heeft geen onderdeel %s; kies van 1 tot "
                                     "%zu."),
                                   i->naam, cel, i->items);
}

/* Of this instrument, day and moment; the one in force before one that was replaced. */
static const struct record *meting_van_rij(struct soortimport *w, const struct instrument *i) {
    const struct record_lijst *l = &w->b.lijst[SOORT_METING];
    const struct record *uit = NULL;
    const char *sleutel = soortrij_veld(w, SCORE_METING);
    struct id id;
    if (sleutel && id_lees(sleutel, &id) && (uit = beeld_zoek(&w->b, SOORT_METING, id)))
        return uit;
    for (size_t nr = 0; i && nr < l->aantal; nr++) {
        const struct record *r = &l->rij[nr];
        bool past = record_is(r, METING_INSTRUMENT, i->code) &&
                    soortrij_zelfde(record_waarde(r, METING_DATUM), soortrij_kolom(w, "datum")) &&
                    soortrij_zelfde(record_waarde(r, METING_MOMENT), soortrij_kolom(w, "moment"));
        if (past && (!uit || record_is(uit, METING_STATUS, STATUS_VERVANGEN)))
            uit = r;
    }
    return uit;
}

const struct record *soort_zoek_score(struct soortimport *w) {
    int item;
    const struct instrument *i = instrument_van_rij(w);
    const struct record *m = i ? meting_van_rij(w, i) : NULL;
    if (!i || !item_van_rij(w, i, &item) || !m)
        return NULL;
    const struct record *r = meting_score(&w->b, m->id, item);
    bool gescoord = r && (record_waarde(r, SCORE_SCORE) || record_waarde(r, SCORE_REDEN));
    return gescoord ? r : NULL; /* a target that was taken over is no score yet */
}

/* "A2" and "2" may be one level. */
static bool zelfde_waarde(const struct instrument *i, const struct record *r, int veld,
                          const char *cel) {
    bool niveau = veld == SCORE_SCORE || veld == SCORE_STREEF;
    if (niveau && *cel && record_waarde(r, veld))
        return instrument_lees_niveau(i, cel) == (int)record_getal(r, veld, -2);
    return soortrij_zelfde(record_waarde(r, veld), cel);
}

static size_t verschillen_van(struct soortimport *w, const struct instrument *i,
                              const struct record *bestaand, struct invulling *uit) {
    static const int velden[] = {SCORE_SCORE, SCORE_REDEN, SCORE_STREEF, SCORE_HULP,
                                 SCORE_TOELICHTING};
    size_t n = 0;
    for (size_t k = 0; k < sizeof velden / sizeof *velden; k++) {
        const char *cel = soortrij_veld(w, velden[k]);
        bool zelfde = !cel || (bestaand ? zelfde_waarde(i, bestaand, velden[k], cel) : !*cel);
        if (!zelfde)
            uit[n++] = (struct invulling){velden[k], cel};
    }
    return n;
}

static bool datum_van(const char *iso, struct datum *uit) {
    return iso && datum_lees_iso(iso, uit);
}

/* Another concept of this instrument is somebody's work: a list does not go on with it. */
static bool begin_meting(struct soortimport *w, const struct instrument *i, struct id *uit) {
    const char *moment = soortrij_kolom(w, "moment");
    const struct record *open = meting_concept(&w->b, i->code);
    struct datum datum;
    struct buf dag = {0};
    if (!datum_van(soortrij_kolom(w, "datum"), &datum) || !moment || !*moment)
        return soortrij_weiger(w, PROBLEM_INPUT,
                               _("Een nieuwe meting heeft een datum en een moment nodig."));
    if (open) {
        datum_schrijf_nl(record_datum(open, METING_DATUM), &dag);
        soortrij_weiger(w, PROBLEM_DENIED,
                        _("Er staat nog een meting van %s in concept. Rond die eerst af, of haal "
                          "haar weg."),
                        dag.s);
        buf_free(&dag);
        return false;
    }
    return meting_beginnen(w->i.h.s, w->b.dossier.id, i->code, moment, datum, (struct id){{0}}, uit,
                           &w->fout);
}

static bool ligt_vast(struct soortimport *w, const struct record *m,
                      const struct invulling *verschil, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (status_is_vast(record_tekst(m, METING_STATUS)) && verschil[i].veld != SCORE_STREEF)
            return !soortrij_weiger(w, PROBLEM_DENIED,
                                    _("Deze meting is vastgesteld en verandert niet meer. Verbeter "
                                      "haar met: regie meting %s --corrigeer"),
                                    record_tekst(&w->b.persoon, PERSOON_V_NUMMER));
    return false;
}

/* What this list said of a measurement before this row; NULL for nothing. */
static struct openmeting *van_lijst(struct soortimport *w, struct id meting) {
    char sleutel[ID_TEKST];
    long nr;
    if (w->meting.veranderd && id_gelijk(w->meting.meting, meting))
        return &w->meting;
    id_tekst(meting, sleutel);
    return kaart_zoek(&w->op_meting, sleutel, &nr) ? &w->open[nr] : NULL;
}

static uint64_t bit_van(int item) {
    return item < 64 ? UINT64_C(1) << item : 0;
}

/* A later row may add to an earlier one, but not say something else. */
static bool spreekt_tegen(struct soortimport *w, struct openmeting *o, int item,
                          const struct record *bestaand, const struct invulling *verschil,
                          size_t n) {
    bool anders = false;
    for (size_t i = 0; bestaand && i < n; i++)
        anders = anders || record_waarde(bestaand, verschil[i].veld);
    if (!anders || !o || !(o->items & bit_van(item)))
        return false;
    o->strijdig = true;
    return !soortrij_weiger(
        w, PROBLEM_INPUT,
        _("Onderdeel %d van deze meting staat al eerder in de lijst, en anders. "
          "Kijk welke rij klopt."),
        item);
}

bool soort_doe_score(struct soortimport *w, const struct record *bestaand) {
    const struct instrument *i = instrument_van_rij(w);
    const struct record *m = i ? meting_van_rij(w, i) : NULL;
    struct id meting = m ? m->id : (struct id){{0}};
    struct invulling verschil[8];
    int item;
    if (!i || !item_van_rij(w, i, &item))
        return false;
    size_t n = verschillen_van(w, i, bestaand, verschil);
    struct openmeting *o = van_lijst(w, meting);
    if (!n || (m && ligt_vast(w, m, verschil, n)) ||
        spreekt_tegen(w, o, item, bestaand, verschil, n))
        return !w->fout.kind;
    if (!m && !begin_meting(w, i, &meting))
        return false;
    bool goed = score_zetten(w->i.h.s, meting, item, verschil, n, &w->fout);
    if (goed && (!m || record_is(m, METING_STATUS, STATUS_CONCEPT)))
        w->meting = (struct openmeting){.dossier = w->b.dossier.id,
                                        .meting = meting,
                                        .regel = w->rij->regel,
                                        .veranderd = true,
                                        .items = (o ? o->items : 0) | bit_van(item),
                                        .strijdig = o && o->strijdig};
    return goed;
}

static bool hoort_bij_rij(struct soortimport *w) {
    struct problem eerder = w->fout;
    const struct instrument *i = instrument_van_rij(w);
    const struct record *m = i ? meting_van_rij(w, i) : NULL;
    if (!eerder.kind)
        problem_clear(&w->fout);
    return id_gelijk(w->b.dossier.id, w->meting.dossier) && m && id_gelijk(m->id, w->meting.meting);
}

static void meld_concept(struct soortimport *w, const struct beeld *b, const struct openmeting *o,
                         size_t mist, const struct problem *fout) {
    struct buf tekst = {0}, dag = {0}, wie = {0};
    struct import_rij rij = {.regel = o->regel};
    const struct import_rij *nu = w->rij;
    const struct record *m = beeld_zoek(b, SOORT_METING, o->meting);
    datum_schrijf_nl(record_datum(m, METING_DATUM), &dag);
    persoon_lijstnaam(&b->persoon, &wie);
    if (mist)
        buf_addf(&tekst,
                 mist == 1 ? _("%s van %s blijft concept: er mist nog %zu onderdeel.")
                           : _("%s van %s blijft concept: er missen nog %zu onderdelen."),
                 record_tekst(m, METING_INSTRUMENT), buf_text(&dag), mist);
    else
        buf_addf(&tekst, _("%s van %s blijft concept. %s"), record_tekst(m, METING_INSTRUMENT),
                 buf_text(&dag), problem_text(fout));
    struct buf eerder = w->wie;
    w->wie = wie;
    w->rij = &rij;
    soort_meld(w, IMPORT_MELDING_LET_OP, -1, "concept", tekst.s);
    w->rij = nu;
    w->wie = eerder;
    buf_free(&wie);
    buf_free(&tekst);
    buf_free(&dag);
}

static bool is_strijdig(const struct openmeting *o, struct problem *p) {
    return o->strijdig &&
           !problem_set(
               p, PROBLEM_INPUT,
               _("Een onderdeel staat er meer dan één keer in, en anders: kijk welke klopt."));
}

/* Whether it became final; when not, and `zeg`, why. */
static bool stel_vast(struct soortimport *w, const struct openmeting *o, bool zeg) {
    struct problem fout = {0};
    struct beeld b = {0};
    int items[ONTBREKEND_MAX];
    bool vast = false;
    if (store_beeld(w->i.h.s->store, o->dossier, &b, w->i.h.p)) {
        const struct record *m = beeld_zoek(&b, SOORT_METING, o->meting);
        const struct instrumenten *l = catalogus_instrumenten(w->i.h.p);
        const struct instrument *i =
            l ? instrument_zoek(l, record_tekst(m, METING_INSTRUMENT)) : NULL;
        size_t mist = i ? meting_ontbreekt(&b, i, m->id, items, ONTBREKEND_MAX) : 0;
        vast = !record_is(m, METING_STATUS, STATUS_CONCEPT) ||
               (!mist && !is_strijdig(o, &fout) && meting_vaststellen(w->i.h.s, m->id, &fout));
        if (!vast && zeg)
            meld_concept(w, &b, o, mist, &fout);
    }
    if (fout.kind == PROBLEM_STORE) {
        problem_set(w->i.h.p, fout.kind, "%s", problem_text(&fout));
        handeling_mis(&w->i.h);
    }
    problem_clear(&fout);
    beeld_free(&b);
    return vast;
}

/* The rest of its rows may come further on: a list may be in order of its items. */
static void blijft_open(struct soortimport *w) {
    char sleutel[ID_TEKST];
    long nr = (long)w->aantal_open;
    id_tekst(w->meting.meting, sleutel);
    if (!kaart_zoek(&w->op_meting, sleutel, &nr)) {
        kaart_zet(&w->op_meting, sleutel, nr);
        w->open = mem_grow(w->open, w->aantal_open + 1, sizeof *w->open);
        w->aantal_open++;
    }
    w->open[nr] = w->meting;
}

bool soort_sluit_meting(struct soortimport *w) {
    if (!w->meting.veranderd || hoort_bij_rij(w))
        return false;
    if (!stel_vast(w, &w->meting, false))
        blijft_open(w);
    w->meting = (struct openmeting){0};
    return true;
}

void soort_sluit_metingen(struct soortimport *w) {
    if (w->meting.veranderd)
        blijft_open(w);
    for (size_t i = 0; i < w->aantal_open && !w->i.h.mis; i++)
        stel_vast(w, &w->open[i], true);
}

void soort_metingen_free(struct soortimport *w) {
    free(w->open);
    kaart_free(&w->op_meting);
}
