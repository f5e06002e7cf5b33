#include "support/journaalregels.h"
#include "regie/id.h"
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A key of 32 digits as the file has it; NULL of anything else. */
static void sleutel(sqlite3_context *c, int n, sqlite3_value **waarde) {
    const char *tekst = (const char *)sqlite3_value_text(waarde[0]);
    struct id id;
    (void)n;
    if (tekst && id_lees(tekst, &id))
        sqlite3_result_blob(c, id.byte, sizeof id.byte, SQLITE_TRANSIENT);
}

void journaal_zoals_vroeger(struct werkmap *map) {
    static const char om[] =
        "BEGIN;"
        "CREATE TEMP TABLE regel AS " JOURNAALREGELS ";"
        "DELETE FROM wijziging;"
        "INSERT INTO wijziging (handeling, volgnummer, soort, record, dossier, veld, oud, nieuw)"
        " SELECT handeling, row_number() OVER (PARTITION BY handeling ORDER BY volgnummer,"
        "  CASE WHEN nieuw IS NULL THEN -rowid ELSE rowid END),"
        "  soort, sleutel(record), sleutel(dossier), veld, oud, nieuw FROM regel;"
        "COMMIT";
    sqlite3 *db;
    char *fout = NULL;
    assert_int_equal(sqlite3_open(werkmap_pad(map, "data/regie/regie.db"), &db), SQLITE_OK);
    sqlite3_create_function(db, "sleutel", 1, SQLITE_UTF8, NULL, sleutel, NULL, NULL);
    if (sqlite3_exec(db, om, NULL, NULL, &fout) != SQLITE_OK)
        fail_msg("%s", fout);
    sqlite3_close(db);
}
