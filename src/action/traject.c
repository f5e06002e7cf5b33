/* Trajecten and exams: adding, changing, ending and removing them, and the events that are their
 * dates. Everything is first put together in memory and judged whole, so that fields that depend on
 * each other may come in any order. */
#include "traject.h"
#include "regie/catalogus.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "vak.h"
#include "velden.h"
#include <string.h>

bool is_traject_of_examen(enum soort_code soort) {
    return soort == SOORT_TRAJECT || soort == SOORT_EXAMEN;
}

/* ---- The events that are their dates ---- */

static struct record *gebeurtenis_op(struct beeld *b, const char *code, const char *datum) {
    struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code) &&
            record_is(&l->rij[i], GEBEURTENIS_DATUM, datum))
            return &l->rij[i];
    return NULL;
}

/* Is the day of this event no longer the day of anything? */
static bool is_los(struct vak *v, const struct record *g) {
    return !gebeurtenis_van_werk(&v->b, g);
}

static bool nieuwe_gebeurtenis(struct vak *v, const char *code, const char *datum) {
    struct record *g = vak_nieuw(v, SOORT_GEBEURTENIS);
    record_zet(g, GEBEURTENIS_CODE, code);
    record_zet(g, GEBEURTENIS_DATUM, datum);
    return vak_bewaar(v, g);
}

/* What once was an event of `oud` is one of `nieuw`; the picture already holds the record as it is
 * now. Words of somebody's own stay where they are. */
static bool volg(struct vak *v, const char *was, const char *oud, const char *wordt,
                 const char *nieuw) {
    struct record *er = wordt ? gebeurtenis_op(&v->b, wordt, nieuw) : NULL;
    struct record *los = was ? gebeurtenis_op(&v->b, was, oud) : NULL;
    bool vrij = los && is_los(v, los);
    if (wordt && vrij && !er && !strcmp(was, wordt))
        return handeling_zet(&v->h, los, GEBEURTENIS_DATUM, nieuw);
    if (vrij && !record_waarde(los, GEBEURTENIS_TOELICHTING) && !vak_weg(v, los))
        return false;
    return !wordt || er || nieuwe_gebeurtenis(v, wordt, nieuw);
}

/* `oud` and `nu` of the same kind; NULL when there was none, or is none any more. */
static bool volg_alle(struct vak *v, const struct record *oud, const struct record *nu) {
    const struct soort *soort = oud ? oud->soort : nu->soort;
    for (int veld = 0; veld < soort->aantal && !v->h.mis; veld++) {
        const char *was = oud ? traject_gebeurtenis(oud, veld) : NULL;
        const char *wordt = nu ? traject_gebeurtenis(nu, veld) : NULL;
        if ((was || wordt) && !(was && wordt && record_is(oud, veld, record_tekst(nu, veld))))
            volg(v, was, was ? record_tekst(oud, veld) : NULL, wordt,
                 wordt ? record_tekst(nu, veld) : NULL);
    }
    return !v->h.mis;
}

bool is_traject_gebeurtenis(const char *code) {
    return !strcmp(code, "traject_start") || !strcmp(code, "traject_eind") || !strcmp(code, "pvt");
}

static void geef_dag(struct handeling *h, struct beeld *b, const char *code, const char *iso) {
    struct datum datum;
    if (gebeurtenis_op(b, code, iso) || !datum_lees_iso(iso, &datum) ||
        !handeling_gebeurtenis(h, b->dossier.id, code, datum, NULL))
        return;
    struct record *g = record_lijst_nieuw(&b->lijst[SOORT_GEBEURTENIS], SOORT_GEBEURTENIS);
    record_zet(g, GEBEURTENIS_CODE, code);
    record_zet(g, GEBEURTENIS_DATUM, iso);
}

static void elk_zijn_dag(struct handeling *h, struct beeld *b, enum soort_code soort) {
    const struct record_lijst *l = &b->lijst[soort];
    for (size_t i = 0; i < l->aantal && !h->mis; i++)
        for (int veld = 0; veld < l->rij[i].soort->aantal; veld++) {
            const char *code = traject_gebeurtenis(&l->rij[i], veld);
            if (code)
                geef_dag(h, b, code, record_tekst(&l->rij[i], veld));
        }
}

