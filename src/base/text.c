#include "regie/text.h"
#include "utf8.h"
#include <string.h>
#include <utf8proc.h>
#include <wchar.h>

/* Length of the longest run of plain ASCII from pos, eight bytes at a time. */
static size_t ascii_run(const char *s, size_t len, size_t pos) {
    size_t begin = pos;
    for (uint64_t eight; pos + sizeof eight <= len; pos += sizeof eight) {
        memcpy(&eight, s + pos, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (pos < len && (unsigned char)s[pos] < 0x80)
        pos++;
    return pos - begin;
}

bool text_is_utf8(const char *s, size_t len) {
    for (size_t pos = 0; (pos += ascii_run(s, len, pos)) < len;) {
        int32_t cp;
        pos += utf8_lees(s, len, pos, &cp);
        if (cp == UTF8_FOUT)
            return false;
    }
    return true;
}

/* The first position from pos where text stands that is not white. */
static size_t skip_white(const char *s, size_t len, size_t pos) {
    while (pos < len) {
        int32_t cp;
        size_t took = utf8_lees(s, len, pos, &cp);
        if (!utf8_is_wit(cp))
            break;
        pos += took;
    }
    return pos;
}

void text_trim(struct buf *out, const char *s, size_t len) {
    size_t begin = skip_white(s, len, 0), end = begin;
    for (size_t pos = begin; pos < len;) {
        int32_t cp;
        pos += utf8_lees(s, len, pos, &cp);
        if (!utf8_is_wit(cp))
            end = pos;
    }
    buf_add_n(out, s + begin, end - begin);
}
