/* Trajecten and exams: lists of them, the events that are their dates, and taking it all back. */
#include "regie/buf.h"
#include "regie/sessie.h"
#include "regie/store.h"
#include "regie/traject.h"
#include "support/stand.h"
#include "support/trajectproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TRAJECTEN                                                                                  \
    "V-nummer;Traject;Taalschool;Startdatum;Einddatum;Status;Uren per week;Resultaat\n" SELAM      \
    ";inburgering;ROC Noord;1-3-2026;;lopend;12;\n" SELAM                                          \
    ";Taalcoach;;15-04-2026;30-06-2026;voltooid;;behaald\n" SELAM                                  \
    ";Dansles;Buurthuis;;;aangemeld;;\n"

static void a_list_of_trajecten_goes_in_once(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "traject", TRAJECTEN, "3: 3 0 0 0 0");
    text_expect(proef_vraag(map, "SELECT soort, spoor, leefgebied, aanbieder, status, begonnen_op, "
                                 "geeindigd_op, uren_per_week, resultaat FROM traject ORDER BY id"),
                "Inburgeringscursus|inburgering|inburgering|ROC Noord|gestart|2026-03-01||12|\n"
                "Taalcoach|inburgering|inburgering||afgerond|2026-04-15|2026-06-30||behaald\n"
                "Dansles|||Buurthuis|aangemeld||||\n");
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-03-01|\ntraject_start|2026-04-15|\n"
                                           "traject_eind|2026-06-30|\n");
    proef_lees(map, "trajecten", TRAJECTEN, "3: 0 0 3 0 0");
    proef_lees(map, "trajecten", "v_nummer;soort;begonnen_op\n" SELAM ";Dansles;1-9-2026\n",
               "1: 0 1 0 0 0");
    text_expect(proef_vraag(map, "SELECT status, begonnen_op FROM traject WHERE soort = 'Dansles'"),
                "gestart|2026-09-01\n");
    proef_lees(map, "trajecten", "v_nummer;soort;begonnen_op\n" SELAM ";Taalcoach;1-9-2026\n",
               "1: 1 0 0 0 0");
    /* One that did not go through is not the one that is signed up for now. */
    const char *twee = "v_nummer;soort;status\n" ALI ";Stage;vervallen\n" ALI ";Stage;\n";
    proef_lees(map, "trajecten", twee, "2: 2 0 0 0 0");
    proef_lees(map, "trajecten", twee, "2: 0 0 2 0 0");
}

static void the_route_is_kept(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "traject",
               "V-nummer;Traject;Startdatum\n" SELAM ";B1-route;1-3-2026\n" ALI
               ";b1 traject;1-3-2026\n",
               "2: 2 0 0 0 0");
    text_expect(proef_vraag(map, "SELECT soort, spoor FROM traject"),
                "B1-route|inburgering\nB1-route|inburgering\n");
}

static void wrong_trajecten_come_back_with_a_reason(void **state) {
    struct werkmap *map = *state;
    const char *json = proef_lees(map, "traject",
                                  "v_nummer;soort;begonnen_op;geeindigd_op;status\n" ALI
                                  ";Stage;2026-06-01;2026-05-01;\n" ALI ";Stage;2027-06-01;;\n" ALI
                                  ";;2026-06-01;;\n" ALI ";Stage;2026-06-01;;uitgevallen\n"
                                  "2900000009;Stage;2026-06-01;;\n" ALI ";Stage;2026-06-01;;\n",
                                  "6: 1 0 0 0 5");
    text_expect_part(json, "ligt voor Begonnen op");
    text_expect_part(json, "Een afgesproken dag zet u bij");
    text_expect_part(json, "Traject mag niet leeg zijn.");
    text_expect_part(json, "Status Uitgevallen: vul ook");
    text_expect_part(json, "Er is niemand met V-nummer 2900000009.");
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-06-01|\n");
    werkmap_schrijf(map, "goed.csv",
                    "v_nummer;soort;begonnen_op;geeindigd_op;status;regel;code;reden\n" ALI
                    ";Stage;2025-06-01;2026-05-01;;2;waarde;omgekeerd\n");
    proef_doe(map, 0, "import goed.csv --soort traject");
    text_expect(proef_vraag(map, "SELECT count(*) FROM traject"), "2\n");
}

