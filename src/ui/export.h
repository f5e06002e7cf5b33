/* Writing a list of people out: whom, which columns, what may go along, in which form, where. */
#ifndef REGIE_UI_EXPORT_H
#define REGIE_UI_EXPORT_H

#include "regie/lijst.h"
#include "ui.h"

/* From the caseload: what it shows, and who is marked there (copied). A screen with every choice,
 * which says what the list will hold before it writes it, and how many people are in it
 * afterwards. */
void export_open(struct ui *ui, const struct lijst_filter *zicht, const struct id *gemarkeerd,
                 size_t aantal);

#endif
