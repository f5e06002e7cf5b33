/* Trajecten and exams: what fits together, what was passed, and which events follow from them.
 *
 * Pure, on the picture of a dossier (regie/beeld.h). The actions of regie/handelen.h refuse by
 * these rules and the screens show by them, so that both agree.
 *
 * A fact is typed once. The day a traject began or ended and the day the participation declaration
 * was signed are typed with the traject or the exam; the events `traject_start`, `traject_eind` and
 * `pvt`, on which phase and terms hang, are written by the same action when the dossier has none on
 * that day, move with the date, and go when nothing follows from them any more (unless somebody
 * wrote words of their own with them). An event typed by hand on that day is taken for the same
 * fact. One of another day is left as it is: more than one traject begins or ends, but the
 * declaration is signed once, so a `pvt` typed by hand on another day is refused by examen_klopt()
 * until somebody says which day is right. Such an event is not changed or removed by itself
 * (gebeurtenis_van_werk). The event `examen` is a fact of its own: that the whole integration is
 * fulfilled is decided by DUO, on another day than any exam, so it is typed as an event. */
#ifndef REGIE_TRAJECT_H
#define REGIE_TRAJECT_H

#include "regie/beeld.h"
#include "regie/problem.h"
#include "regie/tabel.h"

/* ---- Trajecten ---- */

bool traject_loopt(const struct record *traject);      /* began and did not end */
bool traject_is_voorbij(const struct record *traject); /* ended, or never began */
/* What the list (lijst/traject.csv) says of its kind, by name, code or synonym: spoor or
 * leefgebied. Borrowed; NULL when the kind is not in the list. */
const char *traject_van_soort(const struct record *traject, int veld, const struct tabel *soorten);
/* What follows from the rest. Its name as `soorten` spells it (lijst/traject.csv; NULL for none),
 * with spoor and leefgebied of that row where they are empty. The status from the dates, unless
 * `gekozen`: then somebody chose it, and traject_klopt() judges. */
void traject_vul_aan(struct record *traject, const struct tabel *soorten, bool gekozen);
/* Do its dates, status and result agree? What happened is not in the future. False with a problem
 * (PROBLEM_INPUT) that says what to fill in where. */
bool traject_klopt(const struct record *traject, struct datum vandaag, struct problem *p);

/* ---- Exams ---- */

/* One of the four language parts: these have a level, the others have none. */
bool examen_is_taal(const struct record *examen);
/* Passed or exempt: this part is no longer asked for. */
bool examen_is_gehaald(const struct record *examen);
/* The record by which a part is passed, at this level or a higher one (NULL for any); or NULL. */
const struct record *examen_gehaald(const struct beeld *b, const char *onderdeel,
                                    const char *niveau);
/* The number of the next attempt at a part: one more than the highest there is. */
long examen_volgende_poging(const struct beeld *b, const char *onderdeel);
/* As traject_klopt(). `oud` is the record as it was, NULL for a new one. What changes only is
 * judged by the rest of the dossier: that the law does not ask for the part, that it was passed
 * before, that the attempt is there already, that an event says another day. */
bool examen_klopt(const struct beeld *b, const struct record *oud, const struct record *examen,
                  struct datum vandaag, struct problem *p);

/* How a part of the exam stands. */
struct examenstand {
    const char *onderdeel;        /* code */
    bool nodig;                   /* asked for by law and leerroute of this dossier */
    const struct record *gehaald; /* or NULL */
    const struct record *laatste; /* the last attempt or registration; or NULL */
};
enum { EXAMEN_ONDERDELEN = 8 };
/* All parts in their order. What is asked for: the language parts and KNM, but not on the Z-route;
 * PVT always; MAP under the law of 2021, but not on the onderwijsroute; ONA under that of 2013.
 * Sources: Wet inburgering 2021 art. 6-9; Wet inburgering 2013. */
void examenstanden(const struct beeld *b, struct examenstand uit[EXAMEN_ONDERDELEN]);

/* ---- Both ---- */

/* The event that a date of this record is (`traject_start`), or NULL; a `pvt` only when passed. */
const char *traject_gebeurtenis(const struct record *r, int veld);
/* The first record whose date is this event, or NULL. */
const struct record *gebeurtenis_van_werk(const struct beeld *b, const struct record *gebeurtenis);
/* "Inburgeringscursus (Taalschool Noord)", "Lezen B1, poging 2". Appended. */
void traject_naam(const struct record *r, struct buf *uit);
/* How it stands, with its days: "Gestart, sinds 01-03-2026", "Geslaagd op 01-05-2026". Appended. */
void traject_stand(const struct record *r, struct buf *uit);
/* "12 uur per week", "4 dagdelen per week"; nothing when that is not known. Appended. */
void traject_omvang(const struct record *traject, struct buf *uit);
/* What an event is about: its own words, else the trajecten that began or ended with it; nothing
 * when there is nothing to say. Appended. */
void gebeurtenis_waarvan(const struct beeld *b, const struct record *gebeurtenis, struct buf *uit);

#endif
