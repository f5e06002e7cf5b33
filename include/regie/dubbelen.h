/* People in the file who may be the same: who looks like somebody, and what is still to be decided.
 * For reading; deciding is regie/twijfel.h. */
#ifndef REGIE_DUBBELEN_H
#define REGIE_DUBBELEN_H

#include "regie/dubbel.h"
#include "regie/store.h"

/* At most so many are shown, and so many looked at for each key: a key that more people share
 * says little, and nobody waits for it. */
enum { DUBBELEN_MEEST = 20, DUBBELEN_PER_SLEUTEL = 100 };

/* Whom to look for: somebody in the file, or not yet. */
struct dubbel_vraag {
    const struct record *persoon;
    const char *dossiernummer;        /* shared within a household; NULL when not known */
    struct id zelf;                   /* the own dossier; empty when not in the file */
    struct dubbel_geheugen *geheugen; /* who was looked at before, for many questions; or NULL */
    bool *meer;                       /* more may be the same than are ever compared; or NULL */
};
struct dubbel_vondst {
    struct id dossier;
    struct record persoon;
    char *casemanager; /* login name; "" for nobody */
    struct dubbel_score score;
};
/* Everybody who may be the same, the likeliest first, and of those the one who was there first; at
 * most `max`; never a pair of which somebody said that they are two. A score of DUBBEL_GEEN is left
 * out. Freed with dubbel_vondst_free().
 *
 * Of those who share a key the first DUBBELEN_PER_SLEUTEL are looked at, by their short form; those
 * who may score highest are compared until nobody else can score higher, but no more than
 * DUBBELEN_MEEST beside `max`. */
size_t dubbelen_zoek(struct store *s, const struct dubbel_vraag *vraag, struct dubbel_vondst *uit,
                     size_t max, struct problem *p);
void dubbel_vondst_free(struct dubbel_vondst *v);

/* Who shares a key and may score enough to be possible, the likeliest first, and of those the one
 * who was there first: for who compares with others besides. The numbers are not looked at. `rij`
 * is freed by the caller. */
struct dubbel_kandidaat {
    int hoogstens; /* dubbel_hoogstens() */
    struct id dossier;
};
struct dubbel_kandidaten {
    struct dubbel_kandidaat *rij;
    size_t aantal;
};
void dubbelen_met_sleutels(struct store *s, const struct dubbel_vraag *vraag,
                           const struct dubbel_kort *kort, struct dubbel_kandidaten *uit,
                           struct problem *p);

/* The short forms of who was looked at, for one question after another while nobody changes. */
struct dubbel_geheugen *dubbel_geheugen_maak(void);
void dubbel_geheugen_leeg(struct dubbel_geheugen *g); /* somebody changed; NULL is allowed */
void dubbel_geheugen_free(struct dubbel_geheugen *g); /* NULL is allowed */

/* Compares with one dossier, as the search does; false when it is not there. */
bool dubbelen_vergelijk(struct store *s, const struct dubbel_vraag *vraag, struct id dossier,
                        struct dubbel_vondst *uit, struct problem *p);
/* The columns of a query that are weighed, as a person; freed with record_free(). */
void dubbelen_lees_persoon(struct cursor *c, struct record *uit);
/* Those without V-nummer whose names and date of birth are the same (dubbel_zelfde()), at most
 * `max`. */
size_t dubbelen_zelfde(struct store *s, const struct dubbel_kort *kort,
                       struct dubbel_geheugen *geheugen, struct id *uit, size_t max,
                       struct problem *p);
/* Did somebody say of these two that they are two people? */
bool dubbelen_zijn_twee(struct store *s, struct id een, struct id ander, struct problem *p);

/* Open doubts, the likeliest first: at most `max` after `na` (NULL: from the first on), added to
 * `uit` as records of SOORT_TWIJFEL. */
bool twijfels_open(struct store *s, const struct record *na, size_t max, struct record_lijst *uit,
                   struct problem *p);
/* How many are open, counted up to `hoogstens`. */
long twijfels_aantal(struct store *s, long hoogstens, struct problem *p);
/* The doubt of this number; false (PROBLEM_INPUT) when there is none. */
bool twijfel_van_nummer(struct store *s, long nummer, struct record *uit, struct problem *p);

#endif