bool traject_gebeurtenissen(struct handeling *h) {
    for (size_t i = 0; i < h->geraakt.aantal && !h->mis; i++) {
        struct beeld b = {0};
        if (id_is_leeg(h->geraakt.id[i]))
            continue;
        if (store_beeld(h->s->store, h->geraakt.id[i], &b, h->p)) {
            elk_zijn_dag(h, &b, SOORT_TRAJECT);
            elk_zijn_dag(h, &b, SOORT_EXAMEN);
        } else {
            handeling_mis(h);
        }
        beeld_free(&b);
    }
    return !h->mis;
}

/* ---- The record itself ---- */

static bool kiest(const struct invulling *invullingen, size_t aantal, int veld) {
    for (size_t i = 0; i < aantal; i++)
        if (invullingen[i].veld == veld)
            return true;
    return false;
}

/* Another kind is of another leefgebied: what followed from the old one follows from the new one,
 * unless it was typed along. What somebody chose otherwise stays. */
static void volg_soort(const struct record *oud, struct record *r, const struct tabel *soorten,
                       const struct invulling *invullingen, size_t aantal) {
    static const int velden[] = {TRAJECT_SPOOR, TRAJECT_LEEFGEBIED};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++) {
        const char *was = traject_van_soort(oud, velden[i], soorten),
                   *wordt = traject_van_soort(r, velden[i], soorten);
        if (was && wordt && record_is(r, velden[i], was) && !kiest(invullingen, aantal, velden[i]))
            record_zet(r, velden[i], wordt);
    }
}

static bool vul_traject_aan(struct vak *v, const struct record *oud, struct record *r,
                            const struct invulling *invullingen, size_t aantal) {
    const struct tabel *soorten = catalogus_tabel("lijst/traject.csv", v->h.p);
    if (!soorten)
        return handeling_mis(&v->h);
    if (oud)
        volg_soort(oud, r, soorten, invullingen, aantal);
    traject_vul_aan(r, soorten, kiest(invullingen, aantal, TRAJECT_STATUS));
    return true;
}

static bool vul_examen_aan(struct vak *v, const struct record *oud, struct record *r) {
    bool vrij = examen_is_gehaald(r) && !record_is(r, EXAMEN_RESULTAAT, "geslaagd");
    if (!oud && !vrij && !record_waarde(r, EXAMEN_POGING))
        record_zet_getal(r, EXAMEN_POGING,
                         examen_volgende_poging(&v->b, record_tekst(r, EXAMEN_ONDERDEEL)));
    return true;
}

static bool klopt(struct vak *v, const struct record *oud, const struct record *r) {
    bool goed = r->soort->code == SOORT_TRAJECT
                    ? traject_klopt(r, v->h.s->vandaag, v->h.p)
                    : examen_klopt(&v->b, oud, r, v->h.s->vandaag, v->h.p);
    return goed || handeling_mis(&v->h);
}

/* Reads what was typed into `r` and judges the whole. */
static bool stel_op(struct vak *v, const struct record *oud, struct record *r,
                    const struct invulling *invullingen, size_t aantal) {
    for (size_t i = 0; i < aantal && !v->h.mis; i++)
        if (invullingen[i].veld == VELD_DOSSIER)
            vak_weiger(v, PROBLEM_DENIED, _("%s verandert niet met de hand."),
                       _(r->soort->velden[VELD_DOSSIER].label));
        else
            veld_vul(&v->h, r, &invullingen[i]);
    return !v->h.mis &&
           (r->soort->code == SOORT_TRAJECT ? vul_traject_aan(v, oud, r, invullingen, aantal)
                                            : vul_examen_aan(v, oud, r)) &&
           record_compleet(&v->h, r) && klopt(v, oud, r);
}

static bool voeg_toe(struct vak *v, enum soort_code soort, const struct invulling *invullingen,
                     size_t aantal, struct id *nieuw) {
    struct record wens;
    record_begin(&wens, soort);
    record_standaard(&wens);
    record_zet_id(&wens, VELD_DOSSIER, v->b.dossier.id);
    if (stel_op(v, NULL, &wens, invullingen, aantal)) {
        struct record *r = record_lijst_nieuw(&v->b.lijst[soort], soort);
        for (int veld = 0; veld < r->soort->aantal; veld++)
            record_zet(r, veld, record_waarde(&wens, veld));
        if (vak_bewaar(v, r))
            volg_alle(v, NULL, r);
        if (nieuw)
            *nieuw = r->id;
    }
    record_free(&wens);
    return !v->h.mis;
}

