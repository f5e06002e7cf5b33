#include "regie/catalogus.h"
#include "regie/termijn.h"
#include "support/catalogusproef.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A dossier in words, by blanks: `wet=2013` sets a field of the dossier, `brp:2026-09-01` is an
 * event. `gesprek:D` is a talk that took place, `gesprek:D>E` one in which E was agreed as the next
 * date; `concept:D>E` one that is not recorded yet, `no_show:D>E` one at which nobody came.
 * `pip=20` is an adopted plan with 20 weeks between talks, `oud=20` one that was replaced. */

static void zet_gesprek(struct beeld *b, const char *status, const char *no_show, char *datums) {
    struct record *r = record_lijst_nieuw(&b->lijst[SOORT_GESPREK], SOORT_GESPREK);
    char *volgende = strchr(datums, '>');
    if (volgende)
        *volgende++ = '\0';
    record_zet(r, GESPREK_DATUM, datums);
    record_zet(r, GESPREK_STATUS, status);
    record_zet(r, GESPREK_NO_SHOW, no_show);
    record_zet(r, GESPREK_VOLGENDE_DATUM, volgende);
}

static void zet_gebeurtenis(struct beeld *b, const char *code, const char *datum) {
    struct record *r = record_lijst_nieuw(&b->lijst[SOORT_GEBEURTENIS], SOORT_GEBEURTENIS);
    struct datum d;
    assert_true(datum_lees_iso(datum, &d));
    record_zet(r, GEBEURTENIS_CODE, code);
    record_zet(r, GEBEURTENIS_DATUM, datum);
}

static void zet_pip(struct beeld *b, const char *status, const char *interval) {
    struct record *r = record_lijst_nieuw(&b->lijst[SOORT_PIP], SOORT_PIP);
    record_zet(r, PIP_STATUS, status);
    record_zet(r, PIP_GESPREKSINTERVAL, interval);
}

static void zet_veld(struct beeld *b, const char *naam, const char *waarde) {
    int veld = soort_veld(&soort_dossier, naam);
    if (!strcmp(naam, "pip"))
        zet_pip(b, STATUS_VASTGESTELD, waarde);
    else if (!strcmp(naam, "oud"))
        zet_pip(b, STATUS_VERVANGEN, waarde);
    else {
        assert_int_not_equal(veld, -1);
        record_zet(&b->dossier, veld, waarde);
    }
}

static void zet_feit(struct beeld *b, const char *naam, char *waarde) {
    if (!strcmp(naam, "gesprek"))
        zet_gesprek(b, STATUS_VASTGESTELD, NULL, waarde);
    else if (!strcmp(naam, "concept"))
        zet_gesprek(b, STATUS_CONCEPT, NULL, waarde);
    else if (!strcmp(naam, "no_show"))
        zet_gesprek(b, STATUS_VASTGESTELD, "ja", waarde);
    else
        zet_gebeurtenis(b, naam, waarde);
}

static void maak_beeld(struct beeld *b, const char *woorden) {
    char kopie[1024];
    memset(b, 0, sizeof *b);
    record_begin(&b->persoon, SOORT_PERSOON);
    record_begin(&b->dossier, SOORT_DOSSIER);
    assert_true(strlen(woorden) < sizeof kopie);
    strcpy(kopie, woorden);
    char *rest;
    for (char *w = strtok_r(kopie, " ", &rest); w; w = strtok_r(NULL, " ", &rest)) {
        size_t n = strcspn(w, "=:");
        bool veld = w[n] == '=';
        assert_int_not_equal(w[n], '\0');
        w[n] = '\0';
        if (veld)
            zet_veld(b, w, w + n + 1);
        else
            zet_feit(b, w, w + n + 1);
    }
}

static const struct termijnregels *regels(void) {
    struct problem p = {0};
    const struct termijnregels *l = catalogus_termijnregels(&p);
    assert_string_equal(problem_text(&p), "");
    assert_non_null(l);
    return l;
}

static void schrijf(const struct termijn *t, struct buf *uit) {
    datum_schrijf_iso(t->datum, uit);
    buf_addf(uit, " %s ", t->basis);
    datum_schrijf_iso(t->basis_datum, uit);
    buf_add(uit, t->aanname ? " aanname" : "");
}

