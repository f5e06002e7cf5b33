/* Marks in the file: which of the last list hold still, and those of this list. */
#include "geheim.h"
#include "import_merk.h"
#include "lijstregels.h"
#include "regie/journaal.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

/* Lists of so many kinds are remembered. */
enum { LIJSTEN = 8 };

/* So many lines of the journal for each mark are read; where more was done, comparing costs less.
 */
enum { REGELS_PER_MERK = 4, REGELS_MINST = 4096 };

/* A row is compared in the time in which so many marks are read; and a list with less than so large
 * a part of the rows of the one before says nothing about the others, which come again. */
enum { MERKEN_PER_RIJ = 64, DEEL_DAT_VERVANGT = 2 };

#define NAAM "merken"

/* ---- The context ---- */

static void erbij(struct sha256 *som, const char *tekst) {
    sha256_add(som, tekst ? tekst : "", tekst ? strlen(tekst) + 1 : 1);
}

/* Everything that decides what a row means, but the file itself. */
static void vul_context(const struct import *w, uint8_t uit[SHA256_BYTES]) {
    const struct kolomkaart *k = &w->uit->kaart;
    struct sha256 som;
    sha256_begin(&som);
    erbij(&som, REGIE_VERSIE);
    lijstregels_afdruk(&som);
    for (size_t i = 0; i < k->aantal; i++) {
        const uint8_t hoe[] = {(uint8_t)k->kolom[i].uitslag, (uint8_t)k->kolom[i].datums};
        erbij(&som, k->kolom[i].kop);
        erbij(&som, k->kolom[i].naam);
        sha256_add(&som, hoe, sizeof hoe);
    }
    sha256_klaar(&som, uit);
}

struct velden {
    const struct import *w;
    uint64_t uit;
};

static void veld_erbij(void *mee, int veld) {
    struct velden *v = mee;
    if (veld >= 0 && kolomkaart_kolom(&v->w->uit->kaart, veld) >= 0)
        v->uit |= UINT64_C(1) << veld;
}

static void vul_velden(struct import *w, struct merken *m) {
    const struct kolomkaart *k = &w->uit->kaart;
    struct velden namen = {.w = w};
    naamvelden_langs(w->regels, veld_erbij, &namen);
    veld_erbij(&namen, lijstveld_zoek(w->regels, "volledige_naam"));
    m->namen = namen.uit;
    for (size_t i = 0; i < k->aantal; i++)
        if (k->kolom[i].veld >= 0 && ontvangst_toont_gelezen(&k->kolom[i]))
            m->andersom |= UINT64_C(1) << k->kolom[i].veld;
}

/* ---- What was done since ---- */

struct sinds {
    struct id na, hoogste;
    struct ids anders; /* dossiers in which something was done */
    bool alleen;       /* nobody can have come to share a number */
    bool geldt;        /* what concerns everybody is as it was */
};

static bool is_van_dossier(const char *soort) {
    const struct soort *s = soort_zoek(soort);
    return s && s->code >= SOORT_EERSTE_IN_DOSSIER;
}

/* Whoever came after those of the list is never the first under a number. */
static void in_dossier(struct sinds *s, struct cursor *c, struct id dossier) {
    const char *veld = cursor_tekst(c, "veld");
    if (memcmp(dossier.byte, s->hoogste.byte, sizeof dossier.byte) > 0)
        return;
    ids_erbij(&s->anders, dossier);
    if (veld ? !strcmp(veld, "dossiernummer") || !strcmp(veld, "gezin")
             : !is_van_dossier(cursor_tekst(c, "soort")))
        s->alleen = false;
}

/* What no row of somebody with a V-nummer is compared with: imports, doubts, exports, and what
 * columns mean, which is in the context. All else, such as colleagues, is not looked into. */
static void zonder_dossier(struct sinds *s, struct cursor *c) {
    const char *soort = cursor_tekst(c, "soort"), *veld = cursor_tekst(c, "veld");
    if (!strcmp(soort, "gezin") && !veld && cursor_getal(c, "komt"))
        s->alleen = false;
    else if (strcmp(soort, "import") != 0 && strcmp(soort, "twijfel") != 0 &&
             strcmp(soort, "geen_dubbel") != 0 && strcmp(soort, JOURNAAL_HANDELING) != 0 &&
             !(!strcmp(soort, "instelling") && veld && !strncmp(veld, "kolom:", 6)))
        s->geldt = false;
}

