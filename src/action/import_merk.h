/* Marks of rows: by which a row that comes again is known before anything is done with it.
 *
 * A mark says that what these cells say of this dossier was in the file when the row was read, and
 * that there was nothing to say of it but what single cells give to say each time. It holds
 * - in a list of which every column means what it meant then (the context), and
 * - while nothing was done since in the dossier, nor with what concerns everybody: the journal
 * tells. A row whose mark holds would come out unchanged, so it is counted without comparing
 * anything. One thing is not compared anew as time goes by: a year of two digits keeps the century
 * that it had when the row was read.
 *
 * A mark is forty bytes, here and in the file:
 *    8  the beginning of the SHA-256 over the secret of the file and the cells: of a million rows
 *       that all changed, one is taken for one of a million marks once in eighteen million lists
 *   16  the key of the dossier
 *    8  of somebody alone under a number that a household would share: its hash; else zeros
 *    8  the list fields of which the cell must be read all the same, one bit each; the highest bit:
 *       all cells go into a receipt as they are */
#ifndef REGIE_IMPORT_MERK_H
#define REGIE_IMPORT_MERK_H

#include "import.h"

enum {
    MERK_BYTES = 40,
    MERK_DOSSIER = 8, /* where these stand in it */
    MERK_NUMMER = 24,
    MERK_VELDEN = 32,
    MERKEN_PER_DEEL = 400 /* sixteen thousand bytes: a few pages */
};

/* Numbers of marks by eight bytes of them. */
struct merk_tafel {
    size_t plaats;  /* of those bytes */
    uint32_t *plek; /* a number plus one; 0: free */
    size_t plekken; /* a power of two; 0 while it is not made */
};

struct merken {
    struct id geheim;
    struct sha256 begin; /* of every fingerprint of a row */
    uint8_t context[SHA256_BYTES];
    uint64_t namen, andersom; /* list fields: of names; of dates that receipts show as read */

    /* Of the last list of this kind: those that hold. */
    uint8_t *merk;
    size_t aantal;
    uint32_t *regel; /* of this list, on which the row came again; 0 before */
    bool gezien;     /* one did */
    long lijst;      /* the import that wrote them */
    bool blijven;    /* it was a much longer list: its marks stay, and this one writes none */
    struct id hoogste_toen;
    struct merk_tafel op_afdruk, op_dossier, op_nummer;

    /* Of this list. As long as it is the last one, row by row, nothing is written. */
    bool zoals_toen;
    uint8_t *deel; /* those that are not in the file yet; NULL in a dry run */
    size_t in_deel;
    long delen, totaal;
    struct id hoogste;
    struct ids niet;
};

/* The marks that hold in the list that was opened, of so many rows by estimate (ONBEKEND_LANG: a
 * pipe); none when there are none, or so many that comparing costs less than reading them. Within
 * the transaction of the import. False when the file cannot be read. */
enum { ONBEKEND_LANG = -1 };
bool merken_lees(struct import *w, long rijen_geschat);
/* Everything is compared after all. */
void merken_vergeet(struct merken *m);
/* From here on rows get marks, unless it is a dry run. */
bool merken_begin(struct import *w);
bool merken_schrijf(struct import *w); /* the last of them, and what they are of */
void merken_free(struct merken *m);

bool merken_stort(struct import *w); /* those that wait */
/* Before the first is written: those of earlier lists of this kind go, and the oldest. */
bool merken_ruim(struct import *w);

/* ---- import_merk.c ---- */
/* The list is not the last one after all: writes what its rows so far have. */
bool merken_anders(struct import *w);

#endif
