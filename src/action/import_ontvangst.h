/* The receipts of an import, from within. */
#ifndef REGIE_IMPORT_ONTVANGST_H
#define REGIE_IMPORT_ONTVANGST_H

#include "bestand.h"
#include "import.h"
#include "regie/csv.h"

enum bon { BON_OK, BON_GEWEIGERD, BON_VERSLAG, BONNEN };

/* How often something was said of a column; its first lines tell where to look. */
enum { OPMERKING_REGELS = 10 };
struct geteld {
    enum import_ernst ernst;
    char *code, *kolom;
    long aantal, regel[OPMERKING_REGELS];
};

struct ontvangst {
    const struct kolomkaart *kaart;
    char *stam; /* what the names of the receipts begin with, with the way to it */
    struct bestand bestand[BONNEN];
    struct csv_schrijver csv[BON_VERSLAG];
    bool begonnen[BONNEN]; /* a receipt begins with its first row */
    struct kaart op_wat;   /* number in `geteld` */
    struct geteld *geteld;
    size_t aantal, ruimte;
};

/* The name of a receipt, without the way to it. The caller frees. */
char *ontvangst_naam(const struct ontvangst *o, enum bon bon);

/* ---- import_ontvangst_verslag.c ---- */
void ontvangst_tel_free(struct ontvangst *o);
/* What was made of the list, as JSON: no values of cells and no names of people. */
void ontvangst_verslag(struct import *w, FILE *uit);

#endif
