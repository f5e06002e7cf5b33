/* Records: the values of one row of one kind, by field.
 *
 * A record owns its values, unless they live in a block. A zeroed one is empty; record_begin() ties
 * it to its kind. Fields are addressed by the enumerators of regie/soort.h, so a misspelt field
 * does not compile. */
#ifndef REGIE_RECORD_H
#define REGIE_RECORD_H

#include "regie/blok.h"
#include "regie/datum.h"
#include "regie/id.h"
#include "regie/soort.h"
#include <stdbool.h>
#include <stddef.h>

struct record {
    const struct soort *soort;
    struct id id;
    long versie; /* raised at every change; 0 = not stored yet */
    char **waarde;
    struct blok *blok; /* where the values are; NULL: each by itself */
};

void record_begin(struct record *r, enum soort_code soort);
/* With its values in this block (NULL as above): valid until that is emptied. */
void record_begin_in(struct record *r, enum soort_code soort, struct blok *blok);
void record_free(struct record *r); /* zeroes it */
void record_kopie(struct record *naar, const struct record *van);
void record_kopie_in(struct record *naar, const struct record *van, struct blok *blok);

const char *record_waarde(const struct record *r, int veld); /* borrowed; NULL = not known */
const char *record_tekst(const struct record *r, int veld);  /* borrowed; "" when not known */
bool record_is(const struct record *r, int veld, const char *waarde);
void record_zet(struct record *r, int veld, const char *waarde); /* copies; "" and NULL clear */
/* Without copying, in a record whose values live in a block: this one must outlive it. */
void record_leen(struct record *r, int veld, const char *waarde);
void record_zet_id(struct record *r, int veld, struct id id);
void record_zet_datum(struct record *r, int veld, struct datum d);
void record_zet_getal(struct record *r, int veld, long getal);
struct datum record_datum(const struct record *r, int veld); /* all zero when not known */
long record_getal(const struct record *r, int veld, long anders);
struct id record_verwijzing(const struct record *r, int veld); /* empty when not known */

/* Would the checks of the schema let this record in? When not, *veld is where it is wrong, or -1
 * when that is in several fields together. That what is required is there, SQLite sees itself. */
bool record_past(const struct record *r, int *veld);

struct record_lijst {
    struct record *rij;
    size_t aantal, ruimte;
    struct blok *blok; /* where new records and the list itself are; NULL: each by itself */
};
struct record *record_lijst_nieuw(struct record_lijst *l, enum soort_code soort); /* at the end */
/* Moves a record to the end of the list; `r` is zeroed. */
void record_lijst_neem(struct record_lijst *l, struct record *r);
struct record *record_lijst_zoek(const struct record_lijst *l, struct id id); /* or NULL */
void record_lijst_free(struct record_lijst *l);

#endif
