#include "regie/veld.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const struct keuze *keuze_zoek(const struct keuze *keuzes, const char *code) {
    for (; keuzes && keuzes->code; keuzes++)
        if (*keuzes->code == *code && !strcmp(keuzes->code, code))
            return keuzes;
    return NULL;
}

const char *keuze_label(const struct keuze *keuzes, const char *code) {
    const struct keuze *k = keuze_zoek(keuzes, code);
    return k ? _(k->label) : code;
}

static bool mis(const struct veld *veld, struct problem *p, const char *wat) {
    return problem_set(p, PROBLEM_INPUT, "%s: %s", _(veld->label), wat);
}

static bool lees_datum(const struct veld *veld, const char *s, struct datum vandaag,
                       struct buf *uit, struct problem *p) {
    struct datum d;
    bool brp = veld->kind == VELD_BRP_DATUM;
    if (!datum_lees(s, vandaag, brp, &d))
        return problem_set(p, PROBLEM_INPUT,
                           brp ? _("%s: \"%s\" is geen datum. Typ 31-12-1990 of 00-00-1990.")
                               : _("%s: \"%s\" is geen datum. Typ 31-12-2026, +3w of v."),
                           _(veld->label), s);
    if (brp && datum_vergelijk(d, vandaag) > 0)
        return mis(veld, p, _("die dag moet nog komen."));
    datum_schrijf_iso(d, uit);
    return true;
}

static bool lees_getal(const struct veld *veld, const char *s, struct buf *uit, struct problem *p) {
    char *einde;
    long n = strtol(s, &einde, 10);
    if (*einde || n < veld->laagste || n > veld->hoogste)
        return problem_set(p, PROBLEM_INPUT, _("%s: \"%s\" is geen heel getal van %ld tot %ld."),
                           _(veld->label), s, veld->laagste, veld->hoogste);
    buf_addf(uit, "%ld", n);
    return true;
}

/* A code, a label, or the only one that begins like this: a label before a code. */
static const struct keuze *keuze_van(const struct keuze *keuzes, const char *s) {
    const struct keuze *label = NULL, *code = NULL;
    int labels = 0, codes = 0;
    for (const struct keuze *k = keuzes; k->code; k++) {
        if (!strcasecmp(k->code, s) || !strcasecmp(_(k->label), s))
            return k;
        if (!strncasecmp(_(k->label), s, strlen(s)))
            label = k, labels++;
        if (!strncasecmp(k->code, s, strlen(s)))
            code = k, codes++;
    }
    return labels == 1 ? label : !labels && codes == 1 ? code : NULL;
}

static bool lees_keuze(const struct veld *veld, const char *s, struct buf *uit, struct problem *p) {
    const struct keuze *k = keuze_van(veld->keuzes, s);
    if (k) {
        buf_add(uit, k->code);
        return true;
    }
    struct buf lijst = {0};
    for (k = veld->keuzes; k->code; k++)
        buf_addf(&lijst, "%s%s", lijst.len ? ", " : "", k->code);
    problem_set(p, PROBLEM_INPUT, _("%s: \"%s\" staat niet in de lijst. Kies uit: %s."),
                _(veld->label), s, buf_text(&lijst));
    buf_free(&lijst);
    return false;
}

/* Codes in table order, each once, whatever the order typed. */
static bool lees_meerkeuze(const struct veld *veld, const char *s, struct buf *uit,
                           struct problem *p) {
    bool gekozen[64] = {false};
    struct buf woord = {0};
    bool goed = true;
    while (goed && *s) {
        size_t n = strcspn(s, ",|");
        buf_clear(&woord);
        text_trim(&woord, s, n);
        const struct keuze *k = woord.len ? keuze_van(veld->keuzes, woord.s) : NULL;
        if (k)
            gekozen[k - veld->keuzes] = true;
        else if (woord.len)
            goed = problem_set(p, PROBLEM_INPUT, _("%s: \"%s\" staat niet in de lijst."),
                               _(veld->label), woord.s);
        s += n + (s[n] != '\0');
    }
    for (int i = 0; goed && veld->keuzes[i].code; i++)
        if (gekozen[i])
            buf_addf(uit, "%s%s", uit->len ? "," : "", veld->keuzes[i].code);
    buf_free(&woord);
    return goed;
}

static const struct {
    const char *woord, *waarde;
} janee_woorden[] = {
    {"ja", "ja"},     {"j", "ja"},     {"1", "ja"},       {"x", "ja"},      {"waar", "ja"},
    {"true", "ja"},   {"y", "ja"},     {"yes", "ja"},     {"nee", "nee"},   {"n", "nee"},
    {"0", "nee"},     {"neen", "nee"}, {"onwaar", "nee"}, {"false", "nee"}, {"no", "nee"},
    {"onbekend", ""}, {"?", ""},
};

static bool lees_janee(const struct veld *veld, const char *s, struct buf *uit, struct problem *p) {
    for (size_t i = 0; i < sizeof janee_woorden / sizeof *janee_woorden; i++)
        if (!strcasecmp(janee_woorden[i].woord, s)) {
            buf_add(uit, janee_woorden[i].waarde);
            return true;
        }
    return problem_set(p, PROBLEM_INPUT, _("%s: \"%s\" is geen ja of nee."), _(veld->label), s);
}

