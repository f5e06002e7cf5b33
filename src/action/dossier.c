/* People, their dossiers, who guides them, and what happened. */
#include "handeling.h"
#include "regie/dubbelen.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "velden.h"
#include <string.h>

/* Somebody with the same numbers, or with everything else the same: not a second time. */
static bool is_nieuw_mens(struct sessie *s, const struct record *persoon,
                          const struct record *dossier, struct problem *p) {
    struct dubbel_vondst v = {0};
    struct dubbel_vraag vraag = {.persoon = persoon,
                                 .dossiernummer = record_waarde(dossier, DOSSIER_DOSSIERNUMMER)};
    bool zeker = dubbelen_zoek(s->store, &vraag, &v, 1, p) && v.score.oordeel == DUBBEL_ZEKER;
    struct buf naam = {0}, redenen = {0};
    if (zeker) {
        persoon_lijstnaam(&v.persoon, &naam);
        dubbel_redenen(&v.score, &redenen);
        problem_set(p, PROBLEM_INPUT, _("%s staat er al: %s."), buf_text(&naam), redenen.s);
    }
    buf_free(&naam);
    buf_free(&redenen);
    dubbel_vondst_free(&v);
    return !zeker && p->kind == PROBLEM_NONE;
}

bool persoon_toevoegen(struct sessie *s, const struct record *persoon, const struct record *dossier,
                       struct id *nieuw, struct problem *p) {
    return is_nieuw_mens(s, persoon, dossier, p) &&
           persoon_toevoegen_toch(s, persoon, dossier, nieuw, p);
}

bool persoon_toevoegen_toch(struct sessie *s, const struct record *persoon,
                            const struct record *dossier, struct id *nieuw, struct problem *p) {
    if (!record_waarde(persoon, PERSOON_ACHTERNAAM) && !record_waarde(persoon, PERSOON_VOORNAMEN) &&
        !record_waarde(persoon, PERSOON_VOORLETTERS))
        return problem_set(p, PROBLEM_INPUT, _("Een persoon heeft een naam nodig."));
    struct handeling h;
    if (!handeling_begin(&h, s, "persoon_toevoegen", (struct id){{0}}, p))
        return false;
    struct beeld b = {0};
    record_kopie(&b.persoon, persoon);
    record_kopie(&b.dossier, dossier);
    handeling_nieuw_dossier(&h, &b, NULL);
    if (nieuw)
        *nieuw = b.dossier.id;
    h.dossier = b.dossier.id;
    beeld_free(&b);
    return handeling_klaar(&h);
}

static struct id zoek_gezin(struct handeling *h, const char *nummer) {
    struct id id = {{0}};
    struct cursor *c = cursor_open(h->s->store, Q_GEZIN_VAN_NUMMER, h->p);
    cursor_zet_tekst(c, ":nummer", nummer);
    if (cursor_volgende(c))
        id = cursor_id(c, "id");
    cursor_sluit(c);
    return id;
}

/* A household shares the number of the first of its people; a list may have brought it already. */
static struct id gezin_van(struct handeling *h, const struct beeld *b) {
    struct record gezin;
    char nummer[ID_TEKST];
    record_begin(&gezin, SOORT_GEZIN);
    id_tekst(b->dossier.id, nummer);
    const char *v = record_waarde(&b->persoon, PERSOON_V_NUMMER);
    record_zet(&gezin, GEZIN_NUMMER, v ? v : nummer);
    gezin.id = zoek_gezin(h, record_tekst(&gezin, GEZIN_NUMMER));
    if (id_is_leeg(gezin.id))
        handeling_nieuw(h, &gezin);
    struct id id = gezin.id;
    record_free(&gezin);
    return id;
}

