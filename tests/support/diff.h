/* Comparing texts so that a failing test shows what differs. */
#ifndef SUPPORT_DIFF_H
#define SUPPORT_DIFF_H

#include <stdbool.h>
#include <stdio.h>

/* Writes the lines in which two texts differ to `out`, with two lines of surroundings:
 * "  " same, "- " expected, "+ " found. True when they are equal (then nothing is written). */
bool diff_write(FILE *out, const char *expected, const char *found);

/* The same for pictures of a screen, where a row belongs in its place: row by row, with numbers. */
bool diff_rows(FILE *out, const char *expected, const char *found);

/* Fails the running test, showing the difference, unless the texts are equal. */
void text_expect(const char *found, const char *expected);

/* Fails the running test unless `part` occurs in `found` (or, the second, unless it does not). */
void text_expect_part(const char *found, const char *part);
void text_expect_no_part(const char *found, const char *part);

/* Writes a text as lines of a C string, ready to be pasted into a test. */
void text_quote(FILE *out, const char *text);

/* Fails the running test with this message, which is freed first. */
_Noreturn void test_fail(char *message);

#endif
