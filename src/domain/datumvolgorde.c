/* In which order a list writes day and month. */
#include "regie/herkennen.h"
#include <string.h>

static const char *const namen[] = {[DATUM_HERKEN] = "", [DATUM_DMJ] = "dmj", [DATUM_MDJ] = "mdj"};

enum datumvolgorde datumvolgorde_zoek(const char *naam) {
    for (int i = DATUM_DMJ; i <= DATUM_MDJ; i++)
        if (!strcmp(namen[i], naam))
            return (enum datumvolgorde)i;
    return DATUM_HERKEN;
}

const char *datumvolgorde_naam(enum datumvolgorde volgorde) {
    return namen[volgorde];
}
