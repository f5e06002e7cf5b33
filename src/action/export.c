/* The caseload as a list. */
#include "bestand.h"
#include "lijstregels.h"
#include "regie/csv.h"
#include "regie/lijst.h"
#include "regie/lijsten.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

enum { PAGINA = 256 };

struct uitvoer {
    struct sessie *s;
    const struct export_keuze *keuze;
    struct kolomregels *regels;
    struct csv_schrijver csv;
    int kolom[LIJSTVELDEN_MAX]; /* list fields, in order */
    int kolommen;
    bool gebeurtenissen;
    struct buf tekst;
    long rijen;
    struct problem *p;
};

static bool standaard_mee(const struct lijstveld *v, const struct export_keuze *k) {
    if (v->soort == LIJSTVELD_VOLLEDIGE_NAAM)
        return false;
    if (v->soort == LIJSTVELD_PERSOON && v->veld == PERSOON_BSN)
        return k->bsn;
    return !(v->rij->vlaggen & VELD_GEVOELIG);
}

static void kolom_erbij(struct uitvoer *u, int veld) {
    u->kolom[u->kolommen++] = veld;
    u->gebeurtenissen |= lijstveld_nr(u->regels, veld)->soort == LIJSTVELD_GEBEURTENIS;
}

static bool kolom_gevraagd(struct uitvoer *u, const char *naam) {
    int veld = lijstveld_zoek(u->regels, naam);
    const struct lijstveld *v = lijstveld_nr(u->regels, veld);
    if (!v || v->soort == LIJSTVELD_VOLLEDIGE_NAAM)
        return problem_set(u->p, PROBLEM_USAGE,
                           _("De kolom \"%s\" is er niet. Namen zijn zoals in een hele export: "
                             "v_nummer, achternaam, datum_koppeling."),
                           naam);
    if (v->soort == LIJSTVELD_PERSOON && v->veld == PERSOON_BSN && !u->keuze->bsn)
        return problem_set(u->p, PROBLEM_USAGE, _("Het BSN gaat alleen mee met --bsn."));
    for (int i = 0; i < u->kolommen; i++)
        if (u->kolom[i] == veld)
            return problem_set(u->p, PROBLEM_USAGE, _("De kolom \"%s\" staat er twee keer."), naam);
    kolom_erbij(u, veld);
    return true;
}

static bool kies_kolommen(struct uitvoer *u) {
    const char *s = u->keuze->kolommen;
    const struct lijstveld *v;
    if (!s || !*s) {
        for (int i = 0; (v = lijstveld_nr(u->regels, i)); i++)
            if (standaard_mee(v, u->keuze))
                kolom_erbij(u, i);
        return true;
    }
    bool goed = true;
    while (goed && *s) {
        struct buf naam = {0};
        size_t n = strcspn(s, ",");
        text_trim(&naam, s, n);
        goed = kolom_gevraagd(u, buf_text(&naam));
        buf_free(&naam);
        s += n + (s[n] == ',');
    }
    return goed;
}

static const char *waarde_van(const struct beeld *b, const struct lijstveld *v) {
    if (v->soort == LIJSTVELD_PERSOON)
        return persoon_verzwijgt(&b->persoon, v->veld) ? NULL : record_waarde(&b->persoon, v->veld);
    if (v->soort == LIJSTVELD_DOSSIER)
        return record_waarde(&b->dossier, v->veld);
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, v->gebeurtenis))
            return record_waarde(&l->rij[i], GEBEURTENIS_DATUM);
    return NULL;
}

/* Codes as they are stored; only dates are written as people read them. */
static const char *in_vorm(struct uitvoer *u, const struct veld *veld, const char *waarde) {
    struct datum d;
    bool datum = veld->kind == VELD_DATUM || veld->kind == VELD_BRP_DATUM;
    if (!waarde || !datum || u->keuze->rfc4180 || !datum_lees_iso(waarde, &d))
        return waarde;
    buf_clear(&u->tekst);
    datum_schrijf_nl(d, &u->tekst);
    return u->tekst.s;
}

