/* What reading a list in looks like with more room, without colour, and with lists as they come out
 * of a spreadsheet; and what the screen promises to remember. */
#include "support/importproef.h"
#include "support/stand.h"
#include "support/terminal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <uchar.h>

#include <cmocka.h>

/* "Unicode text" of a spreadsheet: UTF-16, tabs, a title above and a sum below. */
static const char16_t uit_excel[] =
    u"\ufeffOverzicht te huisvesten statushouders\tregio Noord\r\n"
    u"\r\n"
    u"V-nummer\tNaam\tGeboortedatum\tLand van herkomst\tTaal\tTel.\tKoppeling\tKleur\r\n"
    u"2900000123\tHagos, Selam\t13-5-1990\tEritrea\tTigrinya\t612345678\t1-9-2026\trood\r\n"
    u"2900000200\tHorst, Jan van der\t3-4-1988\tSyri\u00eb\tArabisch\t\t1-9-2026\t\r\n"
    u"2900000201\t\u00c7elik, Ay\u015fe\t00-00-1990\tTurkije\tTurks\t\t12-9-2026\t\"licht\r\n"
    u"groen\"\r\n"
    u"12\tFout, Nummer\t1-1-1980\t\t\t\t\t\r\n"
    u"\tHagos, Selam\t13-5-1990\t\t\t\t\t\r\n"
    u"Totaal\t5\t\t\t\t\t\t\r\n";

static void schrijf_utf16(struct werkmap *map, const char *naam) {
    size_t n = sizeof uit_excel / sizeof *uit_excel - 1;
    unsigned char *bytes = (unsigned char *)werkmap_room(map, 2 * n);
    for (size_t i = 0; i < n; i++) {
        bytes[2 * i] = (unsigned char)(uit_excel[i] & 0xFF);
        bytes[2 * i + 1] = (unsigned char)(uit_excel[i] >> 8);
    }
    werkmap_schrijf_n(map, naam, bytes, 2 * n);
}

/* Selam Hagos is known, with another phone number and country. */
static int begin(void **state) {
    if (importproef_begin(state))
        return -1;
    importproef_lijst(*state,
                      "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon;Geboorteland\n"
                      "2900000123;Hagos;Selam;13-05-1990;0687654321;Soedan\n",
                      "1: 1 0 0 0 0");
    schrijf_utf16(*state, "uit_excel.txt");
    return 0;
}

static struct terminal *open_met(struct werkmap *map, const char *bestand, int rijen, int kolommen,
                                 const char *extra) {
    static const char *const argv[] = {"regie", "--vandaag", "2026-11-22", NULL};
    const char *env[32];
    int n = 0;
    for (const char *const *e = werkmap_env(map); *e; e++)
        env[n++] = *e;
    env[n++] = extra;
    env[n] = NULL;
    struct terminal *t = terminal_start(rijen, kolommen, argv, env);
    terminal_keys(t, "l~/");
    terminal_keys(t, bestand);
    terminal_key(t, "Enter");
    return t;
}

static void test_bestand_120(void **state) {
    struct terminal *t = open_met(*state, "uit_excel.txt", 40, 120, NULL);
    terminal_expect_body(t, "[1 Bestand]  2 Kolommen   3 Proef   4 Klaar                           "
                            "                                    uit_excel.txt\n"
                            "── Zo leest regie deze lijst ──\n"
                            "  Soort      mensen               elke rij is iemand\n"
                            "  Codering   UTF-16               dat zegt het begin van het bestand\n"
                            "  Scheiding  tab                  8 kolommen, in alle rijen evenveel\n"
                            "  Kopregel   regel 3              1 titelregel erboven doet niet mee: "
                            "Overzicht te huisvesten statushouders | regio Noo…\n"
                            "  Datums     dag-maand-jaar       bewezen door dagen boven 12\n"
                            "── Alle 5 rijen ──\n"
                            " regel  V-nummer    Naam                Geboortedatum  Land van "
                            "herkomst  Taal      Tel.        Koppeling   Kleur\n"
                            "     4  2900000123  Hagos, Selam        13-05-1990     Eritrea        "
                            "    Tigrinya  0612345678  01-09-2026  rood\n"
                            "     5  2900000200  Horst, Jan van der  03-04-1988     Syrië          "
                            "    Arabisch              01-09-2026\n"
                            "     6  2900000201  Çelik, Ayşe         00-00-1990     Turkije        "
                            "    Turks                 12-09-2026  licht␍⏎groen\n"
                            "     8  12          Fout, Nummer        01-01-1980\n"
                            "     9              Hagos, Selam        13-05-1990\n");
    terminal_close(t);
}

