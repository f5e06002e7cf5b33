/* The part of a screen that is its own, as a short picture. */
#include "support/terminal_own.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 1, BOTTOM = 2, STRETCH = 3 };
#define DASH "─"

static bool is_empty(struct terminal *t, int row) {
    return !*terminal_line(t, row);
}

/* The longest stretch of empty rows with something below it: where it begins, and how long. */
static int stretch_find(struct terminal *t, int until, int *length) {
    int best = 0, from = HEAD, last = until;
    *length = 0;
    while (last > HEAD && is_empty(t, last - 1))
        last--;
    for (int row = HEAD; row <= last; row++) {
        if (row < last && is_empty(t, row))
            continue;
        if (row - from > *length) {
            *length = row - from;
            best = from;
        }
        from = row + 1;
    }
    return best;
}

/* Cuts a rule that fills the row up to its last cell. */
static void rule_cut(struct terminal *t, int row, char *line) {
    int rows, cols;
    terminal_size(t, &rows, &cols);
    size_t dash = strlen(DASH), len = strlen(line);
    bool whole = strcmp(terminal_cell(t, row, cols - 1).text, DASH) == 0;
    while (whole && len > 2 * dash && strncmp(line + len - 3 * dash, DASH DASH DASH, 3 * dash) == 0)
        len -= dash;
    line[len] = '\0';
}

char *terminal_body(struct terminal *t) {
    int rows, cols, length;
    char *text = NULL;
    size_t len;
    terminal_size(t, &rows, &cols);
    FILE *out = open_memstream(&text, &len);
    int from = stretch_find(t, rows - BOTTOM, &length);
    for (int row = HEAD; row < rows - BOTTOM; row++) {
        if (row == from && length >= STRETCH) {
            fputs("...\n", out);
            row += length - 1;
            continue;
        }
        char *line = strdup(terminal_line(t, row));
        rule_cut(t, row, line);
        fprintf(out, "%s\n", line);
        free(line);
    }
    fclose(out);
    return text;
}
