/* What a cell of a list means: every way of writing a value that lists are known to use. */
#include "action/lijstregels.h"
#include "regie/catalogus.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct kolomregels *regels;
static const struct datum vandaag = {2026, 11, 22};

static int begin(void **state) {
    struct problem p = {0};
    (void)state;
    regels = lijstregels_lees(&p);
    assert_string_equal(problem_text(&p), "");
    return 0;
}

static int einde(void **state) {
    (void)state;
    catalogus_sluit();
    return 0;
}

/* The value, or what came of the cell; and the code of the remark if there is one. */
static void uitkomst_van(const char *veld, const char *cel, struct buf *uit, struct buf *tekst) {
    static const char *const uitslag[] = {"leeg", "wis", "", "overgeslagen", "geweigerd"};
    struct buf waarde = {0};
    struct cel_melding m = {0};
    int nr = lijstveld_zoek(regels, veld);
    assert_true(nr >= 0);
    enum cel_uitslag u = kolom_lees(regels, nr, cel, vandaag, &waarde, &m);
    buf_add(uit, u == CEL_WAARDE ? buf_text(&waarde) : uitslag[u]);
    if (m.code)
        buf_addf(uit, " [%s]", m.code);
    buf_add(tekst, m.code ? buf_text(&m.tekst) : "");
    buf_free(&waarde);
    buf_free(&m.tekst);
}

struct geval {
    const char *veld, *cel, *verwacht;
};

static void gevallen(const struct geval *g, size_t aantal) {
    struct buf fouten = {0};
    for (size_t i = 0; i < aantal; i++) {
        struct buf uit = {0}, tekst = {0};
        uitkomst_van(g[i].veld, g[i].cel, &uit, &tekst);
        if (strcmp(buf_text(&uit), g[i].verwacht) != 0)
            buf_addf(&fouten, "%s: \"%s\" is %s, expected %s\n", g[i].veld, g[i].cel,
                     buf_text(&uit), g[i].verwacht);
        buf_free(&uit);
        buf_free(&tekst);
    }
    text_expect(buf_text(&fouten), "");
    buf_free(&fouten);
}
#define GEVALLEN(...)                                                                              \
    do {                                                                                           \
        static const struct geval g[] = {__VA_ARGS__};                                             \
        gevallen(g, sizeof g / sizeof *g);                                                         \
    } while (0)

static void blank_cells_say_nothing_and_leeg_erases(void **state) {
    (void)state;
    GEVALLEN({"achternaam", "", "leeg"}, {"achternaam", " \xC2\xA0 ", "leeg"},
             {"achternaam", "\xE2\x80\x8B", "leeg"}, {"bsn", "\xC2\xAD", "leeg"},
             {"achternaam", "<leeg>", "wis"}, {"geboortedatum", "<LEEG>", "wis"},
             {"datum_huisvesting", " 00:00:00", "leeg"});
}

static void v_numbers(void **state) {
    (void)state;
    GEVALLEN(
        {"v_nummer", "2900003743", "2900003743"}, {"v_nummer", "290.000.3743", "2900003743"},
        {"v_nummer", "2.900.003.743", "2900003743"}, {"v_nummer", "2,900,003,743", "2900003743"},
        {"v_nummer", "290 000 3743", "2900003743"}, {"v_nummer", "290-000-3743", "2900003743"},
        {"v_nummer", " 2900003743\xC2\xA0", "2900003743"},
        {"v_nummer",
         "290\xC2\xA0"
         "000\xC2\xA0"
         "3743",
         "2900003743"},
        {"v_nummer",
         "2900\xE2\x80\x8B"
         "003743",
         "2900003743"},
        {"v_nummer", "=\"2900003743\"", "2900003743"}, {"v_nummer", "'2900003743", "2900003743"},
        {"v_nummer", "2900003743.0", "2900003743"}, {"v_nummer", "2900003743,00", "2900003743"},
        {"v_nummer", "VNR 2900003743", "2900003743"},
        {"v_nummer", "V-nummer: 2900003743", "2900003743"},
        {"v_nummer", "v2900003743", "2900003743"},
        {"v_nummer", "0123456789", "0123456789 [v_nummer_nul]"},
        {"v_nummer", "290003968", "geweigerd [v_nummer_kort]"},
        {"v_nummer", "290003968.0", "geweigerd [v_nummer_kort]"},
        {"v_nummer", "2,90003E+09", "geweigerd [e_notatie]"},
        {"v_nummer", "2.9E9", "geweigerd [e_notatie]"},
        {"v_nummer", "2,9e9", "geweigerd [e_notatie]"},
        {"v_nummer", "2,91235E+09", "geweigerd [e_notatie]"},
        {"v_nummer", "IV-V4K2C7918", "geweigerd [documentnummer]"},
        {"v_nummer", "V4K2C7918", "geweigerd [documentnummer]"},
        {"v_nummer", "29000037431", "geweigerd [v_nummer]"},
        {"v_nummer", "29O0003743", "geweigerd [v_nummer]"},
        {"v_nummer", "aangevraagd", "geweigerd [v_nummer]"},
        {"v_nummer", "#N/B", "geweigerd [rekenfout]"}, {"v_nummer", "", "leeg"},
        {"v_nummer",
         "\xD9\xA2\xD9\xA9\xD9\xA0\xD9\xA0\xD9\xA0\xD9\xA0\xD9\xA3\xD9\xA7\xD9\xA4"
         "\xD9\xA3",
         "2900003743"});
}

