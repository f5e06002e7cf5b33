/* The whole job, twice: once by keys in a real terminal, from the list of the COA to the list for
 * Excel, and once by the verbs. Both files must then tell the same. */
#include "support/terminal.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define VANDAAG "2026-11-22"
#define V       "2900000123"

static const char lijst[] =
    "V-nummer;BSN;Dossiernummer;Achternaam;Tussenvoegsel;Voornamen;Geslacht;Geboortedatum;"
    "Geboorteland;Nationaliteit;Verblijfsvergunning;Ingangsdatum vergunning;Taal;Tolk nodig;"
    "Datum koppeling;Datum huisvesting;Opmerkingen\r\n"
    "2900000123;999990019;D-1;Hagos;;Selam;V;00-05-1994;Eritrea;Eritrese;asiel bepaalde tijd;"
    "14-02-2026;Tigrinya;ja;01-06-2026;01-09-2026;dochter van 3 jaar\r\n"
    "2900000124;;D-1;Tesfay;;Yonas;M;01-01-1990;Eritrea;Eritrese;asiel bepaalde tijd;14-02-2026;"
    "Tigrinya;nee;01-06-2026;01-09-2026;\r\n"
    "2900000125;123456789;D-2;Fout;;Bsn;M;01-01-1990;Eritrea;Eritrese;;;;;;;\r\n";

static struct uitkomst regie(struct werkmap *map, int code, const char *const woorden[]) {
    const char *argv[48] = {"regie", "--vandaag", VANDAAG};
    int n = 3;
    for (int i = 0; woorden[i]; i++)
        argv[n++] = woorden[i];
    struct uitkomst u = uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
    uitkomst_expect(&u, code);
    return u;
}
#define REGIE(map, code, ...) regie(map, code, (const char *const[]){__VA_ARGS__, NULL})

static struct werkmap *begin(void) {
    struct werkmap *map = werkmap_new();
    werkmap_schrijf(map, "lijst.csv", lijst);
    REGIE(map, 0, "init", "--naam", "M. de Vries", "--gemeente", "Zwolle");
    return map;
}

/* The work list of one person, in the words of the program. */
static const char *stand(struct werkmap *map) {
    const char *dossier = REGIE(map, 0, "dossier", V, "--json").uit;
    const char *signalen = REGIE(map, 0, "signalen", "--json").uit;
    char *alles = werkmap_room(map, strlen(dossier) + strlen(signalen) + 1);
    strcat(strcat(alles, dossier), signalen);
    return alles;
}

static const char *met_werkwoorden(struct werkmap *map) {
    REGIE(map, 1, "import", "lijst.csv");
    REGIE(map, 0, "toewijzen", "ik", V);
    REGIE(map, 0, "gebeurtenis", V, "brp", "1-9-2026");
    REGIE(map, 0, "gebeurtenis", V, "kennisgeving_duo", "10-9-2026");
    REGIE(map, 0, "intake", V, "toets_datum=1-10-2026", "toets_score=30", "toets_uitslag=haalbaar",
          "onderwijs_niveau=voortgezet", "onderwijs_jaren=9", "werkervaring=Kapster, zes jaar",
          "omstandigheden=Slaapt slecht", "kinderen=dochter van 3", "vve=ja", "taal_luisteren=A1",
          "taal_lezen=A0", "taal_spreken=A1", "taal_schrijven=A0", "arbeidsfit=bijna",
          "zelfredzaamheid=Redt zich met hulp", "alleen_spreken=ja", "--afronden");
    REGIE(map, 0, "meting", V, "--instrument", "zrm-2017", "--moment", "intake", "--scores",
          "1=2,2=3,3=3,4=4,5=4,6=3,7=4,8=5,9=5,10=3,11=2,12=3,13=5", "--streef", "1=4");
    REGIE(map, 0, "pip", V, "leerroute=B1", "ondersteuning=Maatje", "intensiteit_leerroute=15",
          "intensiteit_pvt=12", "intensiteit_map=40", "vve_afspraken=Peuterschool",
          "aantal_gesprekken=8");
    REGIE(map, 0, "pip", V, "doel", "zelfredzaamheid", "Ik betaal mijn huur zelf.", "--leefgebied",
          "financien", "--instrument", "zrm-2017", "--item", "1");
    REGIE(map, 0, "pip", V, "actie", "1", "Samen alle brieven ordenen", "--eigenaar",
          "statushouder", "--uiterlijk", "13-12-2026", "--uren", "2");
    REGIE(map, 0, "pip", V, "bespreken");
    REGIE(map, 0, "pip", V, "vaststellen");
    REGIE(map, 0, "gesprek", V, "--vorm", "kantoor", "--aanwezig", "Zus Lia", "--doel",
          "1=op_schema", "--afspraak", "Brief van DUO zoeken|statushouder|6-12-2026", "--scores",
          "1=3", "--verslag", "Rustig gesprek.\nZij lacht.", "--conclusie", "Het gaat beter",
          "--volgende", "+13w");
    REGIE(map, 0, "export", "-o", "uit.csv");
    return stand(map);
}

