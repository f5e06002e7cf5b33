/* Keys by which people who may be the same are found, and the little that is kept of very many. */
#include "dubbel_deel.h"
#include "regie/dubbel.h"
#include <string.h>

/* FNV-1a, and a last stir so that all bits count. The index keeps what comes of it, so it never
 * changes without a new schema. */
static uint64_t hash(uint64_t h, const char *bytes, size_t len) {
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
    return h;
}

static uint64_t roer(uint64_t h) {
    h = (h ^ (h >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    h = (h ^ (h >> 27)) * UINT64_C(0x94d049bb133111eb);
    return h ^ (h >> 31);
}

static uint32_t hash_tekst(const char *s) {
    uint32_t h = (uint32_t)roer(hash(UINT64_C(0xcbf29ce484222325), s, strlen(s)));
    return h ? h : 1;
}

enum { LETTERBITS = 26 };

/* Letters stand in the first bits; what else occurs shares theirs. */
static void vul_naam(const struct naamsleutel *n, int nr, struct dubbel_kort *uit) {
    size_t len = strlen(n->heel);
    uint32_t letters = letters_van(n->heel);
    uit->naam[nr].lengte = len < NAAM_LETTERS ? len : 0;
    uit->naam[nr].letters = (letters | letters >> LETTERBITS) & ((UINT32_C(1) << LETTERBITS) - 1);
    for (int i = 0; i < n->woorden; i++)
        uit->alles += hash_tekst(n->woord[i]);
}

static void vul_namen(const struct naamwoorden *naam, struct dubbel_kort *uit) {
    struct naamsleutel achter, voor;
    naamsleutel_achternaam(naam, &achter);
    naamsleutel_voornaam(naam, &voor);
    if (achter.woorden) {
        uit->achternaam = hash_tekst(achter.heel);
        vul_naam(&achter, 0, uit);
    }
    if (voor.woorden && !voor.voorletters) {
        uit->voornaam = hash_tekst(voor.woord[0]);
        vul_naam(&voor, 1, uit);
    }
    if (achter.woorden + voor.woorden < 2 || voor.voorletters)
        uit->alles = 0;
    naamsleutel_free(&achter);
    naamsleutel_free(&voor);
}

static void kort_van(const struct record *persoon, const struct naamwoorden *naam,
                     struct dubbel_kort *uit) {
    struct datum d = record_datum(persoon, PERSOON_GEBOORTEDATUM);
    const char *g = record_tekst(persoon, PERSOON_GESLACHT);
    char einde[9];
    *uit =
        (struct dubbel_kort){.v_nummer = record_waarde(persoon, PERSOON_V_NUMMER) != NULL,
                             .bsn = record_waarde(persoon, PERSOON_BSN) != NULL,
                             .nationaliteit = record_waarde(persoon, PERSOON_NATIONALITEIT) != NULL,
                             .geslacht = *g == 'V'   ? 1
                                         : *g == 'M' ? 2
                                                     : 0};
    vul_namen(naam, uit);
    if (d.jaar)
        uit->datum = (uint32_t)(d.jaar * 10000 + d.maand * 100 + d.dag) & 0x7ffffff;
    if (telefoon_einde(record_tekst(persoon, PERSOON_TELEFOON), einde))
        uit->telefoon = hash_tekst(einde);
}

void persoonsvorm_maak(const struct record *persoon, struct persoonsvorm *uit) {
    naamwoorden_lees(persoon, &uit->naam);
    kort_van(persoon, &uit->naam, &uit->kort);
}

void persoonsvorm_free(struct persoonsvorm *v) {
    naamwoorden_free(&v->naam);
}

void dubbel_kort(const struct record *persoon, struct dubbel_kort *uit) {
    struct persoonsvorm vorm;
    persoonsvorm_maak(persoon, &vorm);
    *uit = vorm.kort;
    persoonsvorm_free(&vorm);
}

static uint64_t sleutel(unsigned soort, uint32_t een, uint32_t ander) {
    uint64_t h = roer(UINT64_C(0x9e3779b97f4a7c15) * (soort + 1) ^ ((uint64_t)een << 32 | ander));
    return h ? h : 1;
}

/* Day and month in either order; nothing for the first of January, on which too many are born. */
static uint32_t dag_in_jaar(uint32_t datum) {
    uint32_t maand = datum / 100 % 100, dag = datum % 100;
    if (!maand || !dag || (maand == 1 && dag == 1))
        return 0;
    return datum / 10000 * 10000 + (maand < dag ? maand * 100 + dag : dag * 100 + maand);
}

/* One name and nothing else: without a key the same row would be somebody new each time. */
static bool is_alleen_naam(const struct dubbel_kort *k) {
    return !k->v_nummer && !(k->achternaam && k->voornaam);
}

uint64_t dubbel_sleutel(const struct dubbel_kort *k, int nr) {
    uint32_t jaar = k->datum / 10000, dag = dag_in_jaar(k->datum);
    switch (nr) {
    case 0:
        return k->achternaam && k->voornaam ? sleutel(0, k->achternaam + k->voornaam, 0) : 0;
    case 1: /* the same as the one above when both are one word */
        return k->alles && k->alles != k->achternaam + k->voornaam ? sleutel(0, k->alles, 0) : 0;
    case 2:
        return k->achternaam && (jaar || is_alleen_naam(k)) ? sleutel(1, k->achternaam, jaar) : 0;
    case 3:
        return k->voornaam && (jaar || is_alleen_naam(k)) ? sleutel(2, k->voornaam, jaar) : 0;
    case DUBBEL_SLEUTEL_DAG:
        return dag ? sleutel(3, dag, 0) : 0;
    case DUBBEL_SLEUTEL_DATUM:
        return dag && k->geslacht && k->nationaliteit ? sleutel(5, k->datum, k->geslacht) : 0;
    default:
        return k->telefoon ? sleutel(4, k->telefoon, 0) : 0;
    }
}

bool dubbel_zelfde(const struct dubbel_kort *a, const struct dubbel_kort *b) {
    return !a->v_nummer && !b->v_nummer && a->achternaam == b->achternaam &&
           a->voornaam == b->voornaam && a->alles == b->alles && a->datum == b->datum;
}

static uint64_t zonder_dag(uint64_t s) {
    return s >> DUBBEL_DAG_BITS << DUBBEL_DAG_BITS;
}

/* Not the same for who has a V-nummer: in schema 4 the two kinds were told apart by this alone. */
static uint64_t met_nummer(uint64_t s) {
    return s ? zonder_dag(roer(s + 1)) : 0;
}

/* Day and month; 0 where dag_in_jaar() says nothing. */
static uint64_t dag_bits(const struct dubbel_kort *k) {
    return dag_in_jaar(k->datum) ? k->datum / 100 % 100 << 5 | k->datum % 100 : 0;
}

enum { SLEUTEL_ACHTERNAAM = 2, SLEUTEL_VOORNAAM = 3 };

int dubbel_sleutel_zelfde(const struct dubbel_kort *k) {
    return k->achternaam ? SLEUTEL_ACHTERNAAM : SLEUTEL_VOORNAAM;
}

static bool is_samen(int nr) {
    return nr < SLEUTEL_ACHTERNAAM || nr > DUBBEL_SLEUTEL_DAG;
}

static uint64_t bewaarsleutel(const struct dubbel_kort *k, int nr) {
    uint64_t s = dubbel_sleutel(k, nr);
    if (!s || is_samen(nr) || !k->v_nummer)
        return zonder_dag(s);
    return met_nummer(s) | (nr == DUBBEL_SLEUTEL_DAG ? 0 : dag_bits(k));
}

size_t dubbel_bewaarsleutels(const struct dubbel_kort *k, uint64_t uit[DUBBEL_SLEUTELS]) {
    size_t n = 0;
    for (int i = 0; i < DUBBEL_SLEUTELS; i++)
        if (dubbel_sleutel(k, i))
            uit[n++] = bewaarsleutel(k, i);
    return n;
}

/* Among those who have a V-nummer. */
static size_t zoek_met(const struct dubbel_kort *k, int nr, struct dubbel_zoeksleutel *uit,
                       size_t n) {
    uint64_t s = dubbel_sleutel(k, nr), dag = dag_bits(k);
    if (is_samen(nr))
        uit[n++] = (struct dubbel_zoeksleutel){.sleutel = zonder_dag(s)};
    else if (nr == DUBBEL_SLEUTEL_DAG && !k->v_nummer)
        uit[n++] = (struct dubbel_zoeksleutel){.sleutel = met_nummer(s)};
    else if (nr != DUBBEL_SLEUTEL_DAG && !k->v_nummer)
        uit[n++] = (struct dubbel_zoeksleutel){.sleutel = met_nummer(s), .elke_dag = true};
    else if (nr != DUBBEL_SLEUTEL_DAG && dag)
        uit[n++] = (struct dubbel_zoeksleutel){.sleutel = met_nummer(s) | dag};
    return n;
}

struct dubbel_zoeksleutel dubbel_zoek_zonder(const struct dubbel_kort *k, int nr) {
    return (struct dubbel_zoeksleutel){.sleutel = zonder_dag(dubbel_sleutel(k, nr)),
                                       .zonder = true};
}

size_t dubbel_zoeksleutels(const struct dubbel_kort *k,
                           struct dubbel_zoeksleutel uit[DUBBEL_ZOEKSLEUTELS]) {
    size_t n = 0;
    for (int i = 0; i < DUBBEL_SLEUTELS; i++) {
        if (!dubbel_sleutel(k, i))
            continue;
        uit[n++] = dubbel_zoek_zonder(k, i);
        n = zoek_met(k, i, uit, n);
    }
    return n;
}

static char *tekens(char *uit, uint64_t bits, int aantal) {
    static const char teken[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._";
    for (int i = 0; i < aantal; i++, bits >>= 6)
        *uit++ = teken[bits & 63];
    return uit;
}

void dubbel_sleutelwoord(uint64_t s, bool zonder, char uit[DUBBEL_WOORD]) {
    *uit = zonder ? '>' : '=';
    char *eind = tekens(uit + 1, s >> DUBBEL_DAG_BITS, DUBBEL_WOORD - 2 - DUBBEL_WOORD_DAG);
    *tekens(eind, s & ((1u << DUBBEL_DAG_BITS) - 1), DUBBEL_WOORD_DAG) = '\0';
}

void dubbel_sleutelwoorden(const struct dubbel_kort *kort, void (*doe)(const char *, void *),
                           void *mee) {
    uint64_t sleutel[DUBBEL_SLEUTELS];
    char woord[DUBBEL_WOORD];
    size_t n = dubbel_bewaarsleutels(kort, sleutel);
    for (size_t i = 0; i < n; i++) {
        dubbel_sleutelwoord(sleutel[i], !kort->v_nummer, woord);
        doe(woord, mee);
    }
}
