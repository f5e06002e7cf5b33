/* Rows of a list of which somebody has to see who they are about. */
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void doubts_are_left_alone_and_said(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum\n"
                      "2900000001;999990019;Hagos;Selam;01-02-1990\n",
                      "1: 1 0 0 0 0");
    const char *json =
        importproef_lijst(map,
                          "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                          ";;Hagos;Selam;01-02-1990;\n"
                          "2900000001;;Karimi;Ali;03-04-1971;\n"
                          "2900000005;999990019;Noori;Omid;05-06-1985;\n"
                          "2900000006;;Noori;Omid;05-06-1985;06 0000 0001\n"
                          "2900000006;;Noori;Omid;05-06-1985;06 0000 0002\n"
                          "2900000006;;Noori;Omid;05-06-1985;\n",
                          "6: 1 0 1 4 0");
    text_expect_part(json, OPMERKING("naam_bekend", "1", "2"));
    text_expect_part(json, OPMERKING("ander_persoon", "1", "3"));
    text_expect_part(json, OPMERKING("bsn_bekend", "1", "4"));
    text_expect_part(json, OPMERKING("dubbel", "1", "6"));
    text_expect_part(json,
                     "Lijkt op Hagos, Selam (V-nummer 2900000001): waarschijnlijk, 80 punten ("
                     "geboortedatum gelijk +30, achternaam gelijk +25, voornaam gelijk +25). "
                     "Kijk of het dezelfde persoon is.");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Hagos\"");
    text_expect_part(importproef_dossier(map, "2900000006"), "06 0000 0001");
}

/* A list of telephone numbers has no date of birth to tell that a number was typed over wrongly. */
static void a_number_of_somebody_with_another_name_is_doubted(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Achternaam;Voornamen;Geboortedatum;Geslacht\n"
                      "2900000001;Hagos;Selam;01-02-1990;V\n2900000002;Noori;Ali;03-04-1985;M\n"
                      "2900000003;Tesfay;Yonas;;M\n2900000004;Osman;Amina;05-06-1991;V\n",
                      "4: 4 0 0 0 0");
    const char *json =
        importproef_lijst(map,
                          "V-nummer;Achternaam;Voornamen;Geboortedatum;Geslacht;Telefoon\n"
                          "2900000001;Noori;Ali;;;0612345678\n" /* the line of another */
                          "2900000002;Karimi;Zahra;03-04-1985;V;\n"
                          "2900000003;Tesfaye;Jonas;;M;\n" /* spelled otherwise */
                          "2900000004;Osman-Said;Aminah;;V;\n",
                          "4: 0 2 0 2 0");
    text_expect_part(json, OPMERKING("ander_persoon", "2", "2"));
    text_expect_part(json, "hoort al bij \\\"Hagos, Selam\\\", met een heel andere naam");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"telefoon\": null");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"achternaam\": \"Noori\"");
}

/* A BSN says who somebody is as well as a V-nummer does. */
static void a_bsn_is_enough_to_see_who_it_is(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum\n"
                      "2900000001;999990019;Hagos;Selam;01-02-1990\n"
                      "2900000002;999990020;Noori;Ali;03-04-1985\n",
                      "2: 2 0 0 0 0");
    const char *json = importproef_lijst(map,
                                         "BSN;Achternaam;Voornamen;Telefoon\n"
                                         "999990019;Hagos;Selam;0612345678\n"
                                         "999990020;Karimi;Zahra;0612345679\n"
                                         "999990032;Tesfay;Yonas;\n;Osman;Amina;\n",
                                         "4: 1 1 0 1 1");
    text_expect_part(json, OPMERKING("bsn_bekend", "1", "3"));
    text_expect_part(json, "Zonder V-nummer, BSN of geboortedatum");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"telefoon\": \"0612345678\"");
    importproef_lijst(map, "BSN;Telefoon\n999990020;0687654321\n999990044;0687654322\n",
                      "2: 0 1 0 0 1");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"telefoon\": \"0687654321\"");
}

/* Many are registered as born on 1 January: two of one name may be two people. */
static void one_person_made_of_two_rows_is_said(void **state) {
    const char *json = importproef_lijst(*state,
                                         "V-nummer;Achternaam;Voornamen;Geboortedatum;Geslacht\n"
                                         ";Kahsay;Biniam;01-01-1990;M\n"
                                         ";Kahsay;Biniam;01-01-1990;M\n",
                                         "2: 1 0 1 0 0");
    text_expect_part(json, OPMERKING("zelfde_rij", "1", "3"));
    text_expect_part(json, "Deze rij zegt hetzelfde als regel 2");
}

