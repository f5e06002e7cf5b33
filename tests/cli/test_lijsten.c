/* What is due, who there is, and who changed what: as text and for scripts. */
#include "regie/sessie.h"
#include "support/stand.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SELAM "0000000123"
#define YONAS "0000000124"
#define JAN   "0000000125"

/* Runs a verb and expects an exit code; what it printed on stdout, or with `fout` on stderr. */
#define REGIE(...)         uit(map, 0, uitkomst_run(map, "regie", __VA_ARGS__, DAG))
#define WEIGERT(code, ...) fout(map, code, uitkomst_run(map, "regie", __VA_ARGS__, DAG))
#define DAG                "--vandaag", "2026-11-22", NULL

static const char *uit(struct werkmap *map, int code, struct uitkomst u) {
    (void)map;
    uitkomst_expect(&u, code);
    return u.uit;
}

static const char *fout(struct werkmap *map, int code, struct uitkomst u) {
    (void)map;
    uitkomst_expect(&u, code);
    assert_string_equal(u.uit, "");
    return u.fout;
}

#define BESTAND "data/regie/regie.db"

static struct werkmap *eerst;

/* The same small caseload for every test, made once. */
static int maak(void **state) {
    (void)state;
    struct werkmap *map = eerst = werkmap_new();
    REGIE("init", "--naam", "M. de Vries");
    REGIE("persoon", "v_nummer=" SELAM, "achternaam=Hagos", "voornamen=Selam", "bsn=999990019",
          "geboortedatum=00-05-1990", "doelgroep=asielstatushouder", "straat=Dorpsstraat",
          "woonplaats=Zwolle", "geheimhouding=ja", "gezinsgrootte=3");
    REGIE("persoon", "v_nummer=" YONAS, "achternaam=Tesfay", "voornamen=Yonas",
          "woonplaats=Deventer");
    REGIE("persoon", "v_nummer=" JAN, "achternaam=Horst", "tussenvoegsel=van der", "voornamen=Jan");
    REGIE("toewijzen", "ik", SELAM);
    REGIE("gebeurtenis", SELAM, "kennisgeving_duo", "15-07-2026");
    REGIE("gebeurtenis", SELAM, "brp", "01-09-2026");
    REGIE("gebeurtenis", YONAS, "koppeling", "07-09-2026");
    return 0;
}

static int ruim_op(void **state) {
    (void)state;
    werkmap_free(eerst);
    return 0;
}

static int begin(void **state) {
    size_t len;
    const char *bytes = werkmap_lees(eerst, BESTAND, &len);
    struct werkmap *map = werkmap_new();
    werkmap_schrijf_n(map, BESTAND, bytes, len);
    *state = map;
    return 0;
}

static void signals_say_when_who_and_what(void **state) {
    struct werkmap *map = *state;
    text_expect(REGIE("signalen"),
                "10-11-2026  12 d te laat   Hagos, Selam              PIP vaststellen "
                "(Wettelijk)\n"
                "16-11-2026  6 d te laat    Tesfay, Yonas             woning vinden (Norm)\n"
                "30-11-2026  over 8 d       Tesfay, Yonas             verhuizen naar de gemeente "
                "(Norm)\n");
}

static void signals_tell_scripts_everything(void **state) {
    struct werkmap *map = *state;
    struct buf verwacht = {0};
    buf_addf(
        &verwacht,
        "[{\"v_nummer\":\"" SELAM "\",\"naam\":\"Hagos, Selam\",\"code\":\"WI-11\","
        "\"label\":\"PIP vaststellen\",\"datum\":\"2026-11-10\",\"ernst\":\"wettelijk\","
        "\"basis\":\"brp\",\"basis_datum\":\"2026-09-01\","
        "\"wie\":\"gemeente\",\"bron\":\"Besluit inburgering 2021 art. "
        "5.3\",\"waarom\":\"Wettelijk. 10 weken na "
        "01-09-2026 (BRP-inschrijving, want niet eerder dan de DUO-brief). Besluit inburgering "
        "2021 art. 5.3. Rond het plan samen af en stel het vast. Dit is klaar zodra het PIP "
        "is vastgesteld.\",\"casemanager\":\"%s\",\"aanname\":false}]\n",
        sessie_inlognaam());
    text_expect(REGIE("signalen", "--json", "--casemanager", "ik"), verwacht.s);
    text_expect(REGIE("signalen", "--json", "--casemanager", "iemand"), "[]\n");
    buf_free(&verwacht);
}

