#include "import_monster.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

enum { MONSTER_RIJEN = 250, MONSTER_BYTES = 4 * 1024 * 1024 };

static void rij_erbij(struct import_monster *m, const struct csv_rij *rij) {
    char *tekst = mem_alloc(rij->len);
    memcpy(tekst, rij->cel[0], rij->len);
    size_t nr = m->lijst.rijen++;
    struct lijstrij *r = &m->lijst.rij[nr];
    *r = (struct lijstrij){
        .regel = rij->regel,
        .cel = mem_array(rij->aantal, sizeof *r->cel),
        .aantal = rij->aantal,
    };
    for (size_t i = 0; i < rij->aantal; i++) {
        r->cel[i] = tekst + (rij->cel[i] - rij->cel[0]);
        csv_ontwapen(r->cel[i]);
    }
    m->len[nr] = memcmp(tekst, rij->cel[0], rij->len) ? 0 : rij->len;
    m->bytes += rij->len + rij->aantal * sizeof *r->cel;
}

void import_monster_lees(struct import_monster *m, struct csv_lezer *csv) {
    struct csv_rij rij;
    *m = (struct import_monster){.lijst.rij = mem_array(MONSTER_RIJEN, sizeof *m->lijst.rij),
                                 .len = mem_array(MONSTER_RIJEN, sizeof *m->len)};
    while (m->lijst.rijen < MONSTER_RIJEN && m->bytes < MONSTER_BYTES) {
        if (!csv_volgende(csv, &rij, NULL)) {
            m->lijst.heel = true;
            return;
        }
        rij_erbij(m, &rij);
    }
}

bool import_monster_volgende(struct import_monster *m, struct csv_lezer *csv, struct csv_rij *rij,
                             bool *kaal, struct problem *p) {
    *kaal = m->volgende < m->lijst.rijen;
    if (!*kaal)
        return csv_volgende(csv, rij, p);
    size_t len = m->len[m->volgende];
    const struct lijstrij *r = &m->lijst.rij[m->volgende++];
    *rij = (struct csv_rij){.aantal = r->aantal, .len = len, .cel = r->cel, .regel = r->regel};
    return true;
}

long import_monster_rijlengte(const struct import_monster *m) {
    size_t bytes = 0;
    for (size_t i = 0; i < m->lijst.rijen; i++)
        bytes += m->len[i];
    return bytes ? (long)(bytes / m->lijst.rijen) + 1 : 1;
}

void import_monster_free(struct import_monster *m) {
    for (size_t i = 0; i < m->lijst.rijen; i++) {
        free(m->lijst.rij[i].cel[0]);
        free(m->lijst.rij[i].cel);
    }
    free(m->lijst.rij);
    free(m->len);
    *m = (struct import_monster){0};
}
