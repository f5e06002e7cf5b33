/* Who comes into a list: from the caseload, of whom, from a file; and only who meets conditions. */
#include "import_map.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "uitvoer_deel.h"
#include "waarden.h"
#include <stdlib.h>
#include <string.h>

enum { WIE_MAX = 8 };

static const char *const wie_tekst[] = {
    [WIE_ZICHT] = N_("De lijst zoals u hem zag"),
    [WIE_GEMARKEERD] = N_("Alleen wie gemarkeerd is"),
    [WIE_MIJN] = N_("Mijn mensen"),
    [WIE_COLLEGA] = N_("De mensen van een collega"),
    [WIE_NIEMAND] = N_("Wie nog geen casemanager heeft"),
    [WIE_IEDEREEN] = N_("Iedereen"),
    [WIE_NUMMERS] = N_("V-nummers uit een bestand"),
};

static void toon_zicht(const struct uitlijst *u, struct buf *uit) {
    bool zoekt = u->zicht_zoek && *u->zicht_zoek;
    buf_add(uit, u->zicht_van ? _("De caseload zoals u hem zag: uw mensen")
                              : _("De caseload zoals u hem zag: iedereen"));
    if (zoekt)
        buf_addf(uit, _(", gezocht op \"%s\""), u->ui->masker ? UI_MASKER : u->zicht_zoek);
}

void uitlijst_toon_wie(const struct uitlijst *u, struct buf *uit) {
    switch (u->wie) {
    case WIE_ZICHT:
        toon_zicht(u, uit);
        break;
    case WIE_GEMARKEERD:
        buf_addf(uit, _("Alleen wie gemarkeerd is (%zu)"), u->gemarkeerden);
        break;
    case WIE_COLLEGA:
        buf_addf(uit, _("De mensen van %s"), collega_naam(&u->ui->collegas, u->collega));
        break;
    case WIE_NUMMERS:
        buf_addf(uit, _("De V-nummers in %s"), u->nummers);
        break;
    default:
        buf_add(uit, _(wie_tekst[u->wie]));
    }
}

static bool kies_collega(struct uitlijst *u) {
    const struct collegas *c = &u->ui->collegas;
    const char **regels = mem_array((size_t)c->aantal + 1, sizeof *regels);
    for (int i = 0; i < c->aantal; i++)
        regels[i] = c->rij[i].naam;
    int gekozen = ui_kies(u->ui, _("De mensen van wie?"), regels, c->aantal, 0);
    free(regels);
    if (gekozen < 0)
        return false;
    free(u->collega);
    u->collega = mem_copy(c->rij[gekozen].inlog);
    return true;
}

static const struct veld nummers_veld = {
    .naam = "nummers",
    .label = N_("Bestand"),
    .hulp = N_("Een bestand met V-nummers, op elke regel een; ze komen in die volgorde."),
    .kind = VELD_TEKST,
    .vlaggen = VELD_VERPLICHT};

static bool kies_nummers(struct uitlijst *u) {
    struct buf pad = {0};
    buf_add(&pad, u->nummers ? u->nummers : "");
    bool goed = ui_vraag_veld(u->ui, _("In welk bestand staan de V-nummers?"), &nummers_veld, &pad);
    if (goed) {
        struct buf heel = {0};
        pad_van_getypt(buf_text(&pad), &heel);
        free(u->nummers);
        u->nummers = buf_take(&heel);
    }
    buf_free(&pad);
    return goed;
}

void uitlijst_kies_wie(struct uitlijst *u) {
    const char *regels[WIE_MAX];
    enum uitlijst_wie wie[WIE_MAX];
    struct buf merk = {0};
    int n = 0, begin = 0;
    buf_addf(&merk, _("Alleen wie gemarkeerd is (%zu)"), u->gemarkeerden);
    for (enum uitlijst_wie w = WIE_ZICHT; w <= WIE_NUMMERS; w++) {
        if (w == WIE_GEMARKEERD && !u->gemarkeerden)
            continue;
        begin = w == u->wie ? n : begin;
        wie[n] = w;
        regels[n++] = w == WIE_GEMARKEERD ? merk.s : _(wie_tekst[w]);
    }
    int keus = ui_kies(u->ui, _("Wie komt er in de lijst?"), regels, n, begin);
    buf_free(&merk);
    if (keus < 0 || (wie[keus] == WIE_COLLEGA && !kies_collega(u)) ||
        (wie[keus] == WIE_NUMMERS && !kies_nummers(u)))
        return;
    u->wie = wie[keus];
    uitlijst_anders(u);
}

/* ---- Conditions ---- */

/* As it may be shown now: the value tells who somebody is as much as a name does. */
static void toon_eis(const struct uitlijst *u, size_t nr, struct buf *uit) {
    const char *eis = u->eis[nr];
    size_t waarde = strcspn(eis, "=!<>");
    waarde += strspn(eis + waarde, "=!<>");
    buf_add_n(uit, eis, waarde);
    ui_naam(u->ui, eis + waarde, uit);
}

