/* The dossier's first tab. */
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
    terminal_key(t, "Enter");
    terminal_expect_screen(
        t, " regie  Dossier                            M. de Vries   Zwolle   zo 22-11-2026\n"
           " Tesfay, Yonas · 2901000053                                              Intake\n"
           " 26 jaar · Tigrinya · geen BSN\n"
           " [Overzicht]  Gegevens   Intake   ZRM   PIP   Voortgang   Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Te doen\n"
           " !! 18-08-2026  PIP vaststellen  96 dagen te laat\n"
           "\n"
           " Wat er gebeurde\n"
           "    22-11-2026  Regievoerder: M. de Vries\n"
           "    20-07-2026  Brede intake afgerond\n"
           "    09-06-2026  Ingeschreven in de BRP\n"
           "    08-06-2026  Woont in de gemeente\n"
           "    01-04-2026  Gekoppeld aan de gemeente\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " e legt iets vast, Enter verbetert een datum.  PgDn: de volgende persoon.\n"
           " g gegevens  i intake  z ZRM  p PIP  Esc terug  ? hulp  : alles  q stop\n");
    terminal_expect_cursor(t, 9, 4);
    terminal_close(t);
    werkmap_free(map);
}

static void test_beeld_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_script(t, "c<Enter>");
    terminal_expect_screen(
        t, " regie  Dossier                                                                    M. "
           "de Vries   Zwolle   zo 22-11-2026\n"
           " Bashir, Bakri · 2901000018                                                            "
           "                       Gekoppeld\n"
           " 36 jaar · tolk nodig (Arabisch (Soedanees))\n"
           " [Overzicht]  Gegevens   Intake   ZRM   PIP   Voortgang   Trajecten   Journaal\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Te doen\n"
           " !  04-11-2026  woning vinden  18 dagen te laat\n"
           " !  18-11-2026  verhuizen naar de gemeente  4 dagen te laat\n"
           "\n"
           " Wat er gebeurde\n"
           "    22-11-2026  Regievoerder: M. de Vries\n"
           "    26-08-2026  Gekoppeld aan de gemeente\n"
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
           " e legt iets vast, Enter verbetert een datum.  PgDn: de volgende persoon.\n"
           " g gegevens  i intake  z ZRM  p PIP  v voortgang  e gebeurtenis  Esc terug  ? hulp  : "
           "alles  q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_tabs(void **state) {
    (void)state;
    static const char *const tabs[][2] = {{"g", "[Gegevens]"},  {"i", "[Intake]"},
                                          {"z", "[ZRM]"},       {"p", "[PIP]"},
                                          {"v", "[Voortgang]"}, {"j", "[Journaal]"}};
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_key(t, "Enter");
    for (size_t i = 0; i < sizeof tabs / sizeof *tabs; i++) {
        terminal_keys(t, tabs[i][0]);
        terminal_expect_text(t, tabs[i][1]);
        terminal_key(t, i % 2 ? "Esc" : "F3");
        terminal_expect_text(t, "[Overzicht]");
    }
    terminal_key(t, "Esc");
    terminal_expect_text(t, "regie  Werkvoorraad");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "regie  Werkvoorraad");
    terminal_close(t);
    werkmap_free(map);
}

/* A corrected date moves what hangs from it; the event stays one. */
static void test_datum_verbeteren(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter><Down><Enter>");
    terminal_expect_text(t, "Datum verbeteren");
    terminal_script(t, "16-11-2026<Enter>");
    terminal_expect_text(t, "16-11-2026  Gekoppeld aan de gemeente");
    terminal_expect_no_text(t, "26-08-2026");
    terminal_expect_no_text(t, "te laat");
    terminal_script(t, "<Enter>zomaar<Enter>");
    terminal_expect_text(t, "Datum verbeteren");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "16-11-2026  Gekoppeld aan de gemeente");
    terminal_close(t);
    werkmap_free(map);
}

