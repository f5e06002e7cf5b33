/* What the cells of a row mean: by the column they stand in, and what such a cell meant before. */
#ifndef REGIE_IMPORT_CELLEN_H
#define REGIE_IMPORT_CELLEN_H

#include "import_lezer.h"
#include "regie/blok.h"

/* For one thread; `regels` and `kaart` must outlive it. */
struct cellezer;

struct cellezer *cellezer_maak(const struct kolomregels *regels, struct datum vandaag,
                               const struct kolomkaart *kaart);
#define CELLEN_ALLE UINT64_MAX
/* From the cells of a row its values and what there is to say of them, for the list fields of which
 * a bit is set; texts go into `blok`, or are those of the cells. */
void cellen_lees(struct cellezer *l, struct blok *blok, struct import_rij *rij, uint64_t velden);
void cellezer_free(struct cellezer *l);

#endif
