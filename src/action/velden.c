/* One field at a time: what every form does, and records that hang below a dossier. */
#include "velden.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "regie/vakwerk.h"
#include "traject.h"
#include <string.h>

static bool mag_zetten(struct handeling *h, const struct veld *v, unsigned nooit) {
    if (!(v->vlaggen & nooit))
        return true;
    problem_set(h->p, PROBLEM_DENIED, _("%s verandert niet met de hand."), _(v->label));
    return handeling_mis(h);
}

/* The file refuses a person without a name too, but in words nobody understands. */
static bool laat_naam_over(const struct record *r, int veld) {
    static const int namen[] = {PERSOON_ACHTERNAAM, PERSOON_VOORNAMEN, PERSOON_VOORLETTERS};
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++)
        if (namen[i] != veld && record_waarde(r, namen[i]))
            return true;
    return false;
}

static bool mag_leeg(struct handeling *h, const struct record *r, int veld) {
    const struct veld *v = &r->soort->velden[veld];
    bool naam = r->soort->code == SOORT_PERSOON && record_waarde(r, veld);
    if (v->vlaggen & VELD_VERPLICHT)
        problem_set(h->p, PROBLEM_INPUT, _("%s mag niet leeg zijn."), _(v->label));
    else if (naam && !laat_naam_over(r, veld))
        problem_set(h->p, PROBLEM_INPUT, _("Een persoon heeft een naam nodig."));
    else
        return true;
    return handeling_mis(h);
}

/* The day of a traject is corrected where it was typed. */
bool gebeurtenis_mag_naar(const struct beeld *b, const struct record *g, const char *iso,
                          struct problem *p) {
    const struct record *werk = gebeurtenis_van_werk(b, g);
    struct buf naam = {0};
    if (!werk || record_is(g, GEBEURTENIS_DATUM, iso))
        return true;
    traject_naam(werk, &naam);
    problem_set(p, PROBLEM_DENIED,
                _("Deze dag hoort bij %s. Verander hem daar; de gebeurtenis gaat mee."),
                buf_text(&naam));
    buf_free(&naam);
    return false;
}

static bool is_los(struct handeling *h, const struct record *g, const char *iso) {
    struct beeld b = {0};
    bool los = store_beeld(h->s->store, record_verwijzing(g, VELD_DOSSIER), &b, h->p) &&
               gebeurtenis_mag_naar(&b, g, iso, h->p);
    beeld_free(&b);
    return los;
}

static bool mag_dag(struct handeling *h, const struct record *r, int veld, const char *iso) {
    struct datum d;
    if (r->soort->code != SOORT_GEBEURTENIS || veld != GEBEURTENIS_DATUM ||
        !datum_lees_iso(iso, &d) || (gebeurtenis_mag(h->s, d, h->p) && is_los(h, r, iso)))
        return true;
    return handeling_mis(h);
}

bool veld_zet(struct handeling *h, struct record *r, const struct invulling *i) {
    const struct veld *v = &r->soort->velden[i->veld];
    struct buf canoniek = {0};
    if (h->mis || !mag_zetten(h, v, VELD_AFGELEID | VELD_GEVOLG | VELD_VAST))
        return false;
    bool goed = veld_lees(v, i->waarde ? i->waarde : "", h->s->vandaag, &canoniek, h->p) ||
                handeling_mis(h);
    goed = goed && (canoniek.len || mag_leeg(h, r, i->veld)) &&
           mag_dag(h, r, i->veld, buf_text(&canoniek)) &&
           handeling_zet(h, r, i->veld, buf_text(&canoniek));
    buf_free(&canoniek);
    return goed;
}

static struct id dossier_van_record(const struct record *r) {
    if (r->soort->code >= SOORT_EERSTE_IN_DOSSIER)
        return record_verwijzing(r, VELD_DOSSIER);
    return r->soort->code == SOORT_DOSSIER ? r->id : (struct id){{0}};
}

bool velden_zetten(struct sessie *s, enum soort_code soort, struct id record,
                   const struct invulling *invullingen, size_t aantal, struct problem *p) {
    struct handeling h;
    struct record r = {0};
    if (is_traject_of_examen(soort))
        return (soort == SOORT_TRAJECT ? traject_wijzigen : examen_wijzigen)(s, record, invullingen,
                                                                             aantal, p);
    if (!handeling_begin(&h, s, "veld_zetten", (struct id){{0}}, p))
        return false;
    if (store_lees(s->store, soort, record, &r, p)) {
        h.dossier = dossier_van_record(&r);
    } else {
        problem_set(p, PROBLEM_INPUT, _("Dit is er niet (meer)."));
        handeling_mis(&h);
    }
    for (size_t i = 0; i < aantal && !h.mis; i++)
        veld_zet(&h, &r, &invullingen[i]);
    record_free(&r);
    return handeling_klaar(&h);
}

