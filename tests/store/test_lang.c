/* A long list into an almost empty file goes in without the checks of the schema and without a WAL:
 * the program checks as much itself, and afterwards everything is as always. */
#include "store/intern.h"
#include "support/storeproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static const char *pragma(sqlite3 *db, const char *sql) {
    static char uit[100];
    sqlite3_stmt *q = NULL;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &q, NULL), SQLITE_OK);
    *uit = '\0';
    if (sqlite3_step(q) == SQLITE_ROW)
        snprintf(uit, sizeof uit, "%s", (const char *)sqlite3_column_text(q, 0));
    sqlite3_finalize(q);
    return uit;
}

static void is_als_altijd(sqlite3 *db) {
    assert_string_equal(pragma(db, "PRAGMA journal_mode"), "wal");
    assert_string_equal(pragma(db, "PRAGMA foreign_keys"), "1");
    assert_string_equal(pragma(db, "PRAGMA ignore_check_constraints"), "0");
    assert_string_equal(pragma(db, "PRAGMA integrity_check"), "ok");
}

static void begin_lijst(struct storeproef *t, bool blijft) {
    assert_true(store_begin(t->s, &t->p));
    assert_true(store_lang_begin(t->s, blijft, &t->p));
}

static bool persoon(struct storeproef *t, int veld, const char *waarde) {
    struct record r;
    record_begin(&r, SOORT_PERSOON);
    r.id = id_nieuw();
    record_zet(&r, PERSOON_ACHTERNAAM, "Hagos");
    record_zet(&r, veld, waarde);
    const struct record *rij[] = {&r};
    bool goed = store_passen(t->s, rij, 1, &t->p) && store_voeg_toe_veel(t->s, rij, 1, &t->p);
    record_free(&r);
    return goed;
}

static void afterwards_everything_is_as_always(void **state) {
    struct storeproef *t = *state;
    for (int keer = 0; keer < 3; keer++) { /* stored, taken back, and a rehearsal */
        begin_lijst(t, keer < 2);
        assert_string_equal(pragma(t->s->db, "PRAGMA journal_mode"), keer < 2 ? "delete" : "wal");
        assert_true(persoon(t, PERSOON_VOORNAMEN, "Selam"));
        assert_true(store_indexen_terug(t->s, &t->p));
        if (keer)
            store_vergeet(t->s);
        else
            assert_true(store_bewaar(t->s, &t->p));
        is_als_altijd(t->s->db);
        assert_string_equal(pragma(t->s->db, "SELECT count(*) FROM persoon"), "1");
    }
    assert_true(store_begin(t->s, &t->p));
    struct record r;
    record_begin(&r, SOORT_DOSSIER);
    r.id = id_nieuw();
    record_zet_id(&r, DOSSIER_PERSOON, r.id);
    assert_false(store_voeg_toe(t->s, &r, &t->p)); /* nobody has that key */
    record_free(&r);
    store_vergeet(t->s);
}

static void somebody_else_keeps_the_wal(void **state) {
    struct storeproef *t = *state;
    struct store *ander = store_open(t->pad, false, &t->p);
    assert_non_null(ander);
    begin_lijst(t, true);
    assert_string_equal(pragma(t->s->db, "PRAGMA journal_mode"), "wal");
    assert_true(persoon(t, PERSOON_VOORNAMEN, "Selam"));
    assert_string_equal(pragma(ander->db, "SELECT count(*) FROM persoon"), "0");
    assert_true(store_indexen_terug(t->s, &t->p));
    assert_true(store_bewaar(t->s, &t->p));
    assert_string_equal(pragma(ander->db, "SELECT count(*) FROM persoon"), "1");
    store_sluit(ander);
    is_als_altijd(t->s->db);
}

/* The file and its journal as a power cut would leave them. */
static void what_was_cut_off_is_not_there(void **state) {
    struct storeproef *t = *state;
    size_t len;
    begin_lijst(t, true);
    for (int i = 0; i < 100; i++)
        assert_true(persoon(t, PERSOON_VOORNAMEN, "Selam"));
    assert_int_equal(sqlite3_db_cacheflush(t->s->db), SQLITE_OK);
    const char *bytes = werkmap_lees(t->map, "regie.db", &len);
    werkmap_schrijf_n(t->map, "rest.db", bytes, len);
    bytes = werkmap_lees(t->map, "regie.db-journal", &len);
    werkmap_schrijf_n(t->map, "rest.db-journal", bytes, len);
    store_vergeet(t->s);
    /* Who may only read cannot take it out, and must not take it for the truth. */
    assert_null(store_open(werkmap_pad(t->map, "rest.db"), true, &t->p));
    text_expect_part(problem_text(&t->p), "er ligt nog werk naast");
    problem_clear(&t->p);
    struct store *rest = store_open(werkmap_pad(t->map, "rest.db"), false, &t->p);
    assert_non_null(rest);
    is_als_altijd(rest->db);
    assert_string_equal(pragma(rest->db, "SELECT count(*) FROM persoon"), "0");
    assert_string_equal(pragma(rest->db, "SELECT count(*) FROM sqlite_schema"
                                         " WHERE name = 'dossier_sorteernaam'"),
                        "1");
    store_sluit(rest);
}

static void what_the_schema_would_refuse_is_refused(void **state) {
    static const struct {
        int veld;
        const char *waarde;
    } fout[] = {{PERSOON_GEBOORTEDATUM, "1990-5-1"}, {PERSOON_BSN, "12345678"},
                {PERSOON_V_NUMMER, "29000001234"},   {PERSOON_GESLACHT, "man"},
                {PERSOON_GEHEIM, "misschien"},       {PERSOON_GEZIN, "abc"},
                {PERSOON_ACHTERNAAM, NULL}};
    struct storeproef *t = *state;
    begin_lijst(t, true);
    for (size_t i = 0; i < sizeof fout / sizeof *fout; i++) {
        assert_false(persoon(t, fout[i].veld, fout[i].waarde));
        text_expect_part(problem_text(&t->p), "past niet in het bestand (persoon.");
        problem_clear(&t->p);
    }
    assert_true(persoon(t, PERSOON_GEBOORTEDATUM, "1990-05-00"));
    store_vergeet(t->s);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, storeproef_begin, storeproef_einde)

/* A short list is judged in the same way, into a file that stays as it is for others. */
static void a_short_list_is_judged_too(void **state) {
    struct storeproef *t = *state;
    assert_true(store_begin(t->s, &t->p));
    assert_true(store_lijst_begin(t->s, id_nieuw(), &t->p));
    assert_string_equal(pragma(t->s->db, "PRAGMA journal_mode"), "wal");
    assert_string_equal(pragma(t->s->db, "PRAGMA foreign_keys"), "0");
    assert_false(persoon(t, PERSOON_GEBOORTEDATUM, "gisteren"));
    assert_non_null(strstr(problem_text(&t->p), "geboortedatum"));
    problem_clear(&t->p);
    assert_true(persoon(t, PERSOON_GEBOORTEDATUM, "1990-05-00"));
    assert_true(store_bewaar(t->s, &t->p));
    is_als_altijd(t->s->db);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(afterwards_everything_is_as_always), TEST(somebody_else_keeps_the_wal),
        TEST(what_was_cut_off_is_not_there),      TEST(what_the_schema_would_refuse_is_refused),
        TEST(a_short_list_is_judged_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
