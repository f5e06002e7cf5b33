/* Cells: what a list writes for a value. */
#include "kolom_naam.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

void kolom_vouw(const char *s, struct buf *uit) {
    buf_clear(uit);
    text_sort_key(uit, s, strlen(s));
    if (!uit->len)
        buf_add(uit, s);
}

bool kolom_zegt_niets(const struct kolomregels *r, enum niets waar, const char *s) {
    struct buf sleutel = {0};
    long nr;
    if (!r->niets_begin[waar][(unsigned char)*s] ||
        strnlen(s, r->niets_langst[waar] + 1) > r->niets_langst[waar])
        return false;
    kolom_vouw(s, &sleutel);
    bool niets = kaart_zoek(&r->niets[waar], buf_text(&sleutel), &nr);
    buf_free(&sleutel);
    return niets;
}

enum cel_uitslag kolom_meld(struct cel_melding *m, enum cel_uitslag uitslag, const char *code,
                            const char *tekst, ...) {
    va_list args;
    m->code = code;
    buf_clear(&m->tekst);
    va_start(args, tekst);
    buf_addv(&m->tekst, tekst, args);
    va_end(args);
    return uitslag;
}

enum { CITAAT = 60 };

void kolom_citeer(struct buf *uit, const char *s) {
    int cellen;
    size_t len = strlen(s), past = text_fit(s, len, CITAAT, &cellen);
    buf_add_n(uit, s, past);
    if (past < len)
        buf_add(uit, "…");
}

/* In a name every letter counts, and a "?" may be one. "??" may also be all that is known. */
static void meld_verhaspeld(bool naam, const char *s, struct cel_melding *m) {
    if (naam ? naam_is_verhaspeld(s) : tekst_is_verhaspeld(s))
        kolom_meld(m, CEL_WAARDE, "verhaspeld", "%s",
                   naam ? _("In deze naam zijn letters verloren gegaan: kijk de naam na. Wie "
                            "al een naam had, houdt die.")
                        : _("Er staan letters in die onderweg verhaspeld zijn; zo "
                            "overgenomen. Kijk de schrijfwijze na."));
}

/* Two people under one number would be wrong data about both. */
static enum cel_uitslag meld_mensen(const struct kolomregels *r, const struct lijstveld *v,
                                    const char *s, struct cel_melding *m) {
    switch (cel_mensen(r, v, s)) {
    case MEER_MENSEN:
        return kolom_meld(m, CEL_GEWEIGERD, "twee_mensen",
                          _("%s: hier staat meer dan één persoon. Geef ieder een eigen rij, met "
                            "het eigen V-nummer."),
                          _(v->rij->label));
    case MISSCHIEN_MEER:
        if (!m->code)
            kolom_meld(m, CEL_WAARDE, "twee_mensen",
                       _("Hier lijken twee mensen in één cel te staan; regie leest één persoon. "
                         "Geef ieder een eigen rij."));
        break;
    case EEN_MENS:
        break;
    }
    return CEL_WAARDE;
}

/* '0123: an apostrophe that keeps a spreadsheet from counting. Others belong to a name: 't Hooft.
 */
static const char *zonder_wachter(const char *s) {
    return *s == '\'' && s[1] && strspn(s + 1, "0123456789 .-/") == strlen(s + 1) ? s + 1 : s;
}

/* Kept as it came, in whichever letters and with whichever blanks; but one line stays one line. */
static enum cel_uitslag lees_tekst(const struct kolomregels *r, int veld, const char *s,
                                   unsigned tekens, struct buf *uit, struct cel_melding *m) {
    const struct veld *v = r->veld[veld].rij;
    size_t begin = uit->len;
    if (tekens & (TEKEN_HOOG | TEKEN_VRAAG))
        meld_verhaspeld(r->naam[veld], s, m);
    if (meld_mensen(r, &r->veld[veld], s, m) == CEL_GEWEIGERD)
        return CEL_GEWEIGERD;
    if (kolom_zegt_niets(r, r->naam[veld] ? NIETS_NAAM : NIETS_TEKST, s))
        return CEL_LEEG;
    if (v->kind == VELD_TEKST && kolom_is_e_notatie(s, true))
        return kolom_meld(m, CEL_OVERGESLAGEN, "e_notatie",
                          _("%s \"%s\" is een getal dat een rekenblad heeft afgekapt; niet "
                            "overgenomen. Maak de kolom tekst en neem het over uit de bron."),
                          _(v->label), s);
    buf_add(uit, v->kind == VELD_TEKST ? zonder_wachter(s) : s);
    bool regels = v->kind == VELD_TEKST && (tekens & TEKEN_REGEL);
    for (size_t i = begin; regels && i < uit->len; i++)
        if (strchr("\n\r\t", uit->s[i]))
            uit->s[i] = ' ';
    return CEL_WAARDE;
}

