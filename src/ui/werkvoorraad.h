/* The first screen, and the caseload it leads to. */
#ifndef REGIE_WERKVOORRAAD_H
#define REGIE_WERKVOORRAAD_H

#include "ui.h"

void werkvoorraad_open(struct ui *ui);
/* `zoek`: begin with the cursor in the search line. */
void caseload_open(struct ui *ui, bool zoek);
void import_open(struct ui *ui);

#endif
