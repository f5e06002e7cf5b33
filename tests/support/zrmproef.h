/* One dossier with measurements, and the measuring screen opened on it. */
#ifndef SUPPORT_ZRMPROEF_H
#define SUPPORT_ZRMPROEF_H

#include "support/terminal.h"
#include "support/werkmap.h"

#define ZRMPROEF_VANDAAG "--vandaag", "2026-11-22"
#define ZRMPROEF_SELAM   "2900000001"
#define ZRMPROEF_SCORES  "1=2,2=3,3=3,4=4,5=3,6=3,7=4,8=5,9=4,10=3,11=2,12=2,13=5"

/* A file with the dossier of Selam Hagos, born on this day, of the user that runs the test. */
struct werkmap *zrmproef_maak(const char *geboren);
/* A final measurement; the test fails when it is refused. */
void zrmproef_meet(struct werkmap *map, const char *instrument, const char *datum,
                   const char *scores);
void zrmproef_goed(struct uitkomst u); /* fails the test unless the program ended well */
/* The screens, with the measuring screen of that dossier open. */
struct terminal *zrmproef_open(struct werkmap *map, int rijen, int kolommen);
struct terminal *zrmproef_open_met(int rijen, int kolommen, const char *const *env);
void zrmproef_sluit(struct terminal *t, struct werkmap *map);

#endif
