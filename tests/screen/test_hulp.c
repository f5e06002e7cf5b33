/* Help and the palette: what one can do here, told from the table of commands. */
#include "support/proefcaseload.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

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
           "   r                  Wat loopt er, en welke examens zijn gehaald?\n"
           "   j                  Wie veranderde wat en wanneer.\n"
           "   e                  Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           "   Enter              Wijzigt wat in focus is.\n"
           "   x of Del           Haalt weg wat in focus is, als het niet vaststaat.\n"
           "   k                  Zet deze persoon bij iemand in het gezin.\n"
           "   w of Ctrl-W        Legt uit waarom dit er staat en wat het laat verdwijnen.\n"
           "   PgUp of Ctrl-B     De vorige persoon uit de lijst, op hetzelfde tabblad.\n"
           "   PgDn of Ctrl-F     De volgende persoon uit de lijst, op hetzelfde tabblad.\n"
           "   u of Ctrl-Z        Maakt ongedaan wat u hier het laatst deed, na een vraag.\n"
           "   Ctrl-R of Ctrl-Y   Doet opnieuw wat u net ongedaan maakte, na een vraag.\n"
           "\n"
           "   Esc of F3          Gaat een scherm terug; wat u typte blijft bewaard.\n"
           "   F5 of t            Gaat naar de werkvoorraad: wat moet er gebeuren?\n"
           " Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

/* Down to the end and not further; the key of help closes it too. */
static void test_hulp_schuift(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "<Enter>?<PgDn>");
    terminal_expect_screen(
        t, " regie  Hulp                               M. de Vries   Zwolle   zo 22-11-2026\n"
           " Wat kunt u hier doen? (Dossier)\n"
           "\n"
           "   e                  Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           "   Enter              Wijzigt wat in focus is.\n"
           "   x of Del           Haalt weg wat in focus is, als het niet vaststaat.\n"
           "   k                  Zet deze persoon bij iemand in het gezin.\n"
           "   w of Ctrl-W        Legt uit waarom dit er staat en wat het laat verdwijnen.\n"
           "   PgUp of Ctrl-B     De vorige persoon uit de lijst, op hetzelfde tabblad.\n"
           "   PgDn of Ctrl-F     De volgende persoon uit de lijst, op hetzelfde tabblad.\n"
           "   u of Ctrl-Z        Maakt ongedaan wat u hier het laatst deed, na een vraag.\n"
           "   Ctrl-R of Ctrl-Y   Doet opnieuw wat u net ongedaan maakte, na een vraag.\n"
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
    char *eind = strdup(terminal_screen(t));
    terminal_script(t, "<Down><Down><Down><PgDn>");
    terminal_expect_screen(t, eind);
    free(eind);
    terminal_script(t, "<PgUp><PgUp>");
    terminal_expect_line(t, 3, "   g                  Naam, nummers, taal, adres en dossier.");
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
           "   r                  Wat loopt er, en welke examens zijn gehaald?\n"
           "   j                  Wie veranderde wat en wanneer.\n"
           "   e                  Legt vast wat er gebeurde, zoals koppeling of huisvesting.\n"
           "   Enter              Wijzigt wat in focus is.\n"
           "   x of Del           Haalt weg wat in focus is, als het niet vaststaat.\n"
           "   k                  Zet deze persoon bij iemand in het gezin.\n"
           "   w of Ctrl-W        Legt uit waarom dit er staat en wat het laat verdwijnen.\n"
           "   PgUp of Ctrl-B     De vorige persoon uit de lijst, op hetzelfde tabblad.\n"
           "   PgDn of Ctrl-F     De volgende persoon uit de lijst, op hetzelfde tabblad.\n"
           "   u of Ctrl-Z        Maakt ongedaan wat u hier het laatst deed, na een vraag.\n"
           "   Ctrl-R of Ctrl-Y   Doet opnieuw wat u net ongedaan maakte, na een vraag.\n"
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
           " Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_close(t);
    werkmap_free(map);
}

