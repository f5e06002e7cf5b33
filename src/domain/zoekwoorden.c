/* The words and numbers by which a person is found, and the keys by which a double is. */
#include "regie/beeld.h"
#include "regie/dubbel.h"
#include "regie/text.h"
#include <string.h>

/* The parts in the order in which they are spoken, so that an article stands before its name. */
static void meld_naam(const struct record *persoon, struct buf *naam,
                      void (*doe)(const char *, void *), void *mee) {
    static const int delen[] = {PERSOON_VOORNAMEN, PERSOON_VOORLETTERS, PERSOON_TUSSENVOEGSEL,
                                PERSOON_ACHTERNAAM};
    struct buf woorden = {0};
    buf_clear(naam);
    for (size_t i = 0; i < sizeof delen / sizeof *delen; i++) {
        buf_add(naam, record_tekst(persoon, delen[i]));
        buf_add_char(naam, ' ');
    }
    text_fold_index(&woorden, naam->s, naam->len);
    for (char *w = woorden.s, *eind; w && *w; w = eind) {
        eind = strchrnul(w, ' ');
        if (*eind)
            *eind++ = '\0';
        doe(w, mee);
    }
    buf_free(&woorden);
}

static void meld_nummer(const char *nummer, struct buf *achterwaarts,
                        void (*doe)(const char *, void *), void *mee) {
    size_t len = strlen(nummer);
    if (!len)
        return;
    buf_clear(achterwaarts);
    char *uit = buf_extend(achterwaarts, 1 + len);
    *uit++ = '<';
    while (len > 0)
        *uit++ = nummer[--len];
    doe(nummer, mee);
    doe(achterwaarts->s, mee);
}

void persoon_zoekwoorden(const struct record *persoon, const struct dubbel_kort *kort,
                         void (*doe)(const char *, void *), void *mee) {
    struct buf werk = {0};
    meld_naam(persoon, &werk, doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_V_NUMMER), &werk, doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_BSN), &werk, doe, mee);
    dubbel_sleutelwoorden(kort, doe, mee);
    buf_free(&werk);
}

void record_zoekwoorden(const struct record *r, void (*doe)(const char *, void *), void *mee) {
    struct dubbel_kort kort;
    struct buf werk = {0};
    if (r->soort->code == SOORT_PERSOON) {
        dubbel_kort(r, &kort);
        persoon_zoekwoorden(r, &kort, doe, mee);
    } else if (r->soort->code == SOORT_SAMENVOEGING) {
        meld_nummer(record_tekst(r, SAMENVOEGING_V_NUMMER), &werk, doe, mee);
        buf_free(&werk);
    }
}
