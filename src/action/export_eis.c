/* Conditions on a list that leaves: fase=intake, geboortedatum>=2000. */
#include "export_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

/* Longer signs first: each is tried at every place. */
static const struct {
    const char *tekst;
    enum eis_teken teken;
} tekens[] = {{"!=", EIS_NIET}, {"<>", EIS_NIET},   {"<=", EIS_HOOGSTENS}, {">=", EIS_MINSTENS},
              {"=", EIS_IS},    {"<", EIS_KLEINER}, {">", EIS_GROTER}};
enum { TEKENS = sizeof tekens / sizeof *tekens };

static const char *teken_tekst(enum eis_teken teken) {
    for (int i = 0; i < TEKENS; i++)
        if (tekens[i].teken == teken)
            return tekens[i].tekst;
    return "";
}

/* Where the sign stands, and which it is; NULL when there is none. */
static const char *zoek_teken(const char *s, int *welk) {
    for (; *s; s++)
        for (*welk = 0; *welk < TEKENS; ++*welk)
            if (!strncmp(s, tekens[*welk].tekst, strlen(tekens[*welk].tekst)))
                return s;
    return NULL;
}

static bool is_tekst(const struct veld *v) {
    return v->kind == VELD_TEKST || v->kind == VELD_LANG;
}

static bool is_datum(const struct veld *v) {
    return v->kind == VELD_DATUM || v->kind == VELD_BRP_DATUM;
}

/* Unknown parts of a day that is asked for match any: 1990 is the whole year. */
static bool lees_datum(const char *s, struct datum vandaag, struct buf *uit) {
    struct datum d;
    if (!datum_lees(s, vandaag, true, &d) || !d.jaar)
        return false;
    datum_schrijf_iso(d, uit);
    return true;
}

/* As values are compared: text by its sort key, the rest in canonical form. */
static bool lees_waarde(struct uitvoer *u, const struct veld *v, const char *s, struct buf *uit) {
    if (is_tekst(v))
        text_sort_key(uit, s, strlen(s));
    else if (is_datum(v) && *s)
        return lees_datum(s, u->s->vandaag, uit) ||
               problem_set(u->p, PROBLEM_USAGE,
                           _("--waar: \"%s\" is geen datum, zoals 31-12-2026 of 1990."), s);
    else if (!veld_lees(v, s, u->s->vandaag, uit, u->p)) {
        u->p->kind = PROBLEM_USAGE;
        return false;
    }
    return true;
}

static bool waarden_erbij(struct uitvoer *u, struct eis *e, const char *s) {
    bool een = e->teken != EIS_IS && e->teken != EIS_NIET, goed = true;
    for (bool nog = true; goed && nog;) {
        struct buf kaal = {0}, waarde = {0};
        size_t n = een ? strlen(s) : strcspn(s, ",");
        text_trim(&kaal, s, n);
        goed = lees_waarde(u, e->kolom.k->rij, buf_text(&kaal), &waarde);
        e->waarde = mem_grow(e->waarde, e->waarden + 1, sizeof *e->waarde);
        e->waarde[e->waarden++] = buf_take(&waarde);
        buf_free(&kaal);
        nog = s[n] != '\0';
        s += n + nog;
    }
    return goed;
}

static bool lees_eis(struct uitvoer *u, const char *tekst) {
    int welk;
    const char *teken = zoek_teken(tekst, &welk);
    if (!teken)
        return problem_set(u->p, PROBLEM_USAGE,
                           _("--waar: \"%s\" heeft geen = of <. Zo gaat het: --waar fase=intake, "
                             "--waar geboortedatum<1990."),
                           tekst);
    struct buf naam = {0};
    text_trim(&naam, tekst, (size_t)(teken - tekst));
    const struct uitkolom *k = export_kolom(u, buf_text(&naam));
    buf_free(&naam);
    if (!k)
        return false;
    u->eis = mem_grow(u->eis, u->eisen + 1, sizeof *u->eis);
    u->eis[u->eisen] = (struct eis){.kolom = export_bind(u, k), .teken = tekens[welk].teken};
    return waarden_erbij(u, &u->eis[u->eisen++], teken + strlen(tekens[welk].tekst));
}

