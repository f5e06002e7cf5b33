/* Names as they are compared: words in one spelling, and how much two of them are alike. */
#include "dubbel_deel.h"
#include "regie/dubbel.h"
#include "regie/text.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Written before a name or left out, apart or joined: no part of what makes two names differ. In
 * order, as text_sort_key() gives them. */
enum { LANGSTE_VOORVOEGSEL = 3 };
static const char voorvoegsels[][LANGSTE_VOORVOEGSEL + 1] = {
    "aan", "abu", "al", "ben", "bin", "d", "de", "del", "den", "der", "du", "el",  "het", "ibn",
    "in",  "la",  "le", "op",  "s",   "t", "te", "ten", "ter", "uit", "ul", "van", "von",
};

static int vergelijk_woord(const void *woord, const void *rij) {
    return strcmp(woord, rij);
}

struct woord {
    const char *s;
    size_t len;
};

static bool is_voorvoegsel(struct woord w) {
    char woord[LANGSTE_VOORVOEGSEL + 1] = "";
    if (w.len > LANGSTE_VOORVOEGSEL)
        return false;
    memcpy(woord, w.s, w.len);
    return bsearch(woord, voorvoegsels, sizeof voorvoegsels / sizeof *voorvoegsels,
                   sizeof *voorvoegsels, vergelijk_woord) != NULL;
}

/* "abd el ..." is the first half of a name. */
static bool is_dienaar(struct woord w) {
    static const char *const vormen[] = {"abd", "abdal", "abdel", "abdoul", "abdul", "abdur"};
    for (size_t i = 0; i < sizeof vormen / sizeof *vormen; i++)
        if (strlen(vormen[i]) == w.len && !memcmp(vormen[i], w.s, w.len))
            return true;
    return false;
}

enum { KORTSTE_STAM = 4 };

/* "alhasan" is "hasan" with its article joined. */
static const char *zonder_lidwoord(const char *gevouwen) {
    bool lidwoord = !strncmp(gevouwen, "al", 2) || !strncmp(gevouwen, "il", 2);
    if (lidwoord && strlen(gevouwen) >= 2 + KORTSTE_STAM && !strchr("aiu", gevouwen[2]))
        return gevouwen + 2;
    return gevouwen;
}

/* The key of the folded word at `begin`, in its place. */
static void naar_sleutel(struct buf *tekst, size_t begin) {
    const char *woord = tekst->s + begin, *stam = zonder_lidwoord(woord),
               *sleutel = text_name_key(woord);
    if (!sleutel && stam != woord)
        sleutel = text_name_key(stam);
    if (sleutel) {
        buf_cut(tekst, begin);
        buf_add(tekst, sleutel);
    } else {
        buf_remove(tekst, begin, (size_t)(stam - woord));
    }
}

static void woord_erbij(struct naamsleutel *n, struct woord gevouwen) {
    size_t begin = n->tekst.len;
    if (n->woorden == NAAM_WOORDEN)
        return;
    buf_add_n(&n->tekst, gevouwen.s, gevouwen.len);
    naar_sleutel(&n->tekst, begin);
    buf_add_char(&n->tekst, '\0');
    n->woorden++;
}

static void dienaar_erbij(struct naamsleutel *n, struct woord van) {
    struct buf heel = {0}, gevouwen = {0};
    buf_add(&heel, "abdul");
    buf_add_n(&heel, van.s, van.len);
    text_fold_words(&gevouwen, heel.s);
    woord_erbij(n, (struct woord){gevouwen.s, gevouwen.len});
    buf_free(&heel);
    buf_free(&gevouwen);
}

static void wijs_woorden_aan(struct naamsleutel *n) {
    size_t samen = n->woorden > 1 ? n->tekst.len - (size_t)n->woorden : 0;
    char *uit = samen ? buf_extend(&n->tekst, samen) : NULL;
    const char *s = buf_text(&n->tekst);
    n->heel = s;
    for (int i = 0; i < n->woorden; i++) {
        size_t len = strlen(s);
        n->woord[i] = s;
        uit = samen ? mempcpy(uit, s, len) : NULL;
        s += len + 1;
    }
    if (samen)
        n->heel = s;
}

