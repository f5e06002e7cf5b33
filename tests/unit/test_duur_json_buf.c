/* The small tools of the base: durations, JSON, growing text, problems, memory, embedded files. */
#include "regie/buf.h"
#include "regie/datum.h"
#include "regie/embed.h"
#include "regie/json.h"
#include "regie/mem.h"
#include "regie/problem.h"
#include "support/child.h"
#include "support/diff.h"
#include "support/werkmap.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void duren_worden_gelezen_en_gezegd(void **state) {
    (void)state;
    static const struct {
        const char *iso;
        struct duur duur;
        const char *nl;
    } rijen[] = {
        {"P10W", {.weken = 10}, "10 weken"},
        {"P1W", {.weken = 1}, "1 week"},
        {"P6M", {.maanden = 6}, "6 maanden"},
        {"P1M", {.maanden = 1}, "1 maand"},
        {"P3Y", {.jaren = 3}, "3 jaar"},
        {"P1Y6M", {.jaren = 1, .maanden = 6}, "1 jaar en 6 maanden"},
        {"P28D", {.dagen = 28}, "28 dagen"},
        {"P1D", {.dagen = 1}, "1 dag"},
        {"P0D", {0}, "0 dagen"},
        {"P1Y2M3W4D", {1, 2, 3, 4}, "1 jaar, 2 maanden, 3 weken en 4 dagen"},
        {"P9999D", {.dagen = 9999}, "9999 dagen"},
    };
    for (size_t i = 0; i < sizeof rijen / sizeof rijen[0]; i++) {
        struct duur d = {9, 9, 9, 9};
        assert_true(duur_lees(rijen[i].iso, &d));
        assert_memory_equal(&d, &rijen[i].duur, sizeof d);
        struct buf b = {0};
        duur_schrijf_nl(d, &b);
        text_expect(b.s, rijen[i].nl);
        buf_free(&b);
    }
}

static void wat_geen_duur_is_wordt_geweigerd(void **state) {
    (void)state;
    static const char *const fout[] = {
        "",      "P",    "10W",  "P10",  "PW",      "P1X",
        "p1W",   "P1W ", " P1W", "P-1W", "P1.5M",   "P6M1Y",
        "P1M1M", "PT1H", "P1DT", "P1Y ", "P10000D", "P99999999999999999999Y",
        "P1W\n"};
    for (size_t i = 0; i < sizeof fout / sizeof fout[0]; i++) {
        struct duur d = {.weken = 7};
        if (duur_lees(fout[i], &d))
            fail_msg("gelezen: '%s'", fout[i]);
        assert_int_equal(d.weken, 7);
    }
}

static void write_document(struct json *j) {
    json_open(j, NULL, '{');
    json_text(j, "naam", "Al-Hassan");
    json_text(j, "tussenvoegsel", NULL);
    json_number(j, "rijen", -12);
    json_open(j, "leeg", '[');
    json_close(j, ']');
    json_open(j, "lijst", '[');
    json_text(j, NULL, "a");
    json_open(j, NULL, '{');
    json_bool(j, "ja", true);
    json_bool(j, "nee", false);
    json_close(j, '}');
    json_close(j, ']');
    json_close(j, '}');
}

static void json_zet_de_kommas(void **state) {
    (void)state;
    struct buf b = {0};
    struct json j;
    json_begin(&j, &b);
    write_document(&j);
    text_expect(b.s, "{\"naam\":\"Al-Hassan\",\"tussenvoegsel\":null,\"rijen\":-12,\"leeg\":[],"
                     "\"lijst\":[\"a\",{\"ja\":true,\"nee\":false}]}");
    buf_clear(&b);
    json_begin(&j, &b);
    j.pretty = true;
    write_document(&j);
    text_expect(b.s, "{\n"
                     "  \"naam\": \"Al-Hassan\",\n"
                     "  \"tussenvoegsel\": null,\n"
                     "  \"rijen\": -12,\n"
                     "  \"leeg\": [],\n"
                     "  \"lijst\": [\n"
                     "    \"a\",\n"
                     "    {\n"
                     "      \"ja\": true,\n"
                     "      \"nee\": false\n"
                     "    }\n"
                     "  ]\n"
                     "}");
    buf_free(&b);
}

