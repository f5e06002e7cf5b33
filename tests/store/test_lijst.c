#include "regie/catalogus.h"
#include "regie/handelen.h"
#include "regie/lijst.h"
#include "support/storeproef.h"
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct werkmap *map;
static struct sessie sessie;

/* Invented people; the order is that in which they are added. */
static const struct mens {
    const char *v_nummer, *voornamen, *tussenvoegsel, *achternaam, *bsn;
    bool van_mij;
} mensen[] = {
    {"0000000101", "Selam", NULL, "Hagos", "999990019", true},
    {"0000000102", "Mohamad", "al", "Hassan", NULL, true},
    {"0000000103", "Mohamed Hassan", NULL, "Hassan", NULL, false},
    {"0000000104", "Yonas", NULL, "Tesfay", NULL, false},
    {"0000000105", "Fatima", NULL, "Haidari", NULL, true},
    {"0000000106", NULL, NULL, "Maryam", NULL, false},
    {"0000000107", "Jan", "van der", "Horst", NULL, false},
    {"0000000108", "Zoë", NULL, "Ünal", NULL, true},
    {"0000000109", "Abdulrahman", NULL, "Hagos", NULL, false},
    {"0000000110", "Selamawit", NULL, "Tekle", NULL, false},
    {NULL, "؟", NULL, NULL, NULL, false},
    {"0000000112", "Hana", NULL, "Hagos", NULL, false},
};
enum { MENSEN = sizeof mensen / sizeof *mensen };

static void voeg_toe(const struct mens *m) {
    struct record persoon, dossier;
    struct problem p = {0};
    struct id id;
    record_begin(&persoon, SOORT_PERSOON);
    record_begin(&dossier, SOORT_DOSSIER);
    record_zet(&persoon, PERSOON_V_NUMMER, m->v_nummer);
    record_zet(&persoon, PERSOON_VOORNAMEN, m->voornamen);
    record_zet(&persoon, PERSOON_TUSSENVOEGSEL, m->tussenvoegsel);
    record_zet(&persoon, PERSOON_ACHTERNAAM, m->achternaam);
    record_zet(&persoon, PERSOON_BSN, m->bsn);
    assert_true(persoon_toevoegen(&sessie, &persoon, &dossier, &id, &p));
    if (m->van_mij)
        assert_true(casemanager_toewijzen(&sessie, &id, 1, sessie.gebruiker, &p));
    record_free(&persoon);
    record_free(&dossier);
}

static int begin(void **state) {
    (void)state;
    map = werkmap_new();
    if (!storeproef_sessie(map, "lijst.db", &sessie))
        return -1;
    for (size_t i = 0; i < MENSEN; i++)
        voeg_toe(&mensen[i]);
    return 0;
}

static int einde(void **state) {
    (void)state;
    sessie_sluit(&sessie);
    werkmap_free(map);
    catalogus_sluit();
    return 0;
}

static size_t pagina(const struct lijst_filter *f, int richting, const struct lijst_rij *anker,
                     struct lijst_rij *uit, size_t max) {
    struct problem p = {0};
    size_t n = lijst_pagina(sessie.store, f, richting, anker, uit, max, &p);
    assert_string_equal(problem_text(&p), "");
    return n;
}

static void wis(struct lijst_rij *rij, size_t n) {
    for (size_t i = 0; i < n; i++)
        lijst_rij_free(&rij[i]);
}

/* The names on one page, by "; ". */
static void schrijf(const struct lijst_rij *rij, size_t n, struct buf *uit) {
    for (size_t i = 0; i < n; i++)
        buf_addf(uit, "%s%s", uit->len ? "; " : "", rij[i].naam);
}

static void geeft(const struct lijst_filter *f, const char *verwacht) {
    struct lijst_rij rij[MENSEN];
    struct buf namen = {0};
    size_t n = pagina(f, 1, NULL, rij, MENSEN);
    schrijf(rij, n, &namen);
    text_expect(buf_text(&namen), verwacht);
    buf_free(&namen);
    wis(rij, n);
}

static void zoekt(const char *getypt, const char *verwacht) {
    geeft(&(struct lijst_filter){.zoek = getypt}, verwacht);
}

