/* Lists of other things than people: each row is what somebody does by hand. */
#include "regie/buf.h"
#include "support/soortproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void a_look_at_a_list_knows_the_columns_of_its_kind(void **state) {
    werkmap_schrijf(*state, "lijst.csv", "v_nummer;Wat;Datum\n" SELAM ";koppeling;1-2-2024\n");
    struct uitkomst u = uitkomst_run(*state, "regie", "import", "lijst.csv", "--bekijk", "--soort",
                                     "gebeurtenis", "--json", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "\"kop\":\"Wat\",\"veld\":\"code\"");
    text_expect_part(u.uit, "\"kop\":\"Datum\",\"veld\":\"datum\"");
    u = uitkomst_run(*state, "regie", "import", "lijst.csv", "--bekijk", "--soort", "onzin", DAG);
    assert_int_not_equal(u.code, 0);
}

static const char *bekijk(struct werkmap *map, const char *lijst) {
    struct buf naam = {0};
    buf_addf(&naam, "alles/%s.csv", lijst);
    struct uitkomst u = uitkomst_run(map, "regie", "import", naam.s, "--bekijk", "--json", DAG);
    uitkomst_expect(&u, 0);
    buf_free(&naam);
    return u.uit;
}

/* Without --soort: the headers say which kind it is, and that is told. */
static void each_list_of_a_package_is_known_by_its_headers(void **state) {
    static const char *const geen[] = {"dossier", "geen_dubbel", "gebruiker",    "gezin",
                                       "meting",  "persoon",     "samenvoeging", NULL};
    static const char *const zelf[] = {"gebeurtenis", "rol",      "intake", "gezondheid", "traject",
                                       "examen",      "pip",      "doel",   "actie",      "gesprek",
                                       "voortgang",   "afspraak", NULL};
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "export", "--alles", "alles", "--bsn",
                                     "--gezondheid", "--geheim-adres", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(bekijk(map, "score"), "\"lijkt\":\"meting\"");
    for (int i = 0; geen[i]; i++)
        text_expect_part(bekijk(map, geen[i]), "\"lijkt\":null");
    for (int i = 0; zelf[i]; i++) {
        struct buf verwacht = {0};
        buf_addf(&verwacht, "\"lijkt\":\"%s\"", zelf[i]);
        text_expect_part(bekijk(map, zelf[i]), verwacht.s);
        buf_free(&verwacht);
    }
}

static void a_list_that_is_not_of_people_is_said_to_be(void **state) {
    werkmap_schrijf(*state, "zrm.csv",
                    "v_nummer;instrument;datum;moment;item;score\n" SELAM
                    ";zrm-2017;13-2-2026;intake;1;3\n");
    struct uitkomst u = uitkomst_run(*state, "regie", "import", "zrm.csv", "--proef", DAG);
    uitkomst_expect(&u, 3);
    text_expect(u.fout,
                "regie: Dit is geen lijst van mensen. Lees haar zo in: regie import zrm.csv "
                "--soort meting\n");
    werkmap_schrijf(*state, "ook.csv",
                    "v_nummer;instrument;datum;moment;item;score;opmerkingen\n" SELAM
                    ";zrm-2017;13-2-2026;intake;1;3;rustig gesprek\n");
    u = uitkomst_run(*state, "regie", "import", "ook.csv", "--proef", DAG);
    text_expect_part(u.uit, "Dit lijkt geen lijst van mensen. Lees haar zo in: --soort meting");
    u = uitkomst_run(*state, "regie", "import", "zrm.csv", "--proef", "--soort", "meting", DAG);
    uitkomst_expect(&u, 0);
    text_expect_no_part(u.uit, "geen lijst van mensen");
    /* Where it says as much of people, or of two kinds, nobody guesses. */
    werkmap_schrijf(*state, "mens.csv", "V-nummer;Naam;Datum\n" SELAM ";Hagos, Selam;13-2-2026\n");
    u = uitkomst_run(*state, "regie", "import", "mens.csv", "--bekijk", "--json", DAG);
    text_expect_part(u.uit, "\"lijkt\":null");
}

/* ---- Events ---- */

