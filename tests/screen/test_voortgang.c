/* Progress talks on the screen: the list, the walk, what is recorded of it, and that nothing of it
 * is lost on the way. */
#include "support/terminal.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <signal.h>
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

/* Two people; the first has an adopted plan with three goals. */
static int maak_dossiers(void **state) {
    (void)state;
    map = werkmap_new();
    t = NULL;
    REGIE("init", "--naam", "M. de Vries");
    REGIE("persoon", "achternaam=Tesfay", "voornamen=Selam", "v_nummer=" SELAM,
          "geboortedatum=1-3-1990", "taal=Tigrinya", "tolk_nodig=altijd",
          "doelgroep=asielstatushouder");
    REGIE("persoon", "achternaam=Zeleke", "voornamen=Abel", "v_nummer=2345678902");
    REGIE("meting", SELAM, "--vandaag", "2026-02-01", "--instrument", "zrm-2017", "--moment",
          "intake", "--scores", "1=2,2=2,3=3,4=4,5=4,6=3,7=4,8=5,9=5,10=3,11=2,12=2,13=5");
    REGIE("pip", SELAM, "leerroute=B1", "ondersteuning=Taalmaatje", "intensiteit_leerroute=12",
          "intensiteit_pvt=12", "intensiteit_map=40", "aantal_gesprekken=8", "gespreksinterval=12");
    REGIE("pip", SELAM, "doel", "inburgering",
          "Ik haal het examen lezen en luisteren op B1 en oefen elke week met mijn taalmaatje.");
    REGIE("pip", SELAM, "actie", "1", "Aanmelden bij de taalschool", "--eigenaar", "casemanager",
          "--uiterlijk", "1-3-2026");
    REGIE("pip", SELAM, "doel", "zelfredzaamheid", "Ik betaal mijn vaste lasten zelf.");
    REGIE("pip", SELAM, "doel", "werk", "Ik werk drie dagen in de week.", "--termijn", "lang");
    REGIE("pip", SELAM, "vaststellen", "1-2-2026", "--vandaag", "2026-02-01");
    return 0;
}

static int ruim_op(void **state) {
    (void)state;
    if (t)
        terminal_close(t);
    werkmap_free(map);
    return 0;
}

static void eerder_gesprek(void) {
    REGIE("gesprek", SELAM, "--vandaag", "2026-05-10", "--vorm", "kantoor", "--doel",
          "1=op_schema:Huiswerk lukt", "--doel", "2=achter", "--afspraak",
          "Alle post meenemen|statushouder|1-6-2026", "--conclusie", "Op koers, geld is lastig.",
          "--volgende", "10-8-2026");
    REGIE("gesprek", SELAM, "--vandaag", "2026-08-10", "--vorm", "huisbezoek", "--no-show");
}

/* The tab Voortgang of the first dossier. */
static void open_tab(int rijen, int kolommen) {
    t = terminal_start(rijen, kolommen, (const char *[]){"regie", "--vandaag", "2026-11-22", NULL},
                       werkmap_env(map));
    terminal_script(t, "c<Enter>v");
}

