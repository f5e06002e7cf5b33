/* Columns that somebody settled: now, in a mapping in a file, or for an earlier list. */
#include "bestand.h"
#include "import_opening.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void keuze_erbij(struct keuzelijst *l, const char *kop, const char *veld, struct kolomkeuze vorm) {
    l->keuze = mem_grow(l->keuze, l->aantal + 1, sizeof *l->keuze);
    l->eigen = mem_grow(l->eigen, 2 * (l->aantal + 1), sizeof *l->eigen);
    l->eigen[2 * l->aantal] = mem_copy(kop);
    l->eigen[2 * l->aantal + 1] = mem_copy(veld);
    vorm.kop = l->eigen[2 * l->aantal];
    vorm.veld = l->eigen[2 * l->aantal + 1];
    l->keuze[l->aantal++] = vorm;
}

/* ---- The mapping in a file ---- */

struct kaartkop {
    long kop, keer, veld; /* columns; -1 when it has none */
};

static bool lees_kaartkop(const char *pad, const struct csv_rij *rij, struct kaartkop *uit,
                          struct problem *p) {
    for (size_t i = 0; i < rij->aantal; i++) {
        long *plek = !strcmp(rij->cel[i], "kop")    ? &uit->kop
                     : !strcmp(rij->cel[i], "keer") ? &uit->keer
                     : !strcmp(rij->cel[i], "veld") ? &uit->veld
                                                    : NULL;
        if (plek)
            *plek = (long)i;
    }
    return (uit->kop >= 0 && uit->veld >= 0) ||
           problem_set(p, PROBLEM_INPUT,
                       _("%s is geen kaart van kolommen: op de eerste regel horen kop en veld te "
                         "staan. Kies een andere naam, dan maakt regie een nieuwe."),
                       pad);
}

static const char *cel_of_leeg(const struct csv_rij *rij, long kolom) {
    if (kolom < 0 || (size_t)kolom >= rij->aantal)
        return "";
    csv_ontwapen(rij->cel[kolom]);
    return rij->cel[kolom];
}

static void neem_kaartrij(struct keuzelijst *l, const struct csv_rij *rij,
                          const struct kaartkop *k) {
    const char *veld = cel_of_leeg(rij, k->veld), *keer = cel_of_leeg(rij, k->keer);
    if (!*veld)
        return;
    keuze_erbij(l, cel_of_leeg(rij, k->kop), veld,
                (struct kolomkeuze){.keer = *keer ? strtol(keer, NULL, 10) : 1,
                                    .hoe = KOLOM_GEKOZEN,
                                    .mag_missen = true});
}

static bool lees_kaart(struct keuzelijst *l, const char *pad, struct problem *p) {
    struct csv_rij rij;
    struct kaartkop kop = {-1, -1, -1};
    struct problem fout = {0};
    struct csv_lezer *csv = csv_open(pad, (struct csv_dialect){0}, p);
    bool goed = csv != NULL;
    if (goed && csv_volgende(csv, &rij, &fout))
        goed = lees_kaartkop(pad, &rij, &kop, p);
    while (goed && csv_volgende(csv, &rij, &fout))
        neem_kaartrij(l, &rij, &kop);
    if (fout.kind != PROBLEM_NONE)
        goed = problem_set(p, fout.kind, "%s", problem_text(&fout));
    problem_clear(&fout);
    csv_sluit(csv);
    return goed;
}

static const char *const zekerheid[] = {[KOLOM_ONZEKER] = "",
                                        [KOLOM_WAARSCHIJNLIJK] = N_("waarschijnlijk"),
                                        [KOLOM_ZEKER] = N_("zeker")};

static void schrijf_kolom(struct csv_schrijver *s, const struct kolom *k, long keer) {
    char getal[24];
    if (k->uitslag == KOLOM_LEEG || k->uitslag == KOLOM_REGIE)
        return;
    snprintf(getal, sizeof getal, "%ld", keer);
    csv_schrijf_cel(s, k->kop);
    csv_schrijf_cel(s, getal);
    csv_schrijf_cel(s, k->naam ? k->naam : k->uitslag == KOLOM_WEG ? "-" : "");
    csv_schrijf_cel(s, _(zekerheid[k->zekerheid]));
    csv_schrijf_cel(s, k->mogelijk);
    csv_schrijf_einde_rij(s);
}

bool kaart_bewaar(const char *pad, struct import_opening *o, struct problem *p) {
    static const char *const koppen[] = {"kop", "keer", "veld", "zekerheid", "mogelijk"};
    struct bestand b;
    struct csv_schrijver s;
    if (access(pad, F_OK) == 0)
        return true;
    if (!bestand_begin(&b, pad, p)) {
        bestand_free(&b);
        return false;
    }
    csv_schrijf_begin(&s, b.uit, CSV_EXCEL_NL);
    for (size_t i = 0; i < sizeof koppen / sizeof *koppen; i++)
        csv_schrijf_cel(&s, koppen[i]);
    csv_schrijf_einde_rij(&s);
    long *keer = koppen_keer(&o->kop);
    for (size_t i = 0; i < o->kop.aantal; i++)
        schrijf_kolom(&s, &o->herkend.kaart.kolom[i], keer[i]);
    free(keer);
    bool goed = csv_schrijf_klaar(&s, pad, p) && bestand_klaar(&b, p) && bestand_plaats(&b, p);
    bestand_free(&b);
    o->kaart_nieuw = goed;
    return goed;
}

/* ---- All ---- */

bool keuzes_lees(struct keuzelijst *l, struct sessie *s, const struct import_keuze *keuze,
                 const struct lijstkop *kop, struct problem *p) {
    const struct import_vorm *vorm = &keuze->vorm;
    *l = (struct keuzelijst){0};
    geleerd_lees(l, s, keuze, kop);
    if (vorm->kaart && access(vorm->kaart, F_OK) == 0 && !lees_kaart(l, vorm->kaart, p))
        return false;
    for (size_t i = 0; i < vorm->kolommen; i++)
        keuze_erbij(l, vorm->kolom[i].kop, vorm->kolom[i].veld,
                    (struct kolomkeuze){.hoe = KOLOM_GEKOZEN});
    return true;
}

void keuzes_free(struct keuzelijst *l) {
    for (size_t i = 0; i < 2 * l->aantal; i++)
        free(l->eigen[i]);
    free(l->eigen);
    free(l->keuze);
    *l = (struct keuzelijst){0};
}
