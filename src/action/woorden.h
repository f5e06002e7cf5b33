/* The search words of very many people, in the order in which they go into the index, or out. */
#ifndef REGIE_WOORDEN_H
#define REGIE_WOORDEN_H

#include "regie/beeld.h"
#include "regie/store_schrijf.h"
#include <stdint.h>

/* A search word: its text is at this place in the texts, eight bytes of it here as a number. */
struct woord {
    uint64_t kop;
    uint32_t plek, wie; /* a number in `dossier` */
};

struct woorden {
    struct woord *rij;
    struct id *dossier;
    size_t aantal, ruimte, dossiers, dossiers_ruimte;
    struct buf tekst;
};

/* Of a person; with `vorm`, what is worked out of them already, or NULL. */
void woorden_erbij(struct woorden *w, const struct record *persoon, const struct persoonsvorm *vorm,
                   struct id dossier);
/* Are there any of this dossier? And lets go of those, from this one on. Dossiers came in the order
 * of their keys. */
bool woorden_van(const struct woorden *w, struct id dossier);
void woorden_vergeet(struct woorden *w, size_t vanaf, struct id dossier);
void woorden_sorteer(struct woorden *w);
/* Some of them, once they are sorted: word, dossier. */
struct woorden_deel {
    const struct woorden *woorden;
    size_t van, aantal;
};
struct store_rijen woorden_rijen(const struct woorden_deel *deel);
void woorden_leeg(struct woorden *w);
/* Lets go of those that came after `eerst`, a copy of the struct from before them. */
void woorden_terug(struct woorden *w, const struct woorden *eerst);
void woorden_free(struct woorden *w);

#endif
