/* The measuring screen: every instrument in one matrix. As a tab it opens with zrm_open(). */
#ifndef REGIE_ZRM_H
#define REGIE_ZRM_H

#include "ui.h"

/* The same matrix for the scores of a talk of the dossier in view, over the screen of that talk;
 * Esc returns. What is scored hangs on the talk and becomes final with it. */
void zrm_open_voor_gesprek(struct ui *ui, struct id gesprek);

#endif
