/* What the journal says of an export: who took out what, when and how much. Noted before the first
 * byte goes, so that nothing can leave without it; never a word about a person. */
#ifndef REGIE_VERTREK_H
#define REGIE_VERTREK_H

#include "pseudoniem.h"
#include "regie/uitgaand.h"

struct vertrek {
    const char *wie, *eisen, *kolommen, *aantal; /* NULL says nothing */
    struct pseudoniem *pseudoniem;               /* to be filled; or NULL */
};
/* False with a problem (PROBLEM_DENIED when the file can only be read): then nothing may go. */
bool vertrek_noteer(struct sessie *s, const struct export_keuze *keuze, const struct vertrek *v,
                    struct problem *p);
/* Adds `wat` to an enumeration, when it is there. */
void vertrek_deel(struct buf *uit, bool is_er, const char *wat);

#endif
