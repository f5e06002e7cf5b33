/* Fields: what can be known.
 *
 * One row per thing that can be known of a record. The name is at once SQL column, bind parameter,
 * CSV header, JSON key and journal key; the row drives form, list, CSV, print, journal and help.
 * Rows are `static const`; what concerns two fields is a plain function elsewhere.
 *
 * A value is text in one canonical form per kind (dates jjjj-mm-dd, numbers in digits, choices by
 * code, references as 32 hex digits); NULL means "not known", which is never the same as "no". */
#ifndef REGIE_VELD_H
#define REGIE_VELD_H

#include "regie/buf.h"
#include "regie/datum.h"
#include "regie/problem.h"
#include <stdbool.h>

enum veld_kind {
    VELD_TEKST,     /* one line, as typed */
    VELD_LANG,      /* several lines, as typed */
    VELD_DATUM,     /* a complete date */
    VELD_BRP_DATUM, /* a date with unknown parts, of something that has happened */
    VELD_KEUZE,     /* one of .keuzes, stored by code */
    VELD_MEERKEUZE, /* several of .keuzes, stored as codes separated by ',' in table order */
    VELD_JANEE,     /* ja or nee; NULL is onbekend */
    VELD_GETAL,     /* a whole number from .laagste to .hoogste */
    VELD_BSN,       /* nine digits that pass the elfproef */
    VELD_VNUMMER,   /* ten digits */
    VELD_POSTCODE,  /* 1234 AB */
    VELD_TELEFOON,  /* as typed, digits and + - ( ) and blanks */
    VELD_EMAIL,
    VELD_VERWIJZING, /* the key of another record */
};

enum veld_vlag {
    VELD_VERPLICHT = 1 << 0,  /* must have a value before the record can be stored */
    VELD_AFRONDEN = 1 << 1,   /* must have a value before the work can be completed */
    VELD_GEVOELIG = 1 << 2,   /* masked in lists */
    VELD_VAST = 1 << 3,       /* set once, when the record is made */
    VELD_AFGELEID = 1 << 4,   /* computed by the program; not typed, not journalled, not exported */
    VELD_VERBORGEN = 1 << 5,  /* not in forms: keys and bookkeeping */
    VELD_VOORTGANG = 1 << 6,  /* may still change when the record around it is final */
    VELD_GEVOLG = 1 << 8,     /* set by an action of its own only: a status, who decided, when */
    VELD_CATALOGUS = 1 << 7,  /* the value is usually a name from the list named in .lijst */
    VELD_GEZONDHEID = 1 << 9, /* about somebody's health: leaves only when asked for (AVG art. 9) */
};

struct keuze {
    const char *code, *label;
};

struct veld {
    const char *naam;  /* lower case, digits and _ */
    const char *label; /* N_() */
    const char *hulp;  /* N_(): one sentence for the help line */
    enum veld_kind kind;
    unsigned vlaggen;
    const struct keuze *keuzes; /* ends with a NULL code */
    const char *lijst;          /* VELD_CATALOGUS: "land", "nationaliteit", "taal" */
    const char *naar;           /* VELD_VERWIJZING: the kind, when the field has another name */
    const char *sectie;         /* N_(): heading in the form; NULL continues the one before */
    long laagste, hoogste;      /* VELD_GETAL */
};

/* From whatever a person typed or a list contained to the canonical form, appended to `uit`. Empty
 * (or only blanks) gives an empty `uit`, which stands for NULL. Text kinds are kept exactly as
 * typed. `vandaag` is for relative dates. False with a Dutch problem that names the field. */
bool veld_lees(const struct veld *veld, const char *invoer, struct datum vandaag, struct buf *uit,
               struct problem *p);

/* The canonical value as people read it: 01-02-2026, Vrouw, ja. NULL appends nothing. */
void veld_toon(const struct veld *veld, const char *waarde, struct buf *uit);
/* The same, with a BSN masked but for its last four digits. For lists. */
void veld_toon_gemaskeerd(const struct veld *veld, const char *waarde, struct buf *uit);

/* Is this a canonical value of the field, such as the checks of the schema let in? Closed lists are
 * closed here, all of them; text of any kind is. */
bool veld_past(const struct veld *veld, const char *waarde);

/* The choice with this code, or NULL. */
const struct keuze *keuze_zoek(const struct keuze *keuzes, const char *code);
const char *keuze_label(const struct keuze *keuzes, const char *code); /* never NULL */

/* Identifiers. Sources: Wabb and the elfproef for the BSN; ten digits for the V-nummer (Besluit
 * inburgering 2021; GGM type AN10). `uit` gets the digits. */
bool bsn_lees(const char *invoer, struct buf *uit, struct problem *p);
bool vnummer_lees(const char *invoer, struct buf *uit, struct problem *p);

#endif
