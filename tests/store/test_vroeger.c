/* A journal of before there were lines of a whole new dossier: a line for each record. The same is
 * told of it, and the same is taken back. */
#include "support/importproef.h"
#include "support/journaalregels.h"
#include "support/stand.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define LATER "--vandaag", "2027-01-15", NULL
#define DB    "data/regie/regie.db"

static const char lijst[] =
    "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon;Koppeling;Huisvesting;Dossiernummer;"
    "Aantal;Casemanager;Opmerkingen\n"
    "2900000121;Hagos;Selam;1-2-1990;0600000001;1-8-2026;1-9-2026;;;M. de Vries;\"Zei \"\"ja\"\";\n"
    "en nee\"\n"
    "2900000122;Tesfay;Yonas;3-4-1991;;1-8-2026;;D-1;2;;Zoë ሰላም\n"
    "2900000123;Tesfay;Feven;3-4-1993;;1-8-2026;;D-1;2;;\n"
    "2900000124;Ali;Samir;5-6-1992;0600000003;;;;;M. de Vries;\n"
    "2900000125;Nur;Amina;7-8-1993;;2-8-2026;;;;;\n"
    "2900000126;Omar;Zahra;9-9-1994;;;;;;;\n";

static const char *doe(int code, struct uitkomst u) {
    uitkomst_expect(&u, code);
    return u.uit;
}

/* Everybody as a list brought them, one by hand, and one by hand who was taken back. */
static void vul(struct werkmap *map) {
    werkmap_schrijf(map, "lijst.csv", lijst);
    doe(0, uitkomst_run(map, "regie", "import", "lijst.csv", IMPORTPROEF_DAG));
    doe(0, uitkomst_run(map, "regie", "persoon", "v_nummer=2900000131", "achternaam=Bashir",
                        "wet=2021", IMPORTPROEF_DAG));
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM wijziging WHERE soort = 'compleet'"),
                     7);
}

static void vroeger(struct werkmap *map) {
    journaal_zoals_vroeger(map);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM wijziging WHERE soort = 'compleet'"),
                     0);
}

static void bewaar(struct werkmap *map) {
    size_t len;
    const char *bytes = werkmap_lees(map, DB, &len);
    werkmap_schrijf_n(map, "bewaard", bytes, len);
}

static void herstel(struct werkmap *map) {
    size_t len;
    const char *bytes = werkmap_lees(map, "bewaard", &len);
    werkmap_schrijf_n(map, DB, bytes, len);
}

static const char *journaal(struct werkmap *map, const char *wie) {
    return wie ? doe(0, uitkomst_run(map, "regie", "journaal", wie, LATER))
               : doe(0, uitkomst_run(map, "regie", "journaal", "--aantal", "100", LATER));
}

static void verwacht_zelfde_journaal(struct werkmap *map, const char *const *wie, size_t aantal) {
    const char *nu[16], *json = doe(0, uitkomst_run(map, "regie", "journaal", "--json", LATER));
    for (size_t i = 0; i < aantal; i++)
        nu[i] = journaal(map, wie[i]);
    vroeger(map);
    for (size_t i = 0; i < aantal; i++)
        text_expect(journaal(map, wie[i]), nu[i]);
    text_expect(doe(0, uitkomst_run(map, "regie", "journaal", "--json", LATER)), json);
}

/* What came, value by value. */
static void the_same_is_told(void **state) {
    static const char *const wie[] = {NULL, "2900000121", "2900000123", "2900000126", "2900000131"};
    struct werkmap *map = *state;
    vul(map);
    text_expect_part(journaal(map, "2900000121"), "Hagos");
    text_expect_part(journaal(map, "2900000122"), "Zoë ሰላም");
    verwacht_zelfde_journaal(map, wie, sizeof wie / sizeof *wie);
}

/* What went, and what became of one of two. */
static void the_same_is_told_of_who_went(void **state) {
    static const char *const wie[] = {NULL, "2900000121", "2900000131"};
    struct werkmap *map = *state;
    vul(map);
    doe(0, uitkomst_run(map, "regie", "persoon", "2900000121", "telefoon=0600000009", LATER));
    doe(0, uitkomst_run(map, "regie", "samenvoegen", "2900000131", "2900000126", LATER));
    doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER));
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM wijziging WHERE soort = 'compleet' "
                                      "AND nieuw IS NULL"),
                     4);
    text_expect_part(journaal(map, "2900000131"), "Omar");
    verwacht_zelfde_journaal(map, wie, sizeof wie / sizeof *wie);
}

