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
    struct groepen let_op; /* the same remark on many rows is said once */
    struct verslag_regels melding[IMPORT_MELDING_LET_OP + 1], wijziging;
};

void verslag_begin(struct verslag *v, bool als_json);
void verslag_melding(struct verslag *v, const struct import_melding *m);
void verslag_wijziging(struct verslag *v, const struct import_wijziging *w);
/* To standard output. */
void verslag_druk(const struct verslag *v, const struct import_keuze *k,
                  const struct import_uitslag *u);
void verslag_free(struct verslag *v);

#endif
