#include "regie/datum.h"
#include "datum_deel.h"
#include "regie/taal.h"
#include <stddef.h>

enum { JAAR_EERST = 1800, JAAR_LAATST = 2199, DAGEN_PER_EEUW_CYCLUS = 146097 };

const struct datum_naam datum_maanden[12] = {
    {N_("januari"), "jan", NULL, "january", NULL}, {N_("februari"), "feb", NULL, "february", NULL},
    {N_("maart"), "mrt", "maa", "march", "mar"},   {N_("april"), "apr", NULL, NULL, NULL},
    {N_("mei"), "mei", NULL, "may", NULL},         {N_("juni"), "jun", NULL, "june", NULL},
    {N_("juli"), "jul", NULL, "july", NULL},       {N_("augustus"), "aug", NULL, "august", NULL},
    {N_("september"), "sep", "sept", NULL, NULL},  {N_("oktober"), "okt", NULL, "october", "oct"},
    {N_("november"), "nov", NULL, NULL, NULL},     {N_("december"), "dec", NULL, NULL, NULL},
};

const struct datum_naam datum_weekdagen[7] = {
    {.vol = "maandag", .kort = N_("ma")},  {.vol = "dinsdag", .kort = N_("di")},
    {.vol = "woensdag", .kort = N_("wo")}, {.vol = "donderdag", .kort = N_("do")},
    {.vol = "vrijdag", .kort = N_("vr")},  {.vol = "zaterdag", .kort = N_("za")},
    {.vol = "zondag", .kort = N_("zo")},
};

