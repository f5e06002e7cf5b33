/* A whole new dossier as one line of the journal.
 *
 * Such a line is of the kind JOURNAAL_COMPLEET and its record is the dossier. Its value is an
 * object of the records by "kind key", parents first, each as it would be in a line by itself:
 *
 *   {"persoon 0193...":{"achternaam":"Hagos"},"dossier":{"wet":"2021"},"rol 0193...":{...}}
 *
 * What follows from the line is left out: the key of the dossier, to which person it belongs, and
 * to which dossier the records below it do. */
#ifndef REGIE_COMPLEET_H
#define REGIE_COMPLEET_H

#include "regie/beeld.h"

#define JOURNAAL_COMPLEET "compleet"

/* A whole record as one value of the journal, appended: the known fields that are not derived. */
void record_als_json(const struct record *r, struct buf *uit);

/* The value of the line of this picture, appended. Every key and reference in it is set. */
void compleet_schrijf(const struct beeld *b, struct buf *uit);

/* One record of such a line: what a line by itself would say of it. */
struct compleet_deel {
    const char *soort; /* perhaps of no kind that this version knows */
    struct id record;
    const char *oud, *nieuw; /* as record_als_json() writes it; one of them NULL, as in the line */
};
struct compleet {
    struct compleet_deel *deel;
    size_t aantal;
};
/* The records of a line of the journal, in the order in which lines by themselves would stand: of
 * what came parents first, of what went parents last; all of it in `blok`. False, with `uit` empty,
 * when this line is one by itself, of whatever kind, or cannot be read. */
bool compleet_lees(const char *soort, struct id dossier, const char *oud, const char *nieuw,
                   struct blok *blok, struct compleet *uit);

#endif
