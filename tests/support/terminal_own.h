/* What the files behind terminal.h share; no test includes this. */
#ifndef SUPPORT_TERMINAL_OWN_H
#define SUPPORT_TERMINAL_OWN_H

#include "support/child.h"
#include "support/terminal.h"

#include <termios.h>
#include <vterm.h>

struct terminal {
    VTerm *vt;
    VTermScreen *screen;
    int master;
    int slave;          /* held open, so that poll() can tell what the program has not read */
    int stat, syscall_; /* /proc/PID/status and /proc/PID/syscall */
    pid_t pid;
    bool exited;
    int code;
    char *term;   /* the TERM the program sees */
    char *tty;    /* the slave's name */
    char *report; /* where sanitizers write, without ".PID" */
    struct termios before;

    char *out; /* to be sent: keys, and answers of the emulator */
    size_t out_len, out_cap;

    bool cursor_visible, alternate;
    char *title;
    char *text, *line; /* lent out by terminal_screen() and terminal_line() */

    size_t bytes, bytes_before;
    long long sent_at, read_at, idle_at;
};

/* The rows between the frame, as terminal_expect_body() has them; the caller frees. */
char *terminal_body(struct terminal *t);
/* Adds to what is to be sent. */
void terminal_queue(struct terminal *t, const void *bytes, size_t len);
/* Starts counting the cost of what is sent from here. */
void terminal_mark(struct terminal *t);
/* Sends what can be sent and shows what can be read; true when anything moved. */
bool terminal_pump(struct terminal *t);
/* Notices the end of the program and its last words; true when it is gone. */
bool terminal_gone(struct terminal *t);
/* Whether the program rests, with nothing under way in either direction. */
bool terminal_idle(struct terminal *t);
/* Waits until `done` says so, the program rests or it is gone. Fails at the time limit. */
void terminal_wait(struct terminal *t, bool (*done)(struct terminal *, const void *),
                   const void *with);
/* Prints and removes what a sanitizer wrote; true when there was anything. */
bool terminal_report(const struct terminal *t);

#endif
