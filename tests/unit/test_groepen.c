/* Remarks on many rows, said once. */
#include "regie/groepen.h"
#include "support/diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void expect_patroon(const char *tekst, const char *patroon) {
    struct buf b = {0};
    groepen_patroon(tekst, &b);
    text_expect(buf_text(&b), patroon);
    buf_free(&b);
}

static void test_patroon(void **state) {
    (void)state;
    expect_patroon("", "");
    expect_patroon("Geboortedatum: \"31-02-1990\" is geen datum.",
                   "Geboortedatum: \"…\" is geen datum.");
    expect_patroon("Komt al voor op regel 12.", "Komt al voor op regel ….");
    expect_patroon("Van 01-02-1990 tot 3,5; BSN's.", "Van … tot …; BSN's.");
    expect_patroon("\"a\" of \"b\", en één \" blijft", "\"…\" of \"…\", en één \" blijft");
}

static void bij(struct groepen *g, int soort, long regel, const char *tekst) {
    struct buf sleutel = {0};
    groepen_patroon(tekst, &sleutel);
    groepen_bij(g, soort, buf_text(&sleutel), regel, NULL, tekst);
    buf_free(&sleutel);
}

static void test_samen(void **state) {
    (void)state;
    struct groepen g = {.meest = 10, .meest_leden = 10};
    bij(&g, 1, 2, "\"x\" kan niet.");
    bij(&g, 1, 3, "\"y\" kan niet.");
    bij(&g, 2, 4, "\"x\" kan niet.");
    bij(&g, 2, 5, "\"x\" kan niet.");
    assert_int_equal(g.aantal, 2);
    assert_int_equal(g.groep[0].soort, 1);
    assert_int_equal(g.groep[0].aantal, 2);
    assert_false(g.groep[0].gelijk);
    assert_string_equal(g.groep[0].lid[1].tekst, "\"y\" kan niet.");
    assert_int_equal(g.groep[0].lid[1].regel, 3);
    assert_true(g.groep[1].gelijk);
    assert_int_equal(g.buiten, 0);
    groepen_free(&g);
}

static void expect_regels(const struct groep *g, const char *regels) {
    struct buf b = {0};
    groep_regels(g, &b);
    text_expect(buf_text(&b), regels);
    buf_free(&b);
}

/* Also when fewer rows are kept than are told. */
static void test_regels(void **state) {
    (void)state;
    struct groepen g = {.meest = 1, .meest_leden = 10}, weinig = {.meest = 1, .meest_leden = 2};
    bij(&g, 0, 2, "x");
    expect_regels(&g.groep[0], "2");
    for (int regel = 5; regel < 9; regel++)
        bij(&g, 0, regel, "x");
    expect_regels(&g.groep[0], "2, 5, 6 en 2 andere");
    for (int regel = 2; regel < 6; regel++)
        bij(&weinig, 0, regel, "x");
    expect_regels(&weinig.groep[0], "2, 3 en 2 andere");
    groepen_free(&g);
    groepen_free(&weinig);
}

/* A hundred thousand remarks take no more room than agreed, and all of them are counted. */
static void test_grens(void **state) {
    (void)state;
    struct groepen g = {.meest = 2, .meest_leden = 3};
    char tekst[40];
    long geteld = 0;
    for (long i = 0; i < 100000; i++) {
        snprintf(tekst, sizeof tekst, "Kolom %c: \"%ld\"", (char)('a' + i % 4), i);
        bij(&g, 0, i, tekst);
    }
    assert_int_equal(g.aantal, 2);
    for (size_t i = 0; i < g.aantal; i++) {
        assert_int_equal(g.groep[i].leden, 3);
        geteld += g.groep[i].aantal;
    }
    assert_int_equal(geteld, 50000);
    assert_int_equal(g.buiten, 50000);
    assert_int_equal(g.nummer.aantal, 2);
    groepen_free(&g);
    assert_int_equal(g.aantal, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_patroon),
        cmocka_unit_test(test_regels),
        cmocka_unit_test(test_samen),
        cmocka_unit_test(test_grens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
