/* A list to choose from, over the screen: filtered while typing, opened at the nearest match. */
#ifndef REGIE_KEUZELIJST_H
#define REGIE_KEUZELIJST_H

#include "editor.h"
#include "ui.h"

struct keuzelijst {
    const char *titel;
    const char *const *regels; /* borrowed */
    const char *const *uitleg; /* borrowed: the help line of each; NULL for one help for all */
    const char *const *bij;    /* borrowed: lines to read below the choices; may be NULL */
    int aantal, bij_aantal;
    int gekozen; /* index, or -1 */
    int boven;
    struct editor filter;
    bool klaar; /* Enter was pressed */
    bool eigen; /* line 0 stands for what is typed, and always matches */
};

/* Runs it; returns the index, or -1 after Esc. `uitleg` may be NULL. */
int keuzelijst_kies(struct ui *ui, const char *titel, const char *const *regels,
                    const char *const *uitleg, int aantal, int begin);

/* Asks for yes or no, with what it is about in lines below the answers; no comes first. */
bool keuzelijst_zeker(struct ui *ui, const char *vraag, const char *const *bij, int bij_aantal);

/* A list with a first line for own words: when that is picked `getypt` holds what was typed,
 * which may be nothing. */
int keuzelijst_kies_of_typ(struct ui *ui, const char *titel, const char *const *regels, int aantal,
                           struct buf *getypt);

#endif
