/* Lists in, through the real program: what they store and what they say. */
#include "regie/buf.h"
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static void the_coa_list_falls_into_its_buckets(void **state) {
    struct werkmap *map = *state;
    importproef_coa(map);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "coa-lijst.csv", "--proef", "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "200: 189 0 3 1 7");
    assert_int_equal(importproef_getal(u.uit, "import"), -1);
    assert_false(werkmap_bestaat(map, "coa-lijst.geweigerd.csv"));
    u = importproef_lees(map, "coa-lijst.csv");
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "200: 189 0 3 1 7");
    assert_int_equal(importproef_getal(u.uit, "import"), 1);
    u = importproef_lees(map, "coa-lijst.csv");
    text_expect(importproef_emmers(u.uit), "200: 0 0 192 1 7");
    assert_int_equal(importproef_getal(u.uit, "import"), 2);
}

static void a_name_that_lost_letters_takes_no_place(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Achternaam;Voornamen\n2900000001;Şahin;Mehmet\n"
                      "2900000002;王;伟\n",
                      "2: 2 0 0 0 0");
    const char *uit = importproef_lijst(map,
                                        "V-nummer;Achternaam;Voornamen\n2900000001;?ahin;Mehmet\n"
                                        "2900000002;?;??\n2900000003;?elik;Ay?e\n",
                                        "3: 1 0 2 0 0");
    text_expect_part(uit, "letters verloren gegaan: kijk de naam na");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Şahin\"");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"voornamen\": \"伟\"");
    text_expect_part(importproef_dossier(map, "2900000003"), "\"achternaam\": \"?elik\"");
    uit = importproef_lijst(map,
                            "V-nummer;Naam;Geboortedatum\n2900000001;\"?ahin, Mehmet\";01-02-1990\n"
                            "2900000002;\"?, ??\";\n",
                            "2: 0 1 1 0 0");
    text_expect_part(uit, "letters verloren gegaan: kijk de naam na");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Şahin\"");
}

static void what_the_list_knows_of_a_language_is_kept(void **state) {
    struct werkmap *map = *state;
    const char *uit = importproef_lijst(map,
                                        "V-nummer;Achternaam;Taal\n2900000001;Li;Mandarijn\n"
                                        "2900000002;Wong;Cantonees\n2900000003;Chen;Chinees\n",
                                        "3: 3 0 0 0 0");
    text_expect_part(uit, "Vraag welk Chinees");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"taal\": \"Mandarijn\"");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"taal\": \"Kantonees\"");
    text_expect_part(importproef_dossier(map, "2900000003"), "\"taal\": \"Chinees\"");
}

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

static void a_wrong_date_is_told_once(void **state) {
    const char *uit =
        importproef_lijst(*state, IMPORTPROEF_KOP "2900000001;Hagos;;01-02-2031\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "\"Geboortedatum: \\\"01-02-2031\\\" ligt in de toekomst.\"");
}

static void a_refused_row_says_all_of_why(void **state) {
    struct werkmap *map = *state;
    const char *uit =
        importproef_lijst(map, IMPORTPROEF_KOP "29;Hagos;Selam;31-02-1990\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "\"code\":\"v_nummer; datum\"");
    text_expect_part(uit, "heeft geen tien cijfers. Kijk het na. Geboortedatum: ");
    text_expect_part(werkmap_lees(map, "lijst.geweigerd.csv", NULL), ";\"v_nummer; datum\";");
}

