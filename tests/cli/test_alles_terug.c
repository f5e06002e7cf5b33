/* Everything out, into another file, and out again: byte for byte the same. */
#include "support/volbestand.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL

static void maak(struct werkmap *map, const char *db) {
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", db, "init", "--naam", "M. de Vries", DAG);
    uitkomst_expect(&u, 0);
}

static void uit(struct werkmap *map, const char *db, const char *naar, bool alles) {
    struct uitkomst u =
        alles ? uitkomst_run(map, "regie", "--db", db, "export", "--alles", naar, "--bsn",
                             "--gezondheid", "--geheim-adres", DAG)
              : uitkomst_run(map, "regie", "--db", db, "export", "--alles", naar, DAG);
    uitkomst_expect(&u, 0);
}

/* Out of `db`, with or without what is secret, into a new file, and out of that. */
static void heen_en_terug(struct werkmap *map, const char *db, bool alles) {
    struct uitkomst u = uitkomst_run(map, "rm", "-rf", "een", "twee", "kopie.db", NULL);
    uit(map, db, "een", alles);
    maak(map, "kopie.db");
    u = uitkomst_run(map, "regie", "--db", "kopie.db", "import", "--alles", "een", DAG);
    uitkomst_expect(&u, 0);
    uit(map, "kopie.db", "twee", alles);
    u = uitkomst_run(map, "diff", "-r", "een", "twee", NULL);
    uitkomst_expect(&u, 0);
}

static void the_demo_comes_back_as_it_was(void **state) {
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    heen_en_terug(map, "demo.db", false);
    heen_en_terug(map, "demo.db", true);
    static const char *const afgeleid[] = {"SELECT * FROM signaal", "SELECT * FROM zoekwoorden",
                                           "SELECT id, fase, sorteernaam FROM dossier"};
    for (size_t i = 0; i < sizeof afgeleid / sizeof *afgeleid; i++) {
        struct uitkomst een = uitkomst_run(map, "sqlite3", "demo.db", afgeleid[i], NULL);
        struct uitkomst twee = uitkomst_run(map, "sqlite3", "kopie.db", afgeleid[i], NULL);
        assert_true(*een.uit);
        text_expect(twee.uit, een.uit);
    }
    struct uitkomst u = uitkomst_run(map, "sqlite3", "kopie.db",
                                     "PRAGMA foreign_key_check; PRAGMA integrity_check", NULL);
    text_expect(u.uit, "ok\n");
}

/* The code in {"ongedaan": ...} of reading everything in. */
static const char *lees_alles(struct werkmap *map, const char *db) {
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", db, "import", "--alles", "een", "--json", DAG);
    const char *s = strstr(u.uit, "\"ongedaan\":\"");
    uitkomst_expect(&u, 0);
    assert_non_null(s);
    char *code = werkmap_room(map, 33);
    memcpy(code, s + strlen("\"ongedaan\":\""), 32);
    return code;
}

/* The whole file is one action: gone again, also after a look or an export, until somebody did
 * something with it. */
static void everything_read_in_can_be_taken_back(void **state) {
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    uit(map, "demo.db", "een", true);
    maak(map, "kopie.db");
    const char *code = lees_alles(map, "kopie.db");
    uit(map, "kopie.db", "twee", true);
    struct uitkomst u = uitkomst_run(map, "regie", "--db", "kopie.db", "ongedaan", code, DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "sqlite3", "kopie.db",
                     "SELECT count(*) FROM persoon; SELECT count(*) FROM dossier; SELECT naam, rol "
                     "FROM gebruiker; PRAGMA foreign_key_check; PRAGMA integrity_check",
                     NULL);
    text_expect_part(u.uit, "0\n0\n");
    text_expect_part(u.uit, "|beheerder\nok\n");
    code = lees_alles(map, "kopie.db");
    u = uitkomst_run(map, "regie", "--db", "kopie.db", "persoon", "2900101575",
                     "telefoon=0612345678", DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "--db", "kopie.db", "ongedaan", code, DAG);
    uitkomst_expect(&u, 4);
    text_expect_part(u.fout, "Telefoon is daarna gewijzigd");
}

