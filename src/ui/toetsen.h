/* From what a terminal sends to the keys of invoer.h. Only for invoer.c, after curses began. */
#ifndef REGIE_TOETSEN_H
#define REGIE_TOETSEN_H

#include <stdbool.h>

/* What curses returns at the opening bracket of a paste. */
#define TOETSEN_PLAK 0x7000

/* Makes known the sequences of common terminals that the entry of this TERM lacks: people's TERM
 * and terminal seldom agree in everything. */
void toetsen_begin(void);
/* The key of a code of curses; 0 when it is a character. */
int toets_van(int code);
/* The character of a code of curses that is one: itself, or that of the numeric keypad. */
int toets_teken(int code);
/* After Esc: takes the rest of a key nobody knows, so that it is not read as Esc and then letters.
 * False when a person pressed Esc. */
bool toets_slik_reeks(void);

#endif
