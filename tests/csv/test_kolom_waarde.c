/* What a cell of a list means: every way of writing a value that lists are known to use. */
#include "regie/catalogus.h"
#include "support/catalogusproef.h"
#include "support/diff.h"
#include "support/kolomproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void blank_cells_say_nothing_and_leeg_erases(void **state) {
    (void)state;
    GEVALLEN({"achternaam", "", "leeg"}, {"achternaam", " \xC2\xA0 ", "leeg"},
             {"achternaam", "\xE2\x80\x8B", "leeg"}, {"bsn", "\xC2\xAD", "leeg"},
             {"achternaam", "<leeg>", "wis"}, {"geboortedatum", "<LEEG>", "wis"},
             {"datum_huisvesting", " 00:00:00", "leeg"});
}

static void addresses(void **state) {
    (void)state;
    GEVALLEN({"postcode", "8011AB", "8011 AB"}, {"postcode", "8011ab", "8011 AB"},
             {"postcode", "8011 ab", "8011 AB"}, {"postcode", "8011  AB", "8011 AB"},
             {"postcode",
              "8011\xC2\xA0"
              "AB",
              "8011 AB"},
             {"postcode", "8011", "overgeslagen [waarde]"},
             {"postcode", "0011 AB", "overgeslagen [waarde]"},
             {"postcode", "8011 SS", "overgeslagen [waarde]"},
             {"postcode", "1,1E+03", "overgeslagen [waarde]"}, {"postcode", "nvt", "leeg"},
             {"email", "selam@voorbeeld.nl", "selam@voorbeeld.nl"},
             {"email", "selam@voorbeeld", "overgeslagen [waarde]"},
             {"email", "selam @voorbeeld.nl", "overgeslagen [waarde]"}, {"email", "geen", "leeg"},
             {"huisnummer", "12", "12"}, {"huisnummer", "12-14", "12-14"},
             {"huisnummer", "1,2E+03", "overgeslagen [e_notatie]"}, {"huisnummer", "-", "leeg"},
             {"huisnummer", "'12", "12"}, {"toevoeging", "2E3", "2E3"},
             {"straat", "'s-Gravelandseweg", "'s-Gravelandseweg"},
             {"woonplaats", "\xE2\x80\x99s-Hertogenbosch", "\xE2\x80\x99s-Hertogenbosch"});
}

static void yes_and_no(void **state) {
    (void)state;
    GEVALLEN({"leest_eigen_taal", "ja", "ja"}, {"leest_eigen_taal", "J", "ja"},
             {"leest_eigen_taal", "Yes", "ja"}, {"leest_eigen_taal", "x", "ja"},
             {"leest_eigen_taal", "X", "ja"}, {"leest_eigen_taal", "WAAR", "ja"},
             {"leest_eigen_taal", "true", "ja"}, {"leest_eigen_taal", "1", "ja"},
             {"leest_eigen_taal", "1.0", "ja"}, {"leest_eigen_taal", "1,0", "ja"},
             {"leest_eigen_taal", "-1", "ja"}, {"leest_eigen_taal", "\xE2\x9C\x93", "ja"},
             {"leest_eigen_taal", "[x]", "ja"}, {"leest_eigen_taal", "nee", "nee"},
             {"leest_eigen_taal", "N", "nee"}, {"leest_eigen_taal", "ONWAAR", "nee"},
             {"leest_eigen_taal", "False", "nee"}, {"leest_eigen_taal", "0", "nee"},
             {"leest_eigen_taal", "0.0", "nee"}, {"leest_eigen_taal", "\xE2\x98\x90", "nee"},
             {"leest_eigen_taal", "", "leeg"}, {"leest_eigen_taal", "onbekend", "leeg"},
             {"leest_eigen_taal", "?", "leeg"}, {"leest_eigen_taal", "n.v.t.", "leeg"},
             {"leest_eigen_taal", "soms", "overgeslagen [keuze]"}, {"geheimhouding", "j", "ja"},
             {"tolk_nodig", "WAAR", "altijd"}, {"tolk_nodig", "x", "altijd"},
             {"tolk_nodig", "nee", "nooit"}, {"tolk_nodig", "soms", "belangrijk"});
}

