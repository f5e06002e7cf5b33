/* What is final stays as it was, whoever writes: the file itself refuses. */
#include "regie/soort.h"
#include "regie/store.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct werkmap *map;
static sqlite3 *db;

static void doe(const char *sql) {
    char *fout = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &fout) != SQLITE_OK)
        fail_msg("%s\n%s", fout, sql);
}

static void weigert(const char *sql) {
    char *fout = NULL;
    int rc = sqlite3_exec(db, sql, NULL, NULL, &fout);
    if (rc != SQLITE_CONSTRAINT || strcmp(fout, "vastgesteld") != 0)
        fail_msg("not refused (%s): %s", fout ? fout : "done", sql);
    sqlite3_free(fout);
}

/* Keys are 16 bytes; here they tell apart by their last one. */
#define ID(n)  "x'000000000000000000000000000000" n "'"
#define DUBBEL "x'000000000000000000000000000000ff'"

/* One dossier with everything that can become final, and what hangs below it. */
static const char
    alles[] =
        "INSERT INTO persoon (id, versie, achternaam) VALUES (" ID(
            "01") ", 1, 'Hagos');"
                  "INSERT INTO dossier (id, versie, persoon) VALUES (" ID("02") ", 1, " ID(
                      "01") ");"
                            "INSERT INTO gesprek (id, versie, dossier, datum, status, door)"
                            " VALUES (" ID("03") ", 1, " ID(
                                "02") ", '2026-11-01', 'concept', 'ik');"
                                      "INSERT INTO meting (id, versie, dossier, instrument, "
                                      "moment, datum, status, door)"
                                      " VALUES (" ID("04") ", 1, " ID(
                                          "02") ", 'zrm-2017', 'intake', '2026-11-01', 'concept', "
                                                "'ik');"
                                                "INSERT INTO score (id, versie, dossier, meting, "
                                                "item)"
                                                " VALUES (" ID("05") ", 1, " ID("02") ", " ID(
                                                    "04") ", 1);"
                                                          "INSERT INTO pip (id, versie, dossier, "
                                                          "versienummer, status)"
                                                          " VALUES (" ID("06") ", 1, " ID(
                                                              "02") ", 1, 'concept');"
                                                                    "INSERT INTO doel (id, versie, "
                                                                    "dossier, pip, spoor, "
                                                                    "omschrijving, termijn)"
                                                                    " VALUES (" ID("07") ", 1, " ID("02") ", " ID(
                                                                        "06") ", 'werk', 'ik "
                                                                              "werk', 'kort');"
                                                                              "INSERT INTO actie "
                                                                              "(id, versie, "
                                                                              "dossier, doel, "
                                                                              "omschrijving, "
                                                                              "eigenaar, status)"
                                                                              " VALUES (" ID("08") ", 1, " ID("02") ", " ID(
                                                                                  "07") ", "
                                                                                        "'bellen', "
                                                                                        "'persoon',"
                                                                                        " 'open');"
                                                                                        "INSERT "
                                                                                        "INTO "
                                                                                        "voortgang "
                                                                                        "(id, "
                                                                                        "versie, "
                                                                                        "dossier, "
                                                                                        "gesprek, "
                                                                                        "doel, "
                                                                                        "stand)"
                                                                                        " VALUES "
                                                                                        "(" ID("09") ", 1, " ID("02") ", " ID("03") ", " ID(
                                                                                            "07") ", 'achter');"
                                                                                                  "INSERT INTO afspraak (id, versie, dossier, gesprek, omschrijving, eigenaar)"
                                                                                                  " VALUES (" ID("0a") ", 1, " ID(
                                                                                                      "02") ", " ID("03") ", 'bellen', 'persoon');";

static const struct {
    enum soort_code soort, drager; /* the record, and what makes it final */
} vast[] = {
    {SOORT_METING, SOORT_METING},     {SOORT_SCORE, SOORT_METING},
    {SOORT_PIP, SOORT_PIP},           {SOORT_DOEL, SOORT_PIP},
    {SOORT_ACTIE, SOORT_PIP},         {SOORT_GESPREK, SOORT_GESPREK},
    {SOORT_VOORTGANG, SOORT_GESPREK}, {SOORT_AFSPRAAK, SOORT_GESPREK},
};
enum { VAST = sizeof vast / sizeof *vast };

