/* Lists of measurements: a row for each item, and those of one measurement make it final. */
#include "regie/buf.h"
#include "support/soortproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void heel(const char *v_nummer, const char *datum, struct buf *uit) {
    for (int item = 1; item <= 13; item++)
        buf_addf(uit, "%s;zrm-2017;%s;intake;%d;%d;\n", v_nummer, datum, item, 1 + item % 5);
}

#define METINGKOP "v_nummer;instrument;datum;moment;item;score;reden\n"

static void rows_of_one_measurement_make_it_final(void **state) {
    struct werkmap *map = *state;
    struct buf lijst = {0};
    buf_add(&lijst, METINGKOP);
    heel(SELAM, "01-02-2026", &lijst);
    heel(SELAM, "01-06-2026", &lijst);
    heel(ALI, "03-03-2026", &lijst);
    proef_lees(map, "meting", lijst.s, "39: 39 0 0 0 0");
    text_expect(proef_vraag(map, "SELECT status, count(*) FROM meting GROUP BY 1"),
                "vastgesteld|3\n");
    text_expect(proef_vraag(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'meting'"), "3\n");
    proef_lees(map, "meting", lijst.s, "39: 0 0 39 0 0");
    text_expect(proef_vraag(map, "SELECT count(*) FROM score"), "39\n");
    buf_free(&lijst);
}

static void what_is_not_complete_stays_a_concept(void **state) {
    struct werkmap *map = *state;
    const char *uit = proef_lees(map, "meting",
                                 METINGKOP SELAM ";zrm-2017;2026-02-01;intake;1;3;\n" SELAM
                                                 ";zrm-2017;2026-02-01;intake;2;;weigert\n",
                                 "2: 2 0 0 0 0");
    text_expect_part(uit, "\"code\":\"concept\"");
    text_expect_part(uit, "er missen nog 11 onderdelen");
    text_expect(proef_vraag(map, "SELECT status FROM meting"), "concept\n");
    /* The rest, later: the same day and moment go on with it. */
    struct buf rest = {0};
    buf_add(&rest, METINGKOP);
    heel(SELAM, "1-2-2026", &rest);
    proef_lees(map, "meting", rest.s, "13: 11 2 0 0 0");
    text_expect(proef_vraag(map, "SELECT status FROM meting"), "vastgesteld\n");
    buf_free(&rest);
}

/* All people of the first item, then all of the second: only what is open at the end is said. */
static void a_list_in_order_of_items_is_the_same(void **state) {
    struct werkmap *map = *state;
    struct buf lijst = {0};
    buf_add(&lijst, METINGKOP);
    for (int item = 1; item <= 13; item++) {
        buf_addf(&lijst, SELAM ";zrm-2017;01-02-2026;intake;%d;3;\n", item);
        if (item < 13)
            buf_addf(&lijst, ALI ";zrm-2017;01-02-2026;intake;%d;3;\n", item);
    }
    const char *uit = proef_lees(map, "meting", lijst.s, "25: 25 0 0 0 0");
    const char *eerste = strstr(uit, "\"code\":\"concept\"");
    text_expect_part(uit, OPMERKING("concept", "1", "25"));
    text_expect_part(uit, "er mist nog 1 onderdeel.");
    assert_non_null(eerste);
    assert_null(strstr(eerste + 1, "\"code\":\"concept\""));
    text_expect(proef_vraag(map, "SELECT status, count(*) FROM meting GROUP BY 1"),
                "concept|1\nvastgesteld|1\n");
    buf_free(&lijst);
}

/* Which of the two is right, a list cannot tell; and until somebody does it is not final. */
static void an_item_that_is_there_twice_is_not_guessed(void **state) {
    struct werkmap *map = *state;
    struct buf lijst = {0};
    buf_add(&lijst, METINGKOP);
    heel(SELAM, "01-02-2026", &lijst);
    buf_add(&lijst, SELAM ";zrm-2017;01-02-2026;intake;13;5;\n" /* it said 4 */
            ALI ";zrm-2017;01-02-2026;intake;1;3;\n" SELAM
                          ";zrm-2017;01-02-2026;intake;12;3;\n" /* that is what it said */
            SELAM ";zrm-2017;01-02-2026;intake;1;5;\n");
    const char *uit = proef_lees(map, "meting", lijst.s, "17: 14 0 1 0 2");
    text_expect_part(uit, "Onderdeel 13 van deze meting staat al eerder in de lijst, en anders.");
    text_expect_part(uit, "Onderdeel 1 van deze meting staat al eerder in de lijst, en anders.");
    text_expect_part(uit, "zrm-2017 van 01-02-2026 blijft concept. Een onderdeel staat er meer");
    text_expect(proef_vraag(map, "SELECT status, count(*) FROM meting GROUP BY 1"), "concept|2\n");
    text_expect(proef_vraag(map, "SELECT score FROM score WHERE item = 13"), "4\n");
    buf_free(&lijst);
}

static void a_final_measurement_does_not_change(void **state) {
    struct werkmap *map = *state;
    struct buf lijst = {0};
    buf_add(&lijst, METINGKOP);
    heel(SELAM, "01-02-2026", &lijst);
    proef_lees(map, "meting", lijst.s, "13: 13 0 0 0 0");
    const char *uit = proef_lees(map, "meting",
                                 METINGKOP SELAM ";zrm-2017;01-02-2026;intake;1;5;\n" SELAM
                                                 ";zrm-2017;01-02-2026;intake;2;3;\n",
                                 "2: 0 0 1 0 1");
    text_expect_part(uit, "\"code\":\"mag_niet\"");
    text_expect_part(uit, "--corrigeer");
    text_expect(proef_vraag(map, "SELECT score FROM score WHERE item = 1"), "2\n");
    /* Where somebody wants to go may still change. */
    proef_lees(map, "meting",
               "v_nummer;instrument;datum;moment;item;streef\n" SELAM
               ";zrm-2017;1-2-2026;intake;1;4\n",
               "1: 0 1 0 0 0");
    text_expect(proef_vraag(map, "SELECT streef FROM score WHERE item = 1"), "4\n");
    buf_free(&lijst);
}

static void levels_and_items_are_those_of_the_instrument(void **state) {
    struct werkmap *map = *state;
    const char *uit = proef_lees(
        map, "meting",
        "V-nummer;Instrument;Datum;Moment;Onderdeel;Score\n" SELAM
        ";taalniveau;1-3-2026;voortgang;1;A2\n" SELAM ";taalniveau;1-3-2026;voortgang;2;Q9\n" SELAM
        ";taalniveau;1-3-2026;voortgang;77;A1\n" SELAM ";taalniveau-2099;1-3-2026;voortgang;1;A1\n",
        "4: 1 0 0 0 3");
    text_expect_part(uit, "geen niveau");
    text_expect_part(uit, "geen onderdeel 77");
    text_expect_part(uit, "taalniveau-2099");
    proef_lees(map, "meting",
               "V-nummer;Instrument;Datum;Moment;Onderdeel;Score\n" SELAM
               ";taalniveau;1-3-2026;voortgang;1;A2\n",
               "1: 0 0 1 0 0");
}

static void items_and_instruments_go_by_their_names_too(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "meting",
               "sep=;\r\nVnr;Instrument;Wanneer;Moment;Domein;Score\r\n" SELAM
               ";ZRM;20-11-2026;Voortgang;Financiën;3\r\n" SELAM
               ";zrm-2017;20/11/2026;voortgang;HUI;2\r\n;;;;;\r\nTotaal;;;;;5\r\n",
               "2: 2 0 0 0 0");
    text_expect(proef_vraag(map, "SELECT item, score FROM score ORDER BY item"), "1|3\n4|2\n");
}

static void nothing_is_left_of_a_measurement_that_could_not_begin(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "meting",
               METINGKOP SELAM ";zrm-2017;2026-02-01;intake;99;3;\n" SELAM
                               ";zrm-2017;2027-02-01;intake;1;3;\n" SELAM
                               ";zrm-2017;;intake;1;3;\n",
               "3: 0 0 0 0 3");
    text_expect(
        proef_vraag(map, "SELECT count(*) FROM meting; SELECT count(*) FROM wijziging WHERE soort "
                         "IN ('meting', 'score')"),
        "0\n0\n");
}