static void events_go_in_and_are_corrected(void **state) {
    struct werkmap *map = *state;
    static const char lijst[] = "V-nummer;Wat;Datum;Toelichting\n" SELAM
                                ";koppeling;1-2-2026;\n" SELAM ";Contact;3-3-2026;gebeld\n" SELAM
                                ";contact;4-3-2026;\n" ALI ";woont in de gemeente;05-03-2026;\n";
    proef_lees(map, "gebeurtenis", lijst, "4: 4 0 0 0 0");
    proef_lees(map, "gebeurtenissen", lijst, "4: 0 0 4 0 0");
    const char *uit = proef_lees(map, "gebeurtenis",
                                 "v_nummer;code;datum\n" SELAM ";koppeling;2-2-2026\n" SELAM
                                 ";contact;5-3-2026\n" SELAM ";contact;5-3-2027\n" SELAM
                                 ";feestje;5-3-2026\n" SELAM ";contact;\n",
                                 "5: 1 1 0 0 3");
    text_expect_part(uit, "\"veld\":\"datum\",\"oud\":\"01-02-2026\",\"nieuw\":\"02-02-2026\"");
    text_expect_part(uit, "Die dag moet nog komen");
    text_expect_part(uit, "feestje");
    text_expect(proef_vraag(map, "SELECT code, datum FROM gebeurtenis ORDER BY 1, 2"),
                "contact|2026-03-03\ncontact|2026-03-04\ncontact|2026-03-05\n"
                "huisvesting|2026-03-05\nkoppeling|2026-02-02\n");
    text_expect(proef_vraag(map, "SELECT fase FROM dossier d JOIN persoon p ON p.id = d.persoon "
                                 "WHERE v_nummer = '" SELAM "'"),
                "gekoppeld\n");
}

static void refused_rows_come_back_put_right(void **state) {
    struct werkmap *map = *state;
    const char *uit = proef_lees(map, "gebeurtenis",
                                 "v_nummer;code;datum;extra\n2900000099;contact;1-3-2026;x\n" SELAM
                                 ";contact;1-3-2026;y\n",
                                 "2: 1 0 0 0 1");
    text_expect_part(uit, "Er is niemand met V-nummer 2900000099");
    text_expect_part(uit, "\"kop\":\"extra\",\"uitslag\":\"onbekend\"");
    struct uitkomst u =
        uitkomst_run(map, "sed", "-i", "s/2900000099/" ALI "/", "lijst.geweigerd.csv", NULL);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "import", "lijst.geweigerd.csv", "--soort", "gebeurtenis",
                     "--json", DAG);
    uitkomst_expect(&u, 0);
    text_expect(importproef_emmers(u.uit), "1: 1 0 0 0 0");
}

/* Whose row it is, all that is wrong with it, and nothing that sounds as if the rest went in. */
static void a_refused_row_says_whose_and_all_of_why(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv",
                    "v_nummer;code;datum\n" SELAM ";koffie;31-02-2026\n" SELAM
                    ";contact;1-3-2026\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "lijst.csv", "--soort", "gebeurtenis", DAG);
    uitkomst_expect(&u, 1);
    text_expect_part(u.uit, "  regel 2  Hagos, Selam: \"koffie\" kent regie niet voor Wat. datum: "
                            "\"31-02-2026\" is geen bestaande datum. ");
    text_expect_part(werkmap_lees(map, "lijst.geweigerd.csv", NULL), ";\"keuze; datum\";");
    werkmap_schrijf(map, "lijst.csv", "v_nummer;onderdeel;niveau\n" SELAM ";lezen;B3\n");
    u = uitkomst_run(map, "regie", "import", "lijst.csv", "--soort", "examen", DAG);
    uitkomst_expect(&u, 1);
    text_expect_part(u.uit,
                     "  regel 2  Hagos, Selam: \"B3\" kent regie niet voor Niveau. Lezen: vul "
                     "ook het niveau in (A2, B1 of B2).");
    text_expect_no_part(u.uit, "niet overgenomen");
}