bool gezin_koppelen(struct sessie *s, struct id dossier, struct id ander, struct problem *p) {
    struct handeling h;
    struct beeld een = {0}, twee = {0};
    if (id_gelijk(dossier, ander))
        return problem_set(p, PROBLEM_INPUT, _("Kies iemand anders om het gezin mee te vormen."));
    if (!handeling_begin(&h, s, "gezin_koppelen", dossier, p))
        return false;
    if (!store_beeld(s->store, dossier, &een, p) || !store_beeld(s->store, ander, &twee, p))
        handeling_mis(&h);
    struct id gezin = record_verwijzing(&twee.persoon, PERSOON_GEZIN);
    if (!h.mis && id_is_leeg(gezin))
        gezin = record_verwijzing(&een.persoon, PERSOON_GEZIN);
    if (!h.mis && id_is_leeg(gezin))
        gezin = gezin_van(&h, &een);
    char tekst[ID_TEKST];
    id_tekst(gezin, tekst);
    handeling_zet(&h, &een.persoon, PERSOON_GEZIN, tekst);
    handeling_zet(&h, &twee.persoon, PERSOON_GEZIN, tekst);
    beeld_free(&een);
    beeld_free(&twee);
    return handeling_klaar(&h);
}

#define REGIEVOERDER "regievoerder"

static struct record *lopende_rol(struct beeld *b, const char *rol) {
    struct record_lijst *rollen = &b->lijst[SOORT_ROL];
    for (size_t i = 0; i < rollen->aantal; i++)
        if (record_is(&rollen->rij[i], ROL_ROL, rol) && !record_waarde(&rollen->rij[i], ROL_TOT))
            return &rollen->rij[i];
    return NULL;
}

static void begin_rol(struct handeling *h, struct id dossier, const char *rol, const char *wie) {
    struct record r;
    record_begin(&r, SOORT_ROL);
    record_zet_id(&r, ROL_DOSSIER, dossier);
    record_zet(&r, ROL_GEBRUIKER, wie);
    record_zet(&r, ROL_ROL, rol);
    record_zet_datum(&r, ROL_VAN, h->s->vandaag);
    handeling_nieuw(h, &r);
    record_free(&r);
}

/* One person per role at a time; the regievoerder is also the casemanager in the lists. */
static void wissel_rol(struct handeling *h, struct beeld *b, const char *rol, const char *wie) {
    struct record *oud = lopende_rol(b, rol);
    if (oud && record_is(oud, ROL_GEBRUIKER, wie))
        return;
    if (oud)
        handeling_zet_datum(h, oud, ROL_TOT, h->s->vandaag);
    if (*wie)
        begin_rol(h, b->dossier.id, rol, wie);
    if (!strcmp(rol, REGIEVOERDER))
        handeling_zet(h, &b->dossier, DOSSIER_CASEMANAGER, wie);
}

static bool wijs_toe(struct handeling *h, struct id dossier, const char *rol, const char *wie) {
    struct beeld b;
    if (store_beeld(h->s->store, dossier, &b, h->p))
        wissel_rol(h, &b, rol, wie);
    else
        handeling_mis(h);
    beeld_free(&b);
    return !h->mis;
}

bool handeling_wijs_toe(struct handeling *h, struct id dossier, const char *casemanager) {
    return wijs_toe(h, dossier, REGIEVOERDER, casemanager);
}

static bool is_collega(struct sessie *s, const char *naam, struct problem *p) {
    struct cursor *c = cursor_open(s->store, Q_GEBRUIKER_VAN_NAAM, p);
    cursor_zet_tekst(c, ":naam", naam);
    bool gevonden = cursor_volgende(c);
    cursor_sluit(c);
    return gevonden || problem_set(p, PROBLEM_INPUT,
                                   _("%s is hier geen collega. Kijk met: regie gebruiker"), naam);
}