static void test_proef_120(void **state) {
    struct terminal *t = open_met(*state, "uit_excel.txt", 40, 120, NULL);
    terminal_script(t, "<F2><F2>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen  [3 Proef]  4 Klaar                                            "
           "                   uit_excel.txt\n"
           "── Proef: er is nog niets veranderd ──\n"
           "   alle    nieuw   gewijzigd   ongewijzigd   twijfel   geweigerd   let op\n"
           "      5        2           1             0         1           1        5\n"
           "──\n"
           " !! regel 8     Fout, Nummer: V-nummer \"12\" heeft geen tien cijfers. Kijk het na.\n"
           " ?  regel 9     Hagos, Selam: Lijkt op Hagos, Selam (V-nummer 2900000123, regel 4): "
           "waarschijnlijk, 80 punten (geboort…\n"
           " ?  kolommen    Niet overgenomen: Kleur.\n"
           " ·  regel 1     De lijst begint op regel 3; wat daarboven staat is overgeslagen.\n"
           " ·  regel 3     De kolom \"Naam\" is gelezen als Volledige naam. De meeste namen "
           "hebben een komma: achternaam, voornamen.\n"
           " ·  regel 4     Hagos, Selam: Het telefoonnummer was zijn eerste nul kwijt; die staat "
           "er weer.\n"
           " ·  regel 5     Horst, Jan van der: Arabisch: Vraag welk Arabisch: Syrisch, Irakees en "
           "Soedanees verschillen veel.\n"
           " ·  regel 10    Deze regel telt alleen op; niet ingelezen.\n"
           " ~  regel 4     Hagos, Selam\n"
           "                  Geboorteland: Soedan → Eritrea\n"
           "                  Taal: (leeg) → Tigrinya\n"
           "                  Telefoon: 0687654321 → 0612345678\n"
           "                  Gekoppeld aan de gemeente: (leeg) → 01-09-2026\n"
           " +  regel 5     Horst, Jan van der\n"
           " +  regel 6     Çelik, Ayşe\n"
           "...\n"
           "──\n"
           " Fout, Nummer: V-nummer \"12\" heeft geen tien cijfers. Kijk het na.\n");
    terminal_close(t);
}

static void test_klaar_120(void **state) {
    struct terminal *t = open_met(*state, "uit_excel.txt", 40, 120, NULL);
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_body(
        t,
        " 1 Bestand   2 Kolommen   3 Proef  [4 Klaar]                                              "
        "                uit_excel.txt\n"
        "── Ingelezen ──\n"
        "\n"
        " Dit is import 2. 2 nieuw, 1 gewijzigd, 0 ongewijzigd.\n"
        "\n"
        " ? 1 keer is niet zeker wie het is. Met d beslist u.\n"
        "\n"
        " !! 1 rij kon niet. Verbeter haar in uit_excel.txt.geweigerd.csv en lees dat bestand in.\n"
        "\n"
        " De ontvangst staat in ~/:\n"
        "   uit_excel.txt.ok.csv              de rijen die erin gingen\n"
        "   uit_excel.txt.geweigerd.csv       de rijen die niet konden, met de reden\n"
        "   uit_excel.txt.verslag.json        het verslag, voor een programma\n"
        "\n"
        " Terugdraaien kan op elke dag: met u, of met regie import --ongedaan 2.\n");
    terminal_close(t);
}

