/* Who a row is about. */
#include "import.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* A list that is at least this long, and many times as long as the file, is looked up in memory,
 * and the indexes for reading are made at its end. */
enum { GROTE_LIJST = 5000, VEELVOUD = 4 };

enum { KOPBYTES = 8 };

/* The first half of a key, as a number that sorts like it. */
static uint64_t kop_van(struct id id) {
    uint64_t kop = 0;
    for (int i = 0; i < KOPBYTES; i++)
        kop = kop << 8 | id.byte[i];
    return kop;
}

/* Whoever still waits to be stored, or is in the file by now. */
static struct id nieuw_dossier(struct import *w, uint64_t kop) {
    struct id van = {{0}};
    for (int i = 0; i < KOPBYTES; i++)
        van.byte[i] = (uint8_t)(kop >> 8 * (KOPBYTES - 1 - i));
    const struct beeld *wacht = handeling_veel_begint(&w->h, van.byte, KOPBYTES);
    if (wacht)
        return wacht->dossier.id;
    if (!handeling_veel_wacht(&w->h))
        return van;
    struct cursor *c = cursor_open(w->h.s->store, Q_DOSSIER_VANAF, w->h.p);
    cursor_zet_id(c, ":van", van);
    if (cursor_volgende(c))
        van = cursor_id(c, "dossier");
    cursor_sluit(c);
    return van;
}

struct bekende bekende_van_nummer(struct import *w, long nr) {
    const struct bekenden *b = &w->bekend;
    size_t nieuw = (size_t)nr - b->dossiers.aantal;
    struct id dossier =
        (size_t)nr < b->dossiers.aantal ? b->dossiers.id[nr] : nieuw_dossier(w, b->nieuw[nieuw]);
    return (struct bekende){dossier, b->regel[nr], nr};
}

static long nieuw_nummer(const struct bekenden *b, uint64_t kop) {
    size_t van = 0, tot = b->nieuwen;
    while (van < tot) {
        size_t midden = van + (tot - van) / 2;
        if (b->nieuw[midden] < kop)
            van = midden + 1;
        else
            tot = midden;
    }
    return van < b->nieuwen && b->nieuw[van] == kop ? (long)(b->dossiers.aantal + van) : -1;
}

/* When everybody is here, those of the file stand in the order of their keys, and those new in this
 * list too: no two keys that one process makes begin with the same half. */
static long nummer_van(const struct bekenden *b, struct id dossier) {
    if (!b->alles)
        return ids_zoek(&b->dossiers, dossier);
    long nr = ids_zoek_in_orde(&b->dossiers, dossier);
    return nr >= 0 ? nr : nieuw_nummer(b, kop_van(dossier));
}

static long nieuw_erbij(struct bekenden *b, struct id dossier) {
    if (b->nieuwen == b->nieuw_ruimte) {
        b->nieuw_ruimte = b->nieuw_ruimte ? b->nieuw_ruimte * 2 : 256;
        b->nieuw = mem_grow(b->nieuw, b->nieuw_ruimte, sizeof *b->nieuw);
    }
    b->nieuw[b->nieuwen++] = kop_van(dossier);
    return (long)(b->dossiers.aantal + b->nieuwen) - 1;
}

static void zet_regel(struct bekenden *b, long nr, long regel) {
    if ((size_t)nr >= b->ruimte) {
        b->ruimte = b->ruimte ? b->ruimte * 2 : 256;
        b->regel = mem_grow(b->regel, b->ruimte, sizeof *b->regel);
    }
    b->regel[nr] = (uint32_t)regel;
}

static long bekend_maken(struct bekenden *b, struct id dossier, long regel) {
    long nr = b->alles ? nieuw_erbij(b, dossier) : ids_erbij(&b->dossiers, dossier);
    zet_regel(b, nr, regel);
    return nr;
}

/* The numbers of people are digits only: ten of a V-nummer, nine of a BSN. */
static uint64_t als_getal(const char *cijfers) {
    uint64_t getal = 0;
    for (; *cijfers >= '0' && *cijfers <= '9'; cijfers++)
        getal = getal * 10 + (uint64_t)(*cijfers - '0');
    return getal;
}

static void onthoud(struct bekenden *b, long nr, const struct record *persoon,
                    const struct dubbel_kort *kort) {
    const char *v_nummer = record_waarde(persoon, PERSOON_V_NUMMER),
               *bsn = record_waarde(persoon, PERSOON_BSN);
    if (v_nummer)
        nummers_zet(&b->v_nummer, als_getal(v_nummer), nr);
    if (bsn)
        nummers_zet(&b->bsn, als_getal(bsn), nr);
    if (b->lijkt)
        gelijkenis_erbij(b->lijkt, (size_t)nr, kort);
}

static void vroeger_nummer(struct bekenden *b, const char *v_nummer, struct id dossier) {
    long nr = nummer_van(b, dossier);
    if (nr >= 0 && nummers_zoek(&b->v_nummer, als_getal(v_nummer)) < 0)
        nummers_zet(&b->v_nummer, als_getal(v_nummer), nr);
}

static void lees_mensen(struct import *w) {
    struct cursor *c = cursor_open(w->h.s->store, Q_PERSONEN_BEKEND, w->h.p);
    while (cursor_volgende(c)) {
        struct record persoon;
        struct dubbel_kort kort;
        dubbelen_lees_persoon(c, &persoon);
        dubbel_kort(&persoon, &kort);
        long nr = ids_achteraan(&w->bekend.dossiers, cursor_id(c, "dossier"));
        zet_regel(&w->bekend, nr, 0);
        onthoud(&w->bekend, nr, &persoon, &kort);
        record_free(&persoon);
    }
    cursor_sluit(c);
}

