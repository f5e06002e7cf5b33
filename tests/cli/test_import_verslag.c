/* What is said of a list once it was read: short, whatever its length. */
#include "regie/buf.h"
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Also when the first row that had the value was refused. */
static void a_note_that_goes_with_a_value_is_counted(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;Achternaam;Taal\n29;Haile;Arabisch\n2900000001;Hagos;Arabisch\n"
                    "2900000002;Noori;Dari\n2900000003;Tesfay;Arabisch\n"
                    "2900000004;Karimi;arabisch\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect_part(u.uit, "  regel 3, 5, 6  Arabisch: Vraag welk Arabisch");
}

/* However many rows there is something to say of, the report stays as long; unless all is asked. */
static void a_report_tells_of_many_rows_once(void **state) {
    struct werkmap *map = *state;
    struct buf lijst = {0};
    buf_add(&lijst, "V-nummer;Achternaam;Taal\n");
    for (int i = 0; i < 300; i++)
        buf_addf(&lijst, "29%08d;Hagos %d;%s\n", i, i, i % 2 ? "Arabisch" : "Koerdisch");
    werkmap_schrijf(map, "lijst.csv", lijst.s);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", "--json", IMPORTPROEF_DAG);
    text_expect_part(u.uit, "\"code\":\"onzeker\",\"kolom\":\"Taal\",\"aantal\":150,"
                            "\"rijen\":[{\"regel\":2,");
    text_expect_part(u.uit, "\"regel\":20,");
    assert_null(strstr(u.uit, "\"regel\":22,"));
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", "--json", "--voluit",
                     IMPORTPROEF_DAG);
    text_expect_part(u.uit, "\"regel\":300,");
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", IMPORTPROEF_DAG);
    text_expect_part(u.uit, "  regel 3, 5, 7 en 147 andere  Arabisch: Vraag welk Arabisch");
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", "--voluit", IMPORTPROEF_DAG);
    text_expect_part(u.uit, "  regel 301  Arabisch: Vraag welk Arabisch");
    buf_free(&lijst);
}

/* What differs from row to row is told of a few, and the rest is counted. */
static void remarks_that_differ_a_little_are_told_a_few_times(void **state) {
    struct werkmap *map = *state;
    struct buf lijst = {0};
    buf_add(&lijst, "V-nummer;Achternaam;Casemanager\n");
    for (int i = 0; i < 9; i++)
        buf_addf(&lijst, "290000000%d;Hagos %d;Onbekende %c\n", i, i, 'A' + i);
    werkmap_schrijf(map, "lijst.csv", lijst.s);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", IMPORTPROEF_DAG);
    text_expect_part(u.uit, "  regel 6  \"Onbekende E\" is hier geen collega");
    text_expect_part(u.uit, "  en nog 4 zulke; met --voluit ziet u ze allemaal\n");
    buf_free(&lijst);
}

static void a_total_is_left_out_and_said(void **state) {
    struct werkmap *map = *state;
    const char *uit =
        importproef_lijst(map, "V-number;Surname\n2900000001;Hagos\nTOTAL;1\n", "1: 1 0 0 0 0");
    text_expect_part(uit, OPMERKING("totaal", "1", "3"));
    uit = importproef_lijst(map, "V-number;Surname\n2900000001;Hagos\nSubtotal;1\nGrand total;1\n",
                            "1: 0 0 1 0 0");
    text_expect_part(uit, "Deze regel en nog 1 tellen alleen op; niet ingelezen.");
}

static void unknown_columns_are_listed(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;Achternaam;Schoenmaat;Datum\n2900000001;Hagos;38;1-1-2020\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit,
                     "Deze kolommen zijn niet overgenomen:\n  \"Schoenmaat\"\n  \"Datum\": kan ");
    text_expect_part(u.uit, "Import 1 is opgeslagen.");
}

static void the_report_is_warm_and_short(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    IMPORTPROEF_KOP "2900000001;Hagos;Selam;01-02-1990\n"
                                    "2900000002;Noori;Ali;31-02-1990\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect(u.uit,
                "lijst.csv: 2 rijen\n"
                "       1 nieuw\n"
                "       0 gewijzigd\n"
                "       0 ongewijzigd\n"
                "       0 twijfel\n"
                "       1 geweigerd\n"
                "\n"
                "Geweigerd:\n"
                "  regel 3  Noori, Ali: Geboortedatum: \"31-02-1990\" is geen bestaande datum. "
                "Schrijf een datum als 31-12-1990.\n"
                "\n"
                "De geweigerde rijen staan in lijst.geweigerd.csv. Verbeter ze daar en lees dat "
                "bestand in.\n"
                "\n"
                "Import 1 is opgeslagen.\n"
                "Terugdraaien kan met: regie import --ongedaan 1\n"
                "De ontvangst staat in lijst.ok.csv en lijst.verslag.json.\n");
    text_expect(u.fout, "regie: 1 rij geweigerd; de rest is goed.\n");
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", IMPORTPROEF_DAG);
    text_expect_part(u.uit, "Dit was een proef");
    text_expect_no_part(u.uit, "--ongedaan");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_note_that_goes_with_a_value_is_counted),
        TEST(a_report_tells_of_many_rows_once),
        TEST(remarks_that_differ_a_little_are_told_a_few_times),
        TEST(a_total_is_left_out_and_said),
        TEST(unknown_columns_are_listed),
        TEST(the_report_is_warm_and_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
