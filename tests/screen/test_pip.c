/* The plan tab: from an empty dossier to an adopted plan and the version after it. */
#include "support/terminal.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define V  "2900163162"
#define NU "--vandaag", "2026-11-22"
#define REGIE(...)                                                                                 \
    do {                                                                                           \
        struct uitkomst u = uitkomst_run(map, "regie", __VA_ARGS__, NU, NULL);                     \
        uitkomst_expect(&u, 0);                                                                    \
    } while (0)

static void persoon(struct werkmap *map, const char *nummer, const char *naam) {
    char v[32], a[64];
    snprintf(v, sizeof v, "v_nummer=%s", nummer);
    snprintf(a, sizeof a, "achternaam=%s", naam);
    REGIE("persoon", v, a, "voornamen=Selam", "geboortedatum=01-05-1990", "taal=Tigrinya",
          "tolk_nodig=altijd", "wet=2021", "doelgroep=asielstatushouder");
    REGIE("toewijzen", "ik", nummer);
    REGIE("gebeurtenis", nummer, "koppeling", "2026-09-01");
}

/* Somebody with two items below their target, and nothing planned. */
static struct werkmap *begin(void) {
    struct werkmap *map = werkmap_new();
    REGIE("init", "--naam", "M. de Vries", "--gemeente", "Zwolle");
    persoon(map, V, "Hagos");
    REGIE("meting", V, "--instrument", "zrm-2017", "--moment", "intake", "--datum", "15-11-2026",
          "--scores", "1=2,2=3,3=3,4=4,5=4,6=3,7=4,8=5,9=5,10=4,11=2,12=3,13=5", "--streef",
          "1=4,11=4");
    return map;
}

/* The same person with a plan that lacks nothing. */
static struct werkmap *met_plan(bool vast) {
    struct werkmap *map = begin();
    REGIE("pip", V, "leerroute=B1", "ondersteuning=Maatje en taalcoach", "intensiteit_leerroute=15",
          "intensiteit_pvt=12", "intensiteit_map=40", "aantal_gesprekken=8",
          "wensen=Werken in de zorg");
    REGIE("pip", V, "doel", "zelfredzaamheid", "Ik betaal mijn huur zelf en op tijd.",
          "--instrument", "zrm-2017", "--item", "1", "--leefgebied", "financien", "--uiterlijk",
          "2027-05-01");
    REGIE("pip", V, "actie", "1", "Samen alle brieven ordenen", "--eigenaar", "samen", "--uren",
          "2", "--uiterlijk", "2026-12-13");
    REGIE("pip", V, "actie", "1", "Een betaalrekening openen", "--eigenaar", "statushouder");
    REGIE("pip", V, "doel", "inburgering", "Ik spreek Nederlands op niveau B1.", "--termijn",
          "lang");
    if (vast)
        REGIE("pip", V, "vaststellen", "2026-11-20");
    return map;
}

static struct terminal *open_plan(struct werkmap *map, int rijen, int kolommen) {
    const char *const woorden[] = {"regie", NU, NULL};
    struct terminal *t = terminal_start(rijen, kolommen, woorden, werkmap_env(map));
    terminal_script(t, "c<Enter>p");
    return t;
}

static const char *toon(struct werkmap *map) {
    struct uitkomst u = uitkomst_run(map, "regie", "pip", V, "toon", NU, NULL);
    uitkomst_expect(&u, 0);
    return u.uit;
}

static void bevat(const char *tekst, const char *deel) {
    if (!strstr(tekst, deel))
        fail_msg("\"%s\" staat niet in:\n%s", deel, tekst);
}

static void bevat_niet(const char *tekst, const char *deel) {
    if (strstr(tekst, deel))
        fail_msg("\"%s\" staat in:\n%s", deel, tekst);
}

static void klaar(struct terminal *t, struct werkmap *map) {
    terminal_close(t);
    werkmap_free(map);
}

