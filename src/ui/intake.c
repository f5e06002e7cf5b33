/* The brede intake: one form in sections, each with how complete it is, stored at every field. */
#include "formuliertab.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"

/* What was completed once stays so; changes are stored as they are made. */
static bool al_afgerond(struct ui *ui) {
    const struct record *intake = beeld_enige(&ui->beeld, SOORT_INTAKE);
    struct datum op = {0, 0, 0};
    struct buf dag = {0};
    if (intake)
        op = record_datum(intake, INTAKE_AFGEROND_OP);
    if (op.jaar) {
        datum_schrijf_nl(op, &dag);
        ui_meld(ui, STIJL_GOED, _("De intake is al afgerond op %s; uw wijziging is bewaard."),
                buf_text(&dag));
    }
    buf_free(&dag);
    return op.jaar != 0;
}

/* To the first field that is missing, so that it can be filled in at once. */
static void naar_ontbrekend(struct ui *ui, struct formulier *f) {
    const struct id geen = {{0}};
    struct ontbrekend eerste = {0};
    if (!intake_ontbreekt(&ui->beeld, &eerste, 1))
        return;
    int rij = formulier_zoek(f, eerste.soort, geen, eerste.veld);
    if (rij >= 0)
        formulier_naar(ui, f, rij);
}

static void doe_afronden(struct ui *ui, void *staat) {
    struct formuliertab *t = staat;
    struct problem p = {0};
    if (!formulier_alles_past(ui, &t->formulier) || al_afgerond(ui))
        return;
    naar_ontbrekend(ui, &t->formulier);
    if (ui_gedaan(ui, intake_afronden(ui->s, ui->dossier, ui->s->vandaag, &p), &p))
        ui_meld(ui, STIJL_GOED, _("De intake is afgerond."));
}

static const struct greep grepen[] = {
    {OPDRACHT_AFRONDEN, doe_afronden, false},
    {OPDRACHT_WAARDEN, formuliertab_doe_waarden, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {0, NULL, false},
};

static const struct scherm_soort intake_soort = {
    .titel = N_("Intake"),
    .teken = formuliertab_teken,
    .invoer = formuliertab_invoer,
    .grepen = grepen,
    .typt = formuliertab_typt,
    .hulp = formuliertab_hulp,
    .bewaar = formuliertab_bewaar,
    .ververs = formuliertab_ververs,
    .sluit = formuliertab_sluit,
};

/* Health stands behind the personal circumstances it belongs to, in a record of its own. */
void intake_open(struct ui *ui) {
    struct formuliertab *t = formuliertab_nieuw(OPDRACHT_INTAKE);
    const struct id geen = {{0}};
    for (int veld = 0; veld < INTAKE_VELDEN; veld++) {
        const struct veld *v = &soort_intake.velden[veld];
        if (veld == INTAKE_KINDEREN)
            formulier_voeg_soort(&t->formulier, SOORT_GEZONDHEID, geen);
        if (!(v->vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)))
            formulier_voeg_veld(&t->formulier, SOORT_INTAKE, geen, veld, v->sectie);
    }
    ui_open(ui, &intake_soort, t);
}
