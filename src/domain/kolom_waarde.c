/* Cells: what a list writes for a value. */
#include "kolom_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Values are compared without case, marks and punctuation; what is only punctuation, as it is. */
static void vouw(const char *s, struct buf *uit) {
    buf_clear(uit);
    text_sort_key(uit, s, strlen(s));
    if (!uit->len)
        buf_add(uit, s);
}

enum { MEERDERE = -1 };

static void waarde_erbij(struct kolomregels *r, int veld, const char *schrijfwijze,
                         const char *woord) {
    struct buf sleutel = {0};
    long al;
    vouw(schrijfwijze, &sleutel);
    bool bekend = kaart_zoek(&r->waarde[veld], buf_text(&sleutel), &al);
    if (bekend && al != MEERDERE && strcmp(r->woord[al], woord) != 0)
        kaart_zet(&r->waarde[veld], sleutel.s, MEERDERE);
    if (!bekend && sleutel.len) {
        if (r->woorden == r->ruimte) {
            r->ruimte = r->ruimte ? r->ruimte * 2 : 256;
            r->woord = mem_grow(r->woord, r->ruimte, sizeof *r->woord);
        }
        r->woord[r->woorden] = woord;
        kaart_zet(&r->waarde[veld], sleutel.s, (long)r->woorden++);
    }
    buf_free(&sleutel);
}

static void synoniemen_erbij(struct kolomregels *r, int veld, const char *lijst,
                             const char *woord) {
    struct buf een = {0};
    while (*lijst) {
        size_t n = strcspn(lijst, "|");
        buf_clear(&een);
        buf_add_n(&een, lijst, n);
        waarde_erbij(r, veld, buf_text(&een), woord);
        lijst += n + (lijst[n] == '|');
    }
    buf_free(&een);
}

/* Which synonyms belong to a field, by the name the list of synonyms gives it. */
static const char *synoniemsoort(const struct lijstveld *v) {
    if (v->rij->kind == VELD_JANEE)
        return "ja_nee";
    if (v->rij->vlaggen & VELD_CATALOGUS)
        return v->rij->lijst;
    return strcmp(v->naam, "verblijfsgrond") ? v->naam : "verblijfstitel";
}

static const struct tabel *catalogus_van(const struct kolomregels *r, const struct veld *v) {
    if (!(v->vlaggen & VELD_CATALOGUS))
        return NULL;
    return r->lijst[!strcmp(v->lijst, "land")            ? LIJST_LAND
                    : !strcmp(v->lijst, "nationaliteit") ? LIJST_NATIONALITEIT
                                                         : LIJST_TAAL];
}

/* The name of the catalogue behind a BRP code; any other value of the list of synonyms is itself.
 */
static const char *naam_bij(const struct tabel *catalogus, const char *waarde) {
    for (size_t i = 0; catalogus && i < catalogus->rijen; i++)
        if (!strcmp(tabel_waarde(catalogus, i, "code"), waarde))
            return tabel_waarde(catalogus, i, "naam");
    return waarde;
}

/* Own names first: what is somebody's name is no doubtful synonym of another. */
static void catalogus_erbij(struct kolomregels *r, int veld, const struct tabel *t) {
    static const char *const kolommen[] = {"naam", "code", "iso2"};
    for (size_t k = 0; k < sizeof kolommen / sizeof *kolommen; k++)
        for (size_t i = 0; i < t->rijen; i++)
            waarde_erbij(r, veld, tabel_waarde(t, i, kolommen[k]), tabel_waarde(t, i, "naam"));
    for (size_t i = 0; i < t->rijen; i++)
        synoniemen_erbij(r, veld, tabel_waarde(t, i, "synoniemen"), tabel_waarde(t, i, "naam"));
}

static void waarden_van(struct kolomregels *r, int veld) {
    const struct lijstveld *v = &r->veld[veld];
    const struct tabel *catalogus = catalogus_van(r, v->rij), *s = r->lijst[LIJST_SYNONIEM];
    for (const struct keuze *k = v->rij->keuzes; k && k->code; k++) {
        waarde_erbij(r, veld, k->code, k->code);
        waarde_erbij(r, veld, _(k->label), k->code);
    }
    if (catalogus)
        catalogus_erbij(r, veld, catalogus);
    for (size_t i = 0; i < s->rijen; i++)
        if (!strcmp(tabel_waarde(s, i, "soort"), synoniemsoort(v)))
            synoniemen_erbij(r, veld, tabel_waarde(s, i, "synoniemen"),
                             naam_bij(catalogus, tabel_waarde(s, i, "waarde")));
}

void kolom_waarden_bouw(struct kolomregels *r) {
    const struct tabel *voor = r->lijst[LIJST_VOORVOEGSEL];
    for (int i = 0; i < r->velden; i++)
        if (r->veld[i].rij->keuzes || r->veld[i].rij->kind == VELD_JANEE ||
            (r->veld[i].rij->vlaggen & VELD_CATALOGUS))
            waarden_van(r, i);
    for (size_t i = 0; i < voor->rijen; i++)
        kaart_zet(&r->voorvoegsel, tabel_waarde(voor, i, "voorvoegsel"), (long)i);
}

