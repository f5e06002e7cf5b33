/* Which number is whose household. Numbers are known by a hash of 64 bits with a start of this
 * file's own: of a million numbers two are taken for one in one of some thirty million files. */
#include "import_merk.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* A household, or one more than the number of its only person among the known. */
enum { IS_GEZIN = 1 << 30, IS_ONGEWIJZIGD = 1 << 29, NUMMER = (1 << 29) - 1 };

/* Its people stand together, mostly: the keys of the last ones are here, the others in the file. */
enum { LAATSTE = 1 << 14 };

struct huishoudens {
    uint64_t *hash;
    uint32_t *wie; /* 0: free */
    size_t plekken, aantal;
    struct laatste {
        uint64_t hash;
        struct id gezin;
    } laatste[LAATSTE];
};

static struct huishoudens *van(struct import *w) {
    struct huishoudens *h = w->bekend.huishoudens;
    if (!h)
        h = w->bekend.huishoudens = mem_alloc(sizeof *h);
    return h;
}

void huishoudens_free(struct huishoudens *h) {
    if (!h)
        return;
    free(h->hash);
    free(h->wie);
    free(h);
}

uint64_t huishouden_hash(const struct import *w, const char *nummer) {
    uint64_t x = 0;
    if (w->merken)
        memcpy(&x, w->merken->geheim.byte, sizeof x);
    for (; *nummer; nummer++) {
        x = (x ^ (unsigned char)*nummer) * UINT64_C(0x9e3779b97f4a7c15);
        x ^= x >> 29;
    }
    x = (x ^ x >> 32) * UINT64_C(0xbf58476d1ce4e5b9);
    x ^= x >> 31;
    return x ? x : 1;
}

static size_t plek_van(const struct huishoudens *h, uint64_t hash) {
    size_t i = (size_t)((hash >> 32) * h->plekken >> 32);
    while (h->wie[i] && h->hash[i] != hash)
        i = i + 1 < h->plekken ? i + 1 : 0;
    return i;
}

/* By a quarter: doubling would leave as much free again as is in use. */
static void meer_plekken(struct huishoudens *h) {
    struct huishoudens oud = *h;
    h->plekken = oud.plekken ? oud.plekken + oud.plekken / 4 : 64;
    h->hash = mem_array(h->plekken, sizeof *h->hash);
    h->wie = mem_array(h->plekken, sizeof *h->wie);
    for (size_t i = 0; i < oud.plekken; i++) {
        if (!oud.wie[i])
            continue;
        size_t plek = plek_van(h, oud.hash[i]);
        h->hash[plek] = oud.hash[i];
        h->wie[plek] = oud.wie[i];
    }
    free(oud.hash);
    free(oud.wie);
}

static void zet(struct huishoudens *h, uint64_t hash, uint32_t wie) {
    if (5 * (h->aantal + 1) > 4 * h->plekken)
        meer_plekken(h);
    size_t plek = plek_van(h, hash);
    h->aantal += !h->wie[plek];
    h->hash[plek] = hash;
    h->wie[plek] = wie;
}

static struct laatste *laatste_van(struct huishoudens *h, uint64_t hash) {
    return &h->laatste[hash & (LAATSTE - 1)];
}

void huishouden_is_gezin(struct import *w, const char *nummer, struct id gezin) {
    struct huishoudens *h = van(w);
    uint64_t hash = huishouden_hash(w, nummer);
    *laatste_van(h, hash) = (struct laatste){hash, gezin};
    zet(h, hash, IS_GEZIN);
}

void huishouden_is_alleen(struct import *w, const char *nummer, struct id dossier,
                          bool ongewijzigd) {
    uint32_t nr = (uint32_t)bekende_nummer(w, dossier) + 1;
    struct huishoudens *h = van(w);
    zet(h, huishouden_hash(w, nummer), nr | (ongewijzigd ? IS_ONGEWIJZIGD : 0));
}

/* The key that a query by number gives in this column; false when there is none. */
static bool met_nummer(struct import *w, enum query q, const char *nummer, const char *kolom,
                       struct id *uit) {
    struct cursor *c = cursor_open(w->h.s->store, q, w->h.p);
    cursor_zet_tekst(c, ":nummer", nummer);
    bool gevonden = cursor_volgende(c);
    if (gevonden)
        *uit = cursor_id(c, kolom);
    cursor_sluit(c);
    return gevonden;
}

/* The key of a household that is known to be one. */
static struct id gezin_van(struct import *w, const char *nummer, uint64_t hash) {
    struct laatste *l = laatste_van(w->bekend.huishoudens, hash);
    if (!id_is_leeg(l->gezin) && l->hash == hash)
        return l->gezin;
    const struct record *wacht = handeling_veel_gezin(&w->h, nummer);
    struct id gezin = wacht ? wacht->id : (struct id){{0}};
    if (!wacht && handeling_veel_wacht(&w->h))
        met_nummer(w, Q_GEZIN_VAN_NUMMER, nummer, "id", &gezin);
    *l = (struct laatste){hash, gezin};
    return gezin;
}

static bool in_lijst(struct import *w, const char *nummer, struct huishouden *uit) {
    const struct huishoudens *h = w->bekend.huishoudens;
    if (!h || !h->aantal)
        return false;
    uint64_t hash = huishouden_hash(w, nummer);
    uint32_t wie = h->wie[plek_van(h, hash)];
    if (wie & IS_GEZIN)
        uit->gezin = gezin_van(w, nummer, hash);
    else if (wie)
        uit->dossier = bekende_van_nummer(w, (long)(wie & NUMMER) - 1).dossier;
    uit->ongewijzigd = (wie & IS_ONGEWIJZIGD) != 0;
    return wie != 0;
}

bool huishouden_is_bekend(const struct import *w, uint64_t hash) {
    const struct huishoudens *h = w->bekend.huishoudens;
    return h && h->aantal && h->wie[plek_van(h, hash)];
}

bool huishouden_zoek(struct import *w, const char *nummer, struct huishouden *uit) {
    *uit = (struct huishouden){0};
    if (in_lijst(w, nummer, uit))
        return true;
    uit->ongewijzigd = merk_alleen(w, huishouden_hash(w, nummer), &uit->dossier);
    if (uit->ongewijzigd)
        return true;
    if (w->bekend.leeg || w->bekend.alles)
        return false;
    if (met_nummer(w, Q_GEZIN_VAN_NUMMER, nummer, "id", &uit->gezin)) {
        huishouden_is_gezin(w, nummer, uit->gezin);
        return true;
    }
    if (w->gezinsnummers || !met_nummer(w, Q_ALLEEN_VAN_NUMMER, nummer, "dossier", &uit->dossier))
        return false;
    huishouden_is_alleen(w, nummer, uit->dossier, false);
    return true;
}

void huishoudens_lees(struct import *w) {
    struct huishouden al;
    struct cursor *c = cursor_open(w->h.s->store, Q_GEZINNEN_BEKEND, w->h.p);
    while (cursor_volgende(c))
        huishouden_is_gezin(w, cursor_tekst(c, "nummer"), cursor_id(c, "id"));
    cursor_sluit(c);
    if (w->gezinsnummers)
        return;
    c = cursor_open(w->h.s->store, Q_ALLEEN_BEKEND, w->h.p);
    while (cursor_volgende(c)) {
        const char *nummer = cursor_tekst(c, "nummer");
        if (!huishouden_zoek(w, nummer, &al))
            huishouden_is_alleen(w, nummer, cursor_id(c, "dossier"), false);
    }
    cursor_sluit(c);
}
