/* Help and palette: both made from the table of commands. */
#ifndef REGIE_HULP_H
#define REGIE_HULP_H

#include "ui.h"

/* `typt`: letters are text there, so the keys of a field are told too. */
void hulp_open(struct ui *ui, const char *titel, const struct greep *eigen,
               const struct greep *overal, bool typt);
/* Shows every command of the screen below by name, filtered while typing, and runs the chosen. */
void palet_open(struct ui *ui, const struct greep *eigen, const struct greep *overal);

#endif
