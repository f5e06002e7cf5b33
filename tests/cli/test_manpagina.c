/* The man page is what --help says, both ways: verbs, usage, steps, codes, fields and options. */
#include "regie/buf.h"
#include "regie/problem.h"
#include "support/boek.h"
#include "support/werkmap.h"
#include "ui/opdracht.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct werkmap *map;

static const char *lees(const char *pad) {
    return werkmap_lees_bron(map, pad, NULL);
}

static const char *regie(const char *een, const char *twee) {
    struct uitkomst u = uitkomst_run(map, "regie", een, twee, NULL);
    uitkomst_expect(&u, 0);
    assert_string_equal(u.fout, "");
    return u.uit;
}

/* The next line without its end; false when there is none. */
static bool regel(const char **tekst, struct buf *uit) {
    buf_clear(uit);
    if (!**tekst)
        return false;
    size_t n = strcspn(*tekst, "\n");
    buf_add_n(uit, *tekst, n);
    *tekst += n + ((*tekst)[n] == '\n');
    return true;
}

static bool begint(const char *tekst, const char *met) {
    return !strncmp(tekst, met, strlen(met));
}

/* ---- --help as lines of "term<tab>explanation" ---- */

/* Two blanks stand between them, or one behind a term of two words that is too long. */
static void rij_van_help(const char *regel_, struct buf *uit) {
    const char *s = regel_ + 2, *einde = strstr(s, "  ");
    if (!einde) {
        einde = strchr(s, ' ');
        einde = strchr(einde + 1, ' ');
    }
    buf_add_n(uit, s, (size_t)(einde - s));
    buf_add_char(uit, '\t');
    buf_add(uit, einde + strspn(einde, " "));
    buf_add_char(uit, '\n');
}

/* The rows below one of its headings, up to the empty line; "" when it has no such heading. */
static void help_rijen(const char *help, const char *kop, struct buf *uit) {
    struct buf r = {0};
    bool erin = false;
    while (regel(&help, &r)) {
        const char *s = buf_text(&r);
        if (erin && begint(s, "  "))
            rij_van_help(s, uit);
        else
            erin = !strcmp(s, kop);
    }
    buf_free(&r);
}

/* What every verb takes stands once, in the overview. */
static void eigen_opties(const char *help, const char *algemeen, struct buf *uit) {
    struct buf alle = {0}, r = {0};
    help_rijen(help, "Opties:", &alle);
    for (const char *s = buf_text(&alle); regel(&s, &r);)
        if (!strstr(algemeen, buf_text(&r)))
            buf_addf(uit, "%s\n", buf_text(&r));
    buf_free(&alle);
    buf_free(&r);
}

/* ---- The man page, the same way ---- */

static void zonder_schrap(const char *roff, struct buf *uit) {
    for (; *roff; roff++) {
        if (begint(roff, "\\&") || begint(roff, "\\e"))
            roff++;
        else if (*roff != '\\')
            buf_add_char(uit, *roff);
    }
}

/* From its heading up to the next of the same kind or higher. */
static void deel_van_man(const char *man, const char *kop, struct buf *uit) {
    struct buf zoek = {0}, r = {0};
    buf_addf(&zoek, "\n%s\n", kop);
    const char *s = strstr(man, zoek.s);
    bool sh = begint(kop, ".SH");
    if (!s)
        fail_msg("docs/regie.1 has no %s", kop);
    for (s += s ? zoek.len : 0; regel(&s, &r);) {
        if (begint(buf_text(&r), ".SH ") || (!sh && begint(buf_text(&r), ".SS ")))
            break;
        buf_addf(uit, "%s\n", buf_text(&r));
    }
    buf_free(&zoek);
    buf_free(&r);
}

/* Its tagged paragraphs: .TP, .B term, and the lines up to the next request. */
static void man_rijen(const char *deel, struct buf *uit) {
    struct buf r = {0};
    bool kop = false, erin = false;
    while (regel(&deel, &r)) {
        const char *s = buf_text(&r);
        if (kop && begint(s, ".B ")) {
            zonder_schrap(s + 3, uit);
            buf_add_char(uit, '\t');
            erin = true;
        } else if (erin && *s != '.') {
            buf_add(uit, uit->s[uit->len - 1] == '\t' ? "" : " ");
            zonder_schrap(s, uit);
        } else if (erin) {
            buf_add_char(uit, '\n');
            erin = false;
        }
        kop = !strcmp(s, ".TP");
    }
    buf_add(uit, erin ? "\n" : "");
    buf_free(&r);
}

