/* What kind of list is this? Judged by its first bytes. */
#ifndef CSV_HERKEN_H
#define CSV_HERKEN_H

#include "regie/csv.h"
#include "regie/problem.h"
#include <stdbool.h>
#include <stddef.h>

struct csv_monster {
    const char *s;
    size_t len;
    bool heel; /* nothing comes after it */
    const char *naam;
};

struct csv_begin {
    size_t plaats; /* where the rows begin: behind a BOM and a sep= line */
    long regel;    /* the line there */
};

/* Fills what `d` leaves open. False with a problem when this is no list we can read. */
bool csv_herken(const struct csv_monster *m, struct csv_dialect *d, struct csv_begin *begin,
                struct problem *p);

#endif
