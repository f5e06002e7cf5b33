/* Reading JSON: the flat object of texts that the journal keeps of a record, and any document. */
#include "regie/json.h"
#include <stdlib.h>
#include <string.h>

struct lezer {
    const char *s; /* what is left */
    bool mis;
};

static void sla_wit_over(struct lezer *l) {
    l->s += strspn(l->s, " \t\r\n");
}

static bool neem(struct lezer *l, char c) {
    sla_wit_over(l);
    if (*l->s != c)
        return false;
    l->s++;
    return true;
}

static long lees_hex4(struct lezer *l) {
    long n = 0;
    for (int i = 0; i < 4; i++) {
        static const char cijfers[] = "0123456789abcdef0123456789ABCDEF";
        const char *c = *l->s ? strchr(cijfers, *l->s) : NULL;
        if (!c)
            l->mis = true;
        if (l->mis)
            return 0;
        n = n * 16 + (c - cijfers) % 16;
        l->s++;
    }
    return n;
}

static void schrijf_utf8(struct buf *uit, long cp) {
    if (cp < 0x80) {
        buf_add_char(uit, (char)cp);
        return;
    }
    int extra = cp < 0x800 ? 1 : cp < 0x10000 ? 2 : 3;
    static const int eerste[] = {0, 0xc0, 0xe0, 0xf0};
    buf_add_char(uit, (char)(eerste[extra] | (int)(cp >> (6 * extra))));
    while (extra-- > 0)
        buf_add_char(uit, (char)(0x80 | (int)(cp >> (6 * extra) & 0x3f)));
}

/* Behind "\u": one code point, of two halves when it is beyond the first plane. */
static void lees_codepunt(struct lezer *l, struct buf *uit) {
    long cp = lees_hex4(l);
    if (cp >= 0xd800 && cp < 0xdc00 && l->s[0] == '\\' && l->s[1] == 'u') {
        l->s += 2;
        long tweede = lees_hex4(l);
        l->mis = l->mis || tweede < 0xdc00 || tweede > 0xdfff;
        cp = 0x10000 + ((cp - 0xd800) << 10) + (tweede - 0xdc00);
    } else if (cp >= 0xd800 && cp < 0xe000) {
        l->mis = true;
    }
    if (!l->mis && cp)
        schrijf_utf8(uit, cp);
    else
        l->mis = true;
}

static void lees_schuin(struct lezer *l, struct buf *uit) {
    static const char van[] = "\"\\/bfnrt", naar[] = "\"\\/\b\f\n\r\t";
    const char *c = *l->s ? strchr(van, *l->s) : NULL;
    if (*l->s == 'u') {
        l->s++;
        lees_codepunt(l, uit);
    } else if (c) {
        buf_add_char(uit, naar[c - van]);
        l->s++;
    } else {
        l->mis = true;
    }
}

static void lees_tekst(struct lezer *l, struct buf *uit) {
    buf_clear(uit);
    if (!neem(l, '"'))
        l->mis = true;
    while (!l->mis && *l->s && *l->s != '"') {
        size_t n = strcspn(l->s, "\"\\");
        buf_add_n(uit, l->s, n);
        l->s += n;
        if (*l->s == '\\') {
            l->s++;
            lees_schuin(l, uit);
        }
    }
    if (*l->s == '"')
        l->s++;
    else
        l->mis = true;
}

bool json_lees_object(const char *tekst,
                      void (*doe)(const char *sleutel, const char *waarde, void *mee), void *mee) {
    struct lezer l = {.s = tekst};
    struct buf sleutel = {0}, waarde = {0};
    l.mis = !neem(&l, '{');
    bool leeg = !l.mis && neem(&l, '}');
    while (!l.mis && !leeg) {
        lees_tekst(&l, &sleutel);
        l.mis = l.mis || !neem(&l, ':');
        if (!l.mis)
            lees_tekst(&l, &waarde);
        if (!l.mis)
            doe(buf_text(&sleutel), buf_text(&waarde), mee);
        if (!neem(&l, ','))
            break;
    }
    bool goed = !l.mis && (leeg || neem(&l, '}'));
    sla_wit_over(&l);
    buf_free(&sleutel);
    buf_free(&waarde);
    return goed && !*l.s;
}

/* Behind the quote with which a text ends. */
static void sla_tekst_over(struct lezer *l) {
    for (l->s++; l->s += strcspn(l->s, "\"\\"), *l->s == '\\' && l->s[1]; l->s += 2)
        ;
    l->mis = *l->s != '"';
    l->s += !l->mis;
}

