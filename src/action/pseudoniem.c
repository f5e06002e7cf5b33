#include "pseudoniem.h"
#include "regie/sha256.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define NAAM "pseudoniem"

bool pseudoniem_lees(struct pseudoniem *x, struct store *s, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_GEHEIM, p);
    cursor_zet_tekst(c, ":naam", NAAM);
    bool er_is = cursor_volgende(c);
    if (er_is)
        x->geheim = cursor_id(c, "waarde");
    cursor_sluit(c);
    return er_is && !id_is_leeg(x->geheim);
}

bool pseudoniem_begin(struct pseudoniem *x, struct handeling *h) {
    struct id nieuw;
    if (pseudoniem_lees(x, h->s->store, h->p))
        return true;
    if (getrandom(nieuw.byte, sizeof nieuw.byte, 0) != (ssize_t)sizeof nieuw.byte)
        abort();
    struct cursor *c = cursor_open(h->s->store, Q_GEHEIM_TOEVOEGEN, h->p);
    cursor_zet_tekst(c, ":naam", NAAM);
    cursor_zet_id(c, ":waarde", nieuw);
    if (!cursor_voer_uit(c))
        return handeling_mis(h);
    x->geheim = nieuw;
    return true;
}

void pseudoniem_van(const struct pseudoniem *x, struct id dossier, char uit[PSEUDONIEM_TEKST]) {
    uint8_t som[SHA256_BYTES];
    char tekst[SHA256_TEKST];
    sha256_hmac(x->geheim.byte, sizeof x->geheim.byte, dossier.byte, sizeof dossier.byte, som);
    sha256_tekst(som, tekst);
    memcpy(uit, tekst, PSEUDONIEM_TEKST - 1);
    uit[PSEUDONIEM_TEKST - 1] = '\0';
}
