/* Rows of a list for the tests of recognising one: written as a text. */
#ifndef SUPPORT_MONSTER_H
#define SUPPORT_MONSTER_H

#include "regie/herkennen.h"

#define AANTAL(tabel) (sizeof(tabel) / sizeof *(tabel))

/* Set-up of a group: the rules of the lists that travel with the program; tear-down:
 * catalogusproef_einde. */
extern const struct kolomregels *regels;
extern const struct datum vandaag;
int monster_begin(void **state);

/* Cells by ';', rows by '\n'; without quotes. */
struct lijstmonster monster_lees(const char *lijst);
void monster_free(struct lijstmonster *m);
/* What is made of such a list, its header looked for. */
struct herkenning monster_herken(const char *lijst, const struct kolomkeuze *keuze, size_t keuzes,
                                 enum datumvolgorde datums);

#endif
