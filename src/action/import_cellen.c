/* What the cells of a row mean: by the column they stand in, and what such a cell meant before. */
#include "import_cellen.h"
#include "regie/herkennen.h"
#include "regie/kaart.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

enum { GEHEUGEN_MAX = 4096 };

/* A column with a meaning, and what its cells meant before: dates and choices come back thousands
 * of times. */
struct leeskolom {
    int nr, veld;
    bool komt_terug;
    bool splitst;
    struct kaart cel;
    struct gelezen_cel {
        enum cel_uitslag uitslag;
        const char *waarde;
        const char *let_op; /* a note that goes with the value; or NULL */
    } * gelezen;
    long aantal;
};

struct cellezer {
    const struct kolomregels *regels;
    const struct kolomkaart *kaart;
    struct datum vandaag;
    struct leeskolom *kolom;
    size_t kolommen;
    struct blok onthouden; /* the texts of what the columns remember */
    struct buf waarde;
    struct cel_melding melding;
    int naam, achternaam, tussenvoegsel, voornamen, voorletters;
    bool splits; /* the name comes in one cell */
};

static void opmerking_erbij(struct cellezer *l, struct blok *blok, struct import_rij *rij,
                            struct cel_opmerking o) {
    if (!rij->opmerking)
        rij->opmerking = blok_neem(blok, l->kaart->aantal * sizeof *rij->opmerking);
    if (o.uitslag == CEL_GEWEIGERD && rij->geweigerd < 0)
        rij->geweigerd = rij->opmerkingen;
    rij->opmerking[rij->opmerkingen++] = o;
}

/* What reading the cell just now gave to say. */
static void melding_erbij(struct cellezer *l, struct blok *blok, struct import_rij *rij, int kolom,
                          enum cel_uitslag uitslag) {
    struct buf tekst = {0};
    if (!strncmp(l->melding.code, "datum", 5)) /* one of several: say which */
        buf_addf(&tekst, "%s: ", l->kaart->kolom[kolom].kop);
    buf_add(&tekst, buf_text(&l->melding.tekst));
    opmerking_erbij(l, blok, rij,
                    (struct cel_opmerking){.kolom = kolom,
                                           .uitslag = uitslag,
                                           .code = l->melding.code,
                                           .tekst = blok_tekst(blok, tekst.s, tekst.len)});
    buf_free(&tekst);
}

static void neem_waarde(struct import_rij *rij, int veld, enum cel_uitslag uitslag,
                        const char *waarde) {
    if (uitslag == CEL_WIS)
        rij->wis |= (uint64_t)1 << veld;
    else if (uitslag == CEL_WAARDE)
        rij->waarde[veld] = waarde;
}

static bool komt_terug(const struct veld *v) {
    return v->kind == VELD_KEUZE || v->kind == VELD_JANEE || v->kind == VELD_DATUM ||
           v->kind == VELD_BRP_DATUM || v->kind == VELD_GETAL || (v->vlaggen & VELD_CATALOGUS);
}

static const char *bewaard(struct blok *blok, const struct buf *tekst) {
    return blok_tekst(blok, buf_text(tekst), tekst->len);
}

/* What reading the cell just now gave. */
static void onthoud(struct cellezer *l, struct leeskolom *k, const char *cel,
                    enum cel_uitslag uitslag) {
    if (k->aantal == GEHEUGEN_MAX)
        return;
    if (!k->gelezen)
        k->gelezen = mem_array(GEHEUGEN_MAX, sizeof *k->gelezen);
    k->gelezen[k->aantal] = (struct gelezen_cel){
        .uitslag = uitslag,
        .waarde = bewaard(&l->onthouden, &l->waarde),
        .let_op = l->melding.code ? bewaard(&l->onthouden, &l->melding.tekst) : NULL,
    };
    kaart_zet(&k->cel, cel, k->aantal++);
}

#define LET_OP "let_op" /* the code of a note that goes with a value */

static void uit_geheugen(struct cellezer *l, struct blok *blok, struct import_rij *rij,
                         const struct leeskolom *k, const struct gelezen_cel *g) {
    neem_waarde(rij, k->veld, g->uitslag, g->waarde);
    if (g->let_op)
        opmerking_erbij(
            l, blok, rij,
            (struct cel_opmerking){
                .kolom = k->nr, .uitslag = g->uitslag, .code = LET_OP, .tekst = g->let_op});
}

/* A cell that says something of other fields too. */
static bool neem_delen(struct cellezer *l, struct blok *blok, struct import_rij *rij,
                       const struct leeskolom *k) {
    struct celdelen delen;
    if (!cel_splits(l->regels, l->kaart, k->veld, rij->cel[k->nr], !l->melding.code, &delen,
                    &l->melding))
        return false;
    for (size_t i = 0; i < delen.aantal; i++)
        rij->waarde[lijstveld_zoek(l->regels, delen.deel[i].veld)] =
            bewaard(blok, &delen.deel[i].waarde);
    if (l->melding.code)
        melding_erbij(l, blok, rij, k->nr, CEL_WAARDE);
    celdelen_free(&delen);
    return true;
}