static void refused_rows_can_be_put_right_and_read_again(void **state) {
    struct werkmap *map = *state;
    importproef_coa(map);
    importproef_lees(map, "coa-lijst.csv");
    const char *weg = werkmap_lees(map, "coa-lijst.geweigerd.csv", NULL);
    text_expect_part(weg, "Opmerkingen;;;regel;code;reden\r\n");
    text_expect_part(weg,
                     ";38;datum;\"Datum koppeling: \"\"31-02-2024\"\" is geen bestaande datum");
    text_expect_part(weg, ";56;bsn;");
    text_expect_part(weg, ";178;naam;");
    struct stat st;
    assert_int_equal(stat(werkmap_pad(map, "coa-lijst.geweigerd.csv"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    char *beter = werkmap_room(map, strlen(weg) + 20);
    const char *plek = strstr(weg, "31-02-2024");
    sprintf(beter, "%.*s01-03-2024%s", (int)(plek - weg), weg, plek + 10);
    werkmap_schrijf(map, "beter.csv", beter);
    struct uitkomst u = importproef_lees(map, "beter.csv");
    text_expect(importproef_emmers(u.uit), "7: 1 0 0 0 6");
}

static void a_list_stores_people_events_and_households(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(
        map,
        "V-nummer;Dossiernummer;Achternaam;Voornamen;Aantal personen;Relatie;Datum koppeling;"
        "Datum huisvesting;Geboorteland\n"
        "2900000001;D-1;Hagos;Selam;2;;01-02-2026;01-12-2026;7009\n"
        "2900000002;D-1;Tesfay;Yonas;2;;01-02-2026;;Eritrea\n",
        "2: 2 0 0 0 0");
    const char *een = importproef_dossier(map, "2900000001"),
               *twee = importproef_dossier(map, "2900000002");
    text_expect_part(een, "\"geboorteland\": \"Syrië\"");
    text_expect_part(een, "\"koppeling\"");
    text_expect_no_part(een, "\"code\": \"huisvesting\"");
    text_expect_part(twee, "\"fase\": \"gekoppeld\"");
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT count(*), count(DISTINCT gezin) FROM persoon "
                                     "JOIN gezin ON gezin.id = gezin WHERE nummer = 'D-1'",
                                     NULL);
    text_expect(u.uit, "2|1\n");
}

static void a_second_one_makes_the_household(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(
        map,
        "V-nummer;Dossiernummer;Achternaam\n2900000001;D-1;Hagos\n2900000002;D-2;Noori\n"
        "2900000003;D-1;Tesfay\n",
        "3: 3 0 0 0 0");
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                                     "SELECT group_concat(achternaam) FROM (SELECT achternaam FROM "
                                     "persoon WHERE gezin IS NOT NULL ORDER BY achternaam)",
                                     NULL);
    text_expect(u.uit, "Hagos,Tesfay\n");
}

static const char *gezinnen(struct werkmap *map) {
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT group_concat(achternaam || ' ' || "
                     "coalesce(gezin.nummer, '-') || ' ' || "
                     "coalesce(gezinsgrootte, '-'), ', ') FROM (SELECT * FROM persoon "
                     "JOIN dossier ON dossier.persoon = persoon.id ORDER BY "
                     "achternaam) LEFT JOIN gezin ON gezin.id = gezin",
                     NULL);
    return u.uit;
}

static void a_row_per_household_is_joined_by_its_members_later(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam;Aantal personen;Naam partner\n"
                      "2900000001;D-1;Abdi;4 personen;Warsame\n2900000002;D-2;Berg;1;\n",
                      "2: 2 0 0 0 0");
    text_expect(gezinnen(map), "Abdi D-1 4, Berg - 1\n");
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam\n2900000001;D-1;Abdi\n"
                      "2900000003;D-1;Warsame\n2900000004;D-2;Yilmaz\n2900000002;D-2;Berg\n",
                      "4: 2 0 2 0 0");
    text_expect(gezinnen(map), "Abdi D-1 4, Berg D-2 1, Warsame D-1 -, Yilmaz D-2 -\n");
}

static void who_was_alone_turns_out_to_have_a_household(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, "V-nummer;Dossiernummer;Achternaam\n2900000001;D-1;Abdi\n",
                      "1: 1 0 0 0 0");
    text_expect(gezinnen(map), "Abdi - -\n");
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam;Aantal personen\n2900000001;D-1;Abdi;3\n",
                      "1: 0 1 0 0 0");
    importproef_lijst(map,
                      "V-nummer;Dossiernummer;Achternaam;Aantal personen\n2900000001;D-1;Abdi;3\n",
                      "1: 0 0 1 0 0");
    text_expect(gezinnen(map), "Abdi D-1 3\n");
}

