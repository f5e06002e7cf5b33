/* Lists in that will not do, and imports that do not get to their end. */
#include "support/importproef.h"
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void weiger(struct werkmap *map, const char *bestand, int code, const char *waarom) {
    struct uitkomst u = uitkomst_run(map, "regie", "import", bestand, IMPORTPROEF_DAG);
    uitkomst_expect(&u, code);
    text_expect(u.uit, "");
    text_expect_part(u.fout, waarom);
    u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT count(*) FROM persoon UNION ALL SELECT count(*) FROM import", NULL);
    text_expect(u.uit, "0\n0\n");
}

static void a_prefix_is_no_name(void **state) {
    const char *uit = importproef_lijst(*state,
                                        "V-nummer;Achternaam;Tussenvoegsel\n2900000001;;van der\n"
                                        "2900000002;Noori;\n",
                                        "2: 1 0 0 0 1");
    text_expect_part(uit, "Er staat geen naam");
}

static void unfit_files_change_nothing(void **state) {
    struct werkmap *map = *state;
    weiger(map, "er-niet.csv", 3, "er-niet.csv");
    weiger(map, ".", 3, "map");
    werkmap_schrijf(map, "leeg.csv", "");
    weiger(map, "leeg.csv", 3, "leeg");
    werkmap_schrijf_n(map, "binair.csv", "V-nummer;\0\1\2\3", 13);
    weiger(map, "binair.csv", 3, "binair");
    werkmap_schrijf(map, "koploos.csv", "2900000001;Hagos;Selam\n2900000002;Noori;Ali\n");
    weiger(map, "koploos.csv", 3, "Er is geen kop met V-nummer of naam");
    werkmap_schrijf(map, "dubbel.csv", "V-nummer;Achternaam;Familienaam\n2900000001;a;b\n");
    weiger(map, "dubbel.csv", 3, "allebei Achternaam");
    werkmap_schrijf(map, "open.csv",
                    IMPORTPROEF_KOP "2900000001;Hagos;\"Selam;\n2900000002;Noori;Ali;\n");
    weiger(map, "open.csv", 3, "aanhalingsteken");
}

static void a_huge_cell_stops_everything(void **state) {
    struct werkmap *map = *state;
    size_t n = 10 * 1024 * 1024;
    char *tekst = malloc(n + 200);
    int kop = sprintf(tekst, IMPORTPROEF_KOP "2900000001;Hagos;Selam;\n2900000002;");
    memset(tekst + kop, 'a', n);
    strcpy(tekst + (size_t)kop + n, ";Ali;\n");
    werkmap_schrijf(map, "groot.csv", tekst);
    free(tekst);
    weiger(map, "groot.csv", 3, "groter dan 1 MB");
}

static void escape_sequences_never_reach_the_terminal(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;Achternaam;Voor\x1B]0;x\x07;Opmerkingen\n"
                    "2900000001;\x1B[31mHagos;a;\n2900000002;\xE2\x80\xAEsogaH;;\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    assert_null(strchr(u.uit, '\x1B'));
    assert_null(strchr(u.fout, '\x1B'));
    text_expect_part(u.uit, "stuurteken");
    u = importproef_lees(map, "lijst.csv");
    assert_null(strchr(u.uit, '\x1B'));
    text_expect_part(importproef_dossier(map, "2900000002"), "sogaH");
}

static void who_may_not_write_may_not_import(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv", IMPORTPROEF_KOP "2900000001;Hagos;Selam;\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "lijst.csv", "--alleen-lezen", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 4);
    u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "UPDATE gebruiker SET rol = 'casemanager'", NULL);
    uitkomst_expect(&u, 0);
    weiger(map, "lijst.csv", 4, "beheerder");
}

/* Enough rows to be long at work, and to go the way of a large list. */
static void schrijf_lange_lijst(struct werkmap *map, int rijen) {
    char *tekst = malloc((size_t)rijen * 200 + 200), *s = tekst;
    s += sprintf(s, "V-nummer;Dossiernummer;Achternaam;Voornamen;Aantal personen;Datum koppeling;"
                    "Opmerkingen\n");
    for (int i = 0; i < rijen; i++)
        s += sprintf(s,
                     "%d;D-%d;Hagos;Selam;%d;01-02-2026;Een opmerking die de rij wat langer maakt, "
                     "want een lijst van mensen heeft veel kolommen: %d, en daarbij nog een bijzin "
                     "over dit en dat\n",
                     1900000000 + i * 7 % rijen, i / 2, 2, i);
    werkmap_schrijf(map, "lang.csv", tekst);
    free(tekst);
}

