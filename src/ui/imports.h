/* The lists that were read in, and taking one back. */
#ifndef REGIE_IMPORTS_H
#define REGIE_IMPORTS_H

#include "ui.h"

/* A command for a list of screens: the imports, the newest first. The state is not used. */
void imports_doe_open(struct ui *ui, void *staat);

/* Shows what taking this import (SOORT_IMPORT) back would do, and does it when asked. Says why when
 * it cannot be done, or not by this user. */
void import_terug_open(struct ui *ui, const struct record *import);

#endif
