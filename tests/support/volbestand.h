/* A file in which every field of every kind holds something, and much of it what nobody expects. */
#ifndef SUPPORT_VOLBESTAND_H
#define SUPPORT_VOLBESTAND_H

#include "support/werkmap.h"

/* Puts so many dossiers into a file that regie made, with a household, colleagues, final
 * measurements, plans and talks; the same number gives the same content. */
void volbestand_vul(const char *pad, unsigned long begin, int dossiers);

#endif
