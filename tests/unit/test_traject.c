/* The rules of trajecten and exams, on dossiers made by hand. */
#include "regie/catalogus.h"
#include "regie/gebeurtenis.h"
#include "regie/traject.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const struct datum vandaag = {2026, 11, 22};

static int begin(void **state) {
    static struct beeld b;
    memset(&b, 0, sizeof b);
    record_begin(&b.persoon, SOORT_PERSOON);
    record_begin(&b.dossier, SOORT_DOSSIER);
    record_zet(&b.dossier, DOSSIER_WET, "2021");
    *state = &b;
    return 0;
}

static int einde(void **state) {
    beeld_free(*state);
    catalogus_sluit();
    return 0;
}

/* A record with fields, given as pairs (field, text) up to -1. */
static struct record *maak(struct beeld *b, enum soort_code soort, ...) {
    struct record *r = record_lijst_nieuw(&b->lijst[soort], soort);
    va_list args;
    va_start(args, soort);
    for (int veld; (veld = va_arg(args, int)) >= 0;)
        record_zet(r, veld, va_arg(args, const char *));
    va_end(args);
    r->id = id_nieuw();
    return r;
}

#define TRAJECT(b, ...) maak(b, SOORT_TRAJECT, TRAJECT_SOORT, "Taalcoach", __VA_ARGS__, -1)
#define EXAMEN(b, ...)  maak(b, SOORT_EXAMEN, EXAMEN_ONDERDEEL, __VA_ARGS__, -1)

/* ---- Trajecten ---- */

static void status_wordt(struct beeld *b, const char *was, const char *begonnen,
                         const char *geeindigd, const char *wordt) {
    struct record *t = TRAJECT(b, TRAJECT_STATUS, was, TRAJECT_BEGONNEN_OP, begonnen,
                               TRAJECT_GEEINDIGD_OP, geeindigd);
    traject_vul_aan(t, NULL, false);
    text_expect(record_tekst(t, TRAJECT_STATUS), wordt);
}

static void the_status_follows_the_dates_unless_it_fits(void **state) {
    struct beeld *b = *state;
    status_wordt(b, "", "", "", "aangemeld");
    status_wordt(b, "aangemeld", "2026-03-01", "", "gestart");
    status_wordt(b, "onderbroken", "2026-03-01", "", "onderbroken");
    status_wordt(b, "gestart", "2026-03-01", "2026-06-01", "afgerond");
    status_wordt(b, "uitgevallen", "2026-03-01", "2026-06-01", "uitgevallen");
    status_wordt(b, "uitgevallen", "2026-03-01", "", "gestart");
    status_wordt(b, "gestart", "", "", "aangemeld");
    status_wordt(b, "niet_doorgegaan", "", "", "niet_doorgegaan");
    status_wordt(b, "aangemeld", "", "2026-06-01", "niet_doorgegaan");
}

static void spoor_and_leefgebied_come_with_the_kind(void **state) {
    struct problem p = {0};
    const struct tabel *soorten = catalogus_tabel("lijst/traject.csv", &p);
    assert_non_null(soorten);
    struct record *t = TRAJECT(*state, TRAJECT_SOORT, "Budgetcoaching", TRAJECT_SPOOR, "werk");
    traject_vul_aan(t, soorten, false);
    text_expect(record_tekst(t, TRAJECT_SPOOR), "werk");
    text_expect(record_tekst(t, TRAJECT_LEEFGEBIED), "financien");
    t = TRAJECT(*state, TRAJECT_SOORT, "Dansles");
    traject_vul_aan(t, soorten, false);
    assert_null(record_waarde(t, TRAJECT_SPOOR));
}

