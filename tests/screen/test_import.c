/* Reading a list in, step by step: choosing it, what was recognised, its columns, the dry run, and
 * what came of it. The lists are those that people get, not those we would make. */
#include "support/importproef.h"
#include "support/terminal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct terminal *open_scherm(struct werkmap *map, int rijen, int kolommen) {
    static const char *const argv[] = {"regie", "--vandaag", "2026-11-22", NULL};
    return terminal_start(rijen, kolommen, argv, werkmap_env(map));
}

/* A list as the Americans write dates, with a title, and columns that nobody knows. */
static const char vreemd[] = "Overzicht nieuwe inwoners\n"
                             "\n"
                             "V-nummer,Achternaam,Voornamen,Geboortedatum,Woonplaats,Kleur\n"
                             "2900000123,Hagos,Selam,5/13/1990,Zwolle,rood\n"
                             "2900000124,Tesfay,Yonas,1/2/1991,,blauw\n"
                             "12,Fout,Nummer,12/31/1980,Zwolle,\n"
                             "13,Fout,Weer,12/30/1980,Zwolle,\n";

static void naar(struct terminal *t, const char *bestand) {
    terminal_key(t, "l");
    terminal_keys(t, "~/");
    terminal_keys(t, bestand);
    terminal_key(t, "Enter");
}

static void test_bestand_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_expect_screen(
        t, " regie  Lijst inlezen                               M. de Vries   zo 22-11-2026\n"
           "[1 Bestand]  2 Kolommen   3 Proef   4 Klaar                          vreemd.csv\n"
           "── Zo leest regie deze lijst ───────────────────────────────────────────────────\n"
           "  Soort      mensen               elke rij is iemand\n"
           "  Codering   UTF-8                alle letters kloppen zo\n"
           "  Scheiding  komma                6 kolommen, in alle rijen evenveel\n"
           "  Kopregel   regel 3              1 titelregel erboven doet niet mee: Overzicht…\n"
           "  Datums     maand-dag-jaar       De datums staan als maand-dag-jaar: dat blijk…\n"
           "── Alle 4 rijen ────────────────────────────────────────────────────────────────\n"
           " regel  V-nummer    Achternaam  Voornamen  Geboortedatum  Woonplaats  Kleur\n"
           "     4  2900000123  Hagos       Selam      13-05-1990     Zwolle      rood\n"
           "     5  2900000124  Tesfay      Yonas      02-01-1991                 blauw\n"
           "     6  12          Fout        Nummer     31-12-1980     Zwolle\n"
           "     7  13          Fout        Weer       30-12-1980     Zwolle\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Klopt het? Dan F2.  Enter verandert wat in focus is.  PgDn toont meer rijen.\n"
           " F2 verder  Enter wijzig  Esc terug  ? hulp  : alles  q stop\n");
    terminal_close(t);
}

static void test_kolommen_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_key(t, "F2");
    terminal_expect_body(
        t, " 1 Bestand  [2 Kolommen]  3 Proef   4 Klaar                          vreemd.csv\n"
           "── Wat elke kolom wordt ──\n"
           " 5 van 6 kolommen worden overgenomen. 1 vraagt uw aandacht (?).\n"
           "   Kolom              Wordt               vol   hoe zeker       zoals\n"
           " ? Kleur              niet overgenomen     50%  onbekend        rood · blauw\n"
           " = V-nummer           V-nummer            100%  zeker           2900000123 · 2…\n"
           " = Achternaam         Achternaam          100%  zeker           Hagos · Tesfay…\n"
           " = Voornamen          Voornamen           100%  zeker           Selam · Yonas …\n"
           " = Geboortedatum      Geboortedatum       100%  zeker           5/13/1990 · 1/…\n"
           " = Woonplaats         Woonplaats           75%  zeker           Zwolle\n"
           "...\n"
           "──\n"
           " Zoals: rood · blauw\n");
    terminal_close(t);
}

