#include "support/proefcaseload.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define VANDAAG "2026-11-22"

static void regie(struct werkmap *map, const char *const words[]) {
    const char *argv[40] = {"regie", "--vandaag", VANDAAG};
    int n = 3;
    for (; *words; words++)
        argv[n++] = *words;
    struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
    uitkomst_expect(&u, 0);
}

#define REGIE(map, ...) regie(map, (const char *const[]){__VA_ARGS__, NULL})

#define NUMMER(v) ("v_nummer=" v)

static void mensen(struct werkmap *map) {
    REGIE(map, "persoon", NUMMER(PROEF_V_BASHIR), "achternaam=Bashir", "voornamen=Bakri",
          "geslacht=M", "geboortedatum=1990-04-12", "geboorteland=Soedan",
          "nationaliteit=Soedanese", "taal=Arabisch (Soedanees)", "tolk_nodig=altijd",
          "bsn=999990019", "woonplaats=Zwolle");
    REGIE(map, "persoon", NUMMER(PROEF_V_HAGOS), "achternaam=Hagos", "voornamen=Selam",
          "geslacht=V", "geboortedatum=00-00-1994", "taal=Tigrinya", "bsn=999990020");
    REGIE(map, "persoon", NUMMER(PROEF_V_JAFARI), "achternaam=Jafari");
    REGIE(map, "persoon", NUMMER(PROEF_V_RAHIMI), "achternaam=Rahimi", "voornamen=Zahra",
          "taal=Dari", "geboortedatum=1982-05-19");
    REGIE(map, "persoon", NUMMER(PROEF_V_TESFAY), "achternaam=Tesfay", "voornamen=Yonas",
          "taal=Tigrinya", "geboortedatum=2000-01-01");
}

static void gebeurtenissen(struct werkmap *map) {
    REGIE(map, "gebeurtenis", PROEF_V_BASHIR, "koppeling", "2026-08-26");
    REGIE(map, "gebeurtenis", PROEF_V_HAGOS, "koppeling", "2026-09-18");
    REGIE(map, "gebeurtenis", PROEF_V_TESFAY, "koppeling", "2026-04-01");
    REGIE(map, "gebeurtenis", PROEF_V_TESFAY, "huisvesting", "2026-06-08");
    REGIE(map, "gebeurtenis", PROEF_V_TESFAY, "brp", "2026-06-09");
    REGIE(map, "gebeurtenis", PROEF_V_TESFAY, "intake", "2026-07-20");
}

struct werkmap *proefcaseload(void) {
    struct werkmap *map = werkmap_new();
    REGIE(map, "init", "--naam", "M. de Vries", "--gemeente", "Zwolle");
    REGIE(map, "gebruiker", "j.bakker", "--naam", "J. Bakker", "--rol", "casemanager");
    mensen(map);
    gebeurtenissen(map);
    REGIE(map, "toewijzen", "ik", PROEF_V_BASHIR, PROEF_V_HAGOS, PROEF_V_JAFARI, PROEF_V_TESFAY);
    REGIE(map, "toewijzen", "j.bakker", PROEF_V_RAHIMI);
    return map;
}

struct terminal *proef_open_met(struct werkmap *map, int rows, int cols,
                                const char *const extra[]) {
    const char *const words[] = {"regie", "--vandaag", VANDAAG, NULL};
    const char *env[32];
    int n = 0;
    for (const char *const *e = werkmap_env(map); *e; e++)
        env[n++] = *e;
    for (; extra && *extra; extra++)
        env[n++] = *extra;
    env[n] = NULL;
    char hier[4096];
    if (!getcwd(hier, sizeof hier) || chdir(werkmap_pad(map, "")) != 0)
        test_fail(strdup("no way into the directory of the test"));
    struct terminal *t = terminal_start(rows, cols, words, env);
    if (chdir(hier) != 0)
        test_fail(strdup("no way back out of the directory of the test"));
    return t;
}

struct terminal *proef_open(struct werkmap *map, int rows, int cols) {
    return proef_open_met(map, rows, cols, NULL);
}

static const char *lees(struct werkmap *map, const char *sql, const char *v_nummer) {
    sqlite3 *db = NULL;
    sqlite3_stmt *stmt = NULL;
    char *room = NULL;
    if (sqlite3_open_v2(werkmap_pad(map, "data/regie/regie.db"), &db, SQLITE_OPEN_READWRITE,
                        NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
        test_fail(strdup(sqlite3_errmsg(db)));
    sqlite3_bind_text(stmt, 1, v_nummer, -1, SQLITE_STATIC);
    if (sqlite3_step(stmt) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(stmt, 0);
        size_t len = (size_t)sqlite3_column_bytes(stmt, 0);
        room = werkmap_room(map, len + 1);
        memcpy(room, text ? text : "", len);
    }
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return room ? room : "";
}

const char *proef_waarde(struct werkmap *map, const char *v_nummer, const char *veld) {
    char sql[200];
    snprintf(sql, sizeof sql, "SELECT %s FROM persoon WHERE v_nummer = ?", veld);
    return lees(map, sql, v_nummer);
}

const char *proef_waarde_in(struct werkmap *map, const char *v_nummer, const char *tabel,
                            const char *veld) {
    char sql[400];
    snprintf(sql, sizeof sql,
             "SELECT t.%s FROM %s t JOIN dossier d ON d.id = t.dossier"
             " JOIN persoon p ON p.id = d.persoon WHERE p.v_nummer = ?",
             veld, tabel);
    return lees(map, sql, v_nummer);
}
