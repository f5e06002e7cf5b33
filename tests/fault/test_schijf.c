/* Every call that changes or reads a file fails once, or from then on, in each of a few whole
 * actions: what then stands in the file is everything of the action or nothing, and the words and
 * the exit code are the designed ones. */
#include "regie/buf.h"
#include "support/stand.h"
#include "support/storing.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG STORING_DAG
#define V   STORING_V

static const char *const gebeurtenis[] = {"regie",     "gebeurtenis", V,
                                          "koppeling", "2026-10-01",  DAG};
static const char *const meting[] = {"regie",
                                     "meting",
                                     V,
                                     "--instrument",
                                     "zrm-2017",
                                     "--moment",
                                     "intake",
                                     "--scores",
                                     "1=1,2=2,3=3,4=4,5=5,6=1,7=2,8=3,9=4,10=5,11=1,12=2,13=3",
                                     DAG};
static const char *const import[] = {"regie", "import", "data/lijst.csv", DAG};

static const char *const gebeurtenissen[] = {"regie",   "import",      "data/lijst.csv",
                                             "--soort", "gebeurtenis", DAG};

static void leeg(struct werkmap *map) {
    DIR *dir = opendir(werkmap_pad(map, "data/regie"));
    assert_non_null(dir);
    for (struct dirent *e; (e = readdir(dir));)
        unlinkat(dirfd(dir), e->d_name, 0);
    closedir(dir);
}

/* Only the file itself, and what SQLite keeps beside it. */
static void niets_ernaast(struct werkmap *map) {
    static const char *const bekend[] = {".", "..", "regie.db", "regie.db-wal", "regie.db-shm"};
    DIR *dir = opendir(werkmap_pad(map, "data/regie"));
    assert_non_null(dir);
    for (struct dirent *e; (e = readdir(dir));) {
        bool goed = false;
        for (size_t i = 0; i < sizeof bekend / sizeof *bekend; i++)
            goed = goed || !strcmp(bekend[i], e->d_name);
        if (!goed)
            fail_msg("left behind: %s", e->d_name);
    }
    closedir(dir);
}

static bool noemt(const char *tekst, const char *const *woorden) {
    for (; *woorden; woorden++)
        if (strstr(tekst, *woorden))
            return true;
    return false;
}

/* Designed words: what is wrong, and what to do. */
static void melding_past(const struct uitkomst *u, bool lees) {
    static const char *const woorden[] = {"De schijf is vol",
                                          "De schijf geeft een fout",
                                          "de schijf gaf een fout bij het opslaan",
                                          "Het bestand gaat niet open",
                                          "alleen te lezen, of de schijf is vol",
                                          "is niet te schrijven",
                                          "is niet te maken",
                                          "is niet te openen",
                                          "is niet heel geschreven",
                                          "niet verder te lezen",
                                          NULL};
    if (lees && strstr(u->fout, "Het bestand is beschadigd"))
        return;
    if (!noemt(u->fout, woorden) || strstr(u->fout, "onverwacht"))
        fail_msg("%s: code %d, not a designed message: %s", u->opdracht, u->code, u->fout);
}

struct proef {
    const char *const *argv;
    const char *voor, *na; /* the two contents that may stand in the file */
    long calls, runs, alles;
    long hoogstens; /* so many calls fail, spread over all of them; 0: every one */
};

/* The receipts of the list: all of them away again, or none there. */
static const char *const bonnen[] = {"data/lijst.ok.csv", "data/lijst.geweigerd.csv",
                                     "data/lijst.verslag.json"};

static void geen_bonnen(struct werkmap *map) {
    for (size_t i = 0; i < sizeof bonnen / sizeof *bonnen; i++)
        assert_false(werkmap_bestaat(map, bonnen[i]));
}

static void een_storing(struct werkmap *map, struct proef *p, struct storing s) {
    storing_herstel(map);
    for (size_t i = 0; i < sizeof bonnen / sizeof *bonnen; i++)
        unlink(werkmap_pad(map, bonnen[i]));
    struct uitkomst u = storing_run(map, &s, p->argv, NULL);
    const char *nu = storing_inhoud(map);
    bool alles = !strcmp(nu, p->na);
    if (!alles)
        text_expect(nu, p->voor);
    if (u.code != 0 && u.code != 1 && u.code != 5 && u.code != 3)
        uitkomst_expect(&u, 5);
    if (u.code <= 1)
        text_expect(nu, p->na);
    else
        melding_past(&u, s.lees);
    if (u.code == 3) /* not the database, but the list beside it */
        assert_true(p->argv == import || p->argv == gebeurtenissen);
    if (u.code > 1 && alles)
        text_expect_part(u.fout, "journaal");
    if (!alles)
        geen_bonnen(map);
    if (s.blijft) /* a disk that refuses everything keeps what was to be put back, empty by now */
        unlink(werkmap_pad(map, STORING_DB "-journal"));
    niets_ernaast(map);
    p->runs++;
    p->alles += alles;
}

static void elke_storing(struct werkmap *map, struct proef *p, struct storing s) {
    long stap = storing_stap();
    storing_herstel(map);
    struct uitkomst u = storing_run(map, &(struct storing){.lees = s.lees}, p->argv, &p->calls);
    assert_true(u.code <= 1);
    p->na = storing_inhoud(map);
    storing_herstel(map);
    p->voor = storing_inhoud(map);
    assert_string_not_equal(p->voor, p->na);
    assert_true(p->calls > 5);
    if (p->hoogstens && p->calls > p->hoogstens)
        stap = p->calls / p->hoogstens;
    for (s.bij = 1; s.bij <= p->calls; s.bij += stap)
        een_storing(map, p, s);
}

