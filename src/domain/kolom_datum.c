/* Dates in a list. */
#include "kolom_deel.h"
#include "regie/taal.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t cijfers(const char *s) {
    return strspn(s, "0123456789");
}

/* 31-12-1990, by far the most common: read without further ado. */
static bool lees_gewoon(const char *s, struct datum *d) {
    static const char vorm[] = "00-00-0000";
    for (int i = 0; i < 10; i++)
        if (vorm[i] == '0' ? !isdigit((unsigned char)s[i]) : s[i] != '-')
            return false;
    if (s[10])
        return false;
    *d = (struct datum){.dag = (s[0] - '0') * 10 + s[1] - '0',
                        .maand = (s[3] - '0') * 10 + s[4] - '0',
                        .jaar = (s[6] - '0') * 1000 + (s[7] - '0') * 100 + (s[8] - '0') * 10 +
                                s[9] - '0'};
    return datum_is_volledig(*d);
}

/* A spreadsheet writes midnight behind a date, and also where there is none; an empty cell that is
 * shown as a date becomes the day before its calendar began. For the BRP 00000000 is a birth date
 * that is known to be unknown; elsewhere it is nothing. */
static bool is_geen_datum(const char *s, bool brp) {
    static const char *const niets[] = {"0",          "0-1-1900",   "00-01-1900", "0/1/1900",
                                        "00/01/1900", "30-12-1899", "1899-12-30"};
    if (strchr(s, ':') && strspn(s, "0:. ") == strlen(s))
        return true;
    size_t len = strcspn(s, " T");
    for (size_t i = 0; i < sizeof niets / sizeof *niets; i++)
        if (strlen(niets[i]) == len && !strncmp(s, niets[i], len))
            return true;
    return !brp && len >= 8 && strspn(s, "0-/.") == len;
}

/* A date that moves along with today has no year of its own: v, +3w, 1-2. The century of a short
 * year may move. */
static bool lees_vast(const char *s, bool brp, struct datum vandaag, struct datum *d) {
    struct datum later, volgend_jaar = datum_plus(vandaag, (struct duur){.jaren = 1});
    return datum_lees(s, vandaag, brp, d) && datum_lees(s, volgend_jaar, brp, &later) &&
           later.dag == d->dag && later.maand == d->maand && (later.jaar - d->jaar) % 100 == 0;
}

/* The number of a day since 30-12-1899, as a spreadsheet keeps it: five digits, for the years 1927
 * to 2099, sometimes with the time of day as a fraction. */
static bool lees_dagnummer(const char *s, struct datum *d) {
    enum { DAG_1970 = 25569, LAATSTE = 73050 };
    size_t heel = cijfers(s);
    const char *rest = s + heel;
    if (heel != 5 || *s == '0')
        return false;
    if (*rest == ',' || *rest == '.')
        rest += 1 + cijfers(rest + 1);
    long nummer = strtol(s, NULL, 10);
    if (*rest || nummer > LAATSTE)
        return false;
    *d = datum_van_dagnummer(nummer - DAG_1970);
    return true;
}

/* 1011990 was 01011990 until a spreadsheet took it for a number. */
static bool lees_zonder_nul(const char *s, struct datum vandaag, struct datum *d) {
    char acht[9];
    if (strlen(s) != 7 || cijfers(s) != 7)
        return false;
    snprintf(acht, sizeof acht, "0%s", s);
    return datum_lees(acht, vandaag, false, d);
}

static enum cel_uitslag weiger(const struct kolomregels *r, const char *s, bool brp,
                               struct datum vandaag, struct cel_melding *m) {
    struct buf cel = {0};
    struct datum d;
    bool deel = !brp && lees_vast(s, true, vandaag, &d);
    if ((deel && d.jaar == 0) || kolom_zegt_niets(r, NIETS_OVERAL, s))
        return CEL_LEEG;
    kolom_citeer(&cel, s);
    kolom_meld(m, CEL_GEWEIGERD, deel ? "datum_deel" : "datum",
               deel ? _("\"%s\" is geen hele datum. Hier zijn dag, maand en jaar nodig, zoals "
                        "31-12-2026.")
                    : _("\"%s\" is geen bestaande datum. Schrijf een datum als 31-12-1990."),
               cel.s);
    buf_free(&cel);
    return CEL_GEWEIGERD;
}

/* What had to be mended to read it: the code and the words of a remark. */
static bool lees_hersteld(const char *s, struct datum vandaag, struct datum *d,
                          struct cel_melding *m) {
    if (lees_dagnummer(s, d))
        kolom_meld(m, CEL_WAARDE, "datum_getal",
                   _("De datum stond er als het dagnummer van een rekenblad; die is omgerekend. "
                     "Kijk er een paar na."));
    else if (lees_zonder_nul(s, vandaag, d))
        kolom_meld(m, CEL_WAARDE, "datum_nul",
                   _("De datum was zijn eerste nul kwijt; die staat er weer."));
    else
        return false;
    return true;
}

/* No program writes nothing, or for ever, as a day of these years. */
static bool is_van_nu(struct datum d) {
    return d.jaar > 1900 && d.jaar < 9999;
}

static bool is_einde_der_tijden(const char *s) {
    return !strncmp(s, "31-12-9999", 10) || !strncmp(s, "9999-12-31", 10) ||
           !strcmp(s, "99991231") || !strncmp(s, "31/12/9999", 10);
}

enum cel_uitslag kolom_lees_datum(const struct kolomregels *r, const struct veld *v, const char *s,
                                  struct datum vandaag, struct buf *uit, struct cel_melding *m) {
    struct datum d;
    bool brp = v->kind == VELD_BRP_DATUM, gewoon = lees_gewoon(s, &d),
         van_nu = gewoon && is_van_nu(d);
    if (!van_nu && is_geen_datum(s, brp))
        return CEL_LEEG;
    if (!van_nu && is_einde_der_tijden(s))
        return kolom_meld(m, CEL_OVERGESLAGEN, "datum_eind",
                          _("31-12-9999 betekent dat er geen einde is; niet overgenomen."));
    if (!gewoon && !(datum_lees_iso(s, &d) && datum_is_volledig(d)) &&
        !lees_vast(s, brp, vandaag, &d) && !lees_hersteld(s, vandaag, &d, m))
        return weiger(r, s, brp, vandaag, m);
    if (brp && datum_vergelijk(d, vandaag) > 0)
        return kolom_meld(m, CEL_GEWEIGERD, "datum", _("\"%s\" ligt in de toekomst."), s);
    datum_schrijf_iso(d, uit);
    return CEL_WAARDE;
}
