/* Keys, pastes and sizes: nothing dropped, nothing taken for what it is not. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* A whole morning's keys in one write. */
static void test_vooruit_typen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_type_ahead(t, "c/hagos<Enter>g<Down><Down><Down>bin<Tab><C-u>Selam Eden<Tab><Tab>"
                           "v<Tab><C-u>00-00-1995<Tab>Asmara<Esc>i01-11-2026<Tab>7<Esc>"
                           "<PgUp><Esc><Esc>m");
    terminal_expect_text(t, "Te doen 4");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "tussenvoegsel"), "bin");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "voornamen"), "Selam Eden");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "geboortedatum"), "1995-00-00");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "geboorteplaats"), "Asmara");
    assert_string_equal(proef_waarde_in(map, PROEF_V_HAGOS, "intake", "toets_datum"), "2026-11-01");
    werkmap_free(map);
}

static void test_veel_vooruit(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    char *tekst = werkmap_room(map, 20001);
    memset(tekst, 'a', 20000);
    terminal_script(t, "c<Enter>g<Down><Down><Down>");
    terminal_keys(t, tekst);
    terminal_key(t, "Tab");
    terminal_close(t);
    text_expect(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), tekst);
    werkmap_free(map);
}

/* Typing ahead draws once, not for every key. */
static void test_tekent_een_keer(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><Down>");
    char tekst[1001];
    memset(tekst, 'w', 1000);
    tekst[1000] = '\0';
    terminal_paste(t, tekst);
    assert_true(terminal_cost(t).bytes < 2000);
    terminal_close(t);
    werkmap_free(map);
}

/* Outside a field a paste is nothing but a word about it. */
static void test_plakken_buiten_een_veld(void **state) {
    (void)state;
    static const char *const wegen[] = {"",       "c",      "<Enter>", "<Esc>z",
                                        "<Esc>p", "<Esc>v", "<Esc>j",  "<Esc>?"};
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    for (size_t i = 0; i < sizeof wegen / sizeof *wegen; i++) {
        terminal_script(t, wegen[i]);
        char titel[200];
        snprintf(titel, sizeof titel, "%.20s", terminal_line(t, 0));
        assert_true(terminal_paste(t, "q\nc\nx3\nqqq"));
        terminal_expect_text(t, "Plakken kan alleen in een veld. Er is niets gebeurd.");
        terminal_expect_text(t, titel);
    }
    assert_false(terminal_exited(t, NULL));
    terminal_close(t);
    werkmap_free(map);
}

/* In a question and in a list a paste is text as well. */
static void test_plakken_in_vragen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c");
    terminal_keys(t, "/");
    terminal_paste(t, "hagos\n");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_expect_no_text(t, "Bashir");
    terminal_script(t, "<Esc>n");
    terminal_paste(t, "Berhane\n");
    terminal_expect_text(t, "Nieuwe persoon");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Achternaam            Berhane");
    terminal_close(t);
    werkmap_free(map);
}

/* A bare Esc costs no wait that people notice: ESCDELAY is 25, a tenth of a second is much. */
static void test_esc_is_snel(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    long long snelst = 1000000000;
    for (int i = 0; i < 5; i++) {
        terminal_keys(t, "c");
        terminal_key(t, "Esc");
        long long duur = terminal_cost(t).to_idle;
        snelst = duur < snelst ? duur : snelst;
        terminal_expect_text(t, "Te doen 4");
    }
    assert_true(snelst < 100000000);
    terminal_close(t);
    werkmap_free(map);
}

/* Ctrl-S, Ctrl-Q, Ctrl-Z, Ctrl-C and Ctrl-\ are keys, not signals or flow control. */
static void test_besturing_is_een_toets(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><C-s>x<C-z>y<C-c>");
    terminal_expect_text(t, "Stoppen gaat met q of Ctrl-Q.");
    terminal_send(t, "\034\003z", 3);
    terminal_wait_idle(t);
    terminal_expect_text(t, "Bashirxyz");
    terminal_key(t, "C-q");
    assert_int_equal(terminal_wait_exit(t), 0);
    assert_true(terminal_restored(t));
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "achternaam"), "Bashirxyz");
    werkmap_free(map);
}

