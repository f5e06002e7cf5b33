/* Many invented people: looking by keys finds whom comparing with everybody finds. */
#include "regie/beeld.h"
#include "regie/text.h"
#include "support/dubbelproef.h"
#include "support/toeval.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* ---- Many invented people, some of whom are one of the others with something wrong. ---- */

static const char *const achternamen[] = {
    "Hagos",      "Tesfay",  "Al-Hassan", "Noori",       "Karimi",  "Rahimi",
    "Rahmani",    "Ahmed",   "Mohamed",   "Hussein",     "Ibrahim", "Haddad",
    "Khalil",     "Özdemir", "Yılmaz",    "Gebremedhin", "Abdi",    "Warsame",
    "Shevchenko", "Melnyk",  "van Dijk",  "Abdulrahman"};
static const char *const voornamen[] = {
    "Selam", "Yonas",   "Mohamad", "Ali",       "Zahra",       "Fatima",     "Amira",    "Omar",
    "Yusuf", "Maryam",  "Hassan",  "Ayşe",      "Mehmet",      "Tsegay",     "Kateryna", "Serhii",
    "Nour",  "Mustafa", "Aisha",   "Selamawit", "Mohamed Ali", "Ahmad Yusuf"};
#define KIES(lijst) (lijst)[toeval(sizeof(lijst) / sizeof *(lijst))]

static void nieuw_mens(struct record *r) {
    char datum[40], telefoon[20];
    record_begin(r, SOORT_PERSOON);
    record_zet(r, PERSOON_ACHTERNAAM, KIES(achternamen));
    record_zet(r, PERSOON_VOORNAMEN, KIES(voornamen));
    snprintf(datum, sizeof datum, "%04u-%02u-%02u", 1950 + toeval(60), 1 + toeval(12),
             1 + toeval(28));
    if (toeval(4) == 0)
        snprintf(datum + 5, sizeof datum - 5, "%s", toeval(2) ? "01-01" : "00-00");
    record_zet(r, PERSOON_GEBOORTEDATUM, datum);
    record_zet(r, PERSOON_GESLACHT, toeval(2) ? "V" : "M");
    record_zet(r, PERSOON_NATIONALITEIT, toeval(2) ? "Syrische" : "Eritrese");
    snprintf(telefoon, sizeof telefoon, "06%08u", toeval(100000000));
    if (toeval(3) == 0)
        record_zet(r, PERSOON_TELEFOON, telefoon);
}

static void verschrijf(struct record *r, int veld) {
    char naam[100];
    snprintf(naam, sizeof naam - 1, "%s", record_tekst(r, veld));
    size_t n = strlen(naam), i = n > 2 ? 1 + toeval((unsigned)n - 2) : 0;
    if (n > 3 && toeval(2))
        memmove(naam + i, naam + i + 1, n - i);
    else if (n > 3)
        naam[i] = 'a';
    record_zet(r, veld, naam);
    if (!text_is_utf8(naam, strlen(naam)))
        record_zet(r, veld, "Kapot");
}

static void wissel_namen(struct record *r) {
    char *achter = strdup(record_tekst(r, PERSOON_ACHTERNAAM));
    record_zet(r, PERSOON_ACHTERNAAM, record_waarde(r, PERSOON_VOORNAMEN));
    record_zet(r, PERSOON_VOORNAMEN, achter);
    free(achter);
}

static void wissel_dag(struct record *r) {
    struct datum d = record_datum(r, PERSOON_GEBOORTEDATUM);
    if (d.dag > 0 && d.dag <= 12)
        record_zet_datum(r, PERSOON_GEBOORTEDATUM, (struct datum){d.jaar, d.dag, d.maand});
}

static void dubbelganger(const struct record *van, struct record *uit) {
    record_kopie(uit, van);
    if (toeval(2))
        verschrijf(uit, PERSOON_ACHTERNAAM);
    if (toeval(2))
        verschrijf(uit, PERSOON_VOORNAMEN);
    if (toeval(4) == 0)
        wissel_namen(uit);
    if (toeval(4) == 0)
        wissel_dag(uit);
    if (toeval(5) == 0)
        record_zet(uit, PERSOON_GEBOORTEDATUM, NULL);
    if (toeval(3) == 0)
        record_zet(uit, PERSOON_NATIONALITEIT, NULL);
}

enum { WEINIG = 500, VEEL = 3000, V_NUMMER_VERSCHIL = -40 };
static struct record mensen[VEEL];
static struct dubbel_kort kort[VEEL];

static int maak_mensen(void **state) {
    (void)state;
    for (int i = 0; i < VEEL; i++) {
        if (i && i % 4 == 0)
            dubbelganger(&mensen[toeval((unsigned)i)], &mensen[i]);
        else
            nieuw_mens(&mensen[i]);
        dubbel_kort(&mensen[i], &kort[i]);
    }
    return 0;
}

static int ruim_mensen_op(void **state) {
    (void)state;
    for (int i = 0; i < VEEL; i++)
        record_free(&mensen[i]);
    return 0;
}

