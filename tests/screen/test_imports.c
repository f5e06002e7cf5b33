/* The lists that were read in, and taking one back on the screen: first what that would do and to
 * whom, then a question, then what it did. */
#include "support/importproef.h"
#include "support/stand.h"
#include "support/terminal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#define LATER "2026-12-05"
#define KOP   "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon;Koppeling\n"

static void doe(struct uitkomst u) {
    uitkomst_expect(&u, 0);
}

static void lees(struct werkmap *map, const char *naam, const char *tekst) {
    werkmap_schrijf(map, naam, tekst);
    doe(uitkomst_run(map, "regie", "import", naam, IMPORTPROEF_DAG));
}

/* Two lists, and what a colleague did then: another phone number of Hagos, work for Omar, who came
 * with the second list, and Nur, who came with it too, made one with Tesfay. */
static void lijsten(struct werkmap *map) {
    lees(map, "eerst.csv",
         KOP "2900000123;Hagos;Selam;1-2-1990;0600000001;1-8-2026\n"
             "2900000124;Tesfay;Yonas;3-4-1991;0600000002;1-8-2026\n"
             "2900000125;Ali;Samir;5-6-1992;0600000003;1-8-2026\n");
    lees(map, "daarna.csv",
         KOP "2900000123;Hagos;Selamawit;1-2-1990;0600000011;\n"
             "2900000124;Tesfay;Yonas;3-4-1991;0600000012;\n"
             "2900000125;Ali;Samir;5-6-1992;0600000013;\n"
             "2900000126;Nur;Amina;7-8-1993;0600000004;1-8-2026\n"
             "2900000127;Berhe;Luwam;9-9-1994;;1-8-2026\n"
             "2900000128;Omar;Zahra;9-10-1995;;1-8-2026\n");
    doe(uitkomst_run(map, "regie", "gebruiker", "j.bakker", "--naam", "J. Bakker", "--rol",
                     "casemanager", NULL));
    doe(uitkomst_run(map, "regie", "persoon", "2900000123", "telefoon=0612345678", "--vandaag",
                     LATER, NULL));
    doe(uitkomst_run(map, "regie", "gebeurtenis", "2900000128", "brp", "2026-12-01", "--vandaag",
                     LATER, NULL));
    doe(uitkomst_run(map, "regie", "samenvoegen", "2900000124", "2900000126", "--vandaag", LATER,
                     NULL));
    stand_zet(map, "UPDATE handeling SET door = 'j.bakker' WHERE wanneer LIKE '" LATER "%'");
}

static struct terminal *open_scherm(struct werkmap *map, int rijen, int kolommen) {
    static const char *const argv[] = {"regie", "--vandaag", "2027-01-15", NULL};
    struct terminal *t = terminal_start(rijen, kolommen, argv, werkmap_env(map));
    terminal_keys(t, "r");
    return t;
}

static void test_lijst_80(void **state) {
    lijsten(*state);
    struct terminal *t = open_scherm(*state, 24, 80);
    terminal_expect_screen(
        t, " regie  Ingelezen lijsten                           M. de Vries   vr 15-01-2027\n"
           "   nr bestand        dag        door          nieuw gewijzigd twijfel geweigerd\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           "    2 daarna.csv     22-11-2026 M. de Vries       3         3       0         0\n"
           "    1 eerst.csv      22-11-2026 M. de Vries       3         0       0         0\n"
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
           "────────────────────────────────────────────────────────────────────────────────\n"
           " daarna.csv, 22-11-2026 12:00, door M. de Vries. 6 rijen: 3 nieuw, 3 gewijzigd,\n"
           " 0 ongewijzigd, 0 twijfel, 0 geweigerd.\n"
           "\n"
           " u toont eerst wat terugdraaien doet; er verandert dan nog niets.\n"
           " u terugdraaien  Esc terug  ? hulp  : alles  q stop\n");
    terminal_close(t);
}

