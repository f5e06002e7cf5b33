/* One row of the invented caseload on its way to a dossier. */
#ifndef REGIE_DEMO_DEEL_H
#define REGIE_DEMO_DEEL_H

#include "handeling.h"
#include "regie/tabel.h"

struct demo_rij {
    struct handeling *h;
    const struct tabel *caseload, *doelen, *gesprekken, *intakes, *trajecten;
    size_t rij;
    struct datum vandaag;
    const char *door;
    struct beeld b;
};

/* The text of a column of this row, "" when it has none. */
const char *demo_cel(const struct demo_rij *d, const char *kolom);
/* Today plus the number of days in this column; false when it is empty. */
bool demo_datum(const struct demo_rij *d, const char *kolom, struct datum *uit);
struct datum demo_dagen(struct datum d, long dagen);
/* A record of the dossier in the making, with its key and reference to the dossier. */
struct record *demo_record(struct demo_rij *d, enum soort_code soort);
/* An event on that day, unless it lies in the future. */
void demo_gebeurtenis(struct demo_rij *d, const char *code, struct datum datum);

/* The work: each adds its records to the picture of the dossier, in concept. */
void demo_intake(struct demo_rij *d);
void demo_metingen(struct demo_rij *d);
void demo_plan(struct demo_rij *d);
void demo_gesprekken(struct demo_rij *d);
/* What they take part in and the exams, with the events of those days. */
void demo_trajecten(struct demo_rij *d);
/* Makes final what was final, once the dossier is stored. */
void demo_vaststellen(struct demo_rij *d);

#endif
