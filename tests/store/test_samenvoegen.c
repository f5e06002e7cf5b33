/* Two dossiers become one, with all that is below them, and two again. */
#include "regie/handelen.h"
#include "regie/journaal.h"
#include "regie/ongedaan.h"
#include "regie/twijfel.h"
#include "support/volbestand.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define DAG "--vandaag", "2026-11-22", NULL

static void open_sessie(struct werkmap *map, const char *db, struct sessie *s) {
    struct problem p = {0};
    struct sessie_keuze keuze = {.pad = werkmap_pad(map, db), .vandaag = "2026-11-22"};
    if (!sessie_open(s, &keuze, &p))
        fail_msg("%s", problem_text(&p));
    assert_true(s->rol >= ROL_TEAMLEIDER);
}

static size_t eersten(struct sessie *s, struct id *uit, size_t max) {
    struct problem p = {0};
    struct cursor *c = cursor_open(s->store, Q_DOSSIERS_EN_PERSONEN, &p);
    size_t n = 0;
    while (n < max && cursor_volgende(c))
        uit[n++] = cursor_id(c, "dossier");
    cursor_sluit(c);
    return n;
}

static struct id laatste_handeling(struct sessie *s) {
    struct problem p = {0};
    struct journaal_handeling h;
    assert_int_equal(journaal_pagina(s->store, (struct id){{0}}, (struct id){{0}}, &h, 1, &p), 1);
    struct id id = h.id;
    journaal_handeling_free(&h);
    return id;
}

static void uit(struct werkmap *map, const char *db, const char *naar) {
    struct uitkomst u = uitkomst_run(map, "regie", "--db", db, "export", "--alles", naar, "--bsn",
                                     "--gezondheid", "--geheim-adres", DAG);
    uitkomst_expect(&u, 0);
}

static const char *afgeleid(struct werkmap *map, const char *db) {
    struct uitkomst u =
        uitkomst_run(map, "sqlite3", db,
                     "SELECT hex(dossier), code, casemanager, toon_vanaf, datum FROM signaal;"
                     "SELECT woord, hex(dossier) FROM zoekwoorden;"
                     "SELECT hex(id), fase, sorteernaam FROM dossier",
                     NULL);
    char *kopie = werkmap_room(map, strlen(u.uit) + 1);
    return strcpy(kopie, u.uit);
}

static long records(struct sessie *s, struct id dossier) {
    struct problem p = {0};
    struct beeld b;
    long n = 0;
    assert_true(store_beeld(s->store, dossier, &b, &p));
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        n += (long)b.lijst[soort].aantal;
    beeld_free(&b);
    return n;
}

static bool bestaat(struct sessie *s, struct id dossier) {
    struct record r;
    bool er = store_lees(s->store, SOORT_DOSSIER, dossier, &r, NULL);
    record_free(&r);
    return er;
}

/* Makes one of two, looks, and makes two again. False when that is refused. */
static bool heen_en_weer(struct sessie *s, struct id een, struct id ander) {
    struct problem p = {0};
    long voor = records(s, een), erbij = records(s, ander);
    if (!personen_samenvoegen(s, een, ander, NULL, 0, &p)) {
        assert_int_equal(p.kind, PROBLEM_DENIED);
        assert_non_null(strstr(problem_text(&p), "twee PIP's in concept"));
        problem_clear(&p);
        assert_int_equal(records(s, ander), erbij);
        return false;
    }
    assert_false(bestaat(s, ander));
    assert_true(records(s, een) > voor && records(s, een) <= voor + erbij + 1);
    if (!handeling_ongedaan(s, laatste_handeling(s), &p))
        fail_msg("%s", problem_text(&p));
    assert_int_equal(records(s, een), voor);
    assert_int_equal(records(s, ander), erbij);
    return true;
}

static int alle_paren(struct werkmap *map, const char *db) {
    struct sessie s;
    struct id id[12];
    int gelukt = 0;
    open_sessie(map, db, &s);
    size_t n = eersten(&s, id, 12);
    assert_true(n > 3);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            if (i != j)
                gelukt += heen_en_weer(&s, id[i], id[j]);
    sessie_sluit(&s);
    return gelukt;
}

