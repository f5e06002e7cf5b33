/* The rows of the verbs, each in the file of its group. */
#ifndef REGIE_WERKWOORDEN_H
#define REGIE_WERKWOORDEN_H

#include "cli.h"

extern const struct werkwoord werkwoord_schermen;
extern const struct werkwoord werkwoord_init;
extern const struct werkwoord werkwoord_demo;
extern const struct werkwoord werkwoord_import;
extern const struct werkwoord werkwoord_export;
extern const struct werkwoord werkwoord_twijfel;
extern const struct werkwoord werkwoord_samenvoegen;
extern const struct werkwoord werkwoord_persoon;
extern const struct werkwoord werkwoord_gezin;
extern const struct werkwoord werkwoord_gebeurtenis;
extern const struct werkwoord werkwoord_intake;
extern const struct werkwoord werkwoord_meting;
extern const struct werkwoord werkwoord_pip;
extern const struct werkwoord werkwoord_gesprek;
extern const struct werkwoord werkwoord_traject;
extern const struct werkwoord werkwoord_examen;
extern const struct werkwoord werkwoord_dossier;
extern const struct werkwoord werkwoord_toewijzen;
extern const struct werkwoord werkwoord_gebruiker;
extern const struct werkwoord werkwoord_lijst;
extern const struct werkwoord werkwoord_signalen;
extern const struct werkwoord werkwoord_journaal;
extern const struct werkwoord werkwoord_ongedaan;

#endif
