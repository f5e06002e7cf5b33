/* A dry run says what the list then does: the same buckets, the same remarks on the same rows, the
 * same changed values; and it changes nothing. Over lists in which everything goes wrong that can:
 * people who come twice, households, changes, numbers of somebody else, cells that cannot be read.
 */
#include "support/importproef.h"
#include "support/stand.h"
#include "support/toeval.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* A list of so many rows is a long one, as long as almost nobody is in the file. */
enum { RIJEN = 6000, EERDER = 1200, RIJ = 500 };

struct rij {
    char v_nummer[16], bsn[16], dossiernummer[16], achternaam[40], voornamen[40], geboren[16];
    const char *geslacht, *koppeling, *casemanager;
    unsigned telefoon;
};

static void naam(char uit[40], unsigned lettergrepen) {
    static const char *const greep[] = {"ba", "mo",  "ha", "sa", "ri", "na",  "yo", "se",
                                        "ta", "kha", "li", "zu", "ne", "shi", "ol", "mar"};
    *uit = '\0';
    for (unsigned i = 0; i < lettergrepen; i++)
        strcat(uit, greep[toeval(sizeof greep / sizeof *greep)]);
    *uit = (char)(*uit - 'a' + 'A');
}

static struct rij nieuw(unsigned nr) {
    static const char *const begeleiders[] = {"", "", "M. de Vries", "J. Nergens"};
    struct rij r = {.geslacht = toeval(2) ? "M" : "V",
                    .koppeling = toeval(3) ? "3-2-2026" : "1-12-2027",
                    .casemanager = begeleiders[toeval(4)],
                    .telefoon = toeval(2) ? 10000000 + toeval(4000) : 0};
    snprintf(r.v_nummer, sizeof r.v_nummer, "29%08u", nr);
    snprintf(r.dossiernummer, sizeof r.dossiernummer, "D-%u", nr);
    snprintf(r.geboren, sizeof r.geboren, "%u-%u-%u", 1 + toeval(28), 1 + toeval(12),
             1950 + toeval(55));
    naam(r.achternaam, 1 + toeval(3));
    naam(r.voornamen, 2);
    return r;
}

/* Somebody of an earlier row comes along again. */
static struct rij weer(const struct rij *eerder, unsigned nr) {
    struct rij r = *eerder;
    switch (toeval(8)) {
    case 0: /* to the letter */
        break;
    case 1: /* the same number and another telephone: which row is right? */
        r.telefoon = 20000000 + nr;
        break;
    case 2:
        *r.v_nummer = '\0';
        break;
    case 3:
        *r.v_nummer = '\0';
        strcat(r.achternaam, "i");
        break;
    case 4: /* another number, so at most somebody who looks like it */
        snprintf(r.v_nummer, sizeof r.v_nummer, "29%08u", nr);
        break;
    case 5: /* a relative */
        r = nieuw(nr);
        strcpy(r.dossiernummer, eerder->dossiernummer);
        strcpy(r.achternaam, eerder->achternaam);
        break;
    case 6: /* the number of one with the name of another */
        r = nieuw(nr);
        strcpy(r.v_nummer, eerder->v_nummer);
        break;
    default: /* their BSN */
        r = nieuw(nr);
        strcpy(r.bsn, eerder->bsn);
    }
    return r;
}

static void bederf(struct rij *r) {
    switch (toeval(5)) {
    case 0:
        strcpy(r->geboren, "31-2-1990");
        break;
    case 1:
        strcpy(r->bsn, "123456789");
        break;
    case 2:
        *r->achternaam = *r->voornamen = '\0';
        break;
    case 3:
        *r->v_nummer = *r->geboren = '\0';
        break;
    default:
        strcpy(r->v_nummer, "29A");
    }
}

/* From the public series for tests. */
static const char *const bsns[] = {"999990019", "999990020", "999990032", "999990044", "999990068",
                                   "999990081", "999990093", "999990111", "999990123", "999990135",
                                   "000000012", "000000024", "000000036", "000000048", "000000061"};
enum { BSNS = sizeof bsns / sizeof *bsns };

