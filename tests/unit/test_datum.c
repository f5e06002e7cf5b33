/* Dates: the calendar against the C library's, every form that people type, ages and shifts. */
#include "regie/datum.h"
#include "support/diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

static const struct datum VANDAAG = {2026, 11, 22}; /* a Sunday */

static struct datum iso(const char *s) {
    struct datum d;
    if (!datum_lees_iso(s, &d))
        fail_msg("geen iso-datum: %s", s);
    return d;
}

/* The storage form, in a static place of its own for each of a few calls. */
static const char *tekst(struct datum d) {
    static char plaats[4][16];
    static int beurt;
    char *uit = plaats[beurt++ % 4];
    struct buf b = {0};
    datum_schrijf_iso(d, &b);
    snprintf(uit, sizeof plaats[0], "%s", b.s);
    buf_free(&b);
    return uit;
}

static void de_kalender_is_die_van_de_c_bibliotheek(void **state) {
    (void)state;
    long eerste = datum_dagnummer((struct datum){1800, 1, 1});
    long laatste = datum_dagnummer((struct datum){2199, 12, 31});
    assert_int_equal(laatste - eerste + 1, 146097);
    for (long n = eerste; n <= laatste; n++) {
        time_t seconden = (time_t)n * 86400;
        struct tm tm;
        gmtime_r(&seconden, &tm);
        struct datum d = datum_van_dagnummer(n);
        assert_int_equal(d.jaar, tm.tm_year + 1900);
        assert_int_equal(d.maand, tm.tm_mon + 1);
        assert_int_equal(d.dag, tm.tm_mday);
        assert_int_equal(datum_weekdag(d), tm.tm_wday == 0 ? 7 : tm.tm_wday);
        assert_int_equal(datum_dagnummer(d), n);
        assert_true(datum_is_volledig(d));
    }
}

static void elke_dag_komt_terug_uit_elke_schrijfwijze(void **state) {
    (void)state;
    void (*const vormen[])(struct datum, struct buf *) = {datum_schrijf_iso, datum_schrijf_nl,
                                                          datum_schrijf_voluit};
    struct buf b = {0};
    long laatste = datum_dagnummer((struct datum){2199, 12, 31});
    for (long n = datum_dagnummer((struct datum){1800, 1, 1}); n <= laatste; n++)
        for (size_t i = 0; i < sizeof vormen / sizeof vormen[0]; i++) {
            struct datum d = datum_van_dagnummer(n), terug = {0};
            buf_clear(&b);
            vormen[i](d, &b);
            if (!datum_lees(b.s, VANDAAG, false, &terug) || datum_vergelijk(d, terug) != 0)
                fail_msg("%s komt terug als %s", b.s, tekst(terug));
        }
    buf_free(&b);
}

static void onvolledige_datums_komen_terug(void **state) {
    (void)state;
    static const char *const datums[] = {"1990-05-00", "1990-00-00", "0000-00-00", "2000-02-00"};
    void (*const vormen[])(struct datum, struct buf *) = {datum_schrijf_iso, datum_schrijf_nl,
                                                          datum_schrijf_voluit};
    for (size_t i = 0; i < sizeof datums / sizeof datums[0]; i++)
        for (size_t v = 0; v < sizeof vormen / sizeof vormen[0]; v++) {
            struct buf b = {0};
            struct datum d = iso(datums[i]), terug;
            vormen[v](d, &b);
            assert_true(datum_lees(b.s, VANDAAG, true, &terug));
            assert_string_equal(tekst(terug), datums[i]);
            assert_false(datum_lees(b.s, VANDAAG, false, &terug));
            buf_free(&b);
        }
}