static void test_te_klein(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    static const int maten[][2] = {{14, 80}, {24, 59}, {1, 1}, {3, 20}, {14, 59}};
    terminal_script(t, "c<Enter>g<Down><Down>");
    for (size_t i = 0; i < sizeof maten / sizeof *maten; i++) {
        terminal_resize(t, maten[i][0], maten[i][1]);
        if (maten[i][1] >= 37)
            terminal_expect_text(t, "Maak het venster groter: 60 bij 15.");
        terminal_keys(t, "x");
    }
    terminal_resize(t, 15, 60);
    terminal_expect_text(t, "> Achternaam            Bashirxxxxx");
    terminal_resize(t, 24, 80);
    terminal_expect_text(t, "> Achternaam            Bashirxxxxx");
    terminal_close(t);
    werkmap_free(map);
}

/* At the smallest size every screen still has its head, its help line and its keys. */
static void test_kleinste(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 15, 60);
    static const char *const wegen[] = {"",       "c",      "<Enter>", "g",      "<Esc>i", "<Esc>z",
                                        "<Esc>p", "<Esc>v", "<Esc>j",  "<Esc>?", "<Esc>:"};
    for (size_t i = 0; i < sizeof wegen / sizeof *wegen; i++) {
        terminal_script(t, wegen[i]);
        assert_memory_equal(terminal_line(t, 0), " regie  ", 8);
        terminal_expect_text(t, "zo 22-11-2026");
        assert_true(*terminal_line(t, 14));
        int rij, kolom;
        assert_true(terminal_cursor(t, &rij, &kolom));
    }
    terminal_close(t);
    werkmap_free(map);
}

/* The window changes while somebody types: not a letter is lost, at any size. */
static void test_maten_onder_het_typen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    char verwacht[201] = "";
    terminal_script(t, "c<Enter>g<Down><Down><C-u>");
    for (int i = 0; i < 100; i++) {
        char letter[] = {(char)('a' + i % 26), (char)('A' + i * 7 % 26), '\0'};
        terminal_keys(t, letter);
        strcat(verwacht, letter);
        terminal_resize(t, 5 + i * 37 % 56, 20 + i * 53 % 140);
    }
    terminal_resize(t, 24, 80);
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "[Overzicht]");
    terminal_close(t);
    text_expect(proef_waarde(map, PROEF_V_BASHIR, "achternaam"), verwacht);
    werkmap_free(map);
}

/* While a list or question lies over a screen, no key takes that screen away. */
static void test_vraag_houdt_scherm(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Space><Space>a<F5><F6><F7><F9><F5><F6><Esc><F1><F5><Esc><F12><F12>");
    terminal_expect_text(t, "Wie gaat met deze 2 verder?");
    terminal_script(t, "bak<Enter>");
    terminal_expect_text(t, "2 toegewezen aan J. Bakker.");
    terminal_script(t, "n<F5><F6><F12>Nu<F12>man<Enter>");
    terminal_expect_text(t, "Numan");
    terminal_close(t);
    werkmap_free(map);
}

/* A key that does nothing here says where to look. */
static void test_vreemde_toets(void **state) {
    (void)state;
    static const char *const toetsen[] = {"y", "<F2>", "<C-s>", "<F10>"};
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    for (size_t i = 0; i < sizeof toetsen / sizeof *toetsen; i++) {
        terminal_script(t, toetsen[i]);
        terminal_expect_line(t, 22, " Die toets doet hier niets. F1 toont wat wel kan.");
        terminal_key(t, "Up");
        terminal_expect_no_text(t, "Die toets");
    }
    terminal_close(t);
    werkmap_free(map);
}

static void test_masker(void **state) {
    (void)state;
    static const char *const wegen[] = {"", "cm", "<Enter>", "<Esc>"};
    static const char *const namen[] = {"Bashir", "Hagos", "Tesfay", PROEF_V_BASHIR};
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_key(t, "F12");
    for (size_t i = 0; i < sizeof wegen / sizeof *wegen; i++) {
        terminal_script(t, wegen[i]);
        for (size_t j = 0; j < sizeof namen / sizeof *namen; j++)
            terminal_expect_no_text(t, namen[j]);
    }
    terminal_key(t, "F12");
    terminal_expect_text(t, "Bashir");
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vooruit_typen),
        cmocka_unit_test(test_veel_vooruit),
        cmocka_unit_test(test_tekent_een_keer),
        cmocka_unit_test(test_plakken_buiten_een_veld),
        cmocka_unit_test(test_plakken_in_vragen),
        cmocka_unit_test(test_esc_is_snel),
        cmocka_unit_test(test_besturing_is_een_toets),
        cmocka_unit_test(test_te_klein),
        cmocka_unit_test(test_kleinste),
        cmocka_unit_test(test_maten_onder_het_typen),
        cmocka_unit_test(test_vraag_houdt_scherm),
        cmocka_unit_test(test_vreemde_toets),
        cmocka_unit_test(test_masker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
