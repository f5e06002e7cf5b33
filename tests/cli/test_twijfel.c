/* From a list to the queue to a decision, and lists after that; two dossiers made one by verb. */
#include "support/importproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define KOP "V-nummer;BSN;Achternaam;Voornamen;Geboortedatum;Geslacht;Telefoon\n"

static struct uitkomst regie(struct werkmap *map, int code, const char *a, const char *b,
                             const char *c, const char *d) {
    struct uitkomst u = d   ? uitkomst_run(map, "regie", a, b, c, d, IMPORTPROEF_DAG)
                        : c ? uitkomst_run(map, "regie", a, b, c, IMPORTPROEF_DAG)
                        : b ? uitkomst_run(map, "regie", a, b, IMPORTPROEF_DAG)
                            : uitkomst_run(map, "regie", a, IMPORTPROEF_DAG);
    uitkomst_expect(&u, code);
    return u;
}

static void zeg(struct werkmap *map, const char *nummer, const char *wat) {
    regie(map, 0, "twijfel", nummer, wat, NULL);
}

static const char *sql(struct werkmap *map, const char *vraag) {
    return uitkomst_run(map, "sqlite3", "data/regie/regie.db", vraag, NULL).uit;
}

/* Selam and Mohamad are there; a list brings both again, spelt otherwise and without number. */
static const char eerst[] = KOP "2900000001;999990019;Al-Hassan;Mohamad;12-03-1988;M;\n"
                                "2900000002;;Hagos;Selam;01-02-1990;V;\n";
static const char daarna[] = KOP ";;Alhasan;Mohammed;12-03-1988;M;0611111111\n"
                                 ";;Selam;Hagos;01-02-1990;V;0622222222\n";

static void begin_met_twijfels(struct werkmap *map) {
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    importproef_lijst(map, daarna, "2: 0 0 0 2 0");
}

static void a_trial_tells_the_same_and_keeps_nothing(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    werkmap_schrijf(map, "nog.csv", daarna);
    struct uitkomst u =
        uitkomst_run(map, "regie", "import", "nog.csv", "--proef", "--json", IMPORTPROEF_DAG);
    text_expect(importproef_emmers(u.uit), "2: 0 0 0 2 0");
    text_expect_part(u.uit, "Lijkt op Al-Hassan, Mohamad (V-nummer 2900000001): waarschijnlijk, 85 "
                            "punten (geboortedatum gelijk +30, achternaam gelijk +25, voornaam "
                            "gelijk +25, geslacht gelijk +5)");
    text_expect_part(u.uit, "namen gelijk, anders verdeeld +40");
    text_expect(sql(map, "SELECT count(*) FROM twijfel"), "0\n");
}

static void the_queue_has_the_likeliest_first(void **state) {
    struct werkmap *map = *state;
    begin_met_twijfels(map);
    struct uitkomst u = regie(map, 0, "twijfel", NULL, NULL, NULL);
    text_expect(u.uit, "   1  Alhasan, Mohammed lijkt op Al-Hassan, Mohamad (2900000001)\n"
                       "      85 punten: geboortedatum gelijk +30, achternaam gelijk +25, voornaam "
                       "gelijk +25, geslacht gelijk +5\n"
                       "   2  Selam, Hagos lijkt op Hagos, Selam (2900000002)\n"
                       "      75 punten: namen gelijk, anders verdeeld +40, geboortedatum gelijk "
                       "+30, geslacht gelijk +5\n");
    u = regie(map, 0, "twijfel", "1", NULL, NULL);
    text_expect_part(u.uit, "  ~ gelijk     achternaam           > Al-Hassan |   Alhasan\n");
    text_expect_part(u.uit, "  = gelijk     geslacht               Man |   Man\n");
    text_expect_part(u.uit, "    leeg       telefoon               (leeg) | > 0611111111\n");
    u = regie(map, 0, "twijfel", "1", "--json", NULL);
    text_expect_part(u.uit, "\"nummer\":1,\"wie\":\"Alhasan, Mohammed\"");
    text_expect_part(u.uit, "{\"veld\":\"achternaam\",\"in_dossier\":\"Al-Hassan\",\"ernaast\":"
                            "\"Alhasan\",\"vergelijk\":\"telt_gelijk\",\"wint\":\"in_dossier\"}");
    regie(map, 3, "twijfel", "9", NULL, NULL);
    regie(map, 2, "twijfel", "een", NULL, NULL);
    regie(map, 2, "twijfel", "1", "misschien", NULL);
}