static void test_leeg(void **state) {
    (void)state;
    struct werkmap *map = begin();
    struct terminal *t = open_plan(map, 24, 80);
    terminal_expect_screen(
        t, " regie  PIP                                M. de Vries   Zwolle   zo 22-11-2026\n"
           " Hagos, Selam · 2900163162                                            Gekoppeld\n"
           " 36 jaar · tolk nodig (Tigrinya)\n"
           "  Overzicht   Gegevens   Intake   ZRM  [PIP]  Voortgang   Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Nog geen plan\n"
           "\n"
           " Doelen\n"
           "        Er is nog geen plan. Met d maakt u samen het eerste doel.\n"
           "\n"
           " Nog zonder doel\n"
           "   !    Financiën 2→4                                   d maakt er een doel van\n"
           "   !    Sociaal netwerk 2→4                             d maakt er een doel van\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " De score ligt onder de streefscore. Enter of d maakt er een doel van.\n"
           " Enter wijzig  d doel  a actie  F2 afronden  Esc terug  ? hulp  : alles  q stop\n");
    klaar(t, map);
}

static void test_concept(void **state) {
    (void)state;
    struct werkmap *map = met_plan(false);
    struct terminal *t = open_plan(map, 24, 80);
    terminal_expect_screen(
        t, " regie  PIP                                M. de Vries   Zwolle   zo 22-11-2026\n"
           " Hagos, Selam · 2900163162                                      Plan in concept\n"
           " 36 jaar · tolk nodig (Tigrinya)\n"
           "  Overzicht   Gegevens   Intake   ZRM  [PIP]  Voortgang   Trajecten   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Versie 1, concept sinds 22-11-2026                    1 zonder doel · compleet\n"
           "\n"
           " Inburgering\n"
           "   lang Ik spreek Nederlands op niveau B1.\n"
           "\n"
           " Zelfredzaamheid\n"
           "   kort Ik betaal mijn huur zelf en op tijd.          Financiën 2→4  01-05-2027\n"
           "        · Samen alle brieven ordenen  Samen         2 u              13-12-2026\n"
           "        · Een betaalrekening openen   Statushouder\n"
           "\n"
           " Nog zonder doel\n"
           "   !    Sociaal netwerk 2→4                             d maakt er een doel van\n"
           "\n"
           " Wat erin moet staan\n"
           "   ✓    Leerroute                       B1-route\n"
           "   ✓    Ondersteuning en begeleiding    Maatje en taalcoach\n"
           "   ✓    Leerroute, uren per week        15                                     ↓\n"
           " Ik spreek Nederlands op niveau B1.\n"
           " Enter wijzig  d doel  a actie  F2 afronden  Esc terug  ? hulp  : alles  q stop\n");
    klaar(t, map);
}

static void test_breed(void **state) {
    (void)state;
    struct werkmap *map = met_plan(true);
    struct terminal *t = open_plan(map, 40, 120);
    terminal_script(t, "<Down>");
    /* clang-format off */
    terminal_expect_screen(t, " regie  PIP                                                                        M. de Vries   Zwolle   zo 22-11-2026\n"
" Hagos, Selam · 2900163162                                                                             Plan vastgesteld\n"
" 36 jaar · tolk nodig (Tigrinya)\n"
"  Overzicht   Gegevens   Intake   ZRM  [PIP]  Voortgang   Trajecten   Journaal\n"
"────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────\n"
" Versie 1, vastgesteld op 20-11-2026                                                                      1 zonder doel\n"
"\n"
" Inburgering                                                            │  Spoor             Zelfredzaamheid\n"
"   lang Ik spreek Nederlands op niveau B1.                              │  Leefgebied        Geldzaken\n"
"                                                                        │  Doel              Ik betaal mijn huur zelf\n"
" Zelfredzaamheid                                                        │                    en op tijd.\n"
"   kort Ik betaal mijn huur zelf en op tijd.  Financiën 2→4  01-05-2027 │  Termijn           Kort: binnen een half jaar\n"
"        · Samen alle brieven ordenen                         13-12-2026 │  Uiterlijk         01-05-2027\n"
"        · Een betaalrekening openen                                     │  ZRM               Financiën\n"
"                                                                        │  Nu                2: Komt steeds tekort,\n"
" Nog zonder doel                                                        │                    uitgaven uit de hand, geen\n"
"   !    Sociaal netwerk 2→4                     d maakt er een doel van │                    overzicht\n"
"                                                                        │  Streef            4: Redt zich uit eigen\n"
" Wat erin moet staan                                                    │                    inkomen, restschuld slinkt\n"
"   ✓    Leerroute                       B1-route                        │\n"
"   ✓    Ondersteuning en begeleiding    Maatje en taalcoach             │\n"
"   ✓    Leerroute, uren per week        15                              │\n"
"   ✓    PVT, uren                       12                              │\n"
"   ✓    MAP, uren                       40                              │\n"
"   –    Afspraken over VVE              niet nodig                      │\n"
"   ✓    Aantal voortgangsgesprekken     8                               │\n"
"   –    Bijstand en ontzorgen           niet nodig                      │\n"
"   ✓    Een doel met een actie          ja                              │\n"
"                                                                        │\n"
" Verder in het plan                                                     │\n"
"   ·    Besproken op                                                    │\n"
"   ·    Taaldoel                                                        │\n"
"   ·    Doelperspectief                                                 │\n"
"   ·    Ontwikkelroute                                                  │\n"
"   ✓    Wensen                          Werken in de zorg               │\n"
"   ·    Weken tussen gesprekken                                         │\n"
"   ·    Examens in de Z-route                                           │\n"
"   ·    Betrokkenen                                                    ↓│\n"
" Ik betaal mijn huur zelf en op tijd.  Ligt vast; n begint een nieuwe versie.\n"
" Enter wijzig  d doel  a actie  F2 afronden  r versies  b besproken  spatie stand  Esc terug  ? hulp  : alles  q stop\n");
    /* clang-format on */
    klaar(t, map);
}

