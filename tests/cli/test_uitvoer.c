/* Lists out: who goes in, which columns, and what stays behind, through the real program. */
#include "regie/buf.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define DAG  "--vandaag", "2026-11-22"
#define KORT "export", "--rfc4180", "--kolommen", "v_nummer"
#define WAAR KORT, "--waar"

static const char LIJST[] =
    "V-nummer;BSN;Achternaam;Voornamen;Geslacht;Geboortedatum;Straat;Postcode;Woonplaats;"
    "Geheimhouding;Telefoon;Geboorteland;Gemeente;Huisnummer;Datum koppeling;Opmerkingen\n"
    "2900000001;999990019;Hagos;Selam;V;00-05-1990;Dorpsstraat;8011 AB;Zwolle;ja;0612345678;"
    "Eritrea;Zwolle;1-3;01-02-2026;Kent Ali Noori\n"
    "2900000002;;Noori;Ali;M;01-01-1985;Lindelaan;8011 AC;Zwolle;;+31 6 12345678;Afghanistan;"
    "Zwolle;2;;\n"
    "2900000003;999990020;Tesfay;Yonas;M;12-07-2001;Kade;7411 AA;Deventer;;;Eritrea;"
    "Deventer;007;03-02-2026;\n";

static struct uitkomst doe(struct werkmap *map, const char *woord, ...) {
    const char *argv[40] = {"regie"};
    int n = 1;
    va_list args;
    va_start(args, woord);
    for (const char *w = woord; w; w = va_arg(args, const char *))
        argv[n++] = w;
    va_end(args);
    argv[n++] = "--vandaag";
    argv[n] = "2026-11-22";
    return uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
}

static int begin(void **state) {
    struct werkmap *map = werkmap_new();
    struct uitkomst u = doe(map, "init", "--naam", "M. de Vries", NULL);
    uitkomst_expect(&u, 0);
    werkmap_schrijf(map, "lijst.csv", LIJST);
    u = doe(map, "import", "lijst.csv", NULL);
    uitkomst_expect(&u, 0);
    *state = map;
    return 0;
}

static void geeft(struct uitkomst u, const char *verwacht) {
    uitkomst_expect(&u, 0);
    text_expect(u.uit, verwacht);
}

static void weigert(struct uitkomst u, int code, const char *waarom) {
    uitkomst_expect(&u, code);
    text_expect(u.uit, "");
    text_expect_part(u.fout, waarom);
}

#define ALLEN "v_nummer\r\n2900000001\r\n2900000002\r\n2900000003\r\n"
#define EEN   "v_nummer\r\n2900000001\r\n"
#define TWEE  "v_nummer\r\n2900000002\r\n"
#define DRIE  "v_nummer\r\n2900000003\r\n"

static void conditions_pick_people(void **state) {
    struct werkmap *map = *state;
    geeft(doe(map, KORT, NULL), ALLEN);
    geeft(doe(map, WAAR, "geslacht=V", NULL), EEN);
    geeft(doe(map, WAAR, "geslacht=vrouw,man", NULL), ALLEN);
    geeft(doe(map, WAAR, "geboorteland != eritrea", NULL), TWEE);
    geeft(doe(map, WAAR, "geboortedatum=1990", NULL), EEN);
    geeft(doe(map, WAAR, "geboortedatum<1990", NULL), TWEE);
    geeft(doe(map, WAAR, "geboortedatum>=1990", "--waar", "geslacht=M", NULL), DRIE);
    geeft(doe(map, WAAR, "datum_koppeling=", NULL), TWEE);
    geeft(doe(map, WAAR, "datum_koppeling>1-2-2026", NULL), DRIE);
    geeft(doe(map, WAAR, "leeftijd>40", NULL), TWEE);
    geeft(doe(map, KORT, "--fase", "gekoppeld", "--gemeente", "zwolle", NULL), EEN);
    geeft(doe(map, WAAR, "achternaam=tesfay", "--bsn", NULL), DRIE);
}

