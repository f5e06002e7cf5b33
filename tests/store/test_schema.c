/* The schema against the field tables, and every statement against the schema. */
#include "regie/embed.h"
#include "store/intern.h"
#include "store/query_tabel.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct werkmap *map;
static sqlite3 *db;

static int begin(void **state) {
    (void)state;
    struct problem p = {0};
    map = werkmap_new();
    const char *pad = werkmap_pad(map, "nieuw.db");
    return store_maak(pad, &p) && sqlite3_open(pad, &db) == SQLITE_OK ? 0 : -1;
}

static int einde(void **state) {
    (void)state;
    sqlite3_close(db);
    werkmap_free(map);
    return 0;
}

static sqlite3_stmt *vraag(const char *sql) {
    sqlite3_stmt *q;
    if (sqlite3_prepare_v2(db, sql, -1, &q, NULL) != SQLITE_OK)
        fail_msg("%s\n%s", sqlite3_errmsg(db), sql);
    return q;
}

static long getal(const char *sql) {
    sqlite3_stmt *q = vraag(sql);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    long n = (long)sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return n;
}

static const char *tekst(sqlite3_stmt *q, int kolom) {
    const char *s = (const char *)sqlite3_column_text(q, kolom);
    return s ? s : "";
}

/* A column as "name TYPE", with "!" when it must have a value. */
static void kolommen_verwacht(const struct soort *s, struct buf *uit) {
    buf_add(uit, "id BLOB!\nversie INTEGER!\n");
    for (int i = 0; i < s->aantal; i++) {
        const struct veld *v = &s->velden[i];
        const char *type = v->kind == VELD_VERWIJZING ? "BLOB"
                           : v->kind == VELD_GETAL    ? "INTEGER"
                                                      : "TEXT";
        buf_addf(uit, "%s %s%s\n", v->naam, type, v->vlaggen & VELD_VERPLICHT ? "!" : "");
    }
}

static void kolommen_gevonden(const struct soort *s, struct buf *uit) {
    char sql[100];
    snprintf(sql, sizeof sql, "SELECT name, type, \"notnull\" FROM pragma_table_info('%s')",
             s->naam);
    sqlite3_stmt *q = vraag(sql);
    while (sqlite3_step(q) == SQLITE_ROW)
        buf_addf(uit, "%s %s%s\n", tekst(q, 0), tekst(q, 1), sqlite3_column_int(q, 2) ? "!" : "");
    sqlite3_finalize(q);
}

static void every_kind_is_a_table_with_its_fields_in_order(void **state) {
    (void)state;
    for (int code = 0; code < SOORT_AANTAL; code++) {
        struct buf verwacht = {0}, gevonden = {0};
        kolommen_verwacht(soort_van((enum soort_code)code), &verwacht);
        kolommen_gevonden(soort_van((enum soort_code)code), &gevonden);
        text_expect(buf_text(&gevonden), verwacht.s);
        buf_free(&verwacht);
        buf_free(&gevonden);
    }
}

/* The text of a table, in which the columns have their checks. */
static char *schema_van(const struct soort *s) {
    char sql[100];
    snprintf(sql, sizeof sql, "SELECT sql FROM sqlite_schema WHERE name = '%s'", s->naam);
    sqlite3_stmt *q = vraag(sql);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    struct buf kopie = {0};
    buf_add(&kopie, tekst(q, 0));
    sqlite3_finalize(q);
    return buf_take(&kopie);
}

/* "(code IN ('a', 'b'))" where the schema closes the list too. */
static void keuzes_als_sql(const struct veld *v, struct buf *uit) {
    static const struct keuze janee[] = {{"ja", ""}, {"nee", ""}, {NULL, NULL}};
    buf_addf(uit, "(%s IN (", v->naam);
    for (const struct keuze *k = v->kind == VELD_JANEE ? janee : v->keuzes; k->code; k++)
        buf_addf(uit, "%s'%s'", k == janee || k == v->keuzes ? "" : ", ", k->code);
    buf_add(uit, "))");
}

static bool heeft_check(const char *schema, const struct veld *v, const char *woord) {
    char begin_van_check[100];
    snprintf(begin_van_check, sizeof begin_van_check, "(%s %s ", v->naam, woord);
    return strstr(schema, begin_van_check) != NULL;
}

static void controleer_checks(const char *schema, const struct veld *v) {
    struct buf check = {0};
    if (heeft_check(schema, v, "IN"))
        keuzes_als_sql(v, &check);
    else if (v->kind == VELD_GETAL)
        buf_addf(&check, "(%s BETWEEN %ld AND %ld)", v->naam, v->laagste, v->hoogste);
    else if (v->kind == VELD_DATUM || v->kind == VELD_BRP_DATUM)
        buf_addf(&check, "(%s GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')", v->naam);
    text_expect_part(schema, buf_text(&check));
    buf_free(&check);
}