/* Everything by keys: a goal from a gap, an action, the statutory parts, discussed, adopted. */
static void test_maken(void **state) {
    (void)state;
    struct werkmap *map = begin();
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "d");
    terminal_expect_text(t, "Ik betaal mijn huur en verzekering zelf en op tijd.");
    terminal_script(t, "<Down><Enter>");
    terminal_expect_line(t, 5, " Doel · Financiën 2→4");
    terminal_script(t, "<Esc>a");
    terminal_script(t, "Samen alle brieven ordenen<Esc>");
    terminal_expect_line(t, 22, " Nog niet vastgelegd. Wat u typte staat hier straks weer.");
    terminal_script(t, "a<Enter>");
    terminal_expect_text(t, " > Wie                Statushouder");
    terminal_script(t, "<Tab>+3w<Tab>2<Esc>");
    terminal_expect_line(
        t, 9, "        · Samen alle brieven ordenen  Statushouder  2 u              13-12-2026");
    terminal_expect_no_text(t, "!    Financiën");
    terminal_script(t, "<F2><Enter><Enter>B1<Tab><Tab><Tab><Tab><Tab>");
    terminal_script(t, "Maatje<Tab>15<Tab>12<Tab>40<Tab><Tab>8<Esc>");
    terminal_expect_text(t, "compleet");
    terminal_script(t, "b<Enter>");
    terminal_expect_line(t, 5,
                         " Versie 1, besproken op 22-11-2026                     1 zonder "
                         "doel · compleet");
    terminal_script(t, "<F2>gisteren<Enter>");
    terminal_expect_line(t, 22, " Het plan is vastgesteld en ligt nu vast.");
    terminal_expect_line(t, 5,
                         " Versie 1, vastgesteld op 21-11-2026                              1 "
                         "zonder doel");
    const char *plan = toon(map);
    bevat(plan, "Ik betaal mijn huur en verzekering zelf en op tijd.");
    bevat(plan, "Samen alle brieven ordenen (Statushouder, uiterlijk 13-12-2026");
    bevat(plan, "uur per week)");
    bevat(plan, "Geldzaken");
    bevat(plan, "Vastgesteld");
    klaar(t, map);
}

/* What is missing is named with its article; the one that is picked gets the focus. */
static void test_ontbrekend(void **state) {
    (void)state;
    struct werkmap *map = begin();
    REGIE("pip", V, "leerroute=B1");
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "<F2>");
    terminal_expect_text(t, "PVT, uren (Wet inburgering 2021 art. 15 lid 1 c)");
    terminal_expect_text(t, "een doel met een actie");
    terminal_expect_no_text(t, "Leerroute (Wet");
    terminal_script(t, "<Down><Down><Enter>");
    terminal_expect_line(t, 22, " Er ontbreken nog 6 onderdelen; Enter vult dit in.");
    int rij, kolom, focus, daar;
    assert_true(terminal_find(t, "PVT, uren", &rij, &kolom));
    assert_true(terminal_cursor(t, &focus, &daar));
    assert_int_equal(rij, focus);
    terminal_script(t, "<Enter>12<Tab>");
    terminal_expect_text(t, "Wat erin moet staan  1/12  nog 4 nodig (*)");
    terminal_expect_text(t, "Afspraken over VVE            ·");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "✓    PVT, uren                       12");
    terminal_script(t, "<F2><Esc>");
    assert_true(terminal_find(t, "Ondersteuning", &rij, &kolom));
    assert_true(terminal_cursor(t, &focus, &daar));
    assert_int_equal(rij, focus);
    bevat(toon(map), "Concept");
    klaar(t, map);
}

