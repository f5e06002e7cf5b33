/* What people type and paste comes back from the database byte for byte. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const stukken[] = {
    "Hagos",
    "O'Neill",
    "van 't Hoff",
    "“dubbel” ‘enkel’ \"recht\"",
    "a;b,c|d",
    "=1+1",
    "-- ; DROP TABLE persoon;",
    "%s%n\\n\\0",
    "<b>&amp;</b>",
    "José Ñuñez",
    "Jose\u0301 Nun\u0303ez",
    "Škoda Đặng Łukasz ß ẞ ŉ",
    "i̇stanbul İstanbul ıI",
    "محمد الحسن",
    "مُحَمَّد",
    "ﷺ ﻻ",
    "ሰላም ሃጎስ",
    "ኣብርሃም፡ተስፋይ።",
    "دری‌زبان",
    "علی‌رضا",
    "דוד",
    "हिन्दी क्षि",
    "தமிழ்",
    "ไทย น้ำ",
    "中文 漢字",
    "日本語 カナ ｶﾅ",
    "한국어 한국",
    "Ωμέγα Ἀθῆναι",
    "Ёлка Їжак",
    "ქართული",
    "Հայերեն",
    "😀👍🏽",
    "👨‍👩‍👧‍👦",
    "🇳🇱🇪🇷",
    "❤️ ✈︎ 1️⃣",
    "Z̸̡̢̛͓͈͎̦̆̀̑͛a̷͎͔̒̈l̴̰̈́g̵̗̔o̵̱͂",
    "e\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81",
    "\xcc\x81 los teken",
    " voor",
    "achter ",
    "  twee  spaties  ",
    "\xc2\xa0vast\xc2\xa0",
    "\xe2\x80\x8bnul\xe2\x80\x8b",
    "\uFEFFbom",
    "links\xe2\x80\xaerechts\xe2\x80\xac",
    "\xe2\x81\xa6isolaat\xe2\x81\xa9",
    "\302\205\302\23331m",
    "\xc2\xadzacht\xc2\xadstreepje",
    "\xef\xbf\xbd vervangen",
    "\xef\xbf\xbe\xf0\x9f\xbf\xbf",
    "\xee\x80\x80 eigen",
    "\xf4\x8f\xbf\xbf",
    "ﬁ ﬂ ﬃ",
    "ǆ Ǆ ǅ",
    "ÅÅÅ",
    "½ ² ™ ℡",
    "．／０１",
    "~!@#$^&*()_+`{}[]",
    "C:\\pad\\naar",
    "tab?nee",
    "0",
    "00123",
    "NULL",
    "null",
};
#define STUKKEN (sizeof stukken / sizeof *stukken)

/* The same strings every time: Numerical Recipes' little generator is good enough to mix them. */
static unsigned worp(unsigned *zaad, unsigned onder) {
    *zaad = *zaad * 1664525u + 1013904223u;
    return (*zaad >> 16) % onder;
}

static void meng(unsigned *zaad, char *uit, size_t ruimte) {
    *uit = '\0';
    for (unsigned n = 1 + worp(zaad, 5); n > 0; n--) {
        const char *stuk = stukken[worp(zaad, STUKKEN)];
        if (strlen(uit) + strlen(stuk) + 2 < ruimte)
            strcat(uit, stuk);
    }
}

/* Empties the field, fills it, and leaves it with `weg`, as few writes as can be. */
static void vul(struct terminal *t, const char *tekst, bool plakken, const char *weg) {
    char toetsen[2100];
    if (plakken) {
        terminal_keys(t, "\025");
        assert_true(terminal_paste(t, tekst));
        terminal_keys(t, weg);
    } else {
        snprintf(toetsen, sizeof toetsen, "\025%s%s", tekst, weg);
        terminal_keys(t, toetsen);
    }
}

#define OMHOOG   "\033[A"
#define OMLAAG   "\033[B"
#define TERUGTAB "\033[Z"

static void keer_terug(struct werkmap *map, struct terminal *t, const char *tekst, bool plakken) {
    vul(t, tekst, plakken, OMLAAG);
    text_expect(proef_waarde(map, PROEF_V_BASHIR, "geboorteplaats"), tekst);
    terminal_keys(t, OMHOOG);
}

/* On one line: every piece, and a few hundred mixtures of them; typed and pasted. */
static void test_een_regel(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    unsigned zaad = 2021;
    char tekst[600];
    terminal_script(t, "c<Enter>g<Down><Down><Down><Down><Down><Down><Down><Down>");
    terminal_expect_text(t, "> Geboorteplaats");
    for (size_t i = 0; i < STUKKEN; i++) {
        keer_terug(map, t, stukken[i], false);
        keer_terug(map, t, stukken[(i + 1) % STUKKEN], true);
    }
    for (int i = 0; i < 120; i++) {
        meng(&zaad, tekst, sizeof tekst);
        keer_terug(map, t, tekst, i % 2);
    }
    terminal_close(t);
    werkmap_free(map);
}

/* Opening a field and leaving it changes nothing, whatever stands in it. */
static void test_langslopen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><Down><Down><Down><Down><Down><Down>");
    for (size_t i = 0; i < STUKKEN; i++) {
        keer_terug(map, t, stukken[i], true);
        terminal_type_ahead(t, "<Left><Right><Home><End><Up><Down><Down>");
        text_expect(proef_waarde(map, PROEF_V_BASHIR, "geboorteplaats"), stukken[i]);
        terminal_keys(t, OMHOOG);
    }
    terminal_close(t);
    werkmap_free(map);
}

