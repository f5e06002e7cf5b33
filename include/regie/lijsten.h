/* Lists in and out. Importing is one action in one transaction: the whole list or nothing. */
#ifndef REGIE_LIJSTEN_H
#define REGIE_LIJSTEN_H

#include "regie/groepen.h"
#include "regie/herkennen.h"
#include "regie/pakket.h"
#include "regie/sessie.h"

/* ---- In ---- */

enum import_ernst {
    IMPORT_MELDING_GEWEIGERD, /* the row could not; it is in the file of refused rows */
    IMPORT_MELDING_TWIJFEL,   /* somebody has to look; nothing of the row was stored */
    IMPORT_MELDING_LET_OP     /* the row went in, except for this, or with this mended */
};
/* "geweigerd", "twijfel", "let_op": for a program. */
const char *import_ernst_naam(enum import_ernst ernst);
/* Borrowed texts, valid during the call. */
struct import_melding {
    enum import_ernst ernst;
    long regel;        /* of the file, from 1 */
    const char *kolom; /* header as in the file; "" when it concerns the row */
    const char *code, *tekst;
    const char *wie; /* "Hagos, Selam"; "" when nameless */
};
/* Adds a remark to those that say the same of the same column, whatever they quote; `alleen_soort`:
 * to all of its kind (gravity, code and column), of which there are few however long the list. The
 * gravity is the `soort` of a group. */
void import_melding_groepeer(struct groepen *g, const struct import_melding *m, bool alleen_soort);

/* One value that changes of somebody who is known already. */
struct import_wijziging {
    long regel;
    const char *v_nummer, *wie;
    const char *veld;        /* name of the list field */
    const char *label;       /* as people call it */
    const char *oud, *nieuw; /* as people read them, a BSN masked; "" is empty */
};

/* What somebody settled by hand. Zeroed: regie recognises it all. */
enum import_codering { IMPORT_CODERING_HERKEN, IMPORT_UTF8, IMPORT_WINDOWS_1252, IMPORT_UTF16 };
struct import_kolom {
    const char *kop;  /* header as in the list, or the number of the column, from 1 */
    const char *veld; /* name of a list field; "-" leaves the column out */
};
enum { IMPORT_ZONDER_KOP = -1 };
struct import_vorm {
    enum import_codering codering;
    char scheiding; /* '\0' = recognise */
    long kop;       /* line of the file where the header is; IMPORT_ZONDER_KOP when it has none */
    enum datumvolgorde datums;
    const struct import_kolom *kolom;
    size_t kolommen;
    /* A mapping in a file (CSV: kop;veld). Read when the file is there; else the columns of this
     * list are written to it, to be used with the next one. NULL for none. */
    const char *kaart;
};

struct import_keuze {
    const char *pad;   /* or "-" for standard input */
    const char *soort; /* what a row is: "meting", "gebeurtenis" ...; NULL for somebody, "persoon"
                          for somebody whatever the headers look like */
    struct import_vorm vorm;
    bool proef; /* do everything, then take it back */
    void *mee;  /* for the functions below; each may be NULL */
    void (*melding)(void *mee, const struct import_melding *m);
    void (*wijziging)(void *mee, const struct import_wijziging *w);
    /* Somebody who was not known; in a list of another kind a record that was not there, of whom
     * and `wat` it says. In a list of people that is what will be stored, a BSN masked: one line
     * "Geboortedatum: 13-05-1990" for each value. False: that was enough, and no more are told. */
    bool (*nieuw)(void *mee, long regel, const char *wie, const char *wat);
    /* Now and then. False stops, and nothing is stored. `totaal` is 0 when not known. */
    bool (*voortgang)(void *mee, long rijen, long gelezen, long totaal);
};

/* Every row is in exactly one bucket; they add up to `rijen`. Empty rows and totals are no rows. */
struct import_uitslag {
    long rijen, nieuw, gewijzigd, ongewijzigd, twijfel, geweigerd;
    long nummer;          /* of the import; 0 with `proef` */
    long te_bekijken;     /* doubts and likely pairs that this list added to the queue */
    long eerder;          /* the last import of the very same bytes, not taken back; else 0 */
    char *eerder_wanneer; /* its date and time (ISO); NULL when there is none */
    /* The receipts: the rows that went in, the refused ones, what was made of the list (JSON). NULL
     * when there is none, such as in a dry run. */
    char *ok_pad, *geweigerd_pad, *verslag_pad;
    /* Refused rows of an earlier run that are still there: beside the list when this one refused
     * none, else under the name they were kept by, for somebody may have changed them. Or NULL. */
    char *geweigerd_eerder;
    struct kolomkaart kaart; /* what each column was taken for */
    bool kaart_nieuw;        /* import_vorm.kaart was written */
};