/* The term of one rule as "DATE basis BASISDATE [aanname]", "" when there is none. */
static void geeft(const char *dossier, const char *code, const char *verwacht) {
    struct beeld b;
    struct termijn t[32];
    struct buf gevonden = {0};
    maak_beeld(&b, dossier);
    size_t n = termijnen_van(regels(), &b, t, 32);
    for (size_t i = 0; i < n; i++)
        if (!strcmp(t[i].regel->code, code))
            schrijf(&t[i], &gevonden);
    if (strcmp(buf_text(&gevonden), verwacht) != 0)
        print_error("%s: %s\n", code, dossier);
    assert_string_equal(buf_text(&gevonden), verwacht);
    buf_free(&gevonden);
    beeld_free(&b);
}

struct geval {
    const char *dossier, *verwacht;
};

static void geven(const char *code, const struct geval *g, size_t aantal) {
    for (size_t i = 0; i < aantal; i++)
        geeft(g[i].dossier, code, g[i].verwacht);
}
#define GEVEN(code, tabel) geven(code, tabel, sizeof(tabel) / sizeof *(tabel))

static void row_2_finds_a_home_within_ten_weeks(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"", ""},
        {"koppeling:2026-06-01", "2026-08-10 koppeling 2026-06-01"},
        {"koppeling:2024-02-20", "2024-04-30 koppeling 2024-02-20"}, /* over 29 February */
        {"koppeling:2026-06-01 huurcontract:2026-07-01", ""},
        {"koppeling:2026-06-01 huisvesting:2026-06-01", ""},
        {"koppeling:2026-06-01 huisvesting:2026-05-31", "2026-08-10 koppeling 2026-06-01"},
        {"koppeling:2026-06-01 brp:2026-08-01", "2026-08-10 koppeling 2026-06-01"},
        {"koppeling:2026-06-08", "2026-08-17 koppeling 2026-06-08"}, /* the date corrected */
        {"wet=2013 koppeling:2026-06-01", "2026-08-10 koppeling 2026-06-01"},
    };
    GEVEN("WI-02", gevallen);
}

static void row_3_moves_in_within_twelve_weeks(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"koppeling:2026-06-01", "2026-08-24 koppeling 2026-06-01"},
        {"koppeling:2026-06-01 huurcontract:2026-07-01", "2026-08-24 koppeling 2026-06-01"},
        {"koppeling:2026-06-01 huurcontract:2026-07-01 huisvesting:2026-07-15", ""},
    };
    GEVEN("WI-03", gevallen);
}

static void row_11_counts_from_the_later_of_letter_and_registration(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"koppeling:2026-06-01", ""},
        {"kennisgeving_duo:2026-07-15", ""},
        {"brp:2026-09-01", "2026-11-10 brp 2026-09-01 aanname"},
        {"brp:2026-09-01 kennisgeving_duo:2026-07-15", "2026-11-10 brp 2026-09-01"},
        {"brp:2026-09-01 kennisgeving_duo:2026-09-20", "2026-11-29 kennisgeving_duo 2026-09-20"},
        {"brp:2026-09-01 kennisgeving_duo:2026-09-01", "2026-11-10 brp 2026-09-01"},
        {"brp:2026-12-01", "2027-02-09 brp 2026-12-01 aanname"},
        {"brp:2023-12-22 kennisgeving_duo:2023-11-01", "2024-03-01 brp 2023-12-22"},
        {"brp:2026-09-01 plan_vast:2026-11-10", ""},
        {"brp:2026-09-01 plan_vast:2026-12-24", ""},
        {"brp:2026-09-01 plan_vast:2026-09-01", ""},
        {"brp:2026-09-01 kennisgeving_duo:2026-09-20 plan_vast:2026-09-15", ""},
        {"brp:2026-09-01 plan_vast:2026-08-31", "2026-11-10 brp 2026-09-01 aanname"},
        {"brp:2026-09-01 plan_concept:2026-10-01", "2026-11-10 brp 2026-09-01 aanname"},
    };
    GEVEN("WI-11", gevallen);
}

static void row_11_binds_who_the_law_of_2021_binds(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"wet=2021 brp:2026-09-01", "2026-11-10 brp 2026-09-01 aanname"},
        {"wet=2013 brp:2026-09-01", ""},
        {"doelgroep=gezinsmigrant brp:2026-09-01", "2026-11-10 brp 2026-09-01 aanname"},
        {"inburgeringsplichtig=ja brp:2026-09-01", "2026-11-10 brp 2026-09-01 aanname"},
        {"inburgeringsplichtig=nee brp:2026-09-01", ""},
        {"inburgeringsplichtig=vrijgesteld brp:2026-09-01", ""},
    };
    GEVEN("WI-11", gevallen);
}

