/* Identifiers of persons: what they look like, and what people mistake for them. */
#include "regie/taal.h"
#include "regie/veld.h"
#include <ctype.h>
#include <string.h>

/* Keeps digits; blanks, dots and hyphens between them are how people write numbers. */
static bool cijfers(const char *invoer, struct buf *uit) {
    while (*invoer) {
        const char *rij = invoer;
        while (isdigit((unsigned char)*invoer))
            invoer++;
        buf_add_n(uit, rij, (size_t)(invoer - rij));
        if (*invoer && !strchr(" .-", *invoer++))
            return false;
    }
    return true;
}

static bool wetenschappelijk(const char *invoer) {
    size_t n = strspn(invoer, "0123456789.,");
    return n > 0 && (invoer[n] == 'E' || invoer[n] == 'e') && invoer[n + 1] == '+';
}

static bool elfproef(const char *bsn) {
    int som = 0;
    for (int i = 0; i < 9; i++)
        som += (bsn[i] - '0') * (i == 8 ? -1 : 9 - i);
    return som % 11 == 0 && strcmp(bsn, "000000000") != 0;
}

/* Takes back what was added behind `begin`. */
static bool fout(struct buf *uit, size_t begin, struct problem *p, const char *wat,
                 const char *invoer) {
    if (uit->len > begin)
        buf_cut(uit, begin);
    return problem_set(p, PROBLEM_INPUT, wat, invoer);
}

bool bsn_lees(const char *invoer, struct buf *uit, struct problem *p) {
    size_t begin = uit->len;
    if (wetenschappelijk(invoer))
        return fout(uit, begin, p,
                    _("BSN \"%s\" is afgekapt door een rekenblad. Neem het over uit de bron."),
                    invoer);
    bool goed = cijfers(invoer, uit);
    if (!goed || uit->len - begin < 8 || uit->len - begin > 9)
        return fout(uit, begin, p,
                    _("BSN \"%s\" heeft geen negen cijfers. Kijk het na op het document."), invoer);
    if (uit->len - begin == 8)
        buf_insert_n(uit, begin, "0", 1);
    if (!elfproef(uit->s + begin))
        return fout(uit, begin, p,
                    _("BSN \"%s\" klopt niet (elfproef). Kijk het na op het document."), invoer);
    return true;
}

/* A letter V and eight characters is the number of the document, not of the person (RvIG, nummering
 * verblijfsdocument 2019). */
static bool is_documentnummer(const char *invoer) {
    size_t n = strlen(invoer);
    return n >= 9 && toupper((unsigned char)invoer[n - 9]) == 'V' &&
           strspn(invoer + n - 8, "0123456789ABCDEFGHIJKLMNPQRSTUVWXYZ") == 8;
}

bool vnummer_lees(const char *invoer, struct buf *uit, struct problem *p) {
    size_t begin = uit->len;
    if (wetenschappelijk(invoer))
        return fout(uit, begin, p,
                    _("V-nummer \"%s\" is afgekapt door een rekenblad. Neem het over uit de bron."),
                    invoer);
    if (is_documentnummer(invoer))
        return fout(uit, begin, p,
                    _("\"%s\" is het nummer van het document. Het V-nummer staat achter VNR."),
                    invoer);
    if (!cijfers(invoer, uit) || uit->len - begin != 10)
        return fout(uit, begin, p, _("V-nummer \"%s\" heeft geen tien cijfers. Kijk het na."),
                    invoer);
    return true;
}
