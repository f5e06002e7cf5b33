/* Numbers and dates in the cells of a list: every way of writing them that lists are known to use.
 */
#include "support/catalogusproef.h"
#include "support/kolomproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(v_numbers),
        cmocka_unit_test(bsns),
        cmocka_unit_test(telephones),
        cmocka_unit_test(dates),
        cmocka_unit_test(what_is_no_whole_date),
        cmocka_unit_test(birth_dates),
        cmocka_unit_test(whole_numbers),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
