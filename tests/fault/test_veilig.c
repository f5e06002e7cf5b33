/* What others may see of it: modes of files, what stays behind, what reaches the terminal. */
#include "support/child.h"
#include "support/proefcaseload.h"
#include "support/storing.h"

#include <dirent.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL

static void expect_mode(struct werkmap *map, const char *naam, mode_t mode) {
    struct stat st;
    if (stat(werkmap_pad(map, naam), &st) != 0 || (st.st_mode & 0777) != mode)
        fail_msg("%s: mode %o", naam, (unsigned)st.st_mode & 0777);
}

static void sh(struct werkmap *map, const char *opdracht) {
    struct uitkomst u = uitkomst_aanroep(
        map, &(struct aanroep){
                 .argv = (const char *[]){"sh", "-c", opdracht, getenv("REGIE_PROGRAMMA"), NULL}});
    uitkomst_expect(&u, 0);
}

/* Whatever the umask: for the owner only. */
static void files_are_for_their_owner(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    werkmap_schrijf(map, "l.csv", "V-nummer;Achternaam\nfout;Hagos\n2900000001;Noori\n");
    sh(map, "umask 0; \"$0\" init && \"$0\" export -o uit.csv && { \"$0\" import l.csv || true; }");
    expect_mode(map, "data/regie", 0700);
    expect_mode(map, STORING_DB, 0600);
    expect_mode(map, "uit.csv", 0600);
    expect_mode(map, "l.geweigerd.csv", 0600);
    werkmap_free(map);
}

static void an_open_program_gives_nothing_away(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    char opdracht[200];
    terminal_script(t, "c<Enter>g");
    expect_mode(map, STORING_WAL, 0600);
    expect_mode(map, STORING_DB "-shm", 0600);
    snprintf(opdracht, sizeof opdracht, "grep -q 'Max core file size  *0 ' /proc/%d/limits",
             (int)terminal_pid(t));
    sh(map, opdracht);
    text_expect_no_part(terminal_title(t), "Bashir");
    terminal_close(t);
    werkmap_free(map);
}

static int aantal_in(const char *pad) {
    int n = 0;
    DIR *dir = opendir(pad);
    assert_non_null(dir);
    while (readdir(dir))
        n++;
    closedir(dir);
    return n - 2;
}

/* However it ends, and however early: nothing of the sixty people stays in the temporary directory.
 */
static void the_demo_cleans_up(void **state) {
    static const int signalen[] = {0, SIGTERM, SIGHUP, SIGINT, SIGQUIT};
    (void)state;
    child_signals();
    struct werkmap *map = werkmap_new();
    char tmp[4200];
    mkdir(werkmap_pad(map, "tmp"), 0700);
    snprintf(tmp, sizeof tmp, "TMPDIR=%s", werkmap_pad(map, "tmp"));
    const char *const env[] = {werkmap_env(map)[0], werkmap_env(map)[1], tmp, NULL};
    const char *const argv[] = {"regie", "demo", "--vandaag", "2026-11-22", NULL};
    for (size_t i = 0; i < 2 * sizeof signalen / sizeof *signalen; i++) {
        int signaal = signalen[i / 2];
        struct terminal *t = i % 2 && signaal ? terminal_launch(24, 80, argv, env)
                                              : terminal_start(24, 80, argv, env);
        if (signaal)
            kill(terminal_pid(t), signaal);
        else
            terminal_key(t, "C-q");
        terminal_wait_exit(t);
        terminal_close(t);
        assert_int_equal(aantal_in(werkmap_pad(map, "tmp")), 0);
    }
    werkmap_free(map);
}

/* Names that try to steer the terminal are shown, on every screen, and never obeyed. */
static void names_never_steer_the_terminal(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct uitkomst u = uitkomst_run(
        map, "sqlite3", STORING_DB,
        "UPDATE persoon SET achternaam = 'Aa' || char(27) || '[2J' || char(27) || ']0;gekaapt' || "
        "char(7) || char(0x9b) || '31m' || char(0x202e) WHERE v_nummer = '" PROEF_V_BASHIR "';"
        "UPDATE dossier SET sorteernaam = 'aa' WHERE persoon = (SELECT id FROM persoon WHERE "
        "v_nummer = '" PROEF_V_BASHIR "');"
        "UPDATE gebruiker SET weergavenaam = weergavenaam || char(27) || ']0;gekaapt' || char(7)",
        NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    static const char *const wegen[] = {"c", "<Enter>", "g", "i", "z", "p", "v", "j", "<F1>"};
    for (size_t i = 0; i < sizeof wegen / sizeof *wegen; i++) {
        terminal_script(t, wegen[i]);
        text_expect_no_part(terminal_title(t), "gekaapt");
        if (i > 0 && i < 7)
            terminal_expect_text(t, "Aa␛[2J␛]0;gekaapt");
    }
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    storing_snel();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_for_their_owner),
        cmocka_unit_test(an_open_program_gives_nothing_away),
        cmocka_unit_test(the_demo_cleans_up),
        cmocka_unit_test(names_never_steer_the_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
