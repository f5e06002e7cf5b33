/* The measuring screen as it looks: matrix, history and form. */
#include "support/stand.h"
#include "support/zrmproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char matrix[] =
    " regie  ZRM                                M. de Vries   Zwolle   zo 22-11-2026\n"
    " Hagos, Selam · 2900000001                                           Voorgemeld\n"
    " 36 jaar · Tigrinya · acuut: Werk & Opleiding\n"
    "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Trajecten   Journaal\n"
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
    " Typ het cijfer.  h hulp, s streef, n geen score, r verloop, f datum, i schaal.\n"
    " F2 afronden  cijfer score  o noot  h hulp  Esc terug  ? hulp  : alles  q stop\n";

static const char matrix_groot[] =
    " regie  ZRM                                                                        M. "
    "de Vries   Zwolle   zo 22-11-2026\n"
    " Hagos, Selam · 2900000001                                                             "
    "                      Voorgemeld\n"
    " 36 jaar · Tigrinya · acuut: Werk & Opleiding\n"
    "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Trajecten   Journaal\n"
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
    " Typ het cijfer.  h hulp, s streef, n geen score, r verloop, f datum, i schaal.  "
    "Pijltjes laten de niveaus lezen.\n"
    " F2 afronden  cijfer score  o noot  h hulp  s streef  Esc terug  ? hulp  : alles  q "
    "stop\n";

static void test_vol(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    zrmproef_meet(map, "zrm-2017", "2026-06-01", ZRMPROEF_SCORES);
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "3<Down><Enter>");
    terminal_expect_text(t, "Concept 1/13  voortgang 22-11-2026");
    terminal_script(t, "1<Down>s4h<Enter>Slaapt overdag.<Enter>Wil wel.<Esc>n<Enter>2<Right>");
    terminal_expect_screen(t, matrix);
    terminal_resize(t, 40, 120);
    terminal_script(t, "<Up><Up>");
    terminal_expect_screen(t, matrix_groot);
    zrmproef_sluit(t, map);
}

static const char taalniveau[] =
    " regie  ZRM                                M. de Vries   Zwolle   zo 22-11-2026\n"
    " Hagos, Selam · 2900000001                                           Voorgemeld\n"
    " 36 jaar · Tigrinya\n"
    "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Trajecten   Journaal\n"
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
    " Typ het cijfer.  h hulp, s streef, n geen score, r verloop, f datum, i schaal.\n"
    " F2 afronden  cijfer score  o noot  h hulp  Esc terug  ? hulp  : alles  q stop\n";

static void test_instrumenten(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "itaal<Enter>130<Left>");
    terminal_expect_screen(t, taalniveau);
    terminal_script(t, "7");
    terminal_expect_text(t, "Deze schaal loopt van 0 tot en met 6.");
    terminal_script(t, "inegen<Enter>70");
    terminal_expect_line(t, 7, "  1 Inschatting zelfredzaamheid         [7] ■■■■■■■···");
    terminal_expect_line(t, 8, "  2 Opleidingsniveau                   [10] ■■■■■■■■■■");
    terminal_script(t, "iladder<Enter>4");
    terminal_expect_line(t, 7, "  1 Trede                       6   5  [4]  3   2   1");
    terminal_key(t, "F2");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM meting WHERE status = 'vastgesteld'"),
                     1);
    assert_int_equal(stand_getal(map, "SELECT max(score) FROM score"), 10);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM score WHERE score = 0"), 1);
    zrmproef_sluit(t, map);
}