/* Behind the brace with which an object of texts ends. */
static void sla_object_over(struct lezer *l) {
    l->mis = *l->s != '{';
    for (l->s += !l->mis; !l->mis && *l->s != '}';) {
        l->s += strspn(l->s, " \t\r\n:,");
        if (*l->s == '"')
            sla_tekst_over(l);
        else
            l->mis = *l->s != '}';
    }
    l->s += !l->mis;
}

bool json_lees_objecten(const char *tekst,
                        void (*doe)(const char *sleutel, const char *object, size_t len, void *mee),
                        void *mee) {
    struct lezer l = {.s = tekst};
    struct buf sleutel = {0};
    l.mis = !neem(&l, '{');
    bool leeg = !l.mis && neem(&l, '}');
    while (!l.mis && !leeg) {
        lees_tekst(&l, &sleutel);
        l.mis = l.mis || !neem(&l, ':');
        sla_wit_over(&l);
        const char *object = l.s;
        if (!l.mis)
            sla_object_over(&l);
        if (!l.mis)
            doe(buf_text(&sleutel), object, (size_t)(l.s - object), mee);
        if (!neem(&l, ','))
            break;
    }
    bool goed = !l.mis && (leeg || neem(&l, '}'));
    sla_wit_over(&l);
    buf_free(&sleutel);
    return goed && !*l.s;
}

enum { DIEPST = 64 };

struct wandeling {
    struct lezer l;
    struct buf pad, waarde;
    int diep;
    void (*doe)(const char *pad, const char *waarde, void *mee);
    void *mee;
};

static void lees_waarde(struct wandeling *w);

/* true, false, null, or a number as it stands there. */
static bool lees_woord(struct wandeling *w) {
    size_t n = strcspn(w->l.s, " \t\r\n,]}");
    char *einde;
    buf_clear(&w->waarde);
    buf_add_n(&w->waarde, w->l.s, n);
    w->l.s += n;
    const char *s = buf_text(&w->waarde);
    if (!strcmp(s, "true") || !strcmp(s, "false") || !strcmp(s, "null"))
        return true;
    if (strspn(s, "0123456789+-.eE") != n || (*s != '-' && (*s < '0' || *s > '9')))
        return false;
    strtod(s, &einde);
    return !*einde;
}

static void lees_deel(struct wandeling *w, const char *naam) {
    size_t hier = w->pad.len;
    buf_addf(&w->pad, "%s%s", hier ? "." : "", naam);
    lees_waarde(w);
    buf_remove(&w->pad, hier, w->pad.len - hier);
}

static void lees_delen(struct wandeling *w, char sluit) {
    struct buf naam = {0};
    if (++w->diep > DIEPST)
        w->l.mis = true;
    for (long nr = 0; !w->l.mis && !(nr == 0 && neem(&w->l, sluit)); nr++) {
        if (sluit == '}')
            lees_tekst(&w->l, &naam);
        else
            buf_clear(&naam), buf_addf(&naam, "%ld", nr);
        w->l.mis = w->l.mis || (sluit == '}' && !neem(&w->l, ':'));
        if (!w->l.mis)
            lees_deel(w, buf_text(&naam));
        if (!w->l.mis && !neem(&w->l, ',')) {
            w->l.mis = !neem(&w->l, sluit);
            break;
        }
    }
    w->diep--;
    buf_free(&naam);
}

static void lees_waarde(struct wandeling *w) {
    if (neem(&w->l, '{')) {
        lees_delen(w, '}');
        return;
    }
    if (neem(&w->l, '[')) {
        lees_delen(w, ']');
        return;
    }
    if (*w->l.s == '"')
        lees_tekst(&w->l, &w->waarde);
    else
        w->l.mis = w->l.mis || !lees_woord(w);
    if (!w->l.mis)
        w->doe(buf_text(&w->pad), buf_text(&w->waarde), w->mee);
}

bool json_wandel(const char *tekst, void (*doe)(const char *pad, const char *waarde, void *mee),
                 void *mee) {
    struct wandeling w = {.l = {.s = tekst}, .doe = doe, .mee = mee};
    lees_waarde(&w);
    sla_wit_over(&w.l);
    buf_free(&w.pad);
    buf_free(&w.waarde);
    return !w.l.mis && !*w.l.s;
}
