#include "regie/id.h"
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

/* Random bytes are fetched by the page: a call into the kernel for every key would be felt in an
 * import. */
static uint8_t willekeurig(void) {
    static uint8_t voorraad[256];
    static size_t over;
    if (!over) {
        if (getrandom(voorraad, sizeof voorraad, 0) != (ssize_t)sizeof voorraad)
            abort();
        over = sizeof voorraad;
    }
    return voorraad[--over];
}

static uint64_t milliseconden(void) {
    struct timespec nu;
    clock_gettime(CLOCK_REALTIME, &nu);
    return (uint64_t)nu.tv_sec * 1000 + (uint64_t)nu.tv_nsec / 1000000;
}

/* Version 7 with a counter of 12 bits behind the milliseconds; when the counter runs over, or the
 * clock steps back, time is borrowed from the future so that keys never go down. */
struct id id_nieuw(void) {
    static uint64_t laatste;
    static unsigned teller;
    uint64_t nu = milliseconden();
    if (nu > laatste) {
        laatste = nu;
        teller = willekeurig();
    } else if (++teller > 0xfff) {
        laatste++;
        teller = 0;
    }
    struct id id;
    for (int i = 0; i < 6; i++)
        id.byte[i] = (uint8_t)(laatste >> (40 - 8 * i));
    id.byte[6] = (uint8_t)(0x70 | (teller >> 8));
    id.byte[7] = (uint8_t)teller;
    for (int i = 8; i < 16; i++)
        id.byte[i] = willekeurig();
    id.byte[8] = (uint8_t)(0x80 | (id.byte[8] & 0x3f));
    return id;
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

static int cijfer(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool id_lees(const char *tekst, struct id *uit) {
    if (strlen(tekst) != ID_TEKST - 1)
        return false;
    for (int i = 0; i < 16; i++) {
        int hoog = cijfer(tekst[2 * i]), laag = cijfer(tekst[2 * i + 1]);
        if (hoog < 0 || laag < 0)
            return false;
        uit->byte[i] = (uint8_t)(hoog << 4 | laag);
    }
    return true;
}
