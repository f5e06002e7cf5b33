/* What is left of a list that was read in: it is known again, and its receipts stand beside it. */
#include "regie/buf.h"
#include "support/importproef.h"
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define LIJST                                                                                      \
    IMPORTPROEF_KOP "2900000001;Hagos;Selam;01-02-1990\n"                                          \
                    "2900000002;Noori;Ali;03-04-1991\n"
#define AL  "Deze lijst is al ingelezen op zo 22 november 2026 (import 1)."
#define MIS "2900000003;Tesfay;Yonas;31-02-1990\n"

static struct uitkomst import(struct werkmap *map, const char *bestand, const char *optie) {
    return uitkomst_run(map, "regie", "import", bestand, "--vandaag", "2026-11-22", optie, NULL);
}

/* ---- Known again ---- */

static void the_same_list_is_known(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST);
    struct uitkomst u = import(map, "l.csv", NULL);
    text_expect_no_part(u.uit, "al ingelezen");
    u = import(map, "l.csv", "--proef");
    assert_ptr_equal(strstr(u.uit, AL " Er zou niets veranderen.\n\nl.csv: 2 rijen\n"), u.uit);
    u = import(map, "l.csv", "--json");
    text_expect_part(u.uit, "\"eerder\":{\"import\":1,\"wanneer\":\"2026-11-22T12:00:00\"}");
    werkmap_schrijf(map, "anders.csv", LIJST);
    u = import(map, "anders.csv", NULL);
    text_expect_part(u.uit, "(import 2). Er is niets veranderd.\n\nanders.csv: 2 rijen\n");
    text_expect_part(u.uit, "Import 3: alles stond er al, er is niets veranderd.\n");
}

/* By its bytes: one more, or another encoding of the same text, is another list. */
static void another_list_is_not_known(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST);
    import(map, "l.csv", NULL);
    werkmap_schrijf(map, "m.csv", LIJST "\n");
    text_expect_part(import(map, "m.csv", "--json").uit, "\"eerder\":null");
    struct uitkomst u =
        uitkomst_run(map, "sh", "-c", "iconv -f UTF-8 -t UTF-16 l.csv >u.csv", NULL);
    uitkomst_expect(&u, 0);
    text_expect_part(import(map, "u.csv", "--json").uit, "\"eerder\":null");
    text_expect_part(import(map, "u.csv", "--json").uit, "\"eerder\":{\"import\":3,");
}

static void a_list_from_a_pipe_is_known(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST);
    import(map, "l.csv", NULL);
    struct uitkomst u = uitkomst_run_in(map, LIJST, "regie", "import", "-", IMPORTPROEF_DAG);
    text_expect_part(u.uit, AL);
}

/* The sum that is kept is the one that other programs compute. */
static void the_sum_is_that_of_the_file(void **state) {
    struct werkmap *map = *state;
    struct buf groot = {0};
    buf_add(&groot, IMPORTPROEF_KOP);
    for (int i = 0; i < 9000; i++)
        buf_addf(&groot, "29%08d;Hagos;Selam;01-02-1990\n", i);
    werkmap_schrijf(map, "l.csv", groot.s);
    buf_free(&groot);
    import(map, "l.csv", "--json");
    struct uitkomst u = uitkomst_run(map, "sha256sum", "l.csv", NULL);
    char som[65] = {0};
    memcpy(som, u.uit, 64);
    u = uitkomst_run(map, "regie", "import", "--lijst", "--json", NULL);
    text_expect_part(u.uit, som);
}

static void a_list_that_was_taken_back_is_new(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST);
    import(map, "l.csv", NULL);
    uitkomst_run(map, "regie", "import", "--ongedaan", "1", IMPORTPROEF_DAG);
    text_expect_part(import(map, "l.csv", "--json").uit, "\"eerder\":null");
}

static void what_the_same_list_changes_now_is_said(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST);
    import(map, "l.csv", NULL);
    uitkomst_run(map, "regie", "persoon", "2900000001", "voornamen=Salome", IMPORTPROEF_DAG);
    text_expect_part(import(map, "l.csv", "--proef").uit, AL " Nieuw of anders zouden nu zijn: 1.");
    text_expect_part(import(map, "l.csv", NULL).uit, AL " Nieuw of anders waren nu: 1.");
}

/* ---- What is said at the end ---- */

static void only_what_there_is_is_named(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", IMPORTPROEF_KOP MIS);
    struct uitkomst u = import(map, "l.csv", NULL);
    text_expect_part(u.uit, "Import 1: er is niets veranderd.");
    text_expect_no_part(u.uit, "alles stond er al");
    text_expect(u.fout, "regie: 1 rij geweigerd.\n");
    werkmap_schrijf(map, "m.csv", LIJST MIS);
    text_expect(import(map, "m.csv", NULL).fout, "regie: 1 rij geweigerd; de rest is goed.\n");
    werkmap_schrijf(map, "n.csv",
                    IMPORTPROEF_KOP ";Hagos;Selam;01-02-1990\n2900000002;Noori;Ali;03-04-1991\n");
    u = import(map, "n.csv", NULL);
    text_expect(u.fout, "regie: 1 rij in twijfel; de rest is goed.\n");
    text_expect_no_part(u.uit, "alles stond er al");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, importproef_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_same_list_is_known),
        TEST(another_list_is_not_known),
        TEST(a_list_from_a_pipe_is_known),
        TEST(the_sum_is_that_of_the_file),
        TEST(a_list_that_was_taken_back_is_new),
        TEST(what_the_same_list_changes_now_is_said),
        TEST(only_what_there_is_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
