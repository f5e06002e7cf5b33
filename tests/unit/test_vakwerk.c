/* The rules of intake, measurement, plan and talk, on dossiers made by hand. */
#include "regie/catalogus.h"
#include "regie/vakwerk.h"
#include "support/catalogusproef.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const struct datum vandaag = {2026, 11, 22};

static void begin(struct beeld *b) {
    memset(b, 0, sizeof *b);
    record_begin(&b->persoon, SOORT_PERSOON);
    record_begin(&b->dossier, SOORT_DOSSIER);
    record_zet(&b->dossier, DOSSIER_WET, "2021");
}

/* A record with fields, given as pairs (field, text) up to -1. Returns its key. */
static struct id maak(struct beeld *b, enum soort_code soort, ...) {
    struct record *r = record_lijst_nieuw(&b->lijst[soort], soort);
    va_list args;
    va_start(args, soort);
    for (int veld; (veld = va_arg(args, int)) >= 0;)
        record_zet(r, veld, va_arg(args, const char *));
    va_end(args);
    return r->id = id_nieuw();
}

static void hang(struct beeld *b, enum soort_code soort, struct id id, int veld, struct id aan) {
    record_zet_id(beeld_zoek(b, soort, id), veld, aan);
}

static struct id maak_meting(struct beeld *b, const char *instrument, const char *datum,
                             const char *status) {
    return maak(b, SOORT_METING, METING_INSTRUMENT, instrument, METING_DATUM, datum, METING_STATUS,
                status, -1);
}

static void maak_score(struct beeld *b, struct id meting, const char *item, const char *score,
                       const char *streef) {
    struct id id =
        maak(b, SOORT_SCORE, SCORE_ITEM, item, SCORE_SCORE, score, SCORE_STREEF, streef, -1);
    hang(b, SOORT_SCORE, id, SCORE_METING, meting);
}

static struct id maak_doel(struct beeld *b, struct id pip, const char *tekst) {
    struct id id = maak(b, SOORT_DOEL, DOEL_SPOOR, "werk", DOEL_OMSCHRIJVING, tekst, -1);
    hang(b, SOORT_DOEL, id, DOEL_PIP, pip);
    return id;
}

static struct id maak_actie(struct beeld *b, struct id doel, const char *tekst) {
    struct id id = maak(b, SOORT_ACTIE, ACTIE_OMSCHRIJVING, tekst, ACTIE_EIGENAAR, "samen",
                        ACTIE_STATUS, "open", -1);
    hang(b, SOORT_ACTIE, id, ACTIE_DOEL, doel);
    return id;
}

static struct id maak_pip(struct beeld *b, const char *versie, const char *status) {
    return maak(b, SOORT_PIP, PIP_VERSIENUMMER, versie, PIP_STATUS, status, -1);
}

static const struct instrument *instrument(const char *code) {
    struct problem p = {0};
    const struct instrument *i = instrument_zoek(catalogus_instrumenten(&p), code);
    assert_non_null(i);
    return i;
}

/* What is missing, as words. */
static void verwacht_ontbreekt(size_t n, const struct ontbrekend *lijst, const char *namen) {
    struct buf zin = {0};
    for (size_t i = 0; i < n; i++)
        buf_addf(&zin, "%s%s", i ? ", " : "", lijst[i].wat);
    text_expect(buf_text(&zin), namen);
    buf_free(&zin);
}

static void verwacht_intake(const struct beeld *b, const char *namen) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = intake_ontbreekt(b, lijst, ONTBREKEND_MAX);
    for (size_t i = 0; i < n; i++)
        assert_string_not_equal(lijst[i].bron, "");
    verwacht_ontbreekt(n, lijst, namen);
}

