/* One line of the journal, taken back. */
#ifndef REGIE_TERUG_H
#define REGIE_TERUG_H

#include "handeling.h"

/* A line as the journal keeps it; owns its texts. */
struct terugregel {
    long volgnummer;
    char *soort, *veld, *oud, *nieuw;
    struct id record, dossier;
};
/* The line before `voor` (0: the last one) of an action; false when there is none. */
bool terugregel_lees(struct handeling *h, struct id handeling, long voor, struct terugregel *uit);
void terugregel_free(struct terugregel *r);

/* Taking the lines of one action back, from the last to the first. */
struct terug {
    struct handeling *h;
    struct id van;    /* the action that is taken back */
    struct buf reden; /* why lines stay, in words, each once; "; " between */
    long blijft;      /* how many lines stay */
};
/* Takes the line back when what it left still stands; else says why not and changes nothing.
 * False when the database or the schema refuses: the action has then failed. */
bool terug_regel(struct terug *t, const struct terugregel *r);

#endif
