/* Instruments: scales with items, by which self-reliance and the like are measured over time.
 *
 * One model for all of them (ZRM 2017 and 2013, the nine Maastricht indicators, participatieladder,
 * taalniveau), loaded from data/instrument. A score is a whole level; no score is not zero; means
 * across items are never taken. Scores of two versions compare only where data says so. */
#ifndef REGIE_INSTRUMENT_H
#define REGIE_INSTRUMENT_H

#include "regie/beeld.h"
#include "regie/tabel.h"

struct instrument_item {
    int nr;
    const char *code, *naam; /* "FIN", "Financiën" */
    const char *leefgebied;  /* code of keuzes_leefgebied */
};

struct instrument_niveau {
    int niveau;
    const char *code, *naam; /* "A2" or "3"; "beperkt zelfredzaam" or "" */
};

struct instrument {
    const char *code, *naam, *kort, *bron;
    int laagste, hoogste, minimumleeftijd;
    struct instrument_item *item;
    struct instrument_niveau *niveau; /* from low to high */
    size_t items, niveaus;
};

struct instrumenten; /* all of them, and how they compare; owns the texts */

/* From the five files of data/instrument, in the order instrument, item, niveau, steekwoord,
 * vergelijk. Takes the tables over. NULL with a problem that names file and line. */
struct instrumenten *instrumenten_bouw(struct tabel tabel[5], struct problem *p);
void instrumenten_free(struct instrumenten *l);
const struct instrument *instrument_zoek(const struct instrumenten *l, const char *code);
/* "zrm-2017, zrm-2013 ...": what there is to choose from. Appended. */
void instrumenten_codes(const struct instrumenten *l, struct buf *uit);
const struct instrument *instrument_nr(const struct instrumenten *l, size_t i);    /* or NULL */
const struct instrument_item *instrument_item(const struct instrument *i, int nr); /* or NULL */
/* "A2", "3"; "" when there is no such level. */
const char *instrument_niveau_code(const struct instrument *i, int niveau);
/* From "3" or "A2"; -1 when it is not a level of this instrument. */
int instrument_lees_niveau(const struct instrument *i, const char *tekst);
/* Our own cue for a level of an item; "" when there is none. */
const char *instrument_steekwoord(const struct instrumenten *l, const char *code, int nr,
                                  int niveau);
/* May a difference be taken between an item of one instrument and an item of another? Always within
 * one version; between versions only where the data says "ja". */
bool instrument_vergelijkbaar(const struct instrumenten *l, const char *van, int van_nr,
                              const char *naar, int naar_nr);

/* The score record of an item within a measurement, or NULL. */
const struct record *meting_score(const struct beeld *b, struct id meting, int item);
/* How many items have a score, or a reason for having none. */
size_t meting_gescoord(const struct beeld *b, const struct instrument *i, struct id meting);
/* The last final measurement with this instrument before `voor` (an empty id: the last of all). */
const struct record *meting_vorige(const struct beeld *b, const char *instrument, struct id voor);
/* The measurement of this instrument that is still a concept and hangs on no talk, or NULL. */
const struct record *meting_concept(const struct beeld *b, const char *instrument);

#endif