#define EXAMENS                                                                                    \
    "v_nummer;onderdeel;niveau;examendatum;uitslag;datum uitslag;score\n" SELAM                    \
    ";Leesvaardigheid;B1;20-02-2026;gezakt;20-03-2026;480\n" SELAM                                 \
    ";Lezen;B1;01-05-2026;geslaagd;01-06-2026;510\n" SELAM ";KNM;;01-05-2026;voldoende;;\n" SELAM  \
    ";PVT;;10-05-2026;behaald;;\n" SELAM ";Spreken;B1;21-01-2027;;;\n" SELAM                       \
    ";Luisteren;;;vrijstelling;01-05-2026;\n"

static void a_list_of_exams_goes_in_once(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "examen", EXAMENS, "6: 6 0 0 0 0");
    text_expect(proef_vraag(map, "SELECT onderdeel, niveau, poging, examendatum, uitslagdatum, "
                                 "resultaat, score FROM examen ORDER BY id"),
                "lezen|B1|1|2026-02-20|2026-03-20|gezakt|480\n"
                "lezen|B1|2|2026-05-01|2026-06-01|geslaagd|510\n"
                "knm||1|2026-05-01||geslaagd|\n"
                "pvt||1|2026-05-10||geslaagd|\n"
                "spreken|B1|1|2027-01-21|||\n"
                "luisteren||||2026-05-01|vrijgesteld|\n");
    text_expect(proef_gebeurtenissen(map), "pvt|2026-05-10|\n");
    proef_lees(map, "examens", EXAMENS, "6: 0 0 6 0 0");
}

/* The attempt of that day, not the first that has none yet. */
static void a_result_goes_to_the_attempt_of_its_day(void **state) {
    struct werkmap *map = *state;
    const char *lijst =
        "v_nummer;onderdeel;niveau;examendatum;resultaat\n" SELAM ";lezen;B1;10-01-2026;geslaagd\n";
    proef_doe(map, 0, "examen " SELAM " erbij lezen niveau=b1");
    proef_doe(map, 0, "examen " SELAM " erbij lezen niveau=b1 examendatum=10-1-2026");
    proef_lees(map, "examen", lijst, "1: 0 1 0 0 0");
    text_expect(
        proef_vraag(map, "SELECT poging, examendatum, resultaat FROM examen ORDER BY poging"),
        "1||\n2|2026-01-10|geslaagd\n");
    proef_lees(map, "examen", lijst, "1: 0 0 1 0 0");
}

static void wrong_exams_come_back_with_a_reason(void **state) {
    struct werkmap *map = *state;
    const char *json =
        proef_lees(map, "examen",
                   "v_nummer;onderdeel;niveau;examendatum;resultaat\n" SELAM
                   ";lezen;B1;2026-05-13;geslaagd\n" SELAM ";lezen;A2;2026-06-13;geslaagd\n" SELAM
                   ";lezen;;2026-07-13;gezakt\n" SELAM ";ona;;2026-05-13;geslaagd\n" SELAM
                   ";schrijven;B1;;geslaagd\n" SELAM ";schrijven;B1;2027-01-13;geslaagd\n" ALI
                   ";ona;;2026-05-13;geslaagd\n",
                   "7: 2 0 0 0 5");
    text_expect_part(json, "Lezen B1 is al gehaald (Geslaagd, 13-05-2026).");
    text_expect_part(json, "Lezen: vul ook het niveau in");
    text_expect_part(json, "ONA hoort bij de wet van 2013");
    text_expect_part(json, "vul ook \\\"Examendatum\\\" in");
    text_expect_part(json, "de examendatum moet nog komen");
}

