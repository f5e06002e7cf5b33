#include "formuliertab.h"
#include "regie/mem.h"
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
