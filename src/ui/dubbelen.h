/* People who may be the same: the list of open doubts, and two of them side by side. */
#ifndef REGIE_UI_DUBBELEN_H
#define REGIE_UI_DUBBELEN_H

#include "ui.h"

/* A command: opens the list of open doubts. */
void dubbelen_doe_open(struct ui *ui, void *staat);

/* Two side by side: a doubt and its candidate. */
void naast_open_twijfel(struct ui *ui, const struct record *twijfel);
/* The dossier `blijft`, and a second one that may be of the same person. */
void naast_open_paar(struct ui *ui, struct id blijft, struct id tweede);

#endif
