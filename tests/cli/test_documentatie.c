/* What the documents show is what the program does: their tables are the program's own, their
 * examples run and print what stands there, and the man page knows every verb and option. */
#include "cli/cli.h"
#include "support/boek.h"
#include "support/werkmap.h"
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static const char *const documenten[] = {
    "docs/handleiding.md",
    "docs/velden.md",
    "docs/architectuur.md",
};

static void de_tabellen_zijn_die_van_het_programma(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof documenten / sizeof *documenten; i++) {
        struct buf is = {0}, hoort = {0};
        boek_lees(documenten[i], &is);
        assert_true(boek_vul(buf_text(&is), &hoort));
        if (strcmp(buf_text(&is), buf_text(&hoort)) != 0) {
            fprintf(stderr, "%s loopt achter; make docs schrijft de tabellen opnieuw\n",
                    documenten[i]);
            text_expect(buf_text(&is), buf_text(&hoort));
        }
        buf_free(&is);
        buf_free(&hoort);
    }
}

/* Each row of the list of files says what the file is. */
static void elk_bestand_zegt_wat_het_is(void **state) {
    (void)state;
    struct buf rondleiding = {0};
    boek_lees("docs/architectuur.md", &rondleiding);
    text_expect_no_part(buf_text(&rondleiding), "|  |");
    text_expect_part(buf_text(&rondleiding), "| `main.c` | The way in");
    buf_free(&rondleiding);
}

/* Examples. In a block that begins with ```console, a line with "$ " is a command (one that ends in
 * a backslash goes on), and what follows is what it prints; "..." stands for the rest. Without
 * anything behind it, what it prints is not shown. Today is 22 November 2026. */

struct voorbeeld {
    struct buf opdracht, verwacht;
    bool toont;
};

/* A document does not show carriage returns. */
static void zonder_cr(const char *tekst, struct buf *uit) {
    for (; *tekst; tekst++)
        if (*tekst != '\r')
            buf_add_char(uit, *tekst);
}

static void vergelijk(const char *document, const struct voorbeeld *v, const char *uit) {
    struct buf is = {0};
    const char *hoort = buf_text(&v->verwacht), *rest = strstr(hoort, "...\n");
    zonder_cr(uit, &is);
    size_t len = rest ? (size_t)(rest - hoort) : v->verwacht.len;
    if (strncmp(buf_text(&is), hoort, len) != 0 || (!rest && is.len != len)) {
        fprintf(stderr, "%s: %s", document, v->opdracht.s);
        text_expect(is.s, hoort);
    }
    buf_free(&is);
}

static void doe(struct werkmap *map, const char *document, struct voorbeeld *v) {
    struct buf script = {0};
    if (!v->opdracht.len)
        return;
    buf_addf(&script, "regie() { \"$0\" \"$@\" --vandaag 22-11-2026; }\n%s", v->opdracht.s);
    struct uitkomst u = uitkomst_run(map, "sh", "-c", script.s, getenv("REGIE_PROGRAMMA"), NULL);
    if (u.code > 1)
        fail_msg("%s: %s gaf %d\n%s", document, v->opdracht.s, u.code, u.fout);
    if (v->toont)
        vergelijk(document, v, u.uit);
    buf_free(&script);
    buf_clear(&v->opdracht);
    buf_clear(&v->verwacht);
    v->toont = false;
}

static bool gaat_verder(const struct buf *b) {
    return b->len > 2 && !strcmp(b->s + b->len - 2, "\\\n");
}

static int voer_blok_uit(struct werkmap *map, const char *document, const char *s,
                         const char *einde) {
    struct voorbeeld v = {0};
    int opdrachten = 0;
    while (s < einde) {
        size_t len = strcspn(s, "\n") + 1;
        if (!strncmp(s, "$ ", 2)) {
            doe(map, document, &v);
            buf_add_n(&v.opdracht, s + 2, len - 2);
            opdrachten++;
        } else if (gaat_verder(&v.opdracht) && !v.toont) {
            buf_add_n(&v.opdracht, s, len);
        } else {
            buf_add_n(&v.verwacht, s, len);
            v.toont = true;
        }
        s += len;
    }
    doe(map, document, &v);
    buf_free(&v.opdracht);
    buf_free(&v.verwacht);
    return opdrachten;
}

static void voorbeelden_van(const char *document) {
    static const char begin[] = "```console\n";
    struct werkmap *map = werkmap_new();
    struct buf tekst = {0}, lijst = {0};
    int opdrachten = 0;
    boek_lees("data/demo/coa-lijst.csv", &lijst);
    werkmap_schrijf_n(map, "coa-lijst.csv", lijst.s, lijst.len);
    werkmap_schrijf_n(map, "data/demo/coa-lijst.csv", lijst.s, lijst.len);
    boek_lees(document, &tekst);
    for (const char *s = tekst.s; (s = strstr(s, begin)) != NULL;) {
        const char *einde = strstr(s += sizeof begin - 1, "```");
        assert_non_null(einde);
        opdrachten += voer_blok_uit(map, document, s, einde);
        s = einde + 3;
    }
    assert_true(opdrachten >= 8);
    buf_free(&tekst);
    buf_free(&lijst);
    werkmap_free(map);
}

