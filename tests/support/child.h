/* What every test that starts a program needs: a pinned environment and the sanitizers' verdict. */
#ifndef SUPPORT_CHILD_H
#define SUPPORT_CHILD_H

#include <stdbool.h>
#include <stddef.h>

enum {
    CHILD_NO_EXEC = 127,
    CHILD_SANITIZER = 99, /* the exit code of a program in which a sanitizer found something */
    CHILD_LIMIT_S = 20    /* longest wait for anything; only a broken program ever reaches it */
};

/* Signals that end a program do so again: whoever runs the tests in the background or with nohup
 * has them ignored. child_exec() does this; a test that sends one before that, does it for itself.
 */
void child_signals(void);

/* Replaces this process, a fresh fork, by `argv[0]`: the program under test ($REGIE_PROGRAMMA) when
 * that is "regie", else a path or a name in PATH. The environment is a handful of pinned variables
 * (LC_ALL=C.UTF-8, TZ=UTC, TERM=xterm-256color) and what a build needs (PATH, HOME, TMPDIR,
 * sanitizers, coverage); so LINES, COLUMNS, NO_COLOR, REGIE_* of whoever runs the tests are gone.
 * `extra` ends in NULL or is NULL: "NAME=value" sets, "NAME" takes away. `report` is where the
 * sanitizers write (".PID" is appended), NULL for stderr. Never returns. */
_Noreturn void child_exec(const char *const argv[], const char *const extra[], const char *report);

/* A waitpid() status as a shell shows it: the exit code, or 128 + the signal. */
int child_code(int status);

/* Whether this code means that the program itself broke: a crash or a sanitizer's finding. */
bool child_broke(int code);

/* Milliseconds and nanoseconds of a clock that only goes forward. */
long long child_now_ns(void);

/* Waits for the end of a child and gives its waitpid() status in *status; false when it still runs
 * after `limit_ms`. */
bool child_wait(int pid, int limit_ms, int *status);

/* calloc() that stops the tests when there is no memory. */
void *child_room(size_t size);

#endif
