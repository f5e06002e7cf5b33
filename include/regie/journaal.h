/* The journal, to read: what was done, by whom, and each value that changed. */
#ifndef REGIE_JOURNAAL_H
#define REGIE_JOURNAAL_H

#include "regie/store.h"

/* The kind of a line that says something of the action itself, such as how much was exported. */
#define JOURNAAL_HANDELING "handeling"

enum journaal_wat { JOURNAAL_GEWIJZIGD, JOURNAAL_NIEUW, JOURNAAL_WEG };

/* One value. Of a record that was made or removed there is one for each value it had. */
struct journaal_waarde {
    enum journaal_wat wat;
    const struct soort *soort; /* NULL for a setting of the municipality, or with: */
    bool van_handeling;        /* it says something of the action itself */
    struct id record;
    struct id dossier;        /* that it is of; empty for none */
    int veld;                 /* of `soort`; -1 when this version does not know it */
    char *naam, *oud, *nieuw; /* name of the field or setting; canonical values, NULL is empty */
};

struct journaal_handeling {
    struct id id;
    struct id dossier; /* empty when it concerned several dossiers, or none */
    char *naam;        /* handelingnaam_label() says it */
    char *van;         /* the name of the action that this one took back, or NULL */
    char *wanneer;     /* jjjj-mm-ddTuu:mm:ss */
    char *door;        /* login name */
    struct journaal_waarde *waarde;
    size_t aantal;
};

/* Newest first: at most `max` actions that are older than `voor` (empty: from the newest on); of
 * one dossier only what concerns that dossier and those that became part of it, or of all when it
 * is empty. Of one action no more
 * than JOURNAAL_WAARDEN values are read. Freed with journaal_handeling_free(). */
#define JOURNAAL_WAARDEN 2000
size_t journaal_pagina(struct store *s, struct id dossier, struct id voor,
                       struct journaal_handeling *uit, size_t max, struct problem *p);
void journaal_handeling_free(struct journaal_handeling *h);
/* The same of what one colleague did. */
size_t journaal_pagina_van(struct store *s, const char *door, struct id voor,
                           struct journaal_handeling *uit, size_t max, struct problem *p);
/* One action; false without a problem when there is none. */
bool journaal_lees(struct store *s, struct id handeling, struct journaal_handeling *uit,
                   struct problem *p);

/* Actions go by the beginning of their key: JOURNAAL_CODE digits, or as many as tell one from the
 * others. False with PROBLEM_INPUT when none, or more than one, begins like that. */
enum { JOURNAAL_CODE = 12 };
bool journaal_zoek(struct store *s, const char *code, struct id *uit, struct problem *p);

/* Has an action been taken back, and was that not taken back in its turn? Then by whom (login
 * name) and when, appended. */
bool journaal_is_terug(struct store *s, struct id handeling, struct buf *door, struct buf *wanneer,
                       struct problem *p);

/* What people call the action: "PIP vastgesteld", "Ongedaan gemaakt: PIP vastgesteld". */
void journaal_toon_naam(const struct journaal_handeling *h, struct buf *uit);

/* 22-11-2026 12:00 */
void journaal_toon_wanneer(const char *wanneer, struct buf *uit);
const char *journaal_soort_label(const struct journaal_waarde *w); /* translated */
const char *journaal_veld_label(const struct journaal_waarde *w);  /* translated */
/* "oud → nieuw" as people read it, "waarde" of what is new; sensitive values masked. */
void journaal_toon_waarde(const struct journaal_waarde *w, struct buf *uit);
/* The other way round: what stands there now, and what would stand there again. */
void journaal_toon_terug(const struct journaal_waarde *w, struct buf *uit);

#endif