#define ALLEN                                                                                      \
    "Hagos, Abdulrahman; Hagos, Hana; Hagos, Selam; Haidari, Fatima; Hassan, Mohamad al; "         \
    "Hassan, Mohamed Hassan; Horst, Jan van der; Maryam; Tekle, Selamawit; Tesfay, Yonas; "        \
    "Ünal, Zoë; ؟"

static void lists_everybody_by_name(void **state) {
    (void)state;
    geeft(&(struct lijst_filter){0}, ALLEN);
    geeft(&(struct lijst_filter){.zoek = ""}, ALLEN);
    geeft(&(struct lijst_filter){.zoek = " - "}, ALLEN);
}

static void lists_one_casemanager_or_nobody(void **state) {
    (void)state;
    geeft(&(struct lijst_filter){.casemanager = sessie.gebruiker},
          "Hagos, Selam; Haidari, Fatima; Hassan, Mohamad al; Ünal, Zoë");
    geeft(&(struct lijst_filter){.casemanager = ""},
          "Hagos, Abdulrahman; Hagos, Hana; Hassan, Mohamed Hassan; Horst, Jan van der; Maryam; "
          "Tekle, Selamawit; Tesfay, Yonas; ؟");
    geeft(&(struct lijst_filter){.casemanager = "iemand anders"}, "");
}

static void finds_the_beginning_of_a_name(void **state) {
    (void)state;
    zoekt("hag", "Hagos, Selam; Hagos, Abdulrahman; Hagos, Hana");
    zoekt("HAGOS", "Hagos, Selam; Hagos, Abdulrahman; Hagos, Hana");
    zoekt("sel", "Hagos, Selam; Tekle, Selamawit");
    zoekt("unal", "Ünal, Zoë");
    zoekt("Zoe", "Ünal, Zoë");
    zoekt("horst", "Horst, Jan van der");
    zoekt("agos", "");
    zoekt("xyz", "");
}

static void finds_variants_of_a_name(void **state) {
    (void)state;
    zoekt("mohammed", "Hassan, Mohamad al; Hassan, Mohamed Hassan");
    zoekt("mhd", "Hassan, Mohamad al; Hassan, Mohamed Hassan");
    zoekt("miriam", "Maryam");
    zoekt("abdurrahman", "Hagos, Abdulrahman");
}

static void finds_by_several_words_in_any_order(void **state) {
    (void)state;
    zoekt("hagos sel", "Hagos, Selam");
    zoekt("sel hag", "Hagos, Selam");
    zoekt("hagos tesfay", "");
    zoekt("mohamed has", "Hassan, Mohamad al; Hassan, Mohamed Hassan");
    zoekt("hagos 0000000112", "Hagos, Hana");
}

static void shows_who_matches_twice_once(void **state) {
    (void)state;
    zoekt("hassan", "Hassan, Mohamad al; Hassan, Mohamed Hassan");
    zoekt("ha", "Hagos, Selam; Hagos, Abdulrahman; Hagos, Hana; Haidari, Fatima; "
                "Hassan, Mohamad al; Hassan, Mohamed Hassan");
}

static void finds_numbers_from_the_front_and_the_back(void **state) {
    (void)state;
    zoekt("0000000104", "Tesfay, Yonas");
    zoekt("00000 00104", "Tesfay, Yonas");
    zoekt("104", "Tesfay, Yonas");
    zoekt("04", "");
    zoekt("9999", "Hagos, Selam");
    zoekt("999.990.019", "Hagos, Selam");
    zoekt("0019", "Hagos, Selam");
    zoekt("990", "");
}

static void searches_within_a_caseload(void **state) {
    (void)state;
    geeft(&(struct lijst_filter){.casemanager = sessie.gebruiker, .zoek = "hagos"}, "Hagos, Selam");
    geeft(&(struct lijst_filter){.casemanager = "", .zoek = "hagos"},
          "Hagos, Abdulrahman; Hagos, Hana");
    geeft(&(struct lijst_filter){.casemanager = "", .zoek = "fatima"}, "");
    geeft(&(struct lijst_filter){.casemanager = sessie.gebruiker, .zoek = "108"}, "Ünal, Zoë");
}

