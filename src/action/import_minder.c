/* What a list says more vaguely than the dossier does: that is no news. */
#include "import.h"
#include "regie/catalogus.h"
#include <string.h>

static bool datum_zegt_minder(const char *oud, const char *nieuw) {
    struct datum o, n;
    if (!datum_lees_iso(oud, &o) || !datum_lees_iso(nieuw, &n) || n.dag)
        return false;
    return n.jaar == 0 || (n.jaar == o.jaar && (n.maand == 0 || n.maand == o.maand));
}

static bool taal_zegt_minder(const char *oud, const char *nieuw) {
    const struct tabel *t = catalogus_tabel("lijst/taal.csv", NULL);
    for (size_t i = 0; t && i < t->rijen; i++)
        if (!strcmp(tabel_waarde(t, i, "naam"), oud))
            return !strcmp(tabel_waarde(t, i, "vager"), nieuw);
    return false;
}

bool import_zegt_minder(const struct veld *veld, const char *oud, const char *nieuw) {
    if (!oud)
        return false;
    if (veld->kind == VELD_BRP_DATUM)
        return datum_zegt_minder(oud, nieuw);
    return (veld->vlaggen & VELD_CATALOGUS) && !strcmp(veld->lijst, "taal") &&
           strcmp(oud, nieuw) != 0 && taal_zegt_minder(oud, nieuw);
}

bool import_zonder_eeuw(const struct import *w, const struct import_rij *rij, int veld,
                        const char *oud) {
    int kolom = kolomkaart_kolom(&w->uit->kaart, veld);
    const char *nieuw = rij->waarde[veld];
    struct datum o, n;
    char jaar[5];
    if (lijstveld_nr(w->regels, veld)->rij->kind != VELD_BRP_DATUM || kolom < 0 || !rij->cel ||
        !oud || !nieuw || !datum_lees_iso(oud, &o) || !datum_lees_iso(nieuw, &n))
        return false;
    memcpy(jaar, nieuw, 4);
    jaar[4] = '\0';
    return o.jaar != n.jaar && (o.jaar - n.jaar) % 100 == 0 && o.maand == n.maand &&
           o.dag == n.dag && !strstr(rij->cel[kolom], jaar);
}