static void the_concept_of_a_colleague_is_left_alone(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0,
              "meting " SELAM " --instrument zrm-2017 --moment intake --datum 2026-05-01 "
              "--scores 1=2 --concept");
    const char *uit = proef_lees(
        map, "meting", METINGKOP SELAM ";zrm-2017;2026-02-01;intake;1;3;\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "meting van 01-05-2026 in concept");
}

/* The list of whole measurements of --alles, for one that wants a row for each item. */
static void a_list_of_measurements_needs_their_items(void **state) {
    struct werkmap *map = *state;
    const char *uit = proef_lees(map, "meting",
                                 "v_nummer;instrument;moment;datum;status\n" SELAM
                                 ";zrm-2017;intake;1-9-2026;concept\n",
                                 "1: 0 0 0 0 1");
    text_expect_part(uit, "één rij per onderdeel, met het nummer in de kolom item");
    text_expect_no_part(uit, "verblijfstitel");
}

static void an_instrument_is_known_by_its_letters(void **state) {
    proef_lees(*state, "meting",
               "v_nummer;instrument;datum;moment;item;score\n" SELAM
               ";ZRM2017;2026-10-13;intake;1;3\n",
               "1: 1 0 0 0 0");
    const char *json = proef_lees(*state, "meting",
                                  "v_nummer;instrument;datum;moment;item;score\n" SELAM
                                  ";onzin;2026-10-13;intake;1;3\n",
                                  "1: 0 0 0 0 1");
    text_expect_part(json, "Kies uit: zrm-2017, ");
}

