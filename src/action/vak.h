/* What the actions of the work share: an action with the picture of its dossier beside it.
 *
 *   struct vak v;
 *   if (!vak_begin(&v, s, "pip_beginnen", dossier, p))
 *       return false;
 *   ... inner functions over &v ...
 *   return vak_klaar(&v);
 *
 * The picture follows what the action does, so that steps can be put one behind the other: one
 * outer function per step, and one that does them all in a single transaction. Pointers into the
 * picture live until a record of the same kind is added. */
#ifndef REGIE_ACTION_VAK_H
#define REGIE_ACTION_VAK_H

#include "handeling.h"
#include "regie/vakwerk.h"

struct vak {
    struct handeling h;
    struct beeld b;
};

/* Begins the action and reads the dossier. False (and everything undone) when that fails. */
bool vak_begin(struct vak *v, struct sessie *s, const char *naam, struct id dossier,
               struct problem *p);
/* The same for the dossier of a record; *r is that record in the picture. */
bool vak_begin_bij(struct vak *v, struct sessie *s, const char *naam, enum soort_code soort,
                   struct id record, struct record **r, struct problem *p);
bool vak_klaar(struct vak *v);

/* Marks the action as failed with this text; returns false. */
bool vak_weiger(struct vak *v, enum problem_kind soort, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Refuses, naming what is missing behind `kop`; true when nothing is. */
bool vak_compleet(struct vak *v, const char *kop, const struct ontbrekend *lijst, size_t aantal);
/* A complete date that is not in the future; `wat` names it. */
bool vak_datum(struct vak *v, struct datum d, const char *wat);
/* Refuses when the record, or what it hangs below, is final. */
bool vak_open(struct vak *v, const struct record *r);

/* A new record in the picture, not stored yet: fill it in, then vak_bewaar(). */
struct record *vak_nieuw(struct vak *v, enum soort_code soort);
/* The same with the values of another record of that kind. */
struct record *vak_kopie(struct vak *v, enum soort_code soort, struct id van);
bool vak_bewaar(struct vak *v, struct record *r);
/* Removes it from the file and from the picture. */
bool vak_weg(struct vak *v, struct record *r);
/* Fields as typed, onto a new record (not yet stored) or a stored one. */
bool vak_vul(struct vak *v, struct record *r, const struct invulling *invullingen, size_t aantal);
bool vak_zet(struct vak *v, struct record *r, const struct invulling *invullingen, size_t aantal);

/* An event that follows from the action, unless it is there already: a list of events may have
 * brought it before. `anderen`: so many such events of that day belong to other records. */
bool vak_gebeurtenis(struct vak *v, const char *code, struct datum datum, const char *toelichting,
                     size_t anderen);
/* Records of this kind that are final, of this day, but for this one. */
size_t vak_anderen(const struct vak *v, const struct record *r, int status, int datum);

/* Measurement as inner steps, for the talk as well (regie/handelen.h says what they do). */
struct record *meting_open(struct vak *v, const char *instrument, const char *moment,
                           struct datum datum, struct id gesprek);
bool meting_vul(struct vak *v, struct id meting, int item, const struct invulling *invullingen,
                size_t aantal);
bool meting_vul_alle(struct vak *v, struct id meting, const struct score_invulling *scores,
                     size_t aantal);
bool meting_sluit(struct vak *v, struct id meting);

#endif