static void iso_leest_alleen_de_opslagvorm(void **state) {
    (void)state;
    static const char *const fout[] = {
        "",           "2026",        "2026-2-1",    "2026-02-30",  "2026-13-01",
        "2026-00-01", "0000-05-00",  "0000-00-01",  "1799-12-31",  "2200-01-01",
        "01-02-2026", "2026-02-01 ", " 2026-02-01", "2026-02-011", "2026/02/01",
        "2026-02-0x", "2025-02-29",  "1900-02-29",  "2026-02-",    "-026-02-01"};
    for (size_t i = 0; i < sizeof fout / sizeof fout[0]; i++) {
        struct datum d = {1, 2, 3};
        if (datum_lees_iso(fout[i], &d))
            fail_msg("gelezen: '%s'", fout[i]);
        assert_int_equal(d.jaar, 1);
    }
    assert_true(datum_is_volledig(iso("2000-02-29")));
    assert_false(datum_is_volledig(iso("2000-02-00")));
    assert_true(datum_is_geldig(iso("2000-02-00")));
    assert_false(datum_is_geldig((struct datum){2000, 0, 5}));
    assert_false(datum_is_geldig((struct datum){2000, -1, 5}));
    assert_false(datum_is_geldig((struct datum){2000, 5, -1}));
}

static void onbekend_sorteert_vooraan(void **state) {
    (void)state;
    static const char *const rij[] = {"0000-00-00", "1990-00-00", "1990-05-00",
                                      "1990-05-01", "1990-06-00", "1991-01-01"};
    for (int i = 0; i < 6; i++)
        for (int j = 0; j < 6; j++) {
            int uitkomst = datum_vergelijk(iso(rij[i]), iso(rij[j]));
            assert_int_equal((uitkomst > 0) - (uitkomst < 0), (i > j) - (i < j));
            int tekstueel = strcmp(rij[i], rij[j]);
            assert_int_equal((tekstueel > 0) - (tekstueel < 0), (i > j) - (i < j));
        }
}

static const struct {
    const char *getypt, *iso;
} getypte_vormen[] = {
    {"1-2-2026", "2026-02-01"},
    {"01/02/26", "2026-02-01"},
    {"1.2.2026", "2026-02-01"},
    {"010226", "2026-02-01"},
    {"01022026", "2026-02-01"},
    {"20260201", "2026-02-01"},
    {"2026-02-01", "2026-02-01"},
    {"1 2 2026", "2026-02-01"},
    {"1 feb 2026", "2026-02-01"},
    {"1 februari 2026", "2026-02-01"},
    {"01-feb-26", "2026-02-01"},
    {"1 FEB. 2026", "2026-02-01"},
    {"1feb2026", "2026-02-01"},
    {"  1 - 2 - 2026  ", "2026-02-01"},
    {"\u00A01-2-2026\u00A0", "2026-02-01"},
    {"1 mrt 2026", "2026-03-01"},
    {"1 maart 26", "2026-03-01"},
    {"1 sept 2026", "2026-09-01"},
    {"31-dec-1990", "1990-12-31"},
    {"29-2-2024", "2024-02-29"},
    {"29022000", "2000-02-29"},
    {"20111201", "2011-12-01"},
    {"20022002", "2002-02-20"},
    {"v", "2026-11-22"},
    {"V", "2026-11-22"},
    {"vandaag", "2026-11-22"},
    {"Vandaag", "2026-11-22"},
    {"morgen", "2026-11-23"},
    {"gisteren", "2026-11-21"},
    {"+3w", "2026-12-13"},
    {"-2d", "2026-11-20"},
    {"+6m", "2027-05-22"},
    {"+1j", "2027-11-22"},
    {"+1j6m", "2028-05-22"},
    {"+0d", "2026-11-22"},
    {"ma", "2026-11-23"},
    {"di", "2026-11-24"},
    {"wo", "2026-11-25"},
    {"do", "2026-11-26"},
    {"vr", "2026-11-27"},
    {"za", "2026-11-28"},
    {"zo", "2026-11-29"},
    {"maandag", "2026-11-23"},
    {"Zondag", "2026-11-29"},
    {"22-11", "2026-11-22"},
    {"1-12", "2026-12-01"},
    {"1-2", "2027-02-01"},
    {"1-7", "2026-07-01"},
    {"1 dec", "2026-12-01"},
    {"1-1-37", "1937-01-01"},
    {"1-1-00", "2000-01-01"},
    {"010190", "1990-01-01"},
    {"01-02-2026 00:00:00", "2026-02-01"},
    {"2026-02-01T00:00:00", "2026-02-01"},
    {"2026-02-01T13:45:00.000Z", "2026-02-01"},
    {"1-2-2026 09:30", "2026-02-01"},
    {"zo 22 november 2026", "2026-11-22"},
    {"zondag 22-11-2026", "2026-11-22"},
};

