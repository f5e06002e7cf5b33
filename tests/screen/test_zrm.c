/* The measuring screen: the matrix of every instrument, filled by keys alone. */
#include "support/terminal.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define VANDAAG "--vandaag", "2026-11-22"
#define SELAM   "2900000001"
#define SCORES  "1=2,2=3,3=3,4=4,5=3,6=3,7=4,8=5,9=4,10=3,11=2,12=2,13=5"

static void doe(struct werkmap *map, struct uitkomst u) {
    (void)map;
    uitkomst_expect(&u, 0);
}

static struct werkmap *maak(const char *geboren) {
    struct werkmap *map = werkmap_new();
    char geboortedatum[40];
    snprintf(geboortedatum, sizeof geboortedatum, "geboortedatum=%s", geboren);
    doe(map, uitkomst_run(map, "regie", "init", "--naam", "M. de Vries", "--gemeente", "Zwolle",
                          VANDAAG, NULL));
    doe(map, uitkomst_run(map, "regie", "persoon", "achternaam=Hagos", "voornamen=Selam",
                          "v_nummer=" SELAM, geboortedatum, "taal=Tigrinya", VANDAAG, NULL));
    doe(map, uitkomst_run(map, "regie", "toewijzen", "ik", SELAM, VANDAAG, NULL));
    return map;
}

static void meet(struct werkmap *map, const char *instrument, const char *datum,
                 const char *scores) {
    doe(map, uitkomst_run(map, "regie", "meting", SELAM, "--instrument", instrument, "--moment",
                          "voortgang", "--datum", datum, "--scores", scores, VANDAAG, NULL));
}

static struct terminal *open_met(struct werkmap *map, int rijen, int kolommen,
                                 const char *const *env) {
    struct terminal *t =
        terminal_start(rijen, kolommen, (const char *[]){"regie", VANDAAG, NULL}, env);
    terminal_script(t, "c<Enter>z");
    (void)map;
    return t;
}

static struct terminal *open_zrm(struct werkmap *map, int rijen, int kolommen) {
    return open_met(map, rijen, kolommen, werkmap_env(map));
}

