/* What changed between two versions of a plan. */
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdlib.h>
#include <string.h>

void verschillen_free(struct verschillen *v) {
    for (size_t i = 0; i < v->aantal; i++) {
        free(v->rij[i].wat);
        free(v->rij[i].oud);
        free(v->rij[i].nieuw);
    }
    free(v->rij);
    memset(v, 0, sizeof *v);
}

/* A value as people read it; NULL when not known. The caller frees. */
static char *toon(const struct record *r, int veld) {
    struct buf b = {0};
    if (!r || !record_waarde(r, veld))
        return NULL;
    veld_toon(&r->soort->velden[veld], record_waarde(r, veld), &b);
    return buf_take(&b);
}

/* Takes the texts over. */
static void meld(struct verschillen *v, char *wat, char *oud, char *nieuw) {
    if (v->aantal == v->ruimte) {
        v->ruimte = v->ruimte ? v->ruimte * 2 : 8;
        v->rij = mem_grow(v->rij, v->ruimte, sizeof *v->rij);
    }
    v->rij[v->aantal++] = (struct verschil){.soort = !oud     ? VERSCHIL_NIEUW
                                                     : !nieuw ? VERSCHIL_WEG
                                                              : VERSCHIL_ANDERS,
                                            .wat = wat,
                                            .oud = oud,
                                            .nieuw = nieuw};
}

/* "Doel 2", or "Doel 2: Uiterlijk" with a field. */
static char *naam_van(const char *kop, long nr, const char *veld) {
    struct buf b = {0};
    if (kop)
        buf_addf(&b, "%s %ld", kop, nr);
    if (veld)
        buf_addf(&b, "%s%s", kop ? ": " : "", veld);
    return buf_take(&b);
}

/* Fields that are no part of the contents: keys, and what follows from adopting. */
static bool telt_mee(const struct soort *soort, int veld) {
    const struct veld *v = &soort->velden[veld];
    bool plan_dag =
        soort->code == SOORT_PIP && (veld == PIP_BESPROKEN_OP || veld == PIP_REDEN_BIJSTELLING);
    return !(v->vlaggen & VELD_VERBORGEN) && v->kind != VELD_VERWIJZING && !plan_dag;
}

static void vergelijk_velden(const struct record *oud, const struct record *nieuw, const char *kop,
                             long nr, struct verschillen *uit) {
    for (int veld = 0; veld < nieuw->soort->aantal; veld++)
        if (telt_mee(nieuw->soort, veld) &&
            strcmp(record_tekst(oud, veld), record_tekst(nieuw, veld)) != 0)
            meld(uit, naam_van(kop, nr, _(nieuw->soort->velden[veld].label)), toon(oud, veld),
                 toon(nieuw, veld));
}

/* The goal in version `naar` that came from this one, at once or over versions in between. */
static struct record *doel_opvolger(const struct beeld *b, const struct record *doel,
                                    struct id naar) {
    struct record *d;
    size_t i = 0;
    while ((d = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, naar, &i))) {
        const struct record *stam = d;
        for (size_t stap = 0; stam && stap <= b->lijst[SOORT_DOEL].aantal; stap++) {
            if (id_gelijk(stam->id, doel->id))
                return d;
            stam = beeld_zoek(b, SOORT_DOEL, record_verwijzing(stam, DOEL_HERKOMST));
        }
    }
    return NULL;
}

static struct record *zelfde_actie(const struct beeld *b, struct id doel,
                                   const struct record *actie) {
    struct record *a;
    size_t i = 0;
    while ((a = beeld_volgende(b, SOORT_ACTIE, ACTIE_DOEL, doel, &i)))
        if (record_is(a, ACTIE_OMSCHRIJVING, record_tekst(actie, ACTIE_OMSCHRIJVING)))
            return a;
    return NULL;
}

struct record *actie_opvolger(const struct beeld *b, const struct record *actie, struct id naar) {
    const struct record *doel = beeld_zoek(b, SOORT_DOEL, record_verwijzing(actie, ACTIE_DOEL));
    const struct record *later = doel ? doel_opvolger(b, doel, naar) : NULL;
    return later ? zelfde_actie(b, later->id, actie) : NULL;
}

/* Actions of a goal; `oud` or `nieuw` may be NULL for a goal that came or went. */
static void vergelijk_acties(const struct beeld *b, const struct record *oud,
                             const struct record *nieuw, struct verschillen *uit) {
    const struct record *a;
    size_t i = 0, k = 0;
    while (oud && (a = beeld_volgende(b, SOORT_ACTIE, ACTIE_DOEL, oud->id, &i))) {
        const struct record *later = nieuw ? zelfde_actie(b, nieuw->id, a) : NULL;
        if (later)
            vergelijk_velden(a, later, _("Actie"), actie_nr(b, later), uit);
        else
            meld(uit, naam_van(_("Actie"), actie_nr(b, a), NULL), toon(a, ACTIE_OMSCHRIJVING),
                 NULL);
    }
    while (nieuw && (a = beeld_volgende(b, SOORT_ACTIE, ACTIE_DOEL, nieuw->id, &k)))
        if (!oud || !zelfde_actie(b, oud->id, a))
            meld(uit, naam_van(_("Actie"), actie_nr(b, a), NULL), NULL,
                 toon(a, ACTIE_OMSCHRIJVING));
}

static bool is_opvolger(const struct beeld *b, const struct record *van, const struct record *naar,
                        const struct record *doel) {
    const struct record *d;
    size_t i = 0;
    while ((d = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, van->id, &i)))
        if (doel_opvolger(b, d, naar->id) == doel)
            return true;
    return false;
}

void pip_verschillen(const struct beeld *b, const struct record *van, const struct record *naar,
                     struct verschillen *uit) {
    const struct record *d;
    size_t i = 0, k = 0;
    vergelijk_velden(van, naar, NULL, 0, uit);
    while ((d = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, van->id, &i))) {
        const struct record *later = doel_opvolger(b, d, naar->id);
        if (later)
            vergelijk_velden(d, later, _("Doel"), doel_nr(b, later), uit);
        else
            meld(uit, naam_van(_("Doel"), doel_nr(b, d), NULL), toon(d, DOEL_OMSCHRIJVING), NULL);
        vergelijk_acties(b, d, later, uit);
    }
    while ((d = beeld_volgende(b, SOORT_DOEL, DOEL_PIP, naar->id, &k)))
        if (!is_opvolger(b, van, naar, d)) {
            meld(uit, naam_van(_("Doel"), doel_nr(b, d), NULL), NULL, toon(d, DOEL_OMSCHRIJVING));
            vergelijk_acties(b, NULL, d, uit);
        }
}
