/* The dossier's first tab, its help and its palette. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_beeld_24(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_key(t, "Enter");
    terminal_expect_screen(
        t, " regie  Dossier                            M. de Vries   Zwolle   zo 22-11-2026\n"
           " Tesfay, Yonas · 2901000053                                              Intake\n"
           " 26 jaar · Tigrinya · geen BSN\n"
           " [Overzicht]  Gegevens   Intake   ZRM   PIP   Voortgang   Journaal\n"
           "────────────────────────────────────────────────────────────────────────────────\n"
           " Te doen\n"
           " !! 18-08-2026  PIP vaststellen  96 dagen te laat\n"
           "\n"
           " Wat er gebeurde\n"
           "    22-11-2026  Regievoerder: M. de Vries\n"
           "    20-07-2026  Brede intake afgerond\n"
           "    09-06-2026  Ingeschreven in de BRP\n"
           "    08-06-2026  Woont in de gemeente\n"
           "    01-04-2026  Gekoppeld aan de gemeente\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " e legt iets vast, Enter verbetert een datum.  PgDn: de volgende persoon.\n"
           " g gegevens  i intake  z ZRM  p PIP  Esc terug  ? hulp  : alles  q stop\n");
    terminal_expect_cursor(t, 9, 4);
    terminal_close(t);
    werkmap_free(map);
}

static void test_beeld_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_script(t, "c<Enter>");
    terminal_expect_screen(
        t, " regie  Dossier                                                                    M. "
           "de Vries   Zwolle   zo 22-11-2026\n"
           " Bashir, Bakri · 2901000018                                                            "
           "                       Gekoppeld\n"
           " 36 jaar · tolk nodig (Arabisch (Soedanees))\n"
           " [Overzicht]  Gegevens   Intake   ZRM   PIP   Voortgang   Journaal\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Te doen\n"
           " !  04-11-2026  woning vinden  18 dagen te laat\n"
           " !  18-11-2026  verhuizen naar de gemeente  4 dagen te laat\n"
           "\n"
           " Wat er gebeurde\n"
           "    22-11-2026  Regievoerder: M. de Vries\n"
           "    26-08-2026  Gekoppeld aan de gemeente\n"
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
           "\n"
           "\n"
           "\n"
           " e legt iets vast, Enter verbetert een datum.  PgDn: de volgende persoon.\n"
           " g gegevens  i intake  z ZRM  p PIP  v voortgang  e gebeurtenis  Esc terug  ? hulp  : "
           "alles  q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_hulp_24(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "<Enter>?");
    terminal_expect_screen(
        t, " regie  Hulp                               M. de Vries   Zwolle   zo 22-11-2026\n"
           " Wat kunt u hier doen? (Dossier)                                         ↓ meer\n"
           "\n"
           "   g                  Naam, nummers, taal, adres en dossier.\n"
           "   i                  De brede intake.\n"
           "   z                  Scoort de zelfredzaamheid en toont de ontwikkeling.\n"
           "   p                  Het plan: doelen en acties.\n"
           "   v                  Voortgangsgesprekken voeren en teruglezen.\n"
           "   j                  Wie veranderde wat en wanneer.\n"
           "   e                  Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           "   Enter              Wijzigt wat in focus is.\n"
           "   x of Del           Haalt weg wat in focus is, als het niet vaststaat.\n"
           "   k                  Zet deze persoon bij iemand in het gezin.\n"
           "   w of Ctrl-W        Legt uit waarom dit er staat en wat het laat verdwijnen.\n"
           "   PgUp of Ctrl-B     De vorige persoon uit de lijst, op hetzelfde tabblad.\n"
           "   PgDn of Ctrl-F     De volgende persoon uit de lijst, op hetzelfde tabblad.\n"
           "\n"
           "   Esc of F3          Gaat een scherm terug; wat u typte blijft bewaard.\n"
           "   F5 of t            Gaat naar de werkvoorraad: wat moet er gebeuren?\n"
           "   F6 of c            Opent de lijst met personen.\n"
           "   F7 of /            Zoekt op een deel van naam, V-nummer of BSN.\n"
           "   F1 of ?            Toont wat u op dit scherm kunt doen.\n"
           " Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_key(t, "PgDn");
    terminal_expect_screen(
        t, " regie  Hulp                               M. de Vries   Zwolle   zo 22-11-2026\n"
           " Wat kunt u hier doen? (Dossier)\n"
           "\n"
           "   v                  Voortgangsgesprekken voeren en teruglezen.\n"
           "   j                  Wie veranderde wat en wanneer.\n"
           "   e                  Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           "   Enter              Wijzigt wat in focus is.\n"
           "   x of Del           Haalt weg wat in focus is, als het niet vaststaat.\n"
           "   k                  Zet deze persoon bij iemand in het gezin.\n"
           "   w of Ctrl-W        Legt uit waarom dit er staat en wat het laat verdwijnen.\n"
           "   PgUp of Ctrl-B     De vorige persoon uit de lijst, op hetzelfde tabblad.\n"
           "   PgDn of Ctrl-F     De volgende persoon uit de lijst, op hetzelfde tabblad.\n"
           "\n"
           "   Esc of F3          Gaat een scherm terug; wat u typte blijft bewaard.\n"
           "   F5 of t            Gaat naar de werkvoorraad: wat moet er gebeuren?\n"
           "   F6 of c            Opent de lijst met personen.\n"
           "   F7 of /            Zoekt op een deel van naam, V-nummer of BSN.\n"
           "   F1 of ?            Toont wat u op dit scherm kunt doen.\n"
           "   F9 of :            Zoekt een opdracht op naam.\n"
           "   q of Ctrl-Q        Sluit regie af.\n"
           "   F12                Verbergt namen en nummers als er iemand meekijkt.\n"
           "   Ctrl-L             Tekent het scherm opnieuw.\n"
           " Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_script(t, "<Down><Down><Down><PgDn>");
    terminal_expect_screen(
        t, " regie  Hulp                               M. de Vries   Zwolle   zo 22-11-2026\n"
           " Wat kunt u hier doen? (Dossier)\n"
           "\n"
           "   v                  Voortgangsgesprekken voeren en teruglezen.\n"
           "   j                  Wie veranderde wat en wanneer.\n"
           "   e                  Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           "   Enter              Wijzigt wat in focus is.\n"
           "   x of Del           Haalt weg wat in focus is, als het niet vaststaat.\n"
           "   k                  Zet deze persoon bij iemand in het gezin.\n"
           "   w of Ctrl-W        Legt uit waarom dit er staat en wat het laat verdwijnen.\n"
           "   PgUp of Ctrl-B     De vorige persoon uit de lijst, op hetzelfde tabblad.\n"
           "   PgDn of Ctrl-F     De volgende persoon uit de lijst, op hetzelfde tabblad.\n"
           "\n"
           "   Esc of F3          Gaat een scherm terug; wat u typte blijft bewaard.\n"
           "   F5 of t            Gaat naar de werkvoorraad: wat moet er gebeuren?\n"
           "   F6 of c            Opent de lijst met personen.\n"
           "   F7 of /            Zoekt op een deel van naam, V-nummer of BSN.\n"
           "   F1 of ?            Toont wat u op dit scherm kunt doen.\n"
           "   F9 of :            Zoekt een opdracht op naam.\n"
           "   q of Ctrl-Q        Sluit regie af.\n"
           "   F12                Verbergt namen en nummers als er iemand meekijkt.\n"
           "   Ctrl-L             Tekent het scherm opnieuw.\n"
           " Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_key(t, "?");
    terminal_expect_text(t, "[Overzicht]");
    terminal_close(t);
    werkmap_free(map);
}

static void test_hulp_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_script(t, "<Enter><F1>");
    terminal_expect_screen(
        t, " regie  Hulp                                                                       M. "
           "de Vries   Zwolle   zo 22-11-2026\n"
           " Wat kunt u hier doen? (Dossier)\n"
           "\n"
           "   g                  Naam, nummers, taal, adres en dossier.\n"
           "   i                  De brede intake.\n"
           "   z                  Scoort de zelfredzaamheid en toont de ontwikkeling.\n"
           "   p                  Het plan: doelen en acties.\n"
           "   v                  Voortgangsgesprekken voeren en teruglezen.\n"
           "   j                  Wie veranderde wat en wanneer.\n"
           "   e                  Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           "   Enter              Wijzigt wat in focus is.\n"
           "   x of Del           Haalt weg wat in focus is, als het niet vaststaat.\n"
           "   k                  Zet deze persoon bij iemand in het gezin.\n"
           "   w of Ctrl-W        Legt uit waarom dit er staat en wat het laat verdwijnen.\n"
           "   PgUp of Ctrl-B     De vorige persoon uit de lijst, op hetzelfde tabblad.\n"
           "   PgDn of Ctrl-F     De volgende persoon uit de lijst, op hetzelfde tabblad.\n"
           "\n"
           "   Esc of F3          Gaat een scherm terug; wat u typte blijft bewaard.\n"
           "   F5 of t            Gaat naar de werkvoorraad: wat moet er gebeuren?\n"
           "   F6 of c            Opent de lijst met personen.\n"
           "   F7 of /            Zoekt op een deel van naam, V-nummer of BSN.\n"
           "   F1 of ?            Toont wat u op dit scherm kunt doen.\n"
           "   F9 of :            Zoekt een opdracht op naam.\n"
           "   q of Ctrl-Q        Sluit regie af.\n"
           "   F12                Verbergt namen en nummers als er iemand meekijkt.\n"
           "   Ctrl-L             Tekent het scherm opnieuw.\n"
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
           " Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_palet_24(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "<Enter>:");
    terminal_expect_screen(
        t, " regie  Dossier                            M. de Vries   Zwolle   zo 22-11-2026\n"
           " Tesfay, Yonas · 2901┌─ Wat wilt u doen? ─────────────────┐              Intake\n"
           " 26 jaar · Tigrinya ·│                                    │\n"
           " [Overzicht]  Gegeven│ gegevens          g                │ournaal\n"
           "─────────────────────│ intake            i                │─────────────────────\n"
           " Te doen             │ zrm               z                │\n"
           " !! 18-08-2026  PIP v│ pip               p                │\n"
           "                     │ voortgang         v                │\n"
           " Wat er gebeurde     │ journaal          j                │\n"
           "    22-11-2026  Regie│ gebeurtenis       e                │\n"
           "    20-07-2026  Brede│ wijzig            Enter            │\n"
           "    09-06-2026  Inges│ verwijder         x of Del         │\n"
           "    08-06-2026  Woont│ gezin             k                │\n"
           "    01-04-2026  Gekop│ waarom            w of Ctrl-W      │\n"
           "                     │ vorige            PgUp of Ctrl-B   │\n"
           "                     │ volgende          PgDn of Ctrl-F   │\n"
           "                     │ terug             Esc of F3        │\n"
           "                     │ werkvoorraad      F5 of t          │\n"
           "                     │ caseload          F6 of c          │\n"
           "                     │ zoek              F7 of /          │\n"
           "                     │ hulp              F1 of ?          │\n"
           "                     └────────────────────────────────────┘\n"
           " Naam, nummers, taal, adres en dossier.\n"
           " Esc terug  F1 hulp\n");
    terminal_close(t);
    werkmap_free(map);
}

static void test_palet_40(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 40, 120);
    terminal_script(t, "<Enter><F9>huisv");
    terminal_expect_screen(
        t, " regie  Dossier                                                                    M. "
           "de Vries   Zwolle   zo 22-11-2026\n"
           " Tesfay, Yonas · 2901000053                                                            "
           "                          Intake\n"
           " 26 jaar · Tigrinya · geen BSN\n"
           " [Overzicht]  Gegevens   Intake   ZRM   PIP   Voortgang   Journaal\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Te doen\n"
           " !! 18-08-2026  PIP vaststellen  96 dagen┌─ Wat wilt u doen? ─────────────────┐\n"
           "                                         │ huisv                              │\n"
           " Wat er gebeurde                         │ gebeurtenis       e                │\n"
           "    22-11-2026  Regievoerder: M. de Vries│                                    │\n"
           "    20-07-2026  Brede intake afgerond    │                                    │\n"
           "    09-06-2026  Ingeschreven in de BRP   │                                    │\n"
           "    08-06-2026  Woont in de gemeente     │                                    │\n"
           "    01-04-2026  Gekoppeld aan de gemeente│                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         │                                    │\n"
           "                                         └────────────────────────────────────┘\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           "\n"
           " Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           " Esc terug  F1 hulp\n");
    terminal_close(t);
    werkmap_free(map);
}

/* The palette runs what is picked, found by its name or by its explanation. */
static void test_palet_doet(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, ":casel<Enter>");
    terminal_expect_text(t, "regie  Caseload");
    terminal_script(t, "<Enter>:zelfredzaamheid<Enter>");
    terminal_expect_text(t, "[ZRM]");
    terminal_script(t, "<Esc>:werkv<Enter>");
    terminal_expect_text(t, "regie  Werkvoorraad");
    terminal_script(t, ":stop<Enter>");
    assert_int_equal(terminal_wait_exit(t), 0);
    assert_true(terminal_restored(t));
    terminal_close(t);
    werkmap_free(map);
}

