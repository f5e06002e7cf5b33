/* What the parts of an export share. */
#ifndef REGIE_EXPORT_DEEL_H
#define REGIE_EXPORT_DEEL_H

#include "pseudoniem.h"
#include "regie/csv.h"
#include "regie/kaart.h"
#include "regie/lijst.h"
#include "regie/uitgaand.h"
#include "regie/uitkolom.h"

struct uitvoerkolom {
    const struct uitkolom *k;
    enum uitgaand_hoe hoe;
    size_t plek; /* of its value in the walk, when it is not computed */
};

enum eis_teken { EIS_IS, EIS_NIET, EIS_KLEINER, EIS_GROTER, EIS_HOOGSTENS, EIS_MINSTENS };
/* A condition: the column, and the values one of which it must have. */
struct eis {
    struct uitvoerkolom kolom;
    enum eis_teken teken;
    char **waarde; /* as they are compared; "" is not known */
    size_t waarden;
};

enum { EXPORT_LIJSTEN = 4 };

struct uitvoer {
    struct sessie *s;
    const struct export_keuze *keuze;
    struct problem *p;
    const struct kolomregels *regels;
    struct uitkolommen *alle;
    struct uitbron bron;
    struct uitvoerkolom *kolom;
    size_t kolommen;
    struct eis *eis;
    size_t eisen;
    struct loop_waarde *waarde; /* what a walk reads: for the conditions first */
    size_t waarden, waarden_eis;
    bool reken, reken_eis; /* something is computed: the records are needed */
    unsigned nodig, nodig_eis;
    size_t plek_geheim; /* of geheimhouding among the values */
    struct id *dossier; /* over whom, when they were picked out */
    size_t dossiers;
    bool gekozen;
    struct buf onbekend; /* V-nummers that are nobody's here: "regel 3, 8" */
    long onbekenden;
    struct pseudoniem pseudoniem;
    struct kaart namen[EXPORT_LIJSTEN]; /* of the catalogues, filled when needed */
    struct buf tekst, cel, collega, termijn, termijn_wat;
    char *collega_van; /* the login name that `collega` belongs to */
    struct csv_schrijver csv;
};

/* Column set or names as asked for, or what goes without asking. */
bool export_kies_kolommen(struct uitvoer *u);
/* By name; NULL with a problem when there is none, or when it may not leave. */
const struct uitkolom *export_kolom(struct uitvoer *u, const char *naam);
/* Ties a column to the walk, and notes what it needs. */
struct uitvoerkolom export_bind(struct uitvoer *u, const struct uitkolom *k);

/* The conditions; and who was picked out by number, mark or search. */
bool export_lees_eisen(struct uitvoer *u);
bool export_kies_mensen(struct uitvoer *u);
void export_mens_erbij(struct uitvoer *u, struct id dossier);
void export_eisen_free(struct uitvoer *u);
/* Does the person the walk stands at meet them all? */
bool export_voldoet(struct uitvoer *u, struct lijst_loop *l);
/* The conditions in words that name nobody, for the journal: "fase=intake, achternaam". */
void export_eisen_zin(const struct uitvoer *u, struct buf *uit);

/* Reads what the computed columns need of the person the walk stands at. */
bool export_lees_rij(struct uitvoer *u, struct lijst_loop *l, unsigned nodig);
/* The canonical value, without what secrecy hides; NULL is not known. Borrowed until the next. */
const char *export_waarde(struct uitvoer *u, struct lijst_loop *l, const struct uitvoerkolom *k);
void export_schrijf_waarde(struct uitvoer *u, struct lijst_loop *l, const struct uitvoerkolom *k);
const char *export_kop(const struct uitvoer *u, const struct uitvoerkolom *k);

#endif
