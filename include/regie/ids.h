/* A set of keys in the order in which they came, for knowing at once whether one is in it.
 *
 * A zeroed `struct ids` is a valid empty one. */
#ifndef REGIE_IDS_H
#define REGIE_IDS_H

#include "regie/id.h"
#include <stddef.h>

struct ids {
    struct id *id; /* empty where one was taken out */
    size_t aantal, ruimte;
    uint32_t *plek; /* a number in `id` plus one; 0: free */
    size_t plekken; /* a power of two */
};

/* The number of this key, which is not empty; -1 when it is not in the set. */
long ids_zoek(const struct ids *s, struct id id);
/* The same, adding the key when it is not in the set. */
long ids_erbij(struct ids *s, struct id id);
/* Adds a key that comes after all others, without making it known to ids_zoek(): for a set that is
 * in order, in which ids_zoek_in_orde() finds it. */
long ids_achteraan(struct ids *s, struct id id);
long ids_zoek_in_orde(const struct ids *s, struct id id);
/* Takes the key out; the others keep their numbers. */
void ids_weg(struct ids *s, struct id id);
void ids_leeg(struct ids *s); /* its room is kept */
void ids_free(struct ids *s); /* zeroes it */

#endif
