/* New dossiers on their way into the file together. */
#ifndef REGIE_VEEL_H
#define REGIE_VEEL_H

#include "handeling.h"
#include <stdint.h>

enum { VEEL_DOSSIERS = 256 };

/* A search word; its text is at this place in the texts, its first bytes here as a number. */
struct woord {
    uint64_t kop;
    size_t plek;
    struct id dossier;
};

struct veel {
    struct beeld beeld[VEEL_DOSSIERS];
    size_t aantal;
    struct record_lijst gezinnen; /* of those people, to go first */
    struct woord *woord;
    size_t woorden, woord_ruimte;
    struct buf woordtekst;
};

/* The terms of these dossiers, in one go. */
bool veel_termijnen(struct handeling *h, const struct beeld *b, size_t aantal);
bool veel_woorden(struct handeling *h); /* stores the search words, sorted */

#endif
