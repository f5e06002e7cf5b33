/* What stands around every screen: the head, the help line or message, the line of keys. */
#ifndef REGIE_KADER_H
#define REGIE_KADER_H

#include "ui.h"

/* Draws everything. `overal`: the commands that work besides those of the screen on top. */
void kader_teken(struct ui *ui, const struct greep *overal);
/* Whether a letter is text on the screen on top, and so no command. */
bool kader_typt(struct ui *ui);

#endif
