/* The plan: its versions, what the law wants in it, and the gaps it leaves. */
#include "ontbrekend.h"
#include "regie/taal.h"

static struct record *met_status(const struct beeld *b, const char *een, const char *ander) {
    const struct record_lijst *l = &b->lijst[SOORT_PIP];
    for (size_t i = l->aantal; i-- > 0;)
        if (record_is(&l->rij[i], PIP_STATUS, een) || record_is(&l->rij[i], PIP_STATUS, ander))
            return &l->rij[i];
    return NULL;
}

struct record *pip_in_concept(const struct beeld *b) {
    return met_status(b, STATUS_CONCEPT, STATUS_BESPROKEN);
}

struct record *pip_geldend(const struct beeld *b) {
    return met_status(b, STATUS_VASTGESTELD, STATUS_VASTGESTELD);
}

struct record *pip_lopend(const struct beeld *b) {
    struct record *geldend = pip_geldend(b);
    return geldend ? geldend : pip_in_concept(b);
}

struct record *pip_versie(const struct beeld *b, long versienummer) {
    const struct record_lijst *l = &b->lijst[SOORT_PIP];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_getal(&l->rij[i], PIP_VERSIENUMMER, 0) == versienummer)
            return &l->rij[i];
    return NULL;
}

struct record *pip_doel(const struct beeld *b, struct id pip, long nr) {
    struct record *doel = NULL;
    size_t i = 0;
    for (; nr > 0 && (doel = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, pip, &i)); nr--)
        if (nr == 1)
            return doel;
    return NULL;
}

static bool van_pip(const struct beeld *b, const struct record *actie, struct id pip) {
    const struct record *doel = beeld_zoek(b, SOORT_DOEL, record_verwijzing(actie, ACTIE_DOEL));
    return doel && id_gelijk(record_verwijzing(doel, DOEL_PIP), pip);
}

struct record *pip_actie(const struct beeld *b, struct id pip, long nr) {
    const struct record_lijst *l = &b->lijst[SOORT_ACTIE];
    for (size_t i = 0; nr > 0 && i < l->aantal; i++)
        if (van_pip(b, &l->rij[i], pip) && --nr == 0)
            return &l->rij[i];
    return NULL;
}

long doel_nr(const struct beeld *b, const struct record *doel) {
    const struct record *d;
    size_t i = 0;
    long nr = 0;
    while ((d = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, record_verwijzing(doel, DOEL_PIP), &i))) {
        nr++;
        if (id_gelijk(d->id, doel->id))
            break;
    }
    return nr;
}

long actie_nr(const struct beeld *b, const struct record *actie) {
    const struct record *doel = beeld_zoek(b, SOORT_DOEL, record_verwijzing(actie, ACTIE_DOEL));
    const struct record_lijst *l = &b->lijst[SOORT_ACTIE];
    struct id pip = doel ? record_verwijzing(doel, DOEL_PIP) : (struct id){{0}};
    long nr = 0;
    for (size_t i = 0; i < l->aantal; i++) {
        nr += van_pip(b, &l->rij[i], pip);
        if (id_gelijk(l->rij[i].id, actie->id))
            break;
    }
    return nr;
}

/* Bijstand runs when its last start is later than its last end. */
static bool heeft_bijstand(const struct beeld *b) {
    struct datum start = beeld_gebeurtenis(b, "uitk_start", true);
    return start.jaar && datum_vergelijk(start, beeld_gebeurtenis(b, "uitk_einde", true)) > 0;
}

static bool heeft_vve_kinderen(const struct beeld *b) {
    const struct record *intake = beeld_enige(b, SOORT_INTAKE);
    return intake && record_waarde(intake, INTAKE_VVE) && !record_is(intake, INTAKE_VVE, "nvt");
}

static bool is_nodig(const struct beeld *b, const struct record *pip, int veld) {
    switch (veld) {
    case PIP_INTENSITEIT_MAP:
        return !record_is(pip, PIP_LEERROUTE, "O");
    case PIP_INTENSITEIT_LEERROUTE:
        return record_is(&b->dossier, DOSSIER_DOELGROEP, "asielstatushouder");
    case PIP_VVE:
        return heeft_vve_kinderen(b);
    case PIP_BIJSTAND:
        return heeft_bijstand(b);
    default:
        return true;
    }
}

/* Every goal counts only with something to do for it. */
static bool doel_met_actie(const struct beeld *b, const struct record *pip) {
    const struct record *doel;
    size_t i = 0;
    while ((doel = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, pip->id, &i))) {
        size_t k = 0;
        if (beeld_volgende(b, SOORT_ACTIE, ACTIE_DOEL, doel->id, &k))
            return true;
    }
    return false;
}

size_t pip_ontbreekt(const struct beeld *b, const struct record *pip, struct ontbrekend *uit,
                     size_t max) {
    static const struct {
        int veld;
        const char *bron;
    } inhoud[] = {
        {PIP_LEERROUTE, N_("Wet inburgering 2021 art. 15 lid 1 a")},
        {PIP_ONDERSTEUNING, N_("Wet inburgering 2021 art. 15 lid 1 b")},
        {PIP_INTENSITEIT_LEERROUTE, N_("Wet inburgering 2021 art. 15 lid 2")},
        {PIP_INTENSITEIT_PVT, N_("Wet inburgering 2021 art. 15 lid 1 c")},
        {PIP_INTENSITEIT_MAP, N_("Wet inburgering 2021 art. 15 lid 1 c")},
        {PIP_VVE, N_("Wet inburgering 2021 art. 15 lid 1 d")},
        {PIP_AANTAL_GESPREKKEN, N_("Besluit inburgering 2021 art. 5.3 lid 4")},
        {PIP_BIJSTAND, N_("Wet inburgering 2021 art. 15 lid 3")},
    };
    struct ontbrekend_mand m = {uit, 0, max};
    for (size_t i = 0; i < sizeof inhoud / sizeof *inhoud; i++)
        if (is_nodig(b, pip, inhoud[i].veld))
            ontbrekend_veld(&m, SOORT_PIP, pip, inhoud[i].veld, _(inhoud[i].bron));
    if (!doel_met_actie(b, pip))
        ontbrekend_erbij(&m, SOORT_DOEL, -1, _("een doel met een actie"), "");
    return m.aantal;
}

static bool hangt_aan(const struct beeld *b, const struct record *pip, const char *instrument,
                      int item) {
    const struct record *doel;
    size_t i = 0;
    while (pip && (doel = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, pip->id, &i)))
        if (record_is(doel, DOEL_INSTRUMENT, instrument) &&
            record_getal(doel, DOEL_ITEM, 0) == item)
            return true;
    return false;
}

size_t domeinen_zonder_doel(const struct beeld *b, const struct instrument *i, int *items,
                            size_t max) {
    const struct record *concept = pip_in_concept(b);
    const struct record *pip = concept ? concept : pip_geldend(b);
    size_t n = 0;
    for (size_t k = 0; k < i->items; k++) {
        int item = i->item[k].nr;
        const struct record *s = score_laatste(b, i->code, item);
        bool gat = s && record_waarde(s, SCORE_STREEF) &&
                   record_getal(s, SCORE_SCORE, 0) < record_getal(s, SCORE_STREEF, 0);
        if (gat && !hangt_aan(b, pip, i->code, item) && n < max)
            items[n++] = item;
    }
    return n;
}
