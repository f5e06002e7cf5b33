/* The schema: a new file is the first one plus everything that came after, so that this path is
 * walked every day. The files in data/schema are frozen once landed and cannot be overridden. */
#include "intern.h"
#include "regie/beeld.h"
#include "regie/dubbel.h"
#include "regie/embed.h"
#include "regie/store_schrijf.h"
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

/* From here on everybody can be found by the keys of regie/dubbel.h, and by the V-nummer of a
 * dossier that became part of theirs. */
enum { VERSIE_MET_WOORDEN = 4 };

struct woord_mee {
    struct store *s;
    struct id dossier;
    struct problem *p;
};

static void woord_erbij(const char *woord, void *mee) {
    struct woord_mee *w = mee;
    store_woord_erbij(w->s, woord, w->dossier, w->p);
}

static void sleutels_van(const struct record *persoon, struct woord_mee *mee) {
    struct dubbel_kort kort;
    dubbel_kort(persoon, &kort);
    dubbel_sleutelwoorden(&kort, woord_erbij, mee);
}

static void sleutels_van_mensen(struct store *s, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_DOSSIERS_EN_PERSONEN, p);
    while (p->kind == PROBLEM_NONE && cursor_volgende(c)) {
        struct record persoon = {0};
        struct woord_mee mee = {s, cursor_id(c, "dossier"), p};
        if (store_lees(s, SOORT_PERSOON, cursor_id(c, "persoon"), &persoon, p))
            sleutels_van(&persoon, &mee);
        record_free(&persoon);
    }
    cursor_sluit(c);
}

static void nummers_van_vroeger(struct store *s, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_SAMENVOEGINGEN_BEKEND, p);
    while (p->kind == PROBLEM_NONE && cursor_volgende(c)) {
        struct record r;
        record_begin(&r, SOORT_SAMENVOEGING);
        record_zet(&r, SAMENVOEGING_V_NUMMER, cursor_tekst(c, "v_nummer"));
        record_zoekwoorden(&r, woord_erbij, &(struct woord_mee){s, cursor_id(c, "dossier"), p});
        record_free(&r);
    }
    cursor_sluit(c);
}

static bool maak_woorden(struct store *s, struct problem *p) {
    struct problem q = {0};
    sleutels_van_mensen(s, &q);
    nummers_van_vroeger(s, &q);
    bool goed = q.kind == PROBLEM_NONE || problem_set(p, q.kind, "%s", problem_text(&q));
    problem_clear(&q);
    return goed;
}

/* What SQL cannot work out, with the tables as this program knows them: in the last step. */
static bool vul_aan(struct store *s, int eerste, int versie, struct problem *p) {
    if (versie < migratie_laatste() || !eerste || eerste >= VERSIE_MET_WOORDEN)
        return true;
    return maak_woorden(s, p);
}

/* Somebody else may have taken this step while we waited for the lock. */
static bool stap(struct store *s, int eerste, int versie, struct problem *p) {
    struct buf sql = {0};
    if (!store_voer_uit(s, "BEGIN IMMEDIATE", p))
        return false;
    bool nodig = store_getal(s, "PRAGMA user_version") < versie;
    for (const char *const *regel = bestand_van(versie)->regels; *regel; regel++)
        buf_add(&sql, *regel);
    buf_addf(&sql, "PRAGMA user_version = %d", versie);
    bool goed = (!nodig || (store_voer_uit(s, sql.s, p) && vul_aan(s, eerste, versie, p))) &&
                store_voer_uit(s, "COMMIT", p);
    if (!goed && !sqlite3_get_autocommit(s->db))
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    buf_free(&sql);
    return goed;
}

/* A table can only get another shape by being made again under the references to it. What is sorted
 * on the way may be as much as the file itself, so it is not kept in memory. */
bool migratie_voer_uit(struct store *s, struct problem *p) {
    int laatste = migratie_laatste(), eerste = (int)store_getal(s, "PRAGMA user_version");
    if (eerste < 0)
        return store_fout(s, sqlite3_extended_errcode(s->db), p);
    if (eerste == laatste)
        return true;
    bool goed = store_voer_uit(s, "PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE", p);
    for (int versie = eerste + 1; goed && versie <= laatste; versie++)
        goed = stap(s, eerste, versie, p);
    return store_voer_uit(s, "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY", p) && goed;
}
