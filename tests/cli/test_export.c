/* Lists out, through the real program, and the demo. */
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL

static int begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", DAG);
    uitkomst_expect(&u, 0);
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Straat;Huisnummer;Postcode;"
                    "Woonplaats;Geheimhouding;Opmerkingen;Datum koppeling\n"
                    "2900000001;999990019;Hagos;Selam;00-05-1990;Dorpsstraat;1;8011 AB;Zwolle;ja;;"
                    "01-02-2026\n"
                    "2900000002;;Noori;Ali;01-01-1985;Lindelaan;2;8011 AC;Zwolle;;"
                    "\"'=1+1;\n\"\"ja\"\"\";\n");
    u = uitkomst_run(map, "regie", "import", "lijst.csv", DAG);
    uitkomst_expect(&u, 0);
    *state = map;
    return 0;
}

static void excel_gets_semicolons_and_dutch_dates(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--kolommen",
                                     "v_nummer, achternaam,geboortedatum, datum_koppeling", DAG);
    uitkomst_expect(&u, 0);
    text_expect(u.uit, "\xEF\xBB\xBFv_nummer;achternaam;geboortedatum;datum_koppeling\r\n"
                       "2900000001;Hagos;00-05-1990;01-02-2026\r\n"
                       "2900000002;Noori;01-01-1985;\r\n");
    u = uitkomst_run(map, "regie", "export", "--rfc4180", "--kolommen",
                     "v_nummer,geboortedatum,datum_koppeling", DAG);
    text_expect(u.uit, "v_nummer,geboortedatum,datum_koppeling\r\n"
                       "2900000001,1990-05-00,2026-02-01\r\n2900000002,1985-01-01,\r\n");
}

static void the_bsn_goes_only_when_asked(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", DAG);
    text_expect_no_part(u.uit, "bsn");
    text_expect_no_part(u.uit, "999990019");
    u = uitkomst_run(map, "regie", "export", "--bsn", DAG);
    text_expect_part(u.uit, "999990019");
    u = uitkomst_run(map, "regie", "export", "--kolommen", "bsn", DAG);
    uitkomst_expect(&u, 2);
    text_expect_part(u.fout, "--bsn");
}

static void a_secret_address_stays_home(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", DAG);
    text_expect_no_part(u.uit, "Dorpsstraat");
    text_expect_no_part(u.uit, "8011 AB");
    text_expect_part(u.uit, "Lindelaan");
}

static void formulas_are_defused_and_come_back(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--kolommen", "v_nummer,opmerkingen",
                                     "--filter", "noori", DAG);
    text_expect_part(u.uit, "2900000002;\"'=1+1;\n\"\"ja\"\"\"\r\n");
    text_expect_no_part(u.uit, "2900000001");
}

static void our_own_list_changes_nothing(void **state) {
    struct werkmap *map = *state;
    static const char *const vormen[] = {"--excel-nl", "--rfc4180"};
    for (int i = 0; i < 2; i++) {
        struct uitkomst u =
            uitkomst_run(map, "regie", "export", vormen[i], "--bsn", "-o", "uit.csv", DAG);
        uitkomst_expect(&u, 0);
        u = uitkomst_run(map, "regie", "import", "uit.csv", "--json", DAG);
        uitkomst_expect(&u, 0);
        text_expect_part(u.uit, "\"rijen\":2,\"nieuw\":0,\"gewijzigd\":0,\"ongewijzigd\":2,"
                                "\"twijfel\":0,\"geweigerd\":0");
    }
}

static void a_file_appears_whole_and_for_you_only(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", "-o", "uit.csv", DAG);
    uitkomst_expect(&u, 0);
    text_expect(u.uit, "");
    text_expect(u.fout, "2 mensen staan in uit.csv.\n");
    struct stat st;
    assert_int_equal(stat(werkmap_pad(map, "uit.csv"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    u = uitkomst_run(map, "regie", "export", "-o", "er/niet/uit.csv", DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "er/niet/uit.csv");
}

static void a_full_disk_is_said(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "sh", "-c", "\"$0\" export --vandaag 2026-11-22 >/dev/full",
                     getenv("REGIE_PROGRAMMA"), NULL);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "schijf");
}

static void wrong_words_are_said(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--kolommen", "schoenmaat", DAG);
    uitkomst_expect(&u, 2);
    text_expect_part(u.fout, "schoenmaat");
    u = uitkomst_run(map, "regie", "export", "--excel-nl", "--rfc4180", DAG);
    uitkomst_expect(&u, 2);
}

static void only_the_people_of_one_colleague(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "toewijzen", "ik", "2900000002", DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "export", "--casemanager", "ik", "--rfc4180", "--kolommen",
                     "v_nummer", DAG);
    text_expect(u.uit, "v_nummer\r\n2900000002\r\n");
    u = uitkomst_run(map, "regie", "export", "--casemanager", "niemand", "--rfc4180", "--kolommen",
                     "v_nummer", DAG);
    text_expect(u.uit, "v_nummer\r\n2900000001\r\n");
}

static void the_demo_is_the_same_every_time(void **state) {
    struct werkmap *map = *state;
    struct uitkomst een, twee;
    uitkomst_run(map, "regie", "demo", "--bewaar", "een.db", DAG);
    uitkomst_run(map, "regie", "demo", "--bewaar", "twee.db", DAG);
    een = uitkomst_run(map, "regie", "--db", "een.db", "export", "--bsn", DAG);
    twee = uitkomst_run(map, "regie", "--db", "twee.db", "export", "--bsn", DAG);
    uitkomst_expect(&een, 0);
    text_expect(twee.uit, een.uit);
    int regels = 0;
    for (const char *s = een.uit; *s; s++)
        regels += *s == '\n';
    assert_int_equal(regels, 61);
    een = uitkomst_run(map, "regie", "--db", "een.db", "signalen", "--json", DAG);
    twee = uitkomst_run(map, "regie", "--db", "twee.db", "signalen", "--json", DAG);
    text_expect(twee.uit, een.uit);
    text_expect_part(een.uit, "\"code\":\"WI-11\"");
}

static void the_demo_can_be_read_back(void **state) {
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "demo", "--bewaar", "een.db", DAG);
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "een.db", "export", "--bsn", "-o", "uit.csv", DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "--db", "een.db", "import", "uit.csv", "--json", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "\"rijen\":60,\"nieuw\":0,\"gewijzigd\":0,\"ongewijzigd\":60");
    u = uitkomst_run(map, "regie", "demo", "--bewaar", "een.db", DAG);
    uitkomst_expect(&u, 5);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(excel_gets_semicolons_and_dutch_dates),
        TEST(the_bsn_goes_only_when_asked),
        TEST(a_secret_address_stays_home),
        TEST(formulas_are_defused_and_come_back),
        TEST(our_own_list_changes_nothing),
        TEST(a_file_appears_whole_and_for_you_only),
        TEST(a_full_disk_is_said),
        TEST(wrong_words_are_said),
        TEST(only_the_people_of_one_colleague),
        TEST(the_demo_is_the_same_every_time),
        TEST(the_demo_can_be_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