static void schrijf_kop(struct uitvoer *u) {
    for (int i = 0; i < u->kolommen; i++)
        csv_schrijf_cel(&u->csv, lijstveld_nr(u->regels, u->kolom[i])->naam);
    csv_schrijf_einde_rij(&u->csv);
}

static bool lees(struct uitvoer *u, struct id dossier, struct beeld *b) {
    struct store *s = u->s->store;
    return store_lees(s, SOORT_DOSSIER, dossier, &b->dossier, u->p) &&
           store_lees(s, SOORT_PERSOON, record_verwijzing(&b->dossier, DOSSIER_PERSOON),
                      &b->persoon, u->p) &&
           (!u->gebeurtenissen ||
            store_van_dossier(s, SOORT_GEBEURTENIS, dossier, &b->lijst[SOORT_GEBEURTENIS], u->p));
}

static bool schrijf_rij(struct uitvoer *u, struct id dossier) {
    struct beeld b = {0};
    bool goed = lees(u, dossier, &b);
    for (int i = 0; goed && i < u->kolommen; i++) {
        const struct lijstveld *v = lijstveld_nr(u->regels, u->kolom[i]);
        csv_schrijf_cel(&u->csv, in_vorm(u, v->rij, waarde_van(&b, v)));
    }
    if (goed)
        csv_schrijf_einde_rij(&u->csv);
    beeld_free(&b);
    u->rijen += goed;
    return goed;
}

/* A page at a time; the last row of one is where the next begins. */
static bool schrijf_rijen(struct uitvoer *u) {
    const struct lijst_filter filter = {u->keuze->casemanager, u->keuze->filter, true};
    struct lijst_rij *pagina = mem_array(PAGINA, sizeof *pagina), anker = {0};
    size_t n = PAGINA;
    bool goed = true;
    for (bool eerste = true; goed && n == PAGINA; eerste = false) {
        n = lijst_pagina(u->s->store, &filter, 1, eerste ? NULL : &anker, pagina, PAGINA, u->p);
        for (size_t i = 0; i < n; i++) {
            goed = goed && schrijf_rij(u, pagina[i].dossier);
            if (i + 1 < n)
                lijst_rij_free(&pagina[i]);
        }
        if (!eerste)
            lijst_rij_free(&anker);
        anker = n ? pagina[n - 1] : (struct lijst_rij){0};
    }
    lijst_rij_free(&anker);
    free(pagina);
    return goed && u->p->kind == PROBLEM_NONE;
}

static bool schrijf(struct uitvoer *u, FILE *uit, const char *naam) {
    csv_schrijf_begin(&u->csv, uit, u->keuze->rfc4180 ? CSV_RFC4180 : CSV_EXCEL_NL);
    schrijf_kop(u);
    return schrijf_rijen(u) && csv_schrijf_klaar(&u->csv, naam, u->p);
}

static bool schrijf_bestand(struct uitvoer *u) {
    struct bestand b;
    bool goed = bestand_begin(&b, u->keuze->pad, u->p) && schrijf(u, b.uit, u->keuze->pad) &&
                bestand_klaar(&b, u->p) && bestand_plaats(&b, u->p);
    bestand_free(&b);
    return goed;
}

bool export_uitvoeren(struct sessie *s, const struct export_keuze *keuze, long *rijen,
                      struct problem *p) {
    struct uitvoer u = {.s = s, .keuze = keuze, .p = p};
    u.regels = lijstregels_lees(p);
    bool goed = u.regels && kies_kolommen(&u) &&
                (keuze->pad ? schrijf_bestand(&u) : schrijf(&u, stdout, _("standaarduitvoer")));
    *rijen = u.rijen;
    buf_free(&u.tekst);
    kolomregels_free(u.regels);
    return goed;
}
