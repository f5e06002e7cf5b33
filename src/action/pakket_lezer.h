/* What a directory says of itself: which lists it has, with which columns. */
#ifndef REGIE_PAKKET_LEZER_H
#define REGIE_PAKKET_LEZER_H

#include "regie/pakket.h"

struct pakket {
    const char *map;
    struct pakket_deel {
        const struct soort *soort;
        struct buf kolommen; /* ",id,v_nummer,achternaam," */
    } deel[SOORT_AANTAL];    /* what is referred to first */
    size_t delen;
};

/* Reads datapackage.json. False with a problem; the caller frees also then. */
bool pakket_open(struct pakket *k, const char *map, struct problem *p);
/* Is this column promised? */
bool pakket_belooft(const struct pakket_deel *d, const char *kolom);
/* The path of a file in it, appended. */
void pakket_pad(const struct pakket *k, const char *naam, struct buf *uit);
void pakket_free(struct pakket *k);

#endif
