/* A list with records of one kind, such as events or scores: each row goes through the action that
 * people do by hand, with its checks. What the row says is found by the columns of a package. */
#ifndef REGIE_IMPORT_SOORT_H
#define REGIE_IMPORT_SOORT_H

#include "import.h"
#include "regie/pakket.h"
#include "regie/vakwerk.h"

enum { SOORT_NAMEN = 4 };
struct soortimport {
    struct import i; /* the list, the buckets and the refused rows */
    const struct soort *soort;
    struct pakket_kolom kolom[PAKKET_KOLOMMEN]; /* by list field */
    size_t kolommen;
    const struct soortlezing *hoe;
    size_t naam[SOORT_NAMEN], namen; /* columns that say whose row it is, beside the number */

    /* Of the row in hand. */
    const struct import_rij *rij;
    struct beeld b; /* the dossier as it was */
    struct buf wie;
    struct handeling stap;
    struct problem fout; /* why it cannot */

    /* The measurement that the rows before were about, until another comes. */
    struct openmeting {
        struct id dossier, meting;
        long regel;
        bool veranderd;
        uint64_t items; /* a bit for each that this list gave */
        bool strijdig;  /* one of them twice, and not the same */
    } meting;
    struct openmeting *open; /* those left before they were complete */
    size_t aantal_open;
    struct kaart op_meting; /* key of a measurement: its number among them */
};

/* How rows of a kind go in. */
enum { SLEUTEL_MAX = 3 };
struct soortlezing {
    enum soort_code soort;
    /* Does what the row says, for a record that is there or NULL. False with w->fout. */
    bool (*doe)(struct soortimport *w, const struct record *bestaand);
    int sleutel[SLEUTEL_MAX], sleutels; /* fields by which a record is known again in its dossier */
    /* Finds it in another way; NULL for by the fields above. */
    const struct record *(*zoek)(struct soortimport *w);
};
const struct soortlezing *soortlezing_van(const struct soort *soort);

/* ---- import_soort_rij.c: what a row says ---- */
/* NULL says nothing; "" erases. */
const char *soortrij_kolom(const struct soortimport *w, const char *naam);
const char *soortrij_veld(const struct soortimport *w, int veld);
/* The dossier of the row, into w->b. */
bool soortrij_dossier(struct soortimport *w);
/* The record that field `veld` refers to: by its key, or by what people know it by. False with
 * w->fout when it cannot be told which; NULL in *uit when the row says nothing of it. */
bool soortrij_ouder(struct soortimport *w, int veld, const struct record **uit);
const struct record *soortrij_bestaand(struct soortimport *w);
/* The fields that the row gives, but those of `niet` (a bit each); for a record that is there only
 * where they differ. Returns how many. */
size_t soortrij_invullingen(const struct soortimport *w, const struct record *bestaand,
                            uint64_t niet, struct invulling uit[PAKKET_KOLOMMEN]);
bool soortrij_zelfde(const char *oud, const char *nieuw);
bool soortrij_weiger(struct soortimport *w, enum problem_kind soort, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* ---- import_soort_naam.c ---- */
/* Which columns of the list hold names; a column that somebody left out does not count. */
bool soort_zoek_namen(struct soortimport *w, struct problem *p);
/* Is what the row calls the person a name of w->b? False with w->fout. */
bool soort_naam_klopt(struct soortimport *w);

/* ---- import_soort_meting.c ---- */
bool soort_doe_score(struct soortimport *w, const struct record *bestaand);
const struct record *soort_zoek_score(struct soortimport *w);
/* Leaves the measurement of the rows before when the row in hand is about another: it becomes final
 * when it is complete. Whether it did. */
bool soort_sluit_meting(struct soortimport *w);
/* After the last row: all that were left; which of them are still a concept is said. */
void soort_sluit_metingen(struct soortimport *w);
void soort_metingen_free(struct soortimport *w);

/* ---- import_soort_traject.c: trajecten and exams ---- */
bool soort_doe_traject(struct soortimport *w, const struct record *bestaand);
const struct record *soort_zoek_traject(struct soortimport *w);
const struct record *soort_zoek_examen(struct soortimport *w);

/* ---- import_soort.c ---- */
/* Is a list of this kind one of people? NULL is. */
bool import_is_mensen(const char *soort);
/* The name of the kind, whatever people call it: "score" for metingen. "" for people and for what
 * is no kind. */
const char *import_soort_naam(const char *soort);
/* What a list of this kind of record is called in a choice; NULL when there are none. */
const char *import_soort_lijst(const struct soort *soort);
/* The kind that a list of people is by its headers after all, as import_soort_nr() names it; or
 * NULL. `kop` as in struct import_vorm. */
const char *import_soort_lijkt(const struct lijstmonster *m, long kop);
/* As import_uitvoeren(), for a list of the kind named by keuze->soort. */
bool import_soort_uitvoeren(struct sessie *s, const struct import_keuze *keuze,
                            struct import_uitslag *uit, struct problem *p);
/* A remark about the row in hand. */
void soort_meld(struct soortimport *w, enum import_ernst ernst, int kolom, const char *code,
                const char *tekst);

#endif