/* What was decided is no longer asked. */
static void test_klaar_na_beslissen(void **state) {
    struct terminal *t = open_met(*state, "uit_excel.txt", 24, 80, NULL);
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_text(t, "? 1 keer is niet zeker wie het is. Met d beslist u.");
    terminal_script(t, "d<Enter>nJa<Enter>");
    terminal_expect_text(t, "Er is niets te bekijken.");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "Dit is import 2.");
    terminal_expect_no_text(t, "niet zeker wie het is");
    terminal_close(t);
}

/* What changes of somebody who is known: field by field, from what to what; nothing else. */
static void test_oud_en_nieuw(void **state) {
    struct terminal *t = open_met(*state, "uit_excel.txt", 24, 80, NULL);
    terminal_script(t, "<F2><F2>g");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen  [3 Proef]  4 Klaar                       uit_excel.txt\n"
           "── Proef: er is nog niets veranderd ──\n"
           "   alle    nieuw   gewijzigd   ongewijzigd   twijfel   geweigerd   let op\n"
           "      5        2           1             0         1           1        5\n"
           "──\n"
           " ~  regel 4     Hagos, Selam\n"
           "                  Geboorteland: Soedan → Eritrea\n"
           "                  Taal: (leeg) → Tigrinya\n"
           "                  Telefoon: 0687654321 → 0612345678\n"
           "                  Gekoppeld aan de gemeente: (leeg) → 01-09-2026\n"
           "...\n"
           "──\n"
           " Hagos, Selam\n");
    terminal_script(t, "<F12>");
    terminal_expect_no_text(t, "0687654321");
    terminal_expect_no_text(t, "Hagos");
    terminal_script(t, "<F12><F2>Ja<Enter><Esc>c");
    terminal_close(t);
    text_expect_part(importproef_dossier(*state, "2900000123"), "0612345678");
}

static void test_imports_120(void **state) {
    importproef_lees(*state, "uit_excel.txt");
    struct uitkomst u =
        uitkomst_run(*state, "regie", "import", "--ongedaan", "2", "--vandaag", "2026-12-01", NULL);
    uitkomst_expect(&u, 0);
    static const char *const argv[] = {"regie", "--vandaag", "2027-01-15", NULL};
    struct terminal *t = terminal_start(40, 120, argv, werkmap_env(*state));
    terminal_keys(t, "r");
    terminal_expect_body(t, "   nr bestand               dag        door                 nieuw "
                            "gewijzigd twijfel geweigerd\n"
                            "──\n"
                            "    2 uit_excel.txt         22-11-2026 M. de Vries              2     "
                            "    1       1         1 teruggedraaid 01-12-2026\n"
                            "    1 lijst.csv             22-11-2026 M. de Vries              1     "
                            "    0       0         0\n"
                            "...\n"
                            "──\n"
                            " uit_excel.txt, 22-11-2026 12:00, door M. de Vries. 5 rijen: 2 nieuw, "
                            "1 gewijzigd, 0 ongewijzigd, 1 twijfel, 1\n"
                            " geweigerd. Teruggedraaid op 01-12-2026 12:00 door M. de Vries.\n");
    terminal_close(t);
}

/* Every sign that colour gives is there without it. */
static void geen_kleur(struct terminal *t) {
    int rijen, kolommen;
    terminal_size(t, &rijen, &kolommen);
    for (int rij = 0; rij < rijen; rij++)
        for (int kolom = 0; kolom < kolommen; kolom++) {
            struct terminal_cell c = terminal_cell(t, rij, kolom);
            if (c.fg != TERMINAL_DEFAULT || c.bg != TERMINAL_DEFAULT)
                terminal_fail(t, "a colour at %d,%d", rij, kolom);
        }
}