static const char verloop[] =
    " regie  Verloop                            M. de Vries   Zwolle   zo 22-11-2026\n"
    " Hagos, Selam · 2900000001                                           Voorgemeld\n"
    " 36 jaar · Tigrinya\n"
    "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Trajecten   Journaal\n"
    "────────────────────────────────────────────────────────────────────────────────\n"
    " Zelfredzaamheid-Matrix 2017  verloop van 3, nieuwste rechts\n"
    "                                   12-11-2025 01-06-2026 01-10-2026\n"
    "                                   ZRM 2013   voortgang  voortgang\n"
    "  1 Financiën                      1          2 ▲+1      3 ▲+1\n"
    "  2 Werk & Opleiding               ·          3          3 =\n"
    "  3 Tijdsbesteding                 ·          3          3 =\n"
    "  4 Huisvesting                    3          4 ▲+1      5 ▲+1\n"
    "  5 Huiselijke relaties            4          3 ▼-1      3 =\n"
    "  6 Geestelijke gezondheid         3          3 =        2 ▼-1\n"
    "  7 Lichamelijke gezondheid        3          4 ▲+1      4 =\n"
    "  8 Middelengebruik                ·          5          5 =\n"
    "  9 Basale ADL                     ·          4          4 =\n"
    " 10 Instrumentele ADL              ·          3          3 =\n"
    " 11 Sociaal netwerk                2          2 =        2 =\n"
    " 12 Maatschappelijke participatie  2          2 =        3 ▲+1\n"
    " 13 Justitie                       5          5 =        5 =\n"
    " Nieuwste meting:  3× een 5  2× een 4  6× een 3  2× een 2\n"
    " Beoordeel met de officiële ZRM 2017 ernaast (© GGD Amsterdam), de steekwoorden…\n"
    " Esc terug  ? hulp  : alles  q stop\n";

static const char verloop_groot[] =
    " regie  Verloop                                                                    M. de "
    "Vries   Zwolle   zo 22-11-2026\n"
    " Hagos, Selam · 2900000001                                                                    "
    "               Voorgemeld\n"
    " 36 jaar · Tigrinya\n"
    "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Trajecten   Journaal\n"
    "──────────────────────────────────────────────────────────────────────────────────────────────"
    "──────────────────────────\n"
    " Zelfredzaamheid-Matrix 2017  verloop van 3, nieuwste rechts\n"
    "                                   12-11-2025 01-06-2026 01-10-2026\n"
    "                                   ZRM 2013   voortgang  voortgang\n"
    "  1 Financiën                      1          2 ▲+1      3 ▲+1\n"
    "  2 Werk & Opleiding               ·          3          3 =\n"
    "  3 Tijdsbesteding                 ·          3          3 =\n"
    "  4 Huisvesting                    3          4 ▲+1      5 ▲+1\n"
    "  5 Huiselijke relaties            4          3 ▼-1      3 =\n"
    "  6 Geestelijke gezondheid         3          3 =        2 ▼-1\n"
    "  7 Lichamelijke gezondheid        3          4 ▲+1      4 =\n"
    "  8 Middelengebruik                ·          5          5 =\n"
    "  9 Basale ADL                     ·          4          4 =\n"
    " 10 Instrumentele ADL              ·          3          3 =\n"
    " 11 Sociaal netwerk                2          2 =        2 =\n"
    " 12 Maatschappelijke participatie  2          2 =        3 ▲+1\n"
    " 13 Justitie                       5          5 =        5 =\n"
    "\n"
    " Hoe vaak elk niveau\n"
    "  5 volledig zelfredzaam           2×         2×         3×\n"
    "  4 voldoende zelfredzaam          1×         3×         2×\n"
    "  3 beperkt zelfredzaam            4×         5×         6×\n"
    "  2 niet zelfredzaam               3×         3×         2×\n"
    "  1 acuut probleem                 1×         ·          ·\n"
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
    " Beoordeel met de officiële ZRM 2017 ernaast (© GGD Amsterdam), de steekwoorden zijn van "
    "regie zelf\n"
    " Esc terug  ? hulp  : alles  q stop\n";

static void test_verloop(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    zrmproef_meet(map, "zrm-2013", "2025-11-12", "1=1,2=2,3=3,4=4,5=3,6=3,7=5,8=3,9=2,10=2,11=5");
    zrmproef_meet(map, "zrm-2017", "2026-06-01", ZRMPROEF_SCORES);
    zrmproef_meet(map, "zrm-2017", "2026-10-01",
                  "1=3,2=3,3=3,4=5,5=3,6=2,7=4,8=5,9=4,10=3,11=2,12=3,13=5");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_key(t, "r");
    terminal_expect_screen(t, verloop);
    terminal_resize(t, 40, 120);
    terminal_expect_screen(t, verloop_groot);
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Vastgesteld 01-10-2026");
    zrmproef_sluit(t, map);
}