/* A list may number its dossiers and its households apart. */
static void households_have_a_number_of_their_own(void **state) {
    static const char beide[] = "V-nummer;Dossiernummer;Gezinsnummer;Achternaam\n"
                                "2900000001;Z-1;G-1;Abdi\n2900000002;Z-2;G-1;Warsame\n"
                                "2900000003;Z-3;;Berg\n2900000004;Z-3;G-9;Yilmaz\n";
    struct werkmap *map = *state;
    importproef_lijst(map, beide, "4: 4 0 0 0 0");
    text_expect(gezinnen(map), "Abdi G-1 -, Berg - -, Warsame G-1 -, Yilmaz G-9 -\n");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"dossiernummer\": \"Z-2\"");
    importproef_lijst(map, beide, "4: 0 0 4 0 0");
    importproef_lijst(map, "V-nummer;Huishoudnummer\n2900000003;G-1\n2900000002;<leeg>\n",
                      "2: 0 2 0 0 0");
    text_expect(gezinnen(map), "Abdi G-1 -, Berg G-1 -, Warsame - -, Yilmaz G-9 -\n");
    text_expect_part(importproef_dossier(map, "2900000003"), "\"dossiernummer\": \"Z-3\"");
}

/* Z-2 is somebody's dossier here, and a household there. */
static void a_household_is_not_a_dossier_of_that_number(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, "V-nummer;Dossiernummer;Achternaam\n2900000001;Z-2;Warsame\n",
                      "1: 1 0 0 0 0");
    importproef_lijst(map, "V-nummer;Gezinsnummer;Achternaam\n2900000002;Z-2;Abdi\n",
                      "1: 1 0 0 0 0");
    text_expect(gezinnen(map), "Abdi Z-2 -, Warsame - -\n");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"dossiernummer\": null");
}

/* Who shares it is rather a brother than the same person. */
static void a_household_number_speaks_against_a_double(void **state) {
    static const char *const koppen[] = {"Dossiernummer", "Gezinsnummer"};
    struct werkmap *map = *state;
    for (int i = 0; i < 2; i++) {
        char tekst[400];
        snprintf(tekst, sizeof tekst,
                 "%s;Achternaam;Voornamen;Geboortedatum\nD-1;Hagos%d;Selam;01-01-1990\n"
                 "D-1;Hagos%d;Selma;01-01-1990\n",
                 koppen[i], i, i);
        text_expect_part(importproef_lijst(map, tekst, "2: 2 0 0 0 0"), "zelfde gezin -10");
    }
}

/* A name that takes more languages together never takes the place of one of them; the other way
 * round, or another language, is news. */
static void a_language_is_never_known_less(void **state) {
    static const struct {
        const char *cel, *emmers, *daarna;
        bool gezegd;
    } lijsten[] = {{"Chinees", "1: 1 0 0 0 0", "Chinees", false},
                   {"Mandarijn", "1: 0 1 0 0 0", "Mandarijn", false},
                   {"chinese", "1: 0 0 1 0 0", "Mandarijn", true},
                   {"Kantonees", "1: 0 1 0 0 0", "Kantonees", false},
                   {"Arabisch", "1: 0 1 0 0 0", "Arabisch", false},
                   {"Irakees Arabisch", "1: 0 1 0 0 0", "Arabisch (Irakees)", false},
                   {"Arabisch", "1: 0 0 1 0 0", "Arabisch (Irakees)", true},
                   {"Kurmanji", "1: 0 1 0 0 0", "Kurmanji", false},
                   {"Koerdisch", "1: 0 0 1 0 0", "Kurmanji", false}};
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        char tekst[200];
        snprintf(tekst, sizeof tekst, "V-nummer;Achternaam;Taal\n2900000001;Li;%s\n",
                 lijsten[i].cel);
        const char *json = importproef_lijst(map, tekst, lijsten[i].emmers);
        assert_int_equal(strstr(json, "\"code\":\"waarde_minder\"") != NULL, lijsten[i].gezegd);
        snprintf(tekst, sizeof tekst, "\"taal\": \"%s\"", lijsten[i].daarna);
        text_expect_part(importproef_dossier(map, "2900000001"), tekst);
    }
    text_expect_part(
        importproef_lijst(map, "V-nummer;Achternaam;Taal\n2900000001;Li;Sorani\n", "1: 0 1 0 0 0"),
        "\"oud\":\"Kurmanji\",\"nieuw\":\"Sorani\"");
}