static void test_vooraf_80(void **state) {
    lijsten(*state);
    struct terminal *t = open_scherm(*state, 24, 80);
    terminal_keys(t, "u");
    terminal_expect_body(
        t, " Import 2: daarna.csv, ingelezen op 22-11-2026 12:00\n"
           "── Zo zou het gaan: er is nog niets veranderd ──\n"
           "   mensen   niet gelukt   behouden   teruggedraaid\n"
           "        6             1          2               3\n"
           "──\n"
           " !! Nur, Amina             2900000126  is er niet meer: weggehaald of samengev…\n"
           " !  Omar, Zahra            2900000128  er is daarna verder gewerkt door J. Bak…\n"
           " !  Hagos, Selamawit       2900000123  Telefoon is daarna gewijzigd door J. Ba…\n"
           " ·  Berhe, Luwam           2900000127  kwam met deze lijst, dus weer weg\n"
           " ·  Ali, Samir             2900000125  weer zoals voor deze lijst\n"
           " ·  Tesfay, Yonas          2900000124  weer zoals voor deze lijst\n"
           "...\n"
           "──\n"
           " Nur, Amina (2900000126): is er niet meer: weggehaald of samengevoegd door J.\n"
           " Bakker op 05-12-2026 12:00.\n");
    terminal_close(t);
}

static const char teruggedraaid_120[] =
    "    2 daarna.csv            22-11-2026 M. de Vries              3         3       0         0 "
    "teruggedraaid 15-01-2027";

static void test_gedaan_120(void **state) {
    lijsten(*state);
    struct terminal *t = open_scherm(*state, 40, 120);
    terminal_script(t, "u<F2>6<Enter>");
    terminal_expect_body(
        t,
        " Import 2: daarna.csv, ingelezen op 22-11-2026 12:00\n"
        "── Teruggedraaid ──\n"
        "   mensen   niet gelukt   behouden   teruggedraaid\n"
        "        6             1          2               3\n"
        "──\n"
        " !! Nur, Amina                           2900000126  is er niet meer: weggehaald of "
        "samengevoegd door J. Bakker op 05-…\n"
        " !  Omar, Zahra                          2900000128  er is daarna verder gewerkt door J. "
        "Bakker op 05-12-2026 12:00\n"
        " !  Hagos, Selamawit                     2900000123  Telefoon is daarna gewijzigd door J. "
        "Bakker op 05-12-2026 12:00; …\n"
        " ·  Berhe, Luwam                         2900000127  kwam met deze lijst, dus weer weg\n"
        " ·  Ali, Samir                           2900000125  weer zoals voor deze lijst\n"
        " ·  Tesfay, Yonas                        2900000124  weer zoals voor deze lijst\n"
        "...\n"
        "──\n"
        " Nur, Amina (2900000126): is er niet meer: weggehaald of samengevoegd door J. Bakker op "
        "05-12-2026 12:00.\n");
    terminal_expect_text(t, "Import 2 is teruggedraaid. De lijst kan opnieuw worden ingelezen.");
    terminal_key(t, "Esc");
    terminal_expect_line(t, 3, teruggedraaid_120);
    terminal_close(t);
}

/* Doubts of the list: one decided, one that waits. */
static void test_wat_is_beslist(void **state) {
    struct werkmap *map = *state;
    lees(map, "eerst.csv",
         KOP "2900000123;Hagos;Selam;1-2-1990;;\n2900000124;Tesfay;Yonas;3-4-1991;;\n");
    werkmap_schrijf(map, "twijfel.csv",
                    KOP ";Selam;Hagos;1-2-1990;0699999991;\n;Yonas;Tesfay;3-4-1991;;\n"
                        "2900000129;Nur;Amina;7-8-1993;;\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "twijfel.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    doe(uitkomst_run(map, "regie", "twijfel", "1", "zelfde", "--vandaag", LATER, NULL));
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_keys(t, "u");
    terminal_expect_text(t, "er is nog niets veranderd; in twijfel, gaat mee weg: 1");
    terminal_expect_line(t, 3, "   mensen   niet gelukt   behouden   teruggedraaid   beslist");
    terminal_expect_line(t, 4, "        1             0          0               1         1");
    terminal_keys(t, "s");
    terminal_expect_text(
        t, "Selam, Hagos (2900000123): onder Dubbelen beslist: dezelfde persoon, door");
    terminal_expect_text(t, "dat blijft, terug met: regie ongedaan");
    terminal_expect_no_text(t, "Nur");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "1 terug, 0 behouden, 0 niet, 1 beslist");
    terminal_script(t, "Ja<Enter>");
    terminal_expect_text(t, "Import 2 is teruggedraaid. Wat onder Dubbelen is beslist, staat er ");
    terminal_expect_text(t, "Teruggedraaid; in twijfel, ging mee weg: 1");
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM twijfel"), 1);
}