void uitlijst_toon_eisen(const struct uitlijst *u, struct buf *uit) {
    for (size_t i = 0; i < u->eisen; i++) {
        buf_add(uit, i ? "; " : "");
        toon_eis(u, i, uit);
    }
    if (!u->eisen)
        buf_add(uit, _("geen voorwaarden"));
}

static bool is_groot(const struct veld *v) {
    return v->kind == VELD_DATUM || v->kind == VELD_BRP_DATUM || v->kind == VELD_GETAL;
}

/* The sign of a condition; NULL after Esc. An empty value asks whether it is known. */
static const char *kies_teken(struct uitlijst *u, const struct uitkolom *k, bool *leeg) {
    static const char *const tekens[] = {"=", "!=", "=", "!=", "<", ">"};
    const char *const regels[] = {_("is"),
                                  _("is niet"),
                                  _("is niet bekend"),
                                  _("is wel bekend"),
                                  _("is minder of eerder dan"),
                                  _("is meer of later dan")};
    int keus = ui_kies(u->ui, k->label, regels, is_groot(k->rij) ? 6 : 4, 0);
    *leeg = keus == 2 || keus == 3;
    return keus < 0 ? NULL : tekens[keus];
}

static bool heeft_lijst(const struct veld *v) {
    return v->kind == VELD_KEUZE || v->kind == VELD_JANEE || (v->vlaggen & VELD_CATALOGUS);
}

/* A choice is asked for by its code: its label may have a comma, and that means another value. */
static bool kies_waarde(struct uitlijst *u, const struct veld *v, struct buf *uit) {
    struct buf getoond = {0};
    struct problem p = {0};
    bool goed =
        heeft_lijst(v)
            ? waarden_kies(u->ui, v, "", &getoond)
            : ui_vraag_veld(
                  u->ui, _(v->label),
                  &(struct veld){
                      .naam = v->naam,
                      .label = v->label,
                      .hulp =
                          N_("Waar het gelijk aan moet zijn; met komma's mogen het er meer zijn."),
                      .kind = VELD_TEKST,
                      .vlaggen = VELD_VERPLICHT},
                  &getoond);
    if (goed && (v->kind == VELD_KEUZE || v->kind == VELD_JANEE))
        goed = veld_lees(v, buf_text(&getoond), u->ui->s->vandaag, uit, &p);
    else if (goed)
        buf_add(uit, buf_text(&getoond));
    problem_clear(&p);
    buf_free(&getoond);
    return goed;
}

static void nieuwe_eis(struct uitlijst *u) {
    const struct uitkolom *k = uitlijst_kies_kolom(u, _("Een voorwaarde: wat telt?"));
    bool leeg = false;
    const char *teken = k ? kies_teken(u, k, &leeg) : NULL;
    struct buf waarde = {0}, eis = {0};
    if (teken && (leeg || kies_waarde(u, k->rij, &waarde))) {
        buf_addf(&eis, "%s%s%s", k->naam, teken, buf_text(&waarde));
        u->eis = mem_grow(u->eis, u->eisen + 1, sizeof *u->eis);
        u->eis[u->eisen++] = buf_take(&eis);
    }
    buf_free(&waarde);
    buf_free(&eis);
}

static void eis_weg(struct uitlijst *u, size_t nr) {
    free(u->eis[nr]);
    u->eisen--;
    memmove(u->eis + nr, u->eis + nr + 1, (u->eisen - nr) * sizeof *u->eis);
}

/* The first goes straight on; of more, each can be taken away. */
void uitlijst_kies_eisen(struct uitlijst *u) {
    if (!u->eisen) {
        nieuwe_eis(u);
        uitlijst_anders(u);
        return;
    }
    struct buf *weg = mem_array(u->eisen, sizeof *weg);
    const char **regels = mem_array(u->eisen + 1, sizeof *regels);
    regels[0] = _("Nog een voorwaarde");
    for (size_t i = 0; i < u->eisen; i++) {
        struct buf eis = {0};
        toon_eis(u, i, &eis);
        buf_addf(&weg[i], _("Zonder: %s"), eis.s);
        buf_free(&eis);
        regels[i + 1] = weg[i].s;
    }
    int keus = ui_kies(u->ui, _("Alleen wie hieraan voldoet"), regels, (int)u->eisen + 1, 0);
    for (size_t i = 0; i < u->eisen; i++)
        buf_free(&weg[i]);
    free(weg);
    free(regels);
    if (keus == 0)
        nieuwe_eis(u);
    else if (keus > 0)
        eis_weg(u, (size_t)keus - 1);
    uitlijst_anders(u);
}
