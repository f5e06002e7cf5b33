/* Taking a long list back: many people at a time, and those to whom something was done apart. */
#include "regie/handelen.h"
#include "regie/lijsten.h"
#include "regie/ongedaan.h"
#include "support/journaalregels.h"
#include "support/stand.h"
#include "support/storeproef.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { MENSEN = 700 };

static struct werkmap *map;
static struct sessie sessie;

static int begin(void **state) {
    (void)state;
    map = werkmap_new();
    werkmap_schrijf(map, "data/regie/x", "");
    return storeproef_sessie(map, "data/regie/regie.db", &sessie) ? 0 : -1;
}

static int einde(void **state) {
    (void)state;
    sessie_sluit(&sessie);
    werkmap_free(map);
    return 0;
}

static void lees_in(const char *naam, const char *tekst) {
    struct problem p = {0};
    struct import_uitslag uit;
    werkmap_schrijf(map, naam, tekst);
    struct import_keuze keuze = {.pad = werkmap_pad(map, naam)};
    if (!import_uitvoeren(&sessie, &keuze, &uit, &p))
        fail_msg("%s", problem_text(&p));
    import_uitslag_free(&uit);
}

/* Families of two, an event each, a telephone now and then. */
static void lees_lange_lijst(void) {
    char *tekst = werkmap_room(map, MENSEN * 120), *s = tekst;
    s += sprintf(s, "V-nummer;Achternaam;Voornamen;Geboortedatum;Koppeling;Dossiernummer;Aantal\n");
    for (int i = 0; i < MENSEN; i++)
        s += sprintf(s, "29%08d;Naam%c%c;Voor%c;%d-%d-19%d;1-8-2026;D-%d;2\n", i, 'a' + i % 26,
                     'a' + i / 26 % 26, 'a' + i % 17, 1 + i % 28, 1 + i % 12, 60 + i % 40, i / 2);
    lees_in("lang.csv", tekst);
}

static struct id dossier_van(const char *v_nummer) {
    struct problem p = {0};
    struct id dossier;
    assert_true(store_zoek_vnummer(sessie.store, v_nummer, &dossier, &p));
    return dossier;
}

struct kijker {
    long mensen, stop_na;
    char waarom[400];
};

static void zie(void *mee, const struct terug_mens *m) {
    struct kijker *k = mee;
    k->mensen++;
    if (m->emmer != TERUG_GEDRAAID) {
        size_t len = strlen(k->waarom);
        snprintf(k->waarom + len, sizeof k->waarom - len, "%s:%s\n", m->v_nummer, m->waarom);
    }
}

static bool verder(void *mee, long mensen, long van_de) {
    const struct kijker *k = mee;
    assert_int_equal(van_de, MENSEN);
    return !k->stop_na || mensen < k->stop_na;
}

static bool terug(struct kijker *k, struct import_terug_uitslag *uit, struct problem *p) {
    struct import_terug_keuze keuze = {.mee = k, .mens = zie, .voortgang = verder};
    return import_ongedaan(&sessie, 1, &keuze, uit, p);
}

static void all_of_it_goes_as_if_it_never_was(void **state) {
    (void)state;
    struct problem p = {0};
    struct kijker k = {0};
    struct import_terug_uitslag u;
    const char *leeg = stand_van(map);
    lees_lange_lijst();
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gezin"), MENSEN / 2);
    assert_true(terug(&k, &u, &p));
    assert_int_equal(u.gedraaid, MENSEN);
    assert_int_equal(k.mensen, MENSEN);
    text_expect(stand_van(map), leeg);
    /* Every record that came is a record that went, with the same values. */
    assert_int_equal(
        stand_getal(map, "WITH regel AS MATERIALIZED (" JOURNAALREGELS
                         ") SELECT count(*) FROM regel AS a WHERE a.nieuw IS NOT NULL AND a.veld "
                         "IS NULL AND a.soort <> 'import' AND NOT EXISTS (SELECT 1 FROM regel AS b "
                         "WHERE b.record = a.record AND b.veld IS NULL AND b.dossier = a.dossier "
                         "AND b.oud = a.nieuw)"),
        1 /* the colleague of the beginning */);
    import_terug_uitslag_free(&u);
}

static void stopping_halfway_leaves_the_file_as_it_was(void **state) {
    (void)state;
    struct problem p = {0};
    struct kijker k = {.stop_na = MENSEN / 2};
    struct import_terug_uitslag u;
    lees_lange_lijst();
    const char *vol = stand_van(map);
    assert_false(terug(&k, &u, &p));
    text_expect_part(problem_text(&p), "Gestopt. Er is niets teruggedraaid.");
    problem_clear(&p);
    text_expect(stand_van(map), vol);
    import_terug_uitslag_free(&u);
}

