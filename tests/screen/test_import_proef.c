/* The third step of reading a list in: the dry run. The lists are those that people get. */
#include "support/importscherm.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void test_proef_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen  [3 Proef]  4 Klaar                          vreemd.csv\n"
           "── Proef: er is nog niets veranderd ──\n"
           "   alle    nieuw   gewijzigd   ongewijzigd   twijfel   geweigerd   let op\n"
           "      4        2           0             0         0           2        2\n"
           "──\n"
           " !! 2 rijen     V-nummer \"…\" heeft geen tien cijfers. Kijk het na.\n"
           " ?  kolommen    Niet overgenomen: Kleur.\n"
           " ·  regel 1     De lijst begint op regel 3; wat daarboven staat is overgeslage…\n"
           " ·  regel 3     De datums staan als maand-dag-jaar: dat blijkt uit \"Geboorteda…\n"
           " +  regel 4     Hagos, Selam\n"
           " +  regel 5     Tesfay, Yonas\n"
           "...\n"
           "──\n"
           " Regel 6, 7. V-nummer \"…\" heeft geen tien cijfers. Kijk het na.\n");
    terminal_close(t);
}

/* Of a BSN that changes nobody who looks over a shoulder reads more than its end. */
static void test_proef_bsn(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, "V-nummer;Achternaam;BSN\n2900000001;Hagos;999990019\n", "1: 1 0 0 0 0");
    werkmap_schrijf(map, "nog.csv", "V-nummer;Achternaam;BSN\n2900000001;Hagos;999990020\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "nog.csv");
    terminal_script(t, "<F2><F2>");
    terminal_expect_text(t, "BSN: •••••0019 → •••••0020");
    terminal_expect_no_text(t, "9999900");
    terminal_close(t);
}

/* What would be stored of somebody new can be read before it is. */
static void test_nieuw_nazien(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "3n");
    terminal_expect_text(t, "Enter toont wat er van deze persoon in regie komt.");
    terminal_key(t, "Enter");
    terminal_expect_body(t, " Regel 4: Hagos, Selam. Dit komt in regie:\n"
                            "──\n"
                            "  V-nummer                  2900000123\n"
                            "  Achternaam                Hagos\n"
                            "  Voornamen                 Selam\n"
                            "  Geboortedatum             13-05-1990\n"
                            "  Woonplaats                Zwolle\n");
    terminal_key(t, "F12");
    terminal_expect_no_text(t, "Hagos");
    terminal_expect_no_text(t, "13-05-1990");
    terminal_script(t, "<F12><Esc>");
    terminal_expect_text(t, "[3 Proef]");
    terminal_close(t);
}

/* Back is always possible, nothing is written before the answer is yes, and Enter is no. */
static void test_terug(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_key(t, "3");
    terminal_expect_text(t, "[3 Proef]");
    terminal_script(t, "<F2><Enter>");
    terminal_expect_text(t, "[3 Proef]");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "[2 Kolommen]");
    terminal_key(t, "4");
    terminal_expect_text(t, "Eerst de proef");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Zo leest regie deze lijst");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Welke lijst?");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Werkvoorraad");
    terminal_close(t);
    assert_int_equal(importproef_getal(importproef_lees(map, "vreemd.csv").uit, "nieuw"), 2);
}

/* What was looked at is what is written. */
static void test_intussen_veranderd(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_key(t, "3");
    werkmap_schrijf(map, "vreemd.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    terminal_key(t, "F2");
    terminal_expect_text(t, "intussen veranderd");
    terminal_expect_text(t, "[3 Proef]");
    terminal_expect_text(t, "Nieuw, Een");
    terminal_expect_no_text(t, "Hagos");
    terminal_script(t, "<F2>Ja<Enter>");
    terminal_expect_text(t, "1 nieuw, 0 gewijzigd, 0 ongewijzigd.");
    terminal_close(t);
}

/* The same remark on many rows is one line; Enter opens its rows; a letter shows one bucket. */
static void test_vijfduizend(void **state) {
    struct werkmap *map = *state;
    char *csv = werkmap_room(map, 5000 * 60 + 200), *p = csv;
    p += sprintf(p, "%s", IMPORTPROEF_KOP);
    for (int i = 0; i < 5000; i++)
        p += sprintf(p, i % 2 ? "2%09d;Persoon %d;;1-1-1990\n" : "%d;Persoon %d;;\n", i, i);
    werkmap_schrijf(map, "lang.csv", csv);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "lang.csv");
    terminal_key(t, "3");
    terminal_expect_line(t, 4,
                         "   5000     2500           0             0         0        2500"
                         "        0");
    terminal_expect_text(t, " !! 2500 rijen  ");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "En nog 1500 rijen met hetzelfde.");
    terminal_script(t, "<Esc>n<End>");
    terminal_expect_text(t, "1500 mensen meer die nieuw zijn.");
    terminal_script(t, "<F12>");
    terminal_expect_no_text(t, "Persoon");
    terminal_close(t);
}

/* Whoever a row looks like is somebody too, and is hidden with the rest. */
static void test_verborgen(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Geslacht\n"
                      "2900000001;999990019;Hagos;Selam;13-05-1990;V\n",
                      "1: 1 0 0 0 0");
    werkmap_schrijf(map, "twijfels.csv",
                    "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Geslacht\n"
                    "2900000001;;Noori;Ali;01-01-1971;M\n2900000002;999990019;Karimi;Omid;;M\n"
                    ";;Hagos;Selam;13-05-1990;V\n2900000003;;Hagos;Selam;;V\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "twijfels.csv");
    terminal_script(t, "3");
    terminal_expect_text(t, "hoort al bij \"Hagos, Selam\"");
    terminal_script(t, "<F12>");
    terminal_expect_text(t, "Lijkt op iemand die er al is.");
    terminal_expect_no_text(t, "Hagos");
    terminal_expect_no_text(t, "Noori");
    terminal_close(t);
}

/* What takes long says how far it is; Esc stops it, and what else was typed is still done. */
static void test_stoppen(void **state) {
    struct werkmap *map = *state;
    enum { RIJEN = 300000 };
    char *csv = werkmap_room(map, RIJEN * 48L + 200), *p = csv;
    p += sprintf(p, "%s", IMPORTPROEF_KOP);
    for (int i = 0; i < RIJEN; i++)
        p += sprintf(p, "2%09d;Persoon %d;Naam;13-1-1990\n", i, i);
    werkmap_schrijf(map, "lang.csv", csv);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "lang.csv");
    terminal_send(t, "3", 1);
    terminal_wait_text(t, "Esc stopt; dan is er niets gebeurd.");
    terminal_send(t, "2\033", 2);
    terminal_wait_idle(t);
    terminal_expect_text(t, "[2 Kolommen]");
    terminal_send(t, "3", 1);
    terminal_wait_text(t, "Esc stopt; dan is er niets gebeurd.");
    terminal_send(t, "\003", 1); /* so does Ctrl-C */
    terminal_wait_idle(t);
    terminal_expect_text(t, "[2 Kolommen]");
    terminal_expect_text(t, "Gestopt. Er is niets opgeslagen.");
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_proef_80), TEST(test_proef_bsn),          TEST(test_nieuw_nazien),
        TEST(test_terug),    TEST(test_intussen_veranderd), TEST(test_vijfduizend),
        TEST(test_stoppen),  TEST(test_verborgen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
