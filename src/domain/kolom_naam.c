/* A whole name in one cell. */
#include "kolom_deel.h"
#include "regie/text.h"
#include <string.h>

static void deel(struct buf *uit, const char *s, size_t len) {
    text_trim(uit, s, len);
}

static bool is_voorvoegsel(const struct kolomregels *r, const char *s, size_t len) {
    struct buf woord = {0};
    long nr;
    buf_add_n(&woord, s, len);
    bool is = kaart_zoek(&r->voorvoegsel, buf_text(&woord), &nr);
    buf_free(&woord);
    return is;
}

static size_t woord_einde(const char *s, size_t len, size_t i) {
    while (i < len && s[i] != ' ')
        i++;
    return i;
}

/* The longest prefix of a family name ("van der") that stands in s as whole words from `begin`;
 * its length, or 0. */
static size_t voorvoegsel_op(const struct kolomregels *r, const char *s, size_t len, size_t begin) {
    size_t langst = 0;
    for (size_t eind = begin; eind < len;) {
        eind = woord_einde(s, len, eind);
        if (is_voorvoegsel(r, s + begin, eind - begin))
            langst = eind - begin;
        while (eind < len && s[eind] == ' ')
            eind++;
    }
    return langst;
}

/* "Jan van der" behind the comma. */
static void splits_voornamen(const struct kolomregels *r, const char *s, size_t len,
                             struct naamdelen *uit) {
    for (size_t i = 0; i < len; i++) {
        bool begin = i == 0 || s[i - 1] == ' ';
        size_t n = begin ? voorvoegsel_op(r, s, len, i) : 0;
        if (n && i + n == len) {
            deel(&uit->voornamen, s, i);
            deel(&uit->tussenvoegsel, s + i, n);
            return;
        }
    }
    deel(&uit->voornamen, s, len);
}

/* "Jan van der Horst": a prefix between words parts the name. */
static void splits_zonder_komma(const struct kolomregels *r, const char *s, size_t len,
                                struct naamdelen *uit) {
    for (size_t i = 1; i < len; i++) {
        size_t n = s[i - 1] == ' ' ? voorvoegsel_op(r, s, len, i) : 0;
        if (n && i + n < len) {
            deel(&uit->voornamen, s, i);
            deel(&uit->tussenvoegsel, s + i, n);
            deel(&uit->achternaam, s + i + n, len - i - n);
            return;
        }
    }
    deel(&uit->achternaam, s, len);
}

void volledige_naam_splits(const struct kolomregels *r, const char *naam, struct naamdelen *uit) {
    size_t len = strlen(naam);
    const char *komma = strchr(naam, ',');
    *uit = (struct naamdelen){0};
    if (!komma) {
        splits_zonder_komma(r, naam, len, uit);
        return;
    }
    struct buf achter = {0};
    deel(&uit->achternaam, naam, (size_t)(komma - naam));
    deel(&achter, komma + 1, strlen(komma + 1));
    splits_voornamen(r, buf_text(&achter), achter.len, uit);
    buf_free(&achter);
}

void naamdelen_free(struct naamdelen *n) {
    buf_free(&n->achternaam);
    buf_free(&n->tussenvoegsel);
    buf_free(&n->voornamen);
}
