#include "regie/blok.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

enum { STUK = 64 * 1024, RAND = 16 };

struct blok_stuk {
    struct blok_stuk *volgende;
    size_t len, cap;
    _Alignas(RAND) char bytes[];
};

static struct blok_stuk *stuk_maak(size_t len) {
    size_t cap = len > STUK ? len : STUK;
    struct blok_stuk *s = mem_alloc(sizeof *s + cap);
    s->cap = cap;
    return s;
}

/* The next piece with room: one that was used before, or a new one between. */
static void volgend_stuk(struct blok *b, size_t len) {
    struct blok_stuk **plek = b->nu ? &b->nu->volgende : &b->eerste;
    if (!*plek || (*plek)->cap < len) {
        struct blok_stuk *s = stuk_maak(len);
        s->volgende = *plek;
        *plek = s;
    }
    b->nu = *plek;
    b->nu->len = 0;
}

void *blok_neem(struct blok *b, size_t len) {
    len = (len + RAND - 1) & ~(size_t)(RAND - 1);
    if (!b->nu || len > b->nu->cap - b->nu->len)
        volgend_stuk(b, len);
    void *plek = b->nu->bytes + b->nu->len;
    b->nu->len += len;
    return plek;
}

char *blok_tekst(struct blok *b, const char *s, size_t len) {
    char *plek = blok_neem(b, len + 1);
    memcpy(plek, s, len);
    plek[len] = '\0';
    return plek;
}

void blok_leeg(struct blok *b) {
    for (struct blok_stuk **plek = &b->eerste; *plek;) {
        struct blok_stuk *s = *plek;
        if (s->cap <= STUK) {
            plek = &s->volgende;
            continue;
        }
        *plek = s->volgende;
        free(s);
    }
    b->nu = NULL;
}

void blok_free(struct blok *b) {
    while (b->eerste) {
        struct blok_stuk *s = b->eerste;
        b->eerste = s->volgende;
        free(s);
    }
    *b = (struct blok){0};
}
