#include "hulp.h"
#include "keuzelijst.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

struct hulp {
    char *titel;
    const struct greep *grepen[2];
    int boven;
};

static void teken_hulp(struct ui *ui, void *staat, const struct vlak *v) {
    struct hulp *h = staat;
    (void)ui;
    int rij = 2 - h->boven;
    teken(v, 0, 1, -1, STIJL_KOP, h->titel);
    struct vlak onder = vlak_onder(v, 2);
    for (int i = 0; i < 2; i++, rij++)
        for (const struct greep *g = h->grepen[i]; g && g->doe; g++, rij++) {
            const struct opdracht *o = &opdrachten[g->opdracht];
            teken(&onder, rij - 2, 3, 18, STIJL_ACCENT, _(o->toetsen));
            teken(&onder, rij - 2, 22, -1, STIJL_GEWOON, _(o->uitleg));
        }
    teken_cursor(v, 0, 1);
}

static bool hulp_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct hulp *h = staat;
    (void)ui;
    if (invoer_is_toets(in, TOETS_NEER) || invoer_is_toets(in, TOETS_PAGINA_NEER))
        h->boven++;
    else if ((invoer_is_toets(in, TOETS_OP) || invoer_is_toets(in, TOETS_PAGINA_OP)) && h->boven)
        h->boven--;
    else
        return false;
    return true;
}

static void hulp_regel(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug."));
}

static void hulp_sluit(void *staat) {
    struct hulp *h = staat;
    free(h->titel);
    free(h);
}

static const struct scherm_soort hulp_soort = {
    .titel = N_("Hulp"),
    .teken = teken_hulp,
    .invoer = hulp_invoer,
    .hulp = hulp_regel,
    .sluit = hulp_sluit,
};

void hulp_open(struct ui *ui, const char *titel, const struct greep *eigen,
               const struct greep *overal) {
    struct hulp *h = mem_alloc(sizeof *h);
    struct buf kop = {0};
    buf_addf(&kop, _("Wat kunt u hier doen? (%s)"), titel);
    h->titel = buf_take(&kop);
    h->grepen[0] = eigen;
    h->grepen[1] = overal;
    ui_open(ui, &hulp_soort, h);
}

#define PALET_MAX 64

void palet_open(struct ui *ui, const struct greep *eigen, const struct greep *overal) {
    const struct greep *greep[PALET_MAX];
    char *regels[PALET_MAX];
    const struct greep *lijsten[] = {eigen, overal};
    int n = 0;
    for (int i = 0; i < 2; i++)
        for (const struct greep *g = lijsten[i]; g && g->doe && n < PALET_MAX; g++) {
            const struct opdracht *o = &opdrachten[g->opdracht];
            struct buf b = {0};
            buf_addf(&b, "%-16s %-15s %s", o->naam, _(o->toetsen), _(o->uitleg));
            greep[n] = g;
            regels[n++] = buf_take(&b);
        }
    int gekozen = keuzelijst_kies(ui, _("Alles"), (const char *const *)regels, n, 0);
    for (int i = 0; i < n; i++)
        free(regels[i]);
    if (gekozen >= 0)
        greep[gekozen]->doe(ui, ui_staat(ui));
}
