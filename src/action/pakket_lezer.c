#include "pakket_lezer.h"
#include "regie/json.h"
#include "regie/taal.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* More is no description. */
enum { BESCHRIJVING_MAX = 8 * 1024 * 1024 };

struct lezing {
    struct pakket *k;
    struct problem *p;
    long vorm;
};

void pakket_pad(const struct pakket *k, const char *naam, struct buf *uit) {
    buf_addf(uit, "%s/%s", k->map, naam);
}

/* The parts of an object come in any order: a list may be described before it is named. */
static struct pakket_deel *deel_van(struct lezing *l, long nr) {
    if (nr >= SOORT_AANTAL) {
        problem_set(l->p, PROBLEM_INPUT, _("%s noemt meer lijsten dan regie kent."),
                    PAKKET_BESCHRIJVING);
        return NULL;
    }
    if ((size_t)nr >= l->k->delen)
        l->k->delen = (size_t)nr + 1;
    return &l->k->deel[nr];
}

static void geef_naam(struct lezing *l, struct pakket_deel *d, const char *naam) {
    d->soort = pakket_soort(naam);
    for (size_t i = 0; i < l->k->delen; i++)
        if (d->soort && &l->k->deel[i] != d && l->k->deel[i].soort == d->soort)
            problem_set(l->p, PROBLEM_INPUT, _("%s: de lijst \"%s\" staat er twee keer in."),
                        PAKKET_BESCHRIJVING, naam);
    if (!d->soort)
        problem_set(l->p, PROBLEM_INPUT,
                    _("%s: de lijst \"%s\" kent deze regie niet. Is de map gemaakt met een "
                      "nieuwere regie? Werk dit programma dan bij."),
                    PAKKET_BESCHRIJVING, naam);
}

/* resources.3.name, and resources.3.schema.fields.12.name. */
static void neem(const char *pad, const char *waarde, void *mee) {
    struct lezing *l = mee;
    int lengte = 0;
    char *rest;
    if (!strcmp(pad, "regie.vorm"))
        l->vorm = strtol(waarde, NULL, 10);
    if (strncmp(pad, "resources.", 10) != 0)
        return;
    struct pakket_deel *d = deel_van(l, strtol(pad + 10, &rest, 10));
    if (!d)
        return;
    sscanf(rest, ".schema.fields.%*d.name%n", &lengte);
    if (!strcmp(rest, ".name"))
        geef_naam(l, d, waarde);
    else if (lengte && !rest[lengte])
        buf_addf(&d->kolommen, "%s%s,", d->kolommen.len ? "" : ",", waarde);
}

/* From the one that others refer to to the one that refers, whatever the order they were told in;
 * a list without a name is no list. */
static bool op_volgorde(struct pakket *k, struct problem *p) {
    struct pakket_deel los[SOORT_AANTAL];
    size_t n = 0;
    memcpy(los, k->deel, sizeof los);
    for (int i = 0; pakket_soorten[i]; i++)
        for (size_t d = 0; d < k->delen; d++)
            if (los[d].soort == pakket_soorten[i])
                k->deel[n++] = los[d];
    if (n == k->delen)
        return true;
    memcpy(k->deel, los, sizeof los);
    return problem_set(p, PROBLEM_INPUT, _("%s: een lijst heeft geen naam."), PAKKET_BESCHRIJVING);
}

static bool lees_beschrijving(const struct pakket *k, struct buf *uit, struct problem *p) {
    struct buf pad = {0};
    char blok[65536];
    size_t n;
    pakket_pad(k, PAKKET_BESCHRIJVING, &pad);
    FILE *f = fopen(pad.s, "r");
    if (!f)
        problem_set(p, PROBLEM_INPUT,
                    _("%s is niet te lezen (%s). Geef een map die gemaakt is met regie export "
                      "--alles."),
                    pad.s, problem_oorzaak(errno));
    while (f && uit->len < BESCHRIJVING_MAX && (n = fread(blok, 1, sizeof blok, f)) > 0)
        buf_add_n(uit, blok, n);
    if (f && ferror(f))
        problem_set(p, PROBLEM_INPUT, _("%s is niet te lezen (%s)."), pad.s,
                    problem_oorzaak(errno));
    if (f)
        fclose(f);
    buf_free(&pad);
    return p->kind == PROBLEM_NONE;
}

static bool is_map(const char *map, struct problem *p) {
    struct stat st;
    if (stat(map, &st) == 0 && S_ISDIR(st.st_mode))
        return true;
    return problem_set(p, PROBLEM_INPUT,
                       _("%s is geen map. Geef de map die regie export --alles heeft gemaakt."),
                       map);
}

bool pakket_open(struct pakket *k, const char *map, struct problem *p) {
    struct lezing l = {.k = k, .p = p};
    struct buf tekst = {0};
    *k = (struct pakket){.map = map};
    bool goed = is_map(map, p) && lees_beschrijving(k, &tekst, p);
    if (goed && (strlen(buf_text(&tekst)) != tekst.len || !json_wandel(buf_text(&tekst), neem, &l)))
        problem_set(p, PROBLEM_INPUT,
                    _("%s/%s is beschadigd: dit is geen JSON. Haal de map opnieuw op."), map,
                    PAKKET_BESCHRIJVING);
    else if (goed && l.vorm != PAKKET_VORM)
        problem_set(p, PROBLEM_INPUT,
                    l.vorm > PAKKET_VORM
                        ? _("%s is gemaakt met een nieuwere regie. Werk dit programma bij.")
                        : _("%s komt niet van regie export --alles; regie weet niet wat erin "
                            "staat."),
                    map);
    buf_free(&tekst);
    return p->kind == PROBLEM_NONE && op_volgorde(k, p);
}

bool pakket_belooft(const struct pakket_deel *d, const char *kolom) {
    struct buf zoek = {0};
    buf_addf(&zoek, ",%s,", kolom);
    bool gevonden = strstr(buf_text(&d->kolommen), zoek.s) != NULL;
    buf_free(&zoek);
    return gevonden;
}

void pakket_free(struct pakket *k) {
    for (size_t i = 0; i < k->delen; i++)
        buf_free(&k->deel[i].kolommen);
}
