/* One line of the journal, taken back. */
#ifndef REGIE_TERUG_H
#define REGIE_TERUG_H

#include "handeling.h"

/* A line as the journal keeps it; its texts are in a block. */
struct terugregel {
    long volgnummer;
    enum soort_code code; /* of its kind; SOORT_AANTAL: none that this version knows */
    const char *soort, *veld, *oud, *nieuw;
    struct id record, dossier;
};
struct terugregels {
    struct terugregel *rij;
    size_t aantal, ruimte;
};
/* The line before `voor` (0: the last one) of an action; false when there is none. */
bool terugregel_lees(struct handeling *h, struct id handeling, long voor, struct blok *blok,
                     struct terugregel *uit);
/* At most `max` lines of an action about one dossier (empty: about none) that stand before `voor`,
 * the last one first. */
size_t terugregels_van_dossier(struct handeling *h, struct id handeling, struct id dossier,
                               long voor, struct blok *blok, struct terugregel *uit, size_t max);
/* The same of an action about dossiers, whichever; and about none: households, or all else. */
size_t terugregels_met_dossier(struct handeling *h, struct id handeling, long voor,
                               struct blok *blok, struct terugregel *uit, size_t max);
size_t terugregels_zonder_dossier(struct handeling *h, struct id handeling, bool gezinnen,
                                  long voor, struct blok *blok, struct terugregel *uit, size_t max);
/* Adds a line as it is; or what it says record by record, the last one first: of a whole dossier a
 * line for each of its records, else the line itself. */
void terugregel_erbij(struct terugregels *uit, const struct terugregel *regel);
void terugregels_erbij(struct terugregels *uit, const struct terugregel *regel, struct blok *blok);
void terugregels_free(struct terugregels *r);
/* A whole record as the journal keeps it, of the line's kind and key; `json` is one of its values.
 * The line must be of a known kind. */
void terugregel_record(const struct terugregel *r, const char *json, struct record *uit);
/* Does the record that the line made stand as it came? */
bool terugregel_staat(struct handeling *h, const struct terugregel *r);

/* Taking the lines of one action back, from the last to the first. */
struct terug {
    struct handeling *h;
    struct id van;    /* the action that is taken back */
    struct buf reden; /* why lines stay, in words, each once; "; " between */
    long blijft;      /* how many lines stay */
    long past_niet;   /* of those: what was there before no longer fits */
    bool werkdag;     /* an event that may be the day of a traject went or moved */
};
/* Takes the line back when what it left still stands; else says why not and changes nothing.
 * False when the database or the schema refuses: the action has then failed. */
bool terug_regel(struct terug *t, const struct terugregel *r);
/* After the last line of a dossier: what began on a day of which the event went gets it again. */
bool terug_af(struct terug *t);

/* ---- terug_twijfel.c ---- */
/* "... door M. de Vries op 27-11-2026 12:00", appended; `wat` is what happened. */
void terug_door(struct terug *t, const char *wat, const char *door, const char *wanneer,
                struct buf *uit);
/* Does a doubt, or a pair of which somebody said that they are two, keep this dossier? Appends
 * which, and who decided it when; a few of them. */
bool terug_houdt_twijfel(struct terug *t, struct id dossier, struct buf *uit);
/* Those of these doubts that wait again while their import was taken back are taken away: they must
 * not wait for anybody. Part of the action, so doing it again brings them back, decided. */
void terug_twijfels_weg(struct handeling *h, const struct ids *twijfels);

#endif
