/* The work itself by verbs, on the real program: intake, measurement, plan, talk, and what a script
 * reads back. */
#include "support/stand.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define V     "1234567890"
#define NU    "--vandaag", "2026-11-22"
#define ZRM   "--instrument", "zrm-2017", "--moment", "intake"
#define ALLES "1=3,2=2,3=3,4=4,5=4,6=3,7=3,8=5,9=5,10=4,11=2,12=3,13=5"

/* Runs a verb on the person of these tests and expects an exit code; what it printed, together. */
#define REGIE(code, ...) verwacht(map, code, uitkomst_run(map, "regie", __VA_ARGS__, NU, NULL))
#define DOSSIER()        REGIE(0, "dossier", V, "--json")

static const char *verwacht(struct werkmap *map, int code, struct uitkomst u) {
    uitkomst_expect(&u, code);
    char *alles = werkmap_room(map, strlen(u.uit) + strlen(u.fout) + 1);
    sprintf(alles, "%s%s", u.uit, u.fout);
    return alles;
}

static struct werkmap *begin(void) {
    struct werkmap *map = werkmap_new();
    REGIE(0, "init", "--naam", "M. de Vries", "--gemeente", "Zwolle");
    REGIE(0, "persoon", "v_nummer=" V, "achternaam=Hagos", "voornamen=Selam",
          "geboortedatum=00-00-1990", "taal=Tigrinya", "tolk_nodig=altijd", "wet=2021",
          "doelgroep=asielstatushouder");
    REGIE(0, "toewijzen", "ik", V);
    REGIE(0, "gebeurtenis", V, "koppeling", "2026-08-01");
    REGIE(0, "gebeurtenis", V, "brp", "2026-10-01");
    return map;
}

static void intake(struct werkmap *map) {
    REGIE(0, "intake", V, "toets_datum=1-10-2026", "toets_score=30", "toets_uitslag=haalbaar",
          "onderwijs_niveau=basis", "werkervaring=kok", "omstandigheden=rustig", "vve=nvt",
          "taal_luisteren=A1", "taal_lezen=A0", "taal_spreken=A1", "taal_schrijven=A0",
          "arbeidsfit=bijna", "zelfredzaamheid=gaat", "alleen_spreken=ja",
          "huisarts_ingeschreven=ja");
}

static void plan(struct werkmap *map) {
    REGIE(0, "pip", V, "leerroute=B1", "ondersteuning=maatje", "intensiteit_leerroute=15",
          "intensiteit_pvt=12", "intensiteit_map=60", "aantal_gesprekken=8");
    REGIE(0, "pip", V, "doel", "zelfredzaamheid", "Ik betaal mijn rekeningen op tijd",
          "--instrument", "zrm-2017", "--item", "1", "--leefgebied", "financien", "--uiterlijk",
          "+26w");
    REGIE(0, "pip", V, "actie", "1", "Naar het spreekuur", "--eigenaar", "samen", "--uren", "2");
}

static void test_intake(void **state) {
    (void)state;
    struct werkmap *map = begin();
    const char *leeg = REGIE(0, "intake", V);
    text_expect_part(leeg, "Ontbreekt: Werkervaring (Wet inburgering 2021 art. 14 lid 3 b)");
    text_expect_part(REGIE(3, "intake", V, "--afronden"), "Werkervaring");
    intake(map);
    REGIE(0, "intake", V, "alleen_spreken=nee");
    text_expect_part(REGIE(3, "intake", V, "--afronden"), "alleen spreken");
    REGIE(0, "intake", V, "alleen_spreken=ja", "--afronden", "--datum", "2026-10-20");
    const char *json = REGIE(0, "intake", V, "--json");
    text_expect_part(json, "\"afgerond_op\": \"2026-10-20\"");
    text_expect_part(json, "\"ontbreekt\": []");
    text_expect_part(DOSSIER(), "\"fase\": \"intake\"");
    /* Again on the same day changes nothing. */
    long voor = stand_getal(map, "SELECT count(*) FROM handeling");
    REGIE(0, "intake", V, "--afronden", "--datum", "2026-10-20");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM handeling"), voor);
    /* Nor does another day: a second completion would put the phase back. */
    REGIE(4, "intake", V, "--afronden");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'intake'"), 1);
    werkmap_free(map);
}

