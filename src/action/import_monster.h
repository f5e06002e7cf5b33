/* The first rows of a list, kept to be judged and then handed out once more. */
#ifndef REGIE_IMPORT_MONSTER_H
#define REGIE_IMPORT_MONSTER_H

#include "regie/csv.h"
#include "regie/herkennen.h"

struct import_monster {
    struct lijstmonster lijst;
    size_t *len;     /* of each row the bytes of its cells; 0 when a guard went off one of them */
    size_t volgende; /* the row of it that is handed out next */
    size_t bytes;
};

/* Reads the first rows: so many as recognition asks for, and no more than fit in a few megabytes.
 * A problem in the file behind them is met again when they are handed out. */
void import_monster_lees(struct import_monster *m, struct csv_lezer *csv);
/* The next row: of these first, and then of the file. As csv_volgende(). Of these first the cells
 * are without what a spreadsheet put around them (csv_ontwapen) already; then *kaal. */
bool import_monster_volgende(struct import_monster *m, struct csv_lezer *csv, struct csv_rij *rij,
                             bool *kaal, struct problem *p);
/* The mean bytes of a row of them; at least 1. */
long import_monster_rijlengte(const struct import_monster *m);
void import_monster_free(struct import_monster *m);

#endif
