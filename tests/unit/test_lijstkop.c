/* Where the header of a list is, and what headers look like, as tables of examples. */
#include "domain/kolom_deel.h"
#include "support/catalogusproef.h"
#include "support/diff.h"
#include "support/monster.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define RIJ1 "2900000001;Hagos;Selam\n"
#define RIJ2 "2900000002;Noori;Omid\n"

struct kopvoorbeeld {
    const char *lijst;
    long regel;           /* where somebody says it is; 0: find it */
    const char *verwacht; /* "line+rows: header | header" */
};

static const struct kopvoorbeeld koppen[] = {
    {"V-nummer;Achternaam;Voornamen\n" RIJ1, 0, "1+1: V-nummer | Achternaam | Voornamen"},
    /* titles, a row that says nothing, a date */
    {"Lijst van het COA\n;;\nPeildatum;01-11-2026\nV-nummer;Achternaam;Voornamen\n" RIJ1, 0,
     "4+1: V-nummer | Achternaam | Voornamen"},
    /* the upper row groups, also to the right of itself */
    {"Hoofdpersoon;;;Partner;\nV-nummer;Achternaam;Voornamen;Achternaam;Voornamen\n"
     "2900000001;Hagos;Selam;Tesfay;Yonas\n",
     0,
     "1+2: Hoofdpersoon V-nummer | Hoofdpersoon Achternaam | Hoofdpersoon Voornamen | "
     "Partner Achternaam | Partner Voornamen"},
    /* the lower row completes */
    {"V-nummer;Achternaam;Datum;\n;;koppeling;huisvesting\n2900000001;Hagos;01-02-2024;\n", 0,
     "1+2: V-nummer | Achternaam | Datum koppeling | Datum huisvesting"},
    /* a title in the first cell groups nothing */
    {"Vergunninghouders;;\nV-nummer;Achternaam;Voornamen\n" RIJ1, 0,
     "2+1: V-nummer | Achternaam | Voornamen"},
    /* names nobody knows, above the first number of a person */
    {"Sleutel;Wie;Wat\n" RIJ1 RIJ2, 0, "1+1: Sleutel | Wie | Wat"},
    {RIJ1 RIJ2, 0, "1+0: kolom 1 | kolom 2 | kolom 3"},
    /* and without numbers: what has a date is no header, unless it is a title */
    {"Hagos;Selam;3-4-1991\nNoori;Omid;1-1-1990\n", 0, "1+0: kolom 1 | kolom 2 | kolom 3"},
    {"Stand;01-11-2026\nSleutel;Wie;Wat\na;b;c\n", 0, "1+1: Stand | 01-11-2026"},
    /* rows that regie gave back are known at once */
    {"Iets;Anders;regel;code;reden\n2900000001;Hagos;3;datum;fout\n", 0,
     "1+1: Iets | Anders | regel | code | reden"},
    /* somebody says */
    {"V-nummer;Achternaam;Voornamen\nSleutel;Naam;Roepnaam\n" RIJ1, 2,
     "2+1: Sleutel | Naam | Roepnaam"},
    {"V-nummer;Achternaam;Voornamen\n" RIJ1, -1, "1+0: kolom 1 | kolom 2 | kolom 3"},
};

static void a_header_is_found(void **state) {
    (void)state;
    for (size_t i = 0; i < AANTAL(koppen); i++) {
        struct lijstmonster m = monster_lees(koppen[i].lijst);
        struct lijstkop k;
        struct buf b = {0};
        assert_true(lijstkop_vind(regels, &m, koppen[i].regel, &k, NULL));
        buf_addf(&b, "%zu+%zu:", k.rij + 1, k.rijen);
        for (size_t c = 0; c < k.aantal; c++)
            buf_addf(&b, "%s %s", c ? " |" : "", k.kop[c]);
        text_expect(b.s, koppen[i].verwacht);
        buf_free(&b);
        lijstkop_free(&k);
        monster_free(&m);
    }
}

