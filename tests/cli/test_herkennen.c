/* Lists as people keep them: titles, two rows of header, columns without a name, dates in either
 * order; what regie makes of them, and how somebody decides otherwise. */
#include "regie/buf.h"
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define BEKIJK(map, ...) bekijk(map, (const char *[]){"--bekijk", "--json", __VA_ARGS__, NULL})
#define LEES(map, ...)   lees(map, (const char *[]){"--json", __VA_ARGS__, NULL})

static struct uitkomst met(struct werkmap *map, const char *const *opties) {
    const char *argv[20] = {"regie", "import", "l.csv", "--vandaag", "2026-11-22"};
    for (int i = 0; opties[i]; i++)
        argv[5 + i] = opties[i];
    return uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
}

static const char *bekijk(struct werkmap *map, const char *const *opties) {
    struct uitkomst u = met(map, opties);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static const char *lees(struct werkmap *map, const char *const *opties) {
    struct uitkomst u = met(map, opties);
    assert_in_range(u.code, 0, 1);
    return u.uit;
}

static void titles_above_the_header_are_skipped_and_said(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv",
                    "Lijst vergunninghouders;;\nPeildatum;01-11-2026;\n\n"
                    "V-nummer;Achternaam;Voornamen\n2900000001;Hagos;Selam\n");
    const char *json = BEKIJK(map, "--proef");
    text_expect_part(json, "\"kop_regel\":4,\"kop_rijen\":1");
    text_expect_part(json, "\"titel\":[\"Lijst vergunninghouders\",\"Peildatum | 01-11-2026\"]");
    json = LEES(map, "--proef");
    text_expect(importproef_emmers(json), "1: 1 0 0 0 0");
    text_expect_part(json, "De lijst begint op regel 4");
}

static void two_rows_make_a_header_together(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv",
                    "Hoofdpersoon;;;Partner;\nV-nummer;Achternaam;Voornamen;Achternaam;Voornamen\n"
                    "2900000001;Hagos;Selam;Tesfay;Yonas\n");
    const char *json = BEKIJK(map, "--proef");
    text_expect_part(json, "\"kop_regel\":1,\"kop_rijen\":2");
    text_expect_part(json, "\"kop\":\"Hoofdpersoon Achternaam\",\"veld\":\"achternaam\"");
    text_expect_part(json, "\"kop\":\"Partner Achternaam\",\"veld\":null");
    werkmap_schrijf(map, "l.csv",
                    "V-nummer;Achternaam;Datum;\n;;koppeling;huisvesting\n"
                    "2900000001;Hagos;01-02-2024;13-03-2024\n");
    json = BEKIJK(map, "--proef");
    text_expect_part(json, "\"veld\":\"datum_koppeling\"");
    text_expect_part(json, "\"veld\":\"datum_huisvesting\"");
}

static void a_column_is_known_by_what_is_in_it(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv",
                    "Sleutel;Naam;Extra\n2900000001;Hagos, Selam;999990019\n"
                    "2900000002;Tesfay, Yonas;999990020\n2900000003;Noori, Ali;999990032\n");
    const char *json = BEKIJK(map, "--proef");
    text_expect_part(json, "\"kop\":\"Sleutel\",\"veld\":\"v_nummer\","
                           "\"zekerheid\":\"waarschijnlijk\",\"hoe\":\"inhoud\"");
    text_expect_part(json, "\"kop\":\"Naam\",\"veld\":\"volledige_naam\"");
    text_expect_part(json, "\"kop\":\"Extra\",\"veld\":\"bsn\"");
    text_expect_no_part(json, "999990019");
    werkmap_schrijf(map, "l.csv",
                    "V-nummer;Achternaam;BSN partner\n2900000001;Hagos;999990019\n"
                    "2900000002;Tesfay;999990020\n2900000003;Noori;999990032\n");
    json = BEKIJK(map, "--proef");
    text_expect_part(json, "\"kop\":\"BSN partner\",\"veld\":null");
    text_expect_no_part(json, "\"veld\":\"bsn\"");
}

static void a_list_without_header_needs_its_columns_named(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv",
                    "2900000001;Hagos;Selam\n2900000002;Tesfay;Yonas\n2900000003;Noori;Ali\n");
    const char *json = LEES(map, "--proef", "--kolom", "2=achternaam", "--kolom", "3=voornamen");
    text_expect(importproef_emmers(json), "3: 3 0 0 0 0");
    text_expect_part(json, "\"kop\":\"kolom 1\"");
}

static void a_header_that_nearly_fits_is_only_a_suggestion(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv",
                    "V-nummer;Achternaam;Geboortedatm\n2900000001;Hagos;01-02-1990\n");
    text_expect_part(BEKIJK(map, "--proef"), "\"kop\":\"Geboortedatm\",\"veld\":null,\"zekerheid\":"
                                             "\"twijfel\"");
    werkmap_schrijf(map, "l.csv", "V-nummer;Achternaam;Familienaam\n2900000001;Hagos;Noori\n");
    struct uitkomst u = met(map, (const char *[]){"--proef", NULL});
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "\"Achternaam\" (nr. 2) en \"Familienaam\" (nr. 3)");
    text_expect(importproef_emmers(LEES(map, "--proef", "--kolom", "Familienaam=-")),
                "1: 1 0 0 0 0");
}

