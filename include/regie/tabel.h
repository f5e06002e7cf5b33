/* A small table of text in memory: the rows of a catalogue file, by column name. */
#ifndef REGIE_TABEL_H
#define REGIE_TABEL_H

#include "regie/problem.h"
#include <stdbool.h>
#include <stddef.h>

struct tabel {
    char *naam; /* of the file, for messages */
    size_t kolommen, rijen;
    char **kop;  /* kolommen names */
    char **cel;  /* rijen * kolommen texts, never NULL */
    long *regel; /* the line of the file on which each row begins */
};

/* Borrowed; "" when the table has no such column. */
const char *tabel_waarde(const struct tabel *t, size_t rij, const char *kolom);
/* Says that a cell does not fit: file, line, column and what stands there (PROBLEM_INPUT). Always
 * false. */
bool tabel_fout(const struct tabel *t, size_t rij, const char *kolom, struct problem *p);
void tabel_free(struct tabel *t);

#endif
