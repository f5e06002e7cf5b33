/* What people call each action, in the journal. */
#ifndef REGIE_HANDELINGNAAM_H
#define REGIE_HANDELINGNAAM_H

#include <stdbool.h>

struct handelingnaam {
    const char *naam;  /* as the journal keeps it; never changes once used */
    const char *label; /* N_(): "PIP vastgesteld" */
};

/* Every action there is; ends with a NULL naam. An action that is not here does not begin. */
extern const struct handelingnaam handelingnamen[];
const struct handelingnaam *handelingnaam_zoek(const char *naam); /* or NULL */
/* Translated; the name itself when a newer version of the program wrote it. Borrowed. */
const char *handelingnaam_label(const char *naam);
/* About a list: read in it has a way back of its own, written it has none. */
bool handelingnaam_is_lijst(const char *naam);

#endif