static void a_list_is_taken_back_with_its_events(void **state) {
    struct werkmap *map = *state;
    const char *voor = stand_van(map);
    proef_lees(map, "traject", TRAJECTEN, "3: 3 0 0 0 0");
    proef_lees(map, "examen", EXAMENS, "6: 6 0 0 0 0");
    proef_doe(map, 0, "import --ongedaan 2");
    proef_doe(map, 0, "import --ongedaan 1");
    text_expect(stand_van(map), voor);
}

/* Out and in again, and out: the same bytes, health and all. */
static void everything_goes_out_and_in_the_same(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "traject", TRAJECTEN, "3: 3 0 0 0 0");
    proef_lees(map, "examen", EXAMENS, "6: 6 0 0 0 0");
    proef_lees(map, "traject", "v_nummer;soort;begonnen_op\n" ALI ";ggz;13-2-2026\n",
               "1: 1 0 0 0 0");
    proef_lees(map, "examen",
               "v_nummer;onderdeel;resultaat;uitslagdatum;grond\n" ALI
               ";lezen;ontheven;2026-02-13;medisch\n",
               "1: 1 0 0 0 0");
    proef_doe(map, 0, "export --alles uit --gezondheid --bsn --geheim-adres");
    text_expect_part(werkmap_lees(map, "uit/traject.csv", NULL), "Zorgtraject");
    text_expect_part(werkmap_lees(map, "uit/examen.csv", NULL), "medisch");
    proef_doe(map, 0, "--db nieuw.db init");
    proef_doe(map, 0, "--db nieuw.db import --alles uit");
    proef_doe(map, 0, "--db nieuw.db export --alles weer --gezondheid --bsn --geheim-adres");
    struct uitkomst u = uitkomst_run(map, "diff", "-r", "uit", "weer", NULL);
    uitkomst_expect(&u, 0);
    proef_doe(map, 0, "export --alles kaal");
    assert_null(strstr(werkmap_lees(map, "kaal/traject.csv", NULL), "Zorgtraject"));
    assert_null(strstr(werkmap_lees(map, "kaal/examen.csv", NULL), "grond"));
    text_expect_part(werkmap_lees(map, "kaal/traject.csv", NULL), "Dansles");
}

/* The lists of --alles are lists of their kind, for who is in the file already. */
static void our_own_lists_change_nothing(void **state) {
    struct werkmap *map = *state;
    proef_lees(map, "traject", TRAJECTEN, "3: 3 0 0 0 0");
    proef_lees(map, "examen", EXAMENS, "6: 6 0 0 0 0");
    proef_doe(map, 0, "export --alles uit --gezondheid");
    text_expect_part(proef_doe(map, 0, "import uit/traject.csv --soort traject --json"),
                     "\"ongewijzigd\":3");
    text_expect_part(proef_doe(map, 0, "import uit/examen.csv --soort examen --json"),
                     "\"ongewijzigd\":6");
}

/* ---- The events that are their dates ---- */

static void an_event_typed_by_hand_is_the_same_fact(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "gebeurtenis " SELAM " traject_start 01-03-2026 --toelichting 'op school'");
    proef_lees(map, "traject", "v_nummer;soort;begonnen_op\n" SELAM ";Stage;2026-03-01\n",
               "1: 1 0 0 0 0");
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-03-01|op school\n");
    text_expect_part(proef_doe(map, 4, "gebeurtenis " SELAM " traject_start 01-03-2026 --weg"),
                     "volgt uit werk");
}

