/* The table of commands against itself and against every screen. */
#include "../../src/ui/opdracht.h"
#include "regie/buf.h"
#include "regie/text.h"
#include "support/proefcaseload.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void naam_van_toets(int toets, char naam[24]) {
    static const struct {
        int toets;
        const char *naam;
    } namen[] = {{' ', "spatie"},
                 {TOETS_ENTER, "Enter"},
                 {TOETS_ESC, "Esc"},
                 {TOETS_TAB, "Tab"},
                 {TOETS_BACKSPACE, "Backspace"},
                 {TOETS_CTRL_SPATIE, "Ctrl-spatie"},
                 {TOETS_DELETE, "Del"},
                 {TOETS_INSERT, "Ins"},
                 {TOETS_PAGINA_OP, "PgUp"},
                 {TOETS_PAGINA_NEER, "PgDn"},
                 {TOETS_SHIFT_TAB, "Shift-Tab"},
                 {TOETS_LINKS, "←"},
                 {TOETS_RECHTS, "→"}};
    if (toets > TOETS_F0 && toets <= TOETS_F12)
        snprintf(naam, 24, "F%d", toets - TOETS_F0);
    else if (toets > 0 && toets < ' ')
        snprintf(naam, 24, "Ctrl-%c", toets + '@');
    else
        snprintf(naam, 24, "%c", toets);
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++)
        if (namen[i].toets == toets)
            snprintf(naam, 24, "%s", namen[i].naam);
}

/* Whether a key is one of "F1 of ?". */
static bool noemt(const char *toetsen, const char *naam) {
    size_t len = strlen(naam);
    for (const char *s = toetsen; (s = strstr(s, naam)) != NULL; s++) {
        bool begin = s == toetsen || s[-1] == ' ', eind = !s[len] || s[len] == ' ';
        if (begin && eind)
            return true;
    }
    return false;
}

static int cellen(const char *s) {
    return text_cells(s, strlen(s));
}

/* Every row is whole, and fits on the help screen at 80 columns. */
static void test_elke_rij(void **state) {
    (void)state;
    for (int i = 0; i < OPDRACHT_AANTAL; i++) {
        const struct opdracht *o = &opdrachten[i];
        assert_non_null(o->naam);
        assert_non_null(o->uitleg);
        assert_true(o->toets != 0);
        assert_null(strchr(o->naam, ' '));
        assert_in_range(cellen(o->naam), 2, 16);
        assert_in_range(cellen(o->toetsen), 1, 18);
        assert_in_range(cellen(o->uitleg), 10, 58);
        assert_non_null(strchr(".?", o->uitleg[strlen(o->uitleg) - 1]));
        assert_non_null(strchr(o->label, ' '));
        for (int j = 0; j < i; j++)
            assert_string_not_equal(o->naam, opdrachten[j].naam);
    }
}

/* What people read is what works, and the other way round. */
static void test_toetsen_kloppen(void **state) {
    (void)state;
    for (int i = 0; i < OPDRACHT_AANTAL; i++) {
        const struct opdracht *o = &opdrachten[i];
        char een[24] = "", twee[24] = "", eerste[24];
        naam_van_toets(o->toets, een);
        if (o->twee)
            naam_van_toets(o->twee, twee);
        assert_true(noemt(o->toetsen, een));
        assert_true(!o->twee || noemt(o->toetsen, twee));
        assert_int_equal(strstr(o->toetsen, " of ") != NULL, o->twee || i == OPDRACHT_SCORE);
        snprintf(eerste, sizeof eerste, "%.*s", (int)strcspn(o->label, " "), o->label);
        assert_true(noemt(o->toetsen, eerste));
    }
}

/* The line of keys while typing: never a letter. */
static void test_wenk_bij_typen(void **state) {
    (void)state;
    for (int i = 0; i < OPDRACHT_AANTAL; i++) {
        struct buf toets = {0};
        const char *woord = "";
        opdracht_wenk((enum opdracht_code)i, true, &toets, &woord);
        assert_true(toets.len != 1);
        assert_string_not_equal(buf_text(&toets), "spatie");
        assert_true(!toets.len || noemt(opdrachten[i].toetsen, toets.s));
        buf_free(&toets);
    }
}

/* Every screen: the way to it from the first one, by keys. */
static const struct {
    const char *naam, *weg;
} schermen[] = {
    {"werkvoorraad", ""},
    {"caseload", "cm"},
    {"dubbelen", "cd"},
    {"overzicht", "<Enter>"},
    {"gegevens", "<Enter>g"},
    {"intake", "<Enter>i"},
    {"zrm", "<Enter>z"},
    {"lijst", "l"},
    {"herkend", "l~/lijst.csv<Enter>"},
    {"kolommen", "l~/lijst.csv<Enter>2"},
    {"proef", "l~/lijst.csv<Enter>3"},
    {"imports", "r"},
    {"pip", "<Enter>p"},
    {"voortgang", "<Enter>v"},
    {"trajecten", "<Enter>r"},
    {"journaal", "<Enter>j"},
};
#define SCHERMEN (sizeof schermen / sizeof *schermen)

