#include "pseudoniem.h"
#include "geheim.h"
#include "regie/sha256.h"
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
