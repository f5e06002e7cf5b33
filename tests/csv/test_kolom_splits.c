/* Cells that say more than their own field, as a table of examples. */
#include "support/catalogusproef.h"
#include "support/diff.h"
#include "support/monster.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* "straat=Dorpsstraat huisnummer=12"; "-" when it says nothing of another field. */
static void splits_is(const char *veld, const char *cel, bool goed, const char *verwacht) {
    struct cel_melding melding = {0};
    struct celdelen delen;
    struct buf uit = {0};
    bool splits =
        cel_splits(regels, NULL, lijstveld_zoek(regels, veld), cel, goed, &delen, &melding);
    for (size_t i = 0; splits && i < delen.aantal; i++)
        buf_addf(&uit, "%s%s=%s", i ? " " : "", delen.deel[i].veld, delen.deel[i].waarde.s);
    text_expect(splits ? uit.s : "-", verwacht);
    if (splits)
        celdelen_free(&delen);
    buf_free(&melding.tekst);
    buf_free(&uit);
}

static void a_street_with_its_number(void **state) {
    static const char *const cellen[][2] = {
        {"Dorpsstraat 12a", "straat=Dorpsstraat huisnummer=12 toevoeging=a"},
        {"Kerkweg 3 bis", "straat=Kerkweg huisnummer=3 toevoeging=bis"},
        {"Kerkweg 3 HS", "straat=Kerkweg huisnummer=3 toevoeging=HS"},
        {"Lange Nieuwstraat 100-2", "straat=Lange Nieuwstraat huisnummer=100 toevoeging=2"},
        {"2e Oosterparkstraat 12-II", "straat=2e Oosterparkstraat huisnummer=12 toevoeging=II"},
        {"Straße 5", "straat=Straße huisnummer=5"},
        {"Plein\xC2\xA0"
         "12 ",
         "straat=Plein huisnummer=12"},
        {"Dorpsstraat 12, 8011ab Zwolle",
         "straat=Dorpsstraat huisnummer=12 postcode=8011 AB woonplaats=Zwolle"},
        {"van 't Hoffstraat 6, 7411 KT 's-Hertogenbosch",
         "straat=van 't Hoffstraat huisnummer=6 postcode=7411 KT woonplaats='s-Hertogenbosch"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(cellen); i++)
        splits_is("straat", cellen[i][0], true, cellen[i][1]);
}

/* What is wrong here goes out on a letter: whatever may be something else stays whole. */
static void what_may_be_something_else_stays_whole(void **state) {
    static const char *const cellen[] = {
        "",
        "12",
        "Dorpsstraat",
        "azc Almelo",
        "azc Almelo 12",
        "Plein 1944",
        "Plein 1944 5",
        "Laan 1813",
        "Laan van 1940-1945 12",
        "Plein 40-45",
        "Markt 1-3",
        "Straatweg 12 - 14",
        "Kerkstraat 12 en 14",
        "Stationsplein 1 t/m 5",
        "Kerkstraat 12 / Markt 5",
        "Straat 5 a/b",
        "Dorpsstraat 12 (bij de buren)",
        "Dorpsstraat 123456",
        "Dorpsstraat 0",
        "8011 AB Zwolle",
        "Postbus 12",
        "Postbus 12, 8000 SS Zwolle",
        "Zwarte Water t.o. 12",
        "Dorpsstraat nabij 5",
        "Kerkstraat nr. 12",
        "p/a Laan 3",
        "Mevr. Haile Kerkstraat 3",
        "Rozengracht 110 kamer 14",
        "Zuiderpark 24, kamer 105",
        "Kerkstraat 12, 2 hoog",
        "van 't Hoffstraat 6 app. 12",
        "Laan van Meerdervoort 1203 B 12",
        "Kade 1, 8011 AB",
        "Kade 1 8011AB",
        "Kade 1 8011 AB Zwolle",
        "Kerkstraat 12, Zwolle 8011 AB",
        "Kerkstraat 12 Zwolle",
        "Kade 1, Zwolle",
        "Zwolle, Kerkstraat 12",
        "Kade 12 - 8011 AB - Zwolle",
        "Laan 2, Deventer",
        "Hauptstr. 5, 48529 Nordhorn, Duitsland",
        "Kerkstraat 12 per 1-5",
        "Rozengracht 110\nkamer 14",
        "Kade 3, 8011 AB NL",
        "Kade 3, 8011 AB te Zwolle",
        "Kade 3, 8011 AB 12 Zwolle",
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(cellen); i++)
        splits_is("straat", cellen[i], true, "-");
}

static void a_postcode_with_its_town(void **state) {
    static const char *const cellen[][2] = {
        {"8011 AB Zwolle", "postcode=8011 AB woonplaats=Zwolle"},
        {"8011ac,  's-Hertogenbosch", "postcode=8011 AC woonplaats='s-Hertogenbosch"},
        {"8011 AB", "-"},
        {"8011 AB NL", "-"},
        {"8011 AB te Zwolle", "-"},
        {"8011 AB 12 Zwolle", "-"},
        {"8011 ABC Zwolle", "-"},
        {"Zwolle 8011 AB", "-"},
        {"8011 SS Zwolle", "-"}, /* never issued */
        {"8011", "-"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(cellen); i++)
        splits_is("postcode", cellen[i][0], false, cellen[i][1]);
    splits_is("postcode", "8011 AB Zwolle", true, "-");
    splits_is("woonplaats", "8011 AB Zwolle", false, "-");
}

static void two_languages(void **state) {
    static const char *const cellen[][2] = {
        {"Dari, Farsi", "taal=Dari taal_2=Farsi"},
        {"arabic/Engels", "taal=Arabisch taal_2=Engels"},
        {"Tigrinya en Amhaars", "taal=Tigrinya taal_2=Amhaars"},
        {"Dari, dari", "-"},
        {"Dari,", "-"},
        {"Koerdisch, Dari", "-"}, /* it may be Kurmanji or Sorani */
        {"Dari, Farsi, Engels", "-"},
        {"Dari, Klingon", "-"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(cellen); i++)
        splits_is("taal", cellen[i][0], false, cellen[i][1]);
    splits_is("taal", "Dari, Farsi", true, "-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_street_with_its_number),
        cmocka_unit_test(what_may_be_something_else_stays_whole),
        cmocka_unit_test(a_postcode_with_its_town),
        cmocka_unit_test(two_languages),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
