/* Files that are not as we left them: damaged, strange, out of reach, linked, left behind. */
#include "support/child.h"
#include "support/stand.h"
#include "support/storing.h"
#include "support/toeval.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG STORING_DAG
#define V   STORING_V

static int begin(void **state) {
    storing_begin(state);
    struct uitkomst u =
        uitkomst_run(*state, "regie", "gebeurtenis", V, "koppeling", "2026-10-01", DAG);
    uitkomst_expect(&u, 0);
    storing_bewaar(*state);
    return 0;
}

/* Whatever the damage: an answer or a clear refusal, never a crash. */
static void probeer(struct werkmap *map) {
    const char *const *const verbs[] = {
        (const char *[]){"regie", "dossier", V, "--json", DAG},
        (const char *[]){"regie", "gebeurtenis", V, "contact", DAG},
        (const char *[]){"regie", "lijst", "--alleen-lezen", DAG},
    };
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = verbs[i]});
        if (u.code != 0 && u.code < 3)
            uitkomst_expect(&u, 5);
        if (u.code)
            text_expect_part(u.fout, "regie: ");
    }
}

static void damaged_files_are_survived(void **state) {
    struct werkmap *map = *state;
    size_t len;
    const char *heel = werkmap_lees(map, "bewaard", &len);
    char *stuk = werkmap_room(map, len);
    for (int i = 0; i < 60; i++) {
        size_t nu = len;
        memcpy(stuk, heel, len);
        if (i < 20)
            stuk[toeval(100)] ^= (char)(1 << toeval(8));
        else if (i < 30)
            nu = toeval((unsigned)len);
        else
            for (int k = 0; k < 200; k++)
                stuk[toeval((unsigned)len)] = (char)toeval(256);
        storing_herstel(map);
        werkmap_schrijf_n(map, STORING_DB, stuk, nu);
        probeer(map);
    }
}

static void a_damaged_wal_is_survived(void **state) {
    static const char *const argv[] = {"regie", "gebeurtenis", V, "huisvesting", "2026-10-20", DAG};
    struct werkmap *map = *state;
    for (int i = 0; i < 12; i++) {
        size_t len;
        storing_herstel(map);
        storing_run(map, &(struct storing){.bij = 20 + i, .soort = "dood"}, argv, NULL);
        if (!werkmap_bestaat(map, STORING_WAL))
            continue;
        char *wal = (char *)werkmap_lees(map, STORING_WAL, &len);
        for (int k = 0; len && k < 20; k++)
            wal[toeval((unsigned)len)] ^= (char)(1 << toeval(8));
        werkmap_schrijf_n(map, STORING_WAL, wal, len);
        probeer(map);
    }
}

/* Work that waits in the WAL of a killed program is there for whoever opens the file next. */
static void what_a_killed_program_left_is_found(void **state) {
    static const char *const argv[] = {"regie", "gebeurtenis", V, "huisvesting", "2026-10-20", DAG};
    struct werkmap *map = *state;
    long calls = 0;
    storing_run(map, &(struct storing){0}, argv, &calls);
    for (long n = calls; n > 0; n--) {
        storing_herstel(map);
        storing_run(map, &(struct storing){.bij = n, .soort = "dood"}, argv, NULL);
        if (werkmap_bestaat(map, STORING_WAL))
            break;
    }
    assert_true(werkmap_bestaat(map, STORING_WAL));
    assert_int_equal(symlink(werkmap_pad(map, STORING_DB), werkmap_pad(map, "link.db")), 0);
    struct uitkomst u =
        uitkomst_run(map, "regie", "dossier", V, "--db", "link.db", "--alleen-lezen", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "20-10-2026");
    u = uitkomst_run(map, "regie", "dossier", V, DAG);
    text_expect_part(u.uit, "20-10-2026");
    assert_false(werkmap_bestaat(map, "link.db-wal"));
}

static void sql(struct werkmap *map, const char *pad, const char *opdracht) {
    struct uitkomst u = uitkomst_run(map, "sqlite3", pad, opdracht, NULL);
    uitkomst_expect(&u, 0);
}

