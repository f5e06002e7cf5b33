#include "geheim.h"
#include <stdlib.h>
#include <sys/random.h>

bool geheim_lees(struct store *s, const char *naam, struct id *uit, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_GEHEIM, p);
    cursor_zet_tekst(c, ":naam", naam);
    bool er_is = cursor_volgende(c);
    if (er_is)
        *uit = cursor_id(c, "waarde");
    cursor_sluit(c);
    return er_is && !id_is_leeg(*uit);
}

struct id geheim_nieuw(void) {
    struct id nieuw;
    if (getrandom(nieuw.byte, sizeof nieuw.byte, 0) != (ssize_t)sizeof nieuw.byte)
        abort();
    return nieuw;
}

bool geheim_bewaar(struct handeling *h, const char *naam, struct id geheim) {
    struct cursor *c = cursor_open(h->s->store, Q_GEHEIM_TOEVOEGEN, h->p);
    cursor_zet_tekst(c, ":naam", naam);
    cursor_zet_id(c, ":waarde", geheim);
    return cursor_voer_uit(c) || handeling_mis(h);
}
