/* Doubts on the screen: the list, two side by side, deciding; and the warning while typing. */
#include "support/proefcaseload.h"
#include "support/stand.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The caseload of the other tests, and a list that brings two of its people again. */
static struct werkmap *met_twijfels(void) {
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "nog.csv",
                    "Achternaam;Voornamen;Geboortedatum;Telefoon;Taal\n"
                    "Basheer;Bakri;12-04-1990;0611111111;Tigrinya\n"
                    "Zahra;Raheemi;19-05-1982;;\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "nog.csv", "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 1);
    return map;
}

static void test_lijst(void **state) {
    (void)state;
    struct werkmap *map = met_twijfels();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cd");
    terminal_expect_body(
        t, " 2 te bekijken\n"
           "punten wie                                 staat er al als           V-nummer\n"
           "──\n"
           "   80  Basheer, Bakri            lijkt op  Bashir, Bakri             2901000018\n"
           "   70  Zahra, Raheemi            lijkt op  Rahimi, Zahra             2901000042\n"
           "...\n"
           "──\n"
           " Import 1, regel 2. Wacht op u: geboortedatum gelijk +30, achternaam gelijk\n"
           " +25, voornaam gelijk +25.\n");
    terminal_expect_cursor(t, 4, 1);
    terminal_close(t);
    werkmap_free(map);
}

static void test_naast_elkaar(void **state) {
    (void)state;
    struct werkmap *map = met_twijfels();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter>");
    terminal_expect_body(
        t, " Bashir, Bakri en Basheer, Bakri  80 punten: waarschijnlijk\n"
           " geboortedatum gelijk +30, achternaam gelijk +25, voornaam gelijk +25\n"
           "\n"
           "                                   in het dossier         in de lijst, regel 2\n"
           "──\n"
           "   leeg      V-nummer            > 2901000018             (leeg)\n"
           "   leeg      BSN                 > •••••0019              (leeg)\n"
           " ~ gelijk    Achternaam          > Bashir                 Basheer\n"
           " = gelijk    Voornamen             Bakri                  Bakri\n"
           "   leeg      Geslacht            > Man                    (leeg)\n"
           " = gelijk    Geboortedatum         12-04-1990             12-04-1990\n"
           "   leeg      Geboorteland        > Soedan                 (leeg)\n"
           "   leeg      Nationaliteit       > Soedanese              (leeg)\n"
           " x verschilt Taal                  Arabisch (Soedanees) > Tigrinya\n"
           "   leeg      Tolk nodig          > Altijd                 (leeg)\n"
           "   leeg      Telefoon              (leeg)               > 0611111111\n"
           "   leeg      Woonplaats          > Zwolle                 (leeg)\n"
           "\n"
           "──\n"
           " V-nummer: 2901000018; in de lijst (leeg)\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_lijst_120(void **state) {
    (void)state;
    struct werkmap *map = met_twijfels();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_script(t, "cd");
    terminal_expect_body(t, " 2 te bekijken\n"
                            "punten wie                                                     staat "
                            "er al als                               V-nummer\n"
                            "──\n"
                            "   80  Basheer, Bakri                                lijkt op  "
                            "Bashir, Bakri                                 2901000018\n"
                            "   70  Zahra, Raheemi                                lijkt op  "
                            "Rahimi, Zahra                                 2901000042\n"
                            "...\n"
                            "──\n"
                            " Import 1, regel 2. Wacht op u: geboortedatum gelijk +30, achternaam "
                            "gelijk +25, voornaam gelijk +25.\n");
    terminal_script(t, "<F12>");
    terminal_expect_no_text(t, "Bakri");
    terminal_expect_no_text(t, "2901000018");
    terminal_close(t);
    werkmap_free(map);
}

static void test_naast_elkaar_120(void **state) {
    (void)state;
    struct werkmap *map = met_twijfels();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_script(t, "cd<Enter>");
    terminal_expect_body(
        t,
        " Bashir, Bakri en Basheer, Bakri  80 punten: waarschijnlijk\n"
        " geboortedatum gelijk +30, achternaam gelijk +25, voornaam gelijk +25\n"
        "\n"
        "                                   in het dossier                             in de "
        "lijst, regel 2\n"
        "──\n"
        "   leeg      V-nummer            > 2901000018                                 (leeg)\n"
        "   leeg      BSN                 > •••••0019                                  (leeg)\n"
        " ~ gelijk    Achternaam          > Bashir                                     Basheer\n"
        " = gelijk    Voornamen             Bakri                                      Bakri\n"
        "   leeg      Geslacht            > Man                                        (leeg)\n"
        " = gelijk    Geboortedatum         12-04-1990                                 12-04-1990\n"
        "   leeg      Geboorteland        > Soedan                                     (leeg)\n"
        "   leeg      Nationaliteit       > Soedanese                                  (leeg)\n"
        " x verschilt Taal                  Arabisch (Soedanees)                     > Tigrinya\n"
        "   leeg      Tolk nodig          > Altijd                                     (leeg)\n"
        "   leeg      Telefoon              (leeg)                                   > 0611111111\n"
        "   leeg      Woonplaats          > Zwolle                                     (leeg)\n"
        "...\n"
        "──\n"
        " V-nummer: 2901000018; in de lijst (leeg)\n");
    terminal_key(t, "F12");
    terminal_expect_text(t,
                         "Telefoon              (leeg)                                   > •••••");
    terminal_expect_no_text(t, "12-04-1990");
    terminal_expect_no_text(t, "0019");
    terminal_close(t);
    werkmap_free(map);
}

/* Two dossiers of one person: a list that looks only a little like somebody makes a new one. */
static struct werkmap *met_paar(void) {
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "nog.csv",
                    "Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                    "Tesfai;Natnael;01-01-2000;0611111111\n"
                    "Rahimi;Sara;19-05-1982;0622222222\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "nog.csv", "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 0);
    return map;
}

