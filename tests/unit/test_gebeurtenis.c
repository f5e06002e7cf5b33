/* Which events follow from the work in a dossier, and so do not go by themselves. */
#include "regie/gebeurtenis.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void begin(struct beeld *b) {
    memset(b, 0, sizeof *b);
    record_begin(&b->persoon, SOORT_PERSOON);
    record_begin(&b->dossier, SOORT_DOSSIER);
}

static struct record *maak(struct beeld *b, enum soort_code soort, int veld, const char *waarde) {
    struct record *r = record_lijst_nieuw(&b->lijst[soort], soort);
    r->id = id_nieuw();
    record_zet(r, veld, waarde);
    return r;
}

/* Does an event of this kind follow, once there is one more of them? */
static bool volgt_nog_een(struct beeld *b, const char *code) {
    return gebeurtenis_volgt(b, maak(b, SOORT_GEBEURTENIS, GEBEURTENIS_CODE, code));
}

static void a_correction_leaves_no_event(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    struct id eerste = maak(&b, SOORT_METING, METING_STATUS, STATUS_VERVANGEN)->id;
    record_zet_id(maak(&b, SOORT_METING, METING_STATUS, STATUS_VASTGESTELD), METING_CORRIGEERT,
                  eerste);
    maak(&b, SOORT_METING, METING_STATUS, STATUS_CONCEPT);
    assert_true(volgt_nog_een(&b, "meting"));
    assert_false(volgt_nog_een(&b, "meting"));
    assert_false(volgt_nog_een(&b, "brp"));
    beeld_free(&b);
}

static void a_plan_leaves_one_of_each(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    assert_false(volgt_nog_een(&b, "plan_concept"));
    struct record *pip = maak(&b, SOORT_PIP, PIP_VERSIENUMMER, "1");
    record_zet(pip, PIP_STATUS, STATUS_CONCEPT);
    assert_true(gebeurtenis_volgt(&b, b.lijst[SOORT_GEBEURTENIS].rij));
    assert_false(volgt_nog_een(&b, "plan_vast"));
    record_zet(pip, PIP_VASTGESTELD_OP, "2026-10-01");
    assert_true(gebeurtenis_volgt(&b, &b.lijst[SOORT_GEBEURTENIS].rij[1]));
    assert_false(volgt_nog_een(&b, "plan_bijgesteld"));
    beeld_free(&b);
}

static void a_talk_is_held_or_not(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    struct record *g = maak(&b, SOORT_GESPREK, GESPREK_STATUS, STATUS_VASTGESTELD);
    assert_true(volgt_nog_een(&b, "review"));
    assert_false(volgt_nog_een(&b, "contact"));
    record_zet(g, GESPREK_NO_SHOW, "ja");
    assert_false(gebeurtenis_volgt(&b, &b.lijst[SOORT_GEBEURTENIS].rij[0]));
    assert_true(gebeurtenis_volgt(&b, &b.lijst[SOORT_GEBEURTENIS].rij[1]));
    beeld_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_correction_leaves_no_event),
        cmocka_unit_test(a_plan_leaves_one_of_each),
        cmocka_unit_test(a_talk_is_held_or_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
