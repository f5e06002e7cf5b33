/* Which columns a list gets: what can come back in, a set, or picked one by one. */
#include "keuzelijst.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "uitvoer_deel.h"
#include <stdlib.h>
#include <string.h>

enum { SETTEN_MAX = 40 };

/* What a list gets when nobody says which columns, and whether that comes back in. */
static const char *vanzelf(const struct uitlijst *u) {
    if (u->pseudoniem)
        return _("@onderzoek, onder een pseudoniem; dat leest regie niet terug");
    return u->gezondheid ? _("wat regie weer kan inlezen; wat over gezondheid gaat niet")
                         : _("alles wat regie ook weer kan inlezen");
}

void uitlijst_toon_kolommen(const struct uitlijst *u, struct buf *uit) {
    if (u->set)
        buf_add(uit, u->set);
    else if (u->kolommen == 1)
        buf_add(uit, _("1 kolom, zelf gekozen"));
    else if (u->kolommen)
        buf_addf(uit, _("%zu kolommen, zelf gekozen"), u->kolommen);
    else
        buf_add(uit, vanzelf(u));
}

/* ---- From all there are ---- */

static long plek_van(const struct uitlijst *u, const char *naam) {
    for (size_t i = 0; i < u->kolommen; i++)
        if (!strcmp(u->kolom[i], naam))
            return (long)i;
    return -1;
}

struct kolomregels_lijst {
    const struct uitkolom **k;
    struct buf *regel;
    const char **tekst, **uitleg;
    int aantal;
};

/* "2  Woonplaats (woonplaats)": the number is its place among those picked. */
static void regel_van(const struct uitlijst *u, const struct uitkolom *k, bool merk,
                      struct buf *uit) {
    long plek = merk ? plek_van(u, k->naam) : -1;
    if (plek >= 0)
        buf_addf(uit, "%2ld  ", plek + 1);
    else if (merk)
        buf_add(uit, "    ");
    buf_addf(uit, "%s (%s)", k->label, k->naam);
}

static struct kolomregels_lijst lijst_maak(const struct uitlijst *u, bool merk) {
    struct kolomregels_lijst l = {0};
    size_t n = 0;
    while (uitkolom_nr(u->alle, n))
        n++;
    l.k = mem_array(n + 1, sizeof(void *));
    l.regel = mem_array(n + 1, sizeof *l.regel);
    l.tekst = mem_array(n + 2, sizeof *l.tekst);
    l.uitleg = mem_array(n + 2, sizeof *l.uitleg);
    for (size_t i = 0; i < n; i++) {
        const struct uitkolom *k = uitkolom_nr(u->alle, i);
        if (!uitlijst_mag_kolom(u, k))
            continue;
        regel_van(u, k, merk, &l.regel[l.aantal]);
        l.k[l.aantal] = k;
        l.tekst[l.aantal] = l.regel[l.aantal].s;
        l.uitleg[l.aantal++] = k->rij->hulp ? _(k->rij->hulp) : _(k->groep);
    }
    return l;
}

static void lijst_free(struct kolomregels_lijst *l) {
    for (int i = 0; i < l->aantal; i++)
        buf_free(&l->regel[i]);
    free(l->k);
    free(l->regel);
    free(l->tekst);
    free(l->uitleg);
}

const struct uitkolom *uitlijst_kies_kolom(struct uitlijst *u, const char *titel) {
    struct kolomregels_lijst l = lijst_maak(u, false);
    int keus = keuzelijst_kies(u->ui, titel, l.tekst, l.uitleg, l.aantal, 0);
    const struct uitkolom *k = keus < 0 ? NULL : l.k[keus];
    lijst_free(&l);
    return k;
}

static void kolom_om(struct uitlijst *u, const char *naam) {
    long plek = plek_van(u, naam);
    if (plek < 0) {
        u->kolom = mem_grow(u->kolom, u->kolommen + 1, sizeof *u->kolom);
        u->kolom[u->kolommen++] = mem_copy(naam);
        return;
    }
    free(u->kolom[plek]);
    u->kolommen--;
    memmove(u->kolom + plek, u->kolom + plek + 1, (u->kolommen - (size_t)plek) * sizeof *u->kolom);
}

/* One after the other, in the order in which they are picked; picked again is taken away. */
static void kies_zelf(struct uitlijst *u) {
    for (int begin = 1, keus = 1; keus > 0 && !u->ui->stop; begin = keus) {
        struct kolomregels_lijst l = lijst_maak(u, true);
        memmove(l.tekst + 1, l.tekst, (size_t)l.aantal * sizeof *l.tekst);
        memmove(l.uitleg + 1, l.uitleg, (size_t)l.aantal * sizeof *l.uitleg);
        l.tekst[0] = _("Klaar");
        l.uitleg[0] = _("Zo is het goed. Esc doet dat ook.");
        keus = keuzelijst_kies(u->ui, _("Kolommen: Enter zet erbij of haalt weg"), l.tekst,
                               l.uitleg, l.aantal + 1, begin);
        if (keus > 0)
            kolom_om(u, l.k[keus - 1]->naam);
        lijst_free(&l);
    }
}

/* ---- Sets ---- */

struct setten {
    char *naam[SETTEN_MAX], *regel[SETTEN_MAX];
    int aantal;
};

static void set_erbij(struct setten *s, const char *naam, const char *regel) {
    s->naam[s->aantal] = mem_copy(naam);
    s->regel[s->aantal++] = mem_copy(regel);
}

static void neem_set(void *mee, const char *naam, const char *uitleg, const char *groep) {
    struct setten *s = mee;
    struct buf regel = {0};
    if (*groep || s->aantal == SETTEN_MAX)
        return;
    buf_addf(&regel, "%s: %s", naam, uitleg);
    set_erbij(s, naam, regel.s);
    buf_free(&regel);
}

static int begin_van(const struct uitlijst *u, const struct setten *s) {
    for (int i = 2; u->set && i < s->aantal; i++)
        if (!strcmp(s->naam[i], u->set))
            return i;
    return !u->set && u->kolommen ? 1 : 0;
}

static void vergeet(struct uitlijst *u) {
    free(u->set);
    u->set = NULL;
    for (size_t i = 0; i < u->kolommen; i++)
        free(u->kolom[i]);
    u->kolommen = 0;
}

static void neem(struct uitlijst *u, const struct setten *s, int keus) {
    if (keus != 1)
        vergeet(u);
    if (keus > 1 && keus < SETTEN_MAX)
        u->set = mem_copy(s->naam[keus]);
    if (keus != 1)
        return;
    free(u->set);
    u->set = NULL;
    kies_zelf(u);
}

void uitlijst_kies_kolommen(struct uitlijst *u) {
    struct setten s = {.aantal = 0};
    struct problem p = {0};
    struct buf eerst = {0};
    buf_addf(&eerst, _("Vanzelf: %s"), vanzelf(u));
    set_erbij(&s, "", eerst.s);
    buf_free(&eerst);
    set_erbij(&s, "", _("Zelf kiezen, een voor een"));
    if (export_kolommen(&s, neem_set, &p)) {
        int keus = ui_kies(u->ui, _("Welke kolommen?"), (const char *const *)s.regel, s.aantal,
                           begin_van(u, &s));
        if (keus >= 0)
            neem(u, &s, keus);
    } else {
        ui_meld(u->ui, STIJL_ALARM, "%s", problem_text(&p));
    }
    for (int i = 0; i < s.aantal; i++) {
        free(s.naam[i]);
        free(s.regel[i]);
    }
    problem_clear(&p);
    uitlijst_anders(u);
}
