#include "regie/termijn.h"

size_t termijnen_van(const struct termijnregels *l, const struct beeld *b, struct termijn *uit,
                     size_t max) {
    (void)l, (void)b, (void)uit, (void)max;
    return 0;
}