static void a_header_that_is_not_there_is_said(void **state) {
    struct lijstmonster m = monster_lees("V-nummer;Achternaam\n" RIJ1);
    struct lijstkop k;
    struct problem p = {0};
    (void)state;
    assert_false(lijstkop_vind(regels, &m, 7, &k, &p));
    text_expect_part(problem_text(&p), "Op regel 7 begint geen rij");
    problem_clear(&p);
    lijstkop_free(&k);
    monster_free(&m);
}

static void sleutel_van(const char *lijst, struct buf *uit) {
    struct lijstmonster m = monster_lees(lijst);
    struct lijstkop k;
    assert_true(lijstkop_vind(regels, &m, 1, &k, NULL));
    koppen_sleutel(&k, uit);
    lijstkop_free(&k);
    monster_free(&m);
}

static void a_set_of_headers_is_known_in_any_order(void **state) {
    static const struct {
        const char *lijst;
        bool zelfde;
    } rijen[] = {
        {"V-nummer;Achternaam;Datum\n" RIJ1, true},
        {"Datum;V-nummer;Achternaam\n" RIJ1, true},
        {"v nummer;ACHTERNAAM;datum\n" RIJ1, true},
        {"V-nummer;;Achternaam;Datum\n" RIJ1, true},
        {"V-nummer;Achternaam\n" RIJ1, false},
        {"V-nummer;Achternaam;Datum;Datum\n" RIJ1, false},
        {"V-nummer;Achternaam;Dag\n" RIJ1, false},
    };
    struct buf een = {0}, ander = {0};
    (void)state;
    sleutel_van(rijen[0].lijst, &een);
    for (size_t i = 0; i < AANTAL(rijen); i++) {
        buf_clear(&ander);
        sleutel_van(rijen[i].lijst, &ander);
        assert_int_equal(!strcmp(een.s, ander.s), rijen[i].zelfde);
    }
    buf_free(&een);
    buf_free(&ander);
}

/* ---- Near names, and headers about somebody else ---- */

static void a_near_name_is_found_and_a_far_one_is_not(void **state) {
    static const char *const namen[][2] = {
        {"Geboortedatm", "geboortedatum"},
        {"Acternaam", "achternaam"},
        {"Natinaliteit", "nationaliteit"},
        {"Telefoonnumer", "telefoon"},
        {"Voornaam", "voornamen"},
        {"Schoenmaat", NULL},
        {"Zaak", NULL} /* too short to guess */,
        {"Geboorte", NULL},
        {"", NULL},
    };
    (void)state;
    for (size_t i = 0; i < AANTAL(namen); i++) {
        const char *alias = NULL;
        int veld = kolom_lijkt_op(regels, namen[i][0], &alias);
        text_expect(veld < 0 ? "-" : lijstveld_nr(regels, veld)->naam,
                    namen[i][1] ? namen[i][1] : "-");
    }
}

static void a_header_may_be_about_somebody_else(void **state) {
    static const struct {
        const char *kop;
        bool ander;
    } rijen[] = {{"BSN partner", true},
                 {"Naam echtgenote", true},
                 {"Naam vader", true},
                 {"Telefoon werkgever", true},
                 {"Oud adres", true},
                 {"Vorige casemanager", true},
                 {"BSN", false},
                 {"Oudercontact", false}, /* not the word "ouder" */
                 {"Kindertal", false},
                 {"Woonadres", false},
                 {"", false}};
    (void)state;
    for (size_t i = 0; i < AANTAL(rijen); i++)
        if (kop_over_ander(rijen[i].kop) != rijen[i].ander)
            fail_msg("%s", rijen[i].kop);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_header_is_found),
        cmocka_unit_test(a_header_that_is_not_there_is_said),
        cmocka_unit_test(a_set_of_headers_is_known_in_any_order),
        cmocka_unit_test(a_near_name_is_found_and_a_far_one_is_not),
        cmocka_unit_test(a_header_may_be_about_somebody_else),
    };
    return cmocka_run_group_tests(tests, monster_begin, catalogusproef_einde);
}
