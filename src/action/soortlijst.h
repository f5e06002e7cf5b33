/* A list with records of one kind, a row at a time. Its columns are those of a package
 * (regie/pakket.h), in any order. */
#ifndef REGIE_SOORTLIJST_H
#define REGIE_SOORTLIJST_H

#include "regie/csv.h"
#include "regie/kolom.h"
#include "regie/pakket.h"

struct soortlijst {
    const struct soort *soort;
    struct pakket_kolom kolom[PAKKET_KOLOMMEN];
    size_t kolommen;
    int plek[PAKKET_KOLOMMEN]; /* where each of them stands in the file, or -1 */
    struct kolomkaart kaart;   /* what each column of the file is: its number in `kolom` */
    struct csv_lezer *csv;

    /* Of the row read last. */
    struct csv_rij rij;
    const char *cel[PAKKET_KOLOMMEN]; /* borrowed; "" for a column that is not there */
    bool te_lang;                     /* says something behind the last column */
};

/* A list of a package: the header has the names themselves. */
bool soortlijst_open(struct soortlijst *l, const struct soort *soort, const char *pad,
                     struct problem *p);
/* The next row. False at the end, or on a problem. */
bool soortlijst_volgende(struct soortlijst *l, struct problem *p);
/* The number of a column by its name, or -1. */
int soortlijst_kolom(const struct soortlijst *l, const char *naam);
void soortlijst_sluit(struct soortlijst *l);

#endif
