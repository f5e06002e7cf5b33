#include "dossierkop.h"
#include "regie/catalogus.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <string.h>

static const struct {
    enum opdracht_code code;
    const char *naam, *kort; /* where there is little room */
    void (*open)(struct ui *ui);
} tabs[] = {
    {OPDRACHT_OPEN, N_("Overzicht"), N_("Overzicht"), overzicht_open},
    {OPDRACHT_PERSOON, N_("Gegevens"), N_("Gegevens"), persoon_open},
    {OPDRACHT_INTAKE, N_("Intake"), N_("Intake"), intake_open},
    {OPDRACHT_ZRM, N_("ZRM"), N_("ZRM"), zrm_open},
    {OPDRACHT_PIP, N_("PIP"), N_("PIP"), pip_open},
    {OPDRACHT_VOORTGANG, N_("Voortgang"), N_("Voortg"), voortgang_open},
    {OPDRACHT_TRAJECTEN, N_("Trajecten"), N_("Traject"), trajecten_open},
    {OPDRACHT_JOURNAAL, N_("Journaal"), N_("Jrnl"), journaal_open},
};
#define TABS (sizeof tabs / sizeof *tabs)

/* " · tekst" behind what stands there already. */
static int stukje(const struct vlak *v, int rij, int kolom, enum stijl stijl, const char *tekst) {
    if (!*tekst)
        return kolom;
    if (kolom > 1)
        kolom = teken_los(v, rij, kolom, STIJL_STIL, " · ");
    return teken_los(v, rij, kolom, stijl, tekst);
}

/* What people must not overlook, the most urgent first. */
static void teken_meldingen(struct ui *ui, const struct vlak *v, int kolom) {
    struct problem p = {0};
    struct meldingen m = {0};
    const struct instrumenten *l = catalogus_instrumenten(&p);
    if (l)
        meldingen_van(&ui->beeld, l, &m);
    for (size_t i = 0; i < m.aantal; i++)
        kolom = stukje(v, 1, kolom,
                       m.rij[i].ernst == MELDING_DRINGEND ? STIJL_ALARM
                       : m.rij[i].ernst == MELDING_LET_OP ? STIJL_LETOP
                                                          : STIJL_GEWOON,
                       m.rij[i].tekst);
    meldingen_free(&m);
    problem_clear(&p);
}

static void teken_persoon(struct ui *ui, const struct vlak *v) {
    const struct record *p = &ui->beeld.persoon, *d = &ui->beeld.dossier;
    struct buf naam = {0}, getoond = {0}, leeftijd = {0};
    persoon_lijstnaam(p, &naam);
    ui_naam(ui, buf_text(&naam), &getoond);
    int kolom = teken_los(v, 0, 1, STIJL_KOP, buf_text(&getoond));
    stukje(v, 0, kolom, STIJL_STIL, ui->masker ? "" : record_tekst(p, PERSOON_V_NUMMER));
    teken_rechts(v, 0, v->kolommen - 26, 25, STIJL_ACCENT,
                 fase_label(record_tekst(d, DOSSIER_FASE)));
    persoon_leeftijd(p, ui->s->vandaag, &leeftijd);
    if (record_waarde(p, PERSOON_GEBOORTEDATUM))
        buf_add(&leeftijd, _(" jaar"));
    kolom = stukje(v, 1, 1, STIJL_GEWOON,
                   record_waarde(p, PERSOON_GEBOORTEDATUM) ? buf_text(&leeftijd)
                                                           : _("leeftijd onbekend"));
    if (!record_waarde(d, DOSSIER_CASEMANAGER))
        kolom = stukje(v, 1, kolom, STIJL_LETOP, _("nog geen casemanager"));
    if (!record_waarde(p, PERSOON_TOLK_NODIG) || record_is(p, PERSOON_TOLK_NODIG, "nooit"))
        kolom = stukje(v, 1, kolom, STIJL_GEWOON, record_tekst(p, PERSOON_TAAL));
    teken_meldingen(ui, v, kolom);
    buf_free(&naam);
    buf_free(&getoond);
    buf_free(&leeftijd);
}

/* Between the names of two tabs there is room for the brackets of either, or of both. */
#define TABS_RUIM 79
/* With one blank between them, and no room for a bracket but in its place. */
#define TABS_HEEL 66

/* The key of a tab is a letter of its name. */
static int plek_van_letter(enum opdracht_code code, const char *naam) {
    const char *letter = strchr(naam, opdrachten[code].toets);
    return letter && code != OPDRACHT_OPEN ? (int)(letter - naam) : 0;
}

