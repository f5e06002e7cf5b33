#include "regie/catalogus.h"
#include "regie/instrument.h"
#include "support/catalogusproef.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct instrumenten *alle(void) {
    struct problem p = {0};
    const struct instrumenten *l = catalogus_instrumenten(&p);
    assert_string_equal(problem_text(&p), "");
    assert_non_null(l);
    return l;
}

static const struct instrument *van(const char *code) {
    const struct instrument *i = instrument_zoek(alle(), code);
    assert_non_null(i);
    return i;
}

static void has_the_instruments_of_the_field(void **state) {
    (void)state;
    static const struct {
        const char *code;
        size_t items;
        int laagste, hoogste;
    } verwacht[] = {{"zrm-2017", 13, 1, 5},
                    {"zrm-2013", 11, 1, 5},
                    {"maastricht-9", 9, 1, 10},
                    {"participatieladder", 1, 1, 6},
                    {"taalniveau", 4, 0, 6}};
    for (size_t n = 0; n < sizeof verwacht / sizeof *verwacht; n++) {
        const struct instrument *i = instrument_nr(alle(), n);
        assert_string_equal(i->code, verwacht[n].code);
        assert_int_equal(i->items, verwacht[n].items);
        assert_int_equal(i->laagste, verwacht[n].laagste);
        assert_int_equal(i->hoogste, verwacht[n].hoogste);
        assert_int_equal(i->niveaus, verwacht[n].hoogste - verwacht[n].laagste + 1);
    }
    assert_null(instrument_nr(alle(), 5));
    assert_null(instrument_zoek(alle(), "zrm"));
}

static void every_item_and_level_can_be_shown(void **state) {
    (void)state;
    const struct instrument *i;
    for (size_t n = 0; (i = instrument_nr(alle(), n)); n++) {
        assert_true(*i->naam && *i->kort && *i->bron);
        for (size_t k = 0; k < i->items; k++) {
            assert_int_equal(i->item[k].nr, k + 1);
            assert_int_equal(strlen(i->item[k].code), 3);
            assert_true(*i->item[k].naam);
        }
        for (int niveau = i->laagste; niveau <= i->hoogste; niveau++)
            assert_true(*instrument_niveau_code(i, niveau));
    }
}

static void the_matrix_has_a_cue_in_every_cell(void **state) {
    (void)state;
    const struct instrument *i = van("zrm-2017");
    for (size_t k = 0; k < i->items; k++)
        for (int niveau = 1; niveau <= 5; niveau++)
            assert_true(*instrument_steekwoord(alle(), "zrm-2017", i->item[k].nr, niveau));
    assert_string_equal(instrument_steekwoord(alle(), "zrm-2017", 1, 5),
                        "Houdt geld over, regelt toeslagen en post zelf");
    assert_string_equal(instrument_steekwoord(alle(), "zrm-2017", 14, 1), "");
    assert_string_equal(instrument_steekwoord(alle(), "zrm-2017", 1, 6), "");
    assert_string_equal(instrument_steekwoord(alle(), "bestaat-niet", 1, 1), "");
}

static void finds_an_item_by_its_number(void **state) {
    (void)state;
    assert_string_equal(instrument_item(van("zrm-2017"), 12)->code, "PAR");
    assert_string_equal(instrument_item(van("zrm-2013"), 2)->naam, "Dagbesteding");
    assert_null(instrument_item(van("zrm-2017"), 0));
    assert_null(instrument_item(van("zrm-2017"), 14));
}

static void reads_a_level_by_number_or_code(void **state) {
    (void)state;
    assert_int_equal(instrument_lees_niveau(van("zrm-2017"), "3"), 3);
    assert_int_equal(instrument_lees_niveau(van("zrm-2017"), "0"), -1);
    assert_int_equal(instrument_lees_niveau(van("zrm-2017"), "6"), -1);
    assert_int_equal(instrument_lees_niveau(van("zrm-2017"), ""), -1);
    assert_int_equal(instrument_lees_niveau(van("zrm-2017"), "3.5"), -1);
    assert_int_equal(instrument_lees_niveau(van("zrm-2017"), "-1"), -1);
    assert_int_equal(instrument_lees_niveau(van("zrm-2017"), " 3"), -1);
    assert_int_equal(instrument_lees_niveau(van("maastricht-9"), "10"), 10);
    assert_int_equal(instrument_lees_niveau(van("taalniveau"), "A2"), 2);
    assert_int_equal(instrument_lees_niveau(van("taalniveau"), "b1"), 3);
    assert_int_equal(instrument_lees_niveau(van("taalniveau"), "A0"), 0);
    assert_int_equal(instrument_lees_niveau(van("taalniveau"), "D1"), -1);
}