static void test_tabs(void **state) {
    (void)state;
    static const char *const tabs[][2] = {{"g", "[Gegevens]"},  {"i", "[Intake]"},
                                          {"z", "[ZRM]"},       {"p", "[PIP]"},
                                          {"v", "[Voortgang]"}, {"j", "[Journaal]"}};
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_key(t, "Enter");
    for (size_t i = 0; i < sizeof tabs / sizeof *tabs; i++) {
        terminal_keys(t, tabs[i][0]);
        terminal_expect_text(t, tabs[i][1]);
        terminal_key(t, i % 2 ? "Esc" : "F3");
        terminal_expect_text(t, "[Overzicht]");
    }
    terminal_key(t, "Esc");
    terminal_expect_text(t, "regie  Werkvoorraad");
    terminal_key(t, "Esc");
    terminal_expect_text(t, "regie  Werkvoorraad");
    terminal_close(t);
    werkmap_free(map);
}

/* A corrected date moves what hangs from it; the event stays one. */
static void test_datum_verbeteren(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter><Down><Enter>");
    terminal_expect_text(t, "Datum verbeteren");
    terminal_script(t, "16-11-2026<Enter>");
    terminal_expect_text(t, "16-11-2026  Gekoppeld aan de gemeente");
    terminal_expect_no_text(t, "26-08-2026");
    terminal_expect_no_text(t, "te laat");
    terminal_script(t, "<Enter>zomaar<Enter>");
    terminal_expect_text(t, "Datum verbeteren");
    terminal_script(t, "<Esc>");
    terminal_expect_text(t, "16-11-2026  Gekoppeld aan de gemeente");
    terminal_close(t);
    werkmap_free(map);
}