static void only_what_differs_is_written(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;01-02-1990\n", "1: 1 0 0 0 0");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;\n", "1: 0 0 1 0 0");
    const char *json = importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;00-03-1990\n",
                                         "1: 0 1 0 0 0");
    text_expect_part(json,
                     "\"veld\":\"geboortedatum\",\"oud\":\"01-02-1990\",\"nieuw\":\"00-03-1990\"");
    json = importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;<leeg>;\n", "1: 0 1 0 0 0");
    text_expect_part(json, "\"veld\":\"voornamen\",\"oud\":\"Selam\",\"nieuw\":\"\"");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"geboortedatum\": \"1990-03-00\"");
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT veld, oud, nieuw FROM wijziging WHERE veld IS NOT NULL "
                     "AND soort = 'persoon' ORDER BY handeling, volgnummer",
                     NULL);
    text_expect(u.uit, "geboortedatum|1990-02-01|1990-03-00\nvoornamen|Selam|\n");
}

/* What is known of a birth date stays when a list knows less of it; more, or something else, is
 * news. */
static void a_birth_date_is_never_known_less(void **state) {
    static const struct {
        const char *cel, *emmers, *daarna;
        bool gezegd;
    } lijsten[] = {{"14-05-1990", "1: 1 0 0 0 0", "1990-05-14", false},
                   {"00000000", "1: 0 0 1 0 0", "1990-05-14", false},
                   {"onbekend", "1: 0 0 1 0 0", "1990-05-14", false},
                   {"00-00-1990", "1: 0 0 1 0 0", "1990-05-14", true},
                   {"1990", "1: 0 0 1 0 0", "1990-05-14", true},
                   {"00-05-1990", "1: 0 0 1 0 0", "1990-05-14", true},
                   {"00-00-1991", "1: 0 1 0 0 0", "1991-00-00", false},
                   {"xx-xx-1991", "1: 0 0 1 0 0", "1991-00-00", false},
                   {"00-06-1991", "1: 0 1 0 0 0", "1991-06-00", false},
                   {"1991", "1: 0 0 1 0 0", "1991-06-00", true},
                   {"02-06-1991", "1: 0 1 0 0 0", "1991-06-02", false},
                   {"00-07-1991", "1: 0 1 0 0 0", "1991-07-00", false}};
    struct werkmap *map = *state;
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        char tekst[200];
        snprintf(tekst, sizeof tekst, IMPORTPROEF_KOP "2900000001;Hagos;Selam;%s\n",
                 lijsten[i].cel);
        const char *json = importproef_lijst(map, tekst, lijsten[i].emmers);
        assert_int_equal(strstr(json, "\"code\":\"datum_minder\"") != NULL, lijsten[i].gezegd);
        text_expect_part(importproef_dossier(map, "2900000001"), lijsten[i].daarna);
    }
    const char *json =
        importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Zula;1991\n", "1: 0 1 0 0 0");
    text_expect_part(json, "In het dossier staat 00-07-1991; dat zegt meer dan 00-00-1991 en is "
                           "gebleven.");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Zula;<leeg>\n", "1: 0 1 0 0 0");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Zula;onbekend\n", "1: 0 1 0 0 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "0000-00-00");
}