static void a_condition_sees_no_more_than_may_leave(void **state) {
    struct werkmap *map = *state;
    weigert(doe(map, WAAR, "bsn=999990019", NULL), 2, "--bsn");
    geeft(doe(map, WAAR, "bsn=999990019", "--bsn", NULL), EEN);
    weigert(doe(map, WAAR, "trauma_signaal=ja", NULL), 2, "--gezondheid");
    geeft(doe(map, WAAR, "woonplaats=Zwolle", NULL), TWEE);
    struct uitkomst u = doe(map, WAAR, "woonplaats=Zwolle", "--geheim-adres", NULL);
    text_expect(u.uit, "v_nummer\r\n2900000001\r\n2900000002\r\n");
}

static void a_wrong_condition_says_what_there_is(void **state) {
    struct werkmap *map = *state;
    weigert(doe(map, WAAR, "fase=weg", NULL), 2, "voorgemeld, gekoppeld, vestiging");
    weigert(doe(map, WAAR, "schoenmaat=43", NULL), 2, "--toon-kolommen");
    weigert(doe(map, WAAR, "geboorte=1990", NULL), 2, "geboortedatum, geboorteplaats");
    weigert(doe(map, WAAR, "geboortedatum=ooit", NULL), 2, "geen datum");
    weigert(doe(map, WAAR, "fase", NULL), 2, "--waar fase=intake");
    weigert(doe(map, "export", "--kolommen", "@weg", NULL), 2, "@coa, @caseload");
    struct uitkomst u = doe(map, WAAR, "geslacht=X", NULL);
    uitkomst_expect(&u, 0);
    text_expect(u.uit, "v_nummer\r\n");
    text_expect_part(u.fout, "Niemand");
}

static void numbers_come_from_a_list_in_its_order(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "kaal.txt", "2900000003\n2900000001\n2900000003\n");
    geeft(doe(map, KORT, "--v-nummers", "kaal.txt", NULL),
          "v_nummer\r\n2900000003\r\n2900000001\r\n");
    geeft(doe(map, KORT, "--v-nummers", "kaal.txt", "--filter", "hagos", NULL), EEN);
    werkmap_schrijf(map, "kop.csv", "Naam;VNR\nNoori;2900000002\nX;2911111111\nY;\n");
    struct uitkomst u = doe(map, KORT, "--v-nummers", "kop.csv", NULL);
    uitkomst_expect(&u, 1);
    text_expect(u.uit, TWEE);
    text_expect_part(u.fout, "1 V-nummer is hier niet bekend: regel 3");
    werkmap_schrijf(map, "fout.csv", "Naam;Plaats\nNoori;Zwolle\n");
    weigert(doe(map, KORT, "--v-nummers", "fout.csv", NULL), 3, "regel 1");
    weigert(doe(map, KORT, "--v-nummers", "weg.csv", NULL), 3, "weg.csv");
    const char *const argv[] = {"regie", KORT, "--v-nummers", "-", DAG, NULL};
    geeft(uitkomst_aanroep(
              map, &(struct aanroep){.argv = argv, .invoer = "2900000002\n", .invoer_len = 11}),
          TWEE);
}

static void sets_and_computed_columns(void **state) {
    struct werkmap *map = *state;
    geeft(doe(map, "export", "--rfc4180", "--kolommen", "@bellen,leeftijd", "--waar", "geslacht=V",
              NULL),
          "v_nummer,volledige_naam,taal,tolk_nodig,telefoon,email,volgend_gesprek,leeftijd\r\n"
          "2900000001,Selam Hagos,,,0612345678,,,36\r\n");
    struct uitkomst u = doe(map, "export", "--toon-kolommen", NULL);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "@caseload");
    text_expect_part(u.uit, "zrm_2017_fin");
    weigert(doe(map, "export", "--kolommen", "v_nummer,v_nummer", NULL), 2, "twee keer");
    weigert(doe(map, "export", "--kolommen", "", NULL), 2, "geen kolom");
}

