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
    for (size_t i = 0; i < sizeof delen / sizeof *delen; i++)
        buf_addf(&naam, "%s ", record_tekst(persoon, delen[i]));
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
    if (!*nummer)
        return;
    buf_add_char(&achterwaarts, '<');
    for (size_t i = strlen(nummer); i-- > 0;)
        buf_add_char(&achterwaarts, nummer[i]);
    doe(nummer, mee);
    doe(achterwaarts.s, mee);
    buf_free(&achterwaarts);
}

static void meld_persoon(const struct record *persoon, void (*doe)(const char *, void *),
                         void *mee) {
    meld_naam(persoon, doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_V_NUMMER), doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_BSN), doe, mee);
    dubbel_sleutelwoorden(persoon, doe, mee);
}

void record_zoekwoorden(const struct record *r, void (*doe)(const char *, void *), void *mee) {
    if (r->soort->code == SOORT_PERSOON)
        meld_persoon(r, doe, mee);
    else if (r->soort->code == SOORT_SAMENVOEGING)
        meld_nummer(record_tekst(r, SAMENVOEGING_V_NUMMER), doe, mee);
}
