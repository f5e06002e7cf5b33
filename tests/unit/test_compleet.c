/* The line of the journal that tells of a whole new dossier: every kind with every field, there and
 * back. */
#include "regie/compleet.h"
#include "regie/json.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What a person can type, and what a list can bring. */
static const char *const lastig[] = {
    "gewoon",        "\"tussen\" quotes\\", "twee\nregels\tmet tab", "Zoë ሰላም 😀",
    "{\"a\":\"b\"}", "}],{\"x\":\"",        "\x1b[2J en \x7f",       "rol 0193",
    "\\u0041\\",
};
enum { LASTIG = sizeof lastig / sizeof *lastig };

/* No two fields have the same value. */
static void vul(struct record *r, int nr) {
    for (int i = 0; i < r->soort->aantal; i++) {
        char waarde[100];
        snprintf(waarde, sizeof waarde, "%s %d %d", lastig[(i + nr) % LASTIG], nr, i);
        record_zet(r, i, waarde);
    }
}

static void vol(struct beeld *b) {
    *b = (struct beeld){0};
    record_begin(&b->persoon, SOORT_PERSOON);
    record_begin(&b->dossier, SOORT_DOSSIER);
    b->persoon.id = id_nieuw();
    b->dossier.id = id_nieuw();
    vul(&b->persoon, 0);
    vul(&b->dossier, 1);
    record_zet_id(&b->dossier, DOSSIER_PERSOON, b->persoon.id);
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (int n = 0; n < 2; n++) {
            struct record *r = record_lijst_nieuw(&b->lijst[soort], (enum soort_code)soort);
            r->id = id_nieuw();
            vul(r, 2 * soort + n);
            record_zet_id(r, VELD_DOSSIER, b->dossier.id);
        }
}

static void verwacht(const struct compleet_deel *deel, const struct record *r, bool weg) {
    struct buf tekst = {0};
    record_als_json(r, &tekst);
    assert_string_equal(deel->soort, r->soort->naam);
    assert_true(id_gelijk(deel->record, r->id));
    assert_string_equal(weg ? deel->oud : deel->nieuw, tekst.s);
    assert_null(weg ? deel->nieuw : deel->oud);
    buf_free(&tekst);
}

/* Parents first; of what went, last. */
static size_t verwacht_alles(const struct compleet *c, const struct beeld *b, bool weg) {
    size_t n = 0;
#define PLEK (weg ? c->aantal - 1 - n++ : n++)
    verwacht(&c->deel[PLEK], &b->persoon, weg);
    verwacht(&c->deel[PLEK], &b->dossier, weg);
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; i < b->lijst[soort].aantal; i++)
            verwacht(&c->deel[PLEK], &b->lijst[soort].rij[i], weg);
#undef PLEK
    return n;
}

static void every_kind_with_every_field_comes_back(void **state) {
    (void)state;
    struct beeld b;
    struct buf tekst = {0};
    struct blok blok = {0};
    struct compleet c;
    size_t verwachte = 2 + 2 * (SOORT_AANTAL - SOORT_EERSTE_IN_DOSSIER);
    vol(&b);
    compleet_schrijf(&b, &tekst);
    assert_true(compleet_lees("compleet", b.dossier.id, NULL, tekst.s, &blok, &c));
    assert_int_equal(c.aantal, verwachte);
    assert_int_equal(verwacht_alles(&c, &b, false), verwachte);
    assert_true(compleet_lees("compleet", b.dossier.id, tekst.s, NULL, &blok, &c));
    assert_int_equal(c.aantal, verwachte);
    assert_int_equal(verwacht_alles(&c, &b, true), verwachte);
    blok_free(&blok);
    buf_free(&tekst);
    beeld_free(&b);
}

static void neem(const char *naam, const char *waarde, void *mee) {
    struct record *r = mee;
    record_zet(r, soort_veld(r->soort, naam), waarde);
}

/* As a reader takes it: the same values, whatever is in them. */
static void the_values_are_the_same(void **state) {
    (void)state;
    struct beeld b;
    struct buf tekst = {0};
    struct blok blok = {0};
    struct compleet c;
    struct record p;
    vol(&b);
    compleet_schrijf(&b, &tekst);
    assert_true(compleet_lees("compleet", b.dossier.id, NULL, tekst.s, &blok, &c));
    record_begin(&p, SOORT_PERSOON);
    assert_true(json_lees_object(c.deel[0].nieuw, neem, &p));
    for (int i = 0; i < PERSOON_VELDEN; i++)
        assert_string_equal(record_tekst(&p, i), record_tekst(&b.persoon, i));
    record_free(&p);
    blok_free(&blok);
    buf_free(&tekst);
    beeld_free(&b);
}

#define SLEUTEL "0193aaaaaaaa7000800000000000000"
/* An example that stays readable for ever: files have it. */
static const char voorbeeld[] =
    "{\"persoon " SLEUTEL "1\":{\"v_nummer\":\"2901000018\"},\"dossier\":{},"
    "\"rol " SLEUTEL "3\":{\"rol\":\"regievoerder\"},"
    "\"iets_nieuws " SLEUTEL "4\":{\"a\":\"{\\\"}\"}}";