/* What the screen says is what happened: the same as the command says. */
static void test_het_is_gebeurd(void **state) {
    struct werkmap *map = *state;
    lijsten(map);
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_script(t, "<Enter><C-s>6<Enter>");
    terminal_expect_text(t, "── Teruggedraaid ");
    terminal_expect_text(t, "Import 2 is teruggedraaid.");
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon WHERE v_nummer = '2900000127'"),
                     0);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon WHERE v_nummer = '2900000128'"),
                     1);
    assert_int_equal(stand_getal(map, "SELECT telefoon FROM persoon WHERE v_nummer = '2900000125'"),
                     600000003);
    assert_int_equal(stand_getal(map, "SELECT telefoon FROM persoon WHERE v_nummer = '2900000123'"),
                     612345678);
}

/* Back at every step, another number, Enter on nothing: the file stays as it is. */
static void test_niets_veranderd(void **state) {
    struct werkmap *map = *state;
    lijsten(map);
    const char *voor = stand_van(map);
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_script(t, "u<Esc>");
    terminal_expect_text(t, "Ingelezen lijsten");
    terminal_script(t, "u<F2>6<Esc>");
    terminal_expect_text(t, "Er is niets veranderd.");
    terminal_script(t, "<F2><Enter>");
    terminal_expect_text(t, "Dit kan niet leeg blijven.");
    terminal_script(t, "5<Enter>");
    terminal_expect_text(t, "Het zijn er 6, niet 5. Er is niets veranderd.");
    terminal_script(t, "<Esc>");
    terminal_close(t);
    text_expect(stand_van(map), voor);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM import WHERE ongedaan IS NOT NULL"), 0);
}

/* Few people: yes is enough, and Enter is no. */
static void test_weinig_mensen(void **state) {
    struct werkmap *map = *state;
    lees(map, "een.csv", KOP "2900000123;Hagos;Selam;1-2-1990;0600000001;1-8-2026\n");
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_script(t, "u<F2>");
    terminal_expect_text(t, "Import 1 terugdraaien? 1 terug, 0 behouden, 0 niet");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "er is nog niets veranderd");
    terminal_script(t, "<F2>Ja<Enter>");
    terminal_expect_text(t, "Import 1 is teruggedraaid.");
    terminal_script(t, "<Esc>u");
    terminal_expect_text(t, "Deze import is al teruggedraaid, door M. de Vries op 15-01-2027");
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 0);
}

/* One bucket at a time; and nobody reads along. */
static void test_emmers_en_masker(void **state) {
    lijsten(*state);
    struct terminal *t = open_scherm(*state, 24, 80);
    terminal_script(t, "ub");
    terminal_expect_text(t, "Hagos, Selamawit");
    terminal_expect_no_text(t, "Berhe");
    terminal_script(t, "<Right>");
    terminal_expect_text(t, "Berhe, Luwam");
    terminal_expect_no_text(t, "Hagos");
    terminal_script(t, "<Left><Left>");
    terminal_expect_text(t, "Nur, Amina");
    terminal_script(t, "m<F12>");
    terminal_expect_text(t, "Telefoon is daarna gewijzigd");
    static const char *const namen[] = {"Nur", "Hagos", "Omar", "Berhe", "Ali", "29000001"};
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++)
        terminal_expect_no_text(t, namen[i]);
    terminal_close(t);
}

/* What a colleague does between looking and asking is shown before it is asked. */
static void test_intussen(void **state) {
    struct werkmap *map = *state;
    lijsten(map);
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_keys(t, "u");
    doe(uitkomst_run(map, "regie", "persoon", "2900000125", "telefoon=0612345670", "--vandaag",
                     LATER, NULL));
    terminal_key(t, "F2");
    terminal_expect_text(t, "Er is intussen iets veranderd.");
    terminal_expect_text(t, " !  Ali, Samir");
    terminal_close(t);
}

static void test_leeg(void **state) {
    struct terminal *t = open_scherm(*state, 24, 80);
    terminal_expect_text(t, "Er is nog geen lijst ingelezen.");
    terminal_script(t, "<Down><End><PgDn>u<Esc>c<F4>");
    terminal_expect_text(t, "Er is nog geen lijst ingelezen.");
    terminal_script(t, "<Esc>l<F4>");
    terminal_expect_text(t, "Er is nog geen lijst ingelezen.");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "Welke lijst?");
    terminal_close(t);
}