static void zelfde_mappen(struct werkmap *map) {
    struct uitkomst u = uitkomst_run(map, "diff", "-r", "voor", "na", NULL);
    uitkomst_expect(&u, 0);
}

static void the_demo_is_itself_again(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u = uitkomst_run(map, "regie", "demo", "--bewaar", "demo.db", DAG);
    uitkomst_expect(&u, 0);
    uit(map, "demo.db", "voor");
    const char *afgeleid_voor = afgeleid(map, "demo.db");
    assert_true(alle_paren(map, "demo.db") > 50);
    uit(map, "demo.db", "na");
    zelfde_mappen(map);
    text_expect(afgeleid(map, "demo.db"), afgeleid_voor);
}

static void whatever_was_typed_comes_back(void **state) {
    struct werkmap *map = *state;
    struct uitkomst u =
        uitkomst_run(map, "regie", "--db", "vol.db", "init", "--naam", "M. de Vries", DAG);
    uitkomst_expect(&u, 0);
    volbestand_vul(werkmap_pad(map, "vol.db"), 7, 5);
    uit(map, "vol.db", "voor");
    alle_paren(map, "vol.db");
    uit(map, "vol.db", "na");
    zelfde_mappen(map);
}

/* ---- The rules, one by one, on people made for it ---- */

static struct id mens(struct sessie *s, const char *v_nummer, const char *naam) {
    struct record persoon, dossier;
    struct problem p = {0};
    struct id id;
    record_begin(&persoon, SOORT_PERSOON);
    record_begin(&dossier, SOORT_DOSSIER);
    record_zet(&persoon, PERSOON_V_NUMMER, v_nummer);
    record_zet(&persoon, PERSOON_ACHTERNAAM, naam);
    record_zet(&dossier, DOSSIER_OPMERKINGEN, naam);
    assert_true(persoon_toevoegen_toch(s, &persoon, &dossier, &id, &p));
    record_free(&persoon);
    record_free(&dossier);
    return id;
}

static void begin_twee(struct werkmap *map, struct sessie *s, struct id *een, struct id *ander) {
    struct uitkomst u = uitkomst_run(map, "regie", "--db", "twee.db", "init", DAG);
    uitkomst_expect(&u, 0);
    open_sessie(map, "twee.db", s);
    *een = mens(s, "2900000001", "Hagos");
    *ander = mens(s, "2900000002", "Haagos");
}

static void zet(struct sessie *s, enum soort_code soort, struct id dossier, int veld,
                const char *waarde) {
    struct problem p = {0};
    struct record r;
    assert_true(store_lees(s->store, SOORT_DOSSIER, dossier, &r, &p));
    struct id id = soort == SOORT_PERSOON ? record_verwijzing(&r, DOSSIER_PERSOON) : dossier;
    assert_true(veld_zetten(s, soort, id, veld, waarde, &p));
    record_free(&r);
}

