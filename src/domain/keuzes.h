/* Lists of choices that more than one kind of record uses. */
#ifndef REGIE_KEUZES_H
#define REGIE_KEUZES_H

#include "regie/veld.h"

extern const struct keuze keuzes_taalniveau[];
extern const struct keuze keuzes_spoor[];
extern const struct keuze keuzes_leefgebied[];
extern const struct keuze keuzes_eigenaar[];
extern const struct keuze keuzes_ja_deels_nee[];
extern const struct keuze keuzes_status[];
extern const struct keuze keuzes_gebeurtenis[]; /* by code, in the order of a case */

#endif
