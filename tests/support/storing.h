/* What can go wrong below the program: calls that fail (tests/fault/storing.c), and kill -9. And
 * what must hold afterwards: the file whole, every action in it or not at all. */
#ifndef SUPPORT_STORING_H
#define SUPPORT_STORING_H

#include "support/werkmap.h"

#define STORING_DB  "data/regie/regie.db"
#define STORING_WAL "data/regie/regie.db-wal"

#define STORING_DAG "--vandaag", "2026-11-22", NULL
#define STORING_V   "2901000018" /* whose dossier there is */

/* Set-up of a test: *state is a werkmap with a new file in which one person is, kept for
 * storing_herstel(); tear-down: werkmap_einde. */
int storing_begin(void **state);

/* Has the scratch directories of this program in memory, where there is such a place: thousands of
 * runs that wait for a disk prove nothing more. */
void storing_snel(void);

/* The step with which a test walks over thousands of cases: every one of them, but every fourth in
 * a program that the sanitizers make slow, unless REGIE_LANG asks for a longer look. */
long storing_stap(void);

/* A disturbance of one run; zeroed counts only. */
struct storing {
    long bij;          /* the n-th call that changes a file; 0: none */
    const char *soort; /* "ENOSPC", "EIO", "kort", "dood" */
    bool blijft;       /* and every one after it */
    bool lees;         /* count and disturb the calls that read instead */
};

/* Runs the program under a disturbance. *calls, when not NULL, gets how many calls there were; a
 * killed program leaves it as it was. */
struct uitkomst storing_run(struct werkmap *map, const struct storing *s, const char *const argv[],
                            long *calls);

/* Everything in the database as text, without what the clock or chance puts in it. Fails the test
 * when the file is not whole: integrity, references, journal. */
const char *storing_inhoud(struct werkmap *map);
/* Puts a copy of the database, without anything beside it, back; keep makes it. */
void storing_bewaar(struct werkmap *map);
void storing_herstel(struct werkmap *map);

#endif
