/* The words users see. Every visible string goes through _(), so that a catalogue in another
 * language can follow; the source language is Dutch. N_() marks a string in a table. */
#ifndef REGIE_TAAL_H
#define REGIE_TAAL_H

#include <libintl.h>

#define _(text)  gettext(text)
#define N_(text) (text)

#endif
