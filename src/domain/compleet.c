/* A whole new dossier as one line of the journal. */
#include "regie/compleet.h"
#include "regie/json.h"
#include <string.h>

/* The field that says where a record hangs, which a line of a whole dossier leaves out; or -1. */
static int veld_plek(enum soort_code soort) {
    if (soort == SOORT_DOSSIER)
        return DOSSIER_PERSOON;
    return soort >= SOORT_EERSTE_IN_DOSSIER && soort < SOORT_AANTAL ? VELD_DOSSIER : -1;
}

static void schrijf_velden(struct json *j, const struct record *r, int zonder) {
    for (int i = 0; i < r->soort->aantal; i++)
        if (r->waarde[i] && i != zonder && !(r->soort->velden[i].vlaggen & VELD_AFGELEID))
            json_text(j, r->soort->velden[i].naam, r->waarde[i]);
}

void record_als_json(const struct record *r, struct buf *uit) {
    struct json j;
    json_begin(&j, uit);
    json_open(&j, NULL, '{');
    schrijf_velden(&j, r, -1);
    json_close(&j, '}');
}

enum { NAAM_MAX = 32 };

static void schrijf_deel(struct json *j, const struct record *r) {
    char naam[NAAM_MAX + ID_TEKST] = "";
    size_t len = strnlen(r->soort->naam, NAAM_MAX - 1);
    memcpy(naam, r->soort->naam, len);
    if (r->soort->code != SOORT_DOSSIER) {
        naam[len] = ' ';
        id_tekst(r->id, naam + len + 1);
    }
    json_open(j, naam, '{');
    schrijf_velden(j, r, veld_plek(r->soort->code));
    json_close(j, '}');
}

void compleet_schrijf(const struct beeld *b, struct buf *uit) {
    struct json j;
    json_begin(&j, uit);
    json_open(&j, NULL, '{');
    schrijf_deel(&j, &b->persoon);
    schrijf_deel(&j, &b->dossier);
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; i < b->lijst[soort].aantal; i++)
            schrijf_deel(&j, &b->lijst[soort].rij[i]);
    json_close(&j, '}');
}

/* ---- Reading ---- */

struct lezing {
    struct compleet *uit;
    struct blok *blok;
    struct id dossier, persoon;
    struct buf tekst; /* of one record */
    bool weg, mis;
};

/* "rol 0193...", or "dossier" alone. */
static bool lees_naam(struct lezing *l, const char *naam, struct compleet_deel *deel) {
    size_t len = strcspn(naam, " ");
    deel->soort = blok_tekst(l->blok, naam, len);
    deel->record = l->dossier;
    return naam[len] ? id_lees(naam + len + 1, &deel->record) : !strcmp(naam, soort_dossier.naam);
}

/* The object with the field in front that it was written without. */
static void met_plek(struct buf *uit, const char *veld, struct id plek, const char *object,
                     size_t len) {
    char sleutel[ID_TEKST];
    id_tekst(plek, sleutel);
    buf_add(uit, "{\"");
    buf_add(uit, veld);
    buf_add(uit, "\":\"");
    buf_add_n(uit, sleutel, ID_TEKST - 1);
    buf_add(uit, len > strlen("{}") ? "\"," : "\"");
    buf_add_n(uit, object + 1, len - 1);
}

static struct compleet_deel *plek_erbij(struct lezing *l) {
    struct compleet *uit = l->uit;
    size_t n = uit->aantal;
    if ((n & (n - 1)) == 0) {
        struct compleet_deel *deel = blok_neem(l->blok, (n ? n * 2 : 1) * sizeof *deel);
        if (n)
            memcpy(deel, uit->deel, n * sizeof *deel);
        uit->deel = deel;
    }
    return &uit->deel[uit->aantal++];
}

/* What a line by itself would say. */
static const char *heel_record(struct lezing *l, const struct compleet_deel *deel,
                               const char *object, size_t len) {
    const struct soort *soort = soort_zoek(deel->soort);
    int plek = soort ? veld_plek(soort->code) : -1;
    if (soort && soort->code == SOORT_PERSOON)
        l->persoon = deel->record;
    if (plek < 0)
        return blok_tekst(l->blok, object, len);
    buf_clear(&l->tekst);
    met_plek(&l->tekst, soort->velden[plek].naam,
             soort->code == SOORT_DOSSIER ? l->persoon : l->dossier, object, len);
    return blok_tekst(l->blok, l->tekst.s, l->tekst.len);
}

static void neem_deel(const char *naam, const char *object, size_t len, void *mee) {
    struct lezing *l = mee;
    struct compleet_deel deel;
    l->mis = l->mis || !lees_naam(l, naam, &deel);
    if (l->mis)
        return;
    const char *tekst = heel_record(l, &deel, object, len);
    deel.oud = l->weg ? tekst : NULL;
    deel.nieuw = l->weg ? NULL : tekst;
    *plek_erbij(l) = deel;
}

static void keer_om(struct compleet *c) {
    for (size_t i = 0, j = c->aantal; i + 1 < j; i++) {
        struct compleet_deel deel = c->deel[i];
        c->deel[i] = c->deel[--j];
        c->deel[j] = deel;
    }
}

bool compleet_lees(const char *soort, struct id dossier, const char *oud, const char *nieuw,
                   struct blok *blok, struct compleet *uit) {
    struct lezing l = {.uit = uit, .blok = blok, .dossier = dossier, .weg = !nieuw};
    *uit = (struct compleet){0};
    if (strcmp(soort, JOURNAAL_COMPLEET) || (!oud && !nieuw))
        return false;
    bool goed = json_lees_objecten(nieuw ? nieuw : oud, neem_deel, &l) && !l.mis;
    buf_free(&l.tekst);
    if (!goed)
        *uit = (struct compleet){0};
    else if (l.weg)
        keer_om(uit);
    return goed;
}
