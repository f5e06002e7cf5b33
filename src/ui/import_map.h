/* What a folder holds for who looks for a list: the lists in it and the folders below. */
#ifndef REGIE_IMPORT_MAP_H
#define REGIE_IMPORT_MAP_H

#include "regie/buf.h"
#include <stdbool.h>
#include <stddef.h>
#include <time.h>

struct mapregel {
    char *naam, *sleutel; /* as it is, and to look for */
    bool map;
    long long grootte;
    struct timespec wanneer; /* changed last */
};
struct mapinhoud {
    char *pad;              /* NULL: nothing was read yet */
    bool bestaat, meer;     /* meer: there are more than are kept */
    struct mapregel *regel; /* lists, refused rows, folders, other receipts; the newest first */
    size_t aantal;
    size_t *gevonden; /* the lines that answer to what is looked for */
    int gevonden_aantal;
};

/* Reads a folder, unless it is the one that was read last. */
void mapinhoud_lees(struct mapinhoud *m, const char *pad);
void mapinhoud_zoek(struct mapinhoud *m, const char *deel); /* fills `gevonden` */
void mapinhoud_free(struct mapinhoud *m);
/* "12 kB", or "map". Appended. */
void mapregel_grootte(const struct mapregel *r, struct buf *uit);
void mapregel_datum(const struct mapregel *r, struct buf *uit);

/* A path as somebody typed it, appended: without the quotes that a file manager puts around it or
 * the newline behind it, and with ~/ for the own folder. */
void pad_van_getypt(const char *s, struct buf *uit);

#endif