static void vul_intake(struct beeld *b) {
    maak(b, SOORT_INTAKE, INTAKE_TOETS_DATUM, "2026-10-01", INTAKE_TOETS_UITSLAG, "haalbaar",
         INTAKE_ONDERWIJS_NIVEAU, "basis", INTAKE_WERKERVARING, "kok", INTAKE_OMSTANDIGHEDEN, "-",
         INTAKE_VVE, "nvt", INTAKE_TAAL_LUISTEREN, "A1", INTAKE_TAAL_LEZEN, "A0",
         INTAKE_TAAL_SPREKEN, "A1", INTAKE_TAAL_SCHRIJVEN, "A0", INTAKE_ARBEIDSFIT, "bijna",
         INTAKE_ZELFREDZAAMHEID, "goed", INTAKE_ALLEEN_SPREKEN, "ja", -1);
}

static void test_intake_compleet(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    verwacht_intake(&b, "Datum leerbaarheidstoets, Uitslag, Hoogste onderwijs, Werkervaring, "
                        "Persoonlijke omstandigheden, VVE voor kinderen, Luisteren, Lezen, "
                        "Spreken, Schrijven, Mogelijkheden voor werk, Zelfredzaamheid, "
                        "Gewezen op alleen spreken");
    vul_intake(&b);
    verwacht_intake(&b, "");
    beeld_free(&b);
}

static void test_intake_uitzonderingen(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    vul_intake(&b);
    struct record *intake = beeld_enige(&b, SOORT_INTAKE);
    record_zet(intake, INTAKE_ALLEEN_SPREKEN, "nee");
    verwacht_intake(&b, "Gewezen op alleen spreken");
    record_zet(intake, INTAKE_ALLEEN_SPREKEN, "ja");
    record_zet(intake, INTAKE_TOETS_DATUM, NULL);
    record_zet(intake, INTAKE_TOETS_UITSLAG, NULL);
    verwacht_intake(&b, "Datum leerbaarheidstoets, Uitslag");
    record_zet(&b.dossier, DOSSIER_WET, "2013");
    verwacht_intake(&b, "");
    record_zet(&b.dossier, DOSSIER_WET, "2021");
    record_zet(intake, INTAKE_TOETS_ONTHEFFING, "slechtziend");
    verwacht_intake(&b, "");
    record_zet(intake, INTAKE_ZELFREDZAAMHEID, NULL);
    verwacht_intake(&b, "Zelfredzaamheid");
    struct id zrm = maak_meting(&b, "zrm-2017", "2026-10-01", STATUS_CONCEPT);
    verwacht_intake(&b, "Zelfredzaamheid");
    record_zet(beeld_zoek(&b, SOORT_METING, zrm), METING_STATUS, STATUS_VASTGESTELD);
    verwacht_intake(&b, "");
    beeld_free(&b);
}

static void test_intake_secties(void **state) {
    (void)state;
    struct beeld b;
    struct sectie_stand s[INTAKE_SECTIES_MAX];
    begin(&b);
    vul_intake(&b);
    record_zet(beeld_enige(&b, SOORT_INTAKE), INTAKE_TAAL_LEZEN, NULL);
    maak(&b, SOORT_GEZONDHEID, GEZONDHEID_HUISARTS, "ja", -1);
    size_t n = intake_volledigheid(&b, s, INTAKE_SECTIES_MAX);
    assert_int_equal(n, 11);
    assert_string_equal(s[4].naam, "Taalniveau");
    assert_int_equal(s[4].van, INTAKE_ALFABETISERING);
    assert_int_equal(s[4].tot, INTAKE_TAAL_ENGELS + 1);
    assert_int_equal(s[4].totaal, 6);
    assert_int_equal(s[4].ingevuld, 3);
    assert_int_equal(s[4].ontbreekt, 1);
    assert_int_equal(s[10].soort, SOORT_GEZONDHEID);
    assert_int_equal(s[10].ingevuld, 1);
    assert_int_equal(s[10].ontbreekt, 0);
    beeld_free(&b);
}

