/* A form over stored fields: every field is stored when you leave it.
 *
 * The rows come from the field tables. What does not fit stays in the field as typed, with the
 * reason on the help line, also after leaving the form (klad.h); you are never held in a field. */
#ifndef REGIE_FORMULIER_H
#define REGIE_FORMULIER_H

#include "editor.h"
#include "ui.h"

struct formulier_veld;

/* What a screen does its own way in a row of a form; each may be NULL. */
struct formulier_eigen {
    /* Stores what was typed, instead of into the field of the record. */
    bool (*zet)(struct ui *ui, const struct formulier_veld *r, const char *tekst,
                struct problem *p);
    /* For a row that is no field: how high it is at this width, how it looks, and whether it counts
     * as filled in its section (NULL: it does not count). Its keys are for the screen. */
    int (*hoogte)(struct ui *ui, const struct formulier_veld *r, int cellen, bool focus);
    void (*teken)(struct ui *ui, const struct formulier_veld *r, const struct vlak *v, bool focus);
    bool (*gevuld)(struct ui *ui, const struct formulier_veld *r);
    void (*hulp)(struct ui *ui, const struct formulier_veld *r, struct buf *uit);
};

/* One row: a field of a record. A record that may not be there yet (intake, gezondheid) is named by
 * its kind alone. What is final (record_ligt_vast) shows, and cannot be typed in. */
struct formulier_veld {
    enum soort_code soort;
    int veld;           /* -1: not a field but a row of the screen's own */
    struct id record;   /* empty: the dossier's one record of this kind */
    const char *sectie; /* heading above this row, or NULL */
    /* All of this may stay zero. */
    const struct formulier_eigen *eigen;
    struct id bij; /* what the row hangs on, for `eigen` */
    char *label;   /* owned; instead of the label of the field, which then does not count */
    char *leeg;    /* owned; stands quietly in the field while it is empty, instead of a dot */
    int kolom;  /* where the value stands, from the right edge when negative; it does not count */
    bool naast; /* on the line of the row before it */
    bool vrij;  /* may stay empty here, whatever its flags say */
};

struct formulier {
    struct formulier_veld *rij;
    int aantal, focus, boven;
    struct editor editor;
    struct buf was; /* what was stored when the editor got the field in focus, as shown */
    bool bezig;     /* the editor holds the field in focus */
    bool vast;      /* looking only: nothing at all can be typed */
};

void formulier_free(struct formulier *f);
/* Adds every field of a kind that belongs in a form, from `eerste` on; hidden and derived ones are
 * left out. */
void formulier_voeg_soort(struct formulier *f, enum soort_code soort, struct id record);
void formulier_voeg_veld(struct formulier *f, enum soort_code soort, struct id record, int veld,
                         const char *sectie);
/* Any row; the form takes over what it owns. */
void formulier_voeg(struct formulier *f, struct formulier_veld rij);
/* Other rows for the same form: takes them from `nieuw`, which is then empty. Rows that were there
 * before keep the focus and what was typed in them. Not from within ververs: the field that is
 * being stored still stands in the old rows. */
void formulier_vervang(struct formulier *f, struct formulier *nieuw);
/* The row of this field, or -1. */
int formulier_zoek(const struct formulier *f, enum soort_code soort, struct id record, int veld);
/* Stores the field in focus and goes to another row. */
void formulier_naar(struct ui *ui, struct formulier *f, int naar);

/* Typing, moving, Tab, Enter, F4. True when used. Esc is left to the screen. */
bool formulier_invoer(struct ui *ui, struct formulier *f, const struct invoer *in);
/* Stores the field being typed. False when it does not fit (the reason is then shown). */
bool formulier_bewaar(struct ui *ui, struct formulier *f);
/* Stores it, and sees whether something was typed anywhere that does not fit: then that gets the
 * focus, with the reason shown, and false is returned. */
bool formulier_alles_past(struct ui *ui, struct formulier *f);
void formulier_teken(struct ui *ui, struct formulier *f, const struct vlak *v);
void formulier_hulp(struct ui *ui, struct formulier *f, struct buf *uit);
/* For scherm_soort.typt: the field in focus takes text. */
bool formulier_typt(struct ui *ui, struct formulier *f);
/* Reads the field in focus again, after the data changed, unless something was typed in it. */
void formulier_ververs(struct ui *ui, struct formulier *f);
/* F4: the values of the field in focus. */
void formulier_waarden(struct ui *ui, struct formulier *f);

#endif
