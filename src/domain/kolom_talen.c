/* Two languages in one cell. */
#include "kolom_deel.h"
#include "regie/taal.h"
#include <string.h>

/* A sign or a word between two languages: where it begins, and how long it is; or NULL. */
static const char *zoek_scheiding(const char *s, size_t *len) {
    static const char *const woorden[] = {" en ", " and ", " of "};
    const char *teken = strpbrk(s, ",/;&+|");
    *len = 1;
    for (size_t i = 0; !teken && i < sizeof woorden / sizeof *woorden; i++) {
        teken = strstr(s, woorden[i]);
        *len = strlen(woorden[i]);
    }
    return teken;
}

static bool lees_taal(const struct kolomregels *r, int veld, const char *s, size_t len,
                      struct buf *uit) {
    struct buf deel = {0}, sleutel = {0};
    long woord;
    buf_add_n(&deel, s, len);
    kolom_vouw(buf_text(&deel), &sleutel);
    bool bekend =
        sleutel.len && kaart_zoek(&r->waarde[veld], sleutel.s, &woord) && woord != WOORD_MEERDERE;
    if (bekend)
        buf_add(uit, r->woord[woord]);
    buf_free(&deel);
    buf_free(&sleutel);
    return bekend;
}

bool twee_talen_lees(const struct kolomregels *r, const char *cel, struct buf *taal,
                     struct buf *tweede, struct cel_melding *melding) {
    size_t len;
    int veld = lijstveld_zoek(r, "taal");
    const char *tussen = zoek_scheiding(cel, &len);
    if (veld < 0 || !tussen || !lees_taal(r, veld, cel, (size_t)(tussen - cel), taal) ||
        !lees_taal(r, veld, tussen + len, strlen(tussen + len), tweede) ||
        !strcmp(taal->s, tweede->s))
        return false;
    kolom_meld(melding, CEL_WAARDE, "twee_talen",
               _("Hier staan twee talen: %s is overgenomen als taal, %s als tweede taal."), taal->s,
               tweede->s);
    return true;
}