static void the_same_list_adds_no_second_doubt(void **state) {
    struct werkmap *map = *state;
    begin_met_twijfels(map);
    importproef_lijst(map, daarna, "2: 0 0 0 2 0");
    text_expect(sql(map, "SELECT count(*) FROM twijfel"), "2\n");
    /* What it says now is what will be decided on. */
    importproef_lijst(map, KOP ";;Alhasan;Mohammed;12-03-1988;M;0699999999\n", "1: 0 0 0 1 0");
    zeg(map, "1", "zelfde");
    text_expect_part(importproef_dossier(map, "2900000001"), "0699999999");
}

static void the_same_person_gets_what_the_list_said(void **state) {
    struct werkmap *map = *state;
    begin_met_twijfels(map);
    regie(map, 0, "twijfel", "1", "zelfde", NULL);
    const char *json = importproef_dossier(map, "2900000001");
    text_expect_part(json, "\"achternaam\": \"Al-Hassan\"");
    text_expect_part(json, "\"telefoon\": \"0611111111\"");
    text_expect_part(json, "\"bsn\": \"999990019\"");
    regie(map, 4, "twijfel", "1", "ander", NULL);
    /* The list again: decided is decided, and the name that was kept stays. */
    importproef_lijst(map, daarna, "2: 0 0 1 1 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Al-Hassan\"");
    /* What is new in it goes to the same person. */
    importproef_lijst(map, KOP ";;Alhasan;Mohammed;12-03-1988;M;0633333333\n", "1: 0 1 0 0 0");
    json = importproef_dossier(map, "2900000001");
    text_expect_part(json, "\"telefoon\": \"0633333333\"");
    text_expect_part(json, "\"achternaam\": \"Al-Hassan\"");
}

static const char *zelfde_met(struct werkmap *map, const char *optie, const char *waarde) {
    struct uitkomst u =
        uitkomst_run(map, "regie", "twijfel", "1", "zelfde", optie, waarde, IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    return u.uit;
}

/* Whoever only looks like somebody does not get a new name by that; unless it is asked for. */
static void a_name_that_only_looks_alike_stays(void **state) {
    struct werkmap *map = *state;
    begin_met_twijfels(map);
    struct uitkomst u = regie(map, 0, "twijfel", "1", "zelfde", "--proef");
    text_expect(u.uit, "Dit zou veranderen:\n  telefoon: (leeg) → 0611111111\n");
    text_expect_part(u.fout, "Dit was een proef");
    text_expect_no_part(importproef_dossier(map, "2900000001"), "0611111111");
    text_expect(zelfde_met(map, "--komt", "volledige_naam"),
                "Gewijzigd:\n  achternaam: Al-Hassan → Alhasan\n"
                "  voornamen: Mohamad → Mohammed\n  telefoon: (leeg) → 0611111111\n");
    text_expect_part(importproef_dossier(map, "2900000001"), "\"achternaam\": \"Alhasan\"");
}

/* Not a part of it either, where the dossier has none. */
static void a_name_stays_as_a_whole(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, "Achternaam;Geboortedatum;Geslacht\nAl-Hassan Mohamad;12-03-1988;M\n",
                      "1: 1 0 0 0 0");
    importproef_lijst(map, KOP ";;Al-Hassan;Mohamad;12-03-1988;M;0611111111\n", "1: 0 0 0 1 0");
    text_expect_part(regie(map, 0, "twijfel", "1", "--json", NULL).uit,
                     "{\"veld\":\"voornamen\",\"in_dossier\":null,\"ernaast\":\"Mohamad\","
                     "\"vergelijk\":\"leeg\",\"wint\":\"in_dossier\"}");
    text_expect(regie(map, 0, "twijfel", "1", "zelfde", NULL).uit,
                "Gewijzigd:\n  telefoon: (leeg) → 0611111111\n");
}