/* Reads a list of people with a header in its first row and stores what is new or different, by
 * V-nummer. Beside the list come its receipts, unless `proef`: <pad>.ok.csv and <pad>.geweigerd.csv
 * when there are such rows, and <pad>.verslag.json (without `.csv` twice; for "-" import.ok.csv and
 * so on in the working directory, as when nobody may write beside the list). All of them whole, or
 * none and then nothing is stored. What has such a name is replaced; but a file of refused rows
 * only by another one, and only when it is byte for byte as regie wrote it: else somebody may be
 * putting it right, and it is kept as <pad>.geweigerd.eerder.csv (behind a symbolic link: beside
 * where that leads to, by its name there). For the beheerder.
 *
 * False with a problem (unreadable, no header, two columns on one field, stopped, database) after
 * which nothing has changed. The caller frees with import_uitslag_free(), also after a failure. */
/* Of another kind than people, each row goes through the action that people do by hand, with its
 * checks; one row fails by itself. Its person is found by V-nummer or by the key of the dossier,
 * and it must be there. Columns are those of a package (regie/pakket.h). Rows of one measurement
 * (person, instrument, day, moment) make it final once it is complete. */
bool import_uitvoeren(struct sessie *s, const struct import_keuze *keuze,
                      struct import_uitslag *uit, struct problem *p);
void import_uitslag_free(struct import_uitslag *u);
/* Appends how many rows there were and what became of them, as fields of an object. */
struct json;
void import_uitslag_json(struct json *j, const struct import_uitslag *u);

/* ---- Looking at a list before it is read in ---- */

enum { IMPORT_BLIK_RIJEN = 20, IMPORT_BLIK_BEGIN = 12 };
struct import_blik_rij {
    long regel;
    char **cel; /* one for each column of the map; recognised ones as regie shows the value, others
                   as they stand there; a BSN masked. Never NULL. */
};
/* What regie makes of a list. All texts are UTF-8 and as they stand in the file: text_show() them
 * before they reach a terminal. */
struct import_blik {
    enum import_codering codering; /* as recognised or chosen */
    char scheiding;
    bool bom;
    long kop_regel;   /* line of the header; 0 when there is none */
    size_t kop_rijen; /* 1, or 2 when two rows make it together */
    char **titel;     /* the rows above the header, which are skipped; cells joined by " | " */
    size_t titels;
    enum datumvolgorde datums;
    enum datum_hoe datums_hoe;
    char *datums_waarom;     /* a Dutch sentence, or NULL */
    struct kolomkaart kaart; /* also which columns are left out, and why */
    bool kaart_nieuw;        /* import_vorm.kaart was written */
    struct import_blik_rij rij[IMPORT_BLIK_RIJEN];
    size_t rijen;
    bool meer; /* the list goes on */
    /* The first lines as they stand there, whatever the header is: cells joined by " | ", a BSN
     * masked. */
    struct {
        long regel;
        char *tekst;
    } begin[IMPORT_BLIK_BEGIN];
    size_t beginregels;
    bool afgebroken; /* the file cannot be read past these rows; `beletsel` says why */
    /* A list of people that by its headers is one of another kind: which, as for `soort` of the
     * choice. Else NULL. */
    const char *lijkt;
    char *beletsel; /* why it cannot be read in like this: no header, two columns on one field, a
                       quote that never closes ... A Dutch sentence; NULL when it can. */
};

/* Opens a list and recognises it as import_uitvoeren() would, with the same choices; reads no
 * further than it needs for that, stores nothing (but a mapping that was asked for), and needs no
 * right. False with a problem when there is nothing to look at: it cannot be opened, is no text, or
 * a choice does not fit it. The caller frees, also after a failure. */
bool import_bekijken(struct sessie *s, const struct import_keuze *keuze, struct import_blik *uit,
                     struct problem *p);
void import_blik_free(struct import_blik *b);

/* The kinds of lists there are: what to name it in a choice (NULL is people, the first one), and
 * what its rows are, as people say it ("Metingen"). False past the last. */
bool import_soort_nr(int nr, const char **soort, const char **rijen);
/* The fields that the columns of such a list can be. Borrowed; NULL with a problem. */
const struct kolomregels *import_regels(const char *soort, struct problem *p);

/* Was a list of the very same bytes read in before, and not taken back? Reads it to its end when
 * anything was read in at all; stores nothing, and needs no right. */
struct import_voorganger {
    long nummer;   /* of the last such import; 0: none, no plain file, or stopped before its end */
    char *wanneer; /* its date and time (ISO); NULL with 0. The caller frees */
};
/* `voortgang` as in struct import_keuze, of bytes; or NULL. False with a problem (file, database).
 */
bool import_voorganger_zoek(struct sessie *s, const char *pad,
                            bool (*voortgang)(void *mee, long rijen, long gelezen, long totaal),
                            void *mee, struct import_voorganger *uit, struct problem *p);