static void inlezen_en_toewijzen(struct terminal *t, struct werkmap *map) {
    terminal_script(t, "l");
    terminal_keys(t, werkmap_pad(map, "lijst.csv"));
    terminal_script(t, "<Enter><F2><F2>");
    terminal_expect_text(t, "Proef: er is nog niets veranderd");
    terminal_expect_line(
        t, 4, "      3        2           0             0         0           1        0");
    terminal_script(t, "<F2>Ja<Enter>");
    terminal_expect_text(t, "Dit is import 1.");
    terminal_script(t, "<Esc>c");
    terminal_expect_text(t, "Hagos, Selam");
    terminal_script(t, "a<Enter>");
    terminal_expect_text(t, "1 toegewezen aan M. de Vries");
}

static void gebeurtenissen(struct terminal *t) {
    terminal_script(t, "/selam<Enter>");
    terminal_expect_text(t, "[Overzicht]");
    terminal_script(t, "eIngeschreven in de BRP<Enter>1-9-2026<Enter>");
    terminal_script(t, "eKennisgeving<Enter>10-9-2026<Enter>");
    terminal_expect_text(t, "PIP vaststellen");
}

/* Field after field, as they stand on the form; empty is skipped with Tab. */
static void intake(struct terminal *t) {
    terminal_script(t, "i1-10-2026<Tab>30<Tab>haalbaar<Tab><Tab>");
    terminal_script(t, "voortgezet<Tab>9<Tab><Tab><Tab><Tab>Kapster, zes jaar<Tab>");
    terminal_script(t, "Slaapt slecht<Tab><Tab>");
    terminal_script(t, "<Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab>");
    terminal_script(t, "dochter van 3<Tab>ja<Tab><Tab><Tab>");
    terminal_script(t, "<Tab>A1<Tab>A0<Tab>A1<Tab>A0<Tab><Tab>");
    terminal_script(t, "bijna<Tab><Tab><Tab><Tab>");
    terminal_script(t, "Redt zich met hulp<Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab>");
    terminal_script(t, "ja<Tab><F2>");
    terminal_expect_text(t, "De intake is afgerond.");
    terminal_script(t, "<Esc>");
}

static void meting(struct terminal *t) {
    terminal_script(t, "z2334434553235");
    terminal_script(t, "<Home>s4<F2>");
    terminal_expect_text(t, "Vastgesteld 22-11-2026");
    terminal_script(t, "<Esc>");
}

static void plan(struct terminal *t) {
    terminal_script(t, "pdIk betaal mijn huur zelf.<Enter><Esc>");
    terminal_script(t, "aSamen alle brieven ordenen<Tab><Tab>13-12-2026<Tab>2<Esc>");
    terminal_script(t, "<F2><Enter><Enter>B1<Tab><Tab><Tab><Tab><Tab>");
    terminal_script(t, "Maatje<Tab>15<Tab>12<Tab>40<Tab>Peuterschool<Tab>8<Esc>");
    terminal_script(t, "b<Enter><F2><Enter>");
    terminal_expect_text(t, "Het plan is vastgesteld en ligt nu vast.");
    terminal_script(t, "<Esc>");
}

static void gesprek(struct terminal *t) {
    terminal_script(t, "vn<Tab>Op<Tab><Tab>Zus Lia<Enter><Enter>s");
    terminal_script(t, "Brief van DUO zoeken<Enter>Statushouder<Enter>+2w<Enter><Enter>");
    terminal_script(t, "z3<Esc><Enter>Rustig gesprek.<Enter>Zij lacht.<Tab>Het gaat beter<Enter>");
    terminal_script(t, "+13w<F2>");
    terminal_expect_text(t, "Vastgelegd; volgend gesprek 21-02-2027");
    terminal_script(t, "<Esc>");
}

static void uitvoeren(struct terminal *t, struct werkmap *map) {
    terminal_script(t, "<Esc>/<Esc>");
    terminal_expect_text(t, "Tesfay, Yonas");
    terminal_script(t, "u<End><Enter><C-u>");
    terminal_keys(t, werkmap_pad(map, "uit.csv"));
    terminal_script(t, "<Enter><F2>Ja<Enter>");
    terminal_expect_text(t, "2 personen staan in");
    terminal_script(t, "q");
    assert_int_equal(terminal_wait_exit(t), 0);
}

static const char *met_toetsen(struct werkmap *map) {
    const char *argv[] = {"regie", "--vandaag", VANDAAG, NULL};
    struct terminal *t = terminal_start(24, 80, argv, werkmap_env(map));
    inlezen_en_toewijzen(t, map);
    gebeurtenissen(t);
    intake(t);
    meting(t);
    plan(t);
    gesprek(t);
    uitvoeren(t, map);
    terminal_close(t);
    return stand(map);
}

static void de_hele_taak_gaat_op_twee_manieren(void **state) {
    (void)state;
    struct werkmap *een = begin(), *twee = begin();
    const char *verbs = met_werkwoorden(een), *toetsen = met_toetsen(twee);
    text_expect(toetsen, verbs);
    text_expect(werkmap_lees(twee, "uit.csv", NULL), werkmap_lees(een, "uit.csv", NULL));
    text_expect_part(verbs, "\"fase\": \"plan_vastgesteld\"");
    text_expect_part(verbs, "Rustig gesprek.\\nZij lacht.");
    werkmap_free(een);
    werkmap_free(twee);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(de_hele_taak_gaat_op_twee_manieren),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
