/* A cell that says more than its own field: two languages, a street with its number, a postcode
 * with its town. */
#include "kolom_deel.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool deel_erbij(struct celdelen *uit, const char *veld, const char *s, size_t len) {
    struct celdeel *d = &uit->deel[uit->aantal];
    *d = (struct celdeel){.veld = veld};
    text_trim(&d->waarde, s, len);
    uit->aantal += d->waarde.len > 0;
    return d->waarde.len > 0;
}

/* ---- Languages ---- */

/* A sign or a word between two languages: where it begins, and how long it is; or NULL. */
static const char *zoek_scheiding(const char *s, size_t *len) {
    static const char *const woorden[] = {" en ", " and ", " of "};
    const char *teken = strpbrk(s, ",/;&+|");
    *len = 1;
    for (size_t i = 0; !teken && i < sizeof woorden / sizeof *woorden; i++) {
        teken = strstr(s, woorden[i]);
        *len = strlen(woorden[i]);
    }
    return teken;
}

/* As the list calls it. */
static const char *lees_taal(const struct kolomregels *r, const char *s, size_t len) {
    struct buf deel = {0}, sleutel = {0};
    long woord = WOORD_MEERDERE;
    buf_add_n(&deel, s, len);
    kolom_vouw(buf_text(&deel), &sleutel);
    bool bekend =
        sleutel.len && kaart_zoek(&r->waarde[lijstveld_zoek(r, "taal")], sleutel.s, &woord);
    buf_free(&deel);
    buf_free(&sleutel);
    return bekend && woord != WOORD_MEERDERE ? r->woord[woord] : NULL;
}

static bool splits_talen(const struct kolomregels *r, const char *cel, struct celdelen *uit,
                         struct cel_melding *melding) {
    size_t len;
    const char *tussen = zoek_scheiding(cel, &len);
    const char *een = tussen ? lees_taal(r, cel, (size_t)(tussen - cel)) : NULL,
               *twee = een ? lees_taal(r, tussen + len, strlen(tussen + len)) : NULL;
    if (!twee || een == twee)
        return false;
    deel_erbij(uit, "taal", een, strlen(een));
    deel_erbij(uit, "taal_2", twee, strlen(twee));
    kolom_meld(melding, CEL_WAARDE, "twee_talen",
               _("Hier staan twee talen: %s is overgenomen als taal, %s als tweede taal."), een,
               twee);
    return true;
}

/* ---- Postcode and town ---- */

/* Four digits and two letters, perhaps with a space between; how many bytes. 0: it is none. */
static size_t postcode_len(const char *s) {
    size_t wit = strspn(s, "0123456789") == 4 && s[4] == ' ';
    if (strspn(s, "0123456789") != 4 || !isalpha((unsigned char)s[4 + wit]) ||
        !isalpha((unsigned char)s[5 + wit]))
        return 0;
    return strchr(" ,", s[6 + wit]) && s[6 + wit] ? 6 + wit : 0;
}

/* Letters, and what else is in the name of a town or a street: nothing that has to be thought
 * about.
 */
static bool is_naam(const char *s, size_t len) {
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)s[i] < 0x80 && !isalpha((unsigned char)s[i]) && !strchr(" .'-", s[i]))
            return false;
    return len > 2 && ((unsigned char)*s >= 0x80 || isalpha((unsigned char)*s) || *s == '\'');
}

static bool postcode_erbij(const struct kolomregels *r, struct celdelen *uit, const char *s,
                           size_t len) {
    struct buf cel = {0}, postcode = {0};
    struct problem p = {0};
    buf_add_n(&cel, s, len);
    bool goed = veld_lees(r->veld[lijstveld_zoek(r, "postcode")].rij, cel.s, (struct datum){0},
                          &postcode, &p) &&
                deel_erbij(uit, "postcode", postcode.s, postcode.len);
    problem_clear(&p);
    buf_free(&cel);
    buf_free(&postcode);
    return goed;
}

static bool splits_postcode(const struct kolomregels *r, const char *cel, struct celdelen *uit,
                            struct cel_melding *melding) {
    size_t len = postcode_len(cel);
    const char *plaats = cel + len + strspn(cel + len, " ,");
    (void)melding;
    return len && is_naam(plaats, strlen(plaats)) && strncmp(plaats, "te ", 3) != 0 &&
           postcode_erbij(r, uit, cel, len) &&
           deel_erbij(uit, "woonplaats", plaats, strlen(plaats));
}

/* ---- Street and number ---- */

/* Words behind which a number is no house, or what comes before is no street. */
static bool is_straat(const char *s, size_t len) {
    static const char *const niet[] = {
        "postbus", "pa",  "tav", "to",  "nabij", "naast", "bij", "per", "nr",  "nummer", "kamer",
        "unit",    "app", "en",  "azc", "co",    "mevr",  "mw",  "dhr", "ong", "flat",   "hoek"};
    struct buf straat = {0};
    buf_add_n(&straat, s, len);
    bool is = is_naam(s, len) && !kop_heeft_woord(straat.s, niet, sizeof niet / sizeof *niet);
    buf_free(&straat);
    return is;
}