/* A name is not stored, but it tells that the number beside it is that of another. */
static void a_name_that_is_not_of_the_number_is_refused(void **state) {
    struct werkmap *map = *state;
    static const char *const koppen[] = {"Naam", "Achternaam;Roepnaam", "Cliëntnaam"};
    static const char *const namen[][2] = {
        {"Selam Hagos", "Noori, Ali"}, {"Hagos;S.", "Noori;Ali"}, {"Mw. Haagos", "Ali Noori"}};
    for (int i = 0; i < 3; i++) {
        char lijst[300];
        snprintf(lijst, sizeof lijst,
                 "V-nummer;%s;Wat;Datum\n" SELAM ";%s;contact;1%d-3-2026\n" SELAM
                 ";%s;contact;2-3-2026\n",
                 koppen[i], namen[i][0], i, namen[i][1]);
        text_expect_part(proef_lees(map, "gebeurtenis", lijst, "2: 1 0 0 0 1"),
                         "maar het nummer is van \\\"Hagos, Selam\\\"");
    }
    werkmap_schrijf(map, "lijst.csv",
                    "V-nummer;Naam;Wat;Datum\n" SELAM ";taalcoach Ineke;contact;5-3-2026\n");
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", "--soort", "gebeurtenis",
                                     "--kolom", "Naam=-", DAG);
    uitkomst_expect(&u, 0);
}

/* Which of two rows is right, a list cannot tell. */
static void rows_that_contradict_each_other_are_refused(void **state) {
    struct werkmap *map = *state;
    static const char zin[] = "Dit staat al eerder in de lijst, en anders.";
    const char *uit = proef_lees(map, "gebeurtenis",
                                 "V-nummer;Wat;Datum;Toelichting\n" SELAM
                                 ";koppeling;1-2-2026;\n" SELAM ";koppeling;3-2-2026;\n" SELAM
                                 ";koppeling;1-2-2026;gebeld\n" ALI ";koppeling;3-2-2026;\n",
                                 "4: 2 1 0 0 1");
    text_expect_part(uit, zin);
    text_expect(proef_vraag(map, "SELECT datum, toelichting FROM gebeurtenis ORDER BY 1"),
                "2026-02-01|gebeld\n2026-02-03|\n");
    uit = proef_lees(map, "examen",
                     "V-nummer;Onderdeel;Niveau;Examendatum;Uitslag\n" SELAM
                     ";Lezen;B1;20-2-2026;gezakt\n" SELAM ";Lezen;B1;20-2-2026;geslaagd\n",
                     "2: 1 0 0 0 1");
    text_expect_part(uit, zin);
    text_expect(proef_vraag(map, "SELECT resultaat FROM examen"), "gezakt\n");
    proef_lees(map, "gebeurtenis", "V-nummer;Wat;Datum\n" SELAM ";koppeling;3-2-2026\n",
               "1: 0 1 0 0 0");
}

static void a_try_stores_nothing(void **state) {
    struct werkmap *map = *state;
    werkmap_schrijf(map, "lijst.csv", "v_nummer;code;datum\n" SELAM ";koppeling;1-2-2026\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "lijst.csv", "--soort", "gebeurtenis", "--proef", DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.uit, "1 nieuw");
    text_expect_part(u.uit, "Dit was een proef");
    text_expect(proef_vraag(map, "SELECT count(*) FROM gebeurtenis; SELECT count(*) FROM import"),
                "0\n1\n");
}

static void one_list_is_one_entry_of_the_journal(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "gebeurtenis",
               "v_nummer;code;datum\n" SELAM ";koppeling;1-2-2026\n" SELAM
               ";contact;2027-01-01\n" ALI ";contact;2-2-2026\n",
               "3: 2 0 0 0 1");
    text_expect(proef_vraag(map,
                            "SELECT h.naam, w.soort, count(*) FROM handeling h JOIN wijziging w ON "
                            "w.handeling = h.id WHERE h.id = (SELECT max(id) FROM handeling) "
                            "GROUP BY 2 ORDER BY 2"),
                "import|gebeurtenis|2\nimport|import|1\n");
    text_expect(
        proef_vraag(map, "SELECT min(volgnummer), max(volgnummer), count(*) FROM wijziging WHERE "
                         "handeling = (SELECT max(id) FROM handeling)"),
        "1|3|3\n");
}

/* ---- The plan and talks ---- */

