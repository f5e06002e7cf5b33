/* A whole name in one cell. Its parts are pieces of the cell as it came: never written otherwise.
 */
#include "kolom_naam.h"
#include "regie/text.h"
#include <ctype.h>
#include <string.h>

/* The length of a blank of any kind at `s`; 0 when there is none. */
static size_t blank(const char *s) {
    if (*s == ' ' || (*s >= '\t' && *s <= '\r'))
        return 1;
    if (!strncmp(s, "\xC2\xA0", 2))
        return 2;
    if (!strncmp(s, "\xE2\x80", 2) && (unsigned char)s[2] >= 0x80 && (unsigned char)s[2] <= 0x8B)
        return 3;
    return !strncmp(s, "\xE2\x80\xAF", 3) || !strncmp(s, "\xE3\x80\x80", 3) ? 3 : 0;
}

struct woorden naam_woorden(const char *s, size_t begin, size_t eind) {
    struct woorden w = {.s = s};
    for (size_t i = begin; i < eind;) {
        size_t n = blank(s + i);
        if (n) {
            i += n;
            continue;
        }
        size_t vanaf = i;
        while (i < eind && !blank(s + i))
            i++;
        if (w.aantal < WOORDEN_MAX)
            w.woord[w.aantal++].begin = vanaf;
        w.woord[w.aantal - 1].eind = i;
    }
    return w;
}

/* Words [van, tot) as they stand in the cell, with what is between them. */
static void stuk(const struct woorden *w, size_t van, size_t tot, struct buf *uit) {
    if (van < tot)
        buf_add_n(uit, w->s + w->woord[van].begin, w->woord[tot - 1].eind - w->woord[van].begin);
}

/* As prefixes are compared: small letters, one kind of apostrophe, one space. */
static bool sleutel_van(const struct woorden *w, size_t van, size_t tot, struct buf *uit) {
    bool klein = true;
    buf_clear(uit);
    for (size_t i = van; i < tot; i++) {
        const char *s = w->s + w->woord[i].begin, *eind = w->s + w->woord[i].eind;
        if (i > van)
            buf_add_char(uit, ' ');
        for (; s < eind; s++) {
            bool krul = !strncmp(s, "\xE2\x80\x98", 3) || !strncmp(s, "\xE2\x80\x99", 3);
            klein = klein && !isupper((unsigned char)*s);
            buf_add_char(uit, krul || *s == '`' ? '\'' : (char)tolower((unsigned char)*s));
            s += krul ? 2 : 0;
        }
    }
    return klein;
}

bool alles_groot(const char *s) {
    bool letter = false;
    for (; *s; s++) {
        if (islower((unsigned char)*s))
            return false;
        letter = letter || isupper((unsigned char)*s);
    }
    return letter;
}

void kolom_namen_bouw(struct kolomregels *r) {
    const struct tabel *t = r->lijst[LIJST_VOORVOEGSEL];
    for (size_t i = 0; i < t->rijen; i++) {
        const char *splitst = tabel_waarde(t, i, "splitst");
        kaart_zet(&r->voorvoegsel, tabel_waarde(t, i, "voorvoegsel"),
                  !strcmp(splitst, "nooit")   ? VOORVOEGSEL_NOOIT
                  : !strcmp(splitst, "klein") ? VOORVOEGSEL_KLEIN
                                              : VOORVOEGSEL_ALTIJD);
    }
}

/* How many words from `van` on are the longest prefix of a family name ("van der"); 0 when they are
 * none. `streng`: only one in small letters, or in a name that is all capitals. */
static size_t voorvoegsel_op(const struct kolomregels *r, const struct woorden *w, size_t van,
                             bool streng) {
    enum { LANGSTE = 4 };
    struct buf sleutel = {0};
    size_t langst = 0;
    for (size_t tot = van + 1; tot <= w->aantal && tot <= van + LANGSTE; tot++) {
        long hoe;
        bool klein = sleutel_van(w, van, tot, &sleutel) || alles_groot(w->s);
        if (kaart_zoek(&r->voorvoegsel, buf_text(&sleutel), &hoe) && hoe != VOORVOEGSEL_NOOIT &&
            (klein || (hoe == VOORVOEGSEL_ALTIJD && !streng)))
            langst = tot - van;
    }
    buf_free(&sleutel);
    return langst;
}

