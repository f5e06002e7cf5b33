#include "regie/instrument.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { INSTRUMENT, ITEM, NIVEAU, STEEKWOORD, VERGELIJK, TABELLEN };

struct instrumenten {
    struct tabel tabel[TABELLEN]; /* owns every text */
    struct instrument *instrument;
    size_t aantal;
};

/* A whole number of a cell; an empty cell is `leeg`, or a fault when that is below zero. */
static bool cel_getal(const struct tabel *t, size_t rij, const char *kolom, int leeg, int *uit,
                      struct problem *p) {
    const char *s = tabel_waarde(t, rij, kolom);
    char *einde;
    long n = *s ? strtol(s, &einde, 10) : leeg;
    if (n < 0 || n > 99 || (*s && *einde))
        return tabel_fout(t, rij, kolom, p);
    *uit = (int)n;
    return true;
}

static struct instrument *zoek(const struct instrumenten *l, const char *code) {
    for (size_t i = 0; i < l->aantal; i++)
        if (!strcmp(l->instrument[i].code, code))
            return &l->instrument[i];
    return NULL;
}

static bool lees_instrument(struct instrumenten *l, size_t rij, struct problem *p) {
    const struct tabel *t = &l->tabel[INSTRUMENT];
    struct instrument *i = &l->instrument[l->aantal];
    *i = (struct instrument){.code = tabel_waarde(t, rij, "instrument"),
                             .naam = tabel_waarde(t, rij, "naam"),
                             .kort = tabel_waarde(t, rij, "kort"),
                             .bron = tabel_waarde(t, rij, "bron")};
    if (!*i->code || zoek(l, i->code))
        return tabel_fout(t, rij, "instrument", p);
    l->aantal++;
    return cel_getal(t, rij, "laagste", -1, &i->laagste, p) &&
           cel_getal(t, rij, "hoogste", -1, &i->hoogste, p) &&
           cel_getal(t, rij, "minimumleeftijd", 0, &i->minimumleeftijd, p);
}

/* The instrument a row of another table is about. */
static struct instrument *van_rij(const struct instrumenten *l, int tabel, size_t rij,
                                  struct problem *p) {
    struct instrument *i = zoek(l, tabel_waarde(&l->tabel[tabel], rij, "instrument"));
    if (!i)
        tabel_fout(&l->tabel[tabel], rij, "instrument", p);
    return i;
}

static bool lees_item(struct instrumenten *l, size_t rij, struct problem *p) {
    const struct tabel *t = &l->tabel[ITEM];
    struct instrument *i = van_rij(l, ITEM, rij, p);
    struct instrument_item item = {.code = tabel_waarde(t, rij, "code"),
                                   .naam = tabel_waarde(t, rij, "naam"),
                                   .leefgebied = tabel_waarde(t, rij, "leefgebied")};
    if (!i || !cel_getal(t, rij, "nr", -1, &item.nr, p))
        return false;
    if (instrument_item(i, item.nr))
        return tabel_fout(t, rij, "nr", p);
    i->item = mem_grow(i->item, i->items + 1, sizeof *i->item);
    i->item[i->items++] = item;
    return true;
}

/* Levels come from low to high without a gap, so that a level is also a place. */
static bool lees_niveau(struct instrumenten *l, size_t rij, struct problem *p) {
    const struct tabel *t = &l->tabel[NIVEAU];
    struct instrument *i = van_rij(l, NIVEAU, rij, p);
    struct instrument_niveau niveau = {.code = tabel_waarde(t, rij, "code"),
                                       .naam = tabel_waarde(t, rij, "naam")};
    if (!i || !cel_getal(t, rij, "niveau", -1, &niveau.niveau, p))
        return false;
    if (niveau.niveau != i->laagste + (int)i->niveaus || niveau.niveau > i->hoogste)
        return tabel_fout(t, rij, "niveau", p);
    i->niveau = mem_grow(i->niveau, i->niveaus + 1, sizeof *i->niveau);
    i->niveau[i->niveaus++] = niveau;
    return true;
}

static bool controleer_steekwoord(struct instrumenten *l, size_t rij, struct problem *p) {
    const struct tabel *t = &l->tabel[STEEKWOORD];
    const struct instrument *i = van_rij(l, STEEKWOORD, rij, p);
    int nr = 0, niveau = 0;
    if (!i || !cel_getal(t, rij, "nr", -1, &nr, p) || !cel_getal(t, rij, "niveau", -1, &niveau, p))
        return false;
    return (instrument_item(i, nr) && niveau >= i->laagste && niveau <= i->hoogste) ||
           tabel_fout(t, rij, instrument_item(i, nr) ? "niveau" : "nr", p);
}

static bool controleer_vergelijk(struct instrumenten *l, size_t rij, struct problem *p) {
    const struct tabel *t = &l->tabel[VERGELIJK];
    static const char *const kolom[][2] = {{"van_instrument", "van_nr"},
                                           {"naar_instrument", "naar_nr"}};
    for (int kant = 0; kant < 2; kant++) {
        const struct instrument *i = zoek(l, tabel_waarde(t, rij, kolom[kant][0]));
        int nr = 0;
        if (!i)
            return tabel_fout(t, rij, kolom[kant][0], p);
        if (!cel_getal(t, rij, kolom[kant][1], -1, &nr, p))
            return false;
        if (!instrument_item(i, nr))
            return tabel_fout(t, rij, kolom[kant][1], p);
    }
    return true;
}