static void signals_look_ahead_and_at_one_casemanager(void **state) {
    struct werkmap *map = *state;
    const char *mijn = REGIE("signalen", "--casemanager", "ik");
    text_expect_part(mijn, "Hagos");
    text_expect_no_part(mijn, "Tesfay");
    const char *niemand = REGIE("signalen", "--casemanager", "niemand");
    text_expect_no_part(niemand, "Hagos");
    text_expect_part(niemand, "Tesfay");
    text_expect_part(REGIE("signalen", "--alle"), "Hagos");
    text_expect(REGIE("signalen", "--tot", "15-11-2026", "--casemanager", "niemand"),
                "16-11-2026  6 d te laat    Tesfay, Yonas             woning vinden (Norm)\n");
    text_expect_part(WEIGERT(2, "signalen", "--tot", "gisterenmiddag"), "geen datum");
}

static void no_signals_is_said_aloud_and_fine(void **state) {
    struct werkmap *map = *state;
    text_expect_part(WEIGERT(0, "signalen", "--casemanager", "iemand"), "niets te doen");
}

static void fulfilment_takes_a_signal_away(void **state) {
    struct werkmap *map = *state;
    REGIE("gebeurtenis", YONAS, "huisvesting", "20-11-2026");
    text_expect_no_part(REGIE("signalen"), "Tesfay");
    REGIE("gebeurtenis", SELAM, "brp", "08-09-2026");
    text_expect_part(REGIE("signalen"), "17-11-2026  5 d te laat    Hagos");
}

static void the_list_is_a_table_for_people(void **state) {
    struct werkmap *map = *state;
    struct buf verwacht = {0};
    buf_addf(&verwacht,
             "Naam                      V-nummer    Geboren     Fase              Termijn     "
             "Casemanager\n"
             "Hagos, Selam              0000000123  00-05-1990  Vestiging         10-11-2026  %s\n"
             "Horst, Jan van der        0000000125              Voorgemeld                    -\n"
             "Tesfay, Yonas             0000000124              Gekoppeld         16-11-2026  -\n",
             sessie_inlognaam());
    text_expect(REGIE("lijst"), verwacht.s);
    buf_free(&verwacht);
}

static void the_list_can_be_filtered(void **state) {
    struct werkmap *map = *state;
    text_expect_no_part(REGIE("lijst", "--filter", "tesf"), "Hagos");
    text_expect_part(REGIE("lijst", "--filter", "tesf"), "Tesfay");
    text_expect_part(REGIE("lijst", "--filter", "123"), "Hagos");
    text_expect_no_part(REGIE("lijst", "--casemanager", "ik"), "Tesfay");
    text_expect_no_part(REGIE("lijst", "--casemanager", "niemand"), "Hagos");
    text_expect_part(WEIGERT(0, "lijst", "--filter", "xyz"), "Niemand gevonden");
    text_expect(REGIE("lijst", "--filter", "xyz", "--json"), "[]\n");
}

static void the_list_tells_scripts_the_fields_by_name(void **state) {
    struct werkmap *map = *state;
    const char *json = REGIE("lijst", "--json", "--filter", "selam");
    text_expect_part(json, "[{\"v_nummer\":\"" SELAM "\",\"achternaam\":\"Hagos\"");
    text_expect_part(json, "\"tussenvoegsel\":null,\"voornamen\":\"Selam\"");
    text_expect_part(json, "\"geboortedatum\":\"1990-05-00\"");
    text_expect_part(json, "\"doelgroep\":\"asielstatushouder\"");
    text_expect_part(json, "\"gezinsgrootte\":3");
    text_expect_part(json, "\"fase\":\"vestiging\"");
    text_expect_part(json, "\"eerste_termijn\":\"2026-11-10\"}]\n");
    text_expect_no_part(json, "sorteernaam");
    text_expect_part(REGIE("lijst", "--json", "--filter", "yonas"), "\"woonplaats\":\"Deventer\"");
}

static void the_list_keeps_secrets(void **state) {
    struct werkmap *map = *state;
    const char *json = REGIE("lijst", "--json");
    text_expect_no_part(json, "999990019");
    text_expect_no_part(json, "Dorpsstraat");
    text_expect_no_part(json, "Zwolle");
    const char *met = REGIE("lijst", "--json", "--bsn");
    text_expect_part(met, "\"bsn\":\"999990019\"");
    text_expect_no_part(met, "Dorpsstraat");
    text_expect_no_part(REGIE("lijst"), "999990019");
}

