/* Code points, for the text functions and the JSON writer. */
#ifndef REGIE_UTF8_H
#define REGIE_UTF8_H

#include "regie/buf.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { UTF8_FOUT = -1, UTF8_BYTES = 4 /* the most that a character takes */ };

/* Reads the code point at s[pos], pos < len, and returns how many bytes it took. A byte that starts
 * no valid sequence gives UTF8_FOUT and takes one byte. */
size_t utf8_lees(const char *s, size_t len, size_t pos, int32_t *cp);
void utf8_schrijf(struct buf *out, int32_t cp);

/* Code points that could steer a terminal or hide what is written: controls (C0, DEL, C1), line and
 * paragraph separators, bidi controls and other invisible format characters. Not ZWJ and ZWNJ, and
 * not the Arabic signs that stand before a number: those are seen. */
bool utf8_stuurt(int32_t cp);
bool utf8_is_wit(int32_t cp); /* White space of Unicode, and NBSP, ZWSP and BOM. */

#endif
