/* The plan tab, shared by its own files: which version is on screen and the rows of its tree. */
#ifndef REGIE_UI_PIP_H
#define REGIE_UI_PIP_H

#include "lijstkeuze.h"
#include "regie/instrument.h"
#include "ui.h"

enum piprij_soort {
    PIPRIJ_WIT,
    PIPRIJ_KOP,
    PIPRIJ_TEKST, /* a remark */
    /* From here on a row can be in focus. */
    PIPRIJ_DOEL,
    PIPRIJ_ACTIE,
    PIPRIJ_GAT, /* an item below its target that no goal hangs on */
    PIPRIJ_DEEL /* a field of the plan, first those the law asks for */
};

enum deel_staat { DEEL_ER, DEEL_ONTBREEKT, DEEL_NIET_NODIG, DEEL_LEEG };

/* What a row is about stays the same when the tree is made again: kind, id, instrument and nr. */
struct piprij {
    enum piprij_soort soort;
    struct id id;                        /* DOEL, ACTIE */
    const struct instrument *instrument; /* GAT */
    int nr;                              /* GAT: item; DEEL: field, -1 for a goal with an action */
    enum deel_staat staat;               /* DEEL */
    const char *tekst;                   /* KOP, TEKST: translated; DEEL: its name */
};

struct pip {
    struct id versie; /* picked from the versions; empty: the one that is being worked on */
    struct id plan;   /* on screen; empty when there is none */
    struct lijstkeuze keuze;
    struct piprij *rij;
    int aantal, ruimte;
    int gaten, ontbreekt;
};

/* The version on screen, or NULL. */
const struct record *pip_op_scherm(const struct ui *ui, const struct pip *p);
/* Nothing can be changed in it: adopted, or replaced. */
bool pip_dicht(const struct ui *ui, const struct pip *p);

/* ---- The tree ---- */

/* Makes the rows again and keeps the focus on what it was about. */
void pip_boom_maak(const struct ui *ui, struct pip *p);
/* The row in focus, or NULL when nothing can be. */
const struct piprij *pip_boom_rij(const struct pip *p);
/* Puts the focus on the row about the same; false when there is none. */
bool pip_boom_naar(struct pip *p, const struct piprij *rij);
bool pip_boom_invoer(struct pip *p, const struct invoer *in);
/* The goal of the row in focus: itself, or that of the action; or NULL. */
const struct record *pip_boom_doel(const struct ui *ui, const struct pip *p);

/* ---- What stands in it, in words ---- */

/* "Financiën 2→4" in at most this many cells, the name cut first. */
void pip_onderdeel(const struct beeld *b, const struct instrument *i, int item, int cellen,
                   struct buf *uit);
/* The instrument of a goal; NULL without one. */
const struct instrument *pip_instrument(const struct record *doel);
/* "Versie 2, vastgesteld op 10-11-2026". */
void pip_stand(const struct beeld *b, const struct record *pip, struct buf *uit);
/* Everything about a row: lines of DETAIL_LABEL cells of label and then the value, wrapped. */
#define DETAIL_LABEL 18
void pip_details(const struct ui *ui, const struct pip *p, const struct piprij *rij, int cellen,
                 struct buf *uit);
/* The same for the plan itself. */
void pip_plan_details(const struct record *plan, int cellen, struct buf *uit);
/* Draws such lines from `eerste` on; returns how many there are. */
int pip_details_teken(const struct vlak *v, const char *tekst, int eerste);

void pip_teken(struct ui *ui, void *staat, const struct vlak *v);
void pip_hulp(struct ui *ui, void *staat, struct buf *uit);

/* ---- What can be done with it ---- */

/* A goal with its form. `gat` may be NULL: then the subject is asked first. */
void pip_nieuw_doel(struct ui *ui, struct pip *p, const struct piprij *gat);
void pip_nieuwe_actie(struct ui *ui, struct pip *p, struct id doel);
/* The form of what a row is about; when the plan is closed only to look at. */
void pip_vorm_open(struct ui *ui, struct pip *p, const struct piprij *rij);
/* The form of a record of a concept, at this field. */
void pip_formulier_open(struct ui *ui, enum soort_code soort, struct id record, int veld);
/* The versions and what changed between them; Enter puts one on screen. */
void pip_versies_open(struct ui *ui, struct pip *p);
/* The version on screen as it comes out on paper. */
void pip_papier_open(struct ui *ui, struct pip *p);

#endif
