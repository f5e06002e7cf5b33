#include "herken.h"
#include "codering.h"
#include "ontleder.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <string.h>
#include <strings.h>

/* Of equally steady separators the first wins: it is the one Dutch spreadsheets write. */
static const char scheidingen[] = ";\t|,";

/* More columns than this are counted as this many: enough to tell separators apart. */
enum { KOLOMMEN = 256 };

static const struct {
    const char *begin;
    const char *wat;
} anders[] = {
    {"PK\003\004", N_("een Excel-werkmap (.xlsx) of een zipbestand")},
    {"\xD0\xCF\x11\xE0", N_("een oude Excel-werkmap (.xls)")},
    {"%PDF-", N_("een PDF")},
    {"SQLite format 3", N_("een database")},
};

static bool begint(const struct csv_monster *m, const char *met) {
    size_t n = strlen(met);
    return m->len >= n && memcmp(m->s, met, n) == 0;
}

static bool vol_stuurtekens(const struct csv_monster *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->len; i++)
        n += (unsigned char)m->s[i] < 0x20 && strchr("\t\n\r\f", m->s[i]) == NULL;
    return n > m->len / 3;
}

static bool is_leeg(const struct csv_monster *m, size_t plaats) {
    while (plaats < m->len && strchr(" \t\r\n", m->s[plaats]) != NULL && m->s[plaats] != '\0')
        plaats++;
    return m->heel && plaats == m->len;
}

bool csv_mag_tekst_zijn(const struct csv_monster *m, struct problem *p) {
    for (size_t i = 0; i < sizeof anders / sizeof *anders; i++)
        if (begint(m, anders[i].begin))
            return problem_set(p, PROBLEM_INPUT,
                               _("%s is %s, geen CSV. Open het in het programma waar het vandaan "
                                 "komt en sla het op als \"CSV UTF-8\"."),
                               m->naam, _(anders[i].wat));
    return true;
}

static bool is_tekst(const struct csv_monster *m, const struct csv_dialect *d, struct problem *p) {
    bool geraden = d->codering == CSV_CODERING_HERKEN || d->codering == CSV_UTF16;
    if (memchr(m->s, '\0', m->len) != NULL || (geraden && vol_stuurtekens(m)))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s is geen tekst maar een binair bestand. Geef een CSV-bestand op."),
                           m->naam);
    return true;
}

static size_t lees_bom(const struct csv_monster *m, struct csv_dialect *d) {
    d->bom = begint(m, "\xEF\xBB\xBF");
    return d->bom ? 3 : 0;
}

/* A BOM is a promise of UTF-8; without one the bytes themselves decide. */
static void kies_codering(const struct csv_monster *m, struct csv_dialect *d) {
    if (d->codering == CSV_UTF16)
        return;
    if (d->bom) {
        d->codering = CSV_UTF8;
    } else if (d->codering == CSV_CODERING_HERKEN) {
        size_t len = m->heel ? m->len : csv_hele_tekens(m->s, m->len);
        d->codering = text_is_utf8(m->s, len) ? CSV_UTF8 : CSV_WINDOWS_1252;
    }
}

static bool kan_scheiden(char c) {
    return c == '\t' || (c > ' ' && c < 0x7F && c != '"');
}

static void lees_sep(const struct csv_monster *m, struct csv_dialect *d, struct csv_begin *b) {
    const char *s = m->s + b->plaats;
    size_t len = m->len - b->plaats;
    if (len < 5 || strncasecmp(s, "sep=", 4) != 0 || !kan_scheiden(s[4]))
        return;
    size_t n = 5;
    n += n < len && s[n] == '\r';
    n += n < len && s[n] == '\n';
    if (n == 5 && n < len)
        return;
    if (d->scheiding == '\0')
        d->scheiding = s[4];
    *b = (struct csv_begin){.plaats = b->plaats + n, .regel = 2};
}

struct telling {
    size_t kolommen;
    size_t rijen[KOLOMMEN + 1];
};

static void tel_cel(void *cel, size_t len, void *data) {
    (void)cel, (void)len;
    struct telling *t = data;
    t->kolommen += t->kolommen < KOLOMMEN;
}

static void tel_rij(int einde, void *data) {
    (void)einde;
    struct telling *t = data;
    t->rijen[t->kolommen]++;
    t->kolommen = 0;
}

/* The parser stops where `opties` make it refuse what stands there. */
static void tel(struct telling *t, const char *s, size_t len, unsigned char opties,
                char scheiding) {
    struct csv_parser ontleder;
    csv_ontleder_begin(&ontleder, opties, scheiding);
    if (csv_parse(&ontleder, s, len, tel_cel, tel_rij, t) == len)
        csv_fini(&ontleder, tel_cel, tel_rij, t);
    csv_free(&ontleder);
}

/* Steadiness counts double: many rows of one width, rather than a few wide ones. */
static double gewicht(const struct telling *t) {
    double best = 0;
    for (size_t k = 2; k <= KOLOMMEN; k++) {
        double rijen = (double)t->rijen[k], w = rijen * rijen * (double)(k - 1);
        if (w > best)
            best = w;
    }
    return best;
}

static char zwaarste(const char *s, size_t len, unsigned char opties) {
    char keus = '\0';
    double best = 0;
    for (const char *c = scheidingen; *c != '\0'; c++) {
        struct telling t = {0};
        tel(&t, s, len, opties, *c);
        double w = gewicht(&t);
        if (w > best) {
            best = w;
            keus = *c;
        }
    }
    return keus;
}

/* Strictly first: with the wrong separator, quotes soon stand where they may not. */
static char kies_scheiding(const char *s, size_t len) {
    char keus = zwaarste(s, len, CSV_STRICT);
    if (keus == '\0')
        keus = zwaarste(s, len, 0);
    return keus != '\0' ? keus : scheidingen[0];
}

bool csv_herken(const struct csv_monster *m, struct csv_dialect *d, struct csv_begin *begin,
                struct problem *p) {
    *begin = (struct csv_begin){.plaats = lees_bom(m, d), .regel = 1};
    if (is_leeg(m, begin->plaats))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s is leeg. Sla de lijst opnieuw op en probeer het nog eens."),
                           m->naam);
    if (!is_tekst(m, d, p))
        return false;
    kies_codering(m, d);
    lees_sep(m, d, begin);
    if (d->scheiding == '\0')
        d->scheiding = kies_scheiding(m->s + begin->plaats, m->len - begin->plaats);
    return true;
}
