#include "support/diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum {
    SURROUNDINGS = 2, /* equal lines shown before and after a difference */
    HORIZON = 60      /* how many lines ahead the texts are searched for where they meet again */
};

struct lines {
    const char **start;
    int count;
};

static struct lines lines_of(const char *text) {
    struct lines lines = {calloc(strlen(text) + 1, sizeof *lines.start), 0};
    if (!lines.start)
        abort();
    for (const char *at = text; *at; at += strcspn(at, "\n"), at += *at == '\n')
        lines.start[lines.count++] = at;
    return lines;
}

static int line_len(const char *line) {
    return (int)strcspn(line, "\n");
}

static bool line_equal(const struct lines *a, int i, const struct lines *b, int j) {
    if (i >= a->count || j >= b->count)
        return i >= a->count && j >= b->count;
    int len = line_len(a->start[i]);
    return len == line_len(b->start[j]) && memcmp(a->start[i], b->start[j], (size_t)len) == 0;
}

static void line_write(FILE *out, const char *mark, const struct lines *from, int i) {
    const char *line = i < from->count ? from->start[i] : "";
    fprintf(out, "%s%.*s\n", mark, line_len(line), line);
}

/* Empty lines are everywhere and prove nothing; two ends do meet. */
static bool meeting_point(const struct lines *a, int i, const struct lines *b, int j) {
    return line_equal(a, i, b, j) && (i >= a->count || line_len(a->start[i]) > 0);
}

/* The nearest pair of lines at which both texts go on alike, so that one lost line does not make
 * everything after it differ. */
static void lines_meet(const struct lines *a, const struct lines *b, int *i, int *j) {
    for (int far = 1; far <= HORIZON; far++)
        for (int di = 0; di <= far; di++)
            if (meeting_point(a, *i + di, b, *j + far - di)) {
                *i += di;
                *j += far - di;
                return;
            }
    *i += *i < a->count;
    *j += *j < b->count;
}

static int surroundings_write(FILE *out, const struct lines *a, int from, int until) {
    for (int i = from; i < until; i++)
        line_write(out, "  ", a, i);
    return until;
}

static int least(int a, int b) {
    return a < b ? a : b;
}

static void lines_compare(FILE *out, const struct lines *a, const struct lines *b) {
    int shown = 0, owed = 0; /* lines of a already written; equal lines still to write after */
    for (int i = 0, j = 0; i < a->count || j < b->count;) {
        if (line_equal(a, i, b, j)) {
            if (owed-- > 0)
                shown = surroundings_write(out, a, i, i + 1);
            i++, j++;
            continue;
        }
        int before = i - SURROUNDINGS;
        surroundings_write(out, a, before > shown ? before : least(shown, i), i);
        int end_i = i, end_j = j;
        lines_meet(a, b, &end_i, &end_j);
        while (i < least(end_i, a->count))
            line_write(out, "- ", a, i++);
        while (j < least(end_j, b->count))
            line_write(out, "+ ", b, j++);
        shown = i;
        owed = SURROUNDINGS;
    }
}

static bool newline_ends(const char *text) {
    size_t len = strlen(text);
    return len == 0 || text[len - 1] == '\n';
}

bool diff_write(FILE *out, const char *expected, const char *found) {
    if (strcmp(expected, found) == 0)
        return true;
    struct lines a = lines_of(expected), b = lines_of(found);
    lines_compare(out, &a, &b);
    if (newline_ends(expected) != newline_ends(found))
        fprintf(out, "(the %s text does not end in a newline)\n",
                newline_ends(found) ? "expected" : "found");
    free(a.start);
    free(b.start);
    return false;
}

bool diff_rows(FILE *out, const char *expected, const char *found) {
    struct lines a = lines_of(expected), b = lines_of(found);
    bool equal = true;
    for (int i = 0; i < a.count || i < b.count; i++) {
        if (line_equal(&a, i, &b, i))
            continue;
        equal = false;
        fprintf(out, "row %d\n", i);
        line_write(out, "- ", &a, i);
        line_write(out, "+ ", &b, i);
    }
    free(a.start);
    free(b.start);
    return equal;
}

void text_quote(FILE *out, const char *text) {
    for (const char *at = text; *at;) {
        fputc('"', out);
        for (; *at && *at != '\n'; at++) {
            if (*at == '"' || *at == '\\')
                fputc('\\', out);
            fputc(*at, out);
        }
        fputs(*at ? "\\n\"\n" : "\"\n", out);
        at += *at == '\n';
    }
}

void test_fail(char *message) {
    fprintf(stderr, "%s\n", message); /* cmocka's own print_error() stops at 1024 bytes */
    free(message);
    fail();
    abort();
}

void text_expect(const char *found, const char *expected) {
    char *message = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&message, &len);
    fputs("the texts differ (- expected, + found):\n", out);
    bool equal = diff_write(out, expected, found);
    fclose(out);
    if (!equal)
        test_fail(message);
    free(message);
}

static void part_fail(const char *found, const char *part, const char *why) {
    char *message = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&message, &len);
    fprintf(out, "%s: \"%s\"; the text is:\n%s", why, part, found);
    fclose(out);
    test_fail(message);
}

void text_expect_part(const char *found, const char *part) {
    if (!strstr(found, part))
        part_fail(found, part, "not found");
}

void text_expect_no_part(const char *found, const char *part) {
    if (strstr(found, part))
        part_fail(found, part, "found, and should not be");
}
