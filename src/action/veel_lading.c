/* A load of new dossiers: per kind of record one statement, the journal another. */
#include "regie/compleet.h"
#include "regie/mem.h"
#include "veel.h"
#include <stdlib.h>
#include <string.h>

static void geef_sleutels(struct beeld *b, struct blok *blok) {
    char dossier[ID_TEKST];
    id_tekst(b->dossier.id, dossier);
    const char *verwijzing = blok_tekst(blok, dossier, ID_TEKST - 1);
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; i < b->lijst[soort].aantal; i++) {
            struct record *r = &b->lijst[soort].rij[i];
            if (id_is_leeg(r->id))
                r->id = id_nieuw();
            record_leen(r, VELD_DOSSIER, verwijzing);
        }
}

const struct beeld *lading_erbij(struct lading *l, const struct beeld *b) {
    struct beeld *eigen = &l->beeld[l->aantal++];
    beeld_kopie_in(eigen, b, &l->blok);
    geef_sleutels(eigen, &l->blok);
    return eigen;
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

static void journaal_erbij(struct handeling *h, struct lading *l, const char *soort,
                           struct id record, struct id dossier) {
    l->journaal[l->journaalrijen++] =
        (struct journaalrij){soort, record, dossier, ++h->regels, l->journaal_tekst.len};
}

/* Households, each a line, and then the dossiers. */
static void maak_journaal(struct handeling *h, struct lading *l) {
    l->handeling = h->id;
    l->journaal = mem_array(l->gezinnen.aantal + l->aantal + 1, sizeof *l->journaal);
    for (size_t i = 0; i < l->gezinnen.aantal; i++) {
        const struct record *gezin = &l->gezinnen.rij[i];
        journaal_erbij(h, l, gezin->soort->naam, gezin->id, (struct id){{0}});
        record_als_json(gezin, &l->journaal_tekst);
        buf_add_n(&l->journaal_tekst, "", 1);
    }
    for (size_t i = 0; i < l->aantal; i++) {
        const struct beeld *b = &l->beeld[i];
        journaal_erbij(h, l, JOURNAAL_COMPLEET, b->dossier.id, b->dossier.id);
        compleet_schrijf(b, &l->journaal_tekst);
        buf_add_n(&l->journaal_tekst, "", 1);
    }
}

static struct store_cel journaalcel(const void *mee, size_t rij, int kolom) {
    const struct lading *l = mee;
    const struct journaalrij *r = &l->journaal[rij];
    switch (kolom) {
    case 0:
        return (struct store_cel){STORE_ID, {.id = &l->handeling}};
    case 1:
        return (struct store_cel){STORE_GETAL, {.getal = r->volgnummer}};
    case 2:
        return (struct store_cel){STORE_TEKST, {.tekst = r->soort}};
    case 3:
        return (struct store_cel){STORE_ID, {.id = &r->record}};
    case 4:
        return (struct store_cel){STORE_ID, {.id = &r->dossier}};
    default:
        return (struct store_cel){STORE_TEKST, {.tekst = l->journaal_tekst.s + r->plek}};
    }
}

bool lading_sluit(struct handeling *h, struct lading *l) {
    verdeel_records(l);
    if (!store_passen(h->s->store, l->record, l->van_soort[SOORT_AANTAL], h->p))
        return handeling_mis(h);
    if (h->droog)
        h->regels += (long)(l->gezinnen.aantal + l->aantal);
    else
        maak_journaal(h, l);
    return veel_termijnen(h, l);
}

bool lading_stort(struct store *s, const struct lading *l, struct problem *p) {
    for (int i = 0; i < SOORT_AANTAL; i++)
        if (!store_voeg_toe_veel(s, l->record + l->van_soort[i],
                                 l->van_soort[i + 1] - l->van_soort[i], p))
            return false;
    struct store_rijen journaal = {l->journaalrijen, journaalcel, l}, signalen = signaal_rijen(l),
                       woorden = woorden_rijen(&l->woorden);
    return store_voeg_rijen(s, Q_WIJZIGINGEN_TOEVOEGEN, &journaal, p) &&
           store_voeg_rijen(s, Q_SIGNALEN_TOEVOEGEN, &signalen, p) &&
           store_woorden_erbij(s, &woorden, p);
}

void lading_leeg(struct lading *l) {
    record_lijst_free(&l->gezinnen);
    blok_leeg(&l->blok);
    free(l->record);
    free(l->journaal);
    l->record = NULL;
    l->journaal = NULL;
    l->aantal = l->journaalrijen = l->signalen = 0;
    buf_clear(&l->journaal_tekst);
    buf_clear(&l->signaal_tekst);
}

void lading_free(struct lading *l) {
    lading_leeg(l);
    blok_free(&l->blok);
    free(l->signaal);
    buf_free(&l->journaal_tekst);
    buf_free(&l->signaal_tekst);
}
