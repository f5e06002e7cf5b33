/* The words of a short list stand in a small table beside the large one: whoever looks sees both as
 * one, and nothing else tells that there are two. */
#include "regie/lijst.h"
#include "regie/sessie.h"
#include "support/importproef.h"
#include "support/stand.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LATER "--vandaag", "2026-11-23", NULL
#define KOP   "V-nummer;Achternaam;Voornamen;Geboortedatum;Telefoon\n"
#define TWEE                                                                                       \
    KOP "2950000001;Hagos;Selam;5-5-1990;0612345678\n"                                             \
        "2950000002;Hassan;Mohamad;7-8-1980;\n"

/* So many that a list is short beside them; nobody looks for them by a word. */
static void maak_groot(struct werkmap *map) {
    stand_zet(map, "WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
                   "INSERT INTO persoon (id, versie, achternaam)"
                   " SELECT CAST(printf('%016d', i) AS BLOB), 1, 'Onbekend' FROM n;"
                   "INSERT INTO dossier (id, versie, persoon, sorteernaam)"
                   " SELECT CAST(printf('%016d', i + 20000) AS BLOB), 1,"
                   " CAST(printf('%016d', i) AS BLOB), 'onbekend'"
                   " FROM (WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
                   " SELECT i FROM n)");
}

static long klein(struct werkmap *map) {
    return stand_getal(map, "SELECT count(*) FROM zoekwoord_nieuw");
}

static void elk_woord_eenmaal(struct werkmap *map) {
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM zoekwoord JOIN zoekwoord_nieuw USING "
                                      "(woord, dossier)"),
                     0);
}

static void giet_over(struct werkmap *map) {
    stand_zet(map, "INSERT INTO zoekwoord SELECT * FROM zoekwoord_nieuw;"
                   "DELETE FROM zoekwoord_nieuw");
}

static const char *mensen(struct werkmap *map, int van, int aantal) {
    static const char *const achter[] = {"Hagos", "Hassan", "Haidari", "Tesfay", "Hasan", "Abdi"};
    static const char *const voor[] = {"Selam", "Mohamed", "Zahra", "Samir", "Hana"};
    char *tekst = werkmap_room(map, 100 * (size_t)aantal + 100), *s = tekst;
    s += sprintf(s, KOP);
    for (int i = van; i < van + aantal; i++)
        s += sprintf(s, "29%08d;%s;%s;%d-%d-%d;\n", i, achter[i % 6], voor[i / 6 % 5], i % 28 + 1,
                     i % 12 + 1, 1950 + i % 53);
    return tekst;
}

static void lees(struct werkmap *map, const char *naam, const char *tekst) {
    werkmap_schrijf(map, naam, tekst);
    struct uitkomst u = uitkomst_run(map, "regie", "import", naam, IMPORTPROEF_DAG);
    uitkomst_expect(&u, 0);
}

/* Everybody who is found, page by page, on and back again: by name and the word they were found by.
 */
static void blader(const struct sessie *s, const char *zoek, int richting, struct buf *uit) {
    enum { PER_PAGINA = 7 };
    struct lijst_filter f = {.zoek = zoek};
    struct lijst_rij rij[PER_PAGINA], anker = {0};
    struct problem p = {0};
    size_t n;
    bool begin = true;
    while ((n = lijst_pagina(s->store, &f, richting, begin ? NULL : &anker, rij, PER_PAGINA, &p))) {
        size_t eind = richting > 0 ? n - 1 : 0;
        for (size_t i = 0; i < n; i++) {
            size_t nr = richting > 0 ? i : n - 1 - i;
            buf_addf(uit, "%s %s %s\n", rij[nr].naam, rij[nr].v_nummer, rij[nr].woord);
        }
        lijst_rij_free(&anker);
        anker = rij[eind];
        rij[eind] = (struct lijst_rij){0};
        for (size_t i = 0; i < n; i++)
            lijst_rij_free(&rij[i]);
        begin = false;
    }
    lijst_rij_free(&anker);
    assert_string_equal(problem_text(&p), "");
}

static const char *gevonden(struct werkmap *map) {
    static const char *const zoek[] = {"ha",  "hassan",    "h s",     "se",   "29500",
                                       "002", "mohamed z", "zahra h", "abdi", "niemand"};
    struct sessie s;
    struct problem p = {0};
    struct buf uit = {0};
    struct sessie_keuze keuze = {.pad = werkmap_pad(map, "data/regie/regie.db"),
                                 .vandaag = "2026-11-22"};
    if (!sessie_open(&s, &keuze, &p))
        fail_msg("%s", problem_text(&p));
    for (size_t i = 0; i < sizeof zoek / sizeof *zoek; i++)
        for (int richting = -1; richting <= 1; richting += 2) {
            buf_addf(&uit, "-- %s %d\n", zoek[i], richting);
            blader(&s, zoek[i], richting, &uit);
        }
    sessie_sluit(&s);
    char *kopie = werkmap_room(map, uit.len + 1);
    memcpy(kopie, uit.s, uit.len + 1);
    buf_free(&uit);
    return kopie;
}

static int regels(const char *tekst) {
    int n = 0;
    for (; *tekst; tekst++)
        n += *tekst == '\n';
    return n;
}

/* Half of them in the one table, half in the other, and everybody in between each other. */
static void found_in_order_across_both(void **state) {
    struct werkmap *map = *state;
    lees(map, "eerst.csv", mensen(map, 50000000, 120));
    assert_int_equal(klein(map), 0);
    maak_groot(map);
    lees(map, "dan.csv", mensen(map, 50000120, 120));
    assert_true(klein(map) > 120 * 7);
    const char *twee = gevonden(map);
    assert_true(regels(twee) > 900);
    giet_over(map);
    text_expect(twee, gevonden(map));
}

