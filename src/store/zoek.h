/* What was typed into the search field, as ranges of words in the index. */
#ifndef REGIE_STORE_ZOEK_H
#define REGIE_STORE_ZOEK_H

#include "regie/record.h"
#include "regie/store.h"

/* The words from `van` up to but not including `tot`, in the order of the index. */
struct bereik {
    char *van, *tot;
};

/* One typed word: whoever has an index word in one of its ranges matches it. The ranges lie apart
 * from each other; the first to look in stands first. */
struct zoekwoord {
    struct bereik bereik[3];
    size_t bereiken, lengte;
};

#define ZOEK_MAX_WOORDEN 8

struct zoekvraag {
    struct zoekwoord woord[ZOEK_MAX_WOORDEN];
    size_t aantal; /* 0: nothing to look for */
    bool nummer;   /* one of them can be (part of) a number */
};

void zoekvraag_lees(const char *getypt, struct zoekvraag *uit);
void zoekvraag_free(struct zoekvraag *v);
/* Which range of `w` the index word is in, or -1. */
int zoekwoord_bereik(const struct zoekwoord *w, const char *indexwoord);

/* The typed word to walk the index by: the one that `anker` was found by, or else the one with the
 * fewest index words. */
const struct zoekwoord *zoekvraag_drijver(const struct zoekvraag *v, struct store *s,
                                          const char *anker, struct problem *p);

/* Does this person, with the dossiers that became part of theirs, match every word? Those matter
 * only when `nummer` is set. When the index is walked by `drijver`, somebody is only given at the
 * first index word in its ranges, which `woord` then is; both may be NULL. */
bool zoekvraag_past(const struct zoekvraag *v, const struct record *persoon,
                    const struct record_lijst *samen, const struct zoekwoord *drijver,
                    const char *woord);

#endif
