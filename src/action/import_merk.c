/* Which rows came before: known by their marks, and marked for a next time. */
#include "import_merk.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

static uint64_t getal(const uint8_t *acht) {
    uint64_t uit = 0;
    for (int i = 0; i < 8; i++)
        uit = uit << 8 | acht[i];
    return uit;
}

static void zet_getal(uint8_t *acht, uint64_t waarde) {
    for (int i = 8; i-- > 0; waarde >>= 8)
        acht[i] = (uint8_t)waarde;
}

static const uint8_t *merk_nr(const struct merken *m, size_t nr) {
    return m->merk + nr * MERK_BYTES;
}

static struct id dossier_van(const uint8_t *merk) {
    struct id dossier;
    memcpy(dossier.byte, merk + MERK_DOSSIER, sizeof dossier.byte);
    return dossier;
}

/* ---- Looking up ---- */

/* The place of the mark with these bytes, or where it would stand. */
static size_t plek_van(const struct merken *m, const struct merk_tafel *t, const uint8_t *acht) {
    size_t i = (size_t)(getal(acht) * UINT64_C(0x9e3779b97f4a7c15) >> 20) & (t->plekken - 1);
    while (t->plek[i] && memcmp(merk_nr(m, t->plek[i] - 1) + t->plaats, acht, 8) != 0)
        i = (i + 1) & (t->plekken - 1);
    return i;
}

static void merk_tafel_maak(const struct merken *m, struct merk_tafel *t, size_t plaats) {
    t->plaats = plaats;
    t->plekken = 16;
    while (t->plekken < m->aantal + m->aantal / 2)
        t->plekken *= 2;
    t->plek = mem_array(t->plekken, sizeof *t->plek);
    for (size_t nr = 0; nr < m->aantal; nr++) {
        size_t plek = plek_van(m, t, merk_nr(m, nr) + plaats);
        if (!t->plek[plek])
            t->plek[plek] = (uint32_t)nr + 1;
    }
}

/* Only who asks for a dossier or a number needs these: a list that came before as a whole does not.
 */
static long zoek_gezien(struct merken *m, struct merk_tafel *t, size_t plaats,
                        const uint8_t *acht) {
    if (!m || !m->gezien)
        return -1;
    if (!t->plekken)
        merk_tafel_maak(m, t, plaats);
    long nr = (long)t->plek[plek_van(m, t, acht)] - 1;
    return nr >= 0 && m->regel[nr] ? nr : -1;
}

void merk_afdruk(const struct merken *m, const char *cellen, size_t len, uint8_t uit[MERK_AFDRUK]) {
    struct sha256 som = m->begin;
    uint8_t heel[SHA256_BYTES];
    sha256_add(&som, cellen, len);
    sha256_klaar(&som, heel);
    memcpy(uit, heel, MERK_AFDRUK);
}

long merk_zoek(struct merken *m, const uint8_t afdruk[MERK_AFDRUK], long vorige) {
    size_t volgende = (size_t)(vorige + 1);
    if (volgende < m->aantal && !memcmp(merk_nr(m, volgende), afdruk, MERK_AFDRUK))
        return vorige + 1;
    if (m->aantal && !m->op_afdruk.plekken)
        merk_tafel_maak(m, &m->op_afdruk, 0);
    return m->aantal ? (long)m->op_afdruk.plek[plek_van(m, &m->op_afdruk, afdruk)] - 1 : -1;
}

#define GEWOON (UINT64_C(1) << LIJSTVELDEN_MAX)

uint64_t merk_velden(const struct merken *m, long nr) {
    return getal(merk_nr(m, (size_t)nr) + MERK_VELDEN) & ~GEWOON;
}

bool merk_is_gewoon(const struct merken *m, long nr) {
    return (getal(merk_nr(m, (size_t)nr) + MERK_VELDEN) & GEWOON) != 0;
}

/* Of two dossiers the last halves of their keys are never the same: they are random. */
long merk_regel(struct import *w, struct id dossier) {
    struct merken *m = w->merken;
    enum { HELFT = sizeof dossier.byte / 2 };
    long nr = zoek_gezien(m, m ? &m->op_dossier : NULL, MERK_DOSSIER + HELFT, dossier.byte + HELFT);
    return nr >= 0 && id_gelijk(dossier_van(merk_nr(m, (size_t)nr)), dossier) ? m->regel[nr] : 0;
}

