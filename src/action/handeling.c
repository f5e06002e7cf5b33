#include "handeling.h"
#include "regie/compleet.h"
#include "regie/handelingnaam.h"
#include "regie/journaal.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

bool handeling_mis(struct handeling *h) {
    h->mis = true;
    return false;
}

static bool begin_binnen(struct handeling *h) {
    h->id = h->buiten->id;
    h->regels = h->buiten->regels;
    h->kopie = h->buiten->kopie;
    return store_punt(h->s->store, h->p);
}

/* The file lost the whole action, so what this part had to say of itself no longer counts. */
static void alles_mis(struct handeling *h, const struct problem *fout) {
    if (h->p && h->p->kind != PROBLEM_STORE)
        problem_clear(h->p);
    problem_set(h->p, fout->kind, "%s", problem_text(fout));
    problem_set(h->buiten->p, fout->kind, "%s", problem_text(fout));
    handeling_mis(h->buiten);
    handeling_mis(h);
}

static bool klaar_binnen(struct handeling *h) {
    struct problem fout = {0};
    if (!store_punt_klaar(h->s->store, !h->mis, &fout))
        alles_mis(h, &fout);
    problem_clear(&fout);
    if (!h->mis)
        h->buiten->regels = h->regels;
    return !h->mis;
}

/* What is done later has a later key, also when the clock was set back meanwhile. */
static struct id laatste_handeling(struct handeling *h) {
    struct cursor *c = cursor_open(h->s->store, Q_HANDELING_LAATSTE, h->p);
    struct id laatste = cursor_volgende(c) ? cursor_id(c, "handeling") : (struct id){{0}};
    cursor_sluit(c);
    return laatste;
}

static bool begin(struct handeling *h, struct problem *p) {
    h->buiten = h->s->bezig;
    if (h->buiten)
        return begin_binnen(h);
    if (!store_begin(h->s->store, p))
        return false;
    id_na(laatste_handeling(h));
    h->id = id_nieuw();
    return true;
}

bool handeling_begin_inzage(struct handeling *h, struct sessie *s, const char *naam,
                            struct problem *p) {
    *h = (struct handeling){.s = s, .p = p, .naam = naam};
    return begin(h, p);
}

bool handeling_begin(struct handeling *h, struct sessie *s, const char *naam, struct id dossier,
                     struct problem *p) {
    *h = (struct handeling){.s = s, .p = p, .naam = naam, .dossier = dossier};
    if (!handelingnaam_zoek(naam))
        return problem_set(p, PROBLEM_STORE, _("Fout in regie: de handeling %s heeft geen naam."),
                           naam);
    if (s->rol == ROL_ALLEEN_LEZEN)
        return problem_set(
            p, PROBLEM_DENIED,
            _("U mag hier lezen maar niet schrijven. Vraag de beheerder om een rol."));
    return begin(h, p);
}

void handeling_laat_binnen(struct handeling *h) {
    h->s->bezig = h;
}

bool handeling_eist(struct handeling *h, enum gebruiker_rol rol) {
    if (h->s->rol >= rol)
        return true;
    problem_set(h->p, PROBLEM_DENIED, _("Dit is voor de %s."),
                rol == ROL_BEHEERDER ? _("beheerder") : _("teamleider"));
    return handeling_mis(h);
}

/* Which kinds take part in what is derived from a dossier. */
static bool raakt_afgeleid(enum soort_code soort) {
    return soort == SOORT_DOSSIER || soort == SOORT_GEBEURTENIS || soort == SOORT_PIP ||
           soort == SOORT_GESPREK || soort == SOORT_PERSOON || soort == SOORT_SAMENVOEGING;
}

static struct id dossier_van_persoon(struct handeling *h, struct id persoon) {
    struct id dossier = {{0}};
    struct cursor *c = cursor_open(h->s->store, Q_DOSSIER_VAN_PERSOON, h->p);
    cursor_zet_id(c, ":persoon", persoon);
    if (cursor_volgende(c))
        dossier = cursor_id(c, "dossier");
    cursor_sluit(c);
    return dossier;
}

static struct id dossier_van(struct handeling *h, const struct record *r) {
    if (r->soort->code >= SOORT_EERSTE_IN_DOSSIER)
        return record_verwijzing(r, VELD_DOSSIER);
    if (r->soort->code == SOORT_DOSSIER)
        return r->id;
    if (r->soort->code == SOORT_PERSOON)
        return dossier_van_persoon(h, r->id);
    return (struct id){{0}};
}