static void what_is_chosen_stays_or_comes(void **state) {
    struct werkmap *map = *state;
    begin_met_twijfels(map);
    text_expect(zelfde_met(map, "--blijft", "telefoon"), "");
    text_expect(sql(map, "SELECT ifnull(telefoon, '-') || voornamen FROM persoon "
                         "WHERE v_nummer = '2900000001'"),
                "-Mohamad\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "twijfel", "2", "zelfde", "--komt", "huisdier", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "Het veld \"huisdier\" staat niet in een lijst.");
}

/* A year alone says less than a date and stays out, and so does another way to write a telephone
 * number; unless somebody says that it has to come. */
static void what_is_chosen_comes_whatever_is_known(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, KOP "2900000001;;Al-Hassan;Mohamad;12-03-1988;M;0611111111\n",
                      "1: 1 0 0 0 0");
    importproef_lijst(map, KOP ";;Alhasan;Mohammed;1988;M;+31 6 11111111\n", "1: 0 0 0 1 0");
    text_expect(regie(map, 0, "twijfel", "1", "zelfde", "--proef").uit, "");
    text_expect(zelfde_met(map, "--komt", "geboortedatum,telefoon"),
                "Gewijzigd:\n  geboortedatum: 12-03-1988 → 00-00-1988\n"
                "  telefoon: 0611111111 → +31 6 11111111\n");
    text_expect(sql(map, "SELECT geboortedatum || telefoon FROM persoon"),
                "1988-00-00+31 6 11111111\n");
}

/* Nobody loses their whole name: not by a list, and not by a decision. */
static void a_person_keeps_some_name(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, KOP "2900000001;;Hagos;;01-02-1990;V;\n", "1: 1 0 0 0 0");
    const char *zin =
        "Zo zou deze persoon geen naam meer hebben. Laat een achternaam of voornaam staan.";
    text_expect_part(
        importproef_lijst(map, KOP "2900000001;;<leeg>;;01-02-1990;V;\n", "1: 0 0 0 0 1"), zin);
    importproef_lijst(map, KOP "2900000001;;<leeg>;Omid;05-06-1985;V;\n", "1: 0 0 0 1 0");
    struct uitkomst u = uitkomst_run(map, "regie", "twijfel", "1", "zelfde", "--blijft",
                                     "voornamen", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, zin);
    text_expect(sql(map, "SELECT achternaam FROM persoon"), "Hagos\n");
    text_expect(zelfde_met(map, "--komt", "voornamen"),
                "Gewijzigd:\n  achternaam: Hagos → (leeg)\n  voornamen: (leeg) → Omid\n"
                "  geboortedatum: 01-02-1990 → 05-06-1985\n");
}