static void test_intake_weigert(void **state) {
    (void)state;
    struct werkmap *map = begin();
    long leeg = stand_getal(map, "SELECT count(*) FROM handeling");
    REGIE(0, "intake", V, "wensen= ", "zorg=");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM handeling"), leeg);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM intake"), 0);
    intake(map);
    long voor = stand_getal(map, "SELECT count(*) FROM handeling");
    REGIE(2, "intake", V, "onbekend=1");
    REGIE(2, "intake", V, "afgerond_op=2026-01-01");
    REGIE(3, "intake", V, "wensberoep=kok", "onderwijs_niveau=abc");
    REGIE(3, "intake", V, "--afronden", "--datum", "2026-11-23");
    REGIE(3, "intake", "9876543210");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM handeling"), voor);
    text_expect_part(DOSSIER(), "\"wensberoep\": null");
    text_expect_part(REGIE(0, "intake", V, "toets_score=20"), "past niet");
    werkmap_free(map);
}

static void test_meting(void **state) {
    (void)state;
    struct werkmap *map = begin();
    text_expect_part(REGIE(3, "meting", V, ZRM, "--scores", "1=3,2=2"), "Tijdsbesteding");
    REGIE(3, "meting", V, ZRM, "--scores", ALLES ",14=1");
    REGIE(3, "meting", V, ZRM, "--scores", ALLES, "--streef", "1=6");
    REGIE(3, "meting", V, ZRM, "--scores", ALLES, "--datum", "2026-12-01");
    REGIE(3, "meting", V, "--instrument", "zrm", "--moment", "intake", "--scores", ALLES);
    REGIE(2, "meting", V, ZRM, "--scores", "a=1");
    REGIE(2, "meting", V, "--scores", ALLES);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting"), 0);
    text_expect_part(REGIE(0, "meting", V, ZRM, "--datum", "2026-10-22", "--scores", ALLES,
                           "--reden", "7=ntb", "--streef", "1=4,2=4", "--toelichting",
                           "1=geen geld, wel schuld", "bronnen=persoon"),
                     "30 dagen");
    REGIE(0, "meting", V, "--instrument", "taalniveau", "--moment", "intake", "--scores",
          "1=A1,2=A0,3=2,4=a0");
    const char *json = DOSSIER();
    text_expect_part(json, "\"toelichting\": \"geen geld, wel schuld\"");
    text_expect_part(json, "\"bronnen\": \"persoon\"");
    text_expect_part(json, "\"niveau\": \"A2\",\n          \"score\": 2");
    text_expect_part(json,
                     "\"niveau\": null,\n          \"score\": null,\n          \"reden\": \"ntb\"");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'meting'"), 2);
    werkmap_free(map);
}

static void test_meting_te_jong(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(0, "persoon", "v_nummer=1111111111", "achternaam=Tesfay", "geboortedatum=2010-01-01");
    text_expect_part(REGIE(3, "meting", "1111111111", ZRM, "--scores", ALLES), "te jong");
    REGIE(0, "persoon", "v_nummer=2222222222", "achternaam=Ali", "geboortedatum=00-00-2008");
    text_expect_part(REGIE(0, "meting", "2222222222", ZRM, "--scores", ALLES), "staat niet vast");
    werkmap_free(map);
}

static void test_meting_concept_en_correctie(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(3, "meting", V, "--instrument", "zrm-2017", "--corrigeer", "--scores", "1=4");
    REGIE(0, "meting", V, ZRM, "--scores", "1=3", "--concept");
    REGIE(0, "meting", V, ZRM, "--scores", "2=3", "--concept");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting WHERE status = 'concept'"), 1);
    REGIE(0, "meting", V, ZRM, "--scores", ALLES, "--streef", "2=4");
    REGIE(0, "meting", V, "--instrument", "zrm-2017", "--corrigeer", "--scores", "1=4");
    const char *json = DOSSIER();
    text_expect_part(json, "\"status\": \"vervangen\"");
    text_expect_part(json, "\"corrigeert\": 1");
    text_expect_part(json, "\"score\": 4,\n          \"reden\": null,\n          \"streef\": null");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'meting'"), 1);
    REGIE(0, "meting", V, "--instrument", "zrm-2017", "--corrigeer", "--concept");
    REGIE(4, "meting", V, ZRM, "--scores", ALLES);
    REGIE(0, "meting", V, "--instrument", "zrm-2017", "--corrigeer");
    /* A next measurement starts with the targets of the last one. */
    REGIE(0, "meting", V, "--instrument", "zrm-2017", "--moment", "voortgang", "--concept");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM score JOIN meting ON meting.id = meting"
                                      " WHERE status = 'concept' AND item = 2 AND streef = 4"
                                      " AND score IS NULL"),
                     1);
    werkmap_free(map);
}