bool export_lees_eisen(struct uitvoer *u) {
    for (size_t i = 0; i < u->keuze->aantal_waar; i++)
        if (!lees_eis(u, u->keuze->waar[i]))
            return false;
    return true;
}

void export_eisen_free(struct uitvoer *u) {
    for (size_t i = 0; i < u->eisen; i++) {
        for (size_t j = 0; j < u->eis[i].waarden; j++)
            free(u->eis[i].waarde[j]);
        free(u->eis[i].waarde);
    }
    free(u->eis);
}

/* "1990-00-00" is the year, "1990-05-00" the month. */
static int vergelijk_datum(const char *waarde, const char *eis) {
    size_t n = strlen(eis);
    while (n > 3 && !strncmp(eis + n - 3, "-00", 3))
        n -= 3;
    return strncmp(waarde, eis, n);
}

static bool is_getal(const char *s) {
    return *s >= '0' && *s <= '9';
}

static int vergelijk(const struct veld *v, const char *waarde, const char *eis) {
    if (is_datum(v))
        return vergelijk_datum(waarde, eis);
    long a = strtol(waarde, NULL, 10), b = strtol(eis, NULL, 10);
    return is_getal(waarde) && is_getal(eis) && a != b ? (a > b) - (a < b) : strcmp(waarde, eis);
}

static bool is_een_van(const struct eis *e, const char *waarde) {
    for (size_t i = 0; i < e->waarden; i++)
        if (*waarde && *e->waarde[i]
                ? !(is_datum(e->kolom.k->rij) ? vergelijk_datum(waarde, e->waarde[i])
                                              : strcmp(waarde, e->waarde[i]))
                : *waarde == *e->waarde[i])
            return true;
    return false;
}

/* What is not known is neither smaller nor larger than anything. */
static bool voldoet(const struct eis *e, const char *waarde) {
    if (e->teken == EIS_IS || e->teken == EIS_NIET)
        return is_een_van(e, waarde) == (e->teken == EIS_IS);
    if (!*waarde || !*e->waarde[0])
        return false;
    int anders = vergelijk(e->kolom.k->rij, waarde, e->waarde[0]);
    switch (e->teken) {
    case EIS_KLEINER:
        return anders < 0;
    case EIS_GROTER:
        return anders > 0;
    case EIS_HOOGSTENS:
        return anders <= 0;
    default:
        return anders >= 0;
    }
}

bool export_voldoet(struct uitvoer *u, struct lijst_loop *l) {
    if (u->reken_eis && !export_lees_rij(u, l, u->nodig_eis))
        return false;
    bool goed = true;
    for (size_t i = 0; goed && i < u->eisen; i++) {
        struct eis *e = &u->eis[i];
        const char *waarde = export_waarde(u, l, &e->kolom);
        struct buf sleutel = {0};
        if (waarde && is_tekst(e->kolom.k->rij)) {
            text_sort_key(&sleutel, waarde, strlen(waarde));
            waarde = buf_text(&sleutel);
        }
        goed = voldoet(e, waarde ? waarde : "");
        buf_free(&sleutel);
    }
    return goed;
}

/* Values only where they can name nobody. */
static void eis_zin(const struct eis *e, struct buf *uit) {
    buf_addf(uit, "%s%s", uit->len ? ", " : "", e->kolom.k->naam);
    if (e->kolom.k->privacy != PRIVACY_ZAAK || e->kolom.k->gezondheid)
        return;
    buf_add(uit, teken_tekst(e->teken));
    for (size_t i = 0; i < e->waarden; i++)
        buf_addf(uit, "%s%s", i ? "|" : "", e->waarde[i]);
}

void export_eisen_zin(const struct uitvoer *u, struct buf *uit) {
    for (size_t i = 0; i < u->eisen; i++)
        eis_zin(&u->eis[i], uit);
}
