/* The journal is complete when the whole file can be told again from it: every record built up from
 * its creation and its changes must equal the record that stands in the file. */
#include "regie/soort.h"
#include "support/journaalregels.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static sqlite3 *open_db(struct werkmap *map) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(werkmap_pad(map, "data/regie/regie.db"), &db), SQLITE_OK);
    return db;
}

static long getal(sqlite3 *db, const char *sql) {
    sqlite3_stmt *q;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &q, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    long n = (long)sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return n;
}

/* One field of one kind, for all records at once: as the journal tells it against as it stands. */
static long anders_dan_verteld(sqlite3 *db, const struct soort *soort, const struct veld *veld) {
    char nu[120], sql[1000];
    const char *vorm = veld->kind == VELD_VERWIJZING ? "nullif(lower(hex(t.\"%s\")), '')"
                                                     : "cast(t.\"%s\" AS TEXT)";
    snprintf(nu, sizeof nu, vorm, veld->naam);
    snprintf(sql, sizeof sql,
             "SELECT count(*) FROM \"%s\" t WHERE %s IS NOT CASE"
             " WHEN EXISTS (SELECT 1 FROM regel w WHERE w.record = lower(hex(t.id))"
             "              AND w.veld = '%s')"
             " THEN (SELECT w.nieuw FROM regel w WHERE w.record = lower(hex(t.id))"
             "       AND w.veld = '%s' ORDER BY w.handeling DESC, w.volgnummer DESC LIMIT 1)"
             " ELSE (SELECT json_extract(w.nieuw, '$.%s') FROM regel w WHERE w.soort = '%s'"
             "       AND w.record = lower(hex(t.id)) AND w.veld IS NULL AND w.nieuw IS NOT NULL)"
             " END",
             soort->naam, nu, veld->naam, veld->naam, veld->naam, soort->naam);
    return getal(db, sql);
}

static long vergelijk_alles(sqlite3 *db) {
    long som = 0;
    sqlite3_exec(db, "DROP TABLE IF EXISTS temp.regel; CREATE TEMP TABLE regel AS " JOURNAALREGELS,
                 NULL, NULL, NULL);
    for (int s = 0; s < SOORT_AANTAL; s++) {
        const struct soort *soort = soort_van(s);
        for (int v = 0; v < soort->aantal; v++) {
            if (soort->velden[v].vlaggen & VELD_AFGELEID)
                continue;
            long anders = anders_dan_verteld(db, soort, &soort->velden[v]);
            if (anders)
                print_message("%s.%s: %ld\n", soort->naam, soort->velden[v].naam, anders);
            som += anders;
        }
    }
    return som;
}

static void regie(struct werkmap *map, int code, const char *woorden) {
    const char *argv[40] = {"regie"};
    char kopie[1000];
    int n = 1;
    snprintf(kopie, sizeof kopie, "%s", woorden);
    char *rest = NULL;
    for (char *w = strtok_r(kopie, " ", &rest); w; w = strtok_r(NULL, " ", &rest))
        argv[n++] = w;
    struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
    uitkomst_expect(&u, code);
}

static struct werkmap *gevuld(void) {
    struct werkmap *map = werkmap_new();
    regie(map, 0, "init --naam Beheerder --gemeente Zwolle");
    regie(map, 0, "gebruiker j.bakker --naam Bakker --rol casemanager --caseload 50");
    regie(map, 0, "persoon v_nummer=2900000123 achternaam=Hagos voornamen=Selam bsn=999990019");
    regie(map, 0, "persoon v_nummer=2900000124 achternaam=Tesfay geboortedatum=00-05-1990");
    regie(map, 0, "gebeurtenis 2900000123 koppeling 1-9-2025");
    regie(map, 0, "gebeurtenis 2900000123 koppeling 2-9-2025");
    regie(map, 0, "gebeurtenis 2900000123 huisvesting 1-11-2025");
    regie(map, 0, "toewijzen j.bakker 2900000123 2900000124");
    regie(map, 0, "toewijzen ik 2900000124");
    regie(map, 0, "toewijzen niemand 2900000123");
    regie(map, 0, "toewijzen j.bakker 2900000123 --rol vervanger");
    regie(map, 0, "persoon 2900000123 voornamen=Selam-Rahel wet=2021 telefoon=0600000123");
    return map;
}

