/* Marks of rows that came before: when they are used, when not, and which of them stay. */
#include "regie/buf.h"
#include "support/soortproef.h"
#include "support/stand.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { VEEL = 300 };

static struct uitkomst lees_weer(struct werkmap *map) {
    struct uitkomst u = importproef_lees(map, "lijst.csv");
    assert_in_range(u.code, 0, 1);
    return u;
}

static void emmers(struct werkmap *map, const char *verwacht) {
    struct uitkomst u = lees_weer(map);
    text_expect(importproef_emmers(u.uit), verwacht);
}

static void schrijf_deel(struct werkmap *map, unsigned van, unsigned tot, const char *plaats) {
    struct buf uit = {0};
    buf_add(&uit, "V-nummer;Achternaam;Woonplaats\n");
    for (unsigned i = van; i <= tot; i++)
        buf_addf(&uit, "%u;Mens%u;%s\n", 2900000000U + i, i, plaats);
    werkmap_schrijf(map, "lijst.csv", uit.s);
    buf_free(&uit);
}

static void schrijf_veel(struct werkmap *map) {
    schrijf_deel(map, 1, VEEL, "Zwolle");
}

/* Changed behind the program's back, so nobody knows. */
static void stiekem(struct werkmap *map) {
    stand_zet(map, "UPDATE persoon SET woonplaats = 'Elders' WHERE v_nummer = '2900000007'");
}

static void a_row_with_a_mark_is_not_compared(void **state) {
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    assert_int_equal(stand_getal(*state, "SELECT aantal FROM merk_lijst"), VEEL);
    stiekem(*state);
    emmers(*state, "300: 0 0 300 0 0");
    stand_zet(*state, "DELETE FROM merk");
    emmers(*state, "300: 0 1 299 0 0");
    assert_int_equal(stand_getal(*state, "SELECT aantal FROM merk_lijst"), VEEL - 1);
    emmers(*state, "300: 0 0 300 0 0");
    assert_int_equal(stand_getal(*state, "SELECT count(*) FROM merk_lijst"), 1);
}

static void whoever_something_was_done_with_is_compared(void **state) {
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    stiekem(*state);
    proef_doe(*state, 0, "gebeurtenis 2900000007 koppeling 2026-01-01");
    emmers(*state, "300: 0 1 299 0 0");
}

static void with_another_colleague_all_are_compared(void **state) {
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    stiekem(*state);
    proef_doe(*state, 0, "export -o weg.csv");
    emmers(*state, "300: 0 0 300 0 0");
    proef_doe(*state, 0, "gebruiker vries --naam Jan --rol casemanager");
    emmers(*state, "300: 0 1 299 0 0");
}

static void what_columns_mean_is_part_of_it(void **state) {
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    stiekem(*state);
    struct uitkomst u = uitkomst_run(*state, "regie", "import", "lijst.csv", "--json", "--kolom",
                                     "3=straat", IMPORTPROEF_DAG);
    text_expect(importproef_emmers(u.uit), "300: 0 300 0 0 0");
    emmers(*state, "300: 0 0 300 0 0"); /* as it was settled just now */
    u = uitkomst_run(*state, "regie", "import", "lijst.csv", "--json", "--kolom", "3=woonplaats",
                     IMPORTPROEF_DAG);
    text_expect(importproef_emmers(u.uit), "300: 0 1 299 0 0");
}

static void what_was_taken_back_is_read_again(void **state) {
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    proef_doe(*state, 0, "import --ongedaan 1");
    emmers(*state, "300: 300 0 0 0 0");
    emmers(*state, "300: 0 0 300 0 0");
    stiekem(*state);
    proef_doe(*state, 0, "import --ongedaan 3");
    emmers(*state, "300: 0 1 299 0 0");
}

#define LATER "x'7f000000000070008000000000000001'"

/* A clock that was set back makes no action come before the import. */
static void what_is_done_later_has_a_later_key(void **state) {
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    stand_zet(*state, "UPDATE wijziging SET handeling = " LATER " WHERE handeling = "
                      "(SELECT handeling FROM import);"
                      "UPDATE handeling SET id = " LATER " WHERE naam = 'import';"
                      "UPDATE import SET handeling = " LATER ";"
                      "UPDATE merk_lijst SET handeling = " LATER);
    proef_doe(*state, 0, "persoon 2900000007 woonplaats=Kampen");
    emmers(*state, "300: 0 1 299 0 0");
}

/* Of lists of many kinds the last ones are remembered. */
static void of_so_many_lists_there_are_marks(void **state) {
    char kop[80];
    for (int i = 0; i < 10; i++) {
        snprintf(kop, sizeof kop, "V-nummer;Achternaam;Kolom %d\n2900000001;Hagos;x\n", i);
        werkmap_schrijf(*state, "lijst.csv", kop);
        lees_weer(*state);
    }
    text_expect(stand_rijen(*state, "SELECT group_concat(import, ' ') FROM merk_lijst"),
                "3 4 5 6 7 8 9 10\n");
    assert_int_equal(stand_getal(*state, "SELECT count(*) FROM merk"), 8);
}

/* In December it would be somebody who was just born. */
static void a_short_year_keeps_the_century_it_had(void **state) {
    static const char dag[] = "SELECT geboortedatum FROM persoon";
    werkmap_schrijf(*state, "lijst.csv",
                    "V-nummer;Achternaam;Geboortedatum\n2900000001;Hagos;15-12-26\n");
    emmers(*state, "1: 1 0 0 0 0");
    text_expect(stand_rijen(*state, dag), "1926-12-15\n");
    struct uitkomst u = uitkomst_run(*state, "regie", "import", "lijst.csv", "--json", "--vandaag",
                                     "2026-12-20", NULL);
    text_expect(importproef_emmers(u.uit), "1: 0 0 1 0 0");
    text_expect(stand_rijen(*state, dag), "1926-12-15\n");
}

