/* Columns of a list from elsewhere: which header means which field, and what a cell means.
 *
 * Pure: the lists of data/lijst come in from outside. Nothing is guessed: a header that may mean
 * two things, and a value that nobody knows, are named and left out. */
#ifndef REGIE_KOLOM_H
#define REGIE_KOLOM_H

#include "regie/soort.h"
#include "regie/tabel.h"

/* What a list can say of somebody: fields of the person and the dossier, a few events, the number
 * of the household, and a name in one cell. In the order of an export. */
enum lijstveld_soort {
    LIJSTVELD_PERSOON,
    LIJSTVELD_DOSSIER,
    LIJSTVELD_GEBEURTENIS,
    LIJSTVELD_GEZIN,
    LIJSTVELD_VOLLEDIGE_NAAM,
    LIJSTVELD_PAKKET /* in a list of records of one kind: a column of a package (regie/pakket.h) */
};
struct lijstveld {
    const char *naam; /* header in an export: v_nummer, datum_koppeling */
    enum lijstveld_soort soort;
    int veld; /* PERSOON_..., DOSSIER_..., GEZIN_...; its number among the columns; for the others
                 -1 */
    const char *gebeurtenis; /* code, or NULL */
    const struct veld *rij;  /* by which its values are read and shown */
};
#define LIJSTVELDEN_MAX 63 /* as bits they leave one for something else */

/* The tables it is made from: lijst/kolom.csv and so on, in this order. Borrowed. */
enum lijsttabel {
    LIJST_KOLOM,
    LIJST_SYNONIEM,
    LIJST_LAND,
    LIJST_NATIONALITEIT,
    LIJST_TAAL,
    LIJST_VOORVOEGSEL,
    LIJST_TRAJECT,
    LIJST_TABELLEN
};
struct kolomregels;
struct kolomregels *kolomregels_bouw(const struct tabel *const tabel[LIJST_TABELLEN]);
/* The same for a list of records of one kind: its list fields are the columns of a package. */
struct kolomregels *kolomregels_soort(const struct tabel *const tabel[LIJST_TABELLEN],
                                      const struct soort *soort);
void kolomregels_free(struct kolomregels *r);

const struct lijstveld *lijstveld_nr(const struct kolomregels *r, int nr); /* NULL past the end */
int lijstveld_zoek(const struct kolomregels *r, const char *naam);         /* or -1 */
const char *lijstveld_label(const struct lijstveld *v);                    /* as people call it */
int lijstveld_van(const struct kolomregels *r, enum lijstveld_soort soort, int veld); /* or -1 */

/* The headers of what regie writes behind the rows it gives back: behind those that went in the
 * line and the bucket, behind refused ones the line, the code and the reason. */
#define KOLOM_REGEL "regel"
#define KOLOM_CODE  "code"
#define KOLOM_REDEN "reden"
#define KOLOM_EMMER "emmer"
/* How many of these headers end a list: 0, 2 or 3. */
size_t kolommen_van_regie(char *const *kop, size_t aantal);

enum kolom_uitslag {
    KOLOM_HERKEND,
    KOLOM_ONBEKEND, /* no field has this name */
    KOLOM_TWIJFEL,  /* it may be several fields, or is not sure to be this one */
    KOLOM_LEEG,     /* no header */
    KOLOM_REGIE,    /* what regie wrote behind the rows itself */
    KOLOM_WEG       /* left out because somebody said so */
};
/* "herkend", "onbekend" ... for a program. */
const char *kolom_uitslag_naam(enum kolom_uitslag uitslag);
/* By what a column was settled; a later one beats an earlier one. */
enum kolom_hoe {
    KOLOM_NIET,      /* it was not */
    KOLOM_OP_INHOUD, /* by what its cells look like */
    KOLOM_OP_NAAM,   /* by its header */
    KOLOM_GELEERD,   /* as somebody settled it in an earlier list */
    KOLOM_GEKOZEN    /* by hand, now: an option, a mapping in a file, the screen */
};
enum kolom_zekerheid {
    KOLOM_ONZEKER, /* nothing to go by, or in doubt: not taken over; or chosen by hand although most
                      cells do not pass as that: then it is */
    KOLOM_WAARSCHIJNLIJK,
    KOLOM_ZEKER
};
/* Day first, or (as in the United States) the month. */
enum datumvolgorde {
    DATUM_HERKEN,
    DATUM_DMJ,
    DATUM_MDJ,
    DATUM_BEIDE /* both occur: a date that can be read in two ways is refused */
};
enum { KOLOM_VOORBEELDEN = 3 };
struct kolom {
    char *kop; /* as it stands in the file; of two rows of header, both; "kolom 3" without header */
    enum kolom_uitslag uitslag;
    int veld;         /* number of the list field; -1 unless recognised */
    const char *naam; /* of that field; NULL unless recognised */
    char *mogelijk;   /* other fields it may be: "achternaam, volledige_naam"; else NULL */
    enum kolom_hoe hoe;
    enum kolom_zekerheid zekerheid;
    char *waarom; /* a Dutch sentence for people; NULL when there is nothing to say */
    /* Of the first rows of the list: how many there were, and in how many the cell is filled. */
    long bekeken, gevuld;
    enum datumvolgorde datums; /* of a column of dates */
    char
        *voorbeeld[KOLOM_VOORBEELDEN]; /* as they stand there, a BSN masked; NULL behind the last */
};
struct kolomkaart {
    struct kolom *kolom;
    size_t aantal;
};
bool kolom_kan_zijn(const struct kolom *k, const char *veld); /* is it one of `mogelijk`? */
/* Appends what people call these fields, of the form of `mogelijk`: "Achternaam of Volledige naam".
 */
