/* A list of something else than people, read in on the screen: recognised by its headers, or chosen
 * by hand; the same steps and the same actions as on the command line. */
#include "support/importproef.h"
#include "support/stand.h"
#include "support/terminal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static int begin(void **state) {
    if (importproef_begin(state))
        return -1;
    importproef_lijst(*state,
                      IMPORTPROEF_KOP "2900000001;Hagos;Selam;1-1-1990\n"
                                      "2900000002;Noori;Ali;2-2-1985\n",
                      "2: 2 0 0 0 0");
    return 0;
}

/* A whole measurement of Selam, somebody nobody knows, and a score that is none. */
static void metingen(struct werkmap *map, const char *naam, const char *kop) {
    char *csv = werkmap_room(map, 4000), *p = csv;
    p += sprintf(p, "%s\n", kop);
    for (int item = 1; item <= 13; item++)
        p += sprintf(p, "2900000001;zrm-2017;13-02-2026;intake;%d;%d\n", item, 1 + item % 5);
    sprintf(p, "2900000009;zrm-2017;13-02-2026;intake;1;3\n"
               "2900000002;zrm-2017;13-02-2026;intake;1;9\n");
    werkmap_schrijf(map, naam, csv);
}
#define METINGKOP "v_nummer;instrument;datum;moment;item;score"

static struct terminal *bij_stap_1(struct werkmap *map, const char *bestand, int rijen,
                                   int kolommen) {
    static const char *const argv[] = {"regie", "--vandaag", "2026-11-22", NULL};
    struct terminal *t = terminal_start(rijen, kolommen, argv, werkmap_env(map));
    terminal_keys(t, "l~/");
    terminal_keys(t, bestand);
    terminal_key(t, "Enter");
    return t;
}

static void test_meting_80(void **state) {
    metingen(*state, "zrm.csv", METINGKOP);
    struct terminal *t = bij_stap_1(*state, "zrm.csv", 24, 80);
    terminal_expect_body(
        t, "[1 Bestand]  2 Kolommen   3 Proef   4 Klaar                             zrm.csv\n"
           "── Zo leest regie deze lijst ──\n"
           "  Soort      metingen             dat zeggen de koppen\n"
           "  Codering   UTF-8                alle letters kloppen zo\n"
           "  Scheiding  puntkomma            6 kolommen, in alle rijen evenveel\n"
           "  Kopregel   regel 1              de eerste regel met namen van kolommen\n"
           "  Datums     dag-maand-jaar       bewezen door dagen boven 12\n"
           "── Alle 15 rijen ──\n"
           " regel  v_nummer    instrument  datum       moment              item  score\n"
           "     2  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  1     2\n"
           "     3  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  2     3\n"
           "     4  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  3     4\n"
           "     5  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  4     5\n"
           "     6  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  5     1\n"
           "     7  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  6     2\n"
           "     8  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  7     3\n"
           "     9  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  8     4\n"
           "    10  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  9     5\n"
           "    11  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  10    1\n"
           "    12  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  11    2\n"
           "    13  2900000001  zrm-2017    13-02-2026  Intake (nulmeting)  12    3        ↓\n");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "6 van 6 kolommen worden overgenomen. Alles is duidelijk.");
    terminal_expect_text(t, " = item               Onderdeel ");
    terminal_script(t, "<F2>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen  [3 Proef]  4 Klaar                             zrm.csv\n"
           "── Proef: er is nog niets veranderd ──\n"
           "   alle    nieuw   gewijzigd   ongewijzigd   twijfel   geweigerd   let op\n"
           "     15       13           0             0         0           2        0\n"
           "──\n"
           " !! regel 15    Er is niemand met V-nummer 2900000009.\n"
           " !! regel 16    Noori, Ali: Score: \"9\" is geen niveau. Kies van 1 tot en met 5.\n"
           " +  regel 2     Hagos, Selam: Onderdeel 1, Score 2, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 3     Hagos, Selam: Onderdeel 2, Score 3, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 4     Hagos, Selam: Onderdeel 3, Score 4, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 5     Hagos, Selam: Onderdeel 4, Score 5, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 6     Hagos, Selam: Onderdeel 5, Score 1, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 7     Hagos, Selam: Onderdeel 6, Score 2, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 8     Hagos, Selam: Onderdeel 7, Score 3, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 9     Hagos, Selam: Onderdeel 8, Score 4, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 10    Hagos, Selam: Onderdeel 9, Score 5, ZRM, 13-02-2026, Intake (n…\n"
           " +  regel 11    Hagos, Selam: Onderdeel 10, Score 1, ZRM, 13-02-2026, Intake (…\n"
           " +  regel 12    Hagos, Selam: Onderdeel 11, Score 2, ZRM, 13-02-2026, Intake (…↓\n"
           "──\n"
           " Er is niemand met V-nummer 2900000009.\n");
    terminal_script(t, "<F12>");
    terminal_expect_no_text(t, "Hagos");
    terminal_expect_no_text(t, "Score 2");
    terminal_script(t, "<F12><F2>Ja<Enter>");
    terminal_expect_text(t, "13 nieuw, 0 gewijzigd, 0 ongewijzigd.");
    terminal_close(t);
    assert_int_equal(stand_getal(*state,
                                 "SELECT count(*) FROM score JOIN meting ON meting = meting.id "
                                 "WHERE status = 'vastgesteld'"),
                     13);
}

