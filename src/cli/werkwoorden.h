/* The rows of the verbs, each in the file of its group. */
#ifndef REGIE_WERKWOORDEN_H
#define REGIE_WERKWOORDEN_H

#include "cli.h"

extern const struct werkwoord werkwoord_schermen, werkwoord_init, werkwoord_gebruiker,
    werkwoord_toewijzen, werkwoord_gebeurtenis, werkwoord_persoon, werkwoord_demo;

#endif
