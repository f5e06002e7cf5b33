/* The frame of every action.
 *
 *   struct handeling h;
 *   if (!handeling_begin(&h, s, "pip_vaststellen", dossier, p))
 *       return false;
 *   ... handeling_zet(&h, &pip, PIP_STATUS, STATUS_VASTGESTELD) ...
 *   return handeling_klaar(&h);
 *
 * After a failure the functions do nothing and return false, so that a body needs no checks in
 * between; handeling_klaar() then rolls back and returns false. */
#ifndef REGIE_HANDELING_H
#define REGIE_HANDELING_H

#include "regie/dubbel.h"
#include "regie/handelen.h"
#include "regie/ids.h"
#include "regie/store_schrijf.h"

struct handeling {
    struct sessie *s;
    struct problem *p;
    const char *naam;
    struct id id, dossier;
    struct id van;      /* the action that this one takes back, or empty */
    struct ids geraakt; /* dossiers whose derived data must be made anew */
    long regels;        /* journal lines so far */
    bool mis;
    bool proef; /* do everything, then take it back */
    bool droog; /* a dry run in which nobody asks for what was noted or is due: neither is stored */
    bool kop;   /* its own row is written */
    bool kopie; /* a whole file comes in: what is derived follows at the end, for everybody */
    struct handeling *buiten; /* the one this is a part of, or NULL */
    struct veel *veel;        /* new dossiers that wait to be stored together; or NULL */
};

/* Starts the transaction. `naam` must live on; `dossier` may be empty when several are concerned.
 * Refuses (PROBLEM_DENIED) who may not write. */
bool handeling_begin(struct handeling *h, struct sessie *s, const char *naam, struct id dossier,
                     struct problem *p);
/* For what is noted without changing anything: also for who may only read. */
bool handeling_begin_inzage(struct handeling *h, struct sessie *s, const char *naam,
                            struct problem *p);
/* A line that says something of the action itself; NULL says nothing. Never about a person. */
bool handeling_zeg(struct handeling *h, const char *wat, const char *waarde);
/* From here to its end, other actions of this session are parts of this one: they share its entry
 * in the journal, and what fails is undone by itself. */
void handeling_laat_binnen(struct handeling *h);
/* For those who run the place: refuses anyone below `rol`. Right after handeling_begin(). */
bool handeling_eist(struct handeling *h, enum gebruiker_rol rol);

/* Stores a new record (giving it a key when it has none) and its journal line. */
bool handeling_nieuw(struct handeling *h, struct record *r);
/* The same in two halves, for a copy with keys and all. False with `p` filled when the file refuses
 * the record; the action goes on, unless it is the file itself that fails. */
bool handeling_bewaar(struct handeling *h, struct record *r, struct problem *p);
bool handeling_noteer(struct handeling *h, const struct record *r);
/* Sets a field to a canonical value, in the file and in `r`; the same value changes nothing. */
bool handeling_zet(struct handeling *h, struct record *r, int veld, const char *waarde);
bool handeling_zet_datum(struct handeling *h, struct record *r, int veld, struct datum d);
bool handeling_verwijder(struct handeling *h, struct record *r);
/* For taking back: a record goes, or comes again with the key it had. The dossier, which may be
 * what goes, is the one the journal gives. What was derived from a dossier goes and comes along. */
bool handeling_neem_weg(struct handeling *h, struct record *r, struct id dossier);
bool handeling_geef_terug(struct handeling *h, struct record *r, struct id dossier);
/* An event that follows from the action itself (intake, plan, talk); `toelichting` may be NULL. */
bool handeling_gebeurtenis(struct handeling *h, struct id dossier, const char *code,
                           struct datum datum, const char *toelichting);
/* A setting of the municipality, with its line in the journal; NULL takes it away. */
bool handeling_instelling(struct handeling *h, const char *naam, const char *waarde);
/* Makes this colleague ('' is nobody) the regievoerder; the one before stays in the history. */
bool handeling_wijs_toe(struct handeling *h, struct id dossier, const char *casemanager);
/* Marks the action as failed with a problem already set; returns false. */
bool handeling_mis(struct handeling *h);
/* The moment of this action as it is stored: jjjj-mm-ddTuu:mm:ss. Appended. */
void handeling_tijdstip(const struct handeling *h, struct buf *uit);

/* What is derived of every dossier that was touched so far, made anew. */
bool handeling_afgeleid(struct handeling *h);
/* Recomputes what is derived, writes the journal entry, and commits. */
bool handeling_klaar(struct handeling *h);

/* Stores a whole new dossier from its picture in memory: household aside, its person, the dossier
 * and what hangs below it, with everything derived. Keys that are missing are given, and the
 * references between them set. One way in for a person typed by hand, imported or made up. `vorm`
 * is the short form of the person when that is known already, or NULL. */
bool handeling_nieuw_dossier(struct handeling *h, struct beeld *b, const struct persoonsvorm *vorm);

/* From here on new dossiers wait and are stored many at a time: for a list. Right after
 * handeling_veel_stort() they are all in the database, as at the end, but for some of their search
 * words. With a thread of its own (`draad`) for who seldom looks into the database meanwhile: it
 * may then only be touched right after that, or after handeling_veel_wacht(). */
bool handeling_veel_begin(struct handeling *h, bool draad);
bool handeling_veel_stort(struct handeling *h);
/* The database may be read right after this; who still waits is not in it. */
bool handeling_veel_wacht(struct handeling *h);
/* A dossier that still waits, to look at; or NULL. */
const struct beeld *handeling_veel_dossier(struct handeling *h, struct id dossier);
/* The same for one whose key begins like this, and for a household of this number. */
const struct beeld *handeling_veel_begint(struct handeling *h, const uint8_t *kop, size_t len);
const struct record *handeling_veel_gezin(struct handeling *h, const char *nummer);
/* The person of a dossier that still waits, to change it before it is stored; or NULL. */
struct record *handeling_veel_persoon(struct handeling *h, struct id persoon);
/* For handeling.c: begins; copies the picture; stores what waits, search words too; frees. */
void veel_begin(struct handeling *h, bool draad);
bool veel_erbij(struct handeling *h, const struct beeld *b, const struct persoonsvorm *vorm);
bool veel_gezin_erbij(struct handeling *h, const struct record *gezin);
bool veel_einde(struct handeling *h);
void veel_free(struct handeling *h);

/* What is derived of one dossier, made anew from the file. */
bool afgeleid_bijwerken(struct handeling *h, struct id dossier);
/* Takes what is derived of one dossier out of the file, before the dossier itself goes. */
bool afgeleid_weg(struct handeling *h, const struct record *dossier);
/* Takes the search words that a record gave its dossier out of the file; what others give it too is
 * back when the action ends. */
void afgeleid_woorden_weg(struct handeling *h, const struct record *r, struct id dossier);
/* The same person with other values: the search words are right at once, for whoever looks for
 * somebody before the action ends. */
void afgeleid_woorden_om(struct handeling *h, const struct record *eerst, const struct record *nu,
                         struct id dossier);
/* The same in two halves for a dossier in memory: phase and sort name into its record, and (once it
 * is stored) its search words and terms. */
void afgeleid_vul(struct beeld *b, const struct naamwoorden *naam);
void afgeleid_erbij(struct handeling *h, const struct beeld *b);
#endif
