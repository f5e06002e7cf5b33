#include "regie/catalogus.h"
#include "regie/termijn.h"
#include "support/catalogusproef.h"
#include "support/werkmap.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct termijnregels *regels(void) {
    struct problem p = {0};
    const struct termijnregels *l = catalogus_termijnregels(&p);
    assert_string_equal(problem_text(&p), "");
    assert_non_null(l);
    return l;
}

static void every_rule_of_the_file_is_there(void **state) {
    (void)state;
    static const char *const codes[] = {"WI-02", "WI-03", "WI-11", "WI-17",
                                        "WI-19", "WI-21", "WI-23", "WI-32"};
    assert_int_equal(termijnregels_aantal(regels()), sizeof codes / sizeof *codes);
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        assert_non_null(termijnregel_zoek(regels(), codes[i]));
    assert_null(termijnregel_zoek(regels(), "WI-99"));
    assert_null(termijnregel_nr(regels(), 8));
    assert_true(termijnregel_zoek(regels(), "WI-21")->verdwijnt);
    assert_false(termijnregel_zoek(regels(), "WI-32")->verdwijnt);
}

/* A municipality's own rules, with something wrong in one cell. */
static void weigert(const char *kop, const char *rij, const char *melding) {
    struct werkmap *map = werkmap_new();
    struct problem p = {0};
    struct buf regel = {0};
    buf_addf(&regel, "%s\n%s\n", kop, rij);
    werkmap_schrijf(map, "aanpak/wi2021.csv", buf_text(&regel));
    catalogus_sluit();
    setenv("REGIE_DATA", werkmap_pad(map, ""), 1);
    assert_null(catalogus_termijnregels(&p));
    unsetenv("REGIE_DATA");
    assert_int_equal(p.kind, PROBLEM_INPUT);
    text_expect_part(problem_text(&p), melding);
    problem_clear(&p);
    buf_free(&regel);
    werkmap_free(map);
}

#define KOP                                                                                        \
    "code;label;basis;basis_keuze;duur;correctie_dagen;moment;herhaalt;vervuld_door;wie;ernst;"    \
    "waarschuw;wet;doelgroep;verblijfsgrond;duo_datum;volgende;bron;uitleg"

static void names_the_cell_that_does_not_fit(void **state) {
    (void)state;
    weigert(KOP, "A;a;brp;enige;P1X;0;streef;nee;brp;;norm;;;;;;;b;", "regel 2, kolom duur");
    weigert(KOP, "A;a;brp;enige;;0;streef;nee;brp;;norm;;;;;;;b;", "kolom duur");
    weigert(KOP, "A;a;brp|nieks;enige;P1W;0;streef;nee;brp;;norm;;;;;;;b;", "kolom basis: \"brp|");
    weigert(KOP, "A;a;brp;enige;P1W;0;streef;nee;nieks;;norm;;;;;;;b;", "kolom vervuld_door");
    weigert(KOP, "A;a;brp;soms;P1W;0;streef;nee;brp;;norm;;;;;;;b;", "kolom basis_keuze");
    weigert(KOP, "A;a;brp;enige;P1W;x;streef;nee;brp;;norm;;;;;;;b;", "kolom correctie_dagen");
    weigert(KOP, "A;a;brp;enige;P1W;0;ooit;nee;brp;;norm;;;;;;;b;", "kolom moment");
    weigert(KOP, "A;a;brp;enige;P1W;0;streef;nee;brp;;boete;;;;;;;b;", "kolom ernst");
    weigert(KOP, "A;a;brp;enige;P1W;0;streef;nee;brp;;norm;P2W|2;;;;;;b;", "kolom waarschuw");
    weigert(KOP, "A;a;brp;enige;P1W;0;streef;nee;brp;;norm;;1999;;;;;b;", "kolom wet");
    weigert(KOP, "A;a;brp;enige;P1W;0;streef;nee;brp;;norm;;;;;fase;;b;", "kolom duo_datum");
    weigert(KOP, "A;a;brp;enige;P1W;0;streef;nee;brp;;norm;;;;;;doel.x;b;", "kolom volgende");
    weigert(KOP, ";a;brp;enige;P1W;0;streef;nee;brp;;norm;;;;;;;b;", "kolom code");
    weigert(KOP, "A;a;brp;enige;P1W;0;streef;nee;brp;;norm;;;;;;;b;;;", "meer cellen dan kolommen");
    weigert(KOP,
            "A;a;brp;enige;P1W;0;streef;nee;brp;;norm;;;;;;;b;\n"
            "A;a;brp;enige;P1W;0;streef;nee;brp;;norm;;;;;;;b;",
            "regel 3, kolom code");
    regels();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_rule_of_the_file_is_there),
        cmocka_unit_test(names_the_cell_that_does_not_fit),
    };
    return cmocka_run_group_tests(tests, NULL, catalogusproef_einde);
}
