#include "support/storing.h"
#include "support/child.h"

#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

void storing_snel(void) {
    if (access("/dev/shm", W_OK) == 0)
        setenv("TMPDIR", "/dev/shm", 1);
}

int storing_begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", STORING_DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "persoon", "v_nummer=" STORING_V, "achternaam=Bashir",
                     "geboortedatum=1990-04-12", STORING_DAG);
    uitkomst_expect(&u, 0);
    storing_bewaar(map);
    *state = map;
    return 0;
}

long storing_stap(void) {
#ifdef __SANITIZE_ADDRESS__
    return getenv("REGIE_LANG") ? 1 : 4;
#else
    return 1;
#endif
}

/* The shim stands beside the program: build/regie, build/tests/fault/storing.so. */
static const char *shim(struct werkmap *map) {
    const char *programma = getenv("REGIE_PROGRAMMA");
    assert_non_null(programma);
    char *pad = werkmap_room(map, strlen(programma) + 64);
    const char *map_van = strrchr(programma, '/');
    sprintf(pad, "LD_PRELOAD=%.*s/tests/fault/storing.so", (int)(map_van - programma), programma);
    assert_int_equal(access(strchr(pad, '=') + 1, R_OK), 0);
    return pad;
}

static const char *zet(struct werkmap *map, const char *naam, const char *waarde) {
    char *s = werkmap_room(map, strlen(naam) + strlen(waarde) + 2);
    sprintf(s, "%s=%s", naam, waarde);
    return s;
}

struct uitkomst storing_run(struct werkmap *map, const struct storing *s, const char *const argv[],
                            long *calls) {
    char bij[32];
    snprintf(bij, sizeof bij, "%ld", s->bij);
    const char *const env[] = {shim(map),
                               zet(map, "STORING_MAP", werkmap_pad(map, "data")),
                               zet(map, "STORING_TEL", werkmap_pad(map, "geteld")),
                               zet(map, "STORING_BIJ", bij),
                               zet(map, "STORING_SOORT", s->soort ? s->soort : ""),
                               s->blijft ? "STORING_BLIJFT=1" : "STORING_BLIJFT",
                               s->lees ? "STORING_LEES=1" : "STORING_LEES",
                               "ASAN_OPTIONS=verify_asan_link_order=0:exitcode=99",
                               NULL};
    struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv, .env = env});
    if (calls && u.code < 128)
        *calls = strtol(werkmap_lees(map, "geteld", NULL), NULL, 10);
    return u;
}

static sqlite3 *open_db(struct werkmap *map) {
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open(werkmap_pad(map, STORING_DB), &db), SQLITE_OK);
    sqlite3_busy_timeout(db, 10000);
    return db;
}

static int neem_rij(void *mee, int kolommen, char **waarde, char **kop) {
    (void)kop;
    FILE *uit = mee;
    for (int i = 0; i < kolommen; i++)
        fprintf(uit, "%s%s", i ? "|" : "", waarde[i] ? waarde[i] : "");
    fputc('\n', uit);
    return 0;
}

static const char *vraag(struct werkmap *map, sqlite3 *db, const char *sql) {
    char *tekst = NULL, *fout = NULL;
    size_t len = 0;
    FILE *uit = open_memstream(&tekst, &len);
    if (sqlite3_exec(db, sql, neem_rij, uit, &fout) != SQLITE_OK)
        fail_msg("%s: %s", fout, sql);
    fclose(uit);
    char *houd = werkmap_room(map, len + 1);
    memcpy(houd, tekst, len);
    free(tekst);
    return houd;
}

/* Keys are chance and times are the clock: what remains is what people put in. */
static const char inhoud[] =
    "SELECT count(*), count(DISTINCT handeling), max(volgnummer) FROM wijziging;"
    "SELECT naam, door, count(*) FROM handeling GROUP BY naam, door;"
    "SELECT soort, veld, CASE WHEN veld IS NOT NULL THEN oud END,"
    " CASE WHEN veld IS NOT NULL THEN nieuw END FROM wijziging ORDER BY 1, 2, 3, 4;"
    "SELECT v_nummer, achternaam, voornamen, geboortedatum FROM persoon ORDER BY 1, 2;"
    "SELECT sorteernaam, fase, casemanager FROM dossier ORDER BY 1;"
    "SELECT code, datum, toelichting FROM gebeurtenis ORDER BY 1, 2, 3;"
    "SELECT instrument, moment, datum, status FROM meting ORDER BY 1, 2, 3;"
    "SELECT item, score, streef FROM score ORDER BY 1, 2, 3;"
    "SELECT status, versienummer FROM pip ORDER BY 1, 2;"
    "SELECT spoor, omschrijving FROM doel ORDER BY 1, 2;"
    "SELECT datum, status FROM gesprek ORDER BY 1; SELECT omschrijving FROM afspraak ORDER BY 1;"
    "SELECT naam, rol FROM gebruiker ORDER BY 1; SELECT naam, waarde FROM instelling ORDER BY 1;"
    "SELECT nummer, rijen, nieuw, geweigerd FROM import ORDER BY 1;"
    "SELECT code, datum, casemanager FROM signaal ORDER BY 1, 2;"
    "SELECT count(*) FROM zoekwoorden";

const char *storing_inhoud(struct werkmap *map) {
    sqlite3 *db = open_db(map);
    text_expect(vraag(map, db, "PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok\n");
    text_expect(vraag(map, db,
                      "SELECT hex(handeling) FROM wijziging WHERE handeling NOT IN"
                      " (SELECT id FROM handeling)"),
                "");
    const char *tekst = vraag(map, db, inhoud);
    sqlite3_close(db);
    return tekst;
}

void storing_bewaar(struct werkmap *map) {
    size_t len;
    const char *bytes = werkmap_lees(map, STORING_DB, &len);
    assert_false(werkmap_bestaat(map, STORING_WAL));
    werkmap_schrijf_n(map, "bewaard", bytes, len);
}

static void kopieer(const char *van, const char *naar) {
    static char bytes[1 << 25];
    FILE *in = fopen(van, "rb"), *uit = fopen(naar, "wb");
    assert_non_null(in);
    assert_non_null(uit);
    size_t n = fread(bytes, 1, sizeof bytes, in);
    assert_true(n > 0 && n < sizeof bytes);
    assert_int_equal(fwrite(bytes, 1, n, uit), n);
    fclose(in);
    assert_int_equal(fclose(uit), 0);
}

void storing_herstel(struct werkmap *map) {
    unlink(werkmap_pad(map, STORING_WAL));
    unlink(werkmap_pad(map, STORING_DB "-shm"));
    unlink(werkmap_pad(map, STORING_DB "-journal"));
    kopieer(werkmap_pad(map, "bewaard"), werkmap_pad(map, STORING_DB));
}