static void journaal_vertelt_het_hele_bestand(void **state) {
    (void)state;
    struct werkmap *map = gevuld();
    sqlite3 *db = open_db(map);
    assert_int_equal(getal(db, "SELECT count(*) FROM dossier"), 2);
    assert_int_equal(getal(db, "SELECT count(*) FROM rol WHERE tot IS NULL"), 2);
    assert_int_equal(getal(db, "SELECT count(*) FROM persoon JOIN dossier ON dossier.persoon = "
                               "persoon.id WHERE voornamen = 'Selam-Rahel' AND wet = '2021'"),
                     1);
    assert_int_equal(getal(db, "SELECT count(*) FROM wijziging WHERE soort = 'compleet'"), 2);
    assert_int_equal(vergelijk_alles(db), 0);
    sqlite3_close(db);
    werkmap_free(map);
}

/* The comparison itself must see a record that was changed behind the journal's back. */
static void vergelijking_ziet_een_stille_wijziging(void **state) {
    (void)state;
    struct werkmap *map = gevuld();
    sqlite3 *db = open_db(map);
    sqlite3_exec(db, "UPDATE persoon SET voornamen = 'Anders' WHERE v_nummer = '2900000123'", NULL,
                 NULL, NULL);
    assert_int_equal(vergelijk_alles(db), 1);
    sqlite3_close(db);
    werkmap_free(map);
}

static void elke_wijziging_hoort_bij_een_handeling(void **state) {
    (void)state;
    struct werkmap *map = gevuld();
    sqlite3 *db = open_db(map);
    assert_int_equal(getal(db, "SELECT count(*) FROM wijziging w LEFT JOIN handeling h ON h.id = "
                               "w.handeling WHERE h.id IS NULL"),
                     0);
    assert_int_equal(getal(db, "SELECT count(*) FROM handeling h WHERE NOT EXISTS (SELECT 1 FROM "
                               "wijziging w WHERE w.handeling = h.id)"),
                     0);
    assert_int_equal(getal(db, "SELECT count(*) FROM handeling WHERE door = '' OR wanneer NOT "
                               "GLOB '2*-*-*T*:*:*'"),
                     0);
    sqlite3_close(db);
    werkmap_free(map);
}

static void wie_niets_verandert_schrijft_niets(void **state) {
    (void)state;
    struct werkmap *map = gevuld();
    sqlite3 *db = open_db(map);
    long voor = getal(db, "SELECT count(*) FROM handeling");
    regie(map, 0, "gebeurtenis 2900000123 koppeling 2-9-2025");
    regie(map, 0, "toewijzen niemand 2900000123");
    regie(map, 0, "gebruiker j.bakker --naam Bakker");
    assert_int_equal(getal(db, "SELECT count(*) FROM handeling"), voor);
    sqlite3_close(db);
    werkmap_free(map);
}

static void weigering_laat_niets_half(void **state) {
    (void)state;
    struct werkmap *map = gevuld();
    sqlite3 *db = open_db(map);
    long handelingen = getal(db, "SELECT count(*) FROM handeling");
    regie(map, 3, "persoon v_nummer=2900000123 achternaam=Dubbel");
    regie(map, 3, "persoon v_nummer=2900000125 bsn=123456789 achternaam=Fout");
    regie(map, 3, "gebeurtenis 2900000123 koppeling 1-1-2199");
    regie(map, 3, "toewijzen iemand.onbekend 2900000123");
    regie(map, 3, "toewijzen j.bakker 2900000123 --rol bakker");
    regie(map, 3, "persoon 2900000123 voornamen=Half bsn=123456789");
    assert_int_equal(getal(db, "SELECT count(*) FROM handeling"), handelingen);
    assert_int_equal(getal(db, "SELECT count(*) FROM persoon"), 2);
    sqlite3_close(db);
    werkmap_free(map);
}

/* Somebody who is no colleague here may look, and nothing more. */
static void zonder_rol_alleen_lezen(void **state) {
    (void)state;
    struct werkmap *map = gevuld();
    sqlite3 *db = open_db(map);
    sqlite3_exec(db, "UPDATE gebruiker SET rol = 'alleen_lezen' WHERE naam <> 'j.bakker'", NULL,
                 NULL, NULL);
    sqlite3_close(db);
    regie(map, 4, "gebeurtenis 2900000123 brp 1-11-2025");
    regie(map, 0, "gebruiker");
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(journaal_vertelt_het_hele_bestand),
        cmocka_unit_test(vergelijking_ziet_een_stille_wijziging),
        cmocka_unit_test(elke_wijziging_hoort_bij_een_handeling),
        cmocka_unit_test(wie_niets_verandert_schrijft_niets),
        cmocka_unit_test(weigering_laat_niets_half),
        cmocka_unit_test(zonder_rol_alleen_lezen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
