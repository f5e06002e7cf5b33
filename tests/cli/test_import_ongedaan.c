/* Taking an import back, weeks later: what still stands goes back, what somebody did since stays.
 */
#include "support/importproef.h"
#include "support/stand.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LATER "--vandaag", "2027-01-15", NULL
#define KOP   "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon;Koppeling;Dossiernummer;Aantal\n"

static const char *doe(int code, struct uitkomst u) {
    uitkomst_expect(&u, code);
    return code > 1 ? u.fout : u.uit;
}

static void lees(struct werkmap *map, const char *naam, const char *tekst) {
    werkmap_schrijf(map, naam, tekst);
    doe(0, uitkomst_run(map, "regie", "import", naam, IMPORTPROEF_DAG));
}

static void an_import_goes_back_whole(void **state) {
    struct werkmap *map = *state;
    const char *leeg = stand_van(map);
    importproef_coa(map);
    doe(1, importproef_lees(map, "coa-lijst.csv"));
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 189);
    assert_true(stand_getal(map, "SELECT count(*) FROM gezin") > 0);
    const char *vol = stand_van(map);
    const char *proef =
        doe(0, uitkomst_run(map, "regie", "import", "--ongedaan", "1", "--proef", LATER));
    text_expect_part(proef, "189 teruggedraaid\n       0 behouden\n       0 niet gelukt");
    text_expect(stand_van(map), vol);
    const char *uit = doe(0, uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER));
    text_expect_part(uit, "Import 1 is teruggedraaid.");
    text_expect(stand_van(map), leeg);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    text_expect_part(doe(0, uitkomst_run(map, "regie", "import", "--lijst", LATER)),
                     "teruggedraaid op 15-01-2027");
    text_expect_part(doe(4, uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER)),
                     "Import 1 is al teruggedraaid door M. de Vries op 15-01-2027 12:00.");
    doe(1, uitkomst_run(map, "regie", "import", "coa-lijst.csv", LATER));
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 189);
}

/* A surname goes and a first name comes: at no moment somebody is without, on the way back either.
 */
static void a_name_that_turns_out_to_be_a_first_name(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Achternaam;Tussenvoegsel\n2900000001;Selam;\n"
                      "2900000002;Horst;van der\n2900000003;Noori;\n",
                      "3: 3 0 0 0 0");
    const char *eerst = stand_van(map);
    importproef_lijst(map,
                      "V-nummer;Achternaam;Voornamen\n2900000001;<leeg>;Selam\n"
                      "2900000002;<leeg>;\n2900000003;Noori;Omid\n",
                      "3: 0 2 0 0 1");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon WHERE achternaam IS NULL"), 1);
    doe(0, uitkomst_run(map, "regie", "import", "--ongedaan", "2", LATER));
    text_expect(stand_van(map), eerst);
}

#define EERST                                                                                      \
    KOP "2900000123;Hagos;Selam;1-2-1990;0600000001;1-8-2026;;\n"                                  \
        "2900000124;Tesfay;Yonas;3-4-1991;0600000002;1-8-2026;;\n"                                 \
        "2900000125;Ali;Samir;5-6-1992;0600000003;1-8-2026;;\n"
#define DAARNA                                                                                     \
    KOP "2900000123;Hagos;Selamawit;1-2-1990;0600000011;2-8-2026;;\n"                              \
        "2900000124;Tesfay;Yonas;3-4-1991;0600000012;2-8-2026;;\n"                                 \
        "2900000126;Nur;Amina;7-8-1993;0600000004;1-8-2026;88;2\n"                                 \
        "2900000127;Nur;Bilal;7-8-2015;;1-8-2026;88;2\n"                                           \
        "2900000128;Omar;Zahra;9-9-1994;;1-8-2026;;\n"