static void shows_a_level_by_its_code(void **state) {
    (void)state;
    assert_string_equal(instrument_niveau_code(van("taalniveau"), 0), "A0");
    assert_string_equal(instrument_niveau_code(van("taalniveau"), 6), "C2");
    assert_string_equal(instrument_niveau_code(van("taalniveau"), 7), "");
    assert_string_equal(instrument_niveau_code(van("taalniveau"), -1), "");
    assert_string_equal(instrument_niveau_code(van("zrm-2017"), 5), "5");
}

static void compares_only_what_the_data_allows(void **state) {
    (void)state;
    const struct instrumenten *l = alle();
    assert_true(instrument_vergelijkbaar(l, "zrm-2017", 4, "zrm-2017", 4));
    assert_false(instrument_vergelijkbaar(l, "zrm-2017", 4, "zrm-2017", 5));
    assert_true(instrument_vergelijkbaar(l, "zrm-2013", 3, "zrm-2017", 4));
    assert_true(instrument_vergelijkbaar(l, "zrm-2017", 4, "zrm-2013", 3));
    assert_false(instrument_vergelijkbaar(l, "zrm-2013", 4, "zrm-2017", 4));
    assert_false(instrument_vergelijkbaar(l, "zrm-2013", 2, "zrm-2017", 2)); /* deels */
    assert_false(instrument_vergelijkbaar(l, "zrm-2013", 8, "zrm-2017", 9)); /* nee */
    assert_false(instrument_vergelijkbaar(l, "zrm-2017", 1, "maastricht-9", 1));
}

static struct record *voeg_meting_toe(struct beeld *b, const char *instrument, const char *datum,
                                      const char *status) {
    struct record *r = record_lijst_nieuw(&b->lijst[SOORT_METING], SOORT_METING);
    r->id = id_nieuw();
    record_zet(r, METING_INSTRUMENT, instrument);
    record_zet(r, METING_DATUM, datum);
    record_zet(r, METING_STATUS, status);
    return r;
}

static struct id meting_erbij(struct beeld *b, const char *instrument, const char *datum,
                              const char *status) {
    return voeg_meting_toe(b, instrument, datum, status)->id;
}

static void score_erbij(struct beeld *b, struct id meting, const char *item, const char *score,
                        const char *reden) {
    struct record *r = record_lijst_nieuw(&b->lijst[SOORT_SCORE], SOORT_SCORE);
    record_zet_id(r, SCORE_METING, meting);
    record_zet(r, SCORE_ITEM, item);
    record_zet(r, SCORE_SCORE, score);
    record_zet(r, SCORE_REDEN, reden);
}

static void counts_what_is_scored_or_explained(void **state) {
    (void)state;
    struct beeld b = {0};
    struct id eerste = meting_erbij(&b, "zrm-2017", "2026-01-01", STATUS_CONCEPT);
    struct id tweede = meting_erbij(&b, "zrm-2017", "2026-06-01", STATUS_CONCEPT);
    score_erbij(&b, eerste, "1", "3", NULL);
    score_erbij(&b, eerste, "2", NULL, "ntb");
    score_erbij(&b, eerste, "3", NULL, NULL); /* only a target or a note */
    score_erbij(&b, tweede, "4", "5", NULL);
    assert_int_equal(meting_gescoord(&b, van("zrm-2017"), eerste), 2);
    assert_int_equal(meting_gescoord(&b, van("zrm-2017"), tweede), 1);
    assert_string_equal(record_tekst(meting_score(&b, eerste, 1), SCORE_SCORE), "3");
    assert_null(meting_score(&b, eerste, 4));
    beeld_free(&b);
}

/* `verwacht` empty: none. */
static void vorige_is(const struct beeld *b, struct id voor, struct id verwacht) {
    const struct record *r = meting_vorige(b, "zrm-2017", voor);
    assert_true(id_is_leeg(verwacht) ? r == NULL : r != NULL && id_gelijk(r->id, verwacht));
}

static void finds_the_measurement_before(void **state) {
    (void)state;
    struct beeld b = {0};
    const struct id geen = {{0}};
    struct id juni = meting_erbij(&b, "zrm-2017", "2026-06-01", STATUS_VASTGESTELD);
    struct id januari = meting_erbij(&b, "zrm-2017", "2026-01-01", STATUS_VASTGESTELD);
    meting_erbij(&b, "zrm-2013", "2026-05-01", STATUS_VASTGESTELD);
    meting_erbij(&b, "zrm-2017", "2026-05-02", STATUS_VERVANGEN);
    meting_erbij(&b, "zrm-2017", "2026-05-03", STATUS_CONCEPT);
    struct id nu = meting_erbij(&b, "zrm-2017", "2026-06-01", STATUS_CONCEPT);
    vorige_is(&b, geen, juni);
    vorige_is(&b, nu, juni);
    vorige_is(&b, juni, januari);
    vorige_is(&b, januari, geen);
    record_zet_id(record_lijst_zoek(&b.lijst[SOORT_METING], nu), METING_CORRIGEERT, juni);
    vorige_is(&b, nu, januari);
    beeld_free(&b);
}