static struct woord neem(const char **s) {
    struct woord w = {*s, strcspn(*s, " ")};
    *s += w.len + ((*s)[w.len] == ' ');
    return w;
}

/* With `alles` prefixes count too: for who is called nothing else. */
static void lees_woorden(struct naamsleutel *n, const struct naamwoorden *naam, enum naamdeel deel,
                         bool alles) {
    const char *sorteer = buf_text(&naam->sorteer) + naam->deel[deel].sorteer,
               *gevouwen = buf_text(&naam->gevouwen) + naam->deel[deel].gevouwen;
    bool dienaar = false;
    for (int over = naam->deel[deel].woorden; over-- > 0;) {
        struct woord w = neem(&sorteer), g = neem(&gevouwen);
        if (!alles && is_voorvoegsel(w))
            continue;
        if (!dienaar && over && is_dienaar(w)) {
            dienaar = true;
            continue;
        }
        if (dienaar)
            dienaar_erbij(n, w);
        else
            woord_erbij(n, g);
        dienaar = false;
    }
    if (dienaar)
        woord_erbij(n, (struct woord){"abd", strlen("abd")});
}

static void maak(const struct naamwoorden *naam, enum naamdeel deel, struct naamsleutel *uit) {
    *uit = (struct naamsleutel){0};
    for (int alles = 0; alles < 2 && !uit->woorden; alles++)
        lees_woorden(uit, naam, deel, alles);
    wijs_woorden_aan(uit);
}

void naamsleutel_achternaam(const struct naamwoorden *naam, struct naamsleutel *uit) {
    maak(naam, NAAM_ACHTERNAAM, uit);
}

void naamsleutel_voornaam(const struct naamwoorden *naam, struct naamsleutel *uit) {
    maak(naam, NAAM_VOORNAMEN, uit);
    if (uit->woorden)
        return;
    naamsleutel_free(uit);
    maak(naam, NAAM_VOORLETTERS, uit);
    uit->voorletters = uit->woorden > 0;
}

void naamsleutel_free(struct naamsleutel *n) {
    buf_free(&n->tekst);
    *n = (struct naamsleutel){0};
}

bool naamsleutel_heeft(const struct naamsleutel *n, const char *woord) {
    for (int i = 0; i < n->woorden; i++)
        if (!strcmp(n->woord[i], woord))
            return true;
    return false;
}

bool naamsleutel_omvat(const struct naamsleutel *een, const struct naamsleutel *ander) {
    const struct naamsleutel *kort = een->woorden <= ander->woorden ? een : ander;
    const struct naamsleutel *lang = kort == een ? ander : een;
    for (int i = 0; i < kort->woorden; i++)
        if (!naamsleutel_heeft(lang, kort->woord[i]))
            return false;
    return kort->woorden > 0;
}

static size_t hoogstens(const char *s) {
    size_t n = strlen(s);
    return n < NAAM_LETTERS ? n : NAAM_LETTERS;
}

/* Letters of `a` that have one of their own in `b`, not farther away than half the longer word. */
static size_t deel_letters(const char *a, size_t la, const char *b, size_t lb, uint64_t *in_a,
                           uint64_t *in_b) {
    size_t langste = la > lb ? la : lb, ver = langste / 2 ? langste / 2 - 1 : 0, n = 0;
    for (size_t i = 0; i < la; i++) {
        size_t van = i > ver ? i - ver : 0, tot = i + ver + 1 < lb ? i + ver + 1 : lb;
        for (size_t j = van; j < tot; j++)
            if (a[i] == b[j] && !(*in_b >> j & 1)) {
                *in_a |= UINT64_C(1) << i;
                *in_b |= UINT64_C(1) << j;
                n++;
                break;
            }
    }
    return n;
}

