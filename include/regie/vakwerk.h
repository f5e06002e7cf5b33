/* The rules of the work itself: intake, measurement, plan (PIP) and progress talk.
 *
 * Pure functions on the picture of a dossier (regie/beeld.h). What they name (fields, items,
 * sections) is what screens light up and what the actions of regie/handelen.h refuse on, so that
 * both always agree. Texts that come out are Dutch and translated. */
#ifndef REGIE_VAKWERK_H
#define REGIE_VAKWERK_H

#include "regie/instrument.h"

/* Something that must be there before the work can be completed. */
struct ontbrekend {
    enum soort_code soort; /* where to fill it in, ... */
    int veld;              /* ... and in which field; -1 when it is not one field */
    const char *wat;       /* static: "Leerroute" */
    const char *bron;      /* static: the article that asks for it; "" when ours */
};
#define ONTBREKEND_MAX 32
/* "Leerroute (Wet inburgering 2021 art. 15 lid 1 a), Lezen, Spreken (...)": an article is named
 * once behind all it asks for. Appended. */
void ontbrekend_zin(const struct ontbrekend *lijst, size_t aantal, struct buf *uit);

/* The field that says whether a record of this kind is final, or -1. */
int soort_status(enum soort_code soort);
bool status_is_vast(const char *status);
/* A record that is final, or hangs below one that is: it does not change any more, except for the
 * fields with VELD_VOORTGANG. */
bool record_ligt_vast(const struct beeld *b, const struct record *r);

/* ---- Intake (Wet inburgering 2021 art. 14 lid 3, Besluit inburgering 2021 art. 5.2) ---- */

/* What the brede intake still lacks, at most `max`; returns how many. The learnability test is not
 * asked for with an exemption (art. 14 lid 6) or under the Wet inburgering 2013; a final ZRM counts
 * as the picture of self-reliance. */
size_t intake_ontbreekt(const struct beeld *b, struct ontbrekend *uit, size_t max);

/* A section of the forms intake and gezondheid: fields [van, tot) of `soort` that are in a form. */
struct sectie_stand {
    enum soort_code soort;
    const char *naam; /* translated */
    int van, tot;
    int ingevuld, totaal; /* of its visible fields */
    int ontbreekt;        /* of those, obligatory and still without a value */
};
#define INTAKE_SECTIES_MAX 24
/* In the order of the forms, health behind the intake. Returns how many sections. */
size_t intake_volledigheid(const struct beeld *b, struct sectie_stand *uit, size_t max);

/* Appends a sentence when score and outcome of the learnability test contradict each other (28 of
 * 40 is enough since 12-04-2023, 31 before), or when an old outcome may rest on the old norm.
 * Returns whether there was something to say. `intake` may be NULL. */
bool leerbaarheidstoets_waarschuwing(const struct record *intake, struct buf *uit);

/* ---- Measurement ---- */

/* Items without a score and without a reason for having none, by number; returns how many. */
size_t meting_ontbreekt(const struct beeld *b, const struct instrument *i, struct id meting,
                        int *items, size_t max);
/* Is the person of the age this instrument is made for? NEE is refused, ONBEKEND only said. */
enum ternair meting_leeftijd(const struct beeld *b, const struct instrument *i, struct datum op);
/* Appends what should be said about a measurement made on `datum`: information of more than 30 days
 * ago, an age that is not certain. Returns whether there was something to say. */
bool meting_waarschuwing(const struct beeld *b, const struct instrument *i, struct datum datum,
                         struct datum vandaag, struct buf *uit);
/* The concept of this instrument that hangs on this talk, or NULL. */
const struct record *gesprek_meting(const struct beeld *b, struct id gesprek,
                                    const char *instrument);

/* The latest score of an item: of the concept when it has one there, else of the last final
 * measurement; NULL when it was never scored. */
const struct record *score_laatste(const struct beeld *b, const char *instrument, int item);

