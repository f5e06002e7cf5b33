/* Trajecten: what follows from what, what fits together, and the events that are their dates. */
#include "regie/traject.h"
#include "regie/taal.h"
#include <string.h>
#include <strings.h>

/* What each status says of the two days. */
enum dag { GEEN, NODIG, VRIJ };
static const struct status {
    const char *code;
    enum dag begonnen, geeindigd;
} statussen[] = {{"aangemeld", GEEN, GEEN},      {"gestart", NODIG, GEEN},
                 {"onderbroken", NODIG, GEEN},   {"afgerond", NODIG, NODIG},
                 {"gestopt", NODIG, NODIG},      {"uitgevallen", NODIG, NODIG},
                 {"niet_doorgegaan", GEEN, VRIJ}};

static const struct status *status_van(const struct record *t) {
    for (size_t i = 0; i < sizeof statussen / sizeof *statussen; i++)
        if (record_is(t, TRAJECT_STATUS, statussen[i].code))
            return &statussen[i];
    return &statussen[0];
}

static bool past(enum dag dag, bool is_er) {
    return dag == VRIJ || (dag == NODIG) == is_er;
}

bool traject_loopt(const struct record *t) {
    const struct status *s = status_van(t);
    return s->begonnen == NODIG && s->geeindigd == GEEN;
}

bool traject_is_voorbij(const struct record *t) {
    return status_van(t)->geeindigd != GEEN;
}

/* ---- What follows from the rest ---- */

static bool is_naam(const char *soort, const struct tabel *soorten, size_t rij) {
    return !strcasecmp(soort, tabel_waarde(soorten, rij, "naam")) ||
           !strcasecmp(soort, tabel_waarde(soorten, rij, "code"));
}

static bool is_synoniem(const char *soort, const struct tabel *soorten, size_t rij) {
    size_t lengte = strlen(soort);
    for (const char *deel = tabel_waarde(soorten, rij, "synoniemen"); *deel;) {
        size_t n = strcspn(deel, "|");
        if (n == lengte && !strncasecmp(deel, soort, n))
            return true;
        deel += n + (deel[n] == '|');
    }
    return false;
}

/* A name comes before a synonym: the name of one kind may be a synonym of another. */
static bool zoek_rij(const struct record *t, const struct tabel *soorten, size_t *rij) {
    static bool (*const is_soort[])(const char *, const struct tabel *, size_t) = {is_naam,
                                                                                   is_synoniem};
    const char *soort = record_tekst(t, TRAJECT_SOORT);
    for (size_t k = 0; soorten && k < sizeof is_soort / sizeof *is_soort; k++)
        for (*rij = 0; *rij < soorten->rijen; ++*rij)
            if (is_soort[k](soort, soorten, *rij))
                return true;
    return false;
}

const char *traject_van_soort(const struct record *t, int veld, const struct tabel *soorten) {
    size_t rij;
    return zoek_rij(t, soorten, &rij)
               ? tabel_waarde(soorten, rij, veld == TRAJECT_SPOOR ? "spoor" : "leefgebied")
               : NULL;
}

static void uit_rij(struct record *t, const struct tabel *soorten) {
    static const int velden[] = {TRAJECT_SPOOR, TRAJECT_LEEFGEBIED};
    size_t rij;
    if (!zoek_rij(t, soorten, &rij))
        return;
    for (size_t k = 0; k < sizeof velden / sizeof *velden; k++)
        if (!record_waarde(t, velden[k]))
            record_zet(t, velden[k], traject_van_soort(t, velden[k], soorten));
    if (is_naam(record_tekst(t, TRAJECT_SOORT), soorten, rij))
        record_zet(t, TRAJECT_SOORT, tabel_waarde(soorten, rij, "naam"));
}

void traject_vul_aan(struct record *t, const struct tabel *soorten, bool gekozen) {
    bool begonnen = record_waarde(t, TRAJECT_BEGONNEN_OP) != NULL,
         geeindigd = record_waarde(t, TRAJECT_GEEINDIGD_OP) != NULL;
    const struct status *s = status_van(t);
    uit_rij(t, soorten);
    if (gekozen || (record_waarde(t, TRAJECT_STATUS) && past(s->begonnen, begonnen) &&
                    past(s->geeindigd, geeindigd)))
        return;
    record_zet(t, TRAJECT_STATUS,
               begonnen    ? geeindigd ? "afgerond" : "gestart"
               : geeindigd ? "niet_doorgegaan"
                           : "aangemeld");
}

/* ---- What fits together ---- */

static const char *label(int veld) {
    return _(soort_traject.velden[veld].label);
}

static bool niet_toekomst(const struct record *t, struct datum vandaag, struct problem *p) {
    static const struct {
        int veld, gepland;
    } dagen[] = {{TRAJECT_AANGEMELD_OP, -1},
                 {TRAJECT_BEGONNEN_OP, TRAJECT_GEPLAND_BEGIN},
                 {TRAJECT_GEEINDIGD_OP, TRAJECT_GEPLAND_EINDE},
                 {TRAJECT_PEILDATUM, -1}};
    for (size_t i = 0; i < sizeof dagen / sizeof *dagen; i++) {
        if (datum_vergelijk(record_datum(t, dagen[i].veld), vandaag) <= 0)
            continue;
        if (dagen[i].gepland < 0)
            return problem_set(p, PROBLEM_INPUT, _("%s: die dag moet nog komen."),
                               label(dagen[i].veld));
        return problem_set(p, PROBLEM_INPUT,
                           _("%s: die dag moet nog komen. Een afgesproken dag zet u bij \"%s\"."),
                           label(dagen[i].veld), label(dagen[i].gepland));
    }
    return true;
}