static void raak(struct handeling *h, enum soort_code soort, struct id dossier) {
    if (h->kopie || !raakt_afgeleid(soort) || id_is_leeg(dossier))
        return;
    ids_erbij(&h->geraakt, dossier);
}

/* What changed: a field of a record, a whole record, or a setting. */
struct regel {
    const char *soort;
    struct id record, dossier;
    const char *veld, *oud, *nieuw;
};

/* A line counts all the same: an action without lines changed nothing. */
static bool telt_alleen(struct handeling *h) {
    h->regels++;
    return true;
}

static bool journaal_regel(struct handeling *h, struct regel r) {
    if (h->droog)
        return telt_alleen(h);
    struct cursor *c = cursor_open(h->s->store, Q_WIJZIGING_TOEVOEGEN, h->p);
    cursor_zet_id(c, ":handeling", h->id);
    cursor_zet_getal(c, ":volgnummer", ++h->regels);
    cursor_zet_tekst(c, ":soort", r.soort);
    cursor_zet_id(c, ":record", r.record);
    cursor_zet_id(c, ":dossier", r.dossier);
    cursor_zet_tekst(c, ":veld", r.veld);
    cursor_zet_tekst(c, ":oud", r.oud);
    cursor_zet_tekst(c, ":nieuw", r.nieuw);
    return cursor_voer_uit(c) || handeling_mis(h);
}

static bool heel_record(struct handeling *h, const struct record *r, struct id dossier,
                        bool nieuw) {
    struct buf json = {0};
    if (h->droog)
        return telt_alleen(h);
    record_als_json(r, &json);
    bool goed = journaal_regel(h, (struct regel){.soort = r->soort->naam,
                                                 .record = r->id,
                                                 .dossier = dossier,
                                                 .oud = nieuw ? NULL : json.s,
                                                 .nieuw = nieuw ? json.s : NULL});
    buf_free(&json);
    return goed;
}

static bool bewaar(struct handeling *h, struct record *r) {
    if (!store_voeg_toe(h->s->store, r, h->p))
        return handeling_mis(h);
    r->versie = 1;
    return true;
}

static bool bewaar_nieuw(struct handeling *h, struct record *r, struct id dossier) {
    return bewaar(h, r) && heel_record(h, r, dossier, true);
}

bool handeling_bewaar(struct handeling *h, struct record *r, struct problem *p) {
    if (h->mis)
        return false;
    r->versie = 1;
    if (store_voeg_toe(h->s->store, r, p))
        return true;
    if (p->kind == PROBLEM_STORE)
        handeling_mis(h);
    return false;
}

bool handeling_noteer(struct handeling *h, const struct record *r) {
    return !h->mis && heel_record(h, r, dossier_van(h, r), true);
}

bool handeling_nieuw(struct handeling *h, struct record *r) {
    if (h->mis)
        return false;
    if (id_is_leeg(r->id))
        r->id = id_nieuw();
    if (h->veel && r->soort->code == SOORT_GEZIN)
        return veel_gezin_erbij(h, r);
    struct id dossier = dossier_van(h, r);
    raak(h, r->soort->code, dossier);
    return bewaar_nieuw(h, r, dossier);
}

static bool noteer_zet(struct handeling *h, const struct record *r, int veld, const char *nieuw,
                       struct id dossier) {
    const struct veld *v = &r->soort->velden[veld];
    return (v->vlaggen & VELD_AFGELEID) ||
           journaal_regel(h, (struct regel){.soort = r->soort->naam,
                                            .record = r->id,
                                            .dossier = dossier,
                                            .veld = v->naam,
                                            .oud = record_waarde(r, veld),
                                            .nieuw = nieuw});
}

/* In the file, in the journal, and in the record itself. */
static bool zet(struct handeling *h, struct record *r, int veld, const char *nieuw,
                struct id dossier) {
    if (!store_zet_veld(h->s->store, r, veld, nieuw, h->p))
        return handeling_mis(h);
    bool goed = noteer_zet(h, r, veld, nieuw, dossier);
    record_zet(r, veld, nieuw);
    r->versie++;
    return goed;
}