/* Who may not do it may look, and hears why at once. */
static void test_alleen_beheerder(void **state) {
    struct werkmap *map = *state;
    lijsten(map);
    stand_zet(map, "UPDATE gebruiker SET rol = 'teamleider'");
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_expect_text(t, "daarna.csv");
    terminal_expect_text(t, "Terugdraaien doet de beheerder.");
    terminal_expect_no_text(t, "u terugdraaien");
    terminal_script(t, "u");
    terminal_expect_text(t, "Een import terugdraaien doet de beheerder.");
    terminal_close(t);
}

/* Many imports, read on as one goes down. */
static void test_veel(void **state) {
    struct werkmap *map = *state;
    lees(map, "een.csv", KOP "2900000123;Hagos;Selam;1-2-1990;0600000001;1-8-2026\n");
    stand_zet(map,
              "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 350)"
              " INSERT INTO import (id, versie, nummer, bestand, wanneer, door, rijen, nieuw,"
              " gewijzigd, ongewijzigd, twijfel, geweigerd, sha256, handeling)"
              " SELECT randomblob(16), versie, i, 'lijst ' || i || '.csv', wanneer, door, rijen,"
              " nieuw, gewijzigd, ongewijzigd, twijfel, geweigerd, sha256, handeling"
              " FROM import, n");
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_expect_text(t, "  350 lijst 350.csv");
    terminal_key(t, "End");
    terminal_expect_text(t, "    1 een.csv");
    for (int i = 0; i < 12; i++)
        terminal_key(t, "PgUp");
    terminal_expect_text(t, "lijst 165.csv");
    terminal_close(t);
}

/* Somebody looked at everybody of the list since, so that each of them is taken back alone. */
static void iedereen_aangeraakt(struct werkmap *map) {
    stand_zet(map, "INSERT INTO handeling (id, naam, wanneer, door) VALUES"
                   " (CAST('~~~~~~~~~~~~~~~~' AS BLOB), 'persoon', '2026-12-01T12:00:00', 'ik');"
                   "INSERT INTO wijziging (handeling, volgnummer, soort, record, dossier, veld)"
                   " SELECT CAST('~~~~~~~~~~~~~~~~' AS BLOB), row_number() OVER (), 'dossier', id,"
                   " id, 'doelgroep' FROM dossier");
}

/* What takes long says how far it is; Esc stops it, and nothing happened. */
static void test_stoppen(void **state) {
    struct werkmap *map = *state;
    enum { RIJEN = 30000 };
    char *csv = werkmap_room(map, RIJEN * 60L + 200), *p = csv;
    p += sprintf(p, "V-nummer;Achternaam;Voornamen;Geboortedatum\n");
    for (int i = 0; i < RIJEN; i++)
        p += sprintf(p, "2%09d;%c%c%c%c;Z%c%c%co;%d-%d-%d\n", i, 'A' + i % 26, 'a' + i / 26 % 26,
                     'a' + i / 676 % 26, 'a' + i * 7 % 26, 'a' + i / 3 % 26, 'a' + i / 78 % 26,
                     'a' + i / 2028 % 26, 1 + i % 28, 1 + i % 12, 1950 + i % 60);
    lees(map, "lang.csv", csv);
    iedereen_aangeraakt(map);
    struct terminal *t = open_scherm(map, 24, 80);
    terminal_send(t, "u", 1);
    terminal_wait_text(t, "Esc stopt; dan is er niets gebeurd.");
    terminal_send(t, "\033", 1);
    terminal_wait_idle(t);
    terminal_expect_text(t, "Gestopt. Er is niets teruggedraaid.");
    terminal_expect_text(t, "Ingelezen lijsten");
    terminal_close(t);
}

/* Full function on the smallest window. */
static void test_klein(void **state) {
    lijsten(*state);
    struct terminal *t = open_scherm(*state, 15, 60);
    terminal_expect_line(t, 3, "    2 daarna… 22-11-2026      3         3       0         0");
    terminal_keys(t, "u");
    terminal_expect_text(t, "teruggedraaid");
    terminal_expect_text(t, "!! Nur, Amina");
    terminal_expect_text(t, "F2 terugdraaien");
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_lijst_80),       TEST(test_vooraf_80),        TEST(test_gedaan_120),
        TEST(test_het_is_gebeurd), TEST(test_niets_veranderd),  TEST(test_weinig_mensen),
        TEST(test_wat_is_beslist), TEST(test_emmers_en_masker), TEST(test_intussen),
        TEST(test_leeg),           TEST(test_alleen_beheerder), TEST(test_veel),
        TEST(test_klein),          TEST(test_stoppen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
