#include "opzoek.h"

const struct record *opzoek(struct opzoek *o, enum soort_code soort, struct id id,
                            struct problem *p) {
    struct record *r = &o->laatst[soort];
    if (r->soort && id_gelijk(r->id, id))
        return r;
    record_free(r);
    if (!id_is_leeg(id) && store_lees(o->store, soort, id, r, p))
        return r;
    record_free(r);
    return NULL;
}

const char *opzoek_kolom(struct opzoek *o, const struct record *r, const struct pakket_kolom *k,
                         struct problem *p) {
    for (int i = 0; r && i + 1 < k->stappen; i++) {
        const struct soort *naar = veld_verwijst(&r->soort->velden[k->stap[i]]);
        r = opzoek(o, naar->code, record_verwijzing(r, k->stap[i]), p);
    }
    return r ? record_waarde(r, k->stap[k->stappen - 1]) : NULL;
}

void opzoek_free(struct opzoek *o) {
    for (int i = 0; i < SOORT_AANTAL; i++)
        record_free(&o->laatst[i]);
}
