/* Buckets above a list: what all of it falls apart into, with how many there are of each. */
#ifndef REGIE_EMMERS_H
#define REGIE_EMMERS_H

#include "invoer.h"
#include "teken.h"

struct emmer {
    const char *naam; /* N_() */
    char toets;       /* a letter in the name: its key */
    enum stijl stijl; /* of the number, when there are any */
    int cellen;
};

enum { EMMER_RIJEN = 3 };
/* Their names, their numbers and a rule; bucket `hier` is the one in view. */
void emmers_teken(const struct vlak *v, const struct emmer *e, const long *aantal, int emmers,
                  int hier);
/* The bucket of which this is the letter, or -1. */
int emmers_letter(const struct emmer *e, int emmers, const struct invoer *in);

#endif
