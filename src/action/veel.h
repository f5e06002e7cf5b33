/* New dossiers on their way into the file together. The first thread gathers and prepares a load
 * while a second one stores the load before; the database belongs to the second until
 * handeling_veel_stort() has waited for it. */
#ifndef REGIE_VEEL_H
#define REGIE_VEEL_H

#include "handeling.h"
#include <pthread.h>
#include <stdint.h>

enum { VEEL_DOSSIERS = 256 };

/* A search word; its text is at this place in the texts, its first bytes here as a number. */
struct woord {
    uint64_t kop;
    size_t plek;
    struct id dossier;
};

struct woorden {
    struct woord *rij;
    size_t aantal, ruimte;
    struct buf tekst;
};

/* Rows for one statement, and the texts in them. */
struct rijen {
    struct store_cel *cel;
    size_t kolommen, aantal;
    struct buf tekst;
};

struct lading {
    struct beeld beeld[VEEL_DOSSIERS];
    size_t aantal;
    struct record_lijst gezinnen; /* of those people, to go first */
    struct woorden woorden;

    /* Made when the load is closed. */
    const struct record **record; /* by kind, parents first */
    size_t van_soort[SOORT_AANTAL + 1];
    struct rijen journaal, signalen, zoekwoorden;
};

struct veel {
    struct lading lading[2];
    struct lading *nu;   /* being filled */
    struct lading *werk; /* being stored, or NULL */
    pthread_t wie;
    pthread_mutex_t slot;
    pthread_cond_t anders;
    bool draad, stop;
    struct store *store;
    struct problem fout;
};

/* The terms of these dossiers as rows of the table signaal. */
bool veel_termijnen(struct handeling *h, const struct beeld *b, size_t aantal, struct rijen *uit);

/* ---- veel_lading.c ---- */
void lading_erbij(struct lading *l, struct beeld *b); /* takes the picture over */
bool lading_sluit(struct handeling *h, struct lading *l, bool laatste);
bool lading_stort(struct store *s, const struct lading *l, struct problem *p);
void lading_leeg(struct lading *l); /* ready to be filled again; unsorted words stay */
void lading_free(struct lading *l);

#endif