/* Written another way it is still the same telephone. */
static void a_telephone_is_known_by_its_digits(void **state) {
    static const struct {
        const char *cel, *emmers;
    } lijsten[] = {{"06-12345678", "1: 1 0 0 0 0"},    {"0612345678", "1: 0 0 1 0 0"},
                   {"06 12 34 56 78", "1: 0 0 1 0 0"}, {"+31 6 12345678", "1: 0 0 1 0 0"},
                   {"0031612345678", "1: 0 0 1 0 0"},  {"+31(0)612345678", "1: 0 0 1 0 0"},
                   {"+49 6 12345678", "1: 0 1 0 0 0"}, {"06-12345679", "1: 0 1 0 0 0"}};
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        char tekst[200];
        snprintf(tekst, sizeof tekst, "V-nummer;Achternaam;Telefoon\n2900000001;Hagos;%s\n",
                 lijsten[i].cel);
        importproef_lijst(*state, tekst, lijsten[i].emmers);
    }
}

static void the_last_name_cannot_be_erased(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;;01-02-1990\n", "1: 1 0 0 0 0");
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;<leeg>;;\n", "1: 0 0 0 0 1");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Hagos\"");
}

static void a_trial_changes_nothing_and_tells_all(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;01-02-1990\n", "1: 1 0 0 0 0");
    werkmap_schrijf(map, "lijst.csv",
                    IMPORTPROEF_KOP "2900000001;Hagos;Selma;01-02-1990\n"
                                    "2900000002;Noori;Ali;\nx;Fout;;\n");
    size_t len_voor, len_na;
    const char *voor = werkmap_lees(map, "data/regie/regie.db", &len_voor);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "3: 1 1 0 0 1");
    text_expect_part(u.uit, "\"oud\":\"Selam\",\"nieuw\":\"Selma\"");
    const char *na = werkmap_lees(map, "data/regie/regie.db", &len_na);
    assert_int_equal(len_voor, len_na);
    assert_memory_equal(voor, na, len_voor);
    assert_false(werkmap_bestaat(map, "lijst.geweigerd.csv"));
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--proef", IMPORTPROEF_DAG);
    text_expect_part(u.uit,
                     "Dit zou veranderen:\n  regel 2  Hagos, Selam: Voornamen Selam → Selma");
    text_expect_part(u.uit, "Dit was een proef; er is niets opgeslagen.");
}

static void doubts_are_left_alone_and_said(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum\n"
                      "2900000001;999990019;Hagos;Selam;01-02-1990\n",
                      "1: 1 0 0 0 0");
    const char *json =
        importproef_lijst(map,
                          "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                          ";;Hagos;Selam;01-02-1990;\n"
                          "2900000001;;Karimi;Ali;03-04-1971;\n"
                          "2900000005;999990019;Noori;Omid;05-06-1985;\n"
                          "2900000006;;Noori;Omid;05-06-1985;06 0000 0001\n"
                          "2900000006;;Noori;Omid;05-06-1985;06 0000 0002\n"
                          "2900000006;;Noori;Omid;05-06-1985;\n",
                          "6: 1 0 1 4 0");
    text_expect_part(json, OPMERKING("naam_bekend", "1", "2"));
    text_expect_part(json, OPMERKING("ander_persoon", "1", "3"));
    text_expect_part(json, OPMERKING("bsn_bekend", "1", "4"));
    text_expect_part(json, OPMERKING("dubbel", "1", "6"));
    text_expect_part(json,
                     "Lijkt op Hagos, Selam (V-nummer 2900000001): waarschijnlijk, 80 punten ("
                     "geboortedatum gelijk +30, achternaam gelijk +25, voornaam gelijk +25). "
                     "Kijk of het dezelfde persoon is.");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Hagos\"");
    text_expect_part(importproef_dossier(map, "2900000006"), "06 0000 0001");
}

static void rows_without_enough_are_refused(void **state) {
    struct werkmap *map = *state;
    const char *json =
        importproef_lijst(map,
                          IMPORTPROEF_KOP ";Hagos;Selam;\n;;;\nTotaal;;;12\n;Noori;Ali;1-2-1990\n"
                                          "2900000001;.;.;\n2900000002;a;b;;c\n",
                          "4: 1 0 0 0 3");
    text_expect_part(json, OPMERKING("sleutel", "1", "2"));
    text_expect_part(json, OPMERKING("naam", "1", "6"));
    text_expect_part(json, OPMERKING("kolommen", "1", "7"));
}

