/* What the parts of importing a list share. */
#ifndef REGIE_IMPORT_H
#define REGIE_IMPORT_H

#include "handeling.h"
#include "import_lezer.h"
#include "import_opening.h"
#include "regie/dubbelen.h"
#include "regie/ids.h"
#include "regie/kaart.h"
#include "regie/lijsten.h"
#include "regie/nummers.h"
#include "regie/sha256.h"

/* A row with more cells than the header. */
#define IMPORT_TE_LANG                                                                             \
    N_("De rij heeft meer cellen dan de kop. Kijk of er een scheidingsteken te veel staat.")
#define IMPORT_ZONDER_NAAM                                                                         \
    N_("Zo zou deze persoon geen naam meer hebben. Laat een achternaam of voornaam staan.")

/* The code of a row that names somebody else under a number that is known. */
#define IMPORT_ANDER_PERSOON "ander_persoon"

enum emmer { EMMER_NIEUW, EMMER_GEWIJZIGD, EMMER_ONGEWIJZIGD, EMMER_TWIJFEL, EMMER_GEWEIGERD };

/* Somebody who is in the file, or was in an earlier row of the list. */
struct bekende {
    struct id dossier;
    long regel; /* of the list; 0 when from the file */
    long nr;    /* among the bekenden; -1 when not there */
};

struct huishouden {
    struct id gezin;   /* empty while only one of its people was seen */
    struct id dossier; /* of that one */
    bool ongewijzigd;  /* and its row is counted as such */
};

/* Who is known: those met in this list, and those in the file: looked up there one by one, or all
 * of them here when they are few and the list is long. Of each of a million people there are some
 * eighty bytes here, so everything that can be asked of the file is not here. */
struct bekenden {
    struct ids dossiers; /* everybody is the number of their dossier in it */
    uint64_t *nieuw;     /* or behind those: the first half of its key, for who is new here */
    size_t nieuwen, nieuw_ruimte;
    uint32_t *regel; /* of each: line of the list; 0 when from the file */
    size_t ruimte;
    struct nummers v_nummer, bsn;
    struct huishoudens *huishoudens;
    struct gelijkenissen *lijkt;     /* who looks like whom; NULL for a row outside a list */
    struct dubbel_geheugen *gewogen; /* when not everybody is here: who was looked at; or NULL */
    long gewijzigd;                  /* rows that changed somebody, when that was begun */
    bool alles;                      /* everybody of the file is here */
    bool leeg;                       /* the file had nobody */
};

struct ontvangst; /* the receipts */
struct merken;    /* by which rows that came before are known */

/* What a mark for the row in hand would say. */
struct merk_rij {
    bool kan;          /* nothing was said of the row that its cells do not say each time */
    struct id dossier; /* empty: no mark */
    uint64_t nummer;   /* of somebody alone under a number; 0 */
};

struct import {
    struct handeling h;
    const struct import_keuze *keuze;
    struct import_uitslag *uit;
    const struct kolomregels *regels;
    struct import_opening opening;
    struct import_lezer *lezer;
    struct bekenden bekend;
    struct merken *merken; /* NULL in a list of another kind */
    struct merk_rij merk;
    struct blok blok;     /* what is made of one row */
    struct kaart collega; /* login and display names: number in `collegas` */
    char **collegas;      /* login names */
    size_t aantal_collegas;
    struct ontvangst *ontvangst;  /* NULL in a dry run */
    long nummer, twijfel_nummer;  /* of this import, and of its next doubt */
    struct record_lijst twijfels; /* of this import, to be written */
    struct kaart afdrukken;       /* of rows in doubt: number in `eerder`, -1 of this list */
    struct id *eerder;            /* doubts of earlier lists */
    long eerderen;
    struct kaart in_twijfel; /* V-nummers of rows in doubt: number in `twijfelrij` */
    struct twijfelrij {
        long regel;
        struct id kandidaat;
    } * twijfelrij;
    long twijfelrijen;
    const char *lijkt; /* another kind of list than one of people; NULL when it is not */
    char vingerafdruk[SHA256_TEKST]; /* of the list, once it was read to its end; "" before */
    int veld_v_nummer, veld_bsn, veld_dossiernummer, veld_gezinsnummer, veld_gezinsgrootte,
        veld_gezinsrelatie, veld_casemanager;
    bool genoeg_nieuwen; /* were told, of those who are new */
    bool gezinsnummers;  /* the list has a column for them: its dossier numbers say nothing of it */
};

