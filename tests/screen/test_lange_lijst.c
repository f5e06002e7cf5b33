/* A list much longer than the screen, and than what is held in memory of it. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define AANTAL 500

/* "Persoon 001" to "Persoon 500", all of M. de Vries, each linked at a date of their own. */
static struct werkmap *lange_lijst(void) {
    struct werkmap *map = werkmap_new();
    char *csv = werkmap_room(map, AANTAL * 80), *p = csv;
    p += sprintf(p, "V-nummer;Achternaam;Casemanager;Datum koppeling\n");
    for (int i = 1; i <= AANTAL; i++)
        p += sprintf(p, "2%09d;Persoon %03d;;%02d-%02d-2026\n", i, i, 1 + i % 28, 1 + i % 10);
    werkmap_schrijf(map, "lijst.csv", csv);
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", NULL);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "import", "lijst.csv", NULL);
    uitkomst_expect(&u, 0);
    return map;
}

static void expect_focus(struct terminal *t, int persoon) {
    char naam[32];
    int rij, kolom;
    snprintf(naam, sizeof naam, "Persoon %03d", persoon);
    assert_true(terminal_cursor(t, &rij, &kolom));
    if (!strstr(terminal_line(t, rij), naam))
        terminal_fail(t, "the focus should be on %s", naam);
}

/* Every row once and in order, both ways, at every height. */
static void test_elke_rij_een_keer(void **state) {
    (void)state;
    static const int hoogten[] = {15, 24, 60, 150};
    struct werkmap *map = lange_lijst();
    for (size_t i = 0; i < sizeof hoogten / sizeof *hoogten; i++) {
        struct terminal *t = proef_open(map, hoogten[i], 80);
        terminal_keys(t, "c");
        for (int j = 1; j <= AANTAL; j += 25) {
            expect_focus(t, j);
            for (int k = 0; k < 25; k++)
                terminal_type_ahead(t, "<Down>");
        }
        expect_focus(t, AANTAL);
        for (int j = AANTAL; j > 25; j -= 25) {
            expect_focus(t, j);
            for (int k = 0; k < 25; k++)
                terminal_type_ahead(t, "<Up>");
        }
        terminal_key(t, "End");
        expect_focus(t, AANTAL);
        terminal_key(t, "Home");
        expect_focus(t, 1);
        terminal_close(t);
    }
    werkmap_free(map);
}

static void test_bladeren(void **state) {
    (void)state;
    static const int hoogten[] = {15, 24, 60, 150};
    struct werkmap *map = lange_lijst();
    for (size_t i = 0; i < sizeof hoogten / sizeof *hoogten; i++) {
        struct terminal *t = proef_open(map, hoogten[i], 80);
        int stap = hoogten[i] - 6 - 1, persoon = 1;
        terminal_keys(t, "c");
        for (; persoon + stap <= AANTAL; persoon += stap) {
            expect_focus(t, persoon);
            terminal_key(t, "PgDn");
        }
        expect_focus(t, persoon);
        for (; persoon > 1; persoon -= stap) {
            expect_focus(t, persoon);
            terminal_key(t, "PgUp");
        }
        expect_focus(t, 1);
        terminal_close(t);
    }
    werkmap_free(map);
}

/* From dossier to dossier past what was in memory, back to the list, and the window any size. */
static void test_dossiers_langs(void **state) {
    (void)state;
    struct werkmap *map = lange_lijst();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>");
    for (int i = 1; i < 200; i++)
        terminal_type_ahead(t, "<PgDn>");
    terminal_expect_text(t, "Persoon 200");
    terminal_key(t, "Esc");
    expect_focus(t, 200);
    terminal_resize(t, 150, 80);
    expect_focus(t, 200);
    terminal_script(t, "<Down><Down>");
    expect_focus(t, 202);
    terminal_resize(t, 15, 60);
    expect_focus(t, 202);
    terminal_script(t, "<Enter><PgUp><Esc>");
    expect_focus(t, 201);
    terminal_close(t);
    werkmap_free(map);
}

/* Filtering and marking far down the list; the marks stay when the filter goes. */
static void test_filter_en_merk(void **state) {
    (void)state;
    struct werkmap *map = lange_lijst();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c/45<Tab><Space><Space>");
    terminal_expect_text(t, "2 gemarkeerd");
    terminal_script(t, "/<Esc><End>");
    terminal_expect_text(t, "2 gemarkeerd");
    expect_focus(t, AANTAL);
    terminal_close(t);
    werkmap_free(map);
}

/* The work list of everybody is longer than a page. */
static void test_werkvoorraad(void **state) {
    (void)state;
    struct werkmap *map = lange_lijst();
    struct terminal *t = proef_open(map, 60, 80);
    terminal_keys(t, "m");
    terminal_expect_text(t, "Te doen 200+");
    char oud[400] = "";
    int bladen = 0;
    for (; bladen < 60; bladen++) {
        int rij, kolom;
        terminal_cursor(t, &rij, &kolom);
        if (!strcmp(oud, terminal_line(t, rij)))
            break;
        snprintf(oud, sizeof oud, "%s", terminal_line(t, rij));
        terminal_key(t, "PgDn");
    }
    assert_in_range(bladen, 8, 40);
    terminal_expect_no_text(t, "+ ");
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_elke_rij_een_keer), cmocka_unit_test(test_bladeren),
        cmocka_unit_test(test_dossiers_langs),    cmocka_unit_test(test_filter_en_merk),
        cmocka_unit_test(test_werkvoorraad),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