/* A declaration is signed once; which day is right only a person knows. */
static void a_declaration_of_another_day_is_not_moved(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "gebeurtenis " SELAM " pvt 04-11-2026 --toelichting 'in het stadhuis'");
    text_expect_part(
        proef_doe(map, 3, "examen " SELAM " erbij pvt examendatum=3-11-2026 resultaat=geslaagd"),
        "getekend\" op 04-11-2026");
    proef_doe(map, 0, "examen " SELAM " erbij pvt examendatum=3-11-2026 resultaat=gezakt");
    proef_doe(map, 3, "examen " SELAM " wijzig 1 resultaat=geslaagd");
    text_expect(proef_gebeurtenissen(map), "pvt|2026-11-04|in het stadhuis\n");
    proef_doe(map, 0, "examen " SELAM " wijzig 1 resultaat=geslaagd examendatum=4-11-2026");
    text_expect(proef_gebeurtenissen(map), "pvt|2026-11-04|in het stadhuis\n");
    proef_doe(map, 0, "examen " SELAM " wijzig 1 examendatum=5-11-2026");
    text_expect(proef_gebeurtenissen(map), "pvt|2026-11-05|in het stadhuis\n");
}

static void an_event_moves_with_its_date(void **state) {
    struct werkmap *map = *state;
    char lijst[200];
    proef_lees(map, "traject",
               "v_nummer;soort;begonnen_op\n" SELAM ";Stage;2026-03-01\n" SELAM
               ";Sporten;2026-03-01\n",
               "2: 2 0 0 0 0");
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-03-01|\n");
    const char *sleutel =
        proef_vraag(map, "SELECT lower(hex(id)) FROM traject WHERE soort = 'Stage'");
    snprintf(lijst, sizeof lijst,
             "v_nummer;id;soort;begonnen_op\n" SELAM ";%.32s;Stage;2026-03-08\n", sleutel);
    proef_lees(map, "traject", lijst, "1: 0 1 0 0 0");
    text_expect(proef_gebeurtenissen(map),
                "traject_start|2026-03-01|\ntraject_start|2026-03-08|\n");
    snprintf(lijst, sizeof lijst,
             "v_nummer;id;soort;begonnen_op\n" SELAM ";%.32s;Stage;2026-03-09\n", sleutel);
    proef_lees(map, "traject", lijst, "1: 0 1 0 0 0");
    text_expect(proef_gebeurtenissen(map),
                "traject_start|2026-03-01|\ntraject_start|2026-03-09|\n");
}

/* What an older regie wrote has no such lists, and goes in all the same. */
static void an_older_directory_goes_in(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "export --alles uit");
    proef_vraag(map,
                "SELECT writefile('uit/datapackage.json', json_set(d, '$.resources', json((SELECT "
                "json_group_array(json(value)) FROM json_each(d, '$.resources') WHERE "
                "json_extract(value, '$.name') NOT IN ('traject', 'examen'))))) FROM "
                "(SELECT CAST(readfile('uit/datapackage.json') AS TEXT) AS d)");
    struct uitkomst u = uitkomst_run(map, "rm", "uit/traject.csv", "uit/examen.csv", NULL);
    uitkomst_expect(&u, 0);
    proef_doe(map, 0, "--db nieuw.db init");
    proef_doe(map, 0, "--db nieuw.db import --alles uit");
}

/* ---- By hand ---- */

static void a_traject_from_beginning_to_end(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0,
              "traject " SELAM " erbij taalcoach aanbieder=Humanitas gepland_begin=1-12-2026");
    text_expect_part(proef_doe(map, 0, "traject " SELAM),
                     " 1  Taalcoach (Humanitas)             Aangemeld, begint 01-12-2026\n");
    proef_doe(map, 0, "traject " SELAM " wijzig 1 begonnen_op=1-11-2026 uren_per_week=4");
    text_expect_part(proef_doe(map, 0, "traject " SELAM),
                     "Gestart, sinds 01-11-2026, 4 uur per week\n");
    text_expect_part(proef_doe(map, 2, "traject " SELAM " wijzig 1 humeur=goed"), "VELD=WAARDE");
    text_expect_part(proef_doe(map, 3, "traject " SELAM " wijzig 2 kosten=1"),
                     "Traject 2 staat er niet");
    text_expect_part(proef_doe(map, 3, "traject " SELAM " eind 1 1-10-2026"),
                     "ligt voor Begonnen op");
    proef_doe(map, 0, "traject " SELAM " eind 1 20-11-2026 status=uitgevallen reden_einde=niveau");
    text_expect_part(proef_doe(map, 0, "traject " SELAM), "Uitgevallen op 20-11-2026\n");
    text_expect_part(proef_doe(map, 4, "traject " SELAM " eind 1"), "al voorbij");
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-11-01|\ntraject_eind|2026-11-20|\n");
    text_expect_part(proef_doe(map, 0, "dossier " SELAM),
                     "Traject geëindigd: Taalcoach (Humanitas)");
    text_expect_part(proef_doe(map, 0, "dossier " SELAM " --json"), "\"reden_einde\": \"niveau\"");
    text_expect_part(proef_doe(map, 0, "journaal " SELAM), "Traject beëindigd");
    proef_doe(map, 0, "traject " SELAM " weg 1");
    text_expect(proef_gebeurtenissen(map), "");
    text_expect(proef_doe(map, 0, "traject " SELAM), "");
}

