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
    buf_add(&groot, "V-nummer;Achternaam;Voornamen;Kenmerk\n"); /* longer than one block */
    for (int i = 0; i < 400; i++)
        buf_addf(&groot, "29%08d;Hagos;Selam%d;%0200d\n", i, i, 0);
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

/* ---- The receipts ---- */

static void every_row_is_in_one_receipt_or_in_doubt(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST MIS ";Hagos;Selam;01-02-1990\n");
    text_expect(importproef_emmers(importproef_lees(map, "l.csv").uit), "4: 2 0 0 1 1");
    text_expect(werkmap_lees(map, "l.ok.csv", NULL),
                "\xEF\xBB\xBFV-nummer;Achternaam;Voornamen;Geboortedatum;regel;emmer\r\n"
                "2900000001;Hagos;Selam;01-02-1990;2;nieuw\r\n"
                "2900000002;Noori;Ali;03-04-1991;3;nieuw\r\n");
    text_expect_part(werkmap_lees(map, "l.geweigerd.csv", NULL),
                     "2900000003;Tesfay;Yonas;31-02-1990;4;datum");
}

/* Also when they come back, and behind what came back. */
static void the_rows_that_went_in_come_back_as_a_list(void **state) {
    struct werkmap *map = *state;
    importproef_coa(map);
    struct uitkomst u = importproef_lees(map, "coa-lijst.csv");
    long erin = importproef_getal(u.uit, "nieuw") + importproef_getal(u.uit, "ongewijzigd") +
                importproef_getal(u.uit, "gewijzigd");
    assert_true(erin > 100);
    u = importproef_lees(map, "coa-lijst.ok.csv");
    uitkomst_expect(&u, 0);
    assert_int_equal(importproef_getal(u.uit, "rijen"), erin);
    assert_int_equal(importproef_getal(u.uit, "ongewijzigd"), erin);
    text_expect_part(u.uit, "{\"kop\":\"emmer\",\"uitslag\":\"regie\"");
    text_expect_part(werkmap_lees(map, "coa-lijst.ok.ok.csv", NULL), ";regel;emmer\r\n");
    text_expect_no_part(werkmap_lees(map, "coa-lijst.ok.ok.csv", NULL), "emmer;regel");
}

static void the_report_tells_all_but_who(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST MIS "2900000004;Karimi;Omid;31-02-1990\n");
    import(map, "l.csv", NULL);
    const char *json = werkmap_lees(map, "l.verslag.json", NULL);
    static const char *const delen[] = {"\"bestand\": \"l.csv\"",
                                        "\"import\": 1",
                                        "\"wanneer\": \"2026-11-22T12:00:00\"",
                                        "\"terugdraaien\": \"regie import --ongedaan 1\"",
                                        "\"codering\": \"utf-8\"",
                                        "\"kop_regel\": 1",
                                        "\"datums_hoe\": \"",
                                        "\"nieuw\": 2",
                                        "\"geweigerd\": 2",
                                        "\"ok_bestand\": \"l.ok.csv\"",
                                        "\"kolom\": \"Geboortedatum\"",
                                        "\"aantal\": 2"};
    for (size_t i = 0; i < sizeof delen / sizeof *delen; i++)
        text_expect_part(json, delen[i]);
    static const char *const nooit[] = {"Hagos", "Tesfay", "Omid", "29000000", "31-02", "1990"};
    for (size_t i = 0; i < sizeof nooit / sizeof *nooit; i++)
        text_expect_no_part(json, nooit[i]);
    struct uitkomst u = uitkomst_run(map, "sha256sum", "l.csv", NULL);
    char som[65] = {0};
    memcpy(som, u.uit, 64);
    text_expect_part(json, som);
}

static const char *const bonnen[] = {"l.ok.csv", "l.geweigerd.csv", "l.verslag.json"};