static void de_voorbeelden_van_de_handleiding_kloppen(void **state) {
    (void)state;
    voorbeelden_van("docs/handleiding.md");
}

static void de_voorbeelden_van_de_readme_kloppen(void **state) {
    (void)state;
    voorbeelden_van("README.md");
}

/* Text without the marks of a man page and with one blank between words. */
static void kaal(const char *tekst, size_t len, struct buf *uit) {
    for (const char *s = tekst; s < tekst + len; s++) {
        bool letter = !strncmp(s, "\\f", 2);
        bool regel = s[0] == '\n' && s[1] == '.';
        if (letter || regel)
            s += letter ? 2 : strcspn(s + 1, " \n");
        else if (*s == '\n' || *s == ' ')
            buf_add(uit, uit->len && uit->s[uit->len - 1] == ' ' ? "" : " ");
        else if (*s != '\\')
            buf_add_char(uit, *s);
    }
}

static void staat_erin(const char *deel, const char *waar, const char *wat) {
    struct buf hoort = {0};
    kaal(wat, strlen(wat), &hoort);
    if (!strstr(deel, buf_text(&hoort)))
        fail_msg("docs/regie.1 zegt bij %s niet: %s", waar, wat);
    buf_free(&hoort);
}

static void opties_staan_erin(const char *deel, const char *waar, const struct optie *o) {
    for (; o && o->naam; o++) {
        struct buf regel = {0};
        buf_addf(&regel, "%s%s%s %s", o->naam, o->waarde ? " " : "", o->waarde ? o->waarde : "",
                 o->uitleg);
        staat_erin(deel, waar, regel.s);
        buf_free(&regel);
    }
}

/* The part under a heading, until the next of its kind. */
static void deel_van(const char *man, const char *kop, struct buf *uit) {
    const char *begin = strstr(man, kop);
    if (!begin)
        fail_msg("docs/regie.1 heeft geen deel:%s", kop);
    const char *einde = strstr(begin + strlen(kop), "\n.S");
    kaal(begin, einde ? (size_t)(einde - begin) : strlen(begin), uit);
}

static void werkwoord_staat_erin(const char *man, const struct werkwoord *w) {
    struct buf kop = {0}, deel = {0}, gebruik = {0};
    buf_addf(&kop, "\n.SS %s\n", w->naam);
    buf_addf(&gebruik, "regie %s%s%s", w->naam, *w->gebruik ? " " : "", w->gebruik);
    deel_van(man, kop.s, &deel);
    staat_erin(deel.s, w->naam, gebruik.s);
    staat_erin(deel.s, w->naam, w->uitleg);
    opties_staan_erin(deel.s, w->naam, w->opties);
    buf_free(&kop);
    buf_free(&deel);
    buf_free(&gebruik);
}

static void de_manpagina_kent_elk_werkwoord_en_elke_optie(void **state) {
    (void)state;
    struct buf man = {0}, algemeen = {0};
    boek_lees("docs/regie.1", &man);
    for (int i = 0; werkwoorden[i]; i++)
        werkwoord_staat_erin(man.s, werkwoorden[i]);
    deel_van(man.s, "\n.SH \"OPTIES BIJ ALLES\"\n", &algemeen);
    opties_staan_erin(algemeen.s, "alles", cli_algemeen);
    buf_free(&man);
    buf_free(&algemeen);
}

static void de_manpagina_noemt_omgeving_bestanden_en_codes(void **state) {
    (void)state;
    static const char *const woorden[] = {"REGIE_DB", "REGIE_DATA", "XDG_DATA_HOME", "NO_COLOR",
                                          "TERM",     "regie.db",   ".B 0\n",        ".B 1\n",
                                          ".B 2\n",   ".B 3\n",     ".B 4\n",        ".B 5\n"};
    struct buf man = {0};
    boek_lees("docs/regie.1", &man);
    for (size_t i = 0; i < sizeof woorden / sizeof *woorden; i++)
        text_expect_part(man.s, woorden[i]);
    buf_free(&man);
}

static void de_manpagina_is_in_orde(void **state) {
    (void)state;
    char hier[PATH_MAX], pad[PATH_MAX + 20];
    assert_non_null(getcwd(hier, sizeof hier));
    snprintf(pad, sizeof pad, "%s/docs/regie.1", hier);
    struct werkmap *map = werkmap_new();
    struct uitkomst u = uitkomst_run(map, "mandoc", "-Tlint", pad, NULL);
    text_expect(u.uit, "");
    uitkomst_expect(&u, 0);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(de_tabellen_zijn_die_van_het_programma),
        cmocka_unit_test(elk_bestand_zegt_wat_het_is),
        cmocka_unit_test(de_voorbeelden_van_de_handleiding_kloppen),
        cmocka_unit_test(de_voorbeelden_van_de_readme_kloppen),
        cmocka_unit_test(de_manpagina_kent_elk_werkwoord_en_elke_optie),
        cmocka_unit_test(de_manpagina_noemt_omgeving_bestanden_en_codes),
        cmocka_unit_test(de_manpagina_is_in_orde),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