/* Another kind is of another leefgebied, and a health traject stays at home whatever it was. */
static void another_kind_is_of_another_leefgebied(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "traject " SELAM " erbij taalcoach");
    proef_doe(map, 0, "traject " SELAM " wijzig 1 soort=Zorgtraject");
    text_expect(proef_vraag(map, "SELECT soort, spoor, leefgebied FROM traject"),
                "Zorgtraject|zelfredzaamheid|gezondheid\n");
    proef_doe(map, 0, "traject " SELAM " wijzig 1 soort=Taalcoach leefgebied=netwerk");
    proef_doe(map, 0, "traject " SELAM " wijzig 1 soort=taalmaatje");
    proef_doe(map, 0, "traject " SELAM " wijzig 1 soort='Praten bij de koffie'");
    text_expect(proef_vraag(map, "SELECT soort, spoor, leefgebied FROM traject"),
                "Praten bij de koffie|inburgering|netwerk\n");
    proef_doe(map, 0, "traject " SELAM " wijzig 1 soort=zorg");
    proef_doe(map, 0, "traject " ALI " erbij GGZ");
    proef_doe(map, 0, "traject " ALI " erbij stage");
    proef_doe(map, 0, "export --alles kaal");
    const char *kaal = werkmap_lees(map, "kaal/traject.csv", NULL);
    assert_null(strstr(kaal, "Zorgtraject"));
    assert_null(strstr(kaal, "GGZ"));
    text_expect_part(kaal, "Stage");
}

static void an_exam_from_registration_to_result(void **state) {
    struct werkmap *map = *state;
    text_expect_part(proef_doe(map, 3, "examen " SELAM " erbij lezen"), "niveau");
    proef_doe(map, 0, "examen " SELAM " erbij lezen niveau=b1 aangemeld_op=1-10-2026");
    text_expect_part(proef_doe(map, 3, "examen " SELAM " wijzig 1 resultaat=geslaagd"),
                     "Examendatum");
    proef_doe(map, 0, "examen " SELAM " wijzig 1 resultaat=gezakt examendatum=2-11-2026");
    proef_doe(map, 0, "examen " SELAM " erbij lezen niveau=b1 examendatum=1-12-2026");
    text_expect_part(
        proef_doe(map, 0, "examen " SELAM),
        " 1  Lezen B1                          Gezakt op 02-11-2026\n"
        " 2  Lezen B1, poging 2                Examen op 01-12-2026\n"
        "Nog niet gehaald                      Luisteren, Lezen, Schrijven, Spreken, KNM,\n"
        "                                      Participatieverklaring (PVT), MAP\n");
    text_expect_part(proef_doe(map, 0, "examen " SELAM " toon 2"), "Examendatum");
    text_expect_part(proef_doe(map, 2, "examen " SELAM " eind 1"), "regie examen --help");
    proef_doe(map, 0, "examen " SELAM " erbij pvt examendatum=3-11-2026 resultaat=geslaagd");
    text_expect(proef_gebeurtenissen(map), "pvt|2026-11-03|\n");
    text_expect_part(proef_doe(map, 4, "gebeurtenis " SELAM " pvt 4-11-2026"), "Verander hem daar");
    proef_doe(map, 0, "examen " SELAM " wijzig 3 resultaat=gezakt");
    text_expect(proef_gebeurtenissen(map), "");
}

