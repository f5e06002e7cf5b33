/* A directory of files that appears whole or not at all, for the user only. While it is made it
 * stands empty under a name of its own; the files get their names at the end. */
#ifndef REGIE_BESTANDMAP_H
#define REGIE_BESTANDMAP_H

#include "bestand.h"
#include <stddef.h>

enum { BESTANDMAP_MAX = 32 };

struct bestandmap {
    char *doel;      /* as it was asked for */
    char *tijdelijk; /* where it is meanwhile; NULL once it is in its place */
    struct bestand bestand[BESTANDMAP_MAX];
    size_t aantal;
};

/* Refuses what is there already, unless it is an empty directory. */
bool bestandmap_begin(struct bestandmap *m, const char *pad, struct problem *p);
/* A new file in it, to write to; borrowed. NULL with a problem. */
FILE *bestandmap_erbij(struct bestandmap *m, const char *naam, struct problem *p);
/* Puts everything on the disk, and the directory in its place. */
bool bestandmap_klaar(struct bestandmap *m, struct problem *p);
/* Takes a directory that is not in its place away. A zeroed one is fine. */
void bestandmap_free(struct bestandmap *m);

#endif
