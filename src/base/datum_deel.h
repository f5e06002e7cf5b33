/* What reading, writing and adding up of dates share: names and the length of a month. */
#ifndef REGIE_DATUM_DEEL_H
#define REGIE_DATUM_DEEL_H

struct datum_naam {
    const char *vol, *kort, *anders;  /* `anders` may be NULL */
    const char *engels, *engels_kort; /* where they differ; or NULL */
};
extern const struct datum_naam datum_maanden[12];
extern const struct datum_naam datum_weekdagen[7]; /* from maandag */

int datum_dagen_in_maand(int jaar, int maand); /* 28-31; month 1-12 */

#endif
