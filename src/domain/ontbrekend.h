/* Collecting what is missing, for the rules that say what must be there. */
#ifndef REGIE_DOMAIN_ONTBREKEND_H
#define REGIE_DOMAIN_ONTBREKEND_H

#include "regie/vakwerk.h"

struct ontbrekend_mand {
    struct ontbrekend *uit;
    size_t aantal, max;
};
/* Drops what no longer fits. */
void ontbrekend_erbij(struct ontbrekend_mand *m, enum soort_code soort, int veld, const char *wat,
                      const char *bron);
/* The same for a field of a record, under its own label, when it has no value; `r` may be NULL. */
void ontbrekend_veld(struct ontbrekend_mand *m, enum soort_code soort, const struct record *r,
                     int veld, const char *bron);

#endif