/* On the overview the key of each tab stands out as one. */
static void teken_tabs(struct ui *ui, const struct vlak *v, enum opdracht_code tab) {
    bool letters = ui->diepte == ui->dossier_diepte;
    int kolom = 2, tussen = v->kolommen < TABS_RUIM ? 1 : 3;
    for (size_t i = 0; i < TABS; i++) {
        bool hier = tabs[i].code == tab;
        const char *naam = _(v->kolommen < TABS_HEEL ? tabs[i].kort : tabs[i].naam);
        int eind = teken_los(v, 2, kolom, hier ? STIJL_ACCENT : STIJL_STIL, naam);
        if (hier) {
            teken_los(v, 2, kolom - 1, STIJL_ACCENT, "[");
            teken_los(v, 2, eind, STIJL_ACCENT, "]");
        } else if (letters) {
            int letter = plek_van_letter(tabs[i].code, naam);
            tekenf(v, 2, kolom + letter, STIJL_ACCENT, "%c", naam[letter]);
        }
        kolom = eind + tussen;
    }
}

struct vlak dossierkop_teken(struct ui *ui, const struct vlak *v, enum opdracht_code tab) {
    teken_persoon(ui, v);
    teken_tabs(ui, v, tab);
    teken_lijn(v, 3);
    return vlak_onder(v, DOSSIERKOP_RIJEN);
}

/* The tab on top gives way; the overview stays below every other tab. */
void dossier_tab(struct ui *ui, enum opdracht_code tab) {
    while (ui->diepte > ui->dossier_diepte)
        ui_terug(ui);
    for (size_t i = 0; i < TABS; i++)
        if (tabs[i].code == tab && tab != OPDRACHT_OPEN)
            tabs[i].open(ui);
    ui->tab = tab;
    if (ui->diepte == ui->dossier_diepte)
        ui_ververs(ui);
}

void dossier_open(struct ui *ui, struct id dossier, struct bron bron) {
    if (!ui_laad_dossier(ui, dossier))
        return;
    ui->bron = bron;
    ui->tab = OPDRACHT_OPEN;
    overzicht_open(ui);
    ui->dossier_diepte = ui->diepte;
}

static void naar_buur(struct ui *ui, int richting) {
    struct id ander;
    enum opdracht_code tab = ui->diepte > ui->dossier_diepte ? ui->tab : OPDRACHT_OPEN;
    if (!ui->bron.buur || !ui->bron.buur(ui, ui->bron.staat, richting, &ander)) {
        ui_meld(ui, STIJL_GEWOON,
                richting > 0 ? _("Dit is de laatste van de lijst.")
                             : _("Dit is de eerste van de lijst."));
        return;
    }
    while (ui->diepte > ui->dossier_diepte)
        ui_terug(ui);
    ui_laad_dossier(ui, ander);
    dossier_tab(ui, id_is_leeg(ui->dossier) ? OPDRACHT_OPEN : tab);
}

void dossier_doe_vorige(struct ui *ui, void *staat) {
    (void)staat;
    naar_buur(ui, -1);
}

void dossier_doe_volgende(struct ui *ui, void *staat) {
    (void)staat;
    naar_buur(ui, 1);
}

void dossier_doe_persoon(struct ui *ui, void *staat) {
    (void)staat;
    dossier_tab(ui, OPDRACHT_PERSOON);
}

void dossier_doe_intake(struct ui *ui, void *staat) {
    (void)staat;
    dossier_tab(ui, OPDRACHT_INTAKE);
}

void dossier_doe_zrm(struct ui *ui, void *staat) {
    (void)staat;
    dossier_tab(ui, OPDRACHT_ZRM);
}

void dossier_doe_pip(struct ui *ui, void *staat) {
    (void)staat;
    dossier_tab(ui, OPDRACHT_PIP);
}

void dossier_doe_voortgang(struct ui *ui, void *staat) {
    (void)staat;
    dossier_tab(ui, OPDRACHT_VOORTGANG);
}

void dossier_doe_trajecten(struct ui *ui, void *staat) {
    (void)staat;
    dossier_tab(ui, OPDRACHT_TRAJECTEN);
}

void dossier_doe_journaal(struct ui *ui, void *staat) {
    (void)staat;
    dossier_tab(ui, OPDRACHT_JOURNAAL);
}
