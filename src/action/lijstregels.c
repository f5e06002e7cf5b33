#include "lijstregels.h"
#include "regie/catalogus.h"

struct kolomregels *lijstregels_lees(struct problem *p) {
    static const char *const namen[LIJST_TABELLEN] = {
        [LIJST_KOLOM] = "lijst/kolom.csv", [LIJST_SYNONIEM] = "lijst/synoniem.csv",
        [LIJST_LAND] = "lijst/land.csv",   [LIJST_NATIONALITEIT] = "lijst/nationaliteit.csv",
        [LIJST_TAAL] = "lijst/taal.csv",   [LIJST_VOORVOEGSEL] = "lijst/voorvoegsel.csv",
    };
    const struct tabel *tabel[LIJST_TABELLEN];
    for (int i = 0; i < LIJST_TABELLEN; i++)
        if (!(tabel[i] = catalogus_tabel(namen[i], p)))
            return NULL;
    return kolomregels_bouw(tabel);
}
