/* The harness itself, held against a program that is known by heart (tests/screen/proef.c). */
#include "support/child.h"
#include "support/svg.h"
#include "support/terminal.h"
#include "support/werkmap.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* proef stands beside this test program. */
static const char *proef_path(void) {
    static char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 8);
    path[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(path, '/');
    assert_non_null(slash);
    strcpy(slash + 1, "proef");
    return path;
}

static struct terminal *proef_start(int rows, int cols, const char *variable) {
    const char *const words[] = {proef_path(), NULL};
    const char *const env[] = {"ESCDELAY=60", variable, NULL};
    return terminal_start(rows, cols, words, env);
}

static void test_picture(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 40, NULL);
    terminal_expect_screen(t, "proef 8x40\n"
                              " regel 000 │ Jörg Ａ\n"
                              " regel 001 │ Jörg Ａ\n"
                              " regel 002 │ Jörg Ａ\n"
                              " regel 003 │ Jörg Ａ\n"
                              "\n"
                              "esc 0, maat 0, plak 0, lengte 0\n"
                              ">\n");
    terminal_expect_body(t, " regel 000 │ Jörg Ａ\n"
                            " regel 001 │ Jörg Ａ\n"
                            " regel 002 │ Jörg Ａ\n"
                            " regel 003 │ Jörg Ａ\n");
    terminal_expect_cursor(t, 7, 2);
    terminal_close(t);
}

static void test_keys(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 40, NULL);
    terminal_script(t, "<Down><Down>Ünal <<b><Backspace>!");
    terminal_expect_line(t, 7, "> Ünal <b!");
    terminal_expect_line(t, 6, "esc 0, maat 0, plak 0, lengte 8");
    terminal_key(t, "F2");
    terminal_expect_text(t, "regel 199");
    terminal_expect_no_text(t, "regel 000");
    terminal_close(t);
}

static void test_cells(void **state) {
    (void)state;
    struct terminal *t = proef_start(16, 40, NULL);
    struct terminal_cell first = terminal_cell(t, 1, 1), tenth = terminal_cell(t, 11, 1);
    assert_true(first.reverse);
    assert_int_equal(first.fg, TERMINAL_DEFAULT);
    assert_false(tenth.reverse);
    assert_true(tenth.bold);
    assert_int_equal(tenth.fg, 3);
    assert_int_equal(tenth.bg, TERMINAL_DEFAULT);
    int row, col;
    assert_true(terminal_find(t, "Ａ", &row, &col));
    assert_int_equal(row, 1);
    assert_int_equal(col, 18);
    assert_int_equal(terminal_cell(t, row, col).width, 2);
    assert_string_equal(terminal_cell(t, row, col + 1).text, "");
    assert_false(terminal_find(t, "nergens", &row, &col));
    terminal_close(t);
}

/* The answer to Esc comes only after ESCDELAY: a wait that ends by itself is not idleness. */
static void test_escape(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 40, NULL);
    for (int i = 1; i <= 5; i++) {
        char line[64];
        snprintf(line, sizeof line, "esc %d, maat 0, plak 0, lengte 0", i);
        terminal_key(t, "Esc");
        terminal_expect_line(t, 6, line);
    }
    terminal_key(t, "M-x");
    terminal_expect_line(t, 6, "esc 6, maat 0, plak 0, lengte 1");
    terminal_close(t);
}

static void test_finite_wait(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 40, NULL);
    terminal_script(t, "wacht<Enter>");
    terminal_expect_line(t, 7, "> gewacht");
    terminal_close(t);
}

static void test_thread(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 40, NULL);
    terminal_script(t, "draad<Enter>");
    terminal_expect_line(t, 0, "proef 8x40         draad klaar");
    terminal_script(t, "<Down>door");
    terminal_expect_line(t, 7, "> door");
    terminal_close(t);
}

static void test_resize(void **state) {
    (void)state;
    struct terminal *t = proef_start(24, 80, NULL);
    static const int sizes[][2] = {{10, 40}, {40, 120}, {6, 20}, {24, 80}};
    for (int i = 0; i < 4; i++) {
        char head[64], foot[64];
        snprintf(head, sizeof head, "proef %dx%d", sizes[i][0], sizes[i][1]);
        snprintf(foot, sizeof foot, "maat %d,", i + 1);
        terminal_resize(t, sizes[i][0], sizes[i][1]);
        terminal_expect_line(t, 0, head);
        terminal_expect_text(t, foot);
    }
    terminal_close(t);
}

