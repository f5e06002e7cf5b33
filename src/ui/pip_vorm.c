/* One goal, one action, or the plan itself: a form while it is concept, and a page to read when it
 * is adopted. */
#include "formuliertab.h"
#include "pip.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdio.h>
#include <stdlib.h>

/* "Doel · Financiën 2→4", "Actie · Ik betaal mijn huur op tijd.", "Plan". */
static void kop(const struct ui *ui, const struct record *r, int cellen, struct buf *uit) {
    buf_add(uit, _(r->soort->label));
    if (r->soort->code == SOORT_DOEL && pip_instrument(r) && record_waarde(r, DOEL_ITEM)) {
        buf_add(uit, " · ");
        pip_onderdeel(&ui->beeld, pip_instrument(r), (int)record_getal(r, DOEL_ITEM, 0), cellen - 7,
                      uit);
    }
    if (r->soort->code == SOORT_ACTIE) {
        const struct record *doel =
            beeld_zoek(&ui->beeld, SOORT_DOEL, record_verwijzing(r, ACTIE_DOEL));
        buf_addf(uit, " · %s", doel ? record_tekst(doel, DOEL_OMSCHRIJVING) : "");
    }
}

static void teken_vorm(struct ui *ui, void *staat, const struct vlak *v) {
    struct recordvorm *w = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_PIP), onder = vlak_onder(&in, 2);
    const struct record *r = beeld_zoek(&ui->beeld, w->soort, w->record);
    struct buf tekst = {0};
    if (!r)
        return;
    kop(ui, r, in.kolommen - 2, &tekst);
    teken(&in, 0, 1, in.kolommen - 2, STIJL_KOP, buf_text(&tekst));
    formulier_teken(ui, &w->blad.formulier, &onder);
    buf_free(&tekst);
}

/* That of the goal, or else the ZRM; NULL when there is none. */
static const struct instrument *instrument_van(const struct ui *ui, struct id doel) {
    const struct instrument *i = pip_instrument(beeld_zoek(&ui->beeld, SOORT_DOEL, doel));
    struct problem mis = {0};
    if (!i && catalogus_instrumenten(&mis))
        i = instrument_zoek(catalogus_instrumenten(&mis), "zrm-2017");
    problem_clear(&mis);
    return i;
}

/* Which item, counted from 1; 0 is none of them, and below that nothing was chosen. */
static int vraag_onderdeel(struct ui *ui, struct recordvorm *w, const struct instrument *i) {
    const char **regels = mem_array(i->items + 1, sizeof *regels);
    struct buf *tekst = mem_array(i->items, sizeof *tekst);
    regels[0] = _("(geen)");
    for (size_t k = 0; k < i->items; k++) {
        pip_onderdeel(&ui->beeld, i, i->item[k].nr, 40, &tekst[k]);
        regels[k + 1] = buf_text(&tekst[k]);
    }
    formulier_bewaar(ui, &w->blad.formulier);
    int gekozen = ui_kies(ui, i->naam, regels, (int)i->items + 1, 0);
    w->blad.formulier.bezig = false; /* drawn again meanwhile, it holds what was there before */
    for (size_t k = 0; k < i->items; k++)
        buf_free(&tekst[k]);
    free(tekst);
    free(regels);
    return gekozen;
}

/* A goal hangs on an item by name, never by a number somebody has to know. */
static void kies_onderdeel(struct ui *ui, struct recordvorm *w) {
    const struct instrument *i = instrument_van(ui, w->record);
    int gekozen = i ? vraag_onderdeel(ui, w, i) : -1;
    struct problem p = {0};
    char nr[12] = "";
    if (gekozen < 0)
        return;
    if (gekozen > 0)
        snprintf(nr, sizeof nr, "%d", i->item[gekozen - 1].nr);
    const struct invulling nieuw[] = {{DOEL_INSTRUMENT, gekozen ? i->code : ""}, {DOEL_ITEM, nr}};
    ui_gedaan(ui, velden_zetten(ui->s, SOORT_DOEL, w->record, nieuw, 2, &p), &p);
}

static bool is_onderdeel(const struct recordvorm *w) {
    return w->soort == SOORT_DOEL &&
           w->blad.formulier.rij[w->blad.formulier.focus].veld == DOEL_ITEM;
}

static bool vorm_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct recordvorm *w = staat;
    if (recordvorm_is_weg(ui, w))
        return true;
    bool getypt = in->soort == INVOER_TEKEN || in->soort == INVOER_PLAKSEL ||
                  invoer_is_toets(in, TOETS_BACKSPACE) || invoer_is_toets(in, TOETS_DELETE) ||
                  opdracht_past(OPDRACHT_WAARDEN, in);
    if (is_onderdeel(w) && getypt) {
        kies_onderdeel(ui, w);
        return true;
    }
    return formulier_invoer(ui, &w->blad.formulier, in);
}

static void vorm_hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct recordvorm *w = staat;
    formulier_hulp(ui, &w->blad.formulier, uit);
    if (is_onderdeel(w))
        buf_add(uit, _("  F4 kiest het uit de lijst."));
}