/* Made one, with a value of the second; taken back in the dossier; and made one again. */
static void test_samenvoegen_en_terug(void **state) {
    (void)state;
    struct werkmap *map = met_paar();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter>");
    terminal_expect_body(t, " Rahimi, Zahra en Rahimi, Sara  55 punten: mogelijk\n"
                            " geboortedatum gelijk +30, achternaam gelijk +25\n"
                            "\n"
                            "                                   het eerste (blijft)    het tweede\n"
                            "──\n"
                            "   leeg      V-nummer            > 2901000042             (leeg)\n"
                            " = gelijk    Achternaam            Rahimi                 Rahimi\n"
                            " x verschilt Voornamen           > Zahra                  Sara\n"
                            " = gelijk    Geboortedatum         19-05-1982             19-05-1982\n"
                            "   leeg      Taal                > Dari                   (leeg)\n"
                            "   leeg      Telefoon              (leeg)               > 0622222222\n"
                            "...\n"
                            "──\n"
                            " V-nummer: 2901000042; het tweede (leeg)\n");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "het eerste (blijft)"); /* opening is not deciding */
    terminal_script(t, "<Down><Down><Space><F2>");
    terminal_expect_text(t, "Rahimi, Zahra blijft. Van deze twee één dossier maken?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "het eerste (blijft)");
    terminal_script(t, "<F2>Ja<Enter>");
    terminal_expect_text(t,
                         "Rahimi, Sara is nu één dossier. Terug: met u op het overzicht daarvan.");
    assert_string_equal(proef_waarde(map, PROEF_V_RAHIMI, "voornamen"), "Sara");
    assert_string_equal(proef_waarde(map, PROEF_V_RAHIMI, "telefoon"), "0622222222");
    terminal_script(t, "<Esc>m/" PROEF_V_RAHIMI "<Enter>u");
    terminal_expect_text(t, "Ongedaan maken? Samengevoegd");
    terminal_expect_text(t, "Rahimi, Sara krijgt het eigen dossier terug.  ");
    terminal_expect_text(t, "Voornamen: Sara → Zahra  ");
    terminal_expect_text(t, "Telefoon: 0622222222 → leeg  ");
    terminal_script(t, "Ja<Enter>");
    terminal_expect_text(t, "Het zijn weer twee dossiers. Met Ctrl-R doet u het opnieuw.");
    assert_string_equal(proef_waarde(map, PROEF_V_RAHIMI, "voornamen"), "Zahra");
    assert_string_equal(proef_waarde(map, PROEF_V_RAHIMI, "telefoon"), "");
    terminal_script(t, "<C-r>Ja<Enter>");
    assert_string_equal(proef_waarde(map, PROEF_V_RAHIMI, "voornamen"), "Sara");
    terminal_close(t);
    werkmap_free(map);
}