/* All rows by pages of `stap`, forwards or backwards; names in list order. */
static void blader(const struct lijst_filter *f, int richting, size_t stap, struct buf *uit) {
    struct lijst_rij rij[MENSEN], anker = {0};
    bool eerste = true;
    for (size_t n;; eerste = false) {
        n = pagina(f, richting, eerste ? NULL : &anker, rij, stap);
        struct buf namen = {0};
        schrijf(rij, n, &namen);
        if (n && uit->len)
            buf_insert_n(uit, richting > 0 ? uit->len : 0, "; ", 2);
        buf_insert_n(uit, richting > 0 ? uit->len : 0, buf_text(&namen), namen.len);
        buf_free(&namen);
        lijst_rij_free(&anker);
        if (!n)
            return;
        size_t rand = richting > 0 ? n - 1 : 0;
        anker = rij[rand];
        memset(&rij[rand], 0, sizeof rij[rand]);
        wis(rij, n);
    }
}

static void gives_the_same_by_pages_of_any_size_both_ways(void **state) {
    (void)state;
    const struct lijst_filter filters[] = {
        {0},
        {.casemanager = sessie.gebruiker},
        {.casemanager = ""},
        {.zoek = "ha"},
        {.zoek = "mohammed"},
        {.zoek = "mhd"},
        {.zoek = "0000000"},
        {.zoek = "ha ha"},
        {.zoek = "101"},
        {.casemanager = sessie.gebruiker, .zoek = "ha"},
        {.casemanager = "", .zoek = "ha"},
    };
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++) {
        struct lijst_rij rij[MENSEN];
        struct buf heel = {0};
        size_t n = pagina(&filters[i], 1, NULL, rij, MENSEN);
        schrijf(rij, n, &heel);
        assert_true(n > 0);
        wis(rij, n);
        for (size_t stap = 1; stap <= 4; stap++)
            for (int richting = -1; richting <= 1; richting += 2) {
                struct buf delen = {0};
                blader(&filters[i], richting, stap, &delen);
                text_expect(buf_text(&delen), buf_text(&heel));
                buf_free(&delen);
            }
        buf_free(&heel);
    }
}

