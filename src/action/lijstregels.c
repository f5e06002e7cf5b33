#include "lijstregels.h"
#include "regie/catalogus.h"

static bool lees_tabellen(const struct tabel *tabel[LIJST_TABELLEN], struct problem *p) {
    static const char *const namen[LIJST_TABELLEN] = {
        [LIJST_KOLOM] = "lijst/kolom.csv", [LIJST_SYNONIEM] = "lijst/synoniem.csv",
        [LIJST_LAND] = "lijst/land.csv",   [LIJST_NATIONALITEIT] = "lijst/nationaliteit.csv",
        [LIJST_TAAL] = "lijst/taal.csv",   [LIJST_VOORVOEGSEL] = "lijst/voorvoegsel.csv",
    };
    for (int i = 0; i < LIJST_TABELLEN; i++)
        if (!(tabel[i] = catalogus_tabel(namen[i], p)))
            return false;
    return true;
}

struct kolomregels *lijstregels_lees(struct problem *p) {
    const struct tabel *tabel[LIJST_TABELLEN];
    return lees_tabellen(tabel, p) ? kolomregels_bouw(tabel) : NULL;
}

struct kolomregels *lijstregels_soort(const struct soort *soort, struct problem *p) {
    const struct tabel *tabel[LIJST_TABELLEN];
    return lees_tabellen(tabel, p) ? kolomregels_soort(tabel, soort) : NULL;
}
