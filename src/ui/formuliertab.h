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

/* The form of one record, below its tab. It begins with a formuliertab, so that the functions above
 * serve it as well. */
struct recordvorm {
    struct formuliertab blad;
    enum soort_code soort;
    struct id record;
};
/* With every field of its kind; the focus is on `veld`. */
struct recordvorm *recordvorm_nieuw(enum opdracht_code tab, enum soort_code soort, struct id record,
                                    int veld);
/* Whether the record is gone: then it says so and goes back. */
bool recordvorm_is_weg(struct ui *ui, struct recordvorm *w);

#endif
