/* A load of new dossiers: per kind of record one statement, the journal another. */
#include "regie/mem.h"
#include "veel.h"
#include <stdlib.h>
#include <string.h>

/* Search words go in sorted; the more at once, the closer together they land. */
enum { WOORDEN_MEEST = 1 << 18 };

/* The first eight bytes, so that most comparisons need not look at the text. */
static uint64_t kop_van(const char *woord, size_t len) {
    uint64_t kop = 0;
    for (size_t i = 0; i < 8; i++)
        kop = kop << 8 | (i < len ? (unsigned char)woord[i] : 0);
    return kop;
}

static void woord_erbij(const char *woord, void *mee) {
    struct lading *l = mee;
    struct woorden *w = &l->woorden;
    size_t len = strlen(woord);
    if (w->aantal == w->ruimte) {
        w->ruimte = w->ruimte ? w->ruimte * 2 : 4096;
        w->rij = mem_grow(w->rij, w->ruimte, sizeof *w->rij);
    }
    w->rij[w->aantal++] =
        (struct woord){kop_van(woord, len), w->tekst.len, l->beeld[l->aantal - 1].dossier.id};
    buf_add_n(&w->tekst, woord, len + 1);
}

static int vergelijk_woorden(const void *a, const void *b, void *tekst) {
    const struct woord *x = a, *y = b;
    if (x->kop != y->kop)
        return x->kop < y->kop ? -1 : 1;
    int verschil = strcmp((const char *)tekst + x->plek, (const char *)tekst + y->plek);
    return verschil ? verschil : memcmp(&x->dossier, &y->dossier, sizeof x->dossier);
}

static void rijen_maak(struct rijen *r, size_t aantal, size_t kolommen) {
    r->aantal = aantal;
    r->kolommen = kolommen;
    r->cel = mem_array(aantal * kolommen + 1, sizeof *r->cel);
}

static void rijen_free(struct rijen *r) {
    free(r->cel);
    buf_free(&r->tekst);
    *r = (struct rijen){0};
}

static void sorteer_woorden(struct lading *l) {
    struct woorden *w = &l->woorden;
    struct rijen *r = &l->zoekwoorden;
    qsort_r(w->rij, w->aantal, sizeof *w->rij, vergelijk_woorden, w->tekst.s);
    rijen_maak(r, w->aantal, 2);
    r->tekst = w->tekst;
    w->tekst = (struct buf){0};
    for (size_t i = 0; i < w->aantal; i++) {
        r->cel[2 * i] = (struct store_cel){STORE_TEKST, {.tekst = r->tekst.s + w->rij[i].plek}};
        r->cel[2 * i + 1] = (struct store_cel){STORE_ID, {.id = w->rij[i].dossier}};
    }
    w->aantal = 0;
}

static void geef_sleutels(struct beeld *b) {
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; i < b->lijst[soort].aantal; i++) {
            struct record *r = &b->lijst[soort].rij[i];
            if (id_is_leeg(r->id))
                r->id = id_nieuw();
            record_zet_id(r, VELD_DOSSIER, b->dossier.id);
        }
}

void lading_erbij(struct lading *l, struct beeld *b) {
    geef_sleutels(b);
    l->beeld[l->aantal++] = *b;
    memset(b, 0, sizeof *b);
    persoon_zoekwoorden(&l->beeld[l->aantal - 1].persoon, woord_erbij, l);
}

/* The records of one kind in this load, added to `uit`. */
static size_t van_soort(struct lading *l, enum soort_code soort, const struct record **uit) {
    size_t n = 0;
    if (soort == SOORT_GEZIN)
        for (size_t i = 0; i < l->gezinnen.aantal; i++)
            uit[n++] = &l->gezinnen.rij[i];
    for (size_t i = 0; i < l->aantal; i++) {
        struct beeld *b = &l->beeld[i];
        if (soort == SOORT_PERSOON)
            uit[n++] = &b->persoon;
        else if (soort == SOORT_DOSSIER)
            uit[n++] = &b->dossier;
        const struct record_lijst *lijst = &b->lijst[soort];
        for (size_t r = 0; r < lijst->aantal; r++) /* none of persons and dossiers */
            uit[n++] = &lijst->rij[r];
    }
    return n;
}

static size_t tel_records(const struct lading *l) {
    size_t n = l->gezinnen.aantal + 2 * l->aantal;
    for (size_t i = 0; i < l->aantal; i++)
        for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
            n += l->beeld[i].lijst[soort].aantal;
    return n;
}

