/* Trajecten and exams of two invented people, through the real program. */
#ifndef SUPPORT_TRAJECTPROEF_H
#define SUPPORT_TRAJECTPROEF_H

#include "support/importproef.h"

#define SELAM "2900000001" /* under the law of 2021 */
#define ALI   "2900000002" /* under that of 2013 */

/* Set-up: *state is a werkmap with a new file in which both are. Tear-down: importproef_einde. */
int proef_begin(void **state);
/* Runs regie with these words, as the shell reads them; it must end with this code. What it
 * printed, or for a code above 1 what it complained of. */
const char *proef_doe(struct werkmap *map, int code, const char *opdracht);
/* Reads a list of this kind; its buckets must be these. What was printed. */
const char *proef_lees(struct werkmap *map, const char *soort, const char *tekst,
                       const char *verwacht);
/* What the database answers. */
const char *proef_vraag(struct werkmap *map, const char *sql);
/* Every event: code, day, words; by day. */
const char *proef_gebeurtenissen(struct werkmap *map);
/* Takes back the last action in the journal (1), or the one before it (2). */
void proef_terug(struct werkmap *map, int hoeveelste);

#endif
