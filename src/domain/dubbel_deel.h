/* Names as they are compared, for the parts of looking for doubles. */
#ifndef REGIE_DUBBEL_DEEL_H
#define REGIE_DUBBEL_DEEL_H

#include "regie/naam.h"

enum { NAAM_WOORDEN = 16, NAAM_LETTERS = 64 };

/* Folded words without prefixes, each as the key of its group of spellings; joined, too. */
struct naamsleutel {
    struct buf tekst; /* the words, each with its NUL; all words in one behind them */
    const char *woord[NAAM_WOORDEN];
    int woorden;
    const char *heel; /* all words in one */
    bool voorletters; /* only initials are known */
};

void naamsleutel_achternaam(const struct naamwoorden *naam, struct naamsleutel *uit);
void naamsleutel_voornaam(const struct naamwoorden *naam, struct naamsleutel *uit);
void naamsleutel_free(struct naamsleutel *n);
/* Every word of the shorter is in the longer. */
bool naamsleutel_omvat(const struct naamsleutel *een, const struct naamsleutel *ander);
bool naamsleutel_heeft(const struct naamsleutel *n, const char *woord);

/* Likeness of two words by Jaro and Winkler is 0.90 or more. */
bool lijkt_op(const char *een, const char *ander);
double jaro_winkler(const char *een, const char *ander);
/* The highest it can be, knowing only lengths (at most NAAM_LETTERS) and which letters occur. */
bool kan_lijken(unsigned lengte_een, uint32_t letters_een, unsigned lengte_ander,
                uint32_t letters_ander);
uint32_t letters_van(const char *woord);

/* The last eight digits of a telephone number, NUL behind; false when there are fewer. */
bool telefoon_einde(const char *nummer, char uit[9]);

#endif