#define DATUMKOP "V-nummer;Achternaam;Geboortedatum\n"

static void the_order_of_dates_is_proven_or_said(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv",
                    DATUMKOP "2900000001;Hagos;02/25/1990\n2900000002;Noori;03/04/1991\n");
    const char *json = BEKIJK(map, "--proef");
    text_expect_part(json, "\"datums\":\"mdj\",\"datums_hoe\":\"bewezen\"");
    text_expect_part(json, "\"04-03-1991\"");
    werkmap_schrijf(map, "l.csv", DATUMKOP "2900000001;Hagos;03/04/1991\n");
    json = LEES(map, "--proef");
    text_expect_part(json, "\"code\":\"datums_onzeker\"");
    text_expect_part(BEKIJK(map, "--datums", "mdj"), "\"04-03-1991\"");
    werkmap_schrijf(map, "l.csv",
                    DATUMKOP "2900000001;Hagos;02/25/1990\n2900000002;Noori;25/02/1991\n"
                             "2900000003;Tesfay;03/04/1991\n");
    text_expect(importproef_emmers(LEES(map, "--proef")), "3: 2 0 0 0 1");
}

struct datumlijst {
    const char *lijst, *hoe, *waarom; /* NULL: nothing is said */
};

/* An ordinary list is not asked about what goes without saying; one that may be from elsewhere is.
 */
static void day_or_month_is_asked_only_where_it_matters(void **state) {
    static const struct datumlijst lijsten[] = {
        {DATUMKOP "2900000001;Hagos;03-04-1991\n2900000002;Noori;01-02-1988\n", "aangenomen", NULL},
        {DATUMKOP "2900000001;Hagos;3.4.91\n", "aangenomen", NULL},
        {DATUMKOP "2900000001;Hagos;05-05-1991\n", "geen_twijfel", NULL},
        {DATUMKOP "2900000001;Hagos;1991-04-03\n", "geen_twijfel", NULL},
        {DATUMKOP "2900000001;Hagos;03/04/1991\n2900000002;Noori;25/12/1988\n", "bewezen", NULL},
        {DATUMKOP "2900000001;Hagos;3/4/1991\n", "onzeker",
         "Staat in 3/4/1991 (kolom \\\"Geboortedatum\\\") eerst de dag of eerst de maand? Dat is "
         "niet zeker: met schuine strepen staat de maand vaak voorop."},
        {DATUMKOP "2900000001;Hagos;01-02-1988\n2900000002;Noori;05-12-2026\n", "onzeker",
         "Staat in 05-12-2026 (kolom \\\"Geboortedatum\\\") eerst de dag of eerst de maand? Dat is "
         "niet zeker: met de dag voorop ligt deze geboortedatum in de toekomst."},
        {"V-nummer;Achternaam;DOB\n2900000001;Hagos;03-04-1991\n", "onzeker",
         "de kop \\\"DOB\\\" is Engels."},
        {"V-nummer;Last name;Geboortedatum\n2900000001;Hagos;03-04-1991\n", "onzeker",
         "de kop \\\"Last name\\\" is Engels."},
        {"V-nummer;Achternaam;Geboortedatum;Datum koppeling;Datum huisvesting\n"
         "2900000001;Hagos;03-04-1991;02-25-2024;25-02-2024\n",
         "strijdig", "in de kolom \\\"Datum koppeling\\\" staat de maand voorop."},
        {"V-nummer;Achternaam;Geboortedatum;Datum koppeling\n"
         "2900000001;Hagos;03-04-1991;02-25-2024\n",
         "bewezen", "dat blijkt uit \\\"Datum koppeling\\\" (02-25-2024)."},
        {"V-nummer;Achternaam;Geboortedatum;Uiterste huisvestingsdatum\n"
         "2900000001;Hagos;03-04-1991;05-12-2026\n",
         "aangenomen", NULL},
    };
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        struct buf hoe = {0};
        werkmap_schrijf(map, "l.csv", lijsten[i].lijst);
        const char *json = BEKIJK(map, "--proef");
        buf_addf(&hoe, "\"datums_hoe\":\"%s\"", lijsten[i].hoe);
        text_expect_part(json, hoe.s);
        text_expect_part(json, lijsten[i].waarom ? lijsten[i].waarom : "\"datums_waarom\":null");
        json = LEES(map, "--proef");
        if (lijsten[i].waarom)
            text_expect_part(json, lijsten[i].waarom);
        else
            text_expect_no_part(json, "maand-dag-jaar");
        buf_free(&hoe);
    }
}