static void test_leerbaarheidstoets(void **state) {
    (void)state;
    static const struct {
        const char *datum, *score, *uitslag;
        bool let_op;
    } geval[] = {
        {"2026-10-01", "28", "haalbaar", false}, {"2026-10-01", "28", "niet_haalbaar", true},
        {"2026-10-01", "27", "haalbaar", true},  {"2026-10-01", "27", "niet_haalbaar", false},
        {"2023-04-12", "28", "haalbaar", false}, {"2023-04-11", "30", "niet_haalbaar", true},
        {"2023-04-11", "30", "haalbaar", true},  {"2023-04-11", "31", "haalbaar", false},
        {"2023-04-11", "27", "haalbaar", true},  {"2023-04-11", "27", "niet_haalbaar", false},
        {NULL, "30", "niet_haalbaar", true},     {"2026-10-01", NULL, "niet_haalbaar", false},
        {"2026-10-01", "40", NULL, false},
    };
    for (size_t i = 0; i < sizeof geval / sizeof *geval; i++) {
        struct beeld b;
        struct buf zin = {0};
        begin(&b);
        maak(&b, SOORT_INTAKE, INTAKE_TOETS_DATUM, geval[i].datum, INTAKE_TOETS_SCORE,
             geval[i].score, INTAKE_TOETS_UITSLAG, geval[i].uitslag, -1);
        bool let_op = leerbaarheidstoets_waarschuwing(beeld_enige(&b, SOORT_INTAKE), &zin);
        assert_int_equal(let_op, geval[i].let_op);
        assert_int_equal(zin.len > 0, let_op);
        buf_free(&zin);
        beeld_free(&b);
    }
    assert_false(leerbaarheidstoets_waarschuwing(NULL, NULL));
}

static void test_meting(void **state) {
    (void)state;
    const struct instrument *ladder = instrument("participatieladder");
    struct beeld b;
    int items[4];
    begin(&b);
    struct id m = maak_meting(&b, "participatieladder", "2026-11-01", STATUS_CONCEPT);
    assert_int_equal(meting_ontbreekt(&b, ladder, m, items, 4), 1);
    assert_int_equal(items[0], 1);
    maak_score(&b, m, "1", NULL, "4");
    assert_int_equal(meting_ontbreekt(&b, ladder, m, items, 4), 1);
    record_zet(&b.lijst[SOORT_SCORE].rij[0], SCORE_REDEN, "ntb");
    assert_int_equal(meting_ontbreekt(&b, ladder, m, items, 4), 0);
    beeld_free(&b);
}

static void test_meting_leeftijd(void **state) {
    (void)state;
    const struct instrument *zrm = instrument("zrm-2017");
    struct beeld b;
    struct buf zin = {0};
    begin(&b);
    assert_int_equal(meting_leeftijd(&b, zrm, vandaag), TERNAIR_ONBEKEND);
    record_zet(&b.persoon, PERSOON_GEBOORTEDATUM, "2008-11-22");
    assert_int_equal(meting_leeftijd(&b, zrm, vandaag), TERNAIR_JA);
    record_zet(&b.persoon, PERSOON_GEBOORTEDATUM, "2008-11-23");
    assert_int_equal(meting_leeftijd(&b, zrm, vandaag), TERNAIR_NEE);
    assert_int_equal(meting_leeftijd(&b, instrument("taalniveau"), vandaag), TERNAIR_JA);
    record_zet(&b.persoon, PERSOON_GEBOORTEDATUM, "2008-00-00");
    assert_true(meting_waarschuwing(&b, zrm, vandaag, vandaag, &zin));
    text_expect_part(zin.s, "18 jaar");
    buf_clear(&zin);
    record_zet(&b.persoon, PERSOON_GEBOORTEDATUM, "1990-00-00");
    assert_false(meting_waarschuwing(&b, zrm, (struct datum){2026, 10, 23}, vandaag, &zin));
    assert_true(meting_waarschuwing(&b, zrm, (struct datum){2026, 10, 22}, vandaag, &zin));
    text_expect_part(zin.s, "30 dagen");
    buf_free(&zin);
    beeld_free(&b);
}

