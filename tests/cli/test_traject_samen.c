/* Two dossiers with trajecten and exams become one: their events, and taking it back. */
#include "regie/buf.h"
#include "support/stand.h"
#include "support/trajectproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Merges, and takes it back: the same as before. */
static void samen_en_terug(struct werkmap *map, const char *een, const char *ander,
                           const char *verwacht) {
    struct buf opdracht = {0};
    const char *voor = stand_van(map);
    buf_addf(&opdracht, "samenvoegen %s %s", een, ander);
    proef_doe(map, 0, opdracht.s);
    text_expect(proef_gebeurtenissen(map), verwacht);
    proef_terug(map, 1);
    text_expect(stand_van(map), voor);
    proef_doe(map, 0, opdracht.s);
    buf_free(&opdracht);
}

static void two_that_began_on_one_day_have_one_event(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "traject " SELAM " erbij stage begonnen_op=1-3-2026");
    proef_doe(map, 0, "traject " ALI " erbij sporten begonnen_op=1-3-2026");
    samen_en_terug(map, SELAM, ALI, "traject_start|2026-03-01|\n");
    proef_doe(map, 0, "traject " SELAM " weg 1");
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-03-01|\n");
    proef_doe(map, 0, "traject " SELAM " weg 1");
    text_expect(proef_gebeurtenissen(map), "");
}

static void words_of_both_stay_with_their_day(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "gebeurtenis " SELAM " traject_start 01-03-2026 --toelichting 'op school'");
    proef_doe(map, 0, "gebeurtenis " SELAM " traject_eind 01-04-2026");
    proef_doe(map, 0, "gebeurtenis " ALI " traject_start 01-03-2026 --toelichting 'met de bus'");
    proef_doe(map, 0, "gebeurtenis " ALI " traject_eind 01-04-2026 --toelichting 'verhuisd'");
    proef_doe(map, 0, "gebeurtenis " ALI " traject_start 02-03-2026");
    samen_en_terug(map, SELAM, ALI,
                   "traject_start|2026-03-01|op school; met de bus\n"
                   "traject_start|2026-03-02|\ntraject_eind|2026-04-01|verhuisd\n");
}

static void the_declaration_keeps_the_day_of_its_exam(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "gebeurtenis " SELAM " pvt 04-11-2026");
    proef_doe(map, 0, "examen " ALI " erbij pvt examendatum=3-11-2026 resultaat=geslaagd");
    samen_en_terug(map, SELAM, ALI, "pvt|2026-11-03|\npvt|2026-11-04|\n");
    proef_doe(map, 0, "examen " SELAM " wijzig 1 examendatum=2-11-2026");
    text_expect(proef_gebeurtenissen(map), "pvt|2026-11-02|\npvt|2026-11-04|\n");
    proef_doe(map, 0, "examen " SELAM " weg 1");
    text_expect(proef_gebeurtenissen(map), "pvt|2026-11-04|\n");
}

static void a_declaration_typed_twice_is_signed_once(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "examen " SELAM " erbij pvt examendatum=3-11-2026 resultaat=geslaagd");
    proef_doe(map, 0, "gebeurtenis " ALI " pvt 04-11-2026");
    samen_en_terug(map, SELAM, ALI, "pvt|2026-11-03|\n");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, proef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(two_that_began_on_one_day_have_one_event),
        TEST(words_of_both_stay_with_their_day),
        TEST(the_declaration_keeps_the_day_of_its_exam),
        TEST(a_declaration_typed_twice_is_signed_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
