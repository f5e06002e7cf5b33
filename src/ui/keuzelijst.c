#include "keuzelijst.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

#define PAGINA 8 /* lines that PgUp and PgDn go */

/* How well a text answers to the filter: begins with it, has a word that does, holds it, or not. */
static int rang_van(const char *filter, const char *tekst) {
    struct buf regel = {0};
    buf_add_char(&regel, ' ');
    text_sort_key(&regel, tekst, strlen(tekst));
    const char *woord = strstr(regel.s, filter);
    int rang = woord == regel.s ? 4 : woord ? 3 : strstr(regel.s, filter + 1) ? 2 : 0;
    buf_free(&regel);
    return rang;
}

/* 0 when line i is filtered away; what only its explanation says counts least. */
static int rang(const struct keuzelijst *k, int i) {
    struct buf filter = {0};
    buf_add_char(&filter, ' ');
    text_sort_key(&filter, buf_text(&k->filter.tekst), k->filter.tekst.len);
    int r = (k->eigen && i == 0) || filter.len == 1 ? 4 : rang_van(filter.s, k->regels[i]);
    if (!r && k->uitleg)
        r = rang_van(filter.s, k->uitleg[i]) > 0;
    buf_free(&filter);
    return r;
}

static bool past(const struct keuzelijst *k, int i) {
    return rang(k, i) > 0;
}

static int volgende(const struct keuzelijst *k, int van, int stap) {
    for (int i = van + stap; i >= 0 && i < k->aantal; i += stap)
        if (past(k, i))
            return i;
    return van;
}

/* The best answer to what was typed; the first of equals. Own words are an answer by themselves. */
static void naar_beste(struct keuzelijst *k) {
    int beste = k->eigen ? 5 : 0;
    if (k->eigen && !past(k, k->gekozen))
        k->gekozen = 0;
    for (int i = 0; k->filter.tekst.len && i < k->aantal; i++) {
        int r = rang(k, i);
        if (r > beste) {
            beste = r;
            k->gekozen = i;
        }
    }
}

static bool beweeg(struct keuzelijst *k, const struct invoer *in) {
    int stap = invoer_stap(in, PAGINA), richting = stap < 0 ? -1 : 1;
    for (int n = abs(stap); n > 0; n--)
        k->gekozen = volgende(k, k->gekozen, richting);
    return stap != 0;
}

/* A character that would leave nothing to choose from is not taken: keys typed ahead for the screen
 * below must not empty the list. */
static bool typ(struct keuzelijst *k, const struct invoer *in) {
    struct buf oud = {0};
    buf_add_n(&oud, buf_text(&k->filter.tekst), k->filter.tekst.len);
    bool gebruikt = editor_invoer(&k->filter, in);
    if (volgende(k, -1, 1) < 0)
        editor_begin(&k->filter, buf_text(&oud), false);
    naar_beste(k);
    buf_free(&oud);
    return gebruikt;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct keuzelijst *k = staat;
    if (beweeg(k, in))
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
    for (int i = 0; i < k->bij_aantal; i++) {
        int cellen = text_cells(k->bij[i], strlen(k->bij[i]));
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

/* Below the choices, after an empty line. */
static int bij_rijen(const struct keuzelijst *k) {
    return k->bij_aantal ? k->bij_aantal + 1 : 0;
}

static void teken_bij(const struct keuzelijst *k, const struct vlak *lijst) {
    struct vlak onder = vlak_onder(lijst, k->aantal);
    for (int i = 0; i < k->bij_aantal; i++)
        teken(&onder, i + 1, 0, -1, STIJL_STIL, k->bij[i]);
}

static void teken_lijst(struct ui *ui, void *staat, const struct vlak *v) {
    struct keuzelijst *k = staat;
    (void)ui;
    struct vlak m = vlak_midden(v, k->aantal + bij_rijen(k) + 4, breedste(k) + 6);
    struct vlak in = teken_kader(&m, k->titel);
    struct vlak zoek = {in.rij, in.kolom, 1, in.kolommen}, lijst = vlak_onder(&in, 1);
    int nr = 0;
    schuif(k, lijst.rijen);
    for (int i = 0; i < k->aantal; i++) {
        int rij = past(k, i) ? nr++ - k->boven : -1;
        if (rij >= 0)
            teken(&lijst, rij, 0, -1, i == k->gekozen ? STIJL_KEUZE : STIJL_GEWOON, k->regels[i]);
    }
    teken_bij(k, &lijst);
    teken_meer(&lijst, k->boven > 0, nr > k->boven + lijst.rijen);
    editor_teken(&k->filter, &zoek, true);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    const struct keuzelijst *k = staat;
    (void)ui;
    if (k->uitleg && k->gekozen >= 0)
        buf_add(uit, k->uitleg[k->gekozen]);
    else if (k->aantal == 2) /* Ja and Nee: nothing to look for */
        buf_add(uit, _("Pijltjes om te kiezen, Enter neemt, Esc laat het zo."));
    else
        buf_add(uit, _("Typ om te zoeken, pijltjes om te kiezen, Enter neemt, Esc laat het zo."));
}

static const struct scherm_soort keuzelijst_soort = {
    .titel = N_("Kies"),
    .overlay = true,
    .teken = teken_lijst,
    .invoer = invoer,
    .hulp = hulp,
};

static int draai(struct ui *ui, struct keuzelijst *k) {
    if (k->gekozen < 0 || k->gekozen >= k->aantal)
        k->gekozen = k->aantal ? 0 : -1;
    ui_modaal(ui, &keuzelijst_soort, k);
    return k->klaar ? k->gekozen : -1;
}

int keuzelijst_kies(struct ui *ui, const char *titel, const char *const *regels,
                    const char *const *uitleg, int aantal, int begin) {
    struct keuzelijst k = {
        .titel = titel, .regels = regels, .uitleg = uitleg, .aantal = aantal, .gekozen = begin};
    editor_begin(&k.filter, "", false);
    int gekozen = draai(ui, &k);
    editor_free(&k.filter);
    return gekozen;
}

bool keuzelijst_zeker(struct ui *ui, const char *vraag, const char *const *bij, int bij_aantal) {
    const char *const antwoorden[] = {_("Nee"), _("Ja")};
    struct keuzelijst k = {
        .titel = vraag, .regels = antwoorden, .aantal = 2, .bij = bij, .bij_aantal = bij_aantal};
    editor_begin(&k.filter, "", false);
    int gekozen = draai(ui, &k);
    editor_free(&k.filter);
    return gekozen == 1;
}

int keuzelijst_kies_of_typ(struct ui *ui, const char *titel, const char *const *regels, int aantal,
                           struct buf *getypt) {
    struct keuzelijst k = {.titel = titel, .regels = regels, .aantal = aantal, .eigen = true};
    const struct klad_plek plek = {.dossier = ui->dossier, .titel = titel};
    editor_begin(&k.filter, klad_lees(&ui->klad, &plek), false);
    int gekozen = draai(ui, &k);
    bool eigen_woorden = k.filter.tekst.len > 0;
    if (ui->stop && eigen_woorden)
        gekozen = 0;
    klad_zet(&ui->klad, &plek, gekozen < 0 && eigen_woorden ? buf_text(&k.filter.tekst) : NULL);
    buf_add_n(getypt, buf_text(&k.filter.tekst), k.filter.tekst.len);
    editor_free(&k.filter);
    return gekozen;
}
