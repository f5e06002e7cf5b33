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

/* What happened in a dossier, by kind of event: the first and the last time. */
struct feiten {
    uint64_t gebeurd; /* a bit for each kind */
    struct datum eerste[GEBEURTENIS_SOORTEN], laatste[GEBEURTENIS_SOORTEN];
};

static void feit(struct feiten *f, size_t nr, struct datum d) {
    bool eerder = f->gebeurd >> nr & 1;
    if (!eerder || !f->eerste[nr].jaar || datum_vergelijk(d, f->eerste[nr]) < 0)
        f->eerste[nr] = d;
    if (!eerder || datum_vergelijk(d, f->laatste[nr]) > 0)
        f->laatste[nr] = d;
    f->gebeurd |= UINT64_C(1) << nr;
}

static void lees_feiten(const struct beeld *b, struct feiten *uit) {
    const struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    uit->gebeurd = 0;
    for (size_t i = 0; i < l->aantal; i++) {
        const struct gebeurtenis_soort *g =
            gebeurtenis_zoek(record_tekst(&l->rij[i], GEBEURTENIS_CODE));
        if (g)
            feit(uit, (size_t)(g - gebeurtenis_soorten),
                 record_datum(&l->rij[i], GEBEURTENIS_DATUM));
    }
}

/* All zero when it did not happen. */
static struct datum wanneer(const struct feiten *f, size_t nr, bool laatste) {
    if (!(f->gebeurd >> nr & 1))
        return (struct datum){0, 0, 0};
    return laatste ? f->laatste[nr] : f->eerste[nr];
}

static struct datum laatste_van(const struct feiten *f, const struct gebeurtenissen *g) {
    struct datum laatste = {0, 0, 0};
    for (int i = 0; (f->gebeurd & g->set) && i < g->aantal; i++) {
        struct datum d = wanneer(f, g->nr[i], true);
        if (datum_vergelijk(d, laatste) > 0)
            laatste = d;
    }
    return laatste;
}

enum stand { STAND_LOOPT, STAND_UITGESTROOMD, STAND_WEG };

/* Where the case stands by its latest step; of two on one day the furthest. */
static enum stand stand_van(const struct feiten *f, const struct stappen *s) {
    struct datum weg = laatste_van(f, &s->weg), uit = laatste_van(f, &s->uitgestroomd);
    struct datum loopt = laatste_van(f, &s->lopend);
    if (weg.jaar && datum_vergelijk(weg, uit) >= 0 && datum_vergelijk(weg, loopt) >= 0)
        return STAND_WEG;
    return uit.jaar && datum_vergelijk(uit, loopt) >= 0 ? STAND_UITGESTROOMD : STAND_LOOPT;
}

/* A dossier to which rules are applied. */
struct zaak {
    const struct beeld *b;
    struct feiten feiten;
    enum stand stand;
    bool niet_plichtig;
};

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
    static const char *const niet[] = {"nee", "vrijgesteld", "ontheven", "voldaan"};
    for (size_t i = 0; i < sizeof niet / sizeof *niet; i++)
        if (record_is(&b->dossier, DOSSIER_INBURGERINGSPLICHTIG, niet[i]))
            return true;
    return false;
}

static bool is_van_toepassing(const struct termijnregel *r, const struct zaak *z, bool *aanname) {
    bool wet_onbekend;
    if (z->stand == STAND_WEG || (z->stand == STAND_UITGESTROOMD && r->ernst != ERNST_WETTELIJK))
        return false;
    if (*r->wet && !r->herhaalt && z->niet_plichtig)
        return false;
    return past(z->b, DOSSIER_WET, r->wet, &wet_onbekend) &&
           past(z->b, DOSSIER_DOELGROEP, r->doelgroep, aanname) &&
           past(z->b, DOSSIER_VERBLIJFSGROND, r->verblijfsgrond, aanname);
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
static void kies_vervulling(struct basis *basis, const struct gebeurtenissen *vervuld_door,
                            const struct feiten *f) {
    for (int i = 0; i < vervuld_door->aantal; i++) {
        size_t nr = vervuld_door->nr[i];
        struct datum d = wanneer(f, nr, true);
        if (d.jaar)
            kies(basis, gebeurtenis_soorten[nr].code, d, true);
    }
}

static struct basis vind_basis(const struct termijnwerk *w, const struct feiten *f, bool *aanname) {
    struct basis basis = {0};
    enum termijn_keuze keuze = w->regel->basis_keuze;
    bool laatste = keuze == KEUZE_LAATSTE || keuze == KEUZE_LAATSTE_OPTIONEEL;
    for (int i = 0; i < w->basis.aantal; i++) {
        size_t nr = w->basis.nr[i];
        struct datum d = wanneer(f, nr, laatste);
        if (d.jaar)
            kies(&basis, gebeurtenis_soorten[nr].code, d, laatste);
        else if (keuze == KEUZE_LAATSTE_OPTIONEEL && i == 0)
            return basis;
        else if (keuze == KEUZE_LAATSTE_OPTIONEEL)
            *aanname = true;
    }
    if (w->regel->herhaalt && basis.code)
        kies_vervulling(&basis, &w->vervuld_door, f);
    return basis;
}

static bool is_vervuld(const struct termijnwerk *w, const struct feiten *f, struct datum begin) {
    struct datum gedaan = laatste_van(f, &w->vervuld_door);
    return !w->regel->herhaalt && gedaan.jaar && datum_vergelijk(gedaan, begin) >= 0;
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
static bool neem_duo_datum(struct termijn *t, int veld, const struct beeld *b) {
    struct datum duo = {0, 0, 0};
    if (veld >= 0)
        duo = record_datum(&b->dossier, veld);
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

/* Does what the rule counts from, an event or the date of DUO, exist in this dossier? */
static bool kan_beginnen(const struct termijnwerk *w, const struct zaak *z) {
    return (z->feiten.gebeurd & w->basis.set) ||
           (w->duo_veld >= 0 && record_waarde(&z->b->dossier, w->duo_veld));
}

static bool pas_toe(const struct termijnwerk *w, const struct zaak *z, struct termijn *uit) {
    struct termijn t = {.regel = w->regel};
    if (!kan_beginnen(w, z) || !is_van_toepassing(w->regel, z, &t.aanname))
        return false;
    struct basis basis = vind_basis(w, &z->feiten, &t.aanname);
    if (is_vervuld(w, &z->feiten, basis.begin))
        return false;
    t.basis = basis.code;
    t.basis_datum = basis.datum;
    if (!neem_duo_datum(&t, w->duo_veld, z->b)) {
        if (!basis.code)
            return false;
        bereken(&t, z->b);
    }
    t.toon_vanaf = datum_min(t.datum, w->regel->waarschuw);
    *uit = t;
    return t.toon_vanaf.jaar != 0;
}

size_t termijnen_van(const struct termijnregels *l, const struct beeld *b, struct termijn *uit,
                     size_t max) {
    struct zaak z;
    const struct termijnwerk *w;
    size_t n = 0;
    z.b = b;
    z.niet_plichtig = is_niet_plichtig(b);
    lees_feiten(b, &z.feiten);
    z.stand = stand_van(&z.feiten, termijnregels_stappen(l));
    for (size_t i = 0; n < max && (w = termijnwerk_nr(l, i)); i++)
        n += pas_toe(w, &z, &uit[n]);
    return n;
}
