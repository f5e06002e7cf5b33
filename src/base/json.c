#include "regie/json.h"
#include "utf8.h"
#include <string.h>

void json_begin(struct json *j, struct buf *out) {
    *j = (struct json){.out = out, .first = true};
}

static void line_break(struct json *j) {
    if (!j->pretty)
        return;
    buf_add_char(j->out, '\n');
    for (int i = 0; i < j->depth; i++)
        buf_add(j->out, "  ");
}

/* How many bytes from here stand in a string as they are: of ASCII all but what steers, the quote
 * and the backslash. */
static size_t plain_bytes(const char *s) {
    static const char plain[256] = "                                "
                                   "xx xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                                   "xxxxxxxxxxxxxxxxxxxxxxxxxxxx xxx"
                                   "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ";
    const unsigned char *c = (const unsigned char *)s;
    while (plain[*c] == 'x')
        c++;
    return (size_t)(c - (const unsigned char *)s);
}

static void add_escaped(struct buf *out, int32_t cp) {
    static const char named[] = "\"\\\b\f\n\r\t", names[] = "\"\\bfnrt";
    const char *known = cp > 0 && cp < 0x80 ? strchr(named, (char)cp) : NULL;
    if (known) {
        buf_add_char(out, '\\');
        buf_add_char(out, names[known - named]);
    } else if (cp == UTF8_FOUT) {
        buf_add(out, "\uFFFD");
    } else if (cp > 0xFFFF && utf8_stuurt(cp)) {
        buf_addf(out, "\\u%04x\\u%04x", 0xD800u + ((unsigned)cp - 0x10000u) / 0x400u,
                 0xDC00u + ((unsigned)cp & 0x3FFu));
    } else if (utf8_stuurt(cp)) {
        buf_addf(out, "\\u%04x", (unsigned)cp);
    } else {
        utf8_schrijf(out, cp);
    }
}

static void add_escaped_string(struct buf *out, const char *s) {
    buf_add_char(out, '"');
    for (size_t plain = plain_bytes(s);; plain = plain_bytes(s)) {
        int32_t cp;
        buf_add_n(out, s, plain);
        s += plain;
        if (!*s)
            break;
        s += utf8_lees(s, strnlen(s, UTF8_BYTES), 0, &cp);
        add_escaped(out, cp);
    }
    buf_add_char(out, '"');
}

/* Nearly all of them stand there as they are: those in one go. */
static void add_string(struct buf *out, const char *s) {
    size_t plain = plain_bytes(s);
    if (s[plain]) {
        add_escaped_string(out, s);
        return;
    }
    char *room = buf_extend(out, plain + 2);
    room[0] = '"';
    memcpy(room + 1, s, plain);
    room[plain + 1] = '"';
}

/* What stands before every value: the comma, the line and the key. */
static void begin_value(struct json *j, const char *key) {
    if (!j->first)
        buf_add_char(j->out, ',');
    if (j->depth > 0)
        line_break(j);
    j->first = false;
    if (!key)
        return;
    add_string(j->out, key);
    buf_add_char(j->out, ':');
    if (j->pretty)
        buf_add_char(j->out, ' ');
}

void json_open(struct json *j, const char *key, char bracket) {
    begin_value(j, key);
    buf_add_char(j->out, bracket);
    j->depth++;
    j->first = true;
}

void json_close(struct json *j, char bracket) {
    j->depth--;
    if (!j->first)
        line_break(j);
    buf_add_char(j->out, bracket);
    j->first = false;
}

void json_text(struct json *j, const char *key, const char *value) {
    begin_value(j, key);
    if (value)
        add_string(j->out, value);
    else
        buf_add(j->out, "null");
}

void json_number(struct json *j, const char *key, long value) {
    begin_value(j, key);
    buf_addf(j->out, "%ld", value);
}

void json_bool(struct json *j, const char *key, bool value) {
    begin_value(j, key);
    buf_add(j->out, value ? "true" : "false");
}
