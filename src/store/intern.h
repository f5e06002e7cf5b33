/* What the parts of the store share. */
#ifndef REGIE_STORE_INTERN_H
#define REGIE_STORE_INTERN_H

#include "regie/store.h"
#include <sqlite3.h>

enum sjabloon {
    SJABLOON_LEZEN,
    SJABLOON_VAN_DOSSIER,
    SJABLOON_PAGINA,
    SJABLOON_TOEVOEGEN,
    SJABLOON_VERWIJDEREN,
    SJABLOON_AANTAL
};
#define STORE_WACHT_MS 5000 /* for a colleague who is storing */

struct store {
    sqlite3 *db;
    char *pad;
    bool alleen_lezen;
    int data_versie;
    bool ruim;       /* more pages in memory, until the transaction ends */
    bool zelf;       /* values are judged here, and not by the schema: src/store/lang.c */
    struct id vanaf; /* and what has this key or a later one is asked what it refers to; or empty */
    bool lang;       /* a long list is on its way in */
    bool zonder_wal; /* by its header */
    sqlite3_stmt *vraag[Q_AANTAL];
    sqlite3_stmt *sjabloon[SOORT_AANTAL][SJABLOON_AANTAL];
    sqlite3_stmt *zetten[SOORT_AANTAL][SOORT_VELDEN_MEEST];
    struct {
        sqlite3_stmt *vraag;
        uint64_t velden;
    } veel[SOORT_AANTAL];    /* adds many records, with the fields that any had until now */
    const struct bron *bron; /* what the table {bron} reads from now */
};

/* Rows from the program itself, for a statement that inserts many. */
struct bron {
    size_t rijen;
    void (*geef)(const struct bron *b, sqlite3_context *c, size_t rij, int kolom);
    const void *mee;
};
enum { BRON_KOLOMMEN = 50 };
int bron_begin(struct store *s); /* makes the table known to the connection */

/* Turns an SQLite result into a Dutch problem; always false. */
bool store_fout(struct store *s, int rc, struct problem *p);
bool store_voer_uit(struct store *s, const char *sql, struct problem *p);
/* A number from a one-row pragma or query; -1 when it fails. */
long store_getal(struct store *s, const char *sql);

/* ---- lang.c ---- */
/* May this record be stored? Said when the schema does not look itself. */
bool lang_past(const struct store *s, const struct record *r, struct problem *p);
bool lang_past_veld(const struct store *s, const struct record *r, int veld, const char *waarde,
                    struct problem *p);
void lang_klaar(struct store *s); /* after the transaction: everything as always */
void lang_wal(struct store *s);   /* back to a WAL, when a long list was cut off */

/* ---- verwijzing.c ---- */
/* Does everything from key `vanaf` on refer to what exists? Said when it does not. */
bool verwijzingen_kloppen(struct store *s, struct problem *p);

bool migratie_voer_uit(struct store *s, struct problem *p);
int migratie_laatste(void);           /* the version this program makes */
void migratie_tekst(struct buf *uit); /* every migration, appended */

/* The statement of a template for one kind, prepared once. */
sqlite3_stmt *sjabloon_vraag(struct store *s, enum sjabloon wat, enum soort_code soort,
                             struct problem *p);
/* Adds records from {bron} that have no more than these fields: a column that none of them has
 * costs nothing. */
sqlite3_stmt *sjabloon_veel(struct store *s, enum soort_code soort, uint64_t velden,
                            struct problem *p);
/* A named statement that reads from {bron}. */
sqlite3_stmt *sjabloon_bron(struct store *s, enum query q, struct problem *p);
/* The text of a template for one kind with these fields of it (a bit each), appended; for the tests
 * of the plans too. */
#define ALLE_VELDEN UINT64_MAX
void sjabloon_tekst(enum query q, enum soort_code soort, uint64_t velden, struct buf *uit);

#endif