static void test_pip(void **state) {
    (void)state;
    struct werkmap *map = begin();
    text_expect_part(REGIE(3, "pip", V, "toon"), "Begin met: regie pip " V " begin");
    REGIE(3, "pip", V, "vaststellen");
    REGIE(0, "meting", V, ZRM, "--scores", ALLES, "--streef", "1=4,2=4");
    REGIE(0, "pip", V, "begin");
    text_expect_part(REGIE(3, "pip", V, "vaststellen"), "art. 15 lid 1 a");
    plan(map);
    const char *toon = REGIE(0, "pip", V, "toon");
    text_expect_part(toon, "Ik betaal mijn rekeningen op tijd");
    text_expect_part(toon, "Werk & Opleiding");
    text_expect_no_part(toon, "Financiën");
    text_expect_no_part(toon, "Ontbreekt");
    REGIE(3, "pip", V, "doel", "werk", "x", "--instrument", "zrm-2017", "--item", "14");
    REGIE(3, "pip", V, "doel", "fietsen", "x");
    REGIE(3, "pip", V, "actie", "2", "x", "--eigenaar", "samen");
    REGIE(3, "pip", V, "actie", "1", "x");
    REGIE(2, "pip", V, "doel", "werk");
    REGIE(2, "pip", V, "dansen");
    REGIE(0, "pip", V, "bespreken", "2026-11-01");
    text_expect_part(DOSSIER(), "\"fase\": \"plan_concept\"");
    REGIE(3, "pip", V, "vaststellen", "2026-11-23");
    REGIE(0, "pip", V, "vaststellen", "2026-11-02");
    text_expect_part(DOSSIER(), "\"fase\": \"plan_vastgesteld\"");
    werkmap_free(map);
}

static void test_pip_versies(void **state) {
    (void)state;
    struct werkmap *map = begin();
    plan(map);
    REGIE(0, "pip", V, "vaststellen", "2026-11-02");
    text_expect_part(REGIE(4, "pip", V, "leerroute=Z"), "vastgesteld");
    REGIE(4, "pip", V, "doel", "werk", "Ik werk");
    REGIE(4, "pip", V, "actie", "1", "x", "--eigenaar", "samen");
    REGIE(4, "pip", V, "weg", "doel", "1");
    REGIE(4, "pip", V, "bespreken");
    REGIE(4, "pip", V, "vaststellen");
    REGIE(0, "pip", V, "begin");
    REGIE(0, "pip", V, "begin");
    REGIE(0, "pip", V, "leerroute=Z", "reden_bijstelling=te snel");
    REGIE(0, "pip", V, "doel", "werk", "Ik werk");
    REGIE(0, "pip", V, "doel", "werk", "Vergissing");
    REGIE(0, "pip", V, "weg", "doel", "3");
    REGIE(0, "pip", V, "actie-stand", "1", "gedaan");
    text_expect(REGIE(0, "pip", V, "verschil"),
                "Leerroute                     B1-route\n"
                "                          ->  Zelfredzaamheidsroute (Z)\n"
                "Doel 2                        (nieuw)\n"
                "                          ->  Ik werk\n");
    REGIE(3, "pip", V, "vaststellen", "2026-11-01");
    REGIE(0, "pip", V, "vaststellen");
    const char *json = DOSSIER();
    text_expect_part(json, "\"versienummer\": 1,\n      \"status\": \"vervangen\"");
    text_expect_part(json, "\"versienummer\": 2,\n      \"status\": \"vastgesteld\"");
    text_expect_part(json, "\"herkomst\": 1");
    text_expect_part(json, "\"fase\": \"plan_vastgesteld\"");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM actie WHERE gedaan_op = '2026-11-22'"),
                     2);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'plan_vast'"),
                     1);
    assert_int_equal(
        stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'plan_bijgesteld'"), 1);
    werkmap_free(map);
}