static long getal(struct werkmap *map, const char *sql) {
    sqlite3 *db;
    sqlite3_stmt *q;
    assert_int_equal(sqlite3_open(werkmap_pad(map, "data/regie/regie.db"), &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &q, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    long n = (long)sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    sqlite3_close(db);
    return n;
}

static void sluit(struct terminal *t, struct werkmap *map) {
    terminal_close(t);
    werkmap_free(map);
}

static void test_leeg(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_expect_line(t, 5, " ZRM  Nog niet gemeten: typ het eerste cijfer.");
    terminal_expect_line(t, 19, " 13 Justitie                        5   4   3   2   1");
    terminal_expect_cursor(t, 7, 36);
    terminal_script(t, "<Right><Right>");
    terminal_expect_line(
        t, 20, " 3 beperkt zelfredzaam: Rondkomen met uitkering of hulp, schuld onder controle");
    terminal_expect_cursor(t, 7, 44);
    assert_int_equal(getal(map, "SELECT count(*) FROM meting"), 0);
    sluit(t, map);
}

static void test_dertien_toetsen(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_keys(t, "3");
    terminal_expect_text(t, "Concept 1/13  intake 22-11-2026");
    terminal_type_ahead(t, "234543215432");
    terminal_expect_text(t, "Concept 13/13");
    terminal_expect_text(t, "Alles is gescoord. F2 stelt de meting vast.");
    assert_int_equal(getal(map, "SELECT count(*) FROM score WHERE score IS NOT NULL"), 13);
    assert_int_equal(getal(map, "SELECT group_concat(score, '') = '3234543215432' FROM"
                                " (SELECT score FROM score ORDER BY item)"),
                     1);
    assert_int_equal(
        getal(map, "SELECT count(*) FROM meting WHERE status = 'concept' AND moment = 'intake'"),
        1);
    terminal_key(t, "F2");
    terminal_expect_text(t, "Vastgesteld 22-11-2026 door M. de Vries");
    assert_int_equal(getal(map, "SELECT count(*) FROM meting WHERE status = 'vastgesteld'"), 1);
    sluit(t, map);
}

static void test_vol(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    meet(map, "zrm-2017", "2026-06-01", SCORES);
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "3<Down><Enter>");
    terminal_expect_text(t, "Concept 1/13  voortgang 22-11-2026");
    terminal_script(t, "1<Down>s4h<Enter>Slaapt overdag.<Enter>Wil wel.<Esc>n<Enter>2<Right>");
    terminal_expect_screen(
        t, " regie  ZRM                                M. de Vries   Zwolle   zo 22-11-2026\n"
           " Hagos, Selam · 2900000001                                           Voorgemeld\n"
           " 36 jaar · Tigrinya · acuut: Werk & Opleiding\n"
           "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " ZRM  Concept 4/13  voortgang 22-11-2026            Acuut: vandaag nog handelen\n"
           "    Domein                         volledig      acuut vorige streef doel hulp ≡\n"
           "  1 Financiën                       5   4  [3]  2   1   2 ▲+1\n"
           "  2 Werk & Opleiding                5   4   3   2  [1]  3 ▼-2\n"
           "  3 Tijdsbesteding                  5   4   3   2   1   3\n"
           "  4 Huisvesting                    Nog te bepalen       4        4        ja   ≡\n"
           "  5 Huiselijke relaties             5   4   3  [2]  1   3 ▼-1\n"
           "  6 Geestelijke gezondheid          5   4   3   2   1   3\n"
           "  7 Lichamelijke gezondheid         5   4   3   2   1   4\n"
           "  8 Middelengebruik                 5   4   3   2   1   5\n"
           "  9 Basale ADL                      5   4   3   2   1   4\n"
           " 10 Instrumentele ADL               5   4   3   2   1   3\n"
           " 11 Sociaal netwerk                 5   4   3   2   1   2\n"
           " 12 Maatschappelijke participatie   5   4   3   2   1   2\n"
           " 13 Justitie                        5   4   3   2   1   5\n"
           " 4 voldoende zelfredzaam: Lichte klachten, gaat er goed mee om\n"
           " Nog geen toelichting.\n"
           " Typ het cijfer. h hulp, s streef, n geen score, r verloop, f datum, i schaal.\n"
           " F2 afronden  cijfer score  Enter toelichting  Esc terug  ? hulp  : alles\n");
    terminal_resize(t, 40, 120);
    terminal_script(t, "<Up><Up>");
    terminal_expect_screen(
        t, " regie  ZRM                                                                        M. "
           "de Vries   Zwolle   zo 22-11-2026\n"
           " Hagos, Selam · 2900000001                                                             "
           "                      Voorgemeld\n"
           " 36 jaar · Tigrinya · acuut: Werk & Opleiding\n"
           "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Journaal\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Zelfredzaamheid-Matrix 2017  Concept 4/13  voortgang 22-11-2026                       "
           "     Acuut: vandaag nog handelen\n"
           "    Domein                                  volledig      acuut vorige streef doel "
           "hulp ≡  toelichting\n"
           "  1 Financiën                                5   4  [3]  2   1   2 ▲+1\n"
           "  2 Werk & Opleiding                         5   4   3   2  [1]  3 ▼-2\n"
           "  3 Tijdsbesteding                           5   4   3   2   1   3\n"
           "  4 Huisvesting                              5   4   3   2   1   4        4        ja  "
           " ≡  Slaapt overdag. …\n"
           "  5 Huiselijke relaties                      5   4   3  [2]  1   3 ▼-1\n"
           "  6 Geestelijke gezondheid                   5   4   3   2   1   3\n"
           "  7 Lichamelijke gezondheid                  5   4   3   2   1   4\n"
           "  8 Middelengebruik                          5   4   3   2   1   5\n"
           "  9 Basale ADL                               5   4   3   2   1   4\n"
           " 10 Instrumentele ADL                        5   4   3   2   1   3\n"
           " 11 Sociaal netwerk                          5   4   3   2   1   2\n"
           " 12 Maatschappelijke participatie            5   4   3   2   1   2\n"
           " 13 Justitie                                 5   4   3   2   1   5\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Huisvesting\n"
           "  5   volledig zelfredzaam   Passende woning op eigen regulier huurcontract\n"
           "  4   voldoende zelfredzaam  Passende woning, huurcontract met voorwaarden\n"
           "  3   beperkt zelfredzaam    Veilig onderdak, maar tijdelijk of onder begeleiding\n"
           "  2   niet zelfredzaam       Woning ongeschikt, onbetaalbaar of uitzetting dreigt\n"
           "  1   acuut probleem         Geen eigen plek, op straat of nachtopvang\n"
           "\n"
           " Nog te bepalen. Slaapt overdag.\n"
           " Wil wel.\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Typ het cijfer. h hulp, s streef, n geen score, r verloop, f datum, i schaal.\n"
           " F2 afronden  cijfer score  Enter toelichting  h hulp  s streef  Esc terug  ? hulp  : "
           "alles  q stop\n");
    sluit(t, map);
}

static void test_ontbreekt(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "33<Down><Down>33<F2>");
    terminal_expect_text(t, "Geef een score, of een reden waarom niet, bij: Tijdsbesteding");
    terminal_script(t, "5");
    assert_int_equal(getal(map, "SELECT score FROM score WHERE item = 3"), 5);
    assert_int_equal(getal(map, "SELECT count(*) FROM meting WHERE status = 'vastgesteld'"), 0);
    terminal_script(t, "<Up><Backspace>");
    terminal_expect_text(t, "Concept 4/13");
    sluit(t, map);
}

