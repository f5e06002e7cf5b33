/* Lists in and out: the only contract over libcsv.
 *
 * Reading is a stream: a file of any size takes the memory of its longest row. What comes out of
 * csv_volgende() is valid UTF-8, whatever the file was. Nothing is trimmed or repaired here except
 * blanks around quotes, and around the cells that come after a quote in the same row, and what
 * spreadsheets do to a cell (see csv_ontwapen); the meaning of a column is not our business. */
#ifndef REGIE_CSV_H
#define REGIE_CSV_H

#include "regie/buf.h"
#include "regie/problem.h"
#include "regie/sha256.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum csv_codering { CSV_CODERING_HERKEN, CSV_UTF8, CSV_WINDOWS_1252, CSV_UTF16 };

struct csv_dialect {
    enum csv_codering codering;
    char scheiding; /* ';' ',' '|' TAB, or what a sep= line says; '\0' = recognise */
    bool bom;       /* recognised: the file began with a BOM */
    size_t cel_max; /* in bytes; 0 is CSV_CEL_MAX */
};

/* One row. Cells are NUL-terminated UTF-8, borrowed until the next csv_volgende(). They stand one
 * behind the other: `len` bytes from the first one on, with the NUL of each. */
struct csv_rij {
    size_t aantal, len;
    char **cel;
    long regel; /* line of the file on which the row begins, from 1; quoted newlines count */
};

/* The largest cell we accept from elsewhere, in bytes. A larger one is a problem that names its
 * line. */
#define CSV_CEL_MAX (1024L * 1024L)

struct csv_lezer;

/* Opens a path, or standard input when it is "-". Looks at the first 64 kB to recognise what the
 * dialect leaves open: BOM; UTF-16 by the NUL bytes of Latin text; valid UTF-8 or else
 * Windows-1252; the separator that gives the steadiest number of columns above one; a first line
 * `sep=;` is honoured and skipped. Unless Windows-1252 was asked for, the encoding is settled per
 * line of the file: a line that is valid UTF-8 is taken as that, any other as Windows-1252,
 * wherever in the file it stands. Of UTF-16 either byte order is read; half of a surrogate pair
 * becomes U+FFFD. Problems (PROBLEM_INPUT): does not exist, a directory, not readable, empty, a
 * spreadsheet or PDF, binary (NUL bytes or mostly control characters). The caller frees with
 * csv_sluit(). */
struct csv_lezer *csv_open(const char *pad, struct csv_dialect wens, struct problem *p);
/* The same over bytes that stay the caller's and must outlive the reader. */
struct csv_lezer *csv_open_bytes(const char *bytes, size_t len, struct csv_dialect wens,
                                 struct problem *p);
struct csv_dialect csv_dialect(const struct csv_lezer *lezer); /* as recognised */

/* The next row that is not empty. False at the end, or on a problem (then p is filled: a cell over
 * CSV_CEL_MAX, more columns than a spreadsheet has, a NUL byte, a read error, a quote that never
 * closes). */
bool csv_volgende(struct csv_lezer *lezer, struct csv_rij *rij, struct problem *p);
/* Bytes read so far and in all (0 when unknown: a pipe), for a progress line. */
void csv_voortgang(const struct csv_lezer *lezer, long *gelezen, long *totaal);
/* The SHA-256 of the bytes as they are in the source, whatever their encoding. False while it was
 * not read to its end, which csv_volgende() does unless a problem stops it. */
bool csv_vingerafdruk(const struct csv_lezer *lezer, char uit[SHA256_TEKST]);
void csv_sluit(struct csv_lezer *lezer);

/* Undoes what a spreadsheet (or our own export) put around a cell, in place: ="0123" becomes 0123,
 * and one leading ' before what begins a formula, or another such ', goes away. */
void csv_ontwapen(char *cel);
size_t csv_ontwapen_n(char *cel, size_t len); /* of a cell of `len` bytes; how many are left */

enum csv_vorm {
    CSV_EXCEL_NL, /* UTF-8 with BOM, ';', CRLF */
    CSV_RFC4180   /* UTF-8, ',', CRLF */
};

/* Writes to `uit`, which stays the caller's: row by row, the BOM at once when the form has one. */
enum { CSV_SCHRIJF_RUIMTE = 4096 };
struct csv_schrijver {
    FILE *uit;
    enum csv_vorm vorm;
    bool begonnen; /* a cell of this row is written */
    bool leeg;     /* and it is the only one, and empty: a row must not look like a blank line */
    bool anders;   /* some cell of it was quoted or defused */
    size_t len;    /* of what is still to go to `uit` */
    char wacht[CSV_SCHRIJF_RUIMTE];
};
void csv_schrijf_begin(struct csv_schrijver *s, FILE *uit, enum csv_vorm vorm);
/* A cell of text (NULL is empty): quoted when needed, and defused with a leading ' when a
 * spreadsheet would run it as a formula (= + - @ also in full width, TAB CR LF first, also behind
 * such '), so that
 * csv_ontwapen() gives back the very same text. A plain number, negative or not, is left alone. */
void csv_schrijf_cel(struct csv_schrijver *s, const char *tekst);
/* The same, of a text of which the length is known. */
void csv_schrijf_cel_n(struct csv_schrijver *s, const char *tekst, size_t len);
/* All the cells a row begins with, as csv_rij has them, when none of them has to be quoted or
 * defused (csv_schrijver.anders of such a row). False, and nothing is written, when that is too
 * long for this way. */
bool csv_schrijf_gewone_rij(struct csv_schrijver *s, const char *cellen, size_t len);
/* A cell of text that must stay text: in the form for Excel what it would take for a number or a
 * date (0612345678, 1-2, 1E5, more digits than it keeps) goes as ="0612345678", so that it is still
 * there after opening and saving; csv_ontwapen() gives back the very same text. */
void csv_schrijf_tekst(struct csv_schrijver *s, const char *tekst);
void csv_schrijf_einde_rij(struct csv_schrijver *s);
/* False when the disk refused a byte (PROBLEM_INPUT says which file name, given as `naam`). */
bool csv_schrijf_klaar(struct csv_schrijver *s, const char *naam, struct problem *p);

#endif