bool gegevens_wijzigen(struct sessie *s, struct id dossier, const struct invulling *persoon,
                       size_t personen, const struct invulling *velden, size_t aantal,
                       struct problem *p) {
    struct handeling h;
    struct beeld b = {0};
    if (!handeling_begin(&h, s, "veld_zetten", dossier, p))
        return false;
    if (!store_beeld(s->store, dossier, &b, p))
        handeling_mis(&h);
    for (size_t i = 0; i < personen && !h.mis; i++)
        veld_zet(&h, &b.persoon, &persoon[i]);
    for (size_t i = 0; i < aantal && !h.mis; i++)
        veld_zet(&h, &b.dossier, &velden[i]);
    beeld_free(&b);
    return handeling_klaar(&h);
}

bool veld_zetten(struct sessie *s, enum soort_code soort, struct id record, int veld,
                 const char *waarde, struct problem *p) {
    return velden_zetten(s, soort, record, &(struct invulling){veld, waarde}, 1, p);
}

bool veld_vul(struct handeling *h, struct record *r, const struct invulling *i) {
    const struct veld *v = &r->soort->velden[i->veld];
    struct buf canoniek = {0};
    if (h->mis || !mag_zetten(h, v, VELD_AFGELEID | VELD_GEVOLG))
        return false;
    bool goed = veld_lees(v, i->waarde ? i->waarde : "", h->s->vandaag, &canoniek, h->p);
    record_zet(r, i->veld, canoniek.s);
    buf_free(&canoniek);
    return goed || handeling_mis(h);
}

bool vul_enige(struct handeling *h, struct beeld *b, enum soort_code soort,
               const struct invulling *invullingen, size_t aantal) {
    struct record *r = beeld_enige(b, soort);
    bool nieuw = !r, iets = false;
    if (nieuw) {
        r = record_lijst_nieuw(&b->lijst[soort], soort);
        record_zet_id(r, VELD_DOSSIER, b->dossier.id);
    }
    for (size_t i = 0; i < aantal && !h->mis; i++) {
        (nieuw ? veld_vul : veld_zet)(h, r, &invullingen[i]);
        iets = iets || record_waarde(r, invullingen[i].veld);
    }
    if (nieuw && iets && !h->mis)
        handeling_nieuw(h, r);
    return !h->mis;
}

bool dossierveld_zetten(struct sessie *s, enum soort_code soort, struct id dossier, int veld,
                        const char *waarde, struct problem *p) {
    struct handeling h;
    struct beeld b = {0};
    if (!handeling_begin(&h, s, "veld_zetten", dossier, p))
        return false;
    if (!store_beeld(s->store, dossier, &b, p))
        handeling_mis(&h);
    else
        vul_enige(&h, &b, soort, &(struct invulling){veld, waarde}, 1);
    beeld_free(&b);
    return handeling_klaar(&h);
}

void record_standaard(struct record *r) {
    static const struct {
        enum soort_code soort;
        int veld;
        const char *waarde;
    } standaard[] = {{SOORT_ACTIE, ACTIE_STATUS, "open"},
                     {SOORT_DOEL, DOEL_TERMIJN, "kort"},
                     {SOORT_TRAJECT, TRAJECT_STATUS, "aangemeld"}};
    for (size_t i = 0; i < sizeof standaard / sizeof *standaard; i++)
        if (r->soort->code == standaard[i].soort)
            record_zet(r, standaard[i].veld, standaard[i].waarde);
}

bool record_compleet(struct handeling *h, const struct record *r) {
    for (int i = 0; i < r->soort->aantal; i++)
        if ((r->soort->velden[i].vlaggen & VELD_VERPLICHT) && !r->waarde[i]) {
            problem_set(h->p, PROBLEM_INPUT, _("%s mag niet leeg zijn."),
                        _(r->soort->velden[i].label));
            return handeling_mis(h);
        }
    return true;
}

/* Which kinds hang below which, by which field: they go together, and never across dossiers.
 */
