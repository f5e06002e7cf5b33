/* Every terminal people have, and the ones that will not do. */
#include "support/child.h"
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The same keys everywhere, by letters; Esc is one byte on all of them. */
static const char *const tocht[] = {"",       "m",      "c",      "<Enter>", "g",
                                    "<Esc>i", "<Esc>z", "<Esc>?", "<Esc>:",  "<Esc>"};
#define STAPPEN (sizeof tocht / sizeof *tocht)

static void loop_tocht(struct werkmap *map, const char *omgeving, char *beeld[STAPPEN]) {
    const char *const env[] = {omgeving, NULL};
    struct terminal *t = proef_open_met(map, 24, 80, env);
    for (size_t i = 0; i < STAPPEN; i++) {
        terminal_script(t, tocht[i]);
        if (beeld[i])
            terminal_expect_screen(t, beeld[i]);
        else
            beeld[i] = strdup(terminal_screen(t));
    }
    terminal_keys(t, "q");
    assert_int_equal(terminal_wait_exit(t), 0);
    assert_true(terminal_restored(t));
    terminal_close(t);
}

static void test_overal_hetzelfde(void **state) {
    (void)state;
    static const char *const omgevingen[] = {
        "TERM=xterm-256color", "TERM=xterm",  "TERM=putty",  "TERM=putty-256color",
        "TERM=linux",          "TERM=screen", "TERM=tmux",   "TERM=tmux-256color",
        "TERM=vt100",          "TERM=vt220",  "NO_COLOR=1",  "LC_ALL=C",
        "LC_ALL=nl_NL.UTF-8",  "LANG=nl_NL",  "LC_ALL=POSIX"};
    struct werkmap *map = proefcaseload();
    char *beeld[STAPPEN] = {NULL};
    for (size_t i = 0; i < sizeof omgevingen / sizeof *omgevingen; i++)
        loop_tocht(map, omgevingen[i], beeld);
    for (size_t i = 0; i < STAPPEN; i++)
        free(beeld[i]);
    werkmap_free(map);
}

static bool heeft_kleur(struct terminal *t) {
    for (int rij = 0; rij < 24; rij++)
        for (int kolom = 0; kolom < 80; kolom++)
            if (terminal_cell(t, rij, kolom).fg != TERMINAL_DEFAULT)
                return true;
    return false;
}

static void test_kleur(void **state) {
    (void)state;
    static const struct {
        const char *omgeving;
        bool kleur;
    } gevallen[] = {{"TERM=xterm-256color", true}, {"TERM=putty", true}, {"TERM=linux", true},
                    {"NO_COLOR=1", false},         {"NO_COLOR=", true},  {"TERM=vt100", false}};
    struct werkmap *map = proefcaseload();
    for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
        const char *const env[] = {gevallen[i].omgeving, NULL};
        struct terminal *t = proef_open_met(map, 24, 80, env);
        assert_int_equal(heeft_kleur(t), gevallen[i].kleur);
        assert_true(terminal_cell(t, 3, 30).reverse);
        terminal_close(t);
    }
    werkmap_free(map);
}

/* What a terminal really sends seldom agrees with its TERM in everything: PuTTY says xterm and
 * sends F2 its own way, and a modern window may call itself vt100. */
static void test_toetsen_van_anderen(void **state) {
    (void)state;
    static const struct {
        const char *omgeving, *reeks, *toont;
    } gevallen[] = {
        {"TERM=xterm", "\033[11~", "Wat kunt u hier doen?"},
        {"TERM=xterm", "\033OP", "Wat kunt u hier doen?"},
        {"TERM=xterm", "\033[[A", "Wat kunt u hier doen?"},
        {"TERM=vt100", "\033[11~", "Wat kunt u hier doen?"},
        {"TERM=vt100", "\033[18~", "Zoek:"},
        {"TERM=linux", "\033OP", "Wat kunt u hier doen?"},
        {"TERM=vt100", "\033[6~", "Te doen 4"},
        {"TERM=vt100", "\033[B\033OB", "Te doen 4"},
        {"TERM=putty", "\033[20~", "Wat wilt u doen?"},
        {"TERM=screen", "\033[1~\033[4~\033[7~\033[8~\033OH\033OF", "Te doen 4"},
    };
    struct werkmap *map = proefcaseload();
    for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
        const char *const env[] = {gevallen[i].omgeving, NULL};
        struct terminal *t = proef_open_met(map, 24, 80, env);
        terminal_send(t, gevallen[i].reeks, strlen(gevallen[i].reeks));
        terminal_wait_idle(t);
        terminal_expect_text(t, gevallen[i].toont);
        terminal_close(t);
    }
    werkmap_free(map);
}

