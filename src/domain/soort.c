#include "regie/soort.h"
#include <string.h>

static const struct soort *const soorten[SOORT_AANTAL] = {
    [SOORT_PERSOON] = &soort_persoon,
    [SOORT_DOSSIER] = &soort_dossier,
    [SOORT_GEZIN] = &soort_gezin,
    [SOORT_GEBRUIKER] = &soort_gebruiker,
    [SOORT_IMPORT] = &soort_import,
    [SOORT_TWIJFEL] = &soort_twijfel,
    [SOORT_GEEN_DUBBEL] = &soort_geen_dubbel,
    [SOORT_ROL] = &soort_rol,
    [SOORT_GEBEURTENIS] = &soort_gebeurtenis,
    [SOORT_INTAKE] = &soort_intake,
    [SOORT_GEZONDHEID] = &soort_gezondheid,
    [SOORT_METING] = &soort_meting,
    [SOORT_SCORE] = &soort_score,
    [SOORT_PIP] = &soort_pip,
    [SOORT_DOEL] = &soort_doel,
    [SOORT_ACTIE] = &soort_actie,
    [SOORT_GESPREK] = &soort_gesprek,
    [SOORT_VOORTGANG] = &soort_voortgang,
    [SOORT_AFSPRAAK] = &soort_afspraak,
    [SOORT_TRAJECT] = &soort_traject,
    [SOORT_EXAMEN] = &soort_examen,
    [SOORT_SAMENVOEGING] = &soort_samenvoeging,
};

const struct soort *soort_van(enum soort_code code) {
    return soorten[code];
}

const struct soort *soort_zoek(const char *naam) {
    for (int i = 0; i < SOORT_AANTAL; i++)
        if (!strcmp(soorten[i]->naam, naam))
            return soorten[i];
    return NULL;
}

int soort_veld(const struct soort *soort, const char *naam) {
    for (int i = 0; i < soort->aantal; i++)
        if (!strcmp(soort->velden[i].naam, naam))
            return i;
    return -1;
}

const struct soort *veld_verwijst(const struct veld *veld) {
    return veld->kind == VELD_VERWIJZING ? soort_zoek(veld->naar ? veld->naar : veld->naam) : NULL;
}
