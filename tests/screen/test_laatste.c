/* Taking back what one did last in a dossier, and doing it again. */
#include "support/proefcaseload.h"
#include "support/stand.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void doe(struct werkmap *map, const char *wat) {
    struct uitkomst u =
        uitkomst_run(map, "regie", "persoon", PROEF_V_HAGOS, wat, "--vandaag", "2026-11-22", NULL);
    uitkomst_expect(&u, 0);
}

static struct terminal *open_hagos(struct werkmap *map) {
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "/hagos<Enter>");
    terminal_expect_text(t, "[Overzicht]");
    return t;
}

static void test_terug_en_opnieuw(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    doe(map, "telefoon=0611111111");
    doe(map, "telefoon=0622222222");
    struct terminal *t = open_hagos(map);
    terminal_keys(t, "u");
    terminal_expect_text(t, "Ongedaan maken? ");
    terminal_expect_text(t, "Telefoon: 0622222222 → 0611111111");
    terminal_key(t, "Enter");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "telefoon"), "0622222222");
    terminal_script(t, "uJa<Enter>");
    terminal_expect_text(t, "Ongedaan gemaakt.");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "telefoon"), "0611111111");
    terminal_script(t, "j<C-z>Ja<Enter>");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "telefoon"), "");
    terminal_script(t, "<C-r>");
    terminal_expect_text(t, "Opnieuw doen? ");
    terminal_expect_text(t, "Telefoon: leeg → 0611111111");
    terminal_script(t, "Ja<Enter><C-y>Ja<Enter>");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "telefoon"), "0622222222");
    terminal_script(t, "<C-r>");
    terminal_expect_text(t, "Er is niets dat u net ongedaan maakte.");
    terminal_script(t, "uJa<Enter>");
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "telefoon"), "0611111111");
    terminal_close(t);
    werkmap_free(map);
}

/* What a colleague did stays, and what they changed since is said. */
static void test_collega(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    doe(map, "telefoon=0611111111");
    doe(map, "telefoon=0622222222");
    stand_zet(map, "UPDATE handeling SET door = 'j.bakker' WHERE id = (SELECT max(id) FROM "
                   "handeling)");
    struct terminal *t = open_hagos(map);
    terminal_keys(t, "u");
    terminal_expect_text(t, "Telefoon is daarna gewijzigd door J.");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_HAGOS, "telefoon"), "0622222222");
    werkmap_free(map);
}

/* Something else done since: there is nothing to do again. */
static void test_niet_opnieuw_na_iets_anders(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    doe(map, "telefoon=0611111111");
    struct terminal *t = open_hagos(map);
    terminal_script(t, "uJa<Enter>");
    doe(map, "woonplaats=Zwolle");
    terminal_script(t, "<C-r>");
    terminal_expect_text(t, "Er is niets dat u net ongedaan maakte.");
    terminal_close(t);
    werkmap_free(map);
}

/* Somebody new, taken back: the dossier that lies open is gone, and the list is there. */
static void test_nieuw_dossier(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cnVergissing<Enter>");
    terminal_expect_text(t, "[Gegevens]");
    terminal_script(t, "<Esc>j");
    terminal_expect_text(t, "[Journaal]");
    terminal_script(t, "u");
    terminal_expect_text(t, "Vergissing gaat weer weg; dit dossier is er dan niet meer.");
    terminal_script(t, "Ja<Enter>");
    terminal_expect_text(t, "Caseload");
    terminal_expect_text(t, "Ongedaan gemaakt: dit dossier is weer weg.");
    terminal_expect_no_text(t, "Ctrl-R"); /* which does nothing here */
    terminal_script(t, "m");
    terminal_expect_no_text(t, "Vergissing");
    terminal_close(t);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 5);
    werkmap_free(map);
}

static void test_masker(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    doe(map, "telefoon=0611111111");
    struct terminal *t = open_hagos(map);
    terminal_script(t, "<F12>u");
    terminal_expect_text(t, "Ongedaan maken? ");
    terminal_expect_no_text(t, "0611111111");
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_terug_en_opnieuw),
        cmocka_unit_test(test_collega),
        cmocka_unit_test(test_niet_opnieuw_na_iets_anders),
        cmocka_unit_test(test_nieuw_dossier),
        cmocka_unit_test(test_masker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
