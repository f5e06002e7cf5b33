#include "support/toeval.h"

static uint64_t staat = 20261122;

void toeval_begin(uint64_t zaad) {
    staat = zaad;
}

unsigned toeval(unsigned onder) {
    staat ^= staat << 13;
    staat ^= staat >> 7;
    staat ^= staat << 17;
    return onder ? (unsigned)(staat % onder) : 0;
}

unsigned toeval_bsn(unsigned n) {
    for (;; n++) {
        unsigned som = 0, rest = n / 10;
        for (unsigned i = 2; i <= 9; i++, rest /= 10)
            som += i * (rest % 10);
        if (som % 11 < 10 && n % 10 == som % 11)
            return n;
    }
}
