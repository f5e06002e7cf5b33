/* The schema: a new file is the first one plus everything that came after, so that this path is
 * walked every day. The files in data/schema are frozen once landed and cannot be overridden. */
#include "intern.h"
#include "regie/embed.h"
#include <stdio.h>
#include <string.h>

static const struct embed_bestand *bestand_van(int versie) {
    char naam[32];
    snprintf(naam, sizeof naam, "schema/%03d.sql", versie);
    for (const struct embed_bestand *b = embed_bestanden; b->naam; b++)
        if (!strcmp(b->naam, naam))
            return b;
    return NULL;
}

int migratie_laatste(void) {
    int versie = 0;
    while (bestand_van(versie + 1))
        versie++;
    return versie;
}

void migratie_tekst(struct buf *uit) {
    for (int versie = migratie_laatste(); versie > 0; versie--)
        for (const char *const *regel = bestand_van(versie)->regels; *regel; regel++)
            buf_add(uit, *regel);
}

/* Somebody else may have taken this step while we waited for the lock. */
static bool stap(struct store *s, int versie, struct problem *p) {
    struct buf sql = {0};
    if (!store_voer_uit(s, "BEGIN IMMEDIATE", p))
        return false;
    bool nodig = store_getal(s, "PRAGMA user_version") < versie;
    for (const char *const *regel = bestand_van(versie)->regels; *regel; regel++)
        buf_add(&sql, *regel);
    buf_addf(&sql, "PRAGMA user_version = %d", versie);
    bool goed = (!nodig || store_voer_uit(s, sql.s, p)) && store_voer_uit(s, "COMMIT", p);
    if (!goed && !sqlite3_get_autocommit(s->db))
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    buf_free(&sql);
    return goed;
}

bool migratie_voer_uit(struct store *s, struct problem *p) {
    int laatste = migratie_laatste(), eerste = (int)store_getal(s, "PRAGMA user_version");
    if (eerste < 0)
        return store_fout(s, sqlite3_extended_errcode(s->db), p);
    for (int versie = eerste + 1; versie <= laatste; versie++)
        if (!stap(s, versie, p))
            return false;
    return true;
}