/* An event that was a mistake goes with x; a day that is still to come is refused. */
static void test_gebeurtenis_weg(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct uitkomst u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "gebeurtenis",
                                     PROEF_V_BASHIR, "screening", "2026-11-22", NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>");
    terminal_expect_text(t, "22-11-2026  Gescreend");
    int rij, kolom, balk = -1;
    assert_true(terminal_find(t, "Gescreend", &rij, &kolom));
    while (terminal_cursor(t, &balk, &kolom) && balk != rij)
        terminal_key(t, "Down");
    terminal_script(t, "<Enter>23-11-2026<Enter>");
    terminal_expect_text(t, "moet nog komen");
    terminal_key(t, "x");
    terminal_expect_text(t, "Deze gebeurtenis weghalen?");
    terminal_script(t, "j<Enter>");
    terminal_expect_text(t, "De gebeurtenis is weg.");
    terminal_close(t);
    werkmap_free(map);
}

/* A colleague writes meanwhile: the next look shows it; what is being typed is left alone. */
static void test_collega_schrijft(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>");
    struct uitkomst u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "gebeurtenis",
                                     PROEF_V_BASHIR, "contact", "2026-11-19", NULL);
    uitkomst_expect(&u, 0);
    terminal_key(t, "Down");
    terminal_expect_text(t, "19-11-2026  Contact");
    terminal_script(t, "g<Down><Down><Down>bi");
    u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "gebeurtenis", PROEF_V_BASHIR,
                     "warme_overdracht", "2026-11-18", NULL);
    uitkomst_expect(&u, 0);
    terminal_script(t, "n<Esc>");
    terminal_expect_text(t, "18-11-2026  Warme overdracht door het COA");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "bin");
    werkmap_free(map);
}

static void collega_zet(struct werkmap *map, const char *veld) {
    struct uitkomst u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "persoon",
                                     PROEF_V_BASHIR, veld, NULL);
    uitkomst_expect(&u, 0);
}

/* Both typed in the same field: the last word counts, and it is said. What one only looked at
 * never takes the place of what a colleague wrote. */
static void test_zelfde_veld(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><Down>bin");
    collega_zet(map, "tussenvoegsel=al");
    terminal_key(t, "Tab");
    terminal_expect_text(t, "Een collega schreef hier zojuist \"al\"; nu geldt wat u typte.");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "bin");
    terminal_expect_text(t, "> Voornamen             Bakri");
    collega_zet(map, "voornamen=Bakr");
    terminal_script(t, "<F12><F12>");
    terminal_expect_text(t, "> Voornamen             Bakr");
    terminal_key(t, "Tab");
    collega_zet(map, "voorletters=B.");
    terminal_script(t, "<Tab><Up>");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "voornamen"), "Bakr");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "voorletters"), "B.");
    terminal_close(t);
    werkmap_free(map);
}

/* Who belongs together is found by name; the one in view is never among them. */
static void test_gezin(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "/hagos<Enter>kniemand<Enter>");
    terminal_expect_line(t, 22, " Niemand anders gevonden met \"niemand\".");
    terminal_script(t, "khagos<Enter>");
    terminal_expect_text(t, "Niemand anders gevonden met \"hagos\".");
    terminal_script(t, "kyon<Enter>");
    terminal_expect_text(t, "Tesfay, Yonas                   2901000053");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Gezin  Yonas Tesfay");
    terminal_script(t, "k2901000018<Enter>");
    terminal_expect_text(t, "Bakri Bashir");
    terminal_close(t);
    werkmap_free(map);
}

/* With everything that is due w explains the next; another person begins at the top. */
static void test_waarom_om_de_beurt(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter><Down><Enter><C-u>01-08-2026<Enter>w");
    terminal_expect_text(t, " woning vinden: Norm. 10 weken na 01-08-2026");
    terminal_expect_text(t, "Met w de");
    terminal_key(t, "w");
    terminal_expect_text(t, " verhuizen naar de gemeente: Norm.");
    terminal_key(t, "w");
    terminal_expect_text(t, " woning vinden: Norm.");
    terminal_script(t, "<Down><PgDn>");
    terminal_expect_cursor(t, 9, 4);
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_beeld_24),
        cmocka_unit_test(test_beeld_40),
        cmocka_unit_test(test_tabs),
        cmocka_unit_test(test_datum_verbeteren),
        cmocka_unit_test(test_gebeurtenis_weg),
        cmocka_unit_test(test_collega_schrijft),
        cmocka_unit_test(test_zelfde_veld),
        cmocka_unit_test(test_gezin),
        cmocka_unit_test(test_waarom_om_de_beurt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