/* What is empty in the dossier can be wanted so: of two dossiers, and beside a row. */
static void test_blijft_leeg(void **state) {
    (void)state;
    struct werkmap *map = met_paar();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter><Down><Down><Down><Down><Down><Space>");
    terminal_expect_text(t, "   leeg      Telefoon            > (leeg)                 0622222222");
    terminal_expect_text(t, "spatie kiest de andere kant, ook leeg.");
    terminal_script(t, "<Space>");
    terminal_expect_text(t, "   leeg      Telefoon              (leeg)               > 0622222222");
    terminal_script(t, "<Space><F2>Ja<Enter>");
    terminal_expect_text(t, "is nu één dossier.");
    assert_string_equal(proef_waarde(map, PROEF_V_RAHIMI, "telefoon"), "");
    terminal_close(t);
    werkmap_free(map);
    map = met_twijfels();
    t = proef_open(map, 24, 80);
    terminal_script(t,
                    "cd<Enter><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Space>");
    terminal_expect_text(t, "   leeg      Telefoon            > (leeg)                 0611111111");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "is bijgewerkt met wat in de lijst stond.");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, "2901000018", "telefoon"), "");
    assert_string_equal(proef_waarde(map, "2901000018", "taal"), "Tigrinya");
    werkmap_free(map);
}

/* The number of the dossier that is no more finds the one there is, as it is typed. */
static void test_zoek_vroeger_nummer(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "nog.csv", "V-nummer;Achternaam\n2955000020;Basheer\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "nog.csv", "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "samenvoegen", PROEF_V_BASHIR, "2955000020", NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c/2955");
    terminal_expect_text(t, "Bashir, Bakri");
    terminal_expect_no_text(t, "Rahimi");
    terminal_script(t, "<Esc>m/0020"); /* of everybody */
    terminal_expect_text(t, "Bashir, Bakri");
    terminal_expect_no_text(t, "Rahimi");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, PROEF_V_BASHIR);
    terminal_close(t);
    werkmap_free(map);
}

/* A casemanager hears at once what is not theirs to decide, and nothing is lost by it. */
static void test_casemanager(void **state) {
    (void)state;
    struct werkmap *map = met_paar();
    stand_zet(map, "UPDATE gebruiker SET rol = 'casemanager'");
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd");
    terminal_expect_text(t, "Deze twijfel gaat niet over iemand van u.");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "Deze twijfel gaat niet over iemand van u.");
    terminal_expect_no_text(t, "F2 zelfde");
    terminal_expect_no_text(t, "n iemand anders");
    terminal_key(t, "F2");
    terminal_expect_text(t, "Van twee dossiers één maken doet een teamleider.");
    terminal_expect_no_text(t, "maken?");
    terminal_script(t, "n");
    terminal_expect_text(t, "Deze twijfel gaat niet over iemand van u.");
    terminal_script(t, "<Esc>");
    int te_bekijken, kolom;
    assert_true(terminal_find(t, " te bekijken", &te_bekijken, &kolom));
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM samenvoeging"), 0);
    werkmap_free(map);
}

static void test_zelfde(void **state) {
    (void)state;
    struct werkmap *map = met_twijfels();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter><Down><Down><Space>");
    terminal_expect_text(t, "> Basheer");
    terminal_script(t, "<Space>");
    terminal_expect_text(t, "> Bashir");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "is bijgewerkt met wat in de lijst stond.");
    terminal_expect_text(t, "1 te bekijken");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, "2901000018", "achternaam"), "Bashir");
    assert_string_equal(proef_waarde(map, "2901000018", "telefoon"), "0611111111");
    assert_string_equal(proef_waarde(map, "2901000018", "taal"), "Tigrinya");
    werkmap_free(map);
}

/* The name of the list when that is chosen; and an event is asked about, for it is not in view. */
static void test_zelfde_met_naam(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "nog.csv",
                    "Achternaam;Voornamen;Geboortedatum;Datum koppeling\n"
                    "Basheer;Bakri;12-04-1990;13-03-2024\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "nog.csv", "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 1);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter><Down><Down><Space><F2>");
    terminal_expect_text(t, "Dit verandert ook: Gekoppeld aan de gemeente → 13-03-2024.");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "> Basheer");
    terminal_script(t, "<F12><F2>");
    terminal_expect_text(t, "Dit verandert ook: Gekoppeld aan de gemeente → •••••.");
    terminal_script(t, "<Down><Enter>");
    terminal_expect_text(t, "is bijgewerkt met wat in de lijst stond.");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, "2901000018", "achternaam"), "Basheer");
    werkmap_free(map);
}

/* The list knows only the year: that comes when it is chosen. */
static void test_zelfde_met_jaar(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "nog.csv",
                    "Achternaam;Voornamen;Geboortedatum;Geslacht;Nationaliteit\n"
                    "Basheer;Bakri;1990;M;Soedanese\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "nog.csv", "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 1);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter>");
    terminal_expect_text(t, "> 12-04-1990");
    terminal_script(t, "<Down><Down><Down><Down><Down><Space>");
    terminal_expect_text(t, "> 00-00-1990");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "is bijgewerkt met wat in de lijst stond.");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, "2901000018", "geboortedatum"), "1990-00-00");
    werkmap_free(map);
}

