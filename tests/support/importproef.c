#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

int importproef_begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u =
        uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    *state = map;
    return 0;
}

long importproef_getal(const char *json, const char *sleutel) {
    char zoek[40];
    snprintf(zoek, sizeof zoek, "\"%s\":", sleutel);
    const char *s = strstr(json, zoek);
    assert_non_null(s);
    return strncmp(s + strlen(zoek), "null", 4) ? strtol(s + strlen(zoek), NULL, 10) : -1;
}

/* "rijen nieuw gewijzigd ongewijzigd twijfel geweigerd"; and they must always add up. */
const char *importproef_emmers(const char *json) {
    static char uit[80];
    static const char *const namen[] = {"nieuw", "gewijzigd", "ongewijzigd", "twijfel",
                                        "geweigerd"};
    long rijen = importproef_getal(json, "rijen"), som = 0;
    int n = snprintf(uit, sizeof uit, "%ld:", rijen);
    for (size_t i = 0; i < 5; i++) {
        som += importproef_getal(json, namen[i]);
        n += snprintf(uit + n, sizeof uit - (size_t)n, " %ld", importproef_getal(json, namen[i]));
    }
    assert_int_equal(som, rijen);
    return uit;
}

struct uitkomst importproef_lees(struct werkmap *map, const char *bestand) {
    return uitkomst_run(map, "regie", "import", bestand, "--json", IMPORTPROEF_DAG);
}

/* Imports a text; the buckets, and what was printed. */
const char *importproef_lijst(struct werkmap *map, const char *tekst, const char *verwacht) {
    werkmap_schrijf(map, "lijst.csv", tekst);
    struct uitkomst u = importproef_lees(map, "lijst.csv");
    if (u.code > 1)
        uitkomst_expect(&u, 0);
    text_expect(importproef_emmers(u.uit), verwacht);
    assert_int_equal(u.code,
                     importproef_getal(u.uit, "twijfel") || importproef_getal(u.uit, "geweigerd"));
    return u.uit;
}

const char *importproef_dossier(struct werkmap *map, const char *v_nummer) {
    struct uitkomst u = uitkomst_run(map, "regie", "dossier", v_nummer, "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    return u.uit;
}

const char *importproef_coa(struct werkmap *map) {
    size_t len;
    const char *bytes = werkmap_lees_bron(map, "data/demo/coa-lijst.csv", &len);
    return werkmap_schrijf_n(map, "coa-lijst.csv", bytes, len);
}
