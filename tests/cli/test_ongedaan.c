/* Taking one action back: the file is as it was, and taking that back does it again. */
#include "support/stand.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define V  "2900000123"
#define V2 "2900000124"

/* Words with ' | ' between them. */
static struct uitkomst doe_op(struct werkmap *map, const char *dag, const char *woorden) {
    const char *argv[40] = {"regie"};
    int n = 1;
    char *kopie = werkmap_room(map, strlen(woorden) + 1);
    strcpy(kopie, woorden);
    for (char *w = kopie, *volgende; w; w = volgende) {
        volgende = strstr(w, " | ");
        if (volgende) {
            *volgende = '\0';
            volgende += 3;
        }
        argv[n++] = w;
    }
    argv[n++] = "--vandaag";
    argv[n] = dag;
    return uitkomst_aanroep(map, &(struct aanroep){.argv = argv});
}

static const char *doe(struct werkmap *map, int code, const char *woorden) {
    struct uitkomst u = doe_op(map, "2026-11-22", woorden);
    uitkomst_expect(&u, code);
    return code ? u.fout : u.uit;
}

/* The code of the last action that can be taken back. */
static const char *laatste(struct werkmap *map) {
    const char *json = doe(map, 0, "ongedaan | --json");
    const char *s = strstr(json, "\"code\":\"");
    char *code = werkmap_room(map, 33);
    if (s)
        memcpy(code, s + 8, 32);
    return code;
}

static const char *terug(struct werkmap *map, int code, const char *handeling) {
    char woorden[100];
    snprintf(woorden, sizeof woorden, "ongedaan | %s", handeling);
    return doe(map, code, woorden);
}

/* A whole case, in every action there is a verb for. */
static const char *const zaak[] = {
    "gebruiker | j.bakker | --naam | Bakker | --rol | casemanager | --caseload | 50",
    "gebruiker | j.bakker | --naam | J. Bakker",
    "persoon | v_nummer=" V " | achternaam=Hagos | voornamen=Selam | geboortedatum=00-00-1990 | "
    "wet=2021 | doelgroep=asielstatushouder | bsn=999990019",
    "persoon | v_nummer=" V2 " | achternaam=Hagos | voornamen=Yonas | geboortedatum=1-2-2019",
    "persoon | " V " | telefoon=0600000123 | voornamen=Selam-Rahel | wet=2021",
    "gezin | " V " | " V2,
    "toewijzen | ik | " V " | " V2,
    "toewijzen | j.bakker | " V,
    "toewijzen | j.bakker | " V " | --rol | vervanger",
    "toewijzen | niemand | " V2,
    "gebeurtenis | " V " | koppeling | 2026-08-01",
    "gebeurtenis | " V " | koppeling | 2026-08-02",
    "gebeurtenis | " V " | brp | 2026-10-01",
    "intake | " V " | toets_datum=1-10-2026 | toets_score=30 | toets_uitslag=haalbaar | "
    "onderwijs_niveau=basis | werkervaring=kok | omstandigheden=rustig | vve=nvt | "
    "taal_luisteren=A1 | taal_lezen=A0 | taal_spreken=A1 | taal_schrijven=A0 | arbeidsfit=bijna | "
    "zelfredzaamheid=gaat | alleen_spreken=ja | huisarts_ingeschreven=ja",
    "intake | " V " | --afronden | --datum | 2026-10-20",
    "meting | " V " | --instrument | zrm-2017 | --moment | intake | --scores | 1=3,2=2 | --concept",
    "meting | " V " | --instrument | zrm-2017 | --moment | intake | --scores | "
    "1=3,2=2,3=3,4=3,5=3,6=3,7=3,8=3,9=3,10=3,11=3,12=3,13=3 | --streef | 1=4,2=4",
    "meting | " V " | --instrument | zrm-2017 | --corrigeer | --scores | 1=4",
    "pip | " V " | leerroute=B1 | ondersteuning=maatje | intensiteit_leerroute=15 | "
    "intensiteit_pvt=12 | intensiteit_map=60 | aantal_gesprekken=8",
    "pip | " V " | doel | zelfredzaamheid | Ik betaal mijn rekeningen op tijd | --instrument | "
    "zrm-2017 | --item | 1 | --leefgebied | financien | --uiterlijk | +26w",
    "pip | " V " | doel | werk | Vergissing",
    "pip | " V " | weg | doel | 2",
    "pip | " V " | actie | 1 | Naar het spreekuur | --eigenaar | samen | --uren | 2",
    "pip | " V " | bespreken | 2026-11-01",
    "pip | " V " | vaststellen | 2026-11-02",
    "pip | " V " | actie-stand | 1 | bezig",
    "pip | " V " | begin",
    "pip | " V " | leerroute=Z | reden_bijstelling=te snel",
    "pip | " V " | actie-stand | 1 | gedaan",
    "pip | " V " | vaststellen",
    "gesprek | " V " | --vorm | kantoor | --doel | 1=op_schema:gaat goed | --afspraak | "
    "Bellen|samen|+2w | --instrument | zrm-2017 | --scores | 1=4,2=3 | --volgende | +6w",
};

