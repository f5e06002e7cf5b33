/* Events: dated facts in a dossier, from which the phase and everything that is due follow.
 *
 * The codes are a closed list of the program (the vocabulary the term rules are written in); what
 * follows from an event is data (data/aanpak). */
#ifndef REGIE_GEBEURTENIS_H
#define REGIE_GEBEURTENIS_H

#include "regie/beeld.h"

struct gebeurtenis_soort {
    const char *code, *label; /* lower case; N_() */
    const char *fase;         /* the phase it leads to, or NULL */
    bool vaker;               /* may happen more than once */
    bool vanzelf; /* recorded by an action (intake, PIP, talk, measurement), not by hand */
};

enum { GEBEURTENIS_SOORTEN = 43 };
/* In the order of a case; ends with a NULL code. */
extern const struct gebeurtenis_soort gebeurtenis_soorten[];
const struct gebeurtenis_soort *gebeurtenis_zoek(const char *code); /* or NULL */

/* Does this event follow from work that stands in the dossier (a completed intake, a final
 * measurement, a plan, a talk, a traject)? Then it goes only with that: there is one such event for
 * each. */
bool gebeurtenis_volgt(const struct beeld *b, const struct record *gebeurtenis);

/* The phase a dossier is in: that of the latest of its events that leads to one; of two on one day
 * the furthest. Events after `op` do not count; a zero `op` counts all. Borrowed code of
 * dossier.fase. Source of the phases: the union process of the twelve municipal approaches. */
const char *fase_van(const struct beeld *b, struct datum op);
const char *fase_label(const char *fase);

#endif
