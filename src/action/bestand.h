/* A file that appears whole or not at all: written under a temporary name beside its place, put on
 * the disk, and only then given its name. Readable for the user only. */
#ifndef REGIE_BESTAND_H
#define REGIE_BESTAND_H

#include "regie/problem.h"
#include <stdio.h>

struct bestand {
    char *pad, *tijdelijk;
    FILE *uit; /* to write to, until bestand_klaar() */
};

bool bestand_begin(struct bestand *b, const char *pad, struct problem *p);
/* Everything is on the disk, under the temporary name. */
bool bestand_klaar(struct bestand *b, struct problem *p);
/* Gives it its name, replacing what was there. */
bool bestand_plaats(struct bestand *b, struct problem *p);
/* Takes a file that was not placed away. A zeroed one is fine. */
void bestand_free(struct bestand *b);

#endif
