/* A row with another address than the one that is known. */
#include "import_vergelijk.h"
#include "regie/taal.h"

static bool verandert(const struct vergelijking *v, int veld) {
    for (int i = 0; i < v->aantal; i++)
        if (v->rij[i].veld == veld)
            return true;
    return false;
}

static int persoonsveld(const struct import *w, int veld) {
    return lijstveld_van(w->regels, LIJSTVELD_PERSOON, veld);
}

/* Is there something of which this row says nothing? */
static bool blijft(const struct import *w, const struct import_rij *rij,
                   const struct vergelijking *v, int veld) {
    int nr = persoonsveld(w, veld);
    return record_waarde(&v->b.persoon, veld) && !rij->waarde[nr] && !rij_wist(rij, nr);
}

static bool ander_adres(const struct import *w, const struct vergelijking *v, int veld) {
    return record_waarde(&v->b.persoon, veld) && verandert(v, persoonsveld(w, veld));
}

/* What stood behind the number of one house does not go along to another. */
void adres_vergelijk(const struct import *w, const struct import_rij *rij, struct vergelijking *v) {
    if (blijft(w, rij, v, PERSOON_TOEVOEGING) &&
        (ander_adres(w, v, PERSOON_STRAAT) || ander_adres(w, v, PERSOON_HUISNUMMER)))
        verschil_erbij(v, persoonsveld(w, PERSOON_TOEVOEGING), &v->b.persoon, PERSOON_TOEVOEGING,
                       NULL);
}

/* Another street, and the rest of the old address: nothing is erased that the list does not speak
 * of, but somebody should look. */
void adres_meld(struct import *w, const struct import_rij *rij, const struct vergelijking *v) {
    static const int velden[] = {PERSOON_HUISNUMMER, PERSOON_POSTCODE, PERSOON_WOONPLAATS};
    struct buf tekst = {0};
    for (size_t i = 0; ander_adres(w, v, PERSOON_STRAAT) && i < sizeof velden / sizeof *velden; i++)
        if (blijft(w, rij, v, velden[i]))
            buf_addf(&tekst, "%s%s", tekst.len ? ", " : "",
                     lijstveld_label(lijstveld_nr(w->regels, persoonsveld(w, velden[i]))));
    if (tekst.len) {
        struct buf zin = {0};
        buf_addf(&zin,
                 _("De straat is een andere, en de rest blijft zoals het was (%s). Kijk of het "
                   "adres nog klopt."),
                 tekst.s);
        import_meld(w, rij, IMPORT_MELDING_LET_OP, -1, "half_adres", zin.s);
        buf_free(&zin);
    }
    buf_free(&tekst);
}
