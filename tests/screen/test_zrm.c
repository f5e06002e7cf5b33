/* The measuring screen: what its keys do to what is stored. */
#include "support/stand.h"
#include "support/zrmproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_leeg(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_expect_line(t, 5, " ZRM  Nog niet gemeten: typ het eerste cijfer.");
    terminal_expect_line(t, 19, " 13 Justitie                        5   4   3   2   1");
    terminal_expect_cursor(t, 7, 36);
    terminal_script(t, "<Right><Right>");
    terminal_expect_line(
        t, 20, " 3 beperkt zelfredzaam: Rondkomen met uitkering of hulp, schuld onder controle");
    terminal_expect_cursor(t, 7, 44);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting"), 0);
    zrmproef_sluit(t, map);
}

static void test_dertien_toetsen(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_keys(t, "3");
    terminal_expect_text(t, "Concept 1/13  intake 22-11-2026");
    terminal_type_ahead(t, "234543215432");
    terminal_expect_text(t, "Concept 13/13");
    terminal_expect_text(t, "Alles is gescoord. F2 stelt de meting vast.");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM score WHERE score IS NOT NULL"), 13);
    assert_int_equal(stand_getal(map, "SELECT group_concat(score, '') = '3234543215432' FROM"
                                      " (SELECT score FROM score ORDER BY item)"),
                     1);
    assert_int_equal(
        stand_getal(map,
                    "SELECT count(*) FROM meting WHERE status = 'concept' AND moment = 'intake'"),
        1);
    terminal_key(t, "F2");
    terminal_expect_text(t, "Vastgesteld 22-11-2026 door M. de Vries");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting WHERE status = 'vastgesteld'"),
                     1);
    zrmproef_sluit(t, map);
}

static void test_ontbreekt(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "33<Down><Down>33<F2>");
    terminal_expect_text(t, "Geef een score, of een reden waarom niet, bij: Tijdsbesteding");
    terminal_script(t, "5");
    assert_int_equal(stand_getal(map, "SELECT score FROM score WHERE item = 3"), 5);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting WHERE status = 'vastgesteld'"),
                     0);
    terminal_script(t, "<Up><Backspace>");
    terminal_expect_text(t, "Concept 4/13");
    zrmproef_sluit(t, map);
}

static void test_vast_en_correctie(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    zrmproef_meet(map, "zrm-2017", "2026-11-12", ZRMPROEF_SCORES);
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_expect_text(t, "Vastgesteld 12-11-2026 door M. de Vries");
    terminal_script(t, "5");
    terminal_expect_text(t, "Niets veranderen");
    terminal_script(t, "<Esc>h<Enter><Enter>");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting"), 1);
    assert_int_equal(stand_getal(map, "SELECT score FROM score WHERE item = 1"), 2);
    terminal_script(t, "<Esc>s4");
    assert_int_equal(stand_getal(map, "SELECT streef FROM score WHERE item = 1"), 4);
    terminal_script(t, "k");
    terminal_expect_text(t, "Correctie 13/13  voortgang 12-11-2026");
    terminal_script(t, "3<F2>");
    terminal_expect_text(t, "Vastgesteld 12-11-2026");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting WHERE status = 'vervangen'"), 1);
    assert_int_equal(stand_getal(map, "SELECT s.score FROM score s JOIN meting m ON m.id = s.meting"
                                      " WHERE s.item = 1 AND m.status = 'vastgesteld'"),
                     3);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'meting'"), 1);
    zrmproef_sluit(t, map);
}

static void test_weghalen(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "33x<Enter>");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM score"), 2);
    terminal_script(t, "x<Down><Enter>");
    terminal_expect_text(t, "Nog niet gemeten");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting"), 0);
    zrmproef_sluit(t, map);
}

static void test_te_jong(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("2010-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "3");
    terminal_expect_text(t, "is vanaf 18 jaar; deze persoon is daar nog te jong");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting"), 0);
    zrmproef_sluit(t, map);
}

static void test_acuut(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "1");
    terminal_expect_text(t, "Acuut: vandaag nog handelen");
    terminal_expect_text(t, "Financiën staat op 1, acuut");
    zrmproef_sluit(t, map);
}

/* The chosen level reads without colour, also where there is none. */
static void test_zonder_kleur(void **state) {
    (void)state;
    static const char *const anders[] = {"NO_COLOR=1", "TERM=vt100"};
    for (int i = 0; i < 2; i++) {
        struct werkmap *map = zrmproef_maak("1990-05-02");
        const char *env[16] = {NULL};
        int n = 0;
        for (const char *const *e = werkmap_env(map); *e; e++)
            env[n++] = *e;
        env[n] = anders[i];
        struct terminal *t = zrmproef_open_met(24, 80, env);
        terminal_script(t, "23");
        terminal_expect_line(t, 7, "  1 Financiën                       5   4   3  [2]  1");
        terminal_expect_line(t, 8, "  2 Werk & Opleiding                5   4  [3]  2   1");
        assert_int_equal(terminal_cell(t, 7, 46).fg, TERMINAL_DEFAULT);
        zrmproef_sluit(t, map);
    }
}

