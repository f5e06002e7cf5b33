#include "regie/csv.h"
#include "regie/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const enum csv_vorm vormen[] = {CSV_EXCEL_NL, CSV_RFC4180};
static const char scheidingen[] = {[CSV_EXCEL_NL] = ';', [CSV_RFC4180] = ','};

/* A list being written in memory. */
struct geheugen {
    struct csv_schrijver s;
    char *bytes;
    size_t len;
};

static void begin(struct geheugen *g, enum csv_vorm vorm) {
    FILE *uit = open_memstream(&g->bytes, &g->len);
    assert_non_null(uit);
    csv_schrijf_begin(&g->s, uit, vorm);
}

static void klaar(struct geheugen *g) {
    assert_true(csv_schrijf_klaar(&g->s, "geheugen", NULL));
    assert_int_equal(fclose(g->s.uit), 0);
}

static void geeft(enum csv_vorm vorm, const char *const cellen[], size_t n, const char *bytes) {
    struct geheugen g;
    begin(&g, vorm);
    for (size_t i = 0; i < n; i++)
        csv_schrijf_cel(&g.s, cellen[i]);
    csv_schrijf_einde_rij(&g.s);
    klaar(&g);
    assert_string_equal(g.bytes, bytes);
    free(g.bytes);
}

#define GEEFT(vorm, bytes, ...)                                                                    \
    geeft(vorm, (const char *const[]){__VA_ARGS__},                                                \
          sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *), bytes)

static void writes_both_forms(void **state) {
    (void)state;
    GEEFT(CSV_EXCEL_NL, "\xEF\xBB\xBFZoë;1,50;a\r\n", "Zoë", "1,50", "a");
    GEEFT(CSV_RFC4180, "Zoë,\"1,50\",a;b\r\n", "Zoë", "1,50", "a;b");
}

static void quotes_only_when_needed(void **state) {
    (void)state;
    GEEFT(CSV_RFC4180, "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\rh\",i j\r\n", "a,b", "c\"d", "e\nf",
          "g\rh", "i j");
    GEEFT(CSV_RFC4180, "\" a\",\"b \",\"sep=\",\"\xEF\xBB\xBF\"\r\n", " a", "b ",
          "sep=", "\xEF\xBB\xBF");
    GEEFT(CSV_EXCEL_NL, "\xEF\xBB\xBF\"a;b\";c,d;;\r\n", "a;b", "c,d", "", NULL);
}

static void a_row_never_looks_blank(void **state) {
    (void)state;
    GEEFT(CSV_RFC4180, "\"\"\r\n", NULL);
    GEEFT(CSV_RFC4180, ",\r\n", NULL, NULL);
    GEEFT(CSV_RFC4180, ",a\r\n", "", "a");
}

/* What a person typed, and how it leaves for a spreadsheet. */
static const struct {
    const char *tekst, *cel;
} gewapend[] = {
    {"=1+1", "'=1+1"},
    {"=\"0123\"", "\"'=\"\"0123\"\"\""},
    {"+31612345678", "'+31612345678"},
    {"@SUM(A1)", "'@SUM(A1)"},
    {"-", "'-"},
    {"-x", "'-x"},
    {"-1-1", "'-1-1"},
    {"-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"},
    {"-1.", "'-1."},
    {"-.5", "'-.5"},
    {"\tx", "'\tx"},
    {"\rx", "\"'\rx\""},
    {"'=1", "''=1"},
    {"''''-5", "'''''-5"},
    {"'-5", "''-5"},
};

static const char *const ongewapend[] = {
    "-5", "-0.50", "-1.234.567",     "-12", "5",   "'t Hart",
    "''", "'",     "''s-Gravenhage", "a=b", "x-y", "",
};