static void row_17_ends_three_years_after_the_first_plan(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"brp:2026-01-05", ""},
        {"plan_vast:2026-03-10", "2029-03-10 plan_vast 2026-03-10"},
        {"plan_vast:2024-02-29", "2027-02-28 plan_vast 2024-02-29"},
        {"plan_vast:2025-02-28", "2028-02-28 plan_vast 2025-02-28"},
        {"plan_vast:2027-05-01 plan_vast:2026-03-10", "2029-03-10 plan_vast 2026-03-10"},
        {"plan_vast:2026-03-10 examen:2028-01-01", ""},
        {"plan_vast:2026-03-10 vrijstelling:2026-03-10", ""},
        {"plan_vast:2026-03-10 ontheffing:2027-01-01", ""},
        {"plan_vast:2026-03-10 examen:2026-03-09", "2029-03-10 plan_vast 2026-03-10"},
        {"plan_vast:2026-03-10 pvt:2026-05-01", "2029-03-10 plan_vast 2026-03-10"},
        {"wet=2013 plan_vast:2026-03-10", ""},
        {"inburgeringsplichtig=voldaan plan_vast:2026-03-10", ""},
        {"doelgroep=overige_migrant plan_vast:2026-03-10", "2029-03-10 plan_vast 2026-03-10"},
    };
    GEVEN("WI-17", gevallen);
}

static void row_17_gives_way_to_the_date_of_duo(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"einde_termijn_duo=2029-09-12 plan_vast:2026-03-10",
         "2029-09-12 einde_termijn_duo 2029-09-12"},
        {"einde_termijn_duo=2028-12-31 plan_vast:2026-03-10",
         "2028-12-31 einde_termijn_duo 2028-12-31"},
        {"einde_termijn_duo=2029-09-12", "2029-09-12 einde_termijn_duo 2029-09-12"},
        {"einde_termijn_duo=2029-09-12 plan_vast:2026-03-10 examen:2028-01-01", ""},
        {"einde_termijn_duo=2029-09-12 wet=2013", ""},
    };
    GEVEN("WI-17", gevallen);
}

static void row_19_offers_a_course_within_three_months(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"doelgroep=asielstatushouder plan_vast:2026-11-30", "2027-02-28 plan_vast 2026-11-30"},
        {"doelgroep=asielstatushouder plan_vast:2023-11-30", "2024-02-29 plan_vast 2023-11-30"},
        {"doelgroep=asielstatushouder plan_vast:2026-08-31", "2026-11-30 plan_vast 2026-08-31"},
        {"doelgroep=asielstatushouder plan_vast:2026-01-31", "2026-04-30 plan_vast 2026-01-31"},
        {"doelgroep=asielstatushouder plan_vast:2026-10-31 plan_vast:2026-12-01",
         "2027-01-31 plan_vast 2026-10-31"},
        {"plan_vast:2026-08-31", "2026-11-30 plan_vast 2026-08-31 aanname"},
        {"doelgroep=gezinsmigrant plan_vast:2026-08-31", ""},
        {"doelgroep=overige_migrant plan_vast:2026-08-31", ""},
        {"doelgroep=asielstatushouder wet=2013 plan_vast:2026-08-31", ""},
        {"doelgroep=asielstatushouder plan_vast:2026-08-31 inburgeringsaanbod:2026-09-15", ""},
        {"doelgroep=asielstatushouder plan_vast:2026-08-31 traject_start:2026-09-15", ""},
        {"doelgroep=asielstatushouder plan_vast:2026-08-31 inb_start:2026-09-15", ""},
        {"doelgroep=asielstatushouder plan_vast:2026-08-31 traject_start:2026-08-30",
         "2026-11-30 plan_vast 2026-08-31"},
    };
    GEVEN("WI-19", gevallen);
}

static void row_21_closes_after_eighteen_months(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"plan_vast:2026-03-10", "2027-09-10 plan_vast 2026-03-10"},
        {"plan_vast:2026-08-31", "2028-02-29 plan_vast 2026-08-31"},
        {"plan_vast:2025-08-31", "2027-02-28 plan_vast 2025-08-31"},
        {"plan_vast:2026-03-10 plan_vast:2026-09-01", "2027-09-10 plan_vast 2026-03-10"},
        {"plan_vast:2026-03-10 examen:2027-01-01", ""},
        {"wet=2013 plan_vast:2026-03-10", ""},
    };
    GEVEN("WI-21", gevallen);
}