bool rol_toewijzen(struct sessie *s, const struct id *dossiers, size_t aantal, const char *rol,
                   const char *wie, struct problem *p) {
    struct handeling h;
    struct buf code = {0};
    struct id enige = aantal == 1 ? dossiers[0] : (struct id){{0}};
    bool goed = veld_lees(&soort_rol.velden[ROL_ROL], rol, s->vandaag, &code, p) &&
                (code.len || problem_set(p, PROBLEM_INPUT, _("%s mag niet leeg zijn."),
                                         _(soort_rol.velden[ROL_ROL].label))) &&
                (!*wie || is_collega(s, wie, p)) &&
                handeling_begin(&h, s, "casemanager_toewijzen", enige, p);
    if (goed) {
        for (size_t i = 0; i < aantal && !h.mis; i++)
            wijs_toe(&h, dossiers[i], code.s, wie);
        goed = handeling_klaar(&h);
    }
    buf_free(&code);
    return goed;
}

bool casemanager_toewijzen(struct sessie *s, const struct id *dossiers, size_t aantal,
                           const char *casemanager, struct problem *p) {
    return rol_toewijzen(s, dossiers, aantal, REGIEVOERDER, casemanager, p);
}

bool gebeurtenis_mag(const struct sessie *s, struct datum datum, struct problem *p) {
    if (!datum_is_volledig(datum))
        return problem_set(p, PROBLEM_INPUT, _("Een gebeurtenis heeft een hele datum nodig."));
    if (datum_vergelijk(datum, s->vandaag) > 0)
        return problem_set(p, PROBLEM_INPUT,
                           _("Die dag moet nog komen. Leg een gebeurtenis vast als ze er is."));
    return true;
}

static bool is_gebeurtenis(const char *code, struct problem *p) {
    return gebeurtenis_zoek(code) ||
           problem_set(p, PROBLEM_INPUT,
                       _("De gebeurtenis \"%s\" kent regie niet. Zie: regie gebeurtenis --help"),
                       code);
}

/* The event of this kind that a new date corrects: the one there is, when it can be only one. */
static struct record *te_verbeteren(struct beeld *b, const char *code) {
    struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    for (size_t i = 0; !gebeurtenis_zoek(code)->vaker && i < l->aantal; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code))
            return &l->rij[i];
    return NULL;
}

static void verbeter(struct handeling *h, const struct beeld *b, struct record *g,
                     struct datum datum, const char *toelichting) {
    struct buf iso = {0};
    datum_schrijf_iso(datum, &iso);
    if (!gebeurtenis_mag_naar(b, g, iso.s, h->p))
        handeling_mis(h);
    handeling_zet(h, g, GEBEURTENIS_DATUM, iso.s);
    if (toelichting)
        handeling_zet(h, g, GEBEURTENIS_TOELICHTING, toelichting);
    buf_free(&iso);
}

bool gebeurtenis_vastleggen(struct sessie *s, struct id dossier, const char *code,
                            struct datum datum, const char *toelichting, struct problem *p) {
    struct handeling h;
    struct beeld b = {0};
    if (!is_gebeurtenis(code, p) || !gebeurtenis_mag(s, datum, p) ||
        !handeling_begin(&h, s, "gebeurtenis_vastleggen", dossier, p))
        return false;
    if (!store_beeld(s->store, dossier, &b, p))
        handeling_mis(&h);
    struct record *oud = h.mis ? NULL : te_verbeteren(&b, code);
    if (!oud && !h.mis) {
        oud = record_lijst_nieuw(&b.lijst[SOORT_GEBEURTENIS], SOORT_GEBEURTENIS);
        record_zet_id(oud, GEBEURTENIS_DOSSIER, dossier);
        record_zet(oud, GEBEURTENIS_CODE, code);
        record_zet_datum(oud, GEBEURTENIS_DATUM, datum);
        record_zet(oud, GEBEURTENIS_TOELICHTING, toelichting);
        handeling_nieuw(&h, oud);
    } else if (!h.mis) {
        verbeter(&h, &b, oud, datum, toelichting);
    }
    beeld_free(&b);
    return handeling_klaar(&h);
}
