/* A map from numbers to smaller ones, for very many: about eleven bytes each.
 *
 * A zeroed `struct nummers` is a valid empty one. */
#ifndef REGIE_NUMMERS_H
#define REGIE_NUMMERS_H

#include <stddef.h>
#include <stdint.h>

enum { NUMMERS_SLEUTEL_BITS = 34, NUMMERS_WAARDE_BITS = 30 };
#define NUMMERS_MEEST ((INT64_C(1) << NUMMERS_WAARDE_BITS) - 2) /* the highest value */

struct nummers {
    uint64_t *plek; /* the key, and the value plus one behind it; 0: free */
    size_t plekken, aantal;
};

/* Keys are below 2 to the power of NUMMERS_SLEUTEL_BITS. -1 when the key is not there. */
long nummers_zoek(const struct nummers *n, uint64_t sleutel);
/* Adds the key, or gives it another value: 0 up to NUMMERS_MEEST. */
void nummers_zet(struct nummers *n, uint64_t sleutel, long waarde);
void nummers_free(struct nummers *n); /* zeroes it */

#endif