static const char *inhoud(struct werkmap *map) {
    struct uitkomst u = uitkomst_run(
        map, "sqlite3", "data/regie/regie.db",
        "PRAGMA integrity_check; PRAGMA foreign_key_check;"
        "SELECT count(*) FROM persoon; SELECT count(*) FROM dossier WHERE fase = 'gekoppeld';"
        "SELECT count(*) FROM gezin; SELECT count(*) FROM gebeurtenis;"
        "SELECT count(DISTINCT dossier) FROM zoekwoorden;"
        "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL;"
        "SELECT count(*) FROM wijziging WHERE handeling NOT IN (SELECT id FROM handeling)",
        NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static void a_long_list_goes_in_whole(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND "
                                     "sql IS NOT NULL",
                                     NULL);
    long indexen = strtol(u.uit, NULL, 10);
    schrijf_lange_lijst(map, 7001);
    u = importproef_lees(map, "lang.csv");
    uitkomst_expect(&u, 0);
    text_expect(importproef_emmers(u.uit), "7001: 7001 0 0 0 0");
    char verwacht[120];
    snprintf(verwacht, sizeof verwacht, "ok\n7001\n7001\n3501\n7001\n7001\n%ld\n0\n", indexen);
    text_expect(inhoud(map), verwacht);
    u = importproef_lees(map, "lang.csv");
    text_expect(importproef_emmers(u.uit), "7001: 0 0 7001 0 0");
    u = uitkomst_run(map, "regie", "lijst", "--filter", "1900000003", IMPORTPROEF_DAG);
    text_expect_part(u.uit, "Hagos");
}

/* Feeds an import half a list and kills it while it waits for the rest: by then it has stored all
 * but the last few rows that it was given. */
static void dood_halverwege(struct werkmap *map, const char *tekst, size_t len) {
    const char *db = werkmap_pad(map, "data/regie/regie.db"), *werk = werkmap_pad(map, "");
    const char *programma = getenv("REGIE_PROGRAMMA");
    int pijp[2], status;
    assert_int_equal(pipe(pijp), 0);
    pid_t kind = fork();
    if (kind == 0) {
        dup2(pijp[0], STDIN_FILENO);
        close(pijp[0]);
        close(pijp[1]);
        if (chdir(werk) == 0)
            execl(programma, "regie", "--db", db, "import", "-", (char *)NULL);
        _exit(127);
    }
    close(pijp[0]);
    for (size_t n = 0; n < len;) {
        ssize_t m = write(pijp[1], tekst + n, len - n);
        assert_true(m > 0);
        n += (size_t)m;
    }
    kill(kind, SIGKILL);
    waitpid(kind, &status, 0);
    close(pijp[1]);
    assert_true(WIFSIGNALED(status));
}

static void killed_halfway_nothing_has_happened(void **state) {
    struct werkmap *map = *state;
    schrijf_lange_lijst(map, 10000);
    const char *voor = inhoud(map);
    size_t len;
    const char *tekst = werkmap_lees(map, "lang.csv", &len);
    dood_halverwege(map, tekst, len / 2);
    text_expect(inhoud(map), voor);
    assert_false(werkmap_bestaat(map, "import.geweigerd.csv"));
}

/* Writes the journal of a file that may not grow: as on a full disk. */
static void a_full_disk_leaves_the_file_as_it_was(void **state) {
    struct werkmap *map = *state;
    schrijf_lange_lijst(map, 7001);
    const char *voor = inhoud(map);
    struct rlimit oud, klein = {2000000, 2000000};
    getrlimit(RLIMIT_FSIZE, &oud);
    klein.rlim_max = oud.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &klein);
    struct uitkomst u = importproef_lees(map, "lang.csv");
    setrlimit(RLIMIT_FSIZE, &oud);
    signal(SIGXFSZ, SIG_DFL);
    uitkomst_expect(&u, 5);
    text_expect_part(u.fout, "schijf");
    text_expect(inhoud(map), voor);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(unfit_files_change_nothing),          TEST(a_prefix_is_no_name),
        TEST(a_huge_cell_stops_everything),        TEST(escape_sequences_never_reach_the_terminal),
        TEST(who_may_not_write_may_not_import),    TEST(a_long_list_goes_in_whole),
        TEST(killed_halfway_nothing_has_happened), TEST(a_full_disk_leaves_the_file_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
