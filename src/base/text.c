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

static bool is_ascii_white(char c) {
    return (unsigned char)c < 0x80 && utf8_is_wit(c);
}

/* What ends in plain ASCII, blanks aside, is read from behind; only other white has to be looked
 * for from the front. */
void text_trim(struct buf *out, const char *s, size_t len) {
    size_t begin = skip_white(s, len, 0), end = begin;
    while (len > begin && is_ascii_white(s[len - 1]))
        len--;
    if (len > begin && (unsigned char)s[len - 1] < 0x80)
        end = len;
    for (size_t pos = end; pos < len;) {
        int32_t cp;
        pos += utf8_lees(s, len, pos, &cp);
        if (!utf8_is_wit(cp))
            end = pos;
    }
    buf_add_n(out, s + begin, end - begin);
}

/* Two ASCII characters are never one cluster, save a carriage return with its line feed. */
static bool is_plain_step(const char *s, size_t len, size_t pos) {
    return (unsigned char)s[pos] < 0x80 && s[pos] != '\r' &&
           (pos + 1 >= len || (unsigned char)s[pos + 1] < 0x80);
}

size_t text_next(const char *s, size_t len, size_t pos) {
    if (pos >= len)
        return len;
    if (is_plain_step(s, len, pos))
        return pos + 1;
    int32_t here, next, state = 0;
    pos += utf8_lees(s, len, pos, &here);
    while (here != UTF8_FOUT && pos < len) {
        size_t took = utf8_lees(s, len, pos, &next);
        if (next == UTF8_FOUT || utf8proc_grapheme_break_stateful(here, next, &state))
            break;
        pos += took;
        here = next;
    }
    return pos;
}

static size_t code_point_before(const char *s, size_t len, size_t pos) {
    size_t begin = pos - 1;
    while (begin > 0 && pos - begin < 4 && ((unsigned char)s[begin] & 0xC0) == 0x80)
        begin--;
    int32_t cp;
    return begin + utf8_lees(s, len, begin, &cp) == pos ? begin : pos - 1;
}

/* A boundary at or before pos that can be recognised without what stands before it: an ASCII
 * character that does not belong to its predecessor. */
static size_t sure_boundary(const char *s, size_t len, size_t pos) {
    while (pos > 0) {
        size_t before = code_point_before(s, len, pos);
        int32_t cp;
        utf8_lees(s, len, before, &cp);
        if ((unsigned char)s[pos] < 0x80 &&
            (cp == UTF8_FOUT || utf8proc_grapheme_break(cp, (unsigned char)s[pos])))
            return pos;
        pos = before;
    }
    return 0;
}

size_t text_prev(const char *s, size_t len, size_t pos) {
    if (pos == 0)
        return 0;
    size_t here = sure_boundary(s, len, code_point_before(s, len, pos));
    for (size_t next; (next = text_next(s, len, here)) < pos;)
        here = next;
    return here;
}

enum { NEWLINE_SIGN = 0x23CE, REPLACEMENT = 0xFFFD, DOTTED_CIRCLE = 0x25CC, SOFT_HYPHEN = 0xAD };

/* What is drawn for a code point; itself when it is harmless. */
static int32_t stand_in(int32_t cp) {
    if (cp >= 0x20 && cp < 0x7F)
        return cp;
    if (cp == '\n' || cp == 0x2028 || cp == 0x2029)
        return NEWLINE_SIGN;
    if (cp == '\t')
        return ' ';
    if (cp >= 0 && cp < 0x20)
        return 0x2400 + cp;
    if (cp == 0x7F)
        return 0x2421;
    if (cp == SOFT_HYPHEN)
        return '-';
    return cp == UTF8_FOUT || utf8_stuurt(cp) || wcwidth((wchar_t)cp) < 0 ? REPLACEMENT : cp;
}

/* One step of drawing: a code point, and whether it needs a circle to stand on because there is no
 * letter before it that could carry it. */
struct step {
    int32_t shown;
    int cells;
    bool circle;
};

