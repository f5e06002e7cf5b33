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

/* Keys of every length, each the beginning of the next, looked up in the middle of a text. */
static void a_key_can_be_part_of_a_text(void **state) {
    static const char tekst[] = "Burgerlijke staat onbekend";
    struct kaart k = {0};
    char sleutel[sizeof tekst];
    long nr = -1;
    (void)state;
    for (int len = 0; len < (int)sizeof tekst - 1; len += 2) {
        snprintf(sleutel, sizeof sleutel, "%.*s", len, tekst);
        kaart_zet(&k, sleutel, len);
    }
    for (size_t len = 0; len < sizeof tekst - 1; len++) {
        assert_int_equal(kaart_zoek_n(&k, tekst, len, &nr), len % 2 == 0);
        assert_int_equal(nr, len / 2 * 2);
    }
    assert_false(kaart_zoek_n(&k, tekst + 1, 8, &nr));
    kaart_free(&k);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_key_keeps_its_own_number),
                                       cmocka_unit_test(a_key_can_be_part_of_a_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
