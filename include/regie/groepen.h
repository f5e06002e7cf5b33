/* What is said of many rows, said once: remarks that belong together, with how many there were and
 * the first rows of them. However many remarks come, no more is kept than was agreed. */
#ifndef REGIE_GROEPEN_H
#define REGIE_GROEPEN_H

#include "regie/buf.h"
#include "regie/kaart.h"

struct groep_lid {
    long regel;
    char *wie, *tekst;
};
struct groep {
    int soort;             /* the caller's */
    char *code, *kolom;    /* the caller's as well: NULL, or freed with the group */
    long aantal;           /* also of those that are not kept */
    bool gelijk;           /* all of them say the very same */
    struct groep_lid *lid; /* the first ones, at least one */
    size_t leden;
};
/* Zeroed but for the two limits it is a valid empty one. */
struct groepen {
    size_t meest, meest_leden; /* groups, and rows of each, that are kept; the latter at least 1 */
    struct groep *groep;       /* in the order in which they came */
    size_t aantal;
    long buiten; /* remarks of groups that found no place */
    struct kaart nummer;
};

/* Adds a remark to the group of this kind and key. Texts are copied; `wie` may be NULL. Returns the
 * group, borrowed until the next one; NULL when it found no place. */
struct groep *groepen_bij(struct groepen *g, int soort, const char *sleutel, long regel,
                          const char *wie, const char *tekst);
void groepen_free(struct groepen *g);

/* Appends "2, 3, 5 en 46 andere": the lines of the first few rows of a group, and how many come
 * behind. */
void groep_regels(const struct groep *g, struct buf *uit);

/* Appends a remark without what differs from row to row: what stands between double quotes, and
 * figures (a number, a date), becomes an ellipsis. To be used as the key, and to say of all what is
 * said of each. */
void groepen_patroon(const char *tekst, struct buf *uit);

#endif
