/* What was typed and could not be stored yet: a value that does not fit its field, an answer that
 * was left with Esc. It stands there again when somebody comes back, as long as the program runs.
 */
#ifndef REGIE_KLAD_H
#define REGIE_KLAD_H

#include "regie/id.h"
#include "regie/veld.h"
#include <stddef.h>

/* Where it was typed. What does not apply stays zero. */
struct klad_plek {
    struct id dossier, record, bij;
    const struct veld *veld;
    const char *titel; /* of a question; borrowed for the call */
};

struct klad {
    struct klad_regel *regel;
    size_t aantal;
};

/* Keeps a copy; NULL forgets. */
void klad_zet(struct klad *k, const struct klad_plek *plek, const char *tekst);
const char *klad_lees(const struct klad *k, const struct klad_plek *plek); /* borrowed, or NULL */
bool klad_heeft_veld(const struct klad *k); /* something of a form, not only of a question */
void klad_free(struct klad *k);

#endif
