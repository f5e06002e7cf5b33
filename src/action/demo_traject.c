/* What the people of the invented caseload take part in, and the exams they sat. */
#include "demo.h"
#include "regie/catalogus.h"
#include "regie/traject.h"
#include <stdlib.h>
#include <string.h>

static bool is_geweest(const struct demo_rij *d, struct datum datum) {
    return datum_vergelijk(datum, d->vandaag) <= 0;
}

/* One event for a day, however much began on it. */
static void gebeurtenis_op(struct demo_rij *d, const char *code, struct datum datum) {
    const struct record_lijst *l = &d->b.lijst[SOORT_GEBEURTENIS];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code) &&
            !datum_vergelijk(record_datum(&l->rij[i], GEBEURTENIS_DATUM), datum))
            return;
    demo_gebeurtenis(d, code, datum);
}

static void begin(struct demo_rij *d, struct record *t, struct datum begin) {
    bool geweest = is_geweest(d, begin);
    if (is_geweest(d, demo_dagen(begin, -21)))
        record_zet_datum(t, TRAJECT_AANGEMELD_OP, demo_dagen(begin, -21));
    record_zet_datum(t, geweest ? TRAJECT_BEGONNEN_OP : TRAJECT_GEPLAND_BEGIN, begin);
    record_zet(t, TRAJECT_STATUS, geweest ? "gestart" : "aangemeld");
    if (geweest)
        gebeurtenis_op(d, "traject_start", begin);
}

static void eind(struct demo_rij *d, struct record *t, struct datum eind, const char *status) {
    record_zet_datum(t, TRAJECT_GEPLAND_EINDE, eind);
    if (!is_geweest(d, eind) || !record_waarde(t, TRAJECT_BEGONNEN_OP))
        return;
    record_zet_datum(t, TRAJECT_GEEINDIGD_OP, eind);
    record_zet(t, TRAJECT_STATUS, status);
    gebeurtenis_op(d, "traject_eind", eind);
}

static struct record *traject(struct demo_rij *d, const char *soort, const char *aanbieder) {
    struct problem mis = {0};
    struct record *t = demo_record(d, SOORT_TRAJECT);
    record_zet(t, TRAJECT_SOORT, soort);
    record_zet(t, TRAJECT_AANBIEDER, aanbieder);
    traject_vul_aan(t, catalogus_tabel("lijst/traject.csv", &mis), false);
    problem_clear(&mis);
    return t;
}

/* Three years, or until somebody left; the school reports hours now and then. */
static void cursus(struct demo_rij *d, struct datum van) {
    static const char *const scholen[] = {"Taalschool De Brug", "ROC IJsselland", "Taalpunt Noord"};
    struct record *t =
        traject(d, "Inburgeringscursus", scholen[d->rij % (sizeof scholen / sizeof *scholen)]);
    struct datum weg;
    record_zet(t, TRAJECT_KEURMERK, "ja");
    record_zet(t, TRAJECT_FINANCIERING,
               record_is(&d->b.dossier, DOSSIER_WET, "2013") ? "duo" : "gemeente");
    record_zet_getal(t, TRAJECT_DAGDELEN_PER_WEEK, 4);
    begin(d, t, van);
    long weken = (datum_dagnummer(d->vandaag) - datum_dagnummer(van)) / 7;
    if (weken > 8) {
        record_zet_getal(t, TRAJECT_UREN_GEVOLGD, (weken < 140 ? weken : 140) * 10);
        record_zet_getal(t, TRAJECT_VERZUIM_GEOORLOOFD, weken % 9 * 2);
        record_zet_getal(t, TRAJECT_VERZUIM_ONGEOORLOOFD, d->rij % 3 ? 0 : 6);
        record_zet_datum(t, TRAJECT_PEILDATUM, demo_dagen(d->vandaag, -(long)(d->rij % 20)));
    }
    bool vertrok = demo_datum(d, "uitstroom", &weg);
    eind(d, t, vertrok ? weg : demo_dagen(van, 1000), "afgerond");
    if (record_waarde(t, TRAJECT_GEEINDIGD_OP)) {
        record_zet(t, TRAJECT_PEILDATUM, NULL);
        record_zet(t, TRAJECT_RESULTAAT, "behaald");
    }
}

