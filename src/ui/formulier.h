/* A form over stored fields: every field is stored when you leave it.
 *
 * The rows come from the field tables. What does not fit stays in the field as typed, with the
 * reason on the help line; you are never held in a field. */
#ifndef REGIE_FORMULIER_H
#define REGIE_FORMULIER_H

#include "editor.h"
#include "ui.h"

/* One row: a field of a record. A record that may not be there yet (intake, gezondheid) is named by
 * its kind alone. */
struct formulier_veld {
    enum soort_code soort;
    int veld;
    struct id record;   /* empty: the dossier's one record of this kind */
    const char *sectie; /* heading above this row, or NULL */
    char *getypt;       /* what did not fit, kept as typed */
};

struct formulier {
    struct formulier_veld *rij;
    int aantal, focus, boven;
    struct editor editor;
    bool bezig; /* the editor holds the field in focus */
    bool vast;  /* looking only: nothing can be typed */
};

void formulier_free(struct formulier *f);
/* Adds every field of a kind that belongs in a form, from `eerste` on; hidden and derived ones are
 * left out. */
void formulier_voeg_soort(struct formulier *f, enum soort_code soort, struct id record);
void formulier_voeg_veld(struct formulier *f, enum soort_code soort, struct id record, int veld,
                         const char *sectie);

/* Typing, moving, Tab, Enter, F4. True when used. Esc is left to the screen. */
bool formulier_invoer(struct ui *ui, struct formulier *f, const struct invoer *in);
/* Stores the field being typed. False when it does not fit (the reason is then shown). */
bool formulier_bewaar(struct ui *ui, struct formulier *f);
void formulier_teken(struct ui *ui, struct formulier *f, const struct vlak *v);
void formulier_hulp(struct ui *ui, struct formulier *f, struct buf *uit);
/* Reads the field in focus again, after the data changed. */
void formulier_ververs(struct ui *ui, struct formulier *f);
/* F4: the values of the field in focus. */
void formulier_waarden(struct ui *ui, struct formulier *f);

#endif
