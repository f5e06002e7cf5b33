/* The frame around every screen: a stack of screens, the loop, the head, the help line and the
 * line of keys.
 *
 * A screen is a row (struct scherm_soort) and a state. Only the top one gets input; an overlay (a
 * list of values, a question, help) is drawn over the one below. Drawing happens once per batch of
 * waiting input. */
#ifndef REGIE_UI_H
#define REGIE_UI_H

#include "collega.h"
#include "invoer.h"
#include "klad.h"
#include "opdracht.h"
#include "regie/beeld.h"
#include "regie/handelen.h"
#include "teken.h"

struct ui;
struct inlezen;

/* What a screen does with a command. */
struct greep {
    enum opdracht_code opdracht;
    void (*doe)(struct ui *ui, void *staat);
    bool stil; /* not on the line of keys, only in help and palette */
};

struct scherm_soort {
    const char *titel; /* N_() */
    bool overlay;      /* drawn over the screen below */
    void (*teken)(struct ui *ui, void *staat, const struct vlak *v);
    /* Raw input first; true when the screen used it. May be NULL. */
    bool (*invoer)(struct ui *ui, void *staat, const struct invoer *in);
    const struct greep *grepen; /* ends with a NULL doe; in the order of the hint line */
    /* Whether letters are text now, so that the line of keys shows the others. NULL: on overlays
     * and where there is something to store. */
    bool (*typt)(struct ui *ui, void *staat);
    /* The help line of what is in focus, appended. May be NULL. */
    void (*hulp)(struct ui *ui, void *staat, struct buf *uit);
    /* Stores what is half typed: before leaving, stopping, or being covered. May be NULL. False
     * when it cannot be stored; the message is then shown, and leaving goes on all the same. */
    bool (*bewaar)(struct ui *ui, void *staat);
    /* Data changed (an action, or a colleague): read again. May be NULL. */
    void (*ververs)(struct ui *ui, void *staat);
    void (*sluit)(void *staat); /* frees the state */
};

struct scherm {
    const struct scherm_soort *soort;
    void *staat;
};

/* The list a dossier was opened from, for PgUp and PgDn. */
struct bron {
    bool (*buur)(struct ui *ui, void *staat, int richting, struct id *dossier);
    void *staat;
};

#define UI_DIEPTE 16
struct ui {
    struct sessie *s;
    struct scherm stapel[UI_DIEPTE];
    int diepte;
    int vragen; /* how many questions lie over each other, waiting for an answer */
    struct klad klad;
    struct collegas collegas;
    struct bron bron;
    struct id dossier;      /* the one that is open, else empty */
    struct beeld beeld;     /* its picture */
    int dossier_diepte;     /* how deep the stack is with only its overview */
    enum opdracht_code tab; /* the tab that lies over the overview */
    struct buf melding;     /* shown on the help line until the next key */
    enum stijl melding_stijl;
    char *lijstmap;              /* the folder of the last list; NULL: where regie was started */
    struct inlezen *lijst_bezig; /* left half-way, to go on with (import.c); or NULL */
    bool masker;                 /* names and numbers hidden */
    bool stop;
    bool verouderd;   /* a colleague changed something; read when nobody is typing */
    long aantal_mijn; /* cases of this user, for the head; -1 = not counted yet */
};

/* Starting and leaving screens. The state belongs to the stack from then on. */
void ui_open(struct ui *ui, const struct scherm_soort *soort, void *staat);
void ui_terug(struct ui *ui);
/* The screen on top goes on as another, with the same state: the next step of what it does. */
void ui_word(struct ui *ui, const struct scherm_soort *soort);
/* Runs an overlay until it leaves the stack, within the caller. */
void ui_modaal(struct ui *ui, const struct scherm_soort *soort, void *staat);
void ui_draai(struct ui *ui);
void *ui_staat(struct ui *ui); /* of the top screen */

void ui_meld(struct ui *ui, enum stijl stijl, const char *vorm, ...)
    __attribute__((format(printf, 3, 4)));
/* After an action: shows and clears its problem, or reads everything again. Returns `goed`. */
bool ui_gedaan(struct ui *ui, bool goed, struct problem *p);
/* A question with Ja and Nee; Enter and Esc are the harmless answer. */
bool ui_vraag(struct ui *ui, const char *vraag);
/* Lets the user pick; returns the index, or -1 after Esc. `begin` is chosen first. */
int ui_kies(struct ui *ui, const char *titel, const char *const *regels, int aantal, int begin);
/* Asks for one value of a field kind. False after Esc. `uit` holds the beginning, then what was
 * typed and accepted by the field. */
bool ui_vraag_veld(struct ui *ui, const char *titel, const struct veld *veld, struct buf *uit);

/* The dossier in view. False with a message when it cannot be read. */
bool ui_laad_dossier(struct ui *ui, struct id dossier);
/* Lets what is in view read everything again. */
void ui_ververs(struct ui *ui);
/* Whether nothing can be changed here: the file is open to read only, or this user may not. */
bool ui_kijkt_alleen(const struct ui *ui);
#define UI_MASKER "•••••" /* stands for what is hidden */
/* A name as it may be shown now. */
void ui_naam(const struct ui *ui, const char *naam, struct buf *uit);
/* Is this field one of those that stay hidden now: who somebody is, while a colleague looks along?
 */
bool ui_verbergt(const struct ui *ui, enum soort_code soort, int veld);

#endif
