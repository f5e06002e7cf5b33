/* The second step of reading a list in: its columns. The lists are those that people get. */
#include "support/importscherm.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void test_kolommen_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_key(t, "F2");
    terminal_expect_body(
        t, " 1 Bestand  [2 Kolommen]  3 Proef   4 Klaar                          vreemd.csv\n"
           "── Wat elke kolom wordt ──\n"
           " 5 van 6 kolommen worden overgenomen. 1 vraagt uw aandacht (?).\n"
           "   Kolom              Wordt               vol   hoe zeker       zoals\n"
           " ? Kleur              niet overgenomen     50%  onbekend        rood · blauw\n"
           " = V-nummer           V-nummer            100%  zeker           2900000123 · 2…\n"
           " = Achternaam         Achternaam          100%  zeker           Hagos · Tesfay…\n"
           " = Voornamen          Voornamen           100%  zeker           Selam · Yonas …\n"
           " = Geboortedatum      Geboortedatum       100%  zeker           5/13/1990 · 1/…\n"
           " = Woonplaats         Woonplaats           75%  zeker           Zwolle\n"
           "...\n"
           "──\n"
           " Zoals: rood · blauw\n");
    terminal_close(t);
}

static void test_kolommen_120(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 40, 120);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "<F2>");
    terminal_expect_body(
        t,
        " 1 Bestand  [2 Kolommen]  3 Proef   4 Klaar                                               "
        "                   vreemd.csv\n"
        "── Wat elke kolom wordt ──\n"
        " 5 van 6 kolommen worden overgenomen. 1 vraagt uw aandacht (?).\n"
        "   Kolom                    Wordt                    vol   hoe zeker       zoals\n"
        " ? Kleur                    niet overgenomen          50%  onbekend        rood · blauw\n"
        " = V-nummer                 V-nummer                 100%  zeker           2900000123 · "
        "2900000124 · 12\n"
        " = Achternaam               Achternaam               100%  zeker           Hagos · Tesfay "
        "· Fout\n"
        " = Voornamen                Voornamen                100%  zeker           Selam · Yonas "
        "· Nummer\n"
        " = Geboortedatum            Geboortedatum            100%  zeker           5/13/1990 · "
        "1/2/1991 · 12/31/1980\n"
        " = Woonplaats               Woonplaats                75%  zeker           Zwolle\n"
        "...\n"
        "──\n"
        " Zoals: rood · blauw\n");
    terminal_close(t);
}

/* A field chosen by hand, and one left out; the dry run then says what that gives. */
static void test_kolom_kiezen(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", importscherm_vreemd);
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "vreemd.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>");
    terminal_expect_text(t, "\"Kleur\" wordt Telefoon");
    terminal_expect_text(t, "6 van 6 kolommen worden overgenomen. Alles is duidelijk.");
    terminal_script(t, "<Enter>niet overnemen<Enter>");
    terminal_expect_text(t, "5 van 6 kolommen worden overgenomen. Alles is duidelijk.");
    terminal_script(t, "<Enter>Achternaam<Enter><End><Enter>Achternaam<Enter><F2>");
    terminal_expect_text(t, "Dit kan nog niet:");
    terminal_expect_text(t, "[2 Kolommen]");
    terminal_close(t);
}

/* Of a choice it is said which column loses by it, and that most cells are something else. */
static void test_keuze_gevolg(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "gevolg.csv",
                    "V-nummer;Achternaam;Telefoon;Ingang\n"
                    "2900000123;Hagos;0612345678;1-2-2026\n"
                    "2900000124;Tesfay;0612345670;3-2-2026\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "gevolg.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>");
    terminal_expect_text(t,
                         "\"Ingang\" wordt Telefoon. \"Telefoon\" was dat, en gaat nu niet mee.");
    terminal_script(t, "<Enter>V-nummer<Enter>");
    terminal_expect_text(t,
                         "\"Ingang\" wordt V-nummer. \"V-nummer\" was dat, en gaat nu niet mee.");
    terminal_expect_text(t, "Van de 2 gevulde cellen past 0 bij V-nummer.");
    terminal_expect_text(t, "past dit wel?");
    terminal_close(t);
}

/* What says no more than where it stands is not known again, so that is not promised. */
static void test_kop_zonder_naam(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "nummers.csv", "V-nummer;Kolom1\n2900000123;Hagos\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "nummers.csv");
    terminal_script(t, "2<Enter>Achternaam<Enter>");
    terminal_expect_text(t, "\"Kolom1\" wordt Achternaam.");
    terminal_expect_no_text(t, "Is deze lijst ingelezen");
    terminal_close(t);
}

/* A list without a header: what is likeliest stands first, and the next question is in focus. */
static void test_zonder_kop(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "kaal.csv",
                    "2900000123;Hagos;Selam;V\n2900000124;Tesfay;Yonas;M\n"
                    "2900000125;Noori;Omid;man\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "kaal.csv");
    terminal_script(t, "2<Enter>");
    terminal_expect_text(t, "Wat is \"kolom 2\"?");
    terminal_script(t, "<Enter><Enter>");
    terminal_expect_text(t, "Wat is \"kolom 3\"?");
    terminal_script(t, "<Enter><Enter>");
    terminal_expect_text(t, "Wat is \"kolom 4\"?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "4 van 4 kolommen worden overgenomen.");
    terminal_expect_text(t, "kolom 2            Achternaam");
    terminal_expect_text(t, "kolom 3            Voornamen");
    terminal_expect_text(t, "kolom 4            Geslacht");
    terminal_close(t);
}

/* A number in the column of the BSN is hidden also when it is no good one. */
static void test_foute_bsn(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "bsn.csv",
                    "V-nummer;Achternaam;BSN\n"
                    "2900000123;Hagos;999990019\n2900000124;Tesfay;123456789\n");
    struct terminal *t = importscherm(map, 24, 80);
    importscherm_naar(t, "bsn.csv");
    terminal_expect_text(t, "•••••0019");
    terminal_expect_text(t, "•••••6789");
    terminal_expect_no_text(t, "123456789");
    terminal_key(t, "2");
    terminal_expect_text(t, "•••••0019");
    terminal_expect_no_text(t, "123456789");
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_kolommen_80),  TEST(test_kolommen_120), TEST(test_kolom_kiezen),
        TEST(test_keuze_gevolg), TEST(test_zonder_kop),   TEST(test_kop_zonder_naam),
        TEST(test_foute_bsn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
