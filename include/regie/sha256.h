/* SHA-256 (FIPS 180-4) and HMAC over it (RFC 2104): for knowing a file again, and for pseudonyms
 * that lead back to nobody without the key. */
#ifndef REGIE_SHA256_H
#define REGIE_SHA256_H

#include <nettle/sha2.h>
#include <stddef.h>
#include <stdint.h>

enum { SHA256_BYTES = 32, SHA256_TEKST = 65 };

struct sha256 {
    struct sha256_ctx stand;
};

void sha256_begin(struct sha256 *s);
void sha256_add(struct sha256 *s, const void *bytes, size_t len);
void sha256_klaar(struct sha256 *s, uint8_t uit[SHA256_BYTES]);
/* As 64 lower-case hexadecimal digits. */
void sha256_tekst(const uint8_t som[SHA256_BYTES], char uit[SHA256_TEKST]);

/* A key longer than a block is hashed first, as the source has it. */
void sha256_hmac(const void *sleutel, size_t sleutel_len, const void *bytes, size_t len,
                 uint8_t uit[SHA256_BYTES]);

#endif
