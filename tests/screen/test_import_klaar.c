/* The last step of reading a list in: what came of it, and taking it back from there. */
#include "support/importscherm.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void test_klaar_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen   3 Proef  [4 Klaar]                         vreemd.csv\n"
           "── Ingelezen ──\n"
           "\n"
           " Dit is import 1. 2 nieuw, 0 gewijzigd, 0 ongewijzigd.\n"
           "\n"
           " !! 2 rijen konden niet. Verbeter ze in vreemd.geweigerd.csv en lees dat\n"
           " bestand in.\n"
           "\n"
           " De ontvangst staat in ~/:\n"
           "   vreemd.ok.csv                     de rijen die erin gingen\n"
           "   vreemd.geweigerd.csv              de rijen die niet konden, met de reden\n"
           "   vreemd.verslag.json               het verslag, voor een programma\n"
           "\n"
           " Terugdraaien kan op elke dag: met u, of met regie import --ongedaan 1.\n");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "[4 Klaar]");
    terminal_key(t, "3");
    terminal_expect_text(t, "Deze lijst is al ingelezen.");
    terminal_key(t, "d");
    terminal_expect_no_text(t, "[4 Klaar]");
    terminal_close(t);
    assert_int_equal(importproef_getal(importproef_lees(map, "vreemd.csv").uit, "ongewijzigd"), 2);
}

/* The receipts lie beside the list, wherever that is. */
static void test_ontvangst_elders(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "post/lijst.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "post/lijst.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_text(t, "De ontvangst staat in ~/post/:");
    terminal_expect_text(t, "   lijst.ok.csv  ");
    terminal_expect_no_text(t, "lijst.geweigerd.csv");
    assert_true(werkmap_bestaat(map, "post/lijst.ok.csv"));
    terminal_close(t);
}

/* Taken back from the last step: it says so, with numbers, and the list can go in again. */
static void test_klaar_terug(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>u<F2>Ja<Enter><Esc>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen   3 Proef  [4 Klaar]                         vreemd.csv\n"
           "── Teruggedraaid ──\n"
           "\n"
           " Import 1 is teruggedraaid: 2 teruggedraaid, 0 behouden, 0 niet gelukt.\n"
           "\n"
           " De ontvangst staat in ~/:\n"
           "   vreemd.ok.csv                     de rijen die erin gingen\n"
           "   vreemd.geweigerd.csv              de rijen die niet konden, met de reden\n"
           "   vreemd.verslag.json               het verslag, voor een programma\n");
    terminal_key(t, "3");
    terminal_expect_text(t, "Deze lijst is teruggedraaid.");
    terminal_script(t, "n~/vreemd.csv<Enter>");
    terminal_expect_no_text(t, "al ingelezen");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_text(t, "Dit is import 2. 2 nieuw, 0 gewijzigd, 0 ongewijzigd.");
    terminal_close(t);
}

/* Taken back by way of the list of imports; and by somebody else, meanwhile. */
static void test_klaar_terug_elders(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>ru<F2>Ja<Enter><Esc><Esc>");
    terminal_expect_text(t,
                         " Import 1 is teruggedraaid: 2 teruggedraaid, 0 behouden, 0 niet gelukt.");
    terminal_script(t, "n~/vreemd.csv<Enter><F2><F2><F2>Ja<Enter>");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "--ongedaan", "2", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    terminal_script(t, "r<Esc>");
    terminal_expect_text(t, "── Teruggedraaid ──");
    terminal_expect_text(t, " Import 2 is teruggedraaid door M. de Vries op 22-11-2026");
    terminal_close(t);
}

/* The very same list again is said before anybody walks the steps, and afterwards. */
static void test_eerder(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "eerst.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    importproef_lees(map, "eerst.csv");
    werkmap_schrijf(map, "weer.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "weer.csv");
    terminal_expect_body(
        t, "[1 Bestand]  2 Kolommen   3 Proef   4 Klaar                            weer.csv\n"
           "── Zo leest regie deze lijst ──\n"
           " Deze lijst is al ingelezen, op zo 22 november 2026 (import 1). Nog eens mag;\n"
           " de proef zegt wat er nu anders is.\n"
           "  Soort      mensen               elke rij is iemand\n"
           "  Codering   UTF-8                alle letters kloppen zo\n"
           "  Scheiding  puntkomma            4 kolommen, in alle rijen evenveel\n"
           "  Kopregel   regel 1              de eerste regel met namen van kolommen\n"
           "  Datums     dag-maand-jaar       geen datum is op twee manieren te lezen\n"
           "── De enige rij ──\n"
           " regel  V-nummer    Achternaam  Voornamen  Geboortedatum\n"
           "     2  2900000200  Nieuw       Een        01-01-1990\n");
    terminal_script(t, "<F2><F2><F2>");
    terminal_expect_text(t, "Er verandert niets. Toch als gelezen vastleggen?");
    terminal_script(t, "Ja<Enter>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen   3 Proef  [4 Klaar]                           weer.csv\n"
           "── Ingelezen ──\n"
           "\n"
           " Dit is import 2. Alles stond er al. Er is niets veranderd.\n"
           "\n"
           " Dezelfde lijst was al ingelezen, op zo 22 november 2026 (import 1).\n"
           "\n"
           " De ontvangst staat in ~/:\n"
           "   weer.ok.csv                       de rijen die erin gingen\n"
           "   weer.verslag.json                 het verslag, voor een programma\n");
    terminal_script(t, "n");
    werkmap_schrijf(map, "weer.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Twee;1-1-1990\n");
    terminal_script(t, "~/weer.csv<Enter>");
    terminal_expect_no_text(t, "al ingelezen");
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_klaar_80),           TEST(test_ontvangst_elders), TEST(test_klaar_terug),
        TEST(test_klaar_terug_elders), TEST(test_eerder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
