/* UTF-8 text as people read it: graphemes, cells, safe display, and search keys.
 *
 * Text is kept exactly as typed or delivered; nothing here changes stored text. Functions take a
 * pointer and a byte length; positions are byte offsets. Invalid UTF-8 never crashes: a bad byte
 * counts as one grapheme of one cell, shown as U+FFFD. */
#ifndef REGIE_TEXT_H
#define REGIE_TEXT_H

#include "regie/buf.h"
#include <stdbool.h>
#include <stddef.h>

bool text_is_utf8(const char *s, size_t len);

/* The boundary of the grapheme cluster after or before `pos` (a boundary itself). text_next at the
 * end gives len; text_prev at 0 gives 0. */
size_t text_next(const char *s, size_t len, size_t pos);
size_t text_prev(const char *s, size_t len, size_t pos);

/* Appends the display form: printable text as it is; control characters (C0, DEL, C1), bidi
 * overrides and isolates, and other invisible format characters as a visible stand-in, so that
 * nothing from data can steer a terminal. A newline becomes U+23CE, a tab one space. ZWJ and ZWNJ
 * stay: they belong to how Persian and others are written. A mark without a letter before it stands
 * on a dotted circle (U+25CC), so that it never joins what is drawn to its left. */
void text_show(struct buf *out, const char *s, size_t len);

/* Cells the display form of this text takes. wcwidth under the LC_CTYPE of the program, C.UTF-8, is
 * the judge: call setlocale() first. */
int text_cells(const char *s, size_t len);

/* How many bytes of s fit in `cells`, at a grapheme boundary; the cells they take in *used. */
size_t text_fit(const char *s, size_t len, int cells, int *used);

/* Appends the display form in exactly `cells` cells: padded with spaces, or cut with an ellipsis
 * (U+2026) in its last cell. Right-aligned when `right`. */
void text_cell(struct buf *out, const char *s, int cells, bool right);

/* Appends the search key of a text: case, marks and ligatures folded (utf8proc), apostrophes and
 * points dropped, everything else that is no letter or digit a space; then the letter rules of the
 * field (transliterated names: ou/oo/oe/o/u are one, ee/ie/e/i/y are one, kh/ch/x/h are one ...),
 * words separated by one space. An article (al, el, ul) before a word is dropped. Equal texts give
 * equal keys, in whichever normal form they came. Digits stay digits. Every rule acts locally, so
 * the key of the beginning of a word is nearly always the beginning of its key (only the k, c or d
 * of a kh, ch or dj to come is not): what has been typed so far, folded, is a prefix to look for.
 * Only for comparing; never shown. */
void text_fold(struct buf *out, const char *s, size_t len);

/* Appends the words under which a name is to be found: those of text_fold, and the others that
 * people may type for it: with its article joined ("al-Hassan": hasan alhasan ilhasan ulhasan),
 * without it ("Alhassan"), "abd el ..." in one word and its second half, k for a first kh or ch,
 * and the name key of each word. `sorted` is what text_sort_key() made of the name, `folded` what
 * text_fold_words() made of that. */
void text_fold_index(struct buf *out, const char *sorted, const char *folded);

/* Appends each word of text_sort_key(), which has been through the first half already, articles
 * too; separated by one space. */
void text_fold_words(struct buf *out, const char *sorted);

/* The key of the group of variants a folded word belongs to (mohammad, maxamed, mhd: "muhamid"),
 * itself a folded word; NULL when it is in none. The index holds it as an extra word; a search for
 * a word looks for the word as a prefix, or else for its key. Static text. */
const char *text_name_key(const char *folded_word);

/* Appends the key by which a list is sorted: case and marks folded, apostrophes and points dropped,
 * other punctuation one space; letters otherwise kept. */
void text_sort_key(struct buf *out, const char *s, size_t len);

/* Appends the display form of `s` wrapped at `cells` per line, at spaces where possible; newlines
 * in s are kept. Lines are separated by '\n' and `indent` spaces start every line but the first; an
 * empty line stays empty. */
void text_wrap(struct buf *out, const char *s, int cells, int indent);

/* The name at the end of a path, without the folders it is in; borrowed from the path. */
const char *text_file_name(const char *path);

/* Appends s without surrounding white space (Unicode's, and NBSP, ZWSP and BOM). */
void text_trim(struct buf *out, const char *s, size_t len);

#endif
