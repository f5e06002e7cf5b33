/* Looking up what records refer to, again and again: the last one of each kind is kept. */
#ifndef REGIE_OPZOEK_H
#define REGIE_OPZOEK_H

#include "regie/pakket.h"
#include "regie/store.h"

struct opzoek {
    struct store *store;
    struct record laatst[SOORT_AANTAL];
};

/* Borrowed until the next record of this kind is looked up; NULL when there is none, or with a
 * problem. */
const struct record *opzoek(struct opzoek *o, enum soort_code soort, struct id id,
                            struct problem *p);
/* What stands in this column of a package for this record; NULL when that is not known. Borrowed
 * likewise; not for the key itself. */
const char *opzoek_kolom(struct opzoek *o, const struct record *r, const struct pakket_kolom *k,
                         struct problem *p);
void opzoek_free(struct opzoek *o);

#endif
