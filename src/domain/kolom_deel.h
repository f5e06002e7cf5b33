/* What the parts of reading a list share. */
#ifndef REGIE_KOLOM_DEEL_H
#define REGIE_KOLOM_DEEL_H

#include "regie/herkennen.h"
#include "regie/kaart.h"

/* Where a word says that there is nothing to say: everywhere ("nvt"), for a name ("onbekend"), for
 * a text (no more than a dash). */
enum niets { NIETS_OVERAL, NIETS_NAAM, NIETS_TEKST, NIETS_SOORTEN };

/* Whether a prefix parts a name: always, when it is written without capitals, never. */
enum voorvoegsel { VOORVOEGSEL_ALTIJD, VOORVOEGSEL_KLEIN, VOORVOEGSEL_NOOIT };

/* Words around a name that are not the name: a form of address, a degree. */
enum titel { TITEL_AANHEF, TITEL_GRAAD };

struct kolomregels {
    struct lijstveld veld[LIJSTVELDEN_MAX];
    bool naam[LIJSTVELDEN_MAX]; /* it is a name, or part of one */
    unsigned char teken[256];   /* of each byte, what kolom_tekens() says of it */
    int velden;
    struct kaart alias;   /* normalised header: number of the list field */
    struct kaart twijfel; /* normalised header that may be a few fields: 1 */
    struct kolomalias {
        char *sleutel;
        int veld;
    } * aliassen; /* the same, to walk through */
    size_t aantal_aliassen;
    const struct tabel *lijst[LIJST_TABELLEN];
    /* Folded synonym of the values of a field: what it stands for. One map per field, values in
     * `woord`, of which the index is the number in the map; -1 when it may be several things. */
    struct kaart waarde[LIJSTVELDEN_MAX];
    const char **woord;
    size_t woorden, ruimte;
    struct kaart voorvoegsel; /* see kolom_naam.c: enum voorvoegsel */
    struct kaart titel;       /* folded: enum titel */
    struct kaart niets[NIETS_SOORTEN], rekenfout;
    /* What nearly every cell is not can be seen by its first byte and its length. */
    bool niets_begin[NIETS_SOORTEN][256];
    size_t niets_langst[NIETS_SOORTEN];
};

/* ---- kolom_woorden.c ---- */
/* In a map of values: a word that may be several things. */
enum { WOORD_MEERDERE = -1 };
/* The list that travels with the program from which a field has its values; or NULL. */
const struct tabel *kolom_catalogus(const struct kolomregels *r, const struct veld *v);
/* Fills the maps of values, once the list fields are there; and gives them back. */
void kolom_waarden_bouw(struct kolomregels *r);
void kolom_waarden_free(struct kolomregels *r);
void kolom_namen_bouw(struct kolomregels *r); /* prefixes */

/* Text as values are compared: without case, marks and punctuation; what is only punctuation, as it
 * is. Replaces what is in `uit`. */
void kolom_vouw(const char *s, struct buf *uit);
bool kolom_zegt_niets(const struct kolomregels *r, enum niets waar, const char *s);

/* Fills the remark; gives `uitslag` back. */
enum cel_uitslag kolom_meld(struct cel_melding *m, enum cel_uitslag uitslag, const char *code,
                            const char *tekst, ...) __attribute__((format(printf, 4, 5)));
/* Appends the beginning of a cell, for in a remark. */
void kolom_citeer(struct buf *uit, const char *s);

