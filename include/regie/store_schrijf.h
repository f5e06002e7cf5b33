/* The database, for writing: for the actions only.
 *
 * Everything between store_begin() and store_bewaar() is one transaction; store_vergeet() undoes it
 * all. Nothing here journals: that is the business of the action. */
#ifndef REGIE_STORE_SCHRIJF_H
#define REGIE_STORE_SCHRIJF_H

#include "regie/store.h"

/* BEGIN IMMEDIATE. Also refuses when the file under us was moved or replaced. */
bool store_begin(struct store *s, struct problem *p);
bool store_bewaar(struct store *s, struct problem *p);
void store_vergeet(struct store *s); /* harmless outside a transaction */

/* A part of a transaction that can be undone by itself. They nest. store_punt_klaar() keeps the
 * part or, when it is not `goed`, undoes it. False (PROBLEM_STORE) when that cannot be done, such
 * as after a disk that failed took the whole transaction along: then all of it is undone, nothing
 * more may be written in it, and the caller fails the whole action. */
bool store_punt(struct store *s, struct problem *p);
bool store_punt_klaar(struct store *s, bool goed, struct problem *p);

bool store_voeg_toe(struct store *s, const struct record *r, struct problem *p);
/* Until this transaction ends, a record may refer to one that is yet to come. */
bool store_verwijzingen_later(struct store *s, struct problem *p);
/* Sets one field; NULL clears it. The record's version rises. */
bool store_zet_veld(struct store *s, const struct record *r, int veld, const char *waarde,
                    struct problem *p);
/* Do these records, of any kind, fit their tables? Said when not. It asks nothing of the database,
 * so that one thread may look while another stores. */
bool store_passen(const struct store *s, const struct record *const *r, size_t aantal,
                  struct problem *p);
/* Many new records of one kind in one statement, for which store_passen(): a fraction of the work
 * of one by one, above all when their keys rise. */
bool store_voeg_toe_veel(struct store *s, const struct record *const *r, size_t aantal,
                         struct problem *p);
/* The same for rows of a named statement that reads them from {bron}, as columns c0, c1 ... The
 * caller is asked for one cell at a time, row by row. */
struct store_cel {
    enum { STORE_NIETS, STORE_TEKST, STORE_GETAL, STORE_ID } soort;
    union {
        const char *tekst;
        long getal;
        const struct id *id; /* NULL and an empty one: nothing */
    };
};
struct store_rijen {
    size_t aantal;
    struct store_cel (*cel)(const void *mee, size_t rij, int kolom); /* texts: until the end */
    const void *mee;
};
bool store_voeg_rijen(struct store *s, enum query q, const struct store_rijen *rijen,
                      struct problem *p);
/* Search words: a word that a dossier has already is kept as it is. */
bool store_woord_erbij(struct store *s, const char *woord, struct id dossier, struct problem *p);
bool store_woord_weg(struct store *s, const char *woord, struct id dossier, struct problem *p);
/* Very many, sorted: word, dossier. Those that are added are of dossiers that have none yet. */
bool store_woorden_erbij(struct store *s, const struct store_rijen *woorden, struct problem *p);
bool store_woorden_weg(struct store *s, const struct store_rijen *woorden, struct problem *p);
bool store_woorden_leeg(struct store *s, struct problem *p); /* all of them, of everybody */
bool store_verwijder(struct store *s, const struct record *r, struct problem *p);
/* Runs a writing statement to its end and closes the cursor. */
bool cursor_voer_uit(struct cursor *c);

/* Room in memory for the pages that a list touches all over the file, until the transaction ends.
 */
bool store_ruim(struct store *s, struct problem *p);
/* A long list into an almost empty file goes faster when the indexes that only serve reading are
 * left out and made again at the end, within the same transaction. */
bool store_indexen_weg(struct store *s, struct problem *p);
bool store_indexen_terug(struct store *s, struct problem *p);
/* A list of which every value is judged once, here (record_past()), and not again by the schema;
 * that the new records, which have key `vanaf` or a later one, refer to what exists, is asked by
 * store_bewaar(), which else stores nothing. With that room, and until the transaction ends. */
bool store_lijst_begin(struct store *s, struct id vanaf, struct problem *p);
/* The same without those indexes, and without asking: what the records refer to is up to the
 * caller. Right after store_begin(), before anything is written; what was read before may have
 * changed. When nobody else has the file open and it is no rehearsal
 * (`blijft`), what is new goes straight into it: others wait a little when they open it meanwhile.
 */
bool store_lang_begin(struct store *s, bool blijft, struct problem *p);

#endif
