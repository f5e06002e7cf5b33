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
    const struct celsplitser *s =
        celsplitser_van(lijstveld_nr(regels, lijstveld_zoek(regels, veld)));
    struct cel_melding melding = {0};
    struct celdelen delen;
    struct buf uit = {0};
    bool splits = s && cel_splits(regels, s, cel, goed, &delen, &melding);
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
        {"Dorpsstraat 12a", "huisnummer=12 toevoeging=a straat=Dorpsstraat"},
        {"Kerkweg 3 bis", "huisnummer=3 toevoeging=bis straat=Kerkweg"},
        {"Lange Nieuwstraat 100-2", "huisnummer=100 toevoeging=2 straat=Lange Nieuwstraat"},
        {"Straße 5 a/b", "huisnummer=5 toevoeging=a/b straat=Straße"},
        {"1e Dorpsstraat 7", "huisnummer=7 straat=1e Dorpsstraat"},
        {"Laan van 1940-1945 12 III", "huisnummer=12 toevoeging=III straat=Laan van 1940-1945"},
        {"Plein 1944 5", "huisnummer=5 straat=Plein 1944"},
        {"Plein\xC2\xA0"
         "12 ",
         "huisnummer=12 straat=Plein"},
        {"Dorpsstraat 12, 8011ab Zwolle",
         "postcode=8011 AB woonplaats=Zwolle huisnummer=12 straat=Dorpsstraat"},
        {"Kerkweg 3 hs 8011 AB Den Haag",
         "postcode=8011 AB woonplaats=Den Haag huisnummer=3 toevoeging=hs straat=Kerkweg"},
        /* a street is all there is, or nobody can tell */
        {"Dorpsstraat", "-"},
        {"Plein 1944", "-"},
        {"Plein 1944, 8011 AB Zwolle", "-"},
        {"12", "-"},
        {"azc Almelo", "-"},
        {"Dorpsstraat 12 (bij de buren op de derde etage)", "-"},
        {"Dorpsstraat 123456", "-"},
        {"8011 AB Zwolle", "-"},
        {"Postbus 12, 8000 SS Zwolle", "-"},
        {"", "-"},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(cellen); i++)
        splits_is("straat", cellen[i][0], true, cellen[i][1]);
}

static void a_postcode_with_its_town(void **state) {
    static const char *const cellen[][2] = {
        {"8011 AB Zwolle", "postcode=8011 AB woonplaats=Zwolle"},
        {"8011ac,  's-Hertogenbosch", "postcode=8011 AC woonplaats='s-Hertogenbosch"},
        {"8011 AB", "-"},
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
        cmocka_unit_test(a_postcode_with_its_town),
        cmocka_unit_test(two_languages),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
