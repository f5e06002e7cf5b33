/* The fuzz targets without a fuzzer: every file of their corpus, and thousands of inputs made from
 * it by the same little changes every time, so that a plain build looks too. */
#include "fuzz/doel.h"
#include "regie/buf.h"
#include "regie/mem.h"
#include "support/toeval.h"
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

struct zaad {
    char *bytes;
    size_t len;
};
struct corpus {
    struct zaad *zaad, *woord; /* files, and the words of the dictionary */
    size_t zaden, woorden;
};

static void zaad_erbij(struct zaad **lijst, size_t *aantal, const char *bytes, size_t len) {
    *lijst = mem_grow(*lijst, *aantal + 1, sizeof **lijst);
    struct zaad *z = &(*lijst)[(*aantal)++];
    z->bytes = mem_alloc(len + 1);
    memcpy(z->bytes, bytes, len);
    z->len = len;
}

static void lees_bestand(const char *pad, struct corpus *c) {
    static char bytes[1 << 16];
    FILE *f = fopen(pad, "rb");
    assert_non_null(f);
    size_t len = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    zaad_erbij(&c->zaad, &c->zaden, bytes, len);
}

static int op_naam(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void lees_map(const char *pad, struct corpus *c) {
    char *naam[1000] = {0}, bestand[600];
    size_t n = 0;
    DIR *d = opendir(pad);
    assert_non_null(d);
    for (struct dirent *e; (e = readdir(d)) && n < 1000;)
        if (*e->d_name != '.')
            naam[n++] = mem_copy(e->d_name);
    closedir(d);
    qsort(naam, n, sizeof *naam, op_naam);
    for (size_t i = 0; i < n; i++) {
        snprintf(bestand, sizeof bestand, "%s/%s", pad, naam[i]);
        lees_bestand(bestand, c);
        free(naam[i]);
    }
    assert_true(c->zaden > 0);
}

static int hex(char c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

/* A word of a libFuzzer dictionary: "text with \xHH". */
static void lees_woord(const char *regel, struct corpus *c) {
    char woord[256];
    size_t n = 0;
    for (const char *s = strchr(regel, '"'); s && *++s && *s != '"' && n < sizeof woord; n++) {
        bool code = *s == '\\' && s[1] == 'x';
        s += *s == '\\' && !code;
        woord[n] = code ? (char)(hex(s[2]) * 16 + hex(s[3])) : *s;
        s += code ? 3 : 0;
    }
    if (n)
        zaad_erbij(&c->woord, &c->woorden, woord, n);
}

static void lees_woorden(const char *pad, struct corpus *c) {
    char regel[1024];
    FILE *f = fopen(pad, "r");
    assert_non_null(f);
    while (fgets(regel, sizeof regel, f))
        lees_woord(regel, c);
    fclose(f);
}

static void verander(const struct corpus *c, struct buf *b) {
    const struct zaad *ander = &c->zaad[toeval(c->zaden)], *woord = &c->woord[toeval(c->woorden)];
    size_t plek = toeval(b->len + 1), rest = b->len - plek,
           stuk = toeval(rest < 64 ? rest + 1 : 64);
    char byte = (char)toeval(256);
    switch (toeval(6)) {
    case 0:
        if (rest)
            b->s[plek] = byte;
        break;
    case 1:
        buf_insert_n(b, plek, &byte, 1);
        break;
    case 2:
        buf_insert_n(b, plek, woord->bytes, woord->len);
        break;
    case 3:
        buf_remove(b, plek, stuk);
        break;
    case 4:
        stuk = toeval(ander->len + 1);
        buf_insert_n(b, plek, ander->bytes + stuk, ander->len - stuk);
        break;
    default: {
        struct buf kopie = {0};
        buf_add_n(&kopie, b->s + plek, stuk);
        buf_insert_n(b, plek, buf_text(&kopie), stuk);
        buf_free(&kopie);
    }
    }
}

static void probeer(const char *naam, int (*doel)(const uint8_t *, size_t), long keren) {
    enum { LANGST = 4096 };
    char pad[200];
    struct corpus c = {0};
    snprintf(pad, sizeof pad, "tests/fuzz/%s", naam);
    lees_map(pad, &c);
    snprintf(pad, sizeof pad, "tests/fuzz/%s.dict", naam);
    lees_woorden(pad, &c);
    toeval_begin(0x9E3779B97F4A7C15);
    for (size_t i = 0; i < c.zaden; i++)
        doel((const uint8_t *)c.zaad[i].bytes, c.zaad[i].len);
    for (long i = 0; i < keren; i++) {
        const struct zaad *z = &c.zaad[toeval(c.zaden)];
        struct buf b = {0};
        buf_add_n(&b, z->bytes, z->len);
        for (size_t n = 1 + toeval(5); n > 0; n--)
            verander(&c, &b);
        doel((const uint8_t *)buf_text(&b), b.len < LANGST ? b.len : LANGST);
        buf_free(&b);
    }
    for (size_t i = 0; i < c.zaden; i++)
        free(c.zaad[i].bytes);
    for (size_t i = 0; i < c.woorden; i++)
        free(c.woord[i].bytes);
    free(c.zaad);
    free(c.woord);
}

static void any_bytes_are_read_and_written_the_same(void **state) {
    (void)state;
    probeer("csv", fuzz_csv, 20000);
}

static void any_cell_has_one_outcome(void **state) {
    (void)state;
    probeer("kolom", fuzz_kolom, 20000);
}

static void any_list_ends_in_buckets_that_add_up(void **state) {
    (void)state;
    probeer("import", fuzz_import, 500);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_bytes_are_read_and_written_the_same),
        cmocka_unit_test(any_cell_has_one_outcome),
        cmocka_unit_test(any_list_ends_in_buckets_that_add_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
