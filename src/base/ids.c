/* Open addressing, at most half full. */
#include "regie/ids.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* The last bytes of a key are chance; those of a file from elsewhere need not be. */
static size_t begin_van(const struct ids *s, struct id id) {
    uint64_t h;
    memcpy(&h, id.byte + sizeof id.byte - sizeof h, sizeof h);
    h *= UINT64_C(0x9e3779b97f4a7c15);
    return (h ^ h >> 32) & (s->plekken - 1);
}

/* Where the number of this key is, or belongs. */
static uint32_t *plek_van(const struct ids *s, struct id id) {
    size_t i = begin_van(s, id);
    while (s->plek[i] && !id_gelijk(s->id[s->plek[i] - 1], id))
        i = (i + 1) & (s->plekken - 1);
    return &s->plek[i];
}

/* At least twice as many as there are keys, with one to come. */
static void meer_plekken(struct ids *s) {
    free(s->plek);
    s->plekken = s->plekken ? s->plekken : 16;
    while (2 * (s->aantal + 1) > s->plekken)
        s->plekken *= 2;
    s->plek = mem_array(s->plekken, sizeof *s->plek);
    for (size_t i = 0; i < s->aantal; i++)
        if (!id_is_leeg(s->id[i]))
            *plek_van(s, s->id[i]) = (uint32_t)i + 1;
}

long ids_zoek(const struct ids *s, struct id id) {
    return s->plekken ? (long)*plek_van(s, id) - 1 : -1;
}

long ids_achteraan(struct ids *s, struct id id) {
    if (s->aantal == s->ruimte) {
        s->ruimte = s->ruimte ? s->ruimte * 2 : 4;
        s->id = mem_grow(s->id, s->ruimte, sizeof *s->id);
    }
    s->id[s->aantal] = id;
    return (long)s->aantal++;
}

long ids_erbij(struct ids *s, struct id id) {
    long nr = ids_zoek(s, id);
    if (nr >= 0)
        return nr;
    if (2 * (s->aantal + 1) > s->plekken)
        meer_plekken(s);
    *plek_van(s, id) = (uint32_t)s->aantal + 1;
    return ids_achteraan(s, id);
}

long ids_zoek_in_orde(const struct ids *s, struct id id) {
    size_t van = 0, tot = s->aantal;
    while (van < tot) {
        size_t midden = van + (tot - van) / 2;
        int verschil = memcmp(s->id[midden].byte, id.byte, sizeof id.byte);
        if (!verschil)
            return (long)midden;
        if (verschil < 0)
            van = midden + 1;
        else
            tot = midden;
    }
    return -1;
}

/* Its place stays taken, by a key that nobody looks for: what lies behind it must be found. */
void ids_weg(struct ids *s, struct id id) {
    long nr = ids_zoek(s, id);
    if (nr >= 0)
        s->id[nr] = (struct id){{0}};
}

void ids_leeg(struct ids *s) {
    if (s->plek)
        memset(s->plek, 0, s->plekken * sizeof *s->plek);
    s->aantal = 0;
}

void ids_free(struct ids *s) {
    free(s->id);
    free(s->plek);
    *s = (struct ids){0};
}
