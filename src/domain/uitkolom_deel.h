/* What the parts of the columns of a list that leaves share: the computed ones, as a table. */
#ifndef REGIE_UITKOLOM_DEEL_H
#define REGIE_UITKOLOM_DEEL_H

#include "regie/uitkolom.h"

struct berekend {
    struct veld veld;
    unsigned nodig;
    enum privacy privacy;
    uitkolom_fn *bereken;
};
extern const struct berekend uitkolommen_berekend[]; /* ends with a NULL bereken */

/* The field of the intake, of health, or of the plan; a score; the day of a measurement. */
uitkolom_fn uitkolom_enige, uitkolom_plan, uitkolom_score, uitkolom_meetdag;

#endif
