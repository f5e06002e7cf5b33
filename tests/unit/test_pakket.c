/* Packages: every kind and every field is in them, and datapackage.json says so. */
#include "regie/json.h"
#include "regie/pakket.h"
#include "regie/privacy.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct pakket_keuze alles = {true, true, true}, kaal = {false, false, false};

static int plaats(const struct soort *s) {
    for (int i = 0; pakket_soorten[i]; i++)
        if (pakket_soorten[i] == s)
            return i;
    return -1;
}

static void every_kind_is_in_it_but_the_imports(void **state) {
    (void)state;
    int aantal = 0;
    for (int code = 0; code < SOORT_AANTAL; code++)
        assert_int_equal(plaats(soort_van((enum soort_code)code)) >= 0,
                         code != SOORT_IMPORT && code != SOORT_TWIJFEL);
    while (pakket_soorten[aantal])
        aantal++;
    /* The settings, and no imports nor the doubts that came of them. */
    assert_int_equal(aantal, SOORT_AANTAL - 1);
}

static void what_is_referred_to_comes_first(void **state) {
    (void)state;
    for (int i = 0; pakket_soorten[i]; i++)
        for (int veld = 0; veld < pakket_soorten[i]->aantal; veld++)
            if (pakket_soorten[i]->velden[veld].kind == VELD_VERWIJZING) {
                const struct soort *naar = veld_verwijst(&pakket_soorten[i]->velden[veld]);
                assert_non_null(naar);
                assert_in_range(plaats(naar), 0, i);
            }
}

/* Every field that is not derived is one column, and no name comes twice. */
static void every_field_is_a_column(void **state) {
    (void)state;
    struct pakket_kolom k[PAKKET_KOLOMMEN];
    for (int i = 0; pakket_soorten[i]; i++) {
        const struct soort *s = pakket_soorten[i];
        size_t n = pakket_kolommen(s, &alles, k);
        int velden = 0, sleutels = 0;
        for (size_t a = 0; a < n; a++) {
            for (size_t b = 0; b < a; b++)
                assert_string_not_equal(k[a].naam, k[b].naam);
            velden += k[a].soort == PAKKET_VELD;
            sleutels += k[a].soort == PAKKET_ID;
            if (k[a].soort == PAKKET_VELD)
                assert_ptr_equal(k[a].rij, &s->velden[k[a].stap[0]]);
        }
        int verwacht = 0;
        for (int veld = 0; veld < s->aantal; veld++)
            verwacht += !(s->velden[veld].vlaggen & VELD_AFGELEID);
        assert_int_equal(velden, verwacht);
        assert_int_equal(sleutels, s != &pakket_instelling);
    }
}

static void kop_is(const struct soort *s, const struct pakket_keuze *keuze, const char *begin) {
    struct pakket_kolom k[PAKKET_KOLOMMEN];
    struct buf kop = {0};
    size_t n = pakket_kolommen(s, keuze, k);
    for (size_t i = 0; i < n; i++)
        buf_addf(&kop, "%s%s", i ? ";" : "", k[i].naam);
    kop.s[strlen(begin)] = '\0';
    text_expect(kop.s, begin);
    buf_free(&kop);
}

static void people_can_read_what_a_row_is_about(void **state) {
    (void)state;
    kop_is(&soort_score, &alles, "v_nummer;dossier;id;instrument;datum;moment;meting;item;score;");
    kop_is(&soort_doel, &alles, "v_nummer;dossier;id;pip_versienummer;pip;spoor;");
    kop_is(&soort_actie, &alles,
           "v_nummer;dossier;id;pip_versienummer;doel_omschrijving;doel;omschrijving;");
    kop_is(&soort_dossier, &alles, "id;v_nummer;persoon;dossiernummer;");
    kop_is(&soort_persoon, &alles, "id;v_nummer;bsn;achternaam;");
    kop_is(&soort_persoon, &kaal, "id;v_nummer;achternaam;");
    kop_is(&pakket_instelling, &alles, "naam;waarde");
}

