/* Writing a list out from the caseload: every choice on one screen, what it will hold before it is
 * written, and what was written. */
#include "support/proefcaseload.h"
#include "support/stand.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* On a line of the screen, by its label. */
static void naar(struct terminal *t, const char *label) {
    int rij, kolom, focus, weg;
    assert_true(terminal_find(t, label, &rij, &kolom));
    assert_true(terminal_cursor(t, &focus, &weg));
    for (; focus < rij; focus++)
        terminal_key(t, "Down");
    for (; focus > rij; focus--)
        terminal_key(t, "Up");
}

static void kolommen(struct terminal *t, const char *welke) {
    naar(t, "Kolommen  ");
    terminal_key(t, "Enter");
    terminal_keys(t, welke);
    terminal_key(t, "Enter");
}

static void schrijf(struct terminal *t) {
    terminal_script(t, "<F2>j<Enter>");
}

static const char *lijst(struct werkmap *map) {
    return werkmap_lees(map, "caseload.csv", NULL);
}

static int begin(void **state) {
    *state = proefcaseload();
    return 0;
}

static void what_it_will_hold_is_said_before_it_is_written(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    terminal_expect_cursor(t, 1, 2);
    kolommen(t, "@bellen");
    terminal_expect_screen(
        t, " regie  Lijst maken                        M. de Vries   Zwolle   zo 22-11-2026\n"
           "  Wat            een lijst van mensen\n"
           "  Wie            De caseload zoals u hem zag: iedereen\n"
           "  Alleen als     geen voorwaarden\n"
           "  Kolommen       @bellen\n"
           "  Namen          ja\n"
           "  BSN            nee\n"
           "  Gezondheid     nee\n"
           "  Geheim adres   nee\n"
           "  Vorm           voor Excel: puntkomma's, 31-12-2026\n"
           "  Koppen         zoals in regie\n"
           "  Naar           caseload.csv\n"
           "── Dit komt erin ───────────────────────────────────────────────────────────────\n"
           " 5 personen, 7 kolommen, met namen, zonder BSN, gezondheid en geheime adressen.\n"
           "\n"
           " Kolommen: v_nummer, volledige_naam, taal, tolk_nodig, telefoon, email,\n"
           " volgend_gesprek.\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Wat er van iedereen in staat.  Enter verandert het, F2 schrijft.\n"
           " F2 schrijven  Enter wijzig  Esc terug  ? hulp  : alles  q stop\n");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "5 personen, met namen. Schrijven?");
    assert_false(werkmap_bestaat(map, "caseload.csv"));
    terminal_script(t, "j<Enter>");
    terminal_expect_text(t, "5 personen staan in caseload.csv (met namen).");
    terminal_expect_text(t, "Caseload");
    assert_non_null(strstr(lijst(map), "v_nummer;volledige_naam;taal;"));
    assert_non_null(strstr(lijst(map), PROEF_V_RAHIMI));
    terminal_close(t);
}

static void with_everything_it_can_hold(void **state) {
    struct werkmap *map = *state;
    stand_zet(map, "UPDATE persoon SET geheimhouding = 'ja', straat = 'Dorpsweg', huisnummer = "
                   "'12' WHERE v_nummer = '" PROEF_V_BASHIR "'");
    struct terminal *t = proef_open(map, 40, 120);
    terminal_keys(t, "cmu");
    kolommen(t, "@coa");
    naar(t, "BSN ");
    terminal_script(t, "<Space>");
    naar(t, "Vorm");
    terminal_script(t, "<Space><Down><Space>");
    terminal_expect_body(
        t, "  Wat            een lijst van mensen\n"
           "  Wie            De caseload zoals u hem zag: iedereen\n"
           "  Alleen als     geen voorwaarden\n"
           "  Kolommen       @coa\n"
           "  Namen          ja\n"
           "  BSN            ja, dat gaat mee\n"
           "  Gezondheid     nee\n"
           "  Geheim adres   nee\n"
           "  Vorm           voor een ander programma: komma's, 2026-12-31\n"
           "  Koppen         zoals in het Gemeentelijk Gegevensmodel, waar dat ze heeft\n"
           "  Naar           caseload.csv\n"
           "── Dit komt erin ──\n"
           " 5 personen, 23 kolommen, met namen en BSN, zonder gezondheid en geheime adressen.\n"
           "\n"
           " Kolommen: v-nummer, burgerservicenummer, geslachtsnaam, voorvoegselGeslachtsnaam, "
           "voornamen, geslachtsaanduiding,\n"
           " datumGeboorte, geboorteland, nationaliteit, burgerlijkeStaat, taal, tolk_nodig, "
           "gezinsrelatie, huishoudengrootte,\n"
           " aanduidingVerblijfstitel, datumAanvangVerblijfsrecht, "
           "datumVoorzienEindeVerblijfsrecht, coa_locatie, coa_contact,\n"
           " datum_koppeling, uiterste_huisvesting, opleiding, werkervaring.\n");
    schrijf(t);
    terminal_expect_text(t, "(met namen en BSN).");
    assert_non_null(strstr(lijst(map), "burgerservicenummer,"));
    assert_non_null(strstr(lijst(map), "999990019"));
    assert_non_null(strstr(lijst(map), "1990-04-12"));
    terminal_script(t, "u");
    naar(t, "Gezondheid");
    terminal_script(t, "<Space><Down><Space>");
    terminal_expect_text(t, "met namen, gezondheid en geheime adressen, zonder BSN.");
    schrijf(t);
    terminal_script(t, "j<Enter>");
    terminal_expect_text(t, "(met namen, gezondheid en geheime adressen).");
    assert_non_null(strstr(lijst(map), "Dorpsweg"));
    assert_non_null(strstr(lijst(map), ";gezondheid_zorg;"));
    terminal_close(t);
}