/* ---- import_bekend.c ---- */
bool bekenden_begin(struct import *w, long rijen_geschat);
void bekenden_free(struct bekenden *b);
/* The dossier with this V-nummer; *regel > 0 when an earlier row of this list was about it. */
bool bekende_van_vnummer(struct import *w, const char *v_nummer, struct bekende *uit);
bool bekende_van_bsn(struct import *w, const char *bsn, struct bekende *uit);
struct bekende bekende_van_dossier(struct import *w, struct id dossier);
/* Is this dossier among the bekenden: is it one that a row was compared with? */
bool bekende_is_al(const struct import *w, struct id dossier);
struct bekende bekende_van_nummer(struct import *w, long nr);
/* The number of this dossier, which is known from now on. */
long bekende_nummer(struct import *w, struct id dossier);
/* Somebody new, who is in the list on this line. */
void bekende_erbij(struct import *w, const struct beeld *b, const struct dubbel_kort *kort,
                   long regel);
/* A row of the list turned out to be about this dossier: from now on it is known by its numbers. */
void bekende_gezien(struct import *w, const struct import_rij *rij, struct bekende wie);
/* A row changed this person, who is stored already: a later row finds them as they are now. */
void bekende_anders(struct import *w, struct id dossier, const struct record *persoon);

/* ---- import_huishouden.c ---- */
/* The household of a number, or the one person who has it; false when there is nobody. */
bool huishouden_zoek(struct import *w, const char *nummer, struct huishouden *uit);
void huishouden_is_gezin(struct import *w, const char *nummer, struct id gezin);
void huishouden_is_alleen(struct import *w, const char *nummer, struct id dossier,
                          bool ongewijzigd);
/* Of one process and file the same; never 0. */
uint64_t huishouden_hash(const struct import *w, const char *nummer);
/* Did a row that was compared ask for the number with this hash? */
bool huishouden_is_bekend(const struct import *w, uint64_t hash);
void huishoudens_lees(struct import *w); /* all of the file */
void huishoudens_free(struct huishoudens *h);

/* ---- import_merk.c; see import_merk.h ---- */
/* The fingerprint of the cells of a row, `len` bytes as csv_rij has them. */
void merk_afdruk(const struct merken *m, const char *cellen, size_t len, uint8_t uit[MERK_AFDRUK]);
/* The number of the mark with this fingerprint, perhaps the one after `vorige`; -1 when there is
 * none. For one thread; another one may ask the rest meanwhile. */
long merk_zoek(struct merken *m, const uint8_t afdruk[MERK_AFDRUK], long vorige);
/* The list fields of which the cell must be read all the same, one bit each. */
uint64_t merk_velden(const struct merken *m, long nr);
/* Do the cells of a row with this mark go into a receipt as they are? */
bool merk_is_gewoon(const struct merken *m, long nr);
/* Does the mark of this row hold here? Then the row is unchanged, and known to have come. */
bool merk_geldt(struct import *w, const struct import_rij *rij);
/* The line of the row about this dossier, when that was known by its mark; else 0. */
long merk_regel(struct import *w, struct id dossier);
/* Whose row, known by its mark, says that they are alone under a number with this hash? */
bool merk_alleen(struct import *w, uint64_t nummer, struct id *dossier);
/* Gives the row a mark, when it can have one. */
void merk_noteer(struct import *w, const struct import_rij *rij, enum emmer emmer);
/* A dossier changed: when its row came before, that row gets no mark after all. */
void merk_weg(struct import *w, struct id dossier);
/* Somebody alone under a number no longer is. */
void merk_samen(struct import *w, struct id dossier);

/* ---- import_lijkt.c ---- */
struct gelijkenissen *gelijkenissen_maak(void);
void gelijkenis_erbij(struct gelijkenissen *g, size_t nr, const struct dubbel_kort *kort);
/* A row changed the person of this number. */
void gelijkenis_anders(struct gelijkenissen *g, size_t nr, const struct dubbel_kort *kort);
void gelijkenissen_free(struct gelijkenissen *g);
/* Who looks most like the person of a row, possible or more; the numbers are not looked at. `uit`
 * is freed with dubbel_vondst_free(). *meer: more may be alike than are ever compared.
 *
 * Those new in the list are looked for in memory, those of the file in memory too or in the file;
 * the verdict is the same, and that of dubbelen_zoek(), as long as no key of the row is shared by
 * more than DUBBELEN_PER_SLEUTEL people (tests/cli/test_twee_wegen.c). */
bool bekende_lijkt(struct import *w, const struct beeld *b, const struct dubbel_kort *kort,
                   struct dubbel_vondst *uit, struct bekende *wie, bool *meer);
