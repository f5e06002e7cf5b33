/* What spreadsheets, registers and web pages leave in a cell that is no text. */
#include "kolom_deel.h"
#include <ctype.h>
#include <string.h>

static unsigned char teken_van(unsigned char c) {
    return c >= 0x80                             ? TEKEN_HOOG
           : c == '?'                            ? TEKEN_VRAAG
           : c == '\n' || c == '\r' || c == '\t' ? TEKEN_REGEL
           : c < ' ' || c == 0x7F                ? TEKEN_STUUR
                                                 : 0;
}

void kolom_tekens_bouw(struct kolomregels *r) {
    for (unsigned c = 0; c < sizeof r->teken; c++)
        r->teken[c] = teken_van((unsigned char)c);
}

unsigned kolom_tekens(const struct kolomregels *r, const char *s, size_t len) {
    unsigned tekens = 0;
    for (size_t i = 0; i < len; i++)
        tekens |= r->teken[(unsigned char)s[i]];
    return tekens;
}

/* Those of C1 take two bytes, and are rare enough to be looked for by themselves. */
bool kolom_heeft_stuurteken(const char *s, unsigned tekens) {
    if (tekens & TEKEN_STUUR)
        return true;
    for (; (tekens & TEKEN_HOOG) && *s; s++)
        if ((unsigned char)s[0] == 0xC2 && (unsigned char)s[1] >= 0x80 &&
            (unsigned char)s[1] < 0xA0)
            return true;
    return false;
}

bool kolom_is_schoon(const char *s, unsigned tekens) {
    return !(tekens & (TEKEN_STUUR | TEKEN_REGEL | TEKEN_HOOG)) && *s != '\'' && *s != '=';
}

struct reeks {
    unsigned van, tot;
    char als; /* NUL: it goes; '0': a digit */
};
static const struct reeks reeksen[] = {
    {0x09, 0x0D, ' '},     {0xA0, 0xA0, ' '},      {0xAD, 0xAD, '\0'},     {0x660, 0x669, '0'},
    {0x6F0, 0x6F9, '0'},   {0x1680, 0x1680, ' '},  {0x2000, 0x200A, ' '},  {0x200B, 0x200F, '\0'},
    {0x2010, 0x2015, '-'}, {0x2018, 0x201B, '\''}, {0x2028, 0x2029, ' '},  {0x202A, 0x202E, '\0'},
    {0x202F, 0x202F, ' '}, {0x205F, 0x205F, ' '},  {0x2060, 0x2064, '\0'}, {0x2066, 0x2069, '\0'},
    {0x2212, 0x2212, '-'}, {0x3000, 0x3000, ' '},  {0xFEFF, 0xFEFF, '\0'}, {0xFF0D, 0xFF0D, '-'},
    {0xFF10, 0xFF19, '0'},
};

/* One code point of valid UTF-8; its length. */
static size_t codepunt(const char *s, unsigned *uit) {
    const unsigned char *b = (const unsigned char *)s;
    size_t n = b[0] < 0x80 ? 1 : b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : 4;
    *uit = n == 1 ? b[0] : b[0] & (0x7FU >> n);
    for (size_t i = 1; i < n; i++) {
        if ((b[i] & 0xC0) != 0x80)
            return i;
        *uit = *uit << 6 | (b[i] & 0x3FU);
    }
    return n;
}

static void neem_teken(struct buf *uit, const char *s, size_t len, unsigned teken) {
    for (size_t i = 0; i < sizeof reeksen / sizeof *reeksen; i++)
        if (teken >= reeksen[i].van && teken <= reeksen[i].tot) {
            char als = reeksen[i].als;
            if (als == '0')
                als = (char)('0' + teken - reeksen[i].van);
            if (als)
                buf_add_char(uit, als);
            return;
        }
    buf_add_n(uit, s, len);
}