static void what_somebody_did_since_stays(void **state) {
    struct werkmap *map = *state;
    lees(map, "eerst.csv", EERST);
    const char *eerst = stand_van(map);
    lees(map, "daarna.csv", DAARNA);
    doe(0, uitkomst_run(map, "regie", "persoon", "2900000123", "telefoon=0612345678", "--vandaag",
                        "2026-12-05", NULL));
    doe(0, uitkomst_run(map, "regie", "gebeurtenis", "2900000128", "brp", "2026-12-01", "--vandaag",
                        "2026-12-06", NULL));
    struct uitkomst u = uitkomst_run(map, "regie", "import", "--ongedaan", "2", LATER);
    uitkomst_expect(&u, 1);
    text_expect_part(u.uit, "Import 2, daarna.csv van 22-11-2026 12:00: 5 mensen\n"
                            "       3 teruggedraaid\n       2 behouden\n       0 niet gelukt");
    text_expect_part(u.uit, "Hagos, Selam");
    text_expect_part(u.uit, "Telefoon is daarna gewijzigd door M. de Vries op 05-12-2026 12:00; "
                            "wel\n    terug: Gekoppeld aan de gemeente, Voornamen\n");
    text_expect_part(u.uit, "Omar, Zahra (2900000128):");
    text_expect_part(u.uit, "er is daarna verder gewerkt");
    const char *json = importproef_dossier(map, "2900000123");
    text_expect_part(json, "\"telefoon\": \"0612345678\"");
    text_expect_part(json, "\"voornamen\": \"Selam\"");
    text_expect_part(json, "2026-08-01");
    importproef_dossier(map, "2900000128");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gezin"), 0);
    /* What was kept, put right by hand: then all is as it was. */
    doe(0, uitkomst_run(map, "regie", "persoon", "2900000123", "telefoon=0600000001", LATER));
    stand_zet(map, "DELETE FROM zoekwoord WHERE dossier IN (SELECT dossier.id FROM dossier JOIN "
                   "persoon ON persoon.id = dossier.persoon WHERE v_nummer = '2900000128')");
    stand_zet(map, "DELETE FROM signaal WHERE dossier IN (SELECT dossier.id FROM dossier JOIN "
                   "persoon ON persoon.id = dossier.persoon WHERE v_nummer = '2900000128');"
                   "DELETE FROM gebeurtenis WHERE dossier IN (SELECT dossier.id FROM dossier JOIN "
                   "persoon ON persoon.id = dossier.persoon WHERE v_nummer = '2900000128');"
                   "DELETE FROM dossier WHERE persoon IN (SELECT id FROM persoon WHERE v_nummer = "
                   "'2900000128'); DELETE FROM persoon WHERE v_nummer = '2900000128'");
    text_expect(stand_van(map), eerst);
}

static void what_no_longer_fits_is_told(void **state) {
    struct werkmap *map = *state;
    lees(map, "eerst.csv", EERST);
    lees(map, "daarna.csv", "V-nummer;Koppeling\n2900000123;<leeg>\n2900000124;<leeg>\n");
    doe(0, uitkomst_run(map, "regie", "gebeurtenis", "2900000123", "koppeling", "2026-08-09",
                        IMPORTPROEF_DAG));
    struct uitkomst u = uitkomst_run(map, "regie", "import", "--ongedaan", "2", "--json", LATER);
    uitkomst_expect(&u, 1);
    assert_int_equal(importproef_getal(u.uit, "mensen"), 2);
    assert_int_equal(importproef_getal(u.uit, "teruggedraaid"), 1);
    assert_int_equal(importproef_getal(u.uit, "behouden") + importproef_getal(u.uit, "niet_gelukt"),
                     1);
    text_expect_part(u.uit, "opnieuw vastgelegd");
    text_expect_part(importproef_dossier(map, "2900000124"), "2026-08-01");
}

/* An import of which everything was touched since is still an import. */
static void nothing_to_take_back_leaves_the_import(void **state) {
    struct werkmap *map = *state;
    lees(map, "eerst.csv", KOP "2900000123;Hagos;Selam;1-2-1990;0600000001;1-8-2026;;\n");
    doe(0, uitkomst_run(map, "regie", "gebeurtenis", "2900000123", "brp", "2026-11-01",
                        IMPORTPROEF_DAG));
    const char *eerst = stand_van(map);
    text_expect_part(doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER)),
                     "Er was niets terug te draaien; import 1 staat er nog.");
    text_expect(stand_van(map), eerst);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM import WHERE ongedaan IS NOT NULL"), 0);
}

/* By which everybody is found who is not of the import, or was worked with since. */
static const char *woorden_van_blijvers(struct werkmap *map) {
    return stand_rijen(map, "SELECT coalesce(v_nummer, '-') || ' ' || woord FROM zoekwoorden "
                            "JOIN dossier ON dossier.id = zoekwoorden.dossier "
                            "JOIN persoon ON persoon.id = dossier.persoon "
                            "WHERE v_nummer NOT LIKE '29000002%' OR v_nummer = '2900000204' "
                            "ORDER BY 1");
}

