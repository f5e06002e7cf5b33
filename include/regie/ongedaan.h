/* Taking back what was done, any day later, from the journal.
 *
 * An old value comes back only where the new one still stands. What is taken back is an action of
 * its own in the journal, so it can be taken back too: that does it again.
 *
 * Source of the rule: nothing is overwritten that somebody did later (shared design, promise 2). */
#ifndef REGIE_ONGEDAAN_H
#define REGIE_ONGEDAAN_H

#include "regie/sessie.h"

/* Takes one action back, whole or not at all: its values, the records it made (unless something
 * came to hang on them), and those it removed, which come back with their key; but not a doubt that
 * would wait again while its import was taken back. One's own actions;
 * a teamleider also those of others. What needs the beheerder to do needs one to take back.
 *
 * PROBLEM_DENIED, with nothing changed, when something was changed since (the text names what, by
 * whom and when), when it was taken back already, or for an import, which has a way of its own;
 * PROBLEM_INPUT when there is no such action, or a value no longer fits. */
bool handeling_ongedaan(struct sessie *s, struct id handeling, struct problem *p);
/* Would that succeed? Changes nothing. */
bool handeling_ongedaan_kan(struct sessie *s, struct id handeling, struct problem *p);

/* ---- An import ---- */

/* Each person the import touched is in exactly one bucket. */
enum terug_emmer {
    TERUG_GEDRAAID,   /* as before the import; who was new is gone */
    TERUG_BEHOUDEN,   /* changed since: that stays, and of somebody new everything stays */
    TERUG_NIET_GELUKT /* what was there before no longer fits */
};
/* Borrowed texts, valid during the call. */
struct terug_mens {
    enum terug_emmer emmer;
    const char *wie, *v_nummer; /* "Hagos, Selam"; "" without number */
    bool nieuw;                 /* the import brought this person */
    /* Which values stay, by whom and when, and then which went back all the same; "" when all did.
     */
    const char *waarom;
};
/* A doubt of the import that was decided since, under Dubbelen. What came in by that is an action
 * of its own and stays; its code takes it back, before or after this. Borrowed texts. */
struct terug_besluit {
    const char *wie, *v_nummer; /* as the list named them; of the dossier it came into, or "" */
    bool zelfde;                /* else somebody else */
    const char *code;           /* as journaal_zoek() takes it; "" when it is not known */
    const char *waarom;         /* what, by whom, when, and how it is taken back */
};
struct import_terug_keuze {
    bool proef; /* do everything, then take it back */
    void *mee;  /* for the functions below; each may be NULL */
    void (*mens)(void *mee, const struct terug_mens *m);
    void (*besluit)(void *mee, const struct terug_besluit *b);
    /* Now and then. False stops, and nothing is stored. */
    bool (*voortgang)(void *mee, long mensen, long van_de);
};
/* The buckets add up to `mensen`. */
struct import_terug_uitslag {
    long nummer, mensen, gedraaid, behouden, niet_gelukt;
    long gewijzigd;          /* values and records that went back; 0: the import is still there */
    long besluiten;          /* its doubts that were decided since: those stay */
    long wachtend;           /* its doubts that still waited: those go */
    char *bestand, *wanneer; /* of the import; as people read it */
};

/* Takes an import back, any day later: every value that still stands, everybody it brought and who
 * was not touched since, its households that are empty then, what it learned and what it still
 * doubted. What was decided of its doubts stays, and is told; taken back later, the doubt does not
 * come back. Who was changed since stays or goes back in part, and is told. One action; the import
 * says afterwards that it was taken back, and its list can be read in again. For the beheerder.
 *
 * False with PROBLEM_INPUT when there is no such import, PROBLEM_DENIED when it was taken back
 * already; stopped, or the database: nothing has changed then. The caller frees with
 * import_terug_uitslag_free(), also after a failure. */
bool import_ongedaan(struct sessie *s, long nummer, const struct import_terug_keuze *keuze,
                     struct import_terug_uitslag *uit, struct problem *p);
void import_terug_uitslag_free(struct import_terug_uitslag *u);

/* The imports so far (SOORT_IMPORT), the newest first, older than number `voor` (0: from the newest
 * on), added to `uit`; at most `max`. */
bool imports_lijst(struct store *s, long voor, size_t max, struct record_lijst *uit,
                   struct problem *p);

#endif
