#include "regie/sha256.h"
#include <string.h>

enum { BLOK = 64, LENGTE_PLAATS = 56 };

static const uint32_t ronde[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t draai(uint32_t x, int n) {
    return x >> n | x << (32 - n);
}

static void spreid(const uint8_t blok[BLOK], uint32_t w[64]) {
    for (size_t i = 0; i < 16; i++)
        w[i] = (uint32_t)blok[4 * i] << 24 | (uint32_t)blok[4 * i + 1] << 16 |
               (uint32_t)blok[4 * i + 2] << 8 | blok[4 * i + 3];
    for (size_t i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (draai(a, 7) ^ draai(a, 18) ^ a >> 3) + w[i - 7] +
               (draai(b, 17) ^ draai(b, 19) ^ b >> 10);
    }
}

/* The names a to h are those of the source. */
static void verwerk(struct sha256 *s) {
    uint32_t w[64], v[8];
    spreid(s->blok, w);
    memcpy(v, s->stand, sizeof v);
    for (size_t i = 0; i < 64; i++) {
        uint32_t a = v[0], e = v[4];
        uint32_t keuze = (e & v[5]) ^ (~e & v[6]);
        uint32_t meeste = (a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]);
        uint32_t een = v[7] + (draai(e, 6) ^ draai(e, 11) ^ draai(e, 25)) + keuze + ronde[i] + w[i];
        uint32_t twee = (draai(a, 2) ^ draai(a, 13) ^ draai(a, 22)) + meeste;
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += een;
        v[0] = een + twee;
    }
    for (size_t i = 0; i < 8; i++)
        s->stand[i] += v[i];
}

void sha256_begin(struct sha256 *s) {
    *s = (struct sha256){.stand = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f,
                                   0x9b05688c, 0x1f83d9ab, 0x5be0cd19}};
}

void sha256_add(struct sha256 *s, const void *bytes, size_t len) {
    const uint8_t *van = bytes;
    while (len > 0) {
        size_t vol = s->lengte % BLOK, mee = len < BLOK - vol ? len : BLOK - vol;
        memcpy(s->blok + vol, van, mee);
        van += mee;
        len -= mee;
        s->lengte += mee;
        if (s->lengte % BLOK == 0)
            verwerk(s);
    }
}

void sha256_klaar(struct sha256 *s, uint8_t uit[SHA256_BYTES]) {
    static const uint8_t vulling[BLOK] = {0x80};
    uint8_t lengte[8];
    size_t vol = s->lengte % BLOK;
    for (size_t i = 0; i < 8; i++)
        lengte[i] = (uint8_t)(s->lengte * 8 >> (56 - 8 * i));
    sha256_add(s, vulling, (vol < LENGTE_PLAATS ? LENGTE_PLAATS : LENGTE_PLAATS + BLOK) - vol);
    sha256_add(s, lengte, sizeof lengte);
    for (size_t i = 0; i < SHA256_BYTES; i++)
        uit[i] = (uint8_t)(s->stand[i / 4] >> (24 - 8 * (i % 4)));
}

void sha256_tekst(const uint8_t som[SHA256_BYTES], char uit[SHA256_TEKST]) {
    static const char cijfer[] = "0123456789abcdef";
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        uit[2 * i] = cijfer[som[i] >> 4];
        uit[2 * i + 1] = cijfer[som[i] & 15];
    }
    uit[SHA256_TEKST - 1] = '\0';
}

static void helft(const uint8_t sleutel[BLOK], uint8_t masker, const void *bytes, size_t len,
                  uint8_t uit[SHA256_BYTES]) {
    struct sha256 s;
    uint8_t blok[BLOK];
    for (size_t i = 0; i < BLOK; i++)
        blok[i] = sleutel[i] ^ masker;
    sha256_begin(&s);
    sha256_add(&s, blok, sizeof blok);
    sha256_add(&s, bytes, len);
    sha256_klaar(&s, uit);
}

void sha256_hmac(const void *sleutel, size_t sleutel_len, const void *bytes, size_t len,
                 uint8_t uit[SHA256_BYTES]) {
    uint8_t blok[BLOK] = {0}, binnen[SHA256_BYTES];
    struct sha256 s;
    if (sleutel_len <= BLOK) {
        memcpy(blok, sleutel, sleutel_len);
    } else {
        sha256_begin(&s);
        sha256_add(&s, sleutel, sleutel_len);
        sha256_klaar(&s, blok);
    }
    helft(blok, 0x36, bytes, len, binnen);
    helft(blok, 0x5c, binnen, sizeof binnen, uit);
}