/* ---- kolom_schoon.c ---- */
/* What stands in a cell besides ordinary characters, seen in one go. */
enum {
    TEKEN_STUUR = 1, /* a control of ASCII */
    TEKEN_REGEL = 2, /* the end of a line, or a tab */
    TEKEN_VRAAG = 4, /* a question mark */
    TEKEN_HOOG = 8   /* what is not ASCII */
};
void kolom_tekens_bouw(struct kolomregels *r);
unsigned kolom_tekens(const struct kolomregels *r, const char *s, size_t len);
bool kolom_heeft_stuurteken(const char *s, unsigned tekens);
/* Would kolom_schoon() leave it as it is? Of a cell without blanks around it. */
bool kolom_is_schoon(const char *s, unsigned tekens);
/* A cell that is no text, as it was meant: without what a spreadsheet or a web page put around and
 * in between. Blanks of any kind become a space, dashes a hyphen, digits of other scripts digits;
 * what cannot be seen goes. Replaces what is in `uit`. */
void kolom_schoon(const char *s, struct buf *uit);
/* 2,91235E+09: what is left of a number that did not fit in its cell. `streng`: only when it cannot
 * be anything else, with a fraction or a sign. */
bool kolom_is_e_notatie(const char *s, bool streng);
/* 12,0 and 12.00 are 12: how many characters of `s` are left. */
size_t kolom_zonder_decimalen(const char *s);

/* ---- kolom_datum.c, kolom_getal.c: cells that were cleaned ---- */
enum cel_uitslag kolom_lees_datum(const struct kolomregels *r, const struct veld *v, const char *s,
                                  struct datum vandaag, struct buf *uit, struct cel_melding *m);
/* V-nummer, BSN, telephone, whole number. */
enum cel_uitslag kolom_lees_nummer(const struct kolomregels *r, const struct veld *v, const char *s,
                                   struct buf *uit, struct cel_melding *m);

/* What a header says by its name alone; `uit` becomes the caller's. */
void kolom_van_kop(const struct kolomregels *r, const char *kop, struct kolom *uit);
/* Marks what regie wrote behind refused rows. */
void kolommen_eigen(struct kolomkaart *k);
/* The field of this name, alias or label; -1 when there is none. */
int kolom_veld(const struct kolomregels *r, const char *naam);
/* Is one of the words of a header among these? One that ends in '*' is the beginning of a word. */
bool kop_heeft_woord(const char *kop, const char *const *woorden, size_t aantal);
/* Does a header speak of somebody else than the person of the row: partner, kind, werkgever? */
bool kop_over_ander(const char *kop);
/* How long a header is without the remark in brackets at its end: "Postcode (1234 AB)". */
size_t kop_zonder_haakjes(const char *kop);
/* The field whose header looks most like this one, without a remark at its end: at most two letters
 * differ of six or more. Or -1; *alias is borrowed. */
int kolom_lijkt_op(const struct kolomregels *r, const char *kop, const char **alias);

/* ---- kolom_inhoud.c: what cells look like ---- */
/* No header, but a value: a number, a date, an address of mail. */
bool cel_is_gegeven(const char *cel);
bool cel_is_leeg(const char *cel);
bool cel_is_bsn(const char *cel);
bool cel_is_vnummer(const char *cel);
/* What the cells of a column are: "bsn", "v_nummer", "postcode", "email"; NULL when nothing is
 * clear. */
const char *kolom_inhoud(const struct lijstmonster *m, size_t vanaf, size_t kolom);
/* The cell of a column in a row of the sample; "" beyond its end. */
const char *monster_cel(const struct lijstmonster *m, size_t rij, size_t kolom);
/* Day and month as they stand in a date of three numbers: 1-2-2026, 01/02/26 with a time behind it
 * or not. */
bool datum_delen(const char *cel, int *eerste, int *tweede);

/* ---- datumvolgorde.c, datumvermoeden.c: day or month first ---- */
bool is_datumkolom(const struct kolomregels *r, const struct kolom *k);
/* Does something in this list point to the month first? Then a Dutch sentence of what, appended. Of
 * columns of which the order is not known (DATUM_HERKEN). */
bool maand_voorop_vermoed(const struct kolomregels *r, const struct lijstmonster *m, size_t vanaf,
                          const struct kolomkaart *kaart, struct datum vandaag, struct buf *uit);

#endif
