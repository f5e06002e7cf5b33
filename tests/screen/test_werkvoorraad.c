/* The first screen. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_beeld(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_expect_line(
        t, 3, " !! 96 d te laat  Tesfay, Yonas          PIP vaststellen             18-08-2026");
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_beeld)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