static void test_proef_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen  [3 Proef]  4 Klaar                          vreemd.csv\n"
           "── Proef: er is nog niets veranderd ──\n"
           "   alle    nieuw   gewijzigd   ongewijzigd   twijfel   geweigerd   let op\n"
           "      4        2           0             0         0           2        2\n"
           "──\n"
           " !! 2 rijen     V-nummer \"…\" heeft geen tien cijfers. Kijk het na.\n"
           " ?  kolommen    Niet overgenomen: Kleur.\n"
           " ·  regel 1     De lijst begint op regel 3; wat daarboven staat is overgeslage…\n"
           " ·  regel 3     De datums staan als maand-dag-jaar: dat blijkt uit \"Geboorteda…\n"
           " +  regel 4     Hagos, Selam\n"
           " +  regel 5     Tesfay, Yonas\n"
           "...\n"
           "──\n"
           " Regel 6, 7. V-nummer \"…\" heeft geen tien cijfers. Kijk het na.\n");
    terminal_close(t);
}

/* Of a BSN that changes nobody who looks over a shoulder reads more than its end. */
static void test_proef_bsn(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, "V-nummer;Achternaam;BSN\n2900000001;Hagos;999990019\n", "1: 1 0 0 0 0");
    werkmap_schrijf(map, "nog.csv", "V-nummer;Achternaam;BSN\n2900000001;Hagos;999990020\n");
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "nog.csv");
    terminal_script(t, "<F2><F2>");
    terminal_expect_text(t, "BSN: •••••0019 → •••••0020");
    terminal_expect_no_text(t, "9999900");
    terminal_close(t);
}

static void test_kolommen_120(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 40, 120);
    naar(t, "vreemd.csv");
    terminal_script(t, "<F2>");
    terminal_expect_body(
        t,
        " 1 Bestand  [2 Kolommen]  3 Proef   4 Klaar                                               "
        "                   vreemd.csv\n"
        "── Wat elke kolom wordt ──\n"
        " 5 van 6 kolommen worden overgenomen. 1 vraagt uw aandacht (?).\n"
        "   Kolom                    Wordt                    vol   hoe zeker       zoals\n"
        " ? Kleur                    niet overgenomen          50%  onbekend        rood · blauw\n"
        " = V-nummer                 V-nummer                 100%  zeker           2900000123 · "
        "2900000124 · 12\n"
        " = Achternaam               Achternaam               100%  zeker           Hagos · Tesfay "
        "· Fout\n"
        " = Voornamen                Voornamen                100%  zeker           Selam · Yonas "
        "· Nummer\n"
        " = Geboortedatum            Geboortedatum            100%  zeker           5/13/1990 · "
        "1/2/1991 · 12/31/1980\n"
        " = Woonplaats               Woonplaats                75%  zeker           Zwolle\n"
        "...\n"
        "──\n"
        " Zoals: rood · blauw\n");
    terminal_close(t);
}

static void test_klaar_80(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen   3 Proef  [4 Klaar]                         vreemd.csv\n"
           "── Ingelezen ──\n"
           "\n"
           " Dit is import 1. 2 nieuw, 0 gewijzigd, 0 ongewijzigd.\n"
           "\n"
           " !! 2 rijen konden niet. Verbeter ze in vreemd.geweigerd.csv en lees dat\n"
           " bestand in.\n"
           "\n"
           " De ontvangst staat in ~/:\n"
           "   vreemd.ok.csv                     de rijen die erin gingen\n"
           "   vreemd.geweigerd.csv              de rijen die niet konden, met de reden\n"
           "   vreemd.verslag.json               het verslag, voor een programma\n"
           "\n"
           " Terugdraaien kan op elke dag: met u, of met regie import --ongedaan 1.\n");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "[4 Klaar]");
    terminal_key(t, "3");
    terminal_expect_text(t, "Deze lijst is al ingelezen.");
    terminal_key(t, "d");
    terminal_expect_no_text(t, "[4 Klaar]");
    terminal_close(t);
    assert_int_equal(importproef_getal(importproef_lees(map, "vreemd.csv").uit, "ongewijzigd"), 2);
}

/* The receipts lie beside the list, wherever that is. */
static void test_ontvangst_elders(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "post/lijst.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "post/lijst.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_text(t, "De ontvangst staat in ~/post/:");
    terminal_expect_text(t, "   lijst.ok.csv  ");
    terminal_expect_no_text(t, "lijst.geweigerd.csv");
    assert_true(werkmap_bestaat(map, "post/lijst.ok.csv"));
    terminal_close(t);
}

