/* Doubles in the file: that the index finds whom a look at everybody finds, who may decide, and
 * that deciding can be taken back. */
#include "regie/dubbelen.h"
#include "regie/handelen.h"
#include "regie/journaal.h"
#include "regie/lijsten.h"
#include "regie/ongedaan.h"
#include "regie/twijfel.h"
#include "support/storeproef.h"
#include "support/toeval.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct werkmap *map;
static struct sessie sessie;

static int begin(void **state) {
    (void)state;
    map = werkmap_new();
    return storeproef_sessie(map, "dubbel.db", &sessie) ? 0 : -1;
}

static int einde(void **state) {
    (void)state;
    sessie_sluit(&sessie);
    werkmap_free(map);
    return 0;
}

static void lees_in(const char *tekst, struct import_uitslag *uit) {
    struct problem p = {0};
    werkmap_schrijf(map, "lijst.csv", tekst);
    struct import_keuze keuze = {.pad = werkmap_pad(map, "lijst.csv")};
    if (!import_uitvoeren(&sessie, &keuze, uit, &p))
        fail_msg("%s", problem_text(&p));
}

/* ---- Everybody against everybody ---- */

enum { MENSEN = 2000, PROEVEN = 150 };

static const char *naam(bool achter) {
    static const char *const achternamen[] = {"Hagos",   "Haagos",  "Tesfay",   "Tesfaye", "Noori",
                                              "Nuri",    "Karimi",  "Karimie",  "Rahimi",  "Rahmi",
                                              "Ahmed",   "Achmad",  "Al-Masri", "Almasri", "Haddad",
                                              "Hadddad", "Warsame", "Warsaame"};
    static const char *const voornamen[] = {"Selam", "Salam", "Yonas",  "Yonaas",  "Mohamad",
                                            "Mhd",   "Ali",   "Zahra",  "Zohra",   "Fatima",
                                            "Fatma", "Omar",  "Yousef", "Joesoef", "Maryam"};
    return achter ? achternamen[toeval(sizeof achternamen / sizeof *achternamen)]
                  : voornamen[toeval(sizeof voornamen / sizeof *voornamen)];
}

/* With a V-nummer each, so that all of them go in. */
static void vul(void) {
    char *tekst = werkmap_room(map, MENSEN * 90 + 200), *s = tekst;
    struct import_uitslag u;
    s += sprintf(s, "V-nummer;Achternaam;Voornamen;Geboortedatum;Geslacht;Telefoon\n");
    for (int i = 0; i < MENSEN; i++) {
        const char *een = naam(true), *ander = naam(false);
        bool om = toeval(12) == 0;
        s += sprintf(s, "29%08d;%s;%s;%02u-%02u-%u;%c;", i, om ? ander : een, om ? een : ander,
                     1 + toeval(3) * 4, 1 + toeval(3) * 4, 1970 + toeval(30), "MV"[toeval(2)]);
        s += sprintf(s, "%s%08u\n", toeval(3) ? "" : "06", toeval(3) ? 0 : 10000000 + toeval(400));
    }
    lees_in(tekst, &u);
    assert_int_equal(u.nieuw + u.twijfel, MENSEN);
    assert_true(u.nieuw > MENSEN * 9 / 10);
    import_uitslag_free(&u);
}

static struct record *iedereen(size_t *aantal, struct id **dossier) {
    struct problem p = {0};
    struct record *alle = calloc(MENSEN, sizeof *alle);
    *dossier = calloc(MENSEN, sizeof **dossier);
    struct cursor *c = cursor_open(sessie.store, Q_DOSSIERS_EN_PERSONEN, &p);
    for (*aantal = 0; cursor_volgende(c); ++*aantal) {
        (*dossier)[*aantal] = cursor_id(c, "dossier");
        assert_true(
            store_lees(sessie.store, SOORT_PERSOON, cursor_id(c, "persoon"), &alle[*aantal], &p));
    }
    cursor_sluit(c);
    return alle;
}

/* Somebody without a number, who is one of those there with something else. */
static void vreemde(const struct record *van, struct record *uit) {
    record_kopie(uit, van);
    record_zet(uit, PERSOON_V_NUMMER, NULL);
    if (toeval(3) == 0)
        record_zet(uit, PERSOON_ACHTERNAAM, naam(true));
    if (toeval(3) == 0)
        record_zet(uit, PERSOON_VOORNAMEN, naam(false));
}