static void test_paste(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 40, NULL);
    assert_true(terminal_paste(t, "stop\nen door"));
    terminal_expect_line(t, 6, "esc 0, maat 0, plak 1, lengte 12");
    terminal_expect_line(t, 7, "> stop⏎en door");
    terminal_close(t);
}

/* More than the line discipline holds at once, so that sending and reading must take turns. */
static void test_long_paste(void **state) {
    (void)state;
    char text[7001];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    struct terminal *t = proef_start(8, 60, NULL);
    terminal_paste(t, text);
    terminal_expect_text(t, "lengte 7000");
    assert_true(terminal_cost(t).bytes < 200);
    terminal_close(t);
}

static void test_type_ahead(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 60, NULL);
    terminal_type_ahead(t, "<Down><Down><Down>wacht<Enter>, en verder");
    terminal_expect_line(t, 7, "> gewacht en verder"); /* its short wait took the comma */
    terminal_script(t, "<Enter>");
    terminal_type_ahead(t, "a<Esc><Up>bc");
    terminal_expect_text(t, "lengte 3");
    terminal_close(t);
}

static void test_exit(void **state) {
    (void)state;
    struct terminal *t = proef_start(8, 40, NULL);
    assert_false(terminal_restored(t));
    assert_string_equal(terminal_title(t), "proef");
    assert_false(terminal_exited(t, NULL));
    terminal_script(t, "wacht<Enter><Enter>stop<Enter>");
    assert_int_equal(terminal_wait_exit(t), 3);
    assert_true(terminal_restored(t));
    int code = -1;
    assert_true(terminal_exited(t, &code));
    assert_int_equal(code, 3);
    assert_int_equal(terminal_close(t), 3);
}

static void test_hangup_and_kill(void **state) {
    (void)state;
    int code = terminal_close(proef_start(8, 40, NULL));
    assert_true(code == 128 + SIGHUP || code == 0); /* the signal, or the end of input, is first */
    struct terminal *t = proef_start(8, 40, NULL);
    terminal_kill(t, SIGKILL);
    assert_int_equal(terminal_wait_exit(t), 128 + SIGKILL);
    assert_false(terminal_restored(t));
    assert_int_equal(terminal_close(t), 128 + SIGKILL);
}

static void test_cost(void **state) {
    (void)state;
    struct terminal *t = proef_start(24, 80, NULL);
    size_t before = terminal_bytes(t);
    assert_true(before > 500);
    terminal_key(t, "Down");
    struct terminal_cost cost = terminal_cost(t);
    assert_int_equal(terminal_bytes(t) - before, cost.bytes);
    assert_in_range(cost.bytes, 10, 200);
    assert_true(cost.to_screen > 0 && cost.to_screen <= cost.to_idle);
    terminal_close(t);
}

/* Cursor keys and function keys differ per terminal; what a program draws must not. */
static void test_terms(void **state) {
    (void)state;
    static const char *const terms[] = {"TERM=xterm-256color", "TERM=linux", "TERM=screen",
                                        "TERM=tmux",           "TERM=vt100", "TERM=putty"};
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        struct terminal *t = proef_start(10, 50, terms[i]);
        terminal_script(t, "<Down>n<F2><Up>");
        terminal_expect_line(t, 1, " regel 193 │ Jörg Ａ");
        terminal_expect_line(t, 9, "> n");
        assert_true(terminal_cell(t, 5, 1).reverse == false);
        int row, col;
        assert_true(terminal_find(t, "regel 198", &row, &col));
        assert_true(terminal_cell(t, row, col).reverse);
        terminal_close(t);
    }
}