/* A score in time. */
struct reekspunt {
    const struct record *meting, *score;
    struct datum datum;
    int niveau;
};
/* Final scores of one item, oldest first, the last `max` of them; also those of another version of
 * the instrument where the data says that they compare, so that differences may be shown
 * throughout. Returns how many. */
size_t score_reeks(const struct beeld *b, const struct instrumenten *l, const struct instrument *i,
                   int item, struct reekspunt *uit, size_t max);

/* ---- Plan (Wet inburgering 2021 art. 15, Besluit inburgering 2021 art. 5.3) ---- */

struct record *pip_in_concept(const struct beeld *b); /* concept or discussed; or NULL */
struct record *pip_geldend(const struct beeld *b);    /* the adopted version; or NULL */
struct record *pip_lopend(const struct beeld *b);     /* adopted, else concept; or NULL */
struct record *pip_versie(const struct beeld *b, long versienummer); /* or NULL */

/* The small numbers by which the command line names goals and actions: the order in which they were
 * made within their version, from 1. */
struct record *pip_doel(const struct beeld *b, struct id pip, long nr);  /* or NULL */
struct record *pip_actie(const struct beeld *b, struct id pip, long nr); /* or NULL */
long doel_nr(const struct beeld *b, const struct record *doel);
long actie_nr(const struct beeld *b, const struct record *actie);

/* What the statutory contents lack, each with its article; returns how many. */
size_t pip_ontbreekt(const struct beeld *b, const struct record *pip, struct ontbrekend *uit,
                     size_t max);
/* Items whose latest score is below its target while no goal of the plan being worked on hangs on
 * them; returns how many. */
size_t domeinen_zonder_doel(const struct beeld *b, const struct instrument *i, int *items,
                            size_t max);

/* The action that is the same one in version `naar`: in the same words, of the goal that came from
 * this one's. NULL when it is gone. */
struct record *actie_opvolger(const struct beeld *b, const struct record *actie, struct id naar);

enum verschil_soort { VERSCHIL_NIEUW, VERSCHIL_WEG, VERSCHIL_ANDERS };
struct verschil {
    enum verschil_soort soort;
    char *wat;         /* "Leerroute", "Doel 2", "Doel 2: Uiterlijk", "Actie 3" */
    char *oud, *nieuw; /* as people read them; NULL when there is none */
};
struct verschillen {
    struct verschil *rij;
    size_t aantal, ruimte;
};
/* From version `van` to version `naar`; goals are recognised by where they came from, actions by
 * their goal and words. The caller frees. */
void pip_verschillen(const struct beeld *b, const struct record *van, const struct record *naar,
                     struct verschillen *uit);
void verschillen_free(struct verschillen *v);

/* ---- Progress talk ---- */

struct record *gesprek_in_concept(const struct beeld *b); /* or NULL */
/* The progress of a goal noted in this very talk, or NULL. */
struct record *gesprek_voortgang(const struct beeld *b, struct id gesprek, struct id doel);
/* The latest progress of a goal noted in a final talk that took place, also on the same goal in
 * earlier versions of the plan; or NULL. */
const struct record *doel_stand(const struct beeld *b, const struct record *doel);

/* ---- What stands at the head of a dossier ---- */

enum melding_ernst { MELDING_RUSTIG, MELDING_LET_OP, MELDING_DRINGEND };
struct melding {
    const char *code; /* static: acuut, geheim, tolk, v_nummer, bsn, leerbaarheidstoets */
    enum melding_ernst ernst;
    char *tekst; /* short: "acuut: Financiën", "adres geheim", "tolk nodig (Tigrinya)" */
};
struct meldingen {
    struct melding rij[16];
    size_t aantal;
};
/* The most urgent first. The caller frees. */
void meldingen_van(const struct beeld *b, const struct instrumenten *l, struct meldingen *uit);
void meldingen_free(struct meldingen *m);

#endif
