/* Trajecten and exams on the screen: the list, adding, how they end, and the timeline. */
#include "support/terminal.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SELAM "2345678901"

static struct werkmap *map;
static struct terminal *t;

#define REGIE(...)                                                                                 \
    do {                                                                                           \
        struct uitkomst u = uitkomst_run(map, "regie", __VA_ARGS__, NULL);                         \
        uitkomst_expect(&u, 0);                                                                    \
    } while (0)
#define OP "--vandaag", "2026-11-22"

static int maak_dossier(void **state) {
    (void)state;
    map = werkmap_new();
    t = NULL;
    REGIE("init", "--naam", "M. de Vries");
    REGIE("persoon", "achternaam=Tesfay", "voornamen=Selam", "v_nummer=" SELAM, "wet=2021");
    REGIE("toewijzen", "ik", SELAM, OP);
    return 0;
}

static int ruim_op(void **state) {
    (void)state;
    if (t)
        terminal_close(t);
    werkmap_free(map);
    return 0;
}

static void vul(void) {
    REGIE("traject", SELAM, "erbij", "inburgeringscursus", "aanbieder=Taalschool Noord",
          "begonnen_op=2-3-2026", "dagdelen_per_week=4", OP);
    REGIE("traject", SELAM, "erbij", "taalcoach", "begonnen_op=1-4-2026", "uren_per_week=2", OP);
    REGIE("traject", SELAM, "erbij", "stage", "gepland_begin=1-12-2026", OP);
    REGIE("traject", SELAM, "erbij", "sporten", "begonnen_op=1-2-2026", "geeindigd_op=1-5-2026",
          "status=uitgevallen", "reden_einde=tempo", OP);
    REGIE("examen", SELAM, "erbij", "knm", "examendatum=14-9-2026", "resultaat=geslaagd", OP);
    REGIE("examen", SELAM, "erbij", "lezen", "niveau=B1", "examendatum=13-10-2026",
          "resultaat=gezakt", "score=480", OP);
    REGIE("examen", SELAM, "erbij", "lezen", "niveau=B1", "examendatum=15-12-2026", OP);
}

static void start(int rijen, int kolommen, const char *toetsen) {
    const char *const argv[] = {"regie", OP, NULL};
    t = terminal_start(rijen, kolommen, argv, werkmap_env(map));
    terminal_script(t, toetsen);
}

