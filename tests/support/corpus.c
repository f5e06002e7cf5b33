#include "support/corpus.h"
#include "regie/catalogus.h"
#include "support/diff.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What a message must say, by the word in the name. */
static const struct {
    const char *woord, *zegt;
} weigeringen[] = {
    {"leeg", "leeg"},         {"kop", "kop"},
    {"dubbel", "allebei"},    {"map", "map"},
    {"binair", "geen tekst"}, {"rekenblad", "rekenblad"},
    {"pdf", "PDF"},           {"aanhaling", "aanhalingsteken"},
    {"groot", "groter"},      {"kolommen", "kolommen"},
    {"weg", "bestaat niet"},  {"utf16", "UTF-16"},
};

int corpus_begin(void **state) {
    struct proefbank *b = calloc(1, sizeof *b);
    struct problem p = {0};
    b->map = werkmap_new();
    const char *db = werkmap_pad(b->map, "regie.db");
    assert_true(sessie_maak(db, "M. de Vries", "Zwolle", "2026-11-22", &p));
    assert_true(
        sessie_open(&b->sessie, &(struct sessie_keuze){.pad = db, .vandaag = "2026-11-22"}, &p));
    *state = b;
    return 0;
}

int corpus_einde(void **state) {
    struct proefbank *b = *state;
    sessie_sluit(&b->sessie);
    werkmap_free(b->map);
    catalogus_sluit();
    buf_free(&b->fouten);
    buf_free(&b->codes);
    free(b);
    return 0;
}

static void neem_code(void *mee, const struct import_melding *m) {
    struct proefbank *b = mee;
    char code[60];
    snprintf(code, sizeof code, "+%s", m->code);
    if (!strstr(buf_text(&b->codes), code))
        buf_add(&b->codes, code);
}

static void tel(struct buf *uit, char letter, long aantal) {
    if (aantal)
        buf_addf(uit, "%s%c%ld", uit->len ? "-" : "", letter, aantal);
}

void corpus_uitkomst(struct proefbank *b, const char *pad, const char *verwacht, struct buf *uit) {
    struct import_uitslag u;
    struct problem p = {0};
    struct import_keuze keuze = {.pad = pad, .proef = true, .mee = b, .melding = neem_code};
    buf_clear(&b->codes);
    if (import_uitvoeren(&b->sessie, &keuze, &u, &p)) {
        assert_int_equal(u.rijen, u.nieuw + u.gewijzigd + u.ongewijzigd + u.twijfel + u.geweigerd);
        tel(uit, 'n', u.nieuw);
        tel(uit, 'w', u.gewijzigd);
        tel(uit, 'o', u.ongewijzigd);
        tel(uit, 't', u.twijfel);
        tel(uit, 'g', u.geweigerd);
        buf_addf(uit, "%s%s", uit->len ? "" : "n0", buf_text(&b->codes));
    } else {
        const char *woord = NULL;
        for (size_t i = 0; i < sizeof weigeringen / sizeof *weigeringen; i++)
            if (strstr(problem_text(&p), weigeringen[i].zegt) &&
                (!woord || !strcmp(verwacht, weigeringen[i].woord)))
                woord = weigeringen[i].woord;
        buf_addf(uit, "weg-%s", woord ? woord : problem_text(&p));
    }
    import_uitslag_free(&u);
    problem_clear(&p);
}

static void bewaar(const char *naam, const void *bytes, size_t len) {
    char pad[600];
    const char *map = getenv("REGIE_CORPUS");
    snprintf(pad, sizeof pad, "%s/%s.csv", map ? map : "", naam);
    FILE *f = map ? fopen(pad, "wb") : NULL;
    if (f) {
        fwrite(bytes, 1, len, f);
        fclose(f);
    }
}

void corpus_bestand(struct proefbank *b, const char *naam, const void *bytes, size_t len) {
    struct buf uit = {0};
    char bestandsnaam[300];
    const char *verwacht = strstr(naam, "--");
    assert_non_null(verwacht);
    verwacht += 2;
    snprintf(bestandsnaam, sizeof bestandsnaam, "%s.csv", naam);
    werkmap_schrijf_n(b->map, bestandsnaam, bytes, len);
    bewaar(naam, bytes, len);
    corpus_uitkomst(b, werkmap_pad(b->map, bestandsnaam),
                    strncmp(verwacht, "weg-", 4) ? "" : verwacht + 4, &uit);
    if (strcmp(buf_text(&uit), verwacht) != 0)
        buf_addf(&b->fouten, "%s: %s\n", naam, buf_text(&uit));
    remove(werkmap_pad(b->map, bestandsnaam));
    buf_free(&uit);
    b->bestanden++;
}

void corpus_klaar(struct proefbank *b) {
    char fouten[4000];
    snprintf(fouten, sizeof fouten, "%s", buf_text(&b->fouten));
    buf_clear(&b->fouten);
    text_expect(fouten, "");
}