static void maak(struct rij rijen[RIJEN]) {
    toeval_begin(20261129);
    for (unsigned i = 0; i < RIJEN; i++) {
        bool vaker = i > 50 && toeval(6) == 0;
        rijen[i] = vaker ? weer(&rijen[toeval(i)], i) : nieuw(i);
        if (!vaker && i % 80 == 20)
            strcpy(rijen[i].bsn, bsns[i / 80 % BSNS]);
        if (toeval(60) == 0)
            bederf(&rijen[i]);
    }
}

/* In a later round somebody moved, changed name or belongs to another household, and a telephone
 * was erased. */
static struct rij later(const struct rij *toen, unsigned nr, unsigned ronde) {
    struct rij r = *toen;
    if (ronde && nr % 9 == ronde)
        r.telefoon = 30000000 + nr;
    if (ronde && nr % 31 == ronde)
        strcat(r.achternaam, "e");
    if (ronde && nr % 47 == ronde)
        snprintf(r.dossiernummer, sizeof r.dossiernummer, "D-%u", nr / 2);
    if (ronde && nr % 53 == ronde)
        r.koppeling = "4-2-2026";
    return r;
}

/* With something behind it that is no column of ours, so that it is a long list. */
static char *schrijf(char *s, const struct rij *r, bool wist) {
    static const char vulling[] =
        "........................................................................................"
        "........................................................................................";
    s += sprintf(s, "%s;%s;%s;%s;%s;%s;%s;", r->v_nummer, r->bsn, r->dossiernummer, r->achternaam,
                 r->voornamen, r->geslacht, r->geboren);
    if (wist)
        s += sprintf(s, "<leeg>");
    else if (r->telefoon)
        s += sprintf(s, "06%u", r->telefoon);
    return s + sprintf(s, ";%s;%s;%s\n", r->koppeling, r->casemanager, vulling);
}

static const char *lijst(struct werkmap *map, unsigned aantal, unsigned ronde) {
    static struct rij rijen[RIJEN];
    char *tekst = werkmap_room(map, RIJEN * RIJ), *s = tekst;
    maak(rijen);
    s += sprintf(s, "V-nummer;BSN;Dossiernummer;Achternaam;Voornamen;Geslacht;Geboortedatum;"
                    "Telefoon;Datum koppeling;Casemanager;Vulling\n");
    for (unsigned i = 0; i < aantal; i++) {
        struct rij r = later(&rijen[i], i, ronde);
        s = schrijf(s, &r, ronde && i % 61 == ronde);
    }
    return tekst;
}

/* What the report says of the rows: all but which file, which import, and whether it is dry. */
static const char *over_rijen(const char *json) {
    const char *s = strstr(json, "\"kolommen\":");
    assert_non_null(s);
    return s;
}

static const char *journaal(struct werkmap *map) {
    return stand_rijen(map, "SELECT (SELECT count(*) FROM handeling) || ' ' || "
                            "(SELECT count(*) FROM wijziging) || ' ' || "
                            "(SELECT count(*) FROM merk) || ' ' || (SELECT count(*) FROM import)");
}

static struct uitkomst lees(struct werkmap *map, const char *tekst, bool pijp, bool proef) {
    if (!pijp)
        werkmap_schrijf(map, "lijst.csv", tekst);
    struct uitkomst u = uitkomst_run_in(map, pijp ? tekst : "", "regie", "import",
                                        pijp ? "-" : "lijst.csv", "--json", "--voluit", "--vandaag",
                                        "2026-11-22", proef ? "--proef" : NULL, NULL);
    if (u.code > 1)
        uitkomst_expect(&u, 1);
    return u;
}

/* Dry and then for good; the report. */
static const char *tweemaal(struct werkmap *map, const char *tekst, bool pijp) {
    const char *stand = stand_van(map), *gedaan = journaal(map);
    struct uitkomst proef = lees(map, tekst, pijp, true);
    text_expect(stand_van(map), stand);
    text_expect(journaal(map), gedaan);
    struct uitkomst echt = lees(map, tekst, pijp, false);
    char emmers[80];
    snprintf(emmers, sizeof emmers, "%s", importproef_emmers(proef.uit));
    text_expect(importproef_emmers(echt.uit), emmers);
    text_expect(over_rijen(echt.uit), over_rijen(proef.uit));
    assert_int_equal(echt.code, proef.code);
    return echt.uit;
}

