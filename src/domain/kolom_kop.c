/* Where the header of a list is: below titles, above the people, in one row or in two. */
#include "kolom_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Below this row nobody begins a list. */
enum { LAATSTE_KOPRIJ = 60 };

/* More columns than a list of people has say no more about where its header is. */
enum { MEESTE_KOLOMMEN = 200 };

static bool is_sleutelveld(const char *naam) {
    static const char *const velden[] = {
        "v_nummer", "bsn", "achternaam", "voornamen", "volledige_naam", "geboortedatum"};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        if (!strcmp(naam, velden[i]))
            return true;
    return false;
}

/* How much a cell looks like a header. */
static int weeg_kop(const struct kolomregels *r, const char *tekst) {
    struct kolom k;
    int punten = 0;
    kolom_van_kop(r, tekst, &k);
    if (k.uitslag == KOLOM_HERKEND)
        punten = is_sleutelveld(k.naam) ? 4 : 2;
    else if (k.uitslag == KOLOM_TWIJFEL)
        punten = 1;
    else if (cel_is_gegeven(tekst))
        punten = -2;
    free(k.kop);
    free(k.mogelijk);
    return punten;
}

static int weeg(const struct kolomregels *r, char *const *kop, size_t aantal) {
    int punten = 0;
    for (size_t i = 0; i < aantal && i < MEESTE_KOLOMMEN; i++)
        if (!cel_is_leeg(kop[i]))
            punten += weeg_kop(r, kop[i]);
    return punten;
}

static size_t gevuld(const struct lijstrij *rij) {
    size_t n = 0;
    for (size_t i = 0; i < rij->aantal; i++)
        n += !cel_is_leeg(rij->cel[i]);
    return n;
}

static size_t gegevens(const struct lijstrij *rij) {
    size_t n = 0;
    for (size_t i = 0; i < rij->aantal; i++)
        n += cel_is_gegeven(rij->cel[i]);
    return n;
}

static bool heeft_nummer(const struct lijstrij *rij) {
    for (size_t i = 0; i < rij->aantal; i++)
        if (cel_is_vnummer(rij->cel[i]) || cel_is_bsn(rij->cel[i]))
            return true;
    return false;
}

/* Rows come back with what regie wrote behind them. */
static bool is_eigen(const struct lijstrij *rij) {
    return kolommen_van_regie(rij->cel, rij->aantal) > 0;
}

void lijstkop_free(struct lijstkop *k) {
    for (size_t i = 0; i < k->aantal; i++) {
        free(k->kop[i]);
        free(k->eigen[i]);
    }
    free(k->kop);
    free(k->eigen);
    *k = (struct lijstkop){0};
}

static void kop_ruimte(struct lijstkop *k, size_t aantal) {
    k->aantal = aantal;
    k->kop = mem_array(aantal, sizeof *k->kop);
    k->eigen = mem_array(aantal, sizeof *k->eigen);
}

static void kop_van_rij(const struct lijstmonster *m, size_t rij, struct lijstkop *uit) {
    *uit = (struct lijstkop){.rij = rij, .rijen = 1};
    kop_ruimte(uit, m->rij[rij].aantal);
    for (size_t i = 0; i < uit->aantal; i++) {
        uit->kop[i] = mem_copy(m->rij[rij].cel[i]);
        uit->eigen[i] = mem_copy(m->rij[rij].cel[i]);
    }
}

static void kop_zonder(const struct lijstmonster *m, size_t rij, struct lijstkop *uit) {
    size_t breed = 0;
    *uit = (struct lijstkop){.rij = rij};
    for (size_t i = rij; i < m->rijen; i++)
        breed = m->rij[i].aantal > breed ? m->rij[i].aantal : breed;
    kop_ruimte(uit, breed);
    for (size_t i = 0; i < breed; i++) {
        struct buf naam = {0};
        buf_addf(&naam, _("kolom %zu"), i + 1);
        uit->kop[i] = buf_take(&naam);
        uit->eigen[i] = mem_copy("");
    }
}

