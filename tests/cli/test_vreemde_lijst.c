/* Lists as nobody should send them, and names as people have them: the buckets always add up, a
 * second time changes nothing, and what goes out comes back without a difference. */
#include "support/stand.h"
#include "support/storing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL
#define KOP "V-nummer;Achternaam;Voornamen;Geboortedatum\n"

static int begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", DAG);
    uitkomst_expect(&u, 0);
    storing_bewaar(map);
    *state = map;
    return 0;
}

static const char *const emmernamen[] = {"nieuw", "gewijzigd", "ongewijzigd", "twijfel",
                                         "geweigerd"};

static long getal(const char *json, const char *sleutel) {
    char zoek[40];
    snprintf(zoek, sizeof zoek, "\"%s\":", sleutel);
    const char *s = strstr(json, zoek);
    assert_non_null(s);
    return strtol(s + strlen(zoek), NULL, 10);
}

/* The buckets as text; they add up. */
static const char *emmers(struct werkmap *map, const char *json) {
    char *uit = werkmap_room(map, 80);
    long rijen = getal(json, "rijen"), som = 0;
    int n = sprintf(uit, "%ld:", rijen);
    for (size_t i = 0; i < 5; i++) {
        som += getal(json, emmernamen[i]);
        n += sprintf(uit + n, " %ld", getal(json, emmernamen[i]));
    }
    assert_int_equal(som, rijen);
    return uit;
}

struct lijst {
    const char *naam, *tekst;
    size_t len;        /* 0: up to the NUL */
    const char *uit;   /* the buckets, or a part of the refusal */
    const char *terug; /* of the refused rows, read in as they are */
};

static const struct lijst lijsten[] = {
    {"only a header", KOP, 0, "0: 0 0 0 0 0", NULL},
    {"only a total", KOP "Totaal;;;\n;;Totaal 3;\n", 0, "0: 0 0 0 0 0", NULL},
    {"a header twice", "V-nummer;Achternaam;Achternaam\n2900000001;Hagos;Noori\n", 0,
     "zijn allebei Achternaam", NULL},
    {"line ends of every kind", "V-nummer;Achternaam\r\n2900000001;A\n2900000002;B\r2900000003;C",
     0, "3: 3 0 0 0 0", NULL},
    {"a quote that never closes", KOP "2900000001;\"Hagos;Selam;\n2900000002;Noori;Ali;\n", 0,
     "aanhalingsteken", NULL},
    {"a NUL", KOP "2900000001;Ha\0gos;Selam;\n", sizeof KOP + 24, "binair bestand", NULL},
    {"UTF-16", "\xFF\xFEV\0-\0n\0u\0m\0m\0e\0r\0\n\0", 20, "0: 0 0 0 0 0", NULL},
    {"fewer and more cells", KOP "2900000001\n2900000002;Noori;Ali;01-02-1990;x;y\n", 0,
     "2: 0 0 0 0 2", "2: 0 0 0 0 2"},
    {"formulas", KOP "2900000001;=1+1;+31;\n2900000002;@SUM(A1);-x;\n", 0, "2: 2 0 0 0 0", NULL},
    {"<leeg>", KOP "2900000001;Hagos;<leeg>;\n2900000002;<LEEG>;;\n", 0, "2: 1 0 0 0 1",
     "1: 0 0 0 0 1"},
    {"one V-nummer thrice", KOP "2900000001;Hagos;;\n2900000001;Hagos;;\n2900000001;Ander;;\n", 0,
     "3: 1 0 1 1 0", NULL},
    {"control characters", KOP "2900000001;\x1b[31mHagos;;\n2900000002;a\x07;;\n", 0,
     "2: 0 0 0 0 2", "2: 0 0 0 0 2"},
    {"dates that do not exist",
     KOP "2900000001;a;b;31-02-1990\n2900000002;c;d;29-02-1900\n2900000003;e;f;01-01-2099\n"
         "2900000004;g;h;00-00-1990\n",
     0, "4: 1 0 0 0 3", "3: 0 0 0 0 3"},
    {"numbers a spreadsheet spoiled", "V-nummer;Achternaam\n2,901E+09;x\n", 0, "1: 0 0 0 0 1",
     "1: 0 0 0 0 1"},
    {"columns named as ours",
     "V-nummer;Achternaam;regel;code;reden\nfout;Hagos;3;datum;x\n2900000001;Noori;4;;\n", 0,
     "2: 1 0 0 0 1", "1: 0 0 0 0 1"},
    {"a title above", "COA lijst\n\n" KOP "2900000001;Hagos;;\n", 0, "1: 1 0 0 0 0", NULL},
    {"nothing", "\n\n  \n", 0, "leeg", NULL},
    {"a workbook", "PK\x03\x04\x14\x00\x06\x00", 8, "Excel-werkmap", NULL},
};

