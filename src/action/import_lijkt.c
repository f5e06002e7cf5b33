/* Who in the file, or in an earlier row of the list, looks like the person of a row. */
#include "import.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* People are found here by the same keys as in the file, over the little that is kept of each of
 * them: those new in the list, who need not be in the file yet, and all of the file too when it is
 * small and the list long. Behind a key stands the one person who has
 * it, or the first of a chain; of those who share a key only the first hundred are in the chain. */
struct schakel {
    uint32_t nr, volgende; /* of a person from 0; of the next link from 1, 0 is the end */
};

struct gelijkenissen {
    struct dubbel_kort *kort; /* by the numbers of the known */
    size_t aantal, ruimte;
    struct nummers sleutel; /* to a person, or, from KETEN on, to a link */
    struct schakel *schakel;
    size_t schakels, schakels_ruimte;
    bool zonder; /* there is somebody without V-nummer */
    bool alles;  /* with all keys of those who have one */

    struct mogelijk {
        int hoogstens;
        uint32_t nr;
        struct id dossier; /* empty until it is asked for, when everybody is here */
    } * mogelijk;          /* who may look like the person looked for */
    size_t mogelijken, mogelijken_ruimte;
};

enum { KETEN = 1 << 29 };

/* Of more people of one name and date of birth, all without a number, only so many are compared. */
enum { ZELFDEN = 20 };

/* Two people with another V-nummer each can only look alike when they share one of a few keys; the
 * other ones of who has a V-nummer are not needed until a row without comes along. Where both kinds
 * are found by the same sort of key, they stand apart: a chain of many with a number would hide the
 * few without. */
enum { SOORT_SAMEN, SOORT_MET, SOORT_ZONDER };

static bool is_samen(int nr) {
    return nr < 2 || nr == DUBBEL_SLEUTELS - 1;
}

struct gelijkenissen *gelijkenissen_maak(void) {
    return mem_alloc(sizeof(struct gelijkenissen));
}

void gelijkenissen_free(struct gelijkenissen *g) {
    if (!g)
        return;
    free(g->kort);
    free(g->schakel);
    free(g->mogelijk);
    nummers_free(&g->sleutel);
    free(g);
}

/* 34 bits tell keys apart well enough: who comes along by chance is compared and found to differ.
 */
static bool sleutel_van(const struct dubbel_kort *k, int nr, int soort, uint64_t *uit) {
    uint64_t sleutel = dubbel_sleutel(k, nr);
    *uit = (sleutel ^ (uint64_t)soort << 62) >> (64 - NUMMERS_SLEUTEL_BITS);
    return sleutel != 0;
}

static uint32_t schakel_erbij(struct gelijkenissen *g, uint32_t nr) {
    if (g->schakels == g->schakels_ruimte) {
        g->schakels_ruimte = g->schakels_ruimte ? g->schakels_ruimte * 2 : 1024;
        g->schakel = mem_grow(g->schakel, g->schakels_ruimte, sizeof *g->schakel);
    }
    g->schakel[g->schakels++] = (struct schakel){nr, 0};
    return (uint32_t)g->schakels;
}

static void achteraan(struct gelijkenissen *g, uint32_t eerste, uint32_t nr) {
    uint32_t laatste = eerste;
    int lang = 1;
    for (; g->schakel[laatste - 1].volgende; lang++)
        laatste = g->schakel[laatste - 1].volgende;
    if (lang >= DUBBELEN_PER_SLEUTEL)
        return;
    uint32_t nieuw = schakel_erbij(g, nr); /* may move them */
    g->schakel[laatste - 1].volgende = nieuw;
}

static void sleutel_erbij(struct gelijkenissen *g, uint64_t sleutel, uint32_t nr) {
    long waarde = nummers_zoek(&g->sleutel, sleutel);
    if (waarde < 0) {
        nummers_zet(&g->sleutel, sleutel, nr);
    } else if (waarde >= KETEN) {
        achteraan(g, (uint32_t)(waarde - KETEN), nr);
    } else {
        uint32_t eerste = schakel_erbij(g, (uint32_t)waarde);
        achteraan(g, eerste, nr);
        nummers_zet(&g->sleutel, sleutel, KETEN + (long)eerste);
    }
}

/* Of the one with this number, whose short form was `eerst` when it stood there before. */
struct wijziging {
    uint32_t nr;
    const struct dubbel_kort *eerst; /* NULL when it did not */
};

