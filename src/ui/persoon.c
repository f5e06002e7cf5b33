/* The tab with who somebody is: person and dossier in one form. */
#include "formuliertab.h"
#include "regie/taal.h"

static const struct greep grepen[] = {
    {OPDRACHT_WAARDEN, formuliertab_doe_waarden, false},
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
    .ververs = formuliertab_ververs,
    .sluit = formuliertab_sluit,
};

void persoon_open(struct ui *ui) {
    struct formuliertab *t = formuliertab_nieuw(OPDRACHT_PERSOON);
    formulier_voeg_soort(&t->formulier, SOORT_PERSOON, ui->beeld.persoon.id);
    formulier_voeg_soort(&t->formulier, SOORT_DOSSIER, ui->beeld.dossier.id);
    ui_open(ui, &persoon_soort, t);
}