static void test_environment(void **state) {
    (void)state;
    setenv("LINES", "99", 1);
    setenv("REGIE_DB", "/nergens", 1);
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "env", NULL);
    text_expect_part(u.uit, "LC_ALL=C.UTF-8\n");
    text_expect_part(u.uit, "TERM=xterm-256color\n");
    text_expect_part(u.uit, werkmap_env(map)[0]);
    text_expect_no_part(u.uit, "LINES");
    text_expect_no_part(u.uit, "REGIE_DB");
    unsetenv("LINES");
    unsetenv("REGIE_DB");
    werkmap_free(map);
}

static void test_werkmap(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    char *path = strdup(werkmap_pad(map, ""));
    werkmap_schrijf(map, "diep/in/brief.txt", "één\ntwee\n");
    struct uitkomst u = uitkomst_run(map, "cat", "diep/in/brief.txt", NULL);
    uitkomst_expect(&u, 0);
    text_expect(u.uit, "één\ntwee\n");
    assert_int_equal(u.uit_len, strlen(u.uit));
    size_t len;
    text_expect(werkmap_lees(map, "diep/in/brief.txt", &len), u.uit);
    assert_int_equal(len, u.uit_len);
    assert_true(werkmap_bestaat(map, "diep/in"));
    assert_false(werkmap_bestaat(map, "weg"));
    werkmap_free(map);
    assert_int_equal(access(path, F_OK), -1);
    free(path);
}

static void test_uitkomst(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run_in(map, "b\na\n", "sort", NULL);
    uitkomst_expect(&u, 0);
    assert_string_equal(u.uit, "a\nb\n");
    u = uitkomst_run(map, "cat", NULL);
    assert_string_equal(u.uit, "");
    u = uitkomst_run(map, "sh", "-c", "echo fout >&2; exit 5", NULL);
    uitkomst_expect(&u, 5);
    assert_string_equal(u.fout, "fout\n");
    assert_string_equal(u.opdracht, "sh -c echo fout >&2; exit 5");
    u = uitkomst_run(map, "sh", "-c", "kill -9 $$", NULL);
    uitkomst_expect(&u, 128 + SIGKILL);
    werkmap_free(map);
}

/* Far more than a pipe holds, in and out. */
static void test_uitkomst_large(void **state) {
    (void)state;
    enum { SIZE = 3000000 };
    struct werkmap *map = werkmap_new();
    char *text = malloc(SIZE);
    assert_non_null(text);
    memset(text, 'y', SIZE);
    const char *const words[] = {"cat", NULL};
    struct uitkomst u =
        uitkomst_aanroep(map, &(struct aanroep){.argv = words, .invoer = text, .invoer_len = SIZE});
    assert_int_equal(u.uit_len, SIZE);
    assert_memory_equal(u.uit, text, SIZE);
    free(text);
    werkmap_free(map);
}

static void diff_expect(const char *a, const char *b, const char *expected) {
    char *text = NULL;
    size_t len;
    FILE *out = open_memstream(&text, &len);
    assert_int_equal(diff_write(out, a, b), *expected == '\0');
    fclose(out);
    assert_string_equal(text, expected);
    free(text);
}

static void test_diff(void **state) {
    (void)state;
    diff_expect("a\nb\n", "a\nb\n", "");
    diff_expect("a\nb\nc\n", "a\nx\nc\n", "  a\n- b\n+ x\n  c\n");
    diff_expect("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n5\n6\n7\n8\n", "  2\n  3\n- 4\n  5\n  6\n");
    diff_expect("a\n", "a\nb\n", "  a\n+ b\n");
    diff_expect("", "b\n", "+ b\n");
    diff_expect("a\n", "a", "(the found text does not end in a newline)\n");
}

static void test_svg(void **state) {
    (void)state;
    struct terminal *t = proef_start(16, 40, NULL);
    terminal_keys(t, "<&>");
    char *text = NULL;
    size_t len;
    FILE *out = open_memstream(&text, &len);
    svg_write(t, "proef", out);
    fclose(out);
    text_expect_part(text, "<svg xmlns=\"http://www.w3.org/2000/svg\"");
    text_expect_part(text, ">regel 001</text>");
    text_expect_part(text, "font-weight=\"600\">regel 010</text>");
    text_expect_part(text, "&gt; &lt;&amp;&gt;</text>");
    text_expect_no_part(text, "│");
    text_expect_part(text, "</svg>\n");
    free(text);
    terminal_close(t);
}

