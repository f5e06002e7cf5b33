/* What the parts of importing a list share. */
#ifndef REGIE_IMPORT_H
#define REGIE_IMPORT_H

#include "handeling.h"
#include "import_lezer.h"
#include "regie/kaart.h"
#include "regie/lijsten.h"

enum emmer { EMMER_NIEUW, EMMER_GEWIJZIGD, EMMER_ONGEWIJZIGD, EMMER_TWIJFEL, EMMER_GEWEIGERD };

/* Somebody who is in the file, or was in an earlier row of the list. */
struct bekende {
    struct id dossier;
    long regel; /* of the list; 0 when from the file */
};

struct huishouden {
    struct id gezin;   /* empty while only one of its people was seen */
    struct id persoon; /* that one */
    bool ongewijzigd;  /* and its row is counted as such */
};

/* Who is known: those met in this list, and those in the file: looked up there one by one, or all
 * of them here when they are few and the list is long. */
struct bekenden {
    struct kaart v_nummer, bsn, naam, gezin;
    struct bekende *rij;
    struct huishouden *huishouden;
    size_t aantal, ruimte, huishoudens, huishoudens_ruimte;
    bool alles; /* everybody of the file is here */
    bool leeg;  /* the file had nobody */
};

struct weigeraar; /* the file of refused rows */

struct import {
    struct handeling h;
    const struct import_keuze *keuze;
    struct import_uitslag *uit;
    struct kolomregels *regels;
    struct import_lezer *lezer;
    struct bekenden bekend;
    struct kaart collega; /* login and display names: number in `collegas` */
    char **collegas;      /* login names */
    size_t aantal_collegas;
    struct weigeraar *weigeraar;
    int veld_v_nummer, veld_bsn, veld_dossiernummer, veld_gezinsgrootte, veld_gezinsrelatie,
        veld_casemanager;
};

/* ---- import_bekend.c ---- */
bool bekenden_begin(struct import *w, long rijen_geschat);
void bekenden_free(struct bekenden *b);
/* The dossier with this V-nummer; *regel > 0 when an earlier row of this list was about it. */
bool bekende_van_vnummer(struct import *w, const char *v_nummer, struct bekende *uit);
bool bekende_van_bsn(struct import *w, const char *bsn, struct bekende *uit);
/* By sort name and date of birth, both exactly. */
bool bekende_van_naam(struct import *w, const char *sorteernaam, const char *geboortedatum,
                      struct bekende *uit);
/* A row of the list turned out to be about this dossier. */
void bekende_erbij(struct import *w, const struct beeld *b, long regel);
void bekende_gezien(struct import *w, const char *v_nummer, struct id dossier, long regel);
/* The household of a number: NULL when nobody of it was seen yet. Valid until the next call. */
struct huishouden *huishouden_zoek(struct import *w, const char *nummer);
struct huishouden *huishouden_erbij(struct import *w, const char *nummer);

/* ---- import_gezin.c ---- */
/* Would this row put the person into a household they are not in yet? */
bool gezin_verandert(struct import *w, const struct import_rij *rij, const struct beeld *b);
/* Puts the person, who need not be stored yet, into the household of the row's number. */
bool gezin_zet(struct import *w, const struct import_rij *rij, struct beeld *b, bool nieuw);
void gezin_onthoud(struct import *w, const struct import_rij *rij, const struct beeld *b,
                   bool ongewijzigd);

/* ---- import_bestaand.c, import_nieuw.c ---- */
enum emmer import_bestaand(struct import *w, const struct import_rij *rij, struct bekende wie);
enum emmer import_nieuw(struct import *w, const struct import_rij *rij);
/* Is this row, without V-nummer, word for word about somebody who has none either? */
bool import_zelfde(struct import *w, const struct import_rij *rij, struct bekende wie);
/* The login name of the colleague of this name; NULL, and said, when there is none. */
const char *import_collega(struct import *w, const struct import_rij *rij);
/* An event on a day to come is not recorded, and that is said. */
bool import_in_toekomst(struct import *w, const struct import_rij *rij, int veld);

/* ---- import.c ---- */
void import_meld(struct import *w, const struct import_rij *rij, enum import_ernst ernst, int kolom,
                 const char *code, const char *tekst);
enum emmer import_weiger(struct import *w, const struct import_rij *rij, int kolom,
                         const char *code, const char *tekst);
enum emmer import_twijfel(struct import *w, const struct import_rij *rij, const char *code,
                          const char *tekst);

/* ---- import_weiger.c: the file of refused rows ---- */
struct weigeraar *weigeraar_maak(const char *pad, const struct kolomkaart *kaart);
bool weigeraar_rij(struct weigeraar *g, const struct import_rij *rij, const char *code,
                   const char *reden, struct problem *p);
/* Everything on the disk, under a temporary name; or gone. */
bool weigeraar_klaar(struct weigeraar *g, struct problem *p);
/* Where the rows are from now on: the import is stored, so they stay even when the file cannot get
 * its name. The caller frees; NULL when none was refused. */
char *weigeraar_plaats(struct weigeraar *g);
void weigeraar_free(struct weigeraar *g);

#endif
