/* What the parts of reading a list share. */
#ifndef REGIE_KOLOM_DEEL_H
#define REGIE_KOLOM_DEEL_H

#include "regie/kaart.h"
#include "regie/kolom.h"

struct kolomregels {
    struct lijstveld veld[LIJSTVELDEN_MAX];
    int velden;
    struct kaart alias; /* normalised header: number of the list field */
    const struct tabel *lijst[LIJST_TABELLEN];
    /* Folded synonym of the values of a field: what it stands for. One map per field, values in
     * `woord`, of which the index is the number in the map; -1 when it may be several things. */
    struct kaart waarde[LIJSTVELDEN_MAX];
    const char **woord;
    size_t woorden, ruimte;
    struct kaart voorvoegsel;
};

/* Fills the maps of values, once the list fields are there. */
void kolom_waarden_bouw(struct kolomregels *r);

#endif
