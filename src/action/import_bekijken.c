/* Looking at a list before it is read in. */
#include "import_monster.h"
#include "lijstregels.h"
#include "regie/lijsten.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

static const enum csv_codering naar_csv[] = {
    [IMPORT_CODERING_HERKEN] = CSV_CODERING_HERKEN,
    [IMPORT_UTF8] = CSV_UTF8,
    [IMPORT_WINDOWS_1252] = CSV_WINDOWS_1252,
    [IMPORT_UTF16] = CSV_UTF16,
};

/* A cell as people read it. */
static char *cel_getoond(const struct kolomregels *r, const struct kolom *k, const char *cel,
                         struct datum vandaag) {
    struct buf waarde = {0}, uit = {0};
    struct cel_melding m = {0};
    if (k->veld >= 0 && kolom_lees(r, k->veld, cel, vandaag, &waarde, &m) == CEL_WAARDE)
        veld_toon_gemaskeerd(lijstveld_nr(r, k->veld)->rij, buf_text(&waarde), &uit);
    else
        buf_add(&uit, cel);
    buf_free(&waarde);
    buf_free(&m.tekst);
    return buf_take(&uit);
}

static void rij_erbij(const struct kolomregels *r, struct import_blik *uit,
                      const struct lijstrij *rij, struct datum vandaag) {
    struct import_blik_rij *naar = &uit->rij[uit->rijen++];
    naar->regel = rij->regel;
    naar->cel = mem_array(uit->kaart.aantal, sizeof *naar->cel);
    for (size_t i = 0; i < uit->kaart.aantal; i++)
        naar->cel[i] =
            cel_getoond(r, &uit->kaart.kolom[i], i < rij->aantal ? rij->cel[i] : "", vandaag);
}

static void bekijk(const struct kolomregels *r, const struct import_monster *m,
                   struct import_blik *uit, struct datum vandaag) {
    struct problem past = {0};
    const struct lijstrij *kop = m->lijst.rij;
    if (!kolomkaart_maak(r, kop->cel, kop->aantal, &uit->kaart, &past))
        uit->beletsel = mem_copy(problem_text(&past));
    problem_clear(&past);
    uit->kop_regel = kop->regel;
    uit->kop_rijen = 1;
    for (size_t i = 1; i < m->lijst.rijen && uit->rijen < IMPORT_BLIK_RIJEN; i++)
        rij_erbij(r, uit, &m->lijst.rij[i], vandaag);
    uit->meer = !m->lijst.heel || m->lijst.rijen - 1 > uit->rijen;
}

bool import_bekijken(struct sessie *s, const struct import_keuze *keuze, struct import_blik *uit,
                     struct problem *p) {
    struct import_monster m = {0};
    struct csv_dialect wens = {.codering = naar_csv[keuze->vorm.codering],
                               .scheiding = keuze->vorm.scheiding};
    *uit = (struct import_blik){0};
    struct kolomregels *regels = lijstregels_lees(p);
    struct csv_lezer *csv = regels ? csv_open(keuze->pad, wens, p) : NULL;
    bool goed = csv != NULL;
    if (goed) {
        struct csv_dialect d = csv_dialect(csv);
        uit->codering = d.codering == CSV_UTF8 ? IMPORT_UTF8 : IMPORT_WINDOWS_1252;
        uit->scheiding = d.scheiding;
        uit->bom = d.bom;
        import_monster_lees(&m, csv);
        goed = m.lijst.rijen > 0 ||
               problem_set(p, PROBLEM_INPUT, _("In dit bestand staat geen enkele rij."));
    }
    if (goed)
        bekijk(regels, &m, uit, s->vandaag);
    import_monster_free(&m);
    csv_sluit(csv);
    kolomregels_free(regels);
    return goed;
}

void import_blik_free(struct import_blik *b) {
    for (size_t i = 0; i < b->rijen; i++) {
        for (size_t k = 0; k < b->kaart.aantal; k++)
            free(b->rij[i].cel[k]);
        free(b->rij[i].cel);
    }
    for (size_t i = 0; i < b->titels; i++)
        free(b->titel[i]);
    free(b->titel);
    free(b->datums_waarom);
    free(b->beletsel);
    kolomkaart_free(&b->kaart);
    *b = (struct import_blik){0};
}
