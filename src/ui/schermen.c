#include "regie/schermen.h"
#include "regie/taal.h"

bool schermen_open(struct sessie *s, struct problem *p) {
    (void)s;
    return problem_set(p, PROBLEM_USAGE, _("De schermen zijn er nog niet."));
}