/* A key nobody knows is nothing: not Esc and then letters. */
static void test_onbekende_toetsen(void **state) {
    (void)state;
    static const char *const reeksen[] = {"\033[1;5C",    "\033[1;2R",   "\033[28~", "\033[15;2~",
                                          "\033[<0;1;1M", "\033[I",      "\033[O",   "\033[3;5~",
                                          "\033[1;3A",    "\033[57428u", "\033[Z"};
    struct werkmap *map = proefcaseload();
    for (int vt100 = 0; vt100 < 2; vt100++) {
        const char *const env[] = {vt100 ? "TERM=vt100" : "TERM=xterm", NULL};
        struct terminal *t = proef_open_met(map, 24, 80, env);
        terminal_script(t, "c<Enter>g<Down><Down>");
        for (size_t i = 0; i < sizeof reeksen / sizeof *reeksen; i++) {
            terminal_send(t, reeksen[i], strlen(reeksen[i]));
            terminal_wait_idle(t);
            terminal_expect_text(t, "[Gegevens]");
        }
        terminal_script(t, "<Esc>");
        terminal_close(t);
        assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "achternaam"), "Bashir");
    }
    werkmap_free(map);
}

/* The numeric keypad in its application mode gives digits. */
static void test_cijferblok(void **state) {
    (void)state;
    static const char *const reeks = "\033Op\033Oq\033Or\033Os\033Ot\033Ou\033Ov\033Ow\033Ox\033Oy"
                                     "\033On\033Om\033Ok\033Oj\033Oo\033OM";
    struct werkmap *map = proefcaseload();
    static const char *const termen[] = {"TERM=xterm", "TERM=vt100", "TERM=putty", "TERM=linux"};
    for (size_t i = 0; i < sizeof termen / sizeof *termen; i++) {
        const char *const env[] = {termen[i], NULL};
        struct terminal *t = proef_open_met(map, 24, 80, env);
        terminal_script(t, "c<Enter>g");
        terminal_keys(t, "\t\t\t\025");
        terminal_send(t, reeks, strlen(reeks));
        terminal_wait_idle(t);
        terminal_close(t);
        assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "0123456789.-+*/");
    }
    werkmap_free(map);
}

static void verwacht_fout(struct werkmap *map, const char *term, const char *deel) {
    const char *const words[] = {"regie", "--vandaag", "2026-11-22", NULL};
    const char *env[16];
    int n = 0;
    for (const char *const *e = werkmap_env(map); *e; e++)
        env[n++] = *e;
    env[n++] = term;
    env[n] = NULL;
    struct terminal *t = terminal_start(24, 80, words, env);
    assert_int_equal(terminal_wait_exit(t), 2);
    terminal_expect_text(t, deel);
    assert_true(terminal_restored(t));
    size_t tekst = strlen(terminal_line(t, 0));
    tekst += strlen(terminal_line(t, 1));
    assert_in_range(terminal_bytes(t), tekst, tekst + 3); /* the line end, a blank at the edge */
    terminal_close(t);
}

/* Not a byte for the terminal but the message. */
static void test_geen_bruikbare_terminal(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    verwacht_fout(map, "TERM=bestaat-niet", "De terminal \"bestaat-niet\" is onbekend.");
    verwacht_fout(map, "TERM=", "is onbekend. Zet TERM op bijvoorbeeld xterm.");
    verwacht_fout(map, "TERM", "is onbekend. Zet TERM op bijvoorbeeld xterm.");
    verwacht_fout(map, "TERM=dumb", "De terminal \"dumb\" kan geen schermen tonen.");
    struct uitkomst u = uitkomst_run(map, "regie", NULL);
    uitkomst_expect(&u, 2);
    text_expect(u.uit, "");
    text_expect_part(u.fout, "Hier is geen terminal. De werkwoorden werken wel: regie --help");
    werkmap_free(map);
}

/* Stopped and continued by a shell from elsewhere, the program goes on. */
static void test_stop_en_verder(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down>x");
    kill(terminal_pid(t), SIGSTOP);
    kill(terminal_pid(t), SIGCONT);
    terminal_script(t, "y");
    terminal_expect_text(t, "Bashirxy");
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_overal_hetzelfde),    cmocka_unit_test(test_kleur),
        cmocka_unit_test(test_toetsen_van_anderen), cmocka_unit_test(test_onbekende_toetsen),
        cmocka_unit_test(test_cijferblok),          cmocka_unit_test(test_geen_bruikbare_terminal),
        cmocka_unit_test(test_stop_en_verder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