static void what_was_left_out_is_filled_in(void **state) {
    (void)state;
    struct blok blok = {0};
    struct compleet c;
    struct id dossier;
    char sleutel[ID_TEKST];
    assert_true(id_lees(SLEUTEL "2", &dossier));
    assert_true(compleet_lees("compleet", dossier, NULL, voorbeeld, &blok, &c));
    assert_int_equal(c.aantal, 4);
    assert_string_equal(c.deel[0].nieuw, "{\"v_nummer\":\"2901000018\"}");
    assert_string_equal(c.deel[1].nieuw, "{\"persoon\":\"" SLEUTEL "1\"}");
    assert_true(id_gelijk(c.deel[1].record, dossier));
    assert_string_equal(c.deel[2].nieuw, "{\"dossier\":\"" SLEUTEL "2\",\"rol\":\"regievoerder\"}");
    id_tekst(c.deel[2].record, sleutel);
    assert_string_equal(sleutel, SLEUTEL "3");
    assert_string_equal(c.deel[3].soort, "iets_nieuws");
    assert_string_equal(c.deel[3].nieuw, "{\"a\":\"{\\\"}\"}");
    blok_free(&blok);
}

static void anything_else_is_a_line_by_itself(void **state) {
    (void)state;
    static const char *const fout[] = {"",
                                       "{",
                                       "[]",
                                       "null",
                                       "{\"dossier\"}",
                                       "{\"dossier\":1}",
                                       "{\"dossier\":{}",
                                       "{}x",
                                       "{\"dossier\":{\"a\":\"b}}",
                                       "{\"dossier\":{\"a\":\"\\\"}}",
                                       "{\"dossier\":{\"a\":\"\\",
                                       "{\"dossier\":{\"a\":{}}}",
                                       "{\"dossier\":{\"a\":1}}",
                                       "{\"rol\":{}}",
                                       "{\"rol 12\":{}}",
                                       ("{\"rol " SLEUTEL "1x\":{}}"),
                                       ("{\"dossier " SLEUTEL "g\":{}}"),
                                       "{\"dossier\":{},}",
                                       ("{\"dossier\":{}\"rol " SLEUTEL "1\":{}}"),
                                       "{\"a\":[{"};
    struct blok blok = {0};
    struct compleet c;
    struct id dossier = id_nieuw();
    for (size_t i = 0; i < sizeof fout / sizeof *fout; i++) {
        if (compleet_lees("compleet", dossier, NULL, fout[i], &blok, &c) ||
            compleet_lees("compleet", dossier, fout[i], NULL, &blok, &c))
            fail_msg("read: %s", fout[i]);
        assert_int_equal(c.aantal, 0);
    }
    assert_false(compleet_lees("persoon", dossier, NULL, voorbeeld, &blok, &c));
    assert_false(compleet_lees("compleet", dossier, NULL, NULL, &blok, &c));
    blok_free(&blok);
}

/* Cut off anywhere it is no such line, and nothing of it is told. */
static void half_a_line_is_none(void **state) {
    (void)state;
    struct beeld b;
    struct buf tekst = {0};
    struct blok blok = {0};
    struct compleet c;
    vol(&b);
    compleet_schrijf(&b, &tekst);
    while (tekst.len) {
        buf_remove(&tekst, tekst.len - 1, 1);
        assert_false(compleet_lees("compleet", b.dossier.id, NULL, tekst.s, &blok, &c));
        assert_int_equal(c.aantal, 0);
        blok_leeg(&blok);
    }
    blok_free(&blok);
    buf_free(&tekst);
    beeld_free(&b);
}

/* With any byte another, it is read or refused, and never beyond its end. */
static void a_changed_byte_is_survived(void **state) {
    (void)state;
    static const char anders[] = "\"\\{}[:, u\xff";
    struct blok blok = {0};
    struct compleet c;
    struct id dossier = id_nieuw();
    for (size_t i = 0; i < sizeof voorbeeld - 1; i++)
        for (const char *a = anders; *a; a++) {
            char *tekst = strdup(voorbeeld);
            tekst[i] = *a;
            if (!compleet_lees("compleet", dossier, NULL, tekst, &blok, &c))
                assert_int_equal(c.aantal, 0);
            for (size_t n = 0; n < c.aantal; n++)
                assert_non_null(strchr(c.deel[n].nieuw, '}'));
            free(tekst);
            blok_leeg(&blok);
        }
    blok_free(&blok);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_with_every_field_comes_back),
        cmocka_unit_test(the_values_are_the_same),
        cmocka_unit_test(what_was_left_out_is_filled_in),
        cmocka_unit_test(anything_else_is_a_line_by_itself),
        cmocka_unit_test(half_a_line_is_none),
        cmocka_unit_test(a_changed_byte_is_survived),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
