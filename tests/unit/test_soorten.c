#include "regie/embed.h"
#include "regie/gebeurtenis.h"
#include "regie/soort.h"
#include "store/intern.h"
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef void veld_fn(const struct soort *s, const struct veld *v);

static const struct veld *bezig;

/* Walks every field of every kind; a failing assertion says where. */
static void loop_velden(veld_fn *doe) {
    for (int code = 0; code < SOORT_AANTAL; code++) {
        const struct soort *s = soort_van((enum soort_code)code);
        for (int i = 0; i < s->aantal; i++) {
            bezig = &s->velden[i];
            doe(s, bezig);
        }
    }
    bezig = NULL;
}

static int noem(void **state) {
    (void)state;
    if (bezig)
        print_error("at the field %s\n", bezig->naam ? bezig->naam : "(no name)");
    bezig = NULL;
    return 0;
}

static bool is_naam(const char *s) {
    for (const char *c = s; *c; c++)
        if (!islower((unsigned char)*c) && !isdigit((unsigned char)*c) && *c != '_')
            return false;
    return islower((unsigned char)*s);
}

static void kinds_are_what_they_say(void **state) {
    (void)state;
    for (int code = 0; code < SOORT_AANTAL; code++) {
        const struct soort *s = soort_van((enum soort_code)code);
        assert_int_equal(s->code, code);
        assert_true(is_naam(s->naam));
        assert_true(*s->label && *s->meervoud);
        assert_ptr_equal(soort_zoek(s->naam), s);
        assert_in_range(s->aantal, 1, SOORT_VELDEN_MEEST);
    }
    assert_null(soort_zoek("bestaat_niet"));
    assert_int_equal(soort_veld(&soort_persoon, "bestaat_niet"), -1);
}

static void heeft_woorden(const struct soort *s, const struct veld *v) {
    assert_non_null(v->naam);
    assert_true(is_naam(v->naam));
    assert_true(v->label && *v->label && v->hulp && *v->hulp);
    assert_non_null(strchr(".?", v->hulp[strlen(v->hulp) - 1]));
    assert_ptr_equal(&s->velden[soort_veld(s, v->naam)], v);
}

static void every_field_has_a_name_of_its_own_a_label_and_help(void **state) {
    (void)state;
    loop_velden(heeft_woorden);
}

static void zijn_keuzes(const struct keuze *keuzes) {
    assert_non_null(keuzes->code);
    for (const struct keuze *k = keuzes; k->code; k++) {
        assert_true(*k->code && *k->label);
        assert_null(strpbrk(k->code, ", |"));
        for (const struct keuze *ander = keuzes; ander < k; ander++) {
            assert_string_not_equal(ander->code, k->code);
            assert_string_not_equal(ander->label, k->label);
        }
    }
}

static void is_goed_gebouwd(const struct soort *s, const struct veld *v) {
    (void)s;
    bool keuze = v->kind == VELD_KEUZE || v->kind == VELD_MEERKEUZE;
    assert_true(keuze == (v->keuzes != NULL));
    if (keuze)
        zijn_keuzes(v->keuzes);
    assert_true(v->kind == VELD_GETAL ? v->laagste < v->hoogste : !v->laagste && !v->hoogste);
    assert_true(((v->vlaggen & VELD_CATALOGUS) != 0) == (v->lijst != NULL));
    assert_false((v->vlaggen & VELD_AFGELEID) && (v->vlaggen & (VELD_VERPLICHT | VELD_AFRONDEN)));
}

static void every_field_is_built_as_its_kind_asks(void **state) {
    (void)state;
    loop_velden(is_goed_gebouwd);
}

static void lijst_bestaat(const struct soort *s, const struct veld *v) {
    (void)s;
    char naam[64];
    size_t len;
    if (!v->lijst)
        return;
    snprintf(naam, sizeof naam, "lijst/%s.csv", v->lijst);
    char *bytes = embed_lees(naam, &len);
    assert_non_null(bytes);
    free(bytes);
}

static void every_list_of_values_is_there(void **state) {
    (void)state;
    loop_velden(lijst_bestaat);
}

