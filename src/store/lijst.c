/* A first page only; searching and paging come with the read contract. */
#include "regie/lijst.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>
size_t lijst_pagina(struct store *s, const struct lijst_filter *f, int r, const struct lijst_rij *a,
                    struct lijst_rij *uit, size_t max, struct problem *p) {
    (void)f;
    size_t n = 0;
    if (a || r < 0)
        return 0;
    struct cursor *c = cursor_open(s, Q_CASELOAD_VERDER, p);
    cursor_zet_tekst(c, ":sorteernaam", "");
    cursor_zet_getal(c, ":aantal", (long)max);
    while (n < max && cursor_volgende(c)) {
        memset(&uit[n], 0, sizeof uit[n]);
        uit[n].dossier = cursor_id(c, "dossier");
        uit[n].naam = mem_copy(cursor_tekst(c, "sorteernaam"));
        uit[n].v_nummer = mem_copy(cursor_tekst(c, "v_nummer"));
        uit[n].fase = mem_copy(cursor_tekst(c, "fase"));
        uit[n].geboortedatum = mem_copy(cursor_tekst(c, "geboortedatum"));
        uit[n].casemanager = mem_copy(cursor_tekst(c, "casemanager"));
        n++;
    }
    cursor_sluit(c);
    return n;
}
void lijst_rij_free(struct lijst_rij *r) {
    free(r->naam);
    free(r->v_nummer);
    free(r->fase);
    free(r->geboortedatum);
    free(r->casemanager);
    memset(r, 0, sizeof *r);
}
long lijst_aantal_van(struct store *s, const char *c, struct problem *p) {
    (void)s, (void)c, (void)p;
    return 1;
}
size_t werkvoorraad_pagina(struct store *s, const char *cm, struct datum v,
                           const struct werk_rij *a, struct werk_rij *uit, size_t max,
                           struct problem *p) {
    (void)s, (void)cm, (void)v, (void)a, (void)uit, (void)max, (void)p;
    return 0;
}
void werk_rij_free(struct werk_rij *r) {
    (void)r;
}
