#include "soortlijst.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What was typed may be as long as it likes. */
#define CEL_MAX ((size_t)1 << 30)

int soortlijst_kolom(const struct soortlijst *l, const char *naam) {
    for (size_t i = 0; i < l->kolommen; i++)
        if (!strcmp(l->kolom[i].naam, naam))
            return (int)i;
    return -1;
}

/* What stands behind the first name: the rest of the list may be full of anything. */
static char scheiding_van(const char *pad) {
    char begin[80] = "";
    FILE *f = fopen(pad, "r");
    size_t n = f ? fread(begin, 1, sizeof begin - 1, f) : 0;
    if (f)
        fclose(f);
    begin[n] = '\0';
    const char *s = strncmp(begin, "\xEF\xBB\xBF", 3) ? begin : begin + 3;
    char c = s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_\"")];
    return c && strchr(",;\t|", c) ? c : '\0';
}

static void kop_erbij(struct soortlijst *l, size_t i, char *kop) {
    struct kolom *k = &l->kaart.kolom[i];
    csv_ontwapen(kop);
    int nr = soortlijst_kolom(l, kop);
    *k = (struct kolom){.kop = mem_copy(kop),
                        .uitslag = !*kop     ? KOLOM_LEEG
                                   : nr >= 0 ? KOLOM_HERKEND
                                             : KOLOM_ONBEKEND,
                        .veld = nr,
                        .naam = nr >= 0 ? l->kolom[nr].naam : NULL};
    if (nr >= 0 && l->plek[nr] >= 0)
        k->uitslag = KOLOM_TWIJFEL; /* twice */
    else if (nr >= 0)
        l->plek[nr] = (int)i;
}

static bool lees_kop(struct soortlijst *l, struct problem *p) {
    struct csv_rij kop;
    if (!csv_volgende(l->csv, &kop, p))
        return problem_set(p, PROBLEM_INPUT, _("Er staat geen enkele rij in."));
    l->kaart = (struct kolomkaart){mem_array(kop.aantal, sizeof(struct kolom)), kop.aantal};
    for (size_t i = 0; i < kop.aantal; i++)
        kop_erbij(l, i, kop.cel[i]);
    return true;
}

bool soortlijst_open(struct soortlijst *l, const struct soort *soort, const char *pad,
                     struct problem *p) {
    *l = (struct soortlijst){.soort = soort};
    l->kolommen = pakket_kolommen(soort, NULL, l->kolom);
    for (size_t i = 0; i < l->kolommen; i++)
        l->plek[i] = -1;
    l->csv =
        csv_open(pad, (struct csv_dialect){.scheiding = scheiding_van(pad), .cel_max = CEL_MAX}, p);
    return l->csv && lees_kop(l, p);
}

static bool zegt_iets(const char *cel) {
    return cel[strspn(cel, " \t\r\n")] != '\0';
}

bool soortlijst_volgende(struct soortlijst *l, struct problem *p) {
    if (!csv_volgende(l->csv, &l->rij, p))
        return false;
    for (size_t i = 0; i < l->rij.aantal; i++)
        csv_ontwapen(l->rij.cel[i]);
    for (size_t i = 0; i < l->kolommen; i++)
        l->cel[i] =
            l->plek[i] >= 0 && (size_t)l->plek[i] < l->rij.aantal ? l->rij.cel[l->plek[i]] : "";
    l->te_lang = false;
    for (size_t i = l->kaart.aantal; i < l->rij.aantal; i++)
        l->te_lang = l->te_lang || zegt_iets(l->rij.cel[i]);
    return true;
}

void soortlijst_sluit(struct soortlijst *l) {
    csv_sluit(l->csv);
    kolomkaart_free(&l->kaart);
    *l = (struct soortlijst){0};
}
