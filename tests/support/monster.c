#include "support/monster.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

const struct kolomregels *regels;
const struct datum vandaag = {2026, 11, 22};

int monster_begin(void **state) {
    (void)state;
    regels = catalogus_kolomregels(NULL);
    return regels ? 0 : -1;
}

static size_t tel(const char *s, size_t len, char teken) {
    size_t n = 1;
    for (size_t i = 0; i < len; i++)
        n += s[i] == teken;
    return n;
}

static void lees_rij(const char *s, size_t len, struct lijstrij *uit) {
    uit->aantal = tel(s, len, ';');
    uit->cel = mem_array(uit->aantal, sizeof *uit->cel);
    for (size_t i = 0; i < uit->aantal; i++) {
        size_t n = strcspn(s, ";\n");
        uit->cel[i] = mem_copy_n(s, n);
        s += n + 1;
    }
}

struct lijstmonster monster_lees(const char *lijst) {
    struct lijstmonster m = {.heel = true};
    m.rij = mem_array(tel(lijst, strlen(lijst), '\n'), sizeof *m.rij);
    for (long regel = 1; *lijst; regel++) {
        size_t n = strcspn(lijst, "\n");
        m.rij[m.rijen].regel = regel;
        lees_rij(lijst, n, &m.rij[m.rijen++]);
        lijst += n + (lijst[n] == '\n');
    }
    return m;
}

void monster_free(struct lijstmonster *m) {
    for (size_t i = 0; i < m->rijen; i++) {
        for (size_t k = 0; k < m->rij[i].aantal; k++)
            free(m->rij[i].cel[k]);
        free(m->rij[i].cel);
    }
    free(m->rij);
}

struct herkenning monster_herken(const char *lijst, const struct kolomkeuze *keuze, size_t keuzes,
                                 enum datumvolgorde datums) {
    struct lijstmonster m = monster_lees(lijst);
    struct lijstkop k;
    struct herkenning h;
    assert_true(lijstkop_vind(regels, &m, 0, &k, NULL));
    assert_true(kolommen_herken(regels, &m, &k, keuze, keuzes, datums, vandaag, &h, NULL));
    lijstkop_free(&k);
    monster_free(&m);
    return h;
}
