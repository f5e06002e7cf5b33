#include "collega.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

void collegas_free(struct collegas *c) {
    for (int i = 0; i < c->aantal; i++) {
        free(c->rij[i].inlog);
        free(c->rij[i].naam);
    }
    free(c->rij);
    *c = (struct collegas){0};
}

void collegas_lees(struct store *s, struct collegas *uit) {
    struct problem p = {0};
    struct cursor *k = cursor_open(s, Q_GEBRUIKERS, &p);
    collegas_free(uit);
    while (cursor_volgende(k)) {
        const char *naam = cursor_tekst(k, "weergavenaam"), *inlog = cursor_tekst(k, "naam");
        uit->rij = mem_grow(uit->rij, (size_t)uit->aantal + 1, sizeof *uit->rij);
        uit->rij[uit->aantal++] =
            (struct collega){mem_copy(inlog), mem_copy(naam && *naam ? naam : inlog)};
    }
    cursor_sluit(k);
    problem_clear(&p);
}

const char *collega_naam(const struct collegas *c, const char *inlog) {
    for (int i = 0; inlog && i < c->aantal; i++)
        if (!strcmp(c->rij[i].inlog, inlog))
            return c->rij[i].naam;
    return inlog ? inlog : "";
}
