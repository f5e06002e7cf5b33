/* Two dossiers became one: whoever types the number of the other finds the one there is. */
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SELAM  "2900000001"
#define VROEG  "2955000020"
#define SARA   "2900000777"
#define ALLES  "--bsn", "--gezondheid", "--geheim-adres"
#define ANDERE "--db", "ander.db"

static void samen(struct werkmap *map, const char *blijft, const char *gaat) {
    struct uitkomst u = uitkomst_run(map, "regie", "samenvoegen", blijft, gaat, IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
}

static int begin(void **state) {
    importproef_begin(state);
    importproef_lijst(*state,
                      IMPORTPROEF_KOP SELAM ";Hagos;Selam;01-02-1990\n" VROEG
                                            ";Hagos;Selamawit;01-02-1990\n" SARA
                                            ";Haile;Sara;03-04-1985\n",
                      "3: 3 0 0 0 0");
    samen(*state, SELAM, VROEG);
    return 0;
}

/* The rows of the list for what was typed; `db` is NULL for the file of the directory. */
static void lijst(struct werkmap *map, const char *db, const char *getypt, const char *rijen) {
    struct uitkomst u =
        db ? uitkomst_run(map, "regie", "--db", db, "lijst", "--filter", getypt, IMPORTPROEF_DAG)
           : uitkomst_run(map, "regie", "lijst", "--filter", getypt, IMPORTPROEF_DAG);
    const char *kop = strchr(u.uit, '\n');
    uitkomst_expect(&u, 0);
    text_expect(*rijen ? kop ? kop + 1 : "" : u.uit, rijen);
}

#define RIJ_SELAM                                                                                  \
    "Hagos, Selam              2900000001  01-02-1990  Voorgemeld                    -\n"
#define RIJ_SARA                                                                                   \
    "Haile, Sara               2900000777  03-04-1985  Voorgemeld                    -\n"

/* Whose the number is in the index, once for every way in which it stands there. */
static void van(struct werkmap *map, const char *namen) {
    static const char vraag[] =
        "SELECT coalesce(achternaam, '?') FROM zoekwoorden LEFT JOIN dossier ON dossier.id = "
        "zoekwoorden.dossier LEFT JOIN persoon ON persoon.id = dossier.persoon WHERE woord IN "
        "('" VROEG "', '<0200005592')";
    text_expect(uitkomst_run(map, "sqlite3", "data/regie/regie.db", vraag, NULL).uit, namen);
}

static void the_number_from_before_finds_the_person(void **state) {
    static const char *const getypt[] = {VROEG,   "2955",       "020",          "00020",
                                         "29 55", "selam 2955", "55000020 hag", SELAM};
    for (size_t i = 0; i < sizeof getypt / sizeof *getypt; i++)
        lijst(*state, NULL, getypt[i], RIJ_SELAM);
    lijst(*state, NULL, "sara 2955", "");
    lijst(*state, NULL, "5500", "");
}

/* Both numbers match; the person is there once. */
static void who_matches_by_both_is_given_once(void **state) {
    lijst(*state, NULL, "29", RIJ_SELAM RIJ_SARA);
}

static void it_stays_when_the_person_changes(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "persoon", SELAM, "achternaam=Tesfay",
                                     "v_nummer=2900000009", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    lijst(map, NULL, "tesfay 2955",
          "Tesfay, Selam             2900000009  01-02-1990  Voorgemeld                    -\n");
    lijst(map, NULL, SELAM, "");
}

static void it_goes_along_when_that_one_becomes_part_of_another(void **state) {
    samen(*state, SARA, SELAM);
    van(*state, "Haile\nHaile\n");
    lijst(*state, NULL, VROEG, RIJ_SARA);
    lijst(*state, NULL, SELAM, RIJ_SARA);
    lijst(*state, NULL, "sara 2955", RIJ_SARA);
}

static void maak_ongedaan(struct werkmap *map) {
    struct uitkomst u = uitkomst_run(map, "regie", "ongedaan", IMPORTPROEF_DAG);
    char code[13] = "";
    memcpy(code, u.uit, sizeof code - 1);
    u = uitkomst_run(map, "regie", "ongedaan", code, IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
}

static void it_is_the_others_again_when_they_are_two_again(void **state) {
    samen(*state, SARA, SELAM);
    maak_ongedaan(*state);
    van(*state, "Hagos\nHagos\n");
    lijst(*state, NULL, VROEG, RIJ_SELAM);
    lijst(*state, NULL, "sara 2900000001", "");
}

static void it_is_gone_when_the_two_are_two(void **state) {
    struct werkmap *map = *state;
    maak_ongedaan(map);
    lijst(map, NULL, VROEG,
          "Hagos, Selamawit          2955000020  01-02-1990  Voorgemeld                    -\n");
    lijst(map, NULL, SELAM, RIJ_SELAM);
}

/* Two again, and the other gets a new number: the old one is nobody's. */
static void the_index_keeps_nothing_of_it(void **state) {
    van(*state, "Hagos\nHagos\n");
    maak_ongedaan(*state);
    struct uitkomst u = uitkomst_run(*state, "regie", "persoon", VROEG, "achternaam=Tesfay",
                                     "v_nummer=2900000009", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    van(*state, "");
}

static void it_comes_along_into_another_file(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "regie", "export", "--alles", "uit", ALLES, IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", ANDERE, "init", "--naam", "M. de Vries", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", ANDERE, "import", "--alles", "uit", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    lijst(map, "ander.db", VROEG, RIJ_SELAM);
    lijst(map, "ander.db", "5000020", RIJ_SELAM);
    static const char woorden[] = "SELECT woord, hex(dossier) FROM zoekwoorden";
    const char *eerst = uitkomst_run(map, "sqlite3", "data/regie/regie.db", woorden, NULL).uit;
    text_expect(uitkomst_run(map, "sqlite3", "ander.db", woorden, NULL).uit, eerst);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_number_from_before_finds_the_person),
        TEST(who_matches_by_both_is_given_once),
        TEST(it_stays_when_the_person_changes),
        TEST(it_goes_along_when_that_one_becomes_part_of_another),
        TEST(it_is_the_others_again_when_they_are_two_again),
        TEST(it_is_gone_when_the_two_are_two),
        TEST(the_index_keeps_nothing_of_it),
        TEST(it_comes_along_into_another_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
