/* One traject or exam as a form: every field is stored on leaving it. */
#include "dossierkop.h"
#include "formulier.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "trajecten.h"
#include <stdlib.h>

struct vorm {
    struct formulier formulier;
    enum soort_code soort;
    struct id record;
};

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
    struct vorm *w = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_TRAJECTEN), onder = vlak_onder(&in, 1);
    const struct record *r = beeld_zoek(&ui->beeld, w->soort, w->record);
    struct buf tekst = {0};
    if (!r)
        return;
    kop(r, &tekst);
    teken(&in, 0, 1, in.kolommen - 2, STIJL_KOP, buf_text(&tekst));
    formulier_teken(ui, &w->formulier, &onder);
    buf_free(&tekst);
}

static bool vorm_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct vorm *w = staat;
    if (beeld_zoek(&ui->beeld, w->soort, w->record))
        return formulier_invoer(ui, &w->formulier, in);
    w->formulier.bezig = false;
    ui_meld(ui, STIJL_LETOP, _("Dit is er niet meer."));
    ui_terug(ui);
    return true;
}

static void vorm_hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct vorm *w = staat;
    formulier_hulp(ui, &w->formulier, uit);
}

static bool vorm_bewaar(struct ui *ui, void *staat) {
    struct vorm *w = staat;
    return formulier_bewaar(ui, &w->formulier);
}

static void vorm_ververs(struct ui *ui, void *staat) {
    struct vorm *w = staat;
    formulier_ververs(ui, &w->formulier);
}

static void vorm_sluit(void *staat) {
    struct vorm *w = staat;
    formulier_free(&w->formulier);
    free(w);
}

static void doe_waarden(struct ui *ui, void *staat) {
    struct vorm *w = staat;
    formulier_waarden(ui, &w->formulier);
}

static const struct greep vorm_grepen[] = {
    {OPDRACHT_WAARDEN, doe_waarden, false},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, false},
    {0, NULL, false},
};

static const struct scherm_soort vorm_soort = {
    .titel = N_("Trajecten"),
    .teken = teken_vorm,
    .invoer = vorm_invoer,
    .grepen = vorm_grepen,
    .hulp = vorm_hulp,
    .bewaar = vorm_bewaar,
    .ververs = vorm_ververs,
    .sluit = vorm_sluit,
};

void trajectvorm_open(struct ui *ui, enum soort_code soort, struct id record, int veld) {
    struct vorm *w = mem_alloc(sizeof *w);
    w->soort = soort;
    w->record = record;
    formulier_voeg_soort(&w->formulier, soort, record);
    int rij = formulier_zoek(&w->formulier, soort, record, veld);
    w->formulier.focus = rij < 0 ? 0 : rij;
    ui_open(ui, &vorm_soort, w);
}