static bool stond_er(const struct dubbel_kort *eerst, int nr, int soort, uint64_t sleutel) {
    uint64_t oud;
    return eerst && sleutel_van(eerst, nr, soort, &oud) && oud == sleutel &&
           (soort == SOORT_SAMEN || (soort == SOORT_MET) == eerst->v_nummer);
}

static void sleutels_erbij(struct gelijkenissen *g, struct wijziging w, int van, int tot,
                           int soort) {
    uint64_t sleutel;
    for (int i = van; i < tot; i++)
        if (is_samen(i) == (soort == SOORT_SAMEN) &&
            sleutel_van(&g->kort[w.nr], i, soort, &sleutel) &&
            !stond_er(w.eerst, i, soort, sleutel))
            sleutel_erbij(g, sleutel, w.nr);
}

static void overige_sleutels(struct gelijkenissen *g) {
    for (size_t nr = 0; nr < g->aantal; nr++)
        if (g->kort[nr].v_nummer)
            sleutels_erbij(g, (struct wijziging){(uint32_t)nr, NULL}, 0, DUBBEL_SLEUTELS,
                           SOORT_MET);
    g->alles = true;
}

static void alle_sleutels(struct gelijkenissen *g, struct wijziging w) {
    bool zonder = !g->kort[w.nr].v_nummer;
    g->zonder = g->zonder || zonder;
    sleutels_erbij(g, w, 0, DUBBEL_SLEUTELS, SOORT_SAMEN);
    if (zonder)
        sleutels_erbij(g, w, 0, DUBBEL_SLEUTELS, SOORT_ZONDER);
    else
        sleutels_erbij(g, w, g->alles ? 0 : DUBBEL_SLEUTEL_DATUM, DUBBEL_SLEUTEL_DATUM + 1,
                       SOORT_MET);
}

/* Those whose numbers lie in between are looked up in the file: nothing is known of them here. */
void gelijkenis_erbij(struct gelijkenissen *g, size_t nr, const struct dubbel_kort *kort) {
    while (nr >= g->ruimte) {
        g->ruimte = g->ruimte ? g->ruimte * 2 : 1024;
        g->kort = mem_grow(g->kort, g->ruimte, sizeof *g->kort);
    }
    memset(g->kort + g->aantal, 0, (nr - g->aantal) * sizeof *g->kort);
    g->kort[nr] = *kort;
    g->aantal = nr + 1;
    alle_sleutels(g, (struct wijziging){(uint32_t)nr, NULL});
}

/* The keys of before stay: who is found by them is compared and found to differ. */
void gelijkenis_anders(struct gelijkenissen *g, size_t nr, const struct dubbel_kort *kort) {
    if (nr >= g->aantal) {
        gelijkenis_erbij(g, nr, kort);
        return;
    }
    struct dubbel_kort eerst = g->kort[nr];
    g->kort[nr] = *kort;
    alle_sleutels(g, (struct wijziging){(uint32_t)nr, &eerst});
}

/* ---- Looking ---- */

static void mogelijk_erbij(struct gelijkenissen *g, int hoogstens, uint32_t nr) {
    if (g->mogelijken == g->mogelijken_ruimte) {
        g->mogelijken_ruimte = g->mogelijken_ruimte ? g->mogelijken_ruimte * 2 : 64;
        g->mogelijk = mem_grow(g->mogelijk, g->mogelijken_ruimte, sizeof *g->mogelijk);
    }
    g->mogelijk[g->mogelijken++] = (struct mogelijk){hoogstens, nr, {{0}}};
}

static void bekijk_mens(struct gelijkenissen *g, const struct dubbel_kort *wie, uint32_t nr) {
    int hoogstens = dubbel_hoogstens(wie, &g->kort[nr]);
    if (hoogstens >= DUBBEL_VANAF_MOGELIJK)
        mogelijk_erbij(g, hoogstens, nr);
}

static void bekijk_zelfde(struct gelijkenissen *g, const struct dubbel_kort *wie, uint32_t nr) {
    if (dubbel_zelfde(wie, &g->kort[nr]))
        mogelijk_erbij(g, 0, nr);
}

typedef void bekijker(struct gelijkenissen *g, const struct dubbel_kort *wie, uint32_t nr);

static void loop_met(struct gelijkenissen *g, const struct dubbel_kort *wie, int nr, int soort,
                     bekijker *bekijk) {
    uint64_t sleutel;
    if (!sleutel_van(wie, nr, soort, &sleutel))
        return;
    long waarde = nummers_zoek(&g->sleutel, sleutel);
    if (waarde >= 0 && waarde < KETEN)
        bekijk(g, wie, (uint32_t)waarde);
    for (uint32_t s = waarde < KETEN ? 0 : (uint32_t)(waarde - KETEN); s;
         s = g->schakel[s - 1].volgende)
        bekijk(g, wie, g->schakel[s - 1].nr);
}