static const char *dossier(void) {
    struct uitkomst u = uitkomst_run(map, "regie", "dossier", SELAM, "--json", NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static void test_lijst_80(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(24, 80);
    terminal_expect_screen(
        t, " regie  Voortgang                                   M. de Vries   zo 22-11-2026\n"
           " Tesfay, Selam · 2345678901                                    Plan vastgesteld\n"
           " 36 jaar · nog geen casemanager · tolk nodig (Tigrinya)\n"
           "  Overzicht   Gegevens   Intake   ZRM   PIP  [Voortgang]  Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           "   Datum       Vorm            Conclusie                            Volgende\n"
           "   10-08-2026  Huisbezoek      niet verschenen\n"
           "   10-05-2026  Op kantoor      Op koers, geld is lastig.            10-08-2026\n"
           "\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
           " Enter leest dit gesprek, n begint een nieuw.\n"
           " Enter open  n nieuw  PgDn volgende  Esc terug  ? hulp  : alles  q stop\n");
}

static void test_lijst_120(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(40, 120);
    terminal_expect_screen(
        t,
        " regie  Voortgang                                                                         "
        "  M. de Vries   zo 22-11-2026\n"
        " Tesfay, Selam · 2345678901                                                               "
        "             Plan vastgesteld\n"
        " 36 jaar · nog geen casemanager · tolk nodig (Tigrinya)\n"
        "  Overzicht   Gegevens   Intake   ZRM   PIP  [Voortgang]  Trajecten   Journaal\n"
        "──────────────────────────────────────────────────────────────────────────────────────────"
        "──────────────────────────────\n"
        "   Datum       Vorm            Conclusie                                  Doelen          "
        "                  Volgende\n"
        "   10-08-2026  Huisbezoek      niet verschenen\n"
        "   10-05-2026  Op kantoor      Op koers, geld is lastig.                  1 Op schema, 1 "
        "Achter             10-08-2026\n"
        "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
        " Enter leest dit gesprek, n begint een nieuw.\n"
        " Enter open  n nieuw  PgDn volgende  PgUp vorige  Esc terug  ? hulp  : alles  q stop\n");
}

static void test_lege_lijst(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_expect_line(t, 5, "   Nog geen gesprekken. Met n begint u het eerste.");
    terminal_script(t, "<Enter>");
    terminal_expect_line(t, 5, "   Nog geen gesprekken. Met n begint u het eerste.");
}

static void test_gesprek_80(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(24, 80);
    terminal_script(t, "n");
    terminal_expect_screen(
        t, " regie  Voortgang                                   M. de Vries   zo 22-11-2026\n"
           " Tesfay, Selam · 2345678901                                    Plan vastgesteld\n"
           " 36 jaar · nog geen casemanager · tolk nodig (Tigrinya)\n"
           "  Overzicht   Gegevens   Intake   ZRM   PIP  [Voortgang]  Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Het gesprek  1/5\n"
           " > Datum             22-11-2026\n"
           "   Vorm              ·\n"
           "   Niet verschenen   ·\n"
           "   Aanwezig          ·\n"
           "   Tolk              ·\n"
           "\n"
           " Doelen  0/3\n"
           "   1 Ik haal het examen lezen en luisteren op B1  was: Op schema  ·\n"
           "     en oefen elke week met mijn taalmaatje.\n"
           "     Aanmelden bij de taalschool (Casemanager, 01-03-2026)        Nog te doen\n"
           "   2 Ik betaal mijn vaste lasten zelf.            was: Achter     ·\n"
           "   3 Ik werk drie dagen in de week.                               ·\n"
           "\n"
           " Eerder afgesproken                                                 Nagekomen\n"
           "   Alle post meenemen (Statushouder, 01-06-2026)                    ·\n"
           "                                                                               ↓\n"
           " = zo 22 november 2026  De dag van het gesprek.\n"
           " F2 afronden  F8 scores  Esc terug  F1 hulp  F9 alles  Ctrl-Q stop\n");
}

static void test_gesprek_120(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(40, 120);
    terminal_script(t, "n");
    terminal_expect_screen(
        t, " regie  Voortgang                                                      "
           "                     M. de Vries   zo 22-11-2026\n"
           " Tesfay, Selam · 2345678901                                            "
           "                                Plan vastgesteld\n"
           " 36 jaar · nog geen casemanager · tolk nodig (Tigrinya)\n"
           "  Overzicht   Gegevens   Intake   ZRM   PIP  [Voortgang]  Trajecten   Journaal\n"
           "───────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────────────────────\n"
           " Het gesprek  1/5\n"
           " > Datum             22-11-2026\n"
           "   Vorm              ·\n"
           "   Niet verschenen   ·\n"
           "   Aanwezig          ·\n"
           "   Tolk              ·\n"
           "\n"
           " Doelen  0/3\n"
           "   1 Ik haal het examen lezen en luisteren op B1 en oefen elke week "
           "met mijn taalmaatje.  was: Op schema  ·\n"
           "     Aanmelden bij de taalschool (Casemanager, 01-03-2026)             "
           "                                   Nog te doen\n"
           "   2 Ik betaal mijn vaste lasten zelf.                                 "
           "                   was: Achter     ·\n"
           "   3 Ik werk drie dagen in de week.                                    "
           "                                   ·\n"
           "\n"
           " Eerder afgesproken                                                    "
           "                                     Nagekomen\n"
           "   Alle post meenemen (Statushouder, 01-06-2026)                       "
           "                                     ·\n"
           "\n"
           " Nieuwe afspraken\n"
           "   nog een afspraak…\n"
           "\n"
           " Scores\n"
           "   Geen nieuwe scores; z opent de matrix.\n"
           "\n"
           " Verslag en vervolg  0/3\n"
           "   Verslag           ·\n"
           "   Conclusie         ·\n"
           "   Volgende gesprek  voorstel: zo 14 februari 2027\n"
           "\n\n\n\n\n\n\n"
           " = zo 22 november 2026  De dag van het gesprek.\n"
           " F2 afronden  F8 scores  Esc terug  F1 hulp  F9 alles  Ctrl-Q stop\n");
}

/* From beginning to end with the keyboard alone; the result is what the file says. */
static void test_heel_gesprek(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(24, 80);
    terminal_script(t, "n<Tab>Op<Tab><Tab>Zus Lia<Enter>Tolk erbij<Enter>");
    terminal_script(t, "sA");
    terminal_keys(t, "Er is een brief van de bank");
    terminal_script(t, "<Enter>1");
    terminal_expect_text(t, "> Alle post meenemen");
    terminal_script(t, "ja<Enter>");
    terminal_keys(t, "Cv afmaken");
    terminal_script(t, "<Enter>Samen<Enter>+2w<Enter><Enter>");
    terminal_expect_text(t, "> Geen nieuwe scores; z opent de matrix.");
    terminal_script(t, "z33<Esc>");
    terminal_expect_text(t,
                         "> ZRM: Financiën 2 → 3, Werk & Opleiding 2 → 3; 11 zonder nieuwe score");
    terminal_script(t, "<Enter>Rustig gesprek.<Enter>Zij lacht.<Tab>Het gaat beter<Enter>");
    terminal_expect_line(t, 22,
                         " Enter neemt zo 14 februari 2027 over; of typ zelf, zoals +6w of 1-3.");
    terminal_script(t, "+13w<F2>");
    terminal_expect_line(
        t, 22, " Vastgelegd; volgend gesprek 21-02-2027; 1 doel behaald; 11 scores overgenomen.");
    terminal_expect_line(
        t, 6, "   22-11-2026  Op kantoor      Het gaat beter                       21-02-2027");

    const char *json = dossier(),
               *gesprek = strstr(json, "\"datum\": \"2026-11-22\",\n      \"status\"");
    assert_non_null(gesprek);
    text_expect_part(gesprek, "\"status\": \"vastgesteld\"");
    text_expect_part(gesprek, "\"vorm\": \"kantoor\"");
    text_expect_part(gesprek, "\"aanwezig\": \"Zus Lia\"");
    text_expect_part(gesprek, "\"tolk\": \"locatie\"");
    text_expect_part(gesprek, "\"verslag\": \"Rustig gesprek.\\nZij lacht.\"");
    text_expect_part(gesprek, "\"conclusie\": \"Het gaat beter\"");
    text_expect_part(gesprek, "\"volgende_datum\": \"2027-02-21\"");
    text_expect_part(gesprek, "\"doel\": 1,\n          \"stand\": \"op_schema\",\n"
                              "          \"toelichting\": null");
    text_expect_part(gesprek, "\"doel\": 2,\n          \"stand\": \"achter\",\n"
                              "          \"toelichting\": \"Er is een brief van de bank\"");
    text_expect_part(gesprek, "\"doel\": 3,\n          \"stand\": \"behaald\",\n");
    text_expect_part(gesprek, "\"omschrijving\": \"Cv afmaken\",\n"
                              "          \"eigenaar\": \"samen\",\n"
                              "          \"uiterlijk\": \"2026-12-06\"");
    text_expect_part(json, "\"uiterlijk\": \"2026-06-01\",\n          \"nagekomen\": \"ja\"");
    text_expect_part(json, "\"code\": \"review\",\n      \"datum\": \"2026-11-22\"");
    text_expect_part(json, "\"moment\": \"voortgang\"");
}

static void test_niet_verschenen(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Tab>j<Enter>");
    terminal_expect_line(t, 9, " > Meer hoeft niet: F2 legt vast dat de persoon er niet was.");
    terminal_expect_no_text(t, "Doelen");
    terminal_key(t, "C-s");
    terminal_expect_line(t, 6, "   22-11-2026                  niet verschenen");
    terminal_expect_line(t, 22, " Vastgelegd: niet verschenen; volgend gesprek 26-04-2026.");
    const char *json = dossier();
    text_expect_part(json, "\"no_show\": \"ja\"");
    text_expect_part(json, "\"code\": \"contact\",\n      \"datum\": \"2026-11-22\",\n"
                           "      \"toelichting\": \"niet verschenen\"");
    text_expect_no_part(json, "\"code\": \"review\"");
}

/* What was left is in the file; only the field being typed in is not. */
static void test_kill(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Right><Tab><Tab>Buurvrouw<Enter><Enter>b");
    terminal_kill(t, SIGKILL);
    terminal_close(t);
    open_tab(24, 80);
    terminal_expect_line(t, 7, "   Vorm              Op kantoor");
    terminal_expect_line(t, 9, "   Aanwezig          Buurvrouw");
    terminal_expect_text(t, "Behaald");
    terminal_expect_text(t, " Doelen  1/3");
}

static void test_terug_en_verder(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Tab><Tab>Half getypt<Esc>");
    terminal_expect_line(t, 6, "   22-11-2026                  nog niet afgerond");
    terminal_script(t, "<Esc>v");
    terminal_expect_line(t, 9, "   Aanwezig          Half getypt");
    terminal_script(t, "<PgDn>");
    terminal_expect_text(t, "Zeleke, Abel");
    terminal_expect_text(t, "[Voortgang]");
    terminal_script(t, "<PgUp>");
    terminal_expect_line(t, 9, "   Aanwezig          Half getypt");
}

static void test_antwoorden(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Tab><Tab><Tab><Tab><Enter>");
    terminal_expect_line(t, 22, " Kies eerst b, s, a of g; met Tab slaat u dit doel over.");
    terminal_script(t, "234");
    terminal_expect_text(t, "op B1                  Op schema");
    terminal_expect_text(t, " Doelen  3/3");
    terminal_expect_text(t, " Nieuwe afspraken\n >");
    terminal_script(t, "<Up>");
    terminal_expect_text(t, "> 3 Ik werk drie dagen in de week.");
    terminal_expect_text(t, "Gestopt");
    terminal_script(t, "<Backspace>");
    terminal_expect_text(t, " Doelen  2/3");
    terminal_script(t, "b<Up><Enter>Klaar!<Enter>");
    terminal_expect_text(t, "  Toelichting     Klaar!");
}

static void test_actie(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Tab><Tab><Tab><Tab><Tab>gedaan<Enter>");
    terminal_expect_text(t, "taalschool (Casemanager, 01-03-2026)        Gedaan");
    text_expect_part(dossier(),
                     "\"status\": \"gedaan\",\n              \"gedaan_op\": \"2026-11-22\"");
}

static void test_afspraak_weg(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(
        t, "n<Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab>Een<Enter><Enter><Enter>Twee<Enter>");
    text_expect_part(dossier(), "\"omschrijving\": \"Twee\"");
    terminal_script(t, "<S-Tab><C-u><Enter>");
    text_expect_no_part(dossier(), "\"omschrijving\": \"Twee\"");
    text_expect_part(dossier(), "\"omschrijving\": \"Een\"");
}

/* What stands in the way of recording is named and gets the focus; nothing typed goes away. */
static void test_wat_in_de_weg_staat(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Tab><Tab><Tab>onzin<Enter>");
    terminal_expect_line(t, 10, " ! Tolk              onzin");
    terminal_script(t, "<F2>");
    terminal_expect_line(t, 10, " > Tolk              onzin");
    terminal_expect_text(t, "Tolk: \"onzin\" staat niet in de lijst.");
    terminal_script(t, "<C-u><F2>");
    terminal_expect_text(t, "3 doelen hebben nog geen antwoord. Toch vastleggen?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "> 1 Ik haal het examen");
    terminal_script(t, "bbb<Up><Up><Up><Up><Up><Up><Up><Up><Up><Up>+1w<F2>");
    terminal_expect_line(t, 6, " > Datum             29-11-2026");
    terminal_expect_line(t, 22, " Datum van het gesprek: die dag moet nog komen.");
    terminal_script(t, "v<Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down>");
    terminal_script(t, "<Tab><Tab><Tab>1-11-2026<F2>");
    terminal_expect_line(t, 22, " Het volgende gesprek moet na dit gesprek zijn.");
    terminal_expect_text(t, " > Volgende gesprek  01-11-2026");
    terminal_script(t, "<C-u><Tab><Enter>");
    terminal_expect_text(t, " > Volgende gesprek  14-02-2027");
    terminal_script(t, "<F2>");
    terminal_expect_line(t, 22, " Vastgelegd; volgend gesprek 14-02-2027; 3 doelen behaald.");
}

static void test_vastgelegd(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(24, 80);
    terminal_script(t, "<Down><Enter>");
    terminal_expect_line(t, 6, " > Datum             10-05-2026");
    terminal_script(t, "9<Enter>");
    terminal_expect_line(t, 6, "   Datum             10-05-2026");
    terminal_expect_text(t, "  Toelichting     Huiswerk lukt");
    terminal_script(t, "<Down><Down><Down><Down><Down><Down><Down><Down>nee<Tab>");
    terminal_expect_text(t, "Alle post meenemen (Statushouder, 01-06-2026)                    nee");
    text_expect_part(dossier(), "\"nagekomen\": \"nee\"");
}

static void test_lezen_80(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(24, 80);
    terminal_script(t, "<Down><Enter>");
    terminal_expect_screen(
        t, " regie  Voortgang                                   M. de Vries   zo 22-11-2026\n"
           " Tesfay, Selam · 2345678901                                    Plan vastgesteld\n"
           " 36 jaar · nog geen casemanager · tolk nodig (Tigrinya)\n"
           "  Overzicht   Gegevens   Intake   ZRM   PIP  [Voortgang]  Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Het gesprek  2/5\n"
           " > Datum             10-05-2026\n"
           "   Vorm              Op kantoor\n"
           "   Niet verschenen   ·\n"
           "   Aanwezig          ·\n"
           "   Tolk              ·\n"
           "   Gevoerd door M. de Vries.\n"
           "\n"
           " Doelen  2/2\n"
           "   1 Ik haal het examen lezen en luisteren op B1                  Op schema\n"
           "     en oefen elke week met mijn taalmaatje.\n"
           "     Toelichting     Huiswerk lukt\n"
           "   2 Ik betaal mijn vaste lasten zelf.                            Achter\n"
           "\n"
           " Afspraken                                                          Nagekomen\n"
           "   Alle post meenemen (Statushouder, 01-06-2026)                    ·\n"
           "                                                                               ↓\n"
           " Dit gesprek is vastgelegd. Of een afspraak is nagekomen kunt u nog zetten.\n"
           " PgDn volgende  PgUp vorige  Esc terug  ? hulp  : alles  q stop\n");
}

static void test_weghalen(void **state) {
    (void)state;
    eerder_gesprek();
    open_tab(24, 80);
    terminal_script(t, "n<Esc>x<Enter>");
    terminal_expect_line(t, 6, "   22-11-2026                  nog niet afgerond");
    terminal_script(t, "xja<Enter>");
    terminal_expect_line(t, 6, "   10-08-2026  Huisbezoek      niet verschenen");
    terminal_script(t, "x");
    terminal_expect_line(t, 22, " Dit is vastgesteld en verdwijnt niet meer.");
}

/* What was answered before it turned out that nobody came says nothing about the goal. */
static void test_niet_verschenen_na_antwoord(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Tab><Tab><Tab><Tab>b<Esc><Enter><Tab><Tab>j<F2>n");
    terminal_expect_text(t, " Doelen  0/3");
    terminal_expect_no_text(t, "was:");
}

static void test_klein_venster(void **state) {
    (void)state;
    open_tab(24, 80);
    terminal_script(t, "n<Tab><Tab><Tab><Tab><Tab>ss");
    terminal_resize(t, 15, 60);
    terminal_expect_text(t, "> 3 Ik werk drie dagen in");
    terminal_resize(t, 24, 80);
    terminal_expect_text(t, " Doelen  2/3");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, maak_dossiers, ruim_op)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_lijst_80),      TEST(test_lezen_80),
        TEST(test_weghalen),      TEST(test_niet_verschenen_na_antwoord),
        TEST(test_lijst_120),     TEST(test_lege_lijst),
        TEST(test_gesprek_80),    TEST(test_gesprek_120),
        TEST(test_heel_gesprek),  TEST(test_niet_verschenen),
        TEST(test_kill),          TEST(test_terug_en_verder),
        TEST(test_antwoorden),    TEST(test_actie),
        TEST(test_afspraak_weg),  TEST(test_vastgelegd),
        TEST(test_klein_venster), TEST(test_wat_in_de_weg_staat),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
