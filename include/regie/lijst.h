/* The caseload and the work list, a page at a time.
 *
 * Pages go by key, both ways, never by offset, so that every page of a file of any size takes the
 * same time. An anchor is the row a page starts next to; NULL is before the first row (richting +1)
 * or after the last (-1). Rows always come in list order, also when paging back. */
#ifndef REGIE_LIJST_H
#define REGIE_LIJST_H

#include "regie/store.h"

struct lijst_filter {
    const char *casemanager; /* NULL: everybody's; "": nobody's */
    const char *zoek;        /* as typed; NULL or "": everything */
    bool tot_het_eind;       /* look on until a page is full, however long it takes */
};

struct lijst_rij {
    struct id dossier;
    char *naam; /* "Hagos, Selam" */
    char *v_nummer, *bsn, *geboortedatum, *fase, *casemanager, *taal, *woonplaats;
    char *eerste_termijn; /* the earliest due date, ISO, or NULL */
    char *sorteernaam;    /* with `woord`: the key of this row */
    char *woord;          /* the folded word that matched, when searching */
};

/* Fills at most `max` rows and returns how many. Searching looks for every typed word at the
 * beginning of any part of a name (folded: case, marks and spelling do not matter), and for digits
 * at the beginning or the end of V-nummer and BSN. Rows are freed with lijst_rij_free().
 *
 * A key pressed must be answered: unless tot_het_eind is set, a search for several words, each of
 * which very many people bear, gives up after a thousand of them, and a page can be short. */
size_t lijst_pagina(struct store *s, const struct lijst_filter *filter, int richting,
                    const struct lijst_rij *anker, struct lijst_rij *uit, size_t max,
                    struct problem *p);
void lijst_rij_free(struct lijst_rij *r);
/* How many dossiers a casemanager has that are neither closed nor handed over ("": nobody's). For
 * heads and load meters, not for the input path. */
long lijst_aantal_van(struct store *s, const char *casemanager, struct problem *p);

/* One walk over many dossiers, straight from the file: for lists that leave. A value is a field of
 * the person or of the dossier, or the date of an event (SOORT_GEBEURTENIS: the first one noted
 * with that code). What is read is one moment of the file, however long the walk takes. */
struct loop_waarde {
    enum soort_code soort;   /* SOORT_PERSOON, SOORT_DOSSIER or SOORT_GEBEURTENIS */
    int veld;                /* of the first two */
    const char *gebeurtenis; /* of the last; static */
};
/* Over whom: the dossiers given, in that order and without those that are gone; or else everybody's
 * (NULL), a casemanager's or nobody's ("") in the order of the caseload. Borrowed. */
struct loop_wie {
    const struct id *dossier;
    size_t dossiers;
    const char *casemanager; /* without `dossier` only */
};
struct lijst_loop;
struct lijst_loop *lijst_loop_begin(struct store *s, const struct loop_wie *wie,
                                    const struct loop_waarde *waarde, size_t waarden,
                                    struct problem *p);
/* False at the end, or with a problem. */
bool lijst_loop_volgende(struct lijst_loop *l);
struct id lijst_loop_dossier(const struct lijst_loop *l);
const char *lijst_loop_tekst(struct lijst_loop *l, size_t nr); /* borrowed until the next */
void lijst_loop_einde(struct lijst_loop *l);                   /* NULL is fine */
/* How many a walk over `casemanager` would see. */
long lijst_loop_aantal(struct store *s, const char *casemanager, struct problem *p);

struct werk_rij {
    struct id dossier;
    char *code; /* of the term rule */
    char *naam, *v_nummer, *casemanager;
    char *basis; /* code of the event it counts from */
    struct datum datum, toon_vanaf, basis_datum;
    bool aanname;
};

/* What is due: everything whose warning has begun on `vandaag`, the earliest first. A casemanager
 * of NULL is everybody's. */
size_t werkvoorraad_pagina(struct store *s, const char *casemanager, struct datum vandaag,
                           const struct werk_rij *anker, struct werk_rij *uit, size_t max,
                           struct problem *p);
void werk_rij_free(struct werk_rij *r);

#endif