static void elke_getypte_vorm_wordt_verstaan(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof getypte_vormen / sizeof getypte_vormen[0]; i++)
        for (int brp = 0; brp < 2; brp++) {
            struct datum d = {0};
            if (!datum_lees(getypte_vormen[i].getypt, VANDAAG, brp, &d) ||
                strcmp(tekst(d), getypte_vormen[i].iso) != 0)
                fail_msg("'%s' (brp %d): %s in plaats van %s", getypte_vormen[i].getypt, brp,
                         tekst(d), getypte_vormen[i].iso);
        }
}

static void een_deel_mag_ontbreken_als_de_brp_het_niet_weet(void **state) {
    (void)state;
    static const struct {
        const char *getypt, *iso;
    } vormen[] = {
        {"00-05-1990", "1990-05-00"},
        {"00-00-1990", "1990-00-00"},
        {"xx-xx-1992", "1992-00-00"},
        {"XX-05-1992", "1992-05-00"},
        {"?-?-1992", "1992-00-00"},
        {"19900500", "1990-05-00"},
        {"19900000", "1990-00-00"},
        {"00051990", "1990-05-00"},
        {"1990", "1990-00-00"},
        {"05-1990", "1990-05-00"},
        {"5/1990", "1990-05-00"},
        {"1990-05", "1990-05-00"},
        {"mei 1990", "1990-05-00"},
        {"Maart 1990", "1990-03-00"},
        {"onbekend", "0000-00-00"},
        {"00000000", "0000-00-00"},
        {"00-00-0000", "0000-00-00"},
        {"00-00-00", "0000-00-00"},
        {"000000", "0000-00-00"},
        {"xx-xx-xxxx", "0000-00-00"},
        {"1990-00-00", "1990-00-00"},
        {"0-5-90", "1990-05-00"},
        {"00-05-1990 00:00:00", "1990-05-00"},
    };
    for (size_t i = 0; i < sizeof vormen / sizeof vormen[0]; i++) {
        struct datum d = {9, 9, 9};
        if (datum_lees(vormen[i].getypt, VANDAAG, false, &d))
            fail_msg("'%s' is geen volledige datum", vormen[i].getypt);
        assert_int_equal(d.jaar, 9);
        if (!datum_lees(vormen[i].getypt, VANDAAG, true, &d) ||
            strcmp(tekst(d), vormen[i].iso) != 0)
            fail_msg("'%s': %s in plaats van %s", vormen[i].getypt, tekst(d), vormen[i].iso);
    }
}

static void een_kort_jaar_maakt_niemand_ongeboren(void **state) {
    (void)state;
    static const struct {
        const char *getypt, *brp, *anders;
    } vormen[] = {
        {"22-11-26", "2026-11-22", "2026-11-22"},
        {"23-11-26", "1926-11-23", "2026-11-23"},
        {"231126", "1926-11-23", "2026-11-23"},
        {"1-1-27", "1927-01-01", "2027-01-01"},
    };
    for (size_t i = 0; i < sizeof vormen / sizeof vormen[0]; i++) {
        struct datum d;
        assert_true(datum_lees(vormen[i].getypt, VANDAAG, true, &d));
        assert_string_equal(tekst(d), vormen[i].brp);
        assert_true(datum_lees(vormen[i].getypt, VANDAAG, false, &d));
        assert_string_equal(tekst(d), vormen[i].anders);
    }
}

