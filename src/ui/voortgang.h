/* Progress talks: the parts of the tab Voortgang among themselves.
 *
 * A talk is one form from top to bottom. Its rows are made anew whenever the data changed; a talk
 * in concept and a recorded one have the same rows, but for what can still be done. */
#ifndef REGIE_VOORTGANG_H
#define REGIE_VOORTGANG_H

#include "formulier.h"

struct gesprekscherm {
    struct formulier formulier;
    struct id gesprek;
    struct id toelichting; /* the goal whose note is shown although it is empty */
    bool verouderd;        /* the rows are from before the last change */
};

/* Opens a talk: the walk when it is in concept, else to read. */
void gesprekscherm_open(struct ui *ui, struct id gesprek);
/* Brings the rows up to date. */
void gesprekscherm_bij(struct ui *ui, struct gesprekscherm *g);

/* Adds the rows of a talk to an empty form. `oud` are the rows before, of which actions and
 * agreements that were settled meanwhile stay in view. */
void gesprekrijen(struct ui *ui, const struct gesprekscherm *g, const struct formulier *oud,
                  struct formulier *uit);

/* The row of a goal with how it stands, and the row that says what the scores did. */
extern const struct formulier_eigen doelrij, scorerij;
/* Text between the fields, over as many lines as it needs. */
int tekstregel_hoogte(const char *tekst, int cellen);
void tekstregel_teken(const struct vlak *v, enum stijl stijl, const char *tekst, bool focus);
/* Keys on the row of a goal: the answer, which moves on to the next goal, and its note. */
bool doelrij_invoer(struct ui *ui, struct gesprekscherm *g, const struct invoer *in);
bool doel_is_beantwoord(const struct ui *ui, struct id doel, struct id gesprek);

/* "ZRM: Financiën 2 → 3; 12 zonder nieuwe score". Appended; nothing when there are no scores. */
void gesprek_scores(const struct ui *ui, struct id gesprek, struct buf *uit);
/* How many scores the measurements of a talk have. */
int gesprek_scores_aantal(const struct ui *ui, struct id gesprek);

/* The date that is proposed for the next talk; unknown when there is none. */
struct datum gesprek_volgende_voorstel(const struct ui *ui, struct id gesprek);

/* F2: records the talk, and says what followed. What is in the way is named and gets the focus. */
void gesprekscherm_afronden(struct ui *ui, void *staat);

#endif