#define DOELEN                                                                                     \
    "v_nummer;spoor;omschrijving;termijn\n" SELAM ";werk;Ik vind werk als bakker;lang\n" SELAM     \
    ";inburgering;Ik leer Nederlands;lang\n"
#define ACTIES                                                                                     \
    "V-nummer;doel_omschrijving;omschrijving;eigenaar;status\n" SELAM                              \
    ";Ik vind werk als bakker;CV maken;statushouder;\n" SELAM                                      \
    ";Ik leer Nederlands;Naar de les;samen;bezig\n"

static void goals_and_actions_go_into_the_concept(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "doel", DOELEN, "2: 2 0 0 0 0");
    proef_lees(map, "doel", DOELEN, "2: 0 0 2 0 0");
    proef_lees(map, "actie", ACTIES, "2: 2 0 0 0 0");
    proef_lees(map, "actie", ACTIES, "2: 0 0 2 0 0");
    text_expect(
        proef_vraag(map, "SELECT a.omschrijving, d.omschrijving, a.status FROM actie a JOIN doel "
                         "d ON d.id = a.doel ORDER BY 1"),
        "CV maken|Ik vind werk als bakker|open\nNaar de les|Ik leer Nederlands|bezig\n");
    const char *uit = proef_lees(map, "actie",
                                 "v_nummer;doel_omschrijving;omschrijving;eigenaar;status\n" SELAM
                                 ";Ik vind werk als bakker;CV maken;;gedaan\n" SELAM
                                 ";Ik word koning;Kroon kopen;samen;\n" SELAM
                                 ";Ik leer Nederlands;Boek kopen;;\n",
                                 "3: 0 1 0 0 2");
    text_expect_part(uit, "Doel \\\"Ik word koning\\\" staat niet bij deze persoon.");
    text_expect_part(uit, "mag niet leeg zijn");
    text_expect(proef_vraag(map, "SELECT gedaan_op FROM actie WHERE status = 'gedaan'"),
                "2026-11-22\n");
}

static void talks_are_recorded_and_stay(void **state) {
    struct werkmap *map = *state;
    static const char lijst[] =
        "v_nummer;datum;vorm;verslag;conclusie\n" SELAM
        ";1-3-2026;Telefonisch;\"Gebeld.\nGaat goed\";Prima\n" SELAM ";1-6-2026;kantoor;;Beter\n";
    proef_lees(map, "gesprek", lijst, "2: 2 0 0 0 0");
    proef_lees(map, "contacten", lijst, "2: 0 0 2 0 0");
    text_expect(proef_vraag(map, "SELECT datum, status, vorm FROM gesprek ORDER BY 1"),
                "2026-03-01|vastgesteld|telefoon\n2026-06-01|vastgesteld|kantoor\n");
    text_expect(proef_vraag(map, "SELECT count(*) FROM gebeurtenis WHERE code = 'review'"), "2\n");
    const char *uit = proef_lees(
        map, "gesprek", "v_nummer;datum;conclusie\n" SELAM ";1-3-2026;Anders\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "vastgesteld en verandert niet meer");
}

static void agreements_and_progress_belong_to_an_open_talk(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "doel", DOELEN, "2: 2 0 0 0 0");
    proef_lees(map, "gesprek", "v_nummer;datum;status\n" SELAM ";1-3-2026;concept\n",
               "1: 1 0 0 0 0");
    static const char afspraken[] =
        "v_nummer;gesprek_datum;omschrijving;eigenaar;uiterlijk\n" SELAM
        ";1-3-2026;Bellen met DUO;casemanager;1-4-2026\n" SELAM ";9-9-2026;Taart kopen;samen;\n";
    const char *uit = proef_lees(map, "afspraak", afspraken, "2: 1 0 0 0 1");
    text_expect_part(uit, "Voortgangsgesprek \\\"09-09-2026\\\" staat niet bij deze persoon.");
    proef_lees(map, "voortgang",
               "v_nummer;gesprek_datum;doel_omschrijving;stand\n" SELAM
               ";1-3-2026;Ik leer Nederlands;op schema\n",
               "1: 1 0 0 0 0");
    proef_lees(map, "voortgang",
               "v_nummer;gesprek_datum;doel_omschrijving;stand\n" SELAM
               ";1-3-2026;Ik leer Nederlands;achter\n",
               "1: 0 1 0 0 0");
    /* Recorded: from then on only whether it was kept. */
    proef_lees(map, "gesprek", "v_nummer;datum\n" SELAM ";1-3-2026\n", "1: 0 1 0 0 0");
    proef_lees(map, "afspraak",
               "v_nummer;gesprek_datum;omschrijving;nagekomen\n" SELAM
               ";1-3-2026;Bellen met DUO;j\n",
               "1: 0 1 0 0 0");
    uit = proef_lees(map, "afspraak",
                     "v_nummer;gesprek_datum;omschrijving;eigenaar\n" SELAM
                     ";1-3-2026;Nog iets;samen\n",
                     "1: 0 0 0 0 1");
    text_expect_part(uit, "Het gesprek van 01-03-2026 is al vastgelegd; daar komt niets meer bij.");
}

