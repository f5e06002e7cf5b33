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

static bool is_plain(char c) {
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
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

static void add_string(struct buf *out, const char *s) {
    size_t len = strlen(s);
    buf_add_char(out, '"');
    for (size_t pos = 0; pos < len;) {
        size_t begin = pos;
        while (pos < len && is_plain(s[pos]))
            pos++;
        buf_add_n(out, s + begin, pos - begin);
        if (pos == len)
            break;
        int32_t cp;
        pos += utf8_lees(s, len, pos, &cp);
        add_escaped(out, cp);
    }
    buf_add_char(out, '"');
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
    buf_add(j->out, j->pretty ? ": " : ":");
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