static void test_vast_en_correctie(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    meet(map, "zrm-2017", "2026-11-12", SCORES);
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_expect_text(t, "Vastgesteld 12-11-2026 door M. de Vries");
    terminal_script(t, "5");
    terminal_expect_text(t, "Niets veranderen");
    terminal_script(t, "<Esc>h<Enter><Enter>");
    assert_int_equal(getal(map, "SELECT count(*) FROM meting"), 1);
    assert_int_equal(getal(map, "SELECT score FROM score WHERE item = 1"), 2);
    terminal_script(t, "<Esc>s4");
    assert_int_equal(getal(map, "SELECT streef FROM score WHERE item = 1"), 4);
    terminal_script(t, "k");
    terminal_expect_text(t, "Correctie 13/13  voortgang 12-11-2026");
    terminal_script(t, "3<F2>");
    terminal_expect_text(t, "Vastgesteld 12-11-2026");
    assert_int_equal(getal(map, "SELECT count(*) FROM meting WHERE status = 'vervangen'"), 1);
    assert_int_equal(getal(map, "SELECT s.score FROM score s JOIN meting m ON m.id = s.meting"
                                " WHERE s.item = 1 AND m.status = 'vastgesteld'"),
                     3);
    assert_int_equal(getal(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'meting'"), 1);
    sluit(t, map);
}

static void test_weghalen(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "33x<Enter>");
    assert_int_equal(getal(map, "SELECT count(*) FROM score"), 2);
    terminal_script(t, "x<Down><Enter>");
    terminal_expect_text(t, "Nog niet gemeten");
    assert_int_equal(getal(map, "SELECT count(*) FROM meting"), 0);
    sluit(t, map);
}

static void test_instrumenten(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "itaal<Enter>130<Left>");
    terminal_expect_screen(
        t, " regie  ZRM                                M. de Vries   Zwolle   zo 22-11-2026\n"
           " Hagos, Selam · 2900000001                                           Voorgemeld\n"
           " 36 jaar · Tigrinya\n"
           "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Taalniveau Nederlands  Concept 3/4  intake 22-11-2026\n"
           "    Onderdeel        6    5    4    3    2    1    0   vorige streef doel hulp ≡\n"
           "  1 Luisteren        C2   C1   B2   B1   A2  [A1]  A0\n"
           "  2 Lezen            C2   C1   B2  [B1]  A2   A1   A0\n"
           "  3 Spreken          C2   C1   B2   B1   A2   A1  [A0]\n"
           "  4 Schrijven        C2   C1   B2   B1   A2   A1   A0\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Schrijven\n"
           "  C2  als een moedertaalspreker  Schrijft elke tekst in de juiste toon\n"
           "  C1  gevorderd                  Schrijft goed opgebouwde, lange teksten\n"
           "  B2  vlot                       Schrijft een helder verslag met weinig fouten\n"
           "  B1  zelfstandig                Schrijft een begrijpelijke mail of brief\n"
           "  A2  eenvoudig, dagelijks       Schrijft een kort bericht of appje\n"
           "  A1  eerste woorden             Vult eigen gegevens in, schrijft woorden\n"
           "  A0  nog geen Nederlands        Schrijft nog geen Nederlands\n"
           "\n"
           " Nog geen toelichting.\n"
           " Typ het cijfer. h hulp, s streef, n geen score, r verloop, f datum, i schaal.\n"
           " F2 afronden  cijfer score  Enter toelichting  Esc terug  ? hulp  : alles\n");
    terminal_script(t, "7");
    terminal_expect_text(t, "Deze schaal loopt van 0 tot en met 6.");
    terminal_script(t, "inegen<Enter>70");
    terminal_expect_line(t, 7, "  1 Inschatting zelfredzaamheid         [7] ■■■■■■■···");
    terminal_expect_line(t, 8, "  2 Opleidingsniveau                   [10] ■■■■■■■■■■");
    terminal_script(t, "iladder<Enter>4");
    terminal_expect_line(t, 7, "  1 Trede                       6   5  [4]  3   2   1");
    terminal_key(t, "F2");
    assert_int_equal(getal(map, "SELECT count(*) FROM meting WHERE status = 'vastgesteld'"), 1);
    assert_int_equal(getal(map, "SELECT max(score) FROM score"), 10);
    assert_int_equal(getal(map, "SELECT count(*) FROM score WHERE score = 0"), 1);
    sluit(t, map);
}

