/* Secrets of a file: made once, told nowhere, in no journal and in no list that leaves. */
#ifndef REGIE_GEHEIM_H
#define REGIE_GEHEIM_H

#include "handeling.h"

/* False without a problem when the file has none of this name yet. */
bool geheim_lees(struct store *s, const char *naam, struct id *uit, struct problem *p);
struct id geheim_nieuw(void);
/* Keeps it, unless there is one of this name; within the transaction of `h`. */
bool geheim_bewaar(struct handeling *h, const char *naam, struct id geheim);

#endif