/* The words by which somebody is found change along. */
static bool zet_persoon(struct handeling *h, struct record *r, int veld, const char *nieuw,
                        struct id dossier) {
    struct record eerst;
    record_kopie(&eerst, r);
    bool goed = zet(h, r, veld, nieuw, dossier);
    if (goed)
        afgeleid_woorden_om(h, &eerst, r, dossier);
    record_free(&eerst);
    return goed;
}

bool handeling_zet(struct handeling *h, struct record *r, int veld, const char *waarde) {
    enum soort_code soort = r->soort->code;
    const char *nieuw = waarde && *waarde ? waarde : NULL;
    if (h->mis)
        return false;
    if (record_is(r, veld, nieuw ? nieuw : ""))
        return true;
    struct id dossier = dossier_van(h, r);
    raak(h, soort, dossier);
    if (soort == SOORT_SAMENVOEGING)
        afgeleid_woorden_weg(h, r, dossier);
    bool woorden = soort == SOORT_PERSOON && persoon_zoekt_op(veld);
    bool goed = (woorden ? zet_persoon : zet)(h, r, veld, nieuw, dossier);
    if (soort >= SOORT_EERSTE_IN_DOSSIER && veld == VELD_DOSSIER)
        raak(h, soort, record_verwijzing(r, veld)); /* it went to another dossier */
    return goed;
}

bool handeling_zet_datum(struct handeling *h, struct record *r, int veld, struct datum d) {
    struct buf iso = {0};
    datum_schrijf_iso(d, &iso);
    bool goed = handeling_zet(h, r, veld, iso.s);
    buf_free(&iso);
    return goed;
}

bool handeling_neem_weg(struct handeling *h, struct record *r, struct id dossier) {
    enum soort_code soort = r->soort->code;
    if (h->mis || (soort == SOORT_DOSSIER && !afgeleid_weg(h, r)))
        return false;
    if (soort == SOORT_DOSSIER)
        ids_weg(&h->geraakt, r->id);
    else if (soort != SOORT_PERSOON) /* whose dossier has gone before */
        raak(h, soort, dossier);
    if (soort == SOORT_SAMENVOEGING)
        afgeleid_woorden_weg(h, r, dossier_van(h, r));
    return heel_record(h, r, dossier, false) &&
           (store_verwijder(h->s->store, r, h->p) || handeling_mis(h));
}

bool handeling_verwijder(struct handeling *h, struct record *r) {
    return !h->mis && handeling_neem_weg(h, r, dossier_van(h, r));
}

bool handeling_geef_terug(struct handeling *h, struct record *r, struct id dossier) {
    if (h->mis)
        return false;
    if (r->soort->code != SOORT_PERSOON) /* whose dossier is still to come */
        raak(h, r->soort->code, dossier);
    return bewaar_nieuw(h, r, dossier);
}

static void geef_sleutel(struct record *r) {
    if (id_is_leeg(r->id))
        r->id = id_nieuw();
}

static bool bewaar_in_dossier(struct handeling *h, struct record *r, struct id dossier) {
    geef_sleutel(r);
    record_zet_id(r, VELD_DOSSIER, dossier);
    return bewaar(h, r);
}

static bool noteer_dossier(struct handeling *h, const struct beeld *b) {
    struct buf json = {0};
    compleet_schrijf(b, &json);
    bool goed = journaal_regel(h, (struct regel){.soort = JOURNAAL_COMPLEET,
                                                 .record = b->dossier.id,
                                                 .dossier = b->dossier.id,
                                                 .nieuw = json.s});
    buf_free(&json);
    return goed;
}

bool handeling_nieuw_dossier(struct handeling *h, struct beeld *b,
                             const struct persoonsvorm *vorm) {
    if (h->mis)
        return false;
    geef_sleutel(&b->persoon);
    geef_sleutel(&b->dossier);
    record_zet_id(&b->dossier, DOSSIER_PERSOON, b->persoon.id);
    afgeleid_vul(b, vorm ? &vorm->naam : NULL);
    if (h->veel)
        return veel_erbij(h, b, vorm);
    bool goed = bewaar(h, &b->persoon) && bewaar(h, &b->dossier);
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; goed && i < b->lijst[soort].aantal; i++)
            goed = bewaar_in_dossier(h, &b->lijst[soort].rij[i], b->dossier.id);
    if (goed && noteer_dossier(h, b))
        afgeleid_erbij(h, b);
    return !h->mis;
}

