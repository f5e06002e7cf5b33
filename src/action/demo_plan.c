/* Plans and talks of the invented caseload, and the moment everything becomes final. */
#include "demo.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

enum { DOELEN_MAX = 4 };

static long getal(const struct tabel *t, size_t rij, const char *kolom) {
    return strtol(tabel_waarde(t, rij, kolom), NULL, 10);
}

/* How far the first measurement stayed below its target on this item. */
static long tekort(const struct demo_rij *d, long item) {
    const struct record_lijst *m = &d->b.lijst[SOORT_METING], *s = &d->b.lijst[SOORT_SCORE];
    for (size_t i = 0; m->aantal && i < s->aantal; i++)
        if (id_gelijk(record_verwijzing(&s->rij[i], SCORE_METING), m->rij[0].id) &&
            record_getal(&s->rij[i], SCORE_ITEM, 0) == item)
            return record_getal(&s->rij[i], SCORE_STREEF, 0) -
                   record_getal(&s->rij[i], SCORE_SCORE, 0);
    return 0;
}

static void actie(struct demo_rij *d, const struct record *doel, size_t rij, bool tweede,
                  struct datum begin) {
    const struct tabel *t = d->doelen;
    struct record *a = demo_record(d, SOORT_ACTIE);
    long oud = datum_dagnummer(d->vandaag) - datum_dagnummer(begin);
    bool gedaan = tweede && oud > 120;
    record_zet_id(a, ACTIE_DOEL, doel->id);
    record_zet(a, ACTIE_OMSCHRIJVING, tabel_waarde(t, rij, tweede ? "actie_2" : "actie"));
    record_zet(a, ACTIE_EIGENAAR, tabel_waarde(t, rij, tweede ? "eigenaar_2" : "eigenaar"));
    record_zet(a, ACTIE_UREN_PER_WEEK, tabel_waarde(t, rij, tweede ? "uren_2" : "uren"));
    record_zet_datum(a, ACTIE_UITERLIJK, demo_dagen(begin, tweede ? 60 : 180));
    record_zet(a, ACTIE_STATUS, gedaan ? "gedaan" : oud > 21 ? "bezig" : "open");
    if (gedaan)
        record_zet_datum(a, ACTIE_GEDAAN_OP, demo_dagen(begin, 52));
}

static void doel(struct demo_rij *d, const struct record *pip, size_t rij, struct datum begin) {
    static const char *const velden[] = {"spoor", "leefgebied", "termijn", "omschrijving",
                                         "maatstaf"};
    const struct tabel *t = d->doelen;
    struct record *r = demo_record(d, SOORT_DOEL);
    record_zet_id(r, DOEL_PIP, pip->id);
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        record_zet(r, soort_veld(r->soort, velden[i]), tabel_waarde(t, rij, velden[i]));
    record_zet_datum(r, DOEL_UITERLIJK,
                     demo_dagen(begin, record_is(r, DOEL_TERMIJN, "kort") ? 182 : 540));
    if (getal(t, rij, "item")) {
        record_zet(r, DOEL_INSTRUMENT, "zrm-2017");
        record_zet(r, DOEL_ITEM, tabel_waarde(t, rij, "item"));
    }
    struct record kopie = *r;
    actie(d, &kopie, rij, false, begin);
    actie(d, &kopie, rij, true, begin);
}

/* One for the language, then the items furthest below their target, fewer in a young plan: so that
 * some gaps are still without a goal. */
static void doelen(struct demo_rij *d, const struct record *pip, struct datum begin) {
    size_t ruimte = 2 + d->rij % (DOELEN_MAX - 1), taal = d->rij % 2;
    doel(d, pip, taal, begin);
    ruimte--;
    for (long verschil = 4; verschil > 0 && ruimte; verschil--)
        for (size_t i = 0; i < d->doelen->rijen && ruimte; i++) {
            long item = getal(d->doelen, i, "item");
            bool anders = item == 2 && (i + d->rij) % 2; /* this item has two texts */
            if (!item || anders || tekort(d, item) != verschil)
                continue;
            doel(d, pip, i, begin);
            ruimte--;
        }
}

static void leerroute(struct record *pip) {
    bool z = record_is(pip, PIP_LEERROUTE, "Z"), o = record_is(pip, PIP_LEERROUTE, "O");
    record_zet(pip, PIP_TAALDOEL, z ? "A1" : o ? "B2" : "B1");
    record_zet(pip, PIP_DOELPERSPECTIEF, z ? "participatie" : o ? "onderwijs" : "werk");
    record_zet(pip, PIP_INTENSITEIT_LEERROUTE, z ? "15" : o ? "24" : "12");
    record_zet(pip, PIP_INTENSITEIT_PVT, "12");
    record_zet(pip, PIP_INTENSITEIT_MAP, z ? NULL : "40");
    if (z)
        record_zet(pip, PIP_Z_EXAMENS, "nee");
}

void demo_plan(struct demo_rij *d) {
    struct datum begin;
    bool vast = demo_datum(d, "plan_vast", &begin);
    if (!vast && !demo_datum(d, "plan_concept", &begin))
        return;
    const struct record *intake = beeld_enige(&d->b, SOORT_INTAKE);
    struct record *pip = demo_record(d, SOORT_PIP);
    record_zet(pip, PIP_VERSIENUMMER, "1");
    record_zet(pip, PIP_STATUS, STATUS_CONCEPT);
    record_zet(pip, PIP_LEERROUTE, demo_cel(d, "leerroute"));
    record_zet(pip, PIP_WENSEN, intake ? record_waarde(intake, INTAKE_WENSEN) : NULL);
    if (vast || d->rij % 2) {
        leerroute(pip);
        record_zet(pip, PIP_ONDERSTEUNING,
                   "Maatschappelijke begeleiding en een tolk bij gesprekken");
        record_zet(pip, PIP_GESPREKSINTERVAL, "13");
        record_zet(pip, PIP_AANTAL_GESPREKKEN, "12");
        record_zet(pip, PIP_VVE, "Niet van toepassing");
        record_zet(pip, PIP_BIJSTAND, "Taalles telt als tegenprestatie");
    }
    if (vast) {
        record_zet_datum(pip, PIP_BESPROKEN_OP, demo_dagen(begin, -7));
        record_zet_datum(pip, PIP_VASTGESTELD_OP, begin);
    }
    struct record kopie = *pip;
    doelen(d, &kopie, begin);
}