static bool op_volgorde(const struct record *t, struct problem *p) {
    static const int paren[][2] = {{TRAJECT_BEGONNEN_OP, TRAJECT_GEEINDIGD_OP},
                                   {TRAJECT_GEPLAND_BEGIN, TRAJECT_GEPLAND_EINDE},
                                   {TRAJECT_BEGONNEN_OP, TRAJECT_PEILDATUM},
                                   {TRAJECT_AANGEMELD_OP, TRAJECT_GEEINDIGD_OP}};
    for (size_t i = 0; i < sizeof paren / sizeof *paren; i++) {
        struct datum eerst = record_datum(t, paren[i][0]), later = record_datum(t, paren[i][1]);
        if (eerst.jaar && later.jaar && datum_vergelijk(later, eerst) < 0)
            return problem_set(p, PROBLEM_INPUT,
                               _("%s (%02d-%02d-%04d) ligt voor %s "
                                 "(%02d-%02d-%04d)."),
                               label(paren[i][1]), later.dag, later.maand, later.jaar,
                               label(paren[i][0]), eerst.dag, eerst.maand, eerst.jaar);
    }
    return true;
}

static bool status_klopt(const struct record *t, struct problem *p) {
    const struct status *s = status_van(t);
    const char *naam = keuze_label(soort_traject.velden[TRAJECT_STATUS].keuzes, s->code);
    const struct {
        int veld;
        enum dag dag;
    } dagen[] = {{TRAJECT_BEGONNEN_OP, s->begonnen}, {TRAJECT_GEEINDIGD_OP, s->geeindigd}};
    for (size_t i = 0; i < sizeof dagen / sizeof *dagen; i++) {
        bool is_er = record_waarde(t, dagen[i].veld) != NULL;
        if (past(dagen[i].dag, is_er))
            continue;
        return is_er ? problem_set(
                           p, PROBLEM_INPUT,
                           _("Status %s past niet bij een traject waarvan \"%s\" is ingevuld."),
                           naam, label(dagen[i].veld))
                     : problem_set(p, PROBLEM_INPUT, _("Status %s: vul ook \"%s\" in."), naam,
                                   label(dagen[i].veld));
    }
    return true;
}

static bool afloop_klopt(const struct record *t, struct problem *p) {
    static const int velden[] = {TRAJECT_RESULTAAT, TRAJECT_REDEN_EINDE};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        if (record_waarde(t, velden[i]) && !traject_is_voorbij(t))
            return problem_set(p, PROBLEM_INPUT,
                               _("%s hoort bij een traject dat voorbij is: vul ook \"%s\" in."),
                               label(velden[i]), label(TRAJECT_GEEINDIGD_OP));
    if (record_waarde(t, TRAJECT_RESULTAAT) && !record_waarde(t, TRAJECT_BEGONNEN_OP))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s past niet bij een traject dat niet begon: haal het weg, of vul "
                             "\"%s\" in."),
                           label(TRAJECT_RESULTAAT), label(TRAJECT_BEGONNEN_OP));
    return true;
}

bool traject_klopt(const struct record *t, struct datum vandaag, struct problem *p) {
    return niet_toekomst(t, vandaag, p) && op_volgorde(t, p) && status_klopt(t, p) &&
           afloop_klopt(t, p);
}

/* ---- Events ---- */

static const struct {
    const char *code;
    enum soort_code soort;
    int veld;
} dagen[] = {{"traject_start", SOORT_TRAJECT, TRAJECT_BEGONNEN_OP},
             {"traject_eind", SOORT_TRAJECT, TRAJECT_GEEINDIGD_OP},
             {"pvt", SOORT_EXAMEN, EXAMEN_EXAMENDATUM}};
enum { DAGEN = sizeof dagen / sizeof *dagen };

/* A traject that did not go through did not end either. */
static bool telt(const struct record *r) {
    if (r->soort->code == SOORT_TRAJECT)
        return record_waarde(r, TRAJECT_BEGONNEN_OP) != NULL;
    return record_is(r, EXAMEN_ONDERDEEL, "pvt") && record_is(r, EXAMEN_RESULTAAT, "geslaagd");
}

const char *traject_gebeurtenis(const struct record *r, int veld) {
    for (size_t i = 0; i < DAGEN; i++)
        if (dagen[i].soort == r->soort->code && dagen[i].veld == veld)
            return record_waarde(r, veld) && telt(r) ? dagen[i].code : NULL;
    return NULL;
}

static const struct record *volgende_van(const struct beeld *b, const struct record *g, size_t *i) {
    for (size_t k = 0; k < DAGEN; k++) {
        const struct record_lijst *l = &b->lijst[dagen[k].soort];
        for (; record_is(g, GEBEURTENIS_CODE, dagen[k].code) && *i < l->aantal; ++*i) {
            const struct record *r = &l->rij[*i];
            if (telt(r) && record_is(g, GEBEURTENIS_DATUM, record_tekst(r, dagen[k].veld))) {
                ++*i;
                return r;
            }
        }
    }
    return NULL;
}

const struct record *gebeurtenis_van_werk(const struct beeld *b, const struct record *gebeurtenis) {
    size_t i = 0;
    return volgende_van(b, gebeurtenis, &i);
}

void gebeurtenis_waarvan(const struct beeld *b, const struct record *gebeurtenis, struct buf *uit) {
    const char *eigen = record_waarde(gebeurtenis, GEBEURTENIS_TOELICHTING);
    const struct record *r;
    size_t i = 0;
    if (eigen) {
        buf_add(uit, eigen);
        return;
    }
    for (bool eerste = true; (r = volgende_van(b, gebeurtenis, &i)); eerste = false)
        if (r->soort->code == SOORT_TRAJECT) {
            buf_add(uit, eerste ? "" : ", ");
            traject_naam(r, uit);
        }
}
