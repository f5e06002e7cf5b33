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

/* False with a problem when it is the file of another program. */
bool csv_mag_tekst_zijn(const struct csv_monster *m, struct problem *p);
/* Fills what `d` leaves open; of UTF-16, which `d` then says, the sample is UTF-8 already. False
 * with a problem when this is no list we can read. */
bool csv_herken(const struct csv_monster *m, struct csv_dialect *d, struct csv_begin *begin,
                struct problem *p);

#endif