static size_t step_read(const char *s, size_t len, size_t pos, bool *base, struct step *step) {
    int32_t cp;
    size_t took = utf8_lees(s, len, pos, &cp);
    step->shown = stand_in(cp);
    int width = step->shown < 0x7F ? 1 : wcwidth((wchar_t)step->shown);
    step->circle = width == 0 && !*base;
    step->cells = (width < 0 ? 1 : width) + step->circle;
    *base = step->shown == cp;
    return pos + took;
}

static size_t printable_run(const char *s, size_t len, size_t pos) {
    size_t begin = pos;
    while (pos < len && s[pos] >= 0x20 && s[pos] < 0x7F)
        pos++;
    return pos - begin;
}

void text_show(struct buf *out, const char *s, size_t len) {
    bool base = false;
    for (size_t pos = 0; pos < len;) {
        size_t run = printable_run(s, len, pos);
        if (run > 0) {
            buf_add_n(out, s + pos, run);
            pos += run;
            base = true;
            continue;
        }
        struct step step;
        pos = step_read(s, len, pos, &base, &step);
        if (step.circle)
            utf8_schrijf(out, DOTTED_CIRCLE);
        utf8_schrijf(out, step.shown);
    }
}

int text_cells(const char *s, size_t len) {
    int cells = 0;
    bool base = false;
    for (size_t pos = 0; pos < len;) {
        struct step step;
        pos = step_read(s, len, pos, &base, &step);
        cells += step.cells;
    }
    return cells;
}

size_t text_fit(const char *s, size_t len, int cells, int *used) {
    size_t pos = 0;
    int sum = 0;
    while (pos < len) {
        size_t next = text_next(s, len, pos);
        int more = text_cells(s + pos, next - pos);
        if (sum + more > cells)
            break;
        sum += more;
        pos = next;
    }
    *used = sum;
    return pos;
}

static void add_spaces(struct buf *out, int n) {
    for (; n > 0; n--)
        buf_add_char(out, ' ');
}

void text_cell(struct buf *out, const char *s, int cells, bool right) {
    if (cells <= 0)
        return;
    int used;
    size_t len = strlen(s), fits = text_fit(s, len, cells, &used);
    bool cut = fits < len;
    if (cut)
        fits = text_fit(s, fits, cells - 1, &used);
    if (right)
        add_spaces(out, cells - used - cut);
    text_show(out, s, fits);
    if (cut)
        buf_add(out, "…");
    if (!right)
        add_spaces(out, cells - used - cut);
}

static size_t without_spaces_behind(const char *s, size_t len) {
    while (len > 0 && s[len - 1] == ' ')
        len--;
    return len;
}

/* How much of s goes on a line of `cells`: all of it, or up to a space, or what fits. */
static size_t line_end(const char *s, size_t len, int cells) {
    int used;
    size_t fits = text_fit(s, len, cells, &used);
    if (fits == len || s[fits] == ' ')
        return fits;
    for (size_t end = fits; end > 0; end--)
        if (s[end - 1] == ' ' && without_spaces_behind(s, end) > 0)
            return end;
    return fits > 0 ? fits : text_next(s, len, 0);
}

static void wrap_paragraph(struct buf *out, const char *s, size_t len, int cells, int indent,
                           bool *first) {
    do {
        int room = *first ? cells : cells - indent;
        size_t end = line_end(s, len, room > 0 ? room : 1);
        size_t shown = without_spaces_behind(s, end);
        if (!*first)
            buf_add_char(out, '\n');
        if (!*first && shown > 0)
            add_spaces(out, indent);
        text_show(out, s, shown);
        while (end < len && s[end] == ' ')
            end++;
        s += end;
        len -= end;
        *first = false;
    } while (len > 0);
}

void text_wrap(struct buf *out, const char *s, int cells, int indent) {
    bool first = true;
    for (const char *end;; s = end + 1) {
        end = s + strcspn(s, "\n");
        size_t len = (size_t)(end - s);
        if (*end == '\n' && len > 0 && s[len - 1] == '\r')
            len--;
        wrap_paragraph(out, s, len, cells, indent, &first);
        if (*end == '\0')
            return;
    }
}

const char *text_file_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}
