/* Open addressing, at most half full. */
#include "regie/kaart.h"
#include "regie/mem.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct kaart_plek {
    char *sleutel; /* NULL: free */
    uint64_t hash;
    long waarde;
};

/* FNV-1a: short keys, and nobody gains by making them collide. */
static uint64_t hash_van(const char *s) {
    uint64_t h = 14695981039346656037U;
    for (; *s; s++)
        h = (h ^ (unsigned char)*s) * 1099511628211U;
    return h;
}

/* Where this key is, or belongs. `ruimte` is a power of two. */
static struct kaart_plek *plek(const struct kaart *k, const char *sleutel, uint64_t hash) {
    size_t i = (size_t)(hash ^ hash >> 32) & (k->ruimte - 1);
    while (k->plek[i].sleutel &&
           (k->plek[i].hash != hash || strcmp(k->plek[i].sleutel, sleutel) != 0))
        i = (i + 1) & (k->ruimte - 1);
    return &k->plek[i];
}

bool kaart_zoek(const struct kaart *k, const char *sleutel, long *waarde) {
    if (!k->aantal)
        return false;
    const struct kaart_plek *p = plek(k, sleutel, hash_van(sleutel));
    if (p->sleutel)
        *waarde = p->waarde;
    return p->sleutel != NULL;
}

static void maak_ruimte(struct kaart *k) {
    struct kaart oud = *k;
    k->ruimte = oud.ruimte ? oud.ruimte * 2 : 64;
    k->plek = mem_array(k->ruimte, sizeof *k->plek);
    for (size_t i = 0; i < oud.ruimte; i++)
        if (oud.plek[i].sleutel)
            *plek(k, oud.plek[i].sleutel, oud.plek[i].hash) = oud.plek[i];
    free(oud.plek);
}

void kaart_zet(struct kaart *k, const char *sleutel, long waarde) {
    if (2 * (k->aantal + 1) > k->ruimte)
        maak_ruimte(k);
    uint64_t hash = hash_van(sleutel);
    struct kaart_plek *p = plek(k, sleutel, hash);
    if (!p->sleutel) {
        p->sleutel = mem_copy(sleutel);
        p->hash = hash;
        k->aantal++;
    }
    p->waarde = waarde;
}

void kaart_free(struct kaart *k) {
    for (size_t i = 0; i < k->ruimte; i++)
        free(k->plek[i].sleutel);
    free(k->plek);
    *k = (struct kaart){0};
}
