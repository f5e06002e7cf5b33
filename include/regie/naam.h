/* The words of somebody's name, for all that is made of them.
 *
 * Worked out once they give the name by which a list is sorted, the words by which somebody is
 * found, and the keys by which a double is. */
#ifndef REGIE_NAAM_H
#define REGIE_NAAM_H

#include "regie/record.h"

/* In the order in which they are spoken, so that an article stands before its name. */
enum naamdeel { NAAM_VOORNAMEN, NAAM_VOORLETTERS, NAAM_TUSSENVOEGSEL, NAAM_ACHTERNAAM, NAAM_DELEN };

struct naamwoorden {
    struct buf sorteer;  /* the words of all parts, as text_sort_key() gives them */
    struct buf gevouwen; /* each of them by text_fold_words() */
    struct {
        size_t sorteer, gevouwen; /* where its words begin in those */
        size_t len;               /* of them in the first */
        int woorden;
    } deel[NAAM_DELEN];
};

void naamwoorden_lees(const struct record *persoon, struct naamwoorden *uit);
void naamwoorden_free(struct naamwoorden *n);
/* Appends text_sort_key() of persoon_lijstnaam(). */
void naamwoorden_sorteernaam(const struct naamwoorden *n, const struct record *persoon,
                             struct buf *uit);

#endif
