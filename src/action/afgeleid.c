/* What follows from a dossier and is stored only to be found fast: phase, sort name, search words,
 * and what is due. Made anew from the picture of the dossier whenever an action touched it. */
#include "regie/catalogus.h"
#include "regie/gebeurtenis.h"
#include "regie/mem.h"
#include "regie/text.h"
#include "veel.h"
#include <stdlib.h>
#include <string.h>

#define MAX_TERMIJNEN 64
/* A name without a letter or digit comes last in the list; without any key it would not be in it.
 */
#define SORTEERNAAM_ZONDER_LETTERS "~"

struct woord_mee {
    struct handeling *h;
    struct id dossier;
};

static void woord_erbij(const char *woord, void *mee) {
    struct woord_mee *w = mee;
    if (!store_woord_erbij(w->h->s->store, woord, w->dossier, w->h->p))
        handeling_mis(w->h);
}

static void woord_weg(const char *woord, void *mee) {
    struct woord_mee *w = mee;
    if (!store_woord_weg(w->h->s->store, woord, w->dossier, w->h->p))
        handeling_mis(w->h);
}

void afgeleid_woorden_weg(struct handeling *h, const struct record *r, struct id dossier) {
    veel_woorden_weg(h, dossier);
    record_zoekwoorden(r, woord_weg, &(struct woord_mee){h, dossier});
}

static void woord_achter(const char *woord, void *mee) {
    buf_add_n(mee, woord, strlen(woord) + 1);
}

static bool zelfde_woorden(const struct record *een, const struct record *ander) {
    struct buf a = {0}, b = {0};
    record_zoekwoorden(een, woord_achter, &a);
    record_zoekwoorden(ander, woord_achter, &b);
    bool zelfde = a.len == b.len && !memcmp(buf_text(&a), buf_text(&b), a.len);
    buf_free(&a);
    buf_free(&b);
    return zelfde;
}

void afgeleid_woorden_om(struct handeling *h, const struct record *eerst, const struct record *nu,
                         struct id dossier) {
    if (id_is_leeg(dossier) || zelfde_woorden(eerst, nu))
        return;
    afgeleid_woorden_weg(h, eerst, dossier);
    record_zoekwoorden(nu, woord_erbij, &(struct woord_mee){h, dossier});
}

static void sorteernaam(const struct record *persoon, const struct naamwoorden *naam,
                        struct buf *uit) {
    struct naamwoorden eigen = {0};
    if (!naam)
        naamwoorden_lees(persoon, &eigen);
    naamwoorden_sorteernaam(naam ? naam : &eigen, persoon, uit);
    if (!uit->len)
        buf_add(uit, SORTEERNAAM_ZONDER_LETTERS);
    naamwoorden_free(&eigen);
}

static void schrijf_termijn(struct handeling *h, const struct beeld *b, const struct termijn *t) {
    struct buf vanaf = {0}, datum = {0}, basis = {0};
    datum_schrijf_iso(t->toon_vanaf, &vanaf);
    datum_schrijf_iso(t->datum, &datum);
    datum_schrijf_iso(t->basis_datum, &basis);
    struct cursor *c = cursor_open(h->s->store, Q_SIGNAAL_TOEVOEGEN, h->p);
    cursor_zet_id(c, ":dossier", b->dossier.id);
    cursor_zet_tekst(c, ":code", t->regel->code);
    cursor_zet_tekst(c, ":casemanager", record_tekst(&b->dossier, DOSSIER_CASEMANAGER));
    cursor_zet_tekst(c, ":toon_vanaf", vanaf.s);
    cursor_zet_tekst(c, ":datum", datum.s);
    cursor_zet_tekst(c, ":basis", t->basis);
    cursor_zet_tekst(c, ":basis_datum", basis.s);
    cursor_zet_getal(c, ":aanname", t->aanname);
    cursor_zet_getal(c, ":verdwijnt", t->regel->verdwijnt);
    if (!cursor_voer_uit(c))
        handeling_mis(h);
    buf_free(&vanaf);
    buf_free(&datum);
    buf_free(&basis);
}

static void schrijf_termijnen(struct handeling *h, const struct beeld *b) {
    const struct termijnregels *regels = catalogus_termijnregels(h->p);
    struct termijn termijn[MAX_TERMIJNEN];
    if (!regels) {
        handeling_mis(h);
        return;
    }
    size_t n = termijnen_van(regels, b, termijn, MAX_TERMIJNEN);
    for (size_t i = 0; i < n && !h->mis; i++)
        schrijf_termijn(h, b, &termijn[i]);
}

void afgeleid_vul(struct beeld *b, const struct naamwoorden *naam) {
    struct buf sorteer = {0};
    sorteernaam(&b->persoon, naam, &sorteer);
    record_zet(&b->dossier, DOSSIER_SORTEERNAAM, sorteer.s);
    record_zet(&b->dossier, DOSSIER_FASE, fase_van(b, (struct datum){0, 0, 0}));
    buf_free(&sorteer);
}

static void schrijf_woorden(struct handeling *h, const struct beeld *b) {
    struct woord_mee w = {h, b->dossier.id};
    const struct record_lijst *samen = &b->lijst[SOORT_SAMENVOEGING];
    if (veel_woorden_wachten_van(h, b->dossier.id)) /* they come by themselves */
        return;
    record_zoekwoorden(&b->persoon, woord_erbij, &w);
    for (size_t i = 0; i < samen->aantal; i++)
        record_zoekwoorden(&samen->rij[i], woord_erbij, &w);
}

