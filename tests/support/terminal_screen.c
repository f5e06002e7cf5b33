/* Looking at the screen, and expecting things of it. */
#include "support/terminal_own.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static size_t utf8_put(char *to, uint32_t c) {
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    static const int lead[] = {0, 0xC0, 0xE0, 0xF0};
    to[0] = (char)(lead[more] | (int)(c >> (6 * more)));
    for (int i = 1; i <= more; i++)
        to[i] = (char)(0x80 | ((c >> (6 * (more - i))) & 0x3F));
    return (size_t)more + 1;
}

/* The code points of a cell; the second half of a wide character has none. */
static void cell_text(const VTermScreenCell *cell, char text[25]) {
    size_t len = 0;
    if (cell->chars[0] == (uint32_t)-1) {
        text[0] = '\0';
        return;
    }
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++)
        len += utf8_put(text + len, cell->chars[i]);
    if (len == 0)
        text[len++] = ' ';
    text[len] = '\0';
}

static int colour_index(const VTermColor *colour) {
    if (VTERM_COLOR_IS_DEFAULT_FG(colour) || VTERM_COLOR_IS_DEFAULT_BG(colour))
        return TERMINAL_DEFAULT;
    return VTERM_COLOR_IS_INDEXED(colour) ? colour->indexed.idx : TERMINAL_RGB;
}

struct terminal_cell terminal_cell(struct terminal *t, int row, int col) {
    VTermScreenCell cell = {0};
    vterm_screen_get_cell(t->screen, (VTermPos){row, col}, &cell);
    struct terminal_cell c = {
        .width = cell.width,
        .bold = cell.attrs.bold,
        .reverse = cell.attrs.reverse,
        .underline = cell.attrs.underline,
        .blink = cell.attrs.blink,
        .italic = cell.attrs.italic,
        .fg = colour_index(&cell.fg),
        .bg = colour_index(&cell.bg),
    };
    cell_text(&cell, c.text);
    return c;
}

void terminal_size(const struct terminal *t, int *rows, int *cols) {
    vterm_get_size(t->vt, rows, cols);
}

static void line_write(struct terminal *t, int row, FILE *out) {
    int rows, cols, blanks = 0;
    terminal_size(t, &rows, &cols);
    for (int col = 0; col < cols; col++) {
        struct terminal_cell cell = terminal_cell(t, row, col);
        if (strcmp(cell.text, " ") == 0) {
            blanks++;
            continue;
        }
        fprintf(out, "%*s%s", *cell.text ? blanks : 0, "", cell.text);
        blanks = *cell.text ? 0 : blanks;
    }
}

const char *terminal_line(struct terminal *t, int row) {
    size_t len;
    free(t->line);
    t->line = NULL;
    FILE *out = open_memstream(&t->line, &len);
    line_write(t, row, out);
    fclose(out);
    return t->line;
}

const char *terminal_screen(struct terminal *t) {
    int rows, cols;
    size_t len;
    terminal_size(t, &rows, &cols);
    free(t->text);
    t->text = NULL;
    FILE *out = open_memstream(&t->text, &len);
    for (int row = 0; row < rows; row++) {
        line_write(t, row, out);
        fputc('\n', out);
    }
    fclose(out);
    return t->text;
}

const char *terminal_title(struct terminal *t) {
    return t->title ? t->title : "";
}

bool terminal_cursor(struct terminal *t, int *row, int *col) {
    VTermPos at;
    vterm_state_get_cursorpos(vterm_obtain_state(t->vt), &at);
    *row = at.row;
    *col = at.col;
    return t->cursor_visible;
}

/* Whether the text stands in the cells from this one on. */
static bool text_at(struct terminal *t, const char *text, int row, int col, int cols) {
    for (; *text && col < cols; col++) {
        struct terminal_cell cell = terminal_cell(t, row, col);
        size_t len = strlen(cell.text);
        if (strncmp(text, cell.text, len) != 0)
            return false;
        text += len;
    }
    return !*text;
}