static void verwijst_naar_iets(const struct soort *s, const struct veld *v) {
    (void)s;
    assert_true(v->kind == VELD_VERWIJZING || !v->naar);
    if (v->kind != VELD_VERWIJZING)
        return;
    assert_true(v->vlaggen & VELD_VERBORGEN);
    /* An action is a line of the journal, and no record. */
    assert_true(veld_verwijst(v) || v == &soort_import.velden[IMPORT_HANDELING]);
}

static void references_point_at_a_kind(void **state) {
    (void)state;
    loop_velden(verwijst_naar_iets);
    assert_ptr_equal(veld_verwijst(&soort_score.velden[SCORE_METING]), &soort_meting);
    assert_ptr_equal(veld_verwijst(&soort_meting.velden[METING_CORRIGEERT]), &soort_meting);
    for (int code = 0; code < SOORT_AANTAL; code++) {
        const struct veld *v = &soort_van((enum soort_code)code)->velden[VELD_DOSSIER];
        bool van_dossier = !strcmp(v->naam, "dossier");
        assert_true(van_dossier == (code >= SOORT_EERSTE_IN_DOSSIER));
        if (van_dossier)
            assert_int_equal(v->vlaggen, VELD_VERPLICHT | VELD_VAST | VELD_VERBORGEN);
    }
}

static const struct datum vandaag = {2026, 11, 22};

/* What is shown of a value reads back as that value. */
static void heen_en_terug(const struct veld *v, const char *waarde) {
    struct buf getoond = {0}, terug = {0};
    struct problem p = {0};
    veld_toon(v, waarde, &getoond);
    assert_true(veld_lees(v, buf_text(&getoond), vandaag, &terug, &p));
    assert_string_equal(buf_text(&terug), waarde);
    buf_clear(&terug);
    assert_true(veld_lees(v, waarde, vandaag, &terug, &p));
    assert_string_equal(buf_text(&terug), waarde);
    buf_free(&getoond);
    buf_free(&terug);
}

static const char *const voorbeelden[][8] = {
    [VELD_TEKST] = {"Hagos", " met  blanken ", "e\xcc\x81", "محمد", "ሰላም", "; \" ' =1+1",
                    "\t\x1b[31m"},
    [VELD_LANG] = {"een\ntwee\n\n  drie", "\n\nx\n"},
    [VELD_DATUM] = {"2026-02-01", "2024-02-29", "1999-12-31"},
    [VELD_BRP_DATUM] = {"1990-05-17", "1990-05-00", "1990-00-00", "0000-00-00"},
    [VELD_JANEE] = {"ja", "nee"},
    [VELD_BSN] = {"999990019", "999990032"},
    [VELD_VNUMMER] = {"0000000123", "9876543210"},
    [VELD_POSTCODE] = {"8011 AB", "1000 ZZ"},
    [VELD_TELEFOON] = {"06-12345678", "+31 (0)38 123 45 67"},
    [VELD_EMAIL] = {"selam@voorbeeld.nl"},
    [VELD_VERWIJZING] = {"0190a0b0c0d0e0f00102030405060708"},
};

static void lees_wat_getoond_is(const struct soort *s, const struct veld *v) {
    (void)s;
    char getal[32];
    for (const struct keuze *k = v->keuzes; k && k->code; k++)
        heen_en_terug(v, k->code);
    if (v->kind == VELD_GETAL) {
        snprintf(getal, sizeof getal, "%ld", v->laagste);
        heen_en_terug(v, getal);
        snprintf(getal, sizeof getal, "%ld", v->hoogste);
        heen_en_terug(v, getal);
    } else if (!v->keuzes) {
        assert_non_null(voorbeelden[v->kind][0]);
        for (int i = 0; i < 8 && voorbeelden[v->kind][i]; i++)
            heen_en_terug(v, voorbeelden[v->kind][i]);
    }
}

static void every_field_reads_back_what_it_shows(void **state) {
    (void)state;
    loop_velden(lees_wat_getoond_is);
}

static void kies_alles(const struct soort *s, const struct veld *v) {
    (void)s;
    struct buf alles = {0};
    for (const struct keuze *k = v->keuzes; v->kind == VELD_MEERKEUZE && k->code; k++)
        buf_addf(&alles, "%s%s", alles.len ? "," : "", k->code);
    if (alles.len)
        heen_en_terug(v, alles.s);
    buf_free(&alles);
}