static void loop_sleutel(struct gelijkenissen *g, const struct dubbel_kort *wie, int nr,
                         int soort) {
    loop_met(g, wie, nr, soort, bekijk_mens);
}

/* The likeliest first; of those the one who was there first: keys and numbers are given in that
 * order. */
static int vergelijk_mogelijken(const void *a, const void *b) {
    const struct mogelijk *x = a, *y = b;
    if (x->hoogstens != y->hoogstens)
        return y->hoogstens - x->hoogstens;
    int eerder = memcmp(x->dossier.byte, y->dossier.byte, sizeof x->dossier.byte);
    return eerder ? eerder : x->nr < y->nr ? -1 : x->nr > y->nr;
}

static bool is_dezelfde(const struct mogelijk *een, const struct mogelijk *ander) {
    return id_gelijk(een->dossier, ander->dossier) &&
           (!id_is_leeg(een->dossier) || een->nr == ander->nr);
}

/* Somebody found by several keys stands there several times, one behind the other. */
static void eenmaal_elk(struct gelijkenissen *g) {
    size_t n = 0;
    if (g->mogelijken > 1)
        qsort(g->mogelijk, g->mogelijken, sizeof *g->mogelijk, vergelijk_mogelijken);
    for (size_t i = 0; i < g->mogelijken; i++)
        if (!n || !is_dezelfde(&g->mogelijk[n - 1], &g->mogelijk[i]))
            g->mogelijk[n++] = g->mogelijk[i];
    g->mogelijken = n;
}

static void zoek_mogelijken(struct gelijkenissen *g, const struct dubbel_kort *wie) {
    g->mogelijken = 0;
    if (!wie->v_nummer && !g->alles)
        overige_sleutels(g);
    for (int i = 0; i < DUBBEL_SLEUTELS; i++) {
        if (is_samen(i))
            loop_sleutel(g, wie, i, SOORT_SAMEN);
        else if (!wie->v_nummer)
            loop_sleutel(g, wie, i, SOORT_MET);
        if (!is_samen(i) && g->zonder)
            loop_sleutel(g, wie, i, SOORT_ZONDER);
    }
    if (wie->v_nummer)
        loop_sleutel(g, wie, DUBBEL_SLEUTEL_DATUM, SOORT_MET);
}

/* From memory when the dossier still waits to be stored, else from the file. */
static bool vergelijk(struct import *w, const struct dubbel_vraag *vraag, struct id dossier,
                      struct dubbel_vondst *uit) {
    const struct beeld *wacht = handeling_veel_dossier(&w->h, dossier);
    if (!wacht)
        return handeling_veel_wacht(&w->h) &&
               dubbelen_vergelijk(w->h.s->store, vraag, dossier, uit, w->h.p);
    const char *nummer = vraag->dossiernummer,
               *gezin = record_waarde(vraag->persoon, PERSOON_GEZIN);
    *uit = (struct dubbel_vondst){.dossier = dossier};
    record_kopie(&uit->persoon, &wacht->persoon);
    dubbel_vergelijk(vraag->persoon, &uit->persoon,
                     (gezin && record_is(&wacht->persoon, PERSOON_GEZIN, gezin)) ||
                         (nummer && record_is(&wacht->dossier, DOSSIER_DOSSIERNUMMER, nummer)),
                     &uit->score);
    return true;
}

/* Whoever was looked at before is known, until a row changes somebody. */
static struct dubbel_geheugen *gewogen(struct import *w) {
    struct bekenden *b = &w->bekend;
    if (b->gewijzigd != w->uit->gewijzigd)
        dubbel_geheugen_leeg(b->gewogen);
    if (!b->gewogen)
        b->gewogen = dubbel_geheugen_maak();
    b->gewijzigd = w->uit->gewijzigd;
    return b->gewogen;
}

static bool is_alles_hier(const struct import *w) {
    return w->bekend.alles || w->bekend.leeg;
}

static struct id dossier_van(struct import *w, const struct mogelijk *m) {
    return id_is_leeg(m->dossier) ? bekende_van_nummer(w, m->nr).dossier : m->dossier;
}