/* Every kind in the list has a spoor and a leefgebied that the fields know. */
static void the_list_of_kinds_fits_the_fields(void **state) {
    (void)state;
    struct problem p = {0};
    const struct tabel *t = catalogus_tabel("lijst/traject.csv", &p);
    assert_true(t && t->rijen > 40);
    for (size_t i = 0; i < t->rijen; i++) {
        assert_true(veld_past(&soort_traject.velden[TRAJECT_SPOOR], tabel_waarde(t, i, "spoor")));
        assert_true(
            veld_past(&soort_traject.velden[TRAJECT_LEEFGEBIED], tabel_waarde(t, i, "leefgebied")));
        assert_true(*tabel_waarde(t, i, "naam") && *tabel_waarde(t, i, "code"));
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(tabel_waarde(t, k, "naam"), tabel_waarde(t, i, "naam"));
    }
}

/* "" when it is right. */
static void traject_zegt(struct record *t, const char *deel) {
    struct problem p = {0};
    assert_int_equal(traject_klopt(t, vandaag, &p), !*deel);
    text_expect_part(*deel ? problem_text(&p) : "", deel);
    problem_clear(&p);
}

static void dates_status_and_result_agree(void **state) {
    struct beeld *b = *state;
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "aangemeld"), "");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "gestart", TRAJECT_BEGONNEN_OP, "2026-11-22"), "");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "gestart", TRAJECT_BEGONNEN_OP, "2026-11-23"),
                 "Begonnen op: die dag moet nog komen.");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "aangemeld", TRAJECT_GEPLAND_BEGIN, "2027-01-01"), "");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "aangemeld", TRAJECT_GEPLAND_BEGIN, "2027-02-01",
                         TRAJECT_GEPLAND_EINDE, "2027-01-01"),
                 "Gepland einde (01-01-2027) ligt voor Gepland begin (01-02-2027).");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "afgerond", TRAJECT_BEGONNEN_OP, "2026-06-01",
                         TRAJECT_GEEINDIGD_OP, "2026-05-31"),
                 "Geëindigd op (31-05-2026) ligt voor Begonnen op (01-06-2026).");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "gestart"), "Status Gestart: vul ook \"Begonnen op\"");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "uitgevallen", TRAJECT_BEGONNEN_OP, "2026-06-01"),
                 "Status Uitgevallen: vul ook \"Geëindigd op\"");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "aangemeld", TRAJECT_BEGONNEN_OP, "2026-06-01"),
                 "Status Aangemeld past niet");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "gestart", TRAJECT_BEGONNEN_OP, "2026-06-01",
                         TRAJECT_RESULTAAT, "behaald"),
                 "Resultaat hoort bij een traject dat voorbij is");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "niet_doorgegaan", TRAJECT_REDEN_EINDE, "werk"), "");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "niet_doorgegaan", TRAJECT_RESULTAAT, "behaald"),
                 "Resultaat past niet bij een traject dat niet begon");
    traject_zegt(TRAJECT(b, TRAJECT_STATUS, "gestart", TRAJECT_BEGONNEN_OP, "2026-06-01",
                         TRAJECT_PEILDATUM, "2026-05-01"),
                 "Peildatum (01-05-2026) ligt voor Begonnen op");
}

/* ---- Exams ---- */

static void examen_zegt(struct beeld *b, const struct record *oud, struct record *e,
                        const char *deel) {
    struct problem p = {0};
    assert_int_equal(examen_klopt(b, oud, e, vandaag, &p), !*deel);
    text_expect_part(*deel ? problem_text(&p) : "", deel);
    problem_clear(&p);
    record_free(e);
    b->lijst[SOORT_EXAMEN].aantal--; /* only what was right before stays */
}

