/* Households in lists: by a number of their own, by a shared dossier number, and joined later. */
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void a_second_one_makes_the_household(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(
        map,
        "V-nummer;Dossiernummer;Achternaam\n2900000001;D-1;Hagos\n2900000002;D-2;Noori\n"
        "2900000003;D-1;Tesfay\n",
        "3: 3 0 0 0 0");
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT group_concat(achternaam) FROM (SELECT achternaam FROM "
                                     "persoon WHERE gezin IS NOT NULL ORDER BY achternaam)",
                                     NULL);
    text_expect(u.uit, "Hagos,Tesfay\n");
}

static const char *gezinnen(struct werkmap *map) {
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT group_concat(achternaam || ' ' || "
                     "coalesce(gezin.nummer, '-') || ' ' || "
                     "coalesce(gezinsgrootte, '-'), ', ') FROM (SELECT * FROM persoon "
                     "JOIN dossier ON dossier.persoon = persoon.id ORDER BY "
                     "achternaam) LEFT JOIN gezin ON gezin.id = gezin",
                     NULL);
    return u.uit;
}

static void a_row_per_household_is_joined_by_its_members_later(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam;Aantal personen;Naam partner\n"
                      "2900000001;D-1;Abdi;4 personen;Warsame\n2900000002;D-2;Berg;1;\n",
                      "2: 2 0 0 0 0");
    text_expect(gezinnen(map), "Abdi D-1 4, Berg - 1\n");
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam\n2900000001;D-1;Abdi\n"
                      "2900000003;D-1;Warsame\n2900000004;D-2;Yilmaz\n2900000002;D-2;Berg\n",
                      "4: 2 0 2 0 0");
    text_expect(gezinnen(map), "Abdi D-1 4, Berg D-2 1, Warsame D-1 -, Yilmaz D-2 -\n");
}

static void who_was_alone_turns_out_to_have_a_household(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, "V-nummer;Dossiernummer;Achternaam\n2900000001;D-1;Abdi\n",
                      "1: 1 0 0 0 0");
    text_expect(gezinnen(map), "Abdi - -\n");
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam;Aantal personen\n2900000001;D-1;Abdi;3\n",
                      "1: 0 1 0 0 0");
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam;Aantal personen\n2900000001;D-1;Abdi;3\n",
                      "1: 0 0 1 0 0");
    text_expect(gezinnen(map), "Abdi D-1 3\n");
}

/* A list may number its dossiers and its households apart. */
static void households_have_a_number_of_their_own(void **state) {
    static const char beide[] = "V-nummer;Dossiernummer;Gezinsnummer;Achternaam\n"
                                "2900000001;Z-1;G-1;Abdi\n2900000002;Z-2;G-1;Warsame\n"
                                "2900000003;Z-3;;Berg\n2900000004;Z-3;G-9;Yilmaz\n";
    struct werkmap *map = *state;
    importproef_lijst(map, beide, "4: 4 0 0 0 0");
    text_expect(gezinnen(map), "Abdi G-1 -, Berg - -, Warsame G-1 -, Yilmaz G-9 -\n");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"dossiernummer\": \"Z-2\"");
    importproef_lijst(map, beide, "4: 0 0 4 0 0");
    importproef_lijst(map, "V-nummer;Huishoudnummer\n2900000003;G-1\n2900000002;<leeg>\n",
                      "2: 0 2 0 0 0");
    text_expect(gezinnen(map), "Abdi G-1 -, Berg G-1 -, Warsame - -, Yilmaz G-9 -\n");
    text_expect_part(importproef_dossier(map, "2900000003"), "\"dossiernummer\": \"Z-3\"");
}

/* Whoever moves to another household is said to, like everything else that changes. */
static void another_household_is_a_change_with_its_numbers(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Gezinsnummer;Achternaam\n2900000001;G-1;Abdi\n"
                      "2900000002;G-1;Warsame\n2900000003;;Berg\n",
                      "3: 3 0 0 0 0");
    const char *uit = importproef_lijst(map,
                                        "V-nummer;Gezinsnummer\n2900000001;<leeg>\n"
                                        "2900000002;G-2\n2900000003;G-1\n",
                                        "3: 0 3 0 0 0");
    text_expect_part(uit, "\"Abdi\",\"veld\":\"gezinsnummer\",\"oud\":\"G-1\",\"nieuw\":\"\"");
    text_expect_part(uit,
                     "\"Warsame\",\"veld\":\"gezinsnummer\",\"oud\":\"G-1\",\"nieuw\":\"G-2\"");
    text_expect_part(uit, "\"Berg\",\"veld\":\"gezinsnummer\",\"oud\":\"\",\"nieuw\":\"G-1\"");
}

/* Z-2 is somebody's dossier here, and a household there. */
static void a_household_is_not_a_dossier_of_that_number(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, "V-nummer;Dossiernummer;Achternaam\n2900000001;Z-2;Warsame\n",
                      "1: 1 0 0 0 0");
    importproef_lijst(map, "V-nummer;Gezinsnummer;Achternaam\n2900000002;Z-2;Abdi\n",
                      "1: 1 0 0 0 0");
    text_expect(gezinnen(map), "Abdi Z-2 -, Warsame - -\n");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"dossiernummer\": null");
}

/* Who shares it is rather a brother than the same person. */
static void a_household_number_speaks_against_a_double(void **state) {
    static const char *const koppen[] = {"Dossiernummer", "Gezinsnummer"};
    struct werkmap *map = *state;
    for (int i = 0; i < 2; i++) {
        char tekst[400];
        snprintf(tekst, sizeof tekst,
                 "%s;Achternaam;Voornamen;Geboortedatum\nD-1;Hagos%d;Selam;01-01-1990\n"
                 "D-1;Hagos%d;Selma;01-01-1990\n",
                 koppen[i], i, i);
        text_expect_part(importproef_lijst(map, tekst, "2: 2 0 0 0 0"), "zelfde gezin -10");
    }
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_second_one_makes_the_household),
        TEST(a_row_per_household_is_joined_by_its_members_later),
        TEST(who_was_alone_turns_out_to_have_a_household),
        TEST(households_have_a_number_of_their_own),
        TEST(another_household_is_a_change_with_its_numbers),
        TEST(a_household_is_not_a_dossier_of_that_number),
        TEST(a_household_number_speaks_against_a_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
