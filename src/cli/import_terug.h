/* The imports so far, and taking one back. */
#ifndef REGIE_IMPORT_TERUG_H
#define REGIE_IMPORT_TERUG_H

#include "cli.h"

bool doe_import_terug(struct cli *c, struct problem *p); /* --ongedaan NR */
bool doe_imports(struct cli *c, struct problem *p);      /* --lijst */

#endif
