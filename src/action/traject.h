/* Trajecten and exams, for the actions on any record: these have rules and events of their own. */
#ifndef REGIE_ACTION_TRAJECT_H
#define REGIE_ACTION_TRAJECT_H

#include "handeling.h"

bool is_traject_of_examen(enum soort_code soort);
/* With the events that followed from it. */
bool traject_of_examen_verwijderen(struct sessie *s, enum soort_code soort, struct id record,
                                   struct problem *p);

/* Is this the code of an event that may be the day of a traject or an exam? */
bool is_traject_gebeurtenis(const char *code);
/* In the dossiers that the action touched: every such day has its event again. */
bool traject_gebeurtenissen(struct handeling *h);

#endif
