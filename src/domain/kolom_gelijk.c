/* Headers that nobody listed: whom they are about, and which ones they look like. */
#include "kolom_deel.h"
#include "regie/text.h"
#include <string.h>

enum { MINST_LETTERS = 6, MEEST_LETTERS = 48, MEEST_ANDERS = 2 };

static bool woord_is(const char *woord, size_t len, const char *ander) {
    size_t n = strlen(ander);
    bool begin = ander[n - 1] == '*';
    n -= begin;
    return (begin ? len >= n : len == n) && !strncmp(woord, ander, n);
}

bool kop_heeft_woord(const char *kop, const char *const *woorden, size_t aantal) {
    struct buf sleutel = {0};
    bool heeft = false;
    text_sort_key(&sleutel, kop, strlen(kop));
    for (const char *s = buf_text(&sleutel); *s && !heeft;) {
        size_t n = strcspn(s, " ");
        for (size_t i = 0; i < aantal; i++)
            heeft = heeft || woord_is(s, n, woorden[i]);
        s += n + (s[n] == ' ');
    }
    buf_free(&sleutel);
    return heeft;
}

bool kop_over_ander(const char *kop) {
    static const char *const anderen[] = {
        "partner*",    "echtgen*",       "kind",         "kinderen",      "vader",
        "moeder",      "ouder",          "ouders",       "broer",         "zus",
        "referent*",   "contactpersoon", "casemanager*", "klantmanager*", "begeleider*",
        "consulent*",  "regisseur*",     "werkgever*",   "school",        "huisarts*",
        "verhuurder*", "aanbieder*",     "tolk",         "vorig*",        "oud",
        "oude",        "voormalig*",     "bezoekadres",  "postadres"};
    return kop_heeft_woord(kop, anderen, sizeof anderen / sizeof *anderen);
}

/* Letters to change, add or take away to make one of the other (Levenshtein). */
static int afstand(const char *a, size_t la, const char *b, size_t lb) {
    int rij[MEEST_LETTERS + 1];
    for (size_t j = 0; j <= lb; j++)
        rij[j] = (int)j;
    for (size_t i = 1; i <= la; i++) {
        int schuin = rij[0];
        rij[0] = (int)i;
        for (size_t j = 1; j <= lb; j++) {
            int boven = rij[j], best = schuin + (a[i - 1] != b[j - 1]);
            best = boven + 1 < best ? boven + 1 : best;
            rij[j] = rij[j - 1] + 1 < best ? rij[j - 1] + 1 : best;
            schuin = boven;
        }
    }
    return rij[lb];
}

int kolom_lijkt_op(const struct kolomregels *r, const char *kop, const char **alias) {
    struct buf sleutel = {0}, zonder = {0};
    int veld = -1, best = MEEST_ANDERS + 1;
    buf_add_n(&zonder, kop, kop_zonder_haakjes(kop));
    kop_sleutel(buf_text(&zonder), &sleutel);
    buf_free(&zonder);
    for (size_t i = 0; i < r->aantal_aliassen; i++) {
        const struct kolomalias *a = &r->aliassen[i];
        size_t len = strlen(a->sleutel),
               verschil = len > sleutel.len ? len - sleutel.len : sleutel.len - len;
        if (sleutel.len < MINST_LETTERS || len < MINST_LETTERS || len > MEEST_LETTERS ||
            sleutel.len > MEEST_LETTERS || verschil > MEEST_ANDERS)
            continue;
        int d = afstand(sleutel.s, sleutel.len, a->sleutel, len);
        if (d < best) {
            best = d;
            veld = a->veld;
            *alias = a->sleutel;
        }
    }
    buf_free(&sleutel);
    return veld;
}