/* So many people bear both names, hardly any of them together. */
static void says_all_when_asked_to_look_on(void **state) {
    (void)state;
    sqlite3 *db;
    assert_int_equal(sqlite3_open(werkmap_pad(map, "lijst.db"), &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(db,
                     "WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                     "INSERT INTO persoon (id, versie, achternaam, voornamen)"
                     " SELECT CAST(printf('%016d', i) AS BLOB), 1, iif(i % 2, 'Pakpak', 'Zigzag'),"
                     " iif(i = 2999, 'Zigzag', NULL) FROM n;"
                     "INSERT INTO dossier (id, versie, persoon, sorteernaam)"
                     " SELECT id, 1, id, achternaam FROM persoon WHERE length(id) = 16"
                     "  AND achternaam IN ('Pakpak', 'Zigzag');"
                     "INSERT INTO zoekwoord SELECT lower(achternaam), id FROM persoon"
                     " WHERE achternaam IN ('Pakpak', 'Zigzag');"
                     "INSERT INTO zoekwoord SELECT lower(voornamen), id FROM persoon"
                     " WHERE voornamen = 'Zigzag'",
                     NULL, NULL, NULL),
        SQLITE_OK);
    struct lijst_rij rij;
    struct lijst_filter kort = {.zoek = "pakpak zigzag"},
                        lang = {.zoek = "pakpak zigzag", .tot_het_eind = true};
    assert_int_equal(pagina(&kort, 1, NULL, &rij, 1), 0);
    assert_int_equal(pagina(&lang, 1, NULL, &rij, 1), 1);
    lijst_rij_free(&rij);
    assert_int_equal(sqlite3_exec(db,
                                  "DELETE FROM zoekwoord WHERE woord IN ('pakpak', 'zigzag');"
                                  "DELETE FROM dossier WHERE sorteernaam IN ('Pakpak', 'Zigzag')",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(db);
}

static void follows_a_corrected_name(void **state) {
    (void)state;
    struct problem p = {0};
    struct id dossier, persoon;
    struct record r;
    assert_true(store_zoek_vnummer(sessie.store, "0000000104", &dossier, &p));
    assert_true(store_lees(sessie.store, SOORT_DOSSIER, dossier, &r, &p));
    persoon = record_verwijzing(&r, DOSSIER_PERSOON);
    record_free(&r);
    assert_true(veld_zetten(&sessie, SOORT_PERSOON, persoon, PERSOON_ACHTERNAAM, "Abraham", &p));
    zoekt("tesfay", "");
    zoekt("ibrahim", "Abraham, Yonas");
    assert_true(veld_zetten(&sessie, SOORT_PERSOON, persoon, PERSOON_ACHTERNAAM, "Tesfay", &p));
    zoekt("yonas", "Tesfay, Yonas");
    zoekt("abraham", "");
}

static void gebeurt(const char *v_nummer, const char *code, const char *dag) {
    struct problem p = {0};
    struct id dossier;
    struct datum d;
    assert_true(store_zoek_vnummer(sessie.store, v_nummer, &dossier, &p));
    assert_true(datum_lees_iso(dag, &d));
    assert_true(gebeurtenis_vastleggen(&sessie, dossier, code, d, NULL, &p));
}

/* "code name date" of what is due, by pages of `stap`. */
static void werk(const char *casemanager, const char *vandaag, size_t stap, struct buf *uit) {
    struct werk_rij rij[8], anker = {0};
    struct problem p = {0};
    struct datum dag;
    assert_true(datum_lees_iso(vandaag, &dag));
    for (size_t n;;) {
        n = werkvoorraad_pagina(sessie.store, casemanager, dag, anker.code ? &anker : NULL, rij,
                                stap, &p);
        assert_string_equal(problem_text(&p), "");
        werk_rij_free(&anker);
        for (size_t i = 0; i < n; i++) {
            buf_addf(uit, "%s%s %s ", uit->len ? "; " : "", rij[i].code, rij[i].naam);
            datum_schrijf_iso(rij[i].datum, uit);
            if (i + 1 < n)
                werk_rij_free(&rij[i]);
        }
        if (!n)
            return;
        anker = rij[n - 1];
    }
}

static void is_te_doen(const char *casemanager, const char *vandaag, const char *verwacht) {
    for (size_t stap = 1; stap <= 8; stap++) {
        struct buf uit = {0};
        werk(casemanager, vandaag, stap, &uit);
        text_expect(buf_text(&uit), verwacht);
        buf_free(&uit);
    }
}

static void shows_what_is_due_from_its_warning_on(void **state) {
    (void)state;
    gebeurt("0000000101", "brp", "2025-02-10");
    gebeurt("0000000101", "plan_vast", "2025-03-10");
    gebeurt("0000000104", "brp", "2026-09-01");
    is_te_doen(sessie.gebruiker, "2025-05-12", "");
    is_te_doen(sessie.gebruiker, "2025-05-25", "WI-19 Hagos, Selam 2025-06-10");
    is_te_doen(sessie.gebruiker, "2025-05-26",
               "WI-23 Hagos, Selam 2025-06-09; WI-19 Hagos, Selam 2025-06-10");
    is_te_doen("", "2026-10-13", "WI-11 Tesfay, Yonas 2026-11-10");
    is_te_doen(NULL, "2026-10-13",
               "WI-23 Hagos, Selam 2025-06-09; WI-19 Hagos, Selam 2025-06-10; "
               "WI-11 Tesfay, Yonas 2026-11-10");
    is_te_doen("iemand anders", "2026-10-13", "");
}

/* WI-21 tells that the leerroute can still change: until 2026-09-10, and then no more. */
static void what_cannot_be_late_is_gone_the_day_after(void **state) {
    (void)state;
    is_te_doen(sessie.gebruiker, "2026-09-10",
               "WI-23 Hagos, Selam 2025-06-09; WI-19 Hagos, Selam 2025-06-10; "
               "WI-21 Hagos, Selam 2026-09-10");
    is_te_doen(sessie.gebruiker, "2026-09-11",
               "WI-23 Hagos, Selam 2025-06-09; WI-19 Hagos, Selam 2025-06-10");
}

static void the_row_carries_what_the_reason_needs(void **state) {
    (void)state;
    struct problem p = {0};
    struct werk_rij rij;
    struct datum dag = {2026, 11, 22};
    assert_int_equal(werkvoorraad_pagina(sessie.store, "", dag, NULL, &rij, 1, &p), 1);
    assert_string_equal(rij.basis, "brp");
    assert_string_equal(rij.v_nummer, "0000000104");
    assert_string_equal(rij.casemanager, "");
    assert_int_equal(rij.basis_datum.maand, 9);
    assert_int_equal(rij.toon_vanaf.maand, 10);
    assert_true(rij.aanname);
    werk_rij_free(&rij);
}

static void shows_the_first_term_in_the_caseload(void **state) {
    (void)state;
    struct lijst_rij rij;
    assert_int_equal(pagina(&(struct lijst_filter){.zoek = "selam hagos"}, 1, NULL, &rij, 1), 1);
    assert_string_equal(rij.eerste_termijn, "2025-06-09");
    assert_string_equal(rij.fase, "plan_vastgesteld");
    assert_string_equal(rij.casemanager, sessie.gebruiker);
    lijst_rij_free(&rij);
}

static void counts_who_is_not_done(void **state) {
    (void)state;
    struct problem p = {0};
    assert_int_equal(lijst_aantal_van(sessie.store, sessie.gebruiker, &p), 4);
    assert_int_equal(lijst_aantal_van(sessie.store, "", &p), 8);
    gebeurt("0000000108", "afgesloten", "2026-11-01");
    assert_int_equal(lijst_aantal_van(sessie.store, sessie.gebruiker, &p), 3);
}

/* The place of who asked for secrecy, by list or by search. */
static void where_a_secret_address_is_stays_out(void **state) {
    (void)state;
    struct problem p = {0};
    struct lijst_filter f = {.zoek = "tesfay"};
    struct lijst_rij rij[2];
    assert_int_equal(pagina(&f, 1, NULL, rij, 2), 1);
    struct record dossier = {0};
    assert_true(store_lees(sessie.store, SOORT_DOSSIER, rij[0].dossier, &dossier, &p));
    struct id persoon = record_verwijzing(&dossier, DOSSIER_PERSOON);
    record_free(&dossier);
    wis(rij, 1);
    static const char *const stappen[][2] = {{"nee", "Zwolle"}, {"ja", NULL}, {"", "Zwolle"}};
    for (size_t i = 0; i < sizeof stappen / sizeof *stappen; i++) {
        const struct invulling velden[] = {{PERSOON_WOONPLAATS, "Zwolle"},
                                           {PERSOON_GEHEIM, stappen[i][0]}};
        assert_true(velden_zetten(&sessie, SOORT_PERSOON, persoon, velden, 2, &p));
        assert_int_equal(pagina(&f, 1, NULL, rij, 2), 1);
        assert_true(stappen[i][1] ? !strcmp(rij[0].woonplaats, "Zwolle") : !rij[0].woonplaats);
        wis(rij, 1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_everybody_by_name),
        cmocka_unit_test(lists_one_casemanager_or_nobody),
        cmocka_unit_test(finds_the_beginning_of_a_name),
        cmocka_unit_test(finds_variants_of_a_name),
        cmocka_unit_test(finds_by_several_words_in_any_order),
        cmocka_unit_test(shows_who_matches_twice_once),
        cmocka_unit_test(finds_numbers_from_the_front_and_the_back),
        cmocka_unit_test(searches_within_a_caseload),
        cmocka_unit_test(gives_the_same_by_pages_of_any_size_both_ways),
        cmocka_unit_test(says_all_when_asked_to_look_on),
        cmocka_unit_test(follows_a_corrected_name),
        cmocka_unit_test(shows_what_is_due_from_its_warning_on),
        cmocka_unit_test(what_cannot_be_late_is_gone_the_day_after),
        cmocka_unit_test(the_row_carries_what_the_reason_needs),
        cmocka_unit_test(shows_the_first_term_in_the_caseload),
        cmocka_unit_test(counts_who_is_not_done),
        cmocka_unit_test(where_a_secret_address_is_stays_out),
    };
    return cmocka_run_group_tests(tests, begin, einde);
}
