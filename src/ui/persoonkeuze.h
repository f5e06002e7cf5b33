/* Somebody else from the file, found by name or number. */
#ifndef REGIE_PERSOONKEUZE_H
#define REGIE_PERSOONKEUZE_H

#include "ui.h"

/* Asks who is meant, and lets the user pick when a name does not say it all; never the person whose
 * dossier is open. False after Esc, or with a message when nobody answers to it. */
bool persoonkeuze(struct ui *ui, const char *titel, struct id *dossier);

#endif
