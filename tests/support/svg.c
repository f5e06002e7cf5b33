#include "support/svg.h"

#include <string.h>

/* Sizes in pixels; the width of a cell is that of common monospace fonts at this size. */
#define CELL_W    8.4
#define CELL_H    18.0
#define FONT_SIZE 14
#define BASELINE  13.5
#define MARGIN    16.0
#define BAR_H     34.0

static const char ground[] = "#1c2028", ink[] = "#d4d8df";

static const char *const palette[16] = {
    "#2a2f39", "#d2717a", "#94bd7b", "#d8b36b", "#6fa6dc", "#b98bd0", "#5fb3b3", "#c5cad3",
    "#6b7280", "#e58c94", "#aed395", "#ebcb8b", "#8fc0ee", "#cfa7e2", "#7fcfcf", "#f1f3f6",
};

/* Which of the four arms a line-drawing character has. */
enum { LEFT = 1, RIGHT = 2, UP = 4, DOWN = 8 };
static const struct arms {
    const char *text;
    int arms;
} arms[] = {
    {"─", LEFT | RIGHT},
    {"│", UP | DOWN},
    {"┌", RIGHT | DOWN},
    {"┐", LEFT | DOWN},
    {"└", RIGHT | UP},
    {"┘", LEFT | UP},
    {"├", RIGHT | UP | DOWN},
    {"┤", LEFT | UP | DOWN},
    {"┬", LEFT | RIGHT | DOWN},
    {"┴", LEFT | RIGHT | UP},
    {"┼", LEFT | RIGHT | UP | DOWN},
    {"╭", RIGHT | DOWN},
    {"╮", LEFT | DOWN},
    {"╯", LEFT | UP},
    {"╰", RIGHT | UP},
};

struct style {
    char fg[8], bg[8];
    bool bold, underline, italic;
};

static void colour_name(int index, const char *otherwise, char name[8]) {
    static const int level[] = {0, 95, 135, 175, 215, 255};
    if (index < 0 || index > 255) {
        strcpy(name, otherwise);
    } else if (index < 16) {
        strcpy(name, palette[index]);
    } else if (index < 232) {
        int i = index - 16;
        snprintf(name, 8, "#%02x%02x%02x", level[i / 36 % 6], level[i / 6 % 6], level[i % 6]);
    } else {
        int grey = (8 + 10 * (index - 232)) & 0xff;
        snprintf(name, 8, "#%02x%02x%02x", grey, grey, grey);
    }
}

static struct style style_of(const struct terminal_cell *cell) {
    struct style style = {.bold = cell->bold, .underline = cell->underline, .italic = cell->italic};
    colour_name(cell->fg, ink, cell->reverse ? style.bg : style.fg);
    colour_name(cell->bg, ground, cell->reverse ? style.fg : style.bg);
    return style;
}

static bool style_equal(const struct style *a, const struct style *b) {
    return strcmp(a->fg, b->fg) == 0 && strcmp(a->bg, b->bg) == 0 && a->bold == b->bold &&
           a->underline == b->underline && a->italic == b->italic;
}

static double cell_x(int col) {
    return MARGIN + col * CELL_W;
}

static double cell_y(int row) {
    return BAR_H + MARGIN / 2 + row * CELL_H;
}

static void escaped_write(FILE *out, const char *text) {
    for (; *text; text++) {
        if (*text == '&')
            fputs("&amp;", out);
        else if (*text == '<')
            fputs("&lt;", out);
        else if (*text == '>')
            fputs("&gt;", out);
        else
            fputc(*text, out);
    }
}

static void rect_write(FILE *out, double x, double y, double w, double h, const char *fill) {
    fprintf(out, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n", x, y,
            w, h, fill);
}

static int arms_of(const char *text) {
    for (size_t i = 0; i < sizeof arms / sizeof *arms; i++)
        if (strcmp(arms[i].text, text) == 0)
            return arms[i].arms;
    return 0;
}

/* U+2581..U+2588 fill from below, U+2589..U+258F from the left, in eighths; 0 for other text. */
static int block_of(const char *text) {
    bool block = strncmp(text, "\xE2\x96", 2) == 0 && strlen(text) == 3;
    int last = block ? (unsigned char)text[2] : 0;
    return last >= 0x81 && last <= 0x8F ? last - 0x80 : 0;
}

/* Lines and blocks; false when the text is to be written. */
static bool shape_write(FILE *out, const char *text, int row, int col, const char *colour) {
    double x = cell_x(col), y = cell_y(row), mx = x + CELL_W / 2, my = y + CELL_H / 2;
    int eighths = block_of(text), a = arms_of(text);
    if (eighths && eighths <= 8) {
        double h = CELL_H * eighths / 8;
        rect_write(out, x, y + CELL_H - h, CELL_W, h, colour);
    } else if (eighths) {
        rect_write(out, x, y, CELL_W * (16 - eighths) / 8, CELL_H, colour);
    } else if (a) {
        double left = a & LEFT ? x : mx, right = a & RIGHT ? x + CELL_W : mx;
        double up = a & UP ? y : my, down = a & DOWN ? y + CELL_H : my;
        fprintf(out, "<path d=\"M%.1f %.1fH%.1fM%.1f %.1fV%.1f\" stroke=\"%s\"/>\n", left, my,
                right, mx, up, down, colour);
    }
    return eighths || a;
}

