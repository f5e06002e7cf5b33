/* People for the tests of looking for doubles: written as a text. */
#ifndef SUPPORT_DUBBELPROEF_H
#define SUPPORT_DUBBELPROEF_H

#include "regie/dubbel.h"

/* achternaam|voornamen|geboren|geslacht|nationaliteit|telefoon|v-nummer|bsn|voorletters */
void dubbelproef_lees(const char *tekst, struct record *uit);

#endif