static const char *vraag(const char *sql) {
    struct uitkomst u = uitkomst_run(map, "sqlite3", "data/regie/regie.db", sql, NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static void test_lijst(void **state) {
    (void)state;
    vul();
    start(24, 80, "c<Enter>r");
    terminal_expect_screen(
        t, " regie  Trajecten                                   M. de Vries   zo 22-11-2026\n"
           " Tesfay, Selam · 2345678901                                          Uitvoering\n"
           " leeftijd onbekend\n"
           "  Overzicht   Gegevens   Intake   ZRM   PIP   Voortgang  [Trajecten]  Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Trajecten  4 dagdelen en 2 uur per week\n"
           "   Taalcoach                             Gestart, sinds 01-04-2026, 2 uur\n"
           "   Inburgeringscursus (Taalschool Noor…  Gestart, sinds 02-03-2026, 4 dagdelen\n"
           "   Stage                                 Aangemeld, begint 01-12-2026\n"
           "   Sporten                               Uitgevallen op 01-05-2026\n"
           "\n"
           " Examens  1 van 7 gehaald; nog Luisteren, Lezen, Schrijven, Spreken, PVT, MAP\n"
           "   Lezen B1                              Gezakt op 13-10-2026, score 480\n"
           "   Lezen B1, poging 2                    Examen op 15-12-2026\n"
           "   KNM                                   Geslaagd op 14-09-2026\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Enter wijzigt dit traject, b beëindigt het.\n"
           " Enter wijzig  n nieuw  b afloop  x weg  Esc terug  ? hulp  : alles  q stop\n");
}

static void test_lijst_breed(void **state) {
    (void)state;
    vul();
    start(40, 120, "c<Enter>r");
    terminal_expect_screen(
        t, " regie  Trajecten                                                                      "
           "     M. de Vries   zo 22-11-2026\n"
           " Tesfay, Selam · 2345678901                                                            "
           "                      Uitvoering\n"
           " leeftijd onbekend\n"
           "  Overzicht   Gegevens   Intake   ZRM   PIP   Voortgang  [Trajecten]  Journaal\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Trajecten  4 dagdelen en 2 uur per week\n"
           "   Taalcoach                                       Gestart, sinds 01-04-2026           "
           "   2 uur per week\n"
           "   Inburgeringscursus (Taalschool Noord)           Gestart, sinds 02-03-2026           "
           "   4 dagdelen per week\n"
           "   Stage                                           Aangemeld, begint 01-12-2026\n"
           "   Sporten                                         Uitgevallen op 01-05-2026           "
           "   Te vol rooster of te zwaar\n"
           "\n"
           " Examens  1 van 7 gehaald; nog Luisteren, Lezen, Schrijven, Spreken, PVT, MAP\n"
           "   Lezen B1                                        Gezakt op 13-10-2026, score 480\n"
           "   Lezen B1, poging 2                              Examen op 15-12-2026\n"
           "   KNM                                             Geslaagd op 14-09-2026\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Enter wijzigt dit traject, b beëindigt het.\n"
           " Enter wijzig  n nieuw  b afloop  x weg  PgDn volgende  Esc terug  ? hulp  : alles  q "
           "stop\n");
}

static void test_leeg(void **state) {
    (void)state;
    start(15, 60, "c<Enter>r");
    terminal_expect_screen(t, " regie  Trajecten               M. de Vries   zo 22-11-2026\n"
                              " Tesfay, Selam · 2345678901                      Voorgemeld\n"
                              " leeftijd onbekend\n"
                              "  Overzicht Gegevens Intake ZRM PIP Voortg[Traject]Jrnl\n"
                              "────────────────────────────────────────────────────────────\n"
                              " Trajecten\n"
                              "   Nog geen. Met n voegt u er een toe.\n"
                              "\n"
                              " Examens  0 van 7 gehaald; nog Luisteren, Lezen, Schrijven…\n"
                              "\n"
                              "\n"
                              "\n"
                              "\n"
                              " n voegt een traject of een examen toe.\n"
                              " Enter wijzig  n nieuw  Esc terug  ? hulp  : alles  q stop\n");
    terminal_script(t, "b");
    terminal_expect_text(t, "Er is nog niets.");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Er is nog niets.");
    terminal_script(t, "x");
    terminal_expect_text(t, "Hier valt niets weg te halen.");
}

/* From the list, the days in the form; the status and the event follow. */
static void test_nieuw_traject(void **state) {
    (void)state;
    start(24, 80, "c<Enter>rn<Enter>coach");
    terminal_expect_text(t, "Taalcoach");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Traject · Taalcoach · Aangemeld");
    terminal_script(t, "Humanitas<Down><Down><Down><Down><Down><Down><Down>1-11-2026<Enter>");
    terminal_expect_text(t, "Gestart, sinds 01-11-2026");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "Taalcoach (Humanitas)");
    assert_string_equal(vraag("SELECT soort, aanbieder, status, begonnen_op FROM traject"),
                        "Taalcoach|Humanitas|gestart|2026-11-01\n");
    assert_string_equal(vraag("SELECT code, datum FROM gebeurtenis"), "traject_start|2026-11-01\n");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "Traject begonnen — Taalcoach (Humanitas)");
}

/* What is not in the list is called as it is here. */
static void test_eigen_woorden(void **state) {
    (void)state;
    start(24, 80, "c<Enter>rn<Enter>anders<Enter>");
    terminal_expect_text(t, "Hoe heet het bij u?");
    terminal_script(t, "Dansles<Enter>");
    terminal_expect_text(t, "Traject · Dansles · Aangemeld");
    assert_string_equal(vraag("SELECT soort FROM traject"), "Dansles\n");
}

/* A date that does not fit stays where it was typed, with the reason. */
static void test_datum_past_niet(void **state) {
    (void)state;
    vul();
    start(24, 80, "c<Enter>r<Enter>");
    terminal_expect_text(t, "Traject · Taalcoach · Gestart, sinds 01-04-2026");
    terminal_script(t, "<Down><Down><Down><Down><Down><Down><Down><Down><Down>1-3-2026<Tab>");
    terminal_expect_text(t, "Geëindigd op (01-03-2026) ligt voor Begonnen op (01-04-2026).");
    assert_string_equal(vraag("SELECT count(*) FROM traject WHERE geeindigd_op = '2026-03-01'"),
                        "0\n");
}