static bool lees_sinds(struct import *w, struct sinds *s, long hoogstens) {
    struct cursor *c = cursor_open(w->h.s->store, Q_MERK_SINDS, w->h.p);
    cursor_zet_id(c, ":na", s->na);
    cursor_zet_getal(c, ":hoogstens", hoogstens);
    s->alleen = s->geldt = true;
    for (; s->geldt && cursor_volgende(c); hoogstens--) {
        struct id dossier = cursor_id(c, "dossier");
        if (id_is_leeg(dossier))
            zonder_dossier(s, c);
        else
            in_dossier(s, c, dossier);
    }
    cursor_sluit(c);
    s->geldt = s->geldt && hoogstens > 0;
    return w->h.p->kind == PROBLEM_NONE;
}

/* ---- The marks of the last list ---- */

static void neem_merk(struct merken *m, const struct sinds *s, const uint8_t *merk) {
    struct id dossier;
    memcpy(dossier.byte, merk + MERK_DOSSIER, sizeof dossier.byte);
    bool alleen = memcmp(merk + MERK_NUMMER, (const uint8_t[8]){0}, 8) != 0;
    if (ids_zoek(&s->anders, dossier) >= 0 || (alleen && !s->alleen))
        return;
    memcpy(m->merk + m->aantal++ * MERK_BYTES, merk, MERK_BYTES);
}

/* In a damaged file a list may say that it has more than there can be memory for. */
static size_t zoveel_er_zijn(struct import *w, long lijst, size_t meest) {
    struct cursor *c = cursor_open(w->h.s->store, Q_MERKEN_BYTES, w->h.p);
    cursor_zet_getal(c, ":import", lijst);
    size_t aantal = cursor_volgende(c) ? (size_t)cursor_getal(c, "bytes") / MERK_BYTES : 0;
    cursor_sluit(c);
    return aantal < meest ? aantal : meest;
}

static bool lees_merken(struct import *w, const struct sinds *s, long lijst, size_t meest) {
    struct merken *m = w->merken;
    size_t len;
    meest = zoveel_er_zijn(w, lijst, meest);
    m->merk = mem_array(meest, MERK_BYTES);
    struct cursor *c = cursor_open(w->h.s->store, Q_MERKEN, w->h.p);
    cursor_zet_getal(c, ":import", lijst);
    while (cursor_volgende(c)) {
        const uint8_t *deel = cursor_bytes(c, "rijen", &len);
        for (size_t i = 0; i + MERK_BYTES <= len && m->aantal < meest; i += MERK_BYTES)
            neem_merk(m, s, deel + i);
    }
    cursor_sluit(c);
    m->regel = mem_array(m->aantal + 1, sizeof *m->regel);
    return w->h.p->kind == PROBLEM_NONE;
}

static bool lees_lijst(struct import *w, struct cursor *c, long rijen_geschat) {
    long lijst = cursor_getal(c, "import"), aantal = cursor_getal(c, "aantal");
    if (rijen_geschat == ONBEKEND_LANG)
        rijen_geschat = aantal;
    w->merken->blijven = rijen_geschat < aantal / DEEL_DAT_VERVANGT;
    if (rijen_geschat < aantal / MERKEN_PER_RIJ)
        return true;
    struct sinds s = {.na = cursor_id(c, "handeling"), .hoogste = cursor_id(c, "hoogste")};
    size_t len;
    const uint8_t *niet = cursor_bytes(c, "niet", &len);
    for (struct id weg; len >= sizeof weg.byte; len -= sizeof weg.byte, niet += sizeof weg.byte) {
        memcpy(weg.byte, niet, sizeof weg.byte);
        ids_erbij(&s.anders, weg);
    }
    bool alle = !s.anders.aantal;
    bool goed = lees_sinds(w, &s, REGELS_MINST + REGELS_PER_MERK * aantal) &&
                (!s.geldt || lees_merken(w, &s, lijst, (size_t)aantal));
    w->merken->lijst = lijst;
    w->merken->hoogste_toen = s.hoogste;
    w->merken->zoals_toen = alle && w->merken->aantal == (size_t)aantal;
    ids_free(&s.anders);
    return goed;
}

bool merken_lees(struct import *w, long rijen_geschat) {
    struct merken *m = w->merken = mem_alloc(sizeof *m);
    struct buf vandaag = {0};
    bool goed = true;
    if (!geheim_lees(w->h.s->store, NAAM, &m->geheim, w->h.p))
        m->geheim = geheim_nieuw();
    sha256_begin(&m->begin);
    for (size_t n = 0; n < SHA256_BLOCK_SIZE;
         n += sizeof m->geheim.byte) /* a block, done with for all */
        sha256_add(&m->begin, m->geheim.byte, sizeof m->geheim.byte);
    vul_context(w, m->context);
    vul_velden(w, m);
    datum_schrijf_iso(w->h.s->vandaag, &vandaag);
    struct cursor *c = cursor_open(w->h.s->store, Q_MERK_LIJST, w->h.p);
    cursor_zet_bytes(c, ":context", m->context, sizeof m->context);
    cursor_zet_tekst(c, ":vandaag", vandaag.s);
    if (cursor_volgende(c))
        goed = lees_lijst(w, c, rijen_geschat);
    cursor_sluit(c);
    buf_free(&vandaag);
    return (goed && w->h.p->kind == PROBLEM_NONE) || handeling_mis(&w->h);
}

