/* A small table of text in memory: the rows of a catalogue file, by column name. */
#ifndef REGIE_TABEL_H
#define REGIE_TABEL_H

#include <stddef.h>

struct tabel {
    size_t kolommen, rijen;
    char **kop; /* kolommen names */
    char **cel; /* rijen * kolommen texts, never NULL */
};

/* Borrowed; "" when the table has no such column. */
const char *tabel_waarde(const struct tabel *t, size_t rij, const char *kolom);
void tabel_free(struct tabel *t);

#endif
