/* Columns of a list that leaves: whatever can be said of a person in one cell.
 *
 * Every list field (regie/kolom.h), the phase, the date of every event, the fields of the intake,
 * of health and of the plan that is worked on, the latest final score of every item of every
 * instrument, and what is computed from the dossier. Pure: what a column needs comes in as a
 * picture of the dossier, of which only the kinds it asks for have to be there. */
#ifndef REGIE_UITKOLOM_H
#define REGIE_UITKOLOM_H

#include "regie/kolom.h"
#include "regie/privacy.h"

/* What a computed column needs besides person and dossier: kinds of records as 1 << soort, and: */
enum { NODIG_COLLEGA = 1 << SOORT_AANTAL, NODIG_TERMIJN = 2 << SOORT_AANTAL };
_Static_assert(SOORT_AANTAL < 30, "the kinds are bits");

struct uitbron {
    struct beeld beeld;
    struct datum vandaag;
    const struct instrumenten *instrumenten;
    const char *casemanager;           /* as colleagues call them, or NULL */
    const char *termijn, *termijn_wat; /* of what is due first: ISO date and words; or NULL */
};

struct uitkolom;
typedef void uitkolom_fn(const struct uitbron *b, const struct uitkolom *k, struct buf *uit);

struct uitkolom {
    const char *naam;       /* the header */
    const struct veld *rij; /* label and help, and how its values are read and shown */
    const char *label;      /* translated; that of `rij` unless it says more */
    const char *groep;      /* N_(): what it is part of, for documentation */
    enum soort_code soort;  /* where the value stands: SOORT_GEBEURTENIS is the first date of */
    int veld;               /* `gebeurtenis`, and no field */
    const char *gebeurtenis;
    uitkolom_fn *bereken; /* NULL: the value itself. Appends nothing for not known */
    unsigned nodig;       /* NODIG_*, 1 << SOORT_... */
    enum privacy privacy;
    bool gezondheid;
    bool lijstveld; /* an import knows it too: it is in a list unless other columns are named */
    const struct instrument *instrument; /* of a score or a measurement */
    int item;                            /* of the score */
};

struct uitkolommen;
/* Both stay the caller's and must outlive it. */
struct uitkolommen *uitkolommen_bouw(const struct kolomregels *regels,
                                     const struct instrumenten *instrumenten);
void uitkolommen_free(struct uitkolommen *u);
const struct uitkolom *uitkolom_nr(const struct uitkolommen *u, size_t nr); /* NULL past the end */
/* By its name, or without its first word when only one is named like that ("leerroute"). When there
 * is none, the names that it may have meant are appended to `mogelijk`, with commas; NULL is fine.
 */
const struct uitkolom *uitkolom_zoek(const struct uitkolommen *u, const char *naam,
                                     struct buf *mogelijk);

#endif
