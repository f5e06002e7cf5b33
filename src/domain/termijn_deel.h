/* What reading the rules of terms and applying them share. */
#ifndef REGIE_TERMIJN_DEEL_H
#define REGIE_TERMIJN_DEEL_H

#include "regie/gebeurtenis.h"
#include "regie/termijn.h"
#include <stdint.h>

/* The one field that can be "the date itself" (column volgende). */
#define VOLGENDE_GESPREK "gesprek.volgende_datum"

/* Walks words separated by '|'. */
struct woord_lijst {
    const char *rest;
};
enum { WOORD_MAX = 64 };
bool woord_volgende(struct woord_lijst *w, char uit[WOORD_MAX]); /* false at the end */

/* Kinds of events, by their numbers in gebeurtenis_soorten: each once. */
struct gebeurtenissen {
    unsigned char nr[GEBEURTENIS_SOORTEN];
    int aantal;
    uint64_t set; /* a bit for each */
};
_Static_assert(GEBEURTENIS_SOORTEN <= 64, "the kinds are bits");

/* A rule with what its texts name looked up, once for all dossiers. */
struct termijnwerk {
    const struct termijnregel *regel;
    struct gebeurtenissen basis, vervuld_door; /* in the order of the rule */
    int duo_veld;                              /* DOSSIER_..., or -1 */
};
const struct termijnwerk *termijnwerk_nr(const struct termijnregels *l, size_t i); /* or NULL */
/* The events these codes name, by '|'; others are left out. */
struct gebeurtenissen gebeurtenissen_van(const char *codes);

/* Steps after which nothing is due, after which only what the law demands is, and those to a phase
 * in which the case still runs. */
struct stappen {
    struct gebeurtenissen weg, uitgestroomd, lopend;
};
const struct stappen *termijnregels_stappen(const struct termijnregels *l);

#endif