static void test_meting_120(void **state) {
    metingen(*state, "zrm.csv", METINGKOP);
    struct terminal *t = bij_stap_1(*state, "zrm.csv", 40, 120);
    terminal_script(t, "<F2><F2>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen  [3 Proef]  4 Klaar                                            "
           "                         zrm.csv\n"
           "── Proef: er is nog niets veranderd ──\n"
           "   alle    nieuw   gewijzigd   ongewijzigd   twijfel   geweigerd   let op\n"
           "     15       13           0             0         0           2        0\n"
           "──\n"
           " !! regel 15    Er is niemand met V-nummer 2900000009.\n"
           " !! regel 16    Noori, Ali: Score: \"9\" is geen niveau. Kies van 1 tot en met 5.\n"
           " +  regel 2     Hagos, Selam: Onderdeel 1, Score 2, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 3     Hagos, Selam: Onderdeel 2, Score 3, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 4     Hagos, Selam: Onderdeel 3, Score 4, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 5     Hagos, Selam: Onderdeel 4, Score 5, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 6     Hagos, Selam: Onderdeel 5, Score 1, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 7     Hagos, Selam: Onderdeel 6, Score 2, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 8     Hagos, Selam: Onderdeel 7, Score 3, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 9     Hagos, Selam: Onderdeel 8, Score 4, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 10    Hagos, Selam: Onderdeel 9, Score 5, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 11    Hagos, Selam: Onderdeel 10, Score 1, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 12    Hagos, Selam: Onderdeel 11, Score 2, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 13    Hagos, Selam: Onderdeel 12, Score 3, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           " +  regel 14    Hagos, Selam: Onderdeel 13, Score 4, ZRM, 13-02-2026, Intake "
           "(nulmeting)\n"
           "...\n"
           "──\n"
           " Er is niemand met V-nummer 2900000009.\n");
    terminal_close(t);
}

/* Taken back on the screen as any other list. */
static void test_meting_terug(void **state) {
    metingen(*state, "zrm.csv", METINGKOP);
    struct terminal *t = bij_stap_1(*state, "zrm.csv", 24, 80);
    terminal_script(t, "<F2><F2><F2>Ja<Enter>u<F2>Ja<Enter><Esc>");
    terminal_expect_text(t,
                         "Import 2 is teruggedraaid: 1 teruggedraaid, 0 behouden, 0 niet gelukt.");
    terminal_close(t);
    assert_int_equal(stand_getal(*state, "SELECT count(*) FROM meting"), 0);
}

/* Headers that regie does not know: somebody says what kind of list it is and which column is
 * which; the next list of that kind knows, and a list of people does not. */