static void finds_the_concept_that_stands_alone(void **state) {
    (void)state;
    struct beeld b = {0};
    meting_erbij(&b, "zrm-2017", "2026-06-01", STATUS_VASTGESTELD);
    assert_null(meting_concept(&b, "zrm-2017"));
    record_zet_id(voeg_meting_toe(&b, "zrm-2017", "2026-07-01", STATUS_CONCEPT), METING_GESPREK,
                  id_nieuw());
    assert_null(meting_concept(&b, "zrm-2017"));
    struct id los = meting_erbij(&b, "zrm-2017", "2026-08-01", STATUS_CONCEPT);
    assert_true(id_gelijk(meting_concept(&b, "zrm-2017")->id, los));
    assert_null(meting_concept(&b, "maastricht-9"));
    beeld_free(&b);
}

/* A file of the municipality that does not fit. */
static void weigert(const char *naam, const char *tekst, const char *melding) {
    struct werkmap *map = werkmap_new();
    struct problem p = {0};
    werkmap_schrijf(map, naam, tekst);
    catalogus_sluit();
    setenv("REGIE_DATA", werkmap_pad(map, ""), 1);
    assert_null(catalogus_instrumenten(&p));
    unsetenv("REGIE_DATA");
    assert_int_equal(p.kind, PROBLEM_INPUT);
    text_expect_part(problem_text(&p), melding);
    problem_clear(&p);
    werkmap_free(map);
}

static void names_the_file_and_line_that_do_not_fit(void **state) {
    (void)state;
    weigert("instrument/item.csv", "instrument;nr;code;naam;eenvoudige_naam\nzrm-9;1;A;b;c\n",
            "instrument/item.csv, regel 2, kolom instrument: \"zrm-9\"");
    weigert("instrument/item.csv",
            "instrument;nr;code;naam;eenvoudige_naam\nzrm-2017;1;A;b;c\nzrm-2017;1;A;b;c\n",
            "regel 3, kolom nr");
    weigert("instrument/item.csv", "instrument;nr;code;naam;eenvoudige_naam\nzrm-2017;x;A;b;c\n",
            "kolom nr: \"x\"");
    weigert("instrument/niveau.csv", "instrument;niveau;code;naam\nzrm-2017;2;2;x\n",
            "kolom niveau: \"2\"");
    weigert("instrument/steekwoord.csv", "instrument;nr;niveau;tekst\nzrm-2017;14;1;x\n",
            "kolom nr: \"14\"");
    weigert("instrument/steekwoord.csv", "instrument;nr;niveau;tekst\nzrm-2017;1;9;x\n",
            "kolom niveau: \"9\"");
    weigert("instrument/vergelijk.csv",
            "van_instrument;van_nr;naar_instrument;naar_nr;vergelijkbaar\nzrm-2013;1;zrm;1;ja\n",
            "kolom naar_instrument: \"zrm\"");
    weigert("instrument/instrument.csv", "", "instrument/instrument.csv: ");
}

static void keeps_a_plain_list_until_the_end(void **state) {
    (void)state;
    struct problem p = {0};
    const struct tabel *land = catalogus_tabel("lijst/land.csv", &p);
    assert_non_null(land);
    assert_true(land->rijen > 20 && land->kolommen > 1);
    assert_ptr_equal(catalogus_tabel("lijst/land.csv", &p), land);
    assert_ptr_not_equal(catalogus_tabel("lijst/taal.csv", &p), land);
    assert_string_equal(tabel_waarde(land, 0, "bestaat niet"), "");
    assert_string_equal(problem_text(&p), "");
    assert_null(catalogus_tabel("lijst/bestaat-niet.csv", &p));
    text_expect_part(problem_text(&p), "lijst/bestaat-niet.csv");
    problem_clear(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(has_the_instruments_of_the_field),
        cmocka_unit_test(every_item_and_level_can_be_shown),
        cmocka_unit_test(the_matrix_has_a_cue_in_every_cell),
        cmocka_unit_test(finds_an_item_by_its_number),
        cmocka_unit_test(reads_a_level_by_number_or_code),
        cmocka_unit_test(shows_a_level_by_its_code),
        cmocka_unit_test(compares_only_what_the_data_allows),
        cmocka_unit_test(counts_what_is_scored_or_explained),
        cmocka_unit_test(finds_the_measurement_before),
        cmocka_unit_test(finds_the_concept_that_stands_alone),
        cmocka_unit_test(names_the_file_and_line_that_do_not_fit),
        cmocka_unit_test(keeps_a_plain_list_until_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, catalogusproef_einde);
}
