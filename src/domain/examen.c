/* Exams: what fits together, and which parts were passed. */
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "regie/vakwerk.h"
#include <string.h>

static const struct onderdeel {
    const char *code;
    bool taal;
    const char *alleen; /* under this law only; or NULL */
    const char *niet;   /* the leerroute that does not ask for it; or NULL */
} onderdelen[EXAMEN_ONDERDELEN] = {{"luisteren", true, NULL, "Z"}, {"lezen", true, NULL, "Z"},
                                   {"schrijven", true, NULL, "Z"}, {"spreken", true, NULL, "Z"},
                                   {"knm", false, NULL, "Z"},      {"ona", false, "2013", NULL},
                                   {"pvt", false, NULL, NULL},     {"map", false, "2021", "O"}};

static const struct onderdeel *onderdeel_van(const struct record *e) {
    for (size_t i = 0; i < EXAMEN_ONDERDELEN; i++)
        if (record_is(e, EXAMEN_ONDERDEEL, onderdelen[i].code))
            return &onderdelen[i];
    return NULL;
}

bool examen_is_taal(const struct record *e) {
    const struct onderdeel *o = onderdeel_van(e);
    return o && o->taal;
}

static bool is_vrij(const struct record *e) {
    return record_is(e, EXAMEN_RESULTAAT, "vrijgesteld") ||
           record_is(e, EXAMEN_RESULTAAT, "ontheven");
}

bool examen_is_gehaald(const struct record *e) {
    return record_is(e, EXAMEN_RESULTAAT, "geslaagd") || is_vrij(e);
}

/* An exemption without a level holds for every level. */
static bool is_hoog_genoeg(const struct record *e, const char *niveau) {
    const char *heeft = record_waarde(e, EXAMEN_NIVEAU);
    return !niveau || !heeft || strcmp(heeft, niveau) >= 0;
}

static const struct record *gehaald_buiten(const struct beeld *b, const char *onderdeel,
                                           const char *niveau, struct id buiten) {
    const struct record_lijst *l = &b->lijst[SOORT_EXAMEN];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], EXAMEN_ONDERDEEL, onderdeel) && examen_is_gehaald(&l->rij[i]) &&
            is_hoog_genoeg(&l->rij[i], niveau) && !id_gelijk(l->rij[i].id, buiten))
            return &l->rij[i];
    return NULL;
}

const struct record *examen_gehaald(const struct beeld *b, const char *onderdeel,
                                    const char *niveau) {
    return gehaald_buiten(b, onderdeel, niveau, (struct id){{0}});
}

long examen_volgende_poging(const struct beeld *b, const char *onderdeel) {
    const struct record_lijst *l = &b->lijst[SOORT_EXAMEN];
    long hoogste = 0;
    for (size_t i = 0; i < l->aantal; i++) {
        long nr = record_getal(&l->rij[i], EXAMEN_POGING, 0);
        if (record_is(&l->rij[i], EXAMEN_ONDERDEEL, onderdeel) && nr > hoogste)
            hoogste = nr;
    }
    return hoogste + 1;
}

/* ---- What fits together ---- */

static const char *label(int veld) {
    return _(soort_examen.velden[veld].label);
}

static const char *keuze_van(const struct record *e, int veld) {
    return keuze_label(soort_examen.velden[veld].keuzes, record_tekst(e, veld));
}

static bool verandert(const struct record *oud, const struct record *e, int veld) {
    return !oud || !record_is(oud, veld, record_tekst(e, veld));
}

static bool past_bij_wet(const struct beeld *b, const struct record *e, struct problem *p) {
    const struct onderdeel *o = onderdeel_van(e);
    const char *wet = record_waarde(&b->dossier, DOSSIER_WET);
    return !o || !o->alleen || !wet || !strcmp(o->alleen, wet) ||
           problem_set(p, PROBLEM_INPUT,
                       _("%s hoort bij de wet van %s; in dit dossier staat die van %s."),
                       keuze_van(e, EXAMEN_ONDERDEEL), o->alleen, wet);
}

static bool niveau_klopt(const struct record *e, struct problem *p) {
    const struct onderdeel *o = onderdeel_van(e);
    const char *naam = keuze_van(e, EXAMEN_ONDERDEEL);
    bool niveau = record_waarde(e, EXAMEN_NIVEAU) != NULL;
    if (o && o->taal && !niveau && !is_vrij(e))
        return problem_set(p, PROBLEM_INPUT, _("%s: vul ook het niveau in (A2, B1 of B2)."), naam);
    if (o && !o->taal && niveau)
        return problem_set(p, PROBLEM_INPUT, _("%s heeft geen niveau; laat dat leeg."), naam);
    return true;
}