static const struct {
    enum soort_code ouder, kind;
    int veld;
} onderhang[] = {
    {SOORT_METING, SOORT_SCORE, SCORE_METING},
    {SOORT_PIP, SOORT_DOEL, DOEL_PIP},
    {SOORT_DOEL, SOORT_ACTIE, ACTIE_DOEL},
    {SOORT_DOEL, SOORT_VOORTGANG, VOORTGANG_DOEL},
    {SOORT_GESPREK, SOORT_VOORTGANG, VOORTGANG_GESPREK},
    {SOORT_GESPREK, SOORT_AFSPRAAK, AFSPRAAK_GESPREK},
    {SOORT_GESPREK, SOORT_METING, METING_GESPREK},
};

static bool hoort_erbij(struct handeling *h, const struct record *r) {
    for (size_t k = 0; k < sizeof onderhang / sizeof *onderhang; k++) {
        if (onderhang[k].kind != r->soort->code || !record_waarde(r, onderhang[k].veld))
            continue;
        struct record ouder = {0};
        struct id id = record_verwijzing(r, onderhang[k].veld);
        bool goed = store_lees(h->s->store, onderhang[k].ouder, id, &ouder, h->p) &&
                    record_is(&ouder, VELD_DOSSIER, record_tekst(r, VELD_DOSSIER));
        record_free(&ouder);
        if (!goed) {
            problem_set(h->p, PROBLEM_INPUT, _("Dit hoort bij iets dat er niet (meer) is."));
            return handeling_mis(h);
        }
    }
    return true;
}

bool record_toevoegen(struct sessie *s, enum soort_code soort, struct id dossier,
                      const struct invulling *invullingen, size_t aantal, struct id *nieuw,
                      struct problem *p) {
    struct handeling h;
    struct record r;
    if (is_traject_of_examen(soort))
        return (soort == SOORT_TRAJECT ? traject_toevoegen : examen_toevoegen)(
            s, dossier, invullingen, aantal, nieuw, p);
    if (!handeling_begin(&h, s, "record_toevoegen", dossier, p))
        return false;
    record_begin(&r, soort);
    record_standaard(&r);
    record_zet_id(&r, VELD_DOSSIER, dossier);
    for (size_t i = 0; i < aantal && !h.mis; i++)
        veld_vul(&h, &r, &invullingen[i]);
    if (!h.mis && record_compleet(&h, &r) && hoort_erbij(&h, &r))
        handeling_nieuw(&h, &r);
    if (nieuw)
        *nieuw = r.id;
    record_free(&r);
    return handeling_klaar(&h);
}

static void verwijder_met_alles(struct handeling *h, struct beeld *b, struct record *r) {
    for (size_t k = 0; k < sizeof onderhang / sizeof *onderhang; k++) {
        struct record *kind;
        size_t i = 0;
        while (onderhang[k].ouder == r->soort->code &&
               (kind = beeld_volgende(b, onderhang[k].kind, onderhang[k].veld, r->id, &i)))
            verwijder_met_alles(h, b, kind);
    }
    handeling_verwijder(h, r);
}

static bool mag_weg(struct handeling *h, const struct beeld *b, const struct record *r) {
    if (r->soort->code == SOORT_GEBEURTENIS && gebeurtenis_volgt(b, r))
        problem_set(h->p, PROBLEM_DENIED,
                    _("Dit volgt uit werk dat in het dossier staat; het verdwijnt niet los."));
    else if (record_ligt_vast(b, r))
        problem_set(h->p, PROBLEM_DENIED, _("Dit is vastgesteld en verdwijnt niet meer."));
    else
        return true;
    return handeling_mis(h);
}

bool record_verwijderen(struct sessie *s, enum soort_code soort, struct id record,
                        struct problem *p) {
    struct handeling h;
    struct record r = {0};
    struct beeld b = {0};
    if (soort < SOORT_EERSTE_IN_DOSSIER)
        return problem_set(p, PROBLEM_DENIED, _("Dit verdwijnt niet met de hand."));
    if (is_traject_of_examen(soort))
        return traject_of_examen_verwijderen(s, soort, record, p);
    if (!handeling_begin(&h, s, "record_verwijderen", (struct id){{0}}, p))
        return false;
    if (!store_lees(s->store, soort, record, &r, p) ||
        !store_beeld(s->store, record_verwijzing(&r, VELD_DOSSIER), &b, p)) {
        problem_set(p, PROBLEM_INPUT, _("Dit is er niet (meer)."));
        handeling_mis(&h);
    } else if (mag_weg(&h, &b, beeld_zoek(&b, soort, record))) {
        h.dossier = b.dossier.id;
        verwijder_met_alles(&h, &b, beeld_zoek(&b, soort, record));
    }
    record_free(&r);
    beeld_free(&b);
    return handeling_klaar(&h);
}