static void what_was_assumed_of_dates_is_there_to_see(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", DATUMKOP "2900000001;Hagos;03-04-1991\n");
    struct uitkomst u = met(map, (const char *[]){"--bekijk", NULL});
    text_expect_part(u.uit, "datums: dag-maand-jaar, zoals gewoon is");
    werkmap_schrijf(map, "l.csv", DATUMKOP "2900000001;Hagos;03/04/1991\n");
    u = met(map, (const char *[]){"--bekijk", NULL});
    text_expect_part(u.uit, "Staat de maand voorop: --datums mdj.");
    u = met(map, (const char *[]){"--proef", NULL});
    text_expect_part(u.uit, "Dat kan met --datums dmj of --datums mdj.");
}

static void a_mapping_in_a_file_is_written_and_read(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", "V-nummer;Achternaam;Datum\n2900000001;Hagos;25-02-2024\n");
    struct uitkomst u = met(map, (const char *[]){"--bekijk", "--kaart", "kaart.csv", NULL});
    text_expect_part(u.uit, "       kan geboortedatum, vergunning_van, datum_koppeling, "
                            "datum_huisvesting zijn; kies met --kolom 3=VELD\n");
    text_expect_part(u.uit,
                     "De kolommen van deze lijst staan in kaart.csv, voor de volgende keer.");
    u = met(map, (const char *[]){"--proef", "--kaart", "kaart.csv", NULL});
    text_expect_no_part(u.uit, "kaart.csv");
    text_expect_part(werkmap_lees(map, "kaart.csv", NULL), "V-nummer;1;v_nummer;zeker;\r\n");
    werkmap_schrijf(map, "kaart.csv", "kop;veld\nDatum;datum_koppeling\nIets anders;bsn\n");
    werkmap_schrijf(map, "l.csv",
                    "Datum;Nieuw;V-nummer;Achternaam\n25-02-2024;x;2900000001;Hagos\n");
    text_expect_part(BEKIJK(map, "--kaart", "kaart.csv"),
                     "\"kop\":\"Datum\",\"veld\":\"datum_koppeling\",\"zekerheid\":\"zeker\","
                     "\"hoe\":\"gekozen\"");
}

static void what_was_settled_is_known_the_next_time(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", "V-nummer;Achternaam;Datum\n2900000001;Hagos;25-02-2024\n");
    LEES(map, "--proef", "--kolom", "Datum=datum_koppeling");
    text_expect_part(BEKIJK(map, "--proef"), "\"kop\":\"Datum\",\"veld\":null");
    LEES(map, "--kolom", "Datum=datum_koppeling");
    text_expect_part(BEKIJK(map, "--proef"), "\"veld\":\"datum_koppeling\",\"zekerheid\":"
                                             "\"zeker\",\"hoe\":\"geleerd\"");
    werkmap_schrijf(map, "l.csv",
                    "Nieuw;Datum;Achternaam;V-nummer\nx;25-02-2024;Hagos;2900000001\n");
    const char *json = LEES(map, "--proef");
    text_expect_part(json, "\"code\":\"geleerd\"");
    text_expect_part(BEKIJK(map, "--proef"), "\"hoe\":\"geleerd\"");
    LEES(map, "--kolom", "Datum=datum_huisvesting");
    text_expect_part(BEKIJK(map, "--proef"), "\"veld\":\"datum_huisvesting\"");
    werkmap_schrijf(map, "l.csv", "V-nummer;Datum;Straat\n2900000001;25-02-2024;Kade\n");
    text_expect_part(BEKIJK(map, "--proef"), "\"kop\":\"Datum\",\"veld\":null");
}

static void a_name_in_doubt_asks_which_it_is(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv", "Naam;Geboortedatum\nSelam Hagos;01-02-1990\n");
    struct uitkomst u = met(map, (const char *[]){"--proef", NULL});
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "De kolom \"Naam\" (nr. 1) kan Achternaam of Volledige naam zijn.");
    text_expect_part(u.fout, "--kolom NR=VELD");
    text_expect(importproef_emmers(LEES(map, "--proef", "--kolom", "1=volledige_naam")),
                "1: 1 0 0 0 0");
}

static void a_total_is_no_row_but_a_name_like_it_is(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "l.csv",
                    "Achternaam;V-nummer;Voornamen\nTotaalski;2900000001;Selam\n"
                    "Totaal: 1;;\n");
    const char *json = BEKIJK(map, "--proef");
    text_expect_part(json, "Totaalski");
    text_expect_no_part(json, "Totaal: 1");
    text_expect(importproef_emmers(LEES(map, "--proef")), "1: 1 0 0 0 0");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(titles_above_the_header_are_skipped_and_said),
        TEST(two_rows_make_a_header_together),
        TEST(a_column_is_known_by_what_is_in_it),
        TEST(a_list_without_header_needs_its_columns_named),
        TEST(a_header_that_nearly_fits_is_only_a_suggestion),
        TEST(a_name_in_doubt_asks_which_it_is),
        TEST(a_total_is_no_row_but_a_name_like_it_is),
        TEST(the_order_of_dates_is_proven_or_said),
        TEST(day_or_month_is_asked_only_where_it_matters),
        TEST(what_was_assumed_of_dates_is_there_to_see),
        TEST(a_mapping_in_a_file_is_written_and_read),
        TEST(what_was_settled_is_known_the_next_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
