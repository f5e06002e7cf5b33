#include "woorden.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

enum { KOP = 8, WEINIG = 64 };

/* Eight bytes of a word as a number that sorts like them. */
static uint64_t kop_van(const char *woord) {
    uint64_t kop = 0;
    size_t i = 0;
    for (; i < KOP && woord[i]; i++)
        kop = kop << 8 | (unsigned char)woord[i];
    return i ? kop << 8 * (KOP - i) : 0;
}

static void woord_erbij(const char *woord, void *mee) {
    struct woorden *w = mee;
    if (w->aantal == w->ruimte) {
        w->ruimte = w->ruimte ? w->ruimte * 2 : 4096;
        w->rij = mem_grow(w->rij, w->ruimte, sizeof *w->rij);
    }
    w->rij[w->aantal++] =
        (struct woord){kop_van(woord), (uint32_t)w->tekst.len, (uint32_t)w->dossiers - 1};
    buf_add_n(&w->tekst, woord, strlen(woord) + 1);
}

void woorden_erbij(struct woorden *w, const struct record *persoon, const struct persoonsvorm *vorm,
                   struct id dossier) {
    if (w->dossiers == w->dossiers_ruimte) {
        w->dossiers_ruimte = w->dossiers_ruimte ? w->dossiers_ruimte * 2 : 1024;
        w->dossier = mem_grow(w->dossier, w->dossiers_ruimte, sizeof *w->dossier);
    }
    w->dossier[w->dossiers++] = dossier;
    if (vorm)
        persoon_zoekwoorden(persoon, vorm, woord_erbij, w);
    else
        record_zoekwoorden(persoon, woord_erbij, w);
}

/* By one byte of the number, keeping the order of equals; false when they all have the same.
 * Numbers are sorted in a fraction of the time of texts. */
static bool verdeel(const struct woord *van, struct woord *naar, size_t n, int schuif) {
    size_t begin[257] = {0};
    for (size_t i = 0; i < n; i++)
        begin[(van[i].kop >> schuif & 0xff) + 1]++;
    if (begin[(van[0].kop >> schuif & 0xff) + 1] == n)
        return false;
    for (int b = 0; b < 256; b++)
        begin[b + 1] += begin[b];
    for (size_t i = 0; i < n; i++)
        naar[begin[van[i].kop >> schuif & 0xff]++] = van[i];
    return true;
}

static void sorteer_op_kop(struct woord *rij, struct woord *hulp, size_t n) {
    struct woord *van = rij, *naar = hulp;
    for (int schuif = 0; schuif < 64; schuif += 8)
        if (verdeel(van, naar, n, schuif)) {
            struct woord *om = van;
            van = naar;
            naar = om;
        }
    if (van != rij)
        memcpy(rij, van, n * sizeof *rij);
}

static const char *tekst_van(const struct woorden *w, const struct woord *woord) {
    return w->tekst.s + woord->plek;
}

/* A few: by their texts, from the byte on to which they are equal. */
static void sorteer_weinig(const struct woorden *w, struct woord *rij, size_t n, size_t vanaf) {
    for (size_t i = 1; i < n; i++) {
        struct woord een = rij[i];
        size_t plek = i;
        for (; plek > 0 &&
               strcmp(tekst_van(w, &rij[plek - 1]) + vanaf, tekst_van(w, &een) + vanaf) > 0;
             plek--)
            rij[plek] = rij[plek - 1];
        rij[plek] = een;
    }
}

static void sorteer(const struct woorden *w, struct woord *rij, struct woord *hulp, size_t n,
                    size_t vanaf);

/* Words with the same eight bytes, by the next eight. */
static void sorteer_verder(const struct woorden *w, struct woord *rij, struct woord *hulp, size_t n,
                           size_t vanaf) {
    if (n < 2 || !(rij->kop & 0xff)) /* the word ends here */
        return;
    for (size_t i = 0; i < n; i++)
        rij[i].kop = kop_van(tekst_van(w, &rij[i]) + vanaf);
    sorteer(w, rij, hulp, n, vanaf);
}

static void sorteer(const struct woorden *w, struct woord *rij, struct woord *hulp, size_t n,
                    size_t vanaf) {
    if (n < WEINIG) {
        sorteer_weinig(w, rij, n, vanaf);
        return;
    }
    sorteer_op_kop(rij, hulp, n);
    for (size_t begin = 0, eind; begin < n; begin = eind) {
        for (eind = begin + 1; eind < n && rij[eind].kop == rij[begin].kop;)
            eind++;
        sorteer_verder(w, rij + begin, hulp, eind - begin, vanaf + KOP);
    }
}

static long nummer_van(const struct woorden *w, struct id dossier) {
    size_t van = 0, tot = w->dossiers;
    while (van < tot) {
        size_t midden = van + (tot - van) / 2;
        if (memcmp(w->dossier[midden].byte, dossier.byte, sizeof dossier.byte) < 0)
            van = midden + 1;
        else
            tot = midden;
    }
    return van < w->dossiers && id_gelijk(w->dossier[van], dossier) ? (long)van : -1;
}

bool woorden_van(const struct woorden *w, struct id dossier) {
    return nummer_van(w, dossier) >= 0;
}

void woorden_vergeet(struct woorden *w, size_t vanaf, struct id dossier) {
    long wie = nummer_van(w, dossier);
    size_t n = vanaf;
    for (size_t i = vanaf; i < w->aantal; i++)
        if (w->rij[i].wie != wie)
            w->rij[n++] = w->rij[i];
    w->aantal = n;
}

void woorden_sorteer(struct woorden *w) {
    struct woord *hulp = mem_array(w->aantal + 1, sizeof *hulp);
    sorteer(w, w->rij, hulp, w->aantal, 0);
    free(hulp);
}

static struct store_cel cel(const void *mee, size_t rij, int kolom) {
    const struct woorden_deel *deel = mee;
    const struct woorden *w = deel->woorden;
    const struct woord *woord = &w->rij[deel->van + rij];
    if (kolom)
        return (struct store_cel){STORE_ID, {.id = &w->dossier[woord->wie]}};
    return (struct store_cel){STORE_TEKST, {.tekst = tekst_van(w, woord)}};
}

struct store_rijen woorden_rijen(const struct woorden_deel *deel) {
    return (struct store_rijen){deel->aantal, cel, deel};
}

void woorden_leeg(struct woorden *w) {
    w->aantal = w->dossiers = 0;
    buf_clear(&w->tekst);
}

void woorden_terug(struct woorden *w, const struct woorden *eerst) {
    w->aantal = eerst->aantal;
    w->dossiers = eerst->dossiers;
    w->tekst.len = eerst->tekst.len;
}

void woorden_free(struct woorden *w) {
    free(w->rij);
    free(w->dossier);
    buf_free(&w->tekst);
    *w = (struct woorden){0};
}