static void test_score_reeks(void **state) {
    (void)state;
    struct problem p = {0};
    const struct instrumenten *l = catalogus_instrumenten(&p);
    const struct instrument *zrm = instrument("zrm-2017");
    struct reekspunt punt[8];
    struct beeld b;
    begin(&b);
    struct id later = maak_meting(&b, "zrm-2017", "2026-06-01", STATUS_VASTGESTELD);
    struct id eerst = maak_meting(&b, "zrm-2013", "2025-01-01", STATUS_VASTGESTELD);
    struct id weg = maak_meting(&b, "zrm-2017", "2026-07-01", STATUS_VERVANGEN);
    struct id nu = maak_meting(&b, "zrm-2017", "2026-08-01", STATUS_CONCEPT);
    maak_score(&b, later, "4", "3", NULL);
    maak_score(&b, eerst, "3", "2", NULL); /* Huisvesting was item 3 */
    maak_score(&b, eerst, "2", "1", NULL); /* Dagbesteding compares only in part */
    maak_score(&b, later, "2", "4", NULL);
    maak_score(&b, weg, "4", "5", NULL);
    maak_score(&b, nu, "4", "5", NULL);
    assert_int_equal(score_reeks(&b, l, zrm, 4, punt, 8), 2);
    assert_int_equal(punt[0].niveau, 2);
    assert_int_equal(punt[1].niveau, 3);
    assert_int_equal(score_reeks(&b, l, zrm, 4, punt, 1), 1);
    assert_int_equal(punt[0].niveau, 3);
    assert_int_equal(score_reeks(&b, l, zrm, 2, punt, 8), 1);
    assert_int_equal(punt[0].niveau, 4);
    assert_int_equal(score_reeks(&b, l, zrm, 1, punt, 8), 0);
    beeld_free(&b);
}

static void verwacht_pip(const struct beeld *b, const char *namen) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = pip_ontbreekt(b, pip_in_concept(b), lijst, ONTBREKEND_MAX);
    verwacht_ontbreekt(n, lijst, namen);
}

static void test_pip_ontbreekt(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    struct id pip = maak_pip(&b, "1", STATUS_CONCEPT);
    struct record *r = beeld_zoek(&b, SOORT_PIP, pip);
    verwacht_pip(&b, "Leerroute, Ondersteuning en begeleiding, PVT, uren, MAP, uren, "
                     "Aantal voortgangsgesprekken, een doel met een actie");
    record_zet(r, PIP_LEERROUTE, "O");
    record_zet(r, PIP_ONDERSTEUNING, "maatje");
    record_zet(r, PIP_INTENSITEIT_PVT, "12");
    record_zet(r, PIP_AANTAL_GESPREKKEN, "6");
    struct id doel = maak_doel(&b, pip, "Ik werk");
    verwacht_pip(&b, "een doel met een actie");
    maak_actie(&b, doel, "Solliciteren");
    verwacht_pip(&b, "");
    record_zet(r, PIP_LEERROUTE, "Z");
    verwacht_pip(&b, "MAP, uren");
    record_zet(r, PIP_INTENSITEIT_MAP, "40");
    record_zet(&b.dossier, DOSSIER_DOELGROEP, "gezinsmigrant");
    verwacht_pip(&b, "");
    record_zet(&b.dossier, DOSSIER_DOELGROEP, "asielstatushouder");
    verwacht_pip(&b, "Leerroute, uren per week");
    beeld_free(&b);
}

