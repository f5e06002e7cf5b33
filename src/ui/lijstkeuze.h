/* Which row of a list in memory is in focus, and which part of it is in view. */
#ifndef REGIE_LIJSTKEUZE_H
#define REGIE_LIJSTKEUZE_H

#include "invoer.h"
#include "teken.h"

struct lijstkeuze {
    int aantal, focus, boven, rijen; /* rijen: in view at the last drawing */
};

/* Keeps focus and view within the list, for a view of this many rows. */
void lijstkeuze_pas(struct lijstkeuze *l, int aantal, int rijen);
/* teken_meer() for the area in which the list was drawn. */
void lijstkeuze_teken_meer(const struct lijstkeuze *l, const struct vlak *v);
/* Arrows, Home and End; true when used. Paging keys are left to the screen. */
bool lijstkeuze_invoer(struct lijstkeuze *l, const struct invoer *in);

/* PgUp and PgDn, for screens where they mean the list and not the next person. */
bool lijstkeuze_pagina(struct lijstkeuze *l, const struct invoer *in);

#endif
