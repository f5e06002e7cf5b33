/* kill -9, at every call that changes a file and at moments of chance: what was acknowledged is
 * there, what was not is there whole or not at all. */
#include "regie/buf.h"
#include "support/child.h"
#include "support/proefcaseload.h"
#include "support/stand.h"
#include "support/storing.h"
#include "support/toeval.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG STORING_DAG
#define V   STORING_V

struct sterven {
    long keren, met_journaal; /* the file left with what stood in it before, to be put back */
};

/* The n-th change of a file never happens: the program dies in front of it. */
static void sterf_overal(struct werkmap *map, const char *const *argv, long hoogstens,
                         struct sterven *uit) {
    long calls = 0;
    struct uitkomst u = storing_run(map, &(struct storing){0}, argv, &calls);
    assert_true(u.code <= 1);
    const char *na = storing_inhoud(map);
    storing_herstel(map);
    const char *voor = storing_inhoud(map);
    assert_string_not_equal(voor, na);
    long stap = calls > hoogstens ? calls / hoogstens : storing_stap();
    for (long n = 1; n <= calls; n += stap) {
        storing_herstel(map);
        u = storing_run(map, &(struct storing){.bij = n, .soort = "dood"}, argv, NULL);
        assert_int_equal(u.code, 128 + SIGKILL);
        uit->keren++;
        uit->met_journaal += werkmap_bestaat(map, STORING_DB "-journal");
        const char *nu = storing_inhoud(map);
        if (strcmp(nu, voor) != 0)
            text_expect(nu, na);
    }
    storing_herstel(map);
}

/* So many people that they go the way of a long list: straight into the file. */
static void schrijf_lange_lijst(struct werkmap *map) {
    enum { RIJEN = 5200 };
    struct buf b = {0};
    buf_add(&b, "V-nummer;Achternaam\n");
    for (int i = 0; i < RIJEN; i++)
        buf_addf(&b, "%u;Hagos%d\n", 2910000000U + (unsigned)i, i);
    werkmap_schrijf(map, "data/lang.csv", b.s);
    buf_free(&b);
}

static void killed_at_every_change_of_a_file(void **state) {
    static const char *const gebeurtenis[] = {"regie",     "gebeurtenis", V,
                                              "koppeling", "2026-10-01",  DAG};
    static const char *const import[] = {"regie", "import", "data/lijst.csv", DAG};
    static const char *const lang[] = {"regie", "import", "data/lang.csv", DAG};
    enum { ALLE = 100000, GENOEG = 40 };
    struct sterven kort = {0}, lijst = {0};
    werkmap_schrijf(*state, "data/lijst.csv",
                    "V-nummer;Achternaam\n2900000001;Hagos\nfout;Karimi\n" V ";Bashiri\n");
    schrijf_lange_lijst(*state);
    sterf_overal(*state, gebeurtenis, ALLE, &kort);
    sterf_overal(*state, import, ALLE, &kort);
    sterf_overal(*state, lang, GENOEG, &lijst);
    assert_int_equal(kort.met_journaal, 0);
    assert_true(lijst.met_journaal > lijst.keren / 2);
    print_message("%ld kills at a change of a file\n", kort.keren + lijst.keren);
}

/* A killed export or import leaves nothing of anybody beside the place of its list. */
static void a_killed_list_leaves_nothing_behind(void **state) {
    static const char *const argv[] = {"regie", "export", "-o", "data/uit/lijst.csv", DAG};
    struct werkmap *map = *state;
    werkmap_schrijf(map, "data/uit/ander", "");
    for (long n = 1; n <= 4; n++) {
        storing_run(map, &(struct storing){.bij = n, .soort = "dood"}, argv, NULL);
        struct uitkomst u = uitkomst_run(map, "ls", "-A", "data/uit", NULL);
        if (n <= 2) /* later the whole list is on the disk, and about to get its name */
            text_expect(u.uit, "ander\n");
    }
}

static pid_t start(struct werkmap *map, const char *notitie) {
    const char *const argv[] = {"regie",      "gebeurtenis",   V,       "contact",
                                "2026-11-01", "--toelichting", notitie, DAG};
    pid_t kind = fork();
    if (kind == 0) {
        if (chdir(werkmap_pad(map, "")) != 0)
            _exit(CHILD_NO_EXEC);
        child_exec(argv, werkmap_env(map), NULL);
    }
    assert_true(kind > 0);
    return kind;
}

static long hoe_vaak(struct werkmap *map, int nr) {
    char sql[100];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM gebeurtenis WHERE toelichting = 'n%d'", nr);
    return stand_getal(map, sql);
}

/* One verb in three may finish; the others are killed after a moment of chance. */
static void killed_at_moments_of_chance(void **state) {
    enum { KEREN = 150 };
    struct werkmap *map = *state;
    bool bevestigd[KEREN] = {false};
    long verloren = 0, gedood = 0, goed = 0;
    for (int i = 0; i < KEREN; i++) {
        char notitie[16];
        int status = 0;
        snprintf(notitie, sizeof notitie, "n%d", i);
        pid_t kind = start(map, notitie);
        if (toeval(3)) {
            nanosleep(&(struct timespec){.tv_nsec = 1000L * toeval(12000)}, NULL);
            kill(kind, SIGKILL);
        }
        assert_int_equal(waitpid(kind, &status, 0), kind);
        bevestigd[i] = WIFEXITED(status) && WEXITSTATUS(status) == 0;
        assert_true(bevestigd[i] || (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
        gedood += !bevestigd[i];
        goed += bevestigd[i];
    }
    for (int i = 0; i < KEREN; i++) {
        long n = hoe_vaak(map, i);
        assert_in_range(n, 0, 1);
        verloren += bevestigd[i] && n == 0;
    }
    storing_inhoud(map);
    print_message("%ld kills, %ld actions acknowledged, %ld lost\n", gedood, goed, verloren);
    assert_int_equal(verloren, 0);
    assert_true(gedood > 0);
}

/* A field that was left is in the file, whatever happens next; one that was not, is not. */
static void killed_behind_the_screens(void **state) {
    enum { KEREN = 25 };
    (void)state;
    struct werkmap *map = proefcaseload();
    char naam[32] = "Bakri", vorige[32];
    for (int i = 0; i < KEREN; i++) {
        struct terminal *t = proef_open(map, 24, 80);
        terminal_script(t, "c<Enter>g<Down><Down><Down><Down>");
        terminal_expect_text(t, naam);
        strcpy(vorige, naam);
        snprintf(naam, sizeof naam, "Proef%d", i);
        terminal_key(t, "C-u");
        terminal_keys(t, naam);
        if (i % 2)
            terminal_key(t, "Down");
        else
            strcpy(naam, vorige);
        if (i % 3 == 0)
            terminal_send(t, "abc", 3); /* the program is busy when it dies */
        kill(terminal_pid(t), SIGKILL);
        assert_int_equal(terminal_close(t), 128 + SIGKILL);
        text_expect(proef_waarde(map, PROEF_V_BASHIR, "voornamen"), naam);
    }
    werkmap_free(map);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, storing_begin, werkmap_einde)

int main(void) {
    storing_snel();
    const struct CMUnitTest tests[] = {
        TEST(killed_at_every_change_of_a_file),
        TEST(a_killed_list_leaves_nothing_behind),
        TEST(killed_at_moments_of_chance),
        cmocka_unit_test(killed_behind_the_screens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
