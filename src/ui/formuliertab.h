/* A tab of a dossier that is a form and nothing more. */
#ifndef REGIE_FORMULIERTAB_H
#define REGIE_FORMULIERTAB_H

#include "dossierkop.h"
#include "formulier.h"

struct formuliertab {
    struct formulier formulier;
    enum opdracht_code tab;
};

void formuliertab_teken(struct ui *ui, void *staat, const struct vlak *v);
bool formuliertab_invoer(struct ui *ui, void *staat, const struct invoer *in);
bool formuliertab_typt(struct ui *ui, void *staat);
void formuliertab_hulp(struct ui *ui, void *staat, struct buf *uit);
bool formuliertab_bewaar(struct ui *ui, void *staat);
void formuliertab_ververs(struct ui *ui, void *staat);
void formuliertab_sluit(void *staat);
void formuliertab_doe_waarden(struct ui *ui, void *staat); /* a command */
struct formuliertab *formuliertab_nieuw(enum opdracht_code tab);

#endif