static void a_secret_address_stays_unless_asked_for(void **state) {
    struct werkmap *map = *state;
    stand_zet(map, "UPDATE persoon SET geheimhouding = 'ja', straat = 'Dorpsweg', huisnummer = "
                   "'12' WHERE v_nummer = '" PROEF_V_BASHIR "'");
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    schrijf(t);
    assert_null(strstr(lijst(map), "Dorpsweg"));
    terminal_close(t);
}

/* What excludes each other is settled at once, and said. */
static void under_a_pseudonym(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    kolommen(t, "@onderzoek");
    naar(t, "BSN ");
    terminal_script(t, "<Space><Up><Space>");
    terminal_expect_text(t, "die staan nu uit.");
    terminal_expect_body(
        t, "  Wat            een lijst van mensen\n"
           "  Wie            De caseload zoals u hem zag: iedereen\n"
           "  Alleen als     geen voorwaarden\n"
           "  Kolommen       @onderzoek\n"
           "  Namen          nee, onder een pseudoniem\n"
           "  BSN            nee\n"
           "  Gezondheid     nee\n"
           "  Geheim adres   nee\n"
           "  Vorm           voor Excel: puntkomma's, 31-12-2026\n"
           "  Koppen         zoals in regie\n"
           "  Naar           caseload.csv\n"
           "── Dit komt erin ──\n"
           " 5 personen, 34 kolommen, zonder namen, BSN, gezondheid en geheime adressen.\n"
           " Ook zonder namen blijven het persoonsgegevens: geef ze aan niemand door zonder\n"
           " afspraak.\n"
           "\n"
           " Kolommen: pseudoniem, geslacht, geboortejaar, geboorteland, nationaliteit,\n"
           " burgerlijke_staat, taal, tolk_nodig, wet, doelgroep, verblijfsgrond,\n"
           " inburgeringsplichtig, fase, datum_koppeling, datum_huisvesting, datum_brp,\n"
           " datum_intake, datum_plan_vast, datum_uitstroom, intake_onderwijs_niveau,\n"
           " intake_onderwijs_jaren, int…\n");
    schrijf(t);
    assert_non_null(strstr(lijst(map), "pseudoniem;geslacht;"));
    assert_null(strstr(lijst(map), "Bashir"));
    assert_null(strstr(lijst(map), PROEF_V_BASHIR));
    terminal_keys(t, "u");
    naar(t, "Namen");
    terminal_script(t, "<Space>");
    naar(t, "Geheim adres");
    terminal_script(t, "<Space>");
    terminal_expect_text(t, "de lijst is nu met namen.");
    terminal_close(t);
}

static void columns_by_set_and_one_by_one(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    naar(t, "Kolommen  ");
    terminal_script(t, "<Enter>@bellen<Enter>");
    terminal_expect_text(t, "5 personen, 7 kolommen, met namen, zonder");
    terminal_expect_text(t, "Kolommen: v_nummer, volledige_naam, taal, tolk_nodig,");
    terminal_script(t, "<Enter>Zelf<Enter>(taal)<Enter>(woonplaats)<Enter>(telefoon)<Enter>");
    terminal_script(t, "(woonplaats)<Enter><Esc>");
    terminal_expect_text(t, "  Kolommen       2 kolommen, zelf gekozen");
    terminal_expect_text(t, "5 personen, 2 kolommen, zonder namen, BSN, gezondheid en geheime");
    schrijf(t);
    assert_int_equal(strncmp(lijst(map), "\xEF\xBB\xBFtaal;telefoon\r\n", 18), 0);
    terminal_close(t);
}

