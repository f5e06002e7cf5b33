/* The first screen: what is due, and where one can go from it. */
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
    terminal_expect_screen(
        t, " regie  Werkvoorraad                       M. de Vries   Zwolle   zo 22-11-2026\n"
           " Te doen 4   te laat 3   deze week 1   binnenkort 0                     van mij\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " !! 96 d te laat  Tesfay, Yonas          PIP vaststellen             18-08-2026\n"
           " !  18 d te laat  Bashir, Bakri          woning vinden               04-11-2026\n"
           " !   4 d te laat  Bashir, Bakri          verhuizen naar de gemeente  18-11-2026\n"
           " ·      over 5 d  Hagos, Selam           woning vinden               27-11-2026\n"
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
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Wettelijk. 10 weken na 09-06-2026 (BRP-inschrijving; de datum van de DUO-brief\n"
           " is nog niet bekend). Besluit inburgering 2021 art. 5.3. Rond het plan samen af\n"
           " en stel het vast. Dit is klaar zodra het PIP is vastgesteld.\n"
           " Enter opent het dossier, m wisselt tussen uw werk en dat van iedereen.\n"
           " Enter open  c caseload  / zoek  m mijn/alle  ? hulp  : alles  q stop\n");
    terminal_expect_cursor(t, 3, 1);
    terminal_close(t);
    werkmap_free(map);
}

static void test_beeld_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_expect_screen(
        t, " regie  Werkvoorraad                                                               M. "
           "de Vries   Zwolle   zo 22-11-2026\n"
           " Te doen 4   te laat 3   deze week 1   binnenkort 0                                    "
           "                         van mij\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " !! 96 d te laat  Tesfay, Yonas                      PIP vaststellen                   "
           "                      18-08-2026\n"
           " !  18 d te laat  Bashir, Bakri                      woning vinden                     "
           "                      04-11-2026\n"
           " !   4 d te laat  Bashir, Bakri                      verhuizen naar de gemeente        "
           "                      18-11-2026\n"
           " ·      over 5 d  Hagos, Selam                       woning vinden                     "
           "                      27-11-2026\n"
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
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Wettelijk. 10 weken na 09-06-2026 (BRP-inschrijving; de datum van de DUO-brief is nog "
           "niet bekend). Besluit\n"
           " inburgering 2021 art. 5.3. Rond het plan samen af en stel het vast. Dit is klaar "
           "zodra het PIP is vastgesteld.\n"
           "\n"
           " Enter opent het dossier, m wisselt tussen uw werk en dat van iedereen.\n"
           " Enter open  c caseload  / zoek  m mijn/alle  ? hulp  : alles  q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_mijn_en_iedereen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct uitkomst u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "gebeurtenis",
                                     PROEF_V_RAHIMI, "koppeling", "2026-09-01", NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_expect_text(t, "van mij");
    terminal_expect_no_text(t, "Rahimi");
    terminal_keys(t, "m");
    terminal_expect_text(t, "van iedereen");
    terminal_expect_text(t, "Rahimi, Zahra");
    terminal_key(t, "C-a");
    terminal_expect_no_text(t, "Rahimi");
    terminal_close(t);
    werkmap_free(map);
}

/* The same person may stand on the list twice: the next one is somebody else. */
static void test_volgende_persoon(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "<Down><Enter>");
    terminal_expect_text(t, "Bashir, Bakri");
    terminal_expect_text(t, "[Overzicht]");
    terminal_key(t, "PgDn");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_expect_text(t, "[Overzicht]");
    terminal_key(t, "PgDn");
    terminal_expect_text(t, "Dit is de laatste van de lijst.");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_script(t, "g<PgUp>");
    terminal_expect_text(t, "Bashir, Bakri");
    terminal_expect_text(t, "[Gegevens]");
    terminal_script(t, "<Esc>i<C-b>");
    terminal_expect_text(t, "Tesfay, Yonas");
    terminal_expect_text(t, "[Intake]");
    terminal_key(t, "C-b");
    terminal_expect_text(t, "Dit is de eerste van de lijst.");
    terminal_script(t, "<Esc><Esc>");
    terminal_expect_text(t, "Werkvoorraad");
    terminal_expect_cursor(t, 3, 1);
    terminal_close(t);
    werkmap_free(map);
}

/* What is done leaves the list; the next person is then the one who took the place. */
static void test_volgende_na_klaar(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "<Down><Enter>e");
    terminal_script(t, "woont<Enter>01-10-2026<Enter>");
    terminal_expect_text(t, "01-10-2026  Woont in de gemeente");
    terminal_key(t, "PgDn");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_expect_no_text(t, "Bashir");
    terminal_close(t);
    werkmap_free(map);
}

static void test_wegen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "i");
    terminal_expect_text(t, "[Intake]");
    terminal_script(t, "<Esc><Esc>c");
    terminal_expect_line(t, 3,
                         "   Naam                      V-nummer   Geboren    Fase             Van");
    terminal_key(t, "F5");
    terminal_expect_text(t, "Te doen 4");
    terminal_keys(t, "/rah");
    terminal_expect_text(t, "Rahimi, Zahra");
    terminal_expect_no_text(t, "Hagos");
    terminal_key(t, "F5");
    terminal_keys(t, "w"); /* whole at the bottom, and not once more above it */
    terminal_expect_line(t, 19, "");
    terminal_expect_text(t, "Dit is klaar zodra het PIP is vastgesteld.");
    terminal_close(t);
    werkmap_free(map);
}

static void test_leeg(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_expect_screen(
        t, " regie  Werkvoorraad                                M. de Vries   zo 22-11-2026\n"
           " Te doen 0   te laat 0   deze week 0   binnenkort 0                     van mij\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           "\n"
           "  Niets te doen. Alles is op tijd.\n"
           "\n"
           "  U heeft nog niemand. Met c opent u de caseload, met l leest u een lijst in.\n"
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
           " Enter open  c caseload  / zoek  m mijn/alle  ? hulp  : alles  q stop\n");
    terminal_script(t, "<Enter>iw<PgDn><PgUp><Home><End>");
    terminal_expect_text(t, "Niets te doen.");
    terminal_close(t);
    werkmap_free(map);
}

/* However long ago it was, how late it is can be read whole. */
static void test_lang_geleden(void **state) {
    (void)state;
    static const struct {
        const char *vandaag, *laat;
    } dagen[] = {{"2026-11-27", "  23 d te laat  Bashir"},
                 {"2027-06-01", "  29 w te laat  Bashir"},
                 {"2031-01-01", "   4 j te laat  Bashir"}};
    struct werkmap *map = proefcaseload();
    for (size_t i = 0; i < sizeof dagen / sizeof *dagen; i++) {
        const char *argv[] = {"regie", "--vandaag", dagen[i].vandaag, NULL};
        struct terminal *t = terminal_start(24, 80, argv, werkmap_env(map));
        terminal_expect_text(t, dagen[i].laat);
        terminal_close(t);
    }
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_beeld_24),
        cmocka_unit_test(test_beeld_40),
        cmocka_unit_test(test_mijn_en_iedereen),
        cmocka_unit_test(test_volgende_persoon),
        cmocka_unit_test(test_volgende_na_klaar),
        cmocka_unit_test(test_wegen),
        cmocka_unit_test(test_leeg),
        cmocka_unit_test(test_lang_geleden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