/* Two rows as one. A cell of the upper one counts for the empty cells to its right too: that is how
 * merged cells are written. */
static void kop_van_paar(const struct lijstmonster *m, size_t rij, struct lijstkop *uit) {
    const struct lijstrij *boven = &m->rij[rij], *onder = &m->rij[rij + 1];
    const char *groep = "";
    *uit = (struct lijstkop){.rij = rij, .rijen = 2};
    kop_ruimte(uit, boven->aantal > onder->aantal ? boven->aantal : onder->aantal);
    for (size_t i = 0; i < uit->aantal; i++) {
        const char *b = monster_cel(m, rij, i), *o = monster_cel(m, rij + 1, i);
        struct buf kop = {0};
        groep = cel_is_leeg(b) ? groep : b;
        bool samen = !cel_is_leeg(o) && *groep && strcmp(groep, o) != 0;
        if (samen)
            buf_addf(&kop, "%s ", groep);
        buf_add(&kop, cel_is_leeg(o) ? b : o);
        uit->kop[i] = buf_take(&kop);
        uit->eigen[i] = mem_copy(cel_is_leeg(o) ? b : o);
    }
}

/* By both rows where those together are the name of a field, else by the lower one. */
static int weeg_paar(const struct kolomregels *r, const struct lijstkop *k) {
    int punten = 0;
    for (size_t i = 0; i < k->aantal && i < MEESTE_KOLOMMEN; i++) {
        if (cel_is_leeg(k->kop[i]))
            continue;
        int samen = weeg_kop(r, k->kop[i]);
        punten += samen > 0 ? samen : kop_over_ander(k->kop[i]) ? 0 : weeg_kop(r, k->eigen[i]);
    }
    return punten;
}

static long *tel_koppen(char *const *kop, size_t aantal) {
    long *keer = mem_array(aantal + 1, sizeof *keer);
    struct kaart gezien = {0};
    for (size_t i = 0; i < aantal; i++) {
        struct buf sleutel = {0};
        long eerder = 0;
        kop_sleutel(kop[i], &sleutel);
        if (sleutel.len) {
            kaart_zoek(&gezien, sleutel.s, &eerder);
            kaart_zet(&gezien, sleutel.s, eerder + 1);
        }
        keer[i] = eerder + 1;
        buf_free(&sleutel);
    }
    kaart_free(&gezien);
    return keer;
}

long *koppen_keer(const struct lijstkop *k) {
    return tel_koppen(k->kop, k->aantal);
}

/* How many headers are there once more. */
static size_t dubbele(char *const *kop, size_t aantal) {
    long *keer = tel_koppen(kop, aantal);
    size_t n = 0;
    for (size_t i = 0; i < aantal; i++)
        n += keer[i] > 1;
    free(keer);
    return n;
}

/* A row above the names that groups them: more than a title in its first cell, and no data. */
static bool kan_groeperen(const struct lijstrij *rij) {
    size_t n = gevuld(rij);
    return gegevens(rij) == 0 && (n > 1 || (n == 1 && cel_is_leeg(rij->cel[0])));
}

/* Is the row above, or the one below, part of the header? */
static void probeer_paar(const struct kolomregels *r, const struct lijstmonster *m, size_t boven,
                         int punten, struct lijstkop *uit) {
    struct lijstkop paar;
    const struct lijstrij *onder = &m->rij[boven + 1];
    if (!kan_groeperen(&m->rij[boven]) || gegevens(onder) > 0 || gevuld(onder) == 0)
        return;
    kop_van_paar(m, boven, &paar);
    bool scheidt = uit->rij == boven + 1 &&
                   dubbele(paar.kop, paar.aantal) < dubbele(onder->cel, onder->aantal);
    if (weeg_paar(r, &paar) > punten || scheidt) {
        lijstkop_free(uit);
        *uit = paar;
    } else {
        lijstkop_free(&paar);
    }
}

