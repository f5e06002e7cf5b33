/* Lists of other things than people, through the real program. */
#ifndef SUPPORT_SOORTPROEF_H
#define SUPPORT_SOORTPROEF_H

#include "support/importproef.h"

#define SELAM "2900000001"
#define ALI   "2900000002"
#define DAG   IMPORTPROEF_DAG

/* Set-up of a test: a new file in which Selam and Ali are; tear-down: werkmap_einde. */
int soortproef_begin(void **state);
/* Reads a list of this kind; its buckets must be these. What was printed. */
const char *proef_lees(struct werkmap *map, const char *soort, const char *tekst,
                       const char *verwacht);
/* What the file says. */
const char *proef_vraag(struct werkmap *map, const char *sql);
/* Runs regie with these words, as the shell reads them; it must end with this code. What it
 * printed, or for a code above 1 what it complained of. */
const char *proef_doe(struct werkmap *map, int code, const char *opdracht);

#endif
