/* The command line as main() sees it. */
#ifndef REGIE_HOOFD_H
#define REGIE_HOOFD_H

#include "regie/problem.h"
#include "regie/sessie.h"

/* Opens the screens on a session and returns when the user leaves; false with a problem when there
 * is no usable terminal. Given from outside, because the command line does not know curses. */
typedef bool schermen_fn(struct sessie *s, struct problem *p);

/* The whole program, after main() set up locale and process; returns the exit code. */
int cli_hoofd(int argc, char **argv, schermen_fn *schermen);

#endif
