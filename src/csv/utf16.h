/* UTF-16, of either byte order, to UTF-8, a piece at a time. */
#ifndef CSV_UTF16_H
#define CSV_UTF16_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct csv_utf16 {
    bool hoog_eerst; /* big endian */
    unsigned wacht;  /* the first half of a pair whose second has not come yet; 0 is none */
    int los;         /* the first byte of a unit whose second has not come yet; -1 is none */
};

/* Is this UTF-16? By its BOM, or by where the NUL bytes of Latin text stand: all at the even or all
 * at the odd places. *hoog_eerst gets the byte order (little endian when nothing tells). */
bool csv_is_utf16(const char *s, size_t len, bool *hoog_eerst);

void csv_utf16_begin(struct csv_utf16 *u, bool hoog_eerst);
/* Converts `len` bytes; `naar` has room for CSV_UTF16_RUIMTE(len). Returns how much was written.
 * What is cut in two waits for the next call. */
#define CSV_UTF16_RUIMTE(len) (((len) / 2 + 2) * 3)
size_t csv_utf16_lees(struct csv_utf16 *u, const char *s, size_t len, char *naar);
/* What still waits is broken: U+FFFD. At most six bytes. */
size_t csv_utf16_slot(struct csv_utf16 *u, char *naar);

#endif