static void a_plan_from_a_list_is_a_concept_and_that_is_said(void **state) {
    struct werkmap *map = *state;
    static const char pip[] = "v_nummer;versienummer;status;vastgesteld_op;leerroute\n" SELAM
                              ";1;vastgesteld;1-9-2026;B1\n";
    text_expect_part(proef_lees(map, "pip", pip, "1: 1 0 0 0 0"), "Een lijst stelt geen PIP vast");
    text_expect_part(proef_lees(map, "pip", pip, "1: 0 0 1 0 0"), "Een lijst stelt geen PIP vast");
}

static void another_open_talk_is_left_alone(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "gesprek", "v_nummer;datum;status\n" SELAM ";1-3-2026;concept\n",
               "1: 1 0 0 0 0");
    const char *uit =
        proef_lees(map, "gesprek", "v_nummer;datum\n" SELAM ";1-6-2026\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "gesprek van 01-03-2026 open");
}

/* ---- The rest ---- */

static void intake_health_and_plan_are_one_each(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "intake", "v_nummer;wensberoep;diploma\n" SELAM ";bakker;ja\n", "1: 1 0 0 0 0");
    proef_lees(map, "intake", "v_nummer;wensberoep;diploma\n" SELAM ";kok;\n", "1: 0 1 0 0 0");
    proef_lees(map, "intake", "v_nummer;wensberoep\n" SELAM ";<leeg>\n", "1: 0 1 0 0 0");
    text_expect(proef_vraag(map, "SELECT wensberoep IS NULL, diploma FROM intake"), "1|ja\n");
    const char *uit =
        proef_lees(map, "intake", "v_nummer;afgerond_op\n" SELAM ";1-3-2026\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "De intake kan nog niet af");
    proef_lees(map, "gezondheid", "v_nummer;zorg\n" SELAM ";huisarts\n", "1: 1 0 0 0 0");
    proef_lees(map, "pip", "v_nummer;leerroute\n" SELAM ";B1\n", "1: 1 0 0 0 0");
    proef_lees(map, "pip", "v_nummer;versienummer;leerroute\n" SELAM ";1;Z\n", "1: 0 1 0 0 0");
    proef_lees(map, "pip", "v_nummer;versienummer;leerroute\n" SELAM ";7;Z\n", "1: 0 0 0 0 1");
}

static void roles_keep_their_history(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "gebruiker j.bakker --naam 'J. Bakker' --rol casemanager");
    static const char lijst[] =
        "v_nummer;rol;gebruiker;van;tot\n" SELAM ";jobcoach;m.oud;1-1-2025;1-6-2025\n" SELAM
        ";regievoerder;j.bakker;1-2-2026;\n";
    proef_lees(map, "rol", lijst, "2: 2 0 0 0 0");
    proef_lees(map, "rol", lijst, "2: 0 0 2 0 0");
    text_expect(proef_vraag(map, "SELECT rol, gebruiker, van, tot FROM rol ORDER BY 1"),
                "jobcoach|m.oud|2025-01-01|2025-06-01\nregievoerder|j.bakker|2026-02-01|\n");
    text_expect(proef_vraag(map,
                            "SELECT casemanager FROM dossier d JOIN persoon p ON p.id = d.persoon "
                            "WHERE v_nummer = '" SELAM "'"),
                "j.bakker\n");
    const char *uit = proef_lees(
        map, "rol", "v_nummer;rol;gebruiker\n" SELAM ";vervanger;niemand\n", "1: 0 0 0 0 1");
    text_expect_part(uit, "geen collega");
}

