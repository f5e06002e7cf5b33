/* Writing a list out from the caseload: each question, what it will hold, and what was written. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void enters(struct terminal *t, int aantal) {
    for (int i = 0; i < aantal; i++)
        terminal_key(t, "Enter");
}

static void ja(struct terminal *t) {
    terminal_keys(t, "j");
    terminal_key(t, "Enter");
}

static void what_it_will_hold_is_said_before_it_is_written(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    terminal_expect_text(t, "Wie komt er in de lijst?");
    terminal_expect_text(t, "De lijst zoals u hem nu ziet");
    terminal_expect_no_text(t, "gemarkeerd is");
    enters(t, 1);
    terminal_expect_text(t, "@caseload");
    enters(t, 1);
    terminal_expect_text(t, "onder een pseudoniem");
    enters(t, 1);
    terminal_expect_text(t, "Voor Excel");
    enters(t, 1);
    terminal_expect_text(t, "Deze lijst opslaan als");
    enters(t, 1);
    terminal_expect_text(t, "5 personen, ");
    terminal_expect_text(t, "met namen, zonder BSN. Schrijven?");
    assert_false(werkmap_bestaat(map, "caseload.csv"));
    ja(t);
    terminal_expect_text(t, "5 personen staan in caseload.csv (met namen, zonder BSN).");
    const char *lijst = werkmap_lees(map, "caseload.csv", NULL);
    assert_non_null(strstr(lijst, "v_nummer;achternaam;"));
    assert_non_null(strstr(lijst, PROEF_V_RAHIMI));
    terminal_close(t);
    werkmap_free(map);
}

static void only_the_marked_and_nothing_is_overwritten_unasked(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    werkmap_schrijf(map, "caseload.csv", "van mij\n");
    terminal_keys(t, "cm u");
    terminal_expect_text(t, "Alleen wie gemarkeerd is (1)");
    enters(t, 5);
    terminal_expect_text(t, "1 persoon, ");
    ja(t);
    terminal_expect_text(t, "Dit bestand bestaat al. Vervangen?");
    terminal_key(t, "Enter");
    assert_string_equal(werkmap_lees(map, "caseload.csv", NULL), "van mij\n");
    terminal_keys(t, "u");
    enters(t, 5);
    ja(t);
    ja(t);
    terminal_expect_text(t, "1 persoon staat in caseload.csv");
    assert_non_null(strstr(werkmap_lees(map, "caseload.csv", NULL), PROEF_V_BASHIR));
    assert_null(strstr(werkmap_lees(map, "caseload.csv", NULL), PROEF_V_HAGOS));
    terminal_close(t);
    werkmap_free(map);
}

static void esc_at_any_question_writes_nothing(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cm");
    for (int i = 0; i <= 5; i++) {
        terminal_keys(t, "u");
        enters(t, i);
        terminal_key(t, "Esc");
        terminal_expect_text(t, "van iedereen");
        assert_false(werkmap_bestaat(map, "caseload.csv"));
    }
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_it_will_hold_is_said_before_it_is_written),
        cmocka_unit_test(only_the_marked_and_nothing_is_overwritten_unasked),
        cmocka_unit_test(esc_at_any_question_writes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
