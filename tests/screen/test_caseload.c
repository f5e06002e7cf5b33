/* The caseload: finding somebody while typing, marks, giving people to a colleague, new people. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_beeld_24(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cm");
    terminal_expect_screen(
        t, " regie  Caseload                           M. de Vries   Zwolle   zo 22-11-2026\n"
           " Zoek:                                                             van iedereen\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           "   Naam                      V-nummer   Geboren    Fase             Van\n"
           "   Bashir, Bakri             2901000018 12-04-1990 Gekoppeld        M. de Vries\n"
           "   Hagos, Selam              2901000029 00-00-1994 Gekoppeld        M. de Vries\n"
           "   Jafari                    2901000031            Voorgemeld       M. de Vries\n"
           "   Rahimi, Zahra             2901000042 19-05-1982 Voorgemeld       J. Bakker\n"
           "   Tesfay, Yonas             2901000053 01-01-2000 Intake           M. de Vries\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Enter opent, spatie markeert, a wijst toe, n voegt iemand toe.\n"
           " Enter open  / zoek  m mijn/alle  n nieuw  Esc terug  ? hulp  : alles  q stop\n");
    terminal_expect_cursor(t, 4, 1);
    terminal_close(t);
    werkmap_free(map);
}

static void test_beeld_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_keys(t, "cm");
    terminal_expect_screen(
        t, " regie  Caseload                                                                   M. "
           "de Vries   Zwolle   zo 22-11-2026\n"
           " Zoek:                                                                                 "
           "                    van iedereen\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           "   Naam                         V-nummer   Geboren    Fase              Taal           "
           "      Woonplaats    Van\n"
           "   Bashir, Bakri                2901000018 12-04-1990 Gekoppeld         Arabisch "
           "(Soedanees) Zwolle        M. de Vries\n"
           "   Hagos, Selam                 2901000029 00-00-1994 Gekoppeld         Tigrinya       "
           "                    M. de Vries\n"
           "   Jafari                       2901000031            Voorgemeld                       "
           "                    M. de Vries\n"
           "   Rahimi, Zahra                2901000042 19-05-1982 Voorgemeld        Dari           "
           "                    J. Bakker\n"
           "   Tesfay, Yonas                2901000053 01-01-2000 Intake            Tigrinya       "
           "                    M. de Vries\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Enter opent, spatie markeert, a wijst toe, n voegt iemand toe.\n"
           " Enter open  / zoek  m mijn/alle  n nieuw  Esc terug  ? hulp  : alles  q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_filter(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "c/h");
    terminal_expect_line(
        t, 1, " Zoek: h                                                                van mij");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_expect_no_text(t, "Bashir");
    terminal_expect_cursor(t, 1, 8);
    terminal_keys(t, "äG");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_keys(t, "zzz");
    terminal_expect_text(t,
                         "Niemand gevonden onder uw mensen. Met Enter en m zoekt u bij iedereen.");
    terminal_script(t, "<Enter>m");
    terminal_expect_text(t, "Niemand gevonden. Probeer een deel van de naam.");
    terminal_script(t, "m/");
    terminal_script(t, "<C-u>");
    terminal_expect_text(t, "Bashir, Bakri");
    terminal_expect_no_text(t, "Rahimi");
    terminal_script(t, "<Esc>m/000042");
    terminal_expect_text(t, "Zoek: 000042");
    terminal_expect_text(t, "Rahimi, Zahra");
    terminal_expect_no_text(t, "Tesfay");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "Rahimi, Zahra · " PROEF_V_RAHIMI);
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Zoek: 000042");
    terminal_close(t);
    werkmap_free(map);
}

static void test_zoek_en_open(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_type_ahead(t, "/tes<Enter>z");
    terminal_expect_text(t, "Tesfay, Yonas");
    terminal_expect_text(t, "[ZRM]");
    terminal_key(t, "F7");
    terminal_expect_text(t, "Zoek: tes");
    terminal_script(t, "<Esc>");
    terminal_expect_no_text(t, "Zoek: tes");
    terminal_close(t);
    werkmap_free(map);
}

static void test_volgende_persoon(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cm<Enter>p");
    terminal_expect_text(t, "Bashir, Bakri");
    terminal_expect_text(t, "[PIP]");
    static const char *const namen[] = {"Hagos, Selam", "Jafari", "Rahimi, Zahra", "Tesfay, Yonas",
                                        "Dit is de laatste"};
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++) {
        terminal_key(t, "PgDn");
        terminal_expect_text(t, namen[i]);
        terminal_expect_text(t, "[PIP]");
    }
    terminal_key(t, "PgUp");
    terminal_expect_text(t, "Rahimi, Zahra");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "[Overzicht]");
    terminal_key(t, "PgUp");
    terminal_expect_text(t, "Jafari");
    terminal_expect_text(t, "[Overzicht]");
    terminal_script(t, "<Esc>");
    terminal_expect_cursor(t, 6, 1);
    terminal_close(t);
    werkmap_free(map);
}

static void test_markeren_en_toewijzen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cm<Space><Space>");
    terminal_expect_text(t, "2 gemarkeerd");
    terminal_expect_text(t, " * Bashir, Bakri");
    terminal_expect_cursor(t, 6, 1);
    terminal_keys(t, "a");
    terminal_expect_text(t, "Wie gaat met deze 2 verder?");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "2 gemarkeerd");
    terminal_script(t, "abak<Enter>");
    terminal_expect_text(t, "2 toegewezen aan J. Bakker.");
    terminal_expect_no_text(t, "gemarkeerd");
    terminal_keys(t, "m");
    terminal_expect_no_text(t, "Bashir");
    terminal_expect_no_text(t, "Hagos");
    terminal_expect_text(t, "Tesfay");
    terminal_script(t, "m<Space><Space><Space><Space>a<Down><Enter>");
    terminal_expect_text(t, "Zoveel mensen tegelijk toewijzen?");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "4 gemarkeerd");
    terminal_close(t);
    assert_string_equal(
        proef_waarde(map, PROEF_V_HAGOS,
                     "(SELECT d.casemanager FROM dossier d WHERE d.persoon = persoon.id)"),
        "j.bakker");
    werkmap_free(map);
}

/* One person to a colleague, seen from the dossier: the list goes on with the next. */
static void test_weggegeven(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Down>abak<Enter>");
    terminal_expect_text(t, "1 toegewezen aan J. Bakker.");
    terminal_expect_no_text(t, "Hagos");
    terminal_expect_cursor(t, 5, 1);
    terminal_close(t);
    werkmap_free(map);
}

static void test_nieuw(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cn");
    terminal_expect_text(t, "Nieuwe persoon: achternaam");
    terminal_script(t, "van den Berg-O'Neill<Esc>");
    terminal_expect_no_text(t, "Nieuwe persoon");
    terminal_keys(t, "n");
    terminal_expect_text(t, "van den Berg-O'Neill");
    terminal_expect_text(t, "Hier staat nog wat u eerder typte.");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "[Gegevens]");
    terminal_script(t, "2901000064<Tab>");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, "2901000064", "achternaam"), "van den Berg-O'Neill");
    werkmap_free(map);
}

static void test_leeg(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "init", NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter><Space>a<PgDn><PgUp><Up><Down><Home><End>");
    terminal_expect_text(t, "Hier staat nog niemand. Met n voegt u iemand toe.");
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_beeld_24),
        cmocka_unit_test(test_beeld_40),
        cmocka_unit_test(test_filter),
        cmocka_unit_test(test_zoek_en_open),
        cmocka_unit_test(test_volgende_persoon),
        cmocka_unit_test(test_markeren_en_toewijzen),
        cmocka_unit_test(test_weggegeven),
        cmocka_unit_test(test_nieuw),
        cmocka_unit_test(test_leeg),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
