/* Everything a user can do on a screen, as a table: its keys (two ways for each), the word on the
 * hint line, and the sentence of help. Drives key dispatch, the hint line, help, the palette and
 * the manual. What a screen does with a command is in the screen's own list (struct greep). */
#ifndef REGIE_OPDRACHT_H
#define REGIE_OPDRACHT_H

#include "invoer.h"

enum opdracht_code {
    OPDRACHT_OPEN,
    OPDRACHT_TERUG,
    OPDRACHT_AFRONDEN,
    OPDRACHT_HULP,
    OPDRACHT_PALET,
    OPDRACHT_WERKVOORRAAD,
    OPDRACHT_CASELOAD,
    OPDRACHT_ZOEK,
    OPDRACHT_MIJN,
    OPDRACHT_WAAROM,
    OPDRACHT_VORIGE_PERSOON,
    OPDRACHT_VOLGENDE_PERSOON,
    OPDRACHT_PERSOON,
    OPDRACHT_INTAKE,
    OPDRACHT_ZRM,
    OPDRACHT_PIP,
    OPDRACHT_VOORTGANG,
    OPDRACHT_TRAJECTEN,
    OPDRACHT_JOURNAAL,
    OPDRACHT_GEBEURTENIS,
    OPDRACHT_WIJZIG,
    OPDRACHT_GEZIN,
    OPDRACHT_NIEUW,
    OPDRACHT_VERWIJDER,
    OPDRACHT_MARKEER,
    OPDRACHT_TOEWIJZEN,
    OPDRACHT_WAARDEN,
    OPDRACHT_SCORE,
    OPDRACHT_WIS_SCORE,
    OPDRACHT_GEEN_SCORE,
    OPDRACHT_CONCEPT_WEG,
    OPDRACHT_TOELICHTING,
    OPDRACHT_HULP_AANWEZIG,
    OPDRACHT_STREEF,
    OPDRACHT_ZWAARTE,
    OPDRACHT_INSTRUMENT,
    OPDRACHT_CORRIGEER,
    OPDRACHT_GESCHIEDENIS,
    OPDRACHT_DOEL,
    OPDRACHT_ACTIE,
    OPDRACHT_BESPREKEN,
    OPDRACHT_VERSCHIL,
    OPDRACHT_BIJSTELLEN,
    OPDRACHT_STAND,
    OPDRACHT_PAPIER,
    OPDRACHT_SCORES,
    OPDRACHT_AFLOOP,
    OPDRACHT_IMPORT,
    OPDRACHT_VERDER,
    OPDRACHT_STAP,
    OPDRACHT_INLEZEN,
    OPDRACHT_EMMER,
    OPDRACHT_NOG_EEN,
    OPDRACHT_ONGEDAAN,
    OPDRACHT_OPNIEUW,
    OPDRACHT_IMPORTS,
    OPDRACHT_TERUGDRAAIEN,
    OPDRACHT_DRAAI_TERUG,
    OPDRACHT_EXPORT,
    OPDRACHT_SCHRIJF,
    OPDRACHT_DUBBELEN,
    OPDRACHT_ANDERE_WAARDE,
    OPDRACHT_ZELFDE,
    OPDRACHT_ANDER,
    OPDRACHT_BEKIJK,
    OPDRACHT_MASKER,
    OPDRACHT_HERTEKEN,
    OPDRACHT_STOP,
    OPDRACHT_AANTAL
};

struct opdracht {
    const char *naam;    /* one word, for the palette and the manual */
    const char *toetsen; /* N_(): as people read them: "F2 of Ctrl-S" */
    const char *label;   /* N_(): for the hint line, with its key: "F2 afronden" */
    const char *uitleg;  /* N_() */
    int toets, twee;     /* a character, or a key of invoer.h; 0 = none */
};

extern const struct opdracht opdrachten[OPDRACHT_AANTAL];
/* For the line of keys: the key and the word of the label. While typing a letter is no command:
 * then its other key, or nothing. `woord` is borrowed. */
void opdracht_wenk(enum opdracht_code code, bool typend, struct buf *toets, const char **woord);
bool opdracht_past(enum opdracht_code code, const struct invoer *in);

#endif