/* One column of equal horizontal lines after the other becomes one long line. */
static int rule_write(struct terminal *t, FILE *out, int row, int col, int cols) {
    struct terminal_cell first = terminal_cell(t, row, col), next = first;
    struct style style = style_of(&first), other = style;
    int end = col;
    while (strcmp(next.text, "─") == 0 && style_equal(&style, &other) && ++end < cols) {
        next = terminal_cell(t, row, end);
        other = style_of(&next);
    }
    double y = cell_y(row) + CELL_H / 2;
    fprintf(out, "<path d=\"M%.1f %.1fH%.1f\" stroke=\"%s\"/>\n", cell_x(col), y, cell_x(end),
            style.fg);
    return end;
}

static void text_open(FILE *out, int row, int col, int width, const struct style *style) {
    fprintf(out, "<text x=\"%.1f\" y=\"%.1f\" textLength=\"%.1f\" fill=\"%s\"%s%s%s>", cell_x(col),
            cell_y(row) + BASELINE, width * CELL_W, style->fg,
            style->bold ? " font-weight=\"600\"" : "",
            style->italic ? " font-style=\"italic\"" : "",
            style->underline ? " text-decoration=\"underline\"" : "");
}

/* Whether a run of text ends before this cell: another style, a shape, or a gap of two blanks. */
static bool run_ends(struct terminal *t, int row, int col, int cols, const struct style *style) {
    struct terminal_cell cell = terminal_cell(t, row, col), next = cell;
    struct style here = style_of(&cell);
    if (col + 1 < cols)
        next = terminal_cell(t, row, col + 1);
    bool gap = strcmp(cell.text, " ") == 0 && strcmp(next.text, " ") == 0;
    return !style_equal(&here, style) || gap || arms_of(cell.text) || block_of(cell.text);
}

/* Writes the text that starts in this column and gives the column after it. */
static int run_write(struct terminal *t, FILE *out, int row, int col, int cols) {
    struct terminal_cell cell = terminal_cell(t, row, col);
    struct style style = style_of(&cell);
    int end = col + cell.width;
    while (cell.width == 1 && end < cols && !run_ends(t, row, end, cols, &style) &&
           terminal_cell(t, row, end).width == 1)
        end++;
    while (end > col + 1 && !style.underline &&
           strcmp(terminal_cell(t, row, end - 1).text, " ") == 0)
        end--;
    text_open(out, row, col, end - col, &style);
    for (; col < end; col++) {
        cell = terminal_cell(t, row, col);
        escaped_write(out, cell.text);
    }
    fputs("</text>\n", out);
    return end;
}

static void row_ground(struct terminal *t, FILE *out, int row, int cols) {
    for (int col = 0, end; col < cols; col = end) {
        struct terminal_cell cell = terminal_cell(t, row, col), next = cell;
        struct style style = style_of(&cell), other = style;
        for (end = col; end < cols && strcmp(style.bg, other.bg) == 0;) {
            next = terminal_cell(t, row, ++end < cols ? end : col);
            if (*next.text) /* the second half of a wide character has no style of its own */
                other = style_of(&next);
        }
        if (strcmp(style.bg, ground) != 0)
            rect_write(out, cell_x(col), cell_y(row), (end - col) * CELL_W, CELL_H, style.bg);
    }
}

static void row_write(struct terminal *t, FILE *out, int row, int cols) {
    row_ground(t, out, row, cols);
    for (int col = 0; col < cols;) {
        struct terminal_cell cell = terminal_cell(t, row, col);
        struct style style = style_of(&cell);
        if (strcmp(cell.text, "─") == 0)
            col = rule_write(t, out, row, col, cols);
        else if (!*cell.text || (strcmp(cell.text, " ") == 0 && !style.underline) ||
                 shape_write(out, cell.text, row, col, style.fg))
            col++;
        else
            col = run_write(t, out, row, col, cols);
    }
}

static void window_write(FILE *out, const char *title, double w, double h) {
    fprintf(out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" "
            "height=\"%.0f\" role=\"img\" font-size=\"%d\" font-family=\"ui-monospace, "
            "SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', "
            "monospace\" stroke-width=\"1\" xml:space=\"preserve\">\n<title>",
            w, h, w, h, FONT_SIZE);
    escaped_write(out, title);
    fprintf(out,
            "</title>\n<rect x=\"0.5\" y=\"0.5\" width=\"%.0f\" height=\"%.0f\" rx=\"9\" "
            "fill=\"%s\" stroke=\"#3a404c\"/>\n<path d=\"M1 %.1fH%.0f\" stroke=\"#2d323d\"/>\n",
            w - 1, h - 1, ground, BAR_H, w - 1);
    for (int i = 0; i < 3; i++)
        fprintf(out, "<circle cx=\"%d\" cy=\"%.0f\" r=\"5\" fill=\"#454c5a\"/>\n", 20 + 18 * i,
                BAR_H / 2);
    fprintf(out, "<text x=\"%.0f\" y=\"%.0f\" fill=\"#8b93a1\" text-anchor=\"middle\">", w / 2,
            BAR_H / 2 + 5);
    escaped_write(out, title);
    fputs("</text>\n", out);
}

static void cursor_write(struct terminal *t, FILE *out) {
    int row, col;
    if (terminal_cursor(t, &row, &col))
        fprintf(out,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"none\" "
                "stroke=\"%s\"/>\n",
                cell_x(col), cell_y(row), CELL_W, CELL_H, ink);
}

void svg_write(struct terminal *t, const char *title, FILE *out) {
    int rows, cols;
    terminal_size(t, &rows, &cols);
    window_write(out, title, 2 * MARGIN + cols * CELL_W, BAR_H + MARGIN + rows * CELL_H);
    for (int row = 0; row < rows; row++)
        row_write(t, out, row, cols);
    cursor_write(t, out);
    fputs("</svg>\n", out);
}
