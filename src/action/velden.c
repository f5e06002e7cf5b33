/* One field at a time: what every form does, and records that hang below a dossier. */
#include "handeling.h"
#include "regie/taal.h"
#include <string.h>

static bool mag_zetten(const struct soort *soort, int veld, struct problem *p) {
    const struct veld *v = &soort->velden[veld];
    if (v->vlaggen & (VELD_AFGELEID | VELD_VAST))
        return problem_set(p, PROBLEM_DENIED, _("%s verandert niet met de hand."), _(v->label));
    return true;
}

/* Reads what was typed and sets it; a required field cannot be emptied. */
static bool zet_getypt(struct handeling *h, struct record *r, int veld, const char *waarde) {
    const struct veld *v = &r->soort->velden[veld];
    struct buf canoniek = {0};
    bool goed = veld_lees(v, waarde ? waarde : "", h->s->vandaag, &canoniek, h->p);
    if (goed && !canoniek.len && (v->vlaggen & VELD_VERPLICHT))
        goed = problem_set(h->p, PROBLEM_INPUT, _("%s mag niet leeg zijn."), _(v->label));
    goed = goed ? handeling_zet(h, r, veld, buf_text(&canoniek)) : handeling_mis(h);
    buf_free(&canoniek);
    return goed;
}

static bool laatste_naam_weg(const struct record *persoon, struct problem *p) {
    bool naam = record_waarde(persoon, PERSOON_ACHTERNAAM) ||
                record_waarde(persoon, PERSOON_VOORNAMEN) ||
                record_waarde(persoon, PERSOON_VOORLETTERS);
    return naam || problem_set(p, PROBLEM_INPUT, _("Een persoon heeft een naam nodig."));
}

static struct id dossier_van_record(const struct record *r) {
    if (r->soort->code >= SOORT_EERSTE_IN_DOSSIER)
        return record_verwijzing(r, VELD_DOSSIER);
    return r->soort->code == SOORT_DOSSIER ? r->id : (struct id){{0}};
}

/* The name was typed away only when the record says so after the change; the file refuses it too,
 * but in words nobody understands. */
static bool naam_blijft(const struct record *r, int veld, const char *waarde, struct problem *p) {
    if (r->soort->code != SOORT_PERSOON || (waarde && *waarde) || veld > PERSOON_VOORLETTERS)
        return true;
    struct record na;
    record_kopie(&na, r);
    record_zet(&na, veld, NULL);
    bool goed = laatste_naam_weg(&na, p);
    record_free(&na);
    return goed;
}

bool veld_zetten(struct sessie *s, enum soort_code soort, struct id record, int veld,
                 const char *waarde, struct problem *p) {
    struct handeling h;
    struct record r = {0};
    if (!mag_zetten(soort_van(soort), veld, p) ||
        !handeling_begin(&h, s, "veld_zetten", (struct id){{0}}, p))
        return false;
    if (!store_lees(s->store, soort, record, &r, p)) {
        problem_set(p, PROBLEM_INPUT, _("Dit is er niet (meer)."));
        handeling_mis(&h);
    } else if (!naam_blijft(&r, veld, waarde, p)) {
        handeling_mis(&h);
    } else {
        h.dossier = dossier_van_record(&r);
        zet_getypt(&h, &r, veld, waarde);
    }
    record_free(&r);
    return handeling_klaar(&h);
}

bool dossierveld_zetten(struct sessie *s, enum soort_code soort, struct id dossier, int veld,
                        const char *waarde, struct problem *p) {
    struct handeling h;
    struct record_lijst l = {0};
    if (!mag_zetten(soort_van(soort), veld, p) ||
        !handeling_begin(&h, s, "veld_zetten", dossier, p))
        return false;
    if (!store_van_dossier(s->store, soort, dossier, &l, p))
        handeling_mis(&h);
    bool leeg = !waarde || !*waarde;
    if (!h.mis && !l.aantal && !leeg) {
        struct record *r = record_lijst_nieuw(&l, soort);
        record_zet_id(r, VELD_DOSSIER, dossier);
        handeling_nieuw(&h, r);
    }
    if (!h.mis && l.aantal)
        zet_getypt(&h, &l.rij[0], veld, waarde);
    record_lijst_free(&l);
    return handeling_klaar(&h);
}

static bool vul(struct handeling *h, struct record *r, const struct invulling *i) {
    struct buf canoniek = {0};
    bool goed = veld_lees(&r->soort->velden[i->veld], i->waarde ? i->waarde : "", h->s->vandaag,
                          &canoniek, h->p);
    record_zet(r, i->veld, canoniek.s);
    buf_free(&canoniek);
    return goed || handeling_mis(h);
}

static bool is_volledig(struct handeling *h, const struct record *r) {
    for (int i = 0; i < r->soort->aantal; i++)
        if ((r->soort->velden[i].vlaggen & VELD_VERPLICHT) && !r->waarde[i]) {
            problem_set(h->p, PROBLEM_INPUT, _("%s mag niet leeg zijn."),
                        _(r->soort->velden[i].label));
            return handeling_mis(h);
        }
    return true;
}

bool record_toevoegen(struct sessie *s, enum soort_code soort, struct id dossier,
                      const struct invulling *invullingen, size_t aantal, struct id *nieuw,
                      struct problem *p) {
    struct handeling h;
    struct record r;
    if (!handeling_begin(&h, s, "record_toevoegen", dossier, p))
        return false;
    record_begin(&r, soort);
    record_zet_id(&r, VELD_DOSSIER, dossier);
    for (size_t i = 0; i < aantal && !h.mis; i++)
        vul(&h, &r, &invullingen[i]);
    if (!h.mis && is_volledig(&h, &r))
        handeling_nieuw(&h, &r);
    if (nieuw)
        *nieuw = r.id;
    record_free(&r);
    return handeling_klaar(&h);
}

/* Which kinds hang below which, by which field: they go together. */
static const struct {
    enum soort_code ouder, kind;
    int veld;
} onderhang[] = {
    {SOORT_METING, SOORT_SCORE, SCORE_METING},
    {SOORT_PIP, SOORT_DOEL, DOEL_PIP},
    {SOORT_DOEL, SOORT_ACTIE, ACTIE_DOEL},
    {SOORT_GESPREK, SOORT_VOORTGANG, VOORTGANG_GESPREK},
    {SOORT_GESPREK, SOORT_AFSPRAAK, AFSPRAAK_GESPREK},
    {SOORT_GESPREK, SOORT_METING, METING_GESPREK},
};

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

bool record_verwijderen(struct sessie *s, enum soort_code soort, struct id record,
                        struct problem *p) {
    struct handeling h;
    struct record r = {0};
    struct beeld b = {0};
    if (soort < SOORT_EERSTE_IN_DOSSIER)
        return problem_set(p, PROBLEM_DENIED, _("Dit verdwijnt niet met de hand."));
    if (!handeling_begin(&h, s, "record_verwijderen", (struct id){{0}}, p))
        return false;
    if (!store_lees(s->store, soort, record, &r, p) ||
        !store_beeld(s->store, record_verwijzing(&r, VELD_DOSSIER), &b, p)) {
        problem_set(p, PROBLEM_INPUT, _("Dit is er niet (meer)."));
        handeling_mis(&h);
    } else {
        h.dossier = b.dossier.id;
        verwijder_met_alles(&h, &b, beeld_zoek(&b, soort, record));
    }
    record_free(&r);
    beeld_free(&b);
    return handeling_klaar(&h);
}