/* The law of the dossier was corrected afterwards: the exam stands, and can still be completed. */
static void an_exam_of_the_other_law_can_be_completed(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "examen " ALI " erbij ona aangemeld_op=1-10-2026");
    proef_doe(map, 0, "persoon " ALI " wet=2021");
    proef_doe(map, 0, "examen " ALI " wijzig 1 toelichting='nog onder de oude wet'");
    proef_doe(map, 0, "examen " ALI " wijzig 1 resultaat=geslaagd examendatum=2-11-2026");
    text_expect_part(proef_doe(map, 3, "examen " ALI " wijzig 1 niveau=B1"),
                     "ONA heeft geen niveau");
    text_expect_part(proef_doe(map, 3, "examen " ALI " erbij ona"),
                     "ONA hoort bij de wet van 2013");
    proef_doe(map, 0, "examen " ALI " erbij lezen resultaat=vrijgesteld uitslagdatum=2-11-2026");
    text_expect_part(
        proef_doe(map, 3, "examen " ALI " wijzig 2 resultaat=gezakt examendatum=1-11-2026"),
        "niveau");
}

static void everything_by_hand_is_taken_back_as_it_was(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "traject " SELAM " erbij stage begonnen_op=1-3-2026");
    proef_doe(map, 0, "examen " SELAM " erbij pvt examendatum=3-11-2026");
    static const char *const stappen[] = {
        "traject " SELAM " erbij sporten begonnen_op=1-5-2026 geeindigd_op=1-6-2026",
        "traject " SELAM " wijzig 1 begonnen_op=2-3-2026 aanbieder=Bouw",
        "traject " SELAM " eind 1 1-11-2026 resultaat=behaald",
        "traject " SELAM " weg 1",
        "examen " SELAM " wijzig 1 resultaat=geslaagd",
        "examen " SELAM " weg 1",
    };
    for (size_t i = 0; i < sizeof stappen / sizeof *stappen; i++) {
        const char *voor = stand_van(map);
        proef_doe(map, 0, stappen[i]);
        assert_string_not_equal(stand_van(map), voor);
        proef_terug(map, 1);
        text_expect(stand_van(map), voor);
    }
}

/* Two began on one day: taking the first back does not take the day of the second away. */
static void the_day_of_another_traject_stays(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "traject " SELAM " erbij stage begonnen_op=1-3-2026");
    proef_doe(map, 0, "traject " SELAM " erbij sporten begonnen_op=1-3-2026");
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-03-01|\n");
    proef_terug(map, 2);
    text_expect(proef_gebeurtenissen(map), "traject_start|2026-03-01|\n");
    text_expect(proef_vraag(map, "SELECT soort FROM traject"), "Sporten\n");
    proef_lees(map, "gebeurtenis", "v_nummer;code;datum\n" ALI ";traject_start;13-3-2026\n",
               "1: 1 0 0 0 0");
    proef_doe(map, 0, "traject " ALI " erbij sporten begonnen_op=13-3-2026");
    proef_doe(map, 0, "import --ongedaan 1");
    text_expect(proef_gebeurtenissen(map),
                "traject_start|2026-03-01|\ntraject_start|2026-03-13|\n");
}