static void receipts_are_for_their_owner(void **state) {
    struct werkmap *map = *state;
    struct stat st;
    werkmap_schrijf(map, "l.csv", LIJST MIS);
    struct uitkomst u = import(map, "l.csv", "--json");
    for (int i = 0; i < 3; i++) {
        assert_int_equal(stat(werkmap_pad(map, bonnen[i]), &st), 0);
        assert_int_equal(st.st_mode & 0777, 0600);
        text_expect_part(u.uit, bonnen[i]);
    }
}

static void geen_bonnen(struct werkmap *map) {
    for (int i = 0; i < 3; i++)
        assert_false(werkmap_bestaat(map, bonnen[i]));
}

static void a_dry_run_or_a_stopped_list_leaves_none(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST MIS);
    import(map, "l.csv", "--proef");
    geen_bonnen(map);
    werkmap_schrijf(map, "l.csv", LIJST MIS "2900000004;\"Karimi;Omid;\n");
    struct uitkomst u = import(map, "l.csv", NULL);
    uitkomst_expect(&u, 3);
    geen_bonnen(map);
}

/* One receipt that cannot be written, and nothing is stored: neither rows nor the other receipts.
 */
static void without_room_for_a_receipt_nothing_is_stored(void **state) {
    struct werkmap *map = *state;
    for (int i = 0; i < 3; i++) {
        werkmap_schrijf(map, "l.csv", LIJST MIS);
        assert_int_equal(symlink("/dev/full", werkmap_pad(map, bonnen[i])), 0);
        struct uitkomst u = import(map, "l.csv", NULL);
        uitkomst_expect(&u, 3);
        text_expect_part(u.fout, bonnen[i]);
        assert_int_equal(unlink(werkmap_pad(map, bonnen[i])), 0);
        geen_bonnen(map);
        u = uitkomst_run(map, "regie", "import", "--lijst", NULL);
        text_expect(u.uit, "Er is nog geen lijst ingelezen.\n");
    }
}

/* What somebody may have put right is neither written over nor taken away. */
static void refused_rows_that_were_put_right_are_kept(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST MIS);
    import(map, "l.csv", NULL);
    const char *eerst = werkmap_lees(map, "l.geweigerd.csv", NULL);
    struct uitkomst u = import(map, "l.csv", "--json");
    text_expect_part(u.uit, "\"geweigerd_eerder\":null");
    text_expect(werkmap_lees(map, "l.geweigerd.csv", NULL), eerst);
    for (int keer = 1; keer <= 2; keer++) {
        werkmap_schrijf(map, "l.geweigerd.csv", keer == 1 ? "verbeterd\n" : "nog eens\n");
        u = import(map, "l.csv", "--json");
        text_expect_part(u.uit, keer == 1 ? "\"geweigerd_eerder\":\"l.geweigerd.eerder.csv\""
                                          : "\"geweigerd_eerder\":\"l.geweigerd.eerder-2.csv\"");
        text_expect(werkmap_lees(map, "l.geweigerd.csv", NULL), eerst);
    }
    text_expect(werkmap_lees(map, "l.geweigerd.eerder.csv", NULL), "verbeterd\n");
    text_expect(werkmap_lees(map, "l.geweigerd.eerder-2.csv", NULL), "nog eens\n");
}

/* Where somebody keeps them under another name, it is the file behind the link that is kept. */
static void refused_rows_behind_a_link_are_kept(void **state) {
    struct werkmap *map = *state;
    static const char *const bewaard[] = {"werk.eerder.csv", "werk.eerder-2.csv"};
    werkmap_schrijf(map, "l.csv", LIJST MIS);
    assert_int_equal(symlink("werk.csv", werkmap_pad(map, "l.geweigerd.csv")), 0);
    for (int keer = 0; keer < 2; keer++) {
        werkmap_schrijf(map, "werk.csv", keer ? "nog eens\n" : "verbeterd\n");
        struct uitkomst u = import(map, "l.csv", "--json");
        text_expect_part(u.uit, bewaard[keer]);
        text_expect(werkmap_lees(map, bewaard[keer], NULL), keer ? "nog eens\n" : "verbeterd\n");
        text_expect_part(werkmap_lees(map, "l.geweigerd.csv", NULL), ";regel;code;reden");
    }
    struct uitkomst u = import(map, "l.csv", "--json"); /* and what nobody changed may go */
    text_expect_part(u.uit, "\"geweigerd_eerder\":null");
}

