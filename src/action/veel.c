/* Storing new dossiers many at a time: per kind of record one statement, the journal another. */
#include "veel.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* Search words go in sorted, and sorted best when there are many. */
enum { WOORDEN_MEEST = 1 << 19 };

/* The first eight bytes, so that most comparisons need not look at the text. */
static uint64_t kop_van(const char *woord, size_t len) {
    uint64_t kop = 0;
    for (size_t i = 0; i < 8; i++)
        kop = kop << 8 | (i < len ? (unsigned char)woord[i] : 0);
    return kop;
}

static void woord_erbij(const char *woord, void *mee) {
    struct handeling *h = mee;
    struct veel *v = h->veel;
    if (v->woorden == v->woord_ruimte) {
        v->woord_ruimte = v->woord_ruimte ? v->woord_ruimte * 2 : 4096;
        v->woord = mem_grow(v->woord, v->woord_ruimte, sizeof *v->woord);
    }
    size_t len = strlen(woord);
    v->woord[v->woorden++] =
        (struct woord){kop_van(woord, len), v->woordtekst.len, v->beeld[v->aantal - 1].dossier.id};
    buf_add_n(&v->woordtekst, woord, len + 1);
}

static const char *woordtekst; /* for the comparison below, which gets nothing else */

static int vergelijk_woorden(const void *a, const void *b) {
    const struct woord *x = a, *y = b;
    if (x->kop != y->kop)
        return x->kop < y->kop ? -1 : 1;
    int verschil = strcmp(woordtekst + x->plek, woordtekst + y->plek);
    return verschil ? verschil : memcmp(&x->dossier, &y->dossier, sizeof x->dossier);
}

bool veel_woorden(struct handeling *h) {
    struct veel *v = h->veel;
    struct store_cel *cel = mem_array(2 * v->woorden + 1, sizeof *cel);
    woordtekst = v->woordtekst.s;
    qsort(v->woord, v->woorden, sizeof *v->woord, vergelijk_woorden);
    for (size_t i = 0; i < v->woorden; i++) {
        cel[2 * i] = (struct store_cel){STORE_TEKST, {.tekst = woordtekst + v->woord[i].plek}};
        cel[2 * i + 1] = (struct store_cel){STORE_ID, {.id = v->woord[i].dossier}};
    }
    if (!store_voeg_rijen(h->s->store, Q_ZOEKWOORDEN_TOEVOEGEN, cel, 2, v->woorden, h->p))
        handeling_mis(h);
    free(cel);
    v->woorden = 0;
    buf_clear(&v->woordtekst);
    return !h->mis;
}

/* Every record of the waiting dossiers in the order of the journal: person, dossier, the rest. */
static size_t alle_records(struct beeld *b, struct record **uit) {
    size_t n = 0;
    uit[n++] = &b->persoon;
    uit[n++] = &b->dossier;
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; i < b->lijst[soort].aantal; i++)
            uit[n++] = &b->lijst[soort].rij[i];
    return n;
}

static size_t tel_records(const struct veel *v) {
    size_t n = v->gezinnen.aantal;
    for (size_t i = 0; i < v->aantal; i++) {
        n += 2;
        for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
            n += v->beeld[i].lijst[soort].aantal;
    }
    return n;
}

static bool stort_soort(struct handeling *h, struct record **alle, size_t aantal, int soort,
                        const struct record **ruimte) {
    size_t n = 0;
    for (size_t i = 0; i < aantal; i++)
        if ((int)alle[i]->soort->code == soort)
            ruimte[n++] = alle[i];
    return store_voeg_toe_veel(h->s->store, ruimte, n, h->p) || handeling_mis(h);
}

/* One kind at a time, parents first: households, then in the order of the kinds. */
static void stort_records(struct handeling *h, struct record **alle, size_t aantal) {
    const struct record **ruimte = mem_array(aantal, sizeof *ruimte);
    bool goed = stort_soort(h, alle, aantal, SOORT_GEZIN, ruimte);
    for (int soort = 0; soort < SOORT_AANTAL && goed; soort++)
        goed = soort == SOORT_GEZIN || stort_soort(h, alle, aantal, soort, ruimte);
    free(ruimte);
    for (size_t i = 0; i < aantal; i++)
        alle[i]->versie = 1;
}

