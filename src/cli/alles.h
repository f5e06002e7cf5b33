/* Everything out of the file and into another, as a directory of lists. */
#ifndef REGIE_CLI_ALLES_H
#define REGIE_CLI_ALLES_H

#include "cli.h"

bool alles_uit(struct cli *c, struct problem *p);
bool alles_in(struct cli *c, struct problem *p);

#endif
