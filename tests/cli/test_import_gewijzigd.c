/* Rows about somebody who is known: what changes, and what is no news. */
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void a_name_that_lost_letters_takes_no_place(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Achternaam;Voornamen\n2900000001;Şahin;Mehmet\n"
                      "2900000002;王;伟\n",
                      "2: 2 0 0 0 0");
    const char *uit = importproef_lijst(map,
                                        "V-nummer;Achternaam;Voornamen\n2900000001;?ahin;Mehmet\n"
                                        "2900000002;?;??\n2900000003;?elik;Ay?e\n",
                                        "3: 1 0 2 0 0");
    text_expect_part(uit, "letters verloren gegaan: kijk de naam na");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Şahin\"");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"voornamen\": \"伟\"");
    text_expect_part(importproef_dossier(map, "2900000003"), "\"achternaam\": \"?elik\"");
    uit = importproef_lijst(map,
                            "V-nummer;Naam;Geboortedatum\n2900000001;\"?ahin, Mehmet\";01-02-1990\n"
                            "2900000002;\"?, ??\";\n",
                            "2: 0 1 1 0 0");
    text_expect_part(uit, "letters verloren gegaan: kijk de naam na");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Şahin\"");
}

/* A name that takes more languages together never takes the place of one of them; the other way
 * round, or another language, is news. */
static void a_language_is_never_known_less(void **state) {
    static const struct {
        const char *cel, *emmers, *daarna;
        bool gezegd;
    } lijsten[] = {{"Chinees", "1: 1 0 0 0 0", "Chinees", false},
                   {"Mandarijn", "1: 0 1 0 0 0", "Mandarijn", false},
                   {"chinese", "1: 0 0 1 0 0", "Mandarijn", true},
                   {"Kantonees", "1: 0 1 0 0 0", "Kantonees", false},
                   {"Arabisch", "1: 0 1 0 0 0", "Arabisch", false},
                   {"Irakees Arabisch", "1: 0 1 0 0 0", "Arabisch (Irakees)", false},
                   {"Arabisch", "1: 0 0 1 0 0", "Arabisch (Irakees)", true},
                   {"Kurmanji", "1: 0 1 0 0 0", "Kurmanji", false},
                   {"Koerdisch", "1: 0 0 1 0 0", "Kurmanji", false}};
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        char tekst[200];
        snprintf(tekst, sizeof tekst, "V-nummer;Achternaam;Taal\n2900000001;Li;%s\n",
                 lijsten[i].cel);
        const char *json = importproef_lijst(map, tekst, lijsten[i].emmers);
        assert_int_equal(strstr(json, "\"code\":\"waarde_minder\"") != NULL, lijsten[i].gezegd);
        snprintf(tekst, sizeof tekst, "\"taal\": \"%s\"", lijsten[i].daarna);
        text_expect_part(importproef_dossier(map, "2900000001"), tekst);
    }
    text_expect_part(
        importproef_lijst(map, "V-nummer;Achternaam;Taal\n2900000001;Li;Sorani\n", "1: 0 1 0 0 0"),
        "\"oud\":\"Kurmanji\",\"nieuw\":\"Sorani\"");
}

/* What two digits are taken for moves along with today, so they never move a century. */
static void a_short_year_keeps_the_century_that_is_there(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Li;Wei;10-10-1926\n", "1: 1 0 0 0 0");
    const char *json =
        importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Li;Wei;10-10-26\n", "1: 0 0 1 0 0");
    text_expect_part(json, "\"code\":\"datum_minder\"");
    text_expect_part(json, "de lijst noemt de eeuw niet");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"geboortedatum\": \"1926-10-10\"");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Li;Wei;10-10-2026\n", "1: 0 1 0 0 0");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Li;Wei;11-10-26\n", "1: 0 1 0 0 0");
}

static void only_what_differs_is_written(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;01-02-1990\n", "1: 1 0 0 0 0");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;\n", "1: 0 0 1 0 0");
    const char *json = importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;00-03-1990\n",
                                         "1: 0 1 0 0 0");
    text_expect_part(json,
                     "\"veld\":\"geboortedatum\",\"oud\":\"01-02-1990\",\"nieuw\":\"00-03-1990\"");
    json = importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;<leeg>;\n", "1: 0 1 0 0 0");
    text_expect_part(json, "\"veld\":\"voornamen\",\"oud\":\"Selam\",\"nieuw\":\"\"");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"geboortedatum\": \"1990-03-00\"");
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT veld, oud, nieuw FROM wijziging WHERE veld IS NOT NULL "
                     "AND soort = 'persoon' ORDER BY handeling, volgnummer",
                     NULL);
    text_expect(u.uit, "geboortedatum|1990-02-01|1990-03-00\nvoornamen|Selam|\n");
}

/* What is known of a birth date stays when a list knows less of it; more, or something else, is
 * news. */
