/* What each field tells about a person, and what may leave: every field of every kind is asked. */
#include "regie/catalogus.h"
#include "regie/privacy.h"
#include "regie/uitgaand.h"
#include "support/catalogusproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

typedef void veld_fn(enum soort_code soort, int veld, const struct veld *v);

static void loop_velden(veld_fn *doe) {
    for (int code = 0; code < SOORT_AANTAL; code++) {
        const struct soort *s = soort_van((enum soort_code)code);
        for (int i = 0; i < s->aantal; i++)
            doe(s->code, i, &s->velden[i]);
    }
}

static void is_ingedeeld(enum soort_code soort, int veld, const struct veld *v) {
    if (privacy_van(soort, veld) == PRIVACY_ONBEKEND)
        fail_msg("%s.%s stands in no row of src/domain/privacy.c", soort_van(soort)->naam, v->naam);
}

static void every_field_is_classified(void **state) {
    (void)state;
    loop_velden(is_ingedeeld);
}

/* Texts that hold a code of the program, never what somebody typed. */
static bool is_code(enum soort_code soort, int veld) {
    return (soort == SOORT_METING && veld == METING_INSTRUMENT) ||
           (soort == SOORT_DOEL && veld == DOEL_INSTRUMENT) ||
           (soort == SOORT_GEBEURTENIS && veld == GEBEURTENIS_CODE) ||
           (soort == SOORT_IMPORT && (veld == IMPORT_WANNEER || veld == IMPORT_ONGEDAAN)) ||
           (soort == SOORT_TWIJFEL &&
            (veld == TWIJFEL_CODE || veld == TWIJFEL_REDENEN || veld == TWIJFEL_WANNEER)) ||
           (soort == SOORT_SAMENVOEGING && veld == SAMENVOEGING_WANNEER) ||
           (soort == SOORT_GEEN_DUBBEL && veld == GEEN_DUBBEL_WANNEER);
}

static bool is_tekst(const struct veld *v) {
    return v->kind == VELD_TEKST || v->kind == VELD_LANG || v->kind == VELD_TELEFOON ||
           v->kind == VELD_EMAIL || v->kind == VELD_POSTCODE || v->kind == VELD_VNUMMER;
}

static void past_bij_kind(enum soort_code soort, int veld, const struct veld *v) {
    enum privacy p = privacy_van(soort, veld);
    assert_int_equal(v->kind == VELD_BSN, p == PRIVACY_BSN);
    assert_int_equal(v->kind == VELD_VERWIJZING, p == PRIVACY_SLEUTEL);
    assert_int_equal((v->vlaggen & VELD_CATALOGUS) != 0, p == PRIVACY_LIJST);
    if (is_tekst(v) && p == PRIVACY_ZAAK && !is_code(soort, veld))
        fail_msg("%s.%s is typed by hand and would leave as it is", soort_van(soort)->naam,
                 v->naam);
}

static void what_is_typed_by_hand_is_never_taken_for_a_code(void **state) {
    (void)state;
    loop_velden(past_bij_kind);
}

static void blijft_weg(enum soort_code soort, int veld, const struct veld *v) {
    struct export_keuze kaal = {0}, alles = {.bsn = true, .gezondheid = true, .geheim = true};
    assert_int_equal(uitgaand_veld(&kaal, soort, veld),
                     v->kind != VELD_BSN && !(v->vlaggen & VELD_GEZONDHEID));
    assert_int_equal(uitgaand_hoe(&alles, soort, veld, NULL), UITGAAND_ZO);
}

static void bsn_and_health_stay_without_their_flag(void **state) {
    (void)state;
    loop_velden(blijft_weg);
    struct export_keuze gezond = {.gezondheid = true}, bsn = {.bsn = true};
    assert_true(uitgaand_veld(&gezond, SOORT_GEZONDHEID, GEZONDHEID_TRAUMA));
    assert_false(uitgaand_veld(&bsn, SOORT_GEZONDHEID, GEZONDHEID_TRAUMA));
    assert_false(uitgaand_veld(&gezond, SOORT_PERSOON, PERSOON_BSN));
    assert_false(uitgaand_veld(&bsn, SOORT_INTAKE, INTAKE_OMSTANDIGHEDEN));
}