static void the_checks_of_the_schema_are_those_of_the_fields(void **state) {
    (void)state;
    for (int code = 0; code < SOORT_AANTAL; code++) {
        const struct soort *s = soort_van((enum soort_code)code);
        char *schema = schema_van(s);
        for (int i = 0; i < s->aantal; i++)
            controleer_checks(schema, &s->velden[i]);
        free(schema);
    }
}

/* From an opening bracket to the one that closes it. */
static int haakjes(const char *s) {
    int n = 0, diep = 0;
    do
        diep += s[n] == '(' ? 1 : s[n] == ')' ? -1 : 0;
    while (s[n++] && diep);
    return n;
}

/* Does the schema's own check of this column let the value in? NULL counts as yes. */
static bool schema_laat_toe(const char *schema, const struct veld *v, const char *waarde) {
    char zoek[100];
    struct buf sql = {0};
    snprintf(zoek, sizeof zoek, "    %s ", v->naam);
    const char *kolom = strstr(schema, zoek), *einde = kolom ? strstr(kolom, ",\n") : NULL;
    const char *check = kolom ? strstr(kolom, "CHECK (") : NULL;
    if (!check || (einde && check > einde))
        return true;
    check += 6;
    buf_addf(&sql, "SELECT coalesce(%.*s, 1) FROM (SELECT CAST(?1 AS %s) AS %s)", haakjes(check),
             check, v->kind == VELD_GETAL ? "INTEGER" : "TEXT", v->naam);
    sqlite3_stmt *q = vraag(sql.s);
    sqlite3_bind_text(q, 1, waarde, -1, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    bool goed = sqlite3_column_int(q, 0) != 0;
    sqlite3_finalize(q);
    buf_free(&sql);
    return goed;
}

/* Where many records go in at once the program checks for the schema, so it must refuse all that
 * the schema would; and take every choice and bound of the field. */
static void the_program_checks_as_much_as_the_schema(void **state) {
    (void)state;
    static const char *const proef[] = {
        "2026-01-31", "2026-1-31",  "2026-01-311", "a026-01-31", "0000-00-00", "2026/01/31",
        "ja",         "nee",        "misschien",   "-1",         "0",          "1",
        "100",        "9999999999", "12345678",    "123456789",  "1234567890", "12345678901",
        "12345678x",  "123456789x", "2021",        "B1",         "V",          "asiel"};
    long geweigerd = 0;
    for (int code = 0; code < SOORT_AANTAL; code++) {
        const struct soort *s = soort_van((enum soort_code)code);
        char *schema = schema_van(s);
        for (int i = 0; i < s->aantal; i++) {
            const struct veld *v = &s->velden[i];
            if (v->kind == VELD_VERWIJZING)
                continue;
            for (size_t n = 0; n < sizeof proef / sizeof *proef; n++)
                if (!schema_laat_toe(schema, v, proef[n])) {
                    geweigerd++;
                    if (veld_past(v, proef[n]))
                        fail_msg("%s.%s: %s", s->naam, v->naam, proef[n]);
                }
            for (const struct keuze *k = v->keuzes; k && k->code; k++)
                assert_true(veld_past(v, k->code));
            char grens[24];
            snprintf(grens, sizeof grens, "%ld", v->hoogste);
            assert_true(v->kind != VELD_GETAL || veld_past(v, grens));
        }
        free(schema);
    }
    assert_true(geweigerd > 500);
    assert_int_equal(getal("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%' || char(10) ||"
                           " '    CHECK (%'"),
                     2); /* of a whole row: record_past() knows them */
}

static void every_table_is_strict_and_kept_by_its_key(void **state) {
    (void)state;
    assert_true(getal("SELECT count(*) FROM pragma_table_list "
                      "WHERE schema = 'main' AND type = 'table' AND strict") >= SOORT_AANTAL + 5);
    assert_int_equal(getal("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' "
                           "AND type = 'table' AND name NOT LIKE 'sqlite_%' "
                           "AND NOT (strict AND wr)"),
                     0);
}

/* Without an index, removing a record reads the whole table that refers to it. */
static void every_reference_has_an_index(void **state) {
    (void)state;
    sqlite3_stmt *q =
        vraag("SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, "
              "pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' AND NOT EXISTS "
              "(SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) k "
              " WHERE k.seqno = 0 AND k.name = f.\"from\")");
    struct buf zonder = {0};
    while (sqlite3_step(q) == SQLITE_ROW)
        buf_addf(&zonder, "%s\n", tekst(q, 0));
    sqlite3_finalize(q);
    text_expect(buf_text(&zonder), "");
    buf_free(&zonder);
}

static bool is_woord_van(const char *lijst, const char *woord, size_t len) {
    for (const char *s = lijst; (s = strstr(s, woord)); s++)
        if ((s == lijst || s[-1] == ' ') && (s[len] == ' ' || !s[len]))
            return true;
    return false;
}

/* What SQLite would read whole: a table by its name; sorting counts as "(sort)", unless it is only
 * within equal keys; and a flag that nearly all rows share is no way to find one. */
static bool leest_alles(const char *stap, char wat[64]) {
    if (strstr(stap, "USE TEMP B-TREE") && !strstr(stap, "RIGHT PART")) {
        strcpy(wat, "(sort)");
        return true;
    }
    if (strstr(stap, "(verdwijnt=?)")) {
        strcpy(wat, "signaal");
        return true;
    }
    if (strncmp(stap, "SCAN ", 5) != 0 || stap[5] == '(' || !strncmp(stap + 5, "CONSTANT", 8))
        return false;
    snprintf(wat, 64, "%.*s", (int)strcspn(stap + 5, " "), stap + 5);
    return true;
}

/* Every scan in the plan must be excused beside the statement, and every excuse be needed. */
static void plan_is_goed(const char *naam, const char *sql, const char *mag) {
    struct buf uitleg = {0}, gelezen = {0};
    char wat[64];
    buf_addf(&uitleg, "EXPLAIN QUERY PLAN %s", sql);
    sqlite3_stmt *q = vraag(uitleg.s);
    while (sqlite3_step(q) == SQLITE_ROW)
        if (leest_alles(tekst(q, 3), wat)) {
            buf_addf(&gelezen, "%s ", wat);
            if (!is_woord_van(mag, wat, strlen(wat)))
                fail_msg("%s: %s", naam, tekst(q, 3));
        }
    sqlite3_finalize(q);
    for (const char *s = mag; *s; s += strcspn(s, " ") + 1) {
        snprintf(wat, sizeof wat, "%.*s", (int)strcspn(s, " "), s);
        if (!is_woord_van(buf_text(&gelezen), wat, strlen(wat)))
            fail_msg("%s: nothing reads all of %s any more", naam, wat);
    }
    buf_free(&uitleg);
    buf_free(&gelezen);
}

static bool is_sjabloon(enum query q) {
    return strchr(query_tabel[q].sql, '{') != NULL;
}

static bool bouwt_index(const char *sql) {
    return !strncmp(sql, "CREATE INDEX", 12) || !strncmp(sql, "DROP INDEX", 10);
}

static void no_statement_reads_a_whole_table_unexcused(void **state) {
    (void)state;
    int gezien = 0;
    for (enum query q = 0; q < Q_AANTAL; q++) {
        if (is_sjabloon(q) || bouwt_index(query_tabel[q].sql))
            continue;
        plan_is_goed(query_tabel[q].naam, query_tabel[q].sql, query_tabel[q].mag_scannen);
        gezien++;
    }
    assert_true(gezien > 20);
}

static void sjabloon_is_goed(enum query q, enum soort_code soort, uint64_t velden) {
    struct buf sql = {0};
    sjabloon_tekst(q, soort, velden, &sql);
    plan_is_goed(query_tabel[q].naam, sql.s, "");
    buf_free(&sql);
}

static void no_template_reads_a_whole_table_of_any_kind(void **state) {
    (void)state;
    for (int soort = 0; soort < SOORT_AANTAL; soort++) {
        sjabloon_is_goed(Q_RECORD_LEZEN, (enum soort_code)soort, ALLE_VELDEN);
        sjabloon_is_goed(Q_RECORD_PAGINA, (enum soort_code)soort, ALLE_VELDEN);
        sjabloon_is_goed(Q_RECORD_TOEVOEGEN, (enum soort_code)soort, ALLE_VELDEN);
        sjabloon_is_goed(Q_RECORD_VERWIJDEREN, (enum soort_code)soort, ALLE_VELDEN);
        for (int veld = 0; veld < soort_van((enum soort_code)soort)->aantal; veld++)
            sjabloon_is_goed(Q_VELD_ZETTEN, (enum soort_code)soort, UINT64_C(1) << veld);
        for (int veld = 0; veld < soort_van((enum soort_code)soort)->aantal; veld++)
            if (veld_verwijst(&soort_van((enum soort_code)soort)->velden[veld]))
                sjabloon_is_goed(Q_RECORD_VERWIJST_MIS, (enum soort_code)soort,
                                 UINT64_C(1) << veld);
    }
}

/* The few records of one dossier may be sorted; they must be found by an index. */
static void the_records_of_a_dossier_come_from_an_index(void **state) {
    (void)state;
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++) {
        struct buf sql = {0};
        buf_add(&sql, "EXPLAIN QUERY PLAN ");
        sjabloon_tekst(Q_RECORD_VAN_DOSSIER, (enum soort_code)soort, ALLE_VELDEN, &sql);
        sqlite3_stmt *q = vraag(sql.s);
        assert_int_equal(sqlite3_step(q), SQLITE_ROW);
        text_expect_part(tekst(q, 3), "SEARCH ");
        text_expect_part(tekst(q, 3), "(dossier=?)");
        sqlite3_finalize(q);
        buf_free(&sql);
    }
}

