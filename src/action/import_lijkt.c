/* Who in the file, or in an earlier row of the list, looks like the person of a row. */
#include "import.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* While the whole file is in memory the people of it are found here: by the same keys as in the
 * file, over the little that is kept of each of them. A slot holds the last person with a key; from
 * there a chain goes back to the others. */
struct schakel {
    uint32_t nr, vorige; /* of a person from 0; of the next link from 1, 0 is the end */
};

struct gelijkenissen {
    struct dubbel_kort *kort; /* by the numbers of bekenden.rij */
    struct schakel *schakel;
    uint32_t *slot; /* links from 1 */
    size_t ruimte, schakels, schakels_ruimte, slots, bezet, aantal;
    bool alle_sleutels;
};

struct gelijkenissen *gelijkenissen_maak(void) {
    return mem_alloc(sizeof(struct gelijkenissen));
}

void gelijkenissen_free(struct gelijkenissen *g) {
    if (!g)
        return;
    free(g->kort);
    free(g->schakel);
    free(g->slot);
    free(g);
}

static bool heeft_sleutel(const struct dubbel_kort *k, uint64_t sleutel) {
    for (int i = 0; i < DUBBEL_SLEUTELS; i++)
        if (dubbel_sleutel(k, i) == sleutel)
            return true;
    return false;
}

/* The slot of this key, or the empty one where it would go. */
static size_t slot_van(const struct gelijkenissen *g, uint64_t sleutel) {
    size_t i = sleutel & (g->slots - 1);
    while (g->slot[i] && !heeft_sleutel(&g->kort[g->schakel[g->slot[i] - 1].nr], sleutel))
        i = (i + 1) & (g->slots - 1);
    return i;
}

static void sleutel_erbij(struct gelijkenissen *g, uint32_t nr, uint64_t sleutel) {
    if (g->schakels == g->schakels_ruimte) {
        g->schakels_ruimte = g->schakels_ruimte ? g->schakels_ruimte * 2 : 1024;
        g->schakel = mem_grow(g->schakel, g->schakels_ruimte, sizeof *g->schakel);
    }
    size_t i = slot_van(g, sleutel);
    g->bezet += !g->slot[i];
    g->schakel[g->schakels++] = (struct schakel){nr, g->slot[i]};
    g->slot[i] = (uint32_t)g->schakels;
}

/* Somebody with a V-nummer can only look like somebody with another one when both names agree: the
 * other keys are not needed until a row without a number comes along. */
static int sleutels_van(const struct gelijkenissen *g, const struct dubbel_kort *k) {
    enum { ALLEEN_NAMEN = 2 };
    return g->alle_sleutels || !k->v_nummer ? DUBBEL_SLEUTELS : ALLEEN_NAMEN;
}

static void sleutels_erbij(struct gelijkenissen *g, uint32_t nr) {
    for (int i = 0; i < sleutels_van(g, &g->kort[nr]); i++) {
        uint64_t sleutel = dubbel_sleutel(&g->kort[nr], i);
        if (sleutel)
            sleutel_erbij(g, nr, sleutel);
    }
}

static void opnieuw(struct gelijkenissen *g, size_t slots) {
    free(g->slot);
    g->slot = mem_array(slots, sizeof *g->slot);
    g->slots = slots;
    g->bezet = g->schakels = 0;
    for (size_t nr = 0; nr < g->aantal; nr++)
        sleutels_erbij(g, (uint32_t)nr);
}

static void maak_ruimte(struct gelijkenissen *g) {
    if (!g->slots)
        opnieuw(g, 1024);
    else if ((g->bezet + DUBBEL_SLEUTELS) * 3 > g->slots * 2)
        opnieuw(g, g->slots * 2);
}

void gelijkenis_erbij(struct gelijkenissen *g, size_t nr, const struct dubbel_kort *kort) {
    if (nr >= g->ruimte) {
        g->ruimte = g->ruimte ? g->ruimte * 2 : 1024;
        g->kort = mem_grow(g->kort, g->ruimte, sizeof *g->kort);
    }
    maak_ruimte(g);
    g->kort[nr] = *kort;
    g->aantal = nr + 1;
    if (!kort->v_nummer && !g->alle_sleutels) {
        g->alle_sleutels = true;
        opnieuw(g, g->slots);
    }
    sleutels_erbij(g, (uint32_t)nr);
}

