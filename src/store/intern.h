/* What the parts of the store share. */
#ifndef REGIE_STORE_INTERN_H
#define REGIE_STORE_INTERN_H

#include "regie/store.h"
#include <sqlite3.h>

enum sjabloon {
    SJABLOON_LEZEN,
    SJABLOON_VAN_DOSSIER,
    SJABLOON_TOEVOEGEN,
    SJABLOON_VERWIJDEREN,
    SJABLOON_AANTAL
};
#define STORE_MAX_VELDEN 64

struct store {
    sqlite3 *db;
    char *pad;
    bool alleen_lezen;
    int data_versie;
    sqlite3_stmt *vraag[Q_AANTAL];
    sqlite3_stmt *sjabloon[SOORT_AANTAL][SJABLOON_AANTAL];
    sqlite3_stmt *zetten[SOORT_AANTAL][STORE_MAX_VELDEN];
};

/* Turns an SQLite result into a Dutch problem; always false. */
bool store_fout(struct store *s, int rc, struct problem *p);
bool store_voer_uit(struct store *s, const char *sql, struct problem *p);
/* A number from a one-row pragma or query; -1 when it fails. */
long store_getal(struct store *s, const char *sql);

bool migratie_voer_uit(struct store *s, struct problem *p);
int migratie_laatste(void); /* the version this program makes */

/* The statement of a template for one kind (and one field), prepared once. */
sqlite3_stmt *sjabloon_vraag(struct store *s, enum sjabloon wat, enum soort_code soort,
                             struct problem *p);
sqlite3_stmt *sjabloon_zetten(struct store *s, enum soort_code soort, int veld, struct problem *p);
/* The text of a template for one kind and field (-1: none), appended; for the tests of the plans.
 */
void sjabloon_tekst(enum query q, enum soort_code soort, int veld, struct buf *uit);

#endif
