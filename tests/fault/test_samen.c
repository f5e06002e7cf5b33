/* Several at once on one file: nobody's work is lost, nobody gets anything but a clean answer. */
#include "regie/handelen.h"
#include "support/child.h"
#include "support/stand.h"
#include "support/storing.h"

#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG STORING_DAG
#define V   STORING_V

/* Starts a verb with its messages in a file of its own. */
static pid_t start(struct werkmap *map, const char *naar, const char *const *argv) {
    pid_t kind = fork();
    if (kind)
        return kind;
    if (chdir(werkmap_pad(map, "")) != 0 || !freopen(naar, "a", stderr) ||
        !freopen("uit", "a", stdout))
        _exit(CHILD_NO_EXEC);
    child_exec(argv, werkmap_env(map), NULL);
}

static int wacht(pid_t kind) {
    int status = 0;
    assert_true(child_wait(kind, 60000, &status));
    assert_false(child_broke(child_code(status)));
    return child_code(status);
}

static void writers_wait_for_each_other(void **state) {
    enum { SCHRIJVERS = 8, BEURTEN = 12 };
    struct werkmap *map = *state;
    pid_t kind[SCHRIJVERS];
    long goed = 0, bezig = 0, voor = stand_getal(map, "SELECT count(*) FROM handeling");
    for (int beurt = 0; beurt < BEURTEN; beurt++) {
        for (int i = 0; i < SCHRIJVERS; i++) {
            char notitie[32];
            snprintf(notitie, sizeof notitie, "%d van %d", beurt, i);
            kind[i] = start(map, "fouten",
                            (const char *[]){"regie", "gebeurtenis", V, "contact", "2026-11-01",
                                             "--toelichting", notitie, DAG});
        }
        for (int i = 0; i < SCHRIJVERS; i++) {
            int code = wacht(kind[i]);
            goed += code == 0;
            bezig += code == 5;
            assert_true(code == 0 || code == 5);
        }
    }
    print_message("%d writers at once, %ld actions, %ld told to wait\n", SCHRIJVERS, goed, bezig);
    assert_int_equal(goed + bezig, SCHRIJVERS * BEURTEN);
    assert_int_equal(stand_getal(map, "SELECT count(DISTINCT toelichting) FROM gebeurtenis"), goed);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM handeling"), voor + goed);
    storing_inhoud(map);
    const char *fouten = werkmap_lees(map, "fouten", NULL);
    if (bezig)
        text_expect_part(fouten, "Een collega is op dit moment aan het opslaan");
    else
        text_expect(fouten, "");
}

/* One imports, the others read and write meanwhile. */
static void an_import_beside_readers_and_writers(void **state) {
    struct werkmap *map = *state;
    char *lijst = werkmap_room(map, 200000);
    size_t n = (size_t)sprintf(lijst, "V-nummer;Achternaam;Voornamen\n");
    for (int i = 0; i < 3000; i++)
        n += (size_t)sprintf(lijst + n, "%d;Hagos%d;Selam\n", 1000000000 + i, i);
    werkmap_schrijf(map, "lijst.csv", lijst);
    pid_t import = start(map, "fouten", (const char *[]){"regie", "import", "lijst.csv", DAG});
    for (int i = 0; i < 10; i++) {
        char notitie[16];
        snprintf(notitie, sizeof notitie, "n%d", i);
        pid_t lezer = start(map, "fouten", (const char *[]){"regie", "lijst", DAG});
        pid_t schrijver = start(map, "fouten",
                                (const char *[]){"regie", "gebeurtenis", V, "contact", "2026-11-01",
                                                 "--toelichting", notitie, DAG});
        assert_int_equal(wacht(lezer), 0);
        assert_int_equal(wacht(schrijver), 0);
    }
    assert_int_equal(wacht(import), 0);
    storing_inhoud(map);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 3001);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis"), 10);
    text_expect(werkmap_lees(map, "fouten", NULL), "");
}

/* Somebody holds the file longer than anyone waits: said cleanly, and nothing happened. */
static void who_waits_too_long_is_told(void **state) {
    struct werkmap *map = *state;
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open(werkmap_pad(map, STORING_DB), &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    struct uitkomst u = uitkomst_run(map, "regie", "gebeurtenis", V, "contact", DAG);
    uitkomst_expect(&u, 5);
    text_expect_part(u.fout, "Een collega is op dit moment aan het opslaan");
    u = uitkomst_run(map, "regie", "lijst", DAG);
    uitkomst_expect(&u, 0);
    sqlite3_close(db);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis"), 0);
}

/* Six make the same new file: one of them does, and it is whole. */
static void one_of_many_makes_the_file(void **state) {
    enum { MAKERS = 6 };
    struct werkmap *map = *state;
    for (int keer = 0; keer < 5; keer++) {
        char pad[32];
        pid_t kind[MAKERS];
        int goed = 0;
        snprintf(pad, sizeof pad, "nieuw%d/regie.db", keer);
        for (int i = 0; i < MAKERS; i++)
            kind[i] = start(map, "fouten", (const char *[]){"regie", "init", "--db", pad, DAG});
        for (int i = 0; i < MAKERS; i++)
            goed += wacht(kind[i]) == 0;
        assert_int_equal(goed, 1);
        struct uitkomst u = uitkomst_run(map, "regie", "gebruiker", "--db", pad, DAG);
        uitkomst_expect(&u, 0);
        text_expect_part(u.uit, "beheerder");
    }
    text_expect_part(werkmap_lees(map, "fouten", NULL), "bestaat al");
}

/* Another file came in its place while ours was open: we write in neither. */
static void a_file_replaced_while_open_is_left_alone(void **state) {
    struct werkmap *map = *state;
    struct sessie s;
    struct problem p = {0};
    struct id dossier;
    struct datum dag = {2026, 11, 1};
    const char *pad = werkmap_pad(map, STORING_DB);
    storing_bewaar(map);
    size_t len, na;
    const char *nieuw = werkmap_lees(map, "bewaard", &len);
    assert_true(sessie_open(&s, &(struct sessie_keuze){.pad = pad, .vandaag = "2026-11-22"}, &p));
    assert_true(store_zoek_vnummer(s.store, V, &dossier, &p));
    assert_true(gebeurtenis_vastleggen(&s, dossier, "contact", dag, "eerst", &p));
    assert_int_equal(rename(werkmap_pad(map, "bewaard"), pad), 0);
    assert_false(gebeurtenis_vastleggen(&s, dossier, "contact", dag, "daarna", &p));
    assert_int_equal(p.kind, PROBLEM_STORE);
    text_expect_part(problem_text(&p), "verplaatst of vervangen");
    problem_clear(&p);
    sessie_sluit(&s);
    const char *nu = werkmap_lees(map, STORING_DB, &na);
    assert_int_equal(na, len);
    assert_memory_equal(nu, nieuw, len);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, storing_begin, werkmap_einde)

int main(void) {
    storing_snel();
    const struct CMUnitTest tests[] = {
        TEST(writers_wait_for_each_other),
        TEST(an_import_beside_readers_and_writers),
        TEST(who_waits_too_long_is_told),
        TEST(one_of_many_makes_the_file),
        TEST(a_file_replaced_while_open_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
