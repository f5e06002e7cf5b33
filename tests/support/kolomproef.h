/* What cells of a list mean: what the tests of values share. */
#ifndef SUPPORT_KOLOMPROEF_H
#define SUPPORT_KOLOMPROEF_H

#include "support/monster.h"

/* The value, or what came of the cell; and the code of the remark if there is one: "2900000001
 * [bsn_nul]", "geweigerd [datum]". The remark itself is appended to `tekst`. */
void kolomproef_uitkomst(const char *veld, const char *cel, struct buf *uit, struct buf *tekst);

struct geval {
    const char *veld, *cel, *verwacht;
};
/* Each of these cells means that; all that do not are told together. */
void kolomproef_gevallen(const struct geval *g, size_t aantal);
#define GEVALLEN(...)                                                                              \
    do {                                                                                           \
        static const struct geval g[] = {__VA_ARGS__};                                             \
        kolomproef_gevallen(g, AANTAL(g));                                                         \
    } while (0)

#endif
