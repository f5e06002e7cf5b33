/* New dossiers on their way into the file together. The first thread gathers and prepares a load
 * while a second one stores the load before; the database belongs to the second until
 * handeling_veel_stort() has waited for it. */
#ifndef REGIE_VEEL_H
#define REGIE_VEEL_H

#include "handeling.h"
#include "regie/termijn.h"
#include "woorden.h"
#include <pthread.h>

enum { VEEL_DOSSIERS = 256 };

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
    struct woorden woorden;

    /* Made when the load is closed. */
    const struct record **record; /* by kind, parents first */
    size_t van_soort[SOORT_AANTAL + 1];
    struct id handeling;
    struct journaalrij *journaal;
    struct signaalrij *signaal;
    size_t journaalrijen, signalen, signalen_ruimte;
    bool woorden_klaar; /* sorted, and to be stored with this load */
    struct buf journaal_tekst, signaal_tekst;
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

/* ---- veel_lading.c ---- */
/* Copies the picture; `kort` is of its person, or NULL. */
void lading_erbij(struct lading *l, const struct beeld *b, const struct dubbel_kort *kort);
bool lading_sluit(struct handeling *h, struct lading *l, bool laatste);
bool lading_stort(struct store *s, const struct lading *l, struct problem *p);
void lading_leeg(struct lading *l); /* ready to be filled again; words that wait stay */
void lading_free(struct lading *l);

/* ---- afgeleid.c ---- */
/* The terms of the dossiers of a load. */
bool veel_termijnen(struct handeling *h, struct lading *l);
struct store_rijen signaal_rijen(const struct lading *l);

#endif