void afgeleid_erbij(struct handeling *h, const struct beeld *b) {
    schrijf_woorden(h, b);
    schrijf_termijnen(h, b);
}

static void datum_erbij(struct datum d, struct buf *tekst) {
    datum_schrijf_iso(d, tekst);
    buf_add_n(tekst, "", 1);
}

static void signaal_bij(struct lading *l, const struct beeld *b, const struct termijn *t) {
    if (l->signalen == l->signalen_ruimte) {
        l->signalen_ruimte = l->signalen_ruimte ? l->signalen_ruimte * 2 : 512;
        l->signaal = mem_grow(l->signaal, l->signalen_ruimte, sizeof *l->signaal);
    }
    l->signaal[l->signalen++] = (struct signaalrij){b, *t, l->signaal_tekst.len};
    datum_erbij(t->toon_vanaf, &l->signaal_tekst);
    datum_erbij(t->datum, &l->signaal_tekst);
    datum_erbij(t->basis_datum, &l->signaal_tekst);
}

static struct store_cel signaalcel(const void *mee, size_t rij, int kolom) {
    const struct lading *l = mee;
    const struct signaalrij *r = &l->signaal[rij];
    const struct termijn *t = &r->termijn;
    const char *datums = l->signaal_tekst.s + r->plek;
    if (kolom == 0)
        return (struct store_cel){STORE_ID, {.id = &r->b->dossier.id}};
    if (kolom > 6)
        return (struct store_cel){STORE_GETAL,
                                  {.getal = kolom == 7 ? t->aanname : t->regel->verdwijnt}};
    const char *const tekst[] = {
        [1] = t->regel->code, [2] = record_tekst(&r->b->dossier, DOSSIER_CASEMANAGER),
        [3] = datums,         [4] = datums + DATUM_TEKST,
        [5] = t->basis,       [6] = datums + 2 * DATUM_TEKST};
    return (struct store_cel){STORE_TEKST, {.tekst = tekst[kolom]}};
}

struct store_rijen signaal_rijen(const struct lading *l) {
    return (struct store_rijen){l->signalen, signaalcel, l};
}

bool veel_termijnen(struct handeling *h, struct lading *l) {
    const struct termijnregels *regels = catalogus_termijnregels(h->p);
    struct termijn termijn[MAX_TERMIJNEN];
    if (!regels)
        return handeling_mis(h);
    for (size_t i = 0; i < l->aantal && !h->droog; i++) {
        size_t n = termijnen_van(regels, &l->beeld[i], termijn, MAX_TERMIJNEN);
        for (size_t t = 0; t < n; t++)
            signaal_bij(l, &l->beeld[i], &termijn[t]);
    }
    return true;
}

static void wis_termijnen(struct handeling *h, struct id dossier) {
    struct cursor *c = cursor_open(h->s->store, Q_SIGNALEN_WISSEN, h->p);
    cursor_zet_id(c, ":dossier", dossier);
    if (!cursor_voer_uit(c))
        handeling_mis(h);
}

/* What a dry run looks for is right already, but for a word that went and that a dossier of before
 * the merge gives too. */
static bool alleen_woorden(struct handeling *h, struct id dossier) {
    struct record_lijst samen = {0};
    struct woord_mee w = {h, dossier};
    if (!store_van_dossier(h->s->store, SOORT_SAMENVOEGING, dossier, &samen, h->p))
        handeling_mis(h);
    for (size_t i = 0; i < samen.aantal && !h->mis; i++)
        record_zoekwoorden(&samen.rij[i], woord_erbij, &w);
    record_lijst_free(&samen);
    return !h->mis;
}

bool afgeleid_bijwerken(struct handeling *h, struct id dossier) {
    struct beeld b;
    if (h->droog)
        return alleen_woorden(h, dossier);
    if (!store_beeld(h->s->store, dossier, &b, h->p))
        handeling_mis(h);
    if (!h->mis) {
        struct record oud;
        record_kopie(&oud, &b.dossier);
        afgeleid_vul(&b, NULL);
        handeling_zet(h, &oud, DOSSIER_SORTEERNAAM, record_waarde(&b.dossier, DOSSIER_SORTEERNAAM));
        handeling_zet(h, &oud, DOSSIER_FASE, record_waarde(&b.dossier, DOSSIER_FASE));
        record_free(&oud);
        wis_termijnen(h, dossier);
    }
    if (!h->mis)
        afgeleid_erbij(h, &b);
    beeld_free(&b);
    return !h->mis;
}

bool afgeleid_weg(struct handeling *h, const struct record *dossier) {
    struct record persoon;
    struct id wie = record_verwijzing(dossier, DOSSIER_PERSOON);
    if (store_lees(h->s->store, SOORT_PERSOON, wie, &persoon, h->p))
        afgeleid_woorden_weg(h, &persoon, dossier->id);
    else if (h->p->kind != PROBLEM_NONE)
        handeling_mis(h);
    record_free(&persoon);
    if (!h->mis)
        wis_termijnen(h, dossier->id);
    return !h->mis;
}
