/* The real program in a real terminal emulator (libvterm on a pseudo-terminal).
 *
 *     struct terminal *t = terminal_start(24, 80, (const char *[]){"regie", "demo", NULL}, env);
 *     terminal_script(t, "c/hassan<Enter><F2>");
 *     terminal_expect_line(t, 0, " regie  Werkvoorraad");
 *     terminal_close(t);
 *
 * There are no sleeps. Every function that sends something waits until the program has dealt with
 * it: until it waits for the terminal without a time limit, everything sent has been read and
 * everything it wrote is on the screen; or until it ended. So a program under test must wait
 * without a limit when it has nothing to do (a wait of a moment, as for the rest of an escape
 * sequence, is not idleness: the harness waits until it is over). Threads count: all must rest. A
 * program it starts, such as an editor, must end by itself. And the program must stay open to
 * inspection: PR_SET_DUMPABLE off hides its state from an ordinary user, RLIMIT_CORE does not.
 *
 * When a wait lasts longer than CHILD_LIMIT_S (child.h), or the program crashes, or a sanitizer
 * reports, the running test fails and shows the screen. Rows and columns count from 0. */
#ifndef SUPPORT_TERMINAL_H
#define SUPPORT_TERMINAL_H

#include "support/diff.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct terminal;

/* Life. argv ends in NULL, its first word "regie" is the program under test; extra_env as in
 * child.h (werkmap_env() gives one), NULL for none. terminal_launch() does not wait,
 * terminal_start() does. The terminal is freed by terminal_close(), nothing else. */
struct terminal *terminal_launch(int rows, int cols, const char *const argv[],
                                 const char *const extra_env[]);
struct terminal *terminal_start(int rows, int cols, const char *const argv[],
                                const char *const extra_env[]);

/* Hangs up when the program still runs, as a closed window does, and waits for its end. Gives the
 * exit code, or 128 + signal. Fails the test when the program crashed or a sanitizer reported. */
int terminal_close(struct terminal *t);

void terminal_kill(struct terminal *t, int sig);     /* sends the signal and waits */
bool terminal_exited(struct terminal *t, int *code); /* looks, never waits; code may be NULL */
int terminal_wait_exit(struct terminal *t); /* the code; fails when the program goes idle instead */
pid_t terminal_pid(const struct terminal *t);

/* Input. */

/* Text as typed by a person: as it is, a newline is Enter. One write, then one wait. */
void terminal_keys(struct terminal *t, const char *text);

/* One key by name, sent as a terminal of this TERM sends it: Enter Tab Esc Space Backspace Delete
 * Insert Up Down Left Right Home End PgUp PgDn F1..F12, each with C- S- M- before it if wanted
 * ("S-Tab"), and C-x or M-x for a character x ("C-s", "C-Space"). An unknown name fails the test.
 */
void terminal_key(struct terminal *t, const char *name);

/* Text with keys between angle brackets, "<<" for a "<" itself: "c/hassan<Enter><F2>". Waits after
 * each key and each stretch of text. */
void terminal_script(struct terminal *t, const char *script);

/* The same script in one write, as somebody types who is ahead of the program; then one wait. */
void terminal_type_ahead(struct terminal *t, const char *script);

/* A paste: between brackets if the program asked for them, newlines as carriage returns. True when
 * the program had asked. */
bool terminal_paste(struct terminal *t, const char *text);

void terminal_send(struct terminal *t, const void *bytes, size_t len); /* as it is, no wait */
void terminal_resize(struct terminal *t, int rows, int cols);

/* Waiting. */
void terminal_wait_idle(struct terminal *t);
/* Until the text stands on the screen, busy or idle; fails when the program rests without it. */
void terminal_wait_text(struct terminal *t, const char *marker);

/* The screen. Texts belong to the terminal; each stays valid until the same function is called
 * again. Blanks at the end of a line are left out. */
const char *terminal_screen(struct terminal *t); /* every line ended by a newline */
const char *terminal_line(struct terminal *t, int row);
const char *terminal_title(struct terminal *t); /* as the program set it, "" if never */
bool terminal_cursor(struct terminal *t, int *row, int *col); /* whether it is visible */
bool terminal_find(struct terminal *t, const char *text, int *row, int *col); /* first place */
void terminal_size(const struct terminal *t, int *rows, int *cols);

/* Whether the program left the terminal as it found it: screen, cursor, brackets, line settings. */
bool terminal_restored(struct terminal *t);

enum { TERMINAL_DEFAULT = -1, TERMINAL_RGB = -2 };
struct terminal_cell {
    char text[25]; /* UTF-8; " " when empty, "" for the second half of a wide character */
    int width;     /* 1 or 2 */
    bool bold, reverse, underline, blink, italic;
    int fg, bg; /* colour 0..255, or TERMINAL_DEFAULT, or TERMINAL_RGB */
};
struct terminal_cell terminal_cell(struct terminal *t, int row, int col);

/* Expectations; each fails the test and shows the screen. */

/* The whole screen equals the picture: lines ended by newlines, blanks at the end of a line and
 * empty lines at the end do not count. A failure shows the difference, and the screen as a C
 * string to paste. */
void terminal_expect_screen(struct terminal *t, const char *picture);
/* The same for the part that is the screen's own: without the head, and without the two lines at
 * the bottom. So that a picture is short and any size fits: a rule that goes on to the right edge
 * is written as two of its dashes, and the longest stretch of three or more empty rows as a row
 * with
 * "...". */
void terminal_expect_body(struct terminal *t, const char *picture);
void terminal_expect_line(struct terminal *t, int row, const char *text);
void terminal_expect_text(struct terminal *t, const char *part);
void terminal_expect_no_text(struct terminal *t, const char *part);
void terminal_expect_cursor(struct terminal *t, int row, int col);

/* Ends the test with this reason and the screen. */
_Noreturn void terminal_fail(struct terminal *t, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* What the last thing sent (or the start) cost. */
struct terminal_cost {
    size_t bytes;        /* that the program wrote since */
    long long to_screen; /* nanoseconds until the last of them was read here; 0 when none */
    long long to_idle;   /* nanoseconds until the program was seen to rest */
};
struct terminal_cost terminal_cost(const struct terminal *t);
size_t terminal_bytes(const struct terminal *t); /* everything the program ever wrote */

#endif