/* Words of one's own, typed where the examples stand; nothing of them is a command. */
static void test_eigen_woorden(void **state) {
    (void)state;
    struct werkmap *map = begin();
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "<Down>d");
    terminal_script(t, "Ik ga bij het koor: ድምፂ, ‎صوت<Enter>");
    terminal_expect_line(t, 5, " Doel · Sociaal netwerk 2→4");
    terminal_script(t, "<Esc>");
    bevat(toon(map), "Ik ga bij het koor: ድምፂ");
    terminal_script(t, "d");
    terminal_expect_text(t, "Waar gaat het doel over?");
    terminal_script(t, "<Enter>Ik leer fietsen<Esc>");
    bevat_niet(toon(map), "fietsen");
    terminal_script(t, "d<Enter><Enter>");
    bevat(toon(map), "Ik leer fietsen");
    terminal_script(t, "<Esc>d<Enter><Down><Down>Ik leer schaatsen<Enter>");
    bevat(toon(map), "Ik leer schaatsen");
    terminal_script(t, "<Esc>d<Enter>Ik leer zwemmen");
    terminal_kill(t, SIGHUP);
    bevat(toon(map), "Ik leer zwemmen");
    klaar(t, map);
}

/* A goal is tied to an item by its name, and loses it again. */
static void test_onderdeel(void **state) {
    (void)state;
    struct werkmap *map = met_plan(false);
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "<Enter><Tab><Tab><Tab><Tab>");
    terminal_script(t, "<F4>Soc<Enter>");
    terminal_expect_line(t, 5, " Doel · Sociaal netwerk 2→4");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "Sociaal netwerk 2→4");
    terminal_expect_no_text(t, "Nog zonder doel");
    terminal_script(t, "<Enter><Tab><Tab><Tab><Tab><F4><Enter>");
    terminal_expect_line(t, 5, " Doel");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "!    Sociaal netwerk 2→4");
    klaar(t, map);
}

static void test_weg(void **state) {
    (void)state;
    struct werkmap *map = met_plan(false);
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "<Down>x");
    terminal_expect_text(t, "Dit doel weghalen, met zijn acties?");
    terminal_script(t, "<Enter>");
    bevat(toon(map), "Ik betaal mijn huur");
    terminal_script(t, "<Down>x");
    terminal_expect_line(t, 22, " De actie is weggehaald.");
    bevat_niet(toon(map), "Samen alle brieven ordenen");
    terminal_script(t, "<Up>x<Down><Enter>");
    terminal_expect_line(t, 22, " Het doel is weggehaald.");
    bevat_niet(toon(map), "Ik betaal mijn huur");
    bevat(toon(map), "Ik spreek Nederlands");
    klaar(t, map);
}

/* Adopted: to read, with the standing of actions as the only thing that still moves. */
static void test_vast(void **state) {
    (void)state;
    struct werkmap *map = met_plan(true);
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "<Down><Enter>");
    terminal_expect_line(t, 9, " Doel              Ik betaal mijn huur zelf en op tijd.");
    terminal_script(t, "zomaar wat");
    terminal_expect_line(t, 22, " Deze versie ligt vast; er is niets veranderd.");
    terminal_script(t, "<Esc>");
    terminal_expect_line(t, 5,
                         " Versie 1, vastgesteld op 20-11-2026                              1 "
                         "zonder doel");
    terminal_script(t, "<Down> <Down><Down><Enter>");
    terminal_expect_text(t, "✓ Samen alle brieven ordenen");
    terminal_script(t, "<Down><Enter><Down><Enter>");
    terminal_expect_text(t, "› Een betaalrekening openen");
    for (const char *toets = "daxbn"; *toets; toets++) {
        char script[] = {*toets, '\0'};
        terminal_script(t, script);
        terminal_expect_text(t, "Dit plan ligt vast. Nieuwe versie: waarom?");
        terminal_script(t, "<Esc>");
    }
    terminal_script(t, "n<Enter>");
    terminal_expect_line(t, 22, " Schrijf kort waarom er een nieuwe versie komt.");
    const char *plan = toon(map);
    bevat(plan, "[x] 1.   Samen alle brieven ordenen");
    bevat_niet(plan, "Concept");
    klaar(t, map);
}