static int tel(const char *tekst, const char *deel) {
    int n = 0;
    for (const char *s = tekst; (s = strstr(s, deel)); s += strlen(deel))
        n++;
    return n;
}

static void long_lists_come_out_whole(void **state) {
    struct werkmap *map = *state;
    stand_zet(map, "WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 601)"
                   "INSERT INTO persoon (id, versie, achternaam)"
                   " SELECT CAST(printf('%016d', i) AS BLOB), 1, 'Massa' FROM n;"
                   "INSERT INTO dossier (id, versie, persoon, sorteernaam)"
                   " SELECT id, 1, id, 'massa' FROM persoon WHERE achternaam = 'Massa';"
                   "INSERT INTO signaal SELECT id, 'WI-02', '', '2026-01-01', '2026-02-01',"
                   " 'koppeling', '2026-01-01', 0, 0 FROM dossier WHERE sorteernaam = 'massa';");
    assert_int_equal(tel(REGIE("lijst"), "\nMassa "), 601);
    assert_int_equal(tel(REGIE("lijst", "--json"), "\"achternaam\":\"Massa\""), 601);
    assert_int_equal(tel(REGIE("signalen"), "Massa"), 601);
    assert_int_equal(tel(REGIE("signalen", "--json"), "\"naam\":\"Massa\""), 601);
}

static void the_journal_tells_the_latest_first(void **state) {
    struct werkmap *map = *state;
    REGIE("gebeurtenis", SELAM, "brp", "08-09-2026");
    text_expect(REGIE("journaal", "--aantal", "3"),
                "22-11-2026 12:00  Gebeurtenis vastgelegd (M. de Vries) Hagos, Selam " SELAM "\n"
                "  Gebeurtenis\n"
                "    Datum:                        01-09-2026 → 08-09-2026\n"
                "22-11-2026 12:00  Gebeurtenis vastgelegd (M. de Vries) Tesfay, Yonas " YONAS "\n"
                "  Gebeurtenis, nieuw\n"
                "    Wat:                          Gekoppeld aan de gemeente\n"
                "    Datum:                        07-09-2026\n"
                "22-11-2026 12:00  Gebeurtenis vastgelegd (M. de Vries) Hagos, Selam " SELAM "\n"
                "  Gebeurtenis, nieuw\n"
                "    Wat:                          Ingeschreven in de BRP\n"
                "    Datum:                        01-09-2026\n");
}

static void the_journal_of_one_person_is_only_theirs(void **state) {
    struct werkmap *map = *state;
    const char *van = REGIE("journaal", SELAM);
    text_expect_part(van, "Persoon toegevoegd");
    text_expect_part(van, "Voornamen:                    Selam\n");
    text_expect_part(van, "Casemanager:                  leeg → ");
    text_expect_no_part(van, "Tesfay");
    text_expect_part(WEIGERT(3, "journaal", "0000009999"), "niemand met V-nummer");
    REGIE("gezin", SELAM, YONAS);
    text_expect_part(REGIE("journaal", SELAM, "--aantal", "1"), "Gezin gekoppeld");
    text_expect_part(REGIE("journaal", SELAM, "--aantal", "1"), "leeg → gekoppeld");
}

static void the_journal_masks_what_is_sensitive(void **state) {
    struct werkmap *map = *state;
    text_expect_no_part(REGIE("journaal"), "999990019");
    text_expect_part(REGIE("journaal"), "•••••0019");
    text_expect_no_part(REGIE("journaal", "--json"), "999990019");
}

static void the_journal_tells_scripts_each_value(void **state) {
    struct werkmap *map = *state;
    struct buf verwacht = {0};
    buf_addf(&verwacht,
             "[{\"wanneer\":\"2026-11-22T12:00:00\",\"door\":\"%s\","
             "\"handeling\":\"gebeurtenis_vastleggen\",\"label\":\"Gebeurtenis vastgelegd\","
             "\"v_nummer\":\"" YONAS "\",\"naam\":\"Tesfay, Yonas\",\"wijzigingen\":["
             "{\"wat\":\"nieuw\",\"soort\":\"gebeurtenis\",\"veld\":\"code\",\"label\":\"Wat\","
             "\"oud\":null,\"nieuw\":\"koppeling\",\"getoond\":\"Gekoppeld aan de gemeente\"},"
             "{\"wat\":\"nieuw\",\"soort\":\"gebeurtenis\",\"veld\":\"datum\",\"label\":\"Datum\","
             "\"oud\":null,\"nieuw\":\"2026-09-07\",\"getoond\":\"07-09-2026\"}]}]\n",
             sessie_inlognaam());
    text_expect(REGIE("journaal", YONAS, "--aantal", "1", "--json"), verwacht.s);
    buf_free(&verwacht);
}

