#include "ui.h"
#include "hulp.h"
#include "regie/lijst.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <curses.h>
#include <stdlib.h>
#include <string.h>

#define MINSTE_RIJEN    15
#define MINSTE_KOLOMMEN 60

static struct scherm *top(struct ui *ui) {
    return &ui->stapel[ui->diepte - 1];
}

void *ui_staat(struct ui *ui) {
    return top(ui)->staat;
}

static bool bewaar(struct ui *ui) {
    struct scherm *s = top(ui);
    return ui->diepte == 0 || !s->soort->bewaar || s->soort->bewaar(ui, s->staat);
}

void ui_open(struct ui *ui, const struct scherm_soort *soort, void *staat) {
    bewaar(ui);
    if (ui->diepte == UI_DIEPTE) {
        soort->sluit(staat);
        return;
    }
    ui->stapel[ui->diepte++] = (struct scherm){soort, staat};
}

/* The screen below may show what changed meanwhile. */
void ui_terug(struct ui *ui) {
    bewaar(ui);
    struct scherm *s = top(ui);
    if (s->soort->sluit)
        s->soort->sluit(s->staat);
    ui->diepte--;
    if (ui->diepte == 0)
        ui->stop = true;
    else if (top(ui)->soort->ververs)
        top(ui)->soort->ververs(ui, top(ui)->staat);
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

static void ververs_alles(struct ui *ui) {
    ui->aantal_mijn = -1;
    if (!id_is_leeg(ui->dossier))
        ui_laad_dossier(ui, ui->dossier);
    for (int i = 0; i < ui->diepte; i++)
        if (ui->stapel[i].soort->ververs)
            ui->stapel[i].soort->ververs(ui, ui->stapel[i].staat);
}

bool ui_gedaan(struct ui *ui, bool goed, struct problem *p) {
    if (goed)
        ververs_alles(ui);
    else
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(p));
    problem_clear(p);
    return goed;
}

void ui_naam(const struct ui *ui, const char *naam, struct buf *uit) {
    buf_add(uit, ui->masker && *naam ? "•••••" : naam);
}

/* "M. de Vries   Zwolle   47/50   zo 22-11-2026": the parts that fit, the date always. */
static void teken_kop(struct ui *ui, const struct vlak *v, const char *titel) {
    static const char *const dagen[] = {"",       N_("ma"), N_("di"), N_("wo"),
                                        N_("do"), N_("vr"), N_("za"), N_("zo")};
    const struct sessie *s = ui->s;
    struct buf rechts = {0}, datum = {0};
    buf_addf(&rechts, "%s", s->weergavenaam);
    if (*s->gemeente)
        buf_addf(&rechts, "   %s", s->gemeente);
    if (ui->aantal_mijn >= 0 && s->caseload_max > 0)
        buf_addf(&rechts, "   %ld/%ld", ui->aantal_mijn, s->caseload_max);
    datum_schrijf_nl(s->vandaag, &datum);
    buf_addf(&rechts, "   %s %s", _(dagen[datum_weekdag(s->vandaag)]), datum.s);
    int kolom = teken_los(v, 0, 1, STIJL_ACCENT, "regie");
    kolom = teken_los(v, 0, kolom + 2, STIJL_KOP, titel);
    if (s->store && store_is_alleen_lezen(s->store))
        kolom = teken_los(v, 0, kolom + 2, STIJL_LETOP, _("alleen lezen"));
    teken_rechts(v, 0, kolom + 2, v->kolommen - kolom - 3, STIJL_STIL, rechts.s);
    buf_free(&rechts);
    buf_free(&datum);
}

/* Commands that work everywhere; in the order of the hint line. */
static void doe_palet(struct ui *ui, void *staat);
static void doe_hulp(struct ui *ui, void *staat);

static void doe_terug(struct ui *ui, void *staat) {
    (void)staat;
    if (ui->diepte > 1)
        ui_terug(ui);
}

static void doe_stop(struct ui *ui, void *staat) {
    (void)staat;
    bewaar(ui);
    ui->stop = true;
}

static void doe_masker(struct ui *ui, void *staat) {
    (void)staat;
    ui->masker = !ui->masker;
    ververs_alles(ui);
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
    {OPDRACHT_TERUG, doe_terug, false},      {OPDRACHT_WERKVOORRAAD, doe_werkvoorraad, true},
    {OPDRACHT_HULP, doe_hulp, false},        {OPDRACHT_PALET, doe_palet, false},
    {OPDRACHT_STOP, doe_stop, false},        {OPDRACHT_MASKER, doe_masker, true},
    {OPDRACHT_HERTEKEN, doe_herteken, true}, {0, NULL, false},
};

static void doe_palet(struct ui *ui, void *staat) {
    (void)staat;
    palet_open(ui, top(ui)->soort->grepen, overal);
}

static void doe_hulp(struct ui *ui, void *staat) {
    (void)staat;
    hulp_open(ui, _(top(ui)->soort->titel), top(ui)->soort->grepen, overal);
}

