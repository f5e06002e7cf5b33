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