/* What a column cuts off stands in full below. */
static void test_lange_waarde(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "nog.csv",
                    "Achternaam;Voornamen;Geboortedatum;E-mail\n"
                    "Basheer;Bakri;12-4-1990;bakri.basheer@voorbeeldgemeente.example.nl\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "nog.csv", "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 1);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter>");
    terminal_expect_no_text(t, "bakri.basheer@voorbeeldgemeente.example.nl");
    int rij, kolom;
    for (int i = 0; i < 20 && !terminal_find(t, "@voorbeeldgemeente.example.nl", &rij, &kolom); i++)
        terminal_key(t, "Down");
    terminal_expect_text(t,
                         "E-mail: (leeg); in de lijst bakri.basheer@voorbeeldgemeente.example.nl");
    terminal_close(t);
    werkmap_free(map);
}

static void test_ander_en_laten(void **state) {
    (void)state;
    struct werkmap *map = met_twijfels();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Down><Enter><Esc>");
    terminal_expect_text(t, "2 te bekijken");
    terminal_script(t, "<Enter>n");
    terminal_expect_text(t, "wordt een nieuw dossier. Iemand anders?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Dezelfde persoon?");
    terminal_script(t, "nJa<Enter>");
    terminal_expect_text(t, "is nieuw opgeslagen. Terug: u in dat dossier.");
    terminal_script(t, "<Enter>o");
    terminal_expect_text(t, "Bashir");
    terminal_expect_text(t, "[Overzicht]");
    terminal_close(t);
    werkmap_free(map);
}

/* In the dossier of who came by that, it is told that they go, and not each of their values. */
static void test_ander_weer_weg(void **state) {
    (void)state;
    struct werkmap *map = met_twijfels();
    struct uitkomst u =
        uitkomst_run(map, "regie", "twijfel", "2", "ander", "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cm/Zahra, Raheemi<Down><Enter>");
    terminal_expect_text(t, "[Overzicht]");
    terminal_script(t, "u");
    terminal_expect_text(t, "Zahra, Raheemi gaat weer weg; dit dossier is er dan niet meer.");
    terminal_expect_text(t, "De rij van de lijst wacht dan weer onder Dubbelen, als die lijst er");
    terminal_script(t, "Ja<Enter>");
    terminal_expect_text(t, "Ongedaan gemaakt: dit dossier is weer weg.");
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM twijfel WHERE status = 'open'"), 2);
    werkmap_free(map);
}

/* Somebody new is typed in who is there already: said, shown beside the other, and made one. */
static void test_waarschuwing(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cnHagoss<Enter>");
    terminal_expect_text(t, "[Gegevens]");
    terminal_expect_no_text(t, "Lijkt op");
    terminal_script(t, "<Tab><Tab><Tab><Tab>Selam<Tab>");
    terminal_expect_text(t, "Lijkt op Hagos, Selam (mogelijk, 50). F8 toont beide.");
    terminal_script(t, "<F8>");
    terminal_expect_text(t, "Dezelfde persoon?");
    terminal_expect_text(t, "het tweede");
    terminal_script(t, "o");
    terminal_expect_text(t, "[Overzicht]");
    terminal_expect_text(t, "2901000029");
    terminal_close(t);
    werkmap_free(map);
}

static void test_niets(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cd<Enter><Down><Up><PgDn>");
    terminal_expect_text(t, "Er is niets te bekijken.");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "Caseload");
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lijst_120),
        cmocka_unit_test(test_naast_elkaar_120),
        cmocka_unit_test(test_samenvoegen_en_terug),
        cmocka_unit_test(test_blijft_leeg),
        cmocka_unit_test(test_zoek_vroeger_nummer),
        cmocka_unit_test(test_casemanager),
        cmocka_unit_test(test_lijst),
        cmocka_unit_test(test_naast_elkaar),
        cmocka_unit_test(test_zelfde),
        cmocka_unit_test(test_zelfde_met_naam),
        cmocka_unit_test(test_zelfde_met_jaar),
        cmocka_unit_test(test_ander_en_laten),
        cmocka_unit_test(test_lange_waarde),
        cmocka_unit_test(test_ander_weer_weg),
        cmocka_unit_test(test_waarschuwing),
        cmocka_unit_test(test_niets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