static size_t verwisseld(const char *a, size_t la, const char *b, uint64_t in_a, uint64_t in_b) {
    size_t n = 0, j = 0;
    for (size_t i = 0; i < la; i++) {
        if (!(in_a >> i & 1))
            continue;
        while (!(in_b >> j & 1))
            j++;
        n += a[i] != b[j++];
    }
    return n / 2;
}

double jaro_winkler(const char *een, const char *ander) {
    size_t la = hoogstens(een), lb = hoogstens(ander), begin = 0;
    uint64_t in_a = 0, in_b = 0;
    size_t gedeeld = deel_letters(een, la, ander, lb, &in_a, &in_b);
    if (!gedeeld)
        return 0;
    double m = (double)gedeeld, t = (double)verwisseld(een, la, ander, in_a, in_b);
    double jaro = (m / (double)la + m / (double)lb + (m - t) / m) / 3;
    while (begin < 4 && begin < la && begin < lb && een[begin] == ander[begin])
        begin++;
    return jaro + (double)begin * 0.1 * (1 - jaro);
}

#define LIJKT_VANAF 0.90

bool lijkt_op(const char *een, const char *ander) {
    return jaro_winkler(een, ander) >= LIJKT_VANAF;
}

/* The folded words of a name, but for initials and what stands before many names. */
static void sprekende_woorden(const char *naam, struct buf *uit) {
    struct buf gewoon = {0}, gevouwen = {0};
    text_sort_key(&gewoon, naam, strlen(naam));
    text_fold_words(&gevouwen, buf_text(&gewoon));
    for (const char *g = buf_text(&gewoon), *v = buf_text(&gevouwen); *g && *v;) {
        size_t n = strcspn(g, " "), m = strcspn(v, " ");
        if (n > 2 && !is_voorvoegsel((struct woord){g, n})) {
            buf_add_n(uit, v, m);
            buf_add_char(uit, '\0');
        }
        g += n + (g[n] == ' ');
        v += m + (v[m] == ' ');
    }
    buf_free(&gewoon);
    buf_free(&gevouwen);
}

static bool woorden_gelijk(const char *een, const char *ander) {
    const char *a = text_name_key(een), *b = text_name_key(ander);
    return lijkt_op(een, ander) || (a && b && !strcmp(a, b));
}

bool dubbel_deelt_naam(const char *een, const char *ander) {
    struct buf a = {0}, b = {0};
    sprekende_woorden(een, &a);
    sprekende_woorden(ander, &b);
    bool deelt = !a.len || !b.len;
    for (size_t i = 0; i < a.len; i += strlen(a.s + i) + 1)
        for (size_t k = 0; !deelt && k < b.len; k += strlen(b.s + k) + 1)
            deelt = woorden_gelijk(a.s + i, b.s + k);
    buf_free(&a);
    buf_free(&b);
    return deelt;
}

uint32_t letters_van(const char *woord) {
    uint32_t letters = 0;
    for (size_t i = 0; i < NAAM_LETTERS && woord[i]; i++)
        letters |= UINT32_C(1) << ((unsigned char)woord[i] & 31);
    return letters;
}

static unsigned aantal_bits(uint32_t bits) {
    unsigned n = 0;
    for (; bits; bits &= bits - 1)
        n++;
    return n;
}

/* A letter that the other lacks has no counterpart there. */
bool kan_lijken(unsigned lengte_een, uint32_t letters_een, unsigned lengte_ander,
                uint32_t letters_ander) {
    unsigned a = lengte_een - aantal_bits(letters_een & ~letters_ander),
             b = lengte_ander - aantal_bits(letters_ander & ~letters_een);
    double m = a < b ? a : b;
    if (m <= 0)
        return false;
    double jaro = (m / lengte_een + m / lengte_ander + 1) / 3;
    return jaro + 0.4 * (1 - jaro) >= LIJKT_VANAF;
}

bool telefoon_einde(const char *nummer, char uit[9]) {
    size_t n = 0;
    for (size_t i = strlen(nummer); i-- > 0 && n < 8;)
        if (isdigit((unsigned char)nummer[i]))
            uit[7 - n++] = nummer[i];
    uit[8] = '\0';
    return n == 8;
}
