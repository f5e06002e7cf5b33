/* How things look: a handful of styles, each defined for colour and for monochrome. Meaning never
 * hangs on colour alone; the words and signs are always there too. */
#ifndef REGIE_STIJL_H
#define REGIE_STIJL_H

enum stijl {
    STIJL_GEWOON,
    STIJL_KOP,    /* head of the screen, headings */
    STIJL_ACCENT, /* the one accent: where you are, keys */
    STIJL_STIL,   /* labels, rules, what may be overlooked */
    STIJL_KEUZE,  /* the line or cell in focus */
    STIJL_VELD,   /* a field that is being typed in */
    STIJL_ALARM,  /* late, wrong, level 1 */
    STIJL_LETOP,  /* soon, level 2 and 3 */
    STIJL_GOED,   /* done, level 4 and 5 */
    STIJL_AANTAL
};

/* Chooses colour or monochrome for this terminal (NO_COLOR, no-color.org, is honoured). After
 * curses has started. */
void stijl_begin(void);
void stijl_zet(enum stijl stijl); /* for what is drawn next on stdscr */

#endif