/* What follows from the days of a traject: the phase, and what is due. */
static void the_phase_follows(void **state) {
    struct werkmap *map = *state;
    proef_doe(map, 0, "gebeurtenis " SELAM " plan_vast 1-9-2026");
    text_expect(proef_vraag(map, "SELECT fase FROM dossier JOIN persoon ON persoon.id = persoon "
                                 "WHERE v_nummer = '" SELAM "'"),
                "plan_vastgesteld\n");
    proef_doe(map, 0, "traject " SELAM " erbij inburgeringscursus begonnen_op=1-11-2026");
    text_expect(proef_vraag(map, "SELECT fase FROM dossier JOIN persoon ON persoon.id = persoon "
                                 "WHERE v_nummer = '" SELAM "'"),
                "uitvoering\n");
    text_expect(proef_vraag(map, "SELECT count(*) FROM signaal WHERE code = 'WI-19'"), "0\n");
    proef_doe(map, 0, "traject " SELAM " weg 1");
    text_expect(proef_vraag(map, "SELECT count(*) FROM signaal WHERE code = 'WI-19'"), "1\n");
}

static void who_may_only_read_changes_nothing(void **state) {
    struct werkmap *map = *state;
    proef_vraag(map, "UPDATE gebruiker SET rol = 'alleen_lezen'");
    text_expect_part(proef_doe(map, 4, "traject " SELAM " erbij stage"), "lezen");
    text_expect_part(proef_doe(map, 4, "examen " SELAM " erbij knm"), "lezen");
}

/* The invented caseload keeps the rules it is an example of. */
static void the_demo_keeps_the_rules(void **state) {
    struct werkmap *map = *state;
    struct problem p = {0};
    struct sessie s;
    struct id dossier;
    proef_doe(map, 0, "demo --bewaar demo.db");
    const struct sessie_keuze keuze = {.pad = werkmap_pad(map, "demo.db"), .vandaag = "2026-11-22"};
    assert_true(sessie_open(&s, &keuze, &p));
    struct cursor *c = cursor_open(s.store, Q_DOSSIERS_EN_PERSONEN, &p);
    long dagen = 0, examens = 0;
    while (cursor_volgende(c)) {
        struct beeld b;
        dossier = cursor_id(c, "dossier");
        assert_true(store_beeld(s.store, dossier, &b, &p));
        for (size_t i = 0; i < b.lijst[SOORT_TRAJECT].aantal; i++)
            if (!traject_klopt(&b.lijst[SOORT_TRAJECT].rij[i], s.vandaag, &p))
                fail_msg("%s", problem_text(&p));
        for (size_t i = 0; i < b.lijst[SOORT_EXAMEN].aantal; i++, examens++)
            if (!examen_klopt(&b, NULL, &b.lijst[SOORT_EXAMEN].rij[i], s.vandaag, &p))
                fail_msg("%s", problem_text(&p));
        for (size_t i = 0; i < b.lijst[SOORT_GEBEURTENIS].aantal; i++)
            dagen += gebeurtenis_van_werk(&b, &b.lijst[SOORT_GEBEURTENIS].rij[i]) != NULL;
        beeld_free(&b);
    }
    cursor_sluit(c);
    sessie_sluit(&s);
    assert_true(dagen > 40 && examens > 40);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, proef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_list_of_trajecten_goes_in_once),
        TEST(the_route_is_kept),
        TEST(wrong_trajecten_come_back_with_a_reason),
        TEST(a_list_of_exams_goes_in_once),
        TEST(a_result_goes_to_the_attempt_of_its_day),
        TEST(wrong_exams_come_back_with_a_reason),
        TEST(a_list_is_taken_back_with_its_events),
        TEST(everything_goes_out_and_in_the_same),
        TEST(our_own_lists_change_nothing),
        TEST(an_event_typed_by_hand_is_the_same_fact),
        TEST(a_declaration_of_another_day_is_not_moved),
        TEST(an_event_moves_with_its_date),
        TEST(an_older_directory_goes_in),
        TEST(a_traject_from_beginning_to_end),
        TEST(another_kind_is_of_another_leefgebied),
        TEST(an_exam_from_registration_to_result),
        TEST(an_exam_of_the_other_law_can_be_completed),
        TEST(everything_by_hand_is_taken_back_as_it_was),
        TEST(the_day_of_another_traject_stays),
        TEST(the_phase_follows),
        TEST(who_may_only_read_changes_nothing),
        TEST(the_demo_keeps_the_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
