/* The invented caseload of `regie demo`: one action that stores everybody through the same way in
 * as a person typed by hand. */
#include "demo.h"
#include "regie/catalogus.h"
#include "regie/demo.h"
#include "regie/gebeurtenis.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

struct gezin {
    const char *code; /* of the table: G-01 */
    struct id id;
    long personen;
};

struct gezinnen {
    struct gezin *rij;
    size_t aantal;
};

const char *demo_cel(const struct demo_rij *d, const char *kolom) {
    return tabel_waarde(d->caseload, d->rij, kolom);
}

struct datum demo_dagen(struct datum d, long dagen) {
    return datum_van_dagnummer(datum_dagnummer(d) + dagen);
}

bool demo_datum(const struct demo_rij *d, const char *kolom, struct datum *uit) {
    const char *dagen = demo_cel(d, kolom);
    if (*dagen)
        *uit = demo_dagen(d->vandaag, strtol(dagen, NULL, 10));
    return *dagen != '\0';
}

struct record *demo_record(struct demo_rij *d, enum soort_code soort) {
    struct record *r = record_lijst_nieuw(&d->b.lijst[soort], soort);
    r->id = id_nieuw();
    record_zet_id(r, VELD_DOSSIER, d->b.dossier.id);
    return r;
}

void demo_gebeurtenis(struct demo_rij *d, const char *code, struct datum datum) {
    if (datum_vergelijk(datum, d->vandaag) > 0)
        return;
    struct record *g = demo_record(d, SOORT_GEBEURTENIS);
    record_zet(g, GEBEURTENIS_CODE, code);
    record_zet_datum(g, GEBEURTENIS_DATUM, datum);
}

/* Every column that is named after a field fills it. */
static void vul(struct demo_rij *d, struct record *r) {
    for (int i = 0; i < r->soort->aantal; i++)
        if (r->soort->velden[i].kind != VELD_VERWIJZING)
            record_zet(r, i, demo_cel(d, r->soort->velden[i].naam));
}

static struct gezin *gezin_van(struct demo_rij *d, struct gezinnen *l) {
    const char *code = demo_cel(d, "gezin");
    for (size_t i = 0; i < l->aantal; i++)
        if (!strcmp(l->rij[i].code, code))
            return &l->rij[i];
    return NULL;
}

static void tel_gezinnen(struct demo_rij *d, struct gezinnen *l) {
    l->rij = mem_array(d->caseload->rijen, sizeof *l->rij);
    for (d->rij = 0; d->rij < d->caseload->rijen; d->rij++) {
        struct gezin *g = gezin_van(d, l);
        if (!g && *demo_cel(d, "gezin")) {
            g = &l->rij[l->aantal++];
            g->code = demo_cel(d, "gezin");
        }
        if (g)
            g->personen++;
    }
}

/* A household carries the number that its people share. */
static void maak_gezinnen(struct demo_rij *d, struct gezinnen *l) {
    for (size_t i = 0; i < l->aantal; i++) {
        struct record r;
        record_begin(&r, SOORT_GEZIN);
        record_zet(&r, GEZIN_NUMMER, l->rij[i].code);
        handeling_nieuw(d->h, &r);
        l->rij[i].id = r.id;
        record_free(&r);
    }
}

/* What the COA would have sent along. */
static void vul_van_coa(struct demo_rij *d) {
    static const char *const locaties[] = {"azc Musselkanaal", "azc Dronten", "azc Harderwijk",
                                           "azc Almelo", "noodopvang Zwolle"};
    const struct tabel *intakes = d->intakes;
    struct datum koppeling;
    if (!demo_datum(d, "koppeling", &koppeling))
        return;
    struct record *r = &d->b.dossier;
    struct datum van = demo_dagen(koppeling, -30 - (long)(d->rij % 9));
    record_zet(r, DOSSIER_COA_LOCATIE, locaties[d->rij % (sizeof locaties / sizeof *locaties)]);
    record_zet_datum(r, DOSSIER_VERGUNNING_VAN, van);
    record_zet_datum(r, DOSSIER_VERGUNNING_TOT, datum_plus(van, (struct duur){.jaren = 5}));
    record_zet_datum(r, DOSSIER_UITERSTE_HUISVESTING, demo_dagen(koppeling, 84));
    record_zet(r, DOSSIER_OPLEIDING, tabel_waarde(intakes, d->rij % intakes->rijen, "opleiding"));
    record_zet(r, DOSSIER_WERKERVARING, tabel_waarde(intakes, d->rij % intakes->rijen, "werk"));
}