static void lees_cel(struct cellezer *l, struct blok *blok, struct import_rij *rij,
                     struct leeskolom *k) {
    const char *cel = rij->cel[k->nr];
    size_t len = rij->lengte[k->nr];
    long nr;
    if (k->komt_terug && kaart_zoek_n(&k->cel, cel, len, &nr)) {
        uit_geheugen(l, blok, rij, k, &k->gelezen[nr]);
        return;
    }
    buf_clear(&l->waarde);
    enum cel_uitslag uitslag = kolom_lees_cel(l->regels, &l->kaart->kolom[k->nr], cel, l->vandaag,
                                              &l->waarde, &l->melding);
    const char *code = l->melding.code;
    bool leesbaar = uitslag == CEL_WAARDE || uitslag == CEL_OVERGESLAGEN;
    if (k->splitst && leesbaar && neem_delen(l, blok, rij, k))
        return;
    if (code)
        melding_erbij(l, blok, rij, k->nr, uitslag);
    if (k->komt_terug && (!code || !strcmp(code, LET_OP)))
        onthoud(l, k, cel, uitslag);
    bool zelfde = l->waarde.len == len && !memcmp(cel, buf_text(&l->waarde), len);
    neem_waarde(rij, k->veld, uitslag,
                uitslag != CEL_WAARDE ? NULL
                : zelfde              ? cel
                                      : bewaard(blok, &l->waarde));
}

static void splits_naam(struct cellezer *l, struct blok *blok, struct import_rij *rij) {
    struct naamdelen delen;
    volledige_naam_splits(l->regels, rij->waarde[l->naam], &delen);
    const struct {
        int veld;
        const struct buf *tekst;
    } deel[] = {{l->achternaam, &delen.achternaam},
                {l->tussenvoegsel, &delen.tussenvoegsel},
                {l->voornamen, &delen.voornamen},
                {l->voorletters, &delen.voorletters}};
    for (size_t i = 0; i < sizeof deel / sizeof *deel; i++)
        if (deel[i].tekst->len)
            rij->waarde[deel[i].veld] = blok_tekst(blok, deel[i].tekst->s, deel[i].tekst->len);
    naamdelen_free(&delen);
}

void cellen_lees(struct cellezer *l, struct blok *blok, struct import_rij *rij, uint64_t velden) {
    for (size_t i = 0; velden && i < l->kolommen; i++)
        if (velden >> l->kolom[i].veld & 1 && rij->lengte[l->kolom[i].nr])
            lees_cel(l, blok, rij, &l->kolom[i]);
    if (l->splits && rij->waarde[l->naam])
        splits_naam(l, blok, rij);
}

static void kolommen_maak(struct cellezer *l) {
    l->kolom = mem_array(l->kaart->aantal, sizeof *l->kolom);
    for (size_t i = 0; i < l->kaart->aantal; i++) {
        int veld = l->kaart->kolom[i].veld;
        if (veld >= 0)
            l->kolom[l->kolommen++] =
                (struct leeskolom){.nr = (int)i,
                                   .veld = veld,
                                   .komt_terug = komt_terug(lijstveld_nr(l->regels, veld)->rij),
                                   .splitst = veld_splitst(lijstveld_nr(l->regels, veld))};
    }
}

static bool heeft_kolom(const struct cellezer *l, int veld) {
    return veld >= 0 && kolomkaart_kolom(l->kaart, veld) >= 0;
}

struct cellezer *cellezer_maak(const struct kolomregels *regels, struct datum vandaag,
                               const struct kolomkaart *kaart) {
    struct cellezer *l = mem_alloc(sizeof *l);
    l->regels = regels;
    l->vandaag = vandaag;
    l->kaart = kaart;
    kolommen_maak(l);
    l->naam = lijstveld_zoek(regels, "volledige_naam");
    l->achternaam = lijstveld_zoek(regels, "achternaam");
    l->tussenvoegsel = lijstveld_zoek(regels, "tussenvoegsel");
    l->voornamen = lijstveld_zoek(regels, "voornamen");
    l->voorletters = lijstveld_zoek(regels, "voorletters");
    l->splits = l->naam >= 0 && !heeft_kolom(l, l->achternaam) && !heeft_kolom(l, l->voornamen);
    return l;
}

static void kolommen_free(struct cellezer *l) {
    for (size_t i = 0; i < l->kolommen; i++) {
        free(l->kolom[i].gelezen);
        kaart_free(&l->kolom[i].cel);
    }
    free(l->kolom);
    blok_free(&l->onthouden);
}

void cellezer_free(struct cellezer *l) {
    if (!l)
        return;
    kolommen_free(l);
    buf_free(&l->waarde);
    buf_free(&l->melding.tekst);
    free(l);
}
