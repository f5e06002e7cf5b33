/* Measurements in the picture of a dossier. */
#include "regie/instrument.h"

const struct record *meting_score(const struct beeld *b, struct id meting, int item) {
    struct record *r;
    for (size_t i = 0; (r = beeld_volgende(b, SOORT_SCORE, SCORE_METING, meting, &i));)
        if (record_getal(r, SCORE_ITEM, 0) == item)
            return r;
    return NULL;
}

size_t meting_gescoord(const struct beeld *b, const struct instrument *i, struct id meting) {
    size_t aantal = 0;
    for (size_t n = 0; n < i->items; n++) {
        const struct record *r = meting_score(b, meting, i->item[n].nr);
        aantal += r && (record_waarde(r, SCORE_SCORE) || record_waarde(r, SCORE_REDEN));
    }
    return aantal;
}

/* By day; on one day by the order in which they were made. */
static bool is_eerder(const struct record *een, const struct record *twee) {
    int verschil =
        datum_vergelijk(record_datum(een, METING_DATUM), record_datum(twee, METING_DATUM));
    return verschil < 0 || (verschil == 0 && een < twee);
}

/* What a correction corrects is not its past: it takes its place. */
const struct record *meting_vorige(const struct beeld *b, const char *instrument, struct id voor) {
    const struct record_lijst *l = &b->lijst[SOORT_METING];
    const struct record *deze = id_is_leeg(voor) ? NULL : record_lijst_zoek(l, voor);
    const struct record *vorige = NULL;
    for (size_t i = 0; i < l->aantal; i++) {
        const struct record *r = &l->rij[i];
        if (!record_is(r, METING_STATUS, STATUS_VASTGESTELD) ||
            !record_is(r, METING_INSTRUMENT, instrument))
            continue;
        if (deze &&
            (!is_eerder(r, deze) || id_gelijk(record_verwijzing(deze, METING_CORRIGEERT), r->id)))
            continue;
        if (!vorige || is_eerder(vorige, r))
            vorige = r;
    }
    return vorige;
}

const struct record *meting_concept(const struct beeld *b, const char *instrument) {
    const struct record_lijst *l = &b->lijst[SOORT_METING];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], METING_STATUS, STATUS_CONCEPT) &&
            record_is(&l->rij[i], METING_INSTRUMENT, instrument) &&
            !record_waarde(&l->rij[i], METING_GESPREK))
            return &l->rij[i];
    return NULL;
}