static const char *const geen_datum[] = {
    "",
    " ",
    "x",
    "xx",
    "?",
    "-",
    "31-4-2026",
    "29-2-2025",
    "30-2",
    "29-2",
    "32-1-2026",
    "1-13-2026",
    "15-00-1990",

    "1--2-2026",
    "1-2/2026",
    "1-2-",
    "-1-2-2026",
    "1-2-2026-3",
    "1-2-202",
    "1-2-20266",
    "001-2-2026",
    "1-2-1799",
    "1-2-2200",
    "36",
    "123",
    "32874",
    "1022026",
    "2,9E+09",
    "2.91235E+09",
    "feb",
    "1 foo 2026",
    "mei mei 2026",
    "+",
    "+w",
    "+3",
    "+3x",
    "+3w3w",
    "+99999d",
    "+9999j",
    "ma 22 november 2026",
    "maa 2026 1",
    "vandaag morgen",
    "v.",
    "12:00",
    " 12:00",
    "1-2-2026 25:00",
    "1-2-2026 12:60",
    "1-2-2026 12",
    "1-2-2026x",
    "=1-2-2026",
    "1–2-2026",
    "\xFF",
    "1-2-2026\x1b",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "1-jan-1-jan"};

static void wat_geen_datum_is_wordt_niet_geraden(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof geen_datum / sizeof geen_datum[0]; i++)
        for (int brp = 0; brp < 2; brp++) {
            struct datum d = {9, 9, 9};
            if (datum_lees(geen_datum[i], VANDAAG, brp, &d))
                fail_msg("'%s' (brp %d) werd %s", geen_datum[i], brp, tekst(d));
            assert_int_equal(d.jaar, 9);
        }
}

static void dag_en_maand_kiezen_het_dichtstbijzijnde_jaar(void **state) {
    (void)state;
    static const struct {
        const char *vandaag, *getypt, *iso;
    } gevallen[] = {
        {"2026-01-05", "31-12", "2025-12-31"}, {"2026-12-28", "2-1", "2027-01-02"},
        {"2026-07-01", "1-7", "2026-07-01"},   {"2025-01-10", "29-2", "2024-02-29"},
        {"2027-12-01", "29-2", "2028-02-29"},  {"2024-06-01", "29-2", "2024-02-29"},
    };
    for (size_t i = 0; i < sizeof gevallen / sizeof gevallen[0]; i++) {
        struct datum d;
        assert_true(datum_lees(gevallen[i].getypt, iso(gevallen[i].vandaag), false, &d));
        assert_string_equal(tekst(d), gevallen[i].iso);
    }
}

static void de_volgende_weekdag_is_nooit_vandaag(void **state) {
    (void)state;
    static const char *const dagen[] = {"ma", "di", "wo", "do", "vr", "za", "zo"};
    for (int vandaag = 0; vandaag < 7; vandaag++)
        for (int dag = 0; dag < 7; dag++) {
            struct datum nu = datum_van_dagnummer(datum_dagnummer(VANDAAG) + vandaag), d;
            assert_true(datum_lees(dagen[dag], nu, false, &d));
            long verder = datum_dagnummer(d) - datum_dagnummer(nu);
            assert_in_range(verder, 1, 7);
            assert_int_equal(datum_weekdag(d), dag + 1);
        }
}