static int teken_greep(const struct vlak *v, int kolom, const struct greep *g) {
    const char *label = _(opdrachten[g->opdracht].label);
    const char *spatie = strchr(label, ' ');
    int cellen = text_cells(label, strlen(label));
    if (g->stil || !spatie || kolom + cellen > v->kolommen - 1)
        return kolom;
    struct buf toets = {0};
    buf_add_n(&toets, label, (size_t)(spatie - label));
    kolom = teken_los(v, v->rijen - 1, kolom, STIJL_ACCENT, toets.s);
    buf_free(&toets);
    return teken_los(v, v->rijen - 1, kolom, STIJL_STIL, spatie) + 2;
}

/* As many keys as fit, but never without the way to help and back. */
static void teken_toetsen(struct ui *ui, const struct vlak *v) {
    int kolom = 1;
    struct vlak links = *v;
    teken(v, v->rijen - 1, 0, -1, STIJL_GEWOON, "");
    links.kolommen -= 34;
    for (const struct greep *g = top(ui)->soort->grepen; g && g->doe; g++)
        kolom = teken_greep(&links, kolom, g);
    for (const struct greep *g = overal; g->doe; g++)
        if (g->opdracht != OPDRACHT_TERUG || ui->diepte > 1)
            kolom = teken_greep(v, kolom, g);
}

static void teken_hulpregel(struct ui *ui, const struct vlak *v) {
    struct buf hulp = {0};
    struct scherm *s = top(ui);
    if (ui->melding.len)
        teken(v, v->rijen - 2, 1, -1, ui->melding_stijl, ui->melding.s);
    else if (s->soort->hulp)
        s->soort->hulp(ui, s->staat, &hulp);
    if (!ui->melding.len)
        teken(v, v->rijen - 2, 1, -1, STIJL_STIL, buf_text(&hulp));
    buf_free(&hulp);
}

static void teken_scherm(struct ui *ui, int welk, const struct vlak *alles) {
    struct scherm *s = &ui->stapel[welk];
    struct vlak inhoud = {1, 0, alles->rijen - 3, alles->kolommen};
    if (s->soort->overlay && welk > 0)
        teken_scherm(ui, welk - 1, alles);
    else
        teken_kop(ui, alles, _(s->soort->titel));
    s->soort->teken(ui, s->staat, &inhoud);
}

static void teken_alles(struct ui *ui) {
    struct vlak alles = {0, 0, LINES, COLS};
    erase();
    if (LINES < MINSTE_RIJEN || COLS < MINSTE_KOLOMMEN) {
        teken(&alles, LINES / 2, 1, -1, STIJL_KOP, _("Maak het venster groter: 60 bij 15."));
    } else {
        teken_hulpregel(ui, &alles);
        teken_toetsen(ui, &alles);
        teken_scherm(ui, ui->diepte - 1, &alles);
    }
    refresh();
}

static const struct greep *zoek_greep(const struct greep *grepen, const struct invoer *in) {
    for (; grepen && grepen->doe; grepen++)
        if (opdracht_past(grepen->opdracht, in))
            return grepen;
    return NULL;
}

static void verwerk(struct ui *ui, const struct invoer *in) {
    struct scherm *s = top(ui);
    if (in->soort == INVOER_EINDE) {
        doe_stop(ui, NULL);
        return;
    }
    if (in->soort == INVOER_GROOTTE)
        return;
    buf_clear(&ui->melding);
    if (s->soort->invoer && s->soort->invoer(ui, s->staat, in))
        return;
    const struct greep *g = zoek_greep(s->soort->grepen, in);
    if (!g)
        g = zoek_greep(overal, in);
    if (g)
        g->doe(ui, s->staat);
    else if (invoer_is_toets(in, TOETS_CTRL('c')))
        ui_meld(ui, STIJL_GEWOON, _("Stoppen gaat met q of Ctrl-Q."));
}

/* A colleague saved something, or a new day began: what lies open is read again. A form keeps what
 * is being typed. */
static void kijk_om(struct ui *ui) {
    bool anders = sessie_nieuwe_dag(ui->s);
    anders = store_is_veranderd(ui->s->store) || anders;
    if (anders && !top(ui)->soort->bewaar)
        ververs_alles(ui);
}

static void stap(struct ui *ui, struct invoer *in) {
    if (!invoer_wacht()) {
        kijk_om(ui);
        teken_alles(ui);
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

void ui_modaal(struct ui *ui, const struct scherm_soort *soort, void *staat) {
    int diepte = ui->diepte;
    if (diepte == UI_DIEPTE)
        return;
    ui->stapel[ui->diepte++] = (struct scherm){soort, staat};
    draai_tot(ui, diepte);
}

void ui_draai(struct ui *ui) {
    draai_tot(ui, 0);
    while (ui->diepte > 0)
        ui_terug(ui);
    beeld_free(&ui->beeld);
    buf_free(&ui->melding);
}