static const char lijst[] = "V-nummer;Achternaam;Telefoon\n2900000777;Nieuw;\nx;Fout;\ny;Fout;\n";

struct lijst {
    char toets[80][24];
    char uitleg[80][80];
    int aantal;
};

/* The keys of a line of help: "   F1 of ?            Toont ...". */
static void lees_regel(const char *regel, struct lijst *l) {
    char toetsen[32], *rest = NULL;
    snprintf(toetsen, sizeof toetsen, "%.18s", regel + 3);
    for (char *w = strtok_r(toetsen, " ", &rest); w; w = strtok_r(NULL, " ", &rest))
        if (strcmp(w, "of") != 0 && strcmp(w, "cijfer") != 0) {
            snprintf(l->toets[l->aantal], sizeof *l->toets, "%s", w);
            snprintf(l->uitleg[l->aantal++], sizeof *l->uitleg, "%s", regel + 22);
        }
}

/* The two lists of the help screen: of this screen, and of all. */
static void lees_hulp(struct terminal *t, struct lijst *eigen, struct lijst *overal) {
    struct lijst *l = eigen;
    terminal_key(t, "F1");
    terminal_expect_text(t, "Wat kunt u hier doen?");
    for (int rij = 3; rij < 58; rij++) {
        const char *regel = terminal_line(t, rij);
        if (!*regel && l == overal)
            break;
        if (!*regel)
            l = overal;
        else
            lees_regel(regel, l);
    }
    terminal_key(t, "F1");
}

/* Two commands of one screen never share a key. */
static void test_geen_botsing(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "lijst.csv", lijst);
    struct terminal *t = proef_open(map, 60, 100);
    for (size_t i = 0; i < SCHERMEN; i++) {
        struct lijst eigen = {0}, overal = {0};
        terminal_script(t, schermen[i].weg);
        lees_hulp(t, &eigen, &overal);
        assert_true(overal.aantal > 10);
        for (int a = 0; a < eigen.aantal; a++)
            for (int b = 0; b < a; b++)
                if (!strcmp(eigen.toets[a], eigen.toets[b]))
                    terminal_fail(t, "%s: twice %s", schermen[i].naam, eigen.toets[a]);
        for (int a = 0; a < eigen.aantal; a++)
            for (int b = 0; b < overal.aantal; b++)
                if (!strcmp(eigen.toets[a], overal.toets[b]))
                    terminal_fail(t, "%s: %s hides \"%s\"", schermen[i].naam, eigen.toets[a],
                                  overal.uitleg[b]);
        terminal_key(t, "F5");
    }
    terminal_close(t);
    werkmap_free(map);
}

static void druk(struct terminal *t, const char *toets) {
    static const char *const namen[][2] = {
        {"spatie", "Space"},    {"Del", "Delete"}, {"Ins", "Insert"}, {"Ctrl-spatie", "C-Space"},
        {"Shift-Tab", "S-Tab"}, {"←", "Left"},     {"→", "Right"}};
    char naam[24];
    snprintf(naam, sizeof naam, "%s", toets);
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++)
        if (!strcmp(toets, namen[i][0]))
            snprintf(naam, sizeof naam, "%s", namen[i][1]);
    if (!strncmp(naam, "Ctrl-", 5))
        snprintf(naam, sizeof naam, "C-%c", toets[5] | 0x20);
    terminal_key(t, naam);
}

/* The file as it was, so that every key finds the same. */
static struct terminal *begin_opnieuw(struct werkmap *map, const char *bytes, size_t len,
                                      const char *weg) {
    werkmap_schrijf_n(map, "data/regie/regie.db", bytes, len);
    struct terminal *t = proef_open(map, 60, 100);
    terminal_script(t, weg);
    return t;
}

/* Every key that help names does something one can see, or says why not. */
static void test_elke_toets_doet_iets(void **state) {
    (void)state;
    struct werkmap *map = proefcaseload();
    werkmap_schrijf(map, "lijst.csv", lijst);
    size_t len;
    const char *bytes = werkmap_lees(map, "data/regie/regie.db", &len);
    int stil = 0;
    for (size_t i = 0; i < SCHERMEN; i++) {
        struct lijst eigen = {0}, overal = {0};
        struct terminal *t = begin_opnieuw(map, bytes, len, schermen[i].weg);
        lees_hulp(t, &eigen, &overal);
        terminal_close(t);
        for (int a = 0; a < eigen.aantal; a++) {
            t = begin_opnieuw(map, bytes, len, schermen[i].weg);
            char *voor = strdup(terminal_screen(t));
            druk(t, eigen.toets[a]);
            if (!strcmp(voor, terminal_screen(t))) {
                print_error("%s: %s does nothing\n", schermen[i].naam, eigen.toets[a]);
                stil++;
            }
            free(voor);
            terminal_close(t);
        }
    }
    werkmap_free(map);
    assert_int_equal(stil, 0);
}

int main(void) {
    setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_elke_rij),
        cmocka_unit_test(test_toetsen_kloppen),
        cmocka_unit_test(test_wenk_bij_typen),
        cmocka_unit_test(test_geen_botsing),
        cmocka_unit_test(test_elke_toets_doet_iets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