/* A BSN is no more to be seen when it changes than when it stands there. */
static void a_bsn_is_masked(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    const char *json =
        importproef_lijst(map,
                          KOP "2900000001;999990032;Al-Hassan;Mohamad;12-03-1988;M;\n"
                              ";999990020;Haagos;Selam;01-02-1990;V;\n",
                          "2: 0 1 0 1 0");
    text_expect_part(json, "\"veld\":\"bsn\",\"oud\":\"•••••0019\",\"nieuw\":\"•••••0032\"");
    text_expect_no_part(json, "99999");
    werkmap_schrijf(map, "nog.csv", KOP "2900000001;999990044;Al-Hassan;Mohamad;12-03-1988;M;\n");
    text_expect_part(regie(map, 0, "import", "nog.csv", "--proef", NULL).uit,
                     "Al-Hassan, Mohamad: BSN •••••0032 → •••••0044\n");
    json = regie(map, 0, "twijfel", "1", "--json", NULL).uit;
    text_expect_part(json, "\"in_dossier\":null,\"ernaast\":\"•••••0020\"");
    text_expect_no_part(json, "99999");
    text_expect_part(regie(map, 0, "twijfel", "1", "zelfde", "--proef").uit,
                     "  bsn: (leeg) → •••••0020\n");
    struct uitkomst u =
        uitkomst_run(map, "regie", "twijfel", "1", "zelfde", "--proef", "--json", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    text_expect_no_part(u.uit, "99999");
}

/* Nobody is stored by what was meant as a trial. */
static void a_choice_belongs_to_the_same_person(void **state) {
    struct werkmap *map = *state;
    begin_met_twijfels(map);
    struct uitkomst u = regie(map, 2, "twijfel", "1", "ander", "--proef");
    text_expect_part(u.fout, "--proef hoort bij regie twijfel NR zelfde; er is niets gedaan.");
    u = uitkomst_run(map, "regie", "twijfel", "1", "ander", "--blijft", "telefoon",
                     IMPORTPROEF_DAG);
    uitkomst_expect(&u, 2);
    u = uitkomst_run(map, "regie", "twijfel", "1", "--komt", "telefoon", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 2);
    regie(map, 2, "twijfel", "--proef", NULL, NULL);
    text_expect(sql(map, "SELECT count(*) FROM persoon"), "2\n");
    text_expect(sql(map, "SELECT count(*) FROM twijfel WHERE status = 'open'"), "2\n");
}

/* Behind one V-nummer the list is believed, as it always is. */
static void a_number_that_is_the_same_takes_the_name_of_the_list(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    importproef_lijst(map, KOP "2900000002;;Noori;Omid;05-06-1985;M;\n", "1: 0 0 0 1 0");
    text_expect_part(regie(map, 0, "twijfel", "1", "zelfde", NULL).uit,
                     "achternaam: Hagos → Noori\n");
}

static void somebody_else_is_never_asked_about_again(void **state) {
    struct werkmap *map = *state;
    begin_met_twijfels(map);
    zeg(map, "1", "ander");
    zeg(map, "2", "ander");
    text_expect(sql(map, "SELECT count(*) FROM persoon"), "4\n");
    text_expect(sql(map, "SELECT count(*) FROM geen_dubbel"), "2\n");
    importproef_lijst(map, daarna, "2: 0 0 2 0 0");
    text_expect(regie(map, 0, "twijfel", NULL, NULL, NULL).uit, "Er is niets te bekijken.\n");
    text_expect(sql(map, "SELECT count(*) FROM twijfel"), "2\n");
}

static void a_bsn_is_one_person_unless_something_speaks_against_it(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    importproef_lijst(map, KOP ";999990019;Hassan;Mohammad;12-03-1988;;0612340000\n",
                      "1: 0 1 0 0 0");
    text_expect_part(importproef_dossier(map, "2900000001"), "0612340000");
    const char *json = importproef_lijst(map,
                                         KOP ";999990019;Noori;Omid;05-06-1985;M;\n"
                                             "2900000009;999990019;Hassan;Mohammad;12-03-1988;M;\n",
                                         "2: 0 0 0 2 0");
    text_expect_part(json, "\"code\":\"bsn_bekend\"");
    zeg(map, "2", "zelfde"); /* with the V-nummer of the list */
    text_expect_part(importproef_dossier(map, "2900000009"), "\"bsn\": \"999990019\"");
    struct uitkomst u = regie(map, 0, "twijfel", "1", "ander", NULL);
    text_expect_part(u.fout, "is niet overgenomen");
    text_expect(sql(map, "SELECT count(*) FROM persoon WHERE bsn = '999990019'"), "1\n");
}

static void what_is_only_possible_goes_in_and_waits_as_a_pair(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    const char *json =
        importproef_lijst(map, KOP "2900000003;;Hagos;Selam;01-02-1990;V;0612\n", "1: 1 0 0 0 0");
    text_expect_part(json, "\"code\":\"mogelijk_dubbel\"");
    struct uitkomst u = regie(map, 0, "twijfel", "1", "--json", NULL);
    text_expect_part(u.uit, "\"paar\":true");
    zeg(map, "1", "zelfde");
    text_expect(sql(map, "SELECT count(*) FROM persoon"), "2\n");
    text_expect_part(importproef_dossier(map, "2900000003"), "\"v_nummer\": \"2900000002\"");
    /* A list with the number of before is about the same person, and takes nothing away. */
    importproef_lijst(map, KOP "2900000003;;Hagos;Selam;01-02-1990;V;0612\n", "1: 0 0 1 0 0");
}

/* An empty telephone may stay empty, a name may come, and whoever chooses in vain hears it. */
static void of_a_pair_too_what_is_chosen_stays_or_comes(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    importproef_lijst(map, KOP "2900000003;;Haagos;Selam;01-02-1990;V;0612345678\n",
                      "1: 1 0 0 0 0");
    struct uitkomst u = uitkomst_run(map, "regie", "twijfel", "1", "zelfde", "--blijft",
                                     "datum_koppeling", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "Het veld \"datum_koppeling\" is van twee dossiers niet te kiezen");
    u = uitkomst_run(map, "regie", "twijfel", "1", "zelfde", "--komt", "casemanager",
                     IMPORTPROEF_DAG);
    uitkomst_expect(&u, 3);
    u = uitkomst_run(map, "regie", "twijfel", "1", "zelfde", "--blijft", "telefoon,achternaam",
                     "--komt", "volledige_naam", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    text_expect(sql(map, "SELECT v_nummer, achternaam, telefoon IS NULL FROM persoon "
                         "WHERE voornamen = 'Selam'"),
                "2900000002|Haagos|1\n");
}

/* Of a pair, and of a row beside a dossier. */
static void what_a_dossier_says_is_compared_as_text(void **state) {
    struct werkmap *map = *state;
#define MET_NUMMER "V-nummer;Achternaam;Voornamen;Geboortedatum;Dossiernummer\n"
    importproef_lijst(map,
                      MET_NUMMER "2900000001;Hagos;Selam;01-02-1990;D-1\n"
                                 "2900000002;Noori;Omid;05-06-1985;D-5\n",
                      "2: 2 0 0 0 0");
    importproef_lijst(map,
                      MET_NUMMER "2900000003;Hagos;Selam;01-02-1990;d-1\n"
                                 ";Nuri;Omid;05-06-1985;D-2\n",
                      "2: 1 0 0 1 0");
    text_expect_part(sql(map, "SELECT nummer, wie FROM twijfel ORDER BY nummer"),
                     "1|Hagos, Selam\n2|Nuri, Omid\n");
    text_expect_part(regie(map, 0, "twijfel", "1", NULL, NULL).uit,
                     "  ~ gelijk     dossiernummer        > D-1 |   d-1\n");
    text_expect_part(regie(map, 0, "twijfel", "2", NULL, NULL).uit,
                     "  x verschilt  dossiernummer          D-5 | > D-2\n");
}

static void twins_are_two(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(
        map,
        "Dossiernummer;Achternaam;Voornamen;Geboortedatum;Geslacht;Telefoon;Aantal personen\n"
        "D-1;Haddad;Amira;06-05-2012;V;0612345678;2\nD-1;Haddad;Nour;06-05-2012;V;0612345678;2\n",
        "2: 2 0 0 0 0");
    text_expect(sql(map, "SELECT count(*) FROM twijfel"), "0\n");
}

/* A list long enough to be looked up in memory finds what the file would find. */
static void a_long_list_finds_the_same(void **state) {
    struct werkmap *map = *state;
    enum { RIJEN = 6000 };
    char *tekst = werkmap_room(map, RIJEN * 90 + 1000), *s = tekst;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    s += sprintf(s, "%s", KOP);
    for (int i = 0; i < RIJEN; i++)
        s += sprintf(s, "29%08d;;Naam%c%c%c;Zo%c%c;%02d-%02d-%d;V;\n", 100 + i, 'a' + i % 26,
                     'a' + i / 26 % 26, 'a' + i / 676, 'a' + i % 23, 'a' + i % 7, 2 + i % 27,
                     2 + i % 11, 1950 + i % 55);
    s += sprintf(s, "%s", daarna + strlen(KOP));
    sprintf(s, ";;Tesfaye;Gebre;30-04-1992;M;\n;;Tesfay;Ghebru;30-04-1992;M;0612345678\n");
    struct uitkomst u;
    werkmap_schrijf(map, "lang.csv", tekst);
    u = importproef_lees(map, "lang.csv");
    text_expect_part(u.uit, "Lijkt op Al-Hassan, Mohamad (V-nummer 2900000001)");
    text_expect_part(u.uit, "Lijkt op Hagos, Selam (V-nummer 2900000002)");
    text_expect_part(u.uit, "Lijkt op Tesfaye, Gebre (regel 6004)");
    text_expect(sql(map, "SELECT count(*) FROM twijfel WHERE code = 'naam_bekend' AND "
                         "wie IN ('Alhasan, Mohammed', 'Selam, Hagos', 'Tesfay, Ghebru')"),
                "3\n");
}

static void a_person_typed_in_is_warned_about(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map, eerst, "2: 2 0 0 0 0");
    struct uitkomst u = uitkomst_run(map, "regie", "persoon", "achternaam=Haagos",
                                     "voornamen=Selam", "geboortedatum=1-2-1990", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    text_expect_part(u.fout,
                     "lijkt op Hagos, Selam, V-nummer 2900000002: waarschijnlijk, 80 punten");
    u = uitkomst_run(map, "regie", "persoon", "achternaam=Hassan", "bsn=999990019",
                     IMPORTPROEF_DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "geef dan --toch");
    u = uitkomst_run(map, "regie", "persoon", "achternaam=Hassan", "bsn=999990019", "--toch",
                     IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    text_expect(sql(map, "SELECT count(*) FROM persoon"), "4\n");
}

static void two_dossiers_become_one_by_number(void **state) {
    struct werkmap *map = *state;
    importproef_lijst(map,
                      KOP "2900000001;;Hagos;Selam;01-02-1990;V;\n"
                          "2900000002;;Hagos;Selamawit;01-02-1990;V;0612345678\n",
                      "2: 2 0 0 0 0");
    regie(map, 0, "samenvoegen", "2900000001", "2900000002", "--twee");
    text_expect(sql(map, "SELECT count(*) FROM geen_dubbel"), "1\n");
    struct uitkomst u = uitkomst_run(map, "regie", "samenvoegen", "2900000001", "2900000002",
                                     "--van-tweede", "voornamen,casemanager", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "De casemanager is bij het samenvoegen niet te kiezen.");
    text_expect_part(u.fout, "regie toewijzen");
    u = uitkomst_run(map, "regie", "samenvoegen", "2900000001", "2900000002", "--van-tweede",
                     "fase", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 3);
    text_expect_part(u.fout, "Fase is bij het samenvoegen niet te kiezen, want dat volgt uit");
    text_expect(sql(map, "SELECT count(*) FROM persoon"), "2\n");
    u = uitkomst_run(map, "regie", "samenvoegen", "2900000001", "2900000002", "--van-tweede",
                     "voornamen", IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
    const char *json = importproef_dossier(map, "2900000002");
    text_expect_part(json, "\"v_nummer\": \"2900000001\"");
    text_expect_part(json, "\"voornamen\": \"Selamawit\"");
    text_expect_part(json, "\"telefoon\": \"0612345678\"");
    text_expect(sql(map, "SELECT count(*) FROM geen_dubbel"), "0\n");
    regie(map, 3, "samenvoegen", "2900000001", "2900000002", NULL);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, importproef_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_trial_tells_the_same_and_keeps_nothing),
        TEST(the_queue_has_the_likeliest_first),
        TEST(the_same_list_adds_no_second_doubt),
        TEST(the_same_person_gets_what_the_list_said),
        TEST(a_name_that_only_looks_alike_stays),
        TEST(a_name_stays_as_a_whole),
        TEST(what_is_chosen_stays_or_comes),
        TEST(what_is_chosen_comes_whatever_is_known),
        TEST(a_person_keeps_some_name),
        TEST(a_bsn_is_masked),
        TEST(a_choice_belongs_to_the_same_person),
        TEST(a_number_that_is_the_same_takes_the_name_of_the_list),
        TEST(somebody_else_is_never_asked_about_again),
        TEST(a_bsn_is_one_person_unless_something_speaks_against_it),
        TEST(what_is_only_possible_goes_in_and_waits_as_a_pair),
        TEST(of_a_pair_too_what_is_chosen_stays_or_comes),
        TEST(what_a_dossier_says_is_compared_as_text),
        TEST(twins_are_two),
        TEST(a_long_list_finds_the_same),
        TEST(a_person_typed_in_is_warned_about),
        TEST(two_dossiers_become_one_by_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
