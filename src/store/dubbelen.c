/* People in the file who may be the same, found by the keys of regie/dubbel.h. */
#include "regie/dubbelen.h"
#include "regie/ids.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GEHEUGEN_MEEST = 1 << 14 };

struct dubbel_geheugen {
    struct ids wie;
    struct dubbel_kort kort[GEHEUGEN_MEEST];
    bool gekeken, zonder; /* whether there is anybody without V-nummer, and is there? */
};

struct dubbel_geheugen *dubbel_geheugen_maak(void) {
    return mem_alloc(sizeof(struct dubbel_geheugen));
}

void dubbel_geheugen_leeg(struct dubbel_geheugen *g) {
    if (!g)
        return;
    ids_leeg(&g->wie);
    g->gekeken = false;
}

void dubbel_geheugen_free(struct dubbel_geheugen *g) {
    if (g)
        ids_free(&g->wie);
    free(g);
}

/* Who has the same number: no key can promise more. */
enum { NUMMER_GELIJK = 1000 };

static void met_nummer(struct store *s, enum query q, const char *parameter, const char *waarde,
                       struct ids *uit, struct problem *p) {
    if (!waarde)
        return;
    struct cursor *c = cursor_open(s, q, p);
    cursor_zet_tekst(c, parameter, waarde);
    while (cursor_volgende(c))
        ids_erbij(uit, cursor_id(c, "dossier"));
    cursor_sluit(c);
}

void dubbelen_lees_persoon(struct cursor *c, struct record *uit) {
    static const int velden[] = {PERSOON_V_NUMMER,      PERSOON_BSN,      PERSOON_ACHTERNAAM,
                                 PERSOON_VOORNAMEN,     PERSOON_GESLACHT, PERSOON_GEBOORTEDATUM,
                                 PERSOON_NATIONALITEIT, PERSOON_TELEFOON, PERSOON_VOORLETTERS};
    record_begin(uit, SOORT_PERSOON);
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        record_zet(uit, velden[i], cursor_tekst(c, soort_persoon.velden[velden[i]].naam));
}

/* One key is one word, or all words that differ in their last letters only. */
static void met_sleutel(struct store *s, const struct dubbel_zoeksleutel *z, struct ids *uit,
                        struct problem *p) {
    char van[DUBBEL_WOORD], tot[DUBBEL_WOORD + 1];
    dubbel_sleutelwoord(z->sleutel, z->zonder, van);
    if (z->elke_dag)
        van[DUBBEL_WOORD - 1 - DUBBEL_WOORD_DAG] = '\0';
    snprintf(tot, sizeof tot, "%s%c", van, z->elke_dag ? '\x7f' : '\1');
    struct cursor *c = cursor_open(s, Q_DUBBEL_VAN_SLEUTEL, p);
    cursor_zet_tekst(c, ":van", van);
    cursor_zet_tekst(c, ":tot", tot);
    cursor_zet_getal(c, ":hoogstens", DUBBELEN_PER_SLEUTEL);
    while (cursor_volgende(c))
        ids_erbij(uit, cursor_id(c, "dossier"));
    cursor_sluit(c);
}

static bool lees_kort(struct store *s, struct id dossier, struct dubbel_kort *uit,
                      struct problem *p) {
    struct cursor *c = cursor_open(s, Q_DUBBEL_PERSOON, p);
    cursor_zet_id(c, ":dossier", dossier);
    bool gevonden = cursor_volgende(c);
    if (gevonden) {
        struct record persoon;
        dubbelen_lees_persoon(c, &persoon);
        dubbel_kort(&persoon, uit);
        record_free(&persoon);
    }
    cursor_sluit(c);
    return gevonden;
}

static bool kort_van(struct store *s, struct dubbel_geheugen *g, struct id dossier,
                     struct dubbel_kort *uit, struct problem *p) {
    long nr = g ? ids_zoek(&g->wie, dossier) : -1;
    if (nr >= 0) {
        *uit = g->kort[nr];
        return true;
    }
    if (!lees_kort(s, dossier, uit, p))
        return false;
    if (g && g->wie.aantal == GEHEUGEN_MEEST)
        ids_leeg(&g->wie);
    if (g)
        g->kort[ids_erbij(&g->wie, dossier)] = *uit;
    return true;
}

/* The likeliest first; of those the one who was there first. */
static int vergelijk_kandidaten(const void *a, const void *b) {
    const struct dubbel_kandidaat *x = a, *y = b;
    return x->hoogstens != y->hoogstens
               ? y->hoogstens - x->hoogstens
               : memcmp(x->dossier.byte, y->dossier.byte, sizeof x->dossier.byte);
}

