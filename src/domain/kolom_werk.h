/* Recognising the columns of one list: what its parts share. */
#ifndef REGIE_KOLOM_WERK_H
#define REGIE_KOLOM_WERK_H

#include "kolom_deel.h"

struct werk {
    const struct kolomregels *r;
    const struct lijstmonster *m;
    const struct lijstkop *kop;
    size_t vanaf; /* the first row below the header */
    struct datum vandaag;
    struct herkenning *uit;
    struct problem *p;
    bool geen_vnummers; /* a column says V-nummer and has none */
};

struct kolom *werk_kolom(struct werk *w, size_t i);
/* Why it is what it is; in place of what was said before. */
void kolom_zeg(struct kolom *k, const char *vorm, ...) __attribute__((format(printf, 2, 3)));
void kolom_mogelijk(struct kolom *k, const char *velden); /* copies; NULL: nothing else */
void kolom_stel(struct werk *w, struct kolom *k, int veld, enum kolom_hoe hoe);
void kolom_laat_los(struct kolom *k, enum kolom_uitslag uitslag);

/* ---- kolom_keuze.c ---- */
/* What was chosen by hand, or learned from an earlier list; false (PROBLEM_INPUT) when it cannot
 * be.
 */
bool kolommen_kies(struct werk *w, const struct kolomkeuze *keuze, size_t keuzes);

/* ---- kolom_vermoeden.c ---- */
/* What columns that nothing is known of may be, by their cells. They stay in doubt. */
void kolommen_vermoed(struct werk *w);

#endif
