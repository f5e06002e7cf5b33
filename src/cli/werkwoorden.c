#include "werkwoorden.h"

/* In the order of --help. The first one runs when no verb is given. */
const struct werkwoord *const werkwoorden[] = {
    &werkwoord_schermen,    &werkwoord_init,      &werkwoord_demo,      &werkwoord_persoon,
    &werkwoord_gebeurtenis, &werkwoord_toewijzen, &werkwoord_gebruiker, NULL,
};