static void what_was_not_asked_for_stays_out(void **state) {
    (void)state;
    struct pakket_kolom k[PAKKET_KOLOMMEN];
    assert_false(pakket_soort_mee(&soort_gezondheid, &kaal));
    for (int i = 0; pakket_soorten[i]; i++) {
        size_t n = pakket_kolommen(pakket_soorten[i], &kaal, k);
        for (size_t a = 0; a < n; a++)
            if (k[a].soort == PAKKET_VELD && pakket_soorten[i] != &pakket_instelling) {
                assert_int_not_equal(privacy_van(pakket_soorten[i]->code, k[a].stap[0]),
                                     PRIVACY_BSN);
                assert_true(pakket_soorten[i] == &soort_gezondheid ||
                            !privacy_gezondheid(pakket_soorten[i]->code, k[a].stap[0]));
            }
    }
    assert_string_equal(pakket_weggelaten(&kaal, 0), "het BSN");
    assert_string_equal(pakket_weggelaten(&alles, 0), "het journaal");
    assert_null(pakket_weggelaten(&alles, 2));
}

static void noteer(const char *pad, const char *waarde, void *mee) {
    buf_addf(mee, "%s=%s\n", pad, waarde);
}

/* All that the document says, a line each. */
static void beschrijving(const struct pakket_keuze *keuze, struct buf *uit) {
    struct buf json = {0};
    pakket_beschrijf(keuze, &json);
    assert_true(json_wandel(json.s, noteer, uit));
    buf_free(&json);
}

static void heeft(const struct buf *b, const char *regel) {
    struct buf zoek = {0};
    buf_addf(&zoek, "\n%s\n", regel);
    if (!strstr(b->s, zoek.s))
        fail_msg("not said: %s", regel);
    buf_free(&zoek);
}

static void velden_staan_er(const struct buf *b, int lijst, const struct soort *s) {
    struct pakket_kolom k[PAKKET_KOLOMMEN];
    size_t n = pakket_kolommen(s, &alles, k);
    char regel[200];
    for (size_t i = 0; i < n; i++) {
        snprintf(regel, sizeof regel, "resources.%d.schema.fields.%zu.name=%s", lijst, i,
                 k[i].naam);
        heeft(b, regel);
    }
    snprintf(regel, sizeof regel, "\nresources.%d.schema.fields.%zu.", lijst, n);
    assert_null(strstr(b->s, regel));
    snprintf(regel, sizeof regel, "resources.%d.path=%s.csv", lijst, s->naam);
    heeft(b, regel);
}

static void the_description_names_every_list_and_column(void **state) {
    (void)state;
    struct buf b = {0};
    beschrijving(&alles, &b);
    for (int i = 0; pakket_soorten[i]; i++)
        velden_staan_er(&b, i, pakket_soorten[i]);
    buf_free(&b);
}

static void the_description_says_what_fits(void **state) {
    (void)state;
    struct buf b = {0};
    beschrijving(&alles, &b);
    heeft(&b, "resources.0.schema.primaryKey.0=naam");
    heeft(&b, "resources.3.schema.fields.1.constraints.pattern=[0-9]{10}");
    heeft(&b, "resources.3.schema.fields.7.constraints.enum.0=V");
    heeft(&b, "resources.3.schema.foreignKeys.0.reference.resource=gezin");
    heeft(&b, "resources.10.schema.foreignKeys.2.reference.resource="); /* of its own kind */
    heeft(&b, "resources.11.schema.fields.7.constraints.maximum=99");
    heeft(&b, "resources.6.schema.fields.4.type=date");
    heeft(&b, "resources.0.schema.missingValues.0=");
    heeft(&b, "regie.weggelaten.0=het journaal");
    buf_free(&b);
    beschrijving(&kaal, &b);
    heeft(&b, "regie.weggelaten.0=het BSN");
    assert_null(strstr(b.s, "gezondheid.csv"));
    buf_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_is_in_it_but_the_imports),
        cmocka_unit_test(what_is_referred_to_comes_first),
        cmocka_unit_test(every_field_is_a_column),
        cmocka_unit_test(people_can_read_what_a_row_is_about),
        cmocka_unit_test(what_was_not_asked_for_stays_out),
        cmocka_unit_test(the_description_names_every_list_and_column),
        cmocka_unit_test(the_description_says_what_fits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
