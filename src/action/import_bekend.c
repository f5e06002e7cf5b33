/* Who a row is about. */
#include "import.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* A list that is at least this long, and many times as long as the file, is looked up in memory,
 * and the indexes for reading are made at its end. */
enum { GROTE_LIJST = 5000, VEELVOUD = 4 };

/* Where the number of this dossier is, or belongs. */
static uint32_t *op_dossier(const struct bekenden *b, struct id dossier) {
    uint64_t kans;
    memcpy(&kans, dossier.byte + sizeof dossier.byte - sizeof kans, sizeof kans);
    size_t i = kans & (b->op_ruimte - 1);
    while (b->op_dossier[i] && !id_gelijk(b->rij[b->op_dossier[i] - 1].dossier, dossier))
        i = (i + 1) & (b->op_ruimte - 1);
    return &b->op_dossier[i];
}

static void meer_dossiers(struct bekenden *b) {
    free(b->op_dossier);
    b->op_ruimte = b->op_ruimte ? b->op_ruimte * 2 : 1024;
    b->op_dossier = mem_array(b->op_ruimte, sizeof *b->op_dossier);
    for (size_t i = 0; i < b->aantal; i++)
        *op_dossier(b, b->rij[i].dossier) = (uint32_t)i + 1;
}

static long plek(struct bekenden *b, struct id dossier, long regel) {
    if (b->aantal == b->ruimte) {
        b->ruimte = b->ruimte ? b->ruimte * 2 : 256;
        b->rij = mem_grow(b->rij, b->ruimte, sizeof *b->rij);
    }
    if (2 * (b->aantal + 1) > b->op_ruimte)
        meer_dossiers(b);
    *op_dossier(b, dossier) = (uint32_t)b->aantal + 1;
    b->rij[b->aantal] = (struct bekende){dossier, regel, (long)b->aantal};
    return (long)b->aantal++;
}

static void onthoud(struct bekenden *b, long nr, const struct record *persoon,
                    const struct dubbel_kort *kort) {
    const char *v_nummer = record_waarde(persoon, PERSOON_V_NUMMER),
               *bsn = record_waarde(persoon, PERSOON_BSN);
    if (v_nummer)
        kaart_zet(&b->v_nummer, v_nummer, nr);
    if (bsn)
        kaart_zet(&b->bsn, bsn, nr);
    if (b->lijkt)
        gelijkenis_erbij(b->lijkt, (size_t)nr, kort);
}

static long nummer_van(const struct bekenden *b, struct id dossier) {
    return b->aantal ? (long)*op_dossier(b, dossier) - 1 : -1;
}

static void vroeger_nummer(struct bekenden *b, const char *v_nummer, struct id dossier) {
    long al;
    if (!kaart_zoek(&b->v_nummer, v_nummer, &al))
        kaart_zet(&b->v_nummer, v_nummer, nummer_van(b, dossier));
}

static void lees_allen(struct import *w) {
    struct cursor *c = cursor_open(w->h.s->store, Q_PERSONEN_BEKEND, w->h.p);
    while (cursor_volgende(c)) {
        struct record persoon;
        struct dubbel_kort kort;
        dubbelen_lees_persoon(c, &persoon);
        dubbel_kort(&persoon, &kort);
        onthoud(&w->bekend, plek(&w->bekend, cursor_id(c, "dossier"), 0), &persoon, &kort);
        record_free(&persoon);
    }
    cursor_sluit(c);
    c = cursor_open(w->h.s->store, Q_SAMENVOEGINGEN_BEKEND, w->h.p);
    while (cursor_volgende(c))
        vroeger_nummer(&w->bekend, cursor_tekst(c, "v_nummer"), cursor_id(c, "dossier"));
    cursor_sluit(c);
    c = cursor_open(w->h.s->store, Q_GEZINNEN_BEKEND, w->h.p);
    while (cursor_volgende(c))
        huishouden_erbij(w, cursor_tekst(c, "nummer"))->gezin = cursor_id(c, "id");
    cursor_sluit(c);
    if (w->gezinsnummers)
        return;
    c = cursor_open(w->h.s->store, Q_ALLEEN_BEKEND, w->h.p);
    while (cursor_volgende(c)) {
        const char *nummer = cursor_tekst(c, "nummer");
        if (!huishouden_zoek(w, nummer))
            huishouden_erbij(w, nummer)->persoon = cursor_id(c, "persoon");
    }
    cursor_sluit(c);
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
    if (!w->bekend.alles)
        return store_ruim(w->h.s->store, w->h.p);
    if (!store_lang_begin(w->h.s->store, !w->keuze->proef, w->h.p))
        return false;
    w->bekend.lijkt = gelijkenissen_maak();
    lees_allen(w);
    return w->h.p->kind == PROBLEM_NONE;
}

