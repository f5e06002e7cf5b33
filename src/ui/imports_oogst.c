/* Who is touched by taking an import back, as many of them as somebody reads. */
#include "imports_oogst.h"
#include "regie/mem.h"
#include <stdlib.h>

/* More people than this of a bucket nobody reads; they are counted. */
enum { MEEST = 2000 };

static void neem(struct terugoogst *o, int soort, bool nieuw, const char *wie, const char *v_nummer,
                 const char *waarom) {
    struct terugdeel *d = &o->deel[soort];
    if (d->totaal++ >= MEEST)
        return;
    d->mens = mem_grow(d->mens, d->aantal + 1, sizeof *d->mens);
    d->mens[d->aantal++] = (struct geraakte){.soort = soort,
                                             .nieuw = nieuw,
                                             .wie = mem_copy(wie),
                                             .v_nummer = mem_copy(v_nummer),
                                             .waarom = mem_copy(waarom)};
}

void terugoogst_mens(struct terugoogst *o, const struct terug_mens *m) {
    neem(o, (int)m->emmer, m->nieuw, m->wie, m->v_nummer, m->waarom);
}

void terugoogst_besluit(struct terugoogst *o, const struct terug_besluit *b) {
    neem(o, TERUG_BESLIST, false, b->wie, b->v_nummer, b->waarom);
}

void terugoogst_free(struct terugoogst *o) {
    for (int e = 0; e < TERUG_SOORTEN; e++) {
        for (size_t i = 0; i < o->deel[e].aantal; i++) {
            free(o->deel[e].mens[i].wie);
            free(o->deel[e].mens[i].v_nummer);
            free(o->deel[e].mens[i].waarom);
        }
        free(o->deel[e].mens);
    }
    *o = (struct terugoogst){0};
}
