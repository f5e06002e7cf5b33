/* The lists that travel with the program (data/), read when first asked for and kept until the end.
 * Borrowed by all; catalogus_sluit() at the very end frees them. A list that cannot be read (only
 * possible when a municipality overrides it) fills the problem and gives NULL. */
#ifndef REGIE_CATALOGUS_H
#define REGIE_CATALOGUS_H

#include "regie/instrument.h"
#include "regie/kolom.h"
#include "regie/problem.h"
#include "regie/tabel.h"
#include "regie/termijn.h"

const struct instrumenten *catalogus_instrumenten(struct problem *p);
const struct termijnregels *catalogus_termijnregels(struct problem *p);
const struct kolomregels *catalogus_kolomregels(struct problem *p);
/* A plain list by the name of its file below data/, such as "lijst/land.csv". */
const struct tabel *catalogus_tabel(const char *naam, struct problem *p);
void catalogus_sluit(void);

#endif