static void voluit_is_zoals_men_het_zegt(void **state) {
    (void)state;
    static const struct {
        const char *iso, *voluit, *nl;
    } rijen[] = {
        {"2026-02-01", "zo 1 februari 2026", "01-02-2026"},
        {"2026-02-02", "ma 2 februari 2026", "02-02-2026"},
        {"1990-05-00", "mei 1990", "00-05-1990"},
        {"1990-00-00", "1990", "00-00-1990"},
        {"0000-00-00", "onbekend", "00-00-0000"},
    };
    for (size_t i = 0; i < sizeof rijen / sizeof rijen[0]; i++) {
        struct buf b = {0};
        datum_schrijf_voluit(iso(rijen[i].iso), &b);
        text_expect(buf_text(&b), rijen[i].voluit);
        buf_clear(&b);
        datum_schrijf_nl(iso(rijen[i].iso), &b);
        text_expect(buf_text(&b), rijen[i].nl);
        buf_free(&b);
    }
}

static void een_termijn_klemt_aan_het_eind_van_de_maand(void **state) {
    (void)state;
    static const struct {
        const char *van;
        struct duur duur;
        const char *plus, *min;
    } rijen[] = {
        {"2026-01-31", {.maanden = 1}, "2026-02-28", "2025-12-31"},
        {"2024-01-31", {.maanden = 1}, "2024-02-29", "2023-12-31"},
        {"2026-03-31", {.maanden = 1}, "2026-04-30", "2026-02-28"},
        {"2024-02-29", {.jaren = 1}, "2025-02-28", "2023-02-28"},
        {"2024-02-29", {.jaren = 4}, "2028-02-29", "2020-02-29"},
        {"2026-08-31", {.maanden = 6}, "2027-02-28", "2026-02-28"},
        {"2026-11-30", {.jaren = 1, .maanden = 3}, "2028-02-29", "2025-08-30"},
        {"2026-09-01", {.weken = 10}, "2026-11-10", "2026-06-23"},
        {"2026-01-31", {.maanden = 1, .dagen = 1}, "2026-03-01", "2025-12-30"},
        {"2026-12-31", {.dagen = 1}, "2027-01-01", "2026-12-30"},
        {"2026-05-15", {0}, "2026-05-15", "2026-05-15"},
        {"2026-05-00", {.dagen = 1}, "0000-00-00", "0000-00-00"},
        {"2199-12-31", {.dagen = 1}, "0000-00-00", "2199-12-30"},
        {"1800-01-01", {.dagen = 1}, "1800-01-02", "0000-00-00"},
        {"2026-05-15", {.jaren = 9999}, "0000-00-00", "0000-00-00"},
    };
    for (size_t i = 0; i < sizeof rijen / sizeof rijen[0]; i++) {
        text_expect(tekst(datum_plus(iso(rijen[i].van), rijen[i].duur)), rijen[i].plus);
        text_expect(tekst(datum_min(iso(rijen[i].van), rijen[i].duur)), rijen[i].min);
    }
}

static void een_leeftijd_is_een_bereik(void **state) {
    (void)state;
    static const struct {
        const char *geboren, *op;
        int jongst, oudst; /* -1: no age */
    } rijen[] = {
        {"1996-02-29", "2016-02-28", 19, 19}, {"1996-02-29", "2016-02-29", 20, 20},
        {"1996-02-29", "2017-02-28", 20, 20}, {"1996-02-29", "2017-03-01", 21, 21},
        {"1990-05-15", "2026-05-14", 35, 35}, {"1990-05-15", "2026-05-15", 36, 36},
        {"2026-11-22", "2026-11-22", 0, 0},   {"2026-11-23", "2026-11-22", -1, -1},
        {"1990-05-00", "2026-04-30", 35, 35}, {"1990-05-00", "2026-05-01", 35, 36},
        {"1990-05-00", "2026-05-31", 36, 36}, {"1990-05-00", "2026-06-01", 36, 36},
        {"1996-02-00", "2017-02-28", 20, 21}, {"1996-02-00", "2017-03-01", 21, 21},
        {"1990-00-00", "2026-06-15", 35, 36}, {"1990-00-00", "2026-12-31", 36, 36},
        {"1990-00-00", "2026-01-01", 35, 36}, {"2026-00-00", "2026-06-15", 0, 0},
        {"2027-00-00", "2026-06-15", -1, -1}, {"0000-00-00", "2026-06-15", -1, -1},
        {"1990-05-15", "2026-05-00", -1, -1}, {"1990-05-15", "0000-00-00", -1, -1},
    };
    for (size_t i = 0; i < sizeof rijen / sizeof rijen[0]; i++) {
        int jongst = -1, oudst = -1;
        bool bekend = datum_leeftijd(iso(rijen[i].geboren), iso(rijen[i].op), &jongst, &oudst);
        if (bekend != (rijen[i].oudst >= 0) || jongst != rijen[i].jongst || oudst != rijen[i].oudst)
            fail_msg("%s op %s: %d-%d", rijen[i].geboren, rijen[i].op, jongst, oudst);
    }
}

