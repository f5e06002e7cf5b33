/* Applying the rules of terms to the picture of a dossier. */
#include "regie/termijn.h"
#include "regie/gebeurtenis.h"
#include "regie/vakwerk.h"
#include "termijn_deel.h"
#include <string.h>

bool woord_volgende(struct woord_lijst *w, char uit[WOORD_MAX]) {
    if (!*w->rest)
        return false;
    size_t n = strcspn(w->rest, "|"), past = n < WOORD_MAX ? n : WOORD_MAX - 1;
    memcpy(uit, w->rest, past);
    uit[past] = '\0';
    w->rest += n + (w->rest[n] == '|');
    return true;
}

static bool is_een_van(const char *lijst, const char *code) {
    size_t len = strlen(code);
    for (const char *s = lijst; *s;) {
        size_t n = (size_t)(strchrnul(s, '|') - s);
        if (n == len && !memcmp(s, code, n))
            return true;
        s += n + (s[n] == '|');
    }
    return false;
}

static struct datum laatste_van(const struct beeld *b, const char *codes) {
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    struct datum laatste = {0, 0, 0};
    for (size_t i = 0; i < l->aantal; i++) {
        if (!is_een_van(codes, record_tekst(&l->rij[i], GEBEURTENIS_CODE)))
            continue;
        struct datum d = record_datum(&l->rij[i], GEBEURTENIS_DATUM);
        if (datum_vergelijk(d, laatste) > 0)
            laatste = d;
    }
    return laatste;
}

enum stand { STAND_LOOPT, STAND_UITGESTROOMD, STAND_WEG };

static const char stappen_weg[] = "overdracht|verhuizing|afgesloten",
                  stappen_uitgestroomd[] = "uitstroom|nazorg_start";

/* The latest step that leads to a phase in which the case still runs. */
static struct datum laatste_lopende(const struct beeld *b) {
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    struct datum laatste = {0, 0, 0};
    for (size_t i = 0; i < l->aantal; i++) {
        const char *code = record_tekst(&l->rij[i], GEBEURTENIS_CODE);
        const struct gebeurtenis_soort *g = gebeurtenis_zoek(code);
        if (!g || !g->fase || is_een_van(stappen_weg, code) ||
            is_een_van(stappen_uitgestroomd, code))
            continue;
        struct datum d = record_datum(&l->rij[i], GEBEURTENIS_DATUM);
        if (datum_vergelijk(d, laatste) > 0)
            laatste = d;
    }
    return laatste;
}

/* Where the case stands by its latest step; of two on one day the furthest. A move to another
 * municipality leads to no phase, but ends our part all the same. */
static enum stand stand_van(const struct beeld *b) {
    struct datum weg = laatste_van(b, stappen_weg), uit = laatste_van(b, stappen_uitgestroomd);
    struct datum loopt = laatste_lopende(b);
    if (weg.jaar && datum_vergelijk(weg, uit) >= 0 && datum_vergelijk(weg, loopt) >= 0)
        return STAND_WEG;
    return uit.jaar && datum_vergelijk(uit, loopt) >= 0 ? STAND_UITGESTROOMD : STAND_LOOPT;
}

/* Does a value of the dossier agree with what a rule asks? Not knowing is an assumption. */
static bool past(const struct beeld *b, int veld, const char *eis, bool *aanname) {
    if (!*eis || record_is(&b->dossier, veld, eis))
        return true;
    if (record_waarde(&b->dossier, veld))
        return false;
    *aanname = true;
    return true;
}

static bool is_niet_plichtig(const struct beeld *b) {
    return is_een_van("nee|vrijgesteld|ontheven|voldaan",
                      record_tekst(&b->dossier, DOSSIER_INBURGERINGSPLICHTIG));
}

static bool is_van_toepassing(const struct termijnregel *r, const struct beeld *b, enum stand stand,
                              bool *aanname) {
    bool wet_onbekend;
    if (stand == STAND_WEG || (stand == STAND_UITGESTROOMD && r->ernst != ERNST_WETTELIJK))
        return false;
    if (*r->wet && !r->herhaalt && is_niet_plichtig(b))
        return false;
    return past(b, DOSSIER_WET, r->wet, &wet_onbekend) &&
           past(b, DOSSIER_DOELGROEP, r->doelgroep, aanname) &&
           past(b, DOSSIER_VERBLIJFSGROND, r->verblijfsgrond, aanname);
}

/* The events a rule counts from, as far as they happened. */
struct basis {
    const char *code; /* of the one that counts; NULL when the rule cannot begin */
    struct datum datum;
    struct datum begin; /* the first of them: from then on the rule can be fulfilled */
};

static void kies(struct basis *basis, const char *code, struct datum d, bool laatste) {
    int later = datum_vergelijk(d, basis->datum);
    if (!basis->code || (laatste ? later > 0 : later < 0)) {
        basis->code = code;
        basis->datum = d;
    }
    if (!basis->begin.jaar || datum_vergelijk(d, basis->begin) < 0)
        basis->begin = d;
}

/* What repeats counts anew from each fulfilment. */
static void kies_vervulling(struct basis *basis, const struct termijnregel *r,
                            const struct beeld *b) {
    struct woord_lijst w = {r->vervuld_door};
    char code[WOORD_MAX];
    while (woord_volgende(&w, code)) {
        struct datum d = beeld_gebeurtenis(b, code, true);
        if (d.jaar)
            kies(basis, gebeurtenis_zoek(code)->code, d, true);
    }
}

