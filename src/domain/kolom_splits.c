/* A cell that says more than its own field: two languages, a street with its number, a postcode
 * with its town. */
#include "kolom_deel.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <ctype.h>
#include <string.h>

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

/* Where a postcode that has a blank or a comma before and behind it begins, and its length; NULL
 * when there is none. */
static const char *zoek_postcode(const char *s, size_t *len) {
    for (const char *p = s; *p; p++) {
        size_t cijfers = strspn(p, "0123456789"), wit = cijfers == 4 && p[4] == ' ';
        if ((p == s || strchr(" ,", p[-1])) && cijfers == 4 && isalpha((unsigned char)p[4 + wit]) &&
            isalpha((unsigned char)p[5 + wit]) && strchr(" ,", p[6 + wit]) && p[6 + wit]) {
            *len = 6 + wit;
            return p;
        }
        p += cijfers > 1 ? cijfers - 1 : 0;
    }
    return NULL;
}

/* As it is written. */
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
    size_t len;
    const char *p = zoek_postcode(cel, &len);
    (void)melding;
    if (!p || p != cel)
        return false;
    const char *plaats = p + len + strspn(p + len, " ,");
    return postcode_erbij(r, uit, p, len) && deel_erbij(uit, "woonplaats", plaats, strlen(plaats));
}

/* ---- Street and number ---- */

enum { CIJFERS_MEEST = 5, TOEVOEGING_MEEST = 8 };

/* "Plein 1944" is a street. */
static bool is_jaar(const char *s, size_t cijfers) {
    return cijfers == 4 && (!strncmp(s, "19", 2) || !strncmp(s, "20", 2));
}

/* The last number that stands by itself behind a street, with little behind it; or NULL. */
static const char *zoek_huisnummer(const char *s, size_t len, size_t *cijfers) {
    const char *gevonden = NULL;
    bool letters = false;
    for (size_t i = 0; i < len; i++) {
        size_t n = strspn(s + i, "0123456789");
        letters = letters || isalpha((unsigned char)s[i]) || (unsigned char)s[i] >= 0x80;
        if (letters && i > 0 && s[i - 1] == ' ' && n > 0 && n <= CIJFERS_MEEST &&
            !(is_jaar(s + i, n) && i + n == len)) {
            gevonden = s + i;
            *cijfers = n;
        }
        i += n > 1 ? n - 1 : 0;
    }
    return gevonden && (size_t)(s + len - gevonden) <= *cijfers + TOEVOEGING_MEEST ? gevonden
                                                                                   : NULL;
}

static bool splits_adres(const struct kolomregels *r, const char *cel, struct celdelen *uit,
                         struct cel_melding *melding) {
    size_t pc, cijfers, len = strlen(cel);
    const char *postcode = zoek_postcode(cel, &pc);
    if (postcode && !splits_postcode(r, postcode, uit, melding))
        return false;
    if (postcode)
        len = (size_t)(postcode - cel);
    while (len > 0 && strchr(" ,", cel[len - 1]))
        len--;
    const char *nummer = zoek_huisnummer(cel, len, &cijfers);
    if (!nummer)
        return false;
    const char *rest = nummer + cijfers, *eind = cel + len;
    rest += rest < eind ? strspn(rest, " -/") : 0;
    deel_erbij(uit, "huisnummer", nummer, cijfers);
    if (rest < eind)
        deel_erbij(uit, "toevoeging", rest, (size_t)(eind - rest));
    return deel_erbij(uit, "straat", cel, (size_t)(nummer - cel));
}

/* ---- Together ---- */

static const struct celsplitser {
    const char *veld;
    bool ook_goed;
    bool (*splits)(const struct kolomregels *, const char *, struct celdelen *,
                   struct cel_melding *);
} splitsers[] = {{"taal", false, splits_talen},
                 {"postcode", false, splits_postcode},
                 {"straat", true, splits_adres}};

const struct celsplitser *celsplitser_van(const struct lijstveld *v) {
    for (size_t i = 0; i < sizeof splitsers / sizeof *splitsers; i++)
        if (v->soort == LIJSTVELD_PERSOON && !strcmp(v->naam, splitsers[i].veld))
            return &splitsers[i];
    return NULL;
}

bool cel_splits(const struct kolomregels *r, const struct celsplitser *s, const char *cel,
                bool goed, struct celdelen *uit, struct cel_melding *melding) {
    *uit = (struct celdelen){0};
    if (goed && !s->ook_goed)
        return false;
    struct buf schoon = {0};
    kolom_schoon(cel, &schoon);
    bool delen = schoon.len && s->splits(r, schoon.s, uit, melding);
    buf_free(&schoon);
    if (!delen)
        celdelen_free(uit);
    return delen;
}

void celdelen_free(struct celdelen *d) {
    for (size_t i = 0; i < d->aantal; i++)
        buf_free(&d->deel[i].waarde);
    *d = (struct celdelen){0};
}
