/* Which columns go into an export. */
#include "export_deel.h"
#include "lijstregels.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <string.h>

#define KOLOMSETTEN "lijst/kolomset.csv"

static enum uitgaand_hoe hoe_van(const struct uitvoer *u, const struct uitkolom *k) {
    return uitgaand_privacy(u->keuze, k->privacy, k->gezondheid);
}

static size_t plek_van(struct uitvoer *u, const struct uitkolom *k) {
    for (size_t i = 0; i < u->waarden; i++) {
        const struct loop_waarde *w = &u->waarde[i];
        if (w->soort == k->soort && w->veld == k->veld && w->gebeurtenis == k->gebeurtenis)
            return i;
    }
    u->waarde = mem_grow(u->waarde, u->waarden + 1, sizeof *u->waarde);
    u->waarde[u->waarden] = (struct loop_waarde){k->soort, k->veld, k->gebeurtenis};
    return u->waarden++;
}

struct uitvoerkolom export_bind(struct uitvoer *u, const struct uitkolom *k) {
    struct uitvoerkolom uit = {.k = k, .hoe = hoe_van(u, k)};
    if (k->bereken) {
        u->reken = true;
        u->nodig |= k->nodig;
    } else {
        uit.plek = plek_van(u, k);
    }
    return uit;
}

static bool is_er_al(const struct uitvoer *u, const struct uitkolom *k) {
    for (size_t i = 0; i < u->kolommen; i++)
        if (u->kolom[i].k == k)
            return true;
    return false;
}

static void kolom_erbij(struct uitvoer *u, const struct uitkolom *k) {
    u->kolom = mem_grow(u->kolom, u->kolommen + 1, sizeof *u->kolom);
    u->kolom[u->kolommen++] = export_bind(u, k);
}

static bool gaat_niet_mee(struct uitvoer *u, const struct uitkolom *k) {
    if (u->keuze->pseudoniem)
        return problem_set(u->p, PROBLEM_USAGE,
                           _("De kolom \"%s\" gaat niet mee onder een pseudoniem: daaraan kan "
                             "iemand te herkennen zijn."),
                           k->naam);
    if (k->privacy == PRIVACY_BSN)
        return problem_set(u->p, PROBLEM_USAGE, _("Het BSN gaat alleen mee met --bsn."));
    return problem_set(u->p, PROBLEM_USAGE,
                       _("De kolom \"%s\" gaat over gezondheid, en gaat alleen mee met "
                         "--gezondheid."),
                       k->naam);
}

const struct uitkolom *export_kolom(struct uitvoer *u, const char *naam) {
    struct buf mogelijk = {0};
    const struct uitkolom *k = uitkolom_zoek(u->alle, naam, &mogelijk);
    if (!k)
        problem_set(u->p, PROBLEM_USAGE,
                    mogelijk.len ? _("De kolom \"%s\" is er niet. Bedoelt u: %s? Met "
                                     "--toon-kolommen ziet u ze allemaal.")
                                 : _("De kolom \"%s\" is er niet.%s Met --toon-kolommen ziet u "
                                     "ze allemaal."),
                    naam, buf_text(&mogelijk));
    else if (hoe_van(u, k) == UITGAAND_WEG && (k->gezondheid || k->privacy == PRIVACY_BSN) &&
             !(k->gezondheid ? u->keuze->gezondheid : u->keuze->bsn)) {
        gaat_niet_mee(u, k);
        k = NULL;
    }
    buf_free(&mogelijk);
    return k;
}

/* What stands in a set goes as far as it may: a set is the same for everybody. */
static bool set_erbij(struct uitvoer *u, const char *naam) {
    const struct tabel *t = catalogus_tabel(KOLOMSETTEN, u->p);
    struct buf namen = {0};
    for (size_t i = 0; t && i < t->rijen; i++) {
        const char *s = tabel_waarde(t, i, "kolommen");
        buf_addf(&namen, "%s%s", namen.len ? ", " : "", tabel_waarde(t, i, "naam"));
        if (strcmp(tabel_waarde(t, i, "naam"), naam) != 0)
            continue;
        buf_clear(&namen);
        for (; *s; s += strcspn(s, "|") + (s[strcspn(s, "|")] == '|')) {
            struct buf een = {0};
            buf_add_n(&een, s, strcspn(s, "|"));
            const struct uitkolom *k = uitkolom_zoek(u->alle, buf_text(&een), NULL);
            if (k && hoe_van(u, k) != UITGAAND_WEG && !is_er_al(u, k))
                kolom_erbij(u, k);
            buf_free(&een);
        }
        buf_free(&namen);
        return true;
    }
    if (t)
        problem_set(u->p, PROBLEM_USAGE, _("De kolomset \"%s\" is er niet. Kies uit: %s."), naam,
                    buf_text(&namen));
    buf_free(&namen);
    return false;
}

static bool naam_erbij(struct uitvoer *u, const char *naam) {
    if (*naam == '@')
        return set_erbij(u, naam);
    const struct uitkolom *k = export_kolom(u, naam);
    if (!k)
        return false;
    if (hoe_van(u, k) == UITGAAND_WEG)
        return gaat_niet_mee(u, k);
    if (is_er_al(u, k))
        return problem_set(u->p, PROBLEM_USAGE, _("De kolom \"%s\" staat er twee keer."), naam);
    kolom_erbij(u, k);
    return true;
}

/* The list that an import takes back; what is sensitive only by name or flag. */
static bool vanzelf(struct uitvoer *u) {
    const struct uitkolom *k;
    if (u->keuze->pseudoniem)
        return set_erbij(u, "@onderzoek");
    for (size_t i = 0; (k = uitkolom_nr(u->alle, i)); i++)
        if (k->lijstveld && hoe_van(u, k) != UITGAAND_WEG &&
            (k->privacy == PRIVACY_BSN || !(k->rij->vlaggen & VELD_GEVOELIG)))
            kolom_erbij(u, k);
    return !u->keuze->gezondheid || set_erbij(u, "@gezondheid");
}

bool export_kies_kolommen(struct uitvoer *u) {
    const char *s = u->keuze->kolommen;
    bool goed = true;
    if (!s)
        return vanzelf(u);
    while (goed && *s) {
        struct buf naam = {0};
        size_t n = strcspn(s, ",");
        text_trim(&naam, s, n);
        goed = naam_erbij(u, buf_text(&naam));
        buf_free(&naam);
        s += n + (s[n] == ',');
    }
    return goed && (u->kolommen || problem_set(u->p, PROBLEM_USAGE,
                                               _("Er is geen kolom gekozen. Kies er ten minste "
                                                 "een.")));
}

bool export_kolommen(void *mee,
                     void (*doe)(void *mee, const char *naam, const char *uitleg,
                                 const char *groep),
                     struct problem *p) {
    const struct tabel *t = catalogus_tabel(KOLOMSETTEN, p);
    const struct instrumenten *l = catalogus_instrumenten(p);
    const struct kolomregels *regels = t && l ? lijstregels_lees(p) : NULL;
    const struct uitkolom *k;
    if (!regels)
        return false;
    struct uitkolommen *alle = uitkolommen_bouw(regels, l);
    for (size_t i = 0; i < t->rijen; i++)
        doe(mee, tabel_waarde(t, i, "naam"), tabel_waarde(t, i, "uitleg"), "");
    for (size_t i = 0; (k = uitkolom_nr(alle, i)); i++)
        doe(mee, k->naam, k->label, _(k->groep));
    uitkolommen_free(alle);
    return true;
}
