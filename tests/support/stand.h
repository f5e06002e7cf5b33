/* Everything that stands in the file, to compare two moments. */
#ifndef SUPPORT_STAND_H
#define SUPPORT_STAND_H

#include "support/werkmap.h"

/* Every record of every kind by its key (without versions), settings, search words and terms; not
 * the journal, nor which imports there were. Belongs to the werkmap. */
const char *stand_van(struct werkmap *map);
/* The first column of a query, a line each. Belongs to the werkmap. */
const char *stand_rijen(struct werkmap *map, const char *sql);
/* A number from the database. */
long stand_getal(struct werkmap *map, const char *sql);
/* Runs SQL that changes something behind the program's back. */
void stand_zet(struct werkmap *map, const char *sql);

#endif