static void minstens_achttien_is_ja_nee_of_onbekend(void **state) {
    (void)state;
    static const struct {
        const char *geboren;
        enum ternair uitkomst;
    } rijen[] = {
        {"2008-11-22", TERNAIR_JA},  {"2008-11-23", TERNAIR_NEE}, {"2008-11-00", TERNAIR_ONBEKEND},
        {"2008-10-00", TERNAIR_JA},  {"2008-12-00", TERNAIR_NEE}, {"2008-00-00", TERNAIR_ONBEKEND},
        {"2007-00-00", TERNAIR_JA},  {"2009-00-00", TERNAIR_NEE}, {"0000-00-00", TERNAIR_ONBEKEND},
        {"2026-11-23", TERNAIR_NEE},
    };
    for (size_t i = 0; i < sizeof rijen / sizeof rijen[0]; i++)
        assert_int_equal(datum_minstens(iso(rijen[i].geboren), VANDAAG, 18), rijen[i].uitkomst);
    assert_int_equal(datum_minstens(iso("2000-01-01"), (struct datum){0}, 18), TERNAIR_ONBEKEND);
}

/* A birth year of two digits never lies ahead; another date may. */
static void niemand_wordt_later_geboren(void **state) {
    (void)state;
    struct datum nu = {2026, 11, 22}, d;
    assert_true(datum_lees("01-02-30", nu, true, &d));
    assert_int_equal(d.jaar, 1930);
    assert_true(datum_lees("01-02-26", nu, true, &d));
    assert_int_equal(d.jaar, 2026);
    assert_true(datum_lees("01-02-36", nu, false, &d));
    assert_int_equal(d.jaar, 2036);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(de_kalender_is_die_van_de_c_bibliotheek),
        cmocka_unit_test(elke_dag_komt_terug_uit_elke_schrijfwijze),
        cmocka_unit_test(onvolledige_datums_komen_terug),
        cmocka_unit_test(iso_leest_alleen_de_opslagvorm),
        cmocka_unit_test(onbekend_sorteert_vooraan),
        cmocka_unit_test(elke_getypte_vorm_wordt_verstaan),
        cmocka_unit_test(een_deel_mag_ontbreken_als_de_brp_het_niet_weet),
        cmocka_unit_test(een_kort_jaar_maakt_niemand_ongeboren),
        cmocka_unit_test(wat_geen_datum_is_wordt_niet_geraden),
        cmocka_unit_test(dag_en_maand_kiezen_het_dichtstbijzijnde_jaar),
        cmocka_unit_test(de_volgende_weekdag_is_nooit_vandaag),
        cmocka_unit_test(voluit_is_zoals_men_het_zegt),
        cmocka_unit_test(een_termijn_klemt_aan_het_eind_van_de_maand),
        cmocka_unit_test(een_leeftijd_is_een_bereik),
        cmocka_unit_test(minstens_achttien_is_ja_nee_of_onbekend),
        cmocka_unit_test(niemand_wordt_later_geboren),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
