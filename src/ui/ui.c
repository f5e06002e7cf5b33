#include "ui.h"
#include "hulp.h"
#include "kader.h"
#include "regie/taal.h"
#include "werkvoorraad.h"
#include <curses.h>
#include <stdlib.h>

static struct scherm *top(struct ui *ui) {
    return &ui->stapel[ui->diepte - 1];
}

void *ui_staat(struct ui *ui) {
    return top(ui)->staat;
}

static bool bewaar(struct ui *ui) {
    const struct scherm *s = ui->diepte ? top(ui) : NULL;
    return !s || !s->soort->bewaar || s->soort->bewaar(ui, s->staat);
}

void ui_open(struct ui *ui, const struct scherm_soort *soort, void *staat) {
    bewaar(ui);
    if (ui->diepte == UI_DIEPTE) {
        soort->sluit(staat);
        return;
    }
    ui->stapel[ui->diepte++] = (struct scherm){soort, staat};
}

/* What is in view: the screen on top, and below an overlay what it lies over. A screen that is
 * covered reads again when it comes back, for what changed meanwhile. */
static void lees_opnieuw(struct ui *ui) {
    int i = ui->diepte - 1;
    while (i > 0 && ui->stapel[i].soort->overlay)
        i--;
    for (; i < ui->diepte; i++)
        if (ui->stapel[i].soort->ververs)
            ui->stapel[i].soort->ververs(ui, ui->stapel[i].staat);
}

static void sluit_dossier(struct ui *ui) {
    ui->dossier_diepte = 0;
    ui->dossier = (struct id){{0}};
    beeld_free(&ui->beeld);
}

void ui_terug(struct ui *ui) {
    bewaar(ui);
    struct scherm *s = top(ui);
    if (s->soort->sluit)
        s->soort->sluit(s->staat);
    ui->diepte--;
    if (ui->diepte < ui->dossier_diepte)
        sluit_dossier(ui);
    if (ui->diepte == 0)
        ui->stop = true;
    else
        lees_opnieuw(ui);
}

void ui_word(struct ui *ui, const struct scherm_soort *soort) {
    bewaar(ui);
    top(ui)->soort = soort;
}

void ui_meld(struct ui *ui, enum stijl stijl, const char *vorm, ...) {
    va_list args;
    va_start(args, vorm);
    buf_clear(&ui->melding);
    buf_addv(&ui->melding, vorm, args);
    va_end(args);
    ui->melding_stijl = stijl;
}

bool ui_laad_dossier(struct ui *ui, struct id dossier) {
    struct problem p = {0};
    beeld_free(&ui->beeld);
    bool goed = store_beeld(ui->s->store, dossier, &ui->beeld, &p);
    ui->dossier = goed ? dossier : (struct id){{0}};
    if (!goed)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
    return goed;
}

void ui_ververs(struct ui *ui) {
    ui->verouderd = false;
    if (!id_is_leeg(ui->dossier))
        ui_laad_dossier(ui, ui->dossier);
    lees_opnieuw(ui);
}

bool ui_gedaan(struct ui *ui, bool goed, struct problem *p) {
    if (goed)
        ui_ververs(ui);
    else
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(p));
    problem_clear(p);
    return goed;
}

bool ui_kijkt_alleen(const struct ui *ui) {
    return ui->s->rol == ROL_ALLEEN_LEZEN || store_is_alleen_lezen(ui->s->store);
}

void ui_naam(const struct ui *ui, const char *naam, struct buf *uit) {
    buf_add(uit, ui->masker && *naam ? UI_MASKER : naam);
}

bool ui_verbergt(const struct ui *ui, enum soort_code soort, int veld) {
    return ui->masker &&
           (soort == SOORT_PERSOON || (soort == SOORT_DOSSIER && veld == DOSSIER_DOSSIERNUMMER));
}

/* Commands that work everywhere; in the order of the hint line. */
static void doe_palet(struct ui *ui, void *staat);
static void doe_hulp(struct ui *ui, void *staat);

static void doe_terug(struct ui *ui, void *staat) {
    (void)staat;
    if (ui->diepte > 1)
        ui_terug(ui);
}

static void stop(struct ui *ui) {
    bewaar(ui);
    ui->stop = true;
}

static void doe_stop(struct ui *ui, void *staat) {
    (void)staat;
    bewaar(ui);
    if (import_koos(ui) &&
        !ui_vraag(ui, _("Wat u bij de kolommen van uw lijst koos, vervalt. Toch stoppen?")))
        return;
    if (!klad_heeft_veld(&ui->klad) ||
        ui_vraag(ui, _("Er is iets getypt dat nog niet past. Toch stoppen, zonder dat?")))
        stop(ui);
}

static void doe_masker(struct ui *ui, void *staat) {
    (void)staat;
    ui->masker = !ui->masker;
    ui->verouderd = true;
}

static void doe_herteken(struct ui *ui, void *staat) {
    (void)ui, (void)staat;
    clearok(stdscr, TRUE);
}

static void doe_werkvoorraad(struct ui *ui, void *staat) {
    (void)staat;
    while (ui->diepte > 1)
        ui_terug(ui);
}