static void choices(void **state) {
    (void)state;
    GEVALLEN({"geslacht", "vrouw", "V"}, {"geslacht", "V.", "V"}, {"geslacht", "f", "V"},
             {"geslacht", "Female", "V"}, {"geslacht", "2", "V"}, {"geslacht", "2.0", "V"},
             {"geslacht", "mevr.", "V"}, {"geslacht", "Man", "M"}, {"geslacht", "dhr.", "M"},
             {"geslacht", "MALE", "M"}, {"geslacht", "\xE2\x99\x82", "M"}, {"geslacht", "o", "X"},
             {"geslacht", "onbekend", "X"}, {"geslacht", "m/v", "overgeslagen [keuze]"},
             {"geslacht", "banaan", "overgeslagen [keuze]"}, {"geslacht", "-", "leeg"},
             {"burgerlijke_staat", "Ongehuwd", "ongehuwd"},
             {"burgerlijke_staat", "ongehuwd en nooit gehuwd geweest", "ongehuwd"},
             {"burgerlijke_staat", "getrouwd", "gehuwd"}, {"burgerlijke_staat", "H", "gehuwd"},
             {"burgerlijke_staat", "married", "gehuwd"},
             {"burgerlijke_staat", "weduwe/weduwnaar", "weduwe"},
             {"burgerlijke_staat", "geregistreerd partnerschap", "partnerschap"},
             {"burgerlijke_staat", "gesch.", "gescheiden"},
             {"burgerlijke_staat", "onbekend", "onbekend"}, {"burgerlijke_staat", "2", "gehuwd"},
             {"gezinsrelatie", "Zoon", "kind"}, {"gezinsrelatie", "echtgeno(o)t(e)", "partner"},
             {"gezinsrelatie", "hoofd van het gezin", "hoofdpersoon"},
             {"gezinsrelatie", "schoonmoeder", "ouder"},
             {"verblijfsgrond", "Asiel bep. tijd", "asiel_bepaalde_tijd"},
             {"verblijfsgrond", "26", "asiel_bepaalde_tijd"}, {"verblijfsgrond", "98", "overig"},
             {"inburgeringsplichtig", "ja", "ja"}, {"wet", "Wi2021", "2021"},
             {"wet", "2021.0", "2021"}, {"doelgroep", "Gezinsmigrant", "gezinsmigrant"});
}

static void countries_and_nationalities(void **state) {
    (void)state;
    GEVALLEN({"geboorteland", "Syrie", "Syrië"}, {"geboorteland", "SYRIË", "Syrië"},
             {"geboorteland", "Syrie\xCC\x88", "Syrië"}, {"geboorteland", "7009", "Syrië"},
             {"geboorteland", "Syria", "Syrië"}, {"geboorteland", "SY", "Syrië"},
             {"geboorteland", "SYR", "Syrië"},
             {"geboorteland", "\xD8\xB3\xD9\x88\xD8\xB1\xD9\x8A\xD8\xA7", "Syrië"},
             {"geboorteland", "Syrian Arab Republic", "Syrië"}, {"geboorteland", "ERI", "Eritrea"},
             {"geboorteland", "Türkiye", "Turkije"},
             {"geboorteland", "Palestina", "Gazastrook en Westelijke Jordaanoever"},
             {"geboorteland", "Congo-Kinshasa", "Democratische Republiek Congo"},
             {"geboorteland", "Germany", "Duitsland"}, {"geboorteland", "5010", "België"},
             {"geboorteland", "Sovjet-Unie", "Sovjet-Unie"}, {"geboorteland", "0", "Onbekend"},
             {"geboorteland", "onbekend", "Onbekend"}, {"geboorteland", "-", "leeg"},
             {"geboorteland", "Atlantis", "Atlantis [onbekend]"},
             {"geboorteland", "Zuid\xE2\x80\x91Soedan", "Zuid-Soedan"},
             {"nationaliteit", "0336", "Syrische"}, {"nationaliteit", "336", "Syrische"},
             {"nationaliteit", "84", "Eritrese"}, {"nationaliteit", "Syrisch", "Syrische"},
             {"nationaliteit", "syrian", "Syrische"}, {"nationaliteit", "SYR", "Syrische"},
             {"nationaliteit", "Syrië", "Syrische"}, {"nationaliteit", "Eritrea", "Eritrese"},
             {"nationaliteit", "Turks", "Turkse"}, {"nationaliteit", "Belg", "Belgische"},
             {"nationaliteit", "stateloos", "Staatloos"}, {"nationaliteit", "499", "Staatloos"},
             {"nationaliteit", "onbekend", "Onbekend"},
             /* Staatloos or Onbekend: that is for the municipality to decide, not for a list. */
             {"nationaliteit", "Palestijnse", "Palestijnse [onbekend]"},
             {"nationaliteit", "Syrisch/Turks", "Syrisch/Turks [onbekend]"});
}