/* 12a, 12 bis, 12-2, 12 III; but 12-14 are two houses. */
static bool is_toevoeging(const char *s, size_t len, long nummer) {
    static const char *const woorden[] = {"bis", "hs", "huis", "i", "ii", "iii", "iv"};
    size_t cijfers = strspn(s, "0123456789");
    if (len == 1 && isalpha((unsigned char)*s))
        return true;
    if (cijfers == len && len > 0 && len <= 3)
        return strtol(s, NULL, 10) < nummer;
    for (size_t i = 0; i < sizeof woorden / sizeof *woorden; i++)
        if (strlen(woorden[i]) == len && !strncasecmp(s, woorden[i], len))
            return true;
    return false;
}

/* A street whose name has a year, or a house with such a number: nobody can tell. */
static bool kan_jaar_zijn(long nummer) {
    return nummer >= 1000 && nummer <= 2100;
}

/* Only when it cannot be anything else: what is wrong here goes out on a letter. */
static bool splits_straat(const char *cel, size_t len, struct celdelen *uit) {
    size_t straat = 0, cijfers;
    if (isdigit((unsigned char)*cel)) { /* 2e Oosterparkstraat */
        straat = strspn(cel, "0123456789");
        if (strncmp(cel + straat, "e ", 2) != 0)
            return false;
        straat += 2;
    }
    size_t begin = straat;
    while (straat < len && !isdigit((unsigned char)cel[straat]))
        straat++;
    if (straat <= begin || straat == len || cel[straat - 1] != ' ' ||
        !is_straat(cel + begin, straat - begin - 1))
        return false;
    cijfers = strspn(cel + straat, "0123456789");
    const char *rest = cel + straat + cijfers, *eind = cel + len;
    rest += rest < eind && strchr(" -", *rest);
    long nummer = cijfers <= 5 ? strtol(cel + straat, NULL, 10) : 0;
    if (!nummer || kan_jaar_zijn(nummer) ||
        (rest < eind && !is_toevoeging(rest, (size_t)(eind - rest), nummer)))
        return false;
    deel_erbij(uit, "straat", cel, straat - 1);
    deel_erbij(uit, "huisnummer", cel + straat, cijfers);
    if (rest < eind)
        deel_erbij(uit, "toevoeging", rest, (size_t)(eind - rest));
    return true;
}

static bool splits_adres(const struct kolomregels *r, const char *cel, struct celdelen *uit,
                         struct cel_melding *melding) {
    const char *komma = strchr(cel, ',');
    size_t len = komma ? (size_t)(komma - cel) : strlen(cel);
    return splits_straat(cel, len, uit) &&
           (!komma || splits_postcode(r, komma + 1 + strspn(komma + 1, " "), uit, melding));
}

/* ---- Together ---- */

static const struct splitser {
    const char *veld;
    bool ook_goed;
    bool (*splits)(const struct kolomregels *, const char *, struct celdelen *,
                   struct cel_melding *);
} splitsers[] = {{"taal", false, splits_talen},
                 {"postcode", false, splits_postcode},
                 {"straat", true, splits_adres}};

static const struct splitser *splitser_van(const struct lijstveld *v) {
    for (size_t i = 0; i < sizeof splitsers / sizeof *splitsers; i++)
        if (v->soort == LIJSTVELD_PERSOON && !strcmp(v->naam, splitsers[i].veld))
            return &splitsers[i];
    return NULL;
}

bool veld_splitst(const struct lijstveld *v) {
    return splitser_van(v) != NULL;
}

/* Of what has a column, that column says it. */
static bool zijn_vrij(const struct kolomregels *r, const struct kolomkaart *kaart, int veld,
                      const struct celdelen *delen) {
    for (size_t i = 0; kaart && i < delen->aantal; i++) {
        int ander = lijstveld_zoek(r, delen->deel[i].veld);
        if (ander != veld && kolomkaart_kolom(kaart, ander) >= 0)
            return false;
    }
    return true;
}

bool cel_splits(const struct kolomregels *r, const struct kolomkaart *kaart, int veld,
                const char *cel, bool goed, struct celdelen *uit, struct cel_melding *melding) {
    const struct splitser *s = splitser_van(&r->veld[veld]);
    *uit = (struct celdelen){0};
    if (!s || (goed && !s->ook_goed) || strpbrk(cel, "\r\n"))
        return false;
    struct buf schoon = {0};
    struct cel_melding m = {0};
    kolom_schoon(cel, &schoon);
    bool delen = schoon.len && s->splits(r, schoon.s, uit, &m) && zijn_vrij(r, kaart, veld, uit);
    buf_free(&schoon);
    if (delen) {
        buf_free(&melding->tekst);
        *melding = m;
    } else {
        buf_free(&m.tekst);
        celdelen_free(uit);
    }
    return delen;
}

void celdelen_free(struct celdelen *d) {
    for (size_t i = 0; i < d->aantal; i++)
        buf_free(&d->deel[i].waarde);
    *d = (struct celdelen){0};
}
