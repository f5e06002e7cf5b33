#include "hulp.h"
#include "keuzelijst.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

struct hulp {
    char *titel;
    const struct greep *grepen[2];
    bool typt;
    int boven, rijen; /* rijen: in view at the last drawing */
};

/* What a field does with keys by itself; no commands. */
static const struct {
    const char *toetsen, *uitleg;
} in_een_veld[] = {
    {N_("Tab of Enter"), N_("Bewaart het veld en gaat naar het volgende.")},
    {N_("↑ en ↓"), N_("Bewaart het veld en gaat naar dat erboven of eronder.")},
    {N_("← en →"), N_("Bladert door de keuzes, of loopt door de tekst.")},
    {N_("Home en End"), N_("Naar het begin en het eind van de regel.")},
    {N_("Ctrl-U"), N_("Maakt het veld leeg.")},
    {N_("v, +3w of 1-2"), N_("Een datum: vandaag, over drie weken, 1 februari.")},
};
#define VELD_REGELS ((int)(sizeof in_een_veld / sizeof *in_een_veld))

/* A command of all screens that this screen has as its own is told once. */
static bool dubbel(const struct greep *eigen, const struct greep *g) {
    for (; eigen && eigen->doe && eigen != g; eigen++)
        if (eigen->opdracht == g->opdracht)
            return true;
    return false;
}

/* A blank line between the two lists, when there are two. */
static int tussenregel(const struct hulp *h) {
    return h->grepen[0] && h->grepen[0]->doe;
}

static int aantal_regels(const struct hulp *h) {
    int n = tussenregel(h);
    for (int i = 0; i < 2; i++)
        for (const struct greep *g = h->grepen[i]; g && g->doe; g++)
            n += !dubbel(h->grepen[0], g);
    return n + (h->typt ? 1 + VELD_REGELS : 0);
}

static void teken_hulpregel(const struct vlak *v, int rij, const char *toetsen,
                            const char *uitleg) {
    teken(v, rij, 3, 18, STIJL_ACCENT, _(toetsen));
    teken(v, rij, 22, -1, STIJL_GEWOON, _(uitleg));
}

static void teken_hulp(struct ui *ui, void *staat, const struct vlak *v) {
    struct hulp *h = staat;
    (void)ui;
    struct vlak onder = vlak_onder(v, 2);
    int meest = aantal_regels(h) - onder.rijen;
    h->rijen = onder.rijen;
    h->boven = h->boven > meest ? meest : h->boven;
    h->boven = h->boven < 0 ? 0 : h->boven;
    int rij = -h->boven;
    teken(v, 0, 1, -1, STIJL_KOP, h->titel);
    for (int i = 0; i < 2; i++, rij += tussenregel(h))
        for (const struct greep *g = h->grepen[i]; g && g->doe; g++) {
            if (dubbel(h->grepen[0], g))
                continue;
            const struct opdracht *o = &opdrachten[g->opdracht];
            teken_hulpregel(&onder, rij++, o->toetsen, o->uitleg);
        }
    for (int i = 0; h->typt && i < VELD_REGELS; i++)
        teken_hulpregel(&onder, rij + 1 - tussenregel(h) + i, in_een_veld[i].toetsen,
                        in_een_veld[i].uitleg);
    if (h->boven < meest)
        teken_rechts(v, 0, v->kolommen - 20, 19, STIJL_STIL, _("↓ meer"));
    teken_cursor(v, 0, 1);
}

/* The key of help closes it too. */
static bool hulp_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct hulp *h = staat;
    int stap = invoer_stap(in, h->rijen);
    h->boven += stap;
    if (opdracht_past(OPDRACHT_HULP, in)) {
        ui_terug(ui);
        return true;
    }
    return stap != 0;
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
               const struct greep *overal, bool typt) {
    struct hulp *h = mem_alloc(sizeof *h);
    struct buf kop = {0};
    buf_addf(&kop, _("Wat kunt u hier doen? (%s)"), titel);
    h->titel = buf_take(&kop);
    h->grepen[0] = eigen;
    h->grepen[1] = overal;
    h->typt = typt;
    ui_open(ui, &hulp_soort, h);
}

#define PALET_MAX 64

/* "wis score        Backspace of Del" */
static char *palet_regel(const struct opdracht *o) {
    struct buf b = {0};
    buf_addf(&b, "%-17s %s", o->naam, _(o->toetsen));
    for (char *c = strchr(b.s, '_'); c; c = strchr(c, '_'))
        *c = ' ';
    return buf_take(&b);
}

void palet_open(struct ui *ui, const struct greep *eigen, const struct greep *overal) {
    const struct greep *greep[PALET_MAX], *lijsten[] = {eigen, overal};
    const char *uitleg[PALET_MAX];
    char *regels[PALET_MAX];
    int n = 0;
    for (int i = 0; i < 2; i++)
        for (const struct greep *g = lijsten[i]; g && g->doe && n < PALET_MAX; g++) {
            if (dubbel(eigen, g))
                continue;
            const struct opdracht *o = &opdrachten[g->opdracht];
            greep[n] = g;
            uitleg[n] = _(o->uitleg);
            regels[n++] = palet_regel(o);
        }
    int gekozen =
        keuzelijst_kies(ui, _("Wat wilt u doen?"), (const char *const *)regels, uitleg, n, 0);
    for (int i = 0; i < n; i++)
        free(regels[i]);
    if (gekozen >= 0)
        greep[gekozen]->doe(ui, ui_staat(ui));
}