/* What Excel would take for something else is guarded for Excel only, and reads back as it was. */
static void tekst_wordt(enum csv_vorm vorm, const char *tekst, const char *bytes) {
    struct csv_schrijver s;
    char *uit = NULL;
    size_t len = 0, bom = vorm == CSV_EXCEL_NL ? 3 : 0;
    FILE *f = open_memstream(&uit, &len);
    csv_schrijf_begin(&s, f, vorm);
    csv_schrijf_tekst(&s, tekst);
    csv_schrijf_einde_rij(&s);
    fclose(f);
    assert_string_equal(uit + bom, bytes);
    free(uit);
}

static void guards_text_that_looks_like_a_number(void **state) {
    (void)state;
    static const char *const bewaakt[] = {"0612345678",   "007",        "1-2",        "12/5",
                                          "1E5",          "+31 6 1234", "1 mei",      "WAAR",
                                          "123456789012", "10:30",      "€ 1.234,50", "50%"},
                             *const kaal[] = {"12",    "2900000001", "8011 AB", "Dorpsstraat 1",
                                              "mei",   "",           "Zwolle",  "€ per maand",
                                              "50% WW"};
    for (size_t i = 0; i < sizeof bewaakt / sizeof *bewaakt; i++) {
        struct buf bytes = {0}, cel = {0};
        buf_addf(&bytes, "\"=\"\"%s\"\"\"\r\n", bewaakt[i]);
        tekst_wordt(CSV_EXCEL_NL, bewaakt[i], bytes.s);
        buf_addf(&cel, "=\"%s\"", bewaakt[i]);
        csv_ontwapen(cel.s);
        assert_string_equal(cel.s, bewaakt[i]);
        buf_free(&bytes);
        buf_free(&cel);
    }
    for (size_t i = 0; i < sizeof kaal / sizeof *kaal; i++) {
        struct buf bytes = {0};
        buf_addf(&bytes, "%s\r\n", *kaal[i] ? kaal[i] : "\"\"");
        tekst_wordt(CSV_EXCEL_NL, kaal[i], bytes.s);
        buf_free(&bytes);
    }
    tekst_wordt(CSV_RFC4180, "0612345678", "0612345678\r\n");
}

static void guards_formulas_in_full_width_and_behind_a_line(void **state) {
    (void)state;
    static const char *const gevaar[] = {"\xEF\xBC\x9D"
                                         "1+1",
                                         "\xEF\xBC\x8B"
                                         "1",
                                         "\xEF\xBC\x8D"
                                         "1",
                                         "\xEF\xBC\xA0"
                                         "A1",
                                         "\t=1",
                                         "\r=1",
                                         "\n=1",
                                         "'\xEF\xBC\x9D"
                                         "1"};
    for (size_t i = 0; i < sizeof gevaar / sizeof *gevaar; i++) {
        struct buf cel = {0};
        bool om = strpbrk(gevaar[i], "\r\n") != NULL;
        buf_addf(&cel, "%s'%s%s\r\n", om ? "\"" : "", gevaar[i], om ? "\"" : "");
        tekst_wordt(CSV_RFC4180, gevaar[i], cel.s);
        buf_clear(&cel);
        buf_addf(&cel, "'%s", gevaar[i]);
        csv_ontwapen(cel.s);
        assert_string_equal(cel.s, gevaar[i]);
        buf_free(&cel);
    }
}

static void defuses_formulas(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof gewapend / sizeof *gewapend; i++) {
        struct buf bytes = {0};
        buf_addf(&bytes, "%s,x\r\n", gewapend[i].cel);
        GEEFT(CSV_RFC4180, bytes.s, gewapend[i].tekst, "x");
        buf_free(&bytes);
    }
    for (size_t i = 0; i < sizeof ongewapend / sizeof *ongewapend; i++) {
        struct buf bytes = {0};
        buf_addf(&bytes, "x,%s\r\n", ongewapend[i]);
        GEEFT(CSV_RFC4180, bytes.s, "x", ongewapend[i]);
        buf_free(&bytes);
    }
}

