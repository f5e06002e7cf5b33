/* A directory in which something is wrong: it is said where, and nothing is stored. */
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL

static int begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    u = uitkomst_run(map, "regie", "--db", "demo.db", "export", "--alles", "uit", "--bsn", DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "--db", "nieuw.db", "init", DAG);
    uitkomst_expect(&u, 0);
    *state = map;
    return 0;
}

/* Reads it in; what is said on stderr. */
static const char *weigert(struct werkmap *map, const char *deel) {
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "nieuw.db", "import", "--alles", "uit", DAG);
    uitkomst_expect(&u, 3);
    text_expect(u.uit, "");
    text_expect_part(u.fout, deel);
    struct uitkomst n =
        uitkomst_run(map, "sqlite3", "nieuw.db",
                     "SELECT (SELECT count(*) FROM persoon) + (SELECT count(*) FROM gezin) + "
                     "(SELECT count(*) FROM handeling WHERE naam = 'import_alles')",
                     NULL);
    text_expect(n.uit, "0\n");
    return u.fout;
}

/* Line `regel` of a list, with its cell `kolom` (from 0) replaced; a very plain reader will do. */
static void verander(struct werkmap *map, const char *bestand, int regel, int kolom,
                     const char *waarde) {
    char awk[300];
    snprintf(awk, sizeof awk,
             "awk -F, -v OFS=, 'NR == %d { $%d = \"%s\" } { print }' uit/%s > t && mv t uit/%s",
             regel, kolom + 1, waarde, bestand, bestand);
    struct uitkomst u = uitkomst_run(map, "sh", "-c", awk, NULL);
    uitkomst_expect(&u, 0);
}

static void doe(struct werkmap *map, const char *opdracht) {
    struct uitkomst u = uitkomst_run(map, "sh", "-c", opdracht, NULL);
    uitkomst_expect(&u, 0);
}

static void a_missing_list(void **state) {
    doe(*state, "rm uit/rol.csv");
    weigert(*state, "rol.csv: ");
}

static void no_directory_at_all(void **state) {
    doe(*state, "rm -r uit");
    weigert(*state, "uit is geen map");
    doe(*state, "mkdir uit; echo 'V-nummer;Naam' >uit/lijst.csv");
    weigert(*state, "datapackage.json is niet te lezen");
}

static void a_damaged_description(void **state) {
    doe(*state, "head -c 4000 uit/datapackage.json >t; mv t uit/datapackage.json");
    weigert(*state, "geen JSON");
    doe(*state, "echo '{\"name\":\"iets anders\",\"resources\":[]}' >uit/datapackage.json");
    weigert(*state, "komt niet van regie export --alles");
    doe(*state, "echo '{\"regie\":{\"vorm\":99}}' >uit/datapackage.json");
    weigert(*state, "nieuwere regie");
    doe(*state, "echo '{\"regie\":{\"vorm\":1},\"resources\":[{\"name\":\"sanctie\"}]}' "
                ">uit/datapackage.json");
    weigert(*state, "\"sanctie\" kent deze regie niet");
    doe(*state, "echo '{\"regie\":{\"vorm\":1},\"resources\":[{\"path\":\"rol.csv\"}]}' "
                ">uit/datapackage.json");
    weigert(*state, "geen naam");
    doe(*state, "echo '{\"regie\":{\"vorm\":1},\"resources\":[{\"name\":\"rol\"},"
                "{\"name\":\"rol\"}]}' >uit/datapackage.json");
    weigert(*state, "twee keer");
}

static void a_missing_column(void **state) {
    doe(*state, "cut -d, -f1-4,6- uit/gebeurtenis.csv >t; mv t uit/gebeurtenis.csv");
    weigert(*state, "gebeurtenis.csv: De kolom \"datum\" ontbreekt.");
    doe(*state, "sed -i '1s/,caseload_max//' uit/gebruiker.csv"); /* promised, not obligatory */
    weigert(*state, "gebruiker.csv: De kolom \"caseload_max\" ontbreekt.");
}

static void a_column_too_many(void **state) {
    doe(*state, "sed -i '1s/,tot\\r/,tot,datum\\r/' uit/rol.csv");
    weigert(*state, "rol.csv: De kolom \"datum\" kent regie niet.");
    doe(*state, "sed -i '1s/,datum\\r/,tot\\r/' uit/rol.csv");
    weigert(*state, "rol.csv: De kolom \"tot\" staat er twee keer.");
}