/* ---- Out ---- */

struct export_keuze {
    const char *pad;      /* NULL for standard output */
    bool rfc4180;         /* instead of the form that Dutch Excel opens */
    bool ggm;             /* headers of the Gemeentelijk Gegevensmodel where it has the concept */
    const char *kolommen; /* names (regie/uitkolom.h) and sets (@coa) by ','; NULL for all */
    const char *casemanager;   /* login name; NULL for everybody's, "" for nobody's */
    const char *filter;        /* as typed in the caseload; NULL for all */
    const char *v_nummers;     /* a list of V-nummers, or "-": only these, in this order */
    const struct id *dossiers; /* only these, in this order; NULL for all */
    size_t aantal_dossiers;
    /* Only who meets each: a column, = != < > <= or >=, and a value as people type it. Behind = and
     * != several values may stand, by ','; an empty one is not known. */
    const char *const *waar;
    size_t aantal_waar;
    bool bsn;        /* without this the BSN stays out */
    bool gezondheid; /* without this what is known of somebody's health stays out */
    bool geheim;     /* without this the address of who asked for secrecy stays out */
    bool pseudoniem; /* nothing that tells who somebody is; excludes `bsn` and `geheim` */
    void *mee;       /* for the function below, which may be NULL */
    /* Now and then. False stops. */
    bool (*voortgang)(void *mee, long rijen, long totaal);
};

/* What an export would hold. The caller frees with export_vooraf_free(), also after a failure. */
struct export_vooraf {
    long rijen;
    char *kolommen; /* the headers, by ", " */
    size_t aantal;  /* of columns */
    /* Whether there is a column of: a name, the BSN, health, an address also of who asked for
     * secrecy. */
    bool namen, bsn, gezondheid, geheim;
};
bool export_vooraf(struct sessie *s, const struct export_keuze *keuze, struct export_vooraf *uit,
                   struct problem *p);
void export_vooraf_free(struct export_vooraf *v);

/* The caseload, one row a person, sorted by name unless an order is given. Dates are 31-12-2026 for
 * Excel and ISO otherwise. What may leave is in regie/uitgaand.h. Before the first row goes, the
 * journal says who takes out what, in how many rows; an export that cannot be noted does not go
 * (PROBLEM_DENIED). A file appears whole or not at all, readable for the user only. *rijen gets how
 * many. False with PROBLEM_FINDINGS when all is written but some V-nummers are nobody's here. */
bool export_uitvoeren(struct sessie *s, const struct export_keuze *keuze, long *rijen,
                      struct problem *p);

/* The sets of columns (data/lijst/kolomset.csv) and every column, for whoever asks what there is:
 * name, meaning, and what it is part of ("" with a set). */
bool export_kolommen(void *mee,
                     void (*doe)(void *mee, const char *naam, const char *uitleg,
                                 const char *groep),
                     struct problem *p);

/* ---- Everything: a directory with a list per kind of record (regie/pakket.h) ---- */

/* Borrowed texts, valid during the call. */
struct alles_fout {
    const char *bestand; /* "persoon.csv" */
    long regel;          /* of the file, from 1 */
    const char *kolom, *tekst;
};
struct alles_keuze {
    const char *map;
    struct pakket_keuze wat; /* out only */
    bool proef;              /* in only: do everything, then take it back */
    void *mee;               /* for the functions below; each may be NULL */
    /* In only: something in a list that does not fit; "" and 0 for what is of no one column or row.
     */
    void (*fout)(void *mee, const struct alles_fout *f);
    /* Now and then; `totaal` is 0 when not known. False stops, and nothing has happened. */
    bool (*voortgang)(void *mee, long records, long gedaan, long totaal);
};
struct alles_uitslag {
    long lijsten, records, mensen;
    long fouten;         /* in only */
    bool uw_rol;         /* in only: the list has another role for who reads it in; that stayed */
    struct id handeling; /* in only: takes it back whole, until something is done with it */
};
/* Writes the whole file, but for the journal, as a new or empty directory that appears whole or not
 * at all, for the user only. The same file gives the same bytes, whoever asks and whenever. Memory
 * does not grow with the number of people. */
bool export_alles(struct sessie *s, const struct alles_keuze *keuze, struct alles_uitslag *uit,
                  struct problem *p);

/* Reads such a directory into a file in which nobody is yet, keys and all, so that export_alles()
 * gives it back byte for byte. Colleagues and settings that are there already become those of the
 * directory, but who reads it in keeps the own role. Every list is checked first: which columns,
 * each value by its field, what refers to what. With a single fault nothing is stored
 * (PROBLEM_INPUT, and each fault is told). For the beheerder. */
bool import_alles(struct sessie *s, const struct alles_keuze *keuze, struct alles_uitslag *uit,
                  struct problem *p);

#endif
