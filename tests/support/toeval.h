/* Chance that is the same every time (xorshift of 64 bits). */
#ifndef SUPPORT_TOEVAL_H
#define SUPPORT_TOEVAL_H

#include <stdint.h>

/* From here on what follows from this seed, which is not 0; without it, from one of its own. */
void toeval_begin(uint64_t zaad);
/* A number below `onder`; 0 when that is 0. */
unsigned toeval(unsigned onder);
/* The first number from here on that can be a BSN. */
unsigned toeval_bsn(unsigned vanaf);

#endif