/* A list of events told of it before; what it did not tell is recorded, of each measurement. */
static void an_event_that_is_there_is_not_recorded_twice(void **state) {
    static const char dagen[] = "SELECT datum, count(*) FROM gebeurtenis WHERE code = 'meting' "
                                "GROUP BY 1 ORDER BY 1";
    struct werkmap *map = *state;
    struct buf lijst = {0};
    proef_lees(map, "gebeurtenis", "v_nummer;code;datum\n" SELAM ";meting;1-2-2026\n",
               "1: 1 0 0 0 0");
    buf_add(&lijst, METINGKOP);
    heel(SELAM, "01-02-2026", &lijst);
    heel(SELAM, "01-06-2026", &lijst);
    proef_lees(map, "meting", lijst.s, "26: 26 0 0 0 0");
    text_expect(proef_vraag(map, dagen), "2026-02-01|1\n2026-06-01|1\n");
    /* Another instrument on the same days: an event of its own. */
    proef_lees(map, "meting",
               METINGKOP SELAM ";participatieladder;1-2-2026;intake;1;3;\n" SELAM
                               ";participatieladder;1-6-2026;intake;1;3;\n",
               "2: 2 0 0 0 0");
    text_expect(proef_vraag(map, dagen), "2026-02-01|2\n2026-06-01|2\n");
    buf_free(&lijst);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, soortproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(rows_of_one_measurement_make_it_final),
        TEST(what_is_not_complete_stays_a_concept),
        TEST(a_list_in_order_of_items_is_the_same),
        TEST(an_item_that_is_there_twice_is_not_guessed),
        TEST(a_final_measurement_does_not_change),
        TEST(levels_and_items_are_those_of_the_instrument),
        TEST(items_and_instruments_go_by_their_names_too),
        TEST(nothing_is_left_of_a_measurement_that_could_not_begin),
        TEST(the_concept_of_a_colleague_is_left_alone),
        TEST(a_list_of_measurements_needs_their_items),
        TEST(an_instrument_is_known_by_its_letters),
        TEST(an_event_that_is_there_is_not_recorded_twice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
