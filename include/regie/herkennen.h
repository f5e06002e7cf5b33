/* Recognising a list by its first rows: where its header is, what each column means, and in which
 * order its dates are written.
 *
 * Pure: rows come in from outside, and the reading of the file is not our business. Nothing is
 * decided on a guess: what is not sure is named and left out, and everything can be overruled. */
#ifndef REGIE_HERKENNEN_H
#define REGIE_HERKENNEN_H

#include "regie/kolom.h"

/* The first rows of a list, in order. */
struct lijstrij {
    long regel; /* of the file */
    char **cel;
    size_t aantal;
};
struct lijstmonster {
    struct lijstrij *rij;
    size_t rijen;
    bool heel; /* the list has no more */
};

/* Where the header of a list is, and what it says. */
struct lijstkop {
    size_t rij;   /* its first row in the sample; without header, the first row of the list */
    size_t rijen; /* 0 without header, 1, or 2 when two rows make it together */
    char **kop;   /* per column as people read it: "Partner Naam", "kolom 3" */
    char **eigen; /* per column what stands right above it */
    size_t aantal;
};
/* Finds the header: the row (or two rows, of which one groups or completes the other) with the most
 * names of fields, below titles and above the first row of data; else the row above the first row
 * that holds a V-nummer or BSN; else none. `regel` > 0 is a line of the file where somebody says it
 * is, < 0 says that there is none. False with a problem when no row begins on that line. The caller
 * frees. */
bool lijstkop_vind(const struct kolomregels *r, const struct lijstmonster *m, long regel,
                   struct lijstkop *uit, struct problem *p);
void lijstkop_free(struct lijstkop *k);

/* How headers are compared: without case, marks, blanks and punctuation; appended. */
void kop_sleutel(const char *kop, struct buf *uit);
/* "", "Kolom 3": nothing to be known by in a next list. */
bool kop_is_naamloos(const char *kop);
/* Are two names one and the same, compared like that: "ZRM2017" and "zrm-2017"? What has no letter
 * or digit is like nothing. */
bool koppen_gelijk(const char *een, const char *ander);
/* The set of headers of a list, in whichever order: sixteen hex digits, appended. */
void koppen_sleutel(const struct lijstkop *k, struct buf *uit);
/* Of each column the place among those with its header: 1, unless it is there more often. The
 * caller frees. */
long *koppen_keer(const struct lijstkop *k);

/* A column that somebody settled. */
struct kolomkeuze {
    const char *kop;  /* its header; or its number from 1, when no header is called that */
    long keer;        /* which one, of headers that are there more often; 0 says there is one */
    const char *veld; /* name of a list field; "-" leaves the column out */
    enum kolom_hoe hoe;
    bool mag_missen; /* the list may lack this column */
};

enum datum_hoe {
    DATUM_GEEN_TWIJFEL, /* no date can be read in two ways */
    DATUM_BEWEZEN,      /* by dates with a day above 12 */
    DATUM_AANGENOMEN,   /* day first, for want of proof; nothing speaks against it */
    DATUM_ONZEKER,      /* the same, but something points to the month first: ask */
    DATUM_STRIJDIG,     /* columns, or cells of one column, contradict each other */
    DATUM_GEKOZEN       /* by hand */
};
struct herkenning {
    struct kolomkaart kaart;
    enum datumvolgorde datums;
    enum datum_hoe datums_hoe;
    char *datums_waarom; /* a Dutch sentence, or NULL when there is nothing to say */
    char *beletsel;      /* why the list cannot be read in like this; or NULL */
};
/* Judges the columns below a header. Choices are applied in their order. False with a problem when
 * a choice does not fit this list. The caller frees, also after a failure. */
bool kolommen_herken(const struct kolomregels *r, const struct lijstmonster *m,
                     const struct lijstkop *kop, const struct kolomkeuze *keuze, size_t keuzes,
                     enum datumvolgorde datums, struct datum vandaag, struct herkenning *uit,
                     struct problem *p);
void herkenning_free(struct herkenning *h);

/* Settles in which order the columns of dates are written; part of kolommen_herken(). Nothing is
 * said of an ordinary list without a day above 12: here the day comes first. DATUM_ONZEKER when one
 * of its dates can be read both ways and a header is English, the parts are parted by slashes, or a
 * birth date would have to come yet. */
void datumvolgorde_herken(const struct kolomregels *r, const struct lijstmonster *m, size_t vanaf,
                          enum datumvolgorde gekozen, struct datum vandaag, struct herkenning *uit);
/* kolom_lees() of a cell in a column that writes its dates in this order. */
enum cel_uitslag kolom_lees_cel(const struct kolomregels *r, const struct kolom *kolom,
                                const char *cel, struct datum vandaag, struct buf *uit,
                                struct cel_melding *melding);

/* "Totaal", "Grand total", "Subtotaal" in the first cell that says anything: a sum, and no row of a
 * list. */
bool rij_is_totaal(char *const *cel, size_t aantal);

/* A cell for on a screen: what looks like a BSN, masked but for its last four digits. Appended. */
void cel_gemaskeerd(const char *cel, struct buf *uit);
/* The same of a cell in the column of a field: of a BSN also what is no good one. */
void veldcel_gemaskeerd(const struct lijstveld *v, const char *cel, struct buf *uit);

/* How people write them on the command line and in files: "dmj", "mdj". DATUM_HERKEN when it is
 * neither. */
enum datumvolgorde datumvolgorde_zoek(const char *naam);
const char *datumvolgorde_naam(enum datumvolgorde volgorde);
/* "aangenomen", "onzeker" ... for a program. */
const char *datum_hoe_naam(enum datum_hoe hoe);

#endif