static bool wijzig(struct vak *v, struct record *r, const struct invulling *invullingen,
                   size_t aantal) {
    struct record oud = {0}, wens = {0};
    record_kopie(&oud, r);
    record_kopie(&wens, r);
    if (stel_op(v, &oud, &wens, invullingen, aantal)) {
        for (int veld = 0; veld < r->soort->aantal && !v->h.mis; veld++)
            handeling_zet(&v->h, r, veld, record_waarde(&wens, veld));
        if (!v->h.mis)
            volg_alle(v, &oud, r);
    }
    record_free(&oud);
    record_free(&wens);
    return !v->h.mis;
}

static bool haal_weg(struct vak *v, struct record *r) {
    struct record oud = {0};
    record_kopie(&oud, r);
    if (vak_weg(v, r))
        volg_alle(v, &oud, NULL);
    record_free(&oud);
    return !v->h.mis;
}

/* ---- The actions ---- */

bool traject_toevoegen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                       size_t aantal, struct id *nieuw, struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "traject_toevoegen", dossier, p))
        return false;
    voeg_toe(&v, SOORT_TRAJECT, invullingen, aantal, nieuw);
    return vak_klaar(&v);
}

bool examen_toevoegen(struct sessie *s, struct id dossier, const struct invulling *invullingen,
                      size_t aantal, struct id *nieuw, struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "examen_toevoegen", dossier, p))
        return false;
    voeg_toe(&v, SOORT_EXAMEN, invullingen, aantal, nieuw);
    return vak_klaar(&v);
}

bool traject_wijzigen(struct sessie *s, struct id traject, const struct invulling *invullingen,
                      size_t aantal, struct problem *p) {
    struct vak v;
    struct record *r;
    if (!vak_begin_bij(&v, s, "traject_wijzigen", SOORT_TRAJECT, traject, &r, p))
        return false;
    wijzig(&v, r, invullingen, aantal);
    return vak_klaar(&v);
}

bool examen_wijzigen(struct sessie *s, struct id examen, const struct invulling *invullingen,
                     size_t aantal, struct problem *p) {
    struct vak v;
    struct record *r;
    if (!vak_begin_bij(&v, s, "examen_wijzigen", SOORT_EXAMEN, examen, &r, p))
        return false;
    wijzig(&v, r, invullingen, aantal);
    return vak_klaar(&v);
}

bool traject_beeindigen(struct sessie *s, struct id traject, struct datum datum,
                        const struct invulling *invullingen, size_t aantal, struct problem *p) {
    struct vak v;
    struct record *r;
    struct buf dag = {0};
    struct invulling alle[TRAJECT_VELDEN + 1] = {{TRAJECT_GEEINDIGD_OP, NULL}};
    if (aantal > TRAJECT_VELDEN)
        aantal = TRAJECT_VELDEN;
    if (!vak_begin_bij(&v, s, "traject_beeindigen", SOORT_TRAJECT, traject, &r, p))
        return false;
    datum_schrijf_iso(datum, &dag);
    alle[0].waarde = buf_text(&dag);
    if (aantal)
        memcpy(alle + 1, invullingen, aantal * sizeof *alle);
    if (traject_is_voorbij(r))
        vak_weiger(&v, PROBLEM_DENIED, _("Dit traject is al voorbij. Verbeter het bij %s."),
                   _(soort_traject.velden[TRAJECT_GEEINDIGD_OP].label));
    else if (vak_datum(&v, datum, _(soort_traject.velden[TRAJECT_GEEINDIGD_OP].label)))
        wijzig(&v, r, alle, aantal + 1);
    buf_free(&dag);
    return vak_klaar(&v);
}

bool traject_of_examen_verwijderen(struct sessie *s, enum soort_code soort, struct id record,
                                   struct problem *p) {
    struct vak v;
    struct record *r;
    if (!vak_begin_bij(&v, s, "record_verwijderen", soort, record, &r, p))
        return false;
    haal_weg(&v, r);
    return vak_klaar(&v);
}