static void events_of_the_future_wait(void **state) {
    struct werkmap *map = *state;
    const char *json = importproef_lijst(
        map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;23-11-2026\n",
        "1: 1 0 0 0 0");
    text_expect_part(json, "\"code\":\"toekomst\"");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;23-11-2026\n",
                      "1: 0 0 1 0 0");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;20-11-2026\n",
                      "1: 0 1 0 0 0");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;19-11-2026\n",
                      "1: 0 1 0 0 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "2026-11-19");
    importproef_lijst(map, "V-nummer;Achternaam;Datum huisvesting\n2900000001;Hagos;<leeg>\n",
                      "1: 0 1 0 0 0");
    text_expect_no_part(importproef_dossier(map, "2900000001"), "2026-11-19");
}

static void casemanagers_must_be_colleagues(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "regie", "gebruiker", "j.bakker", "--naam", "J. Bakker", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    const char *json =
        importproef_lijst(map,
                          "V-nummer;Achternaam;Casemanager\n2900000001;Hagos;J. Bakker\n"
                          "2900000002;Noori;j.bakker\n2900000003;Karimi;P. Onbekend\n",
                          "3: 3 0 0 0 0");
    text_expect_part(json, "\"code\":\"casemanager\"");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"casemanager\": \"j.bakker\"");
    text_expect_part(importproef_dossier(map, "2900000002"), "\"casemanager\": \"j.bakker\"");
    importproef_lijst(map, "V-nummer;Casemanager\n2900000001;M. de Vries\n2900000003;J. Bakker\n",
                      "2: 0 2 0 0 0");
    text_expect_no_part(importproef_dossier(map, "2900000001"), "\"casemanager\": \"j.bakker\"");
}

