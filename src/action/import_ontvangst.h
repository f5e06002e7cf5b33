/* The receipts of an import, from within. */
#ifndef REGIE_IMPORT_ONTVANGST_H
#define REGIE_IMPORT_ONTVANGST_H

#include "bestand.h"
#include "import.h"
#include "regie/csv.h"
#include "regie/sha256.h"

enum bon { BON_OK, BON_GEWEIGERD, BON_VERSLAG, BONNEN };

/* How often something was said of a column; its first lines tell where to look. */
enum { OPMERKING_REGELS = 10 };
struct geteld {
    enum import_ernst ernst;
    char *code, *kolom;
    long aantal, regel[OPMERKING_REGELS];
};

struct ontvangst {
    const struct kolomkaart *kaart;
    char *stam; /* what the names of the receipts begin with, with the way to it */
    struct bestand bestand[BONNEN];
    struct csv_schrijver csv[BON_VERSLAG];
    bool gewoon;           /* no cell of the last row was quoted or defused */
    struct buf regel;      /* the number of a line, as text */
    bool begonnen[BONNEN]; /* a receipt begins with its first row */
    struct kaart op_wat;   /* number in `geteld` */
    struct geteld *geteld;
    size_t aantal, ruimte;
    char
        geweigerd_som[SHA256_TEKST]; /* of the refused rows, once they are all on the disk; or "" */
};

/* The name of a receipt, without the way to it. The caller frees. */
char *ontvangst_naam(const struct ontvangst *o, enum bon bon);

/* ---- import_ontvangst_verslag.c ---- */
void ontvangst_tel_free(struct ontvangst *o);
/* What was made of the list, as JSON: no values of cells and no names of people. */
void ontvangst_verslag(struct import *w, FILE *uit);

/* Under this name the report tells the SHA-256 of the file of refused rows. */
#define VERSLAG_GEWEIGERD_SOM "geweigerd_sha256"

/* ---- import_ontvangst_eerder.c ---- */
/* The SHA-256 of a file; false when it cannot be read. */
bool ontvangst_som(const char *pad, char uit[SHA256_TEKST]);
/* Before the receipts get their names. Where refused rows of an earlier run stand:
 * - this run refused rows, and they are as that run wrote them (its report has their SHA-256): they
 *   may be replaced;
 * - this run refused rows, and they were changed since, or nobody knows: somebody may have put them
 *   right and not read them in yet, so they get a name aside;
 * - this run refused none: they stay. Perhaps they are of another list of the same name, and stand
 *   nowhere else.
 * In the last two cases *eerdere becomes the path where they are. False when they could not be put
 * aside: then nothing may replace them. */
bool ontvangst_eerdere(const struct ontvangst *o, char **eerdere);

#endif