static void excel_keeps_numbers_that_are_text(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = doe(map, "export", "--kolommen",
                            "v_nummer,telefoon,huisnummer,postcode,geboortedatum", NULL);
    text_expect(u.uit, "\xEF\xBB\xBFv_nummer;telefoon;huisnummer;postcode;geboortedatum\r\n"
                       "2900000001;\"=\"\"0612345678\"\"\";;;00-05-1990\r\n"
                       "2900000002;\"=\"\"+31 6 12345678\"\"\";2;8011 AC;01-01-1985\r\n"
                       "2900000003;;\"=\"\"007\"\"\";7411 AA;12-07-2001\r\n");
    doe(map, "export", "-o", "uit.csv", "--geheim-adres", "--bsn", NULL);
    u = doe(map, "import", "uit.csv", "--json", NULL);
    text_expect_part(u.uit, "\"nieuw\":0,\"gewijzigd\":0,\"ongewijzigd\":3");
}

static void health_and_secret_places_have_flags_of_their_own(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = doe(map, "export", NULL);
    text_expect_no_part(u.uit, "Dorpsstraat");
    text_expect_no_part(u.uit, "gezondheid");
    u = doe(map, "export", "--geheim-adres", NULL);
    text_expect_part(u.uit, "Dorpsstraat");
    u = doe(map, "export", "--gezondheid", NULL);
    text_expect_part(u.uit, "gezondheid_trauma_signaal");
    weigert(doe(map, "export", "--kolommen", "zrm_2017_gee", NULL), 2, "--gezondheid");
    u = doe(map, "export", "--kolommen", "@zrm", NULL);
    text_expect_no_part(u.uit, "zrm_2017_gee");
    text_expect_part(u.uit, "zrm_2017_fin");
    u = doe(map, "export", "--kolommen", "@zrm", "--gezondheid", NULL);
    text_expect_part(u.uit, "zrm_2017_gee");
}

static void word_rol(struct werkmap *map, const char *rol) {
    struct uitkomst u =
        doe(map, "gebruiker", "iemand.anders", "--naam", "B", "--rol", "beheerder", NULL);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "sh", "-c",
                     "sqlite3 data/regie/regie.db \"UPDATE gebruiker SET rol = '$0' WHERE naam <> "
                     "'iemand.anders'\"",
                     rol, NULL);
    uitkomst_expect(&u, 0);
}

static void a_casemanager_takes_the_own_people_only(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = doe(map, "toewijzen", "ik", "2900000003", NULL);
    uitkomst_expect(&u, 0);
    word_rol(map, "casemanager");
    weigert(doe(map, "export", "--bsn", NULL), 4, "--casemanager ik");
    weigert(doe(map, "export", "--gezondheid", NULL), 4, "--casemanager ik");
    u = doe(map, "export", "--bsn", "--casemanager", "ik", NULL);
    text_expect_part(u.uit, "999990020");
    text_expect_no_part(u.uit, "999990019");
    werkmap_schrijf(map, "n.txt", "2900000001\n2900000003\n");
    geeft(doe(map, KORT, "--v-nummers", "n.txt", "--casemanager", "ik", "--bsn", NULL), DRIE);
}

static void who_may_only_read_takes_names_and_is_noted(void **state) {
    struct werkmap *map = *state;
    word_rol(map, "alleen_lezen");
    weigert(doe(map, "export", "--gezondheid", NULL), 4, "lezen");
    geeft(doe(map, KORT, NULL), ALLEN);
    struct uitkomst u = doe(map, "journaal", NULL);
    text_expect_part(u.uit, "Lijst geëxporteerd");
    weigert(doe(map, "--alleen-lezen", KORT, NULL), 4, "journaal");
}

static void the_journal_tells_what_left_and_names_nobody(void **state) {
    struct werkmap *map = *state;
    doe(map, "export", "--filter", "hagos", "--waar", "achternaam=Hagos", "--waar",
        "fase=gekoppeld", "--bsn", "--kolommen", "v_nummer,bsn", NULL);
    struct uitkomst u = doe(map, "journaal", "--json", NULL);
    text_expect_part(u.uit, "\"handeling\":\"export\"");
    text_expect_part(u.uit, "achternaam, fase=gekoppeld");
    text_expect_part(u.uit, "v_nummer, bsn");
    text_expect_part(u.uit, "\"nieuw\":\"1\"");
    const char *export = strstr(u.uit, "\"handeling\":\"export\"");
    const char *import = strstr(u.uit, "\"handeling\":\"import\"");
    assert_true(export && import && export < import);
    char *deel = strndup(export, (size_t)(import - export));
    text_expect_no_part(deel, "agos");
    text_expect_no_part(deel, "99999");
    text_expect_no_part(deel, "29000");
    free(deel);
}

