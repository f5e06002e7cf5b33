#include "pseudoniem.h"
#include "geheim.h"
#include "regie/mem.h"
#include "regie/sha256.h"
#include <stdlib.h>
#include <string.h>

#define NAAM "pseudoniem"

bool pseudoniem_begin(struct pseudoniem *x, struct handeling *h) {
    if (geheim_lees(h->s->store, NAAM, &x->geheim, h->p))
        return true;
    x->geheim = geheim_nieuw();
    return geheim_bewaar(h, NAAM, x->geheim);
}

void pseudoniem_van(const struct pseudoniem *x, struct id dossier, char uit[PSEUDONIEM_TEKST]) {
    uint8_t som[SHA256_BYTES];
    char tekst[SHA256_TEKST];
    sha256_hmac(x->geheim.byte, sizeof x->geheim.byte, dossier.byte, sizeof dossier.byte, som);
    sha256_tekst(som, tekst);
    memcpy(uit, tekst, PSEUDONIEM_TEKST - 1);
    uit[PSEUDONIEM_TEKST - 1] = '\0';
}

struct plek {
    char wie[PSEUDONIEM_TEKST];
    struct id dossier;
};

static int vergelijk(const void *a, const void *b) {
    const struct plek *een = a, *ander = b;
    return strcmp(een->wie, ander->wie);
}

void pseudoniem_orden(const struct pseudoniem *x, struct id *dossier, size_t aantal) {
    struct plek *plek = mem_array(aantal ? aantal : 1, sizeof *plek);
    for (size_t i = 0; i < aantal; i++) {
        pseudoniem_van(x, dossier[i], plek[i].wie);
        plek[i].dossier = dossier[i];
    }
    qsort(plek, aantal, sizeof *plek, vergelijk);
    for (size_t i = 0; i < aantal; i++)
        dossier[i] = plek[i].dossier;
    free(plek);
}
