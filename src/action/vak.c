#include "vak.h"
#include "regie/taal.h"
#include "velden.h"
#include <stdarg.h>
#include <string.h>

bool vak_begin(struct vak *v, struct sessie *s, const char *naam, struct id dossier,
               struct problem *p) {
    memset(v, 0, sizeof *v);
    if (!handeling_begin(&v->h, s, naam, dossier, p))
        return false;
    if (store_beeld(s->store, dossier, &v->b, p))
        return true;
    handeling_mis(&v->h);
    return vak_klaar(v);
}

bool vak_begin_bij(struct vak *v, struct sessie *s, const char *naam, enum soort_code soort,
                   struct id record, struct record **r, struct problem *p) {
    struct record zoek = {0};
    bool gevonden = store_lees(s->store, soort, record, &zoek, p);
    struct id dossier = gevonden ? record_verwijzing(&zoek, VELD_DOSSIER) : (struct id){{0}};
    record_free(&zoek);
    if (!gevonden)
        return problem_set(p, PROBLEM_INPUT, _("Dit is er niet (meer)."));
    if (!vak_begin(v, s, naam, dossier, p))
        return false;
    *r = beeld_zoek(&v->b, soort, record);
    if (*r)
        return true;
    vak_weiger(v, PROBLEM_INPUT, _("Dit is er niet (meer)."));
    return vak_klaar(v);
}

bool vak_klaar(struct vak *v) {
    beeld_free(&v->b);
    return handeling_klaar(&v->h);
}

bool vak_weiger(struct vak *v, enum problem_kind soort, const char *format, ...) {
    struct buf tekst = {0};
    va_list args;
    va_start(args, format);
    buf_addv(&tekst, format, args);
    va_end(args);
    problem_set(v->h.p, soort, "%s", buf_text(&tekst));
    buf_free(&tekst);
    return handeling_mis(&v->h);
}

bool vak_compleet(struct vak *v, const char *kop, const struct ontbrekend *lijst, size_t aantal) {
    struct buf zin = {0};
    if (!aantal)
        return true;
    ontbrekend_zin(lijst, aantal, &zin);
    vak_weiger(v, PROBLEM_INPUT, "%s: %s.", kop, zin.s);
    buf_free(&zin);
    return false;
}

bool vak_datum(struct vak *v, struct datum d, const char *wat) {
    if (!datum_is_volledig(d))
        return vak_weiger(v, PROBLEM_INPUT, _("%s: geef een hele datum."), wat);
    if (datum_vergelijk(d, v->h.s->vandaag) > 0)
        return vak_weiger(v, PROBLEM_INPUT, _("%s: die dag moet nog komen."), wat);
    return true;
}

bool vak_gebeurtenis(struct vak *v, const char *code, struct datum datum, const char *toelichting,
                     size_t anderen) {
    const struct record_lijst *l = &v->b.lijst[SOORT_GEBEURTENIS];
    size_t er = 0;
    for (size_t i = 0; i < l->aantal; i++)
        er += record_is(&l->rij[i], GEBEURTENIS_CODE, code) &&
              !datum_vergelijk(record_datum(&l->rij[i], GEBEURTENIS_DATUM), datum);
    return er > anderen || handeling_gebeurtenis(&v->h, v->b.dossier.id, code, datum, toelichting);
}

size_t vak_anderen(const struct vak *v, const struct record *r, int status, int datum) {
    const struct record_lijst *l = &v->b.lijst[r->soort->code];
    size_t n = 0;
    for (size_t i = 0; i < l->aantal; i++)
        n += !id_gelijk(l->rij[i].id, r->id) && status_is_vast(record_tekst(&l->rij[i], status)) &&
             record_is(&l->rij[i], datum, record_tekst(r, datum));
    return n;
}

bool vak_open(struct vak *v, const struct record *r) {
    if (!record_ligt_vast(&v->b, r))
        return true;
    return vak_weiger(v, PROBLEM_DENIED,
                      _("Dit is vastgesteld en verandert niet meer. Maak een nieuwe versie."));
}

struct record *vak_nieuw(struct vak *v, enum soort_code soort) {
    struct record *r = record_lijst_nieuw(&v->b.lijst[soort], soort);
    record_standaard(r);
    record_zet_id(r, VELD_DOSSIER, v->b.dossier.id);
    return r;
}

struct record *vak_kopie(struct vak *v, enum soort_code soort, struct id van) {
    struct record *r = vak_nieuw(v, soort);
    const struct record *oud = beeld_zoek(&v->b, soort, van);
    for (int veld = 0; veld < oud->soort->aantal; veld++)
        record_zet(r, veld, record_waarde(oud, veld));
    return r;
}

bool vak_bewaar(struct vak *v, struct record *r) {
    return record_compleet(&v->h, r) && handeling_nieuw(&v->h, r);
}

bool vak_weg(struct vak *v, struct record *r) {
    struct record_lijst *l = &v->b.lijst[r->soort->code];
    if (!handeling_verwijder(&v->h, r))
        return false;
    size_t i = (size_t)(r - l->rij);
    record_free(r);
    memmove(r, r + 1, (l->aantal - i - 1) * sizeof *r);
    l->aantal--;
    return true;
}

bool vak_vul(struct vak *v, struct record *r, const struct invulling *invullingen, size_t aantal) {
    for (size_t i = 0; i < aantal && !v->h.mis; i++)
        veld_vul(&v->h, r, &invullingen[i]);
    return !v->h.mis;
}

bool vak_zet(struct vak *v, struct record *r, const struct invulling *invullingen, size_t aantal) {
    for (size_t i = 0; i < aantal && !v->h.mis; i++)
        veld_zet(&v->h, r, &invullingen[i]);
    return !v->h.mis;
}
