/* What comes from the keyboard: keys, characters, pastes, a new size. */
#ifndef REGIE_INVOER_H
#define REGIE_INVOER_H

#include "regie/buf.h"
#include "regie/problem.h"
#include <stdbool.h>

enum invoer_soort {
    INVOER_TEKEN,   /* a printable character, in .tekst */
    INVOER_TOETS,   /* a key without a character, in .toets */
    INVOER_PLAKSEL, /* a whole paste, in .tekst: text, never commands */
    INVOER_GROOTTE, /* the window changed */
    INVOER_EINDE,   /* hung up, or asked to stop */
};

/* Keys without a character. Control keys have their own code: TOETS_CTRL('s'). */
#define TOETS_CTRL(c) ((c)&0x1f)
enum toets {
    TOETS_TAB = 9,
    TOETS_ENTER = 13,
    TOETS_ESC = 27,
    TOETS_BACKSPACE = 127,
    TOETS_OP = 256,
    TOETS_NEER,
    TOETS_LINKS,
    TOETS_RECHTS,
    TOETS_BEGIN,
    TOETS_EIND,
    TOETS_PAGINA_OP,
    TOETS_PAGINA_NEER,
    TOETS_DELETE,
    TOETS_INSERT,
    TOETS_SHIFT_TAB,
    TOETS_CTRL_SPATIE,
    TOETS_F0, /* TOETS_F0 + n is Fn */
    TOETS_F12 = TOETS_F0 + 12,
    TOETS_ANDERS
};

struct invoer {
    enum invoer_soort soort;
    int toets;
    struct buf tekst;
};

/* Starts the terminal: raw keys, bracketed paste, the alternate screen, and signals that end the
 * work well. False with a problem when there is no usable terminal. */
bool invoer_begin(struct problem *p);
void invoer_einde(void); /* gives the terminal back; harmless twice */

/* Waits for the next thing that happens. The text is freed by the next call. */
void invoer_lees(struct invoer *in);
/* More is waiting: drawing can wait too. */
bool invoer_wacht(void);
/* While the program is at work: does somebody want it to stop, with Esc, Ctrl-C or by hanging up?
 * What else was typed waits for invoer_lees(), and so does what was typed before the first call,
 * which only begins to look (`begin`). */
bool invoer_stopt(bool begin);
/* A single character equal to c. */
bool invoer_is(const struct invoer *in, char c);
bool invoer_is_toets(const struct invoer *in, int toets);
/* How many lines an arrow or a paging key goes, down or (negative) up; 0 for every other key. */
int invoer_stap(const struct invoer *in, int pagina);

#endif
