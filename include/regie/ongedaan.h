/* Taking back what was done, any day later, from the journal.
 *
 * An old value comes back only where the new one still stands. What is taken back is an action of
 * its own in the journal, so it can be taken back too: that does it again.
 *
 * Source of the rule: nothing is overwritten that somebody did later (shared design, promise 2). */
#ifndef REGIE_ONGEDAAN_H
#define REGIE_ONGEDAAN_H

#include "regie/sessie.h"

/* Takes one action back, whole or not at all: its values, the records it made (unless something
 * came to hang on them), and those it removed, which come back with their key. One's own actions;
 * a teamleider also those of others. What needs the beheerder to do needs one to take back.
 *
 * PROBLEM_DENIED, with nothing changed, when something was changed since (the text names what, by
 * whom and when), when it was taken back already, or for an import, which has a way of its own;
 * PROBLEM_INPUT when there is no such action, or a value no longer fits. */
bool handeling_ongedaan(struct sessie *s, struct id handeling, struct problem *p);
/* Would that succeed? Changes nothing. */
bool handeling_ongedaan_kan(struct sessie *s, struct id handeling, struct problem *p);

#endif
