/* Lists in and out. Importing is one action in one transaction: the whole list or nothing. */
#ifndef REGIE_LIJSTEN_H
#define REGIE_LIJSTEN_H

#include "regie/kolom.h"
#include "regie/pakket.h"
#include "regie/sessie.h"

/* ---- In ---- */

enum import_ernst {
    IMPORT_MELDING_GEWEIGERD, /* the row could not; it is in the file of refused rows */
    IMPORT_MELDING_TWIJFEL,   /* somebody has to look; nothing of the row was stored */
    IMPORT_MELDING_LET_OP     /* the row went in, except for this, or with this mended */
};
/* Borrowed texts, valid during the call. */
struct import_melding {
    enum import_ernst ernst;
    long regel;        /* of the file, from 1 */
    const char *kolom; /* header as in the file; "" when it concerns the row */
    const char *code, *tekst;
    const char *wie; /* "Hagos, Selam"; "" when nameless */
};
/* One value that changes of somebody who is known already. */
struct import_wijziging {
    long regel;
    const char *v_nummer, *wie;
    const char *veld;        /* name of the list field */
    const char *oud, *nieuw; /* as people read them; "" is empty */
};

struct import_keuze {
    const char *pad; /* or "-" for standard input */
    bool proef;      /* do everything, then take it back */
    void *mee;       /* for the functions below; each may be NULL */
    void (*melding)(void *mee, const struct import_melding *m);
    void (*wijziging)(void *mee, const struct import_wijziging *w);
    /* Now and then. False stops, and nothing is stored. `totaal` is 0 when not known. */
    bool (*voortgang)(void *mee, long rijen, long gelezen, long totaal);
};

/* Every row is in exactly one bucket; they add up to `rijen`. Empty rows and totals are no rows. */
struct import_uitslag {
    long rijen, nieuw, gewijzigd, ongewijzigd, twijfel, geweigerd;
    long nummer;             /* of the import; 0 with `proef` */
    char *geweigerd_pad;     /* the file of refused rows, or NULL */
    struct kolomkaart kaart; /* what each column was taken for */
};

/* Reads a list of people with a header in its first row and stores what is new or different, by
 * V-nummer. Refused rows go to `<pad>.geweigerd.csv` (without `.csv` twice; for "-":
 * import.geweigerd.csv in the working directory), unless `proef`. For the beheerder.
 *
 * False with a problem (unreadable, no header, two columns on one field, stopped, database) after
 * which nothing has changed. The caller frees with import_uitslag_free(), also after a failure. */
bool import_uitvoeren(struct sessie *s, const struct import_keuze *keuze,
                      struct import_uitslag *uit, struct problem *p);
void import_uitslag_free(struct import_uitslag *u);

/* ---- Out ---- */

struct export_keuze {
    const char *pad;         /* NULL for standard output */
    bool rfc4180;            /* instead of the form that Dutch Excel opens */
    const char *kolommen;    /* names of list fields by ','; NULL for all */
    const char *casemanager; /* login name; NULL for everybody's, "" for nobody's */
    const char *filter;      /* as typed in the caseload; NULL for all */
    bool bsn;                /* without this the BSN stays out */
    bool gezondheid;         /* without this what is known of somebody's health stays out */
    bool geheim;             /* without this the address of who asked for secrecy stays out */
    bool pseudoniem;         /* nothing that tells who somebody is; excludes `bsn` and `geheim` */
};
/* The caseload, one row a person, sorted by name. Dates are 31-12-2026 for Excel and ISO otherwise.
 * What may leave is in regie/uitgaand.h. A file appears whole or not at all, readable for
 * the user only. *rijen gets how many. */
bool export_uitvoeren(struct sessie *s, const struct export_keuze *keuze, long *rijen,
                      struct problem *p);

/* ---- Everything: a directory with a list per kind of record (regie/pakket.h) ---- */

struct alles_keuze {
    const char *map;
    struct pakket_keuze wat; /* out only */
    void *mee;               /* for the function below, which may be NULL */
    /* Now and then; `totaal` is 0 when not known. False stops, and nothing has happened. */
    bool (*voortgang)(void *mee, long records, long gedaan, long totaal);
};
struct alles_uitslag {
    long lijsten, records, mensen;
};
/* Writes the whole file, but for the journal, as a new or empty directory that appears whole or not
 * at all, for the user only. The same file gives the same bytes, whoever asks and whenever. Memory
 * does not grow with the number of people. */
bool export_alles(struct sessie *s, const struct alles_keuze *keuze, struct alles_uitslag *uit,
                  struct problem *p);

#endif
