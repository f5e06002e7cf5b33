/* Two dossiers become one: what both have of which there can be only one. */
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include "regie/traject.h"
#include "regie/vakwerk.h"
#include "samenvoegen.h"
#include "traject.h"
#include <string.h>

void samenvoegen_waarde(const struct record *een, const struct record *ander, int veld,
                        struct buf *uit) {
    const char *a = record_waarde(een, veld), *b = record_waarde(ander, veld);
    buf_add(uit, a ? a : b ? b : "");
    if (a && b && strcmp(a, b) != 0 && een->soort->velden[veld].kind == VELD_LANG)
        buf_addf(uit, "\n\n%s", b);
}

/* ---- Plans ---- */

static long laatste_nummer(const struct beeld *b) {
    long nummer = 0;
    for (size_t i = 0; i < b->lijst[SOORT_PIP].aantal; i++) {
        long n = record_getal(&b->lijst[SOORT_PIP].rij[i], PIP_VERSIENUMMER, 0);
        nummer = n > nummer ? n : nummer;
    }
    return nummer;
}

static void nummer(struct handeling *h, struct record *pip, long nr) {
    struct buf tekst = {0};
    buf_addf(&tekst, "%ld", nr);
    handeling_zet(h, pip, PIP_VERSIENUMMER, tekst.s);
    buf_free(&tekst);
}

/* From the last to the first, so that no two ever have the same. */
static void nummer_achteraan(struct handeling *h, const struct beeld *blijft, struct beeld *gaat) {
    long erbij = laatste_nummer(blijft);
    for (long nr = laatste_nummer(gaat); erbij && nr > 0; nr--) {
        struct record *pip = pip_versie(gaat, nr);
        if (pip)
            nummer(h, pip, nr + erbij);
    }
}

/* The plan that is still being made comes behind all that were adopted. */
static void concept_laatst(struct handeling *h, struct beeld *blijft, const struct beeld *gaat) {
    struct record *concept = pip_in_concept(blijft);
    if (concept && gaat->lijst[SOORT_PIP].aantal)
        nummer(h, concept, laatste_nummer(gaat) + 1);
}

/* Of two adopted plans the later one stands. */
static void een_geldend(struct handeling *h, struct record *een, struct record *ander) {
    if (!een || !ander)
        return;
    bool later = datum_vergelijk(record_datum(ander, PIP_VASTGESTELD_OP),
                                 record_datum(een, PIP_VASTGESTELD_OP)) > 0;
    handeling_zet(h, later ? een : ander, PIP_STATUS, STATUS_VERVANGEN);
}

bool samenvoegen_plannen(struct handeling *h, struct beeld *blijft, struct beeld *gaat) {
    if (pip_in_concept(blijft) && pip_in_concept(gaat)) {
        problem_set(h->p, PROBLEM_DENIED,
                    _("Er zijn twee PIP's in concept. Stel er eerst een vast, of verwijder er een; "
                      "voeg daarna samen."));
        return handeling_mis(h);
    }
    een_geldend(h, pip_geldend(blijft), pip_geldend(gaat));
    nummer_achteraan(h, blijft, gaat);
    concept_laatst(h, blijft, gaat);
    return !h->mis;
}

/* ---- Intake and health ---- */

bool samenvoegen_enige(struct handeling *h, struct beeld *blijft, struct beeld *gaat,
                       enum soort_code soort) {
    struct record *een = beeld_enige(blijft, soort), *ander = beeld_enige(gaat, soort);
    if (!een || !ander)
        return !h->mis;
    for (int veld = VELD_DOSSIER + 1; veld < een->soort->aantal && !h->mis; veld++) {
        struct buf waarde = {0};
        samenvoegen_waarde(een, ander, veld, &waarde);
        if (waarde.len)
            handeling_zet(h, een, veld, waarde.s);
        buf_free(&waarde);
    }
    if (handeling_verwijder(h, ander))
        record_lijst_free(&gaat->lijst[soort]);
    return !h->mis;
}

