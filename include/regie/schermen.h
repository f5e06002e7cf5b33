/* The screens as main() sees them. */
#ifndef REGIE_SCHERMEN_H
#define REGIE_SCHERMEN_H

#include "regie/problem.h"
#include "regie/sessie.h"

/* Runs until the user leaves. False with a problem when there is no terminal, or one that cannot
 * address its cursor. The terminal is restored however it ends. */
bool schermen_open(struct sessie *s, struct problem *p);

#endif
