/* A set of keys. */
#include "regie/ids.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { AANTAL = 20000 };

/* Keys that differ in one place only: what a hurried hash would throw together. */
static struct id sleutel(unsigned nr) {
    struct id id = {{0}};
    id.byte[0] = 1;
    memcpy(id.byte + 3, &nr, sizeof nr);
    return id;
}

static void every_key_keeps_its_number(void **state) {
    struct ids s = {0};
    (void)state;
    assert_int_equal(ids_zoek(&s, sleutel(1)), -1);
    for (unsigned i = 0; i < AANTAL; i++)
        assert_int_equal(ids_erbij(&s, sleutel(i)), i);
    for (unsigned i = 0; i < AANTAL; i++) {
        assert_int_equal(ids_erbij(&s, sleutel(i)), i);
        assert_int_equal(ids_zoek(&s, sleutel(i)), i);
        assert_int_equal(ids_zoek(&s, sleutel(i + AANTAL)), -1);
    }
    assert_int_equal(s.aantal, AANTAL);
    ids_free(&s);
    assert_int_equal(ids_zoek(&s, sleutel(1)), -1);
}

static void what_is_taken_out_is_not_in_it(void **state) {
    struct ids s = {0};
    (void)state;
    for (unsigned i = 0; i < 100; i++)
        ids_erbij(&s, sleutel(i));
    for (unsigned i = 0; i < 100; i += 3)
        ids_weg(&s, sleutel(i));
    for (unsigned i = 0; i < 100; i++)
        assert_int_equal(ids_zoek(&s, sleutel(i)), i % 3 ? (int)i : -1);
    for (unsigned i = 100; i < 1000; i++) /* and it grows */
        ids_erbij(&s, sleutel(i));
    assert_int_equal(ids_zoek(&s, sleutel(3)), -1);
    assert_int_equal(ids_erbij(&s, sleutel(3)), 1000);
    assert_int_equal(ids_zoek(&s, sleutel(4)), 4);
    ids_leeg(&s);
    assert_int_equal(ids_zoek(&s, sleutel(4)), -1);
    assert_int_equal(ids_erbij(&s, sleutel(7)), 0);
    ids_free(&s);
}

static void in_order_it_is_found_without_being_made_known(void **state) {
    struct ids s = {0};
    (void)state;
    for (unsigned i = 0; i < 500; i++)
        ids_achteraan(&s, (struct id){{1, 0, (uint8_t)(i >> 8), (uint8_t)i}});
    for (unsigned i = 0; i < 600; i++) {
        struct id id = {{1, 0, (uint8_t)(i >> 8), (uint8_t)i}};
        assert_int_equal(ids_zoek_in_orde(&s, id), i < 500 ? (int)i : -1);
    }
    ids_free(&s);
}

/* A set in order may be emptied, or be asked by key after all. */
static void in_order_and_then_by_key(void **state) {
    struct ids s = {0};
    (void)state;
    ids_achteraan(&s, sleutel(1));
    ids_leeg(&s);
    assert_int_equal(s.aantal, 0);
    for (unsigned i = 0; i < 500; i++)
        ids_achteraan(&s, sleutel(i));
    assert_int_equal(ids_erbij(&s, sleutel(500)), 500);
    for (unsigned i = 0; i <= 500; i++)
        assert_int_equal(ids_zoek(&s, sleutel(i)), i);
    ids_free(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_keeps_its_number),
        cmocka_unit_test(what_is_taken_out_is_not_in_it),
        cmocka_unit_test(in_order_it_is_found_without_being_made_known),
        cmocka_unit_test(in_order_and_then_by_key)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
