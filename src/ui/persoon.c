/* The tab with who somebody is: person and dossier in one form. */
#include "dubbelen.h"
#include "formuliertab.h"
#include "regie/dubbelen.h"
#include "regie/mem.h"
#include "regie/taal.h"

/* Who somebody looks like is said once it shows from what was typed, and again when that changes.
 */
struct persoontab {
    struct formuliertab tab; /* first: the form works on it */
    struct id lijkt_op;
    int punten;
};

static void zeg_wie(struct ui *ui, const struct dubbel_vondst *v) {
    struct buf naam = {0}, toon = {0}, redenen = {0};
    persoon_lijstnaam(&v->persoon, &naam);
    ui_naam(ui, buf_text(&naam), &toon);
    dubbel_redenen(&v->score, &redenen);
    ui_meld(ui, v->score.oordeel == DUBBEL_ZEKER ? STIJL_ALARM : STIJL_LETOP,
            _("Lijkt op %s (%s, %d). F8 toont beide. %s"), buf_text(&toon),
            dubbel_oordeel_label(v->score.oordeel), v->score.totaal, buf_text(&redenen));
    buf_free(&naam);
    buf_free(&toon);
    buf_free(&redenen);
}

static bool zoek(struct ui *ui, struct dubbel_vondst *uit) {
    struct problem p = {0};
    struct dubbel_vraag vraag = {.persoon = &ui->beeld.persoon,
                                 .dossiernummer =
                                     record_waarde(&ui->beeld.dossier, DOSSIER_DOSSIERNUMMER),
                                 .zelf = ui->beeld.dossier.id};
    bool gevonden = dubbelen_zoek(ui->s->store, &vraag, uit, 1, &p) > 0;
    problem_clear(&p);
    return gevonden;
}

static void kijk(struct ui *ui, struct persoontab *t, bool zeg) {
    struct dubbel_vondst v = {0};
    bool gevonden = zoek(ui, &v);
    bool anders = gevonden && (!id_gelijk(v.dossier, t->lijkt_op) || v.score.totaal > t->punten);
    if (anders && zeg)
        zeg_wie(ui, &v);
    t->lijkt_op = gevonden ? v.dossier : (struct id){{0}};
    t->punten = v.score.totaal;
    dubbel_vondst_free(&v);
}

static void ververs(struct ui *ui, void *staat) {
    formuliertab_ververs(ui, staat);
    kijk(ui, staat, true);
}

static void doe_dubbelen(struct ui *ui, void *staat) {
    struct persoontab *t = staat;
    struct id dossier = ui->beeld.dossier.id;
    if (!formuliertab_bewaar(ui, staat))
        return;
    if (id_is_leeg(t->lijkt_op))
        ui_meld(ui, STIJL_GEWOON, _("Niemand anders lijkt op deze persoon."));
    else
        naast_open_paar(ui, dossier, t->lijkt_op);
}

static const struct greep grepen[] = {
    {OPDRACHT_WAARDEN, formuliertab_doe_waarden, false},
    {OPDRACHT_DUBBELEN, doe_dubbelen, true},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {0, NULL, false},
};

static const struct scherm_soort persoon_soort = {
    .titel = N_("Gegevens"),
    .teken = formuliertab_teken,
    .invoer = formuliertab_invoer,
    .grepen = grepen,
    .typt = formuliertab_typt,
    .hulp = formuliertab_hulp,
    .bewaar = formuliertab_bewaar,
    .ververs = ververs,
    .sluit = formuliertab_sluit,
};

void persoon_open(struct ui *ui) {
    struct persoontab *t = mem_alloc(sizeof *t);
    struct formulier *f = &t->tab.formulier;
    t->tab.tab = OPDRACHT_PERSOON;
    formulier_voeg_soort(f, SOORT_PERSOON, ui->beeld.persoon.id);
    formulier_voeg_soort(f, SOORT_DOSSIER, ui->beeld.dossier.id);
    kijk(ui, t, false);
    ui_open(ui, &persoon_soort, t);
}