/* The indexes that a large import leaves out come back as they were. */
static void rebuilt_indexes_are_those_of_the_schema(void **state) {
    (void)state;
    int gezien = 0;
    for (enum query q = 0; q < Q_AANTAL; q++) {
        char naam[64], sql[160];
        if (sscanf(query_tabel[q].sql, "CREATE INDEX %63s", naam) != 1)
            continue;
        snprintf(sql, sizeof sql, "SELECT sql FROM sqlite_schema WHERE name = '%s'", naam);
        sqlite3_stmt *s = vraag(sql);
        assert_int_equal(sqlite3_step(s), SQLITE_ROW);
        struct buf verwacht = {0};
        buf_addf(&verwacht, "%s\n", tekst(s, 0));
        text_expect(query_tabel[q].sql, verwacht.s);
        buf_free(&verwacht);
        sqlite3_finalize(s);
        gezien++;
    }
    assert_int_equal(gezien, 5);
}

static void a_new_file_says_whose_it_is(void **state) {
    (void)state;
    assert_int_equal(getal("PRAGMA application_id"), 0x72656769);
    assert_int_equal(getal("PRAGMA user_version"), migratie_laatste());
    assert_int_equal(getal("SELECT count(*) FROM pragma_integrity_check "
                           "WHERE integrity_check <> 'ok'"),
                     0);
    sqlite3_stmt *q = vraag("PRAGMA journal_mode");
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    assert_string_equal(tekst(q, 0), "wal");
    sqlite3_finalize(q);
}

