/* What the cells of a column look like. */
#include "kolom_deel.h"
#include "regie/text.h"
#include <ctype.h>
#include <string.h>
#include <strings.h>

/* Fewer filled cells than this prove nothing; of so many, nine in ten must agree. */
enum { MINST_GEVULD = 3, VAN_DE_TIEN = 9 };

bool cel_is_leeg(const char *cel) {
    struct buf kaal = {0};
    if (*cel && (unsigned char)*cel > ' ' && (unsigned char)*cel < 0x7F)
        return false;
    text_trim(&kaal, cel, strlen(cel));
    bool leeg = kaal.len == 0;
    buf_free(&kaal);
    return leeg;
}

const char *monster_cel(const struct lijstmonster *m, size_t rij, size_t kolom) {
    const struct lijstrij *r = &m->rij[rij];
    return kolom < r->aantal ? r->cel[kolom] : "";
}

static size_t cijfers_in(const char *cel, char naar[10]) {
    size_t n = 0;
    for (; *cel; cel++) {
        if (isdigit((unsigned char)*cel)) {
            if (n == 10)
                return 0;
            naar[n++] = *cel;
        } else if (!strchr(" .-", *cel)) {
            return 0;
        }
    }
    return n;
}

bool cel_is_bsn(const char *cel) {
    char cijfer[10];
    struct buf weg = {0};
    bool is = cijfers_in(cel, cijfer) == 9 && bsn_lees(cel, &weg, NULL);
    buf_free(&weg);
    return is;
}

/* The check digits of an A-nummer (Logisch Ontwerp BRP): ten digits too, and no V-nummer. */
static bool is_anummer(const char cijfer[10]) {
    int som = 0, gewogen = 0;
    for (int i = 0; i < 10; i++) {
        som += cijfer[i] - '0';
        gewogen += (cijfer[i] - '0') << i;
    }
    return som % 11 == 0 && gewogen % 11 == 0;
}

/* Ten digits; but with a zero first it is a telephone number. */
bool cel_is_vnummer(const char *cel) {
    char cijfer[10];
    return cijfers_in(cel, cijfer) == 10 && cijfer[0] != '0';
}

static bool cel_is_anummer(const char *cel) {
    char cijfer[10];
    return cijfers_in(cel, cijfer) == 10 && is_anummer(cijfer);
}

static bool cel_is_postcode(const char *cel) {
    struct buf kaal = {0};
    text_trim(&kaal, cel, strlen(cel));
    const char *s = buf_text(&kaal);
    size_t n = strspn(s, "0123456789");
    bool is = n == 4 && *s != '0';
    s += n;
    s += is && *s == ' ';
    is = is && isalpha((unsigned char)s[0]) && isalpha((unsigned char)s[1]) && !s[2];
    buf_free(&kaal);
    return is;
}

static bool cel_is_email(const char *cel) {
    const char *apenstaart = strchr(cel, '@');
    return apenstaart && apenstaart > cel && strchr(apenstaart, '.') &&
           !strchr(apenstaart + 1, '@') && !strpbrk(cel, " ;,\t\n");
}

static const char *lees_getal(const char *s, size_t meest, int *uit) {
    size_t n = strspn(s, "0123456789");
    *uit = 0;
    if (n == 0 || n > meest)
        return NULL;
    for (size_t i = 0; i < n; i++)
        *uit = *uit * 10 + s[i] - '0';
    return s + n;
}

bool datum_delen(const char *cel, int *eerste, int *tweede) {
    int jaar;
    const char *s = cel + strspn(cel, " ");
    if (!(s = lees_getal(s, 2, eerste)) || !*s || !strchr("-/.", *s))
        return false;
    char mark = *s;
    if (!(s = lees_getal(s + 1, 2, tweede)) || *s != mark)
        return false;
    s = lees_getal(s + 1, 4, &jaar);
    return s && (!*s || *s == ' ' || *s == 'T') && *eerste && *tweede;
}

