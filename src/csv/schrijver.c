/* Writing a list: quotes, formulas defused, the form Dutch Excel or RFC 4180 wants. */
#include "regie/csv.h"
#include "regie/taal.h"
#include <errno.h>
#include <string.h>
#include <strings.h>

static const struct {
    char scheiding;
    const char *begin;
} vormen[] = {
    [CSV_EXCEL_NL] = {';', "\xEF\xBB\xBF"},
    [CSV_RFC4180] = {',', ""},
};

enum {
    NL = 1 << CSV_EXCEL_NL,
    RFC = 1 << CSV_RFC4180,
    FORMULE = 1 << 2,
    WELLICHT = 1 << 3,
    BLANK = 1 << 4,
    IS = 1 << 5
};

/* In which forms a character needs quotes around its cell, what begins a formula, what may, what
 * others trim, and what a sep= line has. */
static const unsigned char soort[256] = {
    ['"'] = NL | RFC,
    ['\n'] = NL | RFC | FORMULE,
    ['\r'] = NL | RFC | FORMULE,
    [';'] = NL,
    [','] = RFC,
    ['='] = FORMULE | IS,
    ['+'] = FORMULE,
    ['-'] = FORMULE,
    ['@'] = FORMULE,
    ['\t'] = FORMULE,
    ['\''] = WELLICHT,
    [0xEF] = WELLICHT,
    [' '] = BLANK,
};

/* ＝ ＋ － ＠ begin a formula where people type in full width. */
static bool is_breed_teken(const char *s) {
    static const char *const breed[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                        "\xEF\xBC\xA0"};
    for (size_t i = 0; *s == '\xEF' && i < sizeof breed / sizeof *breed; i++)
        if (!strncmp(s, breed[i], 3))
            return true;
    return false;
}

/* Also behind apostrophes: a guarded formula is guarded once more, or reading it back would take
 * its own guard away. */
static bool is_formule(const char *s) {
    while (*s == '\'')
        s++;
    return (soort[(unsigned char)*s] & FORMULE) != 0 || is_breed_teken(s);
}

/* -12, -1.234,56: a spreadsheet shows what it read. A leading + it would drop. */
static bool is_negatief_getal(const char *s) {
    size_t cijfers = 0;
    if (*s++ != '-')
        return false;
    for (; *s != '\0'; s++) {
        bool cijfer = *s >= '0' && *s <= '9';
        if (!cijfer && (cijfers == 0 || (*s != '.' && *s != ',')))
            return false;
        cijfers = cijfer ? cijfers + 1 : 0;
    }
    return cijfers > 0;
}

static bool is_gevaarlijk(const char *s) {
    return (soort[(unsigned char)*s] & (FORMULE | WELLICHT)) != 0 && is_formule(s) &&
           !is_negatief_getal(s);
}

size_t csv_ontwapen_n(char *cel, size_t len) {
    if (*cel == '\'' && is_formule(cel)) {
        memmove(cel, cel + 1, len);
        return len - 1;
    }
    if (len >= 3 && cel[0] == '=' && cel[1] == '"' && cel[len - 1] == '"' &&
        memchr(cel + 2, '"', len - 3) == NULL) {
        memmove(cel, cel + 2, len - 3);
        cel[len - 3] = '\0';
        return len - 3;
    }
    return len;
}

void csv_ontwapen(char *cel) {
    csv_ontwapen_n(cel, strlen(cel));
}

/* Blanks at the ends, which others trim, and what at the start of a file would be taken for a BOM
 * or a sep= line. */
static bool lijkt_anders(const char *s, size_t len) {
    return *s == ' ' || s[len - 1] == ' ' || (*s == '\xEF' && strncmp(s, "\xEF\xBB\xBF", 3) == 0) ||
           (len >= 4 && s[3] == '=' && strncasecmp(s, "sep=", 4) == 0);
}

static bool moet_aangehaald(const char *s, size_t len, enum csv_vorm vorm) {
    unsigned om = 0;
    for (size_t i = 0; i < len; i++)
        om |= soort[(unsigned char)s[i]];
    return (om & 1U << vorm) != 0 || lijkt_anders(s, len);
}

static void giet_uit(struct csv_schrijver *s) {
    fwrite_unlocked(s->wacht, 1, s->len, s->uit);
    s->len = 0;
}

static void zet(struct csv_schrijver *s, const char *tekst, size_t len) {
    if (len > sizeof s->wacht - s->len)
        giet_uit(s);
    if (len > sizeof s->wacht) {
        fwrite_unlocked(tekst, 1, len, s->uit);
        return;
    }
    memcpy(s->wacht + s->len, tekst, len);
    s->len += len;
}

static void zet_teken(struct csv_schrijver *s, char c) {
    if (s->len == sizeof s->wacht)
        giet_uit(s);
    s->wacht[s->len++] = c;
}

static void zet_tekst(struct csv_schrijver *s, const char *tekst) {
    zet(s, tekst, strlen(tekst));
}

/* Up to and with each quote, which is then doubled. */
static void zet_dubbel(struct csv_schrijver *s, const char *tekst, size_t len) {
    const char *quote;
    while ((quote = memchr(tekst, '"', len)) != NULL) {
        size_t n = (size_t)(quote - tekst) + 1;
        zet(s, tekst, n);
        zet_teken(s, '"');
        tekst += n;
        len -= n;
    }
    zet(s, tekst, len);
}