bool handeling_gebeurtenis(struct handeling *h, struct id dossier, const char *code,
                           struct datum datum, const char *toelichting) {
    struct record g;
    record_begin(&g, SOORT_GEBEURTENIS);
    record_zet_id(&g, GEBEURTENIS_DOSSIER, dossier);
    record_zet(&g, GEBEURTENIS_CODE, code);
    record_zet_datum(&g, GEBEURTENIS_DATUM, datum);
    record_zet(&g, GEBEURTENIS_TOELICHTING, toelichting);
    bool goed = handeling_nieuw(h, &g);
    record_free(&g);
    return goed;
}

bool handeling_instelling(struct handeling *h, const char *naam, const char *waarde) {
    if (h->mis)
        return false;
    char *oud = store_instelling(h->s->store, naam);
    bool goed = true;
    if (!oud || !waarde ? oud != waarde : strcmp(oud, waarde) != 0) {
        struct cursor *c =
            cursor_open(h->s->store, waarde ? Q_INSTELLING_ZETTEN : Q_INSTELLING_VERWIJDEREN, h->p);
        cursor_zet_tekst(c, ":naam", naam);
        if (waarde)
            cursor_zet_tekst(c, ":waarde", waarde);
        goed = cursor_voer_uit(c) && journaal_regel(h, (struct regel){.soort = "instelling",
                                                                      .record = h->id,
                                                                      .veld = naam,
                                                                      .oud = oud,
                                                                      .nieuw = waarde});
    }
    free(oud);
    return goed || handeling_mis(h);
}

bool handeling_zeg(struct handeling *h, const char *wat, const char *waarde) {
    if (h->mis || !waarde)
        return !h->mis;
    return journaal_regel(
        h,
        (struct regel){.soort = JOURNAAL_HANDELING, .record = h->id, .veld = wat, .nieuw = waarde});
}

/* Local time to the second; noon when the day was given from outside, so that two runs are equal.
 */
void handeling_tijdstip(const struct handeling *h, struct buf *uit) {
    time_t nu = time(NULL);
    struct tm t;
    localtime_r(&nu, &t);
    datum_schrijf_iso(h->s->vandaag, uit);
    if (h->s->vandaag_vast)
        buf_add(uit, "T12:00:00");
    else
        buf_addf(uit, "T%02d:%02d:%02d", t.tm_hour, t.tm_min, t.tm_sec);
}

static bool schrijf_kop(struct handeling *h) {
    if (h->kop)
        return true;
    h->kop = true;
    struct buf wanneer = {0};
    handeling_tijdstip(h, &wanneer);
    struct cursor *c = cursor_open(h->s->store, Q_HANDELING_TOEVOEGEN, h->p);
    cursor_zet_id(c, ":id", h->id);
    cursor_zet_tekst(c, ":naam", h->naam);
    cursor_zet_tekst(c, ":wanneer", wanneer.s);
    cursor_zet_tekst(c, ":door", h->s->gebruiker);
    cursor_zet_id(c, ":dossier", h->dossier);
    cursor_zet_id(c, ":van", h->van);
    bool goed = cursor_voer_uit(c);
    buf_free(&wanneer);
    return goed || handeling_mis(h);
}

bool handeling_veel_begin(struct handeling *h, bool draad) {
    if (h->mis || !schrijf_kop(h))
        return false;
    veel_begin(h, draad);
    return true;
}

bool handeling_afgeleid(struct handeling *h) {
    for (size_t i = 0; i < h->geraakt.aantal && !h->mis; i++)
        if (!id_is_leeg(h->geraakt.id[i]))
            afgeleid_bijwerken(h, h->geraakt.id[i]);
    ids_leeg(&h->geraakt);
    return !h->mis;
}

bool handeling_klaar(struct handeling *h) {
    veel_einde(h);
    handeling_afgeleid(h);
    if (!h->mis && h->regels > 0 && !h->buiten)
        schrijf_kop(h);
    veel_free(h);
    ids_free(&h->geraakt);
    h->s->bezig = h->buiten;
    if (h->buiten)
        return klaar_binnen(h);
    if (h->mis || h->proef || h->regels == 0) {
        store_vergeet(h->s->store);
        return !h->mis;
    }
    return store_bewaar(h->s->store, h->p);
}