/* Whoever an earlier row changed is still the one a later row without a number looks like. */
static void a_changed_person_is_still_looked_like(void **state) {
    importproef_lijst(*state, IMPORTPROEF_KOP "2900000123;Hagos;Selam;13-05-1990\n",
                      "1: 1 0 0 0 0");
    const char *uit = importproef_lijst(*state,
                                        "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                                        "2900000123;Hagos;Selamawit;13-05-1990;0612345678\n"
                                        ";Hagos;Selamawit;13-05-1990;\n",
                                        "2: 0 1 0 1 0");
    text_expect_part(uit, "Lijkt op Hagos, Selamawit (V-nummer 2900000123, regel 2)");
}

/* Even when somebody else looks as much like it, or when it does not look like itself. */
static void a_row_that_says_little_is_still_the_same_row(void **state) {
    static const char *const lijsten[] = {
        "Achternaam;Geboortedatum\nHagos;5-5-1990\n",
        ("Achternaam;Voornamen;Geslacht;Geboortedatum;Dossiernummer\n"
         "Tesfay;Yonas;M;1-1-1990;4711\n"),
        "Achternaam;Geboortedatum\nNoori;5-5-1990\n",
        "Achternaam;Geboortedatum\nNoori;onbekend\n",
        "Voornamen;Geboortedatum\nHamza;onbekend\n",
        "Achternaam;Geboortedatum;Dossiernummer\nWarsame;1-1-1990;4712\n",
        "Voornamen;Geboortedatum\nMaryam;0-0-1990\n",
    };
    importproef_lijst(*state, IMPORTPROEF_KOP "2900000001;Noori;Ali;5-5-1990\n", "1: 1 0 0 0 0");
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        importproef_lijst(*state, lijsten[i], "1: 1 0 0 0 0");
        for (int keer = 0; keer < 2; keer++)
            importproef_lijst(*state, lijsten[i], "1: 0 0 1 0 0");
    }
}

/* In one list it may be a slip, or two people: it is said. Whoever says more is somebody else. */
static void little_twice_in_one_list_is_said(void **state) {
    static const char lijst[] = "Achternaam;Voornamen;Geboortedatum\n"
                                "Hagos;;5-5-1990\nHagos;;5-5-1990\n"
                                "Noori;Ali;6-6-1991\nNoori;;6-6-1991\n";
    const char *uit = importproef_lijst(*state, lijst, "4: 3 0 1 0 0");
    text_expect_part(uit, "Deze rij zegt hetzelfde als regel 2; er is één persoon van gemaakt.");
    text_expect_part(uit, "\"code\":\"mogelijk_dubbel\"");
    for (int keer = 0; keer < 2; keer++)
        importproef_lijst(*state, lijst, "4: 0 0 4 0 0");
}

#define NUMMERS "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Telefoon\n"

/* Two rows about one person, each by another number, that do not say the same: whichever comes
 * first, however long the list is. */
static void one_person_by_two_numbers_comes_once(void **state) {
    static const char een[] = "2900000001;;Hagos;Selam;1-2-1990;06 0000 0001\n",
                      ander[] = ";999990019;Hagos;Selam;1-2-1990;06 0000 0002\n";
    struct werkmap *map = *state;
    char lijst[400];
    importproef_lijst(map, NUMMERS "2900000001;999990019;Hagos;Selam;1-2-1990;\n", "1: 1 0 0 0 0");
    for (int om = 0; om < 2; om++) {
        snprintf(lijst, sizeof lijst, NUMMERS "%s%s", om ? ander : een, om ? een : ander);
        const char *uit = importproef_lijst(map, lijst, "2: 0 1 0 1 0");
        text_expect_part(uit, OPMERKING("dubbel", "1", "3"));
        text_expect_part(uit, "Deze persoon staat ook op regel 2, met andere gegevens.");
        text_expect_part(importproef_dossier(map, "2900000001"),
                         om ? "06 0000 0002" : "06 0000 0001");
        struct uitkomst u =
            uitkomst_run(map, "regie", "import", "--ongedaan", om ? "3" : "2", IMPORTPROEF_DAG);
        uitkomst_expect(&u, 0);
    }
}