/* Out with everything, in as lists: of our own lists nothing changes, with keys and without. */
static void our_own_lists_change_nothing(void **state) {
    struct werkmap *map = *state;
    static const char *const soorten[] = {"rol",     "gebeurtenis", "intake",  "gezondheid",
                                          "gesprek", "score",       "pip",     "doel",
                                          "actie",   "voortgang",   "afspraak"};
    uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    uitkomst_run(map, "regie", "--db", "demo.db", "export", "--alles", "uit", "--gezondheid", DAG);
    for (size_t i = 0; i < sizeof soorten / sizeof *soorten; i++) {
        char naam[60];
        snprintf(naam, sizeof naam, "uit/%s.csv", soorten[i]);
        struct uitkomst u = uitkomst_run(map, "regie", "--db", "demo.db", "import", naam, "--soort",
                                         soorten[i], "--json", DAG);
        uitkomst_expect(&u, 0);
        assert_true(importproef_getal(u.uit, "rijen") > 30);
        assert_int_equal(importproef_getal(u.uit, "rijen"),
                         importproef_getal(u.uit, "ongewijzigd"));
    }
}

static void zegt(struct werkmap *map, const char *soort, int code, const char *deel) {
    struct uitkomst u = uitkomst_run(map, "regie", "import", "lijst.csv", "--soort", soort, DAG);
    uitkomst_expect(&u, code);
    text_expect_part(u.fout, deel);
}

static void what_has_no_lists_is_said(void **state) {
    struct werkmap *map = *state;
    zegt(map, "taart", 2, "Kies uit: rol, gebeurtenis, intake, gezondheid, gesprek, meting, pip");
    zegt(map, "gezin", 2, "gezinsnummer");
    zegt(map, "gebruiker", 2, "geen lijsten");
    zegt(map, "samenvoeging", 2, "geen lijsten");
    werkmap_schrijf(map, "lijst.csv", "code;datum\ncontact;1-2-2026\n");
    zegt(map, "gebeurtenis", 3, "V-nummer");
    werkmap_schrijf(map, "lijst.csv", "v_nummer;datum;Datum\n" SELAM ";1-2-2026;3-2-2026\n");
    zegt(map, "gebeurtenis", 3, "allebei");
    werkmap_schrijf(map, "lijst.csv", "v_nummer;code;datum\n" SELAM ";contact;1-2-2026\n");
    proef_vraag(map, "UPDATE gebruiker SET rol = 'teamleider'");
    zegt(map, "gebeurtenis", 4, "beheerder");
}

static void a_list_of_people_is_one_too(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "persoon", "V-nummer;Achternaam\n2900000003;Tesfay\n", "1: 1 0 0 0 0");
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, soortproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_look_at_a_list_knows_the_columns_of_its_kind),
        TEST(each_list_of_a_package_is_known_by_its_headers),
        TEST(a_list_that_is_not_of_people_is_said_to_be),
        TEST(events_go_in_and_are_corrected),
        TEST(refused_rows_come_back_put_right),
        TEST(a_refused_row_says_whose_and_all_of_why),
        TEST(a_name_that_is_not_of_the_number_is_refused),
        TEST(rows_that_contradict_each_other_are_refused),
        TEST(a_try_stores_nothing),
        TEST(one_list_is_one_entry_of_the_journal),
        TEST(goals_and_actions_go_into_the_concept),
        TEST(talks_are_recorded_and_stay),
        TEST(a_plan_from_a_list_is_a_concept_and_that_is_said),
        TEST(agreements_and_progress_belong_to_an_open_talk),
        TEST(another_open_talk_is_left_alone),
        TEST(intake_health_and_plan_are_one_each),
        TEST(roles_keep_their_history),
        TEST(our_own_lists_change_nothing),
        TEST(what_has_no_lists_is_said),
        TEST(a_list_of_people_is_one_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
