/* The way into the screens and out again. */
#include "regie/schermen.h"
#include "stijl.h"
#include "ui.h"
#include "werkvoorraad.h"

bool schermen_open(struct sessie *s, struct problem *p) {
    struct ui ui = {.s = s, .aantal_mijn = -1};
    if (!invoer_begin(p))
        return false;
    stijl_begin();
    collegas_lees(s->store, &ui.collegas);
    werkvoorraad_open(&ui);
    ui_draai(&ui);
    invoer_einde();
    return true;
}