void bekenden_free(struct bekenden *b) {
    kaart_free(&b->v_nummer);
    kaart_free(&b->bsn);
    kaart_free(&b->gezin);
    gelijkenissen_free(b->lijkt);
    free(b->rij);
    free(b->op_dossier);
    free(b->huishouden);
    *b = (struct bekenden){0};
}

static bool in_lijst(const struct bekenden *b, const struct kaart *k, const char *sleutel,
                     struct bekende *uit) {
    long nr;
    if (!kaart_zoek(k, sleutel, &nr))
        return false;
    *uit = b->rij[nr];
    return true;
}

/* In this list and what was read of the file; else, when that is not everybody, in the file. */
static bool zoek(struct import *w, const struct kaart *k, enum query q, const char *parameter,
                 const char *sleutel, struct bekende *uit) {
    if (in_lijst(&w->bekend, k, sleutel, uit))
        return true;
    if (w->bekend.alles || w->bekend.leeg)
        return false;
    struct cursor *c = cursor_open(w->h.s->store, q, w->h.p);
    cursor_zet_tekst(c, parameter, sleutel);
    bool gevonden = cursor_volgende(c);
    if (gevonden)
        *uit = (struct bekende){cursor_id(c, "dossier"), 0, -1};
    cursor_sluit(c);
    return gevonden;
}

bool bekende_van_vnummer(struct import *w, const char *v_nummer, struct bekende *uit) {
    return zoek(w, &w->bekend.v_nummer, Q_DOSSIER_VAN_VNUMMER, ":v_nummer", v_nummer, uit);
}

bool bekende_van_bsn(struct import *w, const char *bsn, struct bekende *uit) {
    if (!zoek(w, &w->bekend.bsn, Q_DOSSIER_VAN_BSN, ":bsn", bsn, uit))
        return false;
    if (uit->nr < 0)
        *uit = bekende_van_dossier(w, uit->dossier);
    return true;
}

void bekende_erbij(struct import *w, const struct beeld *b, const struct dubbel_kort *kort,
                   long regel) {
    onthoud(&w->bekend, plek(&w->bekend, b->dossier.id, regel), &b->persoon, kort);
}

struct bekende bekende_van_dossier(const struct import *w, struct id dossier) {
    long nr = nummer_van(&w->bekend, dossier);
    return nr < 0 ? (struct bekende){dossier, 0, -1} : w->bekend.rij[nr];
}

void bekende_gezien(struct import *w, const struct import_rij *rij, struct bekende wie) {
    const char *v_nummer = rij_waarde(rij, w->veld_v_nummer), *bsn = rij_waarde(rij, w->veld_bsn);
    long nr = wie.nr >= 0 ? wie.nr : nummer_van(&w->bekend, wie.dossier), al;
    if (nr < 0)
        nr = plek(&w->bekend, wie.dossier, rij->regel);
    if (!w->bekend.rij[nr].regel)
        w->bekend.rij[nr].regel = rij->regel;
    if (v_nummer)
        kaart_zet(&w->bekend.v_nummer, v_nummer, nr);
    /* One that is somebody's already stays so; in the file it is found there. */
    if (bsn && w->bekend.lijkt && !kaart_zoek(&w->bekend.bsn, bsn, &al))
        kaart_zet(&w->bekend.bsn, bsn, nr);
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

struct huishouden *huishouden_erbij(struct import *w, const char *nummer) {
    struct bekenden *b = &w->bekend;
    if (b->huishoudens == b->huishoudens_ruimte) {
        b->huishoudens_ruimte = b->huishoudens_ruimte ? b->huishoudens_ruimte * 2 : 64;
        b->huishouden = mem_grow(b->huishouden, b->huishoudens_ruimte, sizeof *b->huishouden);
    }
    kaart_zet(&b->gezin, nummer, (long)b->huishoudens);
    b->huishouden[b->huishoudens] = (struct huishouden){0};
    return &b->huishouden[b->huishoudens++];
}

struct huishouden *huishouden_zoek(struct import *w, const char *nummer) {
    struct huishouden gevonden = {0};
    long nr;
    if (kaart_zoek(&w->bekend.gezin, nummer, &nr))
        return &w->bekend.huishouden[nr];
    if (w->bekend.leeg || w->bekend.alles ||
        (!met_nummer(w, Q_GEZIN_VAN_NUMMER, nummer, "id", &gevonden.gezin) &&
         (w->gezinsnummers ||
          !met_nummer(w, Q_ALLEEN_VAN_NUMMER, nummer, "persoon", &gevonden.persoon))))
        return NULL;
    struct huishouden *h = huishouden_erbij(w, nummer);
    *h = gevonden;
    return h;
}
