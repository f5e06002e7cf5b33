/* Numbers in a list: of persons, of telephones, and to count with. */
#include "kolom_deel.h"
#include "regie/taal.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static size_t tel_cijfers(const char *s) {
    size_t n = 0;
    for (; *s; s++)
        n += isdigit((unsigned char)*s) != 0;
    return n;
}

/* "V-nr. 2900000123": what it is called, before what it is. */
static const char *zonder_naam(const char *s, const char *const *namen) {
    if (isdigit((unsigned char)*s))
        return s;
    for (; *namen; namen++) {
        size_t n = strlen(*namen);
        if (strncasecmp(s, *namen, n) != 0)
            continue;
        const char *rest = s + n + strspn(s + n, " .:-");
        if (isdigit((unsigned char)*rest))
            return rest;
    }
    return s;
}

/* 2,900,003,743: thousands as elsewhere in the world. A number of persons has no decimals. */
static void zonder_opmaak(const char *s, struct buf *uit) {
    size_t len = kolom_zonder_decimalen(s), groep = 0;
    bool duizend = strchr(s, ',') != NULL && strspn(s, "0123456789,") >= len;
    for (size_t i = 0; i < len && duizend; i++) {
        groep = s[i] == ',' ? 0 : groep + 1;
        duizend = groep <= 3 && (s[i] != ',' || i > 0);
    }
    for (size_t i = 0; i < len; i++)
        if (!duizend || groep != 3 || s[i] != ',')
            buf_add_char(uit, s[i]);
}

static enum cel_uitslag weiger_e(enum cel_uitslag uitslag, const struct veld *v, const char *s,
                                 struct cel_melding *m) {
    return kolom_meld(
        m, uitslag, "e_notatie",
        _("%s \"%s\" is afgekapt door een rekenblad; de laatste cijfers zijn weg. Maak "
          "de kolom tekst en neem het nummer over uit de bron."),
        _(v->label), s);
}

/* Whatever else the row of the field says of it. */
static enum cel_uitslag lees_met_veld(const struct veld *v, const char *s, enum cel_uitslag anders,
                                      const char *code, struct buf *uit, struct cel_melding *m) {
    struct problem p = {0};
    if (veld_lees(v, s, (struct datum){0}, uit, &p))
        return CEL_WAARDE;
    kolom_meld(m, anders, code, "%s", problem_text(&p));
    problem_clear(&p);
    return anders;
}

static enum cel_uitslag lees_vnummer(const struct veld *v, const char *s, struct buf *uit,
                                     struct cel_melding *m) {
    static const char *const namen[] = {"v-nummer", "vnummer", "v-nr", "vnr", "v", NULL};
    size_t n = tel_cijfers(s), len = strlen(s);
    if (len >= 9 && toupper((unsigned char)s[len - 9]) == 'V')
        return lees_met_veld(v, s, CEL_GEWEIGERD, "documentnummer", uit, m);
    s = zonder_naam(s, namen);
    if (n == 9 && strspn(s, "0123456789 .-") == strlen(s))
        return kolom_meld(
            m, CEL_GEWEIGERD, "v_nummer_kort",
            _("V-nummer \"%s\" heeft negen cijfers; er is er een weg, misschien een nul "
              "vooraan. regie raadt niet welk: zet alle tien cijfers in de cel."),
            s);
    enum cel_uitslag uitslag = lees_met_veld(v, s, CEL_GEWEIGERD, "v_nummer", uit, m);
    if (uitslag == CEL_WAARDE && *s == '0')
        kolom_meld(m, uitslag, "v_nummer_nul",
                   _("Het V-nummer begint met een nul. Dat kan, maar is zeldzaam; kijk het na."));
    return uitslag;
}