static void who_has_something_of_later_is_told_apart(void **state) {
    (void)state;
    struct problem p = {0};
    struct kijker k = {0};
    struct import_terug_uitslag u;
    lees_lange_lijst();
    /* An event; a doubt of a later list, which the journal of the dossier does not know of. */
    assert_true(gebeurtenis_vastleggen(&sessie, dossier_van("2900000333"), "brp",
                                       (struct datum){2026, 11, 1}, NULL, &p));
    lees_in("twijfel.csv", "Achternaam;Voornamen;Geboortedatum\nNaamcn;Voora;5-5-1980\n");
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM twijfel"), 1);
    assert_true(terug(&k, &u, &p));
    assert_int_equal(u.behouden, 2);
    assert_int_equal(u.gedraaid, MENSEN - 2);
    text_expect(k.waarom,
                "2900000340:\"Naamcn, Voora\" lijkt op deze persoon en wacht nog onder Dubbelen\n"
                "2900000333:er is daarna verder gewerkt door M. de Vries op 22-11-2026 "
                "12:00\n");
    import_terug_uitslag_free(&u);
}

/* What follows from a dossier is made anew along the way when very many change. */
static void what_a_long_list_changed_goes_back(void **state) {
    (void)state;
    struct problem p = {0};
    struct kijker k = {0};
    struct import_terug_uitslag u;
    char *tekst = werkmap_room(map, MENSEN * 60 + 100), *s = tekst;
    lees_lange_lijst();
    const char *eerst = stand_van(map);
    s += sprintf(s, "V-nummer;Achternaam;Voornamen;Koppeling\n");
    for (int i = 0; i < MENSEN; i++)
        s += sprintf(s, "29%08d;Ander%c;Voor%c;2-9-2026\n", i, 'k' + i % 4, 'a' + i % 17);
    lees_in("anders.csv", tekst);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM zoekwoorden WHERE woord GLOB 'andir*'"),
                     MENSEN);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM signaal WHERE basis_datum = "
                                      "'2026-08-01'"),
                     0);
    struct import_terug_keuze keuze = {.mee = &k, .mens = zie};
    assert_true(import_ongedaan(&sessie, 2, &keuze, &u, &p));
    assert_int_equal(u.gedraaid, MENSEN);
    text_expect(stand_van(map), eerst);
    import_terug_uitslag_free(&u);
}

/* Its people stand in one list, with more households between them than are kept at hand: some were
 * known to be more than one at once, of the others the first is found again. */
static void a_family_far_apart_is_one_family(void **state) {
    enum { GEZINNEN = 22000, TWEEDEN = 1000 };
    char *tekst = werkmap_room(map, (GEZINNEN + TWEEDEN) * 80 + 200), *s = tekst;
    (void)state;
    s += sprintf(s, "V-nummer;Achternaam;Voornamen;Geboortedatum;Dossiernummer;"
                    "Aantal personen\n");
    for (int i = 0; i < GEZINNEN + TWEEDEN; i++)
        s += sprintf(s, "29%08d;Naam%c%c%c;Voor%c;%d-%d-%d;D-%d;%s\n", i, 'a' + i % 26,
                     'a' + i / 26 % 26, 'a' + i / 676 % 26, 'a' + i % 17, 1 + i % 28, 1 + i % 12,
                     1960 + i % 40, i % GEZINNEN, i % 2 ? "" : "2");
    lees_in("gezinnen.csv", tekst);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM gezin"), GEZINNEN / 2 + TWEEDEN / 2);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM (SELECT gezin FROM persoon WHERE gezin "
                                      "IS NOT NULL GROUP BY gezin HAVING count(*) = 2)"),
                     TWEEDEN);
    assert_int_equal(stand_getal(map, "SELECT count(*) FROM (SELECT 1 FROM dossier AS d JOIN "
                                      "persoon AS p ON p.id = d.persoon JOIN gezin AS g ON "
                                      "g.id = p.gezin WHERE g.nummer <> d.dossiernummer)"),
                     0);
}

int main(void) {
#define PROEF(f) cmocka_unit_test_setup_teardown(f, begin, einde)
    const struct CMUnitTest tests[] = {
        PROEF(all_of_it_goes_as_if_it_never_was),
        PROEF(stopping_halfway_leaves_the_file_as_it_was),
        PROEF(who_has_something_of_later_is_told_apart),
        PROEF(what_a_long_list_changed_goes_back),
        PROEF(a_family_far_apart_is_one_family),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