static void alleen_codes(enum soort_code soort, int veld, const struct veld *v) {
    struct export_keuze k = {.pseudoniem = true, .gezondheid = true};
    switch (uitgaand_hoe(&k, soort, veld, NULL)) {
    case UITGAAND_ZO:
        assert_true(!is_tekst(v) || is_code(soort, veld));
        assert_int_not_equal(v->kind, VELD_BSN);
        assert_int_not_equal(v->kind, VELD_BRP_DATUM);
        break;
    case UITGAAND_JAAR:
        assert_int_equal(v->kind, VELD_BRP_DATUM);
        break;
    case UITGAAND_LIJST:
        assert_true(v->vlaggen & VELD_CATALOGUS);
        break;
    case UITGAAND_SLEUTEL:
        assert_int_equal(v->kind, VELD_VERWIJZING);
        break;
    case UITGAAND_WEG:
        break;
    }
}

static void under_a_pseudonym_only_codes_dates_and_numbers_go(void **state) {
    (void)state;
    loop_velden(alleen_codes);
}

static void a_secret_address_has_its_own_flag(void **state) {
    (void)state;
    struct record r = {0};
    struct export_keuze k = {0};
    record_begin(&r, SOORT_PERSOON);
    for (int i = PERSOON_STRAAT; i <= PERSOON_WOONPLAATS; i++) {
        record_zet(&r, PERSOON_GEHEIM, NULL);
        assert_int_equal(uitgaand_hoe(&k, SOORT_PERSOON, i, &r), UITGAAND_ZO);
        record_zet(&r, PERSOON_GEHEIM, "ja");
        assert_int_equal(uitgaand_hoe(&k, SOORT_PERSOON, i, &r), UITGAAND_WEG);
        k.geheim = true;
        assert_int_equal(uitgaand_hoe(&k, SOORT_PERSOON, i, &r), UITGAAND_ZO);
        k.geheim = false;
    }
    record_free(&r);
}

static bool mag(enum gebruiker_rol rol, const char *casemanager, struct export_keuze k) {
    struct problem p = {0};
    struct sessie s = {.rol = rol, .gebruiker = (char[]){"devries"}};
    k.casemanager = casemanager;
    bool goed = uitgaand_mag(&s, &k, &p);
    assert_int_equal(goed, p.kind == PROBLEM_NONE);
    if (!goed)
        assert_int_equal(p.kind, PROBLEM_DENIED);
    problem_clear(&p);
    return goed;
}

static void each_role_has_its_reach(void **state) {
    (void)state;
    const struct export_keuze bijzonder[] = {{.bsn = true},
                                             {.gezondheid = true},
                                             {.geheim = true},
                                             {.gezondheid = true, .pseudoniem = true}};
    for (size_t i = 0; i < sizeof bijzonder / sizeof *bijzonder; i++) {
        assert_false(mag(ROL_ALLEEN_LEZEN, "devries", bijzonder[i]));
        assert_true(mag(ROL_CASEMANAGER, "devries", bijzonder[i]));
        assert_false(mag(ROL_CASEMANAGER, "jansen", bijzonder[i]));
        assert_false(mag(ROL_CASEMANAGER, "", bijzonder[i]));
        assert_false(mag(ROL_CASEMANAGER, NULL, bijzonder[i]));
        assert_true(mag(ROL_TEAMLEIDER, NULL, bijzonder[i]));
        assert_true(mag(ROL_BEHEERDER, NULL, bijzonder[i]));
    }
    assert_true(mag(ROL_ALLEEN_LEZEN, NULL, (struct export_keuze){0}));
    assert_true(mag(ROL_CASEMANAGER, NULL, (struct export_keuze){.pseudoniem = true}));
}

static void a_pseudonym_excludes_numbers_and_places(void **state) {
    (void)state;
    struct sessie s = {.rol = ROL_BEHEERDER, .gebruiker = (char[]){"devries"}};
    struct export_keuze met_bsn = {.pseudoniem = true, .bsn = true},
                        met_adres = {.pseudoniem = true, .geheim = true};
    struct problem p = {0};
    assert_false(uitgaand_mag(&s, &met_bsn, &p));
    assert_int_equal(p.kind, PROBLEM_USAGE);
    assert_false(uitgaand_mag(&s, &met_adres, &p));
    problem_clear(&p);
}

