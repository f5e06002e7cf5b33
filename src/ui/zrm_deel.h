/* The measuring screen from within: its state, and what its parts share. */
#ifndef REGIE_ZRM_DEEL_H
#define REGIE_ZRM_DEEL_H

#include "dossierkop.h"
#include "lijstkeuze.h"
#include "regie/vakwerk.h"

#define ZRM_GEEN (-1) /* no level */

struct zrm {
    const struct instrumenten *alle;
    const struct instrument *instrument;
    struct id gesprek;       /* the talk these scores belong to; empty on the tab */
    struct lijstkeuze keuze; /* the item in focus */
    int niveau;              /* the level in focus, whose cue is shown */
    bool streef;             /* the next digit is a target */
};

/* What the matrix shows of one item. */
struct zrm_rij {
    const struct instrument_item *item;
    int score, vorige, streef; /* a level, or ZRM_GEEN */
    const char *reden, *hulp;  /* canonical; "" when not known */
    const char *noot;          /* "" when there is none */
    bool geen_doel;            /* below its target, and nothing in the plan works on it */
};

/* The measurement in view: the concept, else the last final one; of a talk its own. Or NULL. */
const struct record *zrm_meting(const struct ui *ui, const struct zrm *z);
bool zrm_is_concept(const struct record *meting); /* false for NULL */
/* Reads row `nr` (from 0) of the matrix of `meting`, which may be NULL. */
void zrm_lees_rij(const struct ui *ui, const struct zrm *z, const struct record *meting, int nr,
                  struct zrm_rij *uit);
/* Does this scale speak of an acute problem at its lowest level? Those of the ZRM do. */
bool zrm_is_zrm(const struct instrument *i);
bool zrm_is_acuut(const struct ui *ui, const struct zrm *z, const struct record *meting);
/* Too many levels to set them side by side. */
bool zrm_is_lang(const struct instrument *i);
/* "▲+1", "=", "▼-1"; empty when one of them is not there. */
void zrm_verschil(int oud, int nieuw, struct buf *uit);
enum stijl zrm_stijl(const struct instrument *i, int niveau);

/* Sets one field of the score in focus, beginning a measurement when there is none. What is final
 * is not touched: the user is offered a new measurement or a correction first. */
bool zrm_zet(struct ui *ui, struct zrm *z, int veld, const char *waarde);
/* The measurement to write in, made when needed. False when the user or an action refused. */
bool zrm_open_meting(struct ui *ui, struct zrm *z, struct id *meting);

void zrm_teken(struct ui *ui, void *staat, const struct vlak *v);

/* Over the matrix: the note of the item in focus, the form of the measurement, the history. */
void zrm_noot_open(struct ui *ui, struct zrm *z);
void zrm_formulier_open(struct ui *ui, struct zrm *z);
void zrm_verloop_open(struct ui *ui, struct zrm *z);

#endif