static bool is_schrikkeljaar(int jaar) {
    return (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0;
}

int datum_dagen_in_maand(int jaar, int maand) {
    static const int dagen[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return maand == 2 && is_schrikkeljaar(jaar) ? 29 : dagen[maand - 1];
}

bool datum_is_geldig(struct datum d) {
    if (d.jaar == 0 || d.maand == 0)
        return d.maand == 0 && d.dag == 0 &&
               (d.jaar == 0 || (d.jaar >= JAAR_EERST && d.jaar <= JAAR_LAATST));
    return d.jaar >= JAAR_EERST && d.jaar <= JAAR_LAATST && d.maand >= 1 && d.maand <= 12 &&
           d.dag >= 0 && d.dag <= datum_dagen_in_maand(d.jaar, d.maand);
}

bool datum_is_volledig(struct datum d) {
    return d.dag != 0 && datum_is_geldig(d);
}

int datum_vergelijk(struct datum a, struct datum b) {
    if (a.jaar != b.jaar)
        return a.jaar < b.jaar ? -1 : 1;
    if (a.maand != b.maand)
        return a.maand < b.maand ? -1 : 1;
    return (a.dag > b.dag) - (a.dag < b.dag);
}

/* Counts from 1 March of year 0, so that the leap day is the last of its year. */
long datum_dagnummer(struct datum d) {
    long jaar = d.maand <= 2 ? d.jaar - 1 : d.jaar;
    long maand = d.maand <= 2 ? d.maand + 9 : d.maand - 3;
    long cyclus = (jaar >= 0 ? jaar : jaar - 399) / 400;
    long rest = jaar - cyclus * 400;
    long dag = (153 * maand + 2) / 5 + d.dag - 1;
    return cyclus * DAGEN_PER_EEUW_CYCLUS + rest * 365 + rest / 4 - rest / 100 + dag - 719468;
}

struct datum datum_van_dagnummer(long dagnummer) {
    long n = dagnummer + 719468;
    long cyclus = (n >= 0 ? n : n - (DAGEN_PER_EEUW_CYCLUS - 1)) / DAGEN_PER_EEUW_CYCLUS;
    long rest = n - cyclus * DAGEN_PER_EEUW_CYCLUS;
    long jaar = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
    long dag = rest - (365 * jaar + jaar / 4 - jaar / 100);
    long maand = (5 * dag + 2) / 153;
    return (struct datum){
        .jaar = (int)(jaar + cyclus * 400 + (maand >= 10)),
        .maand = (int)(maand < 10 ? maand + 3 : maand - 9),
        .dag = (int)(dag - (153 * maand + 2) / 5 + 1),
    };
}

int datum_weekdag(struct datum d) {
    long vanaf_maandag = (datum_dagnummer(d) + 3) % 7; /* 1970-01-01 was a Thursday */
    return (int)(vanaf_maandag < 0 ? vanaf_maandag + 7 : vanaf_maandag) + 1;
}

/* `n` digits; -1 when one of them is not a digit. */
static int cijfers(const char *s, int n) {
    int waarde = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9')
            return -1;
        waarde = waarde * 10 + (s[i] - '0');
    }
    return waarde;
}

bool datum_lees_iso(const char *s, struct datum *uit) {
    struct datum d;
    if ((d.jaar = cijfers(s, 4)) < 0 || s[4] != '-' || (d.maand = cijfers(s + 5, 2)) < 0 ||
        s[7] != '-' || (d.dag = cijfers(s + 8, 2)) < 0 || s[10] != '\0' || !datum_is_geldig(d))
        return false;
    *uit = d;
    return true;
}

static void schrijf_cijfers(char *plaats, int waarde, int n) {
    for (int i = n - 1; i >= 0; i--, waarde /= 10)
        plaats[i] = (char)('0' + waarde % 10);
}

void datum_schrijf_iso(struct datum d, struct buf *uit) {
    char tekst[] = "jjjj-mm-dd";
    schrijf_cijfers(tekst, d.jaar, 4);
    schrijf_cijfers(tekst + 5, d.maand, 2);
    schrijf_cijfers(tekst + 8, d.dag, 2);
    buf_add_n(uit, tekst, sizeof tekst - 1);
}

void datum_schrijf_nl(struct datum d, struct buf *uit) {
    char tekst[] = "dd-mm-jjjj";
    schrijf_cijfers(tekst, d.dag, 2);
    schrijf_cijfers(tekst + 3, d.maand, 2);
    schrijf_cijfers(tekst + 6, d.jaar, 4);
    buf_add_n(uit, tekst, sizeof tekst - 1);
}

void datum_schrijf_voluit(struct datum d, struct buf *uit) {
    if (d.jaar == 0) {
        buf_add(uit, _("onbekend"));
        return;
    }
    if (datum_is_volledig(d))
        buf_addf(uit, "%s %d ", _(datum_weekdagen[datum_weekdag(d) - 1].kort), d.dag);
    if (d.maand >= 1 && d.maand <= 12)
        buf_addf(uit, "%s ", _(datum_maanden[d.maand - 1].vol));
    buf_addf(uit, "%d", d.jaar);
}

static int jaren_tussen(struct datum geboren, struct datum op) {
    bool verjaard =
        op.maand > geboren.maand || (op.maand == geboren.maand && op.dag >= geboren.dag);
    return op.jaar - geboren.jaar - !verjaard;
}

/* The first or the last day that an incomplete date may stand for. */
static struct datum datum_uiterste(struct datum d, bool laatst) {
    if (d.maand == 0)
        d.maand = laatst ? 12 : 1;
    if (d.dag == 0)
        d.dag = laatst ? datum_dagen_in_maand(d.jaar, d.maand) : 1;
    return d;
}

bool datum_leeftijd(struct datum geboren, struct datum op, int *jongst, int *oudst) {
    if (geboren.jaar == 0 || !datum_is_geldig(geboren) || !datum_is_volledig(op))
        return false;
    struct datum vroegst = datum_uiterste(geboren, false);
    struct datum laatst = datum_uiterste(geboren, true);
    if (datum_vergelijk(vroegst, op) > 0)
        return false;
    *oudst = jaren_tussen(vroegst, op);
    *jongst = datum_vergelijk(laatst, op) > 0 ? 0 : jaren_tussen(laatst, op);
    return true;
}

enum ternair datum_minstens(struct datum geboren, struct datum op, int jaren) {
    int jongst, oudst;
    if (!datum_leeftijd(geboren, op, &jongst, &oudst))
        return datum_is_volledig(op) && datum_is_geldig(geboren) && geboren.jaar != 0
                   ? TERNAIR_NEE
                   : TERNAIR_ONBEKEND;
    if (oudst < jaren)
        return TERNAIR_NEE;
    return jongst >= jaren ? TERNAIR_JA : TERNAIR_ONBEKEND;
}
