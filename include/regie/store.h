/* The database, for reading.
 *
 * One SQLite file holds everything. This contract is all that screens and command line may see of
 * it; writing goes through the actions (regie/handelen.h). A store belongs to one thread.
 *
 * Life cycle: store_maak() once, store_open(), reads, store_sluit(). Problems are PROBLEM_STORE
 * (busy, full, damaged, newer, not ours, gone) or PROBLEM_INPUT (no such path), said in Dutch. A
 * file that is not ours, or of a newer version, is left exactly as it was. */
#ifndef REGIE_STORE_H
#define REGIE_STORE_H

#include "query_names.h"
#include "regie/beeld.h"
#include "regie/problem.h"
#include <stdbool.h>

struct store;

/* Makes a new database (mode 0600, directories included). Refuses when the path exists. */
bool store_maak(const char *pad, struct problem *p);
/* The same in two steps, for who has to put something in it before anybody sees it: begin gives
 * the path it has meanwhile, which the caller frees (NULL with a problem); klaar gives it its place
 * when all is `goed`, and else leaves nothing. Close the file in between. */
char *store_maak_begin(const char *pad, struct problem *p);
bool store_maak_klaar(const char *tijdelijk, const char *pad, bool goed, struct problem *p);
/* Opens, and brings an older schema up to date unless read-only. NULL with a problem. */
struct store *store_open(const char *pad, bool alleen_lezen, struct problem *p);
void store_sluit(struct store *s);
bool store_is_alleen_lezen(const struct store *s);
/* Has somebody else than this store committed since the last call? Then it is time to look again.
 */
bool store_is_veranderd(struct store *s);

/* One record. False without a problem when there is none; `uit` is then empty. */
bool store_lees(struct store *s, enum soort_code soort, struct id id, struct record *uit,
                struct problem *p);
/* All records of a kind that belong to a dossier, oldest first, added to `uit`. */
bool store_van_dossier(struct store *s, enum soort_code soort, struct id dossier,
                       struct record_lijst *uit, struct problem *p);
/* So many records of a kind behind this key, by key, added to `uit`; an empty key is the first
 * page.
 */
bool store_pagina(struct store *s, enum soort_code soort, struct id na, size_t aantal,
                  struct record_lijst *uit, struct problem *p);
/* Between these every read sees the file as it is now, whatever others save meanwhile. */
bool store_stil(struct store *s, struct problem *p);
void store_weer_mee(struct store *s);
/* Everything of one dossier. The caller frees with beeld_free(), also after a failure. */
bool store_beeld(struct store *s, struct id dossier, struct beeld *uit, struct problem *p);
/* The dossier of a person by V-nummer (typed as people type it), else PROBLEM_INPUT. */
bool store_zoek_vnummer(struct store *s, const char *vnummer, struct id *dossier,
                        struct problem *p);
/* The others in this person's household, the oldest first, added to `uit`; nobody is fine. */
bool store_gezin(struct store *s, const struct record *persoon, struct record_lijst *uit,
                 struct problem *p);
/* A setting of the municipality; the caller frees; NULL when not set. */
char *store_instelling(struct store *s, const char *naam);

/* Running a named statement of data/query. Parameters and columns go by name; a parameter not given
 * is NULL. `p` is filled when a step fails, and must outlive the cursor.
 *
 *   struct cursor *c = cursor_open(s, Q_CASELOAD_EERSTE, p);
 *   cursor_zet_getal(c, ":aantal", 20);
 *   while (cursor_volgende(c))
 *       ... cursor_tekst(c, "achternaam") ...
 *   cursor_sluit(c);
 */
struct cursor;
struct cursor *cursor_open(struct store *s, enum query q, struct problem *p);
void cursor_zet_tekst(struct cursor *c, const char *naam, const char *tekst); /* NULL is NULL */
void cursor_zet_getal(struct cursor *c, const char *naam, long getal);
void cursor_zet_id(struct cursor *c, const char *naam, struct id id); /* an empty id is NULL */
/* They stay as they are until the cursor is closed. */
void cursor_zet_bytes(struct cursor *c, const char *naam, const void *bytes, size_t len);
bool cursor_volgende(struct cursor *c);
const char *cursor_tekst(struct cursor *c, const char *kolom); /* borrowed until the next step */
long cursor_getal(struct cursor *c, const char *kolom);
struct id cursor_id(struct cursor *c, const char *kolom);
const void *cursor_bytes(struct cursor *c, const char *kolom, size_t *len); /* borrowed alike */
void cursor_sluit(struct cursor *c);                                        /* NULL is fine */

#endif
