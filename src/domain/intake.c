/* The brede intake: what it must contain, and how far it is. */
#include "ontbrekend.h"
#include "regie/taal.h"
#include <string.h>

/* Where the law asks for it. */
static const struct {
    int veld;
    const char *bron;
} bronnen[] = {
    {INTAKE_TOETS_DATUM, N_("Wet inburgering 2021 art. 14 lid 3 a")},
    {INTAKE_TOETS_UITSLAG, N_("Wet inburgering 2021 art. 14 lid 3 a")},
    {INTAKE_ONDERWIJS_NIVEAU, N_("Wet inburgering 2021 art. 14 lid 3 b")},
    {INTAKE_WERKERVARING, N_("Wet inburgering 2021 art. 14 lid 3 b")},
    {INTAKE_OMSTANDIGHEDEN, N_("Wet inburgering 2021 art. 14 lid 3 c")},
    {INTAKE_VVE, N_("Wet inburgering 2021 art. 14 lid 3 d")},
    {INTAKE_TAAL_LUISTEREN, N_("Besluit inburgering 2021 art. 5.2 lid 1 a")},
    {INTAKE_TAAL_LEZEN, N_("Besluit inburgering 2021 art. 5.2 lid 1 a")},
    {INTAKE_TAAL_SPREKEN, N_("Besluit inburgering 2021 art. 5.2 lid 1 a")},
    {INTAKE_TAAL_SCHRIJVEN, N_("Besluit inburgering 2021 art. 5.2 lid 1 a")},
    {INTAKE_ARBEIDSFIT, N_("Besluit inburgering 2021 art. 5.2 lid 1 b")},
    {INTAKE_ZELFREDZAAMHEID, N_("Besluit inburgering 2021 art. 5.2 lid 1 c")},
    {INTAKE_ALLEEN_SPREKEN, N_("Besluit inburgering 2021 art. 5.2 lid 2")},
};

static const char *bron_van(int veld) {
    for (size_t i = 0; i < sizeof bronnen / sizeof *bronnen; i++)
        if (bronnen[i].veld == veld)
            return _(bronnen[i].bron);
    return "";
}

static bool zrm_vastgesteld(const struct beeld *b) {
    const struct record_lijst *l = &b->lijst[SOORT_METING];
    for (size_t i = 0; i < l->aantal; i++)
        if (!strncmp(record_tekst(&l->rij[i], METING_INSTRUMENT), "zrm-", 4) &&
            record_is(&l->rij[i], METING_STATUS, STATUS_VASTGESTELD))
            return true;
    return false;
}

static bool is_nodig(const struct beeld *b, const struct record *intake, int veld) {
    if (!(soort_intake.velden[veld].vlaggen & VELD_AFRONDEN))
        return false;
    if (veld == INTAKE_TOETS_DATUM || veld == INTAKE_TOETS_UITSLAG)
        return !record_is(&b->dossier, DOSSIER_WET, "2013") &&
               !(intake && record_waarde(intake, INTAKE_TOETS_ONTHEFFING));
    if (veld == INTAKE_ZELFREDZAAMHEID)
        return !zrm_vastgesteld(b);
    return true;
}

/* Pointing out the right to talk alone is a duty; "nee" says that it is still to be done. */
static bool is_gedaan(const struct record *intake, int veld) {
    if (!intake || !record_waarde(intake, veld))
        return false;
    return veld != INTAKE_ALLEEN_SPREKEN || record_is(intake, veld, "ja");
}

size_t intake_ontbreekt(const struct beeld *b, struct ontbrekend *uit, size_t max) {
    const struct record *intake = beeld_enige(b, SOORT_INTAKE);
    struct ontbrekend_mand m = {uit, 0, max};
    for (int veld = 0; veld < INTAKE_VELDEN; veld++)
        if (is_nodig(b, intake, veld) && !is_gedaan(intake, veld))
            ontbrekend_erbij(&m, SOORT_INTAKE, veld, _(soort_intake.velden[veld].label),
                             bron_van(veld));
    return m.aantal;
}

static void tel(const struct beeld *b, const struct record *r, int veld, struct sectie_stand *s) {
    s->totaal++;
    s->tot = veld + 1;
    if (r && record_waarde(r, veld))
        s->ingevuld++;
    if (s->soort == SOORT_INTAKE && is_nodig(b, r, veld) && !is_gedaan(r, veld))
        s->ontbreekt++;
}

static size_t secties_van(const struct beeld *b, enum soort_code code, struct sectie_stand *uit,
                          size_t n, size_t max) {
    const struct soort *soort = soort_van(code);
    const struct record *r = beeld_enige(b, code);
    bool in_sectie = false;
    for (int veld = 0; veld < soort->aantal; veld++) {
        const struct veld *v = &soort->velden[veld];
        if (v->vlaggen & VELD_VERBORGEN)
            continue;
        if (v->sectie && n < max) {
            uit[n++] = (struct sectie_stand){.soort = code, .naam = _(v->sectie), .van = veld};
            in_sectie = true;
        }
        if (in_sectie)
            tel(b, r, veld, &uit[n - 1]);
    }
    return n;
}

size_t intake_volledigheid(const struct beeld *b, struct sectie_stand *uit, size_t max) {
    size_t n = secties_van(b, SOORT_INTAKE, uit, 0, max);
    return secties_van(b, SOORT_GEZONDHEID, uit, n, max);
}

/* Divosa, maatregelen leerbaarheidstoets: from this day 28 of 40 is enough, it was 31. */
static const struct datum nieuwe_norm = {2023, 4, 12};
enum { NORM = 28, OUDE_NORM = 31 };

bool leerbaarheidstoets_waarschuwing(const struct record *intake, struct buf *uit) {
    if (!intake || !record_waarde(intake, INTAKE_TOETS_SCORE) ||
        !record_waarde(intake, INTAKE_TOETS_UITSLAG))
        return false;
    long score = record_getal(intake, INTAKE_TOETS_SCORE, 0);
    bool haalbaar = record_is(intake, INTAKE_TOETS_UITSLAG, "haalbaar");
    struct datum dag = record_datum(intake, INTAKE_TOETS_DATUM);
    bool oud = dag.jaar && datum_vergelijk(dag, nieuwe_norm) < 0;
    if (oud && score >= NORM && score < OUDE_NORM && !haalbaar)
        buf_addf(uit,
                 _("Score %ld met \"niet haalbaar\" van voor 12-04-2023: nu is 28 genoeg. Bekijk "
                   "of de leerroute nog klopt."),
                 score);
    else if (score >= NORM && !haalbaar)
        buf_addf(uit, _("Score %ld past niet bij \"niet haalbaar\": vanaf 28 is haalbaar."), score);
    else if (score < (oud ? OUDE_NORM : NORM) && haalbaar)
        buf_addf(uit, _("Score %ld past niet bij \"haalbaar\": dat begint bij %d."), score,
                 oud ? (int)OUDE_NORM : (int)NORM);
    else
        return false;
    return true;
}
