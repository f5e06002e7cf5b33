/* The command line: verbs and options as a table, one file per group of verbs.
 *
 * A verb's row drives parsing, `--help`, the overview, and the manual page test. Data goes to
 * stdout, messages to stderr; the exit code is that of the problem (regie/problem.h). */
#ifndef REGIE_CLI_H
#define REGIE_CLI_H

#include "regie/handelen.h"
#include "regie/hoofd.h"
#include "regie/problem.h"
#include "regie/sessie.h"

struct optie {
    const char *naam;   /* "--datum" */
    const char *waarde; /* N_("DATUM"), or NULL for a switch */
    const char *uitleg; /* N_() */
};

/* What followed the verb, already checked against its row. Borrowed texts. */
struct argumenten {
    const char *los[1024]; /* the words that are no options */
    int aantal;
    struct {
        const struct optie *optie;
        const char *waarde; /* "" for a switch */
    } gegeven[256];
    int opties;
};

struct cli {
    struct sessie_keuze keuze;
    struct sessie sessie; /* open when the verb asks for it */
    bool json;
    schermen_fn *schermen;
    struct argumenten arg;
};

struct werkwoord {
    const char *naam;
    const char *gebruik; /* N_(): what follows the verb, "V-NUMMER CODE [DATUM]" */
    const char *uitleg;  /* N_(): one sentence */
    const char *meer;    /* N_(): further paragraphs for --help, or NULL */
    /* What a VELD of VELD=WAARDE can be: the kinds it is looked for in, for --help too. */
    const enum soort_code *soorten;
    size_t aantal_soorten;
    bool codes;                 /* a CODE is that of an event */
    const struct optie *opties; /* ends with a NULL name; --json is one of them when it applies */
    const char *const *vaker;   /* options that may be given more than once; ends with NULL */
    int minst, meest;           /* how many loose words */
    bool zonder_bestand;        /* needs no database */
    /* Does the work; false with the problem filled. PROBLEM_FINDINGS means done, exit 1. */
    bool (*doe)(struct cli *c, struct problem *p);
};

extern const struct werkwoord *const werkwoorden[]; /* ends with NULL */

/* --help of one verb, and of all. */
void cli_help_van(const struct werkwoord *w);
void cli_help_alles(void);
extern const struct optie cli_algemeen[]; /* options of every verb; ends with a NULL name */

/* Prints for people: like printf, but nothing in the data can steer a terminal. Lines end in \n.
 * Data for programs (--json, CSV) goes out as it is. */
void cli_zeg(const char *vorm, ...) __attribute__((format(printf, 1, 2)));
/* The same, to stderr. */
void cli_meld(const char *vorm, ...) __attribute__((format(printf, 1, 2)));

/* The value of an option ("" for a switch), or NULL when it was not given. */
const char *arg_optie(const struct argumenten *a, const char *naam);
/* Each time an option was given: start with *i = 0; NULL at the end. */
const char *arg_volgende(const struct argumenten *a, const char *naam, int *i);
/* The dossier of the V-nummer in the first loose word. */
bool arg_dossier(struct cli *c, struct id *dossier, struct problem *p);
/* A date as typed, from an option; today when the option was not given. */
bool arg_datum(struct cli *c, const char *naam, struct datum *uit, struct problem *p);

#endif