static const struct greep overal[] = {
    {OPDRACHT_TERUG, doe_terug, false},
    {OPDRACHT_WERKVOORRAAD, doe_werkvoorraad, true},
    {OPDRACHT_CASELOAD, caseload_doe_open, true},
    {OPDRACHT_ZOEK, caseload_doe_zoek, true},
    {OPDRACHT_HULP, doe_hulp, false},
    {OPDRACHT_PALET, doe_palet, false},
    {OPDRACHT_STOP, doe_stop, false},
    {OPDRACHT_MASKER, doe_masker, true},
    {OPDRACHT_HERTEKEN, doe_herteken, true},
    {0, NULL, false},
};

/* While somebody waits for an answer no command may take the screens below away. */
static const struct greep bij_vraag[] = {
    {OPDRACHT_TERUG, doe_terug, false},
    {OPDRACHT_HULP, doe_hulp, false},
    {OPDRACHT_PALET, doe_palet, true},
    {OPDRACHT_STOP, doe_stop, true},
    {OPDRACHT_MASKER, doe_masker, true},
    {OPDRACHT_HERTEKEN, doe_herteken, true},
    {0, NULL, false},
};

static const struct greep *algemeen(const struct ui *ui) {
    return ui->vragen ? bij_vraag : overal;
}

static void doe_palet(struct ui *ui, void *staat) {
    (void)staat;
    palet_open(ui, top(ui)->soort->grepen, algemeen(ui));
}

static void doe_hulp(struct ui *ui, void *staat) {
    (void)staat;
    hulp_open(ui, _(top(ui)->soort->titel), top(ui)->soort->grepen, algemeen(ui), kader_typt(ui));
}

static const struct greep *zoek_greep(const struct greep *grepen, const struct invoer *in) {
    for (; grepen && grepen->doe; grepen++)
        if (opdracht_past(grepen->opdracht, in))
            return grepen;
    return NULL;
}

/* A letter or a function key that somebody expected something of. */
static bool vraagt_iets(const struct invoer *in) {
    bool functie = in->soort == INVOER_TOETS && in->toets > TOETS_F0 && in->toets <= TOETS_F12;
    return functie || in->soort == INVOER_TEKEN || opdracht_past(OPDRACHT_AFRONDEN, in);
}

static void doe_greep(struct ui *ui, const struct invoer *in) {
    struct scherm *s = top(ui);
    const struct greep *g = zoek_greep(s->soort->grepen, in);
    if (!g)
        g = zoek_greep(algemeen(ui), in);
    if (g)
        g->doe(ui, s->staat);
    else if (in->soort == INVOER_PLAKSEL)
        ui_meld(ui, STIJL_GEWOON, _("Plakken kan alleen in een veld. Er is niets gebeurd."));
    else if (invoer_is_toets(in, TOETS_CTRL('c')))
        ui_meld(ui, STIJL_GEWOON, _("Stoppen gaat met q of Ctrl-Q."));
    else if (vraagt_iets(in))
        ui_meld(ui, STIJL_GEWOON, _("Die toets doet hier niets. F1 toont wat wel kan."));
}

static void verwerk(struct ui *ui, const struct invoer *in) {
    struct scherm *s = top(ui);
    if (in->soort == INVOER_EINDE) {
        stop(ui);
    } else if (in->soort != INVOER_GROOTTE) {
        buf_clear(&ui->melding);
        if (!s->soort->invoer || !s->soort->invoer(ui, s->staat, in))
            doe_greep(ui, in);
    }
}

/* A colleague saved something, or a new day began: what lies open is read again, but not under the
 * hands of somebody who is typing or answering. */
static void kijk_om(struct ui *ui) {
    bool nieuwe_dag = sessie_nieuwe_dag(ui->s);
    ui->verouderd |= store_is_veranderd(ui->s->store) || nieuwe_dag;
    if (!ui->verouderd || ui->vragen || top(ui)->soort->bewaar)
        return;
    collegas_lees(ui->s->store, &ui->collegas);
    ui_ververs(ui);
}

static void stap(struct ui *ui, struct invoer *in) {
    if (!invoer_wacht()) {
        kijk_om(ui);
        kader_teken(ui, algemeen(ui));
    }
    invoer_lees(in);
    verwerk(ui, in);
}

static void draai_tot(struct ui *ui, int diepte) {
    struct invoer in = {0};
    while (!ui->stop && ui->diepte > diepte)
        stap(ui, &in);
    buf_free(&in.tekst);
}

/* When the program stops meanwhile, the question leaves the stack all the same: its state is the
 * caller's. What was below it is drawn at once: the answer may begin work that lasts. */
void ui_modaal(struct ui *ui, const struct scherm_soort *soort, void *staat) {
    int diepte = ui->diepte;
    if (diepte == UI_DIEPTE)
        return;
    ui->stapel[ui->diepte++] = (struct scherm){soort, staat};
    ui->vragen++;
    draai_tot(ui, diepte);
    while (ui->diepte > diepte)
        ui_terug(ui);
    ui->vragen--;
    if (!ui->stop && !invoer_wacht())
        kader_teken(ui, algemeen(ui));
}

void ui_draai(struct ui *ui) {
    draai_tot(ui, 0);
    while (ui->diepte > 0)
        ui_terug(ui);
    import_vergeet(ui);
    klad_free(&ui->klad);
    collegas_free(&ui->collegas);
    beeld_free(&ui->beeld);
    buf_free(&ui->melding);
    free(ui->lijstmap);
}
