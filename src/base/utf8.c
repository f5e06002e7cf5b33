#include "utf8.h"
#include <utf8proc.h>

size_t utf8_lees(const char *s, size_t len, size_t pos, int32_t *cp) {
    unsigned char first = (unsigned char)s[pos];
    if (first < 0x80) {
        *cp = first;
        return 1;
    }
    utf8proc_ssize_t took =
        utf8proc_iterate((const utf8proc_uint8_t *)s + pos, (utf8proc_ssize_t)(len - pos), cp);
    if (took > 0)
        return (size_t)took;
    *cp = UTF8_FOUT;
    return 1;
}

void utf8_schrijf(struct buf *out, int32_t cp) {
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t len = utf8proc_encode_char(cp, bytes);
    buf_add_n(out, (const char *)bytes, (size_t)len);
}

enum { ZWNJ = 0x200C, ZWJ = 0x200D };

bool utf8_stuurt(int32_t cp) {
    if (cp < 0x80)
        return cp >= 0 && (cp < 0x20 || cp == 0x7F);
    switch (utf8proc_category(cp)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    case UTF8PROC_CATEGORY_CF:
        return cp != ZWJ && cp != ZWNJ &&
               utf8proc_get_property(cp)->boundclass != UTF8PROC_BOUNDCLASS_PREPEND;
    default:
        return false;
    }
}

bool utf8_is_wit(int32_t cp) {
    if (cp < 0x80)
        return cp == ' ' || (cp >= '\t' && cp <= '\r');
    if (cp == 0x85 || cp == 0x200B || cp == 0xFEFF)
        return true;
    utf8proc_category_t category = utf8proc_category(cp);
    return category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP;
}