/* The first `soorten` of these; all of them when REGIE_LANG asks for a longer look. */
static void storingen(struct werkmap *map, const char *const *argv, size_t aantal, long hoogstens,
                      const char *naam) {
    static const struct storing soorten[] = {{.soort = "ENOSPC", .blijft = true},
                                             {.soort = "EIO"},
                                             {.soort = "EIO", .lees = true},
                                             {.soort = "kort", .blijft = true},
                                             {.soort = "ENOSPC"},
                                             {.soort = "EIO", .blijft = true},
                                             {.soort = "EIO", .lees = true, .blijft = true}};
    struct proef p = {.argv = argv, .hoogstens = hoogstens};
    if (getenv("REGIE_LANG"))
        aantal = sizeof soorten / sizeof *soorten;
    for (size_t i = 0; i < aantal; i++)
        elke_storing(map, &p, soorten[i]);
    print_message("%s: %ld calls failed, the action was there %ld times, never half of it\n", naam,
                  p.runs, p.alles);
}

static void a_small_action_is_whole_or_not_there(void **state) {
    storingen(*state, gebeurtenis, 3, 0, "gebeurtenis");
}

static void a_measurement_is_whole_or_not_there(void **state) {
    storingen(*state, meting, 1, 0, "meting");
}

static void an_import_is_whole_or_not_there(void **state) {
    werkmap_schrijf(*state, "data/lijst.csv",
                    "V-nummer;Achternaam;Voornamen;Datum koppeling\n"
                    "2900000001;Hagos;Selam;01-02-2026\n2900000002;Noori;Ali;\n"
                    "fout;Karimi;Omid;\n2900000003;Tesfay;Yonas;31-02-2026\n" V ";Bashir;Bakri;\n");
    storingen(*state, import, 3, 0, "import");
}

static const char *const terug[] = {"regie", "import", "--ongedaan", "1", DAG};

/* Stored by a thread of its own, straight into the file; and taken back again. */
static void a_long_list_is_whole_or_not_there(void **state) {
    struct buf b = {0};
    buf_add(&b, "V-nummer;Achternaam;Dossiernummer\n");
    for (unsigned i = 0; i < 5200; i++)
        buf_addf(&b, "%u;Hagos%u;D-%u\n", 2910000000U + i, i, i / 2);
    werkmap_schrijf(*state, "data/lijst.csv", b.s);
    buf_free(&b);
    storingen(*state, import, 3, 15, "a long import");
    storing_herstel(*state);
    struct uitkomst u = uitkomst_aanroep(*state, &(struct aanroep){.argv = import});
    uitkomst_expect(&u, 0);
    storing_bewaar(*state);
    storingen(*state, terug, 3, 8, "taking it back");
}

/* Each row is a part of its own, and one of them is undone by itself. */
static void a_list_of_events_is_whole_or_not_there(void **state) {
    werkmap_schrijf(*state, "data/lijst.csv",
                    "V-nummer;Wat;Datum\n" V ";contact;01-02-2026\n" V ";onzin;02-02-2026\n" V
                    ";contact;31-12-2030\n" V ";koppeling;01-10-2025\n");
    storingen(*state, gebeurtenissen, 2, 0, "import --soort");
}

/* The n-th call fails while a new file is made: then there is none, or one that can be used. */
static void a_new_file_can_be_used_or_is_not_there(void **state) {
    static const char *const argv[] = {"regie", "init", "--gemeente", "Zwolle", DAG};
    struct werkmap *map = *state;
    long calls = 1, runs = 0;
    for (long n = 0; n <= calls; n += getenv("REGIE_LANG") || !n || n > calls - 20 ? 1 : 3) {
        struct storing s = {.bij = n, .soort = n % 2 ? "ENOSPC" : "EIO", .blijft = n % 4 > 1};
        leeg(map);
        struct uitkomst u = storing_run(map, &s, argv, n ? NULL : &calls);
        bool er = werkmap_bestaat(map, STORING_DB);
        assert_int_equal(er, u.code == 0);
        if (er)
            assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebruiker"), 1);
        else
            melding_past(&u, false);
        if (!s.blijft || !n)
            niets_ernaast(map);
        runs++;
    }
    print_message("init: %ld calls failed, a whole file or none\n", runs - 1);
}

static void an_export_is_whole_or_not_there(void **state) {
    static const char *const argv[] = {"regie", "export", "-o", "data/regie.csv", DAG};
    struct werkmap *map = *state;
    long calls = 1;
    size_t len = 0, nu;
    const char *heel = NULL;
    for (long n = 0; n <= calls; n++) {
        struct storing s = {.bij = n, .soort = n % 2 ? "ENOSPC" : "EIO", .blijft = n % 3 != 0};
        storing_herstel(map);
        werkmap_schrijf(map, "data/regie.csv", "van gisteren\n");
        struct uitkomst u = storing_run(map, &s, argv, n ? NULL : &calls);
        const char *bytes = werkmap_lees(map, "data/regie.csv", &nu);
        if (!n)
            heel = bytes, len = nu;
        if (u.code) {
            text_expect(bytes, "van gisteren\n");
            melding_past(&u, false);
        } else {
            assert_int_equal(nu, len);
            assert_memory_equal(bytes, heel, len);
        }
    }
    assert_true(calls > 2);
    print_message("export: %ld calls failed, a whole list or the one before\n", calls);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, storing_begin, werkmap_einde)

int main(void) {
    storing_snel();
    const struct CMUnitTest tests[] = {
        TEST(a_small_action_is_whole_or_not_there),   TEST(a_measurement_is_whole_or_not_there),
        TEST(a_list_of_events_is_whole_or_not_there), TEST(an_import_is_whole_or_not_there),
        TEST(a_new_file_can_be_used_or_is_not_there), TEST(an_export_is_whole_or_not_there),
        TEST(a_long_list_is_whole_or_not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
