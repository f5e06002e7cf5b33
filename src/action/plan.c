/* The plan (PIP): versions, goals and actions, discussing and adopting. */
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "vak.h"

static void zet_versie(struct vak *v, struct record *pip) {
    const struct record_lijst *l = &v->b.lijst[SOORT_PIP];
    long hoogste = 0;
    for (size_t i = 0; i < l->aantal; i++)
        if (record_getal(&l->rij[i], PIP_VERSIENUMMER, 0) > hoogste)
            hoogste = record_getal(&l->rij[i], PIP_VERSIENUMMER, 0);
    record_zet_getal(pip, PIP_VERSIENUMMER, hoogste + 1);
    record_zet(pip, PIP_STATUS, STATUS_CONCEPT);
}

static bool kopieer_acties(struct vak *v, struct id van, struct id naar) {
    const struct record *oud;
    size_t i = 0;
    while (!v->h.mis && (oud = beeld_volgende(&v->b, SOORT_ACTIE, ACTIE_DOEL, van, &i))) {
        struct record *actie = vak_kopie(v, SOORT_ACTIE, oud->id);
        record_zet_id(actie, ACTIE_DOEL, naar);
        vak_bewaar(v, actie);
    }
    return !v->h.mis;
}

static bool kopieer_doelen(struct vak *v, struct id van, struct id naar) {
    const struct record *oud;
    size_t i = 0;
    while (!v->h.mis && (oud = beeld_volgende(&v->b, SOORT_DOEL, DOEL_PIP, van, &i))) {
        struct id herkomst = oud->id;
        struct record *doel = vak_kopie(v, SOORT_DOEL, herkomst);
        record_zet_id(doel, DOEL_PIP, naar);
        record_zet_id(doel, DOEL_HERKOMST, herkomst);
        if (vak_bewaar(v, doel))
            kopieer_acties(v, herkomst, doel->id);
    }
    return !v->h.mis;
}

static struct record *volgende_versie(struct vak *v, struct id geldend) {
    static const int opnieuw[] = {PIP_BESPROKEN_OP, PIP_VASTGESTELD_OP, PIP_REDEN_BIJSTELLING};
    struct record *pip = vak_kopie(v, SOORT_PIP, geldend);
    for (size_t i = 0; i < sizeof opnieuw / sizeof *opnieuw; i++)
        record_zet(pip, opnieuw[i], NULL);
    zet_versie(v, pip);
    return vak_bewaar(v, pip) && kopieer_doelen(v, geldend, pip->id) ? pip : NULL;
}

static struct record *eerste_versie(struct vak *v) {
    struct record *pip = vak_nieuw(v, SOORT_PIP);
    zet_versie(v, pip);
    bool goed = vak_bewaar(v, pip) && handeling_gebeurtenis(&v->h, v->b.dossier.id, "plan_concept",
                                                            v->h.s->vandaag, NULL);
    return goed ? pip : NULL;
}

static struct record *pip_open(struct vak *v) {
    struct record *concept = pip_in_concept(&v->b), *geldend = pip_geldend(&v->b);
    return concept ? concept : geldend ? volgende_versie(v, geldend->id) : eerste_versie(v);
}

bool pip_beginnen(struct sessie *s, struct id dossier, struct id *nieuw, struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "pip_beginnen", dossier, p))
        return false;
    const struct record *pip = pip_open(&v);
    if (pip && nieuw)
        *nieuw = pip->id;
    return vak_klaar(&v);
}

/* The concept to work in. A new version after an adopted one is a decision, so it is not begun by
 * the way. */
static struct record *pip_werk(struct vak *v) {
    const struct record *geldend = pip_geldend(&v->b);
    if (!geldend || pip_in_concept(&v->b))
        return pip_open(v);
    vak_weiger(v, PROBLEM_DENIED,
               _("Versie %ld van het PIP is vastgesteld en verandert niet meer. Begin eerst een "
                 "nieuwe versie."),
               record_getal(geldend, PIP_VERSIENUMMER, 0));
    return NULL;
}

bool pip_invullen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                  size_t aantal, struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "pip_invullen", dossier, p))
        return false;
    struct record *pip = pip_werk(&v);
    if (pip)
        vak_zet(&v, pip, invullingen, aantal);
    return vak_klaar(&v);
}

/* A goal may hang on an item of an instrument, but then it must be there. */
static bool item_bestaat(struct vak *v, const struct record *doel) {
    const char *code = record_waarde(doel, DOEL_INSTRUMENT);
    const struct instrumenten *l = code ? catalogus_instrumenten(v->h.p) : NULL;
    const struct instrument *i = l ? instrument_zoek(l, code) : NULL;
    int item = (int)record_getal(doel, DOEL_ITEM, 0);
    if (!code || (i && (!item || instrument_item(i, item))))
        return true;
    return vak_weiger(v, PROBLEM_INPUT, _("%s heeft geen onderdeel %d."), i ? i->naam : code, item);
}

bool doel_toevoegen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                    size_t aantal, struct id *nieuw, struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "doel_toevoegen", dossier, p))
        return false;
    const struct record *pip = pip_werk(&v);
    if (pip) {
        struct record *doel = vak_nieuw(&v, SOORT_DOEL);
        record_zet_id(doel, DOEL_PIP, pip->id);
        if (vak_vul(&v, doel, invullingen, aantal) && item_bestaat(&v, doel))
            vak_bewaar(&v, doel);
        if (nieuw)
            *nieuw = doel->id;
    }
    return vak_klaar(&v);
}

