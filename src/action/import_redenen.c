/* Why a row is refused: everything that is wrong with it, so that it is put right in one go. */
#include "import.h"
#include "regie/taal.h"
#include <string.h>

/* Of a row that is refused nothing is taken over, so that need not be said of one cell. */
static void zin_erbij(struct buf *uit, const char *tekst) {
    const char *weg = _("; niet overgenomen");
    const char *s = strstr(tekst, weg);
    buf_add(uit, uit->len ? " " : "");
    buf_add_n(uit, tekst, s ? (size_t)(s - tekst) : strlen(tekst));
    if (s)
        buf_add(uit, s + strlen(weg));
}

void redenen_erbij(struct redenen *r, struct import *w, const struct import_rij *rij, int kolom,
                   const char *code, const char *tekst) {
    ontvangst_tel(w->ontvangst, IMPORT_MELDING_GEWEIGERD, rij->regel,
                  kolom < 0 ? "" : w->uit->kaart.kolom[kolom].kop, code);
    if (!r->code.len)
        r->kolom = kolom;
    buf_addf(&r->code, "%s%s", r->code.len ? "; " : "", code);
    zin_erbij(&r->tekst, tekst);
}

void redenen_te_lang(struct redenen *r, struct import *w, const struct import_rij *rij) {
    if (rij->te_lang)
        redenen_erbij(r, w, rij, -1, "kolommen", _(IMPORT_TE_LANG));
}

void redenen_free(struct redenen *r) {
    buf_free(&r->code);
    buf_free(&r->tekst);
}
