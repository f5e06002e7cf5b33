/* Trajecten and exams: the parts of the tab among themselves. */
#ifndef REGIE_UI_TRAJECTEN_H
#define REGIE_UI_TRAJECTEN_H

#include "ui.h"

/* The form of one traject or exam, over the tab. */
void trajectvorm_open(struct ui *ui, enum soort_code soort, struct id record, int veld);
/* Asks what comes, adds it and opens its form; `soort` is what stands first. False after Esc or a
 * refusal; else *nieuw is its key. */
bool traject_nieuw(struct ui *ui, enum soort_code soort, struct id *nieuw);
/* Asks how a traject or an exam ended, and stores that. */
void traject_afloop(struct ui *ui, const struct record *r);
/* Opens the tab with this traject or exam in focus. */
void trajecten_open_bij(struct ui *ui, struct id record);

#endif