static void refused_rows_of_an_earlier_list_stay_and_are_named(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST MIS);
    import(map, "l.csv", NULL);
    const char *eerst = werkmap_lees(map, "l.geweigerd.csv", NULL);
    werkmap_schrijf(map, "l.csv", LIJST);
    struct uitkomst u = uitkomst_run(map, "regie", "import", "l.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "Er staat nog een l.geweigerd.csv van een eerdere keer. Van deze lijst "
                            "staat er niets in.\n");
    text_expect(werkmap_lees(map, "l.geweigerd.csv", NULL), eerst);
    text_expect_part(werkmap_lees(map, "l.verslag.json", NULL), "\"geweigerd_bestand\": null");
    werkmap_schrijf(map, "l.csv", LIJST MIS);
    u = uitkomst_run(map, "regie", "import", "l.csv", IMPORTPROEF_DAG);
    text_expect_part(u.uit, "Wat daar van een eerdere keer stond, is bewaard als "
                            "l.geweigerd.eerder.csv.\n");
}

static void lists_of_another_kind_have_them_too(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", LIJST);
    import(map, "l.csv", NULL);
    werkmap_schrijf(map, "g.csv",
                    "v_nummer;code;datum\n2900000001;koppeling;2026-10-01\n"
                    "2900000009;koppeling;2026-10-01\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "g.csv", "--soort", "gebeurtenis", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect_part(werkmap_lees(map, "g.ok.csv", NULL),
                     "2900000001;koppeling;2026-10-01;2;nieuw");
    text_expect_part(werkmap_lees(map, "g.verslag.json", NULL), "\"soort\": \"gebeurtenis\"");
    u = uitkomst_run(map, "regie", "import", "g.ok.csv", "--soort", "gebeurtenis", "--json",
                     IMPORTPROEF_DAG);
    text_expect(importproef_emmers(u.uit), "1: 0 0 1 0 0");
}

static void dates_with_the_month_in_front_come_back_the_same(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "m.csv",
                    "V-nummer;Achternaam;Geboortedatum\n2900000001;Hagos;03/04/1990\n"
                    "290;Tesfay;12/30/1991\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "m.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect_part(werkmap_lees(map, "m.ok.csv", NULL), ";1990-03-04;");
    u = uitkomst_run(map, "regie", "import", "m.ok.csv", "--json", IMPORTPROEF_DAG);
    text_expect(importproef_emmers(u.uit), "1: 0 0 1 0 0");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_same_list_is_known),
        TEST(dates_with_the_month_in_front_come_back_the_same),
        TEST(another_list_is_not_known),
        TEST(a_list_from_a_pipe_is_known),
        TEST(the_sum_is_that_of_the_file),
        TEST(a_list_that_was_taken_back_is_new),
        TEST(what_the_same_list_changes_now_is_said),
        TEST(only_what_there_is_is_named),
        TEST(every_row_is_in_one_receipt_or_in_doubt),
        TEST(the_rows_that_went_in_come_back_as_a_list),
        TEST(the_report_tells_all_but_who),
        TEST(receipts_are_for_their_owner),
        TEST(a_dry_run_or_a_stopped_list_leaves_none),
        TEST(without_room_for_a_receipt_nothing_is_stored),
        TEST(refused_rows_that_were_put_right_are_kept),
        TEST(refused_rows_behind_a_link_are_kept),
        TEST(refused_rows_of_an_earlier_list_stay_and_are_named),
        TEST(lists_of_another_kind_have_them_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
