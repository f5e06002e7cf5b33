/* The words and numbers by which a person is found, and the keys by which a double is. */
#include "regie/beeld.h"
#include "regie/dubbel.h"
#include "regie/text.h"
#include <string.h>

/* The parts in the order in which they are spoken, so that an article stands before its name. */
static void meld_naam(const struct record *persoon, void (*doe)(const char *, void *), void *mee) {
    static const int delen[] = {PERSOON_VOORNAMEN, PERSOON_VOORLETTERS, PERSOON_TUSSENVOEGSEL,
                                PERSOON_ACHTERNAAM};
    struct buf naam = {0}, woorden = {0};
    for (size_t i = 0; i < sizeof delen / sizeof *delen; i++) {
        buf_add(&naam, record_tekst(persoon, delen[i]));
        buf_add_char(&naam, ' ');
    }
    text_fold_index(&woorden, naam.s, naam.len);
    char *rest = NULL;
    for (char *w = woorden.len ? strtok_r(woorden.s, " ", &rest) : NULL; w;
         w = strtok_r(NULL, " ", &rest))
        doe(w, mee);
    buf_free(&naam);
    buf_free(&woorden);
}

static void meld_nummer(const char *nummer, void (*doe)(const char *, void *), void *mee) {
    struct buf achterwaarts = {0};
    size_t len = strlen(nummer);
    if (!len)
        return;
    char *uit = buf_extend(&achterwaarts, 1 + len);
    *uit++ = '<';
    while (len > 0)
        *uit++ = nummer[--len];
    doe(nummer, mee);
    doe(achterwaarts.s, mee);
    buf_free(&achterwaarts);
}

void persoon_zoekwoorden(const struct record *persoon, const struct dubbel_kort *kort,
                         void (*doe)(const char *, void *), void *mee) {
    meld_naam(persoon, doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_V_NUMMER), doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_BSN), doe, mee);
    dubbel_sleutelwoorden(kort, doe, mee);
}

void record_zoekwoorden(const struct record *r, void (*doe)(const char *, void *), void *mee) {
    struct dubbel_kort kort;
    if (r->soort->code == SOORT_PERSOON) {
        dubbel_kort(r, &kort);
        persoon_zoekwoorden(r, &kort, doe, mee);
    } else if (r->soort->code == SOORT_SAMENVOEGING) {
        meld_nummer(record_tekst(r, SAMENVOEGING_V_NUMMER), doe, mee);
    }
}