static void expect_van_alles(const char *json) {
    assert_true(importproef_getal(json, "nieuw") > 1000);
    assert_true(importproef_getal(json, "ongewijzigd") > 50);
    assert_true(importproef_getal(json, "twijfel") > 100);
    assert_true(importproef_getal(json, "geweigerd") > 50);
    text_expect_part(json, "\"code\":\"mogelijk_dubbel\"");
    text_expect_part(json, "\"code\":\"naam_bekend\"");
    text_expect_part(json, "\"code\":\"bsn_bekend\"");
    text_expect_part(json, "\"code\":\"dubbel\"");
    text_expect_part(json, "\"code\":\"casemanager\"");
    text_expect_part(json, "\"code\":\"toekomst\"");
}

static void expect_wijzigingen(const char *json) {
    assert_true(importproef_getal(json, "gewijzigd") > 50);
    text_expect_part(json, "\"veld\":\"achternaam\"");
    text_expect_part(json, "\"veld\":\"telefoon\"");
    text_expect_part(json, "\"veld\":\"datum_koppeling\"");
}

static void a_long_list_into_an_empty_file(void **state) {
    struct werkmap *map = *state;
    expect_van_alles(tweemaal(map, lijst(map, RIJEN, 0), false));
}

static void a_list_from_a_pipe(void **state) {
    struct werkmap *map = *state;
    expect_van_alles(tweemaal(map, lijst(map, RIJEN, 0), true));
}

/* Few are in the file: looked up in memory. */
static void a_long_list_that_knows_some(void **state) {
    struct werkmap *map = *state;
    lees(map, lijst(map, EERDER, 0), false, false);
    const char *json = tweemaal(map, lijst(map, RIJEN, 1), false);
    expect_van_alles(json);
    expect_wijzigingen(json);
}

/* Everybody is in the file, most of them just so; and then again with other changes. */
static void a_list_that_comes_again(void **state) {
    struct werkmap *map = *state;
    lees(map, lijst(map, RIJEN, 0), false, false);
    const char *json = tweemaal(map, lijst(map, RIJEN, 0), false);
    assert_int_equal(importproef_getal(json, "nieuw"), 0);
    expect_wijzigingen(tweemaal(map, lijst(map, RIJEN, 1), false));
    expect_wijzigingen(tweemaal(map, lijst(map, RIJEN, 2), true));
}

/* As many are new as are in the file: looked up there. */
static void a_list_of_many_new_people(void **state) {
    struct werkmap *map = *state;
    lees(map, lijst(map, RIJEN / 2, 0), false, false);
    const char *json = tweemaal(map, lijst(map, RIJEN, 1), false);
    expect_van_alles(json);
    expect_wijzigingen(json);
}

/* What somebody decided, and whom they made one, is found on the way. */
static void after_doubts_and_a_merger(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      "V-nummer;Achternaam;Voornamen;Geboortedatum\n"
                      "2911111111;Hagos;Selam;5-5-1990\n2911111112;Hagos;Selam;5-5-1990\n"
                      ";Hagos;Selam;5-5-1990\n2911111113;Tesfay;Yonas;7-8-1980\n"
                      ";Tesfai;Yonas;7-8-1980\n",
                      "5: 3 0 0 2 0");
    struct uitkomst u =
        uitkomst_run(map, "regie", "samenvoegen", "2911111111", "2911111112", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    u = uitkomst_run(map, "regie", "twijfel", "3", "zelfde", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    const char *json =
        tweemaal(map,
                 "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
                 "2911111111;Tekle;Selam;5-5-1990;\n;Tekle;Selam;5-5-1990;0612345678\n"
                 ";Hagos;Selam;5-5-1990;0612345678\n2911111112;Hagos;Selam;5-5-1990;\n"
                 ";Tesfai;Yonas;7-8-1980;0687654321\n",
                 false);
    text_expect_part(json, "\"oud\":\"Hagos\",\"nieuw\":\"Tekle\"");
}

int main(void) {
#define PROEF(f) cmocka_unit_test_setup_teardown(f, importproef_begin, werkmap_einde)
    const struct CMUnitTest tests[] = {
        PROEF(a_long_list_into_an_empty_file), PROEF(a_list_from_a_pipe),
        PROEF(a_long_list_that_knows_some),    PROEF(a_list_that_comes_again),
        PROEF(a_list_of_many_new_people),      PROEF(after_doubts_and_a_merger),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
