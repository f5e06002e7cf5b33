/* Reading a list: rows with their cells as they stand in the file and as what they mean. */
#ifndef REGIE_IMPORT_LEZER_H
#define REGIE_IMPORT_LEZER_H

#include "regie/kolom.h"
#include <stdint.h>

enum { MERK_AFDRUK = 8 };

/* Something to say of a cell. */
struct cel_opmerking {
    int kolom;
    enum cel_uitslag uitslag;
    const char *code, *tekst;
};

/* A row; everything in it lives until the batch it belongs to is filled again. */
struct import_rij {
    long regel;
    char **cel;                          /* as in the file; at least as many as the header has */
    size_t cellen, *lengte;              /* how many, and of each in bytes */
    const char *waarde[LIJSTVELDEN_MAX]; /* canonical, by list field; NULL says nothing */
    uint64_t wis;                        /* one bit for each list field that is to be erased */
    uint64_t gekozen; /* and for each that a person chose: it goes in, whatever is known already */
    struct cel_opmerking *opmerking;
    int opmerkingen;
    int geweigerd; /* number of the remark that refuses the row; -1 when none does */
    bool te_lang;  /* more cells than columns */
    /* By which the row is known when it came before (import_merk.h). */
    bool heeft_afdruk;
    uint8_t afdruk[MERK_AFDRUK];
    long merk; /* -1: it is not; else only what it needs is read of its cells */
    /* All cells at once, as csv_rij has them, when there are as many as columns; else NULL. */
    const char *heel;
    size_t heel_len;
    bool gewoon; /* they go into a receipt as they are */
};

struct import_lezer;
struct import_opening;
struct merken;

/* Begins with the first row below the header of a list that was opened, which must outlive it;
 * `kaart` is what its columns mean, `merken` by what rows are known; or NULL. */
struct import_lezer *import_lezer_begin(struct import_opening *opening,
                                        const struct kolomregels *regels, struct datum vandaag,
                                        const struct kolomkaart *kaart, struct merken *merken);
/* The next row that is neither empty nor a total. NULL at the end, or on a problem. Borrowed until
 * the next call. */
const struct import_rij *import_lezer_volgende(struct import_lezer *l, struct problem *p);
/* The row that was given last is not what its mark says: reads all its cells. */
void import_lezer_alsnog(struct import_lezer *l);
void import_lezer_stand(const struct import_lezer *l, long *gelezen, long *totaal);
/* How many totals were left out, and the line of the first; once the last row was given. */
long import_lezer_totalen(const struct import_lezer *l, long *regel);
void import_lezer_sluit(struct import_lezer *l);

static inline bool rij_wist(const struct import_rij *rij, int veld) {
    return veld >= 0 && (rij->wis >> veld & 1);
}

static inline bool rij_gekozen(const struct import_rij *rij, int veld) {
    return veld >= 0 && (rij->gekozen >> veld & 1);
}

static inline const char *rij_waarde(const struct import_rij *rij, int veld) {
    return veld >= 0 ? rij->waarde[veld] : NULL;
}

#endif