bool terminal_find(struct terminal *t, const char *text, int *row, int *col) {
    int rows, cols;
    terminal_size(t, &rows, &cols);
    for (*row = 0; *row < rows; (*row)++)
        for (*col = 0; *col < cols; (*col)++)
            if (text_at(t, text, *row, *col, cols))
                return true;
    return false;
}

static void rule_write(FILE *out, int cols) {
    for (int i = 0; i < cols; i++)
        fputc('~', out);
    fputc('\n', out);
}

static void screen_write(struct terminal *t, FILE *out) {
    int rows, cols, row, col;
    terminal_size(t, &rows, &cols);
    bool visible = terminal_cursor(t, &row, &col);
    fprintf(out, "the screen, %d x %d, cursor %s at %d,%d", rows, cols,
            visible ? "visible" : "hidden", row, col);
    fprintf(out, t->exited ? ", the program ended (%d):\n" : ":\n", t->code);
    rule_write(out, cols);
    fputs(terminal_screen(t), out);
    rule_write(out, cols);
}

/* The last picture is what a test shows of a failure; the program goes with its terminal when the
 * test program ends. */
static _Noreturn void message_fail(struct terminal *t, FILE *out, char **message) {
    fputc('\n', out);
    screen_write(t, out);
    fclose(out);
    terminal_report(t);
    test_fail(*message);
}

void terminal_fail(struct terminal *t, const char *format, ...) {
    char *message = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&message, &len);
    va_list args;
    va_start(args, format);
    vfprintf(out, format, args);
    va_end(args);
    message_fail(t, out, &message);
}

/* A picture or a screen in one form: no blanks at the end of a line, no empty lines at the end. */
static char *picture_tidy(const char *picture) {
    char *tidy = child_room(strlen(picture) + 2), *to = tidy, *ink = tidy;
    for (const char *at = picture; *at; at++) {
        if (*at == '\n')
            while (to > tidy && to[-1] == ' ')
                to--;
        *to++ = *at;
        if (*at != '\n' && *at != ' ')
            ink = to;
    }
    strcpy(ink, "\n");
    return tidy;
}

/* Takes both texts over. */
static void picture_expect(struct terminal *t, char *expected, char *found) {
    char *message = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&message, &len);
    fputs("the screen differs from the picture (- expected, + found):\n", out);
    bool equal = diff_rows(out, expected, found);
    if (!equal) {
        fputs("the screen as a C string:\n", out);
        text_quote(out, found);
    }
    free(expected);
    free(found);
    if (!equal)
        message_fail(t, out, &message);
    fclose(out);
    free(message);
}

void terminal_expect_screen(struct terminal *t, const char *picture) {
    picture_expect(t, picture_tidy(picture), picture_tidy(terminal_screen(t)));
}

void terminal_expect_body(struct terminal *t, const char *picture) {
    char *body = terminal_body(t), *found = picture_tidy(body);
    free(body);
    picture_expect(t, picture_tidy(picture), found);
}

void terminal_expect_line(struct terminal *t, int row, const char *text) {
    const char *line = terminal_line(t, row);
    if (strcmp(line, text) != 0)
        terminal_fail(t, "line %d differs:\n- %s\n+ %s", row, text, line);
}

void terminal_expect_text(struct terminal *t, const char *part) {
    if (!strstr(terminal_screen(t), part))
        terminal_fail(t, "\"%s\" is not on the screen", part);
}

void terminal_expect_no_text(struct terminal *t, const char *part) {
    if (strstr(terminal_screen(t), part))
        terminal_fail(t, "\"%s\" is on the screen and should not be", part);
}

void terminal_expect_cursor(struct terminal *t, int row, int col) {
    int r, c;
    terminal_cursor(t, &r, &c);
    if (r != row || c != col)
        terminal_fail(t, "the cursor is at %d,%d and should be at %d,%d", r, c, row, col);
}