static void test_pip_kinderen_en_bijstand(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    struct id pip = maak_pip(&b, "1", STATUS_BESPROKEN);
    const struct record *r = beeld_zoek(&b, SOORT_PIP, pip);
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t zonder = pip_ontbreekt(&b, r, lijst, ONTBREKEND_MAX);
    maak(&b, SOORT_INTAKE, INTAKE_VVE, "nvt", -1);
    assert_int_equal(pip_ontbreekt(&b, r, lijst, ONTBREKEND_MAX), zonder);
    record_zet(beeld_enige(&b, SOORT_INTAKE), INTAKE_VVE, "nee");
    assert_int_equal(pip_ontbreekt(&b, r, lijst, ONTBREKEND_MAX), zonder + 1);
    assert_string_equal(lijst[4].wat, "Afspraken over VVE");
    assert_string_equal(lijst[4].bron, "Wet inburgering 2021 art. 15 lid 1 d");
    maak(&b, SOORT_GEBEURTENIS, GEBEURTENIS_CODE, "uitk_start", GEBEURTENIS_DATUM, "2026-01-01",
         -1);
    assert_int_equal(pip_ontbreekt(&b, r, lijst, ONTBREKEND_MAX), zonder + 2);
    maak(&b, SOORT_GEBEURTENIS, GEBEURTENIS_CODE, "uitk_einde", GEBEURTENIS_DATUM, "2026-03-01",
         -1);
    assert_int_equal(pip_ontbreekt(&b, r, lijst, ONTBREKEND_MAX), zonder + 1);
    beeld_free(&b);
}

static void test_gaten(void **state) {
    (void)state;
    const struct instrument *zrm = instrument("zrm-2017");
    struct beeld b;
    int items[ONTBREKEND_MAX];
    begin(&b);
    struct id m = maak_meting(&b, "zrm-2017", "2026-06-01", STATUS_VASTGESTELD);
    maak_score(&b, m, "1", "2", "4");
    maak_score(&b, m, "2", "4", "4");
    maak_score(&b, m, "3", NULL, "4");
    maak_score(&b, m, "4", "3", "5");
    assert_int_equal(domeinen_zonder_doel(&b, zrm, items, ONTBREKEND_MAX), 2);
    struct id pip = maak_pip(&b, "1", STATUS_VASTGESTELD);
    struct id doel = maak_doel(&b, pip, "Rondkomen");
    record_zet(beeld_zoek(&b, SOORT_DOEL, doel), DOEL_INSTRUMENT, "zrm-2017");
    record_zet(beeld_zoek(&b, SOORT_DOEL, doel), DOEL_ITEM, "1");
    assert_int_equal(domeinen_zonder_doel(&b, zrm, items, ONTBREKEND_MAX), 1);
    assert_int_equal(items[0], 4);
    maak_pip(&b, "2", STATUS_CONCEPT);
    assert_int_equal(domeinen_zonder_doel(&b, zrm, items, ONTBREKEND_MAX), 2);
    beeld_free(&b);
}

static void test_pip_versies(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    assert_null(pip_lopend(&b));
    struct id een = maak_pip(&b, "1", STATUS_CONCEPT);
    assert_ptr_equal(pip_lopend(&b), pip_in_concept(&b));
    record_zet(beeld_zoek(&b, SOORT_PIP, een), PIP_STATUS, STATUS_VASTGESTELD);
    struct id twee = maak_pip(&b, "2", STATUS_BESPROKEN);
    assert_true(id_gelijk(pip_lopend(&b)->id, een));
    assert_true(id_gelijk(pip_in_concept(&b)->id, twee));
    assert_true(id_gelijk(pip_versie(&b, 2)->id, twee));
    struct id doel1 = maak_doel(&b, een, "A"), doel2 = maak_doel(&b, een, "B");
    struct id actie = maak_actie(&b, doel2, "x");
    maak_actie(&b, doel1, "y");
    maak_doel(&b, twee, "C");
    assert_true(id_gelijk(pip_doel(&b, een, 2)->id, doel2));
    assert_null(pip_doel(&b, een, 3));
    assert_null(pip_doel(&b, een, 0));
    assert_int_equal(doel_nr(&b, beeld_zoek(&b, SOORT_DOEL, doel2)), 2);
    assert_true(id_gelijk(pip_actie(&b, een, 1)->id, actie));
    assert_null(pip_actie(&b, twee, 1));
    assert_int_equal(actie_nr(&b, beeld_zoek(&b, SOORT_ACTIE, actie)), 1);
    assert_true(record_ligt_vast(&b, beeld_zoek(&b, SOORT_ACTIE, actie)));
    assert_false(record_ligt_vast(&b, pip_doel(&b, twee, 1)));
    beeld_free(&b);
}

