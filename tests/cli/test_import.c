/* Lists in, through the real program: what they store. */
#include "support/importproef.h"
#include "support/stand.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void the_coa_list_falls_into_its_buckets(void **state) {
    struct werkmap *map = *state;
    importproef_coa(map);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "coa-lijst.csv", "--proef", "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "200: 189 0 3 1 7");
    assert_int_equal(importproef_getal(u.uit, "import"), -1);
    assert_false(werkmap_bestaat(map, "coa-lijst.geweigerd.csv"));
    u = importproef_lees(map, "coa-lijst.csv");
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "200: 189 0 3 1 7");
    assert_int_equal(importproef_getal(u.uit, "import"), 1);
    u = importproef_lees(map, "coa-lijst.csv");
    text_expect(importproef_emmers(u.uit), "200: 0 0 192 1 7");
    assert_int_equal(importproef_getal(u.uit, "import"), 2);
}

static void what_the_list_knows_of_a_language_is_kept(void **state) {
    struct werkmap *map = *state;
    const char *uit = importproef_lijst(map,
                                        "V-nummer;Achternaam;Taal\n2900000001;Li;Mandarijn\n"
                                        "2900000002;Wong;Cantonees\n2900000003;Chen;Chinees\n",
                                        "3: 3 0 0 0 0");
    text_expect_part(uit, "Vraag welk Chinees");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"taal\": \"Mandarijn\"");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"taal\": \"Kantonees\"");
    text_expect_part(importproef_dossier(map, "2900000003"), "\"taal\": \"Chinees\"");
}

/* Row, and what is kept of it: the second language has no column of its own. */
static void two_languages_in_a_cell_are_two(void **state) {
    static const char lijst[] = "V-nummer;Achternaam;Taal\n"
                                "2900000001;Hagos;Dari, Farsi\n"
                                "2900000002;Noori;arabic/Engels\n"
                                "2900000003;Tesfay;Tigrinya en Amhaars\n"
                                "2900000004;Haile;Dari;\n"
                                "2900000005;Karimi;Dari, dari\n"
                                "2900000006;Omar;Dari, Farsi, Engels\n"
                                "2900000007;Ali;Koerdisch + Dari\n";
    static const char talen[] =
        "SELECT taal || '|' || coalesce(taal_2, '') FROM persoon ORDER BY v_nummer";
    const char *json = importproef_lijst(*state, lijst, "7: 7 0 0 0 0");
    text_expect_part(json, "Hier staan twee talen: Dari is overgenomen als taal, Farsi als tweede "
                           "taal.");
    text_expect(stand_rijen(*state, talen), "Dari|Farsi\nArabisch|Engels\nTigrinya|Amhaars\n"
                                            "Dari|\nDari, dari|\nDari, Farsi, Engels|\n"
                                            "Koerdisch + Dari|\n");
    importproef_lijst(*state, lijst, "7: 0 0 7 0 0");
}

static void a_second_language_with_a_column_stays_there(void **state) {
    const char *json = importproef_lijst(*state,
                                         "V-nummer;Achternaam;Taal;Tweede taal\n"
                                         "2900000001;Hagos;Dari, Farsi;Engels\n",
                                         "1: 1 0 0 0 0");
    text_expect_part(json, "staat niet in de lijst van regie");
    text_expect(stand_rijen(*state, "SELECT taal || '|' || taal_2 FROM persoon"),
                "Dari, Farsi|Engels\n");
}

static void an_address_in_a_cell_falls_into_parts(void **state) {
    static const char adres[] = "SELECT straat || '|' || coalesce(huisnummer, '') || '|' || "
                                "coalesce(toevoeging, '') || '|' || coalesce(postcode, '') || '|' "
                                "|| coalesce(woonplaats, '') FROM persoon ORDER BY v_nummer";
    importproef_lijst(*state,
                      "V-nummer;Achternaam;Straat;Postcode en plaats\n"
                      "2900000001;Hagos;Dorpsstraat 12a;8011ab Zwolle\n"
                      "2900000002;Noori;azc Almelo;8012 AB\n",
                      "2: 2 0 0 0 0");
    text_expect(stand_rijen(*state, adres), "Dorpsstraat|12|a|8011 AB|Zwolle\n"
                                            "azc Almelo|||8012 AB|\n");
    const char *json = importproef_lijst(*state,
                                         "V-nummer;Achternaam;Straat;Postcode en plaats\n"
                                         "2900000001;Hagos;Dorpsstraat 14;8011ab Zwolle\n"
                                         "2900000002;Noori;azc Almelo;8012 AB\n",
                                         "2: 0 1 1 0 0");
    text_expect_part(json, "\"veld\":\"huisnummer\",\"oud\":\"12\",\"nieuw\":\"14\"");
    text_expect_part(json, "\"veld\":\"toevoeging\",\"oud\":\"a\"");
    /* another street, and what the list does not speak of: it stays, and is said */
    json = importproef_lijst(*state, "V-nummer;Achternaam;Straat\n2900000001;Hagos;azc Ter Apel\n",
                             "1: 0 1 0 0 0");
    text_expect_part(json, "de rest blijft zoals het was (Huisnummer, Postcode, Woonplaats)");
    importproef_lijst(*state, "V-nummer;Achternaam;Straat\n2900000001;Hagos;Dorpsstraat 14\n",
                      "1: 0 1 0 0 0");
    /* with a column for the number the street is what it says */
    importproef_lijst(*state,
                      "V-nummer;Achternaam;Straat;Huisnummer\n2900000002;Noori;Plein 40;5\n",
                      "1: 0 1 0 0 0");
    text_expect(stand_rijen(*state, adres), "Dorpsstraat|14||8011 AB|Zwolle\n"
                                            "Plein 40|5||8012 AB|\n");
}