/* "Kurmanji of Sorani": what goes by this word. */
static void mogelijke_namen(const struct tabel *t, const char *sleutel, struct buf *uit) {
    struct buf een = {0}, woord = {0};
    for (size_t i = 0; i < t->rijen; i++) {
        const char *lijst = tabel_waarde(t, i, "synoniemen");
        bool is = false;
        while (*lijst && !is) {
            size_t n = strcspn(lijst, "|");
            buf_clear(&een);
            buf_add_n(&een, lijst, n);
            kolom_vouw(buf_text(&een), &woord);
            is = !strcmp(buf_text(&woord), sleutel);
            lijst += n + (lijst[n] == '|');
        }
        if (is)
            buf_addf(uit, "%s%s", uit->len ? _(" of ") : "", tabel_waarde(t, i, "naam"));
    }
    buf_free(&een);
    buf_free(&woord);
}

static enum cel_uitslag meld_onzeker(const struct tabel *t, const char *s, const char *sleutel,
                                     struct cel_melding *m) {
    struct buf namen = {0}, cel = {0};
    mogelijke_namen(t, sleutel, &namen);
    kolom_citeer(&cel, s);
    kolom_meld(m, CEL_OVERGESLAGEN, "onzeker",
               _("\"%s\" kan %s zijn; niet overgenomen. Vraag welke het is."), cel.s,
               namen.len ? namen.s : _("meer dan één ding"));
    buf_free(&namen);
    buf_free(&cel);
    return CEL_OVERGESLAGEN;
}

/* A note that belongs to the name itself: there is more than one Arabic. */
static void meld_vraag(const struct tabel *t, const char *naam, struct cel_melding *m) {
    for (size_t i = 0; i < t->rijen; i++)
        if (*tabel_waarde(t, i, "vraag") && !strcmp(tabel_waarde(t, i, "naam"), naam))
            kolom_meld(m, CEL_WAARDE, "let_op", "%s: %s", naam, tabel_waarde(t, i, "let_op"));
}

/* 84 is 0084: codes of the BRP have four digits. */
static void brp_code(const char *s, struct buf *sleutel) {
    size_t n = strspn(s, "0123456789");
    if (n && n < 4 && !s[n]) {
        buf_clear(sleutel);
        buf_addf(sleutel, "%04ld", strtol(s, NULL, 10));
    }
}

static enum cel_uitslag lees_catalogus(const struct kolomregels *r, int veld, const char *cel,
                                       const char *s, struct buf *uit, struct cel_melding *m) {
    const struct tabel *t = kolom_catalogus(r, r->veld[veld].rij);
    enum cel_uitslag uitslag = CEL_WAARDE;
    struct buf sleutel = {0}, citaat = {0};
    long woord = WOORD_MEERDERE;
    kolom_vouw(s, &sleutel);
    if (t == r->lijst[LIJST_LAND] || t == r->lijst[LIJST_NATIONALITEIT])
        brp_code(s, &sleutel);
    bool bekend = kaart_zoek(&r->waarde[veld], buf_text(&sleutel), &woord);
    if (bekend && woord != WOORD_MEERDERE) {
        buf_add(uit, r->woord[woord]);
        meld_vraag(t, r->woord[woord], m);
    } else if (bekend) {
        uitslag = meld_onzeker(t, s, buf_text(&sleutel), m);
    } else if (kolom_zegt_niets(r, NIETS_OVERAL, s)) {
        uitslag = CEL_LEEG;
    } else {
        buf_add(uit, cel);
        kolom_citeer(&citaat, cel);
        kolom_meld(m, CEL_WAARDE, "onbekend",
                   _("\"%s\" staat niet in de lijst van regie; zo overgenomen."), citaat.s);
    }
    buf_free(&sleutel);
    buf_free(&citaat);
    return uitslag;
}

static enum cel_uitslag lees_keuze(const struct kolomregels *r, int veld, const char *s,
                                   struct buf *uit, struct cel_melding *m) {
    struct buf sleutel = {0}, cel = {0};
    long woord = WOORD_MEERDERE;
    buf_add_n(&cel, s, kolom_zonder_decimalen(s));
    kolom_vouw(buf_text(&cel), &sleutel);
    bool bekend =
        kaart_zoek(&r->waarde[veld], buf_text(&sleutel), &woord) && woord != WOORD_MEERDERE;
    buf_free(&sleutel);
    buf_clear(&cel);
    kolom_citeer(&cel, s);
    enum cel_uitslag uitslag = CEL_WAARDE;
    if (bekend)
        buf_add(uit, r->woord[woord]);
    else if (kolom_zegt_niets(r, NIETS_OVERAL, s))
        uitslag = CEL_LEEG;
    else
        uitslag = kolom_meld(m, CEL_OVERGESLAGEN, "keuze",
                             _("\"%s\" kent regie niet voor %s; niet overgenomen."), cel.s,
                             _(r->veld[veld].rij->label));
    buf_free(&cel);
    return uitslag;
}

