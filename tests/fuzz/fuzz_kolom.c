/* Whatever stands in a list: every cell has one outcome, what comes out is valid, says why it was
 * mended or left out, and (but for text, which is kept as it is) reads the same once more. A row of
 * cells is read as the column of its header, or, when nothing has that name, as the field that has
 * its number. */
#include "action/lijstregels.h"
#include "fuzz/doel.h"
#include "regie/csv.h"
#include "regie/text.h"
#include <string.h>

static const struct datum vandaag = {2026, 11, 22};
static const struct kolomregels *regels;
static int velden;

static void begin(void) {
    struct problem p = {0};
    if (regels)
        return;
    regels = lijstregels_lees(&p);
    EIS(regels != NULL);
    while (lijstveld_nr(regels, velden))
        velden++;
}

static bool is_eigen(const struct veld *v, const char *waarde) {
    struct datum d;
    struct buf uit = {0};
    struct problem p = {0};
    bool goed = true;
    switch (v->kind) {
    case VELD_DATUM:
        goed = datum_lees_iso(waarde, &d) && datum_is_volledig(d);
        break;
    case VELD_BRP_DATUM:
        goed = datum_lees_iso(waarde, &d) && datum_is_geldig(d);
        break;
    case VELD_KEUZE:
        goed = keuze_zoek(v->keuzes, waarde) != NULL;
        break;
    case VELD_JANEE:
        goed = !strcmp(waarde, "ja") || !strcmp(waarde, "nee");
        break;
    default: /* the form accepts it, and keeps it as it is */
        goed = veld_lees(v, waarde, vandaag, &uit, &p) && !strcmp(buf_text(&uit), waarde);
        break;
    }
    buf_free(&uit);
    problem_clear(&p);
    return goed;
}

static void nog_eens(int veld, const char *waarde) {
    struct buf uit = {0};
    struct cel_melding m = {0};
    enum cel_uitslag uitslag = kolom_lees(regels, veld, waarde, vandaag, &uit, &m);
    if (uitslag != CEL_WAARDE || strcmp(buf_text(&uit), waarde) != 0)
        fprintf(stderr, "%s: %s\n", lijstveld_nr(regels, veld)->naam, waarde);
    EIS(uitslag == CEL_WAARDE && !strcmp(buf_text(&uit), waarde));
    buf_free(&uit);
    buf_free(&m.tekst);
}

static void lees_cel(int veld, const char *cel) {
    struct buf uit = {0};
    struct cel_melding m = {0};
    enum cel_uitslag uitslag = kolom_lees(regels, veld, cel, vandaag, &uit, &m);
    EIS(uitslag <= CEL_GEWEIGERD);
    if (uitslag == CEL_OVERGESLAGEN || uitslag == CEL_GEWEIGERD)
        EIS(m.code != NULL);
    if (m.code)
        EIS(*m.code && m.tekst.len && text_is_utf8(m.tekst.s, m.tekst.len) && m.tekst.len < 2000);
    if (uitslag == CEL_WAARDE) {
        EIS(uit.len && text_is_utf8(uit.s, uit.len));
        EIS(is_eigen(lijstveld_nr(regels, veld)->rij, uit.s));
        enum veld_kind kind = lijstveld_nr(regels, veld)->rij->kind;
        if (kind != VELD_TEKST && kind != VELD_LANG)
            nog_eens(veld, uit.s);
    }
    buf_free(&uit);
    buf_free(&m.tekst);
}

static void lees_naam(const char *cel) {
    struct naamdelen n;
    volledige_naam_splits(regels, cel, &n);
    const struct buf *const deel[4] = {&n.achternaam, &n.tussenvoegsel, &n.voornamen,
                                       &n.voorletters};
    size_t len = 0;
    for (size_t i = 0; i < 4; i++) {
        EIS(!deel[i]->len || (strstr(cel, deel[i]->s) && text_is_utf8(deel[i]->s, deel[i]->len)));
        len += deel[i]->len;
    }
    EIS(len <= strlen(cel));
    naamdelen_free(&n);
}

static void lees_rijen(struct csv_lezer *lezer, const struct kolomkaart *kaart) {
    struct csv_rij rij;
    while (csv_volgende(lezer, &rij, NULL))
        for (size_t i = 0; i < rij.aantal; i++) {
            int veld = i < kaart->aantal ? kaart->kolom[i].veld : -1;
            csv_ontwapen(rij.cel[i]);
            lees_cel(veld >= 0 ? veld : (int)i % velden, rij.cel[i]);
            lees_naam(rij.cel[i]);
        }
}

int FUZZDOEL(kolom)(const uint8_t *data, size_t size) {
    struct kolomkaart kaart = {0};
    struct csv_rij kop;
    struct problem p = {0};
    begin();
    struct csv_lezer *lezer =
        csv_open_bytes((const char *)data, size, (struct csv_dialect){0}, NULL);
    if (!lezer)
        return 0;
    if (csv_volgende(lezer, &kop, NULL)) {
        bool goed = kolomkaart_maak(regels, kop.cel, kop.aantal, &kaart, &p);
        EIS(kaart.aantal == kop.aantal && goed == (p.kind == PROBLEM_NONE));
        lees_rijen(lezer, &kaart);
    }
    problem_clear(&p);
    kolomkaart_free(&kaart);
    csv_sluit(lezer);
    return 0;
}
