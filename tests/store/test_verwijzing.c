/* What a short list brings is asked at its end whether it refers to what exists, since SQLite does
 * not look meanwhile. */
#include "store/intern.h"
#include "support/storeproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct id sleutel[SOORT_AANTAL]; /* of one record of each kind */

static void vul(struct record *r, int mis) {
    for (int veld = 0; veld < r->soort->aantal; veld++) {
        const struct veld *v = &r->soort->velden[veld];
        if (veld == mis)
            record_zet_id(r, veld, id_nieuw());
        else if (veld_verwijst(v))
            record_zet_id(r, veld, sleutel[veld_verwijst(v)->code]);
        else
            record_zet(r, veld, v->kind == VELD_GETAL ? "1" : "x");
    }
}

/* One record of every kind, which refer to each other; but field `mis` of this kind to nothing. */
static void schrijf_allen(struct storeproef *t, int soort_mis, int mis) {
    assert_true(store_begin(t->s, &t->p));
    assert_true(store_lijst_begin(t->s, id_nieuw(), &t->p));
    for (int soort = 0; soort < SOORT_AANTAL; soort++)
        sleutel[soort] = id_nieuw();
    for (int soort = 0; soort < SOORT_AANTAL; soort++) {
        struct record r;
        record_begin(&r, (enum soort_code)soort);
        r.id = sleutel[soort];
        vul(&r, soort == soort_mis ? mis : -1);
        const struct record *rij[] = {&r};
        if (!store_voeg_toe_veel(t->s, rij, 1, &t->p))
            fail_msg("%s: %s", r.soort->naam, problem_text(&t->p));
        record_free(&r);
    }
}

static void is_geweigerd(struct storeproef *t, const char *waar) {
    char tussen_haken[100];
    snprintf(tussen_haken, sizeof tussen_haken, "(%s)", waar);
    assert_false(store_bewaar(t->s, &t->p));
    assert_int_equal(t->p.kind, PROBLEM_STORE);
    text_expect_part(problem_text(&t->p), "er is niets opgeslagen");
    text_expect_part(problem_text(&t->p), tussen_haken);
    problem_clear(&t->p);
    assert_int_equal(store_getal(t->s, "SELECT count(*) FROM dossier"), 0);
    assert_int_equal(store_getal(t->s, "PRAGMA foreign_keys"), 1);
}

/* What SQLite asks itself of this field otherwise. */
static long vraagt_sqlite(struct storeproef *t, const char *soort, const char *veld) {
    char sql[200];
    snprintf(sql, sizeof sql,
             "SELECT count(*) FROM pragma_foreign_key_list('%s') WHERE \"from\" = '%s'", soort,
             veld);
    return store_getal(t->s, sql);
}

static long een_voor_een(struct storeproef *t, const struct soort *soort) {
    long van_sqlite = 0;
    for (int veld = 0; veld < soort->aantal; veld++) {
        char waar[80];
        if (!veld_verwijst(&soort->velden[veld]))
            continue;
        schrijf_allen(t, soort->code, veld);
        snprintf(waar, sizeof waar, "%s.%s", soort->naam, soort->velden[veld].naam);
        is_geweigerd(t, waar);
        van_sqlite += vraagt_sqlite(t, soort->naam, soort->velden[veld].naam);
    }
    return van_sqlite;
}

static void every_reference_of_every_kind_is_asked(void **state) {
    struct storeproef *t = *state;
    long van_sqlite = 0;
    for (int soort = 0; soort < SOORT_AANTAL; soort++)
        van_sqlite += een_voor_een(t, soort_van((enum soort_code)soort));
    assert_int_equal(van_sqlite,
                     store_getal(t->s, "SELECT count(*) FROM pragma_table_list t, "
                                       "pragma_foreign_key_list(t.name) WHERE t.name NOT "
                                       "IN ('handeling', 'wijziging', 'signaal')"));
}

static void doe(struct storeproef *t, const char *sql) {
    assert_int_equal(sqlite3_exec(t->s->db, sql, NULL, NULL, NULL), SQLITE_OK);
}

#define WIJZIGING(handeling, rest)                                                                 \
    "INSERT INTO wijziging SELECT " handeling ", 1, 'persoon', id, NULL, " rest " FROM persoon;"
#define LATER "x'ff000000000000000000000000000000'"

static void what_is_no_record_is_asked_too(void **state) {
    struct storeproef *t = *state;
    schrijf_allen(t, SOORT_AANTAL, 0);
    doe(t, "INSERT INTO signaal VALUES (" LATER ", 'x', '', '', '', '', '', 0, 0)");
    is_geweigerd(t, "signaal.dossier");
    schrijf_allen(t, SOORT_AANTAL, 0);
    doe(t, WIJZIGING(LATER, "NULL, NULL, '{}'"));
    is_geweigerd(t, "wijziging.handeling");
}

static void zet_gezin(struct storeproef *t, struct id gezin) {
    sqlite3_stmt *q;
    assert_int_equal(sqlite3_prepare_v2(t->s->db, "UPDATE persoon SET gezin = ?", -1, &q, NULL),
                     SQLITE_OK);
    sqlite3_bind_blob(q, 1, gezin.byte, sizeof gezin.byte, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(q), SQLITE_DONE);
    sqlite3_finalize(q);
}

/* Somebody who was there already goes to a household that is not, and then to one that is. */
static void a_household_that_changed_is_asked(void **state) {
    struct storeproef *t = *state;
    schrijf_allen(t, SOORT_AANTAL, 0);
    assert_true(store_bewaar(t->s, &t->p));
    for (int bestaat = 0; bestaat < 2; bestaat++) {
        assert_true(store_begin(t->s, &t->p));
        assert_true(store_lijst_begin(t->s, id_nieuw(), &t->p));
        doe(t, "INSERT INTO handeling (id, naam, wanneer, door) VALUES (" LATER ", 'x', 'x', 'x')");
        doe(t, WIJZIGING(LATER, "'gezin', NULL, 'x'"));
        zet_gezin(t, bestaat ? sleutel[SOORT_GEZIN] : id_nieuw());
        assert_int_equal(store_bewaar(t->s, &t->p), bestaat);
        text_expect_part(problem_text(&t->p), bestaat ? "" : "(persoon.gezin)");
        problem_clear(&t->p);
    }
    assert_int_equal(store_getal(t->s, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, storeproef_begin, storeproef_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_reference_of_every_kind_is_asked),
        TEST(what_is_no_record_is_asked_too),
        TEST(a_household_that_changed_is_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
