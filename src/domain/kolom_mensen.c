/* More than one person in a cell that is meant for the name of one. */
#include "kolom_naam.h"
#include "regie/text.h"
#include <ctype.h>
#include <string.h>
#include <strings.h>

enum naamcel { GEEN_NAAM, HELE_NAAM, VOORNAMEN, ACHTERNAAM };

/* What may stand between two people: a word such as "en", "&" or "+", a stroke, the end of a line.
 */
enum tussen { NIETS_TUSSEN, VOEGWOORD, PLUS, STREEP, NIEUWE_REGEL };
struct grens {
    enum tussen wat;
    size_t begin, eind; /* of what stands between */
};

/* What stands at one side of it: "Ali Hassan", or with the family name in front "Hassan, Ali". */
struct kant {
    struct woorden voor, achter; /* before and behind the comma; without one all is `voor` */
    bool komma;
};

static bool is_wit(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static size_t voegwoord(const char *s) {
    return !strncasecmp(s, "en ", 3) ? 2 : !strncasecmp(s, "and ", 4) ? 3 : 0;
}

/* The first border at or behind `i`. A stroke needs no blanks around it. */
static struct grens volgende_grens(const char *s, size_t i) {
    for (; s[i]; i++) {
        size_t woord = i && is_wit(s[i - 1]) ? voegwoord(s + i) : 0;
        if (woord)
            return (struct grens){VOEGWOORD, i, i + woord};
        if ((s[i] == '&' || s[i] == '+') && i && is_wit(s[i - 1]) && is_wit(s[i + 1]))
            return (struct grens){PLUS, i, i + 1};
        if (s[i] == '/')
            return (struct grens){STREEP, i, i + 1};
        if (s[i] == '\n' || s[i] == '\r')
            return (struct grens){NIEUWE_REGEL, i, i + 1};
    }
    return (struct grens){NIETS_TUSSEN, i, i};
}

static struct kant kant_van(const struct kolomregels *r, const char *s, size_t begin, size_t eind) {
    const char *komma = memchr(s + begin, ',', eind - begin);
    size_t tot = komma ? (size_t)(komma - s) : eind;
    struct kant k = {.voor = naam_woorden(s, begin, tot), .komma = komma};
    if (komma)
        k.achter = naam_woorden(s, tot + 1, eind);
    struct woorden *deel[] = {&k.voor, &k.achter};
    for (size_t i = 0; i < 2; i++)
        if (zijn_titels(r, deel[i]))
            deel[i]->aantal = 0;
        else
            zonder_titels(r, deel[i]);
    return k;
}

/* Words that tell of somebody who was named already, or of the household around them. */
static bool licht_toe(const struct woorden *w) {
    static const char *const woorden[] = {
        "gezin*", "fam",      "familie", "kind",   "kinderen", "partner", "echt*",    "huisgen*",
        "vrouw",  "zoon",     "dochter", "baby",   "alias",    "aka",     "geboren",  "geb",
        "ook",    "roepnaam", "genaamd", "bekend", "voorheen", "tolk",    "contact*", "zie"};
    struct buf tekst = {0};
    buf_add_n(&tekst, w->s + w->woord[0].begin, w->woord[w->aantal - 1].eind - w->woord[0].begin);
    bool licht = kop_heeft_woord(tekst.s, woorden, sizeof woorden / sizeof *woorden);
    buf_free(&tekst);
    return licht;
}

/* Somebody's name, and not "gezin", "3 kinderen" or "zijn vrouw". */
static bool is_naam(const struct woorden *w) {
    if (!w->aantal)
        return false;
    const char *s = w->s + w->woord[0].begin, *eind = w->s + w->woord[w->aantal - 1].eind;
    if (islower((unsigned char)*s) || ispunct((unsigned char)*s) || licht_toe(w))
        return false;
    while (s < eind && !isdigit((unsigned char)*s))
        s++;
    return s == eind;
}

/* Both a first name and a family name: "Hassan, Ali", or two words of which the first is no "van".
 */
static bool is_heel(const struct kolomregels *r, const struct kant *k) {
    if (k->komma)
        return k->voor.aantal && is_naam(&k->achter);
    return k->voor.aantal > 1 && is_naam(&k->voor) && !is_voorvoegsel(r, &k->voor, 0);
}

/* Appends a word as names are compared, whichever way they are spelled, and a space. */
static void vouw_woord(const struct woorden *w, size_t nr, struct buf *uit) {
    struct buf woord = {0};
    text_fold(&woord, w->s + w->woord[nr].begin, w->woord[nr].eind - w->woord[nr].begin);
    const char *naam = text_name_key(buf_text(&woord));
    buf_addf(uit, "%s ", naam ? naam : buf_text(&woord));
    buf_free(&woord);
}

/* Does the first name of one stand in the other? */
static bool heet_ook_zo(const struct kant *een, const struct kant *ander) {
    const struct woorden *deel[] = {&ander->voor, &ander->achter};
    struct buf naam = {0}, heel = {0};
    buf_add_char(&naam, ' ');
    vouw_woord(een->komma ? &een->achter : &een->voor, 0, &naam);
    buf_add_char(&heel, ' ');
    for (size_t d = 0; d < 2; d++)
        for (size_t i = 0; i < deel[d]->aantal; i++)
            vouw_woord(deel[d], i, &heel);
    bool ook = strstr(heel.s, naam.s) != NULL;
    buf_free(&naam);
    buf_free(&heel);
    return ook;
}

static bool is_letter_alleen(const struct woorden *w, size_t nr) {
    return w->woord[nr].eind - w->woord[nr].begin < 2;
}

/* Two whole names of which neither is a spelling of the other. "s/o" and "A/L" part no people. */
static bool zijn_twee(const struct kolomregels *r, enum tussen wat, const struct kant *een,
                      const struct kant *ander) {
    if (een->komma != ander->komma || !is_heel(r, een) || !is_heel(r, ander))
        return false;
    const struct woorden *laatste = een->komma ? &een->achter : &een->voor;
    if (wat == STREEP &&
        (is_letter_alleen(laatste, laatste->aantal - 1) || is_letter_alleen(&ander->voor, 0)))
        return false;
    return wat == VOEGWOORD || wat == PLUS ||
           (!heet_ook_zo(een, ander) && !heet_ook_zo(ander, een));
}

/* "Ali en Fatima", "Hassan, Ali & Fatima", "Ali en Fatima Hassan": nobody has "en" between first
 * names. In family names it occurs: "Berg en Dael", "Berg en Dael, Jan". */
static bool zijn_voornamen(const struct kolomregels *r, bool alleen_voornamen, bool teken,
                           const struct kant *een, const struct kant *ander) {
    if (ander->komma || !is_naam(&ander->voor))
        return false;
    if (alleen_voornamen || teken)
        return een->komma ? een->achter.aantal > 0 : is_naam(&een->voor);
    if (een->komma)
        return is_naam(&een->achter);
    return een->voor.aantal == 1 && is_naam(&een->voor) && !is_voorvoegsel(r, &een->voor, 0) &&
           is_heel(r, ander);
}

/* "en", or "EN" where all is in capitals; "En" is a name. Of family names two spellings may stand
 * side by side, or below each other. */
static bool zeker(const struct kolomregels *r, enum naamcel cel, const char *s,
                  const struct grens *g) {
    struct kant een = kant_van(r, s, 0, g->begin), ander = kant_van(r, s, g->eind, strlen(s));
    bool woord = g->wat == VOEGWOORD, teken = g->wat == PLUS;
    bool klein = woord && islower((unsigned char)s[g->begin]);
    bool tussen_namen = woord ? klein || alles_groot(s) : teken || cel == HELE_NAAM;
    if (cel != VOORNAMEN && tussen_namen && zijn_twee(r, g->wat, &een, &ander))
        return true;
    return cel != ACHTERNAAM && (teken || klein) &&
           zijn_voornamen(r, cel == VOORNAMEN, teken, &een, &ander);
}

/* A stroke between blanks is worth a remark, one within a word is not. */
static bool is_los(const char *s, const struct grens *g) {
    return g->wat == VOEGWOORD || g->wat == PLUS ||
           (g->wat == STREEP && g->begin && s[g->begin - 1] == ' ' && s[g->eind] == ' ');
}

static enum naamcel naamcel_van(const struct lijstveld *v) {
    if (v->soort == LIJSTVELD_VOLLEDIGE_NAAM)
        return HELE_NAAM;
    if (v->soort != LIJSTVELD_PERSOON)
        return GEEN_NAAM;
    return v->veld == PERSOON_VOORNAMEN    ? VOORNAMEN
           : v->veld == PERSOON_ACHTERNAAM ? ACHTERNAAM
                                           : GEEN_NAAM;
}

/* Of a cell with more of them than this nobody knows what it is. */
enum { GRENZEN_MEEST = 12 };

enum mensen cel_mensen(const struct kolomregels *r, const struct lijstveld *v, const char *s) {
    enum naamcel cel = naamcel_van(v);
    enum mensen hoeveel = EEN_MENS;
    struct grens g;
    if (cel == GEEN_NAAM)
        return EEN_MENS;
    for (size_t i = 0, n = 0; n < GRENZEN_MEEST && (g = volgende_grens(s, i)).wat != NIETS_TUSSEN;
         i = g.eind, n++) {
        if (zeker(r, cel, s, &g))
            return MEER_MENSEN;
        if (cel != ACHTERNAAM && is_los(s, &g))
            hoeveel = MISSCHIEN_MEER;
    }
    return hoeveel;
}
