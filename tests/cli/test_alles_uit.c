/* Everything out, through the real program. */
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL

static int begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", DAG);
    uitkomst_expect(&u, 0);
    werkmap_schrijf(
        map, "lijst.csv",
        "V-nummer;BSN;Achternaam;Voornamen;Straat;Woonplaats;Geheimhouding;Opmerkingen\n"
        "2900000001;999990019;Hagos;Selam;Dorpsstraat;Zwolle;ja;=1+1\n"
        "2900000002;;Noori;Ali;Lindelaan;Zwolle;;\"een \"\"twee\"\"\ndrie, vier\"\n");
    u = uitkomst_run(map, "regie", "import", "lijst.csv", DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "intake", "2900000001", "zorg=huisarts", "wensberoep=bakker",
                     DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "meting", "2900000001", "--instrument", "zrm-2017", "--moment",
                     "intake", "--scores", "1=2,6=1,7=3", "--concept", DAG);
    uitkomst_expect(&u, 0);
    *state = map;
    return 0;
}

static long regels(struct werkmap *map, const char *bestand) {
    long n = 0;
    for (const char *s = werkmap_lees(map, bestand, NULL); *s; s++)
        n += *s == '\n';
    return n;
}

static void every_list_is_there_and_reads_well(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--alles", "uit", DAG);
    uitkomst_expect(&u, 0);
    text_expect(u.uit, "");
    text_expect_part(u.fout, "2 mensen met alles van hen (");
    text_expect_part(u.fout, "Niet mee: het BSN, wat over gezondheid gaat, het adres van wie om "
                             "geheimhouding vroeg, het journaal, de imports en hun twijfels.\n");
    static const char *const lijsten[] = {"instelling", "gebruiker", "gezin",       "persoon",
                                          "dossier",    "rol",       "gebeurtenis", "intake",
                                          "gesprek",    "meting",    "score",       "pip",
                                          "doel",       "actie",     "voortgang",   "afspraak"};
    char naam[40];
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        snprintf(naam, sizeof naam, "uit/%s.csv", lijsten[i]);
        assert_true(werkmap_bestaat(map, naam));
    }
    assert_int_equal(regels(map, "uit/persoon.csv"), 3);
    assert_memory_equal(werkmap_lees(map, "uit/persoon.csv", NULL), "id,v_nummer,achternaam", 22);
    text_expect_part(werkmap_lees(map, "uit/score.csv", NULL), "\r\n2900000001,");
    text_expect_part(werkmap_lees(map, "uit/score.csv", NULL), ",zrm-2017,2026-11-22,");
    text_expect_part(werkmap_lees(map, "uit/dossier.csv", NULL), "'=1+1");
    text_expect_part(werkmap_lees(map, "uit/dossier.csv", NULL),
                     "\"een \"\"twee\"\"\ndrie, vier\"");
    text_expect_part(werkmap_lees(map, "uit/datapackage.json", NULL),
                     "\"profile\": \"tabular-data-package\"");
}

static void what_is_secret_goes_only_when_asked(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--alles", "kaal", DAG);
    uitkomst_expect(&u, 0);
    assert_false(werkmap_bestaat(map, "kaal/gezondheid.csv"));
    text_expect_no_part(werkmap_lees(map, "kaal/persoon.csv", NULL), "999990019");
    text_expect_no_part(werkmap_lees(map, "kaal/persoon.csv", NULL), "Dorpsstraat");
    text_expect_part(werkmap_lees(map, "kaal/persoon.csv", NULL), "Lindelaan");
    assert_int_equal(regels(map, "kaal/score.csv"), 2); /* not 6 and 7: those are about health */
    u = uitkomst_run(map, "regie", "export", "--alles", "heel", "--bsn", "--gezondheid",
                     "--geheim-adres", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.fout, "Niet mee: het journaal, de imports en hun twijfels.\n");
    text_expect_part(werkmap_lees(map, "heel/gezondheid.csv", NULL), "huisarts");
    text_expect_part(werkmap_lees(map, "heel/persoon.csv", NULL), "999990019");
    text_expect_part(werkmap_lees(map, "heel/persoon.csv", NULL), "Dorpsstraat");
    assert_int_equal(regels(map, "heel/score.csv"), 4);
}

static void the_directory_is_new_whole_and_for_you_only(void **state) {
    struct werkmap *map = *state;
    struct stat st;
    assert_int_equal(mkdir(werkmap_pad(map, "leeg"), 0777), 0);
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--alles", "leeg/", DAG);
    uitkomst_expect(&u, 0);
    assert_int_equal(stat(werkmap_pad(map, "leeg"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    assert_int_equal(stat(werkmap_pad(map, "leeg/persoon.csv"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    u = uitkomst_run(map, "regie", "export", "--alles", "leeg", DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "niet leeg");
    u = uitkomst_run(map, "regie", "export", "--alles", "lijst.csv", DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "geen map");
    u = uitkomst_run(map, "regie", "export", "--alles", "er/niet", DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "er/niet");
    u = uitkomst_run(map, "sh", "-c", "ls -A | sort | tr '\\n' ' '", NULL);
    text_expect(u.uit, "data leeg lijst.csv lijst.ok.csv lijst.verslag.json ");
}

static void the_same_file_gives_the_same_bytes(void **state) {
    struct werkmap *map = *state;
    uitkomst_run(map, "regie", "export", "--alles", "een", "--bsn", DAG);
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--alles", "twee", "--bsn",
                                     "--vandaag", "2027-03-01", NULL);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "diff", "-r", "een", "twee", NULL);
    uitkomst_expect(&u, 0);
}

static void who_may_not_take_health_out_takes_it_not_out(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "UPDATE gebruiker SET rol = 'casemanager'", NULL);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "export", "--alles", "uit", "--gezondheid", DAG);
    uitkomst_expect(&u, 4);
    assert_false(werkmap_bestaat(map, "uit"));
}

static void other_options_do_not_go_with_it(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "regie", "export", "--alles", "uit", "--kolommen", "bsn", DAG);
    uitkomst_expect(&u, 2);
    text_expect_part(u.fout, "--kolommen");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_list_is_there_and_reads_well),
        TEST(what_is_secret_goes_only_when_asked),
        TEST(the_directory_is_new_whole_and_for_you_only),
        TEST(the_same_file_gives_the_same_bytes),
        TEST(who_may_not_take_health_out_takes_it_not_out),
        TEST(other_options_do_not_go_with_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
