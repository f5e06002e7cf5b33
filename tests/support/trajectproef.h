/* Trajecten and exams of two invented people, through the real program. */
#ifndef SUPPORT_TRAJECTPROEF_H
#define SUPPORT_TRAJECTPROEF_H

#include "support/soortproef.h"

/* Set-up: *state is a werkmap with a new file in which Selam is under the law of 2021 and Ali under
 * that of 2013. Tear-down: werkmap_einde. */
int proef_begin(void **state);
/* Every event: code, day, words; by day. */
const char *proef_gebeurtenissen(struct werkmap *map);
/* Takes back the last action in the journal (1), or the one before it (2). */
void proef_terug(struct werkmap *map, int hoeveelste);

#endif