/* Where letters are text, the keys of a field are told too. */
static void test_hulp_bij_typen(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    struct terminal *t = proef_open(map, 24, 80);
    terminal_script(t, "c<Enter>g<F1>");
    terminal_expect_screen(
        t, " regie  Hulp                               M. de Vries   Zwolle   zo 22-11-2026\n"
           " Wat kunt u hier doen? (Gegevens)                                        ↓ meer\n"
           "\n"
           "   F4 of Ctrl-spatie  Toont de mogelijke waarden van het veld.\n"
           "   d of F8            Toont wie misschien dezelfde persoon is.\n"
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
           "   Tab of Enter       Bewaart het veld en gaat naar het volgende.\n"
           "   ↑ en ↓             Bewaart het veld en gaat naar dat erboven of eronder.\n"
           "   ← en →             Bladert door de keuzes, of loopt door de tekst.\n"
           "   Home en End        Naar het begin en het eind van de regel.\n"
           " Deze toetsen werken op het scherm waar u vandaan kwam. Esc brengt u terug.\n"
           " Esc terug  ? hulp  : alles  q stop\n");
    terminal_script(t, "<PgDn><F1>");
    terminal_expect_text(t, "[Gegevens]");
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
           " Tesfay, Yonas · 290┌─ Wat wilt u doen? ───────────────────┐             Intake\n"
           " 26 jaar · Tigrinya │                                      │\n"
           " [Overzicht]  Gegeve│ gegevens          g                  │ajecten   Journaal\n"
           "────────────────────│ intake            i                  │────────────────────\n"
           " Te doen            │ zrm               z                  │\n"
           " !! 18-08-2026  PIP │ pip               p                  │\n"
           "                    │ voortgang         v                  │\n"
           " Wat er gebeurde    │ trajecten         r                  │\n"
           "    22-11-2026  Regi│ journaal          j                  │\n"
           "    20-07-2026  Bred│ gebeurtenis       e                  │\n"
           "    09-06-2026  Inge│ wijzig            Enter              │\n"
           "    08-06-2026  Woon│ verwijder         x of Del           │\n"
           "    01-04-2026  Geko│ gezin             k                  │\n"
           "                    │ waarom            w of Ctrl-W        │\n"
           "                    │ vorige            PgUp of Ctrl-B     │\n"
           "                    │ volgende          PgDn of Ctrl-F     │\n"
           "                    │ ongedaan          u of Ctrl-Z        │\n"
           "                    │ opnieuw           Ctrl-R of Ctrl-Y   │\n"
           "                    │ terug             Esc of F3          │\n"
           "                    │ werkvoorraad      F5 of t          ↓ │\n"
           "                    └──────────────────────────────────────┘\n"
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
           " [Overzicht]  Gegevens   Intake   ZRM   PIP   Voortgang   Trajecten   Journaal\n"
           "───────────────────────────────────────────────────────────────────────────────────────"
           "─────────────────────────────────\n"
           " Te doen                                ┌─ Wat wilt u doen? ───────────────────┐\n"
           " !! 18-08-2026  PIP vaststellen  96 dage│ huisv                                │\n"
           "                                        │ gebeurtenis       e                  │\n"
           " Wat er gebeurde                        │                                      │\n"
           "    22-11-2026  Regievoerder: M. de Vrie│                                      │\n"
           "    20-07-2026  Brede intake afgerond   │                                      │\n"
           "    09-06-2026  Ingeschreven in de BRP  │                                      │\n"
           "    08-06-2026  Woont in de gemeente    │                                      │\n"
           "    01-04-2026  Gekoppeld aan de gemeent│                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        │                                      │\n"
           "                                        └──────────────────────────────────────┘\n"
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hulp_24),    cmocka_unit_test(test_hulp_schuift),
        cmocka_unit_test(test_hulp_40),    cmocka_unit_test(test_hulp_bij_typen),
        cmocka_unit_test(test_palet_24),   cmocka_unit_test(test_palet_40),
        cmocka_unit_test(test_palet_doet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