static void languages(void **state) {
    (void)state;
    GEVALLEN({"taal", "Perzisch", "Farsi"}, {"taal", "fa", "Farsi"}, {"taal", "fas", "Farsi"},
             {"taal", "tir", "Tigrinya"}, {"taal", "Tigrigna", "Tigrinya"},
             {"taal", "Arabisch", "Arabisch [let_op]"}, {"taal", "ar", "Arabisch [let_op]"},
             {"taal", "Syrisch Arabisch", "Arabisch (Syrisch, Levantijns)"},
             {"taal", "Arabisch (Irak)", "Arabisch (Irakees)"},
             {"taal", "Koerdisch", "overgeslagen [onzeker]"},
             {"taal", "Kurdish", "overgeslagen [onzeker]"},
             {"taal", "Koerdisch (Sorani)", "Sorani"}, {"taal", "Kurmanci", "Kurmanji"},
             {"taal", "Afghaans", "overgeslagen [onzeker]"}, {"taal", "nvt", "leeg"},
             {"taal", "Klingon", "Klingon [onbekend]"}, {"taal_2", "Engels", "Engels"});
}

static void a_doubtful_language_says_what_to_ask(void **state) {
    (void)state;
    struct buf uit = {0}, tekst = {0};
    kolomproef_uitkomst("taal", "Koerdisch", &uit, &tekst);
    text_expect(tekst.s,
                "\"Koerdisch\" kan Kurmanji of Sorani zijn; niet overgenomen. Vraag welke het is.");
    buf_clear(&uit);
    buf_clear(&tekst);
    kolomproef_uitkomst("taal", "Afghaans", &uit, &tekst);
    text_expect_part(tekst.s, "\"Afghaans\" kan Dari of Pashto zijn; niet overgenomen.");
    buf_free(&uit);
    buf_free(&tekst);
}

static void text_stays_as_it_came(void **state) {
    (void)state;
    GEVALLEN(
        {"achternaam", " Mansour\xC2\xA0", "Mansour"}, {"achternaam", "DE VRIES", "DE VRIES"},
        {"achternaam", "ben ali", "ben ali"}, {"achternaam", "de\nVries", "de Vries"},
        {"achternaam", "\xE2\x80\x99t Hooft", "\xE2\x80\x99t Hooft"},
        {"achternaam", "'t Hooft", "'t Hooft"}, {"achternaam", "Öztürk-Šarić", "Öztürk-Šarić"},
        {"achternaam", "O\xCC\x88ztu\xCC\x88rk", "O\xCC\x88ztu\xCC\x88rk"},
        {"achternaam", "Al\xC2\xA0Hassan", "Al\xC2\xA0Hassan"},
        {"achternaam", "Al\xC2\xADHassan", "Al\xC2\xADHassan"},
        {"achternaam",
         "Ab\xE2\x80\x8C"
         "bas",
         "Ab\xE2\x80\x8C"
         "bas"},
        {"voornamen", "Nagla  Salma", "Nagla  Salma"}, {"voornamen", ".", "leeg"},
        {"voornamen", "-", "leeg"}, {"voornamen", "onbekend", "leeg"}, {"achternaam", ".", "leeg"},
        {"achternaam", "Geen", "Geen"}, {"achternaam", "Null", "Null"},
        {"achternaam", "=1+1", "=1+1"}, {"achternaam", "-Hagos", "-Hagos"},
        {"achternaam", "Jos\xEF\xBF\xBD", "Jos\xEF\xBF\xBD [verhaspeld]"},
        {"achternaam", "Fran\xC3\x83\xC2\xA7ois", "Fran\xC3\x83\xC2\xA7ois [verhaspeld]"},
        {"achternaam", "?ahin", "?ahin [verhaspeld]"},
        {"achternaam", "Ho?xha", "Ho?xha [verhaspeld]"}, {"voornamen", "??", "leeg [verhaspeld]"},
        {"volledige_naam", "?, ??", "?, ?? [verhaspeld]"},
        {"volledige_naam", "Hagos, ?", "Hagos, ?"}, {"achternaam", "?", "leeg"},
        {"opmerkingen", "Waar werkt hij?", "Waar werkt hij?"},
        {"achternaam", "Li ?", "Li ? [verhaspeld]"}, {"volledige_naam", "?, Selam", "?, Selam"},
        {"achternaam", "Åžahin", "Åžahin [verhaspeld]"},
        {"achternaam", "Ã‡elik", "Ã‡elik [verhaspeld]"},
        {"achternaam", "YÄ±ldÄ±z", "YÄ±ldÄ±z [verhaspeld]"},
        {"achternaam", "Ø³Ù„Ø§Ù…", "Ø³Ù„Ø§Ù… [verhaspeld]"}, {"achternaam", "JOÃO", "JOÃO"},
        {"achternaam", "Østergård", "Østergård"}, {"achternaam", "Ägäis", "Ägäis"},
        {"opmerkingen", "de letter “Å”", "de letter “Å”"}, {"achternaam", "São", "São"},
        {"achternaam", "\x1B[2JHagos", "geweigerd [stuurteken]"},
        {"achternaam", "Ha\xC2\x9Bgos", "geweigerd [stuurteken]"},
        {"achternaam", "#NAAM?", "overgeslagen [rekenfout]"}, {"achternaam", "<leeg>", "wis"},
        {"opmerkingen", "een\ntwee", "een\ntwee"},
        {"opmerkingen", "#1 op de lijst", "#1 op de lijst"}, {"opmerkingen", "-", "leeg"},
        {"opmerkingen", "geen", "geen"}, {"opmerkingen", "2,9E+09", "2,9E+09"},
        {"dossiernummer", "D-24-0117", "D-24-0117"}, {"dossiernummer", "'00123", "00123"},
        {"dossiernummer", "2,40117E+09", "overgeslagen [e_notatie]"},
        {"dossiernummer", "24E17", "24E17"}, {"dossiernummer", "007", "007"},
        {"werkervaring", "geen", "geen"});
}