static void a_list_stores_people_events_and_households(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(
        map,
        "V-nummer;Dossiernummer;Achternaam;Voornamen;Aantal personen;Relatie;Datum koppeling;"
        "Datum huisvesting;Geboorteland\n"
        "2900000001;D-1;Hagos;Selam;2;;01-02-2026;01-12-2026;7009\n"
        "2900000002;D-1;Tesfay;Yonas;2;;01-02-2026;;Eritrea\n",
        "2: 2 0 0 0 0");
    const char *een = importproef_dossier(map, "2900000001"),
               *twee = importproef_dossier(map, "2900000002");
    text_expect_part(een, "\"geboorteland\": \"Syrië\"");
    text_expect_part(een, "\"koppeling\"");
    text_expect_no_part(een, "\"code\": \"huisvesting\"");
    text_expect_part(twee, "\"fase\": \"gekoppeld\"");
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT count(*), count(DISTINCT gezin) FROM persoon "
                                     "JOIN gezin ON gezin.id = gezin WHERE nummer = 'D-1'",
                                     NULL);
    text_expect(u.uit, "2|1\n");
}

static void events_of_the_future_wait(void **state) {
    struct werkmap *map = *state;
    const char *json = importproef_lijst(
        map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;23-11-2026\n",
        "1: 1 0 0 0 0");
    text_expect_part(json, "\"code\":\"toekomst\"");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;23-11-2026\n",
                      "1: 0 0 1 0 0");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;20-11-2026\n",
                      "1: 0 1 0 0 0");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;19-11-2026\n",
                      "1: 0 1 0 0 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "2026-11-19");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;<leeg>\n",
                      "1: 0 1 0 0 0");
    text_expect_no_part(importproef_dossier(map, "2900000001"), "2026-11-19");
}

static void casemanagers_must_be_colleagues(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "regie", "gebruiker", "j.bakker", "--naam", "J. Bakker", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    const char *json =
        importproef_lijst(map,
                          "V-nummer;Achternaam;Casemanager\n2900000001;Hagos;J. Bakker\n"
                          "2900000002;Noori;j.bakker\n2900000003;Karimi;P. Onbekend\n",
                          "3: 3 0 0 0 0");
    text_expect_part(json, "\"code\":\"casemanager\"");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"casemanager\": \"j.bakker\"");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"casemanager\": \"j.bakker\"");
    importproef_lijst(map, "V-nummer;Casemanager\n2900000001;M. de Vries\n2900000003;J. Bakker\n",
                      "2: 0 2 0 0 0");
    text_expect_no_part(importproef_dossier(map, "2900000001"), "\"casemanager\": \"j.bakker\"");
}

static void separators_and_encodings_are_recognised(void **state) {
    struct werkmap *map = *state;
    static const struct {
        const char *tekst;
    } vormen[] = {
        {"V-nummer,Achternaam,Voornamen\r\n2900000001,Öztürk,Gökhan\r\n"},
        {"V-nummer\tAchternaam\tVoornamen\n2900000001\tÖztürk\tGökhan\n"},
        {"V-nummer|Achternaam|Voornamen\n2900000001|Öztürk|Gökhan\n"},
        {"\xEF\xBB\xBFV-nummer;Achternaam;Voornamen\n2900000001;Öztürk;Gökhan\n"},
        {"sep=;\r\nV-nummer;Achternaam;Voornamen\r\n2900000001;Öztürk;Gökhan\r\n"},
        {"V-nummer;Achternaam;Voornamen\r2900000001;Öztürk;Gökhan\r"},
        {"V-nummer;Achternaam;Voornamen\n2900000001;\xD6zt\xFCrk;G\xF6khan\n"},
        {"V-nummer;Naam\n2900000001;x\n"},
    };
    importproef_lijst(map, vormen[0].tekst, "1: 1 0 0 0 0");
    for (size_t i = 1; i < 7; i++)
        importproef_lijst(map, vormen[i].tekst, "1: 0 0 1 0 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Öztürk\"");
    const char *json = importproef_lijst(map, vormen[7].tekst, "1: 0 0 1 0 0");
    text_expect_part(json, "\"uitslag\":\"twijfel\"");
}

static void lists_come_from_standard_input_too(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run_in(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;\nx;Fout;;\n",
                                        "regie", "import", "-", "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "2: 1 0 0 0 1");
    text_expect_part(werkmap_lees(map, "import.geweigerd.csv", NULL), "x;Fout;;;3;v_nummer;");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_coa_list_falls_into_its_buckets),
        TEST(what_the_list_knows_of_a_language_is_kept),
        TEST(two_languages_in_a_cell_are_two),
        TEST(a_second_language_with_a_column_stays_there),
        TEST(an_address_in_a_cell_falls_into_parts),
        TEST(a_list_stores_people_events_and_households),
        TEST(events_of_the_future_wait),
        TEST(casemanagers_must_be_colleagues),
        TEST(separators_and_encodings_are_recognised),
        TEST(lists_come_from_standard_input_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