/* What the row of the field can judge by itself: postcode, e-mail, several choices. */
static enum cel_uitslag lees_met_veld(const struct kolomregels *r, const struct veld *v,
                                      const char *s, struct datum vandaag, struct buf *uit,
                                      struct cel_melding *m) {
    struct problem p = {0};
    if (kolom_zegt_niets(r, NIETS_OVERAL, s))
        return CEL_LEEG;
    if (veld_lees(v, s, vandaag, uit, &p))
        return CEL_WAARDE;
    kolom_meld(m, CEL_OVERGESLAGEN, "waarde", "%s", problem_text(&p));
    problem_clear(&p);
    return CEL_OVERGESLAGEN;
}

/* A cell that is no text; `cel` is as it came, `s` cleaned. */
static enum cel_uitslag lees_waarde(const struct kolomregels *r, int veld, const char *cel,
                                    const char *s, struct datum vandaag, struct buf *uit,
                                    struct cel_melding *m) {
    const struct veld *v = r->veld[veld].rij;
    switch (v->kind) {
    case VELD_TEKST:
    case VELD_LANG:
        return lees_catalogus(r, veld, cel, s, uit, m);
    case VELD_DATUM:
    case VELD_BRP_DATUM:
        return kolom_lees_datum(r, v, s, vandaag, uit, m);
    case VELD_KEUZE:
    case VELD_JANEE:
        return lees_keuze(r, veld, s, uit, m);
    case VELD_VNUMMER:
    case VELD_BSN:
    case VELD_TELEFOON:
    case VELD_GETAL:
        return kolom_lees_nummer(r, v, s, uit, m);
    case VELD_MEERKEUZE:
    case VELD_POSTCODE:
    case VELD_EMAIL:
    case VELD_VERWIJZING:
        break;
    }
    return lees_met_veld(r, v, s, vandaag, uit, m);
}

/* What no name, remark or number is, however long it may be. */
enum { TEKST_MAX = 2000, LANG_MAX = 200 * 1000, WAARDE_MAX = 200 };

static size_t hoogstens(const struct veld *v) {
    return v->kind == VELD_LANG ? LANG_MAX : v->kind == VELD_TEKST ? TEKST_MAX : WAARDE_MAX;
}

static bool is_tekst(const struct veld *v) {
    return !(v->vlaggen & VELD_CATALOGUS) && (v->kind == VELD_TEKST || v->kind == VELD_LANG);
}

/* #N/B; and #### where a number or a date did not fit. */
static bool is_rekenfout(const struct kolomregels *r, const struct veld *v, const char *s) {
    struct buf sleutel = {0};
    long nr;
    if (*s != '#')
        return false;
    kolom_vouw(s, &sleutel);
    bool fout = kaart_zoek(&r->rekenfout, buf_text(&sleutel), &nr) ||
                (!is_tekst(v) && strspn(s, "#") == strlen(s));
    buf_free(&sleutel);
    return fout;
}

static enum cel_uitslag meld_rekenfout(const struct veld *v, const char *s, struct cel_melding *m) {
    struct buf cel = {0};
    kolom_citeer(&cel, s);
    enum cel_uitslag uitslag =
        kolom_meld(m, v->kind == VELD_VNUMMER ? CEL_GEWEIGERD : CEL_OVERGESLAGEN, "rekenfout",
                   _("\"%s\" is een foutmelding van het rekenblad, geen waarde."), cel.s);
    buf_free(&cel);
    return uitslag;
}

static enum cel_uitslag lees_gekeurd(const struct kolomregels *r, int veld, const char *s,
                                     size_t len, struct datum vandaag, struct buf *uit,
                                     struct cel_melding *m) {
    const struct veld *v = r->veld[veld].rij;
    unsigned tekens = kolom_tekens(r, s, len);
    if (kolom_heeft_stuurteken(s, tekens))
        return kolom_meld(m, CEL_GEWEIGERD, "stuurteken",
                          _("De cel bevat een onzichtbaar stuurteken. Typ de tekst opnieuw."));
    if (is_rekenfout(r, v, s))
        return meld_rekenfout(v, s, m);
    if (len > hoogstens(v))
        return kolom_meld(m, CEL_GEWEIGERD, "te_lang",
                          _("%s: hier staan %zu tekens, en er passen er %zu. Staat er ergens een "
                            "aanhalingsteken te veel of te weinig?"),
                          _(v->label), len, hoogstens(v));
    if (is_tekst(v))
        return lees_tekst(r, veld, s, tekens, uit, m);
    if (kolom_is_schoon(s, tekens))
        return lees_waarde(r, veld, s, s, vandaag, uit, m);
    struct buf schoon = {0};
    kolom_schoon(s, &schoon);
    enum cel_uitslag uitslag =
        schoon.len ? lees_waarde(r, veld, s, schoon.s, vandaag, uit, m) : CEL_LEEG;
    buf_free(&schoon);
    return uitslag;
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
        len = kaal.len;
    }
    enum cel_uitslag uitslag;
    if (!*cel)
        uitslag = CEL_LEEG;
    else if (*cel == '<' && !strcasecmp(cel, "<leeg>"))
        uitslag = CEL_WIS;
    else
        uitslag = lees_gekeurd(r, veld, cel, len, vandaag, uit, melding);
    buf_free(&kaal);
    return uitslag;
}
