/* Search words of new dossiers on their way in: gathered, and when there are many of them sorted
 * and given along with the loads that follow, a few at a time, so that nobody waits for all at
 * once. */
#ifndef REGIE_VEEL_WOORDEN_H
#define REGIE_VEEL_WOORDEN_H

#include "woorden.h"

struct veel_woorden {
    struct woorden reeks[2];
    int nu;            /* the one being gathered; the other is sorted */
    size_t gegeven;    /* of the other */
    size_t gezien;     /* of the one being gathered, when last asked for some */
    size_t gesorteerd; /* in all */
    bool achteraf;     /* very many at once, or all of them at the end */
};

void veel_woorden_erbij(struct veel_woorden *w, const struct record *r,
                        const struct persoonsvorm *vorm, struct id dossier);
bool veel_woorden_wachten(const struct veel_woorden *w); /* for veel_woorden_neem() */
/* Time for veel_woorden_wissel()? */
bool veel_woorden_vol(const struct veel_woorden *w, bool laatste);
/* Sorts what was gathered, and lets go of what was sorted before: all of that was given, and is
 * stored. */
void veel_woorden_wissel(struct veel_woorden *w);
/* Some of the sorted ones, twice as many as came since the last time; the last time all, and all at
 * once when they come afterwards. They stay where they are until veel_woorden_wissel(). */
struct woorden_deel veel_woorden_neem(struct veel_woorden *w, bool laatste);
/* Do some of this dossier wait? And lets go of those; while nothing is being stored. */
bool veel_woorden_heeft(const struct veel_woorden *w, struct id dossier);
void veel_woorden_vergeet(struct veel_woorden *w, struct id dossier);
void veel_woorden_free(struct veel_woorden *w);

#endif