static void bsns(void **state) {
    (void)state;
    GEVALLEN({"bsn", "999990019", "999990019"}, {"bsn", "9999.90.019", "999990019"},
             {"bsn", "999 990 019", "999990019"}, {"bsn", "999,990,019", "999990019"},
             {"bsn", "BSN 999990019", "999990019"}, {"bsn", "999990019.0", "999990019"},
             {"bsn", "=\"000000024\"", "000000024"}, {"bsn", "'000000024", "000000024"},
             {"bsn", "00000024", "000000024 [bsn_nul]"}, {"bsn", "0000024", "geweigerd [bsn]"},
             {"bsn", "10000023", "geweigerd [bsn]"}, {"bsn", "999990018", "geweigerd [bsn]"},
             {"bsn", "000000000", "geweigerd [bsn]"}, {"bsn", "2900003743", "geweigerd [bsn]"},
             {"bsn", "9,9999E+08", "geweigerd [e_notatie]"},
             {"bsn", "9.9999E8", "geweigerd [e_notatie]"},
             {"bsn", "nvt", "overgeslagen [bsn_geen]"},
             {"bsn", "nog niet ingeschreven", "overgeslagen [bsn_geen]"},
             {"bsn", "#N/A", "overgeslagen [rekenfout]"},
             {"bsn", "#########", "overgeslagen [rekenfout]"});
}