static bool is_iemand_zonder(struct store *s, struct dubbel_geheugen *g, struct problem *p) {
    if (!g)
        return true;
    if (!g->gekeken) {
        struct cursor *c = cursor_open(s, Q_DUBBEL_ZONDER_NUMMER, p);
        g->zonder = cursor_volgende(c);
        g->gekeken = true;
        cursor_sluit(c);
    }
    return g->zonder;
}

static void met_sleutels(struct store *s, const struct dubbel_vraag *v,
                         const struct dubbel_kort *kort, struct ids *uit, struct problem *p) {
    struct dubbel_zoeksleutel sleutel[DUBBEL_ZOEKSLEUTELS];
    size_t sleutels = dubbel_zoeksleutels(kort, sleutel);
    bool zonder = is_iemand_zonder(s, v->geheugen, p);
    for (size_t i = 0; i < sleutels; i++)
        if (zonder || !sleutel[i].zonder)
            met_sleutel(s, &sleutel[i], uit, p);
}

/* Of these, the first of whom share a number, who may reach the first verdict. */
static void houd_mogelijken(struct store *s, const struct dubbel_vraag *v,
                            const struct dubbel_kort *kort, const struct ids *ids,
                            size_t met_nummers, struct dubbel_kandidaten *uit, struct problem *p) {
    *uit = (struct dubbel_kandidaten){mem_array(ids->aantal, sizeof *uit->rij), 0};
    for (size_t i = 0; i < ids->aantal; i++) {
        struct dubbel_kort ander;
        struct id dossier = ids->id[i];
        if (id_gelijk(dossier, v->zelf))
            continue;
        int hoogstens = i < met_nummers ? NUMMER_GELIJK
                        : kort_van(s, v->geheugen, dossier, &ander, p)
                            ? dubbel_hoogstens(kort, &ander)
                            : 0;
        if (hoogstens >= DUBBEL_VANAF_MOGELIJK)
            uit->rij[uit->aantal++] = (struct dubbel_kandidaat){hoogstens, dossier};
    }
    qsort(uit->rij, uit->aantal, sizeof *uit->rij, vergelijk_kandidaten);
}

void dubbelen_met_sleutels(struct store *s, const struct dubbel_vraag *v,
                           const struct dubbel_kort *kort, struct dubbel_kandidaten *uit,
                           struct problem *p) {
    struct ids ids = {0};
    met_sleutels(s, v, kort, &ids, p);
    houd_mogelijken(s, v, kort, &ids, 0, uit, p);
    ids_free(&ids);
}

static void verzamel(struct store *s, const struct dubbel_vraag *v, struct dubbel_kandidaten *uit,
                     struct problem *p) {
    struct dubbel_kort kort;
    struct ids ids = {0};
    met_nummer(s, Q_DOSSIER_VAN_VNUMMER, ":v_nummer", record_waarde(v->persoon, PERSOON_V_NUMMER),
               &ids, p);
    met_nummer(s, Q_DOSSIER_VAN_BSN, ":bsn", record_waarde(v->persoon, PERSOON_BSN), &ids, p);
    size_t met_nummers = ids.aantal;
    dubbel_kort(v->persoon, &kort);
    met_sleutels(s, v, &kort, &ids, p);
    houd_mogelijken(s, v, &kort, &ids, met_nummers, uit, p);
    ids_free(&ids);
}

size_t dubbelen_zelfde(struct store *s, const struct dubbel_kort *kort,
                       struct dubbel_geheugen *geheugen, struct id *uit, size_t max,
                       struct problem *p) {
    struct dubbel_zoeksleutel z = dubbel_zoek_zonder(kort, dubbel_sleutel_zelfde(kort));
    struct ids ids = {0};
    size_t aantal = 0;
    if (z.sleutel)
        met_sleutel(s, &z, &ids, p);
    for (size_t i = 0; i < ids.aantal && aantal < max; i++) {
        struct dubbel_kort ander;
        if (kort_van(s, geheugen, ids.id[i], &ander, p) && dubbel_zelfde(kort, &ander))
            uit[aantal++] = ids.id[i];
    }
    ids_free(&ids);
    return aantal;
}

static bool zelfde_gezin(const struct dubbel_vraag *v, const struct record *persoon,
                         const struct record *dossier) {
    struct id een = record_verwijzing(v->persoon, PERSOON_GEZIN),
              ander = record_verwijzing(persoon, PERSOON_GEZIN);
    if (!id_is_leeg(een) && id_gelijk(een, ander))
        return true;
    return v->dossiernummer && record_is(dossier, DOSSIER_DOSSIERNUMMER, v->dossiernummer);
}

