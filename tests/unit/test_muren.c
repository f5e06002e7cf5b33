/* The check of the walls itself: a scratch tree with a breach in it must be refused. */
#include "support/werkmap.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static char hier[PATH_MAX];

static struct uitkomst controleer(struct werkmap *map) {
    const char *controle = werkmap_pad(map, "controle.sh");
    return uitkomst_run(map, "sh", controle, hier, getenv("REGIE_PROGRAMMA"), NULL);
}

/* A tree with one contract per layer, built by the same compiler options as the real one. */
static struct werkmap *boom(void) {
    struct werkmap *map = werkmap_new();
    werkmap_schrijf(map, "controle.sh",
                    "for c in src/*/*.c; do\n"
                    "    o=build/${c%.c}.o; mkdir -p ${o%/*}\n"
                    "    cc -Iinclude -MD -MP -c -o $o $c || exit 9\n"
                    "done\n"
                    "exec \"$1/tests/walls\" build \"$2\"\n");
    werkmap_schrijf(map, "include/regie/LAGEN", "base buf.h\nstore bewaar.h\nstore-read lees.h\n");
    werkmap_schrijf(map, "include/regie/buf.h", "void buf(void);\n");
    werkmap_schrijf(map, "include/regie/lees.h", "#include \"regie/buf.h\"\nvoid lees(void);\n");
    werkmap_schrijf(map, "include/regie/bewaar.h", "#include \"regie/lees.h\"\n");
    werkmap_schrijf(map, "src/base/buf.c", "#include \"regie/buf.h\"\nvoid buf(void) {}\n");
    werkmap_schrijf(map, "src/store/bewaar.c",
                    "#include \"regie/bewaar.h\"\n#include <sqlite3.h>\n"
                    "void lees(void) { sqlite3_free(0); }\n");
    werkmap_schrijf(map, "src/ui/scherm.c",
                    "#include \"regie/lees.h\"\n#include <curses.h>\n"
                    "void scherm(void) { lees(); refresh(); }\n");
    return map;
}

static void een_goede_boom_gaat_erdoor(void **state) {
    (void)state;
    struct werkmap *map = boom();
    struct uitkomst u = controleer(map);
    uitkomst_expect(&u, 0);
    text_expect(u.uit, "muren: 3 bestanden, 0 doorbroken\n");
    werkmap_free(map);
}

static const struct {
    const char *bestand, *tekst, *melding;
} breuken[] = {
    {"src/ui/breuk.c", "#include <sqlite3.h>\n", "src/ui may not see /usr/include/sqlite3.h"},
    {"src/ui/breuk.c", "#include \"regie/bewaar.h\"\n", "include/regie/bewaar.h (store)"},
    {"src/cli/breuk.c", "#include <curses.h>\n", "src/cli may not see /usr/include/curses.h"},
    {"src/action/breuk.c", "#include <csv.h>\n", "src/action may not see /usr/include/csv.h"},
    {"src/base/breuk.c", "#include \"regie/lees.h\"\n", "include/regie/lees.h (store-read)"},
    {"src/domain/breuk.c", "#include \"../store/eigen.h\"\n", "src/store/eigen.h"},
    {"src/csv/breuk.c", "#include \"regie/los.h\"\n", "without a layer in include/regie/LAGEN"},
    {"src/ui/breuk.c", "void sqlite3_free(void *);\nvoid b(void) { sqlite3_free(0); }\n",
     "may not call sqlite3_free of libsqlite3"},
    {"src/action/breuk.c", "void csv_fini(void);\nvoid b(void) { csv_fini(); }\n",
     "may not call csv_fini of libcsv"},
    {"src/cli/breuk.c", "int endwin(void);\nvoid b(void) { endwin(); }\n",
     "may not call endwin of libncursesw"},
};

static void elke_breuk_wordt_gezien(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof breuken / sizeof breuken[0]; i++) {
        struct werkmap *map = boom();
        werkmap_schrijf(map, "src/store/eigen.h", "\n");
        werkmap_schrijf(map, "include/regie/los.h", "\n");
        werkmap_schrijf(map, breuken[i].bestand, breuken[i].tekst);
        struct uitkomst u = controleer(map);
        uitkomst_expect(&u, 1);
        if (!strstr(u.uit, breuken[i].melding))
            fail_msg("\"%s\" staat niet in:\n%s%s", breuken[i].melding, u.uit, u.fout);
        werkmap_free(map);
    }
}

/* What the compiler said of a source that is gone is no longer true. */
static void een_verdwenen_bron_telt_niet_mee(void **state) {
    (void)state;
    struct werkmap *map = boom();
    werkmap_schrijf(map, "build/src/ui/weg.d", "build/src/ui/weg.o: /usr/include/sqlite3.h\n");
    struct uitkomst u = controleer(map);
    uitkomst_expect(&u, 0);
    werkmap_free(map);
}

int main(void) {
    if (!getcwd(hier, sizeof hier))
        return 2;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(een_goede_boom_gaat_erdoor),
        cmocka_unit_test(elke_breuk_wordt_gezien),
        cmocka_unit_test(een_verdwenen_bron_telt_niet_mee),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