/* ="0123", '0123 and a blank that was no blank before. */
static void pel(struct buf *b) {
    if (b->len >= 3 && b->s[0] == '=' && b->s[1] == '"' && b->s[b->len - 1] == '"') {
        buf_remove(b, b->len - 1, 1);
        buf_remove(b, 0, 2);
    }
    size_t voor = strspn(buf_text(b), "' "), len = b->len;
    while (len > voor && b->s[len - 1] == ' ')
        len--;
    buf_remove(b, len, b->len - len);
    buf_remove(b, 0, voor);
}

void kolom_schoon(const char *s, struct buf *uit) {
    buf_clear(uit);
    while (*s) {
        unsigned teken;
        size_t n = codepunt(s, &teken);
        neem_teken(uit, s, n, teken);
        s += n;
    }
    pel(uit);
}

bool kolom_is_e_notatie(const char *s, bool streng) {
    if (!isdigit((unsigned char)*s))
        return false;
    size_t heel = strspn(s, "0123456789"), breuk = 0;
    s += heel;
    if (*s == ',' || *s == '.')
        breuk = strspn(s + 1, "0123456789") + 1;
    s += breuk;
    if (*s != 'E' && *s != 'e')
        return false;
    bool teken = s[1] == '+' || s[1] == '-';
    s += 1 + teken;
    size_t macht = strspn(s, "0123456789");
    return macht >= 1 && macht <= 3 && s[macht] == '\0' && (!streng || teken || breuk > 1);
}

size_t kolom_zonder_decimalen(const char *s) {
    size_t len = strlen(s), heel = strcspn(s, ".,");
    if (!heel || heel == len || len - heel > 3 || !isdigit((unsigned char)s[heel - 1]))
        return len;
    return len - heel > 1 && strspn(s + heel + 1, "0") == len - heel - 1 ? heel : len;
}

/* The second of two letters that were one: a byte 80 to BF as Windows-1252 has it. Quotes, dashes
 * and a hard space may stand behind a letter that is whole, but hardly behind an A with a tilde. */
static bool is_tweede_helft(unsigned eerste, unsigned teken) {
    static const unsigned tekens[] = {0x20AC, 0x201A, 0x192,  0x201E, 0x2020, 0x2021, 0x2C6,
                                      0x2030, 0x160,  0x2039, 0x152,  0x17D,  0x2DC,  0x2122,
                                      0x161,  0x203A, 0x153,  0x17E,  0x178};
    if (teken > 0xA0 && teken <= 0xBF)
        return true;
    for (size_t i = 0; i < sizeof tekens / sizeof *tekens; i++)
        if (teken == tekens[i])
            return true;
    return eerste == 0xC3 && (teken == 0xA0 || (teken >= 0x2013 && teken <= 0x2026));
}

/* The first of them: of Latin letters with marks, of Cyrillic and of Arabic. */
static bool is_eerste_helft(unsigned teken) {
    return (teken >= 0xC3 && teken <= 0xC5) || teken == 0xD0 || teken == 0xD1 || teken == 0xD8 ||
           teken == 0xD9;
}

bool tekst_is_verhaspeld(const char *s) {
    unsigned eerste = 0, teken;
    for (; *s; eerste = teken) {
        s += codepunt(s, &teken);
        if (teken == 0xFFFD || (is_eerste_helft(eerste) && is_tweede_helft(eerste, teken)))
            return true;
    }
    return false;
}

/* Between two commas, or the ends, there is nothing but this "?". */
static bool staat_alleen(const char *s, size_t i) {
    const char *na = s + i + 1;
    while (i > 0 && s[i - 1] == ' ')
        i--;
    na += strspn(na, " ");
    return (i == 0 || s[i - 1] == ',') && (!*na || *na == ',');
}

bool naam_is_verhaspeld(const char *s) {
    size_t vragen = 0;
    for (size_t i = 0; s[i]; i++)
        if (s[i] == '?' && (!staat_alleen(s, i) || ++vragen > 1))
            return true;
    return tekst_is_verhaspeld(s);
}
