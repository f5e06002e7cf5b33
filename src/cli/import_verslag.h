/* The report of an import, gathered while it runs and printed at its end. */
#ifndef REGIE_IMPORT_VERSLAG_H
#define REGIE_IMPORT_VERSLAG_H

#include "regie/groepen.h"
#include "regie/json.h"
#include "regie/lijsten.h"

struct verslag_regels {
    struct json json; /* objects of an array, for --json */
    struct buf tekst;
    long aantal;
};

struct verslag {
    bool als_json;
    long meest;               /* of a kind; the rest is counted */
    struct groepen opmerking; /* the same on many rows is said once; for people only `let op` */
    struct verslag_regels melding[IMPORT_MELDING_LET_OP], wijziging;
};

/* `voluit`: every row of which there is something to say, however many. */
void verslag_begin(struct verslag *v, bool als_json, bool voluit);
void verslag_melding(struct verslag *v, const struct import_melding *m);
void verslag_wijziging(struct verslag *v, const struct import_wijziging *w);
/* To standard output. */
void verslag_druk(const struct verslag *v, const struct import_keuze *k,
                  const struct import_uitslag *u);
void verslag_free(struct verslag *v);

#endif