/* Taken back from the last step: it says so, with numbers, and the list can go in again. */
static void test_klaar_terug(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>u<F2>Ja<Enter><Esc>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen   3 Proef  [4 Klaar]                         vreemd.csv\n"
           "── Teruggedraaid ──\n"
           "\n"
           " Import 1 is teruggedraaid: 2 teruggedraaid, 0 behouden, 0 niet gelukt.\n"
           "\n"
           " De ontvangst staat in ~/:\n"
           "   vreemd.ok.csv                     de rijen die erin gingen\n"
           "   vreemd.geweigerd.csv              de rijen die niet konden, met de reden\n"
           "   vreemd.verslag.json               het verslag, voor een programma\n");
    terminal_key(t, "3");
    terminal_expect_text(t, "Deze lijst is teruggedraaid.");
    terminal_script(t, "n~/vreemd.csv<Enter>");
    terminal_expect_no_text(t, "al ingelezen");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>");
    terminal_expect_text(t, "Dit is import 2. 2 nieuw, 0 gewijzigd, 0 ongewijzigd.");
    terminal_close(t);
}

/* Taken back by way of the list of imports; and by somebody else, meanwhile. */
static void test_klaar_terug_elders(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "<F2><F2><F2>Ja<Enter>ru<F2>Ja<Enter><Esc><Esc>");
    terminal_expect_text(t,
                         " Import 1 is teruggedraaid: 2 teruggedraaid, 0 behouden, 0 niet gelukt.");
    terminal_script(t, "n~/vreemd.csv<Enter><F2><F2><F2>Ja<Enter>");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "--ongedaan", "2", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    terminal_script(t, "r<Esc>");
    terminal_expect_text(t, "── Teruggedraaid ──");
    terminal_expect_text(t, " Import 2 is teruggedraaid door M. de Vries op 22-11-2026");
    terminal_close(t);
}

/* The very same list again is said before anybody walks the steps, and afterwards. */
static void test_eerder(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "eerst.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    importproef_lees(map, "eerst.csv");
    werkmap_schrijf(map, "weer.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "weer.csv");
    terminal_expect_body(
        t, "[1 Bestand]  2 Kolommen   3 Proef   4 Klaar                            weer.csv\n"
           "── Zo leest regie deze lijst ──\n"
           " Deze lijst is al ingelezen, op zo 22 november 2026 (import 1). Nog eens mag;\n"
           " de proef zegt wat er nu anders is.\n"
           "  Soort      mensen               elke rij is iemand\n"
           "  Codering   UTF-8                alle letters kloppen zo\n"
           "  Scheiding  puntkomma            4 kolommen, in alle rijen evenveel\n"
           "  Kopregel   regel 1              de eerste regel met namen van kolommen\n"
           "  Datums     dag-maand-jaar       geen datum is op twee manieren te lezen\n"
           "── De enige rij ──\n"
           " regel  V-nummer    Achternaam  Voornamen  Geboortedatum\n"
           "     2  2900000200  Nieuw       Een        01-01-1990\n");
    terminal_script(t, "<F2><F2><F2>");
    terminal_expect_text(t, "Er verandert niets. Toch als gelezen vastleggen?");
    terminal_script(t, "Ja<Enter>");
    terminal_expect_body(
        t, " 1 Bestand   2 Kolommen   3 Proef  [4 Klaar]                           weer.csv\n"
           "── Ingelezen ──\n"
           "\n"
           " Dit is import 2. Alles stond er al. Er is niets veranderd.\n"
           "\n"
           " Dezelfde lijst was al ingelezen, op zo 22 november 2026 (import 1).\n"
           "\n"
           " De ontvangst staat in ~/:\n"
           "   weer.ok.csv                       de rijen die erin gingen\n"
           "   weer.verslag.json                 het verslag, voor een programma\n");
    terminal_script(t, "n");
    werkmap_schrijf(map, "weer.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Twee;1-1-1990\n");
    terminal_script(t, "~/weer.csv<Enter>");
    terminal_expect_no_text(t, "al ingelezen");
    terminal_close(t);
}

/* A field chosen by hand, and one left out; the dry run then says what that gives. */
static void test_kolom_kiezen(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>");
    terminal_expect_text(t, "\"Kleur\" wordt Telefoon");
    terminal_expect_text(t, "6 van 6 kolommen worden overgenomen. Alles is duidelijk.");
    terminal_script(t, "<Enter>niet overnemen<Enter>");
    terminal_expect_text(t, "5 van 6 kolommen worden overgenomen. Alles is duidelijk.");
    terminal_script(t, "<Enter>Achternaam<Enter><End><Enter>Achternaam<Enter><F2>");
    terminal_expect_text(t, "Dit kan nog niet:");
    terminal_expect_text(t, "[2 Kolommen]");
    terminal_close(t);
}

/* Of a choice it is said which column loses by it, and that most cells are something else. */
static void test_keuze_gevolg(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "gevolg.csv",
                    "V-nummer;Achternaam;Telefoon;Ingang\n"
                    "2900000123;Hagos;0612345678;1-2-2026\n"
                    "2900000124;Tesfay;0612345670;3-2-2026\n");
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "gevolg.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>");
    terminal_expect_text(t,
                         "\"Ingang\" wordt Telefoon. \"Telefoon\" was dat, en gaat nu niet mee.");
    terminal_script(t, "<Enter>V-nummer<Enter>");
    terminal_expect_text(t,
                         "\"Ingang\" wordt V-nummer. \"V-nummer\" was dat, en gaat nu niet mee.");
    terminal_expect_text(t, "Van de 2 gevulde cellen past 0 bij V-nummer.");
    terminal_expect_text(t, "past dit wel?");
    terminal_close(t);
}

