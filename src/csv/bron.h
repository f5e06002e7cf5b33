/* Where the bytes of a list come from: a file, standard input, or memory. */
#ifndef CSV_BRON_H
#define CSV_BRON_H

#include "regie/problem.h"
#include "regie/sha256.h"
#include <stdbool.h>
#include <stddef.h>

struct csv_bron {
    int fd;            /* -1: from memory */
    const char *bytes; /* borrowed; what is left to read of them */
    size_t over;
    long gelezen, totaal;     /* totaal 0: unknown */
    struct sha256 som;        /* of the bytes as they are there */
    bool uit;                 /* read to its end: the sum is complete */
    char *naam;               /* owned; how a person knows the source */
    struct bron_utf16 *utf16; /* owned: what comes out is UTF-8; or NULL */
};

/* Opens a path or "-". False with a problem: missing, a directory, not allowed. */
bool csv_bron_open(struct csv_bron *bron, const char *pad, struct problem *p);
void csv_bron_bytes(struct csv_bron *bron, const char *bytes, size_t len);
/* Reads until `ruimte` bytes are there or the source ends; a count below `ruimte` is the end. False
 * on a read error, with the count of what came before it. */
bool csv_bron_lees(struct csv_bron *bron, char *naar, size_t ruimte, size_t *aantal,
                   struct problem *p);
/* From here on the source is UTF-16 and csv_bron_lees() gives UTF-8; `eerst` are the bytes that
 * were read already and come first. They are taken over, to be freed. */
void csv_bron_utf16(struct csv_bron *bron, char *eerst, size_t len, bool hoog_eerst);
void csv_bron_sluit(struct csv_bron *bron);

#endif