static void tafel_free(struct merk_tafel *t) {
    free(t->plek);
    *t = (struct merk_tafel){0};
}

void merken_vergeet(struct merken *m) {
    free(m->merk);
    free(m->regel);
    tafel_free(&m->op_afdruk);
    tafel_free(&m->op_dossier);
    tafel_free(&m->op_nummer);
    m->merk = NULL;
    m->regel = NULL;
    m->aantal = 0;
    m->gezien = m->zoals_toen = false;
}

void merken_free(struct merken *m) {
    if (!m)
        return;
    merken_vergeet(m);
    ids_free(&m->niet);
    free(m->deel);
    free(m);
}

/* ---- Those of this list ---- */

static bool wis(struct import *w, enum query q, long lijst) {
    struct cursor *c = cursor_open(w->h.s->store, q, w->h.p);
    cursor_zet_getal(c, ":import", lijst);
    return cursor_voer_uit(c) || handeling_mis(&w->h);
}

bool merken_ruim(struct import *w) {
    long weg[2 * LIJSTEN] = {w->nummer};
    int wegen = 1, houden = 0;
    if (!handeling_veel_wacht(&w->h))
        return false;
    struct cursor *c = cursor_open(w->h.s->store, Q_MERK_LIJSTEN, w->h.p);
    cursor_zet_bytes(c, ":context", w->merken->context, sizeof w->merken->context);
    while (wegen < 2 * LIJSTEN && cursor_volgende(c))
        if (cursor_getal(c, "zelfde") || ++houden >= LIJSTEN)
            weg[wegen++] = cursor_getal(c, "import");
    cursor_sluit(c);
    for (int i = 0; i < wegen; i++) {
        bool blijft = w->merken->zoals_toen && weg[i] == w->merken->lijst;
        if ((!blijft && !wis(w, Q_MERKEN_WISSEN, weg[i])) || !wis(w, Q_MERK_LIJST_WISSEN, weg[i]))
            return false;
    }
    return true;
}

bool merken_begin(struct import *w) {
    struct merken *m = w->merken;
    if (w->h.mis || w->keuze->proef || m->blijven)
        return !w->h.mis;
    m->deel = mem_array(MERKEN_PER_DEEL, MERK_BYTES);
    return geheim_bewaar(&w->h, NAAM, m->geheim) && (m->zoals_toen || merken_ruim(w));
}

bool merken_stort(struct import *w) {
    struct merken *m = w->merken;
    if (!m->in_deel || !handeling_veel_wacht(&w->h))
        return !w->h.mis;
    struct cursor *c = cursor_open(w->h.s->store, Q_MERKEN_TOEVOEGEN, w->h.p);
    cursor_zet_getal(c, ":import", w->nummer);
    cursor_zet_getal(c, ":deel", ++m->delen);
    cursor_zet_bytes(c, ":rijen", m->deel, m->in_deel * MERK_BYTES);
    m->in_deel = 0;
    return cursor_voer_uit(c) || handeling_mis(&w->h);
}

static bool schrijf_lijst(struct import *w) {
    const struct merken *m = w->merken;
    struct cursor *c = cursor_open(w->h.s->store, Q_MERK_LIJST_TOEVOEGEN, w->h.p);
    cursor_zet_getal(c, ":import", m->zoals_toen ? m->lijst : w->nummer);
    cursor_zet_id(c, ":handeling", w->h.id);
    cursor_zet_bytes(c, ":context", m->context, sizeof m->context);
    cursor_zet_getal(c, ":aantal", m->totaal);
    cursor_zet_id(c, ":hoogste", m->zoals_toen ? m->hoogste_toen : m->hoogste);
    cursor_zet_bytes(c, ":niet", m->niet.id, m->niet.aantal * sizeof *m->niet.id);
    return cursor_voer_uit(c) || handeling_mis(&w->h);
}

/* A list that came again just so keeps its marks; only when they were made is new. */
bool merken_schrijf(struct import *w) {
    struct merken *m = w->merken;
    if (w->h.mis || !m->deel)
        return !w->h.mis;
    if (m->zoals_toen && m->totaal == (long)m->aantal)
        return merken_ruim(w) && schrijf_lijst(w);
    return merken_anders(w) && (!m->totaal || (merken_stort(w) && schrijf_lijst(w)));
}