/* Somebody without V-nummer whose names and date of birth are those of the row, which has none
 * either, and of whom `zelfde` says that it is about them. */
typedef bool is_zelfde(struct import *w, const struct import_rij *rij, const struct beeld *b,
                       const struct dubbel_vondst *v, struct bekende wie);
bool bekende_zelfde(struct import *w, const struct import_rij *rij, const struct beeld *b,
                    const struct dubbel_kort *kort, is_zelfde *zelfde);

/* ---- import_twijfel.c ---- */
/* Somebody has to look whether this row is about `wie`: into the queue, with why. A row of which
 * that was decided before goes where it was decided to; one that still waits stays one. */
enum emmer import_twijfel(struct import *w, const struct import_rij *rij, const char *code,
                          const char *tekst, struct bekende wie);
/* The same of a row about whom an earlier row of the list was too, with other values: by all it
 * says it is known again, for by its numbers and name it is that other row. */
enum emmer import_dubbel(struct import *w, const struct import_rij *rij, const char *tekst,
                         struct bekende wie);
/* Was this row in doubt before? Then its bucket, without looking any further. */
bool import_eerder(struct import *w, const struct import_rij *rij, enum emmer *emmer);
/* Is there an earlier row of this list, with the same V-nummer, that waits for somebody to look?
 * Then this one waits too: only one of them can be right. */
bool import_naast_twijfel(struct import *w, const struct import_rij *rij, enum emmer *emmer);
/* Was this row in doubt before, because it named somebody else under the number of this dossier,
 * and does it wait still? Then it stays so, whatever the dossier says by now. */
bool import_wacht_nog(struct import *w, const struct import_rij *rij, struct id dossier);
/* A new person who may be the same as somebody else: to look at later. */
void twijfel_paar(struct import *w, const struct import_rij *rij, struct id nieuw,
                  const struct dubbel_vondst *lijkt, long regel, bool meer);
/* Appends that there are more who look like it, when there are. */
void twijfel_er_zijn_meer(bool meer, struct buf *uit);
/* Appends "Hagos, Selam (V-nummer ..., regel 12)". */
void twijfel_wie(const struct record *persoon, long regel, struct buf *uit);
void twijfels_begin(struct import *w);
bool twijfels_schrijf(struct import *w); /* those that wait */
void twijfels_free(struct import *w);
/* Is this a row that was matched by a name alone? Then the name in the dossier stays. */
bool twijfel_houdt_naam(const struct record *twijfel);
/* Calls `doe` for each list field of a name that a row can have. */
void naamvelden_langs(const struct kolomregels *regels, void (*doe)(void *mee, int veld),
                      void *mee);
/* The row no longer says anything of this field. */
void rij_zonder(struct import_rij *rij, int veld);
/* The values of a row, by list field, as they are kept with a doubt; and back: `uit` gets values
 * that live in `tekst`. */
void rij_als_json(const struct kolomregels *regels, const struct import_rij *rij, struct buf *uit);
struct rij_tekst {
    char *waarde[LIJSTVELDEN_MAX];
};
bool rij_van_json(const struct kolomregels *regels, const char *json, struct import_rij *uit,
                  struct rij_tekst *tekst);
void rij_tekst_free(struct rij_tekst *t);
/* The person of a row, as a record that lives no longer than the row. */
void rij_persoon(struct import *w, const struct import_rij *rij, struct record *uit);

/* ---- import_gezin.c ---- */
/* A new person is of the household whose own number the row gives, when that is known already: for
 * who looks at whether they are somebody else. */
void gezin_alvast(struct import *w, const struct import_rij *rij, struct record *persoon);
/* The number that a row shares with its household; NULL when it has none. */
const char *gezin_nummer(const struct import *w, const struct import_rij *rij);
/* Would this row put the person into a household they are not in yet, or take them out? */
bool gezin_verandert(struct import *w, const struct import_rij *rij, const struct beeld *b);
/* Puts the person, who need not be stored yet, into the household of the row's number. */
bool gezin_zet(struct import *w, const struct import_rij *rij, struct beeld *b, bool nieuw);
void gezin_onthoud(struct import *w, const struct import_rij *rij, const struct beeld *b,
                   bool ongewijzigd);