static const char formulier[] =
    " regie  Over deze meting                   M. de Vries   Zwolle   zo 22-11-2026\n"
    " Hagos, Selam · 2900000001                                           Voorgemeld\n"
    " 36 jaar · Tigrinya\n"
    "  Overzicht   Gegevens   Intake  [ZRM]  PIP   Voortgang   Trajecten   Journaal\n"
    "────────────────────────────────────────────────────────────────────────────────\n"
    " Zelfredzaamheid-Matrix 2017\n"
    " Deze meting  2/4\n"
    " > Moment                          Intake (nulmeting)\n"
    "   Datum                           22-11-2026\n"
    "   Bronnen                         ·\n"
    "   Toelichting                     ·\n"
    "\n"
    " Zwaartefactoren  0/10\n"
    "   Zorgverzekering                 ·\n"
    "   Cognitief vermogen              ·\n"
    "   Nederlands spreken              ·\n"
    "   Nederlands lezen                ·\n"
    "   Nederlands schrijven            ·\n"
    "   Nederlands verstaan             ·\n"
    "   Digitale vaardigheden           ·                                           ↓\n"
    " Beoordeel met de officiële ZRM 2017 ernaast (© GGD Amsterdam), de steekwoorden\n"
    " zijn van regie zelf\n"
    " Waarom u nu meet.  Typ het begin, of blader met links en rechts.\n"
    " Esc terug  F1 hulp  F9 alles  Ctrl-Q stop\n";

static void test_formulier(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 24, 80);
    terminal_script(t, "3f");
    terminal_expect_screen(t, formulier);
    terminal_script(t, "<Tab>1-10-2026<Tab>");
    terminal_expect_text(t, "Deze meting gaat over meer dan 30 dagen geleden");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Concept 1/13  intake 01-10-2026");
    terminal_expect_text(t, "Deze meting gaat over meer dan 30 dagen geleden");
    zrmproef_sluit(t, map);
}

/* Small, and back again: everything stays in reach. */
static const char matrix_klein[] = " regie  ZRM            M. de Vries   Zwolle   zo 22-11-2026\n"
                                   " Hagos, Selam · 2900000001                       Voorgemeld\n"
                                   " 36 jaar · Tigrinya\n"
                                   "  Overzicht Gegevens Intake[ZRM]PIP Voortg Traject Jrnl\n"
                                   "────────────────────────────────────────────────────────────\n"
                                   " ZRM  Concept 8/13  intake 22-11-2026\n"
                                   "    Domein          volledig      acuut vorige streef doel ≡\n"
                                   "  6 Geestelijke ge…  5   4  [3]  2   1\n"
                                   "  7 Lichamelijke g…  5   4  [3]  2   1\n"
                                   "  8 Middelengebruik  5   4  [3]  2   1\n"
                                   "  9 Basale ADL       5   4   3   2   1\n"
                                   " 5 volledig zelfredzaam: Wassen, aankleden en eten geheel z…\n"
                                   " Nog geen toelichting.\n"
                                   " Typ het cijfer.\n"
                                   " F2 afronden  o noot  Esc terug  ? hulp  : alles  q stop\n";

static void test_klein(void **state) {
    (void)state;
    struct werkmap *map = zrmproef_maak("1990-05-02");
    struct terminal *t = zrmproef_open(map, 15, 60);
    terminal_keys(t, "33333333");
    terminal_expect_screen(t, matrix_klein);
    zrmproef_sluit(t, map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vol),     cmocka_unit_test(test_instrumenten),
        cmocka_unit_test(test_verloop), cmocka_unit_test(test_formulier),
        cmocka_unit_test(test_klein),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