/* ---- Looking ---- */

struct blik {
    struct import *w;
    const struct dubbel_vraag *vraag;
    struct dubbel_vondst *beste;
    struct bekende *wie;
    bool gevonden;
};

/* From memory when the dossier still waits to be stored, else from the file. */
static bool bekijk(struct blik *b, struct id dossier, struct dubbel_vondst *uit) {
    struct import *w = b->w;
    const struct beeld *wacht = handeling_veel_dossier(&w->h, dossier);
    if (!wacht)
        return handeling_veel_stort(&w->h) &&
               dubbelen_vergelijk(w->h.s->store, b->vraag, dossier, uit, w->h.p);
    const char *nummer = b->vraag->dossiernummer,
               *gezin = record_waarde(b->vraag->persoon, PERSOON_GEZIN);
    *uit = (struct dubbel_vondst){.dossier = dossier};
    record_kopie(&uit->persoon, &wacht->persoon);
    dubbel_vergelijk(b->vraag->persoon, &uit->persoon,
                     (gezin && record_is(&wacht->persoon, PERSOON_GEZIN, gezin)) ||
                         (nummer && record_is(&wacht->dossier, DOSSIER_DOSSIERNUMMER, nummer)),
                     &uit->score);
    return true;
}

static void neem_beste(struct blik *b, size_t nr) {
    struct dubbel_vondst een;
    const struct bekende *wie = &b->w->bekend.rij[nr];
    if (b->gevonden && id_gelijk(b->beste->dossier, wie->dossier))
        return;
    bool goed = bekijk(b, wie->dossier, &een);
    if (!goed || een.score.oordeel == DUBBEL_GEEN ||
        (b->gevonden && een.score.totaal <= b->beste->score.totaal)) {
        dubbel_vondst_free(&een);
        return;
    }
    if (b->gevonden)
        dubbel_vondst_free(b->beste);
    *b->beste = een;
    *b->wie = *wie;
    b->gevonden = true;
}

static void loop_sleutel(struct blik *b, const struct dubbel_kort *kort, uint64_t sleutel) {
    struct gelijkenissen *g = b->w->bekend.lijkt;
    size_t i = slot_van(g, sleutel);
    int gezien = 0;
    for (uint32_t s = g->slot[i]; s && gezien < DUBBELEN_PER_SLEUTEL; gezien++) {
        const struct schakel *schakel = &g->schakel[s - 1];
        int hoogstens = dubbel_hoogstens(kort, &g->kort[schakel->nr]);
        if (hoogstens >= DUBBEL_VANAF_MOGELIJK)
            neem_beste(b, schakel->nr);
        s = schakel->vorige;
    }
}

static bool lijkt_in_geheugen(struct blik *b, const struct dubbel_kort *kort) {
    struct gelijkenissen *g = b->w->bekend.lijkt;
    if (!g->aantal)
        return false;
    if (!kort->v_nummer && !g->alle_sleutels) {
        g->alle_sleutels = true;
        opnieuw(g, g->slots);
    }
    for (int i = 0; i < sleutels_van(g, kort); i++) {
        uint64_t sleutel = dubbel_sleutel(kort, i);
        if (sleutel)
            loop_sleutel(b, kort, sleutel);
    }
    return b->gevonden;
}

bool bekende_lijkt(struct import *w, const struct beeld *b, const struct dubbel_kort *kort,
                   struct dubbel_vondst *uit, struct bekende *wie) {
    struct dubbel_vraag vraag = {
        .persoon = &b->persoon, .dossiernummer = record_waarde(&b->dossier, DOSSIER_DOSSIERNUMMER)};
    if (w->bekend.lijkt)
        return lijkt_in_geheugen(&(struct blik){.w = w, .vraag = &vraag, .beste = uit, .wie = wie},
                                 kort);
    if (!dubbelen_zoek(w->h.s->store, &vraag, uit, 1, w->h.p))
        return false;
    *wie = bekende_van_dossier(w, uit->dossier);
    return true;
}
