/* Forms: a field is stored when it is left, what does not fit stays, nothing is lost on the way. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The form of the person of the first row of the caseload: Bashir. */
static struct terminal *open_gegevens(struct werkmap *map, int rows, int cols) {
    struct terminal *t = proef_open(map, rows, cols);
    terminal_script(t, "c<Enter>g");
    return t;
}

static void test_gegevens_24(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_expect_screen(
        t, " regie  Gegevens                           M. de Vries   Zwolle   zo 22-11-2026\n"
           " Bashir, Bakri · 2901000018                                           Gekoppeld\n"
           " 36 jaar · tolk nodig (Arabisch (Soedanees))\n"
           "  Overzicht  [Gegevens]  Intake   ZRM   PIP   Voortgang   Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Naam en nummers  8/12\n"
           " > V-nummer              2901000018\n"
           "   BSN                   999990019\n"
           "   Achternaam            Bashir\n"
           "   Tussenvoegsel         ·\n"
           "   Voornamen             Bakri\n"
           "   Voorletters           ·\n"
           "   Geslacht              Man\n"
           "   Geboortedatum         12-04-1990\n"
           "   Geboorteplaats        ·\n"
           "   Geboorteland          Soedan\n"
           "   Nationaliteit         Soedanese\n"
           "   Burgerlijke staat     ·\n"
           "\n"
           " Taal en tolk  2/8\n"
           "   Taal                  Arabisch (Soedanees)\n"
           "   Tweede taal           ·                                                     ↓\n"
           " Tien cijfers; op het verblijfsdocument achter VNR.\n"
           " F4 lijst  Esc terug  F1 hulp  F9 alles  Ctrl-Q stop\n");
    terminal_expect_cursor(t, 6, 35);
    terminal_close(t);
    werkmap_free(map);
}

