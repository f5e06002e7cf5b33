#include "formuliertab.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>

struct formuliertab *formuliertab_nieuw(enum opdracht_code tab) {
    struct formuliertab *t = mem_alloc(sizeof *t);
    t->tab = tab;
    return t;
}

void formuliertab_teken(struct ui *ui, void *staat, const struct vlak *v) {
    struct formuliertab *t = staat;
    struct vlak in = dossierkop_teken(ui, v, t->tab);
    formulier_teken(ui, &t->formulier, &in);
}

bool formuliertab_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct formuliertab *t = staat;
    return formulier_invoer(ui, &t->formulier, in);
}

bool formuliertab_typt(struct ui *ui, void *staat) {
    struct formuliertab *t = staat;
    return formulier_typt(ui, &t->formulier);
}

void formuliertab_hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct formuliertab *t = staat;
    formulier_hulp(ui, &t->formulier, uit);
}

bool formuliertab_bewaar(struct ui *ui, void *staat) {
    struct formuliertab *t = staat;
    return formulier_bewaar(ui, &t->formulier);
}

void formuliertab_ververs(struct ui *ui, void *staat) {
    struct formuliertab *t = staat;
    formulier_ververs(ui, &t->formulier);
}

void formuliertab_sluit(void *staat) {
    struct formuliertab *t = staat;
    formulier_free(&t->formulier);
    free(t);
}

void formuliertab_doe_waarden(struct ui *ui, void *staat) {
    struct formuliertab *t = staat;
    formulier_waarden(ui, &t->formulier);
}

/* ---- One record ---- */

struct recordvorm *recordvorm_nieuw(enum opdracht_code tab, enum soort_code soort, struct id record,
                                    int veld) {
    struct recordvorm *w = mem_alloc(sizeof *w);
    *w = (struct recordvorm){.blad = {.tab = tab}, .soort = soort, .record = record};
    formulier_voeg_soort(&w->blad.formulier, soort, record);
    int rij = formulier_zoek(&w->blad.formulier, soort, record, veld);
    w->blad.formulier.focus = rij < 0 ? 0 : rij;
    return w;
}

bool recordvorm_is_weg(struct ui *ui, struct recordvorm *w) {
    if (beeld_zoek(&ui->beeld, w->soort, w->record))
        return false;
    w->blad.formulier.bezig = false;
    ui_meld(ui, STIJL_LETOP, _("Dit is er niet meer."));
    ui_terug(ui);
    return true;
}