static bool over_gezondheid(enum soort_code soort, const char *instrument, int item) {
    struct problem p = {0};
    const struct instrumenten *l = catalogus_instrumenten(&p);
    struct record r = {0}, ouder = {0};
    record_begin(&r, soort);
    if (soort == SOORT_SCORE) {
        record_begin(&ouder, SOORT_METING);
        record_zet(&ouder, METING_INSTRUMENT, instrument);
        record_zet_getal(&r, SCORE_ITEM, item);
    } else {
        record_zet(&r, DOEL_INSTRUMENT, instrument);
        record_zet_getal(&r, DOEL_ITEM, item);
    }
    bool uit = privacy_rij_gezondheid(l, NULL, &r, soort == SOORT_SCORE ? &ouder : NULL);
    record_free(&r);
    record_free(&ouder);
    problem_clear(&p);
    return uit;
}

static void some_items_of_the_matrix_are_about_health(void **state) {
    (void)state;
    static const enum soort_code soorten[] = {SOORT_SCORE, SOORT_DOEL};
    for (int i = 0; i < 2; i++) {
        assert_false(over_gezondheid(soorten[i], "zrm-2017", 1));
        assert_true(over_gezondheid(soorten[i], "zrm-2017", 6));
        assert_true(over_gezondheid(soorten[i], "zrm-2017", 7));
        assert_true(over_gezondheid(soorten[i], "zrm-2017", 8));
        assert_true(over_gezondheid(soorten[i], "zrm-2013", 7));
        assert_false(over_gezondheid(soorten[i], "taalniveau", 1));
        assert_false(over_gezondheid(soorten[i], "bestaat_niet", 1));
    }
}

static void what_hangs_below_a_goal_for_health_is_about_health(void **state) {
    (void)state;
    struct problem p = {0};
    const struct instrumenten *l = catalogus_instrumenten(&p);
    struct record doel = {0}, actie = {0}, voortgang = {0};
    record_begin(&doel, SOORT_DOEL);
    record_begin(&actie, SOORT_ACTIE);
    record_begin(&voortgang, SOORT_VOORTGANG);
    assert_false(privacy_rij_gezondheid(l, NULL, &actie, &doel));
    record_zet(&doel, DOEL_LEEFGEBIED, LEEFGEBIED_GEZONDHEID);
    assert_true(privacy_rij_gezondheid(l, NULL, &doel, NULL));
    assert_true(privacy_rij_gezondheid(l, NULL, &actie, &doel));
    assert_true(privacy_rij_gezondheid(l, NULL, &voortgang, &doel));
    record_free(&doel);
    record_free(&actie);
    record_free(&voortgang);
}

static void a_traject_for_health_is_about_health(void **state) {
    (void)state;
    struct problem p = {0};
    const struct instrumenten *l = catalogus_instrumenten(&p);
    struct record traject = {0};
    record_begin(&traject, SOORT_TRAJECT);
    assert_false(privacy_rij_gezondheid(l, NULL, &traject, NULL));
    record_zet(&traject, TRAJECT_LEEFGEBIED, LEEFGEBIED_GEZONDHEID);
    assert_true(privacy_rij_gezondheid(l, NULL, &traject, NULL));
    /* By its kind, whatever leefgebied was chosen with it. */
    const struct tabel *t = catalogus_tabel("lijst/traject.csv", &p);
    static const char *const soorten[] = {"Zorgtraject", "zorg", "GGZ"};
    record_zet(&traject, TRAJECT_LEEFGEBIED, "inburgering");
    for (size_t i = 0; i < sizeof soorten / sizeof *soorten; i++) {
        record_zet(&traject, TRAJECT_SOORT, soorten[i]);
        assert_true(privacy_rij_gezondheid(l, t, &traject, NULL));
    }
    record_zet(&traject, TRAJECT_SOORT, "Taalcoach");
    assert_false(privacy_rij_gezondheid(l, t, &traject, NULL));
    record_free(&traject);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_field_is_classified),
        cmocka_unit_test(what_is_typed_by_hand_is_never_taken_for_a_code),
        cmocka_unit_test(bsn_and_health_stay_without_their_flag),
        cmocka_unit_test(under_a_pseudonym_only_codes_dates_and_numbers_go),
        cmocka_unit_test(a_secret_address_has_its_own_flag),
        cmocka_unit_test(each_role_has_its_reach),
        cmocka_unit_test(a_pseudonym_excludes_numbers_and_places),
        cmocka_unit_test(some_items_of_the_matrix_are_about_health),
        cmocka_unit_test(what_hangs_below_a_goal_for_health_is_about_health),
        cmocka_unit_test(a_traject_for_health_is_about_health),
    };
    return cmocka_run_group_tests(tests, NULL, catalogusproef_einde);
}