bool is_voorvoegsel(const struct kolomregels *r, const struct woorden *w, size_t nr) {
    struct buf sleutel = {0};
    long hoe;
    sleutel_van(w, nr, nr + 1, &sleutel);
    bool is = kaart_zoek(&r->voorvoegsel, buf_text(&sleutel), &hoe);
    buf_free(&sleutel);
    return is;
}

/* "dhr.", "Drs.", "de heer": how many words they are; 0 when they are none. A degree has a point,
 * or Ing and Dr would take a name away. */
static size_t titel_op(const struct kolomregels *r, const struct woorden *w, size_t van) {
    struct buf tekst = {0}, sleutel = {0};
    size_t gevonden = 0;
    for (size_t tot = van + 1; tot <= w->aantal && tot <= van + 2 && !gevonden; tot++) {
        long soort;
        buf_clear(&tekst);
        stuk(w, van, tot, &tekst);
        kolom_vouw(buf_text(&tekst), &sleutel);
        if (kaart_zoek(&r->titel, buf_text(&sleutel), &soort) &&
            (soort == TITEL_AANHEF || strchr(buf_text(&tekst), '.')))
            gevonden = tot - van;
    }
    buf_free(&tekst);
    buf_free(&sleutel);
    return gevonden;
}

static void weg(struct woorden *w, size_t van, size_t aantal) {
    memmove(w->woord + van, w->woord + van + aantal, (w->aantal - van - aantal) * sizeof *w->woord);
    w->aantal -= aantal;
}

void zonder_titels(const struct kolomregels *r, struct woorden *w) {
    size_t n;
    while (w->aantal > 1 && (n = titel_op(r, w, 0)) > 0 && n < w->aantal)
        weg(w, 0, n);
    while (w->aantal > 1 && titel_op(r, w, w->aantal - 1) == 1)
        w->aantal--;
}

/* "J.P.", "Th.", "J": letters with their points, or one capital. */
static bool is_voorletters(const struct woorden *w, size_t nr) {
    const char *s = w->s + w->woord[nr].begin, *eind = w->s + w->woord[nr].eind;
    if (eind - s == 1)
        return isupper((unsigned char)*s) != 0;
    while (s < eind) {
        size_t letters = 0;
        while (s < eind && *s != '.' && *s != '-') {
            letters += ((unsigned char)*s & 0xC0) != 0x80;
            s++;
        }
        if (s == eind || letters < 1 || letters > 2)
            return false;
        s += s[0] == '.' && s + 1 < eind && s[1] == '-' ? 2 : 1;
    }
    return true;
}

/* "(Jan)" behind the initials is what somebody is called. */
static bool is_roepnaam(const struct woorden *w, size_t nr) {
    return w->woord[nr].eind - w->woord[nr].begin > 2 && w->s[w->woord[nr].begin] == '(' &&
           w->s[w->woord[nr].eind - 1] == ')';
}

/* Past the last of the initials that begin at `van`. */
static size_t voorletters_tot(const struct woorden *w, size_t van, size_t tot) {
    while (van < tot && is_voorletters(w, van))
        van++;
    return van;
}

static void voornamen(struct woorden *w, size_t van, size_t tot, struct naamdelen *uit) {
    size_t letters = voorletters_tot(w, van, tot);
    if (letters == tot) {
        stuk(w, van, tot, &uit->voorletters);
    } else if (letters > van && letters == tot - 1 && is_roepnaam(w, letters)) {
        stuk(w, van, letters, &uit->voorletters);
        w->woord[letters].begin++;
        w->woord[letters].eind--;
        stuk(w, letters, tot, &uit->voornamen);
    } else {
        stuk(w, van, tot, &uit->voornamen);
    }
}

/* "van der Berg": a prefix in small letters and more behind it. */
static void achternaam(const struct kolomregels *r, const struct woorden *w, size_t van,
                       struct naamdelen *uit) {
    size_t n = voorvoegsel_op(r, w, van, true);
    if (n && van + n < w->aantal && !uit->tussenvoegsel.len)
        stuk(w, van, van + n, &uit->tussenvoegsel);
    else
        n = 0;
    stuk(w, van + n, w->aantal, &uit->achternaam);
}