bool cel_is_gegeven(const char *cel) {
    size_t cijfers = 0, letters = 0;
    int dag, maand;
    for (const char *s = cel; *s; s++) {
        cijfers += isdigit((unsigned char)*s) != 0;
        letters += isalpha((unsigned char)*s) || (unsigned char)*s >= 0x80;
    }
    return (cijfers >= 5 && !letters) || datum_delen(cel, &dag, &maand) || cel_is_email(cel);
}

static bool cel_is_vnummer_geen_anummer(const char *cel) {
    return cel_is_vnummer(cel) && !cel_is_anummer(cel);
}

const char *kolom_inhoud(const struct lijstmonster *m, size_t vanaf, size_t kolom) {
    static const struct {
        const char *veld;
        bool (*is)(const char *);
    } soort[] = {{"bsn", cel_is_bsn},
                 {"v_nummer", cel_is_vnummer_geen_anummer},
                 {"postcode", cel_is_postcode},
                 {"email", cel_is_email}};
    enum { SOORTEN = sizeof soort / sizeof *soort };
    long gevuld = 0, goed[SOORTEN] = {0};
    for (size_t i = vanaf; i < m->rijen; i++) {
        const char *cel = monster_cel(m, i, kolom);
        if (cel_is_leeg(cel))
            continue;
        gevuld++;
        for (size_t k = 0; k < SOORTEN; k++)
            goed[k] += soort[k].is(cel);
    }
    for (size_t k = 0; k < SOORTEN && gevuld >= MINST_GEVULD; k++)
        if (goed[k] * 10 >= gevuld * VAN_DE_TIEN)
            return soort[k].veld;
    return NULL;
}

/* Behind "Sum", which people are called too, a total has numbers alone. */
static bool heeft_letters(char *const *cel, size_t aantal) {
    for (size_t i = 0; i < aantal; i++)
        for (const char *s = cel[i]; *s; s++)
            if (isalpha((unsigned char)*s) || (unsigned char)*s >= 0xC3)
                return true;
    return false;
}

bool rij_is_totaal(char *const *cel, size_t aantal) {
    static const char *const woorden[] = {"totaal",    "eindtotaal",  "subtotaal", "sub-totaal",
                                          "total",     "totals",      "subtotal",  "sub-total",
                                          "subtotals", "grand total", "sum"};
    size_t i = 0;
    while (i < aantal && cel_is_leeg(cel[i]))
        i++;
    const char *s = i < aantal ? cel[i] + strspn(cel[i], " ") : "";
    if (!*s || !strchr("TtEeSsGg", *s)) /* nearly every row */
        return false;
    for (size_t k = 0; k < sizeof woorden / sizeof *woorden; k++) {
        size_t n = strlen(woorden[k]);
        if (!strncasecmp(s, woorden[k], n) && !isalpha((unsigned char)s[n]))
            return strcmp(woorden[k], "sum") != 0 || !heeft_letters(cel + i + 1, aantal - i - 1);
    }
    return false;
}

/* Of fewer than eight digits four would tell too much. Of what is no number whole characters. */
static void masker(const char *cel, struct buf *uit) {
    size_t len = strlen(cel);
    const char *einde = len > 7 ? cel + len - 4 : "";
    while (((unsigned char)*einde & 0xC0) == 0x80)
        einde++;
    buf_addf(uit, "•••••%s", einde);
}

void cel_gemaskeerd(const char *cel, struct buf *uit) {
    if (cel_is_bsn(cel))
        masker(cel, uit);
    else
        buf_add(uit, cel);
}

void veldcel_gemaskeerd(const struct lijstveld *v, const char *cel, struct buf *uit) {
    if (v->rij->kind == VELD_BSN && strpbrk(cel, "0123456789"))
        masker(cel, uit);
    else
        cel_gemaskeerd(cel, uit);
}