static void test_gegevens_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 40, 120);
    terminal_expect_screen(
        t, " regie  Gegevens                                                    "
           "               M. de Vries   Zwolle   zo 22-11-2026\n"
           " Bashir, Bakri · 2901000018                                         "
           "                                          Gekoppeld\n"
           " 36 jaar · tolk nodig (Arabisch (Soedanees))\n"
           "  Overzicht  [Gegevens]  Intake   ZRM   PIP   Voortgang   Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────"
           "────────────────────────────────────────────────────\n"
           " Naam en nummers  8/12\n"
           " > V-nummer              2901000018\n"
           "   BSN                   999990019\n"
           "   Achternaam            Bashir\n"
           "   Tussenvoegsel         ·\n"
           "   Voornamen             Bakri\n"
           "   Voorletters           ·\n"
           "   Geslacht              Man\n"
           "   Geboortedatum         12-04-1990\n"
           "   Geboorteplaats        ·\n"
           "   Geboorteland          Soedan\n"
           "   Nationaliteit         Soedanese\n"
           "   Burgerlijke staat     ·\n"
           "\n"
           " Taal en tolk  2/8\n"
           "   Taal                  Arabisch (Soedanees)\n"
           "   Tweede taal           ·\n"
           "   Dialect               ·\n"
           "   Leest eigen taal      ·\n"
           "   Tolk nodig            Altijd\n"
           "   Voorkeur tolk         ·\n"
           "   Niet deze tolk        ·\n"
           "   Tolk via              ·\n"
           "\n"
           " Contact en adres  1/9\n"
           "   Telefoon              ·\n"
           "   E-mail                ·\n"
           "   Adres geheim          ·\n"
           "   Straat                ·\n"
           "   Huisnummer            ·\n"
           "   Toevoeging            ·\n"
           "   Postcode              ·\n"
           "   Woonplaats            Zwolle                                     "
           "                                                   ↓\n"
           " Tien cijfers; op het verblijfsdocument achter VNR.\n"
           " F4 lijst  Esc terug  F1 hulp  F9 alles  Ctrl-Q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_intake_24(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>i");
    terminal_expect_screen(
        t, " regie  Intake                             M. de Vries   Zwolle   zo 22-11-2026\n"
           " Bashir, Bakri · 2901000018                                           Gekoppeld\n"
           " 36 jaar · tolk nodig (Arabisch (Soedanees))\n"
           "  Overzicht   Gegevens  [Intake]  ZRM   PIP   Voortgang   Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Leerbaarheidstoets  0/4  nog 2 nodig (*)\n"
           " > Datum leerbaarheidstoets    *\n"
           "   Score                         ·\n"
           "   Uitslag                     * ·\n"
           "   Ontheffing van de toets       ·\n"
           "\n"
           " Onderwijs en werkervaring  0/6  nog 2 nodig (*)\n"
           "   Hoogste onderwijs           * ·\n"
           "   Jaren onderwijs               ·\n"
           "   Richting                      ·\n"
           "   Diploma in bezit              ·\n"
           "   Diplomawaardering             ·\n"
           "   Werkervaring                * ·\n"
           "\n"
           " Persoonlijke omstandigheden  0/2  nog 1 nodig (*)\n"
           "   Persoonlijke omstandigheden * ·\n"
           "   Gezinshereniging loopt        ·                                             ↓\n"
           " De toets is van DUO; de gemeente gebruikt de uitslag.\n"
           " F2 afronden  F4 lijst  Esc terug  F1 hulp  F9 alles  Ctrl-Q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_intake_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_script(t, "c<Enter>i");
    terminal_expect_screen(
        t, " regie  Intake                                                         "
           "            M. de Vries   Zwolle   zo 22-11-2026\n"
           " Bashir, Bakri · 2901000018                                            "
           "                                       Gekoppeld\n"
           " 36 jaar · tolk nodig (Arabisch (Soedanees))\n"
           "  Overzicht   Gegevens  [Intake]  ZRM   PIP   Voortgang   Trajecten   Journaal\n"
           "───────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────────────────────\n"
           " Leerbaarheidstoets  0/4  nog 2 nodig (*)\n"
           " > Datum leerbaarheidstoets    *\n"
           "   Score                         ·\n"
           "   Uitslag                     * ·\n"
           "   Ontheffing van de toets       ·\n"
           "\n"
           " Onderwijs en werkervaring  0/6  nog 2 nodig (*)\n"
           "   Hoogste onderwijs           * ·\n"
           "   Jaren onderwijs               ·\n"
           "   Richting                      ·\n"
           "   Diploma in bezit              ·\n"
           "   Diplomawaardering             ·\n"
           "   Werkervaring                * ·\n"
           "\n"
           " Persoonlijke omstandigheden  0/2  nog 1 nodig (*)\n"
           "   Persoonlijke omstandigheden * ·\n"
           "   Gezinshereniging loopt        ·\n"
           "\n"
           " Gezondheid  0/8\n"
           "   Lichamelijke belemmering      ·\n"
           "   Psychische belemmering        ·\n"
           "   Verstandelijke belemmering    ·\n"
           "   Signaal van trauma            ·\n"
           "   Huisarts                      ·\n"
           "   Zorgverzekering               ·\n"
           "   Zorg of behandeling           ·\n"
           "   Toelichting                   ·\n"
           "\n"
           " Kinderen en VVE  0/4  nog 1 nodig (*)\n"
           "   Kinderen                      ·\n"
           "   VVE voor kinderen           * ·\n"
           "   Afspraak over VVE             ·\n"
           "   Kinderopvang geregeld         ·                                     "
           "                                                ↓\n"
           " De toets is van DUO; de gemeente gebruikt de uitslag.\n"
           " F2 afronden  F4 lijst  Esc terug  F1 hulp  F9 alles  Ctrl-Q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

/* Every way out of a field stores it: Tab, Enter, arrows, Esc, another person, the first screen. */
static void test_elke_weg_bewaart(void **state) {
    (void)state;
    static const char *const wegen[] = {"<Tab>",  "<Enter>", "<Down>", "<Up>", "<Esc>", "<PgDn>",
                                        "<PgUp>", "<F5>",    "<F3>",   "<F1>", "<F6>",  "<C-q>"};
    struct werkmap *map = proefcaseload();
    for (size_t i = 0; i < sizeof wegen / sizeof *wegen; i++) {
        char woord[] = {'x', (char)('a' + i), '\0'};
        struct terminal *t = proef_open(map, 24, 80);
        terminal_script(t, "c<Down><Enter>g<Down><Down><Down><C-u>");
        terminal_keys(t, woord);
        terminal_script(t, wegen[i]);
        assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "tussenvoegsel"), woord);
        terminal_close(t);
    }
    werkmap_free(map);
}

/* Hung up, asked to stop, interrupted: the half-typed field is stored, the terminal is given back.
 */
static void test_signalen(void **state) {
    (void)state;
    static const int signalen[] = {SIGHUP, SIGTERM, SIGINT};
    struct werkmap *map = proefcaseload();
    for (size_t i = 0; i < 3; i++) {
        char woord[] = {'y', (char)('a' + i), '\0'};
        struct terminal *t = open_gegevens(map, 24, 80);
        terminal_script(t, "<Down><Down><Down><C-u>");
        terminal_keys(t, woord);
        terminal_kill(t, signalen[i]);
        assert_int_equal(terminal_wait_exit(t), 0);
        assert_true(terminal_restored(t));
        terminal_close(t);
        assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), woord);
    }
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_script(t, "<Down><Down><Down><C-u>weg");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "weg");
    werkmap_free(map);
}