static void vul_dossier(struct demo_rij *d, const struct gezin *gezin) {
    struct record *r = &d->b.dossier;
    bool ik = record_is(r, DOSSIER_CASEMANAGER, "ik");
    if (ik)
        record_zet(r, DOSSIER_CASEMANAGER, d->h->s->gebruiker);
    d->door = record_tekst(r, DOSSIER_CASEMANAGER);
    record_zet(r, DOSSIER_GEMEENTE, d->h->s->gemeente);
    if (gezin)
        record_zet(r, DOSSIER_DOSSIERNUMMER, gezin->code);
    record_zet_getal(r, DOSSIER_GEZINSGROOTTE, gezin ? gezin->personen : 1);
    vul_van_coa(d);
}

static void gebeurtenissen(struct demo_rij *d) {
    struct datum datum;
    for (const struct gebeurtenis_soort *g = gebeurtenis_soorten; g->code; g++)
        if (demo_datum(d, g->code, &datum))
            demo_gebeurtenis(d, g->code, datum);
}

static void regievoerder(struct demo_rij *d) {
    struct datum van = d->vandaag;
    if (!demo_datum(d, "koppeling", &van))
        demo_datum(d, "huisvesting", &van);
    struct record *rol = demo_record(d, SOORT_ROL);
    record_zet(rol, ROL_GEBRUIKER, d->door);
    record_zet(rol, ROL_ROL, "regievoerder");
    record_zet_datum(rol, ROL_VAN, van);
}

static void maak_persoon(struct demo_rij *d, struct gezinnen *gezinnen) {
    const struct gezin *gezin = gezin_van(d, gezinnen);
    memset(&d->b, 0, sizeof d->b);
    record_begin(&d->b.persoon, SOORT_PERSOON);
    record_begin(&d->b.dossier, SOORT_DOSSIER);
    d->b.dossier.id = id_nieuw();
    vul(d, &d->b.persoon);
    vul(d, &d->b.dossier);
    vul_dossier(d, gezin);
    if (gezin)
        record_zet_id(&d->b.persoon, PERSOON_GEZIN, gezin->id);
    gebeurtenissen(d);
    regievoerder(d);
    demo_intake(d);
    demo_metingen(d);
    demo_plan(d);
    demo_gesprekken(d);
    demo_trajecten(d);
    if (handeling_nieuw_dossier(d->h, &d->b, NULL))
        demo_vaststellen(d);
    beeld_free(&d->b);
}

static bool lees_tabellen(struct demo_rij *d, struct problem *p) {
    d->caseload = catalogus_tabel("demo/caseload.csv", p);
    d->doelen = d->caseload ? catalogus_tabel("demo/doel.csv", p) : NULL;
    d->gesprekken = d->doelen ? catalogus_tabel("demo/gesprek.csv", p) : NULL;
    d->intakes = d->gesprekken ? catalogus_tabel("demo/intake.csv", p) : NULL;
    d->trajecten = d->intakes ? catalogus_tabel("demo/traject.csv", p) : NULL;
    return d->trajecten != NULL;
}

static bool vul_caseload(struct sessie *s, struct problem *p) {
    struct handeling h;
    struct demo_rij d = {.h = &h, .vandaag = s->vandaag};
    struct gezinnen gezinnen = {0};
    if (!lees_tabellen(&d, p) || !handeling_begin(&h, s, "demo", (struct id){{0}}, p))
        return false;
    tel_gezinnen(&d, &gezinnen);
    maak_gezinnen(&d, &gezinnen);
    for (d.rij = 0; d.rij < d.caseload->rijen && !h.mis; d.rij++)
        maak_persoon(&d, &gezinnen);
    free(gezinnen.rij);
    return handeling_klaar(&h);
}

bool demo_maak(const char *pad, const char *vandaag, struct problem *p) {
    struct sessie s;
    struct sessie_keuze keuze = {.pad = pad, .vandaag = vandaag};
    if (!sessie_maak(pad, "M. de Vries", "Zwolle", vandaag, p) || !sessie_open(&s, &keuze, p))
        return false;
    bool goed = gebruiker_zetten(&s, s.gebruiker, "M. de Vries", "beheerder", "50", p) &&
                gebruiker_zetten(&s, "j.bakker", "J. Bakker", "casemanager", "50", p) &&
                vul_caseload(&s, p);
    sessie_sluit(&s);
    return goed;
}
