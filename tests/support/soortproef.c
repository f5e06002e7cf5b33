#include "support/soortproef.h"
#include "regie/buf.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

int soortproef_begin(void **state) {
    if (importproef_begin(state))
        return -1;
    importproef_lijst(*state,
                      "V-nummer;Achternaam;Voornamen;Geboortedatum\n" SELAM
                      ";Hagos;Selam;1-1-1990\n" ALI ";Noori;Ali;2-2-1985\n",
                      "2: 2 0 0 0 0");
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
    assert_int_equal(u.code, importproef_getal(u.uit, "geweigerd") != 0);
    return u.uit;
}

const char *proef_vraag(struct werkmap *map, const char *sql) {
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db", sql, NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
}

const char *proef_doe(struct werkmap *map, int code, const char *opdracht) {
    struct buf zin = {0};
    buf_addf(&zin, "\"$0\" %s --vandaag 2026-11-22", opdracht);
    struct uitkomst u = uitkomst_run(map, "sh", "-c", zin.s, getenv("REGIE_PROGRAMMA"), NULL);
    uitkomst_expect(&u, code);
    buf_free(&zin);
    return code > 1 ? u.fout : u.uit;
}
