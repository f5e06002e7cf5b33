#include "emmers.h"
#include "regie/taal.h"
#include <stdio.h>
#include <string.h>

static void teken_emmer(const struct vlak *v, const struct emmer *e, long aantal, int kolom,
                        bool hier) {
    const char *naam = _(e->naam), *letter = strchr(naam, e->toets);
    char getal[24];
    snprintf(getal, sizeof getal, "%ld", aantal);
    teken_rechts(v, 0, kolom, e->cellen, hier ? STIJL_KEUZE : STIJL_STIL, naam);
    if (letter && !hier)
        tekenf(v, 0, kolom + e->cellen - (int)strlen(letter), STIJL_ACCENT, "%c", *letter);
    teken_rechts(v, 1, kolom, e->cellen, aantal ? e->stijl : STIJL_STIL, getal);
}

/* They add up, and it shows: all of them first, then what they fall apart into. */
void emmers_teken(const struct vlak *v, const struct emmer *e, const long *aantal, int emmers,
                  int hier) {
    int tussen = v->kolommen >= 72 ? 3 : 1, kolom = v->kolommen >= 72 ? 1 : 0;
    for (int i = 0; i < emmers; i++) {
        teken_emmer(v, &e[i], aantal[i], kolom, i == hier);
        kolom += e[i].cellen + tussen;
    }
    teken_lijn(v, 2);
}

int emmers_letter(const struct emmer *e, int emmers, const struct invoer *in) {
    int i = 0;
    while (i < emmers && !invoer_is(in, e[i].toets))
        i++;
    return i < emmers ? i : -1;
}