static void lijst_erin(struct werkmap *map, const char *bestand, const char *soort) {
    struct uitkomst u = uitkomst_run(map, "regie", "--db", "kopie.db", "import", bestand, "--soort",
                                     soort, "--json", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "\"geweigerd\":0,");
    text_expect_no_part(u.uit, "\"nieuw\":0,\"gewijzigd\":0,");
}

/* The lists of a whole file, each read in by itself, and taken back from the last to the first. */
static void each_kind_of_list_can_be_taken_back(void **state) {
    static const char *const lijsten[][2] = {
        {"een/rol.csv", "rol"},       {"een/gebeurtenis.csv", "gebeurtenis"},
        {"een/intake.csv", "intake"}, {"een/gezondheid.csv", "gezondheid"},
        {"een/score.csv", "meting"},  {"een/gesprek.csv", "gesprek"},
        {"een/pip.csv", "pip"},       {"een/doel.csv", "doel"},
        {"een/actie.csv", "actie"}};
    enum { LIJSTEN = sizeof lijsten / sizeof *lijsten };
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    uit(map, "demo.db", "een", true);
    maak(map, "kopie.db");
    uitkomst_run(map, "regie", "--db", "kopie.db", "gebruiker", "j.bakker", "--rol", "casemanager",
                 NULL);
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "demo.db", "export", "--rfc4180", "--kolommen",
                     "v_nummer,achternaam,voornamen", "-o", "m.csv", DAG);
    uitkomst_run(map, "regie", "--db", "kopie.db", "import", "m.csv", DAG);
    uit(map, "kopie.db", "voor", true);
    for (int i = 0; i < LIJSTEN; i++)
        lijst_erin(map, lijsten[i][0], lijsten[i][1]);
    static const char zelf[] =
        "SELECT count(*) FROM gebeurtenis WHERE code IN ('intake', 'meting', 'review')";
    u = uitkomst_run(map, "sqlite3", "demo.db", zelf, NULL);
    struct uitkomst na = uitkomst_run(map, "sqlite3", "kopie.db", zelf, NULL);
    text_expect(na.uit, u.uit); /* what the list of events brought is not recorded twice */
    for (int nummer = LIJSTEN + 1; nummer > 1; nummer--) {
        char tekst[12];
        snprintf(tekst, sizeof tekst, "%d", nummer);
        u = uitkomst_run(map, "regie", "--db", "kopie.db", "import", "--ongedaan", tekst, DAG);
        uitkomst_expect(&u, 0);
    }
    uit(map, "kopie.db", "na", true);
    u = uitkomst_run(map, "diff", "-r", "voor", "na", NULL);
    text_expect(u.uit, "");
    uitkomst_expect(&u, 0);
}

static void whatever_was_typed_comes_back_as_it_was(void **state) {
    struct werkmap *map = *state;
    for (unsigned long begin_met = 1; begin_met <= 3; begin_met++) {
        uitkomst_run(map, "rm", "-f", "vol.db", NULL);
        maak(map, "vol.db");
        volbestand_vul(werkmap_pad(map, "vol.db"), begin_met, 12);
        heen_en_terug(map, "vol.db", true);
        heen_en_terug(map, "vol.db", false);
    }
}

