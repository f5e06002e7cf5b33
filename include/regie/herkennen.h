/* Recognising a list by its first rows: where its header is, what each column means, and in which
 * order its dates are written.
 *
 * Pure: rows come in from outside, and the reading of the file is not our business. Nothing is
 * decided on a guess: what is not sure is named and left out, and everything can be overruled. */
#ifndef REGIE_HERKENNEN_H
#define REGIE_HERKENNEN_H

#include "regie/kolom.h"

/* The first rows of a list, in order. */
struct lijstrij {
    long regel; /* of the file */
    char **cel;
    size_t aantal;
};
struct lijstmonster {
    struct lijstrij *rij;
    size_t rijen;
    bool heel; /* the list has no more */
};

enum datum_hoe {
    DATUM_GEEN_TWIJFEL, /* no date can be read in two ways */
    DATUM_BEWEZEN,      /* by dates with a day above 12 */
    DATUM_AANGENOMEN,   /* day first, for want of proof */
    DATUM_STRIJDIG,     /* columns, or cells of one column, contradict each other */
    DATUM_GEKOZEN       /* by hand */
};

/* How people write them on the command line and in files: "dmj", "mdj". DATUM_HERKEN when it is
 * neither. */
enum datumvolgorde datumvolgorde_zoek(const char *naam);
const char *datumvolgorde_naam(enum datumvolgorde volgorde);

#endif
