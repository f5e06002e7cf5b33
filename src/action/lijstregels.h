/* The rules of columns, from the lists that travel with the program. */
#ifndef REGIE_LIJSTREGELS_H
#define REGIE_LIJSTREGELS_H

#include "regie/kolom.h"

/* NULL with a problem; the caller frees with kolomregels_free(). */
struct kolomregels *lijstregels_lees(struct problem *p);

/* The same for a list of records of one kind. */
struct kolomregels *lijstregels_soort(const struct soort *soort, struct problem *p);

#endif