/* What the law does not ask of this person gets no star. */
static void markeer_vrij(const struct ui *ui, struct recordvorm *w) {
    const struct record *plan = beeld_zoek(&ui->beeld, SOORT_PIP, w->record);
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = plan ? pip_ontbreekt(&ui->beeld, plan, lijst, ONTBREKEND_MAX) : 0;
    for (int i = 0; plan && i < w->blad.formulier.aantal; i++) {
        struct formulier_veld *r = &w->blad.formulier.rij[i];
        r->vrij = true;
        for (size_t k = 0; k < n; k++)
            if (lijst[k].soort == SOORT_PIP && lijst[k].veld == r->veld)
                r->vrij = false;
    }
}

static void vorm_ververs(struct ui *ui, void *staat) {
    struct recordvorm *w = staat;
    markeer_vrij(ui, w);
    formulier_ververs(ui, &w->blad.formulier);
}

static void doe_waarden(struct ui *ui, void *staat) {
    struct recordvorm *w = staat;
    if (is_onderdeel(w))
        kies_onderdeel(ui, w);
    else
        formulier_waarden(ui, &w->blad.formulier);
}

static const struct greep vorm_grepen[] = {
    {OPDRACHT_WAARDEN, doe_waarden, false},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, false},
    {0, NULL, false},
};

static const struct scherm_soort vorm_soort = {
    .titel = N_("PIP"),
    .teken = teken_vorm,
    .invoer = vorm_invoer,
    .grepen = vorm_grepen,
    .hulp = vorm_hulp,
    .bewaar = formuliertab_bewaar,
    .ververs = vorm_ververs,
    .sluit = formuliertab_sluit,
};

void pip_formulier_open(struct ui *ui, enum soort_code soort, struct id record, int veld) {
    struct recordvorm *w = recordvorm_nieuw(OPDRACHT_PIP, soort, record, veld);
    markeer_vrij(ui, w);
    ui_open(ui, &vorm_soort, w);
}

/* ---- To read ---- */

struct lezen {
    struct pip *pip;
    struct piprij rij;
    int boven;
};

static void teken_lezen(struct ui *ui, void *staat, const struct vlak *v) {
    struct lezen *l = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_PIP);
    struct vlak onder = {in.rij + 2, in.kolom + 1, in.rijen - 2, in.kolommen - 2};
    const struct record *plan = pip_op_scherm(ui, l->pip);
    struct buf stand = {0}, tekst = {0};
    if (!plan)
        return;
    pip_stand(&ui->beeld, plan, &stand);
    teken(&in, 0, 1, -1, STIJL_KOP, buf_text(&stand));
    if (l->rij.soort == PIPRIJ_DEEL)
        pip_plan_details(plan, onder.kolommen, &tekst);
    else
        pip_details(ui, l->pip, &l->rij, onder.kolommen, &tekst);
    int regels = pip_details_teken(&onder, buf_text(&tekst), l->boven);
    if (l->boven > regels - onder.rijen)
        l->boven = regels > onder.rijen ? regels - onder.rijen : 0;
    teken_meer(&onder, l->boven > 0, l->boven + onder.rijen < regels);
    teken_cursor(&onder, 0, 0);
    buf_free(&stand);
    buf_free(&tekst);
}

static bool lezen_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct lezen *l = staat;
    if (invoer_is_toets(in, TOETS_NEER))
        l->boven++;
    else if (invoer_is_toets(in, TOETS_OP) && l->boven > 0)
        l->boven--;
    else if (invoer_is_toets(in, TOETS_ENTER))
        ui_terug(ui);
    else if (in->soort == INVOER_TEKEN || in->soort == INVOER_PLAKSEL)
        ui_meld(ui, STIJL_LETOP, _("Deze versie ligt vast; er is niets veranderd."));
    else
        return false;
    return true;
}

/* Somebody who thinks it is the form types words, not commands. */
static bool lezen_typt(struct ui *ui, void *staat) {
    (void)ui, (void)staat;
    return true;
}

static void lezen_hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Deze versie ligt vast. Wijzigen? Ga terug en begin met n een nieuwe versie."));
}

static const struct greep lezen_grepen[] = {
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {0, NULL, false},
};

static const struct scherm_soort lezen_soort = {
    .titel = N_("PIP"),
    .teken = teken_lezen,
    .invoer = lezen_invoer,
    .grepen = lezen_grepen,
    .typt = lezen_typt,
    .hulp = lezen_hulp,
    .sluit = free,
};

void pip_vorm_open(struct ui *ui, struct pip *p, const struct piprij *rij) {
    if (pip_dicht(ui, p)) {
        struct lezen *l = mem_alloc(sizeof *l);
        *l = (struct lezen){.pip = p, .rij = *rij};
        ui_open(ui, &lezen_soort, l);
    } else if (rij->soort == PIPRIJ_DEEL) {
        pip_formulier_open(ui, SOORT_PIP, p->plan, rij->nr);
    } else {
        enum soort_code soort = rij->soort == PIPRIJ_DOEL ? SOORT_DOEL : SOORT_ACTIE;
        pip_formulier_open(ui, soort, rij->id,
                           soort == SOORT_DOEL ? DOEL_OMSCHRIJVING : ACTIE_OMSCHRIJVING);
    }
}
