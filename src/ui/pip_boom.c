/* The rows of the plan: goals with their actions per spoor, gaps, and what the law asks for. */
#include "pip.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <string.h>

static struct piprij *erbij(struct pip *p, enum piprij_soort soort) {
    if (p->aantal == p->ruimte) {
        p->ruimte = p->ruimte ? p->ruimte * 2 : 32;
        p->rij = mem_grow(p->rij, (size_t)p->ruimte, sizeof *p->rij);
    }
    p->rij[p->aantal] = (struct piprij){.soort = soort};
    return &p->rij[p->aantal++];
}

static void tekstregel(struct pip *p, enum piprij_soort soort, const char *tekst) {
    erbij(p, soort)->tekst = tekst;
}

static void kop(struct pip *p, const char *tekst) {
    if (p->aantal)
        erbij(p, PIPRIJ_WIT);
    tekstregel(p, PIPRIJ_KOP, tekst);
}

static void voeg_doel(const struct ui *ui, struct pip *p, const struct record *doel) {
    const struct record *actie;
    erbij(p, PIPRIJ_DOEL)->id = doel->id;
    for (size_t i = 0; (actie = beeld_volgende(&ui->beeld, SOORT_ACTIE, ACTIE_DOEL, doel->id, &i));)
        erbij(p, PIPRIJ_ACTIE)->id = actie->id;
}

static void voeg_spoor(const struct ui *ui, struct pip *p, const struct keuze *spoor) {
    const struct keuze *termijnen = soort_doel.velden[DOEL_TERMIJN].keuzes;
    bool begonnen = false;
    for (const struct keuze *termijn = termijnen; termijn->code; termijn++) {
        const struct record *doel;
        size_t i = 0;
        while ((doel = beeld_volgende(&ui->beeld, SOORT_DOEL, DOEL_PIP, p->plan, &i))) {
            if (!record_is(doel, DOEL_SPOOR, spoor->code) ||
                !record_is(doel, DOEL_TERMIJN, termijn->code))
                continue;
            if (!begonnen)
                kop(p, _(spoor->label));
            begonnen = true;
            voeg_doel(ui, p, doel);
        }
    }
}

static void voeg_doelen(const struct ui *ui, struct pip *p) {
    for (const struct keuze *k = soort_doel.velden[DOEL_SPOOR].keuzes; k->code; k++)
        voeg_spoor(ui, p, k);
    if (p->aantal)
        return;
    kop(p, _("Doelen"));
    tekstregel(p, PIPRIJ_TEKST,
               id_is_leeg(p->plan) ? _("Er is nog geen plan. Met d maakt u samen het eerste doel.")
                                   : _("Nog geen doelen. Met d maakt u samen het eerste."));
}

#define MAX_GATEN 32

static void voeg_gaten(const struct ui *ui, struct pip *p, const struct instrument *i) {
    int items[MAX_GATEN];
    size_t n = domeinen_zonder_doel(&ui->beeld, i, items, MAX_GATEN);
    for (size_t k = 0; k < n; k++) {
        if (!p->gaten++)
            kop(p, _("Nog zonder doel"));
        struct piprij *r = erbij(p, PIPRIJ_GAT);
        r->instrument = i;
        r->nr = items[k];
    }
}

/* Other versions have no gaps: those of now belong to the plan that is being worked on. */
static void voeg_alle_gaten(const struct ui *ui, struct pip *p) {
    struct problem mis = {0};
    const struct instrument *i;
    const struct instrumenten *l = catalogus_instrumenten(&mis);
    p->gaten = 0;
    if (l && id_is_leeg(p->versie))
        for (size_t k = 0; (i = instrument_nr(l, k)); k++)
            voeg_gaten(ui, p, i);
    problem_clear(&mis);
}

static bool staat_in(const struct ontbrekend *lijst, size_t n, enum soort_code soort, int veld) {
    for (size_t i = 0; i < n; i++)
        if (lijst[i].soort == soort && lijst[i].veld == veld)
            return true;
    return false;
}

static void voeg_deel(struct pip *p, int veld, const char *naam, enum deel_staat staat) {
    struct piprij *r = erbij(p, PIPRIJ_DEEL);
    r->nr = veld;
    r->staat = staat;
    r->tekst = naam;
}

