/* What takes a while: how far it is, on stderr, and stopping it without harm. */
#ifndef REGIE_WACHTEN_H
#define REGIE_WACHTEN_H

#include <signal.h>
#include <stdbool.h>

enum { WACHTEN_SIGNALEN = 3 };

struct wachten {
    double begin, laatst;
    bool balk;
    struct sigaction eerst[WACHTEN_SIGNALEN];
};

/* From here on the first SIGINT, SIGTERM or SIGHUP makes wachten_toon() say false; the second ends
 * the program at once. Who waits for standard input may wait for ever, and is left to end the
 * ordinary way: then not `stopbaar`. */
void wachten_begin(struct wachten *w, bool stopbaar);
/* Only for whoever is waiting at a terminal: after half a second, ten times a second. `gelezen` of
 * `totaal` is how far it is, of whatever is counted; 0 when not known. False: stop. */
bool wachten_toon(struct wachten *w, long rijen, long gelezen, long totaal);
/* Wipes the line, and gives the signals back. */
void wachten_einde(struct wachten *w);

#endif