static void row_23_plans_the_next_talk(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"brp:2026-09-01", ""},
        {"plan_vast:2026-11-01", "2027-01-31 plan_vast 2026-11-01"},
        {"pip=26 plan_vast:2026-11-01", "2027-05-02 plan_vast 2026-11-01"},
        {"oud=4 pip=26 plan_vast:2026-11-01", "2027-05-02 plan_vast 2026-11-01"},
        {"oud=4 plan_vast:2026-11-01", "2027-01-31 plan_vast 2026-11-01"},
        {"plan_vast:2026-03-01 plan_vast:2026-11-01", "2027-01-31 plan_vast 2026-11-01"},
        {"plan_vast:2026-06-01 review:2026-11-01", "2027-01-31 review 2026-11-01"},
        {"plan_vast:2026-11-01 review:2026-06-01", "2027-01-31 plan_vast 2026-11-01"},
        {"plan_vast:2026-11-01 review:2026-11-01", "2027-01-31 plan_vast 2026-11-01"},
        {"plan_vast:2026-03-01 review:2026-06-01 review:2026-09-01 pip=8",
         "2026-10-27 review 2026-09-01"},
        {"plan_vast:2026-03-01 gesprek:2026-09-01", "2026-12-01 review 2026-09-01"},
        {"wet=2013 plan_vast:2026-11-01", ""},
        {"plan_vast:2026-03-01 examen:2026-11-01", "2026-05-31 plan_vast 2026-03-01"},
    };
    GEVEN("WI-23", gevallen);
}

static void row_23_keeps_to_what_was_agreed(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"plan_vast:2026-03-01 review:2026-09-01 gesprek:2026-09-01>2026-10-15",
         "2026-10-15 volgende_datum 2026-09-01"},
        {"plan_vast:2026-03-01 pip=4 gesprek:2026-09-01>2026-10-15",
         "2026-10-15 volgende_datum 2026-09-01"},
        {"plan_vast:2026-03-01 gesprek:2026-09-01>2026-10-15 gesprek:2026-10-15",
         "2027-01-14 review 2026-10-15"},
        {"plan_vast:2026-03-01 gesprek:2026-10-15 gesprek:2026-09-01>2026-10-20",
         "2027-01-14 review 2026-10-15"},
        {"plan_vast:2026-03-01 gesprek:2026-09-01>2026-10-15 review:2026-10-15",
         "2027-01-14 review 2026-10-15"},
        {"plan_vast:2026-03-01 gesprek:2026-09-01>2026-12-15 plan_vast:2026-10-01",
         "2026-12-15 volgende_datum 2026-09-01"},
    };
    GEVEN("WI-23", gevallen);
}

static void row_23_does_not_count_who_did_not_come(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"plan_vast:2026-06-01 no_show:2026-08-25", "2026-08-31 plan_vast 2026-06-01"},
        {"plan_vast:2026-06-01 no_show:2026-08-25>2026-09-10", "2026-08-31 plan_vast 2026-06-01"},
        {"plan_vast:2026-03-01 gesprek:2026-06-01>2026-08-25 no_show:2026-08-25>2026-09-10",
         "2026-08-25 volgende_datum 2026-06-01"},
        {"plan_vast:2026-06-01 concept:2026-08-25>2026-12-01", "2026-08-31 plan_vast 2026-06-01"},
    };
    GEVEN("WI-23", gevallen);
}

static void row_32_ends_a_day_before_the_half_year(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_start:2026-09-01",
         "2027-02-28 uitk_start 2026-09-01"},
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_start:2023-09-01",
         "2024-02-29 uitk_start 2023-09-01"},
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_start:2026-08-31",
         "2027-02-27 uitk_start 2026-08-31"},
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_start:2026-08-15 uitk_start:2026-10-01",
         "2027-02-14 uitk_start 2026-08-15"},
        {"uitk_start:2026-09-01", "2027-02-28 uitk_start 2026-09-01 aanname"},
        {"verblijfsgrond=regulier_gezinslid_asiel uitk_start:2026-09-01", ""},
        {"verblijfsgrond=asiel_onbepaalde_tijd uitk_start:2026-09-01", ""},
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_aanvraag:2026-09-01", ""},
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_start:2026-09-01 uitk_einde:2026-10-01", ""},
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_start:2026-09-01 ontzorgen_eind:2027-02-28", ""},
        {"verblijfsgrond=asiel_bepaalde_tijd uitk_start:2026-09-01 ontzorgen_start:2026-09-10",
         "2027-02-28 uitk_start 2026-09-01"},
        {"verblijfsgrond=asiel_bepaalde_tijd wet=2013 uitk_start:2026-09-01", ""},
    };
    GEVEN("WI-32", gevallen);
}

