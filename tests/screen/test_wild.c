/* Random keys, pastes and sizes: the program lives through all of it, and so does the file. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static unsigned zaad;

static unsigned worp(unsigned onder) {
    zaad = zaad * 1664525u + 1013904223u;
    return (zaad >> 16) % onder;
}

static const char *const toetsen[] = {
    "<Enter>", "<Tab>",   "<Esc>",   "<Space>", "<Backspace>", "<Delete>", "<Insert>", "<Up>",
    "<Down>",  "<Left>",  "<Right>", "<Home>",  "<End>",       "<PgUp>",   "<PgDn>",   "<F1>",
    "<F2>",    "<F3>",    "<F4>",    "<F5>",    "<F6>",        "<F7>",     "<F8>",     "<F9>",
    "<F12>",   "<S-Tab>", "<C-s>",   "<C-a>",   "<C-e>",       "<C-u>",    "<C-l>",    "<C-Space>",
    "<C-p>",   "<C-w>",   "<C-b>",   "<C-f>",   "<C-c>",       "<M-x>"};
static const char *const letters = "abcdefghijklmnoprstuvwxyz0123456789/:?,.- ";
static const char *const stukken[] = {"Hagos", "31-12-2026", "é", "مُحَمَّد", "👨‍👩‍👧",
                                      "ሰላም",   "\xcc\x81",   "v", "+3w",  "999990019",
                                      "ja",    "\xc2\x9b"};

/* Into the deep end: chance alone seldom gets there. */
static const char *const toeren[] = {"<F5><Enter>z3142<Space>s4o<Tab>h",
                                     "<F5><Enter>pdIk leer.<Enter>",
                                     "<F5><Enter>vn<Tab>t<Tab>",
                                     "<F5><Enter>i<F4><Down><Enter>",
                                     "<F5><Enter>g<End><Tab><F4>",
                                     "<F6>m<Space><Space>a",
                                     "<F6>nNieuw<Enter>",
                                     "<F5><Enter>econ<Enter>",
                                     "<F7>hag<Enter>j",
                                     "<F5>:zrm<Enter>",
                                     "<F6>lx<Enter>",
                                     "<F5><Enter>pa"};

static void veel(struct terminal *t, char *uit, size_t ruimte) {
    *uit = '\0';
    for (unsigned n = 1 + worp(30); n > 0; n--) {
        const char *stuk = worp(3) ? toetsen[worp(sizeof toetsen / sizeof *toetsen)]
                                   : stukken[worp(sizeof stukken / sizeof *stukken)];
        if (strlen(uit) + strlen(stuk) + 1 < ruimte)
            strcat(uit, stuk);
    }
    terminal_type_ahead(t, uit);
}

static void gebeurtenis(struct terminal *t) {
    char tekst[1000] = "";
    unsigned wat = worp(22);
    if (wat < 8)
        terminal_script(t, toetsen[worp(sizeof toetsen / sizeof *toetsen)]);
    else if (wat < 14)
        terminal_keys(t, (const char[]){letters[worp((unsigned)strlen(letters))], '\0'});
    else if (wat < 15)
        terminal_keys(t, stukken[worp(sizeof stukken / sizeof *stukken)]);
    else if (wat < 16)
        terminal_resize(t, 1 + (int)worp(60), 1 + (int)worp(160));
    else if (wat < 17)
        terminal_resize(t, 24, 80);
    else if (wat < 19)
        terminal_script(t, toeren[worp(sizeof toeren / sizeof *toeren)]);
    else if (wat < 20)
        terminal_paste(t, "regel een\n\ntwee\t\033[31m q\n");
    else
        veel(t, tekst, sizeof tekst);
}

static void expect_heel(struct werkmap *map) {
    struct uitkomst u = uitkomst_run(map, "sqlite3", werkmap_pad(map, "data/regie/regie.db"),
                                     "PRAGMA integrity_check; PRAGMA foreign_key_check;", NULL);
    uitkomst_expect(&u, 0);
    text_expect(u.uit, "ok\n");
}

static void ronde(unsigned begin, int aantal) {
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    zaad = begin;
    for (int i = 0; i < aantal; i++) {
        gebeurtenis(t);
        if (terminal_exited(t, NULL)) {
            assert_true(terminal_restored(t));
            assert_int_equal(terminal_close(t), 0);
            t = proef_open(map, 24, 80);
        }
    }
    assert_int_equal(terminal_close(t), 0);
    expect_heel(map);
    werkmap_free(map);
}

static void test_wild_1(void **state) {
    (void)state;
    ronde(1, 600);
}

static void test_wild_2(void **state) {
    (void)state;
    ronde(20261122, 600);
}

/* More of it by hand: REGIE_WILD=seed,events. */
static void test_wild_met_de_hand(void **state) {
    (void)state;
    unsigned begin = 0;
    int aantal = 0;
    const char *keuze = getenv("REGIE_WILD");
    if (!keuze || sscanf(keuze, "%u,%d", &begin, &aantal) != 2)
        skip();
    ronde(begin, aantal);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wild_1),
        cmocka_unit_test(test_wild_2),
        cmocka_unit_test(test_wild_met_de_hand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
