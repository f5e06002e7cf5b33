/* What reading the rules of terms and applying them share. */
#ifndef REGIE_TERMIJN_DEEL_H
#define REGIE_TERMIJN_DEEL_H

#include <stdbool.h>

/* The one field that can be "the date itself" (column volgende). */
#define VOLGENDE_GESPREK "gesprek.volgende_datum"

/* Walks words separated by '|'. */
struct woord_lijst {
    const char *rest;
};
enum { WOORD_MAX = 64 };
bool woord_volgende(struct woord_lijst *w, char uit[WOORD_MAX]); /* false at the end */

#endif