static void test_zelf_gekozen(void **state) {
    metingen(*state, "vreemd.csv", "Klant;Lijst;Toen;Waarom;Vraag;Uitslag");
    struct terminal *t = bij_stap_1(*state, "vreemd.csv", 24, 80);
    terminal_expect_text(
        t, "? Soort      mensen               veel kolommen zijn onbekend; klopt dit?");
    terminal_script(t, "<Enter>Metingen<Enter>");
    terminal_expect_text(t, "  Soort      metingen             zo gekozen");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, " ~ Klant              V-nummer            100%  waarschijnlijk");
    static const char *const velden[] = {"Instrument", "Datum", "Moment", "Onderdeel", "Score"};
    for (int i = 0; i < 5; i++) {
        terminal_script(t, "<Enter>");
        terminal_keys(t, velden[i]);
        terminal_script(t, "<Enter>");
        terminal_expect_text(t, "Is deze lijst ingelezen, dan gaat een volgende met");
    }
    terminal_script(t, "<End><Enter>V-nummer<Enter>");
    terminal_expect_text(t, "6 van 6 kolommen worden overgenomen.");
    terminal_script(t, "<F2>");
    terminal_expect_line(t, 4,
                         "     15       13           0             0         0           2        "
                         "0");
    terminal_script(t, "<F2>Ja<Enter>n");
    metingen(*state, "weer.csv", "Klant;Lijst;Toen;Waarom;Vraag;Uitslag");
    terminal_script(t, "~/weer.csv<Enter><Home><Enter>Metingen<Enter><F2>");
    terminal_expect_text(t, "6 van 6 kolommen worden overgenomen.");
    terminal_expect_text(t, " = Klant              V-nummer            100%  als eerder");
    werkmap_schrijf(*state, "mens.csv", "Klant;Achternaam\nx;Nieuw\n");
    terminal_script(t, "<Esc><Esc>Ja<Enter>~/mens.csv<Enter><F2>");
    terminal_expect_text(t, " ? Klant              niet overgenomen    100%  onbekend");
    terminal_close(t);
}

/* What regie takes it for is a guess that anybody may overrule; another file begins anew. */
static void test_toch_mensen(void **state) {
    metingen(*state, "zrm.csv", METINGKOP);
    struct terminal *t = bij_stap_1(*state, "zrm.csv", 24, 80);
    terminal_script(t, "<Enter>Mensen<Enter>");
    terminal_expect_text(t, "  Soort      mensen               zo gekozen");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "1 van 6 kolommen wordt overgenomen.");
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "[3 Proef]");
    terminal_script(t, "<Esc><Esc><Esc>Ja<Enter>~/zrm.csv<Enter>");
    terminal_expect_text(t, "  Soort      metingen             dat zeggen de koppen");
    terminal_close(t);
}

/* What a row need not say, such as a status that follows from the dates, is not waited for. */
static void test_trajecten_en_examens(void **state) {
    werkmap_schrijf(*state, "school.csv",
                    "V-nummer;Traject;Taalschool;Startdatum\n"
                    "2900000001;Inburgering;Taalschool Noord;13-02-2026\n");
    werkmap_schrijf(*state, "duo.csv",
                    "V-nummer;Naam;Examenonderdeel;Niveau;Datum examen;Uitslag\n"
                    "2900000001;Hagos;Lezen;B1;13-02-2026;Geslaagd\n");
    struct terminal *t = bij_stap_1(*state, "school.csv", 24, 80);
    terminal_expect_text(t, "  Soort      trajecten            dat zeggen de koppen");
    terminal_script(t, "3");
    terminal_expect_text(t, "Hagos, Selam: Inburgeringscursus, Taalschool Noord, 13-02-2026");
    terminal_close(t);
    t = bij_stap_1(*state, "duo.csv", 24, 80);
    terminal_expect_text(t, "  Soort      examens              dat zeggen de koppen");
    terminal_script(t, "3");
    terminal_expect_text(t, "Hagos, Selam: Lezen, B1, 13-02-2026, Geslaagd");
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_meting_80),    TEST(test_meting_120),  TEST(test_meting_terug),
        TEST(test_zelf_gekozen), TEST(test_toch_mensen), TEST(test_trajecten_en_examens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
