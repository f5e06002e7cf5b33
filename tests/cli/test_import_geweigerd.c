/* Rows of a list that cannot go in: what is said of them, and reading them again. */
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

static void a_wrong_date_is_told_once(void **state) {
    const char *uit =
        importproef_lijst(*state, IMPORTPROEF_KOP "2900000001;Hagos;;01-02-2031\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "\"Geboortedatum: \\\"01-02-2031\\\" ligt in de toekomst.\"");
}

static void a_refused_row_says_all_of_why(void **state) {
    struct werkmap *map = *state;
    const char *uit =
        importproef_lijst(map, IMPORTPROEF_KOP "29;Hagos;Selam;31-02-1990\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "\"code\":\"v_nummer; datum\"");
    text_expect_part(uit, "heeft geen tien cijfers. Kijk het na. Geboortedatum: ");
    text_expect_part(werkmap_lees(map, "lijst.geweigerd.csv", NULL), ";\"v_nummer; datum\";");
}

static void refused_rows_can_be_put_right_and_read_again(void **state) {
    struct werkmap *map = *state;
    importproef_coa(map);
    importproef_lees(map, "coa-lijst.csv");
    const char *weg = werkmap_lees(map, "coa-lijst.geweigerd.csv", NULL);
    text_expect_part(weg, "Opmerkingen;;;regel;code;reden\r\n");
    text_expect_part(weg,
                     ";38;datum;\"Datum koppeling: \"\"31-02-2024\"\" is geen bestaande datum");
    text_expect_part(weg, ";56;bsn;");
    text_expect_part(weg, ";178;naam;");
    struct stat st;
    assert_int_equal(stat(werkmap_pad(map, "coa-lijst.geweigerd.csv"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    char *beter = werkmap_room(map, strlen(weg) + 20);
    const char *plek = strstr(weg, "31-02-2024");
    sprintf(beter, "%.*s01-03-2024%s", (int)(plek - weg), weg, plek + 10);
    werkmap_schrijf(map, "beter.csv", beter);
    struct uitkomst u = importproef_lees(map, "beter.csv");
    text_expect(importproef_emmers(u.uit), "7: 1 0 0 0 6");
}

/* The first keeps the number that stood there; the second brings its own. */
static void a_row_of_two_people_comes_back_as_two_rows(void **state) {
    struct werkmap *map = *state;
    const char *uit = importproef_lijst(map,
                                        "V-nummer;Volledige naam\n2900000001;Ali Hassan en Amina "
                                        "Yusuf\n2900000002;Omar en gezin\n",
                                        "2: 1 0 0 0 1");
    text_expect_part(uit, "hier staat meer dan één persoon. Geef ieder een eigen rij");
    const char *weg = werkmap_lees(map, "lijst.geweigerd.csv", NULL);
    const char *plek = strstr(weg, " en Amina"), *staart = strchr(plek, ';');
    text_expect_part(weg, "2900000001;Ali Hassan en Amina Yusuf;2;twee_mensen;");
    char *beter = werkmap_room(map, 2 * strlen(weg) + 20);
    sprintf(beter, "%.*s%s2900000003;Amina Yusuf%s", (int)(plek - weg), weg, staart, staart);
    werkmap_schrijf(map, "beter.csv", beter);
    text_expect(importproef_emmers(importproef_lees(map, "beter.csv").uit), "2: 2 0 0 0 0");
}

static void the_last_name_cannot_be_erased(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;;01-02-1990\n", "1: 1 0 0 0 0");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;<leeg>;;\n", "1: 0 0 0 0 1");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Hagos\"");
}

static void rows_without_enough_are_refused(void **state) {
    struct werkmap *map = *state;
    const char *json =
        importproef_lijst(map,
                          IMPORTPROEF_KOP ";Hagos;Selam;\n;;;\nTotaal;;;12\n;Noori;Ali;1-2-1990\n"
                                          "2900000001;.;.;\n2900000002;a;b;;c\n",
                          "4: 1 0 0 0 3");
    text_expect_part(json, OPMERKING("sleutel", "1", "2"));
    text_expect_part(json, OPMERKING("naam", "1", "6"));
    text_expect_part(json, OPMERKING("kolommen", "1", "7"));
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_wrong_date_is_told_once),
        TEST(a_refused_row_says_all_of_why),
        TEST(refused_rows_can_be_put_right_and_read_again),
        TEST(a_row_of_two_people_comes_back_as_two_rows),
        TEST(the_last_name_cannot_be_erased),
        TEST(rows_without_enough_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
