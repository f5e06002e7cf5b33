#include "support/trajectproef.h"
#include "regie/buf.h"
#include <stdlib.h>

const char *proef_doe(struct werkmap *map, int code, const char *opdracht) {
    struct buf zin = {0};
    buf_addf(&zin, "\"$0\" %s --vandaag 2026-11-22", opdracht);
    struct uitkomst u = uitkomst_run(map, "sh", "-c", zin.s, getenv("REGIE_PROGRAMMA"), NULL);
    uitkomst_expect(&u, code);
    buf_free(&zin);
    return code > 1 ? u.fout : u.uit;
}

int proef_begin(void **state) {
    if (importproef_begin(state))
        return -1;
    proef_doe(*state, 0, "persoon achternaam=Hagos voornamen=Selam v_nummer=" SELAM " wet=2021");
    proef_doe(*state, 0, "persoon achternaam=Noori voornamen=Ali v_nummer=" ALI " wet=2013");
    return 0;
}

const char *proef_lees(struct werkmap *map, const char *soort, const char *tekst,
                       const char *verwacht) {
    werkmap_schrijf(map, "lijst.csv", tekst);
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", "--soort", soort,
                                     "--json", IMPORTPROEF_DAG);
    if (u.code > 1)
        uitkomst_expect(&u, 0);
    text_expect(importproef_emmers(u.uit), verwacht);
    return u.uit;
}

const char *proef_vraag(struct werkmap *map, const char *sql) {
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db", sql, NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
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
