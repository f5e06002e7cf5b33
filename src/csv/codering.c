#include "codering.h"
#include "regie/text.h"
#include <stdint.h>

/* Windows-1252 above Latin-1; the five bytes it leaves open stay the control characters of the
 * same number, as browsers do. */
static const uint16_t van_0x80[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

static size_t teken_lengte(unsigned char eerste) {
    return eerste >= 0xF0 ? 4 : eerste >= 0xE0 ? 3 : eerste >= 0xC0 ? 2 : 1;
}

size_t csv_hele_tekens(const char *s, size_t len) {
    for (size_t terug = 1; terug <= 3 && terug <= len; terug++) {
        unsigned char c = (unsigned char)s[len - terug];
        if ((c & 0xC0) != 0x80)
            return teken_lengte(c) > terug ? len - terug : len;
    }
    return len;
}

static char *teken(char *naar, unsigned char c) {
    unsigned u = c < 0xA0 ? van_0x80[c - 0x80] : c;
    if (u >= 0x800) {
        *naar++ = (char)(0xE0 | u >> 12);
        *naar++ = (char)(0x80 | (u >> 6 & 0x3F));
    } else {
        *naar++ = (char)(0xC0 | u >> 6);
    }
    *naar++ = (char)(0x80 | (u & 0x3F));
    return naar;
}

static void van_1252(struct buf *uit, const char *s, size_t len) {
    char stuk[1024];
    char *naar = stuk;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c < 0x80)
            *naar++ = (char)c;
        else
            naar = teken(naar, c);
        if (naar > stuk + sizeof stuk - 3) {
            buf_add_n(uit, stuk, (size_t)(naar - stuk));
            naar = stuk;
        }
    }
    buf_add_n(uit, stuk, (size_t)(naar - stuk));
}

static size_t regel_lengte(const char *s, size_t len) {
    size_t n = 0;
    while (n < len && s[n] != '\n' && s[n] != '\r')
        n++;
    return n < len ? n + 1 : n;
}

void csv_naar_utf8(struct buf *uit, const char *s, size_t len, bool alles_1252) {
    for (size_t n; len > 0; s += n, len -= n) {
        n = regel_lengte(s, len);
        if (!alles_1252 && text_is_utf8(s, n))
            buf_add_n(uit, s, n);
        else
            van_1252(uit, s, n);
    }
}