static void voeg_delen(const struct ui *ui, struct pip *p) {
    const struct record *plan = pip_op_scherm(ui, p);
    struct ontbrekend lijst[ONTBREKEND_MAX];
    p->ontbreekt = 0;
    if (!plan)
        return;
    size_t n = pip_ontbreekt(&ui->beeld, plan, lijst, ONTBREKEND_MAX);
    p->ontbreekt = (int)n;
    kop(p, _("Wat erin moet staan"));
    for (int veld = 0; veld < PIP_VELDEN; veld++) {
        const struct veld *v = &soort_pip.velden[veld];
        if (v->vlaggen & VELD_AFRONDEN)
            voeg_deel(p, veld, _(v->label),
                      staat_in(lijst, n, SOORT_PIP, veld) ? DEEL_ONTBREEKT
                      : record_waarde(plan, veld)         ? DEEL_ER
                                                          : DEEL_NIET_NODIG);
    }
    voeg_deel(p, -1, _("Een doel met een actie"),
              staat_in(lijst, n, SOORT_DOEL, -1) ? DEEL_ONTBREEKT : DEEL_ER);
}

static void voeg_overige(const struct ui *ui, struct pip *p) {
    const struct record *plan = pip_op_scherm(ui, p);
    if (!plan)
        return;
    kop(p, _("Verder in het plan"));
    for (int veld = 0; veld < PIP_VELDEN; veld++) {
        const struct veld *v = &soort_pip.velden[veld];
        if (!(v->vlaggen & (VELD_AFRONDEN | VELD_VERBORGEN)))
            voeg_deel(p, veld, _(v->label), record_waarde(plan, veld) ? DEEL_ER : DEEL_LEEG);
    }
}

static bool kan_focus(const struct piprij *r) {
    return r->soort >= PIPRIJ_DOEL;
}

static bool zelfde(const struct piprij *een, const struct piprij *twee) {
    return een->soort == twee->soort && id_gelijk(een->id, twee->id) &&
           een->instrument == twee->instrument && een->nr == twee->nr;
}

/* To the nearest row that can be in focus, first in this direction. */
static void naar_rij(struct pip *p, int richting) {
    int begin = p->keuze.focus;
    for (int beurt = 0; beurt < 2; beurt++, richting = -richting)
        for (int i = begin; i >= 0 && i < p->aantal; i += richting)
            if (kan_focus(&p->rij[i])) {
                p->keuze.focus = i;
                return;
            }
}

bool pip_boom_naar(struct pip *p, const struct piprij *rij) {
    for (int i = 0; i < p->aantal; i++)
        if (zelfde(&p->rij[i], rij)) {
            p->keuze.focus = i;
            return true;
        }
    return false;
}

const struct piprij *pip_boom_rij(const struct pip *p) {
    bool kan = p->keuze.focus < p->aantal && kan_focus(&p->rij[p->keuze.focus]);
    return kan ? &p->rij[p->keuze.focus] : NULL;
}

/* The version that was picked, unless it is the one that is shown by itself. */
static const struct record *te_tonen(const struct ui *ui, struct pip *p) {
    const struct record *gekozen = beeld_zoek(&ui->beeld, SOORT_PIP, p->versie);
    const struct record *vanzelf = pip_in_concept(&ui->beeld);
    if (!vanzelf)
        vanzelf = pip_geldend(&ui->beeld);
    if (gekozen && gekozen != vanzelf)
        return gekozen;
    p->versie = (struct id){{0}};
    return vanzelf;
}

void pip_boom_maak(const struct ui *ui, struct pip *p) {
    const struct piprij *rij = pip_boom_rij(p);
    struct piprij focus = rij ? *rij : (struct piprij){.soort = PIPRIJ_WIT};
    const struct record *plan = te_tonen(ui, p);
    p->plan = plan ? plan->id : (struct id){{0}};
    p->aantal = 0;
    voeg_doelen(ui, p);
    voeg_alle_gaten(ui, p);
    voeg_delen(ui, p);
    voeg_overige(ui, p);
    if (!rij || !pip_boom_naar(p, &focus))
        lijstkeuze_pas(&p->keuze, p->aantal, p->keuze.rijen);
    p->keuze.aantal = p->aantal;
    naar_rij(p, 1);
}

bool pip_boom_invoer(struct pip *p, const struct invoer *in) {
    int voor = p->keuze.focus;
    if (!lijstkeuze_invoer(&p->keuze, in))
        return false;
    naar_rij(p, p->keuze.focus < voor ? -1 : 1);
    return true;
}

const struct record *pip_boom_doel(const struct ui *ui, const struct pip *p) {
    const struct piprij *r = pip_boom_rij(p);
    if (r && r->soort == PIPRIJ_DOEL)
        return beeld_zoek(&ui->beeld, SOORT_DOEL, r->id);
    const struct record *actie =
        r && r->soort == PIPRIJ_ACTIE ? beeld_zoek(&ui->beeld, SOORT_ACTIE, r->id) : NULL;
    return actie ? beeld_zoek(&ui->beeld, SOORT_DOEL, record_verwijzing(actie, ACTIE_DOEL)) : NULL;
}