/* The row with the most names of fields, before the rows of people begin. -1 when there is none. */
static long beste_rij(const struct kolomregels *r, const struct lijstmonster *m, int *punten) {
    long best = -1;
    *punten = 0;
    for (size_t i = 0; i < m->rijen && i < LAATSTE_KOPRIJ; i++) {
        const struct lijstrij *rij = &m->rij[i];
        if (is_eigen(rij)) {
            *punten = 1000;
            return (long)i;
        }
        if (best >= 0 && heeft_nummer(rij))
            break;
        int p = weeg(r, rij->cel, rij->aantal);
        if (p > *punten) {
            *punten = p;
            best = (long)i;
        }
    }
    return best;
}

/* Without names of fields: the row above the first number of a person, when it has about as many
 * cells and no data. Without such numbers the first row, unless that is one like the next
 * and has a date or the like. */
static void kop_op_inhoud(const struct lijstmonster *m, struct lijstkop *uit) {
    size_t i = 0;
    while (i < m->rijen && !heeft_nummer(&m->rij[i]))
        i++;
    if (i == m->rijen && i > 1 && gegevens(&m->rij[0]) > 0 &&
        gevuld(&m->rij[0]) >= gevuld(&m->rij[1]))
        kop_zonder(m, 0, uit);
    else if (i == m->rijen)
        kop_van_rij(m, 0, uit);
    else if (i > 0 && gegevens(&m->rij[i - 1]) == 0 &&
             2 * gevuld(&m->rij[i - 1]) >= gevuld(&m->rij[i]))
        kop_van_rij(m, i - 1, uit);
    else
        kop_zonder(m, i, uit);
}

static bool kop_op_regel(const struct kolomregels *r, const struct lijstmonster *m, long regel,
                         struct lijstkop *uit, struct problem *p) {
    for (size_t i = 0; i < m->rijen; i++) {
        if (m->rij[i].regel != regel)
            continue;
        kop_van_rij(m, i, uit);
        if (i + 1 < m->rijen)
            probeer_paar(r, m, i, weeg(r, uit->kop, uit->aantal), uit);
        return true;
    }
    return problem_set(
        p, PROBLEM_INPUT,
        _("Op regel %ld begint geen rij van deze lijst. Kies de regel van de kop, of "
          "laat regie zoeken."),
        regel);
}

bool lijstkop_vind(const struct kolomregels *r, const struct lijstmonster *m, long regel,
                   struct lijstkop *uit, struct problem *p) {
    int punten;
    *uit = (struct lijstkop){0};
    if (regel > 0)
        return kop_op_regel(r, m, regel, uit, p);
    if (regel < 0 || m->rijen == 0) {
        kop_zonder(m, 0, uit);
        return true;
    }
    long rij = beste_rij(r, m, &punten);
    if (rij < 0) {
        kop_op_inhoud(m, uit);
        return true;
    }
    kop_van_rij(m, (size_t)rij, uit);
    if (rij > 0)
        probeer_paar(r, m, (size_t)rij - 1, punten, uit);
    if (uit->rijen == 1 && (size_t)rij + 1 < m->rijen)
        probeer_paar(r, m, (size_t)rij, punten, uit);
    return true;
}

static int vergelijk(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

void koppen_sleutel(const struct lijstkop *k, struct buf *uit) {
    char **sleutel = mem_array(k->aantal + 1, sizeof *sleutel);
    uint64_t h = 14695981039346656037U; /* FNV-1a */
    for (size_t i = 0; i < k->aantal; i++) {
        struct buf b = {0};
        kop_sleutel(k->kop[i], &b);
        sleutel[i] = buf_take(&b);
    }
    qsort(sleutel, k->aantal, sizeof *sleutel, vergelijk);
    for (size_t i = 0; i < k->aantal; i++) {
        for (const char *s = sleutel[i]; *s; s++)
            h = (h ^ (unsigned char)*s) * 1099511628211U;
        h = *sleutel[i] ? (h ^ ';') * 1099511628211U : h;
        free(sleutel[i]);
    }
    free(sleutel);
    buf_addf(uit, "%016llx", (unsigned long long)h);
}