/* Nothing that was typed of anybody is in it, in whatever column. */
static void a_pseudonym_leads_back_to_nobody(void **state) {
    struct werkmap *map = *state;
    static const char *const weg[] = {"Hagos",   "Selam",   "2900000001", "999990019",
                                      "1990-05", "0612345", "Zwolle",     "Dorpsstraat",
                                      "8011",    "Noori",   "-05-1990"};
    struct uitkomst u = doe(map, "export", "--pseudoniem", "--gezondheid", NULL);
    uitkomst_expect(&u, 0);
    for (size_t i = 0; i < sizeof weg / sizeof *weg; i++)
        text_expect_no_part(u.uit, weg[i]);
    text_expect_part(u.uit, "\xEF\xBB\xBFpseudoniem;geslacht;geboortejaar;");
    text_expect_part(u.uit, ";V;1990;Eritrea;");
    weigert(doe(map, "export", "--pseudoniem", "--bsn", NULL), 2, "pseudoniem");
    weigert(doe(map, "export", "--pseudoniem", "--kolommen", "telefoon", NULL), 2, "telefoon");
    weigert(doe(map, "export", "--pseudoniem", "--kolommen", "opmerkingen", NULL), 2,
            "opmerkingen");
}

static void every_column_can_be_asked_for_under_a_pseudonym_or_is_refused(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = doe(map, "export", "--toon-kolommen", NULL);
    char *kopie = strdup(u.uit), *rest = NULL;
    int mee = 0, weg = 0;
    for (char *regel = strtok_r(kopie, "\n", &rest); regel; regel = strtok_r(NULL, "\n", &rest)) {
        char naam[80];
        if (strncmp(regel, "  ", 2) || sscanf(regel, " %79s", naam) != 1 || *naam == '@')
            continue;
        u = doe(map, "export", "--pseudoniem", "--gezondheid", "--kolommen", naam, NULL);
        assert_true(u.code == 0 || u.code == 2);
        text_expect_no_part(u.uit, "Hagos");
        text_expect_no_part(u.uit, "Noori");
        text_expect_no_part(u.uit, "Zwolle");
        mee += u.code == 0;
        weg += u.code == 2;
    }
    free(kopie);
    assert_in_range(mee, 100, 400);
    assert_in_range(weg, 30, 200);
}

static void the_same_person_has_the_same_pseudonym(void **state) {
    struct werkmap *map = *state;
    struct uitkomst een = doe(map, "export", "--pseudoniem", "--kolommen", "geslacht", NULL);
    struct uitkomst twee = doe(map, "export", "--pseudoniem", "--kolommen", "geslacht", NULL);
    text_expect(twee.uit, een.uit);
    char sleutel[21] = "";
    memcpy(sleutel, strstr(een.uit, ";V\r\n") - 20, 20);
    assert_int_equal(strspn(sleutel, "0123456789abcdef"), 20);
    twee =
        doe(map, "export", "--pseudoniem", "--kolommen", "geslacht", "--waar", "geslacht=V", NULL);
    text_expect_part(twee.uit, sleutel);
    twee = uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                        "SELECT lower(hex(waarde)) FROM geheim", NULL);
    char geheim[33] = "";
    memcpy(geheim, twee.uit, 32);
    twee = doe(map, "journaal", "--json", NULL);
    text_expect_no_part(twee.uit, geheim);
}

