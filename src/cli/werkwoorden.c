#include "werkwoorden.h"

/* In the order of --help, one to a line. The first one runs when no verb is given. */
/* clang-format off */
const struct werkwoord *const werkwoorden[] = {
    &werkwoord_schermen,
    &werkwoord_init,
    &werkwoord_demo,
    &werkwoord_import,
    &werkwoord_export,
    &werkwoord_twijfel,
    &werkwoord_samenvoegen,
    &werkwoord_persoon,
    &werkwoord_gezin,
    &werkwoord_gebeurtenis,
    &werkwoord_intake,
    &werkwoord_meting,
    &werkwoord_pip,
    &werkwoord_gesprek,
    &werkwoord_traject,
    &werkwoord_examen,
    &werkwoord_dossier,
    &werkwoord_lijst,
    &werkwoord_signalen,
    &werkwoord_journaal,
    &werkwoord_ongedaan,
    &werkwoord_toewijzen,
    &werkwoord_gebruiker,
    NULL,
};
/* clang-format on */