static void a_case_that_left_us_has_nothing_due(void **state) {
    (void)state;
    static const struct geval gevallen[] = {
        {"plan_vast:2026-03-10 afgesloten:2026-09-01", ""},
        {"plan_vast:2026-03-10 overdracht:2026-09-01", ""},
        {"plan_vast:2026-03-10 verhuizing:2026-09-01", ""},
        {"plan_vast:2026-03-10 afgesloten:2026-03-10", ""},
        {"plan_vast:2026-03-10 uitstroom:2026-08-01 afgesloten:2026-09-01", ""},
        {"overdracht:2026-02-01 koppeling:2026-02-10 plan_vast:2026-03-10",
         "2029-03-10 plan_vast 2026-03-10"},
        {"verhuizing:2026-02-01 brp:2026-02-10 plan_vast:2026-03-10",
         "2029-03-10 plan_vast 2026-03-10"},
        {"plan_vast:2026-03-10 afgesloten:2026-09-01 contact:2026-10-01", ""},
    };
    GEVEN("WI-17", gevallen);
}

static void after_outflow_only_the_law_remains(void **state) {
    (void)state;
    geeft("plan_vast:2026-03-10 uitstroom:2026-09-01", "WI-17", "2029-03-10 plan_vast 2026-03-10");
    geeft("plan_vast:2026-03-10 uitstroom:2026-09-01", "WI-23", "");
    geeft("plan_vast:2026-03-10 uitstroom:2026-09-01 nazorg_start:2026-09-02", "WI-23", "");
    geeft("plan_vast:2026-03-10 uitstroom:2026-09-01 nazorg_start:2026-09-02", "WI-17",
          "2029-03-10 plan_vast 2026-03-10");
    geeft("plan_vast:2026-03-10 uitstroom:2026-09-01 traject_start:2026-10-01", "WI-23",
          "2026-06-09 plan_vast 2026-03-10");
}

static void toont_vanaf(const char *dossier, const char *code, const char *verwacht) {
    struct beeld b;
    struct termijn t[32];
    struct buf vanaf = {0};
    maak_beeld(&b, dossier);
    size_t n = termijnen_van(regels(), &b, t, 32);
    for (size_t i = 0; i < n; i++)
        if (!strcmp(t[i].regel->code, code))
            datum_schrijf_iso(t[i].toon_vanaf, &vanaf);
    assert_string_equal(buf_text(&vanaf), verwacht);
    buf_free(&vanaf);
    beeld_free(&b);
}

static void warns_by_the_longest_lead(void **state) {
    (void)state;
    toont_vanaf("brp:2026-09-01", "WI-11", "2026-10-13");
    toont_vanaf("plan_vast:2026-03-10", "WI-17", "2028-03-10");
    toont_vanaf("einde_termijn_duo=2028-02-29", "WI-17", "2027-02-28");
    toont_vanaf("plan_vast:2026-03-10", "WI-23", "2026-05-26");
}

static void stays_within_the_room_it_is_given(void **state) {
    (void)state;
    struct beeld b;
    struct termijn t[2];
    maak_beeld(&b, "koppeling:2026-01-05 brp:2026-02-01 uitk_start:2026-02-01");
    assert_int_equal(termijnen_van(regels(), &b, t, 2), 2);
    assert_int_equal(termijnen_van(regels(), &b, t, 0), 0);
    beeld_free(&b);
}

static void waarom(const char *dossier, const char *code, const char *verwacht) {
    struct beeld b;
    struct termijn t[32];
    struct buf uit = {0};
    maak_beeld(&b, dossier);
    size_t n = termijnen_van(regels(), &b, t, 32);
    for (size_t i = 0; i < n; i++)
        if (!strcmp(t[i].regel->code, code))
            termijn_waarom(&t[i], &uit);
    text_expect(buf_text(&uit), verwacht);
    buf_free(&uit);
    beeld_free(&b);
}