static void test_gesprek(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(0, "meting", V, ZRM, "--datum", "2026-11-01", "--scores", ALLES, "--reden", "7=weigert");
    plan(map);
    REGIE(0, "pip", V, "vaststellen", "2026-11-02");
    REGIE(3, "gesprek", V, "--doel", "2=behaald");
    REGIE(3, "gesprek", V, "--doel", "1=geweldig");
    REGIE(3, "gesprek", V, "--afspraak", "Bellen");
    REGIE(3, "gesprek", V, "--volgende", "2026-11-22");
    REGIE(3, "gesprek", V, "--datum", "2026-11-23");
    REGIE(2, "gesprek", V, "--doel", "eerste=behaald");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gesprek"), 0);
    REGIE(0, "gesprek", V, "--vorm", "kantoor", "--tolk", "telefoon", "--doel",
          "1=op_schema:gaat goed: verder zo", "--afspraak", "Brief meenemen|statushouder|+2w",
          "--afspraak", "Bellen|casemanager", "--scores", "1=4", "--conclusie", "prima",
          "--volgende", "+13w");
    const char *json = DOSSIER();
    text_expect_part(json, "\"stand\": \"op_schema\",\n          \"toelichting\": "
                           "\"gaat goed: verder zo\"");
    text_expect_part(json, "\"volgende_datum\": \"2027-02-21\"");
    text_expect_part(json, "\"omschrijving\": \"Brief meenemen\",\n          \"eigenaar\": "
                           "\"statushouder\",\n          \"uiterlijk\": \"2026-12-06\"");
    text_expect_part(json, "\"toelichting\": \"Overgenomen van 01-11-2026.\"");
    text_expect_part(json, "\"reden\": \"weigert\"");
    text_expect_part(json, "\"gesprek\": 1");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'review'"), 1);
    assert_int_equal(
        stand_getal(map, "SELECT count(*) FROM handeling WHERE naam = 'gesprek_vastleggen'"), 1);
    werkmap_free(map);
}

/* A goal that was spoken about does not vanish from under the talk. */
static void test_doel_besproken(void **state) {
    (void)state;
    struct werkmap *map = begin();
    plan(map);
    REGIE(0, "gesprek", V, "--doel", "1=achter");
    REGIE(4, "pip", V, "weg", "doel", "1");
    REGIE(0, "pip", V, "weg", "actie", "1");
    text_expect_part(DOSSIER(), "\"stand\": \"achter\"");
    werkmap_free(map);
}

static void test_no_show(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(0, "gesprek", V, "--no-show", "--datum", "2026-11-10", "--instrument",
          "participatieladder", "--scores", "1=4");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'meting'"), 0);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting"
                                      " WHERE status = 'concept' AND gesprek IS NULL"),
                     1);
    const char *json = DOSSIER();
    text_expect_part(json, "\"no_show\": \"ja\"");
    text_expect_part(json, "\"code\": \"contact\",\n      \"datum\": \"2026-11-10\",\n"
                           "      \"toelichting\": \"niet verschenen\"");
    text_expect_no_part(json, "\"review\"");
    werkmap_free(map);
}

/* What a person typed comes back as typed: Arabic, Ge'ez, decomposed letters, lines, quotes. */
/* A note at an item that was not scored is not thrown away with the measurement. */
static void test_notitie_zonder_score(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(0, "meting", V, ZRM, "--datum", "2026-11-01", "--scores", ALLES);
    REGIE(0, "gesprek", V, "--datum", "2026-11-10", "--streef", "1=3");
    REGIE(0, "gesprek", V, "--datum", "2026-11-11", "--toelichting", "2=zoekt werk");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting"
                                      " WHERE status = 'concept' AND gesprek IS NULL"),
                     2);
    assert_int_equal(
        stand_getal(map, "SELECT count(*) FROM score WHERE toelichting = 'zoekt werk'"), 1);
    werkmap_free(map);
}