static void lees_allen(struct import *w) {
    lees_mensen(w);
    struct cursor *c = cursor_open(w->h.s->store, Q_SAMENVOEGINGEN_BEKEND, w->h.p);
    while (cursor_volgende(c))
        vroeger_nummer(&w->bekend, cursor_tekst(c, "v_nummer"), cursor_id(c, "dossier"));
    cursor_sluit(c);
    huishoudens_lees(w);
}

static long personen_tot(struct import *w, long tot) {
    struct cursor *c = cursor_open(w->h.s->store, Q_PERSONEN_TOT, w->h.p);
    cursor_zet_getal(c, ":tot", tot);
    long aantal = cursor_volgende(c) ? cursor_getal(c, "aantal") : 0;
    cursor_sluit(c);
    return aantal;
}

bool bekenden_begin(struct import *w, long rijen_geschat) {
    long aantal = personen_tot(w, rijen_geschat / VEELVOUD + 1);
    w->bekend.leeg = aantal == 0;
    w->bekend.alles = rijen_geschat >= GROTE_LIJST && aantal <= rijen_geschat / VEELVOUD;
    w->bekend.lijkt = gelijkenissen_maak();
    if (!w->bekend.alles)
        return store_lijst_begin(w->h.s->store, w->h.id, w->h.p);
    if (!store_lang_begin(w->h.s->store, !w->keuze->proef, w->h.p))
        return false;
    lees_allen(w);
    return w->h.p->kind == PROBLEM_NONE;
}

void bekenden_free(struct bekenden *b) {
    nummers_free(&b->v_nummer);
    nummers_free(&b->bsn);
    gelijkenissen_free(b->lijkt);
    dubbel_geheugen_free(b->gewogen);
    huishoudens_free(b->huishoudens);
    ids_free(&b->dossiers);
    free(b->nieuw);
    free(b->regel);
    *b = (struct bekenden){0};
}

/* In this list and what was read of the file; else, when that is not everybody, in the file. */
static bool zoek(struct import *w, const struct nummers *n, enum query q, const char *parameter,
                 const char *sleutel, struct bekende *uit) {
    long nr = nummers_zoek(n, als_getal(sleutel));
    if (nr >= 0)
        *uit = bekende_van_nummer(w, nr);
    if (nr >= 0 || w->bekend.alles || w->bekend.leeg)
        return nr >= 0;
    struct cursor *c = cursor_open(w->h.s->store, q, w->h.p);
    cursor_zet_tekst(c, parameter, sleutel);
    bool gevonden = cursor_volgende(c);
    if (gevonden) /* who perhaps came already, in a row without this number */
        *uit = bekende_van_dossier(w, cursor_id(c, "dossier"));
    cursor_sluit(c);
    return gevonden;
}

bool bekende_van_vnummer(struct import *w, const char *v_nummer, struct bekende *uit) {
    return zoek(w, &w->bekend.v_nummer, Q_DOSSIER_VAN_VNUMMER, ":v_nummer", v_nummer, uit);
}

bool bekende_van_bsn(struct import *w, const char *bsn, struct bekende *uit) {
    return zoek(w, &w->bekend.bsn, Q_DOSSIER_VAN_BSN, ":bsn", bsn, uit);
}

void bekende_erbij(struct import *w, const struct beeld *b, const struct dubbel_kort *kort,
                   long regel) {
    onthoud(&w->bekend, bekend_maken(&w->bekend, b->dossier.id, regel), &b->persoon, kort);
}

bool bekende_is_al(const struct import *w, struct id dossier) {
    return nummer_van(&w->bekend, dossier) >= 0;
}

struct bekende bekende_van_dossier(struct import *w, struct id dossier) {
    long nr = nummer_van(&w->bekend, dossier);
    return nr < 0 ? (struct bekende){dossier, merk_regel(w, dossier), -1}
                  : (struct bekende){dossier, w->bekend.regel[nr], nr};
}

long bekende_nummer(struct import *w, struct id dossier) {
    long nr = nummer_van(&w->bekend, dossier);
    return nr < 0 ? bekend_maken(&w->bekend, dossier, merk_regel(w, dossier)) : nr;
}

void bekende_gezien(struct import *w, const struct import_rij *rij, struct bekende wie) {
    const char *v_nummer = rij_waarde(rij, w->veld_v_nummer), *bsn = rij_waarde(rij, w->veld_bsn);
    long nr = wie.nr >= 0 ? wie.nr : bekende_nummer(w, wie.dossier);
    if (!w->bekend.regel[nr])
        w->bekend.regel[nr] = (uint32_t)rij->regel;
    if (v_nummer)
        nummers_zet(&w->bekend.v_nummer, als_getal(v_nummer), nr);
    /* One that is somebody's already stays so; in the file it is found there. */
    if (bsn && w->bekend.alles && nummers_zoek(&w->bekend.bsn, als_getal(bsn)) < 0)
        nummers_zet(&w->bekend.bsn, als_getal(bsn), nr);
}

void bekende_anders(struct import *w, struct id dossier, const struct record *persoon) {
    struct dubbel_kort kort;
    if (!w->bekend.lijkt)
        return;
    dubbel_kort(persoon, &kort);
    gelijkenis_anders(w->bekend.lijkt, (size_t)bekende_nummer(w, dossier), &kort);
}
