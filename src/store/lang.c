/* A list on its way in, above all a long one into an almost empty file: what it does without. */
#include "intern.h"
#include "regie/mem.h"
#include "regie/store_schrijf.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

static const struct {
    enum query weg, terug;
} leesindexen[] = {
    {Q_INDEX_SORTEERNAAM_WEG, Q_INDEX_SORTEERNAAM},
    {Q_INDEX_CASEMANAGER_WEG, Q_INDEX_CASEMANAGER},
    {Q_INDEX_DOSSIERNUMMER_WEG, Q_INDEX_DOSSIERNUMMER},
    {Q_INDEX_SIGNAAL_CASEMANAGER_WEG, Q_INDEX_SIGNAAL_CASEMANAGER},
    {Q_INDEX_SIGNAAL_DATUM_WEG, Q_INDEX_SIGNAAL_DATUM},
};

/* The kind of journal can change when this is the only connection; waiting for others is of no use.
 */
static void zet_journaal(struct store *s, const char *sql) {
    sqlite3_busy_timeout(s->db, 0);
    sqlite3_exec(s->db, sql, NULL, NULL, NULL);
    sqlite3_busy_timeout(s->db, STORE_WACHT_MS);
}

void lang_wal(struct store *s) {
    zet_journaal(s, "PRAGMA journal_mode = WAL");
}

/* A WAL would hold all that is new once more, and copying that is most of what storing takes. A
 * journal of what was there before holds next to nothing. */
static bool zonder_wal(struct store *s, struct problem *p) {
    if (!store_voer_uit(s, "ROLLBACK", p))
        return false;
    zet_journaal(s, "PRAGMA journal_mode = DELETE");
    return store_voer_uit(s, "BEGIN IMMEDIATE", p);
}

bool store_ruim(struct store *s, struct problem *p) {
    s->ruim = true;
    return store_voer_uit(s, "PRAGMA cache_size = -20480", p);
}

bool store_indexen_weg(struct store *s, struct problem *p) {
    if (!store_ruim(s, p))
        return false;
    for (size_t i = 0; i < sizeof leesindexen / sizeof *leesindexen; i++)
        if (!cursor_voer_uit(cursor_open(s, leesindexen[i].weg, p)))
            return false;
    return true;
}

static bool zonder_schema(struct store *s, struct problem *p) {
    s->zelf = true;
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    return store_voer_uit(s, "PRAGMA ignore_check_constraints = ON", p) && store_ruim(s, p);
}

bool store_lijst_begin(struct store *s, struct id vanaf, struct problem *p) {
    s->vanaf = vanaf;
    return zonder_schema(s, p);
}

bool store_lang_begin(struct store *s, bool blijft, struct problem *p) {
    s->lang = true;
    return (!blijft || zonder_wal(s, p)) && zonder_schema(s, p) && store_indexen_weg(s, p);
}

/* Sorting takes as much memory as the cache may have, and what is more goes into a file without a
 * name, so that it stays as it is however long the list. A wish: when something temporary is open,
 * SQLite does not move it within a transaction, and sorts where it is. */
#define SORTEER      "PRAGMA cache_size = -8192; PRAGMA temp_store = FILE"
#define SORTEER_NIET "PRAGMA temp_store = MEMORY"

bool store_indexen_terug(struct store *s, struct problem *p) {
    bool goed = true;
    sqlite3_exec(s->db, SORTEER, NULL, NULL, NULL);
    for (size_t i = 0; goed && i < sizeof leesindexen / sizeof *leesindexen; i++)
        goed = cursor_voer_uit(cursor_open(s, leesindexen[i].terug, p));
    sqlite3_exec(s->db, SORTEER_NIET, NULL, NULL, NULL);
    return goed;
}

void lang_klaar(struct store *s) {
    if (s->ruim)
        sqlite3_exec(s->db, "PRAGMA cache_size = -2000; " SORTEER_NIET, NULL, NULL, NULL);
    if (s->zelf) {
        sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
        sqlite3_exec(s->db, "PRAGMA ignore_check_constraints = OFF", NULL, NULL, NULL);
    }
    if (s->lang)
        lang_wal(s);
    s->ruim = s->zelf = s->lang = false;
    s->vanaf = (struct id){{0}};
}

bool lang_past(const struct store *s, const struct record *r, struct problem *p) {
    int veld;
    if (!s->zelf || record_past(r, &veld))
        return true;
    return problem_set(p, PROBLEM_INPUT, _("Deze waarde past niet in het bestand (%s.%s)."),
                       r->soort->naam, veld < 0 ? "" : r->soort->velden[veld].naam);
}

bool store_passen(const struct store *s, const struct record *const *r, size_t aantal,
                  struct problem *p) {
    for (size_t i = 0; i < aantal; i++)
        if (!lang_past(s, r[i], p))
            return false;
    return true;
}

bool lang_past_veld(const struct store *s, const struct record *r, int veld, const char *waarde,
                    struct problem *p) {
    if (!s->zelf)
        return true;
    struct record nieuw = *r;
    nieuw.waarde = mem_array((size_t)r->soort->aantal, sizeof *nieuw.waarde);
    memcpy(nieuw.waarde, r->waarde, (size_t)r->soort->aantal * sizeof *nieuw.waarde);
    nieuw.waarde[veld] = (char *)waarde; /* only looked at */
    bool past = lang_past(s, &nieuw, p);
    free(nieuw.waarde);
    return past;
}
