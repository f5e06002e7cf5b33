/* The words and numbers by which a person is found, and the keys by which a double is. */
#include "regie/beeld.h"
#include "regie/dubbel.h"
#include "regie/text.h"
#include <string.h>

static void meld_naam(const struct naamwoorden *naam, struct buf *woorden,
                      void (*doe)(const char *, void *), void *mee) {
    buf_clear(woorden);
    text_fold_index(woorden, buf_text(&naam->sorteer), buf_text(&naam->gevouwen));
    for (char *w = woorden->s, *eind; w && *w; w = eind) {
        eind = strchrnul(w, ' ');
        if (*eind)
            *eind++ = '\0';
        doe(w, mee);
    }
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

void persoon_zoekwoorden(const struct record *persoon, const struct persoonsvorm *vorm,
                         void (*doe)(const char *, void *), void *mee) {
    struct buf werk = {0};
    meld_naam(&vorm->naam, &werk, doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_V_NUMMER), &werk, doe, mee);
    meld_nummer(record_tekst(persoon, PERSOON_BSN), &werk, doe, mee);
    dubbel_sleutelwoorden(&vorm->kort, doe, mee);
    buf_free(&werk);
}

bool persoon_zoekt_op(int veld) {
    static const int velden[] = {
        PERSOON_V_NUMMER,      PERSOON_BSN,         PERSOON_ACHTERNAAM, PERSOON_TUSSENVOEGSEL,
        PERSOON_VOORNAMEN,     PERSOON_VOORLETTERS, PERSOON_GESLACHT,   PERSOON_GEBOORTEDATUM,
        PERSOON_NATIONALITEIT, PERSOON_TELEFOON};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        if (velden[i] == veld)
            return true;
    return false;
}

void record_zoekwoorden(const struct record *r, void (*doe)(const char *, void *), void *mee) {
    struct persoonsvorm vorm;
    struct buf werk = {0};
    if (r->soort->code == SOORT_PERSOON) {
        persoonsvorm_maak(r, &vorm);
        persoon_zoekwoorden(r, &vorm, doe, mee);
        persoonsvorm_free(&vorm);
    } else if (r->soort->code == SOORT_SAMENVOEGING) {
        meld_nummer(record_tekst(r, SAMENVOEGING_V_NUMMER), &werk, doe, mee);
        buf_free(&werk);
    }
}