static void voortgang(struct demo_rij *d, const struct record *gesprek, long nr) {
    static const char *const standen[] = {"op_schema", "op_schema", "achter", "behaald"};
    const struct record_lijst *l = &d->b.lijst[SOORT_DOEL];
    for (size_t i = 0; i < l->aantal; i++) {
        struct record *v = demo_record(d, SOORT_VOORTGANG);
        size_t stand = (d->rij + i + (size_t)nr) % 4;
        record_zet_id(v, VOORTGANG_GESPREK, gesprek->id);
        record_zet_id(v, VOORTGANG_DOEL, l->rij[i].id);
        record_zet(v, VOORTGANG_STAND, standen[nr == 0 ? stand : stand % 3]);
    }
}

static void afspraak(struct demo_rij *d, const struct record *gesprek, size_t rij, bool tweede,
                     struct datum datum) {
    struct record *a = demo_record(d, SOORT_AFSPRAAK);
    record_zet_id(a, AFSPRAAK_GESPREK, gesprek->id);
    record_zet(a, AFSPRAAK_OMSCHRIJVING,
               tabel_waarde(d->gesprekken, rij, tweede ? "afspraak_2" : "afspraak"));
    record_zet(a, AFSPRAAK_EIGENAAR,
               tabel_waarde(d->gesprekken, rij, tweede ? "eigenaar_2" : "eigenaar"));
    record_zet_datum(a, AFSPRAAK_UITERLIJK, demo_dagen(datum, tweede ? 21 : 42));
}

/* `nr` counts back from the last talk, which is 0. */
static void gesprek(struct demo_rij *d, struct datum datum, long nr) {
    static const char *const vormen[] = {"kantoor", "huisbezoek", "telefoon"};
    size_t rij = (d->rij + (size_t)nr) % d->gesprekken->rijen;
    bool tolk = !record_is(&d->b.persoon, PERSOON_TOLK_NODIG, "nooit");
    struct record *g = demo_record(d, SOORT_GESPREK);
    record_zet_datum(g, GESPREK_DATUM, datum);
    record_zet(g, GESPREK_STATUS, STATUS_CONCEPT);
    record_zet(g, GESPREK_VORM, vormen[(d->rij + (size_t)nr) % 3]);
    record_zet(g, GESPREK_TOLK, tolk ? "telefoon" : "geen");
    record_zet(g, GESPREK_DOOR, d->door);
    record_zet(g, GESPREK_VERSLAG, tabel_waarde(d->gesprekken, rij, "verslag"));
    record_zet(g, GESPREK_CONCLUSIE, tabel_waarde(d->gesprekken, rij, "conclusie"));
    if (nr > 0 || d->rij % 3 == 0)
        record_zet_datum(g, GESPREK_VOLGENDE_DATUM, demo_dagen(datum, 91));
    struct record kopie = *g;
    voortgang(d, &kopie, nr);
    afspraak(d, &kopie, rij, false, datum);
    afspraak(d, &kopie, rij, true, datum);
}

/* The last talk is in the table; the ones before were a quarter apart. */
void demo_gesprekken(struct demo_rij *d) {
    struct datum laatst, plan;
    if (!demo_datum(d, "review", &laatst))
        return;
    if (!demo_datum(d, "plan_vast", &plan))
        plan = laatst;
    for (long nr = 2; nr >= 0; nr--) {
        struct datum datum = demo_dagen(laatst, -91 * nr);
        if (nr && datum_dagnummer(datum) < datum_dagnummer(plan) + 60)
            continue;
        gesprek(d, datum, nr);
        if (nr)
            demo_gebeurtenis(d, "review", datum);
    }
}

/* A measurement on the day of the talk belongs to the talk. */
static void hang_meting_aan_gesprek(struct demo_rij *d, struct record *meting) {
    const struct record_lijst *l = &d->b.lijst[SOORT_GESPREK];
    char tekst[ID_TEKST];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(meting, METING_DATUM, record_tekst(&l->rij[i], GESPREK_DATUM))) {
            id_tekst(l->rij[i].id, tekst);
            handeling_zet(d->h, meting, METING_GESPREK, tekst);
        }
}

static void zet_alle(struct demo_rij *d, enum soort_code soort, int veld) {
    for (size_t i = 0; i < d->b.lijst[soort].aantal; i++)
        handeling_zet(d->h, &d->b.lijst[soort].rij[i], veld, STATUS_VASTGESTELD);
}

void demo_vaststellen(struct demo_rij *d) {
    struct record_lijst *metingen = &d->b.lijst[SOORT_METING];
    struct record *pip = beeld_enige(&d->b, SOORT_PIP);
    for (size_t i = 0; i < metingen->aantal; i++)
        hang_meting_aan_gesprek(d, &metingen->rij[i]);
    zet_alle(d, SOORT_METING, METING_STATUS);
    zet_alle(d, SOORT_GESPREK, GESPREK_STATUS);
    if (pip && record_waarde(pip, PIP_VASTGESTELD_OP))
        handeling_zet(d->h, pip, PIP_STATUS, STATUS_VASTGESTELD);
}