static enum cel_uitslag lees_bsn(const struct veld *v, const char *s, struct buf *uit,
                                 struct cel_melding *m) {
    static const char *const namen[] = {"bsn", "burgerservicenummer", "sofinummer", NULL};
    size_t n = tel_cijfers(s);
    if (!n)
        return kolom_meld(m, CEL_OVERGESLAGEN, "bsn_geen", _("Hier staat geen BSN; overgeslagen."));
    enum cel_uitslag uitslag =
        lees_met_veld(v, zonder_naam(s, namen), CEL_GEWEIGERD, "bsn", uit, m);
    if (uitslag == CEL_WAARDE && n == 8)
        kolom_meld(m, uitslag, "bsn_nul",
                   _("Het BSN was zijn eerste nul kwijt; die staat er weer."));
    return uitslag;
}

/* A Dutch number has ten digits; what a spreadsheet took for a sum lost its 0 or its +. */
static enum cel_uitslag lees_telefoon(const struct kolomregels *r, const struct veld *v,
                                      const char *s, struct buf *uit, struct cel_melding *m) {
    size_t n = tel_cijfers(s);
    bool kaal = strspn(s, "0123456789 -") == strlen(s);
    if (kaal && n == 9 && *s != '0') {
        buf_addf(uit, "0%s", s);
        return kolom_meld(m, CEL_WAARDE, "telefoon_nul",
                          _("Het telefoonnummer was zijn eerste nul kwijt; die staat er weer."));
    }
    if (kaal && n == 11 && !strncmp(s, "31", 2)) {
        buf_addf(uit, "+%s", s);
        return kolom_meld(m, CEL_WAARDE, "telefoon_plus",
                          _("Het telefoonnummer was zijn + kwijt; die staat er weer."));
    }
    if (!n && kolom_zegt_niets(r, NIETS_OVERAL, s))
        return CEL_LEEG;
    return lees_met_veld(v, s, CEL_OVERGESLAGEN, "waarde", uit, m);
}

/* "1.000", "4,0" and "4 personen". */
static enum cel_uitslag lees_getal(const struct kolomregels *r, const struct veld *v, const char *s,
                                   struct buf *uit, struct cel_melding *m) {
    static const char *const achter[] = {"personen", "persoon", "pers.", "pers", "p", "mensen"};
    struct buf kaal = {0};
    size_t len = kolom_zonder_decimalen(s), heel = strspn(s, "0123456789");
    const char *rest = s + heel + strspn(s + heel, " ");
    for (size_t i = 0; heel && i < sizeof achter / sizeof *achter; i++)
        if (!strcasecmp(rest, achter[i]))
            len = heel;
    for (size_t i = 0; i < len; i++)
        if (!(strchr(". ", s[i]) && len - i >= 4 && strspn(s + i + 1, "0123456789") == 3))
            buf_add_char(&kaal, s[i]);
    enum cel_uitslag uitslag =
        kolom_zegt_niets(r, NIETS_OVERAL, s)
            ? CEL_LEEG
            : lees_met_veld(v, buf_text(&kaal), CEL_OVERGESLAGEN, "waarde", uit, m);
    buf_free(&kaal);
    return uitslag;
}

static enum cel_uitslag lees_kaal(const struct kolomregels *r, const struct veld *v, const char *s,
                                  struct buf *uit, struct cel_melding *m) {
    return v->kind == VELD_VNUMMER ? lees_vnummer(v, s, uit, m)
           : v->kind == VELD_BSN   ? lees_bsn(v, s, uit, m)
                                   : lees_telefoon(r, v, s, uit, m);
}

enum cel_uitslag kolom_lees_nummer(const struct kolomregels *r, const struct veld *v, const char *s,
                                   struct buf *uit, struct cel_melding *m) {
    bool persoon = v->kind == VELD_VNUMMER || v->kind == VELD_BSN;
    struct buf kaal = {0};
    if (v->kind == VELD_GETAL)
        return lees_getal(r, v, s, uit, m);
    if (tel_cijfers(s) == strlen(s))
        return lees_kaal(r, v, s, uit, m);
    if (kolom_is_e_notatie(s, false))
        return weiger_e(persoon ? CEL_GEWEIGERD : CEL_OVERGESLAGEN, v, s, m);
    zonder_opmaak(s, &kaal);
    enum cel_uitslag uitslag = lees_kaal(r, v, buf_text(&kaal), uit, m);
    buf_free(&kaal);
    return uitslag;
}
