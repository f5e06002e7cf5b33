/* A map from numbers to numbers. */
#include "regie/nummers.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

enum { AANTAL = 50000 };

static void every_key_keeps_its_own_value(void **state) {
    struct nummers n = {0};
    (void)state;
    assert_int_equal(nummers_zoek(&n, 0), -1);
    for (long i = 0; i < AANTAL; i++)
        nummers_zet(&n, 2900000000U + (uint64_t)i * 7, i);
    nummers_zet(&n, 0, 12);
    nummers_zet(&n, 2900000007U, 5); /* another value for a key that was there */
    for (long i = 0; i < AANTAL; i++) {
        assert_int_equal(nummers_zoek(&n, 2900000000U + (uint64_t)i * 7), i == 1 ? 5 : i);
        assert_int_equal(nummers_zoek(&n, 2900000001U + (uint64_t)i * 7), -1);
    }
    assert_int_equal(nummers_zoek(&n, 0), 12);
    assert_int_equal(n.aantal, AANTAL + 1);
    nummers_free(&n);
    assert_int_equal(nummers_zoek(&n, 0), -1);
}

static void the_ends_of_both_ranges_fit(void **state) {
    struct nummers n = {0};
    const uint64_t hoogste = (UINT64_C(1) << NUMMERS_SLEUTEL_BITS) - 1;
    (void)state;
    nummers_zet(&n, hoogste, NUMMERS_MEEST);
    nummers_zet(&n, hoogste - 1, 0);
    assert_int_equal(nummers_zoek(&n, hoogste), NUMMERS_MEEST);
    assert_int_equal(nummers_zoek(&n, hoogste - 1), 0);
    nummers_free(&n);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_key_keeps_its_own_value),
                                       cmocka_unit_test(the_ends_of_both_ranges_fit)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
