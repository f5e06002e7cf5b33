/* What headers of a list mean. */
#include "regie/catalogus.h"
#include "regie/kolom.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct kolomregels *regels;

static int begin(void **state) {
    static const char *const namen[LIJST_TABELLEN] = {
        "lijst/kolom.csv", "lijst/synoniem.csv",    "lijst/land.csv",   "lijst/nationaliteit.csv",
        "lijst/taal.csv",  "lijst/voorvoegsel.csv", "lijst/traject.csv"};
    const struct tabel *tabel[LIJST_TABELLEN];
    (void)state;
    for (int i = 0; i < LIJST_TABELLEN; i++)
        tabel[i] = catalogus_tabel(namen[i], NULL);
    regels = kolomregels_bouw(tabel);
    return 0;
}

static int einde(void **state) {
    (void)state;
    kolomregels_free(regels);
    catalogus_sluit();
    return 0;
}

static struct kolomkaart kaart_van(const char *kop, bool goed) {
    struct kolomkaart kaart;
    struct problem p = {0};
    char *kopie = strdup(kop), *koppen[64], *rest = NULL;
    size_t n = 0;
    for (char *s = strtok_r(kopie, ";", &rest); s; s = strtok_r(NULL, ";", &rest))
        koppen[n++] = s;
    assert_int_equal(kolomkaart_maak(regels, koppen, n, &kaart, &p), goed);
    problem_clear(&p);
    free(kopie);
    return kaart;
}

/* The field of one header; "?" in doubt, "-" unknown. */
static void kop_is(const char *kop, const char *veld) {
    struct kolomkaart k = kaart_van(kop, true);
    const struct kolom *een = &k.kolom[0];
    text_expect(een->uitslag == KOLOM_HERKEND   ? een->naam
                : een->uitslag == KOLOM_TWIJFEL ? "?"
                                                : "-",
                veld);
    kolomkaart_free(&k);
}

static void headers_are_found_by_name_alias_and_label(void **state) {
    (void)state;
    kop_is("V-nummer", "v_nummer");
    kop_is("Vreemdelingen nr.", "v_nummer");
    kop_is("\xEF\xBB\xBFVNR", "v_nummer");
    kop_is("01.20", "bsn");
    kop_is("Geboortedatum (jjjjmmdd)", "geboortedatum");
    kop_is("Achternaam (verplicht)", "achternaam");
    kop_is("Geboortedatum (DD/MM/YYYY)", "geboortedatum");
    kop_is("Geslacht [m/v/x]:", "geslacht");
    kop_is("Tolk nodig (J/N)", "tolk_nodig");
    kop_is("Telefoon (indien bekend) *", "telefoon");
    kop_is("V-nummer (10 cijfers)", "v_nummer");
    kop_is("Telefoon (partner)", "-");
    kop_is("Geboortedatum (mm/dd/yyyy)", "-"); /* says something else */
    kop_is("(verplicht)", "-");
    kop_is("Relatie tot hoofdpersoon", "gezinsrelatie");
    kop_is("Verblijfsvergunning", "verblijfsgrond");
    kop_is("Datum koppeling", "datum_koppeling");
    kop_is("tolk_nodig", "tolk_nodig");
    kop_is("Tweede taal", "taal_2");
    kop_is("einde_termijn_duo", "einde_termijn_duo");
    kop_is("Klantmanager", "casemanager");
    kop_is("Gezinsnr.", "gezinsnummer");
    kop_is("Huishoudnummer", "gezinsnummer");
    kop_is("Zaaknummer", "dossiernummer");
    kop_is("Schoenmaat", "-");
    kop_is("Taalniveau", "-");
}

static void headers_in_doubt_name_what_they_may_be(void **state) {
    (void)state;
    struct kolomkaart k = kaart_van("V-nummer;Naam;Datum", true);
    assert_int_equal(k.kolom[1].uitslag, KOLOM_TWIJFEL);
    text_expect(k.kolom[1].mogelijk, "achternaam, volledige_naam");
    assert_int_equal(k.kolom[2].uitslag, KOLOM_TWIJFEL);
    assert_int_equal(kolomkaart_kolom(&k, k.kolom[0].veld), 0);
    assert_int_equal(k.kolom[2].veld, -1);
    kolomkaart_free(&k);
}

static void two_columns_on_one_field_are_refused(void **state) {
    (void)state;
    char *koppen[] = {"Achternaam", "BSN", "Familienaam"};
    struct kolomkaart k;
    struct problem p = {0};
    assert_false(kolomkaart_maak(regels, koppen, 3, &k, &p));
    assert_int_equal(p.kind, PROBLEM_INPUT);
    text_expect_part(problem_text(&p), "\"Achternaam\" (nr. 1) en \"Familienaam\" (nr. 3)");
    problem_clear(&p);
    kolomkaart_free(&k);
}

static void empty_headers_are_left_alone(void **state) {
    (void)state;
    char *koppen[] = {"V-nummer", "", ""};
    struct kolomkaart k;
    struct problem p = {0};
    assert_true(kolomkaart_maak(regels, koppen, 3, &k, &p));
    assert_int_equal(k.kolom[2].uitslag, KOLOM_LEEG);
    kolomkaart_free(&k);
}

static void every_field_name_is_its_own_header(void **state) {
    (void)state;
    const struct lijstveld *v;
    for (int i = 0; (v = lijstveld_nr(regels, i)); i++)
        kop_is(v->naam, v->naam);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headers_are_found_by_name_alias_and_label),
        cmocka_unit_test(headers_in_doubt_name_what_they_may_be),
        cmocka_unit_test(two_columns_on_one_field_are_refused),
        cmocka_unit_test(empty_headers_are_left_alone),
        cmocka_unit_test(every_field_name_is_its_own_header),
    };
    return cmocka_run_group_tests(tests, begin, einde);
}