static void several_choices_read_back_together(void **state) {
    (void)state;
    loop_velden(kies_alles);
}

static void is_leeg_te_maken(const struct soort *s, const struct veld *v) {
    (void)s;
    struct buf uit = {0};
    struct problem p = {0};
    veld_toon(v, NULL, &uit);
    assert_int_equal(uit.len, 0);
    assert_true(veld_lees(v, "", vandaag, &uit, &p));
    assert_true(veld_lees(v, "  ", vandaag, &uit, &p));
    assert_int_equal(uit.len, 0);
    buf_free(&uit);
}

static void every_field_can_be_not_known(void **state) {
    (void)state;
    loop_velden(is_leeg_te_maken);
}

static void weigert(const struct soort *s, const struct veld *v) {
    (void)s;
    struct buf uit = {0};
    struct problem p = {0};
    bool vrij = v->kind == VELD_TEKST || v->kind == VELD_LANG || v->kind == VELD_VERWIJZING;
    assert_true(veld_lees(v, "@# dit past niet", vandaag, &uit, &p) == vrij);
    assert_true((p.kind == PROBLEM_NONE) == vrij);
    problem_clear(&p);
    if (v->kind != VELD_VERWIJZING)
        assert_false(veld_lees(v, "\xff\xfe", vandaag, &uit, &p));
    problem_clear(&p);
    buf_free(&uit);
}

static void every_field_refuses_what_does_not_fit(void **state) {
    (void)state;
    loop_velden(weigert);
}

static void leest_als(const char *getypt, const char *code) {
    struct buf uit = {0};
    struct problem p = {0};
    bool goed = veld_lees(&soort_gesprek.velden[GESPREK_VORM], getypt, vandaag, &uit, &p);
    assert_true(goed == (code != NULL));
    assert_string_equal(buf_text(&uit), code ? code : "");
    problem_clear(&p);
    buf_free(&uit);
}

static void nobody_is_born_in_the_future(void **state) {
    (void)state;
    const struct veld *v = &soort_persoon.velden[PERSOON_GEBOORTEDATUM];
    struct buf uit = {0};
    struct problem p = {0};
    assert_true(veld_lees(v, "22-11-2026", vandaag, &uit, &p));
    assert_false(veld_lees(v, "23-11-2026", vandaag, &uit, &p));
    assert_string_equal(problem_text(&p), "Geboortedatum: die dag moet nog komen.");
    problem_clear(&p);
    buf_free(&uit);
}

static void the_beginning_of_a_choice_is_enough(void **state) {
    (void)state;
    leest_als("v", "video");
    leest_als("op k", "kantoor");
    leest_als("k", "kantoor");
    leest_als("zz", NULL);
}

static void the_choices_of_an_event_are_the_events(void **state) {
    (void)state;
    const struct keuze *k = soort_gebeurtenis.velden[GEBEURTENIS_CODE].keuzes;
    for (const struct gebeurtenis_soort *g = gebeurtenis_soorten; g->code; g++, k++) {
        assert_string_equal(k->code, g->code);
        assert_string_equal(k->label, g->label);
        assert_ptr_equal(gebeurtenis_zoek(g->code), g);
        assert_true(is_naam(g->code));
        if (g->fase)
            assert_non_null(keuze_zoek(soort_dossier.velden[DOSSIER_FASE].keuzes, g->fase));
    }
    assert_null(k->code);
    assert_null(gebeurtenis_zoek("bestaat_niet"));
}

/* Events as "code:date" by blanks. */
static void fase_is(const char *gebeurtenissen, const char *op, const char *verwacht) {
    struct beeld b = {0};
    struct datum dag = {0, 0, 0};
    char kopie[256], *rest;
    strcpy(kopie, gebeurtenissen);
    for (char *w = strtok_r(kopie, " ", &rest); w; w = strtok_r(NULL, " ", &rest)) {
        struct record *r = record_lijst_nieuw(&b.lijst[SOORT_GEBEURTENIS], SOORT_GEBEURTENIS);
        char *datum = strchr(w, ':');
        *datum++ = '\0';
        record_zet(r, GEBEURTENIS_CODE, w);
        record_zet(r, GEBEURTENIS_DATUM, datum);
    }
    if (op)
        assert_true(datum_lees_iso(op, &dag));
    assert_string_equal(fase_van(&b, dag), verwacht);
    beeld_free(&b);
}

