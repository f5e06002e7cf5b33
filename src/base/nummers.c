/* Open addressing, at most four fifths full; it grows by a quarter, since doubling would leave as
 * much free again as is in use. */
#include "regie/nummers.h"
#include "regie/mem.h"
#include <stdlib.h>

enum { EERSTE_PLEKKEN = 64 };
#define WAARDE_MASKER ((UINT64_C(1) << NUMMERS_WAARDE_BITS) - 1)

/* A place for any number of places: the hash as a fraction of them. */
static size_t begin_van(const struct nummers *n, uint64_t sleutel) {
    uint64_t h = (sleutel * UINT64_C(0x9e3779b97f4a7c15)) ^ (sleutel >> 17);
    h *= UINT64_C(0xbf58476d1ce4e5b9);
    return (size_t)((h >> 32) * n->plekken >> 32);
}

static uint64_t *plek_van(const struct nummers *n, uint64_t sleutel) {
    size_t i = begin_van(n, sleutel);
    while (n->plek[i] && n->plek[i] >> NUMMERS_WAARDE_BITS != sleutel)
        i = i + 1 < n->plekken ? i + 1 : 0;
    return &n->plek[i];
}

static void meer_plekken(struct nummers *n) {
    struct nummers oud = *n;
    n->plekken = oud.plekken ? oud.plekken + oud.plekken / 4 : EERSTE_PLEKKEN;
    n->plek = mem_array(n->plekken, sizeof *n->plek);
    for (size_t i = 0; i < oud.plekken; i++)
        if (oud.plek[i])
            *plek_van(n, oud.plek[i] >> NUMMERS_WAARDE_BITS) = oud.plek[i];
    free(oud.plek);
}

long nummers_zoek(const struct nummers *n, uint64_t sleutel) {
    return n->aantal ? (long)(*plek_van(n, sleutel) & WAARDE_MASKER) - 1 : -1;
}

void nummers_zet(struct nummers *n, uint64_t sleutel, long waarde) {
    if (5 * (n->aantal + 1) > 4 * n->plekken)
        meer_plekken(n);
    uint64_t *plek = plek_van(n, sleutel);
    n->aantal += !*plek;
    *plek = sleutel << NUMMERS_WAARDE_BITS | ((uint64_t)waarde + 1);
}

void nummers_free(struct nummers *n) {
    free(n->plek);
    *n = (struct nummers){0};
}