/* Those of the file besides those that are here. */
static void zoek_in_bestand(struct import *w, struct dubbel_vraag *vraag,
                            const struct dubbel_kort *kort) {
    struct gelijkenissen *g = w->bekend.lijkt;
    struct dubbel_kandidaten k;
    for (size_t i = 0; i < g->mogelijken; i++)
        g->mogelijk[i].dossier = dossier_van(w, &g->mogelijk[i]);
    vraag->geheugen = gewogen(w);
    dubbelen_met_sleutels(w->h.s->store, vraag, kort, &k, w->h.p);
    for (size_t i = 0; i < k.aantal; i++) {
        mogelijk_erbij(g, k.rij[i].hoogstens, UINT32_MAX);
        g->mogelijk[g->mogelijken - 1].dossier = k.rij[i].dossier;
    }
    free(k.rij);
}

static bool weeg_mogelijken(struct import *w, const struct dubbel_vraag *vraag,
                            struct dubbel_vondst *uit) {
    struct gelijkenissen *g = w->bekend.lijkt;
    bool gevonden = false;
    for (size_t i = 0; i < g->mogelijken && i <= DUBBELEN_MEEST; i++) {
        struct dubbel_vondst een = {0};
        if (gevonden && uit->score.totaal >= g->mogelijk[i].hoogstens)
            break;
        bool beter = vergelijk(w, vraag, dossier_van(w, &g->mogelijk[i]), &een) &&
                     een.score.oordeel != DUBBEL_GEEN &&
                     (!gevonden || een.score.totaal > uit->score.totaal);
        dubbel_vondst_free(beter ? uit : &een);
        if (beter)
            *uit = een;
        gevonden = gevonden || beter;
    }
    return gevonden;
}

static bool staat_erbij(const struct id *ids, size_t n, struct id dossier) {
    for (size_t i = 0; i < n; i++)
        if (id_gelijk(ids[i], dossier))
            return true;
    return false;
}

/* Those of the file first: they were there before. Whoever is new in the list may be there by now.
 */
static size_t zelfden(struct import *w, const struct dubbel_kort *kort, struct id *uit,
                      size_t max) {
    struct gelijkenissen *g = w->bekend.lijkt;
    size_t n =
        is_alles_hier(w) ? 0 : dubbelen_zelfde(w->h.s->store, kort, gewogen(w), uit, max, w->h.p);
    g->mogelijken = 0;
    loop_met(g, kort, dubbel_sleutel_zelfde(kort), SOORT_ZONDER, bekijk_zelfde);
    for (size_t i = 0; i < g->mogelijken && n < max; i++) {
        struct id dossier = bekende_van_nummer(w, g->mogelijk[i].nr).dossier;
        if (!staat_erbij(uit, n, dossier))
            uit[n++] = dossier;
    }
    return n;
}

bool bekende_zelfde(struct import *w, const struct import_rij *rij, const struct beeld *b,
                    const struct dubbel_kort *kort, is_zelfde *zelfde) {
    struct dubbel_vraag vraag = {
        .persoon = &b->persoon, .dossiernummer = record_waarde(&b->dossier, DOSSIER_DOSSIERNUMMER)};
    struct id dossier[ZELFDEN];
    size_t n = kort->v_nummer ? 0 : zelfden(w, kort, dossier, ZELFDEN);
    bool gevonden = false;
    for (size_t i = 0; i < n && !gevonden; i++) {
        struct dubbel_vondst een = {0};
        gevonden = vergelijk(w, &vraag, dossier[i], &een) &&
                   zelfde(w, rij, b, &een, bekende_van_dossier(w, dossier[i]));
        dubbel_vondst_free(&een);
    }
    return gevonden;
}

bool bekende_lijkt(struct import *w, const struct beeld *b, const struct dubbel_kort *kort,
                   struct dubbel_vondst *uit, struct bekende *wie, bool *meer) {
    struct dubbel_vraag vraag = {
        .persoon = &b->persoon, .dossiernummer = record_waarde(&b->dossier, DOSSIER_DOSSIERNUMMER)};
    struct gelijkenissen *g = w->bekend.lijkt;
    *uit = (struct dubbel_vondst){0};
    zoek_mogelijken(g, kort);
    if (!is_alles_hier(w))
        zoek_in_bestand(w, &vraag, kort);
    eenmaal_elk(g);
    *meer = g->mogelijken > 1 + DUBBELEN_MEEST;
    bool lijkt = weeg_mogelijken(w, &vraag, uit);
    if (lijkt)
        *wie = bekende_van_dossier(w, uit->dossier);
    return lijkt;
}
