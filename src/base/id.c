#include "regie/id.h"
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

enum { VOORRAAD = 256 };

/* Random bytes are fetched by the page: a call into the kernel for every key would be felt in an
 * import. */
static void willekeurig(uint8_t *uit, size_t aantal) {
    static uint8_t voorraad[VOORRAAD];
    static size_t over;
    if (over < aantal) {
        if (getrandom(voorraad, sizeof voorraad, 0) != (ssize_t)sizeof voorraad)
            abort();
        over = sizeof voorraad;
    }
    over -= aantal;
    memcpy(uit, voorraad + over, aantal);
}

static uint64_t milliseconden(void) {
    struct timespec nu;
    clock_gettime(CLOCK_REALTIME, &nu);
    return (uint64_t)nu.tv_sec * 1000 + (uint64_t)nu.tv_nsec / 1000000;
}

/* Version 7 with a counter of 12 bits behind the milliseconds; when the counter runs over, or the
 * clock steps back, time is borrowed from the future so that keys never go down. */
static uint64_t laatste;
static unsigned teller;

struct id id_nieuw(void) {
    uint64_t nu = milliseconden();
    if (nu > laatste) {
        uint8_t begin;
        willekeurig(&begin, sizeof begin);
        laatste = nu;
        teller = begin;
    } else if (++teller > 0xfff) {
        laatste++;
        teller = 0;
    }
    struct id id;
    for (int i = 0; i < 6; i++)
        id.byte[i] = (uint8_t)(laatste >> (40 - 8 * i));
    id.byte[6] = (uint8_t)(0x70 | (teller >> 8));
    id.byte[7] = (uint8_t)teller;
    willekeurig(id.byte + 8, 8);
    id.byte[8] = (uint8_t)(0x80 | (id.byte[8] & 0x3f));
    return id;
}

void id_na(struct id id) {
    uint64_t toen = 0;
    for (int i = 0; i < 6; i++)
        toen = toen << 8 | id.byte[i];
    if (toen >= laatste) {
        laatste = toen;
        teller = 0xfff;
    }
}

bool id_is_leeg(struct id id) {
    static const struct id leeg;
    return id_gelijk(id, leeg);
}

bool id_gelijk(struct id a, struct id b) {
    return !memcmp(a.byte, b.byte, sizeof a.byte);
}

void id_tekst(struct id id, char uit[ID_TEKST]) {
    static const char cijfers[] = "0123456789abcdef";
    for (int i = 0; i < 16; i++) {
        uit[2 * i] = cijfers[id.byte[i] >> 4];
        uit[2 * i + 1] = cijfers[id.byte[i] & 15];
    }
    uit[ID_TEKST - 1] = '\0';
}

/* What a digit stands for, and a bit that says that it is one. */
enum { IS_CIJFER = 16 };
static const uint8_t waarde[256] = {
    ['0'] = IS_CIJFER,      ['1'] = IS_CIJFER | 1,  ['2'] = IS_CIJFER | 2,  ['3'] = IS_CIJFER | 3,
    ['4'] = IS_CIJFER | 4,  ['5'] = IS_CIJFER | 5,  ['6'] = IS_CIJFER | 6,  ['7'] = IS_CIJFER | 7,
    ['8'] = IS_CIJFER | 8,  ['9'] = IS_CIJFER | 9,  ['a'] = IS_CIJFER | 10, ['b'] = IS_CIJFER | 11,
    ['c'] = IS_CIJFER | 12, ['d'] = IS_CIJFER | 13, ['e'] = IS_CIJFER | 14, ['f'] = IS_CIJFER | 15,
};

bool id_lees(const char *tekst, struct id *uit) {
    const uint8_t *s = (const uint8_t *)tekst;
    unsigned alle = IS_CIJFER;
    struct id id;
    if (strlen(tekst) != ID_TEKST - 1)
        return false;
    for (int i = 0; i < 16; i++) {
        unsigned hoog = waarde[s[2 * i]], laag = waarde[s[2 * i + 1]];
        alle &= hoog & laag;
        id.byte[i] = (uint8_t)(hoog << 4 | (laag & 15));
    }
    if (alle)
        *uit = id;
    return alle != 0;
}
