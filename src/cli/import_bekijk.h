/* regie import --bekijk: what regie makes of a list, before anything is done with it. */
#ifndef REGIE_IMPORT_BEKIJK_H
#define REGIE_IMPORT_BEKIJK_H

#include "regie/lijsten.h"

/* To standard output, for people or as one JSON object. */
void bekijk_druk(const struct import_keuze *keuze, const struct import_blik *b, bool als_json);

#endif