static int begin(void **state) {
    (void)state;
    struct problem p = {0};
    map = werkmap_new();
    const char *pad = werkmap_pad(map, "vast.db");
    if (!store_maak(pad, &p) || sqlite3_open(pad, &db) != SQLITE_OK)
        return -1;
    doe("PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF");
    doe(alles);
    return 0;
}

static int einde(void **state) {
    (void)state;
    sqlite3_close(db);
    werkmap_free(map);
    return 0;
}

static void zet_status(enum soort_code drager, const char *status) {
    char sql[100];
    snprintf(sql, sizeof sql, "UPDATE %s SET status = '%s'", soort_van(drager)->naam, status);
    doe(sql);
}

/* The standing of what was planned, and a target, live on in what is final; and it goes along when
 * two dossiers become one, where a plan gets the next number. */
static bool mag_veranderen(const struct soort *s, const struct veld *v) {
    return (v->vlaggen & VELD_VOORTGANG) || !strcmp(v->naam, "status") ||
           !strcmp(v->naam, "dossier") || !strcmp(v->naam, "versienummer") ||
           (s->code == SOORT_SCORE && !strcmp(v->naam, "streef"));
}

typedef void sql_fn(const char *sql);

static void zet_velden(const struct soort *s, sql_fn *vaste, sql_fn *vrije) {
    for (int i = 0; i < s->aantal; i++) {
        char sql[200];
        snprintf(sql, sizeof sql, "UPDATE %s SET \"%s\" = \"%s\"", s->naam, s->velden[i].naam,
                 s->velden[i].naam);
        (mag_veranderen(s, &s->velden[i]) ? vrije : vaste)(sql);
    }
}

static void final_records_keep_every_field(void **state) {
    (void)state;
    for (int i = 0; i < VAST; i++) {
        const struct soort *s = soort_van(vast[i].soort);
        zet_velden(s, doe, doe);
        zet_status(vast[i].drager, STATUS_VASTGESTELD);
        zet_velden(s, weigert, doe);
        if (vast[i].drager != SOORT_GESPREK) {
            zet_status(vast[i].drager, STATUS_VERVANGEN);
            zet_velden(s, weigert, doe);
        }
        zet_status(vast[i].drager, STATUS_CONCEPT);
    }
}

static void final_records_do_not_go_away(void **state) {
    (void)state;
    for (int i = 0; i < VAST; i++) {
        char sql[100];
        snprintf(sql, sizeof sql, "DELETE FROM %s", soort_van(vast[i].soort)->naam);
        zet_status(vast[i].drager, STATUS_VASTGESTELD);
        weigert(sql);
        zet_status(vast[i].drager, STATUS_CONCEPT);
    }
}

/* A copy under another key, of which what must be unique differs too. */
static void kopieer(const struct soort *s, char *sql, size_t ruimte) {
    struct buf namen = {0}, waarden = {0};
    for (int i = 0; i < s->aantal; i++) {
        const char *naam = s->velden[i].naam;
        bool telt = !strcmp(naam, "item");
        buf_addf(&namen, ", \"%s\"", naam);
        buf_addf(&waarden, ", \"%s\"%s", naam, telt ? " + 1" : "");
    }
    snprintf(sql, ruimte, "INSERT INTO %s (id, versie%s) SELECT " DUBBEL ", 1%s FROM %s", s->naam,
             namen.s, waarden.s, s->naam);
    buf_free(&namen);
    buf_free(&waarden);
}

static void nothing_is_added_below_what_is_final(void **state) {
    (void)state;
    for (int i = 0; i < VAST; i++) {
        char sql[1000];
        if (vast[i].soort == vast[i].drager)
            continue;
        kopieer(soort_van(vast[i].soort), sql, sizeof sql);
        zet_status(vast[i].drager, STATUS_VASTGESTELD);
        weigert(sql);
        zet_status(vast[i].drager, STATUS_CONCEPT);
    }
}

static void a_concept_takes_and_loses_what_hangs_below_it(void **state) {
    (void)state;
    char sql[1000];
    kopieer(&soort_score, sql, sizeof sql);
    doe(sql);
    doe("DELETE FROM score WHERE id = " DUBBEL);
    kopieer(&soort_actie, sql, sizeof sql);
    doe(sql);
    doe("DELETE FROM actie WHERE id = " DUBBEL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(final_records_keep_every_field),
        cmocka_unit_test(final_records_do_not_go_away),
        cmocka_unit_test(nothing_is_added_below_what_is_final),
        cmocka_unit_test(a_concept_takes_and_loses_what_hangs_below_it),
    };
    return cmocka_run_group_tests(tests, begin, einde);
}
