/* What the parts of reading everything in share. */
#ifndef REGIE_IMPORT_ALLES_H
#define REGIE_IMPORT_ALLES_H

#include "handeling.h"
#include "opzoek.h"
#include "pakket_lezer.h"
#include "regie/kaart.h"
#include "regie/lijsten.h"
#include "soortlijst.h"

struct inlezing {
    struct handeling h;
    const struct alles_keuze *keuze;
    struct alles_uitslag *uit;
    struct pakket pakket;
    struct opzoek op;
    struct kaart namen; /* of colleagues and settings: each may be there once */

    /* How far it is, in bytes of the lists; what follows from them counts as much again. */
    long stappen, bytes, gelezen, afgeleid;
    long dossiers; /* one for every person */

    /* Of the list being read. */
    const struct pakket_deel *deel;
    struct buf bestand;
    struct soortlijst lijst;
    struct record rij; /* made of the row */
    bool heel;         /* and nothing is wrong with it */
};

/* Tells what is wrong, at this column of the list (-1: the row, or the list). */
void inlezing_fout(struct inlezing *w, int kolom, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* ---- import_alles_rij.c ---- */
/* The row as a record; every fault in it is told. */
void inlezing_lees_rij(struct inlezing *w);
/* What the row refers to is there, of the same dossier, and bears what stands beside it. Of its own
 * kind (`eigen`) that can be judged only when the list was read to its end. */
void inlezing_verwijzingen(struct inlezing *w, bool eigen);

#endif