/* What regie wrote itself does not stand before the lists that came in. */
static void test_ontvangst_onderaan(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "post/oud.csv", vreemd);
    werkmap_schrijf(map, "post/map/x.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "post/oud.csv");
    terminal_script(t, "3<F2>Ja<Enter>n");
    terminal_expect_text(t, "Welke lijst?");
    terminal_script(t, "~/post/");
    int lijst, geweigerd, ok, dir, kolom;
    assert_true(terminal_find(t, "  oud.csv", &lijst, &kolom));
    assert_true(terminal_find(t, "  oud.geweigerd.csv", &geweigerd, &kolom));
    assert_true(terminal_find(t, "  map/", &dir, &kolom));
    assert_true(terminal_find(t, "  oud.ok.csv", &ok, &kolom));
    assert_true(lijst < geweigerd && geweigerd < dir && dir < ok);
    assert_true(terminal_cell(t, lijst, kolom).reverse);
    terminal_close(t);
}

/* The lines above the header can be seen where one is pointed at. */
static void test_kopregel_kiezen(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "<Down><Down><Down><Enter>");
    terminal_expect_text(t, "  1  Overzicht nieuwe inwoners");
    terminal_expect_text(t, "  3  V-nummer | Achternaam | Voornamen");
    terminal_expect_text(t, "  4  2900000123 | Hagos");
    terminal_script(t, "<Down><Enter>");
    terminal_expect_text(t, "Kopregel   regel 4              zo gekozen");
    terminal_script(t, "<Enter>verderop<Enter>");
    terminal_expect_text(t, "Op welke regel staat de kop?");
    terminal_close(t);
}

/* What would be stored of somebody new can be read before it is. */
static void test_nieuw_nazien(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "3n");
    terminal_expect_text(t, "Enter toont wat er van deze persoon in regie komt.");
    terminal_key(t, "Enter");
    terminal_expect_body(t, " Regel 4: Hagos, Selam. Dit komt in regie:\n"
                            "──\n"
                            "  V-nummer                  2900000123\n"
                            "  Achternaam                Hagos\n"
                            "  Voornamen                 Selam\n"
                            "  Geboortedatum             13-05-1990\n"
                            "  Woonplaats                Zwolle\n");
    terminal_key(t, "F12");
    terminal_expect_no_text(t, "Hagos");
    terminal_expect_no_text(t, "13-05-1990");
    terminal_script(t, "<F12><Esc>");
    terminal_expect_text(t, "[3 Proef]");
    terminal_close(t);
}