static void ernaast(struct demo_rij *d, struct datum van) {
    const struct tabel *l = d->trajecten;
    size_t nr = d->rij % l->rijen;
    const char *duur = tabel_waarde(l, nr, "duur");
    struct record *t = traject(d, tabel_waarde(l, nr, "soort"), tabel_waarde(l, nr, "aanbieder"));
    struct datum dag = demo_dagen(van, strtol(tabel_waarde(l, nr, "na"), NULL, 10));
    record_zet(t, TRAJECT_DAGDELEN_PER_WEEK, tabel_waarde(l, nr, "dagdelen_per_week"));
    record_zet(t, TRAJECT_UREN_PER_WEEK, tabel_waarde(l, nr, "uren_per_week"));
    begin(d, t, dag);
    if (*duur)
        eind(d, t, demo_dagen(dag, strtol(duur, NULL, 10)), tabel_waarde(l, nr, "status"));
    if (record_waarde(t, TRAJECT_GEEINDIGD_OP)) {
        record_zet(t, TRAJECT_REDEN_EINDE, tabel_waarde(l, nr, "reden_einde"));
        record_zet(t, TRAJECT_RESULTAAT, tabel_waarde(l, nr, "resultaat"));
    }
}

static void examen(struct demo_rij *d, const char *onderdeel, const char *niveau, long poging,
                   struct datum datum, bool gehaald) {
    struct record *e = demo_record(d, SOORT_EXAMEN);
    record_zet(e, EXAMEN_ONDERDEEL, onderdeel);
    record_zet(e, EXAMEN_NIVEAU, niveau);
    record_zet_getal(e, EXAMEN_POGING, poging);
    record_zet_datum(e, EXAMEN_EXAMENDATUM, datum);
    if (!is_geweest(d, demo_dagen(datum, 28)))
        return; /* the result is still to come */
    record_zet(e, EXAMEN_RESULTAAT, gehaald ? "geslaagd" : "gezakt");
    record_zet_datum(e, EXAMEN_UITSLAGDATUM, demo_dagen(datum, 28));
    if (gehaald && !strcmp(onderdeel, "pvt"))
        gebeurtenis_op(d, "pvt", datum);
}

/* One part after the other; who fails one comes again. Nobody is signed up further ahead than two
 * months. */
static void examens(struct demo_rij *d, struct datum van) {
    static const struct {
        const char *onderdeel;
        bool taal;
        long na;
    } rooster[] = {{"pvt", false, 90},     {"knm", false, 280},      {"lezen", true, 420},
                   {"spreken", true, 430}, {"luisteren", true, 500}, {"schrijven", true, 560}};
    bool oud = record_is(&d->b.dossier, DOSSIER_WET, "2013");
    for (size_t i = 0; i < sizeof rooster / sizeof *rooster; i++) {
        struct datum dag = demo_dagen(van, rooster[i].na + (long)(d->rij % 14));
        const char *niveau = !rooster[i].taal ? NULL : oud ? "A2" : "B1";
        bool zakt = i > 0 && (d->rij + i) % 4 == 0;
        if (!is_geweest(d, demo_dagen(dag, -60)))
            return;
        examen(d, rooster[i].onderdeel, niveau, 1, dag, !zakt);
        if (zakt && is_geweest(d, demo_dagen(dag, 91 - 60)))
            examen(d, rooster[i].onderdeel, niveau, 2, demo_dagen(dag, 91), true);
    }
}

void demo_trajecten(struct demo_rij *d) {
    struct datum van;
    if (!demo_datum(d, "inb_start", &van))
        return;
    cursus(d, van);
    ernaast(d, van);
    examens(d, van);
}