static void every_action_can_be_taken_back_and_done_again(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    doe(map, 0, "init | --naam | M. de Vries | --gemeente | Zwolle");
    for (size_t i = 0; i < sizeof zaak / sizeof *zaak; i++) {
        const char *eerst = stand_van(map);
        doe(map, 0, zaak[i]);
        const char *gedaan = stand_van(map), *code = laatste(map);
        if (!strcmp(eerst, gedaan))
            fail_msg("nothing happened: %s", zaak[i]);
        terug(map, 0, code);
        text_expect(stand_van(map), eerst);
        terug(map, 4, code);
        terug(map, 0, laatste(map)); /* what took it back, taken back */
        text_expect(stand_van(map), gedaan);
    }
    werkmap_free(map);
}

/* Back to the very beginning: each action in its turn. */
static void a_whole_case_goes_back_to_nothing(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    enum { AANTAL = sizeof zaak / sizeof *zaak };
    const char *code[AANTAL], *stand[AANTAL];
    doe(map, 0, "init | --naam | M. de Vries | --gemeente | Zwolle");
    for (size_t i = 0; i < AANTAL; i++) {
        stand[i] = stand_van(map);
        doe(map, 0, zaak[i]);
        code[i] = laatste(map);
    }
    for (size_t i = AANTAL; i-- > 0;) {
        terug(map, 0, code[i]);
        text_expect(stand_van(map), stand[i]);
    }
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 0);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    werkmap_free(map);
}

static struct werkmap *met_selam(const char **gemaakt) {
    struct werkmap *map = werkmap_new();
    doe(map, 0, "init | --naam | M. de Vries");
    doe(map, 0, "persoon | v_nummer=" V " | achternaam=Hagos | voornamen=Selam");
    *gemaakt = laatste(map);
    return map;
}

/* Who, what and when stands in the refusal, and nothing of the action went back. */
static void what_changed_since_stops_everything(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    doe(map, 0, "persoon | " V " | telefoon=0600000123 | email=selam@voorbeeld.nl");
    const char *code = laatste(map);
    struct uitkomst u = doe_op(map, "2026-12-05", "persoon | " V " | telefoon=0600000456");
    uitkomst_expect(&u, 0);
    const char *eerst = stand_van(map);
    text_expect_part(
        terug(map, 4, code),
        "Dit is niet meer ongedaan te maken: Telefoon is daarna gewijzigd door M. de Vries op "
        "05-12-2026 12:00.");
    text_expect(stand_van(map), eerst);
    text_expect_part(terug(map, 4, gemaakt), "E-mail is daarna gewijzigd");
    text_expect(stand_van(map), eerst);
    /* Put back by hand, it stands again. */
    doe(map, 0, "persoon | " V " | telefoon=0600000123");
    terug(map, 0, code);
    text_expect_part(doe(map, 0, "dossier | " V " | --json"), "\"email\": null");
    werkmap_free(map);
}

static void what_hangs_on_it_keeps_it(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    doe(map, 0, "gebeurtenis | " V " | koppeling | 2026-08-01");
    text_expect_part(terug(map, 4, gemaakt), "er is daarna verder gewerkt door M. de Vries");
    doe(map, 0, "pip | " V " | begin");
    const char *begin = laatste(map);
    doe(map, 0, "pip | " V " | doel | werk | Ik werk");
    text_expect_part(terug(map, 4, begin), "met het PIP is daarna verder gewerkt");
    terug(map, 0, laatste(map));
    terug(map, 0, begin);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM pip"), 0);
    werkmap_free(map);
}

/* An event that happens once was taken away, and recorded again since. */
static void what_is_there_again_does_not_come_twice(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    doe(map, 0, "gebeurtenis | " V " | koppeling | 2026-08-01");
    terug(map, 0, laatste(map));
    const char *weg = laatste(map);
    doe(map, 0, "gebeurtenis | " V " | koppeling | 2026-08-03");
    text_expect_part(terug(map, 4, weg), "opnieuw vastgelegd");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gebeurtenis"), 1);
    werkmap_free(map);
}

static void a_number_that_went_to_somebody_else_stays_there(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    doe(map, 0, "persoon | " V " | v_nummer=" V2);
    const char *code = laatste(map);
    doe(map, 0, "persoon | v_nummer=" V " | achternaam=Tesfay");
    text_expect_part(terug(map, 4, code),
                     "V-nummer: wat er eerst stond, is intussen ergens anders in gebruik");
    werkmap_free(map);
}

