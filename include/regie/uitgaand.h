/* What may leave the file, in whatever list: one rule for every export.
 *
 * Without a flag go: names, V-nummer, contact and the address of who did not ask for secrecy; a
 * list of people without names is of no use to who guides them. Only with a flag of its own go the
 * BSN, health data, and the address of who asked for secrecy. Under a pseudonym nothing goes that
 * tells who somebody is: no names, numbers, contact, address, colleagues or words of anybody's own;
 * of a date of birth the year. */
#ifndef REGIE_UITGAAND_H
#define REGIE_UITGAAND_H

#include "regie/lijsten.h"
#include "regie/privacy.h"

/* May this person take this out? Names: everybody who may open the file. BSN, health and secret
 * addresses: a casemanager of the own people only (keuze->casemanager is the own login name),
 * teamleider and beheerder of everybody, who may only read of nobody. PROBLEM_DENIED says what to
 * ask instead; PROBLEM_USAGE when the flags contradict each other. */
bool uitgaand_mag(const struct sessie *s, const struct export_keuze *keuze, struct problem *p);

/* Whether a field can be in the list at all: a column of it, empty or not. */
bool uitgaand_veld(const struct export_keuze *keuze, enum soort_code soort, int veld);

enum uitgaand_hoe {
    UITGAAND_WEG,    /* stays */
    UITGAAND_ZO,     /* goes as it is */
    UITGAAND_JAAR,   /* only the year of this date */
    UITGAAND_LIJST,  /* only a name that is in the catalogue named by the field */
    UITGAAND_SLEUTEL /* a pseudonym takes its place */
};
/* The rule itself, for a value of which this is known. */
enum uitgaand_hoe uitgaand_privacy(const struct export_keuze *keuze, enum privacy privacy,
                                   bool gezondheid);
/* How one value leaves. `r` may be NULL: then for a record of which nothing is secret. Health by
 * record (privacy_rij_gezondheid) is the caller's, who has the measurement. */
enum uitgaand_hoe uitgaand_hoe(const struct export_keuze *keuze, enum soort_code soort, int veld,
                               const struct record *r);

#endif