/* Who picked one column and took it back asked for less, and gets nothing instead of everything. */
static void without_a_column_left_nothing_is_written(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    naar(t, "BSN ");
    terminal_script(t, "<Space>");
    naar(t, "Kolommen  ");
    terminal_script(t, "<Enter>Zelf<Enter>(bsn)<Enter><Esc>");
    terminal_expect_text(t, "5 personen, 1 kolom, met BSN");
    naar(t, "BSN ");
    terminal_script(t, "<Space>");
    terminal_expect_text(t, "Er is geen kolom gekozen. Kies er ten minste een.");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "Er is geen kolom gekozen. Kies er ten minste een.");
    assert_int_not_equal(access(werkmap_pad(map, "caseload.csv"), F_OK), 0);
    terminal_close(t);
}

static void only_who_meets_conditions(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    naar(t, "Alleen als");
    terminal_script(t, "<Enter>(taal)<Enter><Enter>Tigrinya<Enter>");
    terminal_expect_text(t, "  Alleen als     taal=Tigrinya");
    terminal_expect_text(t, "2 personen, ");
    terminal_script(t, "<Enter>Nog een<Enter>(geboortedatum)<Enter>is meer<Enter>1995<Enter>");
    terminal_expect_text(t, "  Alleen als     taal=Tigrinya; geboortedatum>1995");
    terminal_expect_text(t, "1 persoon, ");
    terminal_script(t, "<Enter>Zonder: taal<Enter>");
    terminal_expect_text(t, "  Alleen als     geboortedatum>1995");
    terminal_script(t, "<Enter>Nog een<Enter>(geboortedatum)<Enter>is meer<Enter>onzin<Enter>");
    terminal_expect_text(t, "\"onzin\" is geen datum");
    terminal_script(t, "<F2>");
    terminal_expect_no_text(t, "Schrijven?");
    terminal_key(t, "F12");
    terminal_expect_text(t, "  Alleen als     geboortedatum>•••••; geboortedatum>•••••");
    terminal_expect_no_text(t, "1995");
    terminal_expect_no_text(t, "onzin");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "Zonder: geboortedatum>•••••");
    terminal_expect_no_text(t, "1995");
    terminal_script(t, "<Esc><F12><Enter>Zonder: geboortedatum>onzin<Enter>");
    schrijf(t);
    assert_non_null(strstr(lijst(map), PROEF_V_TESFAY));
    assert_null(strstr(lijst(map), PROEF_V_HAGOS));
    terminal_close(t);
}

static void of_whom(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    werkmap_schrijf(map, "nummers.txt", PROEF_V_TESFAY "\n" PROEF_V_BASHIR "\n2909999999\n");
    terminal_keys(t, "cu");
    terminal_expect_text(t, "De caseload zoals u hem zag: uw mensen");
    terminal_expect_text(t, "4 personen, ");
    naar(t, "Wie ");
    terminal_script(t, "<Enter>Iedereen<Enter>");
    terminal_expect_text(t, "5 personen, ");
    terminal_script(t, "<Enter>De mensen van<Enter>J. Bakker<Enter>");
    terminal_expect_text(t, "De mensen van J. Bakker");
    terminal_expect_text(t, "1 persoon, ");
    terminal_script(t, "<Enter>Wie nog geen<Enter>");
    terminal_expect_text(t, "Niemand past bij deze keuze.");
    terminal_script(t, "<Enter>V-nummers<Enter>nergens.txt<Enter>");
    terminal_expect_text(t, "nergens.txt");
    terminal_script(t, "<Enter>V-nummers<Enter>nummers.txt<Enter>");
    terminal_expect_text(t, "2 personen, ");
    schrijf(t);
    terminal_expect_text(t, "2 personen staan in caseload.csv");
    terminal_expect_text(t, "regel 3");
    terminal_close(t);
}

static void a_list_of_nobody_is_called_that(void **state) {
    struct terminal *t = proef_open(*state, 24, 80);
    terminal_script(t, "cu");
    naar(t, "Wie ");
    terminal_script(t, "<Enter>Wie nog geen<Enter>");
    schrijf(t);
    terminal_expect_text(t, "Niemand past bij deze keuze; caseload.csv heeft alleen een kop.");
    terminal_close(t);
}

static void only_the_marked_and_nothing_is_overwritten_unasked(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    werkmap_schrijf(map, "caseload.csv", "van mij\n");
    terminal_keys(t, "cm u");
    terminal_expect_text(t, "Alleen wie gemarkeerd is (1)");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "1 persoon, ");
    terminal_script(t, "j<Enter>");
    terminal_expect_text(t, "Dit bestand bestaat al. Vervangen?");
    terminal_key(t, "Enter");
    assert_string_equal(lijst(map), "van mij\n");
    terminal_expect_text(t, "Alleen wie gemarkeerd is (1)");
    naar(t, "Naar");
    terminal_script(t, "<Enter>~/ander.csv<Enter>");
    schrijf(t);
    terminal_expect_text(t, "1 persoon staat in ");
    assert_non_null(strstr(werkmap_lees(map, "ander.csv", NULL), PROEF_V_BASHIR));
    assert_null(strstr(werkmap_lees(map, "ander.csv", NULL), PROEF_V_HAGOS));
    terminal_keys(t, "u");
    schrijf(t);
    terminal_script(t, "j<Enter>");
    assert_non_null(strstr(lijst(map), PROEF_V_BASHIR));
    terminal_close(t);
}

