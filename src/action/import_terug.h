/* Taking an import back, from within: what its parts share. */
#ifndef REGIE_IMPORT_TERUG_H
#define REGIE_IMPORT_TERUG_H

#include "regie/ongedaan.h"
#include "terug.h"
#include "woorden.h"

struct import_terug {
    struct handeling h;
    struct terug terug;
    const struct import_terug_keuze *keuze;
    struct import_terug_uitslag *uit;
    struct record import;
    struct vlot *vlot;
    struct blok blok; /* the lines of whom is looked at, and of who waits to go together */
    long totaal;      /* people, as far as the import counted them */
};

/* One person whom the import touched, with every line about them, the last one first: as the
 * journal keeps them, and record by record. */
struct mens {
    struct id dossier;
    struct terugregels lijn, regel;
    bool enig;  /* of one line, and nobody did anything else */
    bool nieuw; /* the import made the dossier */
    bool werk;  /* lines about measurements, plans or talks: they go together or not at all */
    struct buf wie, v_nummer;
};

/* ---- import_ongedaan.c ---- */
void mens_free(struct mens *m);
/* As the import brought them: the name, and the person for whoever wants more, who is freed with
 * record_free(). */
void mens_van_toen(struct mens *m, struct record *persoon);
/* This person by themselves, line by line, telling why what stays. */
bool import_terug_mens(struct import_terug *w, struct mens *m);
/* Counts and tells; looks whether to go on. */
void import_terug_meld(struct import_terug *w, const struct mens *m, enum terug_emmer emmer);
/* Takes everything since store_punt() back, with what the action knows of it. False when the file
 * cannot: then the whole action has failed. */
bool import_terug_punt(struct import_terug *w, long regels);

/* ---- import_terug_besluit.c ---- */
/* A line by which the import doubted: the doubt goes when it still waits, whatever became of it,
 * and is told when it was decided. False when the line is about something else. */
bool import_terug_twijfel(struct import_terug *w, const struct terugregel *r);

/* ---- import_terug_woorden.c: the search words of those who go together ---- */
struct weg {
    enum { WEG_GEEN, WEG_ELK, WEG_ALLE } hoe; /* none in a dry run: nobody looks for them */
    struct woorden woorden;
};
void weg_begin(struct import_terug *w, struct weg *uit);
void weg_erbij(struct weg *weg, const struct record *persoon, struct id dossier);
/* Not within a part of the action: some go now, when they are many; and at the end the rest. */
void weg_verder(struct import_terug *w, struct weg *weg);
void weg_einde(struct import_terug *w, struct weg *weg);

/* ---- import_terug_vlot.c: whom the import brought and nobody touched since ---- */
struct vlot *vlot_maak(struct import_terug *w);
/* Is this line of the import all that the journal has of its dossier? */
bool vlot_is_enige(struct import_terug *w, const struct terugregel *r);
/* Takes the person over (`m` is then empty) when they can go together with others; false when they
 * are to be looked at by themselves. */
bool vlot_erbij(struct import_terug *w, struct mens *m);
/* Those who wait go now, so that people are told of in their order. */
void vlot_wachtenden(struct import_terug *w);
/* Takes all these households away, when each stands as it came and nobody is in it; else none. */
bool vlot_gezinnen(struct import_terug *w, const struct terugregel *r, size_t n);
void vlot_einde(struct import_terug *w); /* at the end: also what was put off */
void vlot_free(struct vlot *v);

#endif
