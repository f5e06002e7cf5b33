/* The first screen, and the caseload it leads to. */
#ifndef REGIE_WERKVOORRAAD_H
#define REGIE_WERKVOORRAAD_H

#include "ui.h"

void werkvoorraad_open(struct ui *ui);

/* Commands for a list of screens; the state is not used. The caseload, also with the cursor in the
 * search line, and reading a list in. */
void caseload_doe_open(struct ui *ui, void *staat);
void caseload_doe_zoek(struct ui *ui, void *staat);
void import_doe_open(struct ui *ui, void *staat);
/* Were columns chosen by hand for a list that is not read in yet? */
bool import_koos(const struct ui *ui);
/* Frees the list that was being read in and was left (ui->lijst_bezig). */
void import_vergeet(struct ui *ui);

#endif
