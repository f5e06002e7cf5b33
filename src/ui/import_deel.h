/* Reading a list in, from within: the state of its steps, and what they share.
 *
 * One screen that goes on as the next: 1 Bestand (choosing it, then what was recognised), 2
 * Kolommen, 3 Proef, 4 Klaar. Until the list is written every step can be gone back to. */
#ifndef REGIE_UI_IMPORT_DEEL_H
#define REGIE_UI_IMPORT_DEEL_H

#include "editor.h"
#include "import_map.h"
#include "imports.h"
#include "lijstkeuze.h"
#include "regie/groepen.h"
#include "regie/lijsten.h"
#include "ui.h"
#include <sys/stat.h>

enum import_stap { STAP_BESTAND, STAP_KOLOMMEN, STAP_PROEF, STAP_KLAAR, STAPPEN };

/* A value of somebody known that would change, and somebody who would be new. */
struct proef_waarde {
    long regel;
    char *wie, *label, *oud, *nieuw;
};
struct proef_nieuw {
    long regel;
    char *wie, *wat;
};
/* What the dry run had to say, as much of it as somebody can look at; `*_aantal` count it all. */
struct oogst {
    struct groepen opmerking; /* soort: enum import_ernst */
    long melding[IMPORT_MELDING_LET_OP + 1];
    struct proef_waarde *waarde;
    size_t waarden;
    long waarden_aantal;
    struct proef_nieuw *nieuw;
    size_t nieuwen;
};

/* The buckets, in the order in which they stand on the screen. */
enum emmer_in_beeld {
    BEELD_ALLES,
    BEELD_NIEUW,
    BEELD_GEWIJZIGD,
    BEELD_ONGEWIJZIGD,
    BEELD_TWIJFEL,
    BEELD_GEWEIGERD,
    BEELD_LET_OP,
    BEELD_AANTAL
};
struct proefregel {
    enum { PR_GROEP, PR_MENS, PR_WAARDE, PR_NIEUW, PR_WEG, PR_ZIN } soort;
    size_t nr; /* of the group, the value, the new one */
    char *zin;
};

struct inlezen {
    struct ui *ui;
    enum import_stap stap;
    char *pad;
    struct stat gezien; /* the file when it was read last */
    struct import_voorganger eerder;
    /* Choosing a file. */
    struct editor getypt;
    struct mapinhoud map;
    struct lijstkeuze bestandkeuze;
    bool gelopen;  /* the arrows were used since something was typed */
    char *genomen; /* name of the list that was taken last: the bar is found there again */
    /* What was recognised. */
    const char *soort; /* NULL: a list of people */
    bool soort_gekozen;
    struct import_vorm vorm;
    struct import_blik blik;
    struct lijstkeuze herkendkeuze;
    int eerste_kolom, eerste_rij; /* of the rows in view */
    /* Columns: their order on the screen, and what was settled by hand. */
    size_t *volgorde;
    struct lijstkeuze kolomkeuze;
    struct import_kolom *gekozen;
    size_t gekozen_aantal;
    /* The dry run, and then the real one. */
    bool geproefd, ingelezen;
    struct balk *bezig; /* while it runs */
    struct import_uitslag uitslag;
    struct oogst oogst;
    enum emmer_in_beeld emmer;
    struct proefregel *regel;
    size_t regels;
    struct lijstkeuze proefkeuze;
    /* Once it is in. */
    struct record import; /* as it is now: somebody may have taken it back */
    struct terug_stand terug;
    /* What waits for somebody to decide: rows of this list, pairs that it made, and rows that
     * waited before it. */
    struct {
        bool geteld;
        long rijen, paren, eerder;
    } wacht;
};

/* ---- import.c ---- */

enum { STAPREGELS = 2 };
/* The line of steps and a rule with a word in it; returns the area below. */
struct vlak inlezen_kop(struct inlezen *im, const struct vlak *v, enum stijl stijl,
                        const char *woord);
/* The same above the steps that say how the list is read: with what stands in the way of that. */
struct vlak inlezen_leeskop(struct inlezen *im, const struct vlak *v, const char *woord);
/* And what can be done there. */
extern const struct greep inlezen_leesgrepen[];
/* Goes to a step when it can be gone to, and else says why not. */
void inlezen_naar(struct inlezen *im, enum import_stap stap);
void inlezen_doe_verder(struct ui *ui, void *staat);
void inlezen_doe_terug(struct ui *ui, void *staat);
void inlezen_doe_stap_terug(struct ui *ui, void *staat);
void inlezen_klaar(struct inlezen *im); /* it was written */
/* The dry run once more, of the list as it is now; where that does not go, back to what bars it. */
void inlezen_opnieuw(struct inlezen *im);
void inlezen_doe_nog_een(struct ui *ui, void *staat);
/* Digits. */
bool inlezen_cijfer(struct inlezen *im, const struct invoer *in);
/* The kind of the list for a choice of the action. */
const char *inlezen_soort(const struct inlezen *im);
/* Looks at the list again, with what was chosen by hand. False, and said, when that does not go. */
bool inlezen_bekijk(struct inlezen *im);
/* The same, and settles what kind of list it is. */
bool inlezen_herken(struct inlezen *im);
/* Begins with this file. */
void inlezen_neem(struct inlezen *im, const char *pad);
/* Forgets what was chosen by hand. */
void inlezen_vergeet_keuzes(struct inlezen *im);
/* The file is not what it was when it was read: reads it again, and says so. */
bool inlezen_veranderd(struct inlezen *im);
/* "zo 22 november 2026", of a date and time; appended. */
void inlezen_dag(const char *iso, struct buf *uit);
/* A text of the list, hidden when somebody looks on. Appended. */
void inlezen_tekst(const struct inlezen *im, const char *tekst, struct buf *uit);
void inlezen_sluit(void *staat);

/* ---- one for each step ---- */
extern const struct scherm_soort import_kies_soort, import_bestand_soort, import_kolommen_soort,
    import_proef_soort, import_klaar_soort;

/* ---- import_bestand.c ---- */
/* Changes what is in focus. */
void bestand_wijzig(struct inlezen *im);

/* ---- import_kolommen.c ---- */
void kolommen_wijzig(struct inlezen *im);
/* The order in which they stand: what asks for attention first. */
void kolommen_orden(struct inlezen *im);
/* A field of the list as people call it. Borrowed. */
const char *kolommen_veldlabel(const struct inlezen *im, const char *naam);

/* ---- import_bezig.c ---- */
/* Runs the list, dry or for good, with a bar for what takes long. False, and said, when it did not
 * go or was stopped. */
bool inlezen_voer_uit(struct inlezen *im, bool proef);
/* Looks whether the very same list went in before. */
void inlezen_zoek_eerder(struct inlezen *im);

/* ---- import_oogst.c ---- */
void oogst_melding(void *mee, const struct import_melding *m);
void oogst_wijziging(void *mee, const struct import_wijziging *w);
bool oogst_nieuw(void *mee, long regel, const char *wie, const char *wat);
void oogst_begin(struct oogst *o);
void oogst_free(struct oogst *o);
/* How many different things there are to heed: what is said of many rows is one. */
long oogst_let_op(const struct oogst *o);
/* Makes the lines of the bucket in view. */
void proefregels_bouw(struct inlezen *im);
void proefregels_free(struct inlezen *im);

#endif