static void test_teksten(void **state) {
    (void)state;
    static const char *const tekst[] = {
        "محمد الحسن",
        "ሰላም ሃጎስ",
        "Jose\xcc\x81 versus Jos\xc3\xa9",
        "  spaties  ",
        "emoji 👩‍👩‍👧",
        "=1+1",
        "O'Neil \xe2\x80\x9cja\xe2\x80\x9d",
    };
    struct werkmap *map = begin();
    for (size_t i = 0; i < sizeof tekst / sizeof *tekst; i++) {
        char veld[200], json[200];
        snprintf(veld, sizeof veld, "wensen=%s", tekst[i]);
        snprintf(json, sizeof json, "\"wensen\": \"%s\"", tekst[i]);
        REGIE(0, "intake", V, veld);
        text_expect_part(DOSSIER(), json);
    }
    REGIE(0, "intake", V, "wensen=regel een\nregel \"twee\"\n\tdrie\\");
    text_expect_part(DOSSIER(), "\"wensen\": \"regel een\\nregel \\\"twee\\\"\\n\\tdrie\\\\\"");
    REGIE(0, "intake", V, "wensen=\x1b[31mrood");
    text_expect_part(DOSSIER(), "\"wensen\": \"\\u001b[31mrood\"");
    REGIE(0, "intake", V, "wensen=");
    text_expect_part(DOSSIER(), "\"wensen\": null");
    werkmap_free(map);
}

static void verwacht_smal(const char *tekst) {
    while (*tekst) {
        size_t cellen = 0, n = strcspn(tekst, "\n");
        for (size_t i = 0; i < n; i++)
            cellen += (tekst[i] & 0xC0) != 0x80;
        assert_true(cellen <= 80);
        tekst += n + (tekst[n] != '\0');
    }
}

static void test_papier(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(3, "dossier", V, "--tekst");
    plan(map);
    REGIE(0, "pip", V,
          "wensen=Ik wil graag een eigen restaurant beginnen met eten uit Eritrea, "
          "samen met mijn zus die er al ervaring mee heeft.\nEn leren fietsen.");
    REGIE(0, "pip", V, "vaststellen", "2026-11-02");
    REGIE(0, "gesprek", V, "--afspraak", "Brief meenemen|statushouder|+2w");
    const char *papier = REGIE(0, "dossier", V, "--tekst");
    verwacht_smal(papier);
    verwacht_smal(REGIE(0, "dossier", V));
    text_expect_part(papier, "Versie 1, vastgesteld op 02-11-2026");
    text_expect_part(papier, "Selam Hagos                               M. de Vries");
    text_expect_part(papier, "Tigrinya; tolk: Altijd");
    text_expect_part(papier, "[ ] 1.   Naar het spreekuur (Samen, 2 uur per week)");
    text_expect_part(papier, "- Brief meenemen (Statushouder, uiterlijk 06-12-2026)");
    text_expect_part(papier, "En leren fietsen.");
    werkmap_free(map);
}

/* The same job in two files gives the same bytes. */
static void test_zelfde_bytes(void **state) {
    (void)state;
    const char *json[2];
    struct werkmap *maps[2];
    for (int i = 0; i < 2; i++) {
        struct werkmap *map = maps[i] = begin();
        intake(map);
        REGIE(0, "intake", V, "--afronden");
        REGIE(0, "meting", V, ZRM, "--scores", i ? ALLES : "13=5,12=3," ALLES);
        plan(map);
        REGIE(0, "pip", V, "vaststellen");
        REGIE(0, "gesprek", V, "--doel", "1=behaald", "--scores", "1=5");
        json[i] = DOSSIER();
    }
    text_expect(json[1], json[0]);
    werkmap_free(maps[0]);
    werkmap_free(maps[1]);
}