/* An event that was a mistake goes with x; a day that is still to come is refused. */
static void test_gebeurtenis_weg(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct uitkomst u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "gebeurtenis",
                                     PROEF_V_BASHIR, "screening", "2026-11-22", NULL);
    uitkomst_expect(&u, 0);
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>");
    terminal_expect_text(t, "22-11-2026  Gescreend");
    int rij, kolom, balk = -1;
    assert_true(terminal_find(t, "Gescreend", &rij, &kolom));
    while (terminal_cursor(t, &balk, &kolom) && balk != rij)
        terminal_key(t, "Down");
    terminal_script(t, "<Enter>23-11-2026<Enter>");
    terminal_expect_text(t, "moet nog komen");
    terminal_key(t, "x");
    terminal_expect_text(t, "Deze gebeurtenis weghalen?");
    terminal_script(t, "j<Enter>");
    terminal_expect_text(t, "De gebeurtenis is weg.");
    terminal_close(t);
    werkmap_free(map);
}

/* A colleague writes meanwhile: the next look shows it; what is being typed is left alone. */
static void test_collega_schrijft(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>");
    struct uitkomst u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "gebeurtenis",
                                     PROEF_V_BASHIR, "contact", "2026-11-19", NULL);
    uitkomst_expect(&u, 0);
    terminal_key(t, "Down");
    terminal_expect_text(t, "19-11-2026  Contact");
    terminal_script(t, "g<Down><Down><Down>bi");
    u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "gebeurtenis", PROEF_V_BASHIR,
                     "warme_overdracht", "2026-11-18", NULL);
    uitkomst_expect(&u, 0);
    terminal_script(t, "n<Esc>");
    terminal_expect_text(t, "18-11-2026  Warme overdracht door het COA");
    terminal_close(t);
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "bin");
    werkmap_free(map);
}