/* The names between \fB and \fR of the paragraph below "Velden:". */
static void man_velden(const char *deel, struct buf *uit) {
    const char *s = strstr(deel, "\nVelden:\n");
    const char *einde = s ? strstr(s, "\n.PP") : NULL;
    while (s && (s = strstr(s, "\\fB")) != NULL && s < einde) {
        size_t n = strcspn(s + 3, "\\");
        buf_add_n(uit, s + 3, n);
        buf_add_char(uit, '\n');
        s += n;
    }
}

static void help_velden(const char *help, struct buf *uit) {
    struct buf rijen = {0}, r = {0};
    help_rijen(help, "Velden:", &rijen);
    for (const char *s = buf_text(&rijen); regel(&s, &r);) {
        buf_add_n(uit, r.s, strcspn(r.s, "\t "));
        buf_add_char(uit, '\n');
    }
    buf_free(&rijen);
    buf_free(&r);
}

static void eerste_regel(const char *help, struct buf *uit) {
    buf_add_n(uit, help + strlen("Gebruik: "), strcspn(help, "\n") - strlen("Gebruik: "));
}

static void vergelijk_werkwoord(const char *man, const char *naam, const char *algemeen) {
    struct buf kop = {0}, deel = {0}, plat = {0}, zegt = {0}, staat = {0};
    const char *help = regie(naam, "--help");
    buf_addf(&kop, ".SS %s", naam);
    deel_van_man(man, kop.s, &deel);
    help_rijen(help, "Stappen:", &zegt);
    help_rijen(help, "Codes:", &zegt);
    eigen_opties(help, algemeen, &zegt);
    man_rijen(buf_text(&deel), &staat);
    text_expect(buf_text(&staat), buf_text(&zegt));
    buf_clear(&zegt);
    buf_clear(&staat);
    help_velden(help, &zegt);
    man_velden(buf_text(&deel), &staat);
    text_expect(buf_text(&staat), buf_text(&zegt));
    buf_clear(&zegt);
    buf_add(&zegt, ".B ");
    eerste_regel(help, &zegt);
    zonder_schrap(buf_text(&deel), &plat);
    text_expect_part(buf_text(&plat), buf_text(&zegt));
    buf_free(&kop);
    buf_free(&deel);
    buf_free(&plat);
    buf_free(&zegt);
    buf_free(&staat);
}

static void algemene_opties(struct buf *uit) {
    help_rijen(regie("--help", NULL), "Opties bij alles:", uit);
}

/* The verbs in the order of --help. */
static void werkwoorden_van_help(struct buf *uit) {
    struct buf r = {0};
    const char *s = strstr(regie("--help", NULL), "\n\n  schermen");
    assert_non_null(s);
    for (s += 2; regel(&s, &r) && r.len;)
        buf_addf(uit, "%.*s\n", (int)strcspn(r.s + 2, " "), r.s + 2);
    buf_free(&r);
}

static void test_werkwoorden(void **state) {
    (void)state;
    const char *man = lees("docs/regie.1");
    struct buf werkwoorden = {0}, algemeen = {0}, deel = {0}, staat = {0}, r = {0};
    werkwoorden_van_help(&werkwoorden);
    algemene_opties(&algemeen);
    deel_van_man(man, ".SH \"OPTIES BIJ ALLES\"", &deel);
    man_rijen(buf_text(&deel), &staat);
    text_expect(buf_text(&staat), buf_text(&algemeen));
    buf_clear(&deel);
    buf_clear(&staat);
    deel_van_man(man, ".SH WERKWOORDEN", &deel);
    for (const char *s = buf_text(&deel); regel(&s, &r);)
        if (begint(buf_text(&r), ".SS "))
            buf_addf(&staat, "%s\n", r.s + 4);
    text_expect(buf_text(&staat), buf_text(&werkwoorden));
    for (const char *s = buf_text(&werkwoorden); regel(&s, &r);)
        vergelijk_werkwoord(man, r.s, buf_text(&algemeen));
    buf_free(&werkwoorden);
    buf_free(&algemeen);
    buf_free(&deel);
    buf_free(&staat);
    buf_free(&r);
}

