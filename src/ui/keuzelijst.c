#include "keuzelijst.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <string.h>

/* A line matches when every folded word of the filter begins one of its words. */
static bool past(const struct keuzelijst *k, int i) {
    struct buf wat = {0}, regel = {0};
    bool goed = true;
    if (k->eigen && i == 0)
        return true;
    buf_add_char(&regel, ' ');
    text_sort_key(&wat, buf_text(&k->filter.tekst), k->filter.tekst.len);
    text_sort_key(&regel, k->regels[i], strlen(k->regels[i]));
    if (wat.len) {
        buf_insert_n(&wat, 0, " ", 1);
        goed = strstr(regel.s, wat.s) != NULL || strstr(regel.s, wat.s + 1) != NULL;
    }
    buf_free(&wat);
    buf_free(&regel);
    return goed;
}

static int volgende(const struct keuzelijst *k, int van, int stap) {
    for (int i = van + stap; i >= 0 && i < k->aantal; i += stap)
        if (past(k, i))
            return i;
    return van;
}

static void naar_eerste(struct keuzelijst *k) {
    if (k->gekozen < 0 || !past(k, k->gekozen)) {
        int eerste = volgende(k, -1, 1);
        k->gekozen = eerste < 0 ? -1 : eerste;
    }
}

static bool beweeg(struct keuzelijst *k, const struct invoer *in, int pagina) {
    static const struct {
        int toets, stap;
        bool heel;
    } stappen[] = {{TOETS_OP, -1, false},
                   {TOETS_NEER, 1, false},
                   {TOETS_PAGINA_OP, -1, true},
                   {TOETS_PAGINA_NEER, 1, true}};
    for (size_t i = 0; i < sizeof stappen / sizeof *stappen; i++)
        if (invoer_is_toets(in, stappen[i].toets)) {
            for (int n = stappen[i].heel ? pagina : 1; n > 0; n--)
                k->gekozen = volgende(k, k->gekozen, stappen[i].stap);
            return true;
        }
    return false;
}

/* A character that would leave nothing to choose from is not taken: keys typed ahead for the screen
 * below must not empty the list. */
static bool typ(struct keuzelijst *k, const struct invoer *in) {
    struct buf oud = {0};
    buf_add_n(&oud, buf_text(&k->filter.tekst), k->filter.tekst.len);
    bool gebruikt = editor_invoer(&k->filter, in);
    if (volgende(k, -1, 1) < 0)
        editor_begin(&k->filter, buf_text(&oud), false);
    naar_eerste(k);
    buf_free(&oud);
    return gebruikt;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct keuzelijst *k = staat;
    if (beweeg(k, in, 8))
        return true;
    if (invoer_is_toets(in, TOETS_ENTER) || invoer_is_toets(in, TOETS_TAB)) {
        k->klaar = true;
        ui_terug(ui);
        return true;
    }
    if (invoer_is_toets(in, TOETS_ESC)) {
        ui_terug(ui);
        return true;
    }
    return typ(k, in);
}

static int breedste(const struct keuzelijst *k) {
    int breed = text_cells(k->titel, strlen(k->titel)) + 4;
    for (int i = 0; i < k->aantal; i++) {
        int cellen = text_cells(k->regels[i], strlen(k->regels[i]));
        if (cellen > breed)
            breed = cellen;
    }
    return breed < 30 ? 30 : breed;
}

/* The first shown line such that the chosen one is in view. */
static void schuif(struct keuzelijst *k, int rijen) {
    int voor = 0;
    for (int i = 0; i < k->gekozen; i++)
        voor += past(k, i);
    if (voor < k->boven)
        k->boven = voor;
    if (voor >= k->boven + rijen)
        k->boven = voor - rijen + 1;
}

static void teken_lijst(struct ui *ui, void *staat, const struct vlak *v) {
    struct keuzelijst *k = staat;
    (void)ui;
    struct vlak m = vlak_midden(v, k->aantal + 4, breedste(k) + 6);
    struct vlak in = teken_kader(&m, k->titel);
    struct vlak zoek = {in.rij, in.kolom, 1, in.kolommen};
    int rijen = in.rijen - 1, rij = 0, nr = 0;
    schuif(k, rijen);
    for (int i = 0; i < k->aantal && rij < rijen; i++) {
        if (!past(k, i) || nr++ < k->boven)
            continue;
        teken(&in, 1 + rij++, 0, -1, i == k->gekozen ? STIJL_KEUZE : STIJL_GEWOON, k->regels[i]);
    }
    editor_teken(&k->filter, &zoek, true);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Typ om te zoeken, pijltjes om te kiezen, Enter neemt, Esc laat het zo."));
}

static const struct scherm_soort keuzelijst_soort = {
    .titel = N_("Kies"),
    .overlay = true,
    .teken = teken_lijst,
    .invoer = invoer,
    .hulp = hulp,
};

static int draai(struct ui *ui, struct keuzelijst *k, struct buf *getypt) {
    editor_begin(&k->filter, "", false);
    naar_eerste(k);
    ui_modaal(ui, &keuzelijst_soort, k);
    if (getypt)
        buf_add_n(getypt, buf_text(&k->filter.tekst), k->filter.tekst.len);
    editor_free(&k->filter);
    return k->klaar ? k->gekozen : -1;
}

int keuzelijst_kies(struct ui *ui, const char *titel, const char *const *regels, int aantal,
                    int begin) {
    struct keuzelijst k = {.titel = titel, .regels = regels, .aantal = aantal, .gekozen = begin};
    return draai(ui, &k, NULL);
}

int keuzelijst_kies_of_typ(struct ui *ui, const char *titel, const char *const *regels, int aantal,
                           struct buf *getypt) {
    struct keuzelijst k = {.titel = titel, .regels = regels, .aantal = aantal, .eigen = true};
    return draai(ui, &k, getypt);
}
