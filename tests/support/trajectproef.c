#include "support/trajectproef.h"
#include "regie/buf.h"
#include <stdlib.h>

int proef_begin(void **state) {
    if (importproef_begin(state))
        return -1;
    proef_doe(*state, 0, "persoon achternaam=Hagos voornamen=Selam v_nummer=" SELAM " wet=2021");
    proef_doe(*state, 0, "persoon achternaam=Noori voornamen=Ali v_nummer=" ALI " wet=2013");
    return 0;
}

const char *proef_gebeurtenissen(struct werkmap *map) {
    return proef_vraag(map,
                       "SELECT code, datum, toelichting FROM gebeurtenis ORDER BY datum, code");
}

void proef_terug(struct werkmap *map, int hoeveelste) {
    struct buf opdracht = {0};
    const char *sleutel = proef_vraag(
        map, hoeveelste == 1
                 ? "SELECT substr(lower(hex(id)), 1, 16) FROM handeling ORDER BY id DESC"
                 : "SELECT substr(lower(hex(id)), 1, 16) FROM handeling ORDER BY id DESC "
                   "LIMIT 1 OFFSET 1");
    buf_addf(&opdracht, "ongedaan %.16s", sleutel);
    proef_doe(map, 0, opdracht.s);
    buf_free(&opdracht);
}