/* FNV-1a, of the text as it is built in. */
static unsigned long long kenmerk(const char *naam) {
    unsigned long long som = 0xcbf29ce484222325;
    for (const struct embed_bestand *b = embed_bestanden; b->naam; b++)
        for (const char *const *regel = b->regels; !strcmp(b->naam, naam) && *regel; regel++)
            for (const char *c = *regel; *c; c++)
                som = (som ^ (unsigned char)*c) * 0x100000001b3;
    return som;
}

/* Files made with it are out there: what changes comes in a file with the next number, and the new
 * file gets a line here. */
static void what_has_landed_does_not_change(void **state) {
    (void)state;
    static const struct {
        const char *naam;
        unsigned long long kenmerk;
    } bevroren[] = {{"schema/001.sql", 0x365f2b36081dda},
                    {"schema/002.sql", 0x92db23e7c8a9b815},
                    {"schema/003.sql", 0xacec10d108dde53d},
                    {"schema/004.sql", 0xfc986d408adb61ca},
                    {"schema/005.sql", 0xf659f20583d34c07}};
    for (size_t i = 0; i < sizeof bevroren / sizeof *bevroren; i++)
        if (kenmerk(bevroren[i].naam) != bevroren[i].kenmerk)
            fail_msg("%s changed: %#llx", bevroren[i].naam, kenmerk(bevroren[i].naam));
    assert_int_equal(migratie_laatste(), sizeof bevroren / sizeof *bevroren);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_is_a_table_with_its_fields_in_order),
        cmocka_unit_test(the_checks_of_the_schema_are_those_of_the_fields),
        cmocka_unit_test(the_program_checks_as_much_as_the_schema),
        cmocka_unit_test(every_table_is_strict_and_kept_by_its_key),
        cmocka_unit_test(every_reference_has_an_index),
        cmocka_unit_test(no_statement_reads_a_whole_table_unexcused),
        cmocka_unit_test(no_template_reads_a_whole_table_of_any_kind),
        cmocka_unit_test(the_records_of_a_dossier_come_from_an_index),
        cmocka_unit_test(rebuilt_indexes_are_those_of_the_schema),
        cmocka_unit_test(a_new_file_says_whose_it_is),
        cmocka_unit_test(what_has_landed_does_not_change),
    };
    return cmocka_run_group_tests(tests, begin, einde);
}