/* Every action is one entry in the journal, with a line for each value. */
static void test_journaal(void **state) {
    (void)state;
    struct werkmap *map = begin();
    intake(map);
    REGIE(0, "intake", V, "toets_score=31", "vve=nee");
    assert_int_equal(
        stand_getal(map, "SELECT count(*) FROM wijziging w JOIN handeling h ON h.id = w.handeling"
                         " WHERE h.naam = 'intake_invullen' AND w.oud = '30' AND w.nieuw = '31'"
                         " AND w.veld = 'toets_score' AND h.dossier IS NOT NULL"),
        1);
    long voor = stand_getal(map, "SELECT count(*) FROM handeling");
    REGIE(0, "meting", V, ZRM, "--scores", ALLES);
    REGIE(0, "gesprek", V, "--conclusie", "goed");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM handeling"), voor + 2);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM wijziging w JOIN handeling h"
                                      " ON h.id = w.handeling WHERE h.naam = 'meting_vaststellen'"
                                      " AND w.soort = 'score'"),
                     13);
    werkmap_free(map);
}

/* What was recorded by mistake can go; what the work itself left behind cannot. */
static void test_gebeurtenis_weg(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(0, "gebeurtenis", V, "screening", "2026-10-02");
    REGIE(0, "gebeurtenis", V, "screening", "2026-10-03");
    text_expect_part(REGIE(3, "gebeurtenis", V, "screening", "--weg"), "Geef de datum erbij.");
    REGIE(3, "gebeurtenis", V, "screening", "2026-10-04", "--weg");
    REGIE(0, "gebeurtenis", V, "screening", "2026-10-03", "--weg");
    REGIE(0, "gebeurtenis", V, "screening", "--weg");
    REGIE(3, "gebeurtenis", V, "screening", "--weg");
    text_expect_part(DOSSIER(), "\"fase\": \"vestiging\"");
    REGIE(0, "gebeurtenis", V, "brp", "--weg");
    text_expect_part(DOSSIER(), "\"fase\": \"gekoppeld\"");
    intake(map);
    REGIE(0, "intake", V, "--afronden");
    text_expect_part(REGIE(4, "gebeurtenis", V, "intake", "--weg"), "verdwijnt niet los");
    REGIE(0, "gebeurtenis", V, "intake", "2026-10-20");
    REGIE(0, "gebeurtenis", V, "intake", "2026-10-20", "--weg");
    plan(map);
    REGIE(0, "gesprek", V, "--no-show");
    REGIE(4, "gebeurtenis", V, "plan_concept", "--weg");
    REGIE(4, "gebeurtenis", V, "contact", "--weg");
    REGIE(4, "gebeurtenis", V, "koppeling", "--weg", "--alleen-lezen");
    werkmap_free(map);
}

static void test_rollen(void **state) {
    (void)state;
    struct werkmap *map = begin();
    text_expect_part(REGIE(3, "toewijzen", "ik", V, "--rol", ""), "Rol mag niet leeg zijn.");
    REGIE(0, "toewijzen", "ik", V, "--rol", "jobcoach");
    text_expect_part(DOSSIER(), "\"rol\": \"jobcoach\"");
    REGIE(0, "gebruiker", "j.bakker", "--naam", "J. Bakker");
    text_expect_part(REGIE(3, "gebruiker", "j.bakker", "--naam", " "), "Naam mag niet leeg zijn.");
    text_expect_part(REGIE(3, "gebruiker", "j.bakker", "--rol", ""), "Rol mag niet leeg zijn.");
    text_expect_part(REGIE(0, "gebruiker"), "J. Bakker");
    werkmap_free(map);
}

static void test_alleen_lezen(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE(4, "intake", V, "wensen=x", "--alleen-lezen");
    REGIE(0, "dossier", V, "--alleen-lezen");
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_intake),
        cmocka_unit_test(test_intake_weigert),
        cmocka_unit_test(test_meting),
        cmocka_unit_test(test_meting_te_jong),
        cmocka_unit_test(test_meting_concept_en_correctie),
        cmocka_unit_test(test_pip),
        cmocka_unit_test(test_pip_versies),
        cmocka_unit_test(test_gesprek),
        cmocka_unit_test(test_doel_besproken),
        cmocka_unit_test(test_no_show),
        cmocka_unit_test(test_notitie_zonder_score),
        cmocka_unit_test(test_teksten),
        cmocka_unit_test(test_papier),
        cmocka_unit_test(test_zelfde_bytes),
        cmocka_unit_test(test_journaal),
        cmocka_unit_test(test_gebeurtenis_weg),
        cmocka_unit_test(test_rollen),
        cmocka_unit_test(test_alleen_lezen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
