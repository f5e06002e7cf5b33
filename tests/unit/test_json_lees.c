#include "regie/handelingnaam.h"
#include "regie/json.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void noteer(const char *sleutel, const char *waarde, void *mee) {
    buf_addf(mee, "[%s|%s]", sleutel, waarde);
}

static void leest(const char *json, const char *verwacht) {
    struct buf uit = {0};
    assert_true(json_lees_object(json, noteer, &uit));
    assert_string_equal(buf_text(&uit), verwacht);
    buf_free(&uit);
}

static void weigert(const char *json) {
    struct buf uit = {0};
    if (json_lees_object(json, noteer, &uit))
        fail_msg("read: %s", json);
    buf_free(&uit);
}

static void reads_texts_in_their_order(void **state) {
    (void)state;
    leest("{}", "");
    leest(" { } ", "");
    leest("{\"b\":\"1\",\"a\":\"\"}", "[b|1][a|]");
    leest("{ \"a\" : \"1\" ,\n \"b\" : \"2\" }\n", "[a|1][b|2]");
    leest("{\"naam\":\"Zoë ሰላም\"}", "[naam|Zoë ሰላም]");
}

static void reads_escapes(void **state) {
    (void)state;
    leest("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", "[a|\"\\/\b\f\n\r\t]");
    leest("{\"a\":\"\\u0041\\u00e9\\u20AC\\u001b\"}", "[a|Aé€\x1b]");
    leest("{\"a\":\"\\ud83d\\ude00\"}", "[a|😀]");
}

static void refuses_anything_else(void **state) {
    (void)state;
    static const char *const fout[] = {
        "",
        "{",
        "[]",
        "null",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1}",
        "{\"a\":null}",
        "{\"a\":\"1\"",
        "{\"a\":\"1\",}",
        "{\"a\":\"",
        "{\"a\":\"\\",
        "{a:\"1\"}",
        "{\"a\":\"1\"} x",
        "{\"a\":\"1\"\"b\":\"2\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\ud83d\"}",
        "{\"a\":\"\\ude00\"}",
        "{\"a\":\"\\ud83d\\u0041\"}",
        "{\"a\":\"\\u0000\"}",
        "{\"a\":{}}",
    };
    for (size_t i = 0; i < sizeof fout / sizeof *fout; i++)
        weigert(fout[i]);
}

/* Every byte a text can hold comes back from what the writer made of it. */
static void reads_back_what_is_written(void **state) {
    (void)state;
    struct buf json = {0}, verwacht = {0};
    struct json j;
    char tekst[128] = "";
    for (int c = 1; c < 128; c++)
        tekst[c - 1] = (char)c;
    json_begin(&j, &json);
    json_open(&j, NULL, '{');
    json_text(&j, "a", tekst);
    json_text(&j, "b", "\xe2\x80\xae\xf0\x9f\x98\x80");
    json_close(&j, '}');
    buf_addf(&verwacht, "[a|%s][b|\xe2\x80\xae\xf0\x9f\x98\x80]", tekst);
    leest(json.s, verwacht.s);
    buf_free(&json);
    buf_free(&verwacht);
}

static void wandelt(const char *json, const char *verwacht) {
    struct buf uit = {0};
    assert_true(json_wandel(json, noteer, &uit));
    assert_string_equal(buf_text(&uit), verwacht);
    buf_free(&uit);
}

static void walks_through_any_document(void **state) {
    (void)state;
    wandelt("{}", "");
    wandelt(" [ ] ", "");
    wandelt("\"a\"", "[|a]");
    wandelt("{\"a\":[1,{\"b\":\"x\"},[]],\"c\":true,\"d\":-1.5e3,\"e\":null}",
            "[a.0|1][a.1.b|x][c|true][d|-1.5e3][e|null]");
    wandelt("{\"\\u00e9\" : [ false ] }\n", "[é.0|false]");
}

static void stops_at_what_is_no_document(void **state) {
    (void)state;
    static const char *const fout[] = {
        "",      "{",     "[1,]", "[1 2]", "{\"a\":}", "{\"a\"}",   "tru", "1x",
        "{1:2}", "[\"a]", "[1]]", "+1",    "[1}",      "{\"a\":1]", "--1", "{\"a\":1,}"};
    struct buf uit = {0}, diep = {0};
    for (size_t i = 0; i < sizeof fout / sizeof *fout; i++)
        if (json_wandel(fout[i], noteer, &uit))
            fail_msg("read: %s", fout[i]);
    for (int i = 0; i < 100000; i++)
        buf_add_char(&diep, '[');
    assert_false(json_wandel(diep.s, noteer, &uit));
    buf_free(&uit);
    buf_free(&diep);
}

static void every_action_has_words(void **state) {
    (void)state;
    for (const struct handelingnaam *h = handelingnamen; h->naam; h++) {
        assert_true(*h->label);
        assert_ptr_equal(handelingnaam_zoek(h->naam), h);
    }
    assert_null(handelingnaam_zoek("bestaat_niet"));
    assert_string_equal(handelingnaam_label("pip_vaststellen"), "PIP vastgesteld");
    assert_string_equal(handelingnaam_label("van_later"), "van_later");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_texts_in_their_order),
        cmocka_unit_test(reads_escapes),
        cmocka_unit_test(refuses_anything_else),
        cmocka_unit_test(reads_back_what_is_written),
        cmocka_unit_test(walks_through_any_document),
        cmocka_unit_test(stops_at_what_is_no_document),
        cmocka_unit_test(every_action_has_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