static void an_exam_has_its_level_law_and_dates(void **state) {
    struct beeld *b = *state;
    examen_zegt(b, NULL, EXAMEN(b, "lezen", EXAMEN_NIVEAU, "B1"), "");
    examen_zegt(b, NULL, EXAMEN(b, "lezen"), "Lezen: vul ook het niveau in");
    examen_zegt(b, NULL, EXAMEN(b, "knm", EXAMEN_NIVEAU, "A2"), "KNM heeft geen niveau");
    examen_zegt(b, NULL, EXAMEN(b, "ona"), "ONA hoort bij de wet van 2013");
    examen_zegt(b, NULL, EXAMEN(b, "knm", EXAMEN_RESULTAAT, "geslaagd"),
                "Uitslag Geslaagd: vul ook \"Examendatum\" in.");
    examen_zegt(b, NULL,
                EXAMEN(b, "knm", EXAMEN_EXAMENDATUM, "2026-11-23", EXAMEN_RESULTAAT, "gezakt"),
                "de examendatum moet nog komen");
    examen_zegt(b, NULL, EXAMEN(b, "knm", EXAMEN_EXAMENDATUM, "2027-01-10"), "");
    examen_zegt(b, NULL, EXAMEN(b, "lezen", EXAMEN_RESULTAAT, "vrijgesteld"),
                "Uitslag Vrijgesteld: vul ook \"Datum uitslag\" in.");
    examen_zegt(b, NULL,
                EXAMEN(b, "lezen", EXAMEN_RESULTAAT, "ontheven", EXAMEN_UITSLAGDATUM, "2026-05-01",
                       EXAMEN_GROND, "medisch"),
                "");
    examen_zegt(b, NULL, EXAMEN(b, "knm", EXAMEN_GROND, "diploma"), "vrijstelling of ontheffing");
    examen_zegt(b, NULL,
                EXAMEN(b, "knm", EXAMEN_EXAMENDATUM, "2026-05-02", EXAMEN_UITSLAGDATUM,
                       "2026-05-01", EXAMEN_RESULTAAT, "gezakt"),
                "Datum uitslag (01-05-2026) ligt voor Examendatum (02-05-2026).");
    record_zet(&b->dossier, DOSSIER_WET, "2013");
    examen_zegt(b, NULL, EXAMEN(b, "map"), "MAP hoort bij de wet van 2021");
    examen_zegt(b, NULL, EXAMEN(b, "ona"), "");
}

static void a_part_is_passed_once_at_a_level(void **state) {
    struct beeld *b = *state;
    EXAMEN(b, "lezen", EXAMEN_NIVEAU, "A2", EXAMEN_POGING, "1", EXAMEN_EXAMENDATUM, "2026-02-01",
           EXAMEN_RESULTAAT, "geslaagd");
    assert_int_equal(examen_volgende_poging(b, "lezen"), 2);
    assert_int_equal(examen_volgende_poging(b, "knm"), 1);
    examen_zegt(b, NULL,
                EXAMEN(b, "lezen", EXAMEN_NIVEAU, "A2", EXAMEN_POGING, "2", EXAMEN_EXAMENDATUM,
                       "2026-03-01", EXAMEN_RESULTAAT, "geslaagd"),
                "Lezen A2 is al gehaald (Geslaagd, 01-02-2026).");
    examen_zegt(b, NULL,
                EXAMEN(b, "lezen", EXAMEN_NIVEAU, "B1", EXAMEN_POGING, "2", EXAMEN_EXAMENDATUM,
                       "2026-03-01", EXAMEN_RESULTAAT, "geslaagd"),
                "");
    examen_zegt(b, NULL,
                EXAMEN(b, "lezen", EXAMEN_NIVEAU, "B1", EXAMEN_POGING, "1", EXAMEN_EXAMENDATUM,
                       "2026-03-01", EXAMEN_RESULTAAT, "gezakt"),
                "Poging 1 van Lezen staat er al.");
    assert_non_null(examen_gehaald(b, "lezen", "A2"));
    assert_null(examen_gehaald(b, "lezen", "B1"));
    /* Two that came together from two dossiers can still be worked on. */
    struct record *twee = EXAMEN(b, "lezen", EXAMEN_NIVEAU, "A2", EXAMEN_POGING, "1",
                                 EXAMEN_EXAMENDATUM, "2026-02-01", EXAMEN_RESULTAAT, "geslaagd");
    struct record oud = {0};
    record_kopie(&oud, twee);
    record_zet(twee, EXAMEN_TOELICHTING, "uit het andere dossier");
    examen_zegt(b, &oud, twee, "");
    record_free(&oud);
}

