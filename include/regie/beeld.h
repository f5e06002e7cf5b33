/* The picture of one dossier: everything that is known of one person's case, in memory.
 *
 * Screens, the command line and the rules of the field all read from it; nobody writes through it.
 * Lists are in the order in which the records were made. */
#ifndef REGIE_BEELD_H
#define REGIE_BEELD_H

#include "regie/record.h"

struct persoonsvorm; /* regie/dubbel.h */

struct beeld {
    struct record persoon, dossier;
    struct record_lijst lijst[SOORT_AANTAL]; /* by kind: those that belong to a dossier */
};

void beeld_free(struct beeld *b);
/* An empty one of which all that is put in lives in this block; and a copy like that. */
void beeld_begin_in(struct beeld *b, struct blok *blok);
void beeld_kopie_in(struct beeld *naar, const struct beeld *van, struct blok *blok);

/* The only record of a kind of which a dossier has at most one (intake, gezondheid), or NULL. */
struct record *beeld_enige(const struct beeld *b, enum soort_code soort);
struct record *beeld_zoek(const struct beeld *b, enum soort_code soort, struct id id); /* or NULL */

/* Walks the records of `soort` whose field `veld` refers to `ouder`: start with *i = 0; NULL at the
 * end. `for (size_t i = 0; (r = beeld_volgende(b, SOORT_SCORE, SCORE_METING, id, &i));)` */
struct record *beeld_volgende(const struct beeld *b, enum soort_code soort, int veld,
                              struct id ouder, size_t *i);

/* The first or last date of an event; all zero when it did not happen. */
struct datum beeld_gebeurtenis(const struct beeld *b, const char *code, bool laatste);

/* "Selam Hagos"; one-name people by the one name they have; "." is never shown. */
void persoon_naam(const struct record *persoon, struct buf *uit);
/* Does that say anything? */
bool persoon_heeft_naam(const struct record *persoon);
/* Are the first names shown, or the initials in their place? */
bool persoon_toont_voornamen(const struct record *persoon);
/* "Hagos, Selam"; with the prefix behind: "Horst, Jan van der". */
void persoon_lijstnaam(const struct record *persoon, struct buf *uit);
/* "36", "36 of 37", "onbekend". */
void persoon_leeftijd(const struct record *persoon, struct datum op, struct buf *uit);
/* A field of the address of somebody who asked for secrecy: it stays out of lists and exports. */
bool persoon_verzwijgt(const struct record *persoon, int veld);
/* The words by which someone is found that this record gives. Of a person: folded parts of the name
 * with their variants, and numbers forwards and (behind '<') backwards; and (behind '=' or '>') the
 * keys of regie/dubbel.h. Of a dossier that became part of this one: the V-nummer it had. Other
 * kinds give none. Calls `doe` for each; a word may come twice. */
void record_zoekwoorden(const struct record *r, void (*doe)(const char *woord, void *mee),
                        void *mee);
/* Do those of a person depend on this field? */
bool persoon_zoekt_op(int veld);
/* The same of a person of whom that was worked out already. */
void persoon_zoekwoorden(const struct record *persoon, const struct persoonsvorm *vorm,
                         void (*doe)(const char *woord, void *mee), void *mee);

#endif
