#include "support/kolomproef.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

void kolomproef_uitkomst(const char *veld, const char *cel, struct buf *uit, struct buf *tekst) {
    static const char *const uitslag[] = {"leeg", "wis", "", "overgeslagen", "geweigerd"};
    struct buf waarde = {0};
    struct cel_melding m = {0};
    int nr = lijstveld_zoek(regels, veld);
    assert_true(nr >= 0);
    enum cel_uitslag u = kolom_lees(regels, nr, cel, vandaag, &waarde, &m);
    buf_add(uit, u == CEL_WAARDE ? buf_text(&waarde) : uitslag[u]);
    if (m.code)
        buf_addf(uit, " [%s]", m.code);
    buf_add(tekst, m.code ? buf_text(&m.tekst) : "");
    buf_free(&waarde);
    buf_free(&m.tekst);
}

void kolomproef_gevallen(const struct geval *g, size_t aantal) {
    struct buf fouten = {0};
    for (size_t i = 0; i < aantal; i++) {
        struct buf uit = {0}, tekst = {0};
        kolomproef_uitkomst(g[i].veld, g[i].cel, &uit, &tekst);
        if (strcmp(buf_text(&uit), g[i].verwacht) != 0)
            buf_addf(&fouten, "%s: \"%s\" is %s, expected %s\n", g[i].veld, g[i].cel,
                     buf_text(&uit), g[i].verwacht);
        buf_free(&uit);
        buf_free(&tekst);
    }
    text_expect(buf_text(&fouten), "");
    buf_free(&fouten);
}