/* Households before their people, and then the kinds in their own order: parents first. */
static enum soort_code beurt(int i) {
    if (i == 0)
        return SOORT_GEZIN;
    return (enum soort_code)(i <= SOORT_GEZIN ? i - 1 : i);
}

static void verdeel_records(struct lading *l) {
    l->record = mem_array(tel_records(l) + 1, sizeof(void *));
    for (int i = 0; i < SOORT_AANTAL; i++)
        l->van_soort[i + 1] = l->van_soort[i] + van_soort(l, beurt(i), l->record + l->van_soort[i]);
}

enum { JOURNAALKOLOMMEN = 6 };

static void journaal_rij(struct handeling *h, struct rijen *r, const struct record *record,
                         struct id dossier) {
    struct store_cel *c = r->cel + r->aantal++ * JOURNAALKOLOMMEN;
    c[0] = (struct store_cel){STORE_ID, {.id = h->id}};
    c[1] = (struct store_cel){STORE_GETAL, {.getal = ++h->regels}};
    c[2] = (struct store_cel){STORE_TEKST, {.tekst = record->soort->naam}};
    c[3] = (struct store_cel){STORE_ID, {.id = record->id}};
    c[4] = (struct store_cel){STORE_ID, {.id = dossier}};
    c[5] = (struct store_cel){STORE_GETAL, {.getal = (long)r->tekst.len}}; /* a place, for now */
    record_als_json(record, &r->tekst);
    buf_add_n(&r->tekst, "", 1);
}

/* In the order of the journal: households, then each dossier with all that is in it. */
static void maak_journaal(struct handeling *h, struct lading *l) {
    struct rijen *r = &l->journaal;
    rijen_maak(r, tel_records(l), JOURNAALKOLOMMEN);
    r->aantal = 0;
    for (size_t i = 0; i < l->gezinnen.aantal; i++)
        journaal_rij(h, r, &l->gezinnen.rij[i], (struct id){{0}});
    for (size_t i = 0; i < l->aantal; i++) {
        const struct beeld *b = &l->beeld[i];
        journaal_rij(h, r, &b->persoon, b->dossier.id);
        journaal_rij(h, r, &b->dossier, b->dossier.id);
        for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
            for (size_t n = 0; n < b->lijst[soort].aantal; n++)
                journaal_rij(h, r, &b->lijst[soort].rij[n], b->dossier.id);
    }
    for (size_t i = 0; i < r->aantal; i++) {
        struct store_cel *c = r->cel + i * JOURNAALKOLOMMEN + 5;
        *c = (struct store_cel){STORE_TEKST, {.tekst = r->tekst.s + c->getal}};
    }
}

bool lading_sluit(struct handeling *h, struct lading *l, bool laatste) {
    verdeel_records(l);
    maak_journaal(h, l);
    if (l->woorden.aantal >= (laatste ? 1 : WOORDEN_MEEST))
        sorteer_woorden(l);
    return veel_termijnen(h, l->beeld, l->aantal, &l->signalen);
}

static bool stort_rijen(struct store *s, enum query q, const struct rijen *r, struct problem *p) {
    return store_voeg_rijen(s, q, r->cel, r->kolommen, r->aantal, p);
}

bool lading_stort(struct store *s, const struct lading *l, struct problem *p) {
    for (int i = 0; i < SOORT_AANTAL; i++)
        if (!store_voeg_toe_veel(s, l->record + l->van_soort[i],
                                 l->van_soort[i + 1] - l->van_soort[i], p))
            return false;
    return stort_rijen(s, Q_WIJZIGINGEN_TOEVOEGEN, &l->journaal, p) &&
           stort_rijen(s, Q_SIGNALEN_TOEVOEGEN, &l->signalen, p) &&
           stort_rijen(s, Q_ZOEKWOORDEN_TOEVOEGEN, &l->zoekwoorden, p);
}

void lading_leeg(struct lading *l) {
    for (size_t i = 0; i < l->aantal; i++)
        beeld_free(&l->beeld[i]);
    l->aantal = 0;
    record_lijst_free(&l->gezinnen);
    free(l->record);
    l->record = NULL;
    rijen_free(&l->journaal);
    rijen_free(&l->signalen);
    rijen_free(&l->zoekwoorden);
}

void lading_free(struct lading *l) {
    lading_leeg(l);
    free(l->woorden.rij);
    buf_free(&l->woorden.tekst);
}
