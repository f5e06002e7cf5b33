/* Whether a list was read in before, asked before it is read in. */
#include "regie/lijsten.h"
#include "support/storeproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static struct werkmap *map;
static struct sessie sessie;

static int begin(void **state) {
    (void)state;
    struct problem p = {0};
    map = werkmap_new();
    if (!storeproef_sessie(map, "voorganger.db", &sessie))
        return -1;
    werkmap_schrijf(map, "lijst.csv", "V-nummer;Achternaam\n2900000001;Hagos\n");
    struct import_keuze lijst = {.pad = werkmap_pad(map, "lijst.csv")};
    struct import_uitslag uit;
    bool goed = import_uitvoeren(&sessie, &lijst, &uit, &p);
    import_uitslag_free(&uit);
    return goed ? 0 : -1;
}

static int einde(void **state) {
    (void)state;
    sessie_sluit(&sessie);
    werkmap_free(map);
    return 0;
}

static long zoek(const char *pad, bool (*voortgang)(void *, long, long, long)) {
    struct problem p = {0};
    struct import_voorganger v;
    if (!import_voorganger_zoek(&sessie, pad, voortgang, NULL, &v, &p))
        fail_msg("%s", problem_text(&p));
    assert_true((v.nummer > 0) == (v.wanneer != NULL));
    free(v.wanneer);
    return v.nummer;
}

static bool stop(void *mee, long rijen, long gelezen, long totaal) {
    (void)mee, (void)rijen, (void)gelezen, (void)totaal;
    return false;
}

static void the_same_bytes_are_known(void **state) {
    (void)state;
    assert_int_equal(zoek(werkmap_pad(map, "lijst.csv"), NULL), 1);
    assert_int_equal(zoek(werkmap_pad(map, "lijst.csv"), stop), 0);
    werkmap_schrijf(map, "ander.csv", "V-nummer;Achternaam\n2900000002;Hagos\n");
    assert_int_equal(zoek(werkmap_pad(map, "ander.csv"), NULL), 0);
}

/* A plain file that opens, and then gives no byte. */
static void what_cannot_be_read_is_said(void **state) {
    struct problem p = {0};
    struct import_voorganger v;
    (void)state;
    assert_false(import_voorganger_zoek(&sessie, "/proc/self/mem", NULL, NULL, &v, &p));
    assert_int_equal(p.kind, PROBLEM_INPUT);
    text_expect_part(problem_text(&p), "/proc/self/mem is niet te lezen: ");
    assert_int_equal(v.nummer, 0);
    problem_clear(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_same_bytes_are_known, begin, einde),
        cmocka_unit_test_setup_teardown(what_cannot_be_read_is_said, begin, einde),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