static void collega_zet(struct werkmap *map, const char *veld) {
    struct uitkomst u = uitkomst_run(map, "regie", "--vandaag", "2026-11-22", "persoon",
                                     PROEF_V_BASHIR, veld, NULL);
    uitkomst_expect(&u, 0);
}

/* Both typed in the same field: the last word counts, and it is said. What one only looked at
 * never takes the place of what a colleague wrote. */
static void test_zelfde_veld(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<Down><Down><Down>bin");
    collega_zet(map, "tussenvoegsel=al");
    terminal_key(t, "Tab");
    terminal_expect_text(t, "Een collega schreef hier zojuist \"al\"; nu geldt wat u typte.");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "tussenvoegsel"), "bin");
    terminal_expect_text(t, "> Voornamen             Bakri");
    collega_zet(map, "voornamen=Bakr");
    terminal_script(t, "<F12><F12>");
    terminal_expect_text(t, "> Voornamen             Bakr");
    terminal_key(t, "Tab");
    collega_zet(map, "voorletters=B.");
    terminal_script(t, "<Tab><Up>");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "voornamen"), "Bakr");
    assert_string_equal(proef_waarde(map, PROEF_V_BASHIR, "voorletters"), "B.");
    terminal_close(t);
    werkmap_free(map);
}

