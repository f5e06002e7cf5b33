/* Parts of a transaction: kept or undone by themselves, and the whole is lost when that fails. */
#include "action/handeling.h"
#include "regie/handelen.h"
#include "store/intern.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct proef {
    struct werkmap *map;
    struct sessie s;
};

static int begin(void **state) {
    static struct proef t;
    struct problem p = {0};
    t = (struct proef){.map = werkmap_new()};
    struct uitkomst u = uitkomst_run(t.map, "regie", "--db", "regie.db", "init", NULL);
    uitkomst_expect(&u, 0);
    struct sessie_keuze keuze = {.pad = werkmap_pad(t.map, "regie.db"), .vandaag = "2026-11-22"};
    if (!sessie_open(&t.s, &keuze, &p))
        fail_msg("%s", problem_text(&p));
    *state = &t;
    return 0;
}

static int einde(void **state) {
    struct proef *t = *state;
    sessie_sluit(&t->s);
    werkmap_free(t->map);
    return 0;
}

static void expect_instelling(struct store *s, const char *naam, const char *waarde) {
    char *is = store_instelling(s, naam);
    if (waarde)
        assert_string_equal(is, waarde);
    else
        assert_null(is);
    free(is);
}

static bool binnen(struct sessie *s, const char *waarde, bool lukt, struct problem *p) {
    struct handeling h;
    assert_true(handeling_begin(&h, s, "instelling_zetten", (struct id){{0}}, p));
    handeling_instelling(&h, "gemeente", waarde);
    if (!lukt)
        handeling_mis(&h);
    return handeling_klaar(&h);
}

static void a_part_is_kept_or_undone_by_itself(void **state) {
    struct proef *t = *state;
    struct problem p = {0};
    struct handeling h;
    assert_true(handeling_begin(&h, &t->s, "instelling_zetten", (struct id){{0}}, &p));
    handeling_laat_binnen(&h);
    assert_true(binnen(&t->s, "Zwolle", true, &p));
    assert_false(binnen(&t->s, "Assen", false, &p));
    assert_true(handeling_klaar(&h));
    assert_int_equal(p.kind, PROBLEM_NONE);
    expect_instelling(t->s.store, "gemeente", "Zwolle");
}

/* A full disk makes SQLite undo the whole transaction. What comes after it would otherwise be
 * stored statement by statement, outside of any action. */
static void a_lost_transaction_fails_the_whole_action(void **state) {
    struct proef *t = *state;
    for (int lukt = 0; lukt < 2; lukt++) {
        struct problem p = {0}, p_binnen = {0};
        struct handeling h, deel;
        assert_true(handeling_begin(&h, &t->s, "instelling_zetten", (struct id){{0}}, &p));
        handeling_laat_binnen(&h);
        assert_true(
            handeling_begin(&deel, &t->s, "instelling_zetten", (struct id){{0}}, &p_binnen));
        handeling_instelling(&deel, "gemeente", "Zwolle");
        store_vergeet(t->s.store);
        if (!lukt) {
            problem_set(&p_binnen, PROBLEM_INPUT, "dit past niet");
            handeling_mis(&deel);
        }
        assert_false(handeling_klaar(&deel));
        assert_int_equal(p_binnen.kind, PROBLEM_STORE);
        assert_int_equal(p.kind, PROBLEM_STORE);
        assert_true(h.mis);
        assert_false(handeling_instelling(&h, "gemeente", "Assen"));
        assert_false(handeling_klaar(&h));
        expect_instelling(t->s.store, "gemeente", NULL);
        problem_clear(&p);
        problem_clear(&p_binnen);
    }
    struct problem p = {0};
    assert_true(binnen(&t->s, "Zwolle", true, &p));
    expect_instelling(t->s.store, "gemeente", "Zwolle");
}

static bool nieuw_mens(struct handeling *h, int nr) {
    struct blok blok = {0};
    struct beeld b;
    char v_nummer[24];
    snprintf(v_nummer, sizeof v_nummer, "29%08d", nr);
    beeld_begin_in(&b, &blok);
    record_zet(&b.persoon, PERSOON_V_NUMMER, v_nummer);
    record_zet(&b.persoon, PERSOON_ACHTERNAAM, "Hagos");
    bool goed = handeling_nieuw_dossier(h, &b, NULL);
    beeld_free(&b);
    blok_free(&blok);
    return goed;
}

/* People go in many at a time; with a thread or without, none go in behind those who were lost. */
static void a_lost_load_fails_the_whole_action(void **state) {
    struct proef *t = *state;
    store_voer_uit(t->s.store,
                   "CREATE TEMP TRIGGER mis BEFORE INSERT ON main.persoon WHEN new.v_nummer = "
                   "'2900000001' BEGIN SELECT RAISE(ROLLBACK, 'mis'); END",
                   NULL);
    for (int draad = 0; draad < 2; draad++) {
        struct problem p = {0};
        struct handeling h;
        int nr = 0;
        assert_true(handeling_begin(&h, &t->s, "import", (struct id){{0}}, &p));
        assert_true(handeling_veel_begin(&h, draad));
        while (nr < 2000 && nieuw_mens(&h, nr))
            nr++;
        assert_in_range(nr, 1, 1999);
        assert_false(handeling_klaar(&h));
        assert_int_equal(store_getal(t->s.store, "SELECT count(*) FROM main.persoon"), 0);
        assert_int_not_equal(p.kind, PROBLEM_NONE);
        problem_clear(&p);
    }
}

/* Without a part that is open there is nothing to keep. */
static void a_part_that_is_not_there_is_no_success(void **state) {
    struct proef *t = *state;
    struct problem p = {0};
    assert_true(store_begin(t->s.store, &p));
    assert_true(store_punt(t->s.store, &p));
    assert_true(store_punt_klaar(t->s.store, true, &p));
    assert_false(store_punt_klaar(t->s.store, false, &p));
    assert_int_equal(p.kind, PROBLEM_STORE);
    problem_clear(&p);
    assert_true(store_begin(t->s.store, &p)); /* nothing was left open */
    store_vergeet(t->s.store);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_part_is_kept_or_undone_by_itself),
        TEST(a_lost_transaction_fails_the_whole_action),
        TEST(a_lost_load_fails_the_whole_action),
        TEST(a_part_that_is_not_there_is_no_success),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