/* When nearly everybody goes, those who stay get their words anew: also by the number of a dossier
 * that became part of theirs. */
static void few_who_stay_are_found_as_before(void **state) {
    struct werkmap *map = *state;
    char lijst[2000], *s = lijst;
    importproef_lijst(map,
                      IMPORTPROEF_KOP "2900000123;Hagos;Selam;1-2-1990\n"
                                      "2900000124;Hagos;Selam;1-2-1990\n",
                      "2: 2 0 0 0 0");
    doe(0, uitkomst_run(map, "regie", "samenvoegen", "2900000123", "2900000124", IMPORTPROEF_DAG));
    s += sprintf(s, KOP);
    for (int i = 1; i <= 12; i++)
        s +=
            sprintf(s, "29000002%02d;Tesfay;Y%c;%d-4-1991;;1-8-2026;8%d;2\n", i, 'a' + i, i, i / 3);
    lees(map, "daarna.csv", lijst);
    doe(0, uitkomst_run(map, "regie", "gebeurtenis", "2900000204", "brp", "2026-12-01", "--vandaag",
                        "2026-12-06", NULL));
    const char *eerst = woorden_van_blijvers(map);
    text_expect_part(eerst, "2900000123 2900000124\n");
    text_expect_part(eerst, "2900000204 tisfai\n");
    doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "2", LATER));
    text_expect(woorden_van_blijvers(map), eerst);
    assert_int_equal(stand_getal(map, "SELECT count(DISTINCT dossier) FROM zoekwoorden"), 2);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gezin"), 1);
}

static void who_may_not_and_what_is_not_there(void **state) {
    struct werkmap *map = *state;
    text_expect_part(doe(0, uitkomst_run(map, "regie", "import", "--lijst", LATER)),
                     "Er is nog geen lijst ingelezen.");
    lees(map, "eerst.csv", EERST);
    text_expect_part(doe(3, uitkomst_run(map, "regie", "import", "--ongedaan", "9", LATER)),
                     "Import 9 is er niet.");
    doe(2, uitkomst_run(map, "regie", "import", "--ongedaan", "een", LATER));
    doe(2, uitkomst_run(map, "regie", "import", "eerst.csv", "--ongedaan", "1", LATER));
    doe(2, uitkomst_run(map, "regie", "import", LATER));
    stand_zet(map, "UPDATE gebruiker SET rol = 'teamleider'");
    doe(4, uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER));
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 3);
}

static void zeg(struct werkmap *map, const char *twijfel, const char *wat) {
    doe(0, uitkomst_run(map, "regie", "twijfel", twijfel, wat, "--vandaag", "2026-12-05", NULL));
}

/* The code of the last action by this name. */
static const char *code_van(struct werkmap *map, const char *naam) {
    char vraag[150];
    snprintf(vraag, sizeof vraag,
             "SELECT lower(hex(id)) FROM handeling WHERE naam = '%s' ORDER BY id DESC LIMIT 1",
             naam);
    char *code = werkmap_room(map, 13);
    memcpy(code, doe(0, uitkomst_run(map, "sqlite3", "data/regie/regie.db", vraag, NULL)), 12);
    return code;
}

/* A list that looks like itself: one of its rows may be the same as another, and who decided that
 * it is not keeps that other. */
static void who_was_told_apart_says_who_did_it(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;Achternaam;Voornamen;Geboortedatum\n"
                    "2900000123;Kaya;Mehmet;1-2-1990\n;Kaya;Mehmed;1-2-1990\n");
    doe(1, uitkomst_run(map, "regie", "import", "lijst.csv", IMPORTPROEF_DAG));
    zeg(map, "1", "ander");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "--ongedaan", "1", LATER);
    uitkomst_expect(&u, 1);
    text_expect_part(u.uit,
                     "onder Dubbelen is beslist dat \"Kaya, Mehmed\" iemand anders is door M. de\n"
                     "    Vries op 05-12-2026 12:00");
}