static void json_maakt_elke_tekst_onschadelijk(void **state) {
    (void)state;
    static const struct {
        const char *tekst, *json;
    } rijen[] = {
        {"", "\"\""},
        {"\"\\/", "\"\\\"\\\\/\""},
        {"\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\""},
        {"\x01\x1b[2J\x7f", "\"\\u0001\\u001b[2J\\u007f\""},
        {"\xC2\x9B"
         "2J",
         "\"\\u009b2J\""},
        {"a\xE2\x80\xAE"
         "b\xE2\x81\xA6\xE2\x80\x8B\xE2\x80\xA8",
         "\"a\\u202eb\\u2066\\u200b\\u2028\""},
        {"\xF3\xA0\x80\x81", "\"\\udb40\\udc01\""},
        {"Ömer سارة ሰላም 😀", "\"Ömer سارة ሰላም 😀\""},
        {"a\xFFz\xC3", "\"a\uFFFDz\uFFFD\""},
    };
    for (size_t i = 0; i < sizeof rijen / sizeof rijen[0]; i++) {
        struct buf b = {0};
        struct json j;
        json_begin(&j, &b);
        json_text(&j, NULL, rijen[i].tekst);
        text_expect(b.s, rijen[i].json);
        buf_free(&b);
    }
}

static void een_buf_groeit_en_krimpt(void **state) {
    (void)state;
    struct buf b = {0};
    assert_string_equal(buf_text(&b), "");
    buf_clear(&b);
    buf_remove(&b, 0, 0);
    buf_insert_n(&b, 0, "bd", 2);
    buf_insert_n(&b, 0, "a", 1);
    buf_insert_n(&b, 2, "c", 1);
    buf_insert_n(&b, 4, "", 0);
    buf_insert_n(&b, 4, "e", 1);
    assert_string_equal(b.s, "abcde");
    buf_remove(&b, 1, 2);
    assert_string_equal(b.s, "ade");
    buf_remove(&b, 2, 1);
    buf_addf(&b, "-%d-%s", 42, "x");
    assert_string_equal(b.s, "ad-42-x");
    assert_int_equal(b.len, 7);
    buf_cut(&b, 2);
    assert_string_equal(b.s, "ad");
    static const long getallen[] = {0, 7, -10, 1234567890, LONG_MIN, LONG_MAX};
    for (size_t i = 0; i < sizeof getallen / sizeof *getallen; i++) {
        char tekst[32];
        snprintf(tekst, sizeof tekst, "%ld", getallen[i]);
        buf_clear(&b);
        buf_add_number(&b, getallen[i]);
        assert_string_equal(b.s, tekst);
    }
    buf_clear(&b);
    assert_string_equal(buf_text(&b), "");
    for (int i = 0; i < 10000; i++)
        buf_addf(&b, "%04d", i);
    assert_int_equal(b.len, 40000);
    assert_memory_equal(b.s + 4 * 1234, "1234", 4);
    char *taken = buf_take(&b);
    assert_int_equal(strlen(taken), 40000);
    free(taken);
    assert_null(b.s);
    taken = buf_take(&b);
    assert_string_equal(taken, "");
    free(taken);
}

static void een_buf_houdt_ook_nullen(void **state) {
    (void)state;
    struct buf b = {0};
    buf_add_n(&b, "a\0b", 3);
    buf_add_char(&b, '\0');
    assert_int_equal(b.len, 4);
    assert_memory_equal(b.s, "a\0b\0", 5);
    buf_free(&b);
    assert_int_equal(b.cap, 0);
}

static void het_eerste_probleem_blijft(void **state) {
    (void)state;
    struct problem p = {0};
    assert_string_equal(problem_text(&p), "");
    assert_false(problem_set(&p, PROBLEM_INPUT, "regel %d", 3));
    assert_false(problem_set(&p, PROBLEM_STORE, "later"));
    assert_int_equal(p.kind, PROBLEM_INPUT);
    assert_string_equal(problem_text(&p), "regel 3");
    problem_clear(&p);
    assert_int_equal(p.kind, PROBLEM_NONE);
    assert_string_equal(problem_text(&p), "");
    assert_false(problem_set(NULL, PROBLEM_INPUT, "niemand luistert"));
    assert_string_equal(problem_text(NULL), "");
}

static void nieuw_geheugen_is_leeg(void **state) {
    (void)state;
    unsigned char *room = mem_array(100, 7);
    for (int i = 0; i < 700; i++)
        assert_int_equal(room[i], 0);
    room = mem_grow(room, 1000, 7);
    room[6999] = 1;
    free(room);
    free(mem_alloc(0));
    free(mem_grow(NULL, 0, 0));
    assert_null(mem_copy(NULL));
    char *copy = mem_copy_n("afgekapt", 3);
    assert_string_equal(copy, "afg");
    free(copy);
    copy = mem_copy_n(NULL, 0);
    assert_string_equal(copy, "");
    free(copy);
}