/* Whoever looks something up meanwhile comes back to what was chosen. */
static void test_even_weg(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>3t");
    terminal_expect_text(t, " regie  Werkvoorraad");
    terminal_key(t, "l");
    terminal_expect_text(t, "[3 Proef]");
    terminal_expect_text(t, "U gaat verder waar u was.");
    terminal_script(t, "q");
    terminal_expect_text(t, "koos, vervalt. Toch stoppen?");
    terminal_script(t, "<Enter>2c");
    terminal_expect_text(t, " regie  Caseload");
    terminal_script(t, "tl");
    terminal_expect_text(t, "6 van 6 kolommen worden overgenomen. Alles is duidelijk.");
    terminal_script(t, "1<Esc>");
    terminal_expect_text(t, "Wat u voor deze lijst koos, vervalt dan. Toch een andere?");
    terminal_script(t, "<Enter>2");
    terminal_expect_text(t, "6 van 6 kolommen");
    terminal_key(t, "t");
    werkmap_schrijf(map, "vreemd.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    terminal_key(t, "l");
    terminal_expect_text(t, "intussen");
    terminal_close(t);
}

/* Another shape has other columns: what was chosen for them is not lost by accident. */
static void test_andere_vorm_vraagt(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_script(t, "2<Enter>Telefoon<Enter>1<Down><Enter>Windows<Enter>");
    terminal_expect_text(t, "Wat u bij de kolommen koos, vervalt dan. Doorgaan?");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Codering   UTF-8");
    terminal_key(t, "2");
    terminal_expect_text(t, "6 van 6 kolommen");
    terminal_close(t);
}

/* A quote that never closes swallows the list: that is said at once, and nothing that only follows
 * from it. */
static void test_open_aanhaling(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "open.csv",
                    "V-nummer;Achternaam;Voornamen\n"
                    "2900000123;\"Hagos;Selam\n2900000124;Tesfay;Yonas\n");
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "open.csv");
    terminal_expect_text(t, "aanhalingsteken (\") dat nergens sluit");
    terminal_expect_no_text(t, "Alle 0 rijen");
    terminal_expect_no_text(t, "Onder de kop staat niets");
    terminal_key(t, "2");
    terminal_expect_text(t, "aanhalingsteken (\") dat nergens sluit");
    terminal_expect_no_text(t, "Alles is duidelijk");
    terminal_expect_no_text(t, "alles is leeg");
    terminal_close(t);
}

/* A number in the column of the BSN is hidden also when it is no good one. */
static void test_foute_bsn(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "bsn.csv",
                    "V-nummer;Achternaam;BSN\n"
                    "2900000123;Hagos;999990019\n2900000124;Tesfay;123456789\n");
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "bsn.csv");
    terminal_expect_text(t, "•••••0019");
    terminal_expect_text(t, "•••••6789");
    terminal_expect_no_text(t, "123456789");
    terminal_key(t, "2");
    terminal_expect_text(t, "•••••0019");
    terminal_expect_no_text(t, "123456789");
    terminal_close(t);
}

/* Back is always possible, nothing is written before the answer is yes, and Enter is no. */
static void test_terug(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_key(t, "3");
    terminal_expect_text(t, "[3 Proef]");
    terminal_script(t, "<F2><Enter>");
    terminal_expect_text(t, "[3 Proef]");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "[2 Kolommen]");
    terminal_key(t, "4");
    terminal_expect_text(t, "Eerst de proef");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Zo leest regie deze lijst");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Welke lijst?");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "Werkvoorraad");
    terminal_close(t);
    assert_int_equal(importproef_getal(importproef_lees(map, "vreemd.csv").uit, "nieuw"), 2);
}

/* What was looked at is what is written. */
static void test_intussen_veranderd(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "vreemd.csv");
    terminal_key(t, "3");
    werkmap_schrijf(map, "vreemd.csv", IMPORTPROEF_KOP "2900000200;Nieuw;Een;1-1-1990\n");
    terminal_key(t, "F2");
    terminal_expect_text(t, "intussen veranderd");
    terminal_expect_text(t, "[3 Proef]");
    terminal_expect_text(t, "Nieuw, Een");
    terminal_expect_no_text(t, "Hagos");
    terminal_script(t, "<F2>Ja<Enter>");
    terminal_expect_text(t, "1 nieuw, 0 gewijzigd, 0 ongewijzigd.");
    terminal_close(t);
}

