/* Drawing: text in a rectangle. Everything that comes from data passes here, where it is made safe
 * for the terminal, cut to its cells and padded. */
#ifndef REGIE_TEKEN_H
#define REGIE_TEKEN_H

#include "stijl.h"
#include <stdbool.h>

/* A rectangle of the screen: row and column of its corner, rows and columns of its size. */
struct vlak {
    int rij, kolom, rijen, kolommen;
};

/* Draws `tekst` in exactly `cellen` cells (-1: up to the edge of the area). Outside the area
 * nothing is drawn. Returns the column behind it. */
int teken(const struct vlak *v, int rij, int kolom, int cellen, enum stijl stijl,
          const char *tekst);
int teken_rechts(const struct vlak *v, int rij, int kolom, int cellen, enum stijl stijl,
                 const char *tekst);
/* Draws as many cells as the text needs, cut at the edge. Returns the column behind it. */
int teken_los(const struct vlak *v, int rij, int kolom, enum stijl stijl, const char *tekst);
int tekenf(const struct vlak *v, int rij, int kolom, enum stijl stijl, const char *vorm, ...)
    __attribute__((format(printf, 5, 6)));
/* Draws a text of any length over as many rows as it needs, one cell in from both sides; returns
 * the row behind it. An empty text takes no row. */
int teken_alinea(const struct vlak *v, int rij, enum stijl stijl, const char *tekst);
void teken_lijn(const struct vlak *v, int rij);
/* Says in the last column that a list goes on above or below this area. */
void teken_meer(const struct vlak *v, bool boven, bool onder);
void teken_leeg(const struct vlak *v); /* blanks the area */
/* A frame with a title around an area, for what lies over a screen; returns the area inside. */
struct vlak teken_kader(const struct vlak *v, const char *titel);
/* The part of an area below its first `rijen` rows. */
struct vlak vlak_onder(const struct vlak *v, int rijen);
/* An area of at most this size in the middle of another. */
struct vlak vlak_midden(const struct vlak *v, int rijen, int kolommen);
/* Puts the hardware cursor where the focus is, whatever is drawn after it; screen readers and
 * people follow it. The last one of a drawing counts. */
void teken_cursor(const struct vlak *v, int rij, int kolom);
void teken_klaar(void); /* shows what was drawn */

#endif
