#include "regie/sha256.h"
#include <nettle/hmac.h>

void sha256_begin(struct sha256 *s) {
    sha256_init(&s->stand);
}

void sha256_add(struct sha256 *s, const void *bytes, size_t len) {
    sha256_update(&s->stand, len, bytes);
}

void sha256_klaar(struct sha256 *s, uint8_t uit[SHA256_BYTES]) {
    sha256_digest(&s->stand, SHA256_BYTES, uit);
}

void sha256_tekst(const uint8_t som[SHA256_BYTES], char uit[SHA256_TEKST]) {
    static const char cijfer[] = "0123456789abcdef";
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        uit[2 * i] = cijfer[som[i] >> 4];
        uit[2 * i + 1] = cijfer[som[i] & 15];
    }
    uit[SHA256_TEKST - 1] = '\0';
}

void sha256_hmac(const void *sleutel, size_t sleutel_len, const void *bytes, size_t len,
                 uint8_t uit[SHA256_BYTES]) {
    struct hmac_sha256_ctx stand;
    hmac_sha256_set_key(&stand, sleutel_len, sleutel);
    hmac_sha256_update(&stand, len, bytes);
    hmac_sha256_digest(&stand, SHA256_BYTES, uit);
}
