#include "regie/record.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

void record_begin_in(struct record *r, enum soort_code soort, struct blok *blok) {
    *r = (struct record){.soort = soort_van(soort), .blok = blok};
    size_t aantal = (size_t)r->soort->aantal;
    r->waarde =
        blok ? memset(blok_neem(blok, aantal * sizeof *r->waarde), 0, aantal * sizeof *r->waarde)
             : mem_array(aantal, sizeof *r->waarde);
}

void record_begin(struct record *r, enum soort_code soort) {
    record_begin_in(r, soort, NULL);
}

void record_free(struct record *r) {
    for (int i = 0; r->soort && !r->blok && i < r->soort->aantal; i++)
        free(r->waarde[i]);
    if (!r->blok)
        free(r->waarde);
    memset(r, 0, sizeof *r);
}

static char *eigen(const struct record *r, const char *waarde) {
    return r->blok ? blok_tekst(r->blok, waarde, strlen(waarde)) : mem_copy(waarde);
}

/* One behind the other in one piece. */
static void waarden_in_blok(struct record *naar, const struct record *van) {
    struct {
        int veld;
        size_t len;
    } vol[SOORT_VELDEN_MEEST];
    size_t len = 0, n = 0;
    for (int i = 0; i < van->soort->aantal; i++) {
        if (!van->waarde[i])
            continue;
        vol[n].veld = i;
        vol[n].len = strlen(van->waarde[i]) + 1;
        len += vol[n++].len;
    }
    char *plek = blok_neem(naar->blok, len);
    for (size_t i = 0; i < n; plek += vol[i++].len)
        naar->waarde[vol[i].veld] = memcpy(plek, van->waarde[vol[i].veld], vol[i].len);
}

void record_kopie_in(struct record *naar, const struct record *van, struct blok *blok) {
    record_begin_in(naar, van->soort->code, blok);
    naar->id = van->id;
    naar->versie = van->versie;
    if (blok) {
        waarden_in_blok(naar, van);
        return;
    }
    for (int i = 0; i < van->soort->aantal; i++)
        naar->waarde[i] = mem_copy(van->waarde[i]);
}

void record_kopie(struct record *naar, const struct record *van) {
    record_kopie_in(naar, van, NULL);
}

const char *record_waarde(const struct record *r, int veld) {
    return r->soort ? r->waarde[veld] : NULL;
}

const char *record_tekst(const struct record *r, int veld) {
    const char *waarde = record_waarde(r, veld);
    return waarde ? waarde : "";
}

bool record_is(const struct record *r, int veld, const char *waarde) {
    return !strcmp(record_tekst(r, veld), waarde);
}

void record_zet(struct record *r, int veld, const char *waarde) {
    char *nieuw = waarde && *waarde ? eigen(r, waarde) : NULL;
    if (!r->blok)
        free(r->waarde[veld]);
    r->waarde[veld] = nieuw;
}

/* Nothing is ever written into a value. */
void record_leen(struct record *r, int veld, const char *waarde) {
    r->waarde[veld] = waarde && *waarde ? (char *)waarde : NULL;
}

void record_zet_id(struct record *r, int veld, struct id id) {
    char tekst[ID_TEKST];
    id_tekst(id, tekst);
    record_zet(r, veld, id_is_leeg(id) ? NULL : tekst);
}

void record_zet_datum(struct record *r, int veld, struct datum d) {
    struct buf b = {0};
    datum_schrijf_iso(d, &b);
    record_zet(r, veld, buf_text(&b));
    buf_free(&b);
}

void record_zet_getal(struct record *r, int veld, long getal) {
    struct buf b = {0};
    buf_add_number(&b, getal);
    record_zet(r, veld, b.s);
    buf_free(&b);
}

struct datum record_datum(const struct record *r, int veld) {
    struct datum d = {0, 0, 0};
    const char *waarde = record_waarde(r, veld);
    if (waarde)
        datum_lees_iso(waarde, &d);
    return d;
}

long record_getal(const struct record *r, int veld, long anders) {
    const char *waarde = record_waarde(r, veld);
    return waarde ? strtol(waarde, NULL, 10) : anders;
}

struct id record_verwijzing(const struct record *r, int veld) {
    struct id id = {{0}};
    const char *waarde = record_waarde(r, veld);
    if (waarde)
        id_lees(waarde, &id);
    return id;
}

static void meer_plekken(struct record_lijst *l) {
    l->ruimte = l->ruimte ? l->ruimte * 2 : 4;
    if (!l->blok) {
        l->rij = mem_grow(l->rij, l->ruimte, sizeof *l->rij);
        return;
    }
    struct record *rij = blok_neem(l->blok, l->ruimte * sizeof *rij);
    if (l->aantal)
        memcpy(rij, l->rij, l->aantal * sizeof *rij);
    l->rij = rij;
}

static struct record *plek_erbij(struct record_lijst *l) {
    if (l->aantal == l->ruimte)
        meer_plekken(l);
    return &l->rij[l->aantal++];
}

struct record *record_lijst_nieuw(struct record_lijst *l, enum soort_code soort) {
    struct record *r = plek_erbij(l);
    record_begin_in(r, soort, l->blok);
    return r;
}

void record_lijst_neem(struct record_lijst *l, struct record *r) {
    *plek_erbij(l) = *r;
    memset(r, 0, sizeof *r);
}

struct record *record_lijst_zoek(const struct record_lijst *l, struct id id) {
    for (size_t i = 0; i < l->aantal; i++)
        if (id_gelijk(l->rij[i].id, id))
            return &l->rij[i];
    return NULL;
}

void record_lijst_free(struct record_lijst *l) {
    for (size_t i = 0; i < l->aantal; i++)
        record_free(&l->rij[i]);
    if (!l->blok)
        free(l->rij);
    memset(l, 0, sizeof *l);
}