struct afloop {
    const char *proef, *uit, *stand;
};

static struct afloop draai_terug(struct werkmap *map) {
    struct afloop a;
    doe(0, uitkomst_run(map, "regie", "gebeurtenis", "2900000125", "brp", "3-9-2026", LATER));
    doe(0, uitkomst_run(map, "regie", "persoon", "2900000121", "telefoon=0600000009", LATER));
    doe(0, uitkomst_run(map, "regie", "samenvoegen", "2900000131", "2900000126", LATER));
    a.proef = doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "1", "--proef", LATER));
    a.uit = doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER));
    a.stand = stand_rijen(map, "SELECT coalesce(achternaam, '') || ' ' || coalesce(telefoon, '')"
                               " FROM persoon ORDER BY v_nummer");
    return a;
}

/* The rest goes; who was touched since stays, for the same reason. */
static void the_same_is_taken_back(void **state) {
    struct werkmap *map = *state;
    vul(map);
    bewaar(map);
    struct afloop nu = draai_terug(map);
    text_expect_part(nu.uit, "3 teruggedraaid\n       2 behouden\n       1 niet gelukt");
    text_expect(nu.stand, "Hagos 0600000009\nNur \nBashir \n");
    herstel(map);
    vroeger(map);
    struct afloop toen = draai_terug(map);
    text_expect(toen.proef, nu.proef);
    text_expect(toen.uit, nu.uit);
    text_expect(toen.stand, nu.stand);
}

static void laatste_terug(struct werkmap *map) {
    const char *code = stand_rijen(map, "SELECT lower(hex(max(id))) FROM handeling");
    char woord[33];
    snprintf(woord, sizeof woord, "%s", code);
    doe(0, uitkomst_run(map, "regie", "ongedaan", woord, LATER));
}

/* Somebody by hand, in both forms; and brought again by taking that back. */
static void somebody_by_hand_goes_and_comes(void **state) {
    struct werkmap *map = *state;
    for (int oud = 0; oud < 2; oud++) {
        const char *leeg = stand_van(map);
        doe(0, uitkomst_run(map, "regie", "persoon", "v_nummer=2900000131", "achternaam=Bashir",
                            "wet=2021", IMPORTPROEF_DAG));
        const char *vol = stand_van(map);
        if (oud)
            vroeger(map);
        laatste_terug(map);
        text_expect(stand_van(map), leeg);
        laatste_terug(map);
        text_expect(stand_van(map), vol);
        laatste_terug(map);
    }
}

/* A line that cannot be read keeps its person, and is no crash. */
static void a_broken_line_stays(void **state) {
    static const char *const kapot[] = {
        "substr(nieuw, 1, length(nieuw) - 2)",
        "'{\"dossier\":{\"a\":[]}}'",
        "replace(nieuw, '\"gebeurtenis ', '\"geheel_iets_anders ')",
    };
    struct werkmap *map = *state;
    vul(map);
    bewaar(map);
    for (size_t i = 0; i < sizeof kapot / sizeof *kapot; i++) {
        char sql[400];
        herstel(map);
        snprintf(sql, sizeof sql,
                 "UPDATE wijziging SET nieuw = %s WHERE soort = 'compleet' AND dossier = (SELECT "
                 "dossier.id FROM dossier JOIN persoon ON persoon.id = dossier.persoon WHERE "
                 "v_nummer = '2900000125')",
                 kapot[i]);
        stand_zet(map, sql);
        journaal(map, "2900000125");
        journaal(map, NULL);
        const char *uit = doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER));
        text_expect_part(uit, "5 teruggedraaid\n       1 behouden\n       0 niet gelukt");
        assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon WHERE v_nummer = "
                                          "'2900000125'"),
                         1);
    }
}

int main(void) {
#define PROEF(f) cmocka_unit_test_setup_teardown(f, importproef_begin, werkmap_einde)
    const struct CMUnitTest tests[] = {
        PROEF(the_same_is_told),       PROEF(the_same_is_told_of_who_went),
        PROEF(the_same_is_taken_back), PROEF(somebody_by_hand_goes_and_comes),
        PROEF(a_broken_line_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