/* That of the caseload is alphabetical: the first would be the first of every list of names. */
static void pseudonyms_stand_in_an_order_of_their_own(void **state) {
    struct werkmap *map = *state;
    struct buf lijst = {0};
    buf_add(&lijst, "V-nummer;Achternaam;Geboortedatum\n");
    for (int i = 0; i < 20; i++)
        buf_addf(&lijst, "29000001%02d;Naam%c;01-01-%d\n", i, 'a' + i, 1960 + i);
    werkmap_schrijf(map, "meer.csv", lijst.s);
    buf_free(&lijst);
    doe(map, "import", "meer.csv", NULL);
    struct uitkomst u =
        doe(map, "export", "--pseudoniem", "--kolommen", "geboortedatum", "--filter", "naam", NULL);
    char vorige[21] = "";
    bool op_naam = true;
    int rijen = 0, jaar = 0;
    for (char *s = strstr(u.uit, "\r\n") + 2; *s; s = strstr(s, "\r\n") + 2, rijen++) {
        assert_true(strncmp(vorige, s, 20) < 0);
        memcpy(vorige, s, 20);
        op_naam = op_naam && atoi(s + 21) > jaar;
        jaar = atoi(s + 21);
    }
    assert_int_equal(rijen, 20);
    assert_false(op_naam);
}

/* A word that somebody typed for a country is their own word, and stays. */
static void what_is_in_no_catalogue_stays(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = doe(map, "persoon", "2900000001", "geboorteland=bij oom Kidane", NULL);
    uitkomst_expect(&u, 0);
    u = doe(map, "export", "--pseudoniem", "--kolommen", "geboorteland", NULL);
    uitkomst_expect(&u, 0);
    text_expect_no_part(u.uit, "Kidane");
    text_expect_part(u.uit, "Afghanistan");
}

static void headers_of_the_ggm_come_back(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = doe(map, "export", "--ggm", "--rfc4180", "--kolommen",
                            "v_nummer,achternaam,taal,leerroute", "--waar", "geslacht=V", NULL);
    geeft(u, "v-nummer,geslachtsnaam,taal,LeerrouteType\r\n2900000001,Hagos,,\r\n");
    u = doe(map, "export", "--ggm", "--bsn", "--geheim-adres", "-o", "ggm.csv", NULL);
    uitkomst_expect(&u, 0);
    u = doe(map, "import", "ggm.csv", "--json", NULL);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "\"nieuw\":0,\"gewijzigd\":0,\"ongewijzigd\":3");
    text_expect_part(u.uit, "IndicatieAfschermingPersoonsgegevens");
    text_expect_no_part(u.uit, "\"uitslag\":\"onbekend\"");
    text_expect_no_part(u.uit, "\"veld\":null");
}

static void everything_is_no_list(void **state) {
    struct werkmap *map = *state;
    weigert(doe(map, "export", "--alles", "m", "--pseudoniem", NULL), 2, "--pseudoniem");
    weigert(doe(map, "export", "--alles", "m", "--casemanager", "ik", NULL), 2, "--casemanager");
    assert_false(werkmap_bestaat(map, "m"));
    struct uitkomst u = doe(map, "export", "--alles", "m", "--bsn", NULL);
    uitkomst_expect(&u, 0);
    u = doe(map, "journaal", NULL);
    text_expect_part(u.uit, "alles, als een map");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(conditions_pick_people),
        TEST(a_condition_sees_no_more_than_may_leave),
        TEST(a_wrong_condition_says_what_there_is),
        TEST(numbers_come_from_a_list_in_its_order),
        TEST(sets_and_computed_columns),
        TEST(excel_keeps_numbers_that_are_text),
        TEST(health_and_secret_places_have_flags_of_their_own),
        TEST(a_casemanager_takes_the_own_people_only),
        TEST(who_may_only_read_takes_names_and_is_noted),
        TEST(the_journal_tells_what_left_and_names_nobody),
        TEST(a_pseudonym_leads_back_to_nobody),
        TEST(every_column_can_be_asked_for_under_a_pseudonym_or_is_refused),
        TEST(the_same_person_has_the_same_pseudonym),
        TEST(pseudonyms_stand_in_an_order_of_their_own),
        TEST(what_is_in_no_catalogue_stays),
        TEST(everything_is_no_list),
        TEST(headers_of_the_ggm_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