static void only_ones_own_unless_teamleider(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    stand_zet(map, "UPDATE handeling SET door = 'j.bakker' WHERE naam = 'persoon_toevoegen'");
    text_expect_part(doe(map, 0, "ongedaan"), "Collega bijgewerkt");
    stand_zet(map, "UPDATE gebruiker SET rol = 'casemanager'");
    text_expect_part(terug(map, 4, gemaakt), "Dit deed een collega");
    text_expect_part(terug(map, 4, laatste(map)), "beheerder");
    stand_zet(map, "UPDATE gebruiker SET rol = 'alleen_lezen'");
    terug(map, 4, gemaakt);
    stand_zet(map, "UPDATE gebruiker SET rol = 'teamleider'");
    terug(map, 0, gemaakt);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM persoon"), 0);
    werkmap_free(map);
}

static void a_colleague_who_works_here_stays(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    doe(map, 0, "gebruiker | j.bakker | --naam | Bakker | --rol | casemanager");
    const char *collega = laatste(map);
    doe(map, 0, "toewijzen | j.bakker | " V);
    text_expect_part(terug(map, 4, collega),
                     "deze collega heeft intussen zelf gewerkt, of begeleidt mensen");
    terug(map, 0, laatste(map));
    terug(map, 0, collega);
    werkmap_free(map);
}

/* A plan that went on in a next version does not become concept again beside it. */
static void a_later_version_holds_the_earlier_one(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    for (size_t i = 2; i < 27; i++)
        if (strstr(zaak[i], "pip") || strstr(zaak[i], "meting") || strstr(zaak[i], "gebeurtenis")) {
            struct uitkomst u = doe_op(map, "2026-11-22", zaak[i]);
            uitkomst_expect(&u, 0);
            if (strstr(zaak[i], "vaststellen"))
                gemaakt = laatste(map);
        }
    text_expect_part(terug(map, 4, gemaakt),
                     "daarna is er nog een ander PIP gemaakt door M. de Vries");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM pip WHERE status = 'concept'"), 1);
    werkmap_free(map);
}

static void the_list_says_what_it_would_be_again(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    doe(map, 0, "persoon | " V " | telefoon=0600000123");
    const char *lijst = doe(map, 0, "ongedaan"), *code = laatste(map);
    text_expect_part(lijst, "Gegeven gewijzigd, Hagos, Selam\n    Telefoon:");
    text_expect_part(lijst, "0600000123 → leeg");
    char kort[13];
    snprintf(kort, sizeof kort, "%.12s", code);
    text_expect_part(lijst, kort);
    char proef[60];
    snprintf(proef, sizeof proef, "ongedaan | %s | --proef", code);
    text_expect_part(doe(map, 0, proef), "er is niets veranderd");
    text_expect_part(doe(map, 0, "dossier | " V " | --json"), "\"telefoon\": \"0600000123\"");
    terug(map, 0, code);
    text_expect_part(doe(map, 0, "journaal"), "Ongedaan gemaakt: Gegeven gewijzigd");
    text_expect_part(terug(map, 4, code), "al ongedaan gemaakt door M. de Vries op 22-11-2026");
    terug(map, 3, "019a00000000");
    terug(map, 3, "zomaar");
    werkmap_free(map);
}

/* What left is gone: that it left stays in the journal, and is no action to take back. */
static void an_export_is_not_taken_back(void **state) {
    (void)state;
    const char *gemaakt;
    struct werkmap *map = met_selam(&gemaakt);
    doe(map, 0, "export");
    text_expect(laatste(map), gemaakt);
    text_expect_no_part(doe(map, 0, "ongedaan"), "export");
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", "data/regie/regie.db",
                     "SELECT lower(hex(id)) FROM handeling WHERE naam = 'export'", NULL);
    char code[33];
    snprintf(code, sizeof code, "%.32s", u.uit);
    text_expect_part(terug(map, 4, code), "Wat is geëxporteerd, kan niet meer terug.");
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_action_can_be_taken_back_and_done_again),
        cmocka_unit_test(a_whole_case_goes_back_to_nothing),
        cmocka_unit_test(what_changed_since_stops_everything),
        cmocka_unit_test(what_hangs_on_it_keeps_it),
        cmocka_unit_test(what_is_there_again_does_not_come_twice),
        cmocka_unit_test(a_number_that_went_to_somebody_else_stays_there),
        cmocka_unit_test(only_ones_own_unless_teamleider),
        cmocka_unit_test(a_colleague_who_works_here_stays),
        cmocka_unit_test(a_later_version_holds_the_earlier_one),
        cmocka_unit_test(the_list_says_what_it_would_be_again),
        cmocka_unit_test(an_export_is_not_taken_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
