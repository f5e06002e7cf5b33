#include "support/storeproef.h"
#include <stdlib.h>

int storeproef_begin(void **state) {
    struct storeproef *t = calloc(1, sizeof *t);
    t->map = werkmap_new();
    t->pad = werkmap_pad(t->map, "regie.db");
    *state = t;
    t->s = store_maak(t->pad, &t->p) ? store_open(t->pad, false, &t->p) : NULL;
    return t->s ? 0 : -1;
}

int storeproef_einde(void **state) {
    struct storeproef *t = *state;
    store_sluit(t->s);
    problem_clear(&t->p);
    werkmap_free(t->map);
    free(t);
    return 0;
}

bool storeproef_sessie(struct werkmap *map, const char *naam, struct sessie *uit) {
    struct problem p = {0};
    const char *pad = werkmap_pad(map, naam);
    struct sessie_keuze keuze = {.pad = pad, .vandaag = "2026-11-22"};
    bool goed = sessie_maak(pad, "M. de Vries", "Zwolle", keuze.vandaag, &p) &&
                sessie_open(uit, &keuze, &p);
    problem_clear(&p);
    return goed;
}