static void fields_fill_each_other_and_are_chosen(void **state) {
    struct werkmap *map = *state;
    struct sessie s;
    struct problem p = {0};
    struct id een, ander, gevonden;
    struct beeld b;
    begin_twee(map, &s, &een, &ander);
    zet(&s, SOORT_PERSOON, ander, PERSOON_TELEFOON, "0612345678");
    zet(&s, SOORT_PERSOON, een, PERSOON_TAAL, "Arabisch");
    zet(&s, SOORT_PERSOON, ander, PERSOON_TAAL, "Tigrinya");
    assert_true(dossierveld_zetten(&s, SOORT_INTAKE, een, INTAKE_WENSEN, "kok", &p));
    assert_true(dossierveld_zetten(&s, SOORT_INTAKE, ander, INTAKE_WENSEN, "bakker", &p));
    assert_true(dossierveld_zetten(&s, SOORT_INTAKE, ander, INTAKE_NETWERK, "een zus", &p));
    struct samenvoeg_keuze keuzes[] = {{SOORT_PERSOON, PERSOON_TAAL, true},
                                       {SOORT_PERSOON, PERSOON_V_NUMMER, true}};
    assert_true(personen_samenvoegen(&s, een, ander, keuzes, 2, &p));
    assert_true(store_beeld(s.store, een, &b, &p));
    assert_string_equal(record_tekst(&b.persoon, PERSOON_ACHTERNAAM), "Hagos");
    assert_string_equal(record_tekst(&b.persoon, PERSOON_TELEFOON), "0612345678");
    assert_string_equal(record_tekst(&b.persoon, PERSOON_TAAL), "Tigrinya");
    assert_string_equal(record_tekst(&b.persoon, PERSOON_V_NUMMER), "2900000002");
    assert_string_equal(record_tekst(&b.dossier, DOSSIER_OPMERKINGEN), "Hagos\n\nHaagos");
    assert_int_equal(b.lijst[SOORT_INTAKE].aantal, 1);
    assert_string_equal(record_tekst(beeld_enige(&b, SOORT_INTAKE), INTAKE_NETWERK), "een zus");
    beeld_free(&b);
    /* Both numbers find the one there is. */
    assert_true(store_zoek_vnummer(s.store, "2900000001", &gevonden, &p));
    assert_true(id_gelijk(gevonden, een));
    assert_true(store_zoek_vnummer(s.store, "2900000002", &gevonden, &p));
    assert_true(id_gelijk(gevonden, een));
    sessie_sluit(&s);
}

static bool heeft_woord(struct sessie *s, const char *woord, struct id dossier) {
    struct problem p = {0};
    struct cursor *c = cursor_open(s->store, Q_ZOEK_VERDER, &p);
    bool er = false;
    cursor_zet_tekst(c, ":woord", woord);
    cursor_zet_tekst(c, ":tot", "a");
    cursor_zet_getal(c, ":aantal", 1);
    if (cursor_volgende(c))
        er =
            !strcmp(cursor_tekst(c, "woord"), woord) && id_gelijk(cursor_id(c, "dossier"), dossier);
    cursor_sluit(c);
    return er;
}

/* The number that gave way is the person's own again for a while. */
static void the_number_that_gave_way_is_always_found(void **state) {
    struct werkmap *map = *state;
    struct sessie s;
    struct problem p = {0};
    struct id een, ander;
    begin_twee(map, &s, &een, &ander);
    struct samenvoeg_keuze keuze = {SOORT_PERSOON, PERSOON_V_NUMMER, true};
    assert_true(personen_samenvoegen(&s, een, ander, &keuze, 1, &p));
    assert_true(heeft_woord(&s, "2900000001", een) && heeft_woord(&s, "<1000000092", een));
    assert_true(heeft_woord(&s, "2900000002", een));
    zet(&s, SOORT_PERSOON, een, PERSOON_V_NUMMER, "2900000001");
    assert_false(heeft_woord(&s, "2900000002", een));
    zet(&s, SOORT_PERSOON, een, PERSOON_V_NUMMER, "2900000003");
    assert_true(heeft_woord(&s, "2900000001", een) && heeft_woord(&s, "<1000000092", een));
    assert_true(heeft_woord(&s, "2900000003", een));
    sessie_sluit(&s);
}

/* Nothing comes for a field that stays: not where it is empty, and not below a long text. */
static void a_field_that_stays_takes_nothing(void **state) {
    struct werkmap *map = *state;
    struct sessie s;
    struct problem p = {0};
    struct id een, ander;
    struct beeld b;
    begin_twee(map, &s, &een, &ander);
    zet(&s, SOORT_PERSOON, ander, PERSOON_TELEFOON, "0612345678");
    struct samenvoeg_keuze keuzes[] = {{SOORT_PERSOON, PERSOON_TELEFOON, false},
                                       {SOORT_DOSSIER, DOSSIER_OPMERKINGEN, false}};
    assert_true(personen_samenvoegen(&s, een, ander, keuzes, 2, &p));
    assert_true(store_beeld(s.store, een, &b, &p));
    assert_null(record_waarde(&b.persoon, PERSOON_TELEFOON));
    assert_string_equal(record_tekst(&b.dossier, DOSSIER_OPMERKINGEN), "Hagos");
    beeld_free(&b);
    sessie_sluit(&s);
}

