#include "lijstregels.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* Of one kind of record; of people, as a list of a caseload has them, when `soort` is NULL. */
struct gebouwd {
    struct gebouwd *volgende;
    const struct soort *soort;
    struct kolomregels *regels;
};

static struct gebouwd *gebouwd;

static const char *const namen[LIJST_TABELLEN] = {
    [LIJST_KOLOM] = "lijst/kolom.csv",     [LIJST_SYNONIEM] = "lijst/synoniem.csv",
    [LIJST_LAND] = "lijst/land.csv",       [LIJST_NATIONALITEIT] = "lijst/nationaliteit.csv",
    [LIJST_TAAL] = "lijst/taal.csv",       [LIJST_VOORVOEGSEL] = "lijst/voorvoegsel.csv",
    [LIJST_TRAJECT] = "lijst/traject.csv",
};

static bool lees_tabellen(const struct tabel *tabel[LIJST_TABELLEN], struct problem *p) {
    for (int i = 0; i < LIJST_TABELLEN; i++)
        if (!(tabel[i] = catalogus_tabel(namen[i], p)))
            return false;
    return true;
}

const struct kolomregels *lijstregels_soort(const struct soort *soort, struct problem *p) {
    const struct tabel *tabel[LIJST_TABELLEN];
    for (const struct gebouwd *g = gebouwd; g; g = g->volgende)
        if (g->soort == soort)
            return g->regels;
    if (!lees_tabellen(tabel, p))
        return NULL;
    struct gebouwd *nieuw = mem_alloc(sizeof *nieuw);
    nieuw->volgende = gebouwd;
    nieuw->soort = soort;
    nieuw->regels = soort ? kolomregels_soort(tabel, soort) : kolomregels_bouw(tabel);
    gebouwd = nieuw;
    return nieuw->regels;
}

const struct kolomregels *lijstregels_lees(struct problem *p) {
    return lijstregels_soort(NULL, p);
}

void lijstregels_sluit(void) {
    while (gebouwd) {
        struct gebouwd *weg = gebouwd;
        gebouwd = weg->volgende;
        kolomregels_free(weg->regels);
        free(weg);
    }
}

void lijstregels_afdruk(struct sha256 *som) {
    for (int i = 0; i < LIJST_TABELLEN; i++) {
        const struct tabel *t = catalogus_tabel(namen[i], NULL);
        for (size_t j = 0; t && j < t->kolommen; j++)
            sha256_add(som, t->kop[j], strlen(t->kop[j]) + 1);
        for (size_t j = 0; t && j < t->rijen * t->kolommen; j++)
            sha256_add(som, t->cel[j], strlen(t->cel[j]) + 1);
    }
}
