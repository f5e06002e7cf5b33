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

/* A new person with a dossier. Needs a name. `nieuw` gets the key. Refuses (PROBLEM_INPUT) somebody
 * who is in the file for certain (DUBBEL_ZEKER); who is likely or possibly there is for the caller
 * to show first (regie/dubbelen.h). The second one refuses nobody. */
bool persoon_toevoegen(struct sessie *s, const struct record *persoon, const struct record *dossier,
                       struct id *nieuw, struct problem *p);
bool persoon_toevoegen_toch(struct sessie *s, const struct record *persoon,
                            const struct record *dossier, struct id *nieuw, struct problem *p);
/* Puts two people in one household: that of `ander`, else that of `dossier`, else a new one. */
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
/* Takes a record away, with what hangs below it (a goal with its actions); not what is final, nor
 * an event that follows from the work (gebeurtenis_volgt). */
bool record_verwijderen(struct sessie *s, enum soort_code soort, struct id record,
                        struct problem *p);

/* One regievoerder per dossier: the new one ends the one before, and both stay in the history. An
 * empty `casemanager` leaves the dossiers to nobody. All dossiers in one action. */
bool casemanager_toewijzen(struct sessie *s, const struct id *dossiers, size_t aantal,
                           const char *casemanager, struct problem *p);

/* Any role in a dossier, by its code or label (field rol.rol): who had it ends today and stays in
 * the history. The regievoerder is the casemanager above. An empty `wie` ends the role. */
bool rol_toewijzen(struct sessie *s, const struct id *dossiers, size_t aantal, const char *rol,
                   const char *wie, struct problem *p);

/* A dated fact. Not in the future. An event that happens once is corrected by a second one: its
 * date then changes, and what hangs from it moves along. */
bool gebeurtenis_vastleggen(struct sessie *s, struct id dossier, const char *code,
                            struct datum datum, const char *toelichting, struct problem *p);

/* Several fields of one record at once: all of them, or none. */
bool velden_zetten(struct sessie *s, enum soort_code soort, struct id record,
                   const struct invulling *invullingen, size_t aantal, struct problem *p);

/* Fields of a person and of the dossier in one action: all of them, or none. */
bool gegevens_wijzigen(struct sessie *s, struct id dossier, const struct invulling *persoon,
                       size_t personen, const struct invulling *velden, size_t aantal,
                       struct problem *p);

/* ---- The work itself; the rules are in regie/vakwerk.h. A date that is refused: incomplete or in
 * the future. What is missing is named (PROBLEM_INPUT); what is final refuses (PROBLEM_DENIED). */

/* Completes the brede intake: it must lack nothing (intake_ontbreekt). Sets afgerond_op and records
 * the event `intake`. */
bool intake_afronden(struct sessie *s, struct id dossier, struct datum datum, struct problem *p);
/* Fields of intake and health, and completing it when asked, in one action. */
struct intake_wens {
    const struct invulling *intake, *gezondheid;
    size_t intakes, gezondheden;
    bool afronden;
    struct datum datum;
};
bool intake_vastleggen(struct sessie *s, struct id dossier, const struct intake_wens *wens,
                       struct problem *p);

/* Starts a measurement in concept, or gives the concept there is (of this instrument, and of this
 * talk when `gesprek` is not empty). Targets are taken over from the last final one. Refuses when
 * the person is certainly too young for the instrument. */
bool meting_beginnen(struct sessie *s, struct id dossier, const char *instrument,
                     const char *moment, struct datum datum, struct id gesprek, struct id *nieuw,
                     struct problem *p);
/* The score row of an item: SCORE_SCORE and SCORE_STREEF as a level or its code ("3", "A2"; empty
 * clears), SCORE_REDEN, SCORE_HULP, SCORE_TOELICHTING. A score takes the reason away and the other
 * way round. */
bool score_zetten(struct sessie *s, struct id meting, int item, const struct invulling *invullingen,
                  size_t aantal, struct problem *p);
/* Every item needs a score or a reason; missing ones are named. Records the event `meting`; a
 * correction replaces what it corrects, and is no new event. */
bool meting_vaststellen(struct sessie *s, struct id meting, struct problem *p);
/* A concept with everything of a final measurement, to correct it; or the correction already
 * begun. */
bool meting_corrigeren(struct sessie *s, struct id meting, struct id *nieuw, struct problem *p);

/* A field of the score of an item, for the two below. */
struct score_invulling {
    int item;
    struct invulling invulling;
};
struct meting_wens {
    const char *instrument, *moment;
    struct datum datum;
    const struct invulling *velden; /* of the measurement itself: sources, note, zwaartefactoren */
    const struct score_invulling *scores;
    size_t aantal_velden, aantal_scores;
    bool concept;   /* leave it in concept, complete or not */
    bool corrigeer; /* correct the last final one, which keeps its moment and date */
};
/* Begin (or go on with the concept), fill in and finalise, in one action. */
bool meting_afnemen(struct sessie *s, struct id dossier, const struct meting_wens *wens,
                    struct problem *p);