/* A new version stands beside the one that holds, until it is adopted; both stay readable. */
static void test_versies(void **state) {
    (void)state;
    struct werkmap *map = met_plan(true);
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "<Down><Down>a");
    terminal_script(t, "Meer uren les<Enter>");
    terminal_script(t, "Pinnen oefenen<Tab><Esc>");
    terminal_expect_text(t, "· Pinnen oefenen");
    terminal_expect_line(t, 5,
                         " Versie 2, concept · versie 1 geldt                    1 zonder doel · "
                         "compleet");
    terminal_script(t, "r");
    terminal_expect_line(t, 7, " Versie 2, concept — Meer uren les");
    terminal_expect_line(t, 8, "   + Actie 3                     nieuw: Pinnen oefenen");
    terminal_expect_line(t, 9, " Versie 1, vastgesteld op 20-11-2026");
    terminal_script(t, "<End><Enter>");
    terminal_expect_line(t, 5, " Versie 1, vastgesteld op 20-11-2026 · Esc naar de versie van nu");
    terminal_expect_no_text(t, "Pinnen oefenen");
    terminal_script(t, "d");
    terminal_expect_line(t, 22, " Die versie ligt vast. Dit is de nieuwe, die nog concept is.");
    terminal_expect_text(t, "· Pinnen oefenen");
    terminal_script(t, "<F2><Enter>");
    terminal_expect_line(t, 5,
                         " Versie 2, vastgesteld op 22-11-2026                              1 "
                         "zonder doel");
    terminal_script(t, "r<End>");
    terminal_expect_text(t, "Versie 1, vervangen; vastgesteld op 20-11-2026");
    klaar(t, map);
}

/* What the screen shows is what comes out of the printer. */
static void test_papier(void **state) {
    (void)state;
    struct werkmap *map = met_plan(true);
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "o");
    terminal_expect_line(t, 1, "Persoonlijk plan inburgering en participatie (PIP)");
    terminal_expect_line(t, 5, "Naam                          Selam Hagos");
    terminal_script(t, "<End>");
    terminal_expect_text(t, "Handtekeningen");
    terminal_expect_text(t, "Plaats en datum:");
    terminal_script(t, "<Esc><F12>o");
    terminal_expect_no_text(t, "Hagos");
    klaar(t, map);
}

/* The next person on the same tab, from the tree and from a form; what was typed is stored. */
static void test_buren(void **state) {
    (void)state;
    struct werkmap *map = met_plan(false);
    persoon(map, "2900164829", "Zerai");
    struct terminal *t = open_plan(map, 24, 80);
    terminal_script(t, "<PgDn>");
    terminal_expect_text(t, "Zerai, Selam");
    terminal_expect_text(t, "Er is nog geen plan.");
    terminal_script(t, "<PgUp><Down><Enter>");
    terminal_script(t, "<Tab><Tab>Alles betaald<PgDn>");
    terminal_expect_text(t, "Zerai, Selam");
    bevat(toon(map), "Alles betaald");
    klaar(t, map);
}

static void test_groottes(void **state) {
    (void)state;
    struct werkmap *map = met_plan(false);
    struct terminal *t = open_plan(map, 24, 80);
    terminal_resize(t, 15, 60);
    terminal_wait_idle(t);
    terminal_expect_line(t, 5, " Versie 1, concept sinds 22-11-2026  1 zonder doel · compl…");
    terminal_script(t, "<End><Enter>");
    terminal_resize(t, 40, 120);
    terminal_wait_idle(t);
    terminal_script(t, "<Esc><Home>");
    terminal_expect_text(t, "│  Spoor             Inburgering");
    klaar(t, map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_leeg),       cmocka_unit_test(test_concept),
        cmocka_unit_test(test_breed),      cmocka_unit_test(test_maken),
        cmocka_unit_test(test_ontbrekend), cmocka_unit_test(test_eigen_woorden),
        cmocka_unit_test(test_onderdeel),  cmocka_unit_test(test_weg),
        cmocka_unit_test(test_vast),       cmocka_unit_test(test_versies),
        cmocka_unit_test(test_papier),     cmocka_unit_test(test_buren),
        cmocka_unit_test(test_groottes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
