/* Identifiers of persons: what they look like, and what people mistake for them. */
#include "regie/taal.h"
#include "regie/veld.h"
#include <ctype.h>
#include <string.h>

/* Keeps digits; blanks, dots and hyphens between them are how people write numbers. */
static bool cijfers(const char *invoer, struct buf *uit) {
    for (; *invoer; invoer++) {
        if (isdigit((unsigned char)*invoer))
            buf_add_char(uit, *invoer);
        else if (!strchr(" .-", *invoer))
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

static bool fout(struct buf *cijfer, struct problem *p, const char *wat, const char *invoer) {
    buf_free(cijfer);
    return problem_set(p, PROBLEM_INPUT, wat, invoer);
}

bool bsn_lees(const char *invoer, struct buf *uit, struct problem *p) {
    struct buf n = {0};
    if (wetenschappelijk(invoer))
        return fout(&n, p,
                    _("BSN \"%s\" is afgekapt door een rekenblad. Neem het over uit de bron."),
                    invoer);
    if (!cijfers(invoer, &n) || n.len < 8 || n.len > 9)
        return fout(&n, p, _("BSN \"%s\" heeft geen negen cijfers. Kijk het na op het document."),
                    invoer);
    if (n.len == 8)
        buf_insert_n(&n, 0, "0", 1);
    if (!elfproef(n.s))
        return fout(&n, p, _("BSN \"%s\" klopt niet (elfproef). Kijk het na op het document."),
                    invoer);
    buf_add(uit, n.s);
    buf_free(&n);
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
    struct buf n = {0};
    if (wetenschappelijk(invoer))
        return fout(&n, p,
                    _("V-nummer \"%s\" is afgekapt door een rekenblad. Neem het over uit de bron."),
                    invoer);
    if (is_documentnummer(invoer))
        return fout(&n, p,
                    _("\"%s\" is het nummer van het document. Het V-nummer staat achter VNR."),
                    invoer);
    if (!cijfers(invoer, &n) || n.len != 10)
        return fout(&n, p, _("V-nummer \"%s\" heeft geen tien cijfers. Kijk het na."), invoer);
    buf_add(uit, n.s);
    buf_free(&n);
    return true;
}
