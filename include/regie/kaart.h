/* A map from text to a number, for looking things up by name many times. Keys are copied,
 * four gigabytes of them at most.
 *
 * A zeroed `struct kaart` is a valid empty one. */
#ifndef REGIE_KAART_H
#define REGIE_KAART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct kaart {
    struct kaart_plek *plek;
    size_t ruimte, aantal;
    char *sleutels; /* one behind the other */
    size_t sleutels_len, sleutels_ruimte;
};

/* The number of this key in *waarde; false when it is not there. */
bool kaart_zoek(const struct kaart *k, const char *sleutel, long *waarde);
/* Of a key of `len` bytes, none of which is NUL. */
bool kaart_zoek_n(const struct kaart *k, const char *sleutel, size_t len, long *waarde);
/* Adds the key, or gives it another number. */
void kaart_zet(struct kaart *k, const char *sleutel, long waarde);
void kaart_free(struct kaart *k); /* zeroes it */

#endif