static void both_histories_are_told(void **state) {
    struct werkmap *map = *state;
    struct sessie s;
    struct problem p = {0};
    struct id een, ander;
    struct journaal_handeling h[10];
    begin_twee(map, &s, &een, &ander);
    zet(&s, SOORT_PERSOON, een, PERSOON_TAAL, "Arabisch");
    zet(&s, SOORT_PERSOON, ander, PERSOON_TELEFOON, "0612345678");
    assert_true(personen_samenvoegen(&s, een, ander, NULL, 0, &p));
    size_t n = journaal_pagina(s.store, een, (struct id){{0}}, h, 10, &p);
    assert_int_equal(n, 5);
    static const char *const namen[] = {"personen_samenvoegen", "veld_zetten", "veld_zetten",
                                        "persoon_toevoegen", "persoon_toevoegen"};
    for (size_t i = 0; i < n; i++) {
        assert_string_equal(h[i].naam, namen[i]);
        journaal_handeling_free(&h[i]);
    }
    /* A page at a time gives the same. */
    struct id voor = {{0}};
    for (int i = 0; i < 5; i++) {
        assert_int_equal(journaal_pagina(s.store, een, voor, h, 1, &p), 1);
        assert_string_equal(h[0].naam, namen[i]);
        voor = h[0].id;
        journaal_handeling_free(&h[0]);
    }
    assert_int_equal(journaal_pagina(s.store, een, voor, h, 1, &p), 0);
    sessie_sluit(&s);
}

static void later_work_on_both_holds_them_together(void **state) {
    struct werkmap *map = *state;
    struct sessie s;
    struct problem p = {0};
    struct id een, ander, gesprek;
    begin_twee(map, &s, &een, &ander);
    assert_true(gesprek_beginnen(&s, ander, s.vandaag, &gesprek, &p));
    assert_true(personen_samenvoegen(&s, een, ander, NULL, 0, &p));
    struct id samen = laatste_handeling(&s);
    char hex[ID_TEKST];
    id_tekst(gesprek, hex);
    struct invulling velden[] = {
        {AFSPRAAK_GESPREK, hex}, {AFSPRAAK_OMSCHRIJVING, "bellen"}, {AFSPRAAK_EIGENAAR, "samen"}};
    bool erbij = record_toevoegen(&s, SOORT_AFSPRAAK, een, velden, 3, NULL, &p);
    if (!erbij)
        fail_msg("%s", problem_text(&p));
    assert_false(handeling_ongedaan(&s, samen, &p));
    assert_int_equal(p.kind, PROBLEM_DENIED);
    assert_non_null(strstr(problem_text(&p), "verder gewerkt"));
    assert_false(bestaat(&s, ander));
    problem_clear(&p);
    sessie_sluit(&s);
}

static void who_may_not_and_what_cannot_be(void **state) {
    struct werkmap *map = *state;
    struct sessie s;
    struct problem p = {0};
    struct id een, ander;
    begin_twee(map, &s, &een, &ander);
    assert_false(personen_samenvoegen(&s, een, een, NULL, 0, &p));
    assert_int_equal(p.kind, PROBLEM_INPUT);
    problem_clear(&p);
    s.rol = ROL_CASEMANAGER;
    assert_false(personen_samenvoegen(&s, een, ander, NULL, 0, &p));
    assert_int_equal(p.kind, PROBLEM_DENIED);
    problem_clear(&p);
    assert_true(bestaat(&s, ander));
    sessie_sluit(&s);
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, werkmap_begin, werkmap_einde)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_demo_is_itself_again),
        TEST(whatever_was_typed_comes_back),
        TEST(fields_fill_each_other_and_are_chosen),
        TEST(the_number_that_gave_way_is_always_found),
        TEST(a_field_that_stays_takes_nothing),
        TEST(both_histories_are_told),
        TEST(later_work_on_both_holds_them_together),
        TEST(who_may_not_and_what_cannot_be),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
