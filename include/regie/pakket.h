/* A package: everything of a caseload as lists, one per kind, with every column described in
 * datapackage.json (the Data Package of Frictionless, with Table Schema).
 *
 * Columns come from the field tables. Right before a reference stands what people know that record
 * by: the V-nummer, the number of a household, the day of a talk. */
#ifndef REGIE_PAKKET_H
#define REGIE_PAKKET_H

#include "regie/soort.h"

#define PAKKET_BESCHRIJVING "datapackage.json"
/* Raised when a package of before can no longer be read. */
enum { PAKKET_VORM = 1 };

/* What goes along only when it is asked for. */
struct pakket_keuze {
    bool bsn, gezondheid;
    bool geheim; /* the address of who asked for secrecy */
};

/* Every kind of a package, what is referred to first; ends with NULL. The journal and the imports
 * are not in it: they tell of this file, not of its people. */
extern const struct soort *const pakket_soorten[];

/* The settings of the municipality. They are no records: a name and a value, no key. */
enum { INSTELLING_NAAM, INSTELLING_WAARDE, INSTELLING_VELDEN };
extern const struct soort pakket_instelling; /* one of pakket_soorten */
/* Is this a setting that goes along? Others may hold what is nobody's business. */
bool pakket_instelling_mee(const char *naam);

/* The kind of a package with this name, or NULL. */
const struct soort *pakket_soort(const char *naam);
/* The name of the list of a kind, such as "persoon.csv", appended. */
void pakket_bestand(const struct soort *soort, struct buf *uit);
/* Does this kind go along, and this field of it? NULL for `keuze` is: everything. */
bool pakket_soort_mee(const struct soort *soort, const struct pakket_keuze *keuze);
bool pakket_veld_mee(const struct soort *soort, int veld, const struct pakket_keuze *keuze);

enum { PAKKET_STAPPEN = 3, PAKKET_KOLOMMEN = 64 };
enum pakket_kolom_soort {
    PAKKET_ID,     /* the key of the record */
    PAKKET_VELD,   /* a field of it */
    PAKKET_KENMERK /* a field of a record it refers to */
};
struct pakket_kolom {
    const char *naam;
    enum pakket_kolom_soort soort;
    const struct veld *rij; /* by which its values are read; NULL for the key */
    /* The field; of a kenmerk the references to follow, and the field where they end. */
    int stap[PAKKET_STAPPEN];
    int stappen;
};
/* The columns of a kind, in order; how many. */
size_t pakket_kolommen(const struct soort *soort, const struct pakket_keuze *keuze,
                       struct pakket_kolom uit[PAKKET_KOLOMMEN]);

/* The value of a cell, appended; an empty one is not known. What is canonical is taken as it is,
 * text to the last blank; anything else is read as if it were typed. False with a problem. */
bool pakket_lees(const struct veld *veld, const char *cel, struct datum vandaag, struct buf *uit,
                 struct problem *p);

/* The text of datapackage.json, appended. Its "regie" says what was left out. */
void pakket_beschrijf(const struct pakket_keuze *keuze, struct buf *uit);
/* What is left out, as people say it, for the nth thing from 0; NULL past the last. */
const char *pakket_weggelaten(const struct pakket_keuze *keuze, int nr);

#endif