static void naar_werkervaring(struct terminal *t) {
    terminal_script(t, "c<Enter>i");
    for (int i = 0; i < 9; i++)
        terminal_key(t, "Tab");
    terminal_expect_text(t, "> Werkervaring");
}

static void keer_terug_lang(struct werkmap *map, struct terminal *t, const char *tekst,
                            bool plakken) {
    vul(t, tekst, plakken, "\t");
    text_expect(proef_waarde_in(map, PROEF_V_BASHIR, "intake", "werkervaring"), tekst);
    terminal_keys(t, TERUGTAB);
}

/* Several lines, with blank ones, and blanks at every edge. */
static void test_meer_regels(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    unsigned zaad = 2022;
    char tekst[2000], stuk[300];
    naar_werkervaring(t);
    for (int i = 0; i < 80; i++) {
        *tekst = '\0';
        for (unsigned n = 1 + worp(&zaad, 6); n > 0; n--) {
            meng(&zaad, stuk, sizeof stuk);
            snprintf(tekst + strlen(tekst), sizeof tekst - strlen(tekst), "%s%.*s", stuk,
                     (int)worp(&zaad, 4), "\n\n\n");
        }
        keer_terug_lang(map, t, tekst, i % 2);
    }
    terminal_close(t);
    werkmap_free(map);
}

/* In a paste everything is text: tabs, escape sequences, control characters. */
static void test_plaksel_met_besturing(void **state) {
    (void)state;
    static const char *const teksten[] = {
        "a\tb\t\tc",
        "\033[31mrood\033[0m",
        "\033]0;titel\007",
        "\033[A\033[B\033OP\033",
        "\001\002\003\004\023\021\030\032\034",
        "q:?\033q",
        "\x7f\x08weg",
        "\033[200~genest",
        "\033[201",
    };
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    naar_werkervaring(t);
    for (size_t i = 0; i < sizeof teksten / sizeof *teksten; i++) {
        keer_terug_lang(map, t, teksten[i], true);
        terminal_expect_text(t, "> Werkervaring");
    }
    assert_string_equal(terminal_title(t), "");
    terminal_close(t);
    werkmap_free(map);
}

/* A field of one line takes a paste of several as one line; the line end behind it is dropped. */
static void test_plaksel_op_een_regel(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><Down>");
    terminal_paste(t, "van\nder\n\n");
    terminal_script(t, "<Down>");
    text_expect(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "van der");
    static const char reeks[] = "\033[A\033[200~x\r\ny\r\n\033[201~\033[B";
    terminal_send(t, reeks, sizeof reeks - 1);
    terminal_wait_idle(t);
    text_expect(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "van derx y");
    terminal_close(t);
    werkmap_free(map);
}

/* Long texts: a line of 20,000 characters and a note of 2,000 lines, at once and afterwards walked
 * through. */
static void test_lang(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    char *lang = werkmap_room(map, 60001);
    for (size_t i = 0; i < 30000; i++)
        for (size_t j = 0; j < 2; j++)
            lang[2 * i + j] = (i % 7 ? "é" : "x ")[j];
    terminal_script(t, "c<Enter>g<Down><Down><Down><Down><Down><Down><Down><Down>");
    keer_terug(map, t, lang, true);
    terminal_script(t, "<End><Left><Left><Home><Right><End>");
    terminal_expect_text(t, "> Geboorteplaats");
    terminal_script(t, "<Esc><Esc>");
    for (size_t i = 0; i < 60000; i++)
        lang[i] = i % 30 == 29 ? '\n' : (char)('a' + i % 26);
    terminal_script(t, "<F5>");
    naar_werkervaring(t);
    keer_terug_lang(map, t, lang, true);
    terminal_script(t, "<Up><Up><Up><Home><End><Down>");
    terminal_close(t);
    werkmap_free(map);
}

/* Bytes that are no UTF-8 are shown as such; what is around them stays. */
static void test_geen_utf8(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><Down>");
    terminal_send(t, "a\351b\377c\303\251\360\237\230d", 11);
    terminal_wait_idle(t);
    terminal_script(t, "<Down>");
    text_expect(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "a\uFFFDb\uFFFDcé\uFFFDd");
    terminal_close(t);
    werkmap_free(map);
}

/* Nothing in a name can steer the terminal: it is shown, on every screen it comes by. */
static void test_namen_sturen_niet(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><C-u>");
    terminal_paste(t, "A\033]0;gekaapt\007\033[2J\033[31mB\342\200\256C\302\2331m");
    terminal_script(t, "<Down>");
    static const char *const schermen[] = {"",       "<Esc>",  "z",          "<Esc>p",
                                           "<Esc>v", "<Esc>j", "<Esc><Esc>", "<F5>m"};
    for (size_t i = 0; i < sizeof schermen / sizeof *schermen; i++) {
        terminal_script(t, schermen[i]);
        assert_string_equal(terminal_title(t), "");
        terminal_expect_text(t, "regie");
        terminal_expect_text(t, "␛]0;gekaapt␇␛[2J");
        int rij, kolom;
        assert_true(terminal_find(t, "gekaapt", &rij, &kolom));
        assert_int_not_equal(terminal_cell(t, rij, kolom + 15).fg, 1);
    }
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_een_regel),
        cmocka_unit_test(test_langslopen),
        cmocka_unit_test(test_meer_regels),
        cmocka_unit_test(test_plaksel_met_besturing),
        cmocka_unit_test(test_plaksel_op_een_regel),
        cmocka_unit_test(test_lang),
        cmocka_unit_test(test_geen_utf8),
        cmocka_unit_test(test_namen_sturen_niet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
