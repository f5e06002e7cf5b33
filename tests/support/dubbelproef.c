#include "support/dubbelproef.h"
#include <stdlib.h>
#include <string.h>

void dubbelproef_lees(const char *tekst, struct record *uit) {
    static const int velden[] = {PERSOON_ACHTERNAAM, PERSOON_VOORNAMEN,     PERSOON_GEBOORTEDATUM,
                                 PERSOON_GESLACHT,   PERSOON_NATIONALITEIT, PERSOON_TELEFOON,
                                 PERSOON_V_NUMMER,   PERSOON_BSN,           PERSOON_VOORLETTERS};
    record_begin(uit, SOORT_PERSOON);
    for (size_t i = 0; i < sizeof velden / sizeof *velden && *tekst; i++) {
        char *deel = strndup(tekst, strcspn(tekst, "|"));
        record_zet(uit, velden[i], deel);
        tekst += strlen(deel);
        tekst += *tekst == '|';
        free(deel);
    }
}