static void schrijf_verschil(const struct verschil *v, struct buf *uit) {
    buf_addf(uit, "%s: %s -> %s\n", v->wat, v->oud ? v->oud : "(geen)",
             v->nieuw ? v->nieuw : "(geen)");
}

static void test_pip_verschillen(void **state) {
    (void)state;
    struct beeld b;
    struct verschillen v = {0};
    struct buf tekst = {0};
    begin(&b);
    struct id een = maak_pip(&b, "1", STATUS_VERVANGEN), twee = maak_pip(&b, "2", STATUS_CONCEPT);
    struct id oud = maak_doel(&b, een, "Ik leer fietsen");
    struct id weg = maak_doel(&b, een, "Ik zing");
    struct id blijft = maak_doel(&b, twee, "Ik leer fietsen");
    struct id nieuw = maak_doel(&b, twee, "Ik zwem");
    hang(&b, SOORT_DOEL, blijft, DOEL_HERKOMST, oud);
    record_zet(beeld_zoek(&b, SOORT_PIP, een), PIP_LEERROUTE, "B1");
    record_zet(beeld_zoek(&b, SOORT_PIP, twee), PIP_LEERROUTE, "Z");
    record_zet(beeld_zoek(&b, SOORT_DOEL, blijft), DOEL_UITERLIJK, "2027-01-31");
    maak_actie(&b, oud, "Fiets lenen");
    struct id lenen = maak_actie(&b, blijft, "Fiets lenen");
    record_zet(beeld_zoek(&b, SOORT_ACTIE, lenen), ACTIE_STATUS, "gedaan");
    maak_actie(&b, weg, "Koor zoeken");
    maak_actie(&b, nieuw, "Badpak kopen");
    pip_verschillen(&b, beeld_zoek(&b, SOORT_PIP, een), beeld_zoek(&b, SOORT_PIP, twee), &v);
    for (size_t i = 0; i < v.aantal; i++)
        schrijf_verschil(&v.rij[i], &tekst);
    text_expect(tekst.s, "Leerroute: B1-route -> Zelfredzaamheidsroute (Z)\n"
                         "Doel 1: Uiterlijk: (geen) -> 31-01-2027\n"
                         "Actie 1: Stand: Nog te doen -> Gedaan\n"
                         "Doel 2: Ik zing -> (geen)\n"
                         "Actie 2: Koor zoeken -> (geen)\n"
                         "Doel 2: (geen) -> Ik zwem\n"
                         "Actie 2: (geen) -> Badpak kopen\n");
    verschillen_free(&v);
    buf_free(&tekst);
    beeld_free(&b);
}

static void maak_voortgang(struct beeld *b, struct id gesprek, struct id doel, const char *stand) {
    struct id id = maak(b, SOORT_VOORTGANG, VOORTGANG_STAND, stand, -1);
    hang(b, SOORT_VOORTGANG, id, VOORTGANG_GESPREK, gesprek);
    hang(b, SOORT_VOORTGANG, id, VOORTGANG_DOEL, doel);
}