/* A list of values over the form is no shelter either. */
static void test_signaal_in_een_vraag(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_script(t, "<Down><Down><Down>bin<F4>");
    terminal_script(t, "<Down><Down><Down><Down><Down><Down><F4>");
    terminal_kill(t, SIGTERM);
    assert_int_equal(terminal_wait_exit(t), 0);
    assert_true(terminal_restored(t));
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "bin");
    struct terminal *u = proef_open(map, 24, 80);
    terminal_script(u, "cnHalve naa");
    terminal_kill(u, SIGHUP);
    terminal_close(u);
    struct terminal *w = proef_open(map, 24, 80);
    terminal_script(w, "cm/halve");
    terminal_expect_text(w, "Halve naa");
    terminal_close(w);
    werkmap_free(map);
}

/* Killed outright: only the field in hand is lost. */
static void test_kill(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_script(t, "<Down><Down><Down>bin<Tab> Ahmed");
    kill(terminal_pid(t), SIGKILL);
    terminal_wait_exit(t);
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "bin");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "voornamen"), "Bakri");
    werkmap_free(map);
}

/* What does not fit is refused with a reason, and waits for whoever comes back. */
static void test_past_niet(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_script(t, "<Down>12345<Tab>");
    terminal_expect_text(t, "BSN \"12345\" heeft geen negen cijfers.");
    terminal_expect_text(t, " ! BSN");
    terminal_script(t, "<Esc>g");
    terminal_expect_text(t, "12345");
    terminal_script(t, "<PgDn>");
    terminal_expect_no_text(t, "12345");
    terminal_script(t, "<PgUp>");
    terminal_expect_text(t, "12345");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "bsn"), "999990019");
    terminal_key(t, "C-q");
    terminal_expect_text(t, "Toch stoppen, zonder dat?");
    terminal_key(t, "Enter");
    terminal_key(t, "Down");
    terminal_expect_line(t, 22,
                         " BSN \"12345\" heeft geen negen cijfers. Kijk het na op het document.");
    terminal_script(t, "<C-u>999990032<Tab>");
    terminal_expect_no_text(t, " ! BSN");
    terminal_key(t, "C-q");
    assert_int_equal(terminal_wait_exit(t), 0);
    assert_true(terminal_restored(t));
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "bsn"), "999990032");
    werkmap_free(map);
}

/* Who somebody is hides from who looks along, also in the form, and is not typed in unseen. */
static void test_masker(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_script(t, "<Down><Down>x<F12>");
    terminal_expect_line(t, 8, " > Achternaam            •••••");
    terminal_expect_cursor(t, 8, 25);
    terminal_expect_no_text(t, "Bashir");
    terminal_expect_no_text(t, "2901000018");
    terminal_script(t, "kl<Down><Up>");
    terminal_expect_line(t, 22,
                         " Verborgen, want er kijkt iemand mee. F12 toont namen en nummers weer.");
    terminal_key(t, "F12");
    terminal_expect_line(t, 8, " > Achternaam            Bashirx");
    terminal_key(t, "C-q");
    assert_int_equal(terminal_wait_exit(t), 0);
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "achternaam"), "Bashirx");
    werkmap_free(map);
}

static void test_keuzes(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_script(t, "<Down><Down><Down><Down><Down><Down>");
    terminal_expect_text(t, "> Geslacht");
    terminal_key(t, "Left");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "geslacht"), "V");
    terminal_script(t, "<Right><Right>");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "geslacht"), "X");
    terminal_script(t, "v<Tab>");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "geslacht"), "V");
    terminal_script(t, "<Down><Down><F4>");
    terminal_expect_text(t, "─ Geboorteland ─");
    terminal_script(t, "erit<Enter>");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "geboorteland"), "Eritrea");
    terminal_script(t, "<C-Space>syr<Esc>");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "geboorteland"), "Eritrea");
    terminal_close(t);
    werkmap_free(map);
}

static void test_datum(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_script(t, "<Down><Down><Down><Down><Down><Down><Down>00-05-1991<Tab>");
    terminal_expect_text(t, "00-05-1991");
    terminal_expect_text(t, "35 jaar");
    terminal_script(t, "<Up>31-02-1991<Tab>");
    terminal_expect_text(t, " ! Geboortedatum");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "geboortedatum"), "1991-05-00");
    terminal_close(t);
    werkmap_free(map);
}