void csv_schrijf_begin(struct csv_schrijver *s, FILE *uit, enum csv_vorm vorm) {
    s->uit = uit;
    s->vorm = vorm;
    s->begonnen = s->leeg = s->anders = false;
    s->len = 0;
    fputs(vormen[vorm].begin, uit);
}

/* Most cells go as they are: copied while they are looked at. False for any other, and without
 * room. */
static bool zet_gewoon(struct csv_schrijver *s, const char *tekst, size_t len) {
    char *naar = s->wacht + s->len;
    unsigned om = 0, begin = soort[(unsigned char)tekst[0]],
             eind = soort[(unsigned char)tekst[len - 1]];
    if ((begin & (FORMULE | WELLICHT | BLANK)) || (eind & BLANK) || len > sizeof s->wacht - s->len)
        return false;
    for (size_t i = 0; i < len; i++) {
        naar[i] = tekst[i];
        om |= soort[(unsigned char)tekst[i]];
    }
    if (om & (1U << s->vorm | IS))
        return false;
    s->len += len;
    return true;
}

void csv_schrijf_cel_n(struct csv_schrijver *s, const char *tekst, size_t len) {
    if (s->begonnen)
        zet_teken(s, vormen[s->vorm].scheiding);
    s->leeg = !s->begonnen && len == 0;
    s->begonnen = true;
    if (len == 0 || zet_gewoon(s, tekst, len))
        return;
    bool aanhalen = moet_aangehaald(tekst, len, s->vorm);
    s->anders = true;
    if (aanhalen)
        zet_teken(s, '"');
    if (is_gevaarlijk(tekst))
        zet_teken(s, '\'');
    if (aanhalen)
        zet_dubbel(s, tekst, len);
    else
        zet(s, tekst, len);
    if (aanhalen)
        zet_teken(s, '"');
}

bool csv_schrijf_gewone_rij(struct csv_schrijver *s, const char *cellen, size_t len) {
    char scheiding = vormen[s->vorm].scheiding, *naar = s->wacht + s->len;
    if (len > sizeof s->wacht - s->len)
        return false;
    for (size_t i = 0; i + 1 < len; i++)
        naar[i] = cellen[i] ? cellen[i] : scheiding;
    s->len += len - 1;
    s->leeg = len == 1;
    return s->begonnen = true;
}

void csv_schrijf_cel(struct csv_schrijver *s, const char *tekst) {
    const char *t = tekst != NULL ? tekst : "";
    csv_schrijf_cel_n(s, t, strlen(t));
}

/* Only digits and what stands between them in numbers, amounts, dates and times; a number that a
 * spreadsheet shows as it is written stays bare. */
static bool wordt_iets_anders(const char *s) {
    size_t len = strlen(s), cijfers = strspn(s, "0123456789");
    if (cijfers == len)
        return len > 11 || (len > 1 && *s == '0');
    return strpbrk(s, "0123456789") && strspn(s, "0123456789+-/.,:() eE%€") == len;
}

/* 1-mei, 3 feb, mrt-26, and the words for true and false. */
static bool is_woord_van_excel(const char *s) {
    static const char *const maanden[] = {"jan", "feb", "maart", "mrt", "apr", "mei", "jun", "jul",
                                          "aug", "sep", "okt",   "nov", "dec", "mar", "may", "oct"};
    const char *woord = s + strspn(s, "0123456789-/ .");
    if (!strcasecmp(s, "waar") || !strcasecmp(s, "onwaar") || !strcasecmp(s, "true") ||
        !strcasecmp(s, "false"))
        return true;
    for (size_t i = 0; strpbrk(s, "0123456789") && i < sizeof maanden / sizeof *maanden; i++)
        if (!strncasecmp(woord, maanden[i], strlen(maanden[i])))
            return strlen(s) < 20;
    return false;
}

void csv_schrijf_tekst(struct csv_schrijver *s, const char *tekst) {
    if (!tekst || s->vorm != CSV_EXCEL_NL || strchr(tekst, '"') ||
        !(wordt_iets_anders(tekst) || is_woord_van_excel(tekst))) {
        csv_schrijf_cel(s, tekst);
        return;
    }
    if (s->begonnen)
        zet_teken(s, vormen[s->vorm].scheiding);
    s->begonnen = true;
    s->leeg = false;
    zet_tekst(s, "\"=\"\"");
    zet_tekst(s, tekst);
    zet_tekst(s, "\"\"\"");
}

void csv_schrijf_einde_rij(struct csv_schrijver *s) {
    zet_tekst(s, s->leeg ? "\"\"\r\n" : "\r\n");
    giet_uit(s);
    s->begonnen = s->leeg = s->anders = false;
}

bool csv_schrijf_klaar(struct csv_schrijver *s, const char *naam, struct problem *p) {
    errno = 0;
    giet_uit(s);
    bool eerder = ferror(s->uit) != 0;
    if (fflush(s->uit) == 0 && !eerder)
        return true;
    if (eerder || errno == ENOSPC || errno == EDQUOT)
        return problem_set(p, PROBLEM_INPUT,
                           _("%s is niet heel geschreven: de schijf is vol of weigert. Maak ruimte "
                             "of kies een andere map, en probeer het opnieuw."),
                           naam);
    return problem_set(p, PROBLEM_INPUT, _("%s is niet heel geschreven (%s)."), naam,
                       problem_oorzaak(errno));
}
