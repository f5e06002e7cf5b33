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
    size_t len = n->heel.len < NAAM_LETTERS ? n->heel.len : NAAM_LETTERS;
    uint32_t letters = letters_van(buf_text(&n->heel));
    uit->naam[nr].lengte = len % NAAM_LETTERS;
    uit->naam[nr].letters = (letters | letters >> LETTERBITS) & ((UINT32_C(1) << LETTERBITS) - 1);
    for (int i = 0; i < n->woorden; i++)
        uit->alles += hash_tekst(n->woord[i]);
}

static void vul_namen(const struct record *persoon, struct dubbel_kort *uit) {
    struct naamsleutel achter, voor;
    naamsleutel_achternaam(persoon, &achter);
    naamsleutel_voornaam(persoon, &voor);
    if (achter.woorden) {
        uit->achternaam = hash_tekst(achter.heel.s);
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

void dubbel_kort(const struct record *persoon, struct dubbel_kort *uit) {
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
    vul_namen(persoon, uit);
    if (d.jaar)
        uit->datum = (uint32_t)(d.jaar * 10000 + d.maand * 100 + d.dag) & 0x7ffffff;
    if (telefoon_einde(record_tekst(persoon, PERSOON_TELEFOON), einde))
        uit->telefoon = hash_tekst(einde);
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

uint64_t dubbel_sleutel(const struct dubbel_kort *k, int nr) {
    uint32_t jaar = k->datum / 10000, dag = dag_in_jaar(k->datum);
    switch (nr) {
    case 0:
        return k->achternaam && k->voornaam ? sleutel(0, k->achternaam + k->voornaam, 0) : 0;
    case 1: /* the same as the one above when both are one word */
        return k->alles && k->alles != k->achternaam + k->voornaam ? sleutel(0, k->alles, 0) : 0;
    case 2:
        return k->achternaam && jaar ? sleutel(1, k->achternaam, jaar) : 0;
    case 3:
        return k->voornaam && jaar ? sleutel(2, k->voornaam, jaar) : 0;
    case DUBBEL_SLEUTEL_DAG:
        return dag ? sleutel(3, dag, 0) : 0;
    case DUBBEL_SLEUTEL_DATUM:
        return dag && k->geslacht && k->nationaliteit ? sleutel(5, k->datum, k->geslacht) : 0;
    default:
        return k->telefoon ? sleutel(4, k->telefoon, 0) : 0;
    }
}

void dubbel_sleutelwoord(uint64_t s, char uit[DUBBEL_WOORD]) {
    static const char teken[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._";
    *uit++ = '=';
    for (int i = 0; i < DUBBEL_WOORD - 2; i++, s >>= 6)
        *uit++ = teken[s & 63];
    *uit = '\0';
}

void dubbel_sleutelwoorden(const struct record *persoon, void (*doe)(const char *, void *),
                           void *mee) {
    struct dubbel_kort kort;
    char woord[DUBBEL_WOORD];
    dubbel_kort(persoon, &kort);
    for (int i = 0; i < DUBBEL_SLEUTELS; i++) {
        uint64_t s = dubbel_sleutel(&kort, i);
        if (!s)
            continue;
        dubbel_sleutelwoord(s, woord);
        doe(woord, mee);
    }
}
