/* Words of the command line that fill in fields. What cannot be read that way is PROBLEM_USAGE. */
#ifndef REGIE_CLI_INVUL_H
#define REGIE_CLI_INVUL_H

#include "cli.h"

/* Fields to fill in; the texts are borrowed from the command line. Zeroed is empty. */
struct invullingen {
    struct invulling *rij;
    size_t aantal, ruimte;
};
void invullingen_erbij(struct invullingen *l, int veld, const char *waarde);
void invullingen_free(struct invullingen *l);

/* "veld=waarde" for a visible field of one of `aantal` kinds; *welke says of which. */
bool invul_woord(const enum soort_code *soorten, size_t aantal, const char *woord, size_t *welke,
                 struct invulling *uit, struct problem *p);
/* Options that are fields under another name; those not given are left out. */
struct optie_veld {
    const char *optie;
    int veld;
};
void invul_opties(const struct argumenten *a, const struct optie_veld *tabel, size_t aantal,
                  struct invullingen *uit);

/* Scores; owns its texts. Zeroed is empty. */
struct scores {
    struct score_invulling *rij;
    char **tekst;
    size_t aantal, ruimte;
};
/* --scores, --streef, --reden, --hulp ("1=3,2=4") and --toelichting ("3=TEXT"), as often as given.
 * The caller frees, also after a failure. */
bool invul_scores(const struct argumenten *a, struct scores *uit, struct problem *p);
void scores_free(struct scores *s);

/* The options of invul_scores, for a table of options, and for those that may come more often. */
#define SCORE_VAKER "--scores", "--streef", "--reden", "--hulp", "--toelichting"
#define SCORE_OPTIES                                                                               \
    {"--scores", N_("1=3,2=4"), N_("score per onderdeel, als niveau of code")},                    \
        {"--streef", N_("1=4"), N_("streefscore per onderdeel")},                                  \
        {"--reden", N_("7=ntb"), N_("waarom er geen score is: ntb of weigert")},                   \
        {"--hulp", N_("3=ja"), N_("is er op dit onderdeel al hulp?")}, {                           \
        "--toelichting", N_("3=TEKST"), N_("notitie bij een onderdeel")                            \
    }

/* "3" or "3=rest": the number, from 1, and what follows the '=' ("" without one). */
bool invul_nummer(const char *woord, long *nr, const char **rest);
/* A date as typed in loose word `i`; today when there is none. */
bool invul_datum(struct cli *c, int i, struct datum *uit, struct problem *p);

#endif
