/* Deciding who is who: doubts of lists, and two dossiers of one person.
 *
 * A doubt (SOORT_TWIJFEL) is decided once; the decision is kept, and a later list follows it. What
 * an action did can be taken back like any other (regie/ongedaan.h). Problems as in
 * regie/handelen.h. A casemanager decides doubts about the own people; a teamleider and the
 * beheerder decide all, and only they make one dossier out of two. */
#ifndef REGIE_TWIJFEL_H
#define REGIE_TWIJFEL_H

#include "regie/lijsten.h"
#include "regie/record.h"
#include "regie/sessie.h"

/* May this user decide this doubt as `zelfde` or, else, as `ander`? Says why not. */
bool twijfel_mag(struct sessie *s, const struct record *twijfel, bool zelfde, struct problem *p);

/* The values of the row of a doubt, as records to look at; both are begun, and empty for a pair. */
bool twijfel_gegevens(const struct record *twijfel, struct record *persoon, struct record *dossier,
                      struct problem *p);

/* Of which of the two a value comes when nobody chooses: true for what stands beside the dossier
 * (the list; of a pair the second). Where one of them is empty it is the other, and of a pair
 * otherwise the dossier. A list brings what is new, so it wins; but not with a name by which alone
 * it was matched: "Basheer" beside "Bashir" is a guess at a spelling, so of such a doubt the name
 * of the dossier stays as a whole, with what is empty in it. Nor with a date of birth of which the
 * dossier knows more. `twijfel` may be a record without a kind: a pair that no doubt is about. Both
 * sides are of the person, or of the dossier. */
bool twijfel_wint_ernaast(const struct record *twijfel, const struct record *dossierkant,
                          const struct record *ernaast, int veld);

/* How it was settled; zeroed, and NULL, it goes as twijfel_wint_ernaast() says. List fields by ',';
 * "volledige_naam" is all of the name. One that is no list field is refused (PROBLEM_INPUT), and of
 * a pair also one that is neither of the person nor of the dossier, or says who guides them. */
struct zelfde_keuze {
    const char *blijft; /* keep what stands in the dossier, also when that is empty */
    /* Get what stands beside it, but for a blank; beats `blijft`, and the rules by which a list
     * loses: a name that only looks alike, a date that says less, another way to write the same
     * telephone number. Not a V-nummer of before a merge: that finds the person as it is. */
    const char *komt;
    bool proef; /* do everything, then take it back */
    void *mee;
    /* Each value that changes, of a row of a list only; may be NULL. */
    void (*wijziging)(void *mee, const struct import_wijziging *w);
};
/* They are the same person. Of a row its values go into the dossier of the candidate, as an import
 * would do it: a blank erases nothing. Of a pair: makes one dossier of them, and the candidate's is
 * the one that stays; see below. Refused when the V-nummer or BSN of the row is already somebody
 * else's and does not stay as it is. */
bool twijfel_zelfde(struct sessie *s, struct id twijfel, const struct zelfde_keuze *keuze,
                    struct problem *p);

struct twijfel_gevolg {
    struct id dossier;  /* of the new person, or the second of the pair */
    bool zonder_nummer; /* a V-nummer or BSN stayed out, because somebody else has it */
};
/* The row is about somebody else: a new person. That the two are two is kept for good, and nobody
 * is asked again. A number that somebody has already stays out, and stays with the doubt. */
bool twijfel_ander(struct sessie *s, struct id twijfel, struct twijfel_gevolg *gevolg,
                   struct problem *p);
/* The same of two people in the file whom no doubt is about. */
bool geen_dubbel_vastleggen(struct sessie *s, struct id een, struct id ander, struct problem *p);

/* Of which of the two the value of a field comes. */
struct samenvoeg_keuze {
    enum soort_code soort; /* SOORT_PERSOON, SOORT_DOSSIER */
    int veld;
    bool van_gaat; /* that of `gaat`, when it has one; else that of `blijft`, also when empty */
};
/* Makes one dossier out of two of the same person: everything below `gaat` moves to `blijft`, and
 * `gaat` is no more; its V-nummer keeps finding the person, and its journal shows with the other.
 *
 * - A field that is empty takes the value of the other; where both have one, that of `blijft`
 *   stays. Long texts that differ are put one below the other. For a field in `keuzes` it goes as
 *   that says; who guides the person, and what is derived, is no choice and is refused as one
 *   (PROBLEM_INPUT).
 * - What is final (measurement, plan, talk, with all below it) moves as it is: not a word of it
 *   changes, only the dossier it belongs to (triggers *_vast let that pass).
 * - One intake and one health record: their fields are filled in the same way.
 * - Plans of `gaat` get the numbers behind those of `blijft`; a plan in concept gets the last. Of
 *   two adopted plans the later one stands, the other is `vervangen`. Two plans in concept are
 *   refused: one has to be adopted or taken away first, for nobody else can say which.
 * - An event that happens once stays as `blijft` has it. Of the day of a traject or an exam
 *   (regie/traject.h) one stays, with the words of both; each exam keeps its own day.
 * - A role that is open in both ends today in `gaat`. Doubts and pairs follow.
 *
 * What goes is in the journal, value by value, so that taking it back gives both as they were; that
 * is refused once later work hangs on both. For teamleider and beheerder. */
bool personen_samenvoegen(struct sessie *s, struct id blijft, struct id gaat,
                          const struct samenvoeg_keuze *keuzes, size_t aantal, struct problem *p);

#endif
