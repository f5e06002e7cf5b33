/* A form from within: what its working and its drawing share. */
#ifndef REGIE_FORMULIER_DEEL_H
#define REGIE_FORMULIER_DEEL_H

#include "formulier.h"

bool rij_is_veld(const struct formulier_veld *r);
const struct veld *rij_veld(const struct formulier_veld *r);
/* The stored value, or NULL. */
const char *rij_waarde(const struct ui *ui, const struct formulier_veld *r);
/* Whether it shows and cannot be changed, for now hides its value (F12), or either. */
bool rij_ligt_vast(const struct ui *ui, const struct formulier *f, const struct formulier_veld *r);
bool rij_verborgen(const struct ui *ui, const struct formulier_veld *r);
bool rij_dicht(const struct ui *ui, const struct formulier *f, const struct formulier_veld *r);
/* What was typed and did not fit, or NULL. */
const char *rij_getypt(const struct ui *ui, const struct formulier_veld *r);
/* The text a person edits: what was typed and did not fit, else the value as shown. Appended. */
void rij_tekst(const struct ui *ui, const struct formulier_veld *r, struct buf *uit);
/* The first and the last row on the line that row i is on. */
int formulier_regel_begin(const struct formulier *f, int i);
int formulier_regel_eind(const struct formulier *f, int i);
/* Puts the field in focus in the editor, unless it is there. */
void formulier_begin(struct ui *ui, struct formulier *f);

#endif