static void nobody_scores_more_than_the_short_form_says(void **state) {
    int raak = 0;
    (void)state;
    for (int i = 0; i < WEINIG; i++)
        for (int j = 0; j < i; j++) {
            struct dubbel_score s;
            dubbel_vergelijk(&mensen[i], &mensen[j], false, &s);
            if (s.totaal > dubbel_hoogstens(&kort[i], &kort[j]))
                fail_msg("%d en %d: %d, hoogstens %d", i, j, s.totaal,
                         dubbel_hoogstens(&kort[i], &kort[j]));
            raak += s.totaal >= DUBBEL_VANAF_WAARSCHIJNLIJK;
        }
    assert_true(raak > 20);
}

static bool delen_sleutel(const struct dubbel_kort *a, const struct dubbel_kort *b) {
    for (int i = 0; i < DUBBEL_SLEUTELS; i++)
        for (int j = 0; j < DUBBEL_SLEUTELS; j++)
            if (dubbel_sleutel(a, i) && dubbel_sleutel(a, i) == dubbel_sleutel(b, j))
                return true;
    return false;
}

static void keys_find_whom_comparing_with_everybody_finds(void **state) {
    long waarschijnlijk = 0, mogelijk = 0, gemist = 0, vergeleken = 0;
    (void)state;
    for (int i = 0; i < VEEL; i++)
        for (int j = 0; j < i; j++) {
            struct dubbel_score s;
            bool sleutel = delen_sleutel(&kort[i], &kort[j]);
            vergeleken += sleutel;
            if (dubbel_hoogstens(&kort[i], &kort[j]) < DUBBEL_VANAF_MOGELIJK)
                continue;
            dubbel_vergelijk(&mensen[i], &mensen[j], false, &s);
            if (s.oordeel >= DUBBEL_WAARSCHIJNLIJK) {
                waarschijnlijk++;
                if (!sleutel)
                    fail_msg("%s, %s %s en %s, %s %s: %d, geen sleutel gemeen",
                             record_tekst(&mensen[i], PERSOON_ACHTERNAAM),
                             record_tekst(&mensen[i], PERSOON_VOORNAMEN),
                             record_tekst(&mensen[i], PERSOON_GEBOORTEDATUM),
                             record_tekst(&mensen[j], PERSOON_ACHTERNAAM),
                             record_tekst(&mensen[j], PERSOON_VOORNAMEN),
                             record_tekst(&mensen[j], PERSOON_GEBOORTEDATUM), s.totaal);
            } else if (s.oordeel == DUBBEL_MOGELIJK) {
                mogelijk++;
                gemist += !sleutel;
            }
        }
    assert_true(waarschijnlijk > 500);
    /* Of the merely possible most are found, and only a few of all pairs are looked at. */
    assert_true(gemist * 2 < mogelijk);
    assert_true(vergeleken * 50 < (long)VEEL * VEEL / 2);
}

static bool staat_waar_gezocht_wordt(const struct dubbel_kort *wie,
                                     const struct dubbel_kort *ander) {
    struct dubbel_zoeksleutel zoek[DUBBEL_ZOEKSLEUTELS];
    uint64_t bewaar[DUBBEL_SLEUTELS];
    size_t n = dubbel_zoeksleutels(wie, zoek), m = dubbel_bewaarsleutels(ander, bewaar);
    assert_true(n <= DUBBEL_ZOEKSLEUTELS && m <= DUBBEL_SLEUTELS);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m; j++)
            if (zoek[i].zonder == !ander->v_nummer &&
                (zoek[i].elke_dag
                     ? zoek[i].sleutel >> DUBBEL_DAG_BITS == bewaar[j] >> DUBBEL_DAG_BITS
                     : zoek[i].sleutel == bewaar[j]))
                return true;
    return false;
}

/* Who has a V-nummer stands apart in the index: who has none finds them there all the same. */
static void without_a_number_every_key_is_looked_at(void **state) {
    (void)state;
    for (int i = 0; i < VEEL; i++)
        for (int j = 0; j < i; j++)
            for (int met = 0; met < 3; met++) { /* neither, one, the other */
                struct dubbel_kort a = kort[i], b = kort[j];
                a.v_nummer = met == 1;
                b.v_nummer = met == 2;
                assert_int_equal(staat_waar_gezocht_wordt(&a, &b), delen_sleutel(&a, &b));
            }
}

/* And with one the many who share a name and a year, or a day, are passed by. */
static void with_numbers_few_are_looked_at(void **state) {
    long apart = 0, samen = 0;
    (void)state;
    for (int i = 0; i < VEEL; i++)
        for (int j = 0; j < i; j++) {
            struct dubbel_kort a = kort[i], b = kort[j];
            a.v_nummer = b.v_nummer = true;
            apart += staat_waar_gezocht_wordt(&a, &b);
            samen += delen_sleutel(&a, &b);
        }
    assert_true(apart * 3 < samen * 2);
}

