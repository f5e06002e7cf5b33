/* The invented caseload: people, events, intakes, measurements, plans and talks from data/demo,
 * with dates relative to today. Nobody in it exists. */
#ifndef REGIE_DEMO_H
#define REGIE_DEMO_H

#include "regie/problem.h"

/* Makes a new database at `pad` in which the present user is beheerder and casemanager; `vandaag`
 * as in struct sessie_keuze. The same day gives the same caseload. Refuses when the path exists. */
bool demo_maak(const char *pad, const char *vandaag, struct problem *p);

#endif
