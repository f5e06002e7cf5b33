/* The head that all tabs of a dossier share, and moving between them and between people. */
#ifndef REGIE_DOSSIERKOP_H
#define REGIE_DOSSIERKOP_H

#include "ui.h"

#define DOSSIERKOP_RIJEN 4

/* Draws name, age, language, phase, alerts and the line of tabs with `tab` marked; returns the area
 * below. */
struct vlak dossierkop_teken(struct ui *ui, const struct vlak *v, enum opdracht_code tab);

/* Opens a dossier on its first tab. `bron` is the list it came from. */
void dossier_open(struct ui *ui, struct id dossier, struct bron bron);
/* Opens another tab of the dossier in view, replacing the tab on top when that is one. */
void dossier_tab(struct ui *ui, enum opdracht_code tab);

/* Commands for the list of a tab; the state is not used. */
void dossier_doe_vorige(struct ui *ui, void *staat);
void dossier_doe_volgende(struct ui *ui, void *staat);
void dossier_doe_persoon(struct ui *ui, void *staat);
void dossier_doe_intake(struct ui *ui, void *staat);
void dossier_doe_zrm(struct ui *ui, void *staat);
void dossier_doe_pip(struct ui *ui, void *staat);
void dossier_doe_voortgang(struct ui *ui, void *staat);
void dossier_doe_trajecten(struct ui *ui, void *staat);
void dossier_doe_journaal(struct ui *ui, void *staat);
/* One's own last action in the dossier in view: taking it back, and after that doing it again. */
void dossier_doe_ongedaan(struct ui *ui, void *staat);
void dossier_doe_opnieuw(struct ui *ui, void *staat);

/* Each tab opens itself on the dossier in view. */
void overzicht_open(struct ui *ui);
void persoon_open(struct ui *ui);
void intake_open(struct ui *ui);
void zrm_open(struct ui *ui);
void pip_open(struct ui *ui);
void voortgang_open(struct ui *ui);
void trajecten_open(struct ui *ui);
void journaal_open(struct ui *ui);

#endif