/* What must fail, does: each of these runs in a process of its own, whose failing is the point. */
static void breaks_by_crash(void) {
    terminal_script(proef_start(8, 40, NULL), "breek<Enter>");
}
static void breaks_by_picture(void) {
    terminal_expect_screen(proef_start(8, 40, NULL), "proef 8x40\n\n regel 001\n");
}
static void breaks_by_body(void) {
    terminal_expect_body(proef_start(8, 40, NULL), " regel 000 │ Jörg Ａ\n\n");
}
static void breaks_by_line(void) {
    terminal_expect_line(proef_start(8, 40, NULL), 0, "proef");
}
static void breaks_by_absence(void) {
    terminal_wait_text(proef_start(8, 40, NULL), "Werkvoorraad");
}
static void breaks_by_presence(void) {
    terminal_expect_no_text(proef_start(8, 40, NULL), "regel 001");
}
static void breaks_by_key(void) {
    terminal_key(proef_start(8, 40, NULL), "F99");
}
static void breaks_by_staying(void) {
    terminal_wait_exit(proef_start(8, 40, NULL));
}
static void breaks_by_no_program(void) {
    terminal_start(8, 40, (const char *[]){"/nergens/regie", NULL}, NULL);
}
static void breaks_by_text(void) {
    text_expect("a\nb\n", "a\nc\n");
}
static void breaks_by_code(void) {
    struct uitkomst u = uitkomst_run(werkmap_new(), "false", NULL);
    uitkomst_expect(&u, 0);
}

static const struct breach {
    void (*act)(void);
    const char *says;
} breaches[] = {
    {breaks_by_crash, "the program broke (134)"},
    {breaks_by_picture, "row 1\n- \n+  regel 000 │ Jörg Ａ\n"},
    {breaks_by_body, "row 1\n- \n+  regel 001 │ Jörg Ａ\n"},
    {breaks_by_line, "line 0 differs"},
    {breaks_by_absence, "\"Werkvoorraad\" never came on the screen"},
    {breaks_by_presence, "\"regel 001\" is on the screen and should not be"},
    {breaks_by_key, "no key named \"F99\""},
    {breaks_by_staying, "should have ended"},
    {breaks_by_no_program, "cannot start /nergens/regie"},
    {breaks_by_text, "- c\n+ b\n"},
    {breaks_by_code, "expected exit code 0"},
};

static void test_breaches(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    char own[4096];
    ssize_t n = readlink("/proc/self/exe", own, sizeof own - 1);
    own[n > 0 ? n : 0] = '\0';
    const char *const env[] = {"ASAN_OPTIONS=detect_leaks=0",
                               NULL}; /* a failed test frees nothing */
    for (size_t i = 0; i < sizeof breaches / sizeof *breaches; i++) {
        char number[8];
        snprintf(number, sizeof number, "%zu", i);
        const char *const words[] = {own, number, NULL};
        struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = words, .env = env});
        assert_int_not_equal(u.code, 0);
        text_expect_part(u.fout, breaches[i].says);
    }
    werkmap_free(map);
}

int main(int argc, char **argv) {
    if (argc == 2) {
        breaches[atoi(argv[1])].act();
        return 0;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_picture),     cmocka_unit_test(test_keys),
        cmocka_unit_test(test_cells),       cmocka_unit_test(test_escape),
        cmocka_unit_test(test_finite_wait), cmocka_unit_test(test_thread),
        cmocka_unit_test(test_resize),      cmocka_unit_test(test_paste),
        cmocka_unit_test(test_long_paste),  cmocka_unit_test(test_type_ahead),
        cmocka_unit_test(test_exit),        cmocka_unit_test(test_hangup_and_kill),
        cmocka_unit_test(test_cost),        cmocka_unit_test(test_terms),
        cmocka_unit_test(test_environment), cmocka_unit_test(test_werkmap),
        cmocka_unit_test(test_uitkomst),    cmocka_unit_test(test_uitkomst_large),
        cmocka_unit_test(test_diff),        cmocka_unit_test(test_svg),
        cmocka_unit_test(test_breaches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
