/* Opening a list: its dialect, its first rows, and what regie makes of them. */
#ifndef REGIE_IMPORT_OPENING_H
#define REGIE_IMPORT_OPENING_H

#include "import_monster.h"
#include "regie/lijsten.h"

struct import_opening {
    struct csv_lezer *csv;
    struct import_monster monster;
    struct lijstkop kop;
    struct herkenning herkend;
    bool kaart_nieuw; /* the mapping that was asked for was not there, and is now */
};

/* Opens and recognises, with the choices of `keuze` and what was learned before; the rows below the
 * header are handed out next. False with a problem when there is nothing to read or a choice does
 * not fit; what stands in the way of reading it in is in herkend.beletsel. The caller frees, also
 * after a failure. */
bool import_openen(struct import_opening *o, struct sessie *s, const struct import_keuze *keuze,
                   const struct kolomregels *regels, struct problem *p);
void import_opening_free(struct import_opening *o);

/* ---- import_keuzes.c: columns that somebody settled ---- */
struct keuzelijst {
    struct kolomkeuze *keuze;
    char **eigen; /* texts of it, two for each */
    size_t aantal;
};
/* What was learned, then the mapping in a file, then the options: a later one wins. */
bool keuzes_lees(struct keuzelijst *l, struct sessie *s, const struct import_keuze *keuze,
                 const struct lijstkop *kop, struct problem *p);
/* Texts are copied. */
void keuze_erbij(struct keuzelijst *l, const char *kop, const char *veld, struct kolomkeuze vorm);
void keuzes_free(struct keuzelijst *l);
/* Writes the columns of this list as a mapping, unless that file is there already; then it also
 * says so in `o`. */
bool kaart_bewaar(const char *pad, struct import_opening *o, struct problem *p);

/* ---- import_leren.c ---- */
/* What was settled for earlier lists, added to `l`. */
void geleerd_lees(struct keuzelijst *l, struct sessie *s, const struct import_keuze *keuze,
                  const struct lijstkop *kop);

#endif