static void test_verloop(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    meet(map, "zrm-2013", "2025-11-12", "1=1,2=2,3=3,4=4,5=3,6=3,7=5,8=3,9=2,10=2,11=5");
    meet(map, "zrm-2017", "2026-06-01", SCORES);
    meet(map, "zrm-2017", "2026-10-01", "1=3,2=3,3=3,4=5,5=3,6=2,7=4,8=5,9=4,10=3,11=2,12=3,13=5");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_key(t, "r");
    terminal_expect_screen(
        t, " regie  Verloop                            M. de Vries   Zwolle   zo 22-11-2026\n"
           " Hagos, Selam · 2900000001                                           Voorgemeld\n"
           " 36 jaar · Tigrinya\n"
           "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Zelfredzaamheid-Matrix 2017  verloop van 3, nieuwste rechts\n"
           "                                   12-11-2025  01-06-2026  01-10-2026\n"
           "                                   ZRM 2013    voortgang   voortgang\n"
           "  1 Financiën                      1           2 ▲+1       3 ▲+1\n"
           "  2 Werk & Opleiding               ·           3           3 =\n"
           "  3 Tijdsbesteding                 ·           3           3 =\n"
           "  4 Huisvesting                    3           4 ▲+1       5 ▲+1\n"
           "  5 Huiselijke relaties            4           3 ▼-1       3 =\n"
           "  6 Geestelijke gezondheid         3           3 =         2 ▼-1\n"
           "  7 Lichamelijke gezondheid        3           4 ▲+1       4 =\n"
           "  8 Middelengebruik                ·           5           5 =\n"
           "  9 Basale ADL                     ·           4           4 =\n"
           " 10 Instrumentele ADL              ·           3           3 =\n"
           " 11 Sociaal netwerk                2           2 =         2 =\n"
           " 12 Maatschappelijke participatie  2           2 =         3 ▲+1\n"
           " 13 Justitie                       5           5 =         5 =\n"
           " Nieuwste meting:  3× een 5  2× een 4  6× een 3  2× een 2\n"
           " Beoordeel met de officiële ZRM 2017 ernaast (© GGD Amsterdam), de steekwoorden…\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_resize(t, 40, 120);
    terminal_expect_screen(t,
                           " regie  Verloop                                                        "
                           "            M. de Vries   Zwolle   zo 22-11-2026\n"
                           " Hagos, Selam · 2900000001                                             "
                           "                                      Voorgemeld\n"
                           " 36 jaar · Tigrinya\n"
                           "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Journaal\n"
                           "───────────────────────────────────────────────────────────────────────"
                           "─────────────────────────────────────────────────\n"
                           " Zelfredzaamheid-Matrix 2017  verloop van 3, nieuwste rechts\n"
                           "                                   12-11-2025  01-06-2026  01-10-2026\n"
                           "                                   ZRM 2013    voortgang   voortgang\n"
                           "  1 Financiën                      1           2 ▲+1       3 ▲+1\n"
                           "  2 Werk & Opleiding               ·           3           3 =\n"
                           "  3 Tijdsbesteding                 ·           3           3 =\n"
                           "  4 Huisvesting                    3           4 ▲+1       5 ▲+1\n"
                           "  5 Huiselijke relaties            4           3 ▼-1       3 =\n"
                           "  6 Geestelijke gezondheid         3           3 =         2 ▼-1\n"
                           "  7 Lichamelijke gezondheid        3           4 ▲+1       4 =\n"
                           "  8 Middelengebruik                ·           5           5 =\n"
                           "  9 Basale ADL                     ·           4           4 =\n"
                           " 10 Instrumentele ADL              ·           3           3 =\n"
                           " 11 Sociaal netwerk                2           2 =         2 =\n"
                           " 12 Maatschappelijke participatie  2           2 =         3 ▲+1\n"
                           " 13 Justitie                       5           5 =         5 =\n"
                           "\n"
                           " Hoe vaak elk niveau\n"
                           "  5 volledig zelfredzaam           2×          2×          3×\n"
                           "  4 voldoende zelfredzaam          1×          3×          2×\n"
                           "  3 beperkt zelfredzaam            4×          5×          6×\n"
                           "  2 niet zelfredzaam               3×          3×          2×\n"
                           "  1 acuut probleem                 1×          ·           ·\n"
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
                           " Beoordeel met de officiële ZRM 2017 ernaast (© GGD Amsterdam), de "
                           "steekwoorden zijn van regie zelf\n"
                           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Vastgesteld 01-10-2026");
    sluit(t, map);
}

static void test_formulier(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "3f");
    terminal_expect_screen(
        t, " regie  Over deze meting                   M. de Vries   Zwolle   zo 22-11-2026\n"
           " Hagos, Selam · 2900000001                                           Voorgemeld\n"
           " 36 jaar · Tigrinya\n"
           "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Zelfredzaamheid-Matrix 2017\n"
           " Deze meting  2/4\n"
           " > Moment                  Intake (nulmeting)\n"
           "   Datum                   22-11-2026\n"
           "   Bronnen                 ·\n"
           "   Toelichting             ·\n"
           "\n"
           " Zwaartefactoren  0/10\n"
           "   Zorgverzekering         ·\n"
           "   Cognitief vermogen      ·\n"
           "   Nederlands spreken      ·\n"
           "   Nederlands lezen        ·\n"
           "   Nederlands schrijven    ·\n"
           "   Nederlands verstaan     ·\n"
           "   Digitale vaardigheden   ·\n"
           " Beoordeel met de officiële ZRM 2017 ernaast (© GGD Amsterdam), de steekwoorden\n"
           " zijn van regie zelf\n"
           " Waarom u nu meet.  Typ het begin, of kies met links en rechts.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_script(t, "<Tab>1-10-2026<Tab>");
    terminal_expect_text(t, "Deze meting gaat over meer dan 30 dagen geleden");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Concept 1/13  intake 01-10-2026");
    terminal_expect_text(t, "Deze meting gaat over meer dan 30 dagen geleden");
    sluit(t, map);
}

static void test_te_jong(void **state) {
    (void)state;
    struct werkmap *map = maak("2010-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "3");
    terminal_expect_text(t, "is vanaf 18 jaar; deze persoon is daar nog te jong");
    assert_int_equal(getal(map, "SELECT count(*) FROM meting"), 0);
    sluit(t, map);
}

static void test_acuut(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "1");
    terminal_expect_text(t, "Acuut: vandaag nog handelen");
    terminal_expect_text(t, "Financiën staat op 1, acuut");
    sluit(t, map);
}

/* The chosen level reads without colour, also where there is none. */
static void test_zonder_kleur(void **state) {
    (void)state;
    static const char *const anders[] = {"NO_COLOR=1", "TERM=vt100"};
    for (int i = 0; i < 2; i++) {
        struct werkmap *map = maak("1990-05-02");
        const char *env[16] = {NULL};
        int n = 0;
        for (const char *const *e = werkmap_env(map); *e; e++)
            env[n++] = *e;
        env[n] = anders[i];
        struct terminal *t = open_met(map, 24, 80, env);
        terminal_script(t, "23");
        terminal_expect_line(t, 7, "  1 Financiën                       5   4   3  [2]  1");
        terminal_expect_line(t, 8, "  2 Werk & Opleiding                5   4  [3]  2   1");
        assert_int_equal(terminal_cell(t, 7, 46).fg, TERMINAL_DEFAULT);
        sluit(t, map);
    }
}

/* Small, and back again: everything stays in reach. */
static void test_klein(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    struct terminal *t = open_zrm(map, 15, 60);
    terminal_keys(t, "33333333");
    terminal_expect_screen(t, " regie  ZRM            M. de Vries   Zwolle   zo 22-11-2026\n"
                              " Hagos, Selam · 2900000001                       Voorgemeld\n"
                              " 36 jaar · Tigrinya\n"
                              "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   J…\n"
                              "────────────────────────────────────────────────────────────\n"
                              " ZRM  Concept 8/13  intake 22-11-2026\n"
                              "    Domein          volledig      acuut vorige streef doel ≡\n"
                              "  6 Geestelijke ge…  5   4  [3]  2   1\n"
                              "  7 Lichamelijke g…  5   4  [3]  2   1\n"
                              "  8 Middelengebruik  5   4  [3]  2   1\n"
                              "  9 Basale ADL       5   4   3   2   1\n"
                              " 5 volledig zelfredzaam: Wassen, aankleden en eten geheel z…\n"
                              " Nog geen toelichting.\n"
                              " Typ het cijfer. h hulp, s streef, n geen score, r verloop,…\n"
                              " F2 afronden  h hulp  Esc terug  ? hulp  : alles  q stop\n");
    sluit(t, map);
}

static void test_alleen_lezen(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    meet(map, "zrm-2017", "2026-11-12", SCORES);
    struct terminal *t = terminal_start(
        24, 80, (const char *[]){"regie", "--alleen-lezen", VANDAAG, NULL}, werkmap_env(map));
    terminal_script(t, "c<Enter>zs4");
    terminal_expect_text(t, "regie is geopend om alleen te lezen");
    assert_int_equal(getal(map, "SELECT count(*) FROM score WHERE streef IS NOT NULL"), 0);
    sluit(t, map);
}

/* A score below its target lights up until a goal of the plan works on it. */
static void test_zonder_doel(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    doe(map, uitkomst_run(map, "regie", "meting", SELAM, "--instrument", "zrm-2017", "--moment",
                          "intake", "--scores", SCORES, "--streef", "1=4", "--streef", "2=3",
                          VANDAAG, NULL));
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_expect_line(
        t, 7, "  1 Financiën                       5   4   3  [2]  1            4   geen");
    terminal_expect_line(t, 8,
                         "  2 Werk & Opleiding                5   4  [3]  2   1            3");
    terminal_expect_text(t,
                         "Onder de streefscore, en nog geen doel in het plan (p opent het PIP).");
    sluit(t, map);
}

static void test_volgende_persoon(void **state) {
    (void)state;
    struct werkmap *map = maak("1990-05-02");
    doe(map, uitkomst_run(map, "regie", "persoon", "achternaam=Yusuf", "v_nummer=2900000002",
                          VANDAAG, NULL));
    doe(map, uitkomst_run(map, "regie", "toewijzen", "ik", "2900000002", VANDAAG, NULL));
    struct terminal *t = open_zrm(map, 24, 80);
    terminal_script(t, "3oEerste.<Esc><PgDn>");
    terminal_expect_text(t, "Yusuf");
    terminal_expect_text(t, "[ZRM]");
    terminal_expect_text(t, "Nog niet gemeten");
    terminal_script(t, "4");
    terminal_expect_text(t, "ZRM is vanaf 18 jaar; de leeftijd staat niet vast.");
    terminal_key(t, "PgUp");
    terminal_expect_text(t, "Concept 1/13");
    assert_int_equal(getal(map, "SELECT count(*) FROM score WHERE toelichting = 'Eerste.'"), 1);
    sluit(t, map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_leeg),
        cmocka_unit_test(test_dertien_toetsen),
        cmocka_unit_test(test_vol),
        cmocka_unit_test(test_ontbreekt),
        cmocka_unit_test(test_vast_en_correctie),
        cmocka_unit_test(test_weghalen),
        cmocka_unit_test(test_instrumenten),
        cmocka_unit_test(test_verloop),
        cmocka_unit_test(test_formulier),
        cmocka_unit_test(test_te_jong),
        cmocka_unit_test(test_acuut),
        cmocka_unit_test(test_zonder_kleur),
        cmocka_unit_test(test_klein),
        cmocka_unit_test(test_alleen_lezen),
        cmocka_unit_test(test_zonder_doel),
        cmocka_unit_test(test_volgende_persoon),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
