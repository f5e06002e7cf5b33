/* Where a list comes from: a file, a directory that is none, standard input. */
#include "regie/csv.h"
#include "regie/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

/* Every row as "LINE: cell|cell"; closes the list. */
static void lees_alles(struct csv_lezer *lezer, struct buf *uit, struct problem *p) {
    struct csv_rij rij;
    while (csv_volgende(lezer, &rij, p)) {
        buf_addf(uit, "%ld: ", rij.regel);
        for (size_t i = 0; i < rij.aantal; i++)
            buf_addf(uit, "%s%s", i ? "|" : "", rij.cel[i]);
        buf_add_char(uit, '\n');
    }
    csv_sluit(lezer);
}

static char *bestand(const char *naam, const char *bytes) {
    struct buf pad = {0};
    buf_addf(&pad, "%s/%s", getenv("TMPDIR") != NULL ? getenv("TMPDIR") : "/tmp", naam);
    FILE *f = fopen(pad.s, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, strlen(bytes), f), strlen(bytes));
    assert_int_equal(fclose(f), 0);
    return buf_take(&pad);
}

static void weigert_pad(const char *pad, const char *zin) {
    struct problem p = {0};
    assert_null(csv_open(pad, (struct csv_dialect){0}, &p));
    assert_int_equal(p.kind, PROBLEM_INPUT);
    assert_string_equal(problem_text(&p), zin);
    problem_clear(&p);
}

static void refuses_paths_that_cannot_be(void **state) {
    (void)state;
    weigert_pad("/", "/ is een map, geen bestand. Geef het CSV-bestand zelf op.");
    weigert_pad("/bestaat/niet.csv",
                "/bestaat/niet.csv bestaat niet. Controleer de naam en de map.");
    weigert_pad("/dev/null", "/dev/null is leeg. Sla de lijst opnieuw op en probeer het nog eens.");
    if (geteuid() != 0) {
        char *pad = bestand("dicht.csv", "a;b\n");
        assert_int_equal(chmod(pad, 0), 0);
        assert_null(csv_open(pad, (struct csv_dialect){0}, NULL));
        unlink(pad);
        free(pad);
    }
}

static void reads_a_file_and_its_progress(void **state) {
    (void)state;
    struct problem p = {0};
    struct buf uit = {0};
    char *pad = bestand("lijst.csv", "a;b\nc;d\n");
    struct csv_lezer *lezer = csv_open(pad, (struct csv_dialect){0}, &p);
    assert_non_null(lezer);
    long gelezen, totaal;
    csv_voortgang(lezer, &gelezen, &totaal);
    assert_int_equal(gelezen, 8);
    assert_int_equal(totaal, 8);
    lees_alles(lezer, &uit, &p);
    assert_string_equal(uit.s, "1: a|b\n2: c|d\n");
    buf_free(&uit);
    unlink(pad);
    free(pad);
}

static void reads_standard_input(void **state) {
    (void)state;
    int pijp[2], oud = dup(STDIN_FILENO);
    assert_int_equal(pipe(pijp), 0);
    assert_int_equal(write(pijp[1], "a;b\n\"c", 6), 6);
    close(pijp[1]);
    dup2(pijp[0], STDIN_FILENO);
    close(pijp[0]);
    struct problem p = {0};
    struct buf uit = {0};
    struct csv_lezer *lezer = csv_open("-", (struct csv_dialect){0}, &p);
    assert_non_null(lezer);
    long gelezen, totaal;
    csv_voortgang(lezer, &gelezen, &totaal);
    assert_int_equal(totaal, 0);
    lees_alles(lezer, &uit, &p);
    assert_string_equal(uit.s, "1: a|b\n");
    assert_non_null(strstr(problem_text(&p), "De standaardinvoer, regel 2, kolom 1:"));
    buf_free(&uit);
    problem_clear(&p);
    dup2(oud, STDIN_FILENO);
    close(oud);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_paths_that_cannot_be),
        cmocka_unit_test(reads_a_file_and_its_progress),
        cmocka_unit_test(reads_standard_input),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