bool actie_toevoegen(struct sessie *s, struct id doel, const struct invulling *invullingen,
                     size_t aantal, struct id *nieuw, struct problem *p) {
    struct vak v;
    struct record *d;
    if (!vak_begin_bij(&v, s, "actie_toevoegen", SOORT_DOEL, doel, &d, p))
        return false;
    if (vak_open(&v, d)) {
        struct record *actie = vak_nieuw(&v, SOORT_ACTIE);
        record_zet_id(actie, ACTIE_DOEL, doel);
        if (vak_vul(&v, actie, invullingen, aantal))
            vak_bewaar(&v, actie);
        if (nieuw)
            *nieuw = actie->id;
    }
    return vak_klaar(&v);
}

static bool zet_actie_stand(struct vak *v, struct record *actie, const char *stand) {
    if (!vak_zet(v, actie, &(struct invulling){ACTIE_STATUS, stand}, 1))
        return false;
    if (!record_is(actie, ACTIE_STATUS, "gedaan"))
        return handeling_zet(&v->h, actie, ACTIE_GEDAAN_OP, NULL);
    return record_waarde(actie, ACTIE_GEDAAN_OP) ||
           handeling_zet_datum(&v->h, actie, ACTIE_GEDAAN_OP, v->h.s->vandaag);
}

bool actie_stand_zetten(struct sessie *s, struct id actie, const char *stand, struct problem *p) {
    struct vak v;
    struct record *a;
    if (!vak_begin_bij(&v, s, "actie_stand_zetten", SOORT_ACTIE, actie, &a, p))
        return false;
    const struct record *concept = pip_in_concept(&v.b);
    struct record *later = concept ? actie_opvolger(&v.b, a, concept->id) : NULL;
    /* A revision being written already holds a copy: what got done is done there too. */
    if (zet_actie_stand(&v, a, stand) && later)
        zet_actie_stand(&v, later, stand);
    return vak_klaar(&v);
}

/* An event recorded on a later day than what follows it happened, at the latest, on that day. */
static bool niet_later(struct vak *v, const char *code, struct datum datum) {
    struct record_lijst *l = &v->b.lijst[SOORT_GEBEURTENIS];
    for (size_t i = 0; i < l->aantal && !v->h.mis; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code) &&
            datum_vergelijk(record_datum(&l->rij[i], GEBEURTENIS_DATUM), datum) > 0)
            handeling_zet_datum(&v->h, &l->rij[i], GEBEURTENIS_DATUM, datum);
    return !v->h.mis;
}

static bool bespreek(struct vak *v, struct record *pip, struct datum datum) {
    if (!vak_open(v, pip) || !vak_datum(v, datum, _("Besproken op")))
        return false;
    bool al = record_is(pip, PIP_STATUS, STATUS_BESPROKEN) &&
              !datum_vergelijk(record_datum(pip, PIP_BESPROKEN_OP), datum);
    handeling_zet_datum(&v->h, pip, PIP_BESPROKEN_OP, datum);
    handeling_zet(&v->h, pip, PIP_STATUS, STATUS_BESPROKEN);
    /* Discussing a revision does not bring the case back to the phase before its plan. */
    if (al || pip_geldend(&v->b))
        return !v->h.mis;
    return niet_later(v, "plan_concept", datum) &&
           handeling_gebeurtenis(&v->h, v->b.dossier.id, "plan_besproken", datum, NULL);
}

bool pip_bespreken(struct sessie *s, struct id pip, struct datum datum, struct problem *p) {
    struct vak v;
    struct record *r;
    if (!vak_begin_bij(&v, s, "pip_bespreken", SOORT_PIP, pip, &r, p))
        return false;
    bespreek(&v, r, datum);
    return vak_klaar(&v);
}

static bool na_vorige(struct vak *v, const struct record *vorige, struct datum datum) {
    return !vorige || datum_vergelijk(datum, record_datum(vorige, PIP_VASTGESTELD_OP)) >= 0 ||
           vak_weiger(v, PROBLEM_INPUT,
                      _("Een nieuwe versie kan niet van voor de vorige versie zijn."));
}

static bool stel_vast(struct vak *v, struct record *pip, struct datum datum) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    struct record *vorige = pip_geldend(&v->b);
    size_t n = pip_ontbreekt(&v->b, pip, lijst, ONTBREKEND_MAX);
    if (!vak_open(v, pip) ||
        !vak_compleet(v, _("Het PIP kan nog niet worden vastgesteld. Er ontbreekt"), lijst, n) ||
        !vak_datum(v, datum, _("Vastgesteld op")) || !na_vorige(v, vorige, datum))
        return false;
    handeling_zet_datum(&v->h, pip, PIP_VASTGESTELD_OP, datum);
    handeling_zet(&v->h, pip, PIP_STATUS, STATUS_VASTGESTELD);
    if (vorige)
        return handeling_zet(&v->h, vorige, PIP_STATUS, STATUS_VERVANGEN) &&
               handeling_gebeurtenis(&v->h, v->b.dossier.id, "plan_bijgesteld", datum, NULL);
    return niet_later(v, "plan_concept", datum) && niet_later(v, "plan_besproken", datum) &&
           vak_gebeurtenis(v, "plan_vast", datum, NULL, 0);
}

bool pip_vaststellen(struct sessie *s, struct id pip, struct datum datum, struct problem *p) {
    struct vak v;
    struct record *r;
    if (!vak_begin_bij(&v, s, "pip_vaststellen", SOORT_PIP, pip, &r, p))
        return false;
    stel_vast(&v, r, datum);
    return vak_klaar(&v);
}
