/* Sort keys, and the first half of search keys: words of small letters without marks. */
#include "regie/text.h"
#include "utf8.h"
#include <string.h>
#include <utf8proc.h>

/* Letters without a decomposition of their own, after case folding. */
static const struct letter {
    int32_t cp;
    const char *as;
} letters[] = {
    {0xE6, "ae"}, {0xF0, "d"},  {0xF8, "o"},   {0xFE, "th"},  {0x111, "d"}, {0x127, "h"},
    {0x131, "i"}, {0x142, "l"}, {0x14B, "ng"}, {0x153, "oe"}, {0x167, "t"}, {0x199, "k"},
    {0x253, "b"}, {0x257, "d"}, {0x259, "e"},  {0x640, ""}, /* Arabic: the stretch, and letters that
                                                               keyboards write in two ways */
    {0x629, "ه"}, {0x649, "ي"}, {0x6A9, "ك"},  {0x6CC, "ي"},
};

static bool is_apostrophe(int32_t cp) {
    return cp == '\'' || cp == '`' || cp == 0xB4 || (cp >= 0x2B9 && cp <= 0x2BF) ||
           (cp >= 0x2018 && cp <= 0x201B) || cp == 0x2032 || cp == 0xFF07;
}

/* Words under construction: a separator is written only when another word follows. */
struct words {
    struct buf *out;
    size_t begin;
    bool gap;
};

static void words_add(struct words *w, const char *bytes, size_t len) {
    if (len == 0)
        return;
    if (w->gap && w->out->len > w->begin)
        buf_add_char(w->out, ' ');
    w->gap = false;
    buf_add_n(w->out, bytes, len);
}

/* Letters, digits, and what is younger than the tables of utf8proc. */
static bool is_word_part(int32_t cp) {
    return utf8proc_category(cp) <= UTF8PROC_CATEGORY_NO;
}

static void words_add_code_point(struct words *w, int32_t cp) {
    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (letters[i].cp == cp) {
            words_add(w, letters[i].as, strlen(letters[i].as));
            return;
        }
    if (!is_word_part(cp)) {
        w->gap = true;
        return;
    }
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t len = utf8proc_encode_char(cp, bytes);
    words_add(w, (const char *)bytes, (size_t)len);
}

/* Case, marks and compatibility forms of one code point; one gives at most 18. */
static void words_add_folded(struct words *w, int32_t cp) {
    if (cp == '.' || is_apostrophe(cp))
        return;
    if (cp == UTF8_FOUT) {
        w->gap = true;
        return;
    }
    utf8proc_int32_t parts[32];
    int boundclass = 0;
    utf8proc_ssize_t count =
        utf8proc_decompose_char(cp, parts, 32,
                                UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                    UTF8PROC_STRIPMARK | UTF8PROC_IGNORE,
                                &boundclass);
    for (utf8proc_ssize_t i = 0; i < count && i < 32; i++)
        words_add_code_point(w, parts[i]);
}

/* The small letter or digit of an ASCII character; NUL when it is dropped, a space otherwise. */
static char ascii_folded(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return c;
    if (c >= 'A' && c <= 'Z')
        return (char)(c + 32);
    return c == '.' || c == '\'' || c == '`' ? '\0' : ' ';
}

/* The ASCII from `pos` on, up to other characters; gives the place behind. */
static size_t words_add_ascii(struct words *w, const char *s, size_t len, size_t pos) {
    char folded[64];
    size_t n = 0;
    for (; pos < len && (unsigned char)s[pos] < 0x80 && n < sizeof folded; pos++) {
        char c = ascii_folded(s[pos]);
        if (c == ' ') {
            words_add(w, folded, n);
            w->gap = true;
            n = 0;
        } else if (c != '\0') {
            folded[n++] = c;
        }
    }
    words_add(w, folded, n);
    return pos;
}

void text_sort_key(struct buf *out, const char *s, size_t len) {
    struct words w = {.out = out, .begin = out->len};
    for (size_t pos = 0; pos < len;) {
        int32_t cp;
        if ((unsigned char)s[pos] < 0x80) {
            pos = words_add_ascii(&w, s, len, pos);
            continue;
        }
        pos += utf8_lees(s, len, pos, &cp);
        words_add_folded(&w, cp);
    }
}