static void test_afsluitcodes(void **state) {
    (void)state;
    struct buf deel = {0}, staat = {0};
    deel_van_man(lees("docs/regie.1"), ".SH AFSLUITCODES", &deel);
    man_rijen(buf_text(&deel), &staat);
    for (int code = PROBLEM_NONE; code <= PROBLEM_STORE; code++) {
        char rij[8];
        snprintf(rij, sizeof rij, "%s%d\t", code ? "\n" : "", code);
        text_expect_part(buf_text(&staat), rij);
    }
    assert_null(strstr(buf_text(&staat), "\n6\t"));
    buf_free(&deel);
    buf_free(&staat);
}

static void test_noemt(void **state) {
    (void)state;
    static const char *const woorden[] = {"REGIE_DB", "REGIE_DATA", "XDG_DATA_HOME", "NO_COLOR",
                                          "TERM",     "ESCDELAY",   "regie.db",      "TMPDIR"};
    for (size_t i = 0; i < sizeof woorden / sizeof *woorden; i++)
        text_expect_part(lees("docs/regie.1"), woorden[i]);
}

static void test_is_netjes(void **state) {
    (void)state;
    char *pad = realpath("docs/regie.1", NULL);
    struct uitkomst u = uitkomst_run(map, "mandoc", "-Tlint", pad, NULL);
    free(pad);
    text_expect(u.uit, "");
    uitkomst_expect(&u, 0);
}

/* Words that only stand in English; whole ones, so that "wanted" may hold "want". */
static void is_nederlands(const char *tekst, const char *waar) {
    static const char *const engels[] = {"the",    "and",     "file", "with",  "not",
                                         "usage",  "options", "show", "print", "error",
                                         "failed", "you",     "from", "this"};
    for (size_t i = 0; i < sizeof engels / sizeof *engels; i++)
        for (const char *s = tekst; (s = strcasestr(s, engels[i])) != NULL; s++) {
            char voor = s == tekst ? ' ' : s[-1], na = s[strlen(engels[i])];
            if (strchr(" \n(", voor) && strchr(" \n.,:;)", na))
                fail_msg("English in %s: %.40s", waar, s);
        }
}

/* A line of running text ends where it is full, or where a sentence does. */
static void regels_zijn_vol(const char *help, const char *naam) {
    enum { BREEDTE = 80 };
    struct buf r = {0}, vorige = {0};
    for (const char *s = help; regel(&s, &r) && !begint(buf_text(&r), "Opties:");) {
        const char *eind = vorige.len ? vorige.s + vorige.len - 1 : ".";
        bool tekst = r.len && r.s[0] != ' ' && !strchr(".:;", *eind);
        if (tekst && vorige.s[0] != ' ' && vorige.len + 1 + strcspn(r.s, " ") < BREEDTE - 1)
            fail_msg("%s: \"%s\" breekt af voor \"%s\"", naam, vorige.s, r.s);
        buf_clear(&vorige);
        buf_add(&vorige, buf_text(&r));
    }
    buf_free(&r);
    buf_free(&vorige);
}

static void test_help_is_nederlands(void **state) {
    (void)state;
    struct buf werkwoorden = {0}, r = {0};
    werkwoorden_van_help(&werkwoorden);
    is_nederlands(regie("--help", NULL), "--help");
    for (const char *s = buf_text(&werkwoorden); regel(&s, &r);) {
        const char *help = regie(r.s, "--help");
        is_nederlands(help, r.s);
        regels_zijn_vol(help, r.s);
        assert_true(begint(help, "Gebruik: regie "));
        text_expect_part(help, "\nOpties:\n");
    }
    for (int i = 0; i < OPDRACHT_AANTAL; i++)
        is_nederlands(opdrachten[i].uitleg, opdrachten[i].naam);
    is_nederlands(lees("docs/handleiding.md"), "docs/handleiding.md");
    buf_free(&werkwoorden);
    buf_free(&r);
}

static int begin(void **state) {
    (void)state;
    map = werkmap_new();
    return 0;
}

static int einde(void **state) {
    (void)state;
    werkmap_free(map);
    return 0;
}

#define TEST(naam) cmocka_unit_test_setup_teardown(naam, begin, einde)

int main(void) {
    setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        TEST(test_werkwoorden), TEST(test_afsluitcodes),       TEST(test_noemt),
        TEST(test_is_netjes),   TEST(test_help_is_nederlands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