static void test_zonder_kleur(void **state) {
    struct terminal *t = open_met(*state, "uit_excel.txt", 24, 80, "NO_COLOR=1");
    int rij, kolom;
    geen_kleur(t);
    assert_true(terminal_find(t, "Soort", &rij, &kolom));
    assert_true(terminal_cell(t, rij, kolom).reverse);
    terminal_script(t, "<F2>");
    geen_kleur(t);
    terminal_expect_text(t, " ? Kleur ");
    terminal_expect_text(t, " = V-nummer ");
    terminal_expect_text(t, " ~ Naam ");
    terminal_script(t, "<F2>");
    geen_kleur(t);
    terminal_expect_text(t, " !! regel 8 ");
    terminal_expect_text(t, " ?  regel 9 ");
    terminal_expect_text(t, " ~  regel 4 ");
    terminal_script(t, "<End>");
    terminal_expect_text(t, " +  regel 5 ");
    terminal_close(t);
}

/* A choice on the screen goes by itself in the next list, as the screen says: once this one is in,
 * and not before. */
static void test_keuze_geleerd(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "een.csv",
                    "V-nummer;Achternaam;Kleur;Soort\n2900000300;Een;0611111111;x\n");
    werkmap_schrijf(map, "twee.csv",
                    "Soort;Extra;Kleur;Achternaam;V-nummer\ny;;0622222222;Twee;2900000301\n");
    struct terminal *t = open_met(map, "een.csv", 24, 80, NULL);
    terminal_script(t, "<F2><Enter>Telefoon<Enter>");
    terminal_expect_text(t, "\"Kleur\" wordt Telefoon. Is deze lijst ingelezen, dan gaat een");
    terminal_script(t, "<Enter>niet overnemen<Enter>");
    terminal_expect_text(t, "\"Soort\" gaat niet mee. Is deze lijst ingelezen,");
    terminal_script(t, "<Esc><Esc>Ja<Enter>~/twee.csv<Enter><F2>");
    terminal_expect_text(t, " ? Kleur              niet overgenomen");
    terminal_script(t, "<Esc><Esc>~/een.csv<Enter><F2><Enter>Telefoon<Enter>");
    terminal_script(t, "<Enter>niet overnemen<Enter><F2><F2>Ja<Enter>n");
    terminal_script(t, "~/twee.csv<Enter><F2>");
    terminal_expect_text(t, " = Kleur              Telefoon            100%  als eerder");
    terminal_expect_text(t, " - Soort              niet overgenomen    100%  zo gekozen");
    terminal_script(t, "<F2><F2>Ja<Enter>");
    terminal_close(t);
    text_expect_part(importproef_dossier(map, "2900000301"), "0622222222");
}

/* Where there is no header nothing is promised, for nothing can be known again. */
static void test_zonder_kop_geen_belofte(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "kaal.csv", "2900000300;Een;rood\n2900000301;Twee;blauw\n");
    struct terminal *t = open_met(map, "kaal.csv", 24, 80, NULL);
    terminal_expect_text(t, "? Kopregel   geen");
    terminal_script(t, "2<Enter>Achternaam<Enter>");
    terminal_expect_text(t, "wordt Achternaam.");
    terminal_expect_no_text(t, "Is deze lijst ingelezen");
    terminal_close(t);
}

/* Who is not the beheerder hears so at once, is still where they were, and keeps what they typed.
 */
static void test_geen_beheerder(void **state) {
    struct werkmap *map = *state;
    stand_zet(map, "UPDATE gebruiker SET rol = 'casemanager'");
    static const char *const argv[] = {"regie", "--vandaag", "2026-11-22", NULL};
    struct terminal *t = terminal_start(24, 80, argv, werkmap_env(map));
    terminal_keys(t, "l");
    terminal_expect_text(t, "Een lijst inlezen doet de beheerder. Vraag het diegene");
    terminal_expect_text(t, "Werkvoorraad");
    terminal_script(t, "c/Hag");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM import"), 1);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_bestand_120),    TEST(test_proef_120),
        TEST(test_klaar_120),      TEST(test_klaar_na_beslissen),
        TEST(test_oud_en_nieuw),   TEST(test_imports_120),
        TEST(test_zonder_kleur),   TEST(test_keuze_geleerd),
        TEST(test_geen_beheerder), TEST(test_zonder_kop_geen_belofte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
