/* What the documents show is what the program does: their tables are the program's own, their
 * examples run, print what stands there and end as they say, and what they point at is there. */
#include "support/boek.h"
#include "support/werkmap.h"
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
    "docs/csv.md",
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
 * anything behind it, what it prints is not shown. "# eindigt met 1" promises an exit code. Today
 * is 22 November 2026. */

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

/* "# eindigt met 1" behind a command; otherwise it ends well. */
static int belofte(const char *opdracht) {
    static const char zo[] = "# eindigt met ";
    const char *s = strstr(opdracht, zo);
    return s ? (int)strtol(s + strlen(zo), NULL, 10) : 0;
}

static void doe(struct werkmap *map, const char *document, struct voorbeeld *v) {
    struct buf script = {0};
    if (!v->opdracht.len)
        return;
    buf_addf(&script, "regie() { \"$0\" \"$@\" --vandaag 22-11-2026; }\n%s", v->opdracht.s);
    struct uitkomst u = uitkomst_run(map, "sh", "-c", script.s, getenv("REGIE_PROGRAMMA"), NULL);
    if (u.code != belofte(v->opdracht.s))
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

/* ---- What the pages point at ---- */

static void wijst_ergens_heen(struct werkmap *map, const char *document, const char *van) {
    struct buf pad = {0};
    const char *s = werkmap_lees_bron(map, document, NULL);
    while ((s = strstr(s, "](")) != NULL) {
        s += 2;
        size_t n = strcspn(s, "#)");
        if (!n || !strncmp(s, "http", 4))
            continue;
        buf_clear(&pad);
        buf_addf(&pad, "%s%.*s", van, (int)n, s);
        if (access(pad.s, R_OK) != 0)
            fail_msg("%s points at %s", document, pad.s);
    }
    buf_free(&pad);
}

static void wat_er_staat_wijst_ergens_heen(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    wijst_ergens_heen(map, "README.md", "");
    for (size_t i = 0; i < sizeof documenten / sizeof *documenten; i++)
        wijst_ergens_heen(map, documenten[i], "docs/");
    werkmap_free(map);
}

/* Every `make WORD` in the README is a target. */
static void elk_doel_bestaat(const char *readme, const char *makefile) {
    struct buf doel = {0};
    for (const char *s = readme; (s = strstr(s, "make ")) != NULL;) {
        bool opdracht = s > readme && (s[-1] == '`' || s[-1] == ' ');
        s += strlen("make ");
        buf_clear(&doel);
        buf_addf(&doel, "\n%.*s:", (int)strspn(s, "abcdefghijklmnopqrstuvwxyz-"), s);
        if (opdracht && doel.len > 2 && strncmp(s, "build/", 6) != 0)
            text_expect_part(makefile, doel.s);
    }
    buf_free(&doel);
}

/* Every package that the build needs is named. */
static void elk_pakket_staat_er(const char *readme, const char *makefile) {
    struct buf pakket = {0};
    const char *s = strstr(makefile, "\nPACKAGES := ");
    assert_non_null(s);
    for (s += strlen("\nPACKAGES := "); *s != '\n'; s += strspn(s, " ")) {
        size_t n = strcspn(s, " \n");
        buf_clear(&pakket);
        buf_addf(&pakket, "`%.*s`", (int)n, s);
        text_expect_part(readme, pakket.s);
        s += n;
    }
    buf_free(&pakket);
}

static void de_readme_kent_de_makefile(void **state) {
    (void)state;
    struct werkmap *map = werkmap_new();
    const char *readme = werkmap_lees_bron(map, "README.md", NULL),
               *makefile = werkmap_lees_bron(map, "Makefile", NULL);
    elk_doel_bestaat(readme, makefile);
    elk_pakket_staat_er(readme, makefile);
    werkmap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(de_tabellen_zijn_die_van_het_programma),
        cmocka_unit_test(elk_bestand_zegt_wat_het_is),
        cmocka_unit_test(de_voorbeelden_van_de_handleiding_kloppen),
        cmocka_unit_test(de_voorbeelden_van_de_readme_kloppen),
        cmocka_unit_test(wat_er_staat_wijst_ergens_heen),
        cmocka_unit_test(de_readme_kent_de_makefile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