/* The law of a dossier may be corrected after an exam under the other one was typed. An exemption
 * needs no level, any other result does. */
static bool onderdeel_klopt(const struct beeld *b, const struct record *oud, const struct record *e,
                            struct problem *p) {
    bool onderdeel = verandert(oud, e, EXAMEN_ONDERDEEL);
    bool niveau =
        onderdeel || verandert(oud, e, EXAMEN_NIVEAU) || verandert(oud, e, EXAMEN_RESULTAAT);
    return (!onderdeel || past_bij_wet(b, e, p)) && (!niveau || niveau_klopt(e, p));
}

static bool niet_toekomst(const struct record *e, struct datum vandaag, struct problem *p) {
    static const int altijd[] = {EXAMEN_AANGEMELD_OP, EXAMEN_UITSLAGDATUM};
    for (size_t i = 0; i < sizeof altijd / sizeof *altijd; i++)
        if (datum_vergelijk(record_datum(e, altijd[i]), vandaag) > 0)
            return problem_set(p, PROBLEM_INPUT, _("%s: die dag moet nog komen."),
                               label(altijd[i]));
    if (record_waarde(e, EXAMEN_RESULTAAT) &&
        datum_vergelijk(record_datum(e, EXAMEN_EXAMENDATUM), vandaag) > 0)
        return problem_set(p, PROBLEM_INPUT,
                           _("Uitslag %s: de examendatum moet nog komen. Laat de uitslag leeg."),
                           keuze_van(e, EXAMEN_RESULTAAT));
    return true;
}

static bool op_volgorde(const struct record *e, struct problem *p) {
    static const int dagen[] = {EXAMEN_AANGEMELD_OP, EXAMEN_EXAMENDATUM, EXAMEN_UITSLAGDATUM};
    for (size_t i = 0; i < 3; i++)
        for (size_t k = i + 1; k < 3; k++) {
            struct datum eerst = record_datum(e, dagen[i]), later = record_datum(e, dagen[k]);
            if (eerst.jaar && later.jaar && datum_vergelijk(later, eerst) < 0)
                return problem_set(p, PROBLEM_INPUT,
                                   _("%s (%02d-%02d-%04d) ligt voor %s (%02d-%02d-%04d)."),
                                   label(dagen[k]), later.dag, later.maand, later.jaar,
                                   label(dagen[i]), eerst.dag, eerst.maand, eerst.jaar);
        }
    return true;
}

/* An exam is of the day it was sat, an exemption of the day it was decided. */
static bool uitslag_klopt(const struct record *e, struct problem *p) {
    int dag = is_vrij(e) ? EXAMEN_UITSLAGDATUM : EXAMEN_EXAMENDATUM;
    if (record_waarde(e, EXAMEN_RESULTAAT) && !record_waarde(e, dag))
        return problem_set(p, PROBLEM_INPUT, _("Uitslag %s: vul ook \"%s\" in."),
                           keuze_van(e, EXAMEN_RESULTAAT), label(dag));
    if (record_waarde(e, EXAMEN_GROND) && !is_vrij(e))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s hoort bij een vrijstelling of ontheffing: kies die bij \"%s\"."),
                           label(EXAMEN_GROND), label(EXAMEN_RESULTAAT));
    return true;
}

static bool nog_niet_gehaald(const struct beeld *b, const struct record *oud,
                             const struct record *e, struct problem *p) {
    bool nieuw = verandert(oud, e, EXAMEN_ONDERDEEL) || verandert(oud, e, EXAMEN_NIVEAU) ||
                 verandert(oud, e, EXAMEN_RESULTAAT);
    const struct record *al = examen_is_gehaald(e) && nieuw
                                  ? gehaald_buiten(b, record_tekst(e, EXAMEN_ONDERDEEL),
                                                   record_waarde(e, EXAMEN_NIVEAU), e->id)
                                  : NULL;
    if (!al)
        return true;
    struct buf naam = {0}, dag = {0};
    bool vrij = is_vrij(al);
    traject_naam(al, &naam);
    datum_schrijf_nl(record_datum(al, vrij ? EXAMEN_UITSLAGDATUM : EXAMEN_EXAMENDATUM), &dag);
    problem_set(p, PROBLEM_INPUT, _("%s is al gehaald (%s, %s)."), naam.s,
                keuze_van(al, EXAMEN_RESULTAAT), buf_text(&dag));
    buf_free(&naam);
    buf_free(&dag);
    return false;
}

