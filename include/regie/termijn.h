/* Terms: what is due, derived from the events of a dossier by rules that are data.
 *
 * A rule (data/aanpak) names its basis event, duration, what fulfils it, whom it binds, how serious
 * it is, when to warn, and its source in the law. Nothing here depends on today: whether a term is
 * late is for who shows it. Months clamp. A date given by DUO beats a computed one. Nothing is ever
 * proposed as a fine. */
#ifndef REGIE_TERMIJN_H
#define REGIE_TERMIJN_H

#include "regie/beeld.h"
#include "regie/tabel.h"

enum termijn_ernst { ERNST_WETTELIJK, ERNST_NORM, ERNST_STREEF, ERNST_INFORMATIEF };
enum termijn_moment { MOMENT_UITERLIJK, MOMENT_NIET_EERDER, MOMENT_STREEF, MOMENT_EINDE };
/* Which of the basis events counts (data/README.md, basis_keuze). */
enum termijn_keuze { KEUZE_ENIGE, KEUZE_EERSTE, KEUZE_LAATSTE, KEUZE_LAATSTE_OPTIONEEL };

struct termijnregel {
    const char *code, *label;
    const char *basis; /* event codes by '|' */
    enum termijn_keuze basis_keuze;
    const char *vervuld_door; /* event codes by '|' */
    struct duur duur;
    long correctie_dagen;
    enum termijn_moment moment;
    enum termijn_ernst ernst;
    bool herhaalt;
    struct duur waarschuw;                        /* the longest of the warnings */
    const char *wet, *doelgroep, *verblijfsgrond; /* "" = any */
    const char *duo_datum;                        /* dossier field that beats the rule, or "" */
    const char *volgende;                         /* field that is the date itself, or "" */
    const char *wie, *bron, *uitleg;
    bool verdwijnt; /* the end of a possibility: gone the day after, instead of late */
};

struct termijnregels; /* owns the texts */

/* Takes the table over. NULL with a problem that names file, line and column. */
struct termijnregels *termijnregels_bouw(struct tabel *tabel, struct problem *p);
void termijnregels_free(struct termijnregels *l);
const struct termijnregel *termijnregel_zoek(const struct termijnregels *l, const char *code);
size_t termijnregels_aantal(const struct termijnregels *l);
const struct termijnregel *termijnregel_nr(const struct termijnregels *l, size_t i); /* or NULL */

/* What a term counts from when that is no event: the date in the letter of DUO, or what was agreed
 * in a talk (basis_datum is then the day of that talk). */
#define BASIS_DUO      "einde_termijn_duo"
#define BASIS_AFSPRAAK "volgende_datum"

struct termijn {
    const struct termijnregel *regel;
    struct datum datum;      /* the day it is about */
    struct datum toon_vanaf; /* the day from which people are told */
    struct datum basis_datum;
    const char *basis; /* code of the event it counts from, or BASIS_*; static */
    bool aanname;      /* something it rests on is not known yet */
};

/* What is open in this dossier, at most `max`; returns how many.
 *
 * A rule applies unless the dossier contradicts its wet, doelgroep or verblijfsgrond; a group or
 * ground that is not known makes the term an assumption (the law is 2021 unless said otherwise).
 * Rules of the law on inburgering do not bind somebody whom DUO does not oblige, or who has done
 * with it; the talks that were begun go on.
 *
 * An event fulfils a rule when it happened on or after the first of its basis events. A rule that
 * repeats counts from the last basis event; for the talks that is the date agreed in the last talk
 * that took place, or else the interval of the adopted plan, or else the duration of the rule.
 *
 * Nothing is due in a case whose latest step is its closing, handing over, or a move to another
 * municipality; after outflow only what the law demands. */
size_t termijnen_van(const struct termijnregels *l, const struct beeld *b, struct termijn *uit,
                     size_t max);

/* The day for the talk after one on `gehouden` when nothing else is agreed: the interval of the
 * adopted plan, or else of the rule for talks. Unknown when there is no such rule. */
struct datum gesprek_voorstel(const struct termijnregels *l, const struct beeld *b,
                              struct datum gehouden);

/* A few short Dutch sentences: how serious, how long after which date, why that date, the source,
 * what makes it go away. Appended. */
void termijn_waarom(const struct termijn *t, struct buf *uit);
const char *ernst_code(enum termijn_ernst ernst);  /* wettelijk, norm, streef, informatief */
const char *ernst_label(enum termijn_ernst ernst); /* translated */

#endif