static void test_alleen_lezen(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    zrmproef_meet(map, "zrm-2017", "2026-11-12", ZRMPROEF_SCORES);
    struct terminal *t =
        terminal_start(24, 80, (const char *[]){"regie", "--alleen-lezen", ZRMPROEF_VANDAAG, NULL},
                       werkmap_env(map));
    terminal_script(t, "c<Enter>zs4");
    terminal_expect_text(t, "regie is geopend om alleen te lezen");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM score WHERE streef IS NOT NULL"), 0);
    zrmproef_sluit(t, map);
}

/* A score below its target lights up until a goal of the plan works on it. */
static void test_zonder_doel(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    zrmproef_goed(uitkomst_run(map, "regie", "meting", ZRMPROEF_SELAM, "--instrument", "zrm-2017",
                               "--moment", "intake", "--scores", ZRMPROEF_SCORES, "--streef", "1=4",
                               "--streef", "2=3", ZRMPROEF_VANDAAG, NULL));
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_expect_line(
        t, 7, "  1 Financiën                       5   4   3  [2]  1            4   geen");
    terminal_expect_line(t, 8,
                         "  2 Werk & Opleiding                5   4  [3]  2   1            3");
    terminal_expect_text(t,
                         "Onder de streefscore, en nog geen doel in het plan (p opent het PIP).");
    zrmproef_sluit(t, map);
}

/* The scores of a talk are a measurement of their own, that hangs on the talk. */
static void test_gesprek(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    zrmproef_meet(map, "zrm-2017", "2026-06-01", ZRMPROEF_SCORES);
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "vn<F8>");
    terminal_expect_line(t, 5, " ZRM  Nog geen nieuwe scores in dit gesprek.");
    terminal_expect_line(t, 7, "  1 Financiën                       5   4   3   2   1   2");
    terminal_script(t, "3");
    terminal_expect_line(t, 5, " ZRM  Concept 1/13  voortgang 22-11-2026");
    terminal_expect_line(t, 7, "  1 Financiën                       5   4  [3]  2   1   2 ▲+1");
    assert_int_equal(stand_getal(map,
                                 "SELECT count(*) FROM meting m JOIN gesprek g ON g.id = m.gesprek"
                                 " WHERE m.status = 'concept'"),
                     1);
    terminal_key(t, "F2");
    terminal_expect_text(t, "Het gesprek");
    zrmproef_sluit(t, map);
}

/* A window closed in the middle of a note costs nothing. */
static void test_noot_bij_ophangen(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "3oHalf af");
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM score WHERE item = 2 AND"
                                      " toelichting = 'Half af'"),
                     1);
    werkmap_free(map);
}

static void test_volgende_persoon(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    zrmproef_goed(uitkomst_run(map, "regie", "persoon", "achternaam=Yusuf", "v_nummer=2900000002",
                               ZRMPROEF_VANDAAG, NULL));
    zrmproef_goed(
        uitkomst_run(map, "regie", "toewijzen", "ik", "2900000002", ZRMPROEF_VANDAAG, NULL));
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "3oEerste.<Esc><PgDn>");
    terminal_expect_text(t, "Yusuf");
    terminal_expect_text(t, "[ZRM]");
    terminal_expect_text(t, "Nog niet gemeten");
    terminal_script(t, "4");
    terminal_expect_text(t, "ZRM is vanaf 18 jaar; de leeftijd staat niet vast.");
    terminal_key(t, "PgUp");
    terminal_expect_text(t, "Concept 1/13");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM score WHERE toelichting = 'Eerste.'"),
                     1);
    zrmproef_sluit(t, map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_leeg),
        cmocka_unit_test(test_dertien_toetsen),
        cmocka_unit_test(test_ontbreekt),
        cmocka_unit_test(test_vast_en_correctie),
        cmocka_unit_test(test_weghalen),
        cmocka_unit_test(test_te_jong),
        cmocka_unit_test(test_acuut),
        cmocka_unit_test(test_zonder_kleur),
        cmocka_unit_test(test_alleen_lezen),
        cmocka_unit_test(test_zonder_doel),
        cmocka_unit_test(test_gesprek),
        cmocka_unit_test(test_noot_bij_ophangen),
        cmocka_unit_test(test_volgende_persoon),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