/* What is typed is told back in full before it is taken. */
static void test_echo(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>i+3w");
    terminal_expect_text(t, "= zo 13 december 2026");
    terminal_script(t, "<C-u>31-02-2026");
    terminal_expect_no_text(t, "= ");
    terminal_script(t, "<C-u><Esc>g<Up>");
    for (int i = 0; i < 6; i++)
        terminal_key(t, "Down");
    terminal_script(t, "v");
    terminal_expect_text(t, "= Vrouw");
    terminal_script(t, "<Esc>econtact<Enter>");
    terminal_expect_text(t, "= zo 22 november 2026  De dag waarop het gebeurde.");
    terminal_script(t, "<Delete>");
    terminal_expect_no_text(t, "= ");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "Dit kan niet leeg blijven. Esc gaat terug.");
    terminal_script(t, "vr<Enter>");
    terminal_expect_text(t, "Die dag moet nog komen.");
    terminal_script(t, "econtact<Enter>20-11<Enter>");
    terminal_expect_text(t, "Vastgelegd. Contact: vr 20 november 2026.");
    terminal_close(t);
    werkmap_free(map);
}

/* F2 in the intake names what is missing and goes to the first of it; nothing half done, and what
 * does not fit comes first. */
static void test_intake_afronden(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>i01-10-2026<F2>");
    terminal_expect_text(t, "[Intake]");
    terminal_expect_text(t, "De intake kan nog niet af. Er ontbreekt: Uitslag (");
    terminal_expect_text(t, "Spreken, Schrijven (Besluit");
    terminal_expect_text(t, "Datum leerbaarheidstoets      01-10-2026");
    terminal_expect_text(t, "> Uitslag");
    terminal_script(t, "<Up>99<Down><Down><F2>");
    terminal_expect_text(t, "> Score                         99");
    terminal_expect_line(t, 22, " Score: \"99\" is geen heel getal van 0 tot 40.");
    terminal_script(t, "<C-u><F2>");
    terminal_expect_text(t, "> Uitslag");
    assert_string_equal(proef_waarde_in(map, PROEF_V_BASHIR, "intake", "toets_datum"),
                        "2026-10-01");
    assert_string_equal(proef_waarde_in(map, PROEF_V_BASHIR, "intake", "afgerond_op"), "");
    terminal_key(t, "C-s");
    terminal_expect_text(t, "[Intake]");
    terminal_close(t);
    werkmap_free(map);
}

/* Several lines: Enter is a new line, on an empty field it walks on, Tab always does; and it comes
 * back as it was. */
static void test_lange_tekst(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>i<Up>");
    for (int i = 0; i < 9; i++)
        terminal_key(t, "Tab");
    terminal_expect_text(t, "> Werkervaring");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "> Persoonlijke omstandigheden");
    terminal_script(t, "<Up>eerste regel<Enter><Enter>  derde, na een lege<Tab>");
    assert_string_equal(proef_waarde_in(map, PROEF_V_BASHIR, "intake", "werkervaring"),
                        "eerste regel\n\n  derde, na een lege");
    terminal_script(t, "<Up>");
    terminal_expect_text(t, "> Werkervaring");
    terminal_script(t, "<Home><Delete> <Esc>");
    assert_string_equal(proef_waarde_in(map, PROEF_V_BASHIR, "intake", "werkervaring"),
                        "eerste regel\n\n  derde, na een lege");
    terminal_close(t);
    werkmap_free(map);
}

/* While letters are text the line of keys names the keys that are none. */
static void test_toetsen_bij_typen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = open_gegevens(map, 24, 80);
    terminal_expect_line(t, 23, " F4 lijst  Esc terug  F1 hulp  F9 alles  Ctrl-Q stop");
    terminal_script(t, "<Down><Down>q:?tcz/");
    terminal_expect_text(t, "Bashirq:?tcz/");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "achternaam"), "Bashirq:?tcz/");
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gegevens_24),
        cmocka_unit_test(test_gegevens_40),
        cmocka_unit_test(test_intake_24),
        cmocka_unit_test(test_intake_40),
        cmocka_unit_test(test_elke_weg_bewaart),
        cmocka_unit_test(test_signalen),
        cmocka_unit_test(test_signaal_in_een_vraag),
        cmocka_unit_test(test_kill),
        cmocka_unit_test(test_past_niet),
        cmocka_unit_test(test_masker),
        cmocka_unit_test(test_keuzes),
        cmocka_unit_test(test_datum),
        cmocka_unit_test(test_echo),
        cmocka_unit_test(test_intake_afronden),
        cmocka_unit_test(test_lange_tekst),
        cmocka_unit_test(test_toetsen_bij_typen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