static void a_small_list_stays_apart_until_there_are_many(void **state) {
    struct werkmap *map = *state;
    long voor;
    lees(map, "eerst.csv", mensen(map, 50000000, 300));
    assert_int_equal(klein(map), 0);
    lees(map, "dan.csv", mensen(map, 50000300, 20));
    voor = klein(map);
    assert_true(voor >= 20 * 7);
    lees(map, "weer.csv", mensen(map, 50000320, 10));
    assert_true(klein(map) > voor);
    voor = stand_getal(map, "SELECT count(*) FROM zoekwoorden");
    lees(map, "laatst.csv", mensen(map, 50000330, 20));
    assert_int_equal(klein(map), 0);
    assert_true(stand_getal(map, "SELECT count(*) FROM zoekwoord") >= voor + 20 * 7);
    assert_int_equal(stand_getal(map, "SELECT count(DISTINCT dossier) FROM zoekwoord"), 350);
}

/* Who stands in the small table looks like a later row as much as who stands in the large one. */
static void doubles_are_found_in_both(void **state) {
    struct werkmap *map = *state;
    maak_groot(map);
    importproef_lijst(map, TWEE, "2: 2 0 0 0 0");
    assert_true(klein(map) > 10);
    importproef_lijst(map,
                      KOP ";Hagos;Selam;5-5-1990;0612345678\n"
                          ";Tesfay;Yonas;1-2-1985;\n;Tesfai;Yonas;1-2-1985;\n"
                          "2950000009;Hassan;Mohamed;7-8-1980;\n",
                      "4: 2 0 0 2 0");
    text_expect(stand_rijen(map, "SELECT t.regel || ' ' || p.achternaam || ' ' || t.code FROM "
                                 "twijfel AS t JOIN dossier AS d ON d.id = t.kandidaat JOIN "
                                 "persoon AS p ON p.id = d.persoon ORDER BY regel"),
                "2 Hagos naam_bekend\n4 Tesfay naam_bekend\n5 Hassan mogelijk_dubbel\n");
}

static void taking_back_takes_them_out_of_both(void **state) {
    struct werkmap *map = *state;
    lees(map, "eerst.csv", mensen(map, 50000000, 60));
    maak_groot(map);
    const char *voor = stand_van(map);
    lees(map, "dan.csv", mensen(map, 50000060, 30));
    assert_true(klein(map) > 30 * 7);
    struct uitkomst u = uitkomst_run(map, "regie", "import", "--ongedaan", "2", LATER);
    uitkomst_expect(&u, 0);
    assert_int_equal(klein(map), 0);
    text_expect(stand_van(map), voor);
    lees(map, "nog.csv", mensen(map, 50000100, 30));
    giet_over(map);
    u = uitkomst_run(map, "regie", "import", "--ongedaan", "3", LATER);
    uitkomst_expect(&u, 0);
    text_expect(stand_van(map), voor);
}

/* What is corrected by hand leaves no word behind, and gives none twice. */
static void a_correction_changes_both(void **state) {
    struct werkmap *map = *state;
    maak_groot(map);
    lees(map, "twee.csv", TWEE);
    struct uitkomst u =
        uitkomst_run(map, "regie", "persoon", "2950000001", "achternaam=Berhane", LATER);
    uitkomst_expect(&u, 0);
    elk_woord_eenmaal(map);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM zoekwoorden WHERE woord GLOB 'hag*'"),
                     0);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM zoekwoorden WHERE woord GLOB 'b*'") > 0,
                     1);
    const char *woorden = stand_rijen(map, "SELECT woord FROM zoekwoorden ORDER BY woord");
    u = uitkomst_run(map, "regie", "gebeurtenis", "2950000002", "koppeling", "2026-11-01", LATER);
    uitkomst_expect(&u, 0);
    elk_woord_eenmaal(map);
    text_expect(stand_rijen(map, "SELECT woord FROM zoekwoorden ORDER BY woord"), woorden);
}

/* Of so many households the first comes long before the second: what follows from their dossiers is
 * made anew before their words are stored. */
static void what_still_waits_comes_once(void **state) {
    enum { GEZINNEN = 600 };
    struct werkmap *map = *state;
    char *tekst = werkmap_room(map, 2 * GEZINNEN * 80 + 100), *s = tekst;
    maak_groot(map);
    s += sprintf(s, "V-nummer;Dossiernummer;Achternaam;Aantal personen\n");
    for (int i = 0; i < 2 * GEZINNEN; i++)
        s += sprintf(s, "29%08d;D-%d;Naam%d;%d\n", i, i % GEZINNEN, i, i < GEZINNEN ? 1 : 2);
    lees(map, "gezinnen.csv", tekst);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gezin"), GEZINNEN);
    assert_true(klein(map) >= 2 * GEZINNEN * 3);
    elk_woord_eenmaal(map);
    assert_int_equal(stand_getal(map, "SELECT count(DISTINCT dossier) FROM zoekwoorden"),
                     2 * GEZINNEN);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM zoekwoorden WHERE woord GLOB '29*'"),
                     2 * GEZINNEN);
}

int main(void) {
#define PROEF(f) cmocka_unit_test_setup_teardown(f, importproef_begin, werkmap_einde)
    const struct CMUnitTest tests[] = {
        PROEF(found_in_order_across_both), PROEF(a_small_list_stays_apart_until_there_are_many),
        PROEF(doubles_are_found_in_both),  PROEF(taking_back_takes_them_out_of_both),
        PROEF(a_correction_changes_both),  PROEF(what_still_waits_comes_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