/* Whoever a row without a number was about came along too: by their number they are not renamed. */
static void one_person_by_name_and_by_number_comes_once(void **state) {
    static const char lijst[] = NUMMERS ";;Hagos;Selam;1-2-1990;\n"
                                        ";999990019;Hagos;Olli;1-2-1990;\n";
    struct werkmap *map = *state;
    importproef_lijst(map, NUMMERS ";999990019;Hagos;Selam;1-2-1990;06 0000 0001\n",
                      "1: 1 0 0 0 0");
    text_expect_part(importproef_lijst(map, lijst, "2: 0 0 1 1 0"),
                     "Deze persoon staat ook op regel 2, met andere gegevens.");
    importproef_lijst(map, lijst, "2: 0 0 1 1 0");
}

/* Nobody has said yet whose the number is, so no other row may take it, now or the next time. */
static void a_number_in_doubt_is_nobodys_yet(void **state) {
    static const char lijst[] = NUMMERS "2900000001;;Hagos;Selam;1-2-1990;\n"
                                        "2900000001;;Tesfay;Yonas;3-4-1985;\n";
    struct werkmap *map = *state;
    importproef_lijst(map, NUMMERS ";;Hagos;Selam;1-2-1990;\n", "1: 1 0 0 0 0");
    const char *uit = importproef_lijst(map, lijst, "2: 0 0 0 2 0");
    text_expect_part(uit, OPMERKING("naam_bekend", "1", "2"));
    text_expect_part(uit, OPMERKING("dubbel", "1", "3"));
    text_expect_part(uit, "Dit V-nummer staat ook op regel 2, die nog te bekijken is");
    importproef_lijst(map, lijst, "2: 0 0 0 2 0");
    /* A row that was not there the first time. */
    importproef_lijst(map,
                      NUMMERS "2900000001;;Hagos;Selam;1-2-1990;\n"
                              "2900000001;;Noori;Ali;5-6-1970;\n",
                      "2: 0 0 0 2 0");
}

/* Nobody has said yet that it is the same person, even when the dossier has another name by now. */
static void who_waits_under_a_number_goes_on_waiting(void **state) {
    static const char lijst[] = NUMMERS "2900000001;;Tesfay;Yonas;3-4-1985;\n";
    struct werkmap *map = *state;
    importproef_lijst(map, NUMMERS "2900000001;;Hagos;Selam;1-2-1990;\n", "1: 1 0 0 0 0");
    text_expect_part(importproef_lijst(map, lijst, "1: 0 0 0 1 0"),
                     OPMERKING("ander_persoon", "1", "2"));
    struct uitkomst u =
        uitkomst_run(map, "regie", "persoon", "2900000001", "voornamen=Yonas", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(importproef_lijst(map, lijst, "1: 0 0 0 1 0"),
                     OPMERKING("nog_bekijken", "1", "2"));
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Hagos\"");
}

/* The row that went in is not taken for the one that waits, and does not write over it. */
static void the_other_of_two_rows_is_left_as_it_waits(void **state) {
    static const char een[] = NUMMERS ";999990019;Hagos;Selam;1-2-1990;06 0000 0001\n",
                      beide[] = NUMMERS ";999990019;Hagos;Selam;1-2-1990;06 0000 0001\n"
                                        ";999990019;Hagos;Selam;1-2-1990;06 0000 0002\n";
    struct werkmap *map = *state;
    importproef_lijst(map, beide, "2: 1 0 0 1 0");
    importproef_lijst(map, beide, "2: 0 0 1 1 0");
    importproef_lijst(map, een, "1: 0 0 1 0 0");
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "data/regie/regie.db", "SELECT gegevens FROM twijfel", NULL);
    text_expect_part(u.uit, "06 0000 0002");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(doubts_are_left_alone_and_said),
        TEST(a_number_of_somebody_with_another_name_is_doubted),
        TEST(a_bsn_is_enough_to_see_who_it_is),
        TEST(one_person_made_of_two_rows_is_said),
        TEST(a_changed_person_is_still_looked_like),
        TEST(a_row_that_says_little_is_still_the_same_row),
        TEST(little_twice_in_one_list_is_said),
        TEST(one_person_by_two_numbers_comes_once),
        TEST(one_person_by_name_and_by_number_comes_once),
        TEST(a_number_in_doubt_is_nobodys_yet),
        TEST(who_waits_under_a_number_goes_on_waiting),
        TEST(the_other_of_two_rows_is_left_as_it_waits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
