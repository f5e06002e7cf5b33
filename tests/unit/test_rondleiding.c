/* The guided tour passes every file of the program, and none that is gone. */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char *lees(const char *pad) {
    FILE *f = fopen(pad, "rb");
    assert_non_null(f);
    char *tekst = calloc(1, 1 << 20);
    assert_true(fread(tekst, 1, (1 << 20) - 1, f) > 0);
    fclose(f);
    return tekst;
}

/* The part of the tour about one folder. */
static char *deel(const char *tekst, const char *map) {
    char kop[64];
    snprintf(kop, sizeof kop, "\n### %s\n", map);
    const char *begin = strstr(tekst, kop);
    if (!begin)
        fail_msg("docs/architectuur.md heeft geen deel over %s", map);
    begin += strlen(kop);
    const char *eind = strstr(begin, "\n### ");
    return strndup(begin, eind ? (size_t)(eind - begin) : strlen(begin));
}

static int regels(const char *tekst) {
    int n = 0;
    for (const char *p = tekst; (p = strstr(p, "\n| `")); p++)
        n++;
    return n;
}

static void elke_kamer_is_helemaal_bezocht(void **state) {
    (void)state;
    static const char *const mappen[] = {"src/base",   "src/domain", "src/store", "src/csv",
                                         "src/action", "src/cli",    "src/ui"};
    char *tekst = lees("docs/architectuur.md");
    for (size_t i = 0; i < sizeof mappen / sizeof *mappen; i++) {
        char patroon[64], naam[128];
        glob_t g;
        char *stuk = deel(tekst, mappen[i]);
        snprintf(patroon, sizeof patroon, "%s/*.c", mappen[i]);
        assert_int_equal(glob(patroon, 0, NULL, &g), 0);
        for (size_t k = 0; k < g.gl_pathc; k++) {
            snprintf(naam, sizeof naam, "`%s`", strrchr(g.gl_pathv[k], '/') + 1);
            if (!strstr(stuk, naam))
                fail_msg("docs/architectuur.md noemt %s niet", g.gl_pathv[k]);
        }
        assert_int_equal(regels(stuk), g.gl_pathc);
        globfree(&g);
        free(stuk);
    }
    free(tekst);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(elke_kamer_is_helemaal_bezocht),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