static void a_reference_to_nothing(void **state) {
    verander(*state, "rol.csv", 3, 1, "00000000000000000000000000000001");
    weigert(*state, "rol.csv, regel 3, kolom dossier: Verwijst naar "
                    "00000000000000000000000000000001, maar die staat niet in dossier.csv.");
}

static void a_reference_that_is_no_key(void **state) {
    verander(*state, "score.csv", 2, 6, "meting 1");
    weigert(*state, "score.csv, regel 2, kolom meting: Meting: \"meting 1\" is geen sleutel");
}

static void the_same_key_twice(void **state) {
    doe(*state, "sed -n 2p uit/gebeurtenis.csv >>uit/gebeurtenis.csv");
    weigert(*state, "kolom id: Deze sleutel staat al in een eerdere rij.");
}

static void no_key(void **state) {
    verander(*state, "gezin.csv", 2, 0, "");
    weigert(*state, "gezin.csv, regel 2, kolom id: Elke rij heeft een sleutel nodig.");
}

static void values_that_do_not_fit(void **state) {
    struct werkmap *map = *state;
    verander(map, "gebeurtenis.csv", 2, 3, "feestje");
    verander(map, "gebeurtenis.csv", 4, 4, "31-02-2026");
    verander(map, "gebruiker.csv", 2, 3, "");
    verander(map, "score.csv", 5, 8, "11");
    const char *fout = weigert(map, "gebeurtenis.csv, regel 2, kolom code: Wat: \"feestje\" staat "
                                    "niet in de lijst.");
    text_expect_part(fout, "gebeurtenis.csv, regel 4, kolom datum: Datum: \"31-02-2026\" is geen "
                           "datum.");
    text_expect_part(fout, "gebruiker.csv, regel 2, kolom rol: Rol mag niet leeg zijn.");
    text_expect_part(fout, "score.csv, regel 5, kolom score: Score: \"11\" is geen heel getal van "
                           "0 tot 10.");
    text_expect_part(fout, "4 fouten; er is niets opgeslagen.");
}

static void a_number_of_somebody_else(void **state) {
    doe(*state, "sed -i '3s/^29[0-9]*,/2900000000,/' uit/afspraak.csv");
    weigert(*state, "afspraak.csv, regel 3, kolom v_nummer: \"2900000000\" hoort niet bij de "
                    "sleutel ernaast");
}

static void the_same_number_twice(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "sh", "-c", "sed -n 2p uit/persoon.csv | cut -d, -f2", NULL);
    char nr[11];
    snprintf(nr, sizeof nr, "%.10s", u.uit);
    verander(map, "persoon.csv", 3, 1, nr);
    weigert(map, "persoon.csv, regel 3: Dit V-nummer hoort al bij iemand anders.");
}

static void what_may_be_there_once(void **state) {
    doe(*state, "sed -n 2p uit/intake.csv | sed 's/,01/,11/2' >>uit/intake.csv");
    weigert(*state, "intake.csv, regel 54: Dit staat er al, en mag er maar één keer staan");
    doe(*state, "sed -i '$d' uit/intake.csv; sed -n 2p uit/gebruiker.csv >>uit/gebruiker.csv");
    weigert(*state, "gebruiker.csv, regel 4, kolom naam: ");
    doe(*state, "sed -i '$d' uit/gebruiker.csv; echo gemeente,X >>uit/instelling.csv");
    weigert(*state, "instelling.csv, regel 3, kolom naam: \"gemeente\" staat er al");
    doe(*state, "sed -i '$s/gemeente/taart/' uit/instelling.csv");
    weigert(*state, "De instelling \"taart\" kent regie niet.");
}

static void somebody_without_a_name(void **state) {
    for (int kolom = 3; kolom <= 6; kolom++)
        verander(*state, "persoon.csv", 2, kolom, "");
    weigert(*state, "persoon.csv, regel 2: Een persoon heeft een naam nodig.");
}

static void somebody_without_a_dossier(void **state) {
    doe(*state, "printf '0000000000000000000000000000000a,2900000999,,Hagos,,Selam\\r\\n' "
                ">>uit/persoon.csv");
    weigert(*state, "persoon.csv, regel 62: Van deze persoon staat er geen dossier in dossier.csv. "
                    "Zet het daar bij, of haal deze rij weg.");
}