static bool lees_tabellen(struct instrumenten *l, struct problem *p) {
    static bool (*const lees[TABELLEN])(struct instrumenten *, size_t, struct problem *) = {
        [INSTRUMENT] = lees_instrument,
        [ITEM] = lees_item,
        [NIVEAU] = lees_niveau,
        [STEEKWOORD] = controleer_steekwoord,
        [VERGELIJK] = controleer_vergelijk,
    };
    for (int tabel = 0; tabel < TABELLEN; tabel++)
        for (size_t rij = 0; rij < l->tabel[tabel].rijen; rij++)
            if (!lees[tabel](l, rij, p))
                return false;
    return true;
}

struct instrumenten *instrumenten_bouw(struct tabel tabel[5], struct problem *p) {
    struct instrumenten *l = mem_alloc(sizeof *l);
    memcpy(l->tabel, tabel, sizeof l->tabel);
    l->instrument = mem_array(l->tabel[INSTRUMENT].rijen, sizeof *l->instrument);
    if (lees_tabellen(l, p))
        return l;
    instrumenten_free(l);
    return NULL;
}

void instrumenten_free(struct instrumenten *l) {
    if (!l)
        return;
    for (size_t i = 0; i < l->aantal; i++) {
        free(l->instrument[i].item);
        free(l->instrument[i].niveau);
    }
    for (int tabel = 0; tabel < TABELLEN; tabel++)
        tabel_free(&l->tabel[tabel]);
    free(l->instrument);
    free(l);
}

const struct instrument *instrument_zoek(const struct instrumenten *l, const char *code) {
    return zoek(l, code);
}

void instrumenten_codes(const struct instrumenten *l, struct buf *uit) {
    for (size_t i = 0; i < l->aantal; i++)
        buf_addf(uit, "%s%s", i ? ", " : "", l->instrument[i].code);
}

const struct instrument *instrument_nr(const struct instrumenten *l, size_t i) {
    return i < l->aantal ? &l->instrument[i] : NULL;
}

const struct instrument_item *instrument_item(const struct instrument *i, int nr) {
    for (size_t n = 0; n < i->items; n++)
        if (i->item[n].nr == nr)
            return &i->item[n];
    return NULL;
}

const char *instrument_niveau_code(const struct instrument *i, int niveau) {
    bool bestaat = niveau >= i->laagste && niveau - i->laagste < (int)i->niveaus;
    return bestaat ? i->niveau[niveau - i->laagste].code : "";
}

int instrument_lees_niveau(const struct instrument *i, const char *tekst) {
    for (size_t n = 0; n < i->niveaus; n++)
        if (!strcasecmp(i->niveau[n].code, tekst))
            return i->niveau[n].niveau;
    char *einde;
    long niveau = strtol(tekst, &einde, 10);
    bool getal = *tekst >= '0' && *tekst <= '9' && !*einde;
    return getal && niveau >= i->laagste && niveau <= i->hoogste ? (int)niveau : -1;
}

static bool cel_is(const struct tabel *t, size_t rij, const char *kolom, int nr) {
    return strtol(tabel_waarde(t, rij, kolom), NULL, 10) == nr;
}

const char *instrument_steekwoord(const struct instrumenten *l, const char *code, int nr,
                                  int niveau) {
    const struct tabel *t = &l->tabel[STEEKWOORD];
    for (size_t rij = 0; rij < t->rijen; rij++)
        if (!strcmp(tabel_waarde(t, rij, "instrument"), code) && cel_is(t, rij, "nr", nr) &&
            cel_is(t, rij, "niveau", niveau))
            return tabel_waarde(t, rij, "tekst");
    return "";
}

static bool rij_zegt_ja(const struct tabel *t, size_t rij, const char *van, int van_nr,
                        const char *naar, int naar_nr) {
    return !strcmp(tabel_waarde(t, rij, "van_instrument"), van) &&
           cel_is(t, rij, "van_nr", van_nr) &&
           !strcmp(tabel_waarde(t, rij, "naar_instrument"), naar) &&
           cel_is(t, rij, "naar_nr", naar_nr) &&
           !strcmp(tabel_waarde(t, rij, "vergelijkbaar"), "ja");
}

bool instrument_vergelijkbaar(const struct instrumenten *l, const char *van, int van_nr,
                              const char *naar, int naar_nr) {
    const struct tabel *t = &l->tabel[VERGELIJK];
    if (!strcmp(van, naar))
        return van_nr == naar_nr;
    for (size_t rij = 0; rij < t->rijen; rij++)
        if (rij_zegt_ja(t, rij, van, van_nr, naar, naar_nr) ||
            rij_zegt_ja(t, rij, naar, naar_nr, van, van_nr))
            return true;
    return false;
}