/* Every value of the file is in the package, not only the same ones twice. */
static void the_copy_is_the_file(void **state) {
    struct werkmap *map = *state;
    maak(map, "vol.db");
    volbestand_vul(werkmap_pad(map, "vol.db"), 7, 10);
    heen_en_terug(map, "vol.db", true);
    static const char *const tabellen[] = {"gezin",     "persoon",    "rol",         "gebeurtenis",
                                           "intake",    "gezondheid", "gesprek",     "meting",
                                           "score",     "pip",        "doel",        "actie",
                                           "voortgang", "afspraak",   "geen_dubbel", "gebruiker"};
    for (size_t i = 0; i < sizeof tabellen / sizeof *tabellen; i++) {
        char sql[400];
        snprintf(sql, sizeof sql,
                 "UPDATE %s SET versie = 1; SELECT count(*) > 0 FROM %s; ATTACH 'vol.db' AS vol;"
                 "UPDATE vol.%s SET versie = 1;"
                 "SELECT count(*) FROM (SELECT * FROM %s EXCEPT SELECT * FROM vol.%s);"
                 "SELECT count(*) FROM (SELECT * FROM vol.%s EXCEPT SELECT * FROM %s)",
                 tabellen[i], tabellen[i], tabellen[i], tabellen[i], tabellen[i], tabellen[i],
                 tabellen[i]);
        struct uitkomst u = uitkomst_run(map, "sqlite3", "kopie.db", sql, NULL);
        text_expect(u.uit, "1\n0\n0\n");
    }
}

/* The journal of the copy tells everything, by dossier. */
static void the_journal_tells_of_it(void **state) {
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    heen_en_terug(map, "demo.db", true);
    struct uitkomst u = uitkomst_run(
        map, "sqlite3", "kopie.db",
        "SELECT naam FROM handeling WHERE naam <> 'export' ORDER BY id DESC LIMIT 1; "
        "SELECT count(*) FROM persoon p JOIN dossier d ON d.persoon = p.id WHERE NOT EXISTS "
        "(SELECT 1 FROM wijziging w WHERE w.soort = 'persoon' AND w.record = p.id "
        " AND w.dossier = d.id)",
        NULL);
    text_expect(u.uit, "import_alles\n0\n");
}

static void a_try_stores_nothing(void **state) {
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    uit(map, "demo.db", "een", true);
    maak(map, "kopie.db");
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "kopie.db", "import", "--alles", "een", "--proef", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "60 mensen");
    text_expect_part(u.uit, "proef");
    u = uitkomst_run(map, "sqlite3", "kopie.db", "SELECT count(*) FROM persoon", NULL);
    text_expect(u.uit, "0\n");
}

static void only_into_a_file_without_people(void **state) {
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    uit(map, "demo.db", "een", true);
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "demo.db", "import", "--alles", "een", DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "staan al mensen");
    maak(map, "kopie.db");
    u = uitkomst_run(map, "sqlite3", "kopie.db", "UPDATE gebruiker SET rol = 'teamleider'", NULL);
    u = uitkomst_run(map, "regie", "--db", "kopie.db", "import", "--alles", "een", DAG);
    uitkomst_expect(&u, 4);
}

/* Whoever reads it in cannot lose the file to it. */
static void your_own_role_stays(void **state) {
    struct werkmap *map = *state;
    maak(map, "een.db");
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "een.db", "UPDATE gebruiker SET rol = 'casemanager'", NULL);
    uit(map, "een.db", "een", false);
    maak(map, "kopie.db");
    u = uitkomst_run(map, "regie", "--db", "kopie.db", "import", "--alles", "een", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "uw rol");
    u = uitkomst_run(map, "sqlite3", "kopie.db", "SELECT count(*), rol FROM gebruiker", NULL);
    text_expect(u.uit, "1|beheerder\n");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, werkmap_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_demo_comes_back_as_it_was),
        TEST(each_kind_of_list_can_be_taken_back),
        TEST(everything_read_in_can_be_taken_back),
        TEST(whatever_was_typed_comes_back_as_it_was),
        TEST(the_copy_is_the_file),
        TEST(the_journal_tells_of_it),
        TEST(a_try_stores_nothing),
        TEST(only_into_a_file_without_people),
        TEST(your_own_role_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