static void a_birth_date_is_never_known_less(void **state) {
    static const struct {
        const char *cel, *emmers, *daarna;
        bool gezegd;
    } lijsten[] = {{"14-05-1990", "1: 1 0 0 0 0", "1990-05-14", false},
                   {"00000000", "1: 0 0 1 0 0", "1990-05-14", false},
                   {"onbekend", "1: 0 0 1 0 0", "1990-05-14", false},
                   {"00-00-1990", "1: 0 0 1 0 0", "1990-05-14", true},
                   {"1990", "1: 0 0 1 0 0", "1990-05-14", true},
                   {"00-05-1990", "1: 0 0 1 0 0", "1990-05-14", true},
                   {"00-00-1991", "1: 0 1 0 0 0", "1991-00-00", false},
                   {"xx-xx-1991", "1: 0 0 1 0 0", "1991-00-00", false},
                   {"00-06-1991", "1: 0 1 0 0 0", "1991-06-00", false},
                   {"1991", "1: 0 0 1 0 0", "1991-06-00", true},
                   {"02-06-1991", "1: 0 1 0 0 0", "1991-06-02", false},
                   {"00-07-1991", "1: 0 1 0 0 0", "1991-07-00", false}};
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        char tekst[200];
        snprintf(tekst, sizeof tekst, IMPORTPROEF_KOP "2900000001;Hagos;Selam;%s\n",
                 lijsten[i].cel);
        const char *json = importproef_lijst(map, tekst, lijsten[i].emmers);
        assert_int_equal(strstr(json, "\"code\":\"datum_minder\"") != NULL, lijsten[i].gezegd);
        text_expect_part(importproef_dossier(map, "2900000001"), lijsten[i].daarna);
    }
    const char *json =
        importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Zula;1991\n", "1: 0 1 0 0 0");
    text_expect_part(json, "In het dossier staat 00-07-1991; dat zegt meer dan 00-00-1991 en is "
                           "gebleven.");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Zula;<leeg>\n", "1: 0 1 0 0 0");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Zula;onbekend\n", "1: 0 1 0 0 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "0000-00-00");
}

/* Written another way it is still the same telephone. */
static void a_telephone_is_known_by_its_digits(void **state) {
    static const struct {
        const char *cel, *emmers;
    } lijsten[] = {{"06-12345678", "1: 1 0 0 0 0"},    {"0612345678", "1: 0 0 1 0 0"},
                   {"06 12 34 56 78", "1: 0 0 1 0 0"}, {"+31 6 12345678", "1: 0 0 1 0 0"},
                   {"0031612345678", "1: 0 0 1 0 0"},  {"+31(0)612345678", "1: 0 0 1 0 0"},
                   {"+49 6 12345678", "1: 0 1 0 0 0"}, {"06-12345679", "1: 0 1 0 0 0"}};
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        char tekst[200];
        snprintf(tekst, sizeof tekst, "V-nummer;Achternaam;Telefoon\n2900000001;Hagos;%s\n",
                 lijsten[i].cel);
        importproef_lijst(*state, tekst, lijsten[i].emmers);
    }
}

/* Of an action about many, each change stands with whom it is about. */
static void the_journal_says_whose_it_is(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Achternaam;Voornamen\n2900000001;Hagos;Selam\n"
                      "2900000002;Noori;Ali\n",
                      "2: 2 0 0 0 0");
    importproef_lijst(map, "V-nummer;Telefoon\n2900000001;0612345678\n2900000002;0687654321\n",
                      "2: 0 2 0 0 0");
    struct uitkomst u = uitkomst_run(map, "regie", "journaal", "--aantal", "1", NULL);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "  Persoon van Hagos, Selam (2900000001)\n    Telefoon:");
    text_expect_part(u.uit, "  Persoon van Noori, Ali (2900000002)\n    Telefoon:");
    u = uitkomst_run(map, "regie", "journaal", "2900000001", NULL);
    text_expect_part(u.uit, "  Persoon\n    Telefoon:");
}

static void a_trial_changes_nothing_and_tells_all(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;01-02-1990\n", "1: 1 0 0 0 0");
    werkmap_schrijf(map, "lijst.csv",
                    IMPORTPROEF_KOP "2900000001;Hagos;Selma;01-02-1990\n"
                                    "2900000002;Noori;Ali;\nx;Fout;;\n");
    size_t len_voor, len_na;
    const char *voor = werkmap_lees(map, "data/regie/regie.db", &len_voor);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "3: 1 1 0 0 1");
    text_expect_part(u.uit, "\"oud\":\"Selam\",\"nieuw\":\"Selma\"");
    const char *na = werkmap_lees(map, "data/regie/regie.db", &len_na);
    assert_int_equal(len_voor, len_na);
    assert_memory_equal(voor, na, len_voor);
    assert_false(werkmap_bestaat(map, "lijst.geweigerd.csv"));
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", IMPORTPROEF_DAG);
    text_expect_part(u.uit,
                     "Dit zou veranderen:\n  regel 2  Hagos, Selam: Voornamen Selam → Selma");
    text_expect_part(u.uit, "Dit was een proef; er is niets opgeslagen.");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_name_that_lost_letters_takes_no_place),
        TEST(a_language_is_never_known_less),
        TEST(a_short_year_keeps_the_century_that_is_there),
        TEST(only_what_differs_is_written),
        TEST(a_birth_date_is_never_known_less),
        TEST(a_telephone_is_known_by_its_digits),
        TEST(the_journal_says_whose_it_is),
        TEST(a_trial_changes_nothing_and_tells_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
