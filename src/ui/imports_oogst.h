/* Who is touched by taking an import back, as many of them as somebody reads. */
#ifndef REGIE_UI_IMPORTS_OOGST_H
#define REGIE_UI_IMPORTS_OOGST_H

#include "regie/ongedaan.h"
#include <stddef.h>

/* What was decided of its doubts is listed like the people, and counted apart from them. */
enum { TERUG_BESLIST = TERUG_NIET_GELUKT + 1, TERUG_SOORTEN };

struct geraakte {
    int soort; /* enum terug_emmer, or TERUG_BESLIST */
    bool nieuw;
    char *wie, *v_nummer, *waarom;
};
/* Zeroed it is a valid empty one. */
struct terugoogst {
    struct terugdeel {
        struct geraakte *mens;
        size_t aantal;
        long totaal; /* also those that are not kept */
    } deel[TERUG_SOORTEN];
};

void terugoogst_mens(struct terugoogst *o, const struct terug_mens *m);
void terugoogst_besluit(struct terugoogst *o, const struct terug_besluit *b);
void terugoogst_free(struct terugoogst *o);

#endif