static void a_negative_amount_stays_a_number(void **state) {
    (void)state;
    GEEFT(CSV_EXCEL_NL, "\xEF\xBB\xBF-0,50;-1.234,56\r\n", "-0,50", "-1.234,56");
}

static void wordt(const char *cel, const char *tekst) {
    char *kopie = mem_copy(cel);
    csv_ontwapen(kopie);
    assert_string_equal(kopie, tekst);
    free(kopie);
}

static void restores_what_spreadsheets_do(void **state) {
    (void)state;
    wordt("=\"0123\"", "0123");
    wordt("=\"\"", "");
    wordt("=\"", "=\"");
    wordt("=\"a\"&\"b\"", "=\"a\"&\"b\"");
    wordt("=1+1", "=1+1");
    wordt("'=1+1", "=1+1");
    wordt("'-5", "-5");
    wordt("'=\"0123\"", "=\"0123\"");
    wordt("''=1", "'=1");
    wordt("'t Hart", "'t Hart");
    wordt("''t", "''t");
    wordt("'", "'");
    wordt("", "");
}

static uint32_t toeval(uint32_t *zaad) {
    *zaad = *zaad * 1664525u + 1013904223u;
    return *zaad >> 8;
}

/* Pieces that have broken lists before. */
static const char *const stukken[] = {
    "a",
    "0",
    " ",
    "\"",
    "\"\"",
    ";",
    ",",
    "\t",
    "|",
    "\r",
    "\n",
    "\r\n",
    "'",
    "=",
    "+",
    "-",
    "@",
    "sep=",
    "\xEF\xBB\xBF",
    "\xC2\xA0",
    "é",
    "e\xCC\x81",
    "ß",
    "حسن",
    "ትግ",
    "😀",
    "\xE2\x80\xAE",
    "\x1B[31m",
    "\x7F",
    "=\"",
    "-1,5",
    "NULL",
    "\\",
    "\xF4\x8F\xBF\xBF",
    "Ã«",
    "PK\003\004",
};

static char *vreemde_tekst(uint32_t *zaad) {
    struct buf b = {0};
    for (uint32_t n = toeval(zaad) % 8; n > 0; n--)
        buf_add(&b, stukken[toeval(zaad) % (sizeof stukken / sizeof *stukken)]);
    return buf_take(&b);
}

enum { RIJEN = 3000, KOLOMMEN = 3 };

static void schrijf_vreemd(struct csv_schrijver *s, uint32_t zaad) {
    for (size_t i = 0; i < RIJEN; i++) {
        for (size_t k = 0; k <= i % KOLOMMEN; k++) {
            char *tekst = vreemde_tekst(&zaad);
            csv_schrijf_cel(s, tekst);
            free(tekst);
        }
        csv_schrijf_einde_rij(s);
    }
}

static void lees_vreemd(struct csv_lezer *lezer, uint32_t zaad) {
    struct csv_rij rij;
    for (size_t i = 0; i < RIJEN; i++) {
        assert_true(csv_volgende(lezer, &rij, NULL));
        assert_int_equal(rij.aantal, i % KOLOMMEN + 1);
        for (size_t k = 0; k < rij.aantal; k++) {
            char *tekst = vreemde_tekst(&zaad);
            csv_ontwapen(rij.cel[k]);
            assert_string_equal(rij.cel[k], tekst);
            free(tekst);
        }
    }
    assert_false(csv_volgende(lezer, &rij, NULL));
}

static void what_is_written_comes_back(void **state) {
    (void)state;
    for (size_t v = 0; v < sizeof vormen / sizeof *vormen; v++)
        for (uint32_t zaad = 1; zaad <= 4; zaad++) {
            struct geheugen g;
            begin(&g, vormen[v]);
            schrijf_vreemd(&g.s, zaad);
            klaar(&g);
            struct csv_dialect wens = {.scheiding = scheidingen[vormen[v]]};
            struct csv_lezer *lezer = csv_open_bytes(g.bytes, g.len, wens, NULL);
            assert_non_null(lezer);
            lees_vreemd(lezer, zaad);
            csv_sluit(lezer);
            free(g.bytes);
        }
}

