/* What each field tells about a person: by this every export decides what may leave the house.
 *
 * Pure, one row per field of every kind. A field that is not in the table is PRIVACY_ONBEKEND and
 * never leaves; a test refuses it. Sources: AVG art. 4 (pseudonymiseren), art. 9 (gezondheid), Wabb
 * art. 10 (BSN), Wet BRP art. 2.59 (geheimhouding). */
#ifndef REGIE_PRIVACY_H
#define REGIE_PRIVACY_H

#include "regie/instrument.h"
#include "regie/record.h"
#include "regie/tabel.h"

enum privacy {
    PRIVACY_ONBEKEND,
    PRIVACY_ZAAK,    /* a code, date or number of the case: says nothing of who it is */
    PRIVACY_LIJST,   /* a name from a catalogue; anything else in it is somebody's own words */
    PRIVACY_SLEUTEL, /* the key of another record */
    PRIVACY_WIE,     /* a name, a number, a way to reach somebody; colleagues too */
    PRIVACY_WOONT,   /* where somebody lives */
    PRIVACY_BSN,
    PRIVACY_GEBOREN, /* a date of birth: the year says enough */
    PRIVACY_VRIJ,    /* in somebody's own words, so that it can be about anything */
};

enum privacy privacy_van(enum soort_code soort, int veld);
/* Is this field about health, in whatever record? */
bool privacy_gezondheid(enum soort_code soort, int veld);
/* Is this record about health: an item of a measurement, a goal or a traject for the leefgebied
 * gezondheid, a traject of a kind that is (by `trajecten`, lijst/traject.csv), or what hangs below
 * such a goal? `ouder` is the measurement of a score, the goal of an actie or a voortgang, and for
 * others NULL. */
bool privacy_rij_gezondheid(const struct instrumenten *l, const struct tabel *trajecten,
                            const struct record *r, const struct record *ouder);

#endif