static void test_doel_stand(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    struct id een = maak_pip(&b, "1", STATUS_VERVANGEN),
              twee = maak_pip(&b, "2", STATUS_VASTGESTELD);
    struct id oud = maak_doel(&b, een, "x"), nieuw = maak_doel(&b, twee, "x");
    hang(&b, SOORT_DOEL, nieuw, DOEL_HERKOMST, oud);
    const struct record *doel = beeld_zoek(&b, SOORT_DOEL, nieuw);
    assert_null(doel_stand(&b, doel));
    struct id laat = maak(&b, SOORT_GESPREK, GESPREK_DATUM, "2026-06-01", GESPREK_STATUS,
                          STATUS_VASTGESTELD, -1);
    struct id vroeg = maak(&b, SOORT_GESPREK, GESPREK_DATUM, "2026-03-01", GESPREK_STATUS,
                           STATUS_VASTGESTELD, -1);
    struct id concept =
        maak(&b, SOORT_GESPREK, GESPREK_DATUM, "2026-09-01", GESPREK_STATUS, STATUS_CONCEPT, -1);
    maak_voortgang(&b, vroeg, nieuw, "achter");
    assert_string_equal(record_tekst(doel_stand(&b, doel), VOORTGANG_STAND), "achter");
    maak_voortgang(&b, laat, oud, "behaald");
    maak_voortgang(&b, concept, nieuw, "gestopt");
    assert_string_equal(record_tekst(doel_stand(&b, doel), VOORTGANG_STAND), "behaald");
    assert_true(id_gelijk(gesprek_in_concept(&b)->id, concept));
    assert_string_equal(record_tekst(gesprek_voortgang(&b, concept, nieuw), VOORTGANG_STAND),
                        "gestopt");
    assert_null(gesprek_voortgang(&b, concept, oud));
    beeld_free(&b);
}

static void verwacht_meldingen(const struct beeld *b, const char *verwacht) {
    struct problem p = {0};
    struct meldingen m;
    struct buf tekst = {0};
    meldingen_van(b, catalogus_instrumenten(&p), &m);
    for (size_t i = 0; i < m.aantal; i++)
        buf_addf(&tekst, "%s%s", i ? "; " : "", m.rij[i].tekst);
    text_expect(buf_text(&tekst), verwacht);
    buf_free(&tekst);
    meldingen_free(&m);
}

static void test_meldingen(void **state) {
    (void)state;
    struct beeld b;
    begin(&b);
    verwacht_meldingen(&b, "geen V-nummer");
    record_zet(&b.persoon, PERSOON_V_NUMMER, "1234567890");
    verwacht_meldingen(&b, "");
    maak(&b, SOORT_GEBEURTENIS, GEBEURTENIS_CODE, "brp", GEBEURTENIS_DATUM, "2026-01-01", -1);
    verwacht_meldingen(&b, "geen BSN");
    record_zet(&b.persoon, PERSOON_BSN, "999990019");
    record_zet(&b.persoon, PERSOON_GEHEIM, "ja");
    record_zet(&b.persoon, PERSOON_TAAL, "Tigrinya");
    record_zet(&b.persoon, PERSOON_TOLK_NODIG, "altijd");
    struct id oud = maak_meting(&b, "zrm-2017", "2026-01-01", STATUS_VASTGESTELD);
    maak_score(&b, oud, "6", "1", NULL);
    maak_score(&b, oud, "1", "1", NULL);
    verwacht_meldingen(&b, "acuut: Financiën, Geestelijke gezondheid; adres geheim; "
                           "tolk nodig (Tigrinya)");
    struct id nieuw = maak_meting(&b, "zrm-2017", "2026-06-01", STATUS_CONCEPT);
    maak_score(&b, nieuw, "1", "3", NULL);
    verwacht_meldingen(&b, "acuut: Geestelijke gezondheid; adres geheim; tolk nodig (Tigrinya)");
    maak_score(&b, nieuw, "6", "2", NULL);
    verwacht_meldingen(&b, "adres geheim; tolk nodig (Tigrinya)");
    beeld_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_intake_compleet),
        cmocka_unit_test(test_intake_uitzonderingen),
        cmocka_unit_test(test_intake_secties),
        cmocka_unit_test(test_leerbaarheidstoets),
        cmocka_unit_test(test_meting),
        cmocka_unit_test(test_meting_leeftijd),
        cmocka_unit_test(test_score_reeks),
        cmocka_unit_test(test_pip_ontbreekt),
        cmocka_unit_test(test_pip_kinderen_en_bijstand),
        cmocka_unit_test(test_gaten),
        cmocka_unit_test(test_pip_versies),
        cmocka_unit_test(test_pip_verschillen),
        cmocka_unit_test(test_doel_stand),
        cmocka_unit_test(test_meldingen),
    };
    return cmocka_run_group_tests(tests, NULL, catalogusproef_einde);
}