static void the_journal_shows_as_many_as_asked(void **state) {
    struct werkmap *map = *state;
    assert_int_equal(tel(REGIE("journaal", "--aantal", "5"), "22-11-2026 12:00"), 5);
    for (int i = 0; i < 21; i++)
        REGIE("gebeurtenis", YONAS, "contact", "20-11-2026");
    assert_int_equal(tel(REGIE("journaal"), "22-11-2026 12:00"), 20);
    assert_int_equal(tel(REGIE("journaal", "--aantal", "23"), "22-11-2026 12:00"), 23);
    assert_int_equal(tel(REGIE("journaal", YONAS, "--aantal", "100"), "22-11-2026 12:00"), 23);
    text_expect_part(REGIE("journaal", "--aantal", "1000"), "Collega bijgewerkt");
    WEIGERT(2, "journaal", "--aantal", "0");
    WEIGERT(2, "journaal", "--aantal", "veel");
}

/* Whatever stands in a name, it does not reach the terminal as a command. */
/* Longer than what is written in one go: it is not the last write that fails. */
static void what_did_not_get_out_is_said(void **state) {
    struct werkmap *map = *state;
    REGIE("demo", "--bewaar", "demo.db");
    struct uitkomst u = uitkomst_run(map, "sh", "-c", "\"$0\" --db demo.db lijst >/dev/full",
                                     getenv("REGIE_PROGRAMMA"), NULL);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "kon niet worden geschreven");
}

static void names_do_not_steer_the_terminal(void **state) {
    struct werkmap *map = *state;
    REGIE("persoon", "v_nummer=0000000130", "achternaam=\x1b[2J\x1b]0;weg\x07", "voornamen=a\nb");
    REGIE("gebeurtenis", "0000000130", "koppeling", "01-09-2026");
    const char *const uitvoer[] = {REGIE("lijst"), REGIE("signalen"), REGIE("journaal")};
    for (int i = 0; i < 3; i++) {
        text_expect_no_part(uitvoer[i], "\x1b");
        text_expect_no_part(uitvoer[i], "\x07");
    }
    text_expect_part(REGIE("lijst", "--json"), "\\u001b[2J");
}

/* The household that a list already brought under her number is hers. */
static void a_household_of_that_number_is_joined(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "coa.csv",
                    "V-nummer;Achternaam;Dossiernummer\n"
                    "2900000001;Kind;" SELAM "\n2900000002;Kind;" SELAM "\n");
    REGIE("import", "coa.csv");
    REGIE("gezin", SELAM, YONAS);
    text_expect(REGIE("gezin", SELAM), "0000000124  Tesfay, Yonas                 \n"
                                       "2900000001  Kind                          \n"
                                       "2900000002  Kind                          \n");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(signals_say_when_who_and_what),
        TEST(signals_tell_scripts_everything),
        TEST(signals_look_ahead_and_at_one_casemanager),
        TEST(no_signals_is_said_aloud_and_fine),
        TEST(fulfilment_takes_a_signal_away),
        TEST(the_list_is_a_table_for_people),
        TEST(the_list_can_be_filtered),
        TEST(the_list_tells_scripts_the_fields_by_name),
        TEST(the_list_keeps_secrets),
        TEST(long_lists_come_out_whole),
        TEST(the_journal_tells_the_latest_first),
        TEST(the_journal_of_one_person_is_only_theirs),
        TEST(the_journal_masks_what_is_sensitive),
        TEST(the_journal_tells_scripts_each_value),
        TEST(the_journal_shows_as_many_as_asked),
        TEST(what_did_not_get_out_is_said),
        TEST(names_do_not_steer_the_terminal),
        TEST(a_household_of_that_number_is_joined),
    };
    return cmocka_run_group_tests(tests, maak, ruim_op);
}