static struct basis vind_basis(const struct termijnregel *r, const struct beeld *b, bool *aanname) {
    struct basis basis = {0};
    struct woord_lijst w = {r->basis};
    bool laatste = r->basis_keuze == KEUZE_LAATSTE || r->basis_keuze == KEUZE_LAATSTE_OPTIONEEL;
    char code[WOORD_MAX];
    for (bool eerste = true; woord_volgende(&w, code); eerste = false) {
        struct datum d = beeld_gebeurtenis(b, code, laatste);
        if (d.jaar)
            kies(&basis, gebeurtenis_zoek(code)->code, d, laatste);
        else if (r->basis_keuze == KEUZE_LAATSTE_OPTIONEEL && eerste)
            return basis;
        else if (r->basis_keuze == KEUZE_LAATSTE_OPTIONEEL)
            *aanname = true;
    }
    if (r->herhaalt && basis.code)
        kies_vervulling(&basis, r, b);
    return basis;
}

static bool is_vervuld(const struct termijnregel *r, const struct beeld *b, struct datum begin) {
    struct datum gedaan = laatste_van(b, r->vervuld_door);
    return !r->herhaalt && gedaan.jaar && datum_vergelijk(gedaan, begin) >= 0;
}

/* The last talk that took place: recorded, and the person was there. */
static const struct record *laatste_gesprek(const struct beeld *b) {
    const struct record_lijst *l = &b->lijst[SOORT_GESPREK];
    const struct record *laatste = NULL;
    for (size_t i = 0; i < l->aantal; i++) {
        const struct record *r = &l->rij[i];
        if (!record_is(r, GESPREK_STATUS, STATUS_VASTGESTELD) ||
            record_is(r, GESPREK_NO_SHOW, "ja"))
            continue;
        if (!laatste || datum_vergelijk(record_datum(r, GESPREK_DATUM),
                                        record_datum(laatste, GESPREK_DATUM)) >= 0)
            laatste = r;
    }
    return laatste;
}

static struct duur gespreksinterval(const struct beeld *b, struct duur anders) {
    const struct record *pip = pip_geldend(b);
    long weken = pip ? record_getal(pip, PIP_GESPREKSINTERVAL, 0) : 0;
    return weken ? (struct duur){.weken = (int)weken} : anders;
}

struct datum gesprek_voorstel(const struct termijnregels *l, const struct beeld *b,
                              struct datum gehouden) {
    const struct termijnregel *r;
    for (size_t i = 0; (r = termijnregel_nr(l, i)); i++)
        if (*r->volgende)
            return datum_plus(gehouden, gespreksinterval(b, r->duur));
    return (struct datum){0, 0, 0};
}

/* When the next talk is. The date agreed in the last talk stands, unless the talk was followed by
 * one that is only known as an event. */
static void plan_gesprek(struct termijn *t, const struct beeld *b) {
    const struct record *gesprek = laatste_gesprek(b);
    struct datum gehouden = {0, 0, 0}, afspraak = {0, 0, 0};
    if (gesprek) {
        gehouden = record_datum(gesprek, GESPREK_DATUM);
        afspraak = record_datum(gesprek, GESPREK_VOLGENDE_DATUM);
    }
    if (datum_vergelijk(beeld_gebeurtenis(b, "review", true), gehouden) > 0)
        afspraak = (struct datum){0, 0, 0};
    if (datum_vergelijk(gehouden, t->basis_datum) > 0 || afspraak.jaar) {
        t->basis = afspraak.jaar ? BASIS_AFSPRAAK : "review";
        t->basis_datum = gehouden;
    }
    t->datum =
        afspraak.jaar ? afspraak : datum_plus(t->basis_datum, gespreksinterval(b, t->regel->duur));
}

/* The date of DUO when there is one; it then is its own basis. */
static bool neem_duo_datum(struct termijn *t, const struct beeld *b) {
    const char *veld = t->regel->duo_datum;
    struct datum duo = {0, 0, 0};
    if (*veld)
        duo = record_datum(&b->dossier, soort_veld(&soort_dossier, veld));
    if (!duo.jaar)
        return false;
    t->datum = t->basis_datum = duo;
    t->basis = BASIS_DUO;
    return true;
}

static void bereken(struct termijn *t, const struct beeld *b) {
    struct duur correctie = {.dagen = (int)t->regel->correctie_dagen};
    if (*t->regel->volgende)
        plan_gesprek(t, b);
    else
        t->datum = datum_plus(datum_plus(t->basis_datum, t->regel->duur), correctie);
}

static bool pas_toe(const struct termijnregel *r, const struct beeld *b, enum stand stand,
                    struct termijn *uit) {
    struct termijn t = {.regel = r};
    if (!is_van_toepassing(r, b, stand, &t.aanname))
        return false;
    struct basis basis = vind_basis(r, b, &t.aanname);
    if (is_vervuld(r, b, basis.begin))
        return false;
    t.basis = basis.code;
    t.basis_datum = basis.datum;
    if (!neem_duo_datum(&t, b)) {
        if (!basis.code)
            return false;
        bereken(&t, b);
    }
    t.toon_vanaf = datum_min(t.datum, r->waarschuw);
    *uit = t;
    return t.toon_vanaf.jaar != 0;
}

size_t termijnen_van(const struct termijnregels *l, const struct beeld *b, struct termijn *uit,
                     size_t max) {
    enum stand stand = stand_van(b);
    size_t n = 0;
    for (size_t i = 0; i < termijnregels_aantal(l) && n < max; i++)
        n += pas_toe(termijnregel_nr(l, i), b, stand, &uit[n]);
    return n;
}