static void test_afloop_traject(void **state) {
    (void)state;
    vul();
    start(24, 80, "c<Enter>rb");
    terminal_expect_text(t, "Geëindigd op");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Hoe eindigde het?");
    terminal_script(t, "uit<Enter>");
    terminal_expect_text(t, "Waarom?");
    terminal_script(t, "werk<Enter>");
    terminal_expect_text(t, "Vastgelegd. Het einde staat ook bij de gebeurtenissen.");
    terminal_expect_text(t, "Uitgevallen op 22-11-2026");
    assert_string_equal(vraag("SELECT soort, status, reden_einde FROM traject "
                              "WHERE geeindigd_op = '2026-11-22'"),
                        "Taalcoach|uitgevallen|werk\n");
    terminal_script(t, "b");
    terminal_expect_text(t, "Dit traject is al voorbij.");
    /* And taken back, with its event. */
    terminal_script(t, "u");
    terminal_script(t, "<Down><Enter>");
    assert_string_equal(vraag("SELECT count(*) FROM gebeurtenis WHERE datum = '2026-11-22' "
                              "AND code = 'traject_eind'"),
                        "0\n");
}

/* What never began does not end either. */
static void test_afloop_zonder_begin(void **state) {
    (void)state;
    REGIE("traject", SELAM, "erbij", "stage", "gepland_begin=1-12-2026", OP);
    start(24, 80, "c<Enter>rb<Enter>");
    terminal_expect_text(t, "Waarom?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Vastgelegd. Dit traject ging niet door.");
    assert_string_equal(vraag("SELECT status, geeindigd_op FROM traject"),
                        "niet_doorgegaan|2026-11-22\n");
    assert_string_equal(vraag("SELECT count(*) FROM gebeurtenis"), "0\n");
}

static void test_examen(void **state) {
    (void)state;
    start(24, 80, "c<Enter>rn<Down><Enter>");
    terminal_expect_text(t, "Welk onderdeel?");
    terminal_script(t, "schr<Enter>");
    terminal_expect_text(t, "Op welk niveau?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Examen · Schrijven B1");
    terminal_script(t, "1-11-2026<Tab>20-11-2026<Esc>");
    terminal_expect_text(t, "Examen op 20-11-2026");
    terminal_script(t, "b");
    terminal_expect_text(t, "Wat is de uitslag?");
    terminal_script(t, "<Enter><Enter>");
    terminal_expect_text(t, "De uitslag is vastgelegd.");
    terminal_expect_text(t, "Geslaagd op 20-11-2026");
    terminal_expect_text(t, "1 van 7 gehaald; nog Luisteren, Lezen, Spreken, KNM, PVT, MAP");
    assert_string_equal(vraag("SELECT onderdeel, niveau, poging, aangemeld_op, resultaat "
                              "FROM examen"),
                        "schrijven|B1|1|2026-11-01|geslaagd\n");
}

/* The day of a traject is corrected where it was typed. */
static void test_van_het_overzicht(void **state) {
    (void)state;
    REGIE("traject", SELAM, "erbij", "taalcoach", "begonnen_op=22-11-2026", OP);
    start(24, 80, "c<Enter>");
    terminal_expect_text(t, "Traject begonnen — Taalcoach");
    for (int i = 0; i < 3 && !strstr(terminal_screen(t), "[Trajecten]"); i++)
        terminal_script(t, i ? "<Down><Enter>" : "<Enter>");
    terminal_expect_text(t, "[Trajecten]");
    terminal_expect_text(t, "Enter wijzigt dit traject");
}

static void test_weg(void **state) {
    (void)state;
    vul();
    start(24, 80, "c<Enter>rx");
    terminal_expect_text(t, "Dit traject weghalen, met zijn begin en einde?");
    terminal_script(t, "<Enter>");
    assert_string_equal(vraag("SELECT count(*) FROM traject"), "4\n");
    terminal_script(t, "x<Down><Enter>");
    terminal_expect_text(t, "Het is weg.");
    assert_string_equal(vraag("SELECT count(*) FROM traject"), "3\n");
    assert_string_equal(vraag("SELECT count(*) FROM gebeurtenis WHERE datum = '2026-04-01'"),
                        "0\n");
    terminal_script(t, "<End>x<Down><Enter>");
    assert_string_equal(vraag("SELECT onderdeel FROM examen ORDER BY id"), "lezen\nlezen\n");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, maak_dossier, ruim_op)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_lijst),
        TEST(test_lijst_breed),
        TEST(test_leeg),
        TEST(test_nieuw_traject),
        TEST(test_eigen_woorden),
        TEST(test_datum_past_niet),
        TEST(test_afloop_traject),
        TEST(test_afloop_zonder_begin),
        TEST(test_examen),
        TEST(test_van_het_overzicht),
        TEST(test_weg),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
