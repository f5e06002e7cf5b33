/* Text as people read it: clusters, cells, what is drawn, and where it is cut. */
#include "regie/text.h"
#include "support/diff.h"

#include <limits.h>
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <cmocka.h>

#define FAMILIE "👨‍👩‍👧"
#define E_AIGU  "e\u0301"

static int enter_locale(void **state) {
    (void)state;
    return setlocale(LC_CTYPE, "C.UTF-8") ? 0 : -1;
}

/* What the invented texts of the random tests are made of. */
static const char *const pieces[] = {
    "a",
    "Z",
    " ",
    "  ",
    "-",
    "é",
    E_AIGU,
    "\u0301",
    "ß",
    "سارة",
    "لُ",
    "ሰላም",
    "שלום",
    "日本",
    "한",
    "\u1112\u1161\u11AB",
    "नि",
    FAMILIE,
    "🇳🇱",
    "🇳🇱🇧🇪",
    "👍🏽",
    "\u200D",
    "\u200C",
    "\u200B",
    "\uFEFF",
    "\u202E",
    "\u2066",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\x1b[2J",
    "\x07",
    "\x7f",
    "\xC2\x9B",
    "\u2028",
    "\u00AD",
    "\xFF",
    "\xC3",
    "\xE2\x80",
    "\xED\xA0\x80",
    "\xC0\xAF",
    "\xF4\x90\x80\x80",
    "\U000E0041",
    "\U0010FFFD",
    "\u0600",
    "…",
};
enum { PIECES = sizeof pieces / sizeof pieces[0], RANDOM_TEXTS = 4000 };

static uint32_t dice_state;

static uint32_t dice(uint32_t sides) {
    dice_state = dice_state * 1664525u + 1013904223u;
    return (dice_state >> 8) % sides;
}

static void random_text(struct buf *b) {
    buf_clear(b);
    buf_add(b, "");
    for (uint32_t n = dice(12); n > 0; n--)
        buf_add(b, pieces[dice(PIECES)]);
}

static const char *shown(const char *s) {
    static char place[512];
    struct buf b = {0};
    text_show(&b, s, strlen(s));
    snprintf(place, sizeof place, "%s", buf_text(&b));
    buf_free(&b);
    return place;
}

/* The cells that the C library gives to a text that is already safe; -1 when it is not. */
static int library_cells(const char *s) {
    wchar_t wide[512];
    size_t n = mbstowcs(wide, s, 512);
    return n == (size_t)-1 ? -1 : wcswidth(wide, n);
}

static void geldig_utf8_wordt_herkend(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool valid;
    } rows[] = {
        {"", true},
        {"abc", true},
        {"Ömer سارة ሰላም 😀", true},
        {"\x7f", true},
        {"0123456789abcdef\xC3\xA9", true},
        {"\xED\x9F\xBF", true},
        {"\xF4\x8F\xBF\xBF", true},
        {"\x80", false},
        {"\xC3", false},
        {"\xC0\x80", false},
        {"\xC1\xBF", false},
        {"\xE0\x80\x80", false},
        {"\xED\xA0\x80", false},
        {"\xF0\x80\x80\x80", false},
        {"\xF4\x90\x80\x80", false},
        {"\xF5\x80\x80\x80", false},
        {"\xFE", false},
        {"0123456789abcde\xE9", false},
        {"01234567\xE9 89abcdefgh", false},
        {"\xE2\x82", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (text_is_utf8(rows[i].text, strlen(rows[i].text)) != rows[i].valid)
            fail_msg("rij %zu: '%s'", i, rows[i].text);
    assert_true(text_is_utf8("a\0b", 3));
}

static void een_teken_is_wat_mensen_een_teken_noemen(void **state) {
    (void)state;
    static const char *const clusters[] = {
        "a",
        "é",
        E_AIGU,
        "e\u0301\u0323",
        FAMILIE,
        "🇳🇱",
        "👍🏽",
        "한",
        "\u1112\u1161\u11AB",
        "नि",
        "ሰ",
        "لُ",
        "\r\n",
        "\n",
        "\t",
        "\u202E",
        "\xFF",
        "\xC3",
        "❤\uFE0F",
    };
    for (size_t i = 0; i < sizeof clusters / sizeof clusters[0]; i++) {
        struct buf b = {0};
        buf_addf(&b, "x%sy", clusters[i]);
        size_t end = 1 + strlen(clusters[i]);
        assert_int_equal(text_next(b.s, b.len, 0), 1);
        if (text_next(b.s, b.len, 1) != end || text_prev(b.s, b.len, end) != 1)
            fail_msg("'%s' wordt gebroken", clusters[i]);
        assert_int_equal(text_next(b.s, b.len, end), b.len);
        buf_free(&b);
    }
    assert_int_equal(text_next("🇳🇱🇧🇪", 16, 0), 8);
    assert_int_equal(text_prev("🇳🇱🇧🇪", 16, 16), 8);
    assert_int_equal(text_next("\xFF\xFE", 2, 0), 1);
    assert_int_equal(text_next("\xFF\u0301", 3, 0), 1);
    assert_int_equal(text_next("abc", 3, 3), 3);
    assert_int_equal(text_prev("abc", 3, 0), 0);
    assert_int_equal(text_next("", 0, 0), 0);
}

static void vooruit_en_achteruit_zijn_dezelfde_weg(void **state) {
    (void)state;
    struct buf b = {0};
    dice_state = 1;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
        random_text(&b);
        for (size_t pos = 0, next; pos < b.len; pos = next) {
            next = text_next(b.s, b.len, pos);
            assert_true(next > pos && next <= b.len);
            if (text_prev(b.s, b.len, next) != pos)
                fail_msg("tekst %d: van %zu terug naar %zu", i, next, text_prev(b.s, b.len, next));
        }
    }
    buf_free(&b);
}

static void niets_uit_gegevens_bestuurt_het_scherm(void **state) {
    (void)state;
    static const struct {
        const char *text, *display;
    } rows[] = {
        {"\x1b[31mrood", "␛[31mrood"},
        {"\x1b]0;titel\x07", "␛]0;titel␇"},
        {"a\xC2\x9B"
         "2Jb",
         "a\uFFFD2Jb"},
        {"a\x7f"
         "b\x01",
         "a␡b␁"},
        {"regel 1\nregel 2\r", "regel 1⏎regel 2␍"},
        {"a\tb", "a b"},
        {"a\u2028b\u2029", "a⏎b⏎"},
        {"\u202Eevil\u202C", "\uFFFDevil\uFFFD"},
        {"\u202A\u202B\u202C\u202D\u202E", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\u2066\u2067\u2068\u2069", "\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\u200E\u200F\u061C", "\uFFFD\uFFFD\uFFFD"},
        {"a\u200Bb\uFEFFc\u2060", "a\uFFFDb\uFFFDc\uFFFD"},
        {"a\u00ADb", "a-b"},
        {"\U000E0041", "\uFFFD"},
        {"\xFF\xC3(\xE2\x80", "\uFFFD\uFFFD(\uFFFD\uFFFD"},
        {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
        {"\u0301a", "◌\u0301a"},
        {"\n\u0301", "⏎◌\u0301"},
        {"می\u200Cروم", "می\u200Cروم"},
        {"Ömer " E_AIGU " سارة ሰላም " FAMILIE, "Ömer " E_AIGU " سارة ሰላም " FAMILIE},
        {"\u0378\uFFFF", "\uFFFD\uFFFD"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        text_expect(shown(rows[i].text), rows[i].display);
    struct buf b = {0};
    text_show(&b, "a\0b", 3);
    text_expect(b.s, "a␀b");
    buf_free(&b);
}

static bool steers(wchar_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x200E || c == 0x200F ||
           c == 0x61C || c == 0xFEFF || c == 0x2028 || c == 0x2029 || c == 0x2060;
}

static void elk_codepunt_is_veilig_en_geteld(void **state) {
    (void)state;
    struct buf b = {0};
    for (wchar_t c = 1; c <= 0x10FFFF; c++) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        char bytes[MB_LEN_MAX + 1] = "";
        assert_true(wctomb(bytes, c) > 0);
        buf_clear(&b);
        text_show(&b, bytes, strlen(bytes));
        wchar_t wide[8];
        size_t n = mbstowcs(wide, b.s, 8);
        assert_true(n >= 1 && n <= 2);
        for (size_t i = 0; i < n; i++)
            if (steers(wide[i]))
                fail_msg("U+%04X wordt getoond als U+%04X", (unsigned)c, (unsigned)wide[i]);
        int cells = text_cells(bytes, strlen(bytes));
        if (cells < 1 || cells != wcswidth(wide, n))
            fail_msg("U+%04X: %d cellen", (unsigned)c, cells);
    }
    buf_free(&b);
}

static void cellen_tellen_wat_getekend_wordt(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int cells;
    } rows[] = {
        {"", 0},       {"abc", 3},    {"Ömer", 4},    {"O\u0308mer", 4}, {"日本", 4},
        {"ሰላም", 3},    {"سارة", 4},   {"\x1b[0m", 4}, {"a\tb", 3},       {"\xFF\xFF", 2},
        {"\u200B", 1}, {"\u0301", 1}, {"한", 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(text_cells(rows[i].text, strlen(rows[i].text)), rows[i].cells);
    struct buf b = {0}, drawn = {0};
    dice_state = 2;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
        random_text(&b);
        buf_clear(&drawn);
        text_show(&drawn, b.s, b.len);
        assert_int_equal(library_cells(buf_text(&drawn)), text_cells(b.s, b.len));
    }
    buf_free(&b);
    buf_free(&drawn);
}

static void passen_snijdt_nooit_een_teken_door(void **state) {
    (void)state;
    int used = -1;
    assert_int_equal(text_fit("Mohamad", 7, 4, &used), 4);
    assert_int_equal(used, 4);
    assert_int_equal(text_fit("日本", 6, 3, &used), 3);
    assert_int_equal(used, 2);
    assert_int_equal(text_fit("日本", 6, 1, &used), 0);
    assert_int_equal(used, 0);
    assert_int_equal(text_fit(E_AIGU "a", 4, 1, &used), 3);
    assert_int_equal(text_fit("ab", 2, 0, &used), 0);
    assert_int_equal(text_fit("ab", 2, 9, &used), 2);
    assert_int_equal(used, 2);
}

static void expect_cell(const char *text, int cells, bool right, const char *expected) {
    struct buf b = {0};
    text_cell(&b, text, cells, right);
    text_expect(buf_text(&b), expected);
    buf_free(&b);
}

static void een_cel_is_precies_zo_breed(void **state) {
    (void)state;
    expect_cell("Tesfay", 8, false, "Tesfay  ");
    expect_cell("Tesfay", 8, true, "  Tesfay");
    expect_cell("Tesfay", 6, false, "Tesfay");
    expect_cell("Tesfay", 5, false, "Tesf…");
    expect_cell("Tesfay", 5, true, "Tesf…");
    expect_cell("Tesfay", 1, false, "…");
    expect_cell("Tesfay", 0, false, "");
    expect_cell("Tesfay", -3, false, "");
    expect_cell("", 3, false, "   ");
    expect_cell("日本語", 4, false, "日… ");
    expect_cell("日本語", 4, true, " 日…");
    expect_cell("a\nb\x1b", 5, false, "a⏎b␛ ");
    struct buf b = {0}, cell = {0};
    dice_state = 3;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
        random_text(&b);
        int cells = (int)dice(20);
        buf_clear(&cell);
        text_cell(&cell, b.s, cells, dice(2));
        assert_int_equal(library_cells(buf_text(&cell)), cells);
    }
    buf_free(&b);
    buf_free(&cell);
}

static void expect_wrap(const char *text, int cells, int indent, const char *expected) {
    struct buf b = {0};
    text_wrap(&b, text, cells, indent);
    text_expect(buf_text(&b), expected);
    buf_free(&b);
}

static void omslaan_gebeurt_bij_spaties(void **state) {
    (void)state;
    expect_wrap("", 10, 2, "");
    expect_wrap("kort", 10, 2, "kort");
    expect_wrap("een twee drie vier", 9, 0, "een twee\ndrie vier");
    expect_wrap("een twee drie vier", 9, 2, "een twee\n  drie\n  vier");
    expect_wrap("een twee", 8, 0, "een twee");
    expect_wrap("een  twee", 4, 0, "een\ntwee");
    expect_wrap("onbreekbaar", 4, 0, "onbr\neekb\naar");
    expect_wrap("a onbreekbaar", 4, 0, "a\nonbr\neekb\naar");
    expect_wrap("een\n\ntwee\n", 10, 2, "een\n\n  twee\n");
    expect_wrap("een\r\ntwee", 10, 0, "een\ntwee");
    expect_wrap("a\x1b[2J\tb", 10, 0, "a␛[2J b");
    expect_wrap("日本語", 3, 0, "日\n本\n語");
    expect_wrap("日本", 1, 5, "日\n     本");
    expect_wrap("   ingesprongen woord", 16, 0, "   ingesprongen\nwoord");
    expect_wrap("    langwoord", 6, 0, "    la\nngwoor\nd");
}

static void omgeslagen_regels_zijn_nooit_te_breed(void **state) {
    (void)state;
    struct buf b = {0}, wrapped = {0};
    dice_state = 4;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
        random_text(&b);
        int cells = 14 + (int)dice(20), indent = (int)dice(3);
        buf_clear(&wrapped);
        text_wrap(&wrapped, b.s, cells, indent);
        char *rest = NULL, *text = buf_take(&wrapped);
        for (char *line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
            if (library_cells(line) < 0 || library_cells(line) > cells)
                fail_msg("%d cellen in plaats van %d: %s", library_cells(line), cells, line);
        free(text);
    }
    buf_free(&b);
}

static void wit_rondom_gaat_eraf(void **state) {
    (void)state;
    static const struct {
        const char *text, *trimmed;
    } rows[] = {
        {"", ""},
        {"  ", ""},
        {" a b ", "a b"},
        {"\t\r\na\v\f", "a"},
        {"\uFEFF\u00A0\u200B\u3000a\u2003b\u2028\u00A0", "a\u2003b"},
        {"\u00A0\uFEFF", ""},
        {"\xFF a \xFF", "\xFF a \xFF"},
        {"é", "é"},
        {" \u0301", "\u0301"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf b = {0};
        buf_add(&b, ">");
        text_trim(&b, rows[i].text, strlen(rows[i].text));
        text_expect(b.s + 1, rows[i].trimmed);
        buf_free(&b);
    }
}

static void een_lange_tekst_zonder_spaties_is_geen_last(void **state) {
    (void)state;
    struct buf b = {0};
    for (int i = 0; i < 200000; i++)
        buf_add(&b, i % 9 ? "ሰ" : " ");
    size_t pos = b.len;
    for (int i = 0; i < 20000; i++)
        pos = text_prev(b.s, b.len, pos);
    assert_int_equal(text_next(b.s, b.len, text_prev(b.s, b.len, pos)), pos);
    struct buf cell = {0};
    text_cell(&cell, b.s, 40, false);
    assert_int_equal(library_cells(cell.s), 40);
    buf_free(&cell);
    buf_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(geldig_utf8_wordt_herkend),
        cmocka_unit_test(een_teken_is_wat_mensen_een_teken_noemen),
        cmocka_unit_test(vooruit_en_achteruit_zijn_dezelfde_weg),
        cmocka_unit_test(niets_uit_gegevens_bestuurt_het_scherm),
        cmocka_unit_test(elk_codepunt_is_veilig_en_geteld),
        cmocka_unit_test(cellen_tellen_wat_getekend_wordt),
        cmocka_unit_test(passen_snijdt_nooit_een_teken_door),
        cmocka_unit_test(een_cel_is_precies_zo_breed),
        cmocka_unit_test(omslaan_gebeurt_bij_spaties),
        cmocka_unit_test(omgeslagen_regels_zijn_nooit_te_breed),
        cmocka_unit_test(wit_rondom_gaat_eraf),
        cmocka_unit_test(een_lange_tekst_zonder_spaties_is_geen_last),
    };
    return cmocka_run_group_tests(tests, enter_locale, NULL);
}
