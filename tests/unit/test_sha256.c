/* SHA-256 against the examples of FIPS 180-4 and NIST, HMAC against those of RFC 4231. */
#include "regie/sha256.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void som_is(const char *tekst, size_t len, size_t stap, const char *hex) {
    struct sha256 s;
    uint8_t som[SHA256_BYTES];
    char gezien[SHA256_TEKST];
    sha256_begin(&s);
    for (size_t i = 0; i < len; i += stap)
        sha256_add(&s, tekst + i, len - i < stap ? len - i : stap);
    sha256_klaar(&s, som);
    sha256_tekst(som, gezien);
    assert_string_equal(gezien, hex);
}

static void known_sums_come_out(void **state) {
    (void)state;
    static const struct {
        const char *tekst, *hex;
    } bekend[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
         "lmnopqrsmnopqrstnopqrstu",
         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
    };
    for (size_t i = 0; i < sizeof bekend / sizeof *bekend; i++)
        for (size_t stap = 1; stap < 130; stap += 7)
            som_is(bekend[i].tekst, strlen(bekend[i].tekst), stap, bekend[i].hex);
}

static void a_million_letters_too(void **state) {
    (void)state;
    static char a[1000000];
    memset(a, 'a', sizeof a);
    som_is(a, sizeof a, sizeof a,
           "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    som_is(a, sizeof a, 1009, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

static void hmac_is(const void *sleutel, size_t n, const char *tekst, const char *hex) {
    uint8_t som[SHA256_BYTES];
    char gezien[SHA256_TEKST];
    sha256_hmac(sleutel, n, tekst, strlen(tekst), som);
    sha256_tekst(som, gezien);
    assert_string_equal(gezien, hex);
}

static void known_keyed_sums_come_out(void **state) {
    (void)state;
    char sleutel[131];
    memset(sleutel, 0x0b, 20);
    hmac_is(sleutel, 20, "Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    hmac_is("Jefe", 4, "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    memset(sleutel, 0xaa, 131);
    hmac_is(sleutel, 131, "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_sums_come_out),
        cmocka_unit_test(a_million_letters_too),
        cmocka_unit_test(known_keyed_sums_come_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
