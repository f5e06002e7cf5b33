/* One field or record within an action that has begun. */
#ifndef REGIE_ACTION_VELDEN_H
#define REGIE_ACTION_VELDEN_H

#include "handeling.h"

/* Reads what was typed and stores it. Refuses fields that are set once, derived, or the affair of
 * an action of their own; a required field cannot be emptied. */
bool veld_zet(struct handeling *h, struct record *r, const struct invulling *i);
/* Reads what was typed into a record that is not stored yet; what is set once may be filled in. */
bool veld_vul(struct handeling *h, struct record *r, const struct invulling *i);
/* Fields of the one record of a kind in a dossier, made once there is something to keep in it. */
bool vul_enige(struct handeling *h, struct beeld *b, enum soort_code soort,
               const struct invulling *invullingen, size_t aantal);
/* What a new record says when nobody says otherwise: an action is open, a goal is near. */
void record_standaard(struct record *r);
/* An event has a complete date that is not in the future. */
bool gebeurtenis_mag(const struct sessie *s, struct datum datum, struct problem *p);
/* May this event get another day? Not when it is the day of a traject or exam: it follows that. */
bool gebeurtenis_mag_naar(const struct beeld *b, const struct record *g, const char *iso,
                          struct problem *p);
/* Every required field has a value. */
bool record_compleet(struct handeling *h, const struct record *r);

#endif
