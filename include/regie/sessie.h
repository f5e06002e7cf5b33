/* Who is at work, when, on which file. Clock, user and file are parameters: nothing below this
 * looks at the time or the operating system by itself. */
#ifndef REGIE_SESSIE_H
#define REGIE_SESSIE_H

#include "regie/datum.h"
#include "regie/problem.h"
#include "regie/store.h"
#include <stdbool.h>

enum gebruiker_rol { ROL_ALLEEN_LEZEN, ROL_CASEMANAGER, ROL_TEAMLEIDER, ROL_BEHEERDER };

struct sessie_keuze {
    const char *pad;     /* the database */
    const char *vandaag; /* ISO or Dutch date, or NULL for the clock */
    bool alleen_lezen;
};

struct handeling;
struct sessie {
    struct store *store;
    struct handeling *bezig; /* for the actions: one that others are part of; or NULL */
    struct datum vandaag;
    bool vandaag_vast;  /* given, not from the clock: times are then written as 12:00:00 */
    char *gebruiker;    /* login name from the operating system */
    char *weergavenaam; /* as colleagues call them; the login name when unknown */
    char *gemeente;     /* "" when not set */
    enum gebruiker_rol rol;
    long caseload_max; /* 0 = no maximum set */
};

/* Opens the file and looks up the user. Somebody who is not a colleague in this file may only read
 * (PROBLEM_DENIED comes from the actions, not from here). The caller frees with sessie_sluit(). */
bool sessie_open(struct sessie *s, const struct sessie_keuze *keuze, struct problem *p);
void sessie_sluit(struct sessie *s);

/* Looks at the clock again: true when a new day has begun since (never when the day was given). */
bool sessie_nieuwe_dag(struct sessie *s);

/* Makes a new database in which the present user is beheerder; `gemeente` may be NULL. */
bool sessie_maak(const char *pad, const char *weergavenaam, const char *gemeente,
                 const char *vandaag, struct problem *p);

/* How a colleague is called; the login name when unknown, nothing for an empty one. Appended. */
void sessie_collega(struct sessie *s, const char *inlognaam, struct buf *uit);

/* The login name of who runs the program. Borrowed. */
const char *sessie_inlognaam(void);

#endif
