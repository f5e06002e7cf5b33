/* Trajecten and exams, for the actions on any record: these have rules and events of their own. */
#ifndef REGIE_ACTION_TRAJECT_H
#define REGIE_ACTION_TRAJECT_H

#include "regie/handelen.h"

bool is_traject_of_examen(enum soort_code soort);
/* With the events that followed from it. */
bool traject_of_examen_verwijderen(struct sessie *s, enum soort_code soort, struct id record,
                                   struct problem *p);

#endif