static void what_is_asked_for_depends_on_law_and_route(void **state) {
    struct beeld *b = *state;
    static const struct {
        const char *wet, *route, *nodig;
    } gevallen[] = {
        {"2021", "B1", "luisteren lezen schrijven spreken knm pvt map "},
        {"2021", "O", "luisteren lezen schrijven spreken knm pvt "},
        {"2021", "Z", "pvt map "},
        {"2021", NULL, "luisteren lezen schrijven spreken knm pvt map "},
        {"2013", NULL, "luisteren lezen schrijven spreken knm ona pvt "},
    };
    struct record *pip = maak(b, SOORT_PIP, PIP_VERSIENUMMER, "1", PIP_STATUS, STATUS_CONCEPT, -1);
    for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
        struct examenstand stand[EXAMEN_ONDERDELEN];
        struct buf nodig = {0};
        record_zet(&b->dossier, DOSSIER_WET, gevallen[i].wet);
        record_zet(pip, PIP_LEERROUTE, gevallen[i].route);
        examenstanden(b, stand);
        for (int k = 0; k < EXAMEN_ONDERDELEN; k++)
            if (stand[k].nodig)
                buf_addf(&nodig, "%s ", stand[k].onderdeel);
        text_expect(nodig.s, gevallen[i].nodig);
        buf_free(&nodig);
    }
}

/* ---- Events ---- */

static void an_event_is_the_day_of_a_traject(void **state) {
    struct beeld *b = *state;
    struct buf wat = {0};
    TRAJECT(b, TRAJECT_AANBIEDER, "Humanitas", TRAJECT_BEGONNEN_OP, "2026-03-01", TRAJECT_STATUS,
            "gestart");
    TRAJECT(b, TRAJECT_SOORT, "Stage", TRAJECT_BEGONNEN_OP, "2026-03-01", TRAJECT_STATUS,
            "gestart");
    TRAJECT(b, TRAJECT_STATUS, "niet_doorgegaan", TRAJECT_GEEINDIGD_OP, "2026-04-01");
    struct record *g = maak(b, SOORT_GEBEURTENIS, GEBEURTENIS_CODE, "traject_start",
                            GEBEURTENIS_DATUM, "2026-03-01", -1);
    assert_true(gebeurtenis_volgt(b, g));
    gebeurtenis_waarvan(b, g, &wat);
    text_expect(wat.s, "Taalcoach (Humanitas), Stage");
    buf_clear(&wat);
    record_zet(g, GEBEURTENIS_TOELICHTING, "eigen woorden");
    gebeurtenis_waarvan(b, g, &wat);
    text_expect(wat.s, "eigen woorden");
    record_zet(g, GEBEURTENIS_DATUM, "2026-03-02");
    assert_false(gebeurtenis_volgt(b, g));
    record_zet(g, GEBEURTENIS_CODE, "traject_eind");
    record_zet(g, GEBEURTENIS_DATUM, "2026-04-01");
    assert_false(gebeurtenis_volgt(b, g));
    buf_free(&wat);
}

static void a_passed_declaration_is_an_event(void **state) {
    struct beeld *b = *state;
    struct record *e = EXAMEN(b, "pvt", EXAMEN_EXAMENDATUM, "2026-05-10");
    assert_null(traject_gebeurtenis(e, EXAMEN_EXAMENDATUM));
    record_zet(e, EXAMEN_RESULTAAT, "geslaagd");
    text_expect(traject_gebeurtenis(e, EXAMEN_EXAMENDATUM), "pvt");
    assert_null(traject_gebeurtenis(e, EXAMEN_UITSLAGDATUM));
    record_zet(e, EXAMEN_ONDERDEEL, "map");
    assert_null(traject_gebeurtenis(e, EXAMEN_EXAMENDATUM));
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_status_follows_the_dates_unless_it_fits),
        TEST(spoor_and_leefgebied_come_with_the_kind),
        TEST(the_list_of_kinds_fits_the_fields),
        TEST(dates_status_and_result_agree),
        TEST(an_exam_has_its_level_law_and_dates),
        TEST(a_part_is_passed_once_at_a_level),
        TEST(what_is_asked_for_depends_on_law_and_route),
        TEST(an_event_is_the_day_of_a_traject),
        TEST(a_passed_declaration_is_an_event),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
