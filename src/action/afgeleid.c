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
    struct cursor *c = cursor_open(w->h->s->store, Q_ZOEKWOORD_TOEVOEGEN, w->h->p);
    cursor_zet_tekst(c, ":woord", woord);
    cursor_zet_id(c, ":dossier", w->dossier);
    if (!cursor_voer_uit(c))
        handeling_mis(w->h);
}

static void woord_weg(const char *woord, void *mee) {
    struct woord_mee *w = mee;
    struct cursor *c = cursor_open(w->h->s->store, Q_ZOEKWOORD_VERWIJDEREN, w->h->p);
    cursor_zet_tekst(c, ":woord", woord);
    cursor_zet_id(c, ":dossier", w->dossier);
    if (!cursor_voer_uit(c))
        handeling_mis(w->h);
}

void afgeleid_woorden_weg(struct handeling *h, const struct record *persoon, struct id dossier) {
    persoon_zoekwoorden(persoon, woord_weg, &(struct woord_mee){h, dossier});
}

static void sorteernaam(const struct record *persoon, struct buf *uit) {
    struct buf naam = {0};
    persoon_lijstnaam(persoon, &naam);
    text_sort_key(uit, buf_text(&naam), naam.len);
    if (!uit->len)
        buf_add(uit, SORTEERNAAM_ZONDER_LETTERS);
    buf_free(&naam);
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

void afgeleid_vul(struct beeld *b) {
    struct buf naam = {0};
    sorteernaam(&b->persoon, &naam);
    record_zet(&b->dossier, DOSSIER_SORTEERNAAM, naam.s);
    record_zet(&b->dossier, DOSSIER_FASE, fase_van(b, (struct datum){0, 0, 0}));
    buf_free(&naam);
}

void afgeleid_erbij(struct handeling *h, const struct beeld *b) {
    struct woord_mee w = {h, b->dossier.id};
    persoon_zoekwoorden(&b->persoon, woord_erbij, &w);
    schrijf_termijnen(h, b);
}

enum { SIGNAALKOLOMMEN = 9 };

/* A date as a text of the rows; its place, until the texts no longer move. */
static struct store_cel datumcel(struct datum d, struct buf *tekst) {
    struct store_cel cel = {STORE_GETAL, {.getal = (long)tekst->len}};
    datum_schrijf_iso(d, tekst);
    buf_add_n(tekst, "", 1);
    return cel;
}

static void signaalrij(const struct beeld *b, const struct termijn *t, struct rijen *r,
                       size_t *ruimte) {
    if (r->aantal == *ruimte) {
        *ruimte = *ruimte ? *ruimte * 2 : 512;
        r->cel = mem_grow(r->cel, *ruimte * SIGNAALKOLOMMEN, sizeof *r->cel);
    }
    struct store_cel *c = r->cel + r->aantal++ * SIGNAALKOLOMMEN;
    c[0] = (struct store_cel){STORE_ID, {.id = b->dossier.id}};
    c[1] = (struct store_cel){STORE_TEKST, {.tekst = t->regel->code}};
    c[2] =
        (struct store_cel){STORE_TEKST, {.tekst = record_tekst(&b->dossier, DOSSIER_CASEMANAGER)}};
    c[3] = datumcel(t->toon_vanaf, &r->tekst);
    c[4] = datumcel(t->datum, &r->tekst);
    c[5] = (struct store_cel){STORE_TEKST, {.tekst = t->basis}};
    c[6] = datumcel(t->basis_datum, &r->tekst);
    c[7] = (struct store_cel){STORE_GETAL, {.getal = t->aanname}};
    c[8] = (struct store_cel){STORE_GETAL, {.getal = t->regel->verdwijnt}};
}

static void wijs_datums_aan(struct rijen *r) {
    static const int datums[] = {3, 4, 6};
    for (size_t i = 0; i < r->aantal; i++)
        for (size_t d = 0; d < sizeof datums / sizeof *datums; d++) {
            struct store_cel *c = r->cel + i * SIGNAALKOLOMMEN + datums[d];
            *c = (struct store_cel){STORE_TEKST, {.tekst = r->tekst.s + c->getal}};
        }
}

bool veel_termijnen(struct handeling *h, const struct beeld *b, size_t aantal, struct rijen *uit) {
    const struct termijnregels *regels = catalogus_termijnregels(h->p);
    struct termijn termijn[MAX_TERMIJNEN];
    size_t ruimte = 0;
    if (!regels)
        return handeling_mis(h);
    *uit = (struct rijen){.kolommen = SIGNAALKOLOMMEN};
    for (size_t i = 0; i < aantal; i++) {
        size_t n = termijnen_van(regels, &b[i], termijn, MAX_TERMIJNEN);
        for (size_t t = 0; t < n; t++)
            signaalrij(&b[i], &termijn[t], uit, &ruimte);
    }
    wijs_datums_aan(uit);
    return true;
}

static void wis_termijnen(struct handeling *h, struct id dossier) {
    struct cursor *c = cursor_open(h->s->store, Q_SIGNALEN_WISSEN, h->p);
    cursor_zet_id(c, ":dossier", dossier);
    if (!cursor_voer_uit(c))
        handeling_mis(h);
}

bool afgeleid_bijwerken(struct handeling *h, struct id dossier) {
    struct beeld b;
    if (!store_beeld(h->s->store, dossier, &b, h->p))
        handeling_mis(h);
    if (!h->mis) {
        struct record oud;
        record_kopie(&oud, &b.dossier);
        afgeleid_vul(&b);
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