/* ---- import_bestaand.c, import_nieuw.c ---- */
enum emmer import_bestaand(struct import *w, const struct import_rij *rij, struct bekende wie);
enum emmer import_nieuw(struct import *w, const struct import_rij *rij);
/* What the row says goes into this dossier: nothing is doubted any more. */
enum emmer import_toepassen(struct import *w, const struct import_rij *rij, struct bekende wie);
/* A surname, first names or initials, as the file demands. */
bool import_heeft_naam(const struct record *persoon);
/* A new person from the row, whoever it may look like. */
bool import_als_nieuw(struct import *w, const struct import_rij *rij, struct id *dossier);
/* Is this row, without V-nummer, word for word about somebody who has none either? */
bool import_zelfde(struct import *w, const struct import_rij *rij, struct bekende wie);
/* The login name of the colleague of this name; NULL, and said, when there is none. */
const char *import_collega(struct import *w, const struct import_rij *rij);
/* An event on a day to come is not recorded, and that is said. */
bool import_in_toekomst(struct import *w, const struct import_rij *rij, int veld);

/* ---- import_minder.c ---- */
/* Does a value of a list say less than the one that is there, and nothing else: a date of birth
 * with fewer parts known, a language by a name that takes more of them together? */
bool import_zegt_minder(const struct veld *veld, const char *oud, const char *nieuw);
/* Is the cell a date of birth with two digits for its year, and the date that is there another one
 * only by its century? What two digits are taken for moves along with today. */
bool import_zonder_eeuw(const struct import *w, const struct import_rij *rij, int veld,
                        const char *oud);

/* ---- import_redenen.c ---- */
struct redenen {
    struct buf code, tekst; /* "datum; bsn", and a sentence for each */
    int kolom;              /* of the first; -1 for the row */
};
/* One more, which also counts in the receipts. */
void redenen_erbij(struct redenen *r, struct import *w, const struct import_rij *rij, int kolom,
                   const char *code, const char *tekst);
/* When the row has more cells than the header. */
void redenen_te_lang(struct redenen *r, struct import *w, const struct import_rij *rij);
void redenen_free(struct redenen *r);

/* ---- import_leren.c ---- */
/* Remembers what was settled by hand, in an action of its own once the list is stored: without it
 * the list is in all the same. */
void import_leer(struct import *w, struct sessie *s);

/* ---- import.c ---- */
/* Opens the list of `keuze`, says what was recognised of it, and begins reading below its header.
 */
bool import_open_lijst(struct import *w, struct sessie *s, struct problem *p);
/* Tells whoever watches how far it is; false, and the action fails, when they stop it. */
bool import_mag_verder(struct import *w);
void import_meld(struct import *w, const struct import_rij *rij, enum import_ernst ernst, int kolom,
                 const char *code, const char *tekst);
enum emmer import_weiger(struct import *w, const struct import_rij *rij, int kolom,
                         const char *code, const char *tekst);
/* The last import with this fingerprint that was not taken back. */
bool import_met_vingerafdruk(struct store *s, const char *sha256, struct import_voorganger *uit,
                             struct problem *p);
/* After the last row: says which rows only add up, takes the fingerprint of the list and tells
 * whether it was read in before. */
void import_einde_lijst(struct import *w);
/* The number of this import, and its record once the buckets are counted. */
long import_volgend_nummer(struct import *w);
void import_noteer(struct import *w, long nummer);
/* For a row outside an import: everything but the list itself. */
void import_lees_collegas(struct import *w);
bool import_voorbereiden(struct import *w, struct problem *p);
void import_opruimen(struct import *w);

/* ---- import_ontvangst.c: the receipts beside the list; a NULL ontvangst has none ---- */
struct ontvangst *ontvangst_maak(const char *pad, const struct kolomkaart *kaart);
/* A row that went in; those in doubt or refused are passed by. What it was when it was read: the
 * row of somebody whose household is only known from a later row stays `ongewijzigd` here. */
void ontvangst_rij(struct import *w, const struct import_rij *rij, enum emmer emmer);
void ontvangst_weiger(struct import *w, const struct import_rij *rij, const char *code,
                      const char *reden);
/* Did the cells of the row that went in just now go into the receipt as they are? */
bool ontvangst_was_gewoon(const struct ontvangst *o, const struct import_rij *rij);
/* Do the receipts show the cells of this column as they were read, not as they stand there? */
bool ontvangst_toont_gelezen(const struct kolom *k);
/* Something was said of a row or of the list. */
void ontvangst_tel(struct ontvangst *o, enum import_ernst ernst, long regel, const char *kolom,
                   const char *code);
/* Everything on the disk, under a temporary name; or the action fails. Once all is counted. */
void ontvangst_klaar(struct import *w);
/* The import is stored, so they stay, even when a file cannot get its name. Fills the paths of the
 * result. */
void ontvangst_plaats(struct import *w);
void ontvangst_free(struct ontvangst *o);

#endif