static enum cel_uitslag meld(struct cel_melding *m, enum cel_uitslag uitslag, const char *code,
                             const char *tekst) {
    m->code = code;
    buf_clear(&m->tekst);
    buf_add(&m->tekst, tekst);
    return uitslag;
}

static bool is_stuurteken(unsigned char c, unsigned char volgend) {
    return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F ||
           (c == 0xC2 && volgend >= 0x80 && volgend < 0xA0);
}

static const char *stuurteken_in(const char *s) {
    for (; *s; s++)
        if (is_stuurteken((unsigned char)s[0], (unsigned char)s[1]))
            return s;
    return NULL;
}

/* One line stays one line. */
static enum cel_uitslag lees_tekst(const struct veld *v, const char *s, struct buf *uit) {
    size_t begin = uit->len;
    buf_add(uit, s);
    for (size_t i = begin; v->kind == VELD_TEKST && i < uit->len; i++)
        if (strchr("\n\r\t", uit->s[i]))
            uit->s[i] = ' ';
    return CEL_WAARDE;
}

static const char *let_op(const struct kolomregels *r, const char *sleutel) {
    const struct tabel *t = r->lijst[LIJST_TAAL];
    for (size_t i = 0; i < t->rijen; i++) {
        const char *plek = strstr(tabel_waarde(t, i, "synoniemen"), sleutel);
        if (plek && *tabel_waarde(t, i, "let_op"))
            return tabel_waarde(t, i, "let_op");
    }
    return "";
}

static enum cel_uitslag lees_catalogus(const struct kolomregels *r, int veld, const char *s,
                                       struct buf *uit, struct cel_melding *m) {
    struct buf sleutel = {0};
    long woord = MEERDERE;
    vouw(s, &sleutel);
    bool bekend = kaart_zoek(&r->waarde[veld], buf_text(&sleutel), &woord);
    buf_add(uit, bekend && woord != MEERDERE ? r->woord[woord] : s);
    if (!bekend || woord == MEERDERE) {
        m->code = bekend ? "onzeker" : "onbekend";
        buf_clear(&m->tekst);
        buf_addf(&m->tekst,
                 bekend ? _("\"%s\" kan meer dan één ding zijn; zo overgenomen. %s")
                        : _("\"%s\" staat niet in de lijst van regie; zo overgenomen.%s"),
                 s, bekend ? let_op(r, buf_text(&sleutel)) : "");
    }
    buf_free(&sleutel);
    return CEL_WAARDE;
}

static enum cel_uitslag lees_keuze(const struct kolomregels *r, int veld, const char *s,
                                   struct buf *uit, struct cel_melding *m) {
    struct buf sleutel = {0};
    long woord = MEERDERE;
    vouw(s, &sleutel);
    bool bekend = kaart_zoek(&r->waarde[veld], buf_text(&sleutel), &woord) && woord != MEERDERE;
    buf_free(&sleutel);
    if (bekend) {
        buf_add(uit, r->woord[woord]);
        return CEL_WAARDE;
    }
    if (r->veld[veld].rij->kind == VELD_JANEE && (!strcasecmp(s, "onbekend") || !strcmp(s, "?")))
        return CEL_LEEG;
    m->code = "keuze";
    buf_clear(&m->tekst);
    buf_addf(&m->tekst, _("\"%s\" kent regie niet voor %s; niet overgenomen."), s,
             _(r->veld[veld].rij->label));
    return CEL_OVERGESLAGEN;
}

static size_t tel_cijfers(const char *s) {
    size_t n = 0;
    for (; *s; s++)
        n += isdigit((unsigned char)*s) != 0;
    return n;
}

