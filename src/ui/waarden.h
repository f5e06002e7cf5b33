/* The values a field can have: choices, ja and nee, or a list such as countries and languages. */
#ifndef REGIE_WAARDEN_H
#define REGIE_WAARDEN_H

#include "ui.h"

/* Lets the user pick one, opened at `nu`; the text goes into `uit`. False after Esc, or when the
 * field has no list (which is then said). */
bool waarden_kies(struct ui *ui, const struct veld *veld, const char *nu, struct buf *uit);
/* The value before or after a canonical one (NULL: none yet), as shown. False without choices. */
bool waarden_volgende(const struct veld *veld, const char *waarde, int stap, struct buf *uit);
/* How what is typed will be read, for the help line: "= zo 22 november 2026  ", "= Gehuwd  ".
 * Appends nothing when that says nothing new, or when it does not fit (yet). */
void waarden_echo(const struct ui *ui, const struct veld *veld, const char *getypt,
                  struct buf *uit);

#endif