/* A doubt of an import that was taken back waits for nobody, also when its decision goes back. */
static void a_doubt_of_an_import_that_is_gone_does_not_wait(void **state) {
    struct werkmap *map = *state;
    static const char *const besluiten[][2] = {{"zelfde", "twijfel_zelfde"},
                                               {"ander", "twijfel_ander"}};
    lees(map, "eerst.csv", EERST);
    for (int i = 0; i < 2; i++) {
        char nummer[] = {(char)('2' + i), 0};
        const char *eerst = stand_van(map);
        werkmap_schrijf(map, "twijfel.csv",
                        "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                        ";Selam;Hagos;1-2-1990;0699999999\n2900000129;Nur;Amina;;\n");
        doe(1, uitkomst_run(map, "regie", "import", "twijfel.csv", IMPORTPROEF_DAG));
        zeg(map, "1", besluiten[i][0]);
        const char *code = code_van(map, besluiten[i][1]);
        const char *beslist = stand_van(map);
        uitkomst_run(map, "regie", "import", "--ongedaan", nummer, LATER);
        assert_int_equal(stand_getal(map, "SELECT count(*) FROM twijfel WHERE status <> 'open'"),
                         1);
        const char *zonder = stand_van(map);
        assert_true(strcmp(beslist, zonder) != 0);
        doe(0, uitkomst_run(map, "regie", "ongedaan", code, LATER));
        text_expect(stand_van(map), eerst);
        doe(0, uitkomst_run(map, "regie", "ongedaan", code_van(map, "ongedaan"), LATER));
        text_expect(stand_van(map), zonder);
        doe(0, uitkomst_run(map, "regie", "ongedaan", code_van(map, "ongedaan"), LATER));
    }
}

/* One is new and three are in doubt, of which two are decided: those are told by name, with
 * their way back, and the one that still waits goes. */
static void what_was_decided_meanwhile_is_told(void **state) {
    struct werkmap *map = *state;
    lees(map, "eerst.csv", EERST);
    const char *eerst = stand_van(map);
    werkmap_schrijf(map, "twijfel.csv",
                    "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                    ";Selam;Hagos;1-2-1990;0699999991\n;Yonas;Tesfay;3-4-1991;0699999992\n"
                    ";Samir;Ali;5-6-1992;0699999993\n2900000129;Nur;Amina;;\n");
    doe(1, uitkomst_run(map, "regie", "import", "twijfel.csv", IMPORTPROEF_DAG));
    zeg(map, "1", "zelfde");
    const char *zelfde = code_van(map, "twijfel_zelfde");
    zeg(map, "2", "ander");
    const char *ander = code_van(map, "twijfel_ander");
    const char *json =
        doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "2", "--proef", "--json", LATER));
    assert_int_equal(importproef_getal(json, "mensen"), 1);
    assert_int_equal(importproef_getal(json, "twijfels_weg"), 1);
    text_expect_part(json, zelfde);
    text_expect_part(json, ander);
    text_expect_part(json, "\"besluit\":\"zelfde\"");
    text_expect_part(json, "\"besluit\":\"ander\"");
    const char *uit = doe(1, uitkomst_run(map, "regie", "import", "--ongedaan", "2", LATER));
    text_expect_part(uit, "Onder Dubbelen beslist; dat blijft:\n");
    text_expect_part(uit, "  Selam, Hagos (2900000123):\n    onder Dubbelen beslist: dezelfde");
    text_expect_part(uit, "  Yonas, Tesfay:\n    onder Dubbelen beslist: iemand anders");
    text_expect_part(uit, "Wat nog onder Dubbelen wachtte, gaat mee weg: 1\n");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM twijfel WHERE status = 'open'"), 0);
    doe(0, uitkomst_run(map, "regie", "ongedaan", ander, LATER));
    doe(0, uitkomst_run(map, "regie", "ongedaan", zelfde, LATER));
    text_expect(stand_van(map), eerst);
}

int main(void) {
#define PROEF(f) cmocka_unit_test_setup_teardown(f, importproef_begin, werkmap_einde)
    const struct CMUnitTest tests[] = {
        PROEF(an_import_goes_back_whole),
        PROEF(a_name_that_turns_out_to_be_a_first_name),
        PROEF(what_somebody_did_since_stays),
        PROEF(what_no_longer_fits_is_told),
        PROEF(nothing_to_take_back_leaves_the_import),
        PROEF(few_who_stay_are_found_as_before),
        PROEF(who_may_not_and_what_is_not_there),
        PROEF(what_was_decided_meanwhile_is_told),
        PROEF(who_was_told_apart_says_who_did_it),
        PROEF(a_doubt_of_an_import_that_is_gone_does_not_wait),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
