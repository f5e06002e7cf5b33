/* A file that appears whole or not at all: written without a name, so that nothing stays behind of
 * a program that is killed; put on the disk, and only then given its place. Readable for the user
 * only. What is no ordinary file (a pipe, a terminal) is written to directly and never replaced; a
 * symbolic link leads to what is replaced. */
#ifndef REGIE_BESTAND_H
#define REGIE_BESTAND_H

#include "regie/problem.h"
#include <stdio.h>

struct bestand {
    char *pad;       /* as it was asked for, for messages */
    char *doel;      /* where it will stand; NULL when written to directly */
    char *tijdelijk; /* the name it has meanwhile, if any */
    FILE *uit;       /* to write to, until bestand_klaar() */
    char *ruimte;    /* of `uit`: every write costs a call */
};

bool bestand_begin(struct bestand *b, const char *pad, struct problem *p);
/* Everything is on the disk, under a temporary name. */
bool bestand_klaar(struct bestand *b, struct problem *p);
/* Gives it its name, replacing what was there. */
bool bestand_plaats(struct bestand *b, struct problem *p);
/* The temporary name under which it stays, when it cannot get its own. The caller frees. */
char *bestand_houd(struct bestand *b);
/* Takes a file that was not placed away. A zeroed one is fine. */
void bestand_free(struct bestand *b);

#endif
