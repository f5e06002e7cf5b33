/* Memory that is given out in pieces and taken back all at once. A zeroed one is empty. */
#ifndef REGIE_BLOK_H
#define REGIE_BLOK_H

#include <stddef.h>

struct blok {
    struct blok_stuk *eerste, *nu;
};

/* Valid until blok_leeg(); not zeroed, and fit for any type. */
void *blok_neem(struct blok *b, size_t len);
/* A copy of `len` bytes with a NUL behind it. */
char *blok_tekst(struct blok *b, const char *s, size_t len);
void blok_leeg(struct blok *b); /* keeps what a next time will need, unless that was very much */
void blok_free(struct blok *b);

#endif
