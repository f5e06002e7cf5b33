/* A window that slides over the list of people: the rows in memory are those around the focus,
 * fetched by key, so that the length of the list is never felt. */
#ifndef REGIE_VENSTER_H
#define REGIE_VENSTER_H

#include "lijstkeuze.h"
#include "regie/lijst.h"
#include "ui.h"

struct venster {
    struct lijstkeuze keuze;
    struct lijst_rij *rij;
    int aantal;
    bool van_begin, tot_eind; /* nobody stands before the first row; behind the last */
};

void venster_free(struct venster *v);
/* The first rows of a list with the focus on the first (richting +1), or the last on the last. */
void venster_begin(struct ui *ui, struct venster *v, const struct lijst_filter *f, int richting);
/* Moves the focus, fetching what comes into reach. */
void venster_beweeg(struct ui *ui, struct venster *v, const struct lijst_filter *f, int stap);
/* Reads the same part again and stays with the same person where possible. */
void venster_ververs(struct ui *ui, struct venster *v, const struct lijst_filter *f);
/* Before drawing: as many rows in view as there are, for a view of this height. */
void venster_pas(struct ui *ui, struct venster *v, const struct lijst_filter *f, int rijen);
struct lijst_rij *venster_focus(struct venster *v); /* or NULL */

#endif
