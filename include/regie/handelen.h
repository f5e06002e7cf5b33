/* What a person can do: everything that changes data, and nothing else.
 *
 * Each function is one action: check, one transaction, one journal entry (who, when, what, which
 * dossier, each value old -> new). It either happens whole or not at all. An action that changes
 * nothing writes nothing, and succeeds. The screens and the command line call the same functions.
 *
 * Problems: PROBLEM_INPUT when a value does not fit, PROBLEM_DENIED when the role or the state does
 * not allow it, PROBLEM_STORE from the database. Values are given as people type them; fields are
 * read by their own row (regie/veld.h). */
#ifndef REGIE_HANDELEN_H
#define REGIE_HANDELEN_H

#include "regie/record.h"
#include "regie/sessie.h"

/* A field and what was typed for it. */
struct invulling {
    int veld;
    const char *waarde;
};

/* A new person with a dossier. Needs a name. `dossier` gets the key. */
bool persoon_toevoegen(struct sessie *s, const struct record *persoon, const struct record *dossier,
                       struct id *nieuw, struct problem *p);
/* Puts two people in one household (new when neither has one yet). */
bool gezin_koppelen(struct sessie *s, struct id dossier, struct id ander, struct problem *p);

/* One field of one record, as typed; empty clears it. Refuses fields that are set once, that the
 * program derives, and whatever belongs to something final. */
bool veld_zetten(struct sessie *s, enum soort_code soort, struct id record, int veld,
                 const char *waarde, struct problem *p);
/* The same for the one intake or health record of a dossier, made when it is not there yet. */
bool dossierveld_zetten(struct sessie *s, enum soort_code soort, struct id dossier, int veld,
                        const char *waarde, struct problem *p);
/* A record below a dossier, such as a goal, an action, an agreement. `nieuw` may be NULL. */
bool record_toevoegen(struct sessie *s, enum soort_code soort, struct id dossier,
                      const struct invulling *invullingen, size_t aantal, struct id *nieuw,
                      struct problem *p);
/* Takes a record of a concept away, with what hangs below it (a goal with its actions). */
bool record_verwijderen(struct sessie *s, enum soort_code soort, struct id record,
                        struct problem *p);

/* One regievoerder per dossier: the new one ends the one before, and both stay in the history. An
 * empty `casemanager` leaves the dossiers to nobody. All dossiers in one action. */
bool casemanager_toewijzen(struct sessie *s, const struct id *dossiers, size_t aantal,
                           const char *casemanager, struct problem *p);

/* A dated fact. Not in the future. An event that happens once is corrected by a second one: its
 * date then changes, and what hangs from it moves along. */
bool gebeurtenis_vastleggen(struct sessie *s, struct id dossier, const char *code,
                            struct datum datum, const char *toelichting, struct problem *p);

/* Colleagues and settings: for the beheerder. */
bool gebruiker_zetten(struct sessie *s, const char *naam, const char *weergavenaam, const char *rol,
                      const char *caseload_max, struct problem *p);
bool instelling_zetten(struct sessie *s, const char *naam, const char *waarde, struct problem *p);

#endif
