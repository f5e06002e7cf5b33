#include "support/stand.h"
#include "regie/buf.h"
#include "regie/soort.h"
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static sqlite3 *open_db(struct werkmap *map) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(werkmap_pad(map, "data/regie/regie.db"), &db), SQLITE_OK);
    sqlite3_busy_timeout(db, 10000); /* the program may still be storing */
    return db;
}

static void rijen(sqlite3 *db, const char *sql, struct buf *uit) {
    sqlite3_stmt *q;
    if (sqlite3_prepare_v2(db, sql, -1, &q, NULL) != SQLITE_OK)
        fail_msg("%s\n%s", sqlite3_errmsg(db), sql);
    while (sqlite3_step(q) == SQLITE_ROW)
        buf_addf(uit, "%s\n", (const char *)sqlite3_column_text(q, 0));
    sqlite3_finalize(q);
}

static void soort_erbij(sqlite3 *db, const struct soort *soort, struct buf *uit) {
    struct buf sql = {0};
    buf_addf(&sql, "SELECT '%s ' || hex(id)", soort->naam);
    for (int i = 0; i < soort->aantal; i++)
        buf_addf(&sql,
                 soort->velden[i].kind == VELD_VERWIJZING ? " || ' %s=' || coalesce(hex(%s), '')"
                                                          : " || ' %s=' || coalesce(%s, '')",
                 soort->velden[i].naam, soort->velden[i].naam);
    buf_addf(&sql, " FROM \"%s\" ORDER BY id", soort->naam);
    rijen(db, sql.s, uit);
    buf_free(&sql);
}

static const char *bewaar(struct werkmap *map, struct buf *uit) {
    char *s = werkmap_room(map, uit->len + 1);
    memcpy(s, buf_text(uit), uit->len);
    buf_free(uit);
    return s;
}

const char *stand_van(struct werkmap *map) {
    struct buf uit = {0};
    sqlite3 *db = open_db(map);
    for (int s = 0; s < SOORT_AANTAL; s++)
        if (s != SOORT_IMPORT)
            soort_erbij(db, soort_van((enum soort_code)s), &uit);
    rijen(db, "SELECT 'instelling ' || naam || '=' || waarde FROM instelling ORDER BY naam", &uit);
    rijen(db,
          "SELECT 'signaal ' || hex(dossier) || code || casemanager || toon_vanaf || datum || basis"
          " || basis_datum || aanname || verdwijnt FROM signaal ORDER BY dossier, code",
          &uit);
    rijen(db, "SELECT 'woord ' || woord || hex(dossier) FROM zoekwoorden ORDER BY woord, dossier",
          &uit);
    sqlite3_close(db);
    return bewaar(map, &uit);
}

const char *stand_rijen(struct werkmap *map, const char *sql) {
    struct buf uit = {0};
    sqlite3 *db = open_db(map);
    rijen(db, sql, &uit);
    sqlite3_close(db);
    return bewaar(map, &uit);
}

long stand_getal(struct werkmap *map, const char *sql) {
    sqlite3 *db = open_db(map);
    sqlite3_stmt *q;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &q, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    long n = (long)sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    sqlite3_close(db);
    return n;
}

void stand_zet(struct werkmap *map, const char *sql) {
    sqlite3 *db = open_db(map);
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s\n%s", sqlite3_errmsg(db), sql);
    sqlite3_close(db);
}
