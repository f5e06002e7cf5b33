#include "regie/naam.h"
#include "regie/beeld.h"
#include "regie/text.h"
#include <string.h>

static void deel_erbij(struct naamwoorden *n, enum naamdeel deel, const char *tekst) {
    size_t eerder = n->sorteer.len;
    if (!*tekst)
        return;
    if (eerder)
        buf_add_char(&n->sorteer, ' ');
    size_t begin = n->sorteer.len;
    text_sort_key(&n->sorteer, tekst, strlen(tekst));
    if (n->sorteer.len == begin) {
        buf_cut(&n->sorteer, eerder);
        return;
    }
    if (n->gevouwen.len)
        buf_add_char(&n->gevouwen, ' ');
    n->deel[deel].sorteer = begin;
    n->deel[deel].gevouwen = n->gevouwen.len;
    n->deel[deel].len = n->sorteer.len - begin;
    n->deel[deel].woorden = 1;
    for (const char *s = n->sorteer.s + begin; (s = strchr(s, ' ')); s++)
        n->deel[deel].woorden++;
    text_fold_words(&n->gevouwen, n->sorteer.s + begin);
}

void naamwoorden_lees(const struct record *persoon, struct naamwoorden *uit) {
    *uit = (struct naamwoorden){0};
    deel_erbij(uit, NAAM_VOORNAMEN, record_tekst(persoon, PERSOON_VOORNAMEN));
    deel_erbij(uit, NAAM_VOORLETTERS, record_tekst(persoon, PERSOON_VOORLETTERS));
    deel_erbij(uit, NAAM_TUSSENVOEGSEL, record_tekst(persoon, PERSOON_TUSSENVOEGSEL));
    deel_erbij(uit, NAAM_ACHTERNAAM, record_tekst(persoon, PERSOON_ACHTERNAAM));
}

void naamwoorden_free(struct naamwoorden *n) {
    buf_free(&n->sorteer);
    buf_free(&n->gevouwen);
}

void naamwoorden_sorteernaam(const struct naamwoorden *n, const struct record *persoon,
                             struct buf *uit) {
    const enum naamdeel orde[] = {
        NAAM_ACHTERNAAM, persoon_toont_voornamen(persoon) ? NAAM_VOORNAMEN : NAAM_VOORLETTERS,
        NAAM_TUSSENVOEGSEL};
    size_t begin = uit->len;
    for (size_t i = 0; i < sizeof orde / sizeof *orde; i++) {
        if (!n->deel[orde[i]].len)
            continue;
        if (uit->len > begin)
            buf_add_char(uit, ' ');
        buf_add_n(uit, n->sorteer.s + n->deel[orde[i]].sorteer, n->deel[orde[i]].len);
    }
}
