/* Reading a list in, the first step: choosing it, and what was recognised. The lists are those that
 * people get, not those we would make. */
#include "support/importscherm.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void test_bestand_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_expect_screen(
        t, " regie  Lijst inlezen                               M. de Vries   zo 22-11-2026\n"
           "[1 Bestand]  2 Kolommen   3 Proef   4 Klaar                          vreemd.csv\n"
           "── Zo leest regie deze lijst ───────────────────────────────────────────────────\n"
           "  Soort      mensen               elke rij is iemand\n"
           "  Codering   UTF-8                alle letters kloppen zo\n"
           "  Scheiding  komma                6 kolommen, in alle rijen evenveel\n"
           "  Kopregel   regel 3              1 titelregel erboven doet niet mee: Overzicht…\n"
           "  Datums     maand-dag-jaar       De datums staan als maand-dag-jaar: dat blijk…\n"
           "── Alle 4 rijen ────────────────────────────────────────────────────────────────\n"
           " regel  V-nummer    Achternaam  Voornamen  Geboortedatum  Woonplaats  Kleur\n"
           "     4  2900000123  Hagos       Selam      13-05-1990     Zwolle      rood\n"
           "     5  2900000124  Tesfay      Yonas      02-01-1991                 blauw\n"
           "     6  12          Fout        Nummer     31-12-1980     Zwolle\n"
           "     7  13          Fout        Weer       30-12-1980     Zwolle\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Klopt het? Dan F2.  Enter verandert wat in focus is.  PgDn toont meer rijen.\n"
           " F2 verder  Enter wijzig  Esc terug  ? hulp  : alles  q stop\n");
    terminal_close(t);
}

/* What regie wrote itself does not stand before the lists that came in. */
static void test_ontvangst_onderaan(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "post/oud.csv", importscherm_vreemd);
    werkmap_schrijf(map, "post/map/x.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "post/oud.csv");
    terminal_script(t, "3<F2>Ja<Enter>n");
    terminal_expect_text(t, "Welke lijst?");
    terminal_script(t, "~/post/");
    int lijst, geweigerd, ok, dir, kolom;
    assert_true(terminal_find(t, "  oud.csv", &lijst, &kolom));
    assert_true(terminal_find(t, "  oud.geweigerd.csv", &geweigerd, &kolom));
    assert_true(terminal_find(t, "  map/", &dir, &kolom));
    assert_true(terminal_find(t, "  oud.ok.csv", &ok, &kolom));
    assert_true(lijst < geweigerd && geweigerd < dir && dir < ok);
    assert_true(terminal_cell(t, lijst, kolom).reverse);
    terminal_close(t);
}

/* The lines above the header can be seen where one is pointed at. */
static void test_kopregel_kiezen(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "<Down><Down><Down><Enter>");
    terminal_expect_text(t, "  1  Overzicht nieuwe inwoners");
    terminal_expect_text(t, "  3  V-nummer | Achternaam | Voornamen");
    terminal_expect_text(t, "  4  2900000123 | Hagos");
    terminal_script(t, "<Down><Enter>");
    terminal_expect_text(t, "Kopregel   regel 4              zo gekozen");
    terminal_script(t, "<Enter>verderop<Enter>");
    terminal_expect_text(t, "Op welke regel staat de kop?");
    terminal_close(t);
}

/* Whoever looks something up meanwhile comes back to what was chosen. */
static void test_even_weg(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>3t");
    terminal_expect_text(t, " regie  Werkvoorraad");
    terminal_key(t, "l");
    terminal_expect_text(t, "[3 Proef]");
    terminal_expect_text(t, "U gaat verder waar u was.");
    terminal_script(t, "q");
    terminal_expect_text(t, "koos, vervalt. Toch stoppen?");
    terminal_script(t, "<Enter>2c");
    terminal_expect_text(t, " regie  Caseload");
    terminal_script(t, "tl");
    terminal_expect_text(t, "6 van 6 kolommen worden overgenomen. Alles is duidelijk.");
    terminal_script(t, "1<Esc>");
    terminal_expect_text(t, "Wat u voor deze lijst koos, vervalt dan. Toch een andere?");
    terminal_script(t, "<Enter>2");
    terminal_expect_text(t, "6 van 6 kolommen");
    terminal_key(t, "t");
    werkmap_schrijf(map, "vreemd.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    terminal_key(t, "l");
    terminal_expect_text(t, "intussen");
    terminal_close(t);
}

/* Another shape has other columns: what was chosen for them is not lost by accident. */
static void test_andere_vorm_vraagt(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>1<Down><Enter>Windows<Enter>");
    terminal_expect_text(t, "Wat u bij de kolommen koos, vervalt dan. Doorgaan?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Codering   UTF-8");
    terminal_key(t, "2");
    terminal_expect_text(t, "6 van 6 kolommen");
    terminal_close(t);
}

/* A quote that never closes swallows the list: that is said at once, and nothing that only follows
 * from it. */
static void test_open_aanhaling(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "open.csv",
                    "V-nummer;Achternaam;Voornamen\n"
                    "2900000123;\"Hagos;Selam\n2900000124;Tesfay;Yonas\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "open.csv");
    terminal_expect_text(t, "aanhalingsteken (\") dat nergens sluit");
    terminal_expect_no_text(t, "Alle 0 rijen");
    terminal_expect_no_text(t, "Onder de kop staat niets");
    terminal_key(t, "2");
    terminal_expect_text(t, "aanhalingsteken (\") dat nergens sluit");
    terminal_expect_no_text(t, "Alles is duidelijk");
    terminal_expect_no_text(t, "alles is leeg");
    terminal_close(t);
}

/* Full function on the smallest window, and without colour. */
static void test_klein(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 15, 60);
    importscherm_naar(t, "vreemd.csv");
    terminal_expect_text(t, "F2 verder");
    terminal_key(t, "F2");
    terminal_expect_text(t, "? Kleur");
    terminal_key(t, "F2");
    terminal_expect_text(t, "geweigerd let op");
    terminal_expect_text(t, "!! 2 rijen");
    terminal_close(t);
}

static void test_alleen_beheerder(void **state) {
    struct werkmap *map = *state;
    static const char *const argv[] = {"regie", "--alleen-lezen", NULL};
    struct terminal *t = terminal_start(24, 80, argv, werkmap_env(map));
    terminal_key(t, "l");
    terminal_expect_text(t, "een lijst inlezen kan niet");
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_bestand_80), TEST(test_ontvangst_onderaan), TEST(test_kopregel_kiezen),
        TEST(test_even_weg),   TEST(test_andere_vorm_vraagt), TEST(test_open_aanhaling),
        TEST(test_klein),      TEST(test_alleen_beheerder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
