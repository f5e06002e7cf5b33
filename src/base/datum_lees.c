/* Dates as people type them: words, shifts from today, and day-month-year in its many shapes. */
#include "datum_deel.h"
#include "regie/datum.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

enum { LANGSTE_INVOER = 48, JAREN_VOORUIT = 10 };

struct vraag {
    struct datum vandaag;
    bool brp;
};

static bool is_cijfer(char c) {
    return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

static bool heet(const struct datum_naam *naam, const char *s, size_t len) {
    const char *vormen[] = {naam->vol, naam->kort, naam->anders, naam->engels, naam->engels_kort};
    for (size_t i = 0; i < sizeof vormen / sizeof vormen[0]; i++)
        if (vormen[i] && strlen(vormen[i]) == len && memcmp(vormen[i], s, len) == 0)
            return true;
    return false;
}

/* The place of a name in a table, counted from 1; 0 when it is not there. */
static int zoek_naam(const struct datum_naam *namen, int aantal, const char *s, size_t len) {
    for (int i = 0; i < aantal; i++)
        if (heet(&namen[i], s, len))
            return i + 1;
    return 0;
}

enum soort { GETAL, NAAM, ONBEKEND };

struct deel {
    enum soort soort;
    int waarde, lengte;
};

struct delen {
    struct deel deel[3];
    int aantal;
};

static bool lees_deel(const char **s, struct deel *uit) {
    const char *begin = *s, *p = begin;
    *uit = (struct deel){0};
    if (is_cijfer(*p)) {
        for (; is_cijfer(*p) && p - begin < 8; p++)
            uit->waarde = uit->waarde * 10 + (*p - '0');
        uit->soort = GETAL;
    } else if (*p == 'x' || *p == '?') {
        while (*p == *begin)
            p++;
        uit->soort = ONBEKEND;
    } else {
        while (is_letter(*p))
            p++;
        uit->soort = NAAM;
        uit->waarde = zoek_naam(datum_maanden, 12, begin, (size_t)(p - begin));
        if (uit->waarde == 0)
            return false;
    }
    uit->lengte = (int)(p - begin);
    *s = p;
    return uit->lengte > 0;
}

/* Steps over a separator: blanks, or one mark of "-/." with blanks around it. Returns the mark, a
 * blank, or NUL when there was none. An abbreviation may carry a point of its own, and a comma with
 * a blank is as good as a blank: 1 May, 1990. */
static char lees_scheiding(const char **s, bool na_naam) {
    const char *p = *s;
    char mark = '\0';
    if ((na_naam && p[0] == '.' && p[1] == ' ') || (p[0] == ',' && p[1] == ' '))
        p++;
    for (; *p == ' '; p++)
        mark = ' ';
    if (*p != '\0' && strchr("-/.", *p)) {
        mark = *p++;
        while (*p == ' ')
            p++;
    }
    *s = p;
    return mark;
}

static bool lees_delen(const char *s, struct delen *uit) {
    char eerste = '\0';
    uit->aantal = 0;
    while (*s != '\0') {
        if (uit->aantal == 3 || !lees_deel(&s, &uit->deel[uit->aantal]))
            return false;
        bool na_naam = uit->deel[uit->aantal++].soort == NAAM;
        char mark = lees_scheiding(&s, na_naam);
        if (uit->aantal == 1)
            eerste = mark;
        else if (*s != '\0' && mark != eerste)
            return false;
        if (*s == '\0' && mark != '\0')
            return false;
    }
    return uit->aantal > 0;
}

static bool is_jaar(struct deel d) {
    return (d.soort == GETAL || d.soort == ONBEKEND) && d.lengte == 4;
}

static bool is_kort(struct deel d) {
    return d.soort != NAAM && d.lengte <= 2;
}

static bool is_maand(struct deel d) {
    return d.soort == NAAM || is_kort(d);
}

/* Two digits stand for the latest such year that is at most ten years ahead. */
static int heel_jaar(int twee_cijfers, const struct vraag *vraag) {
    int grens = vraag->vandaag.jaar + (vraag->brp ? 0 : JAREN_VOORUIT);
    return grens - (grens % 100 - twee_cijfers + 100) % 100;
}

static bool stel(struct datum d, const struct vraag *vraag, struct datum *uit) {
    if (!datum_is_geldig(d) || (!vraag->brp && d.dag == 0))
        return false;
    *uit = d;
    return true;
}

static bool stel_dag(struct datum d, struct datum *uit) {
    if (!datum_is_volledig(d))
        return false;
    *uit = d;
    return true;
}

/* Zeros only are a wholly unknown date, not the year 2000; and nobody is born after today. */
static bool stel_kort_jaar(struct datum d, const struct vraag *vraag, struct datum *uit) {
    if (d.jaar != 0 || d.maand != 0 || d.dag != 0)
        d.jaar = heel_jaar(d.jaar, vraag);
    if (vraag->brp && datum_vergelijk(d, vraag->vandaag) > 0)
        d.jaar -= 100;
    return stel(d, vraag, uit);
}

/* The day and month that lie nearest to today, in the year before, this year or the next. */
static bool stel_dichtst_bij(int dag, int maand, const struct vraag *vraag, struct datum *uit) {
    long beste = -1;
    for (int jaar = vraag->vandaag.jaar - 1; jaar <= vraag->vandaag.jaar + 1; jaar++) {
        struct datum d = {jaar, maand, dag};
        if (!datum_is_volledig(d))
            continue;
        long afstand = labs(datum_dagnummer(d) - datum_dagnummer(vraag->vandaag));
        if (beste < 0 || afstand < beste) {
            beste = afstand;
            *uit = d;
        }
    }
    return beste >= 0;
}

/* Eight digits are day-month-year or year-month-day: no date reads well both ways. */
static bool stel_aaneen(struct deel d, const struct vraag *vraag, struct datum *uit) {
    int n = d.waarde;
    if (d.lengte == 6)
        return stel_kort_jaar((struct datum){n % 100, n / 100 % 100, n / 10000}, vraag, uit);
    if (d.lengte == 8)
        return stel((struct datum){n % 10000, n / 10000 % 100, n / 1000000}, vraag, uit) ||
               stel((struct datum){n / 10000, n / 100 % 100, n % 100}, vraag, uit);
    return is_jaar(d) && stel((struct datum){.jaar = n}, vraag, uit);
}

static bool stel_twee(const struct deel *d, const struct vraag *vraag, struct datum *uit) {
    if (is_jaar(d[1]) && is_maand(d[0]))
        return stel((struct datum){d[1].waarde, d[0].waarde, 0}, vraag, uit);
    if (is_jaar(d[0]) && is_kort(d[1]))
        return stel((struct datum){d[0].waarde, d[1].waarde, 0}, vraag, uit);
    return is_kort(d[0]) && is_maand(d[1]) &&
           stel_dichtst_bij(d[0].waarde, d[1].waarde, vraag, uit);
}

static bool stel_drie(const struct deel *d, const struct vraag *vraag, struct datum *uit) {
    if (is_jaar(d[0]) && is_maand(d[1]) && is_kort(d[2]))
        return stel((struct datum){d[0].waarde, d[1].waarde, d[2].waarde}, vraag, uit);
    if (d[0].soort == NAAM && is_kort(d[1]) && is_jaar(d[2])) /* May 1, 1990 */
        return stel((struct datum){d[2].waarde, d[0].waarde, d[1].waarde}, vraag, uit);
    struct datum datum = {d[2].waarde, d[1].waarde, d[0].waarde};
    if (!is_kort(d[0]) || !is_maand(d[1]))
        return false;
    if (is_jaar(d[2]) || d[2].soort == ONBEKEND)
        return stel(datum, vraag, uit);
    return is_kort(d[2]) && d[2].lengte == 2 && stel_kort_jaar(datum, vraag, uit);
}

static bool lees_kalender(const char *s, const struct vraag *vraag, struct datum *uit) {
    struct delen delen;
    if (!lees_delen(s, &delen))
        return false;
    switch (delen.aantal) {
    case 1:
        return delen.deel[0].soort == GETAL && stel_aaneen(delen.deel[0], vraag, uit);
    case 2:
        return stel_twee(delen.deel, vraag, uit);
    default:
        return stel_drie(delen.deel, vraag, uit);
    }
}

static bool lees_woord(const char *s, const struct vraag *vraag, struct datum *uit) {
    static const struct {
        const char *woord;
        int dagen;
    } woorden[] = {{"v", 0},         {"vandaag", 0},    {"morgen", 1},
                   {"gisteren", -1}, {"overmorgen", 2}, {"eergisteren", -2}};
    for (size_t i = 0; i < sizeof woorden / sizeof woorden[0]; i++)
        if (strcmp(s, woorden[i].woord) == 0)
            return stel_dag(datum_plus(vraag->vandaag, (struct duur){.dagen = woorden[i].dagen}),
                            uit);
    if (vraag->brp && strcmp(s, "onbekend") == 0)
        return stel((struct datum){0}, vraag, uit);
    return false;
}

/* A weekday alone is the next one; before a date it must be the weekday of that date. */
static bool lees_weekdag(const char *s, const struct vraag *vraag, struct datum *uit) {
    size_t len = 0;
    while (is_letter(s[len]))
        len++;
    int weekdag = zoek_naam(datum_weekdagen, 7, s, len);
    if (weekdag == 0)
        return false;
    if (s[len] == '\0') {
        int dagen = (weekdag - datum_weekdag(vraag->vandaag) + 6) % 7 + 1;
        return stel_dag(datum_plus(vraag->vandaag, (struct duur){.dagen = dagen}), uit);
    }
    struct datum d;
    if (s[len] != ' ' || !lees_kalender(s + len + 1, vraag, &d) || !datum_is_volledig(d) ||
        datum_weekdag(d) != weekdag)
        return false;
    *uit = d;
    return true;
}

/* "+3w", "-2d", "+1j6m": a sign, then numbers with their unit. */
static bool lees_verschuiving(const char *s, const struct vraag *vraag, struct datum *uit) {
    struct duur duur = {0};
    char teken = *s++;
    if (teken != '+' && teken != '-')
        return false;
    do {
        int getal = 0, cijfers = 0;
        for (; is_cijfer(*s) && cijfers < 4; cijfers++)
            getal = getal * 10 + (*s++ - '0');
        int *deel = *s == 'd'   ? &duur.dagen
                    : *s == 'w' ? &duur.weken
                    : *s == 'm' ? &duur.maanden
                    : *s == 'j' ? &duur.jaren
                                : NULL;
        if (cijfers == 0 || !deel || *deel != 0)
            return false;
        *deel = getal;
        s++;
    } while (*s != '\0');
    return stel_dag(
        teken == '+' ? datum_plus(vraag->vandaag, duur) : datum_min(vraag->vandaag, duur), uit);
}

/* One or two digits of a time; past them, or NULL. */
static const char *lees_tijddeel(const char *s, int hoogst, int minst) {
    int getal = 0, n = 0;
    for (; n < 2 && is_cijfer(s[n]); n++)
        getal = getal * 10 + (s[n] - '0');
    return n < minst || getal > hoogst ? NULL : s + n;
}

/* What may stand behind a time: am or pm, or how far it is from Greenwich. */
static bool is_tijdstaart(const char *s) {
    if (*s == ' ')
        s++;
    if (!strcmp(s, "") || !strcmp(s, "z") || !strcmp(s, "am") || !strcmp(s, "pm"))
        return true;
    if ((*s != '+' && *s != '-') || !(s = lees_tijddeel(s + 1, 14, 2)))
        return false;
    return (s = lees_tijddeel(s + (*s == ':'), 59, 2)) && *s == '\0';
}

static bool is_tijd(const char *s) {
    if (!(s = lees_tijddeel(s, 23, 1)) || *s != ':' || !(s = lees_tijddeel(s + 1, 59, 2)))
        return false;
    if (*s == ':' && !(s = lees_tijddeel(s + 1, 59, 2)))
        return false;
    if (*s == '.')
        s += 1 + strspn(s + 1, "0123456789");
    return is_tijdstaart(s);
}

/* Cuts a time off the end: what a spreadsheet or a register put behind a date. */
static bool neem_tijd_af(char *s) {
    char *dubbelpunt = strchr(s, ':');
    if (!dubbelpunt)
        return true;
    char *p = dubbelpunt;
    while (p > s && is_cijfer(p[-1]))
        p--;
    if (p == s || (p[-1] != ' ' && p[-1] != 't') || !is_tijd(p))
        return false;
    for (p--; p > s && p[-1] == ' '; p--)
        ;
    *p = '\0';
    return p > s;
}

/* Trimmed and in lower case; false when it is empty or too long to be a date. */
static bool maak_gereed(const char *s, char *uit) {
    struct buf schoon = {0};
    size_t len = strlen(s);
    bool past = len < LANGSTE_INVOER;
    if (past) {
        text_trim(&schoon, s, len);
        for (size_t i = 0; i <= schoon.len; i++) {
            char c = buf_text(&schoon)[i];
            uit[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        }
        past = schoon.len > 0;
    }
    buf_free(&schoon);
    return past && neem_tijd_af(uit);
}

bool datum_lees(const char *s, struct datum vandaag, bool brp, struct datum *uit) {
    struct vraag vraag = {vandaag, brp};
    char tekst[LANGSTE_INVOER] = "";
    if (!maak_gereed(s, tekst))
        return false;
    return lees_woord(tekst, &vraag, uit) || lees_weekdag(tekst, &vraag, uit) ||
           lees_verschuiving(tekst, &vraag, uit) || lees_kalender(tekst, &vraag, uit);
}