static void says_why(void **state) {
    (void)state;
    waarom(
        "brp:2026-09-01 kennisgeving_duo:2026-07-15", "WI-11",
        "Wettelijk. 10 weken na 01-09-2026 (BRP-inschrijving, want niet eerder dan de DUO-brief). "
        "Besluit inburgering 2021 art. 5.3. Rond het plan samen af en stel het vast. Dit is "
        "klaar zodra het PIP is vastgesteld.");
    waarom("brp:2026-09-01 kennisgeving_duo:2026-09-01", "WI-11",
           "Wettelijk. 10 weken na 01-09-2026 (BRP-inschrijving, want niet eerder dan de "
           "DUO-brief). Besluit inburgering 2021 art. 5.3. Rond het plan samen af en stel het "
           "vast. Dit is klaar zodra het PIP is vastgesteld.");
    waarom("brp:2026-09-01 kennisgeving_duo:2026-09-20", "WI-11",
           "Wettelijk. 10 weken na 20-09-2026 (DUO-brief, want later dan de BRP-inschrijving). "
           "Besluit inburgering 2021 art. 5.3. Rond het plan samen af en stel het vast. Dit is "
           "klaar zodra het PIP is vastgesteld.");
    waarom("brp:2026-09-01", "WI-11",
           "Wettelijk. 10 weken na 01-09-2026 (BRP-inschrijving; de datum van de DUO-brief is nog "
           "niet bekend). Besluit inburgering 2021 art. 5.3. Rond het plan samen af en stel het "
           "vast. Dit is klaar zodra het PIP is vastgesteld.");
    waarom("uitk_start:2026-09-01", "WI-32",
           "Wettelijk. 6 maanden vanaf 01-09-2026 (begin van de bijstand). Dit geldt bij de "
           "verblijfsgrond Asiel bepaalde tijd; die staat nog niet in het dossier. "
           "Participatiewet art. 56a. Draag de vaste betalingen rustig over. Dit is klaar zodra "
           "ontzorgen of de uitkering is beëindigd.");
}

static void says_who_set_the_date(void **state) {
    (void)state;
    waarom("einde_termijn_duo=2029-09-12 plan_vast:2026-03-10", "WI-17",
           "Wettelijk. De einddatum van DUO, 12-09-2029, gaat voor een berekende. Wet "
           "inburgering 2021 art. 11. Kijk samen wat er nog moet gebeuren en of verlenging nodig "
           "is. Dit is klaar bij examen, vrijstelling of ontheffing.");
    waarom("plan_vast:2026-03-01 gesprek:2026-09-01>2026-10-15", "WI-23",
           "Norm. Zo afgesproken in het gesprek van 01-09-2026. Wet inburgering 2021 art. 17, "
           "Besluit inburgering 2021 art. 5.3 lid 4. Plan een gesprek over hoe het gaat. Dit "
           "schuift door zodra het gesprek is vastgelegd.");
    waarom("plan_vast:2026-03-01 pip=8", "WI-23",
           "Norm. 8 weken na 01-03-2026 (vaststelling van het PIP). Wet inburgering 2021 art. 17, "
           "Besluit inburgering 2021 art. 5.3 lid 4. Plan een gesprek over hoe het gaat. Dit "
           "schuift door zodra het gesprek is vastgelegd.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(row_2_finds_a_home_within_ten_weeks),
        cmocka_unit_test(row_3_moves_in_within_twelve_weeks),
        cmocka_unit_test(row_11_counts_from_the_later_of_letter_and_registration),
        cmocka_unit_test(row_11_binds_who_the_law_of_2021_binds),
        cmocka_unit_test(row_17_ends_three_years_after_the_first_plan),
        cmocka_unit_test(row_17_gives_way_to_the_date_of_duo),
        cmocka_unit_test(row_19_offers_a_course_within_three_months),
        cmocka_unit_test(row_21_closes_after_eighteen_months),
        cmocka_unit_test(row_23_plans_the_next_talk),
        cmocka_unit_test(row_23_keeps_to_what_was_agreed),
        cmocka_unit_test(row_23_does_not_count_who_did_not_come),
        cmocka_unit_test(row_32_ends_a_day_before_the_half_year),
        cmocka_unit_test(a_case_that_left_us_has_nothing_due),
        cmocka_unit_test(after_outflow_only_the_law_remains),
        cmocka_unit_test(warns_by_the_longest_lead),
        cmocka_unit_test(stays_within_the_room_it_is_given),
        cmocka_unit_test(says_why),
        cmocka_unit_test(says_who_set_the_date),
    };
    return cmocka_run_group_tests(tests, NULL, catalogusproef_einde);
}