/* ---- Roles ---- */

static const struct record *lopend(const struct beeld *b, const char *rol) {
    const struct record_lijst *l = &b->lijst[SOORT_ROL];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], ROL_ROL, rol) && !record_waarde(&l->rij[i], ROL_TOT))
            return &l->rij[i];
    return NULL;
}

bool samenvoegen_rollen(struct handeling *h, struct beeld *blijft, struct beeld *gaat) {
    struct record_lijst *l = &gaat->lijst[SOORT_ROL];
    for (size_t i = 0; i < l->aantal && !h->mis; i++)
        if (!record_waarde(&l->rij[i], ROL_TOT) &&
            lopend(blijft, record_tekst(&l->rij[i], ROL_ROL)))
            handeling_zet_datum(h, &l->rij[i], ROL_TOT, h->s->vandaag);
    if (!record_waarde(&blijft->dossier, DOSSIER_CASEMANAGER))
        handeling_zet(h, &blijft->dossier, DOSSIER_CASEMANAGER,
                      record_waarde(&gaat->dossier, DOSSIER_CASEMANAGER));
    return !h->mis;
}

/* ---- Events ---- */

static bool is_eenmalig(const struct record *g) {
    const struct gebeurtenis_soort *soort = gebeurtenis_zoek(record_tekst(g, GEBEURTENIS_CODE));
    return soort && !soort->vaker;
}

/* The first with this code, on this day (NULL for any); or NULL. */
static struct record *eerste(struct beeld *b, const char *code, const char *datum) {
    struct record_lijst *l = &b->lijst[SOORT_GEBEURTENIS];
    for (size_t i = 0; i < l->aantal; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code) &&
            (!datum || record_is(&l->rij[i], GEBEURTENIS_DATUM, datum)))
            return &l->rij[i];
    return NULL;
}

/* The event of `blijft` that says the same as this one of `gaat`; or NULL. The day of a traject or
 * an exam is one fact, however many have it, and each keeps its own. */
static struct record *zelfde_feit(struct beeld *blijft, const struct beeld *gaat,
                                  const struct record *g) {
    const char *code = record_tekst(g, GEBEURTENIS_CODE);
    struct record *een = is_traject_gebeurtenis(code)
                             ? eerste(blijft, code, record_tekst(g, GEBEURTENIS_DATUM))
                             : NULL;
    if (een || !is_eenmalig(g) || gebeurtenis_van_werk(gaat, g))
        return een;
    return eerste(blijft, code, NULL);
}

/* Words that were written with the day of a traject or an exam stay. */
static void neem_woorden(struct handeling *h, struct record *een, const struct record *ander) {
    const char *a = record_waarde(een, GEBEURTENIS_TOELICHTING),
               *b = record_waarde(ander, GEBEURTENIS_TOELICHTING);
    struct buf beide = {0};
    if (!b || !is_traject_gebeurtenis(record_tekst(een, GEBEURTENIS_CODE)) || (a && !strcmp(a, b)))
        return;
    buf_addf(&beide, "%s%s%s", a ? a : "", a ? "; " : "", b);
    handeling_zet(h, een, GEBEURTENIS_TOELICHTING, beide.s);
    buf_free(&beide);
}

bool samenvoegen_gebeurtenissen(struct handeling *h, struct beeld *blijft, struct beeld *gaat) {
    struct record_lijst blijven = {0}, *l = &gaat->lijst[SOORT_GEBEURTENIS];
    for (size_t i = 0; i < l->aantal && !h->mis; i++) {
        struct record *g = &l->rij[i], *een = zelfde_feit(blijft, gaat, g);
        if (een) {
            neem_woorden(h, een, g);
            handeling_verwijder(h, g);
        } else {
            record_lijst_neem(&blijven, g);
        }
    }
    record_lijst_free(l);
    *l = blijven;
    return !h->mis;
}
