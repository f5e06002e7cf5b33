/* What headers and cells of a list mean. */
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
static const struct datum vandaag = {2026, 11, 22};

static int begin(void **state) {
    static const char *const namen[LIJST_TABELLEN] = {"lijst/kolom.csv", "lijst/synoniem.csv",
                                                      "lijst/land.csv",  "lijst/nationaliteit.csv",
                                                      "lijst/taal.csv",  "lijst/voorvoegsel.csv"};
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
    kop_is("Relatie tot hoofdpersoon", "gezinsrelatie");
    kop_is("Verblijfsvergunning", "verblijfsgrond");
    kop_is("Datum koppeling", "datum_koppeling");
    kop_is("tolk_nodig", "tolk_nodig");
    kop_is("Tweede taal", "taal_2");
    kop_is("einde_termijn_duo", "einde_termijn_duo");
    kop_is("Klantmanager", "casemanager");
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

/* Reads a cell; the value, or what came of it, and the code of the remark if there is one. */
static void cel_is(const char *veld, const char *cel, const char *verwacht) {
    static const char *const uitslag[] = {"leeg", "wis", "", "overgeslagen", "geweigerd"};
    struct buf waarde = {0}, uit = {0};
    struct cel_melding m = {0};
    enum cel_uitslag u =
        kolom_lees(regels, lijstveld_zoek(regels, veld), cel, vandaag, &waarde, &m);
    buf_add(&uit, u == CEL_WAARDE ? buf_text(&waarde) : uitslag[u]);
    if (m.code)
        buf_addf(&uit, " [%s]", m.code);
    text_expect(buf_text(&uit), verwacht);
    buf_free(&waarde);
    buf_free(&uit);
    buf_free(&m.tekst);
}

static void blank_cells_say_nothing_and_leeg_erases(void **state) {
    (void)state;
    cel_is("achternaam", "", "leeg");
    cel_is("achternaam", " \xC2\xA0 ", "leeg");
    cel_is("achternaam", "<leeg>", "wis");
    cel_is("geboortedatum", "<LEEG>", "wis");
    cel_is("datum_huisvesting", " 00:00:00", "leeg");
}

static void text_is_kept_but_for_blanks_around_it(void **state) {
    (void)state;
    cel_is("achternaam", " Mansour\xC2\xA0", "Mansour");
    cel_is("voornamen", "Nagla  Salma", "Nagla  Salma");
    cel_is("achternaam", "de\nVries", "de Vries");
    cel_is("opmerkingen", "een\ntwee", "een\ntwee");
    cel_is("achternaam", "Öztürk-Šarić", "Öztürk-Šarić");
    cel_is("achternaam", "\x1B[2JHagos", "geweigerd [stuurteken]");
    cel_is("achternaam", "Ha\xC2\x9Bgos", "geweigerd [stuurteken]");
}

static void numbers_are_mended_or_refused(void **state) {
    (void)state;
    cel_is("v_nummer", "290.000.3743", "2900003743");
    cel_is("v_nummer", "2,90003E+09", "geweigerd [v_nummer]");
    cel_is("v_nummer", "IV-V4K2C7918", "geweigerd [v_nummer]");
    cel_is("v_nummer", "290003968", "geweigerd [v_nummer]");
    cel_is("bsn", "999990019", "999990019");
    cel_is("bsn", "00000024", "000000024 [bsn_nul]");
    cel_is("bsn", "999990018", "geweigerd [bsn]");
    cel_is("bsn", "nvt", "overgeslagen [bsn_geen]");
    cel_is("telefoon", "612345678", "0612345678 [telefoon_nul]");
    cel_is("telefoon", "geen", "overgeslagen [waarde]");
    cel_is("postcode", "8011ab", "8011 AB");
    cel_is("gezinsgrootte", "vijf", "overgeslagen [waarde]");
}

static void dates_of_a_list_have_a_year(void **state) {
    (void)state;
    cel_is("datum_koppeling", "31-12-2024", "2024-12-31");
    cel_is("datum_koppeling", "1/2/2024", "2024-02-01");
    cel_is("datum_koppeling", "2024-02-01", "2024-02-01");
    cel_is("datum_koppeling", "01-02-2024 00:00:00", "2024-02-01");
    cel_is("datum_koppeling", "1 feb 2024", "2024-02-01");
    cel_is("datum_koppeling", "31-02-2024", "geweigerd [datum]");
    cel_is("datum_koppeling", "00-05-2024", "geweigerd [datum]");
    cel_is("datum_koppeling", "1/2/24", "2024-02-01");
    cel_is("datum_koppeling", "1-2", "geweigerd [datum]");
    cel_is("datum_koppeling", "12-11", "geweigerd [datum]");
    cel_is("datum_koppeling", "12 nov", "geweigerd [datum]");
    cel_is("datum_koppeling", "di 12-11", "geweigerd [datum]");
    cel_is("datum_koppeling", "-100d", "geweigerd [datum]");
    cel_is("datum_koppeling", "v", "geweigerd [datum]");
    cel_is("datum_koppeling", "ma", "geweigerd [datum]");
    cel_is("datum_koppeling", "+3w", "geweigerd [datum]");
    cel_is("geboortedatum", "00-05-1990", "1990-05-00");
    cel_is("geboortedatum", "xx-xx-1983", "1983-00-00");
    cel_is("geboortedatum", "1990", "1990-00-00");
    cel_is("geboortedatum", "1990-05-00", "1990-05-00");
    cel_is("geboortedatum", "12-11", "geweigerd [datum]");
    cel_is("geboortedatum", "31-12-45", "1945-12-31");
    cel_is("geboortedatum", "onbekend", "0000-00-00");
    cel_is("geboortedatum", "1-1-2030", "geweigerd [datum]");
    cel_is("vergunning_tot", "01-01-2030", "2030-01-01");
}

static void choices_are_known_by_many_words(void **state) {
    (void)state;
    cel_is("geslacht", "vrouw", "V");
    cel_is("geslacht", "Man", "M");
    cel_is("geslacht", "o", "X");
    cel_is("burgerlijke_staat", "weduwnaar", "weduwe");
    cel_is("verblijfsgrond", "Asiel bep. tijd", "asiel_bepaalde_tijd");
    cel_is("gezinsrelatie", "Zoon", "kind");
    cel_is("tolk_nodig", "J", "altijd");
    cel_is("leest_eigen_taal", "x", "ja");
    cel_is("geheimhouding", "onbekend", "leeg");
    cel_is("wet", "Wi2021", "2021");
    cel_is("doelgroep", "Gezinsmigrant", "gezinsmigrant");
    cel_is("geslacht", "banaan", "overgeslagen [keuze]");
}

static void names_of_lists_come_from_name_synonym_or_code(void **state) {
    (void)state;
    cel_is("geboorteland", "Syrie", "Syrië");
    cel_is("geboorteland", "7009", "Syrië");
    cel_is("geboorteland", "Syria", "Syrië");
    cel_is("geboorteland", "Atlantis", "Atlantis [onbekend]");
    cel_is("nationaliteit", "0336", "Syrische");
    cel_is("taal", "Perzisch", "Farsi");
    cel_is("taal", "Arabisch", "Arabisch");
    cel_is("taal", "Koerdisch", "Koerdisch [onzeker]");
}

static void naam_is(const char *naam, const char *voornamen, const char *tussenvoegsel,
                    const char *achternaam) {
    struct naamdelen n;
    volledige_naam_splits(regels, naam, &n);
    text_expect(buf_text(&n.voornamen), voornamen);
    text_expect(buf_text(&n.tussenvoegsel), tussenvoegsel);
    text_expect(buf_text(&n.achternaam), achternaam);
    naamdelen_free(&n);
}

static void whole_names_are_split(void **state) {
    (void)state;
    naam_is("Hagos, Selam", "Selam", "", "Hagos");
    naam_is("Horst, Jan van der", "Jan", "van der", "Horst");
    naam_is("Jan van der Horst", "Jan", "van der", "Horst");
    naam_is("Abdi", "", "", "Abdi");
    naam_is("Selam Hagos", "", "", "Selam Hagos");
    naam_is("Hagos,", "", "", "Hagos");
    naam_is("van den Berg, Piet", "Piet", "", "van den Berg");
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
        cmocka_unit_test(blank_cells_say_nothing_and_leeg_erases),
        cmocka_unit_test(text_is_kept_but_for_blanks_around_it),
        cmocka_unit_test(numbers_are_mended_or_refused),
        cmocka_unit_test(dates_of_a_list_have_a_year),
        cmocka_unit_test(choices_are_known_by_many_words),
        cmocka_unit_test(names_of_lists_come_from_name_synonym_or_code),
        cmocka_unit_test(whole_names_are_split),
        cmocka_unit_test(every_field_name_is_its_own_header),
    };
    return cmocka_run_group_tests(tests, begin, einde);
}
