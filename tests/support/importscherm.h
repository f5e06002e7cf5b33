/* Reading lists in on the screen. */
#ifndef TEST_IMPORTSCHERM_H
#define TEST_IMPORTSCHERM_H

#include "support/importproef.h"
#include "support/terminal.h"

/* A list as the Americans write dates, with a title, and columns that nobody knows. */
extern const char importscherm_vreemd[];

/* The screens, on the file of the test. */
struct terminal *importscherm(struct werkmap *map, int rijen, int kolommen);
/* Goes from the first screen to what was recognised of this list. */
void importscherm_naar(struct terminal *t, const char *bestand);

#endif