/* 31-12-1990, by far the most common: read without further ado. */
static bool lees_gewone_datum(const char *s, struct datum *d) {
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

/* A spreadsheet writes midnight behind a date, and also where there is none. */
static bool is_geen_datum(const char *s) {
    return !tel_cijfers(s) ? false : strspn(s, "0:. ") == strlen(s) && strchr(s, ':') != NULL;
}

/* A date that moves along with today has no year of its own: v, +3w, 1-2. The century of a short
 * year may move. */
static bool lees_vaste_datum(const char *s, bool brp, struct datum vandaag, struct datum *d) {
    struct datum later, volgend_jaar = datum_plus(vandaag, (struct duur){.jaren = 1});
    return datum_lees(s, vandaag, brp, d) && datum_lees(s, volgend_jaar, brp, &later) &&
           later.dag == d->dag && later.maand == d->maand && (later.jaar - d->jaar) % 100 == 0;
}

static enum cel_uitslag weiger_datum(const char *s, struct cel_melding *m) {
    m->code = "datum";
    buf_clear(&m->tekst);
    buf_addf(&m->tekst, _("\"%s\" is geen bestaande datum, zoals 31-12-1990."), s);
    return CEL_GEWEIGERD;
}

static enum cel_uitslag lees_datum(const struct lijstveld *v, const char *s, struct datum vandaag,
                                   struct buf *uit, struct cel_melding *m) {
    struct datum d;
    bool brp = v->rij->kind == VELD_BRP_DATUM;
    if (is_geen_datum(s))
        return CEL_LEEG;
    if (!lees_gewone_datum(s, &d) && !(datum_lees_iso(s, &d) && datum_is_volledig(d)) &&
        !lees_vaste_datum(s, brp, vandaag, &d))
        return weiger_datum(s, m);
    if (brp && datum_vergelijk(d, vandaag) > 0)
        return meld(m, CEL_GEWEIGERD, "datum", _("De geboortedatum ligt in de toekomst."));
    datum_schrijf_iso(d, uit);
    return CEL_WAARDE;
}

/* Numbers of persons, and whatever else the row of the field can judge by itself. */
static enum cel_uitslag lees_met_veld(const struct veld *v, const char *s, struct datum vandaag,
                                      struct buf *uit, struct cel_melding *m) {
    struct problem p = {0};
    bool sleutel = v->kind == VELD_VNUMMER || v->kind == VELD_BSN;
    if (veld_lees(v, s, vandaag, uit, &p))
        return CEL_WAARDE;
    m->code = sleutel ? v->naam : "waarde";
    buf_clear(&m->tekst);
    buf_add(&m->tekst, problem_text(&p));
    problem_clear(&p);
    return sleutel ? CEL_GEWEIGERD : CEL_OVERGESLAGEN;
}

static enum cel_uitslag lees_bsn(const struct veld *v, const char *s, struct datum vandaag,
                                 struct buf *uit, struct cel_melding *m) {
    size_t n = tel_cijfers(s);
    if (!n)
        return meld(m, CEL_OVERGESLAGEN, "bsn_geen", _("Hier staat geen BSN; overgeslagen."));
    enum cel_uitslag uitslag = lees_met_veld(v, s, vandaag, uit, m);
    if (uitslag == CEL_WAARDE && n == 8)
        meld(m, uitslag, "bsn_nul", _("Het BSN was zijn eerste nul kwijt; die staat er weer."));
    return uitslag;
}

/* 612345678: a spreadsheet took the zero for a number's. */
static enum cel_uitslag lees_telefoon(const struct veld *v, const char *s, struct datum vandaag,
                                      struct buf *uit, struct cel_melding *m) {
    if (strlen(s) != 9 || *s != '6' || tel_cijfers(s) != 9)
        return lees_met_veld(v, s, vandaag, uit, m);
    buf_addf(uit, "0%s", s);
    return meld(m, CEL_WAARDE, "telefoon_nul",
                _("Het telefoonnummer was zijn eerste nul kwijt; die staat er weer."));
}

static enum cel_uitslag lees_kaal(const struct kolomregels *r, int veld, const char *s,
                                  struct datum vandaag, struct buf *uit, struct cel_melding *m) {
    const struct lijstveld *v = &r->veld[veld];
    switch (v->rij->kind) {
    case VELD_TEKST:
    case VELD_LANG:
        return v->rij->vlaggen & VELD_CATALOGUS ? lees_catalogus(r, veld, s, uit, m)
                                                : lees_tekst(v->rij, s, uit);
    case VELD_DATUM:
    case VELD_BRP_DATUM:
        return lees_datum(v, s, vandaag, uit, m);
    case VELD_KEUZE:
    case VELD_JANEE:
        return lees_keuze(r, veld, s, uit, m);
    case VELD_BSN:
        return lees_bsn(v->rij, s, vandaag, uit, m);
    case VELD_TELEFOON:
        return lees_telefoon(v->rij, s, vandaag, uit, m);
    case VELD_MEERKEUZE:
    case VELD_GETAL:
    case VELD_VNUMMER:
    case VELD_POSTCODE:
    case VELD_EMAIL:
    case VELD_VERWIJZING:
        break;
    }
    return lees_met_veld(v->rij, s, vandaag, uit, m);
}

/* Nothing to trim: both ends are plain characters. */
static bool is_kaal(const char *s, size_t len) {
    unsigned char a = (unsigned char)s[0], z = (unsigned char)s[len - 1];
    return a > ' ' && a < 0x7F && z > ' ' && z < 0x7F;
}

enum cel_uitslag kolom_lees(const struct kolomregels *r, int veld, const char *cel,
                            struct datum vandaag, struct buf *uit, struct cel_melding *melding) {
    size_t len = strlen(cel);
    struct buf kaal = {0};
    melding->code = NULL;
    if (!len)
        return CEL_LEEG;
    if (!is_kaal(cel, len)) {
        text_trim(&kaal, cel, len);
        cel = buf_text(&kaal);
    }
    enum cel_uitslag uitslag;
    if (!*cel)
        uitslag = CEL_LEEG;
    else if (!strcasecmp(cel, "<leeg>"))
        uitslag = CEL_WIS;
    else if (stuurteken_in(cel))
        uitslag = meld(melding, CEL_GEWEIGERD, "stuurteken",
                       _("De cel bevat een onzichtbaar stuurteken. Typ de tekst opnieuw."));
    else
        uitslag = lees_kaal(r, veld, cel, vandaag, uit, melding);
    buf_free(&kaal);
    return uitslag;
}