/* Triggers and views that are not ours would run by themselves at our next word. */
static void a_file_with_strange_orders_is_refused(void **state) {
    static const char *const vreemd[] = {
        "CREATE TRIGGER kwaad AFTER INSERT ON wijziging BEGIN DELETE FROM persoon; END",
        "DROP VIEW caseload; CREATE VIEW caseload AS SELECT randomblob(1000000000) AS dossier",
        "CREATE VIEW erbij AS SELECT 1",
        "DROP TRIGGER pip_vast; CREATE TRIGGER pip_vast BEFORE UPDATE ON pip BEGIN SELECT 1; END",
    };
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof vreemd / sizeof *vreemd; i++) {
        storing_herstel(map);
        sql(map, STORING_DB, vreemd[i]);
        struct uitkomst u = uitkomst_run(map, "regie", "gebeurtenis", V, "contact", DAG);
        uitkomst_expect(&u, 5);
        text_expect_part(u.fout, "niet van regie");
        u = uitkomst_run(map, "regie", "lijst", "--alleen-lezen", DAG);
        uitkomst_expect(&u, 5);
        assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 1);
    }
}

/* Values no program of ours ever wrote do not crash the readers either. */
static void strange_values_are_survived(void **state) {
    static const char *const vreemd[] = {
        "UPDATE persoon SET achternaam = x'ff1b5b33316dfe'",
        "UPDATE persoon SET geboortedatum = NULL, voornamen = ''",
        "UPDATE gebeurtenis SET code = 'onzin'",
        "UPDATE signaal SET code = 'onzin'",
        "UPDATE dossier SET casemanager = char(27) || '[2J', fase = 'koppeling'",
        "UPDATE wijziging SET nieuw = '{\"a\":[{', veld = NULL",
        "UPDATE wijziging SET soort = 'onzin'",
        "UPDATE handeling SET naam = 'onzin', wanneer = 'gisteren'",
        "UPDATE gebruiker SET rol = 'koning'",
    };
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof vreemd / sizeof *vreemd; i++) {
        storing_herstel(map);
        uitkomst_run(map, "sqlite3", STORING_DB,
                     "PRAGMA ignore_check_constraints = 1;"
                     "PRAGMA foreign_keys = 0;",
                     vreemd[i], NULL);
        probeer(map);
        const char *const *const verbs[] = {(const char *[]){"regie", "journaal", DAG},
                                            (const char *[]){"regie", "journaal", "--json", DAG},
                                            (const char *[]){"regie", "signalen", DAG},
                                            (const char *[]){"regie", "lijst", DAG},
                                            (const char *[]){"regie", "export", DAG},
                                            (const char *[]){"regie", "dossier", V, DAG}};
        for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++) {
            struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = verbs[k]});
            assert_true(u.code == 0 || u.code == 5);
            text_expect_no_part(u.uit, k == 4 ? "geen" : "\x1b");
            text_expect_no_part(u.fout, "\x1b");
        }
    }
}

static void weigert(struct werkmap *map, const char *db, int code, const char *woorden) {
    struct uitkomst u = uitkomst_run(map, "regie", "lijst", "--db", db, DAG);
    uitkomst_expect(&u, code);
    text_expect_part(u.fout, woorden);
}

static void paths_are_told_apart(void **state) {
    struct werkmap *map = *state;
    char lang[6000];
    memset(lang, 'x', sizeof lang - 1);
    lang[sizeof lang - 1] = '\0';
    weigert(map, "", 2, "--db");
    weigert(map, ".", 5, "is geen bestand");
    weigert(map, "/", 5, "is geen bestand");
    weigert(map, "weg/regie.db", 5, "regie init");
    weigert(map, "bewaard/x", 5, "is niet te openen");
    weigert(map, lang, 5, "is niet te openen");
    weigert(map, "\x1b[31mrood", 5, "␛[31mrood");
    assert_int_equal(symlink("rond.db", werkmap_pad(map, "rond.db")), 0);
    weigert(map, "rond.db", 5, "is niet te openen");
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--db", "", DAG);
    uitkomst_expect(&u, 2);
    u = uitkomst_run(map, "regie", "init", "--db", lang, DAG);
    uitkomst_expect(&u, 5);
    text_expect_part(u.fout, "de naam is te lang");
    u = uitkomst_run(map, "regie", "init", "--db", "rond.db", DAG);
    uitkomst_expect(&u, 5);
    u = uitkomst_run(map, "regie", "init", "--db", "bewaard/x.db", DAG);
    uitkomst_expect(&u, 5);
    u = uitkomst_run(map, "regie", "init", "--db", "slecht.db", "--vandaag", "onzin", NULL);
    uitkomst_expect(&u, 2);
    assert_false(werkmap_bestaat(map, "slecht.db"));
    static const char *const namen[] = {"diep/er/en dieper/re gie.db", "vraag?teken#en%20.db",
                                        "--db=1.db", "é ك.db"};
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++) {
        u = uitkomst_run(map, "regie", "init", "--db", namen[i], DAG);
        uitkomst_expect(&u, 0);
        u = uitkomst_run(map, "regie", "persoon", "achternaam=Hagos", "--db", namen[i], DAG);
        uitkomst_expect(&u, 0);
        u = uitkomst_run(map, "regie", "lijst", "--alleen-lezen", "--db", namen[i], DAG);
        uitkomst_expect(&u, 0);
        text_expect_part(u.uit, "Hagos");
    }
}