static struct uitkomst lees(struct werkmap *map, const char *pad) {
    return uitkomst_run(map, "regie", "import", pad, "--json", DAG);
}

static void neem(struct werkmap *map, const struct lijst *l) {
    storing_herstel(map);
    unlink(werkmap_pad(map, "l.geweigerd.csv"));
    werkmap_schrijf_n(map, "l.csv", l->tekst, l->len ? l->len : strlen(l->tekst));
    struct uitkomst proef = uitkomst_run(map, "regie", "import", "l.csv", "--proef", "--json", DAG);
    struct uitkomst u = lees(map, "l.csv");
    assert_int_equal(proef.code, u.code);
    if (u.code == 3) {
        text_expect_part(u.fout, l->uit);
        assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 0);
        return;
    }
    assert_in_range(u.code, 0, 1);
    text_expect(emmers(map, u.uit), l->uit);
    text_expect(emmers(map, proef.uit), l->uit);
    u = lees(map, "l.csv");
    assert_int_equal(getal(u.uit, "nieuw") + getal(u.uit, "gewijzigd"), 0);
    assert_int_equal(werkmap_bestaat(map, "l.geweigerd.csv"), l->terug != NULL);
    if (!l->terug)
        return;
    u = lees(map, "l.geweigerd.csv");
    text_expect(emmers(map, u.uit), l->terug);
    text_expect_no_part(u.uit, "\"uitslag\":\"onbekend\"");
    text_expect(emmers(map, lees(map, "l.geweigerd.geweigerd.csv").uit), l->terug);
}

static void odd_lists_fall_into_their_buckets(void **state) {
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        print_message("  %s\n", lijsten[i].naam);
        neem(*state, &lijsten[i]);
    }
}

/* Cells beyond the header are kept for whoever puts the row right. */
static void a_refused_row_keeps_every_cell(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", "V-nummer;Achternaam\n2900000001;Hagos;Selam;extra\n");
    struct uitkomst u = lees(map, "l.csv");
    text_expect(emmers(map, u.uit), "1: 0 0 0 0 1");
    const char *weg = werkmap_lees(map, "l.geweigerd.csv", NULL);
    text_expect_part(weg, "V-nummer;Achternaam;regel;code;reden\r\n2900000001;Hagos;2;kolommen;");
    text_expect_part(weg, ";Selam;extra\r\n");
    u = lees(map, "l.geweigerd.csv");
    text_expect(emmers(map, u.uit), "1: 0 0 0 0 1");
    text_expect_part(werkmap_lees(map, "l.geweigerd.geweigerd.csv", NULL),
                     "V-nummer;Achternaam;regel;code;reden\r\n2900000001;Hagos;2;kolommen;");
}

static void large_lists_are_told(void **state) {
    struct werkmap *map = *state;
    enum { GROOT = 10 * 1000 * 1000, BREED = 20000 };
    char *tekst = werkmap_room(map, GROOT + 1000);
    size_t n = (size_t)sprintf(tekst, KOP "2900000001;");
    memset(tekst + n, 'A', GROOT);
    sprintf(tekst + n + GROOT, ";x;\n");
    neem(map, &(struct lijst){"a cell of 10 MB", tekst, 0, "groter dan 1 MB", NULL});
    n = (size_t)sprintf(tekst, "V-nummer;Achternaam");
    for (int i = 0; i < BREED; i++)
        n += (size_t)sprintf(tekst + n, ";k%d", i);
    sprintf(tekst + n, "\n2900000001;Hagos\n");
    neem(map, &(struct lijst){"20,000 columns", tekst, 0, "meer kolommen", NULL});
    n = (size_t)sprintf(tekst, KOP);
    for (int i = 0; i < 100; i++)
        n += (size_t)sprintf(tekst + n, "fout%d;Hagos;Selam;\n", i);
    neem(map, &(struct lijst){"100 refused", tekst, 0, "100: 0 0 0 0 100", "100: 0 0 0 0 100"});
}

