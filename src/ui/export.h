/* Writing the caseload out from the screen. */
#ifndef REGIE_EXPORT_H
#define REGIE_EXPORT_H

#include "ui.h"

/* Asks for a file name and writes the selection; says what happened. */
void export_vraag(struct ui *ui, const char *casemanager, const char *filter);

#endif
