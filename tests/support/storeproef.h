/* A file of one test, from within: the store itself, or a session over it. */
#ifndef SUPPORT_STOREPROEF_H
#define SUPPORT_STOREPROEF_H

#include "regie/sessie.h"
#include "regie/store_schrijf.h"
#include "support/werkmap.h"

struct storeproef {
    struct werkmap *map;
    const char *pad;
    struct store *s; /* open */
    struct problem p;
};
/* Set-up and tear-down of a test: *state is one of these, with a new file. */
int storeproef_begin(void **state);
int storeproef_einde(void **state);

/* Opens a session on 22 November 2026 over a new file of this name. False when that fails. */
bool storeproef_sessie(struct werkmap *map, const char *naam, struct sessie *uit);

#endif