/* Letters SA, SD and SS are never issued (stelsel van postcodes). */
static bool lees_postcode(const struct veld *veld, const char *s, struct buf *uit,
                          struct problem *p) {
    char teken[7] = "";
    size_t n = 0;
    for (; *s && n < 7; s++)
        if (*s != ' ')
            teken[n < 6 ? n : 5] = (char)toupper((unsigned char)*s), n++;
    bool goed = n == 6 && teken[0] >= '1' && strspn(teken, "0123456789") == 4 &&
                isupper((unsigned char)teken[4]) && isupper((unsigned char)teken[5]) &&
                !(teken[4] == 'S' && strchr("ADS", teken[5]));
    if (!goed)
        return mis(veld, p, _("geen postcode. Typ vier cijfers en twee letters, zoals 8011 AB."));
    buf_addf(uit, "%.4s %s", teken, teken + 4);
    return true;
}

static bool lees_telefoon(const struct veld *veld, const char *s, struct buf *uit,
                          struct problem *p) {
    int cijfers = 0;
    for (const char *c = s; *c; c++)
        cijfers += isdigit((unsigned char)*c) != 0;
    if (strspn(s, "0123456789+-() /.") != strlen(s) || cijfers < 6)
        return mis(veld, p, _("geen telefoonnummer. Gebruik cijfers, spaties, + en -."));
    buf_add(uit, s);
    return true;
}

static bool lees_email(const struct veld *veld, const char *s, struct buf *uit, struct problem *p) {
    const char *at = strchr(s, '@');
    if (!at || at == s || !strchr(at, '.') || strpbrk(s, " ,;<>") || strchr(at + 1, '@'))
        return mis(veld, p, _("geen e-mailadres. Het heeft een @ en een punt, zonder spaties."));
    buf_add(uit, s);
    return true;
}

static bool lees_met_soort(const struct veld *veld, const char *s, struct datum vandaag,
                           struct buf *uit, struct problem *p) {
    switch (veld->kind) {
    case VELD_DATUM:
    case VELD_BRP_DATUM:
        return lees_datum(veld, s, vandaag, uit, p);
    case VELD_KEUZE:
        return lees_keuze(veld, s, uit, p);
    case VELD_MEERKEUZE:
        return lees_meerkeuze(veld, s, uit, p);
    case VELD_JANEE:
        return lees_janee(veld, s, uit, p);
    case VELD_GETAL:
        return lees_getal(veld, s, uit, p);
    case VELD_BSN:
        return bsn_lees(s, uit, p);
    case VELD_VNUMMER:
        return vnummer_lees(s, uit, p);
    case VELD_POSTCODE:
        return lees_postcode(veld, s, uit, p);
    case VELD_TELEFOON:
        return lees_telefoon(veld, s, uit, p);
    case VELD_EMAIL:
        return lees_email(veld, s, uit, p);
    case VELD_TEKST:
    case VELD_LANG:
    case VELD_VERWIJZING:
        break;
    }
    buf_add(uit, s);
    return true;
}

/* Text is kept as typed, blanks and all; every other kind is read without the blanks around it. */
bool veld_lees(const struct veld *veld, const char *invoer, struct datum vandaag, struct buf *uit,
               struct problem *p) {
    struct buf kaal = {0};
    size_t len = strlen(invoer);
    text_trim(&kaal, invoer, len);
    bool goed = true;
    if (kaal.len && !text_is_utf8(invoer, len))
        goed = mis(veld, p, _("bevat tekens die geen tekst zijn (geen UTF-8)."));
    else if (kaal.len && (veld->kind == VELD_TEKST || veld->kind == VELD_LANG))
        buf_add(uit, invoer);
    else if (kaal.len)
        goed = lees_met_soort(veld, kaal.s, vandaag, uit, p);
    buf_free(&kaal);
    return goed;
}

static void toon_meerkeuze(const struct veld *veld, const char *waarde, struct buf *uit) {
    for (const char *s = waarde; *s;) {
        size_t n = strcspn(s, ",");
        struct buf code = {0};
        buf_add_n(&code, s, n);
        buf_addf(uit, "%s%s", s == waarde ? "" : ", ", keuze_label(veld->keuzes, code.s));
        buf_free(&code);
        s += n + (s[n] != '\0');
    }
}

void veld_toon(const struct veld *veld, const char *waarde, struct buf *uit) {
    struct datum d;
    if (!waarde)
        return;
    if (veld->kind == VELD_KEUZE)
        buf_add(uit, keuze_label(veld->keuzes, waarde));
    else if (veld->kind == VELD_MEERKEUZE)
        toon_meerkeuze(veld, waarde, uit);
    else if ((veld->kind == VELD_DATUM || veld->kind == VELD_BRP_DATUM) &&
             datum_lees_iso(waarde, &d))
        datum_schrijf_nl(d, uit);
    else
        buf_add(uit, waarde);
}

void veld_toon_gemaskeerd(const struct veld *veld, const char *waarde, struct buf *uit) {
    size_t n = waarde ? strlen(waarde) : 0;
    if (!(veld->vlaggen & VELD_GEVOELIG) || !n) {
        veld_toon(veld, waarde, uit);
        return;
    }
    for (int i = 0; i < 5; i++)
        buf_add(uit, "•");
    if (veld->kind == VELD_BSN && n > 4)
        buf_add(uit, waarde + n - 4);
}