static void what_is_too_long_is_refused(void **state) {
    (void)state;
    static char cel[300 * 1000];
    static const struct {
        const char *veld;
        size_t past;
    } lengte[] = {{"achternaam", 2000}, {"opmerkingen", 200000}};
    for (size_t i = 0; i < sizeof lengte / sizeof *lengte; i++)
        for (size_t meer = 0; meer < 2; meer++) {
            struct buf uit = {0}, tekst = {0};
            memset(cel, 'a', lengte[i].past + meer);
            cel[lengte[i].past + meer] = '\0';
            kolomproef_uitkomst(lengte[i].veld, cel, &uit, &tekst);
            if (meer)
                text_expect(uit.s, "geweigerd [te_lang]");
            else
                assert_int_equal(uit.len, lengte[i].past);
            buf_free(&uit);
            buf_free(&tekst);
        }
    memset(cel, '1', 201);
    cel[201] = '\0';
    struct buf uit = {0}, tekst = {0};
    kolomproef_uitkomst("geboortedatum", cel, &uit, &tekst);
    text_expect(uit.s, "geweigerd [te_lang]");
    assert_true(tekst.len < 200);
    buf_free(&uit);
    buf_free(&tekst);
}

static void every_name_and_code_of_the_lists_is_itself(void **state) {
    static const struct {
        const char *veld, *lijst;
    } lijsten[] = {{"geboorteland", "lijst/land.csv"},
                   {"nationaliteit", "lijst/nationaliteit.csv"}};
    static const char *const kolommen[] = {"naam", "code", "iso2", "iso3"};
    (void)state;
    for (size_t l = 0; l < 2; l++) {
        const struct tabel *t = catalogus_tabel(lijsten[l].lijst, NULL);
        assert_true(t->rijen > 150);
        for (size_t i = 0; i < t->rijen * 4; i++) {
            const char *cel = tabel_waarde(t, i / 4, kolommen[i % 4]);
            struct buf uit = {0}, tekst = {0};
            kolomproef_uitkomst(lijsten[l].veld, cel, &uit, &tekst);
            text_expect(uit.s, *cel ? tabel_waarde(t, i / 4, "naam") : "leeg");
            buf_free(&uit);
            buf_free(&tekst);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blank_cells_say_nothing_and_leeg_erases),
        cmocka_unit_test(addresses),
        cmocka_unit_test(yes_and_no),
        cmocka_unit_test(choices),
        cmocka_unit_test(countries_and_nationalities),
        cmocka_unit_test(languages),
        cmocka_unit_test(a_doubtful_language_says_what_to_ask),
        cmocka_unit_test(text_stays_as_it_came),
        cmocka_unit_test(what_is_too_long_is_refused),
        cmocka_unit_test(every_name_and_code_of_the_lists_is_itself),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
