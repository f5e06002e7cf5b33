/* One traject or exam as a form: every field is stored on leaving it. */
#include "formuliertab.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "trajecten.h"

/* "Traject · Taalcoach (Humanitas) · Gestart, sinds 01-03-2026". */
static void kop(const struct record *r, struct buf *uit) {
    struct buf stand = {0};
    buf_addf(uit, "%s · ", _(r->soort->label));
    traject_naam(r, uit);
    traject_stand(r, &stand);
    if (stand.len)
        buf_addf(uit, " · %s", stand.s);
    buf_free(&stand);
}

static void teken_vorm(struct ui *ui, void *staat, const struct vlak *v) {
    struct recordvorm *w = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_TRAJECTEN), onder = vlak_onder(&in, 1);
    const struct record *r = beeld_zoek(&ui->beeld, w->soort, w->record);
    struct buf tekst = {0};
    if (!r)
        return;
    kop(r, &tekst);
    teken(&in, 0, 1, in.kolommen - 2, STIJL_KOP, buf_text(&tekst));
    formulier_teken(ui, &w->blad.formulier, &onder);
    buf_free(&tekst);
}

static bool vorm_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    return recordvorm_is_weg(ui, staat) || formuliertab_invoer(ui, staat, in);
}

static const struct greep vorm_grepen[] = {
    {OPDRACHT_WAARDEN, formuliertab_doe_waarden, false},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, false},
    {0, NULL, false},
};

static const struct scherm_soort vorm_soort = {
    .titel = N_("Trajecten"),
    .teken = teken_vorm,
    .invoer = vorm_invoer,
    .grepen = vorm_grepen,
    .hulp = formuliertab_hulp,
    .bewaar = formuliertab_bewaar,
    .ververs = formuliertab_ververs,
    .sluit = formuliertab_sluit,
};

void trajectvorm_open(struct ui *ui, enum soort_code soort, struct id record, int veld) {
    ui_open(ui, &vorm_soort, recordvorm_nieuw(OPDRACHT_TRAJECTEN, soort, record, veld));
}