static struct id dossier_van(const struct record *r, struct id vorige, struct record **volgende) {
    if (r->soort->code == SOORT_PERSOON)
        return (*volgende)->id;
    return r->soort->code == SOORT_DOSSIER ? r->id : vorige;
}

static void stort_journaal(struct handeling *h, struct record **alle, size_t aantal) {
    enum { KOLOMMEN = 6 };
    struct store_cel *cel = mem_array(aantal * KOLOMMEN, sizeof *cel), *c = cel;
    struct buf json = {0};
    size_t *plek = mem_array(aantal, sizeof *plek);
    struct id dossier = {{0}};
    for (size_t i = 0; i < aantal; i++) {
        plek[i] = json.len;
        record_als_json(alle[i], &json);
        buf_add_n(&json, "", 1);
    }
    for (size_t i = 0; i < aantal; i++, c += KOLOMMEN) {
        dossier = dossier_van(alle[i], dossier, &alle[i + 1]);
        c[0] = (struct store_cel){STORE_ID, {.id = h->id}};
        c[1] = (struct store_cel){STORE_GETAL, {.getal = ++h->regels}};
        c[2] = (struct store_cel){STORE_TEKST, {.tekst = alle[i]->soort->naam}};
        c[3] = (struct store_cel){STORE_ID, {.id = alle[i]->id}};
        c[4] = (struct store_cel){STORE_ID, {.id = dossier}};
        c[5] = (struct store_cel){STORE_TEKST, {.tekst = json.s + plek[i]}};
    }
    if (!h->mis &&
        !store_voeg_rijen(h->s->store, Q_WIJZIGINGEN_TOEVOEGEN, cel, KOLOMMEN, aantal, h->p))
        handeling_mis(h);
    free(cel);
    free(plek);
    buf_free(&json);
}

bool handeling_veel_stort(struct handeling *h) {
    struct veel *v = h->veel;
    if (!v || (!v->aantal && !v->gezinnen.aantal) || h->mis)
        return !h->mis;
    size_t aantal = tel_records(v), n = 0;
    struct record **alle = mem_array(aantal, sizeof *alle);
    for (size_t i = 0; i < v->gezinnen.aantal; i++)
        alle[n++] = &v->gezinnen.rij[i];
    for (size_t i = 0; i < v->aantal; i++)
        n += alle_records(&v->beeld[i], alle + n);
    stort_records(h, alle, aantal);
    stort_journaal(h, alle, aantal);
    if (!h->mis)
        veel_termijnen(h, v->beeld, v->aantal);
    free(alle);
    for (size_t i = 0; i < v->aantal; i++)
        beeld_free(&v->beeld[i]);
    v->aantal = 0;
    record_lijst_free(&v->gezinnen);
    return !h->mis;
}

bool veel_gezin_erbij(struct handeling *h, const struct record *gezin) {
    struct record_lijst *l = &h->veel->gezinnen;
    struct record *r = record_lijst_nieuw(l, SOORT_GEZIN);
    record_free(r);
    record_kopie(r, gezin);
    return !h->mis;
}

struct record *handeling_veel_persoon(struct handeling *h, struct id persoon) {
    for (size_t i = h->veel ? h->veel->aantal : 0; i-- > 0;)
        if (id_gelijk(h->veel->beeld[i].persoon.id, persoon))
            return &h->veel->beeld[i].persoon;
    return NULL;
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

bool veel_erbij(struct handeling *h, struct beeld *b) {
    struct veel *v = h->veel;
    geef_sleutels(b);
    v->beeld[v->aantal++] = *b;
    memset(b, 0, sizeof *b);
    persoon_zoekwoorden(&v->beeld[v->aantal - 1].persoon, woord_erbij, h);
    if (v->woorden >= WOORDEN_MEEST)
        veel_woorden(h);
    return v->aantal < VEEL_DOSSIERS ? !h->mis : handeling_veel_stort(h);
}

bool veel_einde(struct handeling *h) {
    return !h->veel || (handeling_veel_stort(h) && veel_woorden(h));
}

void veel_free(struct handeling *h) {
    if (!h->veel)
        return;
    for (size_t i = 0; i < h->veel->aantal; i++)
        beeld_free(&h->veel->beeld[i]);
    record_lijst_free(&h->veel->gezinnen);
    free(h->veel->woord);
    buf_free(&h->veel->woordtekst);
    free(h->veel);
    h->veel = NULL;
}