void kolom_mogelijk_labels(const struct kolomregels *r, const char *namen, struct buf *uit);
/* False with a problem that names both when two columns mean one field; `uit` is filled anyway. */
bool kolomkaart_maak(const struct kolomregels *r, char *const *kop, size_t aantal,
                     struct kolomkaart *uit, struct problem *p);
int kolomkaart_kolom(const struct kolomkaart *k, int veld); /* its column, or -1 */
void kolomkaart_free(struct kolomkaart *k);

enum cel_uitslag {
    CEL_LEEG,         /* says nothing; a blank cell never erases */
    CEL_WIS,          /* <leeg>: erases what is there */
    CEL_WAARDE,       /* a value, in canonical form */
    CEL_OVERGESLAGEN, /* not understood; the row can do without */
    CEL_GEWEIGERD     /* not understood, and the row cannot do without */
};
/* What is to be said of a cell: nothing when `code` is NULL. The text is Dutch, of one sentence. */
struct cel_melding {
    const char *code; /* static: v_nummer, bsn, datum, keuze, onbekend, bsn_nul, e_notatie ... */
    struct buf tekst;
};
/* Reads a cell of list field `veld`; the canonical value is appended to `uit`. Text is kept as it
 * came but for the blanks around it. Dates must have a year; what people may type besides (v, +3w,
 * 1-2) is no date in a list; only a birth date may lack its day or month. Names of countries,
 * nationalities and languages become those of the lists, by name, synonym or code; others are kept
 * as delivered, and said; a word that may be two of them (Koerdisch) is left out, and said. What a
 * spreadsheet did to a number or a date is mended, and said (bsn_nul, telefoon_nul, datum_getal);
 * what it lost is refused, and said (e_notatie). nvt, -, ? and the like say nothing. A name of two
 * people is refused, and one that may be is said (both twee_mensen). */
enum cel_uitslag kolom_lees(const struct kolomregels *r, int veld, const char *cel,
                            struct datum vandaag, struct buf *uit, struct cel_melding *melding);

/* Did letters of this text get lost on the way: the sign for one that was, or two letters where
 * there was one (UTF-8 that was once taken for Windows-1252)? Of a name also a "?" beside anything
 * else (?ahin) or more than one of them (?, ??); a single one says that nobody knows it. */
bool tekst_is_verhaspeld(const char *s);
bool naam_is_verhaspeld(const char *s);

/* Splits a name into its parts, each as it stands in the cell: "Horst, Jan van der", "Jan van der
 * Horst", "J.P. van der Horst", "Horst, van der, J.P. (Jan)". Forms of address and degrees (dhr.,
 * drs.) are left out. A name without comma, prefix or initials goes whole into the surname: who has
 * one name, and nobody's names are guessed apart. "." and "onbekend" are no name. */
struct naamdelen {
    struct buf achternaam, tussenvoegsel, voornamen, voorletters;
};
void volledige_naam_splits(const struct kolomregels *r, const char *naam, struct naamdelen *uit);
void naamdelen_free(struct naamdelen *n);

/* A cell that says more than its field: "Dari, Farsi" as a language (and then there is something to
 * be said), "Dorpsstraat 12a" or "Dorpsstraat 12, 8011 AB Zwolle" as a street, "8011 AB Zwolle" as
 * a postcode. For a list that has no columns for the other fields. */
enum { CELDELEN_MAX = 5 };
struct celdelen {
    struct celdeel {
        const char *veld; /* name of a list field */
        struct buf waarde;
    } deel[CELDELEN_MAX];
    size_t aantal;
};
bool veld_splitst(const struct lijstveld *v); /* are there such cells of this field? */
/* `goed`: the cell was understood as a value of its own field `veld`, without a remark. False when
 * it says nothing of another, or when `kaart` (NULL: no list) has a column for one of the others;
 * else `uit` is freed with celdelen_free(). */
bool cel_splits(const struct kolomregels *r, const struct kolomkaart *kaart, int veld,
                const char *cel, bool goed, struct celdelen *uit, struct cel_melding *melding);
void celdelen_free(struct celdelen *d);

#endif