/* The same remark on many rows is one line; Enter opens its rows; a letter shows one bucket. */
static void test_vijfduizend(void **state) {
    struct werkmap *map = *state;
    char *csv = werkmap_room(map, 5000 * 60 + 200), *p = csv;
    p += sprintf(p, "%s", IMPORTPROEF_KOP);
    for (int i = 0; i < 5000; i++)
        p += sprintf(p, i % 2 ? "2%09d;Persoon %d;;1-1-1990\n" : "%d;Persoon %d;;\n", i, i);
    werkmap_schrijf(map, "lang.csv", csv);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "lang.csv");
    terminal_key(t, "3");
    terminal_expect_line(t, 4,
                         "   5000     2500           0             0         0        2500"
                         "        0");
    terminal_expect_text(t, " !! 2500 rijen  ");
    terminal_key(t, "Enter");
    terminal_expect_text(t, "En nog 1500 rijen met hetzelfde.");
    terminal_script(t, "<Esc>n<End>");
    terminal_expect_text(t, "1500 mensen meer die nieuw zijn.");
    terminal_script(t, "<F12>");
    terminal_expect_no_text(t, "Persoon");
    terminal_close(t);
}

/* What takes long says how far it is; Esc stops it, and what else was typed is still done. */
static void test_stoppen(void **state) {
    struct werkmap *map = *state;
    enum { RIJEN = 300000 };
    char *csv = werkmap_room(map, RIJEN * 48L + 200), *p = csv;
    p += sprintf(p, "%s", IMPORTPROEF_KOP);
    for (int i = 0; i < RIJEN; i++)
        p += sprintf(p, "2%09d;Persoon %d;Naam;13-1-1990\n", i, i);
    werkmap_schrijf(map, "lang.csv", csv);
    struct terminal *t = open_scherm(map, 24, 80);
    naar(t, "lang.csv");
    terminal_send(t, "3", 1);
    terminal_wait_text(t, "Esc stopt; dan is er niets gebeurd.");
    terminal_send(t, "2\033", 2);
    terminal_wait_idle(t);
    terminal_expect_text(t, "[2 Kolommen]");
    terminal_close(t);
}

/* Full function on the smallest window, and without colour. */
static void test_klein(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "vreemd.csv", vreemd);
    struct terminal *t = open_scherm(map, 15, 60);
    naar(t, "vreemd.csv");
    terminal_expect_text(t, "F2 verder");
    terminal_key(t, "F2");
    terminal_expect_text(t, "? Kleur");
    terminal_key(t, "F2");
    terminal_expect_text(t, "geweigerd let op");
    terminal_expect_text(t, "!! 2 rijen");
    terminal_close(t);
}

static void test_alleen_beheerder(void **state) {
    struct werkmap *map = *state;
    static const char *const argv[] = {"regie", "--alleen-lezen", NULL};
    struct terminal *t = terminal_start(24, 80, argv, werkmap_env(map));
    terminal_key(t, "l");
    terminal_expect_text(t, "een lijst inlezen kan niet");
    terminal_close(t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, importproef_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_bestand_80),
        TEST(test_kolommen_80),
        TEST(test_proef_80),
        TEST(test_proef_bsn),
        TEST(test_kolommen_120),
        TEST(test_klaar_80),
        TEST(test_kolom_kiezen),
        TEST(test_even_weg),
        TEST(test_nieuw_nazien),
        TEST(test_kopregel_kiezen),
        TEST(test_ontvangst_onderaan),
        TEST(test_keuze_gevolg),
        TEST(test_open_aanhaling),
        TEST(test_foute_bsn),
        TEST(test_andere_vorm_vraagt),
        TEST(test_terug),
        TEST(test_intussen_veranderd),
        TEST(test_vijfduizend),
        TEST(test_stoppen),
        TEST(test_klein),
        TEST(test_alleen_beheerder),
        TEST(test_ontvangst_elders),
        TEST(test_klaar_terug),
        TEST(test_klaar_terug_elders),
        TEST(test_eerder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