/* Behind the comma: "Jan van der", "van der, Jan" or "van der J."; a prefix is there once. */
static void splits_achter(const struct kolomregels *r, struct woorden *w, struct naamdelen *uit) {
    zonder_titels(r, w);
    if (uit->tussenvoegsel.len) {
        voornamen(w, 0, w->aantal, uit);
        return;
    }
    size_t voor = w->aantal > 0 ? voorvoegsel_op(r, w, 0, true) : 0;
    if (voor) {
        stuk(w, 0, voor, &uit->tussenvoegsel);
        voornamen(w, voor, w->aantal, uit);
        return;
    }
    for (size_t i = 1; i < w->aantal; i++) {
        size_t n = voorvoegsel_op(r, w, i, false);
        bool roepnaam =
            i + n + 1 == w->aantal && is_roepnaam(w, i + n) && voorletters_tot(w, 0, i) == i;
        if (!n || (i + n != w->aantal && !roepnaam))
            continue;
        stuk(w, i, i + n, &uit->tussenvoegsel);
        weg(w, i, n);
        break;
    }
    voornamen(w, 0, w->aantal, uit);
}

/* "Jan van der Horst": a prefix between words parts the name, and so do initials before it. */
static void splits_zonder_komma(const struct kolomregels *r, struct woorden *w,
                                struct naamdelen *uit) {
    zonder_titels(r, w);
    bool begint = w->aantal && voorvoegsel_op(r, w, 0, true);
    for (size_t i = 1; i < w->aantal && !begint; i++) {
        size_t n = voorvoegsel_op(r, w, i, false);
        if (n && i + n < w->aantal) {
            stuk(w, i, i + n, &uit->tussenvoegsel);
            stuk(w, i + n, w->aantal, &uit->achternaam);
            voornamen(w, 0, i, uit);
            return;
        }
    }
    size_t letters = voorletters_tot(w, 0, w->aantal);
    if (letters == w->aantal)
        letters = 0;
    stuk(w, 0, letters, &uit->voorletters);
    achternaam(r, w, letters, uit);
}

/* "." for who has no such name. */
static void zonder_niets(const struct kolomregels *r, struct buf *deel) {
    if (deel->len && kolom_zegt_niets(r, NIETS_NAAM, deel->s))
        buf_clear(deel);
}

bool zijn_titels(const struct kolomregels *r, const struct woorden *w) {
    size_t i = 0, n;
    while (i < w->aantal && (n = titel_op(r, w, i)) > 0)
        i += n;
    return i == w->aantal;
}

static bool is_titel(const struct kolomregels *r, const char *s, size_t begin, size_t eind) {
    struct woorden w = naam_woorden(s, begin, eind);
    return zijn_titels(r, &w);
}

void volledige_naam_splits(const struct kolomregels *r, const char *naam, struct naamdelen *uit) {
    size_t len = strlen(naam), komma = strcspn(naam, ",");
    *uit = (struct naamdelen){0};
    if (komma == len || is_titel(r, naam, komma + 1, len)) {
        struct woorden w = naam_woorden(naam, 0, komma);
        splits_zonder_komma(r, &w, uit);
    } else {
        struct woorden voor = naam_woorden(naam, 0, komma), achter;
        size_t tweede = komma + 1 + strcspn(naam + komma + 1, ",");
        zonder_titels(r, &voor);
        achter = naam_woorden(naam, komma + 1, tweede);
        if (tweede < len && achter.aantal && voorvoegsel_op(r, &achter, 0, true) == achter.aantal) {
            stuk(&achter, 0, achter.aantal, &uit->tussenvoegsel);
            achter = naam_woorden(naam, tweede + 1, len);
        } else {
            achter = naam_woorden(naam, komma + 1, len);
        }
        splits_achter(r, &achter, uit);
        achternaam(r, &voor, 0, uit);
    }
    zonder_niets(r, &uit->achternaam);
    zonder_niets(r, &uit->voornamen);
    zonder_niets(r, &uit->voorletters);
}

void naamdelen_free(struct naamdelen *n) {
    buf_free(&n->achternaam);
    buf_free(&n->tussenvoegsel);
    buf_free(&n->voornamen);
    buf_free(&n->voorletters);
}