/* Who belongs together is found by name; the one in view is never among them. */
static void test_gezin(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "/hagos<Enter>kniemand<Enter>");
    terminal_expect_line(t, 22, " Niemand anders gevonden met \"niemand\".");
    terminal_script(t, "khagos<Enter>");
    terminal_expect_text(t, "Niemand anders gevonden met \"hagos\".");
    terminal_script(t, "kyon<Enter>");
    terminal_expect_text(t, "Tesfay, Yonas                   2901000053");
    terminal_script(t, "<Enter>");
    terminal_expect_text(t, "Gezin  Yonas Tesfay");
    terminal_script(t, "k2901000018<Enter>");
    terminal_expect_text(t, "Bakri Bashir");
    terminal_close(t);
    werkmap_free(map);
}

/* With everything that is due w explains the next; another person begins at the top. */
static void test_waarom_om_de_beurt(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter><Down><Enter><C-u>01-08-2026<Enter>w");
    terminal_expect_text(t, " woning vinden: Norm. 10 weken na 01-08-2026");
    terminal_expect_text(t, "Met w de");
    terminal_key(t, "w");
    terminal_expect_text(t, " verhuizen naar de gemeente: Norm.");
    terminal_key(t, "w");
    terminal_expect_text(t, " woning vinden: Norm.");
    terminal_script(t, "<Down><PgDn>");
    terminal_expect_cursor(t, 9, 4);
    terminal_close(t);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_beeld_24),
        cmocka_unit_test(test_beeld_40),
        cmocka_unit_test(test_hulp_24),
        cmocka_unit_test(test_hulp_40),
        cmocka_unit_test(test_palet_24),
        cmocka_unit_test(test_palet_40),
        cmocka_unit_test(test_palet_doet),
        cmocka_unit_test(test_tabs),
        cmocka_unit_test(test_datum_verbeteren),
        cmocka_unit_test(test_gebeurtenis_weg),
        cmocka_unit_test(test_collega_schrijft),
        cmocka_unit_test(test_zelfde_veld),
        cmocka_unit_test(test_gezin),
        cmocka_unit_test(test_waarom_om_de_beurt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
