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

struct termijnregel {
    const char *code, *label;
    const char *basis, *basis_keuze; /* event codes by '|', and which of them counts */
    const char *vervuld_door;        /* event codes by '|' */
    struct duur duur;
    long correctie_dagen;
    enum termijn_moment moment;
    enum termijn_ernst ernst;
    bool herhaalt;
    struct duur waarschuw;
    const char *wet, *doelgroep, *verblijfsgrond; /* "" = any */
    const char *duo_datum;                        /* dossier field that beats the rule, or "" */
    const char *volgende;                         /* field that is the date itself, or "" */
    const char *wie, *bron, *uitleg;
};

struct termijnregels; /* owns the texts */
struct termijnregels *termijnregels_bouw(struct tabel *tabel,
                                         struct problem *p); /* takes it over */
void termijnregels_free(struct termijnregels *l);
const struct termijnregel *termijnregel_zoek(const struct termijnregels *l, const char *code);
size_t termijnregels_aantal(const struct termijnregels *l);

struct termijn {
    const struct termijnregel *regel;
    struct datum datum;      /* the day it is about */
    struct datum toon_vanaf; /* the day from which people are told */
    struct datum basis_datum;
    const char *basis; /* code of the event (or dossier field) it counts from */
    bool aanname;      /* the real basis is not known yet */
};

/* What is open in this dossier, at most `max`; returns how many. */
size_t termijnen_van(const struct termijnregels *l, const struct beeld *b, struct termijn *uit,
                     size_t max);

/* One or two Dutch sentences: how serious, how long after which date, why that date, the source,
 * what makes it go away. Appended. */
void termijn_waarom(const struct termijn *t, struct buf *uit);
const char *ernst_code(enum termijn_ernst ernst);  /* wettelijk, norm, streef, informatief */
const char *ernst_label(enum termijn_ernst ernst); /* translated */

#endif
