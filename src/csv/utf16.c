#include "utf16.h"

enum { VERVANGING = 0xFFFD };

/* NUL bytes at the even or at the odd places. */
static size_t nullen(const char *s, size_t len, size_t vanaf) {
    size_t n = 0;
    for (size_t i = vanaf; i < len; i += 2)
        n += s[i] == '\0';
    return n;
}

/* An eighth: separators and digits are Latin also in a list of Arabic names. */
bool csv_is_utf16(const char *s, size_t len, bool *hoog_eerst) {
    size_t even = nullen(s, len, 0), oneven = nullen(s, len, 1);
    bool bom_laag = len >= 2 && s[0] == '\xFF' && s[1] == '\xFE';
    bool bom_hoog = len >= 2 && s[0] == '\xFE' && s[1] == '\xFF';
    *hoog_eerst = bom_hoog || (!bom_laag && even > oneven);
    return bom_laag || bom_hoog || (even + oneven > len / 8 && (even == 0 || oneven == 0));
}

void csv_utf16_begin(struct csv_utf16 *u, bool hoog_eerst) {
    *u = (struct csv_utf16){.hoog_eerst = hoog_eerst, .los = -1};
}

static char *schrijf(char *naar, unsigned teken) {
    if (teken < 0x80) {
        *naar++ = (char)teken;
        return naar;
    }
    if (teken < 0x800) {
        *naar++ = (char)(0xC0 | teken >> 6);
    } else {
        if (teken < 0x10000) {
            *naar++ = (char)(0xE0 | teken >> 12);
        } else {
            *naar++ = (char)(0xF0 | teken >> 18);
            *naar++ = (char)(0x80 | (teken >> 12 & 0x3F));
        }
        *naar++ = (char)(0x80 | (teken >> 6 & 0x3F));
    }
    *naar++ = (char)(0x80 | (teken & 0x3F));
    return naar;
}

static bool is_eerste_helft(unsigned e) {
    return e >= 0xD800 && e < 0xDC00;
}

static bool is_tweede_helft(unsigned e) {
    return e >= 0xDC00 && e < 0xE000;
}

static char *eenheid(struct csv_utf16 *u, unsigned e, char *naar) {
    if (u->wacht != 0) {
        unsigned eerste = u->wacht;
        u->wacht = 0;
        if (is_tweede_helft(e))
            return schrijf(naar, 0x10000 + ((eerste - 0xD800) << 10) + (e - 0xDC00));
        naar = schrijf(naar, VERVANGING);
    }
    if (is_eerste_helft(e)) {
        u->wacht = e;
        return naar;
    }
    return schrijf(naar, is_tweede_helft(e) ? VERVANGING : e);
}

size_t csv_utf16_lees(struct csv_utf16 *u, const char *s, size_t len, char *naar) {
    char *begin = naar;
    const unsigned char *b = (const unsigned char *)s, *einde = b + len;
    while (b < einde) {
        if (u->los < 0) {
            u->los = *b++;
            continue;
        }
        unsigned een = (unsigned)u->los, twee = *b++;
        u->los = -1;
        naar = eenheid(u, u->hoog_eerst ? een << 8 | twee : twee << 8 | een, naar);
    }
    return (size_t)(naar - begin);
}

size_t csv_utf16_slot(struct csv_utf16 *u, char *naar) {
    char *begin = naar;
    if (u->wacht != 0)
        naar = schrijf(naar, VERVANGING);
    if (u->los >= 0)
        naar = schrijf(naar, VERVANGING);
    csv_utf16_begin(u, u->hoog_eerst);
    return (size_t)(naar - begin);
}