bool dubbelen_vergelijk(struct store *s, const struct dubbel_vraag *v, struct id id,
                        struct dubbel_vondst *uit, struct problem *p) {
    struct record dossier = {0};
    *uit = (struct dubbel_vondst){.dossier = id};
    bool goed = store_lees(s, SOORT_DOSSIER, id, &dossier, p) &&
                store_lees(s, SOORT_PERSOON, record_verwijzing(&dossier, DOSSIER_PERSOON),
                           &uit->persoon, p);
    if (goed) {
        uit->casemanager = mem_copy(record_tekst(&dossier, DOSSIER_CASEMANAGER));
        dubbel_vergelijk(v->persoon, &uit->persoon, zelfde_gezin(v, &uit->persoon, &dossier),
                         &uit->score);
    }
    record_free(&dossier);
    return goed;
}

bool dubbelen_zijn_twee(struct store *s, struct id een, struct id ander, struct problem *p) {
    bool om = memcmp(een.byte, ander.byte, sizeof een.byte) > 0;
    struct cursor *c = cursor_open(s, Q_GEEN_DUBBEL, p);
    cursor_zet_id(c, ":een", om ? ander : een);
    cursor_zet_id(c, ":ander", om ? een : ander);
    bool twee = cursor_volgende(c);
    cursor_sluit(c);
    return twee;
}

void dubbel_vondst_free(struct dubbel_vondst *v) {
    record_free(&v->persoon);
    free(v->casemanager);
    *v = (struct dubbel_vondst){0};
}

/* Into its place by score; what falls off the end is freed. */
static size_t zet_in(struct dubbel_vondst *uit, size_t aantal, size_t max,
                     struct dubbel_vondst nieuw) {
    size_t plek = aantal;
    while (plek > 0 && uit[plek - 1].score.totaal < nieuw.score.totaal)
        plek--;
    if (plek == max) {
        dubbel_vondst_free(&nieuw);
        return aantal;
    }
    if (aantal == max)
        dubbel_vondst_free(&uit[--aantal]);
    memmove(uit + plek + 1, uit + plek, (aantal - plek) * sizeof *uit);
    uit[plek] = nieuw;
    return aantal + 1;
}

static bool is_genoeg(const struct dubbel_vondst *uit, size_t aantal, size_t max, int hoogstens) {
    return aantal == max && uit[max - 1].score.totaal >= hoogstens;
}

size_t dubbelen_zoek(struct store *s, const struct dubbel_vraag *v, struct dubbel_vondst *uit,
                     size_t max, struct problem *p) {
    struct dubbel_kandidaten k;
    size_t aantal = 0, i = 0;
    verzamel(s, v, &k, p);
    for (; i < k.aantal && i < max + DUBBELEN_MEEST &&
           !is_genoeg(uit, aantal, max, k.rij[i].hoogstens);
         i++) {
        struct dubbel_vondst een;
        struct id dossier = k.rij[i].dossier;
        if (!dubbelen_vergelijk(s, v, dossier, &een, p) || een.score.oordeel == DUBBEL_GEEN ||
            (!id_is_leeg(v->zelf) && dubbelen_zijn_twee(s, v->zelf, dossier, p)))
            dubbel_vondst_free(&een);
        else
            aantal = zet_in(uit, aantal, max, een);
    }
    if (v->meer)
        *v->meer = k.aantal > max + DUBBELEN_MEEST;
    free(k.rij);
    return aantal;
}

bool twijfels_open(struct store *s, const struct record *na, size_t max, struct record_lijst *uit,
                   struct problem *p) {
    struct cursor *c = cursor_open(s, Q_TWIJFELS_OPEN, p);
    cursor_zet_getal(c, ":score", na ? record_getal(na, TWIJFEL_SCORE, 0) : 1000);
    cursor_zet_getal(c, ":nummer", na ? record_getal(na, TWIJFEL_NUMMER, 0) : 0);
    cursor_zet_getal(c, ":aantal", (long)max);
    bool goed = true;
    while (goed && cursor_volgende(c)) {
        struct record r = {0};
        goed = store_lees(s, SOORT_TWIJFEL, cursor_id(c, "twijfel"), &r, p);
        if (goed)
            record_lijst_neem(uit, &r);
        record_free(&r);
    }
    cursor_sluit(c);
    return goed;
}

long twijfels_aantal(struct store *s, long hoogstens, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_TWIJFELS_OPEN_AANTAL, p);
    cursor_zet_getal(c, ":hoogstens", hoogstens);
    long aantal = cursor_volgende(c) ? cursor_getal(c, "aantal") : 0;
    cursor_sluit(c);
    return aantal;
}

bool twijfel_van_nummer(struct store *s, long nummer, struct record *uit, struct problem *p) {
    struct cursor *c = cursor_open(s, Q_TWIJFEL_VAN_NUMMER, p);
    cursor_zet_getal(c, ":nummer", nummer);
    *uit = (struct record){0};
    bool goed = cursor_volgende(c) && store_lees(s, SOORT_TWIJFEL, cursor_id(c, "id"), uit, p);
    cursor_sluit(c);
    return goed || problem_set(p, PROBLEM_INPUT, _("Er is geen twijfel %ld."), nummer);
}
