/* New dossiers on their way into the file together, a load at a time. The first thread gathers and
 * prepares loads while a second one, if there is one, stores those before; the database belongs to
 * the second until handeling_veel_stort() has waited for it. */
#ifndef REGIE_VEEL_H
#define REGIE_VEEL_H

#include "handeling.h"
#include "regie/termijn.h"
#include "veel_woorden.h"
#include <pthread.h>

/* Some loads wait, so that neither thread stands still when the other takes a little longer. */
enum { VEEL_DOSSIERS = 128, VEEL_LADINGEN = 4 };

/* A line of the journal that says that there is a household, or a dossier. */
struct journaalrij {
    const char *soort;
    struct id record, dossier;
    long volgnummer;
    size_t plek; /* of its text */
};

struct signaalrij {
    const struct beeld *b;
    struct termijn termijn;
    size_t plek; /* of its three dates */
};

struct lading {
    struct blok blok; /* where the pictures are */
    struct beeld beeld[VEEL_DOSSIERS];
    size_t aantal;
    struct record_lijst gezinnen; /* of those people, to go first */
    struct woorden_deel woorden;  /* of whomever, to go along */

    /* Made when the load is closed. */
    const struct record **record; /* by kind, parents first */
    size_t van_soort[SOORT_AANTAL + 1];
    struct id handeling;
    struct journaalrij *journaal;
    struct signaalrij *signaal;
    size_t journaalrijen, signalen, signalen_ruimte;
    struct buf journaal_tekst, signaal_tekst;
};

struct veel {
    struct lading lading[VEEL_LADINGEN];
    struct lading *nu;   /* being filled: of number `vol`, counted from the first */
    size_t vol, gestort; /* how many were closed, and of those stored */
    bool zonder_woorden; /* nobody looks for them */
    struct veel_woorden woorden;
    size_t woorden_mee; /* the load after the one with the last of those that were given */
    pthread_t wie;
    pthread_mutex_t slot;
    pthread_cond_t anders;
    bool draad, stop;
    bool mis; /* nothing more is stored; `fout` says why */
    struct store *store;
    struct problem fout;
};

/* ---- veel_lading.c ---- */
/* Copies the picture; the copy. */
const struct beeld *lading_erbij(struct lading *l, const struct beeld *b);
bool lading_sluit(struct handeling *h, struct lading *l);
bool lading_stort(struct store *s, const struct lading *l, struct problem *p);
void lading_leeg(struct lading *l); /* ready to be filled again */
void lading_free(struct lading *l);

/* ---- veel.c ---- */
/* Do words of this dossier wait to be stored? And those that wait are no longer those it has. */
bool veel_woorden_wachten_van(struct handeling *h, struct id dossier);
void veel_woorden_weg(struct handeling *h, struct id dossier);

/* ---- afgeleid.c ---- */
/* The terms of the dossiers of a load. */
bool veel_termijnen(struct handeling *h, struct lading *l);
struct store_rijen signaal_rijen(const struct lading *l);

#endif
