/* Writing the caseload out as a list that Dutch Excel opens. */
#include "export.h"
#include "regie/lijsten.h"
#include "regie/taal.h"
#include <unistd.h>

static const struct veld pad_veld = {.naam = "pad",
                                     .label = N_("Bestand"),
                                     .hulp = N_("De naam van het nieuwe bestand."),
                                     .kind = VELD_TEKST};

/* An existing file is only replaced when somebody says so. */
static bool mag_schrijven(struct ui *ui, const char *pad) {
    return access(pad, F_OK) != 0 || ui_vraag(ui, _("Dit bestand bestaat al. Vervangen?"));
}

void export_vraag(struct ui *ui, const char *casemanager, const char *filter) {
    struct buf pad = {0};
    struct problem p = {0};
    struct export_keuze keuze = {.casemanager = casemanager, .filter = filter};
    long rijen = 0;
    buf_add(&pad, "caseload.csv");
    if (ui_vraag_veld(ui, _("Deze lijst opslaan als"), &pad_veld, &pad) && pad.len &&
        mag_schrijven(ui, buf_text(&pad))) {
        keuze.pad = buf_text(&pad);
        if (export_uitvoeren(ui->s, &keuze, &rijen, &p))
            ui_meld(ui, STIJL_GOED,
                    rijen == 1 ? _("%ld persoon staat in %s (zonder BSN).")
                               : _("%ld personen staan in %s (zonder BSN)."),
                    rijen, keuze.pad);
        else
            ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    }
    problem_clear(&p);
    buf_free(&pad);
}
