/* Lists of other things than people, through the real program. */
#ifndef SUPPORT_SOORTPROEF_H
#define SUPPORT_SOORTPROEF_H

#include "support/importproef.h"

#define SELAM "2900000001"
#define ALI   "2900000002"
#define DAG   IMPORTPROEF_DAG

/* Set-up of a test: a new file in which Selam and Ali are; tear-down as of importproef.h. */
int soortproef_begin(void **state);
/* Reads a list; its buckets must be these. What was printed. */
const char *soortproef_lees(struct werkmap *map, const char *soort, const char *tekst,
                            const char *verwacht);
/* What the file says. */
const char *soortproef_vraag(struct werkmap *map, const char *sql);
/* regie with these words, which must succeed. */
void soortproef_doe(struct werkmap *map, const char *opdracht);

#endif