/* The same list again writes no marks; another one writes all of its own. */
static void the_same_list_keeps_its_marks(void **state) {
    static const char rijen[] = "SELECT group_concat(import, ' ') FROM merk";
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    emmers(*state, "300: 0 0 300 0 0");
    emmers(*state, "300: 0 0 300 0 0");
    text_expect(stand_rijen(*state, rijen), "1\n");
    proef_doe(*state, 0, "persoon 2900000007 woonplaats=Kampen");
    emmers(*state, "300: 0 1 299 0 0");
    text_expect(stand_rijen(*state, rijen), "4\n");
    emmers(*state, "300: 0 0 300 0 0");
    text_expect(stand_rijen(*state, rijen), "5\n");
    assert_int_equal(stand_getal(*state, "SELECT aantal FROM merk_lijst"), VEEL);
    const char *bytes = werkmap_lees(*state, "lijst.csv", NULL);
    char *korter = werkmap_room(*state, strlen(bytes) + 1);
    memcpy(korter, bytes, (size_t)(strstr(bytes, "2900000300") - bytes));
    werkmap_schrijf(*state, "lijst.csv", korter);
    emmers(*state, "299: 0 0 299 0 0");
    text_expect(stand_rijen(*state, rijen), "6\n");
    assert_int_equal(stand_getal(*state, "SELECT aantal FROM merk_lijst"), VEEL - 1);
    emmers(*state, "299: 0 0 299 0 0");
    stiekem(*state);
    emmers(*state, "299: 0 0 299 0 0");
}

/* A few new people, or a part of the list, say nothing about all the others. */
static void a_short_list_leaves_the_marks_of_the_long_one(void **state) {
    static const char rijen[] = "SELECT import || ' ' || aantal FROM merk_lijst";
    schrijf_veel(*state);
    emmers(*state, "300: 300 0 0 0 0");
    stiekem(*state);
    schrijf_deel(*state, VEEL + 1, VEEL + 3, "Zwolle");
    emmers(*state, "3: 3 0 0 0 0");
    schrijf_deel(*state, 1, 100, "Zwolle"); /* enough to read the marks for */
    emmers(*state, "100: 0 0 100 0 0");
    schrijf_deel(*state, 100, 102, "Kampen");
    emmers(*state, "3: 0 3 0 0 0");
    text_expect(stand_rijen(*state, rijen), "1 300\n");
    schrijf_veel(*state);
    emmers(*state, "300: 0 3 297 0 0");
    text_expect(stand_rijen(*state, rijen), "5 297\n");
    schrijf_deel(*state, 7, 9, "Zwolle"); /* too few: they are compared */
    emmers(*state, "3: 0 1 2 0 0");
}

/* Of a pipe nobody knows how long it is: it may be the whole list again. */
static void a_list_from_a_pipe_has_marks_too(void **state) {
    schrijf_veel(*state);
    const char *lijst = werkmap_lees(*state, "lijst.csv", NULL);
    for (int keer = 0; keer < 2; keer++) {
        struct uitkomst u =
            uitkomst_run_in(*state, lijst, "regie", "import", "-", "--json", IMPORTPROEF_DAG);
        text_expect(importproef_emmers(u.uit), keer ? "300: 0 0 300 0 0" : "300: 300 0 0 0 0");
        stiekem(*state);
    }
    assert_int_equal(stand_getal(*state, "SELECT aantal FROM merk_lijst"), VEEL);
}

/* There is memory for the marks that there are, not for those that a damaged file promises. */
static void a_list_that_promises_too_much_is_read(void **state) {
    static const char *const aantallen[] = {"1000000000", "7"};
    schrijf_veel(*state);
    const char *lijst = werkmap_lees(*state, "lijst.csv", NULL);
    emmers(*state, "300: 300 0 0 0 0");
    for (size_t i = 0; i < sizeof aantallen / sizeof *aantallen; i++) {
        char zet[80];
        snprintf(zet, sizeof zet, "UPDATE merk_lijst SET aantal = %s", aantallen[i]);
        stand_zet(*state, zet);
        struct uitkomst u =
            uitkomst_run_in(*state, lijst, "regie", "import", "-", "--json", IMPORTPROEF_DAG);
        uitkomst_expect(&u, 0);
        text_expect(importproef_emmers(u.uit), "300: 0 0 300 0 0");
    }
}

int main(void) {
#define PROEF(f) cmocka_unit_test_setup_teardown(f, importproef_begin, werkmap_einde)
    const struct CMUnitTest tests[] = {
        PROEF(a_row_with_a_mark_is_not_compared),
        PROEF(whoever_something_was_done_with_is_compared),
        PROEF(with_another_colleague_all_are_compared),
        PROEF(what_columns_mean_is_part_of_it),
        PROEF(what_was_taken_back_is_read_again),
        PROEF(what_is_done_later_has_a_later_key),
        PROEF(of_so_many_lists_there_are_marks),
        PROEF(a_short_year_keeps_the_century_it_had),
        PROEF(the_same_list_keeps_its_marks),
        PROEF(a_short_list_leaves_the_marks_of_the_long_one),
        PROEF(a_list_from_a_pipe_has_marks_too),
        PROEF(a_list_that_promises_too_much_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