/* A cell around the room of the writer, behind one that takes a little of it. */
static void long_cells_go_whole(void **state) {
    (void)state;
    for (size_t len = CSV_SCHRIJF_RUIMTE - 8; len <= CSV_SCHRIJF_RUIMTE + 8; len++)
        for (int aangehaald = 0; aangehaald < 2; aangehaald++) {
            struct geheugen g;
            struct buf cel = {0}, rij = {0};
            memset(buf_extend(&cel, len), 'x', len);
            if (aangehaald)
                cel.s[0] = ',';
            buf_addf(&rij, aangehaald ? "ab,\"%s\",c\r\n" : "ab,%s,c\r\n", cel.s);
            begin(&g, CSV_RFC4180);
            csv_schrijf_cel(&g.s, "ab");
            csv_schrijf_cel(&g.s, cel.s);
            csv_schrijf_cel(&g.s, "c");
            csv_schrijf_einde_rij(&g.s);
            klaar(&g);
            assert_string_equal(g.bytes, rij.s);
            free(g.bytes);
            buf_free(&cel);
            buf_free(&rij);
        }
}

static void our_own_forms_are_recognised(void **state) {
    (void)state;
    for (size_t v = 0; v < sizeof vormen / sizeof *vormen; v++) {
        struct geheugen g;
        begin(&g, vormen[v]);
        for (int i = 0; i < 3; i++) {
            csv_schrijf_cel(&g.s, "Hagos, Selam");
            csv_schrijf_cel(&g.s, "1;2");
            csv_schrijf_einde_rij(&g.s);
        }
        klaar(&g);
        struct csv_lezer *lezer = csv_open_bytes(g.bytes, g.len, (struct csv_dialect){0}, NULL);
        assert_non_null(lezer);
        assert_int_equal(csv_dialect(lezer).scheiding, scheidingen[vormen[v]]);
        assert_int_equal(csv_dialect(lezer).bom, vormen[v] == CSV_EXCEL_NL);
        csv_sluit(lezer);
        free(g.bytes);
    }
}

/* `cellen` few fail only at the last flush, many fail underway. */
static void merkt_volle_schijf(int cellen) {
    FILE *vol = fopen("/dev/full", "w");
    assert_non_null(vol);
    struct csv_schrijver s;
    struct problem p = {0};
    csv_schrijf_begin(&s, vol, CSV_EXCEL_NL);
    for (int i = 0; i < cellen; i++)
        csv_schrijf_cel(&s, "Hagos");
    csv_schrijf_einde_rij(&s);
    assert_false(csv_schrijf_klaar(&s, "uit.csv", &p));
    assert_int_equal(p.kind, PROBLEM_INPUT);
    assert_string_equal(problem_text(&p),
                        "uit.csv is niet heel geschreven: de schijf is vol of weigert. Maak ruimte "
                        "of kies een andere map, en probeer het opnieuw.");
    problem_clear(&p);
    fclose(vol);
}

static void a_full_disk_is_noticed(void **state) {
    (void)state;
    merkt_volle_schijf(1);
    merkt_volle_schijf(100000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_both_forms),
        cmocka_unit_test(quotes_only_when_needed),
        cmocka_unit_test(a_row_never_looks_blank),
        cmocka_unit_test(defuses_formulas),
        cmocka_unit_test(guards_text_that_looks_like_a_number),
        cmocka_unit_test(guards_formulas_in_full_width_and_behind_a_line),
        cmocka_unit_test(a_negative_amount_stays_a_number),
        cmocka_unit_test(restores_what_spreadsheets_do),
        cmocka_unit_test(what_is_written_comes_back),
        cmocka_unit_test(long_cells_go_whole),
        cmocka_unit_test(our_own_forms_are_recognised),
        cmocka_unit_test(a_full_disk_is_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
