/* Everything as lists: one walk by key through every table, of the file as it is at the beginning.
 */
#include "bestandmap.h"
#include "opzoek.h"
#include "regie/beeld.h"
#include "regie/catalogus.h"
#include "regie/csv.h"
#include "regie/lijsten.h"
#include "regie/privacy.h"
#include "regie/taal.h"
#include "regie/uitgaand.h"
#include "vertrek.h"
#include <stdlib.h>

enum { PAGINA = 256 };

struct alles {
    struct sessie *s;
    const struct alles_keuze *keuze;
    struct alles_uitslag *uit;
    struct bestandmap map;
    struct opzoek op;
    const struct instrumenten *instrumenten;
    const struct tabel *trajecten;
    struct problem *p;

    /* Of the list being written. */
    const struct soort *soort;
    struct csv_schrijver csv;
    struct pakket_kolom kolom[PAKKET_KOLOMMEN];
    size_t kolommen;
};

/* What decides with a record whether it is about health. */
static const struct record *ouder_van(struct alles *a, const struct record *r) {
    if (r->soort->code == SOORT_SCORE)
        return opzoek(&a->op, SOORT_METING, record_verwijzing(r, SCORE_METING), a->p);
    if (r->soort->code == SOORT_ACTIE)
        return opzoek(&a->op, SOORT_DOEL, record_verwijzing(r, ACTIE_DOEL), a->p);
    if (r->soort->code == SOORT_VOORTGANG)
        return opzoek(&a->op, SOORT_DOEL, record_verwijzing(r, VOORTGANG_DOEL), a->p);
    return NULL;
}

static bool blijft_thuis(struct alles *a, const struct record *r) {
    return !a->keuze->wat.gezondheid &&
           privacy_rij_gezondheid(a->instrumenten, a->trajecten, r, ouder_van(a, r));
}

/* A goal that came from one that stays at home comes from nowhere. */
static bool naar_niets(struct alles *a, const struct record *r, const struct pakket_kolom *k) {
    if (a->keuze->wat.gezondheid || r->soort->code != SOORT_DOEL || k->soort != PAKKET_VELD ||
        k->stap[0] != DOEL_HERKOMST)
        return false;
    const struct record *van =
        opzoek(&a->op, SOORT_DOEL, record_verwijzing(r, DOEL_HERKOMST), a->p);
    return van && blijft_thuis(a, van);
}

static const char *waarde_van(struct alles *a, const struct record *r,
                              const struct pakket_kolom *k) {
    bool verzwegen = k->soort == PAKKET_VELD && r->soort->code == SOORT_PERSOON &&
                     !a->keuze->wat.geheim && persoon_verzwijgt(r, k->stap[0]);
    return verzwegen || naar_niets(a, r, k) ? NULL : opzoek_kolom(&a->op, r, k, a->p);
}

static void schrijf_rij(struct alles *a, const struct record *r) {
    char sleutel[ID_TEKST];
    id_tekst(r->id, sleutel);
    for (size_t i = 0; i < a->kolommen; i++)
        csv_schrijf_cel(&a->csv,
                        a->kolom[i].soort == PAKKET_ID ? sleutel : waarde_van(a, r, &a->kolom[i]));
    csv_schrijf_einde_rij(&a->csv);
    a->uit->records++;
    a->uit->mensen += r->soort->code == SOORT_PERSOON;
}

static bool mag_verder(struct alles *a) {
    const struct alles_keuze *k = a->keuze;
    return !k->voortgang || k->voortgang(k->mee, a->uit->records, 0, 0) ||
           problem_set(a->p, PROBLEM_INPUT, _("Gestopt. Er is niets geschreven."));
}