static void telephones(void **state) {
    (void)state;
    GEVALLEN({"telefoon", "06-12345678", "06-12345678"}, {"telefoon", "0612345678", "0612345678"},
             {"telefoon", "612345678", "0612345678 [telefoon_nul]"},
             {"telefoon", "612345678.0", "0612345678 [telefoon_nul]"},
             {"telefoon", "384211234", "0384211234 [telefoon_nul]"},
             {"telefoon", "6-12345678", "06-12345678 [telefoon_nul]"},
             {"telefoon", "31612345678", "+31612345678 [telefoon_plus]"},
             {"telefoon", "+31 6 12345678", "+31 6 12345678"},
             {"telefoon", "+31 (0)6 1234 5678", "+31 (0)6 1234 5678"},
             {"telefoon", "0031612345678", "0031612345678"},
             {"telefoon", "+963 944 123 456", "+963 944 123 456"},
             {"telefoon",
              "06\xE2\x80\x91"
              "12345678",
              "06-12345678"},
             {"telefoon", "3,16123E+10", "overgeslagen [e_notatie]"},
             {"telefoon", "6,1E8", "overgeslagen [e_notatie]"}, {"telefoon", "geen", "leeg"},
             {"telefoon", "-", "leeg"}, {"telefoon", "n.v.t.", "leeg"},
             {"telefoon", "bel de buren", "overgeslagen [waarde]"},
             {"telefoon", "12345", "overgeslagen [waarde]"},
             {"telefoon", "#REF!", "overgeslagen [rekenfout]"});
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

static void dates(void **state) {
    (void)state;
    GEVALLEN({"datum_koppeling", "31-12-2024", "2024-12-31"},
             {"datum_koppeling", "1/2/2024", "2024-02-01"},
             {"datum_koppeling", "1.2.2024", "2024-02-01"},
             {"datum_koppeling", "1 2 2024", "2024-02-01"},
             {"datum_koppeling", "1/2/24", "2024-02-01"},
             {"datum_koppeling", "2024-02-01", "2024-02-01"},
             {"datum_koppeling", "2024/02/01", "2024-02-01"},
             {"datum_koppeling", "20240201", "2024-02-01"},
             {"datum_koppeling", "01022024", "2024-02-01"},
             {"datum_koppeling", "1022024", "2024-02-01 [datum_nul]"},
             {"datum_koppeling", "010224", "2024-02-01"},
             {"datum_koppeling", "01-02-2024 00:00:00", "2024-02-01"},
             {"datum_koppeling", "1-2-2024 0:00", "2024-02-01"},
             {"datum_koppeling", "1-2-2024 13:45", "2024-02-01"},
             {"datum_koppeling", "1/2/2024 12:00:00 AM", "2024-02-01"},
             {"datum_koppeling", "2024-02-01T00:00:00", "2024-02-01"},
             {"datum_koppeling", "2024-02-01T00:00:00.000Z", "2024-02-01"},
             {"datum_koppeling", "2024-02-01T00:00:00+01:00", "2024-02-01"},
             {"datum_koppeling", "01-feb-24", "2024-02-01"},
             {"datum_koppeling", "1 februari 2024", "2024-02-01"},
             {"datum_koppeling", "1 mrt. 2024", "2024-03-01"},
             {"datum_koppeling", "01-mar-24", "2024-03-01"},
             {"datum_koppeling", "1 May 2024", "2024-05-01"},
             {"datum_koppeling", "May 1, 2024", "2024-05-01"},
             {"datum_koppeling", "October 31 2024", "2024-10-31"},
             {"datum_koppeling", "2024-Oct-31", "2024-10-31"},
             {"datum_koppeling", "do 1 februari 2024", "2024-02-01"},
             {"datum_koppeling", "vr 1 februari 2024", "geweigerd [datum]"},
             {"datum_koppeling",
              "1\xE2\x80\x91"
              "2\xE2\x80\x91"
              "2024",
              "2024-02-01"},
             {"datum_koppeling",
              "1\xC2\xA0"
              "feb\xC2\xA0"
              "2024",
              "2024-02-01"},
             {"datum_koppeling", "'01-02-2024", "2024-02-01"},
             {"datum_koppeling", "=\"01-02-2024\"", "2024-02-01"},
             {"datum_koppeling", "45323", "2024-02-01 [datum_getal]"},
             {"datum_koppeling", "45323,5", "2024-02-01 [datum_getal]"},
             {"datum_koppeling", "45323.0", "2024-02-01 [datum_getal]"});
}

static void what_is_no_whole_date(void **state) {
    (void)state;
    GEVALLEN({"datum_koppeling", "99999", "geweigerd [datum]"},
             {"datum_koppeling", "1234", "geweigerd [datum]"},
             {"datum_koppeling", "31-02-2024", "geweigerd [datum]"},
             {"datum_koppeling", "29-02-2023", "geweigerd [datum]"},
             {"datum_koppeling", "00-05-2024", "geweigerd [datum_deel]"},
             {"datum_koppeling", "2024", "geweigerd [datum_deel]"},
             {"datum_koppeling", "mei 2024", "geweigerd [datum_deel]"},
             {"datum_koppeling", "20240000", "geweigerd [datum_deel]"},
             {"datum_koppeling", "xx-xx-2024", "geweigerd [datum_deel]"},
             {"datum_koppeling", "1-2", "geweigerd [datum]"},
             {"datum_koppeling", "12 nov", "geweigerd [datum]"},
             {"datum_koppeling", "di 12-11", "geweigerd [datum]"},
             {"datum_koppeling", "-100d", "geweigerd [datum]"},
             {"datum_koppeling", "ma", "geweigerd [datum]"},
             {"datum_koppeling", "v", "geweigerd [datum]"},
             {"datum_koppeling", "+3w", "geweigerd [datum]"},
             {"datum_koppeling", "binnenkort", "geweigerd [datum]"},
             {"datum_koppeling", "onbekend", "leeg"}, {"datum_koppeling", "n.v.t.", "leeg"},
             {"datum_koppeling", "-", "leeg"}, {"datum_koppeling", "00:00:00", "leeg"},
             {"datum_koppeling", "0-1-1900", "leeg"}, {"datum_koppeling", "00000000", "leeg"},
             {"datum_koppeling", "0", "leeg"}, {"datum_koppeling", "30-12-1899 00:00:00", "leeg"},
             {"datum_koppeling", "#WAARDE!", "overgeslagen [rekenfout]"},
             {"vergunning_tot", "31-12-9999", "overgeslagen [datum_eind]"},
             {"vergunning_tot", "9999-12-31", "overgeslagen [datum_eind]"},
             {"vergunning_tot", "01-01-2030", "2030-01-01"});
}

static void birth_dates(void **state) {
    (void)state;
    GEVALLEN(
        {"geboortedatum", "01-01-1990", "1990-01-01"},
        {"geboortedatum", "32874", "1990-01-01 [datum_getal]"},
        {"geboortedatum", "1011990", "1990-01-01 [datum_nul]"},
        {"geboortedatum", "01-jan-90", "1990-01-01"}, {"geboortedatum", "00-00-1990", "1990-00-00"},
        {"geboortedatum", "00-05-1990", "1990-05-00"},
        {"geboortedatum", "00/00/1990", "1990-00-00"}, {"geboortedatum", "19900000", "1990-00-00"},
        {"geboortedatum", "19900500", "1990-05-00"}, {"geboortedatum", "1990", "1990-00-00"},
        {"geboortedatum", "1990-00-00", "1990-00-00"},
        {"geboortedatum", "xx-xx-1992", "1992-00-00"},
        {"geboortedatum", "XX-XX-1992", "1992-00-00"},
        {"geboortedatum", "?\?-?\?-1992", "1992-00-00"},
        {"geboortedatum", "mei 1990", "1990-05-00"}, {"geboortedatum", "May 1990", "1990-05-00"},
        {"geboortedatum", "onbekend", "0000-00-00"}, {"geboortedatum", "00000000", "0000-00-00"},
        {"geboortedatum", "00-00-0000", "0000-00-00"}, {"geboortedatum", "0-1-1900", "leeg"},
        {"geboortedatum", "31-12-45", "1945-12-31"},
        {"geboortedatum", "1-1-2030", "geweigerd [datum]"},
        {"geboortedatum", "1-2", "geweigerd [datum]"},
        {"geboortedatum", "00-13-1990", "geweigerd [datum]"}, {"geboortedatum", "nvt", "leeg"},
        {"geboortedatum", "\xD9\xA0\xD9\xA1-\xD9\xA0\xD9\xA5-\xD9\xA1\xD9\xA9\xD9\xA9\xD9\xA0",
         "1990-05-01"});
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

static void whole_numbers(void **state) {
    (void)state;
    GEVALLEN({"gezinsgrootte", "4", "4"}, {"gezinsgrootte", "04", "4"},
             {"gezinsgrootte", "4,0", "4"}, {"gezinsgrootte", "4.00", "4"},
             {"gezinsgrootte", "4 personen", "4"}, {"gezinsgrootte", "4 pers.", "4"},
             {"gezinsgrootte", "4p", "4"}, {"gezinsgrootte", "1.000", "overgeslagen [waarde]"},
             {"gezinsgrootte", "0", "overgeslagen [waarde]"},
             {"gezinsgrootte", "-2", "overgeslagen [waarde]"},
             {"gezinsgrootte", "2+3", "overgeslagen [waarde]"},
             {"gezinsgrootte", "vijf", "overgeslagen [waarde]"}, {"gezinsgrootte", "?", "leeg"},
             {"gezinsgrootte", "99999999999999999999", "overgeslagen [waarde]"});
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
    uitkomst_van("taal", "Koerdisch", &uit, &tekst);
    text_expect(tekst.s,
                "\"Koerdisch\" kan Kurmanji of Sorani zijn; niet overgenomen. Vraag welke het is.");
    buf_clear(&uit);
    buf_clear(&tekst);
    uitkomst_van("taal", "Afghaans", &uit, &tekst);
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
            uitkomst_van(lengte[i].veld, cel, &uit, &tekst);
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
    uitkomst_van("geboortedatum", cel, &uit, &tekst);
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
            uitkomst_van(lijsten[l].veld, cel, &uit, &tekst);
            text_expect(uit.s, *cel ? tabel_waarde(t, i / 4, "naam") : "leeg");
            buf_free(&uit);
            buf_free(&tekst);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blank_cells_say_nothing_and_leeg_erases),
        cmocka_unit_test(v_numbers),
        cmocka_unit_test(bsns),
        cmocka_unit_test(telephones),
        cmocka_unit_test(addresses),
        cmocka_unit_test(dates),
        cmocka_unit_test(what_is_no_whole_date),
        cmocka_unit_test(birth_dates),
        cmocka_unit_test(yes_and_no),
        cmocka_unit_test(choices),
        cmocka_unit_test(whole_numbers),
        cmocka_unit_test(countries_and_nationalities),
        cmocka_unit_test(languages),
        cmocka_unit_test(a_doubtful_language_says_what_to_ask),
        cmocka_unit_test(text_stays_as_it_came),
        cmocka_unit_test(what_is_too_long_is_refused),
        cmocka_unit_test(every_name_and_code_of_the_lists_is_itself),
    };
    return cmocka_run_group_tests(tests, begin, einde);
}
