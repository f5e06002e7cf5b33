/* The lists that were read in, and taking one back. */
#ifndef REGIE_IMPORTS_H
#define REGIE_IMPORTS_H

#include "ui.h"

/* What became of one import, for a screen below that tells of it and so outlives these. */
struct terug_stand {
    long nummer; /* which one; set beforehand */
    bool gedaan; /* it was taken back from here, with these numbers */
    long teruggedraaid, behouden, niet_gelukt;
    long besluiten; /* about its doubts, which stay */
};

/* A command for a list of screens: the imports, the newest first. The state is not used. */
void imports_doe_open(struct ui *ui, void *staat);
/* The same, for who wants to know of one of them; `stand` may be NULL. */
void imports_open(struct ui *ui, struct terug_stand *stand);

/* Shows what taking this import (SOORT_IMPORT) back would do, and does it when asked. Says why when
 * it cannot be done, or not by this user. `stand` may be NULL. */
void import_terug_open(struct ui *ui, const struct record *import, struct terug_stand *stand);

#endif