static int message_pipe[2];

static void say_hook(void) {
    if (write(message_pipe[1], "herstel ", 8) != 8)
        abort();
}

static void zonder_geheugen_herstelt_het_scherm_en_stopt_het(void **state) {
    (void)state;
    assert_int_equal(pipe(message_pipe), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(message_pipe[1], STDERR_FILENO);
        mem_on_exhaustion(say_hook);
        mem_grow(NULL, SIZE_MAX / 2, 3);
        _exit(0);
    }
    close(message_pipe[1]);
    int status = 0;
    assert_true(child_wait(child, CHILD_LIMIT_S * 1000, &status));
    assert_int_equal(child_code(status), PROBLEM_STORE);
    char said[512] = "";
    assert_true(read(message_pipe[0], said, sizeof said - 1) > 0);
    close(message_pipe[0]);
    text_expect_part(said, "herstel regie: het geheugen is op");
}

/* A file of the project, from the directory where make runs the tests. */
static char *file_read(const char *naam, size_t *len) {
    struct buf path = {0}, text = {0};
    buf_addf(&path, "data/%s", naam);
    FILE *file = fopen(path.s, "rb");
    if (!file)
        fail_msg("%s is er niet", path.s);
    for (int c; (c = getc(file)) != EOF;)
        buf_add_char(&text, (char)c);
    fclose(file);
    buf_free(&path);
    *len = text.len;
    return buf_take(&text);
}

static void ingebouwde_bestanden_zijn_de_bestanden_zelf(void **state) {
    (void)state;
    unsetenv("REGIE_DATA");
    size_t len = 0, verwacht = 0;
    assert_null(embed_lees("bestaat/niet.csv", &len));
    int bestanden = 0;
    for (const struct embed_bestand *b = embed_bestanden; b->naam; b++, bestanden++) {
        char *bron = file_read(b->naam, &verwacht);
        char *gelezen = embed_lees(b->naam, &len);
        text_expect(gelezen, bron);
        assert_int_equal(len, verwacht);
        free(gelezen);
        free(bron);
    }
    assert_true(bestanden > 0);
}

static void een_eigen_bestand_gaat_voor(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    const char *naam = embed_bestanden[0].naam;
    werkmap_schrijf(map, naam, "eigen;tekst\n");
    setenv("REGIE_DATA", werkmap_pad(map, ""), 1);
    size_t len = 0;
    char *eigen = embed_lees(naam, &len);
    assert_string_equal(eigen, "eigen;tekst\n");
    assert_int_equal(len, strlen(eigen));
    free(eigen);
    char *ander = embed_lees(embed_bestanden[1].naam, &len);
    assert_non_null(ander);
    assert_int_not_equal(len, 0);
    free(ander);
    setenv("REGIE_DATA", "", 1);
    char *ingebouwd = embed_lees(naam, &len);
    assert_string_not_equal(ingebouwd, "eigen;tekst\n");
    free(ingebouwd);
    unsetenv("REGIE_DATA");
    werkmap_free(map);
}

static void een_map_is_geen_eigen_bestand(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    const char *naam = embed_bestanden[0].naam;
    char diep[512];
    snprintf(diep, sizeof diep, "%s/binnen", naam);
    werkmap_schrijf(map, diep, "x");
    setenv("REGIE_DATA", werkmap_pad(map, ""), 1);
    size_t len = 0;
    char *ingebouwd = embed_lees(naam, &len);
    assert_non_null(ingebouwd);
    assert_int_not_equal(len, 0);
    free(ingebouwd);
    unsetenv("REGIE_DATA");
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(duren_worden_gelezen_en_gezegd),
        cmocka_unit_test(wat_geen_duur_is_wordt_geweigerd),
        cmocka_unit_test(json_zet_de_kommas),
        cmocka_unit_test(json_maakt_elke_tekst_onschadelijk),
        cmocka_unit_test(een_buf_groeit_en_krimpt),
        cmocka_unit_test(een_buf_houdt_ook_nullen),
        cmocka_unit_test(het_eerste_probleem_blijft),
        cmocka_unit_test(nieuw_geheugen_is_leeg),
        cmocka_unit_test(zonder_geheugen_herstelt_het_scherm_en_stopt_het),
        cmocka_unit_test(ingebouwde_bestanden_zijn_de_bestanden_zelf),
        cmocka_unit_test(een_eigen_bestand_gaat_voor),
        cmocka_unit_test(een_map_is_geen_eigen_bestand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