/* Names as people have them, and as they mistype them. */
/* At the end those with white space that a cell of a list does not keep; in the file they stay as
 * they were typed. */
static const char *const namen[] = {"Hagos",
                                    "O'Neill",
                                    "van 't Hof",
                                    "D\"Arc\"",
                                    "Hagos;Selam",
                                    "Hagos,Selam",
                                    "=SUM(A1)",
                                    "-Hagos",
                                    "+31",
                                    "@naam",
                                    "'t Hart",
                                    "''dubbel",
                                    "'=dubbel",
                                    "Ĥàğőş",
                                    "Cafe\xCC\x81",
                                    "محمد",
                                    "ገብረ",
                                    "李",
                                    "😀👨‍👩‍👧",
                                    "0012",
                                    "1-2",
                                    "1E5",
                                    "TRUE",
                                    "<leeg>x",
                                    "x<leeg>",
                                    "NULL",
                                    "Totaal",
                                    "Totaal Hagos",
                                    "ja",
                                    "\xE2\x80\x8FRTL",
                                    "\xE2\x80\xAEom",
                                    "a  b",
                                    "Ünal-Şahin",
                                    "\\\"",
                                    "|",
                                    "#",
                                    "Ǆ",
                                    "ß",
                                    "İ",
                                    "zero\xE2\x80\x8Bwidth",
                                    "x\xC2\xA0y",
                                    "\t=tab",
                                    "\uFEFFbom",
                                    "a\nb",
                                    "a\r\nb",
                                    " rand ",
                                    "\xC2\xA0rand"};
enum { NAMEN = sizeof namen / sizeof *namen, WIT = 6, VERDER = 7 };

static void iedereen(struct werkmap *map) {
    for (int i = 0; i < NAMEN; i++) {
        char v[32], achter[100], voor[100];
        snprintf(v, sizeof v, "v_nummer=%d", 1000000000 + i);
        snprintf(achter, sizeof achter, "achternaam=%s", namen[i]);
        snprintf(voor, sizeof voor, "voornamen=%s", namen[(i + VERDER) % NAMEN]);
        struct uitkomst u = uitkomst_run(map, "regie", "persoon", v, achter, voor,
                                         "geboortedatum=00-05-1990", "geslacht=V", DAG);
        uitkomst_expect(&u, 0);
    }
}

static const char *hoe_ze_heten(struct werkmap *map, int tot) {
    char sql[200];
    snprintf(sql, sizeof sql,
             "SELECT v_nummer, hex(achternaam), hex(voornamen), geboortedatum FROM persoon WHERE "
             "v_nummer < '%d' ORDER BY 1",
             1000000000 + tot);
    struct uitkomst u = uitkomst_run(map, "sqlite3", STORING_DB, sql, NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static void what_goes_out_comes_back(void **state) {
    static const char *const vormen[] = {"--excel-nl", "--rfc4180"};
    struct werkmap *map = *state;
    iedereen(map);
    const char *eerst = hoe_ze_heten(map, NAMEN);
    const char *heel = hoe_ze_heten(map, NAMEN - WIT - VERDER);
    for (size_t i = 0; i < 2; i++) {
        struct uitkomst u = uitkomst_run(map, "regie", "export", vormen[i], "-o", "uit.csv", DAG);
        uitkomst_expect(&u, 0);
        u = lees(map, "uit.csv");
        char verwacht[40];
        snprintf(verwacht, sizeof verwacht, "%d: 0 0 %d 0 0", NAMEN, NAMEN);
        text_expect(emmers(map, u.uit), verwacht);
        text_expect(hoe_ze_heten(map, NAMEN), eerst);
    }
    storing_herstel(map);
    struct uitkomst u = lees(map, "uit.csv");
    assert_int_equal(getal(u.uit, "nieuw"), NAMEN);
    text_expect(hoe_ze_heten(map, NAMEN - WIT - VERDER), heel);
    print_message("%d names out and back in two forms\n", NAMEN);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    storing_snel();
    const struct CMUnitTest tests[] = {
        TEST(odd_lists_fall_into_their_buckets),
        TEST(a_refused_row_keeps_every_cell),
        TEST(large_lists_are_told),
        TEST(what_goes_out_comes_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
