/* From the bytes of a file to UTF-8. */
#ifndef CSV_CODERING_H
#define CSV_CODERING_H

#include "regie/buf.h"
#include <stdbool.h>
#include <stddef.h>

/* How much of s ends where a character of UTF-8 may end: at most three bytes less than len. */
size_t csv_hele_tekens(const char *s, size_t len);
/* Appends s as valid UTF-8. Either everything is Windows-1252; or a line that is valid UTF-8 stays
 * as it is and only other lines are Windows-1252, so that one stray line does not garble the names
 * in all the others. */
void csv_naar_utf8(struct buf *uit, const char *s, size_t len, bool alles_1252);

#endif