static void more_cells_than_columns(void **state) {
    doe(*state, "sed -i '2s/\\r$/,nog iets\\r/' uit/rol.csv");
    weigert(*state, "rol.csv, regel 2: De rij heeft meer cellen dan de kop.");
}

static void a_reference_into_another_dossier(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "sh", "-c",
                     "set -- $(sed -n '2p;$p' uit/gesprek.csv | cut -d, -f3); sed -i \"2s/$1/$2/\" "
                     "uit/afspraak.csv; grep -c \"$2\" uit/afspraak.csv",
                     NULL);
    uitkomst_expect(&u, 0);
    weigert(map, "afspraak.csv, regel 2, kolom gesprek: Verwijst naar iets van een ander dossier.");
}

static void a_goal_from_nowhere(void **state) {
    doe(*state, "sed -i '2s/,[0-9a-f]*\\r$/,00000000000000000000000000000009\\r/' uit/doel.csv");
    weigert(*state, "doel.csv, regel 2, kolom herkomst: Verwijst naar "
                    "00000000000000000000000000000009, maar die staat niet in doel.csv.");
}

static void a_hundred_faults_are_enough(void **state) {
    doe(*state, "sed -i '2,$s/^\\(.*\\),/\\1,feestje/' uit/gebeurtenis.csv; "
                "sed -i '2,$s/,[a-z_]*,20/,feestje,20/' uit/gebeurtenis.csv");
    const char *fout = weigert(*state, "Meer dan 100 fouten");
    int regels = 0;
    for (const char *s = fout; *s; s++)
        regels += *s == '\n';
    assert_int_equal(regels, 101);
}

/* A list that was saved by a Dutch spreadsheet is still a list of the package. */
static void a_list_changed_in_excel(void **state) {
    struct werkmap *map = *state;
    doe(map, "{ printf '\\357\\273\\277'; tr ',' ';' <uit/rol.csv | "
             "sed 's/\\(20..\\)-\\(..\\)-\\(..\\)/\\3-\\2-\\1/g'; } >t; mv t uit/rol.csv");
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "nieuw.db", "import", "--alles", "uit", "--json", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "\"opgeslagen\":true");
    text_expect_part(u.uit, "\"mensen\":60,\"fouten\":0,\"fout\":[]");
    doe(map, "sqlite3 nieuw.db 'SELECT van FROM rol' | grep -qv '^20..-..-..$' && exit 1; "
             "exit 0");
}

static void one_kind_or_everything(void **state) {
    struct uitkomst u = uitkomst_run(*state, "regie", "--db", "nieuw.db", "import", "--alles",
                                     "uit", "--soort", "rol", DAG);
    uitkomst_expect(&u, 2);
    u = uitkomst_run(*state, "regie", "--db", "nieuw.db", "import", "--alles", "uit", "rol.csv",
                     DAG);
    uitkomst_expect(&u, 2);
    u = uitkomst_run(*state, "regie", "--db", "nieuw.db", "import", DAG);
    uitkomst_expect(&u, 2);
}

static void a_program_can_read_what_is_wrong(void **state) {
    struct werkmap *map = *state;
    verander(map, "rol.csv", 2, 5, "gisteren?");
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "nieuw.db", "import", "--alles", "uit", "--json", DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.uit, "\"opgeslagen\":false");
    text_expect_part(u.uit, "\"fout\":[{\"bestand\":\"rol.csv\",\"regel\":2,\"kolom\":\"van\","
                            "\"reden\":\"Vanaf: ");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_missing_list),
        TEST(no_directory_at_all),
        TEST(a_damaged_description),
        TEST(a_missing_column),
        TEST(a_column_too_many),
        TEST(a_reference_to_nothing),
        TEST(a_reference_that_is_no_key),
        TEST(the_same_key_twice),
        TEST(no_key),
        TEST(values_that_do_not_fit),
        TEST(a_number_of_somebody_else),
        TEST(the_same_number_twice),
        TEST(what_may_be_there_once),
        TEST(somebody_without_a_name),
        TEST(somebody_without_a_dossier),
        TEST(more_cells_than_columns),
        TEST(a_reference_into_another_dossier),
        TEST(a_goal_from_nowhere),
        TEST(a_hundred_faults_are_enough),
        TEST(a_list_changed_in_excel),
        TEST(one_kind_or_everything),
        TEST(a_program_can_read_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