static bool poging_is_nieuw(const struct beeld *b, const struct record *oud, const struct record *e,
                            struct problem *p) {
    const struct record_lijst *l = &b->lijst[SOORT_EXAMEN];
    bool nieuw = verandert(oud, e, EXAMEN_ONDERDEEL) || verandert(oud, e, EXAMEN_POGING);
    for (size_t i = 0; nieuw && record_waarde(e, EXAMEN_POGING) && i < l->aantal; i++)
        if (!id_gelijk(l->rij[i].id, e->id) &&
            record_is(&l->rij[i], EXAMEN_ONDERDEEL, record_tekst(e, EXAMEN_ONDERDEEL)) &&
            record_is(&l->rij[i], EXAMEN_POGING, record_tekst(e, EXAMEN_POGING)))
            return problem_set(p, PROBLEM_INPUT, _("Poging %s van %s staat er al."),
                               record_tekst(e, EXAMEN_POGING), keuze_van(e, EXAMEN_ONDERDEEL));
    return true;
}

/* The declaration is signed once: an event typed by hand on another day contradicts the exam, and
 * only a person knows which of the two days is right. */
static bool gebeurtenis_klopt(const struct beeld *b, const struct record *oud,
                              const struct record *e, struct problem *p) {
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    const char *code = traject_gebeurtenis(e, EXAMEN_EXAMENDATUM);
    if (!code || (oud && traject_gebeurtenis(oud, EXAMEN_EXAMENDATUM)))
        return true;
    for (size_t i = 0; i < l->aantal; i++) {
        struct datum dag = record_datum(&l->rij[i], GEBEURTENIS_DATUM);
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code) &&
            datum_vergelijk(dag, record_datum(e, EXAMEN_EXAMENDATUM)) != 0 &&
            !gebeurtenis_van_werk(b, &l->rij[i]))
            return problem_set(
                p, PROBLEM_INPUT,
                _("Bij de gebeurtenissen staat \"%s\" op %02d-%02d-%04d. Vul die dag "
                  "in bij \"%s\", of verander eerst de gebeurtenis."),
                _(gebeurtenis_zoek(code)->label), dag.dag, dag.maand, dag.jaar,
                label(EXAMEN_EXAMENDATUM));
    }
    return true;
}

bool examen_klopt(const struct beeld *b, const struct record *oud, const struct record *e,
                  struct datum vandaag, struct problem *p) {
    return onderdeel_klopt(b, oud, e, p) && niet_toekomst(e, vandaag, p) && op_volgorde(e, p) &&
           uitslag_klopt(e, p) && nog_niet_gehaald(b, oud, e, p) && poging_is_nieuw(b, oud, e, p) &&
           gebeurtenis_klopt(b, oud, e, p);
}

/* ---- How they stand ---- */

static bool is_nodig(const struct onderdeel *o, const char *wet, const char *leerroute) {
    bool onder_wet = !o->alleen || (wet && !strcmp(o->alleen, wet));
    bool op_route = !o->niet || !leerroute || strcmp(o->niet, leerroute) != 0;
    return onder_wet && op_route;
}

static const struct record *laatste_van(const struct beeld *b, const char *onderdeel) {
    const struct record_lijst *l = &b->lijst[SOORT_EXAMEN];
    const struct record *uit = NULL;
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], EXAMEN_ONDERDEEL, onderdeel) &&
            (!uit ||
             record_getal(&l->rij[i], EXAMEN_POGING, 0) >= record_getal(uit, EXAMEN_POGING, 0)))
            uit = &l->rij[i];
    return uit;
}

void examenstanden(const struct beeld *b, struct examenstand uit[EXAMEN_ONDERDELEN]) {
    const struct record *pip = pip_lopend(b);
    const char *wet = record_waarde(&b->dossier, DOSSIER_WET),
               *route = pip ? record_waarde(pip, PIP_LEERROUTE) : NULL;
    for (size_t i = 0; i < EXAMEN_ONDERDELEN; i++)
        uit[i] = (struct examenstand){.onderdeel = onderdelen[i].code,
                                      .nodig = is_nodig(&onderdelen[i], wet, route),
                                      .gehaald = examen_gehaald(b, onderdelen[i].code, NULL),
                                      .laatste = laatste_van(b, onderdelen[i].code)};
}