/* The concept there is, else version 1 (event `plan_concept`), else a copy of the adopted version
 * with its goals and actions as the next one. Goals and actions of a concept: record_toevoegen,
 * veld_zetten, record_verwijderen. */
bool pip_beginnen(struct sessie *s, struct id dossier, struct id *nieuw, struct problem *p);
/* Fields of the concept; a goal in it. Both begin version 1 when there is no plan at all, and
 * refuse when there is only a final one. `nieuw` may be NULL. */
bool pip_invullen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                  size_t aantal, struct problem *p);
bool doel_toevoegen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                    size_t aantal, struct id *nieuw, struct problem *p);
/* An action below a goal of the concept; its standing is `open` unless given. */
bool actie_toevoegen(struct sessie *s, struct id doel, const struct invulling *invullingen,
                     size_t aantal, struct id *nieuw, struct problem *p);
/* The standing of an action, also in an adopted plan; `gedaan` notes today as the day. */
bool actie_stand_zetten(struct sessie *s, struct id actie, const char *stand, struct problem *p);
bool pip_bespreken(struct sessie *s, struct id pip, struct datum datum, struct problem *p);
/* Refuses while pip_ontbreekt() names something. The version before becomes `vervangen`; event
 * `plan_vast` for the first version and `plan_bijgesteld` for later ones. */
bool pip_vaststellen(struct sessie *s, struct id pip, struct datum datum, struct problem *p);

/* Starts a talk in concept, or gives the concept there is. Its fields: veld_zetten; agreements:
 * record_toevoegen (SOORT_AFSPRAAK); scores: meting_beginnen with this talk, and score_zetten. */
bool gesprek_beginnen(struct sessie *s, struct id dossier, struct datum datum, struct id *nieuw,
                      struct problem *p);
/* How a goal stands, in this talk; an empty `stand` takes it away. `toelichting` NULL leaves the
 * note as it is. */
bool voortgang_zetten(struct sessie *s, struct id gesprek, struct id doel, const char *stand,
                      const char *toelichting, struct problem *p);
/* Completes the talk, with the event `review`. Its concept measurements become final: an item
 * without a new score takes over the previous one, and its note says so. One in which nothing was
 * scored goes away, or stays a concept on no talk when something else was written in it. So does
 * every one of a talk where nobody came; its event is `contact` ("niet verschenen"). */
bool gesprek_vastleggen(struct sessie *s, struct id gesprek, struct problem *p);

struct doel_voortgang {
    long doel; /* number of the goal in the current plan (pip_lopend, pip_doel) */
    const char *stand, *toelichting;
};
struct afspraak_wens {
    const char *omschrijving, *eigenaar, *uiterlijk; /* as typed */
};
struct gesprek_wens {
    struct datum datum;
    const struct invulling *velden; /* of the talk */
    const struct doel_voortgang *doelen;
    const struct afspraak_wens *afspraken;
    const char *instrument; /* of the scores; NULL without scores */
    const struct score_invulling *scores;
    size_t aantal_velden, aantal_doelen, aantal_afspraken, aantal_scores;
};
/* The whole talk in one action: begin (or go on with the concept), fill in, complete. */
bool gesprek_houden(struct sessie *s, struct id dossier, const struct gesprek_wens *wens,
                    struct problem *p);

/* ---- Trajecten and exams; the rules, and the events that follow, are in regie/traject.h.
 * veld_zetten, velden_zetten, record_toevoegen and record_verwijderen of these kinds keep them
 * too. `nieuw` may be NULL. */

/* Spoor, leefgebied and status follow where they are not given; the number of an attempt too. */
bool traject_toevoegen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                       size_t aantal, struct id *nieuw, struct problem *p);
bool examen_toevoegen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                      size_t aantal, struct id *nieuw, struct problem *p);
/* Several fields, in any order, judged as a whole: all of them, or none. */
bool traject_wijzigen(struct sessie *s, struct id traject, const struct invulling *invullingen,
                      size_t aantal, struct problem *p);
bool examen_wijzigen(struct sessie *s, struct id examen, const struct invulling *invullingen,
                     size_t aantal, struct problem *p);
/* Ends a traject on this day; how, why and with what result are among the fields (the status is
 * `afgerond` unless given, and `niet_doorgegaan` for one that never began). Refuses one that is
 * over. */
bool traject_beeindigen(struct sessie *s, struct id traject, struct datum datum,
                        const struct invulling *invullingen, size_t aantal, struct problem *p);

/* Colleagues and settings: for the beheerder. */
bool gebruiker_zetten(struct sessie *s, const char *naam, const char *weergavenaam, const char *rol,
                      const char *caseload_max, struct problem *p);
bool instelling_zetten(struct sessie *s, const char *naam, const char *waarde, struct problem *p);

#endif
