#include "klad.h"
#include "regie/mem.h"
#include <stdlib.h>
#include <string.h>

struct klad_regel {
    struct klad_plek plek; /* with its own copy of the title */
    char *titel, *tekst;
};

static bool gelijk(const struct klad_plek *a, const struct klad_plek *b) {
    const char *een = a->titel ? a->titel : "", *twee = b->titel ? b->titel : "";
    return a->veld == b->veld && id_gelijk(a->dossier, b->dossier) &&
           id_gelijk(a->record, b->record) && id_gelijk(a->bij, b->bij) && !strcmp(een, twee);
}

static size_t zoek(const struct klad *k, const struct klad_plek *plek) {
    size_t i = 0;
    while (i < k->aantal && !gelijk(&k->regel[i].plek, plek))
        i++;
    return i;
}

static void regel_free(struct klad_regel *r) {
    free(r->titel);
    free(r->tekst);
}

static void vergeet(struct klad *k, size_t i) {
    regel_free(&k->regel[i]);
    k->regel[i] = k->regel[--k->aantal];
}

static void onthoud(struct klad *k, const struct klad_plek *plek, const char *tekst) {
    k->regel = mem_grow(k->regel, k->aantal + 1, sizeof *k->regel);
    struct klad_regel *r = &k->regel[k->aantal++];
    *r = (struct klad_regel){
        .plek = *plek, .titel = mem_copy(plek->titel ? plek->titel : ""), .tekst = mem_copy(tekst)};
    r->plek.titel = r->titel;
}

void klad_zet(struct klad *k, const struct klad_plek *plek, const char *tekst) {
    size_t i = zoek(k, plek);
    char *nieuw = tekst ? mem_copy(tekst) : NULL;
    if (i < k->aantal)
        vergeet(k, i);
    if (nieuw)
        onthoud(k, plek, nieuw);
    free(nieuw);
}

const char *klad_lees(const struct klad *k, const struct klad_plek *plek) {
    size_t i = zoek(k, plek);
    return i < k->aantal ? k->regel[i].tekst : NULL;
}

bool klad_heeft_veld(const struct klad *k) {
    for (size_t i = 0; i < k->aantal; i++)
        if (!*k->regel[i].titel)
            return true;
    return false;
}

void klad_free(struct klad *k) {
    for (size_t i = 0; i < k->aantal; i++)
        regel_free(&k->regel[i]);
    free(k->regel);
    *k = (struct klad){0};
}