/* As somebody who is not root and owns the directory. False when that cannot be done here. */
static bool als_ander(struct werkmap *map, struct uitkomst *u, const char *const *woorden) {
    const char *argv[20] = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                            getenv("REGIE_PROGRAMMA")};
    int n = 5;
    for (; *woorden; woorden++)
        argv[n++] = *woorden;
    *u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv + (getuid() == 0 ? 0 : 4)});
    return u->code != 126 && u->code != 127 && !strstr(u->fout, "setpriv");
}

static void geef_weg(struct werkmap *map, const char *naam) {
    if (getuid() == 0)
        assert_int_equal(chown(werkmap_pad(map, naam), 65534, 65534), 0);
}

static void what_may_not_be_written_can_be_read(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u;
    static const char *const mappen[] = {"", "data", "data/regie", STORING_DB};
    for (size_t i = 0; i < 4; i++)
        geef_weg(map, mappen[i]);
    if (!als_ander(map, &u, (const char *[]){"--version", NULL}))
        skip();
    chmod(werkmap_pad(map, STORING_DB), 0400);
    assert_true(als_ander(map, &u, (const char *[]){"gebeurtenis", V, "contact", DAG}));
    uitkomst_expect(&u, 5);
    text_expect_part(u.fout, "--alleen-lezen");
    assert_true(als_ander(map, &u, (const char *[]){"lijst", "--alleen-lezen", DAG}));
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "Bashir");

    chmod(werkmap_pad(map, STORING_DB), 0600);
    unlink(werkmap_pad(map, STORING_WAL));
    unlink(werkmap_pad(map, STORING_DB "-shm"));
    chmod(werkmap_pad(map, "data/regie"), 0500);
    assert_true(als_ander(map, &u, (const char *[]){"gebeurtenis", V, "contact", DAG}));
    uitkomst_expect(&u, 5);
    text_expect_part(u.fout, "regie.db: ");
    assert_true(als_ander(map, &u, (const char *[]){"lijst", "--alleen-lezen", DAG}));
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "Bashir");
    assert_true(als_ander(map, &u, (const char *[]){"init", "--db", "data/regie/n.db", DAG}));
    uitkomst_expect(&u, 5);
    text_expect_part(u.fout, "u mag daar niet bij");
    assert_true(als_ander(
        map, &u, (const char *[]){"export", "-o", "data/regie/x.csv", "--alleen-lezen", DAG}));
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "u mag daar niet bij");
    chmod(werkmap_pad(map, "data/regie"), 0700);
}

/* Read-only, in a directory nobody may write in, with work waiting in a WAL: reading without it
 * would be reading yesterday's file without a word. */
static void waiting_work_is_never_passed_over(void **state) {
    static const char *const argv[] = {"regie", "gebeurtenis", V, "huisvesting", "2026-10-20", DAG};
    static const char *const namen[] = {"", "data", "data/regie", STORING_DB, STORING_WAL};
    struct werkmap *map = *state;
    struct uitkomst u;
    long calls = 0;
    storing_run(map, &(struct storing){0}, argv, &calls);
    storing_herstel(map);
    for (long n = calls; !werkmap_bestaat(map, STORING_WAL); n--) {
        storing_herstel(map);
        storing_run(map, &(struct storing){.bij = n, .soort = "dood"}, argv, NULL);
    }
    unlink(werkmap_pad(map, STORING_DB "-shm"));
    for (size_t i = 0; i < 5; i++)
        geef_weg(map, namen[i]);
    chmod(werkmap_pad(map, "data/regie"), 0500);
    if (!als_ander(map, &u, (const char *[]){"dossier", V, "--alleen-lezen", DAG}))
        skip();
    if (u.code)
        text_expect_part(u.fout, "er ligt nog werk naast");
    else
        text_expect_part(u.uit, "20-10-2026");
    chmod(werkmap_pad(map, "data/regie"), 0700);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    storing_snel();
    const struct CMUnitTest tests[] = {
        TEST(damaged_files_are_survived),          TEST(a_damaged_wal_is_survived),
        TEST(what_a_killed_program_left_is_found), TEST(a_file_with_strange_orders_is_refused),
        TEST(strange_values_are_survived),         TEST(paths_are_told_apart),
        TEST(what_may_not_be_written_can_be_read), TEST(waiting_work_is_never_passed_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