static bool schrijf_records(struct alles *a) {
    struct id na = {{0}};
    bool goed = true, meer = true;
    while (goed && meer) {
        struct record_lijst l = {0};
        goed = store_pagina(a->s->store, a->soort->code, na, PAGINA, &l, a->p) && mag_verder(a);
        for (size_t i = 0; goed && i < l.aantal; i++)
            if (!blijft_thuis(a, &l.rij[i]))
                schrijf_rij(a, &l.rij[i]);
        meer = l.aantal == PAGINA;
        if (meer)
            na = l.rij[PAGINA - 1].id;
        record_lijst_free(&l);
    }
    return goed && a->p->kind == PROBLEM_NONE;
}

static bool schrijf_instellingen(struct alles *a) {
    struct cursor *c = cursor_open(a->s->store, Q_INSTELLINGEN, a->p);
    while (cursor_volgende(c))
        if (pakket_instelling_mee(cursor_tekst(c, "naam"))) {
            csv_schrijf_cel(&a->csv, cursor_tekst(c, "naam"));
            csv_schrijf_cel(&a->csv, cursor_tekst(c, "waarde"));
            csv_schrijf_einde_rij(&a->csv);
            a->uit->records++;
        }
    cursor_sluit(c);
    return a->p->kind == PROBLEM_NONE;
}

static bool schrijf_lijst(struct alles *a) {
    struct buf naam = {0};
    pakket_bestand(a->soort, &naam);
    FILE *uit = bestandmap_erbij(&a->map, naam.s, a->p);
    bool goed = uit != NULL;
    if (goed) {
        a->kolommen = pakket_kolommen(a->soort, &a->keuze->wat, a->kolom);
        csv_schrijf_begin(&a->csv, uit, CSV_RFC4180);
        for (size_t i = 0; i < a->kolommen; i++)
            csv_schrijf_cel(&a->csv, a->kolom[i].naam);
        csv_schrijf_einde_rij(&a->csv);
        goed = (a->soort == &pakket_instelling ? schrijf_instellingen(a) : schrijf_records(a)) &&
               csv_schrijf_klaar(&a->csv, naam.s, a->p);
        a->uit->lijsten++;
    }
    buf_free(&naam);
    return goed;
}

static bool schrijf_beschrijving(struct alles *a) {
    struct buf tekst = {0};
    FILE *uit = bestandmap_erbij(&a->map, PAKKET_BESCHRIJVING, a->p);
    pakket_beschrijf(&a->keuze->wat, &tekst);
    if (uit)
        fputs(tekst.s, uit);
    buf_free(&tekst);
    return uit != NULL;
}

static bool schrijf_alles(struct alles *a) {
    for (int i = 0; pakket_soorten[i]; i++) {
        a->soort = pakket_soorten[i];
        if (pakket_soort_mee(a->soort, &a->keuze->wat) && !schrijf_lijst(a))
            return false;
    }
    return schrijf_beschrijving(a);
}

bool export_alles(struct sessie *s, const struct alles_keuze *keuze, struct alles_uitslag *uit,
                  struct problem *p) {
    struct alles a = {.s = s, .keuze = keuze, .uit = uit, .op = {.store = s->store}, .p = p};
    *uit = (struct alles_uitslag){0};
    const struct export_keuze mag = {
        .bsn = keuze->wat.bsn, .gezondheid = keuze->wat.gezondheid, .geheim = keuze->wat.geheim};
    a.instrumenten = catalogus_instrumenten(p);
    a.trajecten = a.instrumenten ? catalogus_tabel("lijst/traject.csv", p) : NULL;
    const struct vertrek v = {.wie = _("iedereen"), .kolommen = _("alles, als een map")};
    bool goed = a.trajecten && uitgaand_mag(s, &mag, p) &&
                bestandmap_begin(&a.map, keuze->map, p) && vertrek_noteer(s, &mag, &v, p) &&
                store_stil(s->store, p);
    if (goed) {
        goed = schrijf_alles(&a);
        store_weer_mee(s->store);
    }
    goed = goed && bestandmap_klaar(&a.map, p);
    bestandmap_free(&a.map);
    opzoek_free(&a.op);
    return goed;
}