static void separators_and_encodings_are_recognised(void **state) {
    struct werkmap *map = *state;
    static const struct {
        const char *tekst;
    } vormen[] = {
        {"V-nummer,Achternaam,Voornamen\r\n2900000001,Öztürk,Gökhan\r\n"},
        {"V-nummer\tAchternaam\tVoornamen\n2900000001\tÖztürk\tGökhan\n"},
        {"V-nummer|Achternaam|Voornamen\n2900000001|Öztürk|Gökhan\n"},
        {"\xEF\xBB\xBFV-nummer;Achternaam;Voornamen\n2900000001;Öztürk;Gökhan\n"},
        {"sep=;\r\nV-nummer;Achternaam;Voornamen\r\n2900000001;Öztürk;Gökhan\r\n"},
        {"V-nummer;Achternaam;Voornamen\r2900000001;Öztürk;Gökhan\r"},
        {"V-nummer;Achternaam;Voornamen\n2900000001;\xD6zt\xFCrk;G\xF6khan\n"},
        {"V-nummer;Naam\n2900000001;x\n"},
    };
    importproef_lijst(map, vormen[0].tekst, "1: 1 0 0 0 0");
    for (size_t i = 1; i < 7; i++)
        importproef_lijst(map, vormen[i].tekst, "1: 0 0 1 0 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Öztürk\"");
    const char *json = importproef_lijst(map, vormen[7].tekst, "1: 0 0 1 0 0");
    text_expect_part(json, "\"uitslag\":\"twijfel\"");
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

static void lists_come_from_standard_input_too(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run_in(map, IMPORTPROEF_KOP "2900000001;Hagos;Selam;\nx;Fout;;\n",
                                        "regie", "import", "-", "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 1);
    text_expect(importproef_emmers(u.uit), "2: 1 0 0 0 1");
    text_expect_part(werkmap_lees(map, "import.geweigerd.csv", NULL), "x;Fout;;;3;v_nummer;");
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

/* Whoever an earlier row changed is still the one a later row without a number looks like. */
static void a_changed_person_is_still_looked_like(void **state) {
    importproef_lijst(*state, IMPORTPROEF_KOP "2900000123;Hagos;Selam;13-05-1990\n",
                      "1: 1 0 0 0 0");
    const char *uit = importproef_lijst(*state,
                                        "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                                        "2900000123;Hagos;Selamawit;13-05-1990;0612345678\n"
                                        ";Hagos;Selamawit;13-05-1990;\n",
                                        "2: 0 1 0 1 0");
    text_expect_part(uit, "Lijkt op Hagos, Selamawit (V-nummer 2900000123, regel 2)");
}

/* Even when somebody else looks as much like it, or when it does not look like itself. */
static void a_row_that_says_little_is_still_the_same_row(void **state) {
    static const char *const lijsten[] = {
        "Achternaam;Geboortedatum\nHagos;5-5-1990\n",
        "Achternaam;Voornamen;Geslacht;Geboortedatum;Dossiernummer\n"
        "Tesfay;Yonas;M;1-1-1990;4711\n",
        "Achternaam;Geboortedatum\nNoori;5-5-1990\n",
        "Achternaam;Geboortedatum;Dossiernummer\nWarsame;1-1-1990;4712\n",
        "Voornamen;Geboortedatum\nMaryam;0-0-1990\n",
    };
    importproef_lijst(*state, IMPORTPROEF_KOP "2900000001;Noori;Ali;5-5-1990\n", "1: 1 0 0 0 0");
    for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++) {
        importproef_lijst(*state, lijsten[i], "1: 1 0 0 0 0");
        for (int keer = 0; keer < 2; keer++)
            importproef_lijst(*state, lijsten[i], "1: 0 0 1 0 0");
    }
}

/* In one list it may be a slip, or two people: it is said. Whoever says more is somebody else. */
static void little_twice_in_one_list_is_said(void **state) {
    static const char lijst[] = "Achternaam;Voornamen;Geboortedatum\n"
                                "Hagos;;5-5-1990\nHagos;;5-5-1990\n"
                                "Noori;Ali;6-6-1991\nNoori;;6-6-1991\n";
    const char *uit = importproef_lijst(*state, lijst, "4: 3 0 1 0 0");
    text_expect_part(uit, "Deze rij zegt hetzelfde als regel 2; er is één persoon van gemaakt.");
    text_expect_part(uit, "\"code\":\"mogelijk_dubbel\"");
    for (int keer = 0; keer < 2; keer++)
        importproef_lijst(*state, lijst, "4: 0 0 4 0 0");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, importproef_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_changed_person_is_still_looked_like),
        TEST(a_row_that_says_little_is_still_the_same_row),
        TEST(little_twice_in_one_list_is_said),
        TEST(the_coa_list_falls_into_its_buckets),
        TEST(a_name_that_lost_letters_takes_no_place),
        TEST(what_the_list_knows_of_a_language_is_kept),
        TEST(a_note_that_goes_with_a_value_is_counted),
        TEST(a_report_tells_of_many_rows_once),
        TEST(remarks_that_differ_a_little_are_told_a_few_times),
        TEST(a_total_is_left_out_and_said),
        TEST(a_wrong_date_is_told_once),
        TEST(a_refused_row_says_all_of_why),
        TEST(refused_rows_can_be_put_right_and_read_again),
        TEST(a_list_stores_people_events_and_households),
        TEST(a_second_one_makes_the_household),
        TEST(a_row_per_household_is_joined_by_its_members_later),
        TEST(who_was_alone_turns_out_to_have_a_household),
        TEST(a_language_is_never_known_less),
        TEST(only_what_differs_is_written),
        TEST(households_have_a_number_of_their_own),
        TEST(a_household_is_not_a_dossier_of_that_number),
        TEST(a_household_number_speaks_against_a_double),
        TEST(a_birth_date_is_never_known_less),
        TEST(a_telephone_is_known_by_its_digits),
        TEST(the_last_name_cannot_be_erased),
        TEST(a_trial_changes_nothing_and_tells_all),
        TEST(doubts_are_left_alone_and_said),
        TEST(rows_without_enough_are_refused),
        TEST(events_of_the_future_wait),
        TEST(casemanagers_must_be_colleagues),
        TEST(separators_and_encodings_are_recognised),
        TEST(unknown_columns_are_listed),
        TEST(lists_come_from_standard_input_too),
        TEST(the_report_is_warm_and_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