bool merk_alleen(struct import *w, uint64_t nummer, struct id *dossier) {
    struct merken *m = w->merken;
    uint8_t acht[8];
    zet_getal(acht, nummer);
    long nr = zoek_gezien(m, m ? &m->op_nummer : NULL, MERK_NUMMER, acht);
    if (nr >= 0)
        *dossier = dossier_van(merk_nr(m, (size_t)nr));
    return nr >= 0;
}

/* Whom an earlier row was about, or whose number, is compared like anybody. */
bool merk_geldt(struct import *w, const struct import_rij *rij) {
    struct merken *m = w->merken;
    const uint8_t *merk = merk_nr(m, (size_t)rij->merk);
    uint64_t nummer = getal(merk + MERK_NUMMER);
    if (m->regel[rij->merk] || bekende_is_al(w, dossier_van(merk)) ||
        (nummer && huishouden_is_bekend(w, nummer)))
        return false;
    m->regel[rij->merk] = (uint32_t)rij->regel;
    m->gezien = true;
    return true;
}

/* ---- Marking ---- */

static void schrijf(struct import *w, const uint8_t *merk) {
    struct merken *m = w->merken;
    struct id dossier = dossier_van(merk);
    memcpy(m->deel + m->in_deel++ * MERK_BYTES, merk, MERK_BYTES);
    if (memcmp(dossier.byte, m->hoogste.byte, sizeof dossier.byte) > 0)
        m->hoogste = dossier;
    if (m->in_deel == MERKEN_PER_DEEL)
        merken_stort(w);
}

bool merken_anders(struct import *w) {
    struct merken *m = w->merken;
    if (!m->zoals_toen)
        return !w->h.mis;
    m->zoals_toen = false;
    if (!merken_ruim(w))
        return false;
    for (long nr = 0; nr < m->totaal && !w->h.mis; nr++)
        schrijf(w, merk_nr(m, (size_t)nr));
    return !w->h.mis;
}

/* `nr` is its number among those of the last list; -1 when it is not there. */
static void erbij(struct import *w, const uint8_t *merk, long nr) {
    struct merken *m = w->merken;
    if (nr != m->totaal && !merken_anders(w))
        return;
    m->totaal++;
    if (!m->zoals_toen)
        schrijf(w, merk);
}

static uint64_t velden_van(const struct merken *m, const struct import *w,
                           const struct import_rij *rij) {
    uint64_t uit =
        m->andersom | (w->ontvangst && ontvangst_was_gewoon(w->ontvangst, rij) ? GEWOON : 0);
    for (int i = 0; i < rij->opmerkingen; i++)
        uit |= m->namen | UINT64_C(1) << w->uit->kaart.kolom[rij->opmerking[i].kolom].veld;
    return uit;
}

void merk_noteer(struct import *w, const struct import_rij *rij, enum emmer emmer) {
    struct merken *m = w->merken;
    uint8_t merk[MERK_BYTES];
    if (w->h.mis || !m->deel || !rij->heeft_afdruk)
        return;
    if (rij->merk >= 0) {
        erbij(w, merk_nr(m, (size_t)rij->merk), rij->merk);
        return;
    }
    if (!w->merk.kan || id_is_leeg(w->merk.dossier) ||
        (emmer != EMMER_NIEUW && emmer != EMMER_ONGEWIJZIGD))
        return;
    memcpy(merk, rij->afdruk, MERK_AFDRUK);
    memcpy(merk + MERK_DOSSIER, w->merk.dossier.byte, sizeof w->merk.dossier.byte);
    zet_getal(merk + MERK_NUMMER, w->merk.nummer);
    zet_getal(merk + MERK_VELDEN, velden_van(m, w, rij));
    erbij(w, merk, -1);
}

void merk_weg(struct import *w, struct id dossier) {
    if (w->merken && w->merken->deel && bekende_van_dossier(w, dossier).regel)
        ids_erbij(&w->merken->niet, dossier);
}

/* Mostly it was one of the last rows. */
void merk_samen(struct import *w, struct id dossier) {
    struct merken *m = w->merken;
    for (size_t i = m && m->deel ? m->in_deel : 0; i-- > 0;) {
        uint8_t *merk = m->deel + i * MERK_BYTES;
        if (id_gelijk(dossier_van(merk), dossier)) {
            zet_getal(merk + MERK_NUMMER, 0);
            return;
        }
    }
    merk_weg(w, dossier);
}