static void the_index_finds_whom_a_look_at_everybody_finds(void **state) {
    size_t aantal;
    struct id *dossier;
    long gezien = 0;
    (void)state;
    vul();
    struct record *alle = iedereen(&aantal, &dossier);
    for (int i = 0; i < PROEVEN; i++) {
        struct record wie;
        struct problem p = {0};
        struct dubbel_vondst v[DUBBELEN_MEEST];
        int beste = -1000;
        vreemde(&alle[toeval((unsigned)aantal)], &wie);
        for (size_t j = 0; j < aantal; j++) {
            struct dubbel_score s;
            dubbel_vergelijk(&wie, &alle[j], false, &s);
            if (s.oordeel >= DUBBEL_WAARSCHIJNLIJK && s.totaal > beste)
                beste = s.totaal;
        }
        size_t n = dubbelen_zoek(sessie.store, &(struct dubbel_vraag){.persoon = &wie}, v,
                                 DUBBELEN_MEEST, &p);
        assert_int_equal(p.kind, PROBLEM_NONE);
        if (beste >= DUBBEL_VANAF_WAARSCHIJNLIJK) {
            gezien++;
            assert_true(n > 0);
            assert_int_equal(v[0].score.totaal, beste);
        }
        for (size_t j = 0; j < n; j++) {
            assert_true(j + 1 == n || v[j].score.totaal >= v[j + 1].score.totaal);
            dubbel_vondst_free(&v[j]);
        }
        record_free(&wie);
    }
    assert_true(gezien > PROEVEN / 2);
    for (size_t i = 0; i < aantal; i++)
        record_free(&alle[i]);
    free(alle);
    free(dossier);
}

/* ---- Deciding ---- */

static void begin_twijfel(struct record *t) {
    struct import_uitslag u;
    struct problem p = {0};
    lees_in("V-nummer;Achternaam;Voornamen;Geboortedatum\n2900000001;Hagos;Selam;01-02-1990\n", &u);
    import_uitslag_free(&u);
    lees_in("Achternaam;Voornamen;Geboortedatum;Telefoon\nHaagos;Selam;01-02-1990;0612345678\n",
            &u);
    assert_int_equal(u.twijfel, 1);
    assert_int_equal(u.te_bekijken, 1);
    import_uitslag_free(&u);
    assert_int_equal(twijfels_aantal(sessie.store, 10, &p), 1);
    assert_true(twijfel_van_nummer(sessie.store, 1, t, &p));
}

static struct id laatste_handeling(void) {
    struct problem p = {0};
    struct journaal_handeling h;
    assert_int_equal(journaal_pagina(sessie.store, (struct id){{0}}, (struct id){{0}}, &h, 1, &p),
                     1);
    struct id id = h.id;
    journaal_handeling_free(&h);
    return id;
}

static void a_casemanager_decides_about_the_own_people(void **state) {
    struct record t;
    struct problem p = {0};
    struct id kandidaat;
    (void)state;
    begin_twijfel(&t);
    kandidaat = record_verwijzing(&t, TWIJFEL_KANDIDAAT);
    sessie.rol = ROL_CASEMANAGER;
    assert_false(twijfel_zelfde(&sessie, t.id, NULL, &p));
    assert_int_equal(p.kind, PROBLEM_DENIED);
    problem_clear(&p);
    sessie.rol = ROL_ALLEEN_LEZEN;
    assert_false(twijfel_mag(&sessie, &t, false, &p));
    problem_clear(&p);
    sessie.rol = ROL_BEHEERDER;
    assert_true(casemanager_toewijzen(&sessie, &kandidaat, 1, sessie.gebruiker, &p));
    sessie.rol = ROL_CASEMANAGER;
    assert_true(twijfel_zelfde(&sessie, t.id, NULL, &p));
    record_free(&t);
}

static void deciding_can_be_taken_back(void **state) {
    struct record t, na;
    struct problem p = {0};
    struct twijfel_gevolg gevolg;
    (void)state;
    begin_twijfel(&t);
    for (int ander = 0; ander < 2; ander++) {
        assert_true(ander ? twijfel_ander(&sessie, t.id, &gevolg, &p)
                          : twijfel_zelfde(&sessie, t.id, NULL, &p));
        assert_int_equal(twijfels_aantal(sessie.store, 10, &p), 0);
        if (ander)
            assert_true(dubbelen_zijn_twee(sessie.store, gevolg.dossier,
                                           record_verwijzing(&t, TWIJFEL_KANDIDAAT), &p));
        if (!handeling_ongedaan(&sessie, laatste_handeling(), &p))
            fail_msg("%s", problem_text(&p));
        assert_int_equal(twijfels_aantal(sessie.store, 10, &p), 1);
        assert_true(twijfel_van_nummer(sessie.store, 1, &na, &p));
        assert_string_equal(record_tekst(&na, TWIJFEL_STATUS), "open");
        assert_null(record_waarde(&na, TWIJFEL_ANDER));
        record_free(&na);
    }
    record_free(&t);
}

static void an_unknown_field_decides_nothing(void **state) {
    struct record t;
    struct problem p = {0};
    (void)state;
    begin_twijfel(&t);
    assert_false(twijfel_zelfde(&sessie, t.id,
                                &(struct zelfde_keuze){.blijft = "achternaam,bestaat_niet"}, &p));
    assert_int_equal(p.kind, PROBLEM_INPUT);
    problem_clear(&p);
    assert_int_equal(twijfels_aantal(sessie.store, 10, &p), 1);
    assert_true(twijfel_zelfde(&sessie, t.id, &(struct zelfde_keuze){.komt = "achternaam"}, &p));
    assert_false(twijfel_zelfde(&sessie, t.id, NULL, &p));
    assert_non_null(strstr(problem_text(&p), "al beslist"));
    problem_clear(&p);
    record_free(&t);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_index_finds_whom_a_look_at_everybody_finds),
        TEST(a_casemanager_decides_about_the_own_people),
        TEST(deciding_can_be_taken_back),
        TEST(an_unknown_field_decides_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
