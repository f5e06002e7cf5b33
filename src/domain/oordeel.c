/* What a measurement lacks, what should be said about it, and the course of a score in time. */
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <string.h>

size_t meting_ontbreekt(const struct beeld *b, const struct instrument *i, struct id meting,
                        int *items, size_t max) {
    size_t n = 0;
    for (size_t k = 0; k < i->items; k++) {
        const struct record *s = meting_score(b, meting, i->item[k].nr);
        bool klaar = s && (record_waarde(s, SCORE_SCORE) || record_waarde(s, SCORE_REDEN));
        if (!klaar && n < max)
            items[n++] = i->item[k].nr;
    }
    return n;
}

enum ternair meting_leeftijd(const struct beeld *b, const struct instrument *i, struct datum op) {
    if (i->minimumleeftijd <= 0)
        return TERNAIR_JA;
    return datum_minstens(record_datum(&b->persoon, PERSOON_GEBOORTEDATUM), op, i->minimumleeftijd);
}

/* The ZRM is a picture of now; its manual leaves out what is older than a month. */
enum { DAGEN_GELDIG = 30 };

bool meting_waarschuwing(const struct beeld *b, const struct instrument *i, struct datum datum,
                         struct datum vandaag, struct buf *uit) {
    size_t begin = uit->len;
    if (datum_is_volledig(datum) &&
        datum_dagnummer(vandaag) - datum_dagnummer(datum) > DAGEN_GELDIG)
        buf_addf(uit, _("Deze meting gaat over meer dan %d dagen geleden; meet liever opnieuw."),
                 (int)DAGEN_GELDIG);
    if (meting_leeftijd(b, i, datum) == TERNAIR_ONBEKEND)
        buf_addf(uit, _("%s%s is vanaf %d jaar; de leeftijd staat niet vast."),
                 uit->len > begin ? " " : "", i->kort, i->minimumleeftijd);
    return uit->len > begin;
}

const struct record *gesprek_meting(const struct beeld *b, struct id gesprek,
                                    const char *instrument) {
    struct record *m;
    size_t i = 0;
    while ((m = beeld_volgende(b, SOORT_METING, METING_GESPREK, gesprek, &i)))
        if (record_is(m, METING_INSTRUMENT, instrument) &&
            record_is(m, METING_STATUS, STATUS_CONCEPT))
            return m;
    return NULL;
}

static const struct record *met_score(const struct beeld *b, const struct record *meting,
                                      int item) {
    const struct record *s = meting ? meting_score(b, meting->id, item) : NULL;
    return s && record_waarde(s, SCORE_SCORE) ? s : NULL;
}

const struct record *score_laatste(const struct beeld *b, const char *instrument, int item) {
    const struct record *nu = met_score(b, meting_concept(b, instrument), item);
    return nu ? nu : met_score(b, meting_vorige(b, instrument, (struct id){{0}}), item);
}

/* The item of the measurement's own instrument that may be set beside this one, 0 when none. */
static int item_naast(const struct instrumenten *l, const struct record *meting,
                      const struct instrument *i, int item) {
    const char *code = record_tekst(meting, METING_INSTRUMENT);
    const struct instrument *eigen = instrument_zoek(l, code);
    if (!strcmp(code, i->code))
        return item;
    for (size_t k = 0; eigen && k < eigen->items; k++) {
        int nr = eigen->item[k].nr;
        if (instrument_vergelijkbaar(l, code, nr, i->code, item) ||
            instrument_vergelijkbaar(l, i->code, item, code, nr))
            return nr;
    }
    return 0;
}

/* Keeps the points in order of date; when full, the oldest makes room. */
static size_t voeg_punt(struct reekspunt *uit, size_t n, size_t max, struct reekspunt punt) {
    size_t plek = n;
    while (plek > 0 && datum_vergelijk(uit[plek - 1].datum, punt.datum) > 0)
        plek--;
    if (n == max && plek == 0)
        return n;
    if (n == max) {
        memmove(uit, uit + 1, (--plek) * sizeof *uit);
        uit[plek] = punt;
        return n;
    }
    memmove(uit + plek + 1, uit + plek, (n - plek) * sizeof *uit);
    uit[plek] = punt;
    return n + 1;
}

size_t score_reeks(const struct beeld *b, const struct instrumenten *l, const struct instrument *i,
                   int item, struct reekspunt *uit, size_t max) {
    const struct record_lijst *metingen = &b->lijst[SOORT_METING];
    size_t n = 0;
    for (size_t k = 0; k < metingen->aantal && max > 0; k++) {
        const struct record *m = &metingen->rij[k];
        if (!record_is(m, METING_STATUS, STATUS_VASTGESTELD))
            continue;
        const struct record *s = met_score(b, m, item_naast(l, m, i, item));
        if (s)
            n = voeg_punt(uit, n, max,
                          (struct reekspunt){m, s, record_datum(m, METING_DATUM),
                                             (int)record_getal(s, SCORE_SCORE, 0)});
    }
    return n;
}