/* What is kept of people with a V-nummer while a long list goes in: fewer keys, nobody lost. */
static void with_numbers_few_keys_find_everybody(void **state) {
    static const int genoeg[] = {0, 1, DUBBEL_SLEUTELS - 1, DUBBEL_SLEUTEL_DATUM};
    enum { GENOEG = sizeof genoeg / sizeof *genoeg };
    long mogelijk = 0;
    (void)state;
    assert_int_equal(sizeof(struct dubbel_kort), 28);
    for (int i = 0; i < VEEL; i++)
        for (int j = 0; j < i; j++) {
            struct dubbel_kort a = kort[i], b = kort[j];
            struct dubbel_score s;
            bool deelt = false;
            a.v_nummer = b.v_nummer = true;
            if (dubbel_hoogstens(&a, &b) < DUBBEL_VANAF_MOGELIJK)
                continue;
            dubbel_vergelijk(&mensen[i], &mensen[j], false, &s);
            if (s.totaal + (s.deel[DUBBEL_V_NUMMER].regel ? 0 : V_NUMMER_VERSCHIL) <
                DUBBEL_VANAF_MOGELIJK)
                continue;
            mogelijk++;
            for (int k = 0; k < GENOEG && !deelt; k++)
                for (int l = 0; l < GENOEG && !deelt; l++)
                    deelt = dubbel_sleutel(&a, genoeg[k]) &&
                            dubbel_sleutel(&a, genoeg[k]) == dubbel_sleutel(&b, genoeg[l]);
            assert_true(deelt);
            assert_true(staat_waar_gezocht_wordt(&a, &b));
        }
    assert_true(mogelijk > 100);
}

static int sleutels;

static void tel_sleutel(const char *woord, void *mee) {
    (void)mee;
    assert_int_equal(woord[0], '>');
    assert_int_equal(strlen(woord), DUBBEL_WOORD - 1);
    sleutels++;
}

static void keys_are_few_and_never_change(void **state) {
    struct record r;
    struct dubbel_kort k;
    uint64_t bewaar[DUBBEL_SLEUTELS];
    char woord[DUBBEL_WOORD];
    (void)state;
    dubbelproef_lees("Hagos|Selam|1990-02-05|V|Eritrese|0612345678", &r);
    dubbel_kort(&r, &k);
    dubbel_sleutelwoorden(&k, tel_sleutel, NULL);
    assert_int_equal(sleutels, 5);
    dubbel_bewaarsleutels(&k, bewaar);
    dubbel_sleutelwoord(bewaar[0], true, woord);
    assert_string_equal(woord, ">3hx.xfQs00");
    dubbel_sleutelwoord(bewaar[0], false, woord);
    assert_string_equal(woord, "=3hx.xfQs00");
    record_free(&r);
    sleutels = 0;
    dubbelproef_lees("Hagos||1990-01-01", &r);
    dubbel_kort(&r, &k);
    dubbel_sleutelwoorden(&k, tel_sleutel, NULL);
    assert_int_equal(sleutels, 1);
    record_free(&r);
}

static void woord_achter(const char *woord, void *mee) {
    buf_addf(mee, "%s ", woord);
}

static void woorden_van(const struct record *persoon, struct buf *uit) {
    buf_clear(uit);
    record_zoekwoorden(persoon, woord_achter, uit);
}

/* Whoever changes gets other words only by a field that says so: of the others nobody looks. */
static void words_depend_on_the_fields_that_say_so(void **state) {
    static const char *const waarden[] = {"Hagos", "0612345678", "V", "1990-05-05", "Eritrese"};
    (void)state;
    struct buf eerst = {0}, nu = {0};
    bool anders[PERSOON_VELDEN] = {false};
    for (int beurt = 0; beurt < 50; beurt++) {
        struct record r;
        nieuw_mens(&r);
        woorden_van(&r, &eerst);
        for (int veld = 0; veld < PERSOON_VELDEN; veld++) {
            struct record ander;
            record_kopie(&ander, &r);
            record_zet(&ander, veld, waarden[toeval(sizeof waarden / sizeof *waarden)]);
            woorden_van(&ander, &nu);
            anders[veld] = anders[veld] || strcmp(buf_text(&eerst), buf_text(&nu)) != 0;
            record_free(&ander);
        }
        record_free(&r);
    }
    for (int veld = 0; veld < PERSOON_VELDEN; veld++)
        if (anders[veld] && !persoon_zoekt_op(veld))
            fail_msg("%s", soort_persoon.velden[veld].naam);
    assert_true(anders[PERSOON_TELEFOON] && anders[PERSOON_ACHTERNAAM]);
    buf_free(&eerst);
    buf_free(&nu);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nobody_scores_more_than_the_short_form_says),
        cmocka_unit_test(keys_find_whom_comparing_with_everybody_finds),
        cmocka_unit_test(without_a_number_every_key_is_looked_at),
        cmocka_unit_test(with_numbers_few_are_looked_at),
        cmocka_unit_test(with_numbers_few_keys_find_everybody),
        cmocka_unit_test(keys_are_few_and_never_change),
        cmocka_unit_test(words_depend_on_the_fields_that_say_so),
    };
    return cmocka_run_group_tests(tests, maak_mensen, ruim_mensen_op);
}
