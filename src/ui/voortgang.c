#include "dossierkop.h"
#include "regie/taal.h"

void voortgang_open(struct ui *ui) {
    ui_meld(ui, STIJL_GEWOON, _("Dit tabblad komt eraan."));
}
