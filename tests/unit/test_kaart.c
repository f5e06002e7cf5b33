/* A map from text to a number. */
#include "regie/kaart.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static void every_key_keeps_its_own_number(void **state) {
    enum { AANTAL = 50000 };
    struct kaart k = {0};
    char sleutel[24];
    long nr = -1;
    (void)state;
    assert_false(kaart_zoek(&k, "", &nr));
    for (long i = 0; i < AANTAL; i++) {
        snprintf(sleutel, sizeof sleutel, "%ld", 2900000000 + i * 7);
        kaart_zet(&k, sleutel, i);
    }
    kaart_zet(&k, "", 12);
    kaart_zet(&k, "2900000007", -5); /* another number for a key that was there */
    for (long i = 0; i < AANTAL; i++) {
        snprintf(sleutel, sizeof sleutel, "%ld", 2900000000 + i * 7);
        assert_true(kaart_zoek(&k, sleutel, &nr));
        assert_int_equal(nr, i == 1 ? -5 : i);
        snprintf(sleutel, sizeof sleutel, "%ld", 2900000001 + i * 7);
        assert_false(kaart_zoek(&k, sleutel, &nr));
    }
    assert_true(kaart_zoek(&k, "", &nr));
    assert_int_equal(nr, 12);
    assert_int_equal(k.aantal, AANTAL + 1);
    kaart_free(&k);
    assert_false(kaart_zoek(&k, "2900000000", &nr));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_key_keeps_its_own_number)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
