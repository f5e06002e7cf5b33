/* Dates as the BRP knows them, durations, and ages.
 *
 * A date may lack its day, its day and month, or everything (Logisch Ontwerp BRP: 00 for unknown
 * parts). It is never completed silently. In storage it is text `jjjj-mm-dd` with 00 parts, which
 * sorts as it should. All arithmetic is on the proleptic Gregorian calendar, years 1800-2199. */
#ifndef REGIE_DATUM_H
#define REGIE_DATUM_H

#include "regie/buf.h"
#include <stdbool.h>

struct datum {
    int jaar, maand, dag; /* 0 = unknown; month 0 implies day 0; year 0 implies both */
};

/* Three values, because "we do not know" is not "no". */
enum ternair { TERNAIR_NEE, TERNAIR_JA, TERNAIR_ONBEKEND };

bool datum_is_geldig(struct datum d);   /* a date that exists, or a BRP date with unknown parts */
bool datum_is_volledig(struct datum d); /* year, month and day are known, and it exists */
int datum_vergelijk(struct datum a, struct datum b); /* <0, 0, >0; unknown parts sort first */

/* Days since 1970-01-01 of a complete date, and back. */
long datum_dagnummer(struct datum d);
struct datum datum_van_dagnummer(long dagnummer);
int datum_weekdag(struct datum d); /* 1 = maandag ... 7 = zondag; d complete */

/* Storage form. datum_lees_iso accepts `jjjj-mm-dd` only (with 00 parts); false otherwise. */
bool datum_lees_iso(const char *s, struct datum *uit);
void datum_schrijf_iso(struct datum d, struct buf *uit);
enum { DATUM_TEKST = 11 }; /* bytes of it with its NUL */

/* What people type or lists contain, in Dutch order: 1-2-2026, 01/02/26, 1.2.2026, 010226,
 * 01022026, 20260201, 2026-02-01, 1 feb 2026, 1 februari 2026, 01-feb-26, May 1, 2026 (months in
 * Dutch or English), `v` or `vandaag`, `morgen`, `gisteren`, +3w -2d +6m +1j (from `vandaag`),
 * ma..zo (the next one, today excluded), 1-2 (the year nearest to `vandaag`). A time behind the
 * date (0:00, 00:00:00, T00:00:00Z) is ignored. Two-digit
 * years: the latest such year at most 10 years ahead, or the latest such day that is not ahead when
 * `brp`. Partial, when `brp`: 00-05-1990, 00-00-1990, xx-xx-1992, 19900500, 1990, 05-1990, mei
 * 1990, onbekend. False when it is none of these or no existing date. */
bool datum_lees(const char *s, struct datum vandaag, bool brp, struct datum *uit);

void datum_schrijf_nl(struct datum d, struct buf *uit); /* 01-02-2026, 00-05-1990 */
void datum_schrijf_voluit(struct datum d,
                          struct buf *uit); /* zo 1 februari 2026, mei 1990, onbekend */

/* A duration of ISO 8601: P10W, P6M, P3Y, P1Y6M, P28D. */
struct duur {
    int jaren, maanden, weken, dagen;
};
bool duur_lees(const char *s, struct duur *uit);
void duur_schrijf_nl(struct duur d, struct buf *uit); /* 10 weken, 1 jaar en 6 maanden */

/* d (complete) plus a duration: years and months first, clamped to the last day of the month
 * (31-01 + P1M = 28-02), then weeks and days. What leaves the years of the calendar above, or
 * starts from an incomplete date, gives the unknown date: never a wrong one. */
struct datum datum_plus(struct datum d, struct duur duur);
struct datum datum_min(struct datum d, struct duur duur);

/* Age on a day, in whole years. Unknown parts give a range; false when nothing is known or the
 * birth lies after the day. Born on 29 February: a year older on 1 March in other years (BRP). */
bool datum_leeftijd(struct datum geboren, struct datum op, int *jongst, int *oudst);
enum ternair datum_minstens(struct datum geboren, struct datum op, int jaren);

#endif
