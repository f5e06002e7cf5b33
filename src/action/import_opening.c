#include "import_opening.h"
#include "regie/mem.h"
#include "regie/taal.h"

static const enum csv_codering naar_csv[] = {
    [IMPORT_CODERING_HERKEN] = CSV_CODERING_HERKEN,
    [IMPORT_UTF8] = CSV_UTF8,
    [IMPORT_WINDOWS_1252] = CSV_WINDOWS_1252,
    [IMPORT_UTF16] = CSV_UTF16,
};

static bool lees_monster(struct import_opening *o, const struct import_keuze *keuze,
                         struct problem *p) {
    struct csv_dialect wens = {.codering = naar_csv[keuze->vorm.codering],
                               .scheiding = keuze->vorm.scheiding};
    o->csv = csv_open(keuze->pad, wens, p);
    if (!o->csv)
        return false;
    import_monster_lees(&o->monster, o->csv);
    if (o->monster.lijst.rijen > 0)
        return true;
    struct csv_rij rij; /* why there is none, if there is a reason */
    csv_volgende(o->csv, &rij, p);
    return problem_set(p, PROBLEM_INPUT, _("In dit bestand staat geen enkele rij."));
}

static bool herken(struct import_opening *o, struct sessie *s, const struct import_keuze *keuze,
                   const struct kolomregels *regels, struct problem *p) {
    struct keuzelijst keuzes = {0};
    const struct import_vorm *vorm = &keuze->vorm;
    bool goed = lijstkop_vind(regels, &o->monster.lijst, vorm->kop, &o->kop, p) &&
                keuzes_lees(&keuzes, s, keuze, &o->kop, p) &&
                kolommen_herken(regels, &o->monster.lijst, &o->kop, keuzes.keuze, keuzes.aantal,
                                vorm->datums, s->vandaag, &o->herkend, p);
    o->monster.volgende = o->kop.rij + o->kop.rijen;
    keuzes_free(&keuzes);
    return goed;
}

bool import_openen(struct import_opening *o, struct sessie *s, const struct import_keuze *keuze,
                   const struct kolomregels *regels, struct problem *p) {
    *o = (struct import_opening){0};
    return lees_monster(o, keuze, p) && herken(o, s, keuze, regels, p) &&
           (!keuze->vorm.kaart || kaart_bewaar(keuze->vorm.kaart, o, p));
}

void import_opening_free(struct import_opening *o) {
    herkenning_free(&o->herkend);
    lijstkop_free(&o->kop);
    import_monster_free(&o->monster);
    csv_sluit(o->csv);
    *o = (struct import_opening){0};
}
