/* The rules of columns, from the lists that travel with the program: made when first asked for, and
 * kept as long as those lists are. */
#ifndef REGIE_LIJSTREGELS_H
#define REGIE_LIJSTREGELS_H

#include "regie/kolom.h"
#include "regie/sha256.h"

/* Borrowed, until catalogus_sluit(); NULL with a problem. */
const struct kolomregels *lijstregels_lees(struct problem *p);

/* The same for a list of records of one kind. */
const struct kolomregels *lijstregels_soort(const struct soort *soort, struct problem *p);

/* Adds what stands in the lists that the rules are made of, which were read. */
void lijstregels_afdruk(struct sha256 *som);

/* For catalogus_sluit(), before the lists themselves go. */
void lijstregels_sluit(void);

#endif