static void everything_as_a_directory(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cu<Space>");
    terminal_expect_body(
        t, "  Wat            alles van iedereen, als map met lijsten\n"
           "  BSN            nee\n"
           "  Gezondheid     nee\n"
           "  Geheim adres   nee\n"
           "  Naar           regie-alles\n"
           "── Dit komt erin ──\n"
           " Alles van iedereen, ook wat afgesloten is: een lijst per soort, met namen,\n"
           " zonder BSN, gezondheid en geheime adressen.\n");
    schrijf(t);
    terminal_expect_text(t, "5 mensen met alles van hen staan in regie-alles");
    assert_true(werkmap_bestaat(map, "regie-alles/datapackage.json"));
    assert_null(strstr(werkmap_lees(map, "regie-alles/persoon.csv", NULL), "999990019"));
    /* What is there already stays as it is. */
    terminal_script(t, "u<Space>");
    schrijf(t);
    terminal_expect_text(t, "regie-alles");
    terminal_expect_text(t, "Lijst maken");
    terminal_close(t);
}

/* A casemanager may take out so much of the own people, and hears so at once. */
static void of_whom_a_casemanager_may(void **state) {
    struct werkmap *map = *state;
    stand_zet(map, "UPDATE gebruiker SET rol = 'casemanager'");
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cmu");
    naar(t, "BSN ");
    terminal_script(t, "<Space>");
    terminal_expect_text(t, "Het BSN gaat alleen mee van uw eigen mensen.");
    terminal_expect_text(t, "BSN            gevraagd, maar dat mag zo niet");
    terminal_expect_no_text(t, "--casemanager");
    terminal_script(t, "<F2>");
    terminal_expect_no_text(t, "Schrijven?");
    assert_false(werkmap_bestaat(map, "caseload.csv"));
    naar(t, "Wie ");
    terminal_script(t, "<Enter>Mijn<Enter>");
    terminal_expect_text(t, "4 personen, ");
    schrijf(t);
    assert_non_null(strstr(lijst(map), "999990019"));
    terminal_close(t);
}

static void without_colour_and_small(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open_met(map, 15, 60, (const char *const[]){"NO_COLOR=1", NULL});
    terminal_keys(t, "cmu");
    terminal_expect_text(t, "Dit komt erin");
    terminal_expect_text(t, "5 personen, ");
    for (int i = 0; i < 10; i++)
        terminal_key(t, "Down");
    terminal_expect_text(t, "Naar           caseload.csv");
    int rij, kolom;
    assert_true(terminal_find(t, "Naar", &rij, &kolom));
    assert_true(terminal_cell(t, rij, kolom).reverse);
    terminal_close(t);
}

/* What cannot come back in is not promised to. */
static void columns_say_what_comes_back(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_keys(t, "cu");
    terminal_expect_text(t, "Kolommen       alles wat regie ook weer kan inlezen");
    naar(t, "Gezondheid ");
    terminal_script(t, "<Space>");
    terminal_expect_text(
        t, "Kolommen       wat regie weer kan inlezen; wat over gezondheid gaat niet");
    naar(t, "Namen ");
    terminal_script(t, "<Space>");
    terminal_expect_text(t,
                         "Kolommen       @onderzoek, onder een pseudoniem; dat leest regie niet");
    terminal_close(t);
}

static void esc_writes_nothing(void **state) {
    struct werkmap *map = *state;
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "cmu<F2><Esc>");
    terminal_expect_text(t, "Lijst maken");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "van iedereen");
    assert_false(werkmap_bestaat(map, "caseload.csv"));
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_it_will_hold_is_said_before_it_is_written),
        TEST(with_everything_it_can_hold),
        TEST(a_secret_address_stays_unless_asked_for),
        TEST(under_a_pseudonym),
        TEST(columns_by_set_and_one_by_one),
        TEST(without_a_column_left_nothing_is_written),
        TEST(only_who_meets_conditions),
        TEST(a_list_of_nobody_is_called_that),
        TEST(of_whom),
        TEST(only_the_marked_and_nothing_is_overwritten_unasked),
        TEST(everything_as_a_directory),
        TEST(of_whom_a_casemanager_may),
        TEST(without_colour_and_small),
        TEST(esc_writes_nothing),
        TEST(columns_say_what_comes_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
