#include "regie/taal.h"
#include "werkvoorraad.h"

void import_open(struct ui *ui) {
    ui_meld(ui, STIJL_GEWOON, _("Lees een lijst in met: regie import LIJST.csv"));
}
