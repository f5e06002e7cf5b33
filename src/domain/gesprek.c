/* Progress talks: which one is open, and how each goal stands. */
#include "regie/vakwerk.h"
#include <string.h>

struct record *gesprek_in_concept(const struct beeld *b) {
    const struct record_lijst *l = &b->lijst[SOORT_GESPREK];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], GESPREK_STATUS, STATUS_CONCEPT))
            return &l->rij[i];
    return NULL;
}

struct record *gesprek_voortgang(const struct beeld *b, struct id gesprek, struct id doel) {
    struct record *v;
    size_t i = 0;
    while ((v = beeld_volgende(b, SOORT_VOORTGANG, VOORTGANG_GESPREK, gesprek, &i)))
        if (id_gelijk(record_verwijzing(v, VOORTGANG_DOEL), doel))
            return v;
    return NULL;
}

/* The final talk of a progress row, or NULL; one where nobody came was no talk. */
static const struct record *gesprek_van(const struct beeld *b, const struct record *voortgang) {
    const struct record *g =
        beeld_zoek(b, SOORT_GESPREK, record_verwijzing(voortgang, VOORTGANG_GESPREK));
    bool gehouden = g && record_is(g, GESPREK_STATUS, STATUS_VASTGESTELD) &&
                    !record_is(g, GESPREK_NO_SHOW, "ja");
    return gehouden ? g : NULL;
}

/* The later of two progress rows: by the day of their talks, then by which talk was begun last. */
static const struct record *laatste(const struct beeld *b, const struct record *een,
                                    const struct record *ander) {
    const struct record *g = een ? gesprek_van(b, een) : NULL, *h = gesprek_van(b, ander);
    if (!g || !h)
        return h ? ander : een;
    int later = datum_vergelijk(record_datum(h, GESPREK_DATUM), record_datum(g, GESPREK_DATUM));
    if (!later)
        later = memcmp(h->id.byte, g->id.byte, sizeof g->id.byte);
    return later > 0 ? ander : een;
}

const struct record *doel_stand(const struct beeld *b, const struct record *doel) {
    const struct record *stand = NULL, *v;
    /* A chain is as long as there are goals at most, also when a file was tampered with. */
    for (size_t stap = 0; doel && stap <= b->lijst[SOORT_DOEL].aantal; stap++) {
        size_t i = 0;
        while ((v = beeld_volgende(b, SOORT_VOORTGANG, VOORTGANG_DOEL, doel->id, &i)))
            stand = laatste(b, stand, v);
        doel = beeld_zoek(b, SOORT_DOEL, record_verwijzing(doel, DOEL_HERKOMST));
    }
    return stand;
}
