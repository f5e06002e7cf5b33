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

/* Multiplies eight bytes at a time into the upper half; the last eight may overlap. Nobody gains by
 * making keys collide. */
static uint32_t hash_van(const char *s, size_t len) {
    const uint64_t maal = 0x9E3779B97F4A7C15U;
    uint64_t h = len * maal, acht;
    for (size_t i = 0; len >= sizeof acht && i < len; i += sizeof acht) {
        memcpy(&acht, s + (i + sizeof acht <= len ? i : len - sizeof acht), sizeof acht);
        h = (h ^ acht) * maal;
        h ^= h >> 32;
    }
    for (size_t i = 0; len < sizeof acht && i < len; i++)
        h = (h ^ (unsigned char)s[i]) * maal;
    return (uint32_t)(h >> 32);
}

static const char *sleutel_van(const struct kaart *k, const struct kaart_plek *p) {
    return k->sleutels + p->waar - 1;
}

/* What stands behind a shorter key is compared too, but never equal: a key has no NUL. */
static bool is_sleutel(const struct kaart *k, const struct kaart_plek *p, const char *sleutel,
                       size_t len) {
    const char *s = sleutel_van(k, p);
    return len < k->sleutels_len - (p->waar - 1) && !memcmp(s, sleutel, len) && s[len] == '\0';
}

/* Where this key is, or belongs. `ruimte` is a power of two. */
static struct kaart_plek *plek(const struct kaart *k, const char *sleutel, size_t len,
                               uint32_t hash) {
    size_t i = hash & (k->ruimte - 1);
    while (k->plek[i].waar &&
           (k->plek[i].hash != hash || !is_sleutel(k, &k->plek[i], sleutel, len)))
        i = (i + 1) & (k->ruimte - 1);
    return &k->plek[i];
}

bool kaart_zoek_n(const struct kaart *k, const char *sleutel, size_t len, long *waarde) {
    if (!k->aantal)
        return false;
    const struct kaart_plek *p = plek(k, sleutel, len, hash_van(sleutel, len));
    if (p->waar)
        *waarde = p->waarde;
    return p->waar != 0;
}

bool kaart_zoek(const struct kaart *k, const char *sleutel, long *waarde) {
    return kaart_zoek_n(k, sleutel, strlen(sleutel), waarde);
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
static uint32_t bewaar_sleutel(struct kaart *k, const char *sleutel, size_t len) {
    size_t waar = k->sleutels_len, tot = waar + len + 1;
    if (tot > k->sleutels_ruimte) {
        k->sleutels_ruimte = tot + tot / 2 + 1024;
        k->sleutels = mem_grow(k->sleutels, k->sleutels_ruimte, 1);
    }
    memcpy(k->sleutels + waar, sleutel, len + 1);
    k->sleutels_len = tot;
    return (uint32_t)waar + 1;
}

void kaart_zet(struct kaart *k, const char *sleutel, long waarde) {
    if (4 * (k->aantal + 1) > 3 * k->ruimte)
        maak_ruimte(k);
    size_t len = strlen(sleutel);
    uint32_t hash = hash_van(sleutel, len);
    struct kaart_plek *p = plek(k, sleutel, len, hash);
    if (!p->waar) {
        p->waar = bewaar_sleutel(k, sleutel, len);
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