static void the_phase_follows_from_the_events(void **state) {
    (void)state;
    fase_is("", NULL, "voorgemeld");
    fase_is("eerste_contact:2026-06-01", NULL, "voorgemeld");
    fase_is("koppeling:2026-06-01", NULL, "gekoppeld");
    fase_is("huisvesting:2026-08-01 koppeling:2026-06-01", NULL, "vestiging");
    fase_is("koppeling:2026-06-01 huisvesting:2026-06-01", NULL, "vestiging");
    fase_is("plan_vast:2026-08-01 intake:2026-08-01", NULL, "plan_vastgesteld");
    fase_is("intake:2026-08-01 contact:2026-09-01 review:2026-09-02", NULL, "intake");
    fase_is("uitstroom:2026-08-01 traject_start:2026-09-01", NULL, "uitvoering");
    fase_is("uitstroom:2026-08-01 afgesloten:2026-08-01", NULL, "afgesloten");
    fase_is("afgesloten:2026-08-01 koppeling:2026-09-01", NULL, "gekoppeld");
    fase_is("overdracht:2026-08-01", NULL, "overgedragen");
    fase_is("iets_van_later:2026-08-01 koppeling:2026-06-01", NULL, "gekoppeld");
}

static void the_phase_can_be_asked_of_any_day(void **state) {
    (void)state;
    const char *leven = "koppeling:2026-06-01 intake:2026-08-01 plan_vast:2026-10-01";
    fase_is(leven, "2026-05-31", "voorgemeld");
    fase_is(leven, "2026-06-01", "gekoppeld");
    fase_is(leven, "2026-09-30", "intake");
    fase_is(leven, "2026-10-01", "plan_vastgesteld");
    assert_string_equal(fase_label("plan_vastgesteld"), "Plan vastgesteld");
}

static void heet(const char *voornamen, const char *tussen, const char *achter, const char *naam,
                 const char *lijstnaam) {
    struct record r;
    struct buf uit = {0};
    record_begin(&r, SOORT_PERSOON);
    record_zet(&r, PERSOON_VOORNAMEN, voornamen);
    record_zet(&r, PERSOON_TUSSENVOEGSEL, tussen);
    record_zet(&r, PERSOON_ACHTERNAAM, achter);
    persoon_naam(&r, &uit);
    assert_string_equal(buf_text(&uit), naam);
    buf_clear(&uit);
    persoon_lijstnaam(&r, &uit);
    assert_string_equal(buf_text(&uit), lijstnaam);
    buf_free(&uit);
    record_free(&r);
}

static void names_are_written_as_people_bear_them(void **state) {
    (void)state;
    heet("Selam", NULL, "Hagos", "Selam Hagos", "Hagos, Selam");
    heet("Jan", "van der", "Horst", "Jan van der Horst", "Horst, Jan van der");
    heet(NULL, NULL, "Maryam", "Maryam", "Maryam");
    heet("Maryam", NULL, NULL, "Maryam", "Maryam");
    heet(".", NULL, "Maryam", "Maryam", "Maryam");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, NULL, noem)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(kinds_are_what_they_say),
        TEST(every_field_has_a_name_of_its_own_a_label_and_help),
        TEST(every_field_is_built_as_its_kind_asks),
        TEST(every_list_of_values_is_there),
        TEST(references_point_at_a_kind),
        TEST(every_field_reads_back_what_it_shows),
        TEST(several_choices_read_back_together),
        TEST(every_field_can_be_not_known),
        TEST(every_field_refuses_what_does_not_fit),
        TEST(nobody_is_born_in_the_future),
        TEST(the_beginning_of_a_choice_is_enough),
        TEST(the_choices_of_an_event_are_the_events),
        TEST(the_phase_follows_from_the_events),
        TEST(the_phase_can_be_asked_of_any_day),
        TEST(names_are_written_as_people_bear_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
