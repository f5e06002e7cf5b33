/* What went wrong, said to a person.
 *
 * A function that can fail takes a `struct problem *` as its last argument and returns false (or
 * NULL) after filling it. The text is Dutch and says what is wrong, where, and what to do. The kind
 * is what a caller may treat differently, and is at once the exit code of the command line
 * (docs/regie.1, AFSLUITCODES). A zeroed problem means "nothing wrong". */
#ifndef REGIE_PROBLEM_H
#define REGIE_PROBLEM_H

#include <stdbool.h>

enum problem_kind {
    PROBLEM_NONE = 0,
    PROBLEM_FINDINGS = 1, /* done, but with refused rows or findings */
    PROBLEM_USAGE = 2,    /* wrong words on the command line */
    PROBLEM_INPUT = 3,    /* input unreadable or unfit */
    PROBLEM_DENIED = 4,   /* not allowed: role, read-only, already final */
    PROBLEM_STORE = 5     /* database busy, full, damaged, newer, not ours */
};

struct problem {
    enum problem_kind kind;
    char *text; /* owned */
};

/* Sets the problem (the first one stays: later calls on a filled problem change nothing) and
 * returns false, so that `return problem_set(...)` reads well. `p` may be NULL. */
bool problem_set(struct problem *p, enum problem_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
const char *problem_text(const struct problem *p); /* never NULL; borrowed */
void problem_clear(struct problem *p);

/* Why the operating system refused, in Dutch and without a full stop, for an errno. Borrowed. */
const char *problem_oorzaak(int fout);

#endif
