/* People in the file who may be the same, found by the keys of regie/dubbel.h. */
#include "regie/dubbelen.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

/* Dossiers to compare with, each once. */
struct kandidaten {
    struct id *id;
    size_t aantal, ruimte;
};

static void kandidaat_erbij(struct kandidaten *k, struct id dossier) {
    for (size_t i = 0; i < k->aantal; i++)
        if (id_gelijk(k->id[i], dossier))
            return;
    if (k->aantal == k->ruimte) {
        k->ruimte = k->ruimte ? k->ruimte * 2 : 16;
        k->id = mem_grow(k->id, k->ruimte, sizeof *k->id);
    }
    k->id[k->aantal++] = dossier;
}

static void met_nummer(struct store *s, enum query q, const char *parameter, const char *waarde,
                       struct kandidaten *uit, struct problem *p) {
    if (!waarde)
        return;
    struct cursor *c = cursor_open(s, q, p);
    cursor_zet_tekst(c, parameter, waarde);
    while (cursor_volgende(c))
        kandidaat_erbij(uit, cursor_id(c, "dossier"));
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

static bool kan_zelfde_zijn(const struct dubbel_kort *een, struct cursor *c) {
    struct record persoon;
    struct dubbel_kort ander;
    dubbelen_lees_persoon(c, &persoon);
    dubbel_kort(&persoon, &ander);
    record_free(&persoon);
    return dubbel_hoogstens(een, &ander) >= DUBBEL_VANAF_MOGELIJK;
}

/* Reads only what is weighed: whoever cannot reach the first verdict is not read any further. */
static void met_sleutel(struct store *s, const struct dubbel_kort *kort, int nr,
                        struct kandidaten *uit, struct problem *p) {
    uint64_t sleutel = dubbel_sleutel(kort, nr);
    char woord[DUBBEL_WOORD];
    if (!sleutel)
        return;
    dubbel_sleutelwoord(sleutel, woord);
    struct cursor *c = cursor_open(s, Q_DUBBEL_VAN_SLEUTEL, p);
    cursor_zet_tekst(c, ":woord", woord);
    cursor_zet_getal(c, ":hoogstens", DUBBELEN_PER_SLEUTEL);
    cursor_zet_getal(c, ":zonder_nummer", kort->v_nummer && nr == DUBBEL_SLEUTEL_DAG);
    while (cursor_volgende(c))
        if (kan_zelfde_zijn(kort, c))
            kandidaat_erbij(uit, cursor_id(c, "dossier"));
    cursor_sluit(c);
}

static void verzamel(struct store *s, const struct record *persoon, struct kandidaten *uit,
                     struct problem *p) {
    struct dubbel_kort kort;
    met_nummer(s, Q_DOSSIER_VAN_VNUMMER, ":v_nummer", record_waarde(persoon, PERSOON_V_NUMMER), uit,
               p);
    met_nummer(s, Q_DOSSIER_VAN_BSN, ":bsn", record_waarde(persoon, PERSOON_BSN), uit, p);
    dubbel_kort(persoon, &kort);
    for (int i = 0; i < DUBBEL_SLEUTELS; i++)
        met_sleutel(s, &kort, i, uit, p);
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

size_t dubbelen_zoek(struct store *s, const struct dubbel_vraag *v, struct dubbel_vondst *uit,
                     size_t max, struct problem *p) {
    struct kandidaten k = {0};
    size_t aantal = 0;
    verzamel(s, v->persoon, &k, p);
    for (size_t i = 0; i < k.aantal; i++) {
        struct dubbel_vondst een;
        if (id_gelijk(k.id[i], v->zelf))
            continue;
        if (!dubbelen_vergelijk(s, v, k.id[i], &een, p) || een.score.oordeel == DUBBEL_GEEN ||
            (!id_is_leeg(v->zelf) && dubbelen_zijn_twee(s, v->zelf, k.id[i], p)))
            dubbel_vondst_free(&een);
        else
            aantal = zet_in(uit, aantal, max, een);
    }
    free(k.id);
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
