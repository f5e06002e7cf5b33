/* Open addressing, at most three quarters full; the keys stand one behind the other. */
#include "regie/kaart.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

struct kaart_plek {
    uint32_t hash;
    uint32_t waar; /* where the key is, plus one; 0: free */
    long waarde;
};

/* FNV-1a: short keys, and nobody gains by making them collide. */
static uint32_t hash_van(const char *s) {
    uint64_t h = 14695981039346656037U;
    for (; *s; s++)
        h = (h ^ (unsigned char)*s) * 1099511628211U;
    return (uint32_t)(h ^ h >> 32);
}

static const char *sleutel_van(const struct kaart *k, const struct kaart_plek *p) {
    return k->sleutels + p->waar - 1;
}

/* Where this key is, or belongs. `ruimte` is a power of two. */
static struct kaart_plek *plek(const struct kaart *k, const char *sleutel, uint32_t hash) {
    size_t i = hash & (k->ruimte - 1);
    while (k->plek[i].waar &&
           (k->plek[i].hash != hash || strcmp(sleutel_van(k, &k->plek[i]), sleutel) != 0))
        i = (i + 1) & (k->ruimte - 1);
    return &k->plek[i];
}

bool kaart_zoek(const struct kaart *k, const char *sleutel, long *waarde) {
    if (!k->aantal)
        return false;
    const struct kaart_plek *p = plek(k, sleutel, hash_van(sleutel));
    if (p->waar)
        *waarde = p->waarde;
    return p->waar != 0;
}

static void maak_ruimte(struct kaart *k) {
    struct kaart oud = *k;
    k->ruimte = oud.ruimte ? oud.ruimte * 2 : 64;
    k->plek = mem_array(k->ruimte, sizeof *k->plek);
    for (size_t i = 0; i < oud.ruimte; i++) {
        size_t n = oud.plek[i].hash & (k->ruimte - 1);
        if (!oud.plek[i].waar)
            continue;
        while (k->plek[n].waar)
            n = (n + 1) & (k->ruimte - 1);
        k->plek[n] = oud.plek[i];
    }
    free(oud.plek);
}

/* Grows by half: doubling would leave as much free again as is in use. */
static uint32_t bewaar_sleutel(struct kaart *k, const char *sleutel) {
    size_t len = strlen(sleutel) + 1, waar = k->sleutels_len;
    if (waar + len > k->sleutels_ruimte) {
        k->sleutels_ruimte = (waar + len) + (waar + len) / 2 + 1024;
        k->sleutels = mem_grow(k->sleutels, k->sleutels_ruimte, 1);
    }
    memcpy(k->sleutels + waar, sleutel, len);
    k->sleutels_len = waar + len;
    return (uint32_t)waar + 1;
}

void kaart_zet(struct kaart *k, const char *sleutel, long waarde) {
    if (4 * (k->aantal + 1) > 3 * k->ruimte)
        maak_ruimte(k);
    uint32_t hash = hash_van(sleutel);
    struct kaart_plek *p = plek(k, sleutel, hash);
    if (!p->waar) {
        p->waar = bewaar_sleutel(k, sleutel);
        p->hash = hash;
        k->aantal++;
    }
    p->waarde = waarde;
}

void kaart_free(struct kaart *k) {
    free(k->sleutels);
    free(k->plek);
    *k = (struct kaart){0};
}
