/* Text entry of our own: what a person types comes back byte for byte.
 *
 * One UTF-8 buffer, a cursor that steps by grapheme, a horizontal scroll for one line, and for
 * several lines real newlines that wrap only when drawn. Nothing is trimmed, padded or normalised.
 */
#ifndef REGIE_EDITOR_H
#define REGIE_EDITOR_H

#include "invoer.h"
#include "teken.h"

struct editor {
    struct buf tekst;
    size_t plek; /* of the cursor: a grapheme boundary */
    bool meer_regels;
    bool alles_gekozen; /* the next character replaces everything */
    size_t eerste;      /* one line: first byte shown; several: first wrapped line shown */
    int breedte;        /* cells at the last drawing, for moving by line */
};

void editor_begin(struct editor *e, const char *tekst, bool meer_regels);
void editor_free(struct editor *e);
/* Takes what it can use (characters, pastes, movement, deletion) and says whether it did. Up and
 * down are taken only within several lines; Enter only there; Tab never. */
bool editor_invoer(struct editor *e, const struct invoer *in);
/* Draws in the area (its rows and columns), with the cursor when `focus`. */
void editor_teken(struct editor *e, const struct vlak *v, bool focus);
/* How many rows the text takes at this width, at least one. */
int editor_rijen(const struct editor *e, int kolommen);

/* Text that is only looked at, over several lines as in the editor: how many rows it takes at this
 * width, and drawing it from its first line on. */
int editor_tekst_rijen(const char *tekst, int kolommen);
void editor_tekst_teken(const struct vlak *v, enum stijl stijl, const char *tekst);

#endif
