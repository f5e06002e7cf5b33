/* Two dossiers of one person become one. */
#include "samenvoegen.h"
#include "regie/dubbelen.h"
#include "regie/taal.h"
#include <string.h>

/* Who a person is no longer matters once the dossier is gone; what belonged to it moves. */
static void verhuis(struct handeling *h, const struct beeld *blijft, struct beeld *gaat) {
    char sleutel[ID_TEKST];
    id_tekst(blijft->dossier.id, sleutel);
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL; soort++)
        for (size_t i = 0; i < gaat->lijst[soort].aantal && !h->mis; i++)
            handeling_zet(h, &gaat->lijst[soort].rij[i], VELD_DOSSIER, sleutel);
}

/* ---- Fields of person and dossier ---- */

static const struct samenvoeg_keuze *keuze_van(const struct samenvoeg_keuze *k, size_t aantal,
                                               enum soort_code soort, int veld) {
    for (size_t i = 0; i < aantal; i++)
        if (k[i].soort == soort && k[i].veld == veld)
            return &k[i];
    return NULL;
}

/* Where a record hangs, who guides it and what is derived are no choice. */
static bool is_eigen_veld(enum soort_code soort, int veld) {
    const struct veld *v = &soort_van(soort)->velden[veld];
    return !(v->vlaggen & VELD_AFGELEID) &&
           !(soort == SOORT_DOSSIER && (veld == DOSSIER_PERSOON || veld == DOSSIER_CASEMANAGER));
}

/* A household goes by its key, and only by itself: nobody chooses keys. */
static void voeg_velden(struct handeling *h, struct record *een, const struct record *ander,
                        const struct samenvoeg_keuze *k, size_t aantal) {
    enum soort_code soort = een->soort->code;
    for (int veld = 0; veld < een->soort->aantal && !h->mis; veld++) {
        struct buf waarde = {0};
        const struct samenvoeg_keuze *keuze = keuze_van(k, aantal, soort, veld);
        if (!is_eigen_veld(soort, veld) || (keuze && !keuze->van_gaat))
            continue;
        if (keuze && record_waarde(ander, veld))
            buf_add(&waarde, record_waarde(ander, veld));
        else
            samenvoegen_waarde(een, ander, veld, &waarde);
        if (waarde.len)
            handeling_zet(h, een, veld, waarde.s);
        buf_free(&waarde);
    }
}

/* ---- Doubts and pairs ---- */

static size_t verzamel(struct handeling *h, enum query q, struct id dossier, struct id *uit,
                       size_t max) {
    struct cursor *c = cursor_open(h->s->store, q, h->p);
    size_t n = 0;
    cursor_zet_id(c, ":dossier", dossier);
    while (n < max && cursor_volgende(c))
        uit[n++] = cursor_id(c, "id");
    cursor_sluit(c);
    return n;
}

enum { TEGELIJK = 64 };

static void twijfel_mee(struct handeling *h, struct record *t, struct id blijft, struct id gaat) {
    char sleutel[ID_TEKST];
    id_tekst(blijft, sleutel);
    struct id een = record_verwijzing(t, TWIJFEL_KANDIDAAT),
              ander = record_verwijzing(t, TWIJFEL_ANDER);
    bool een_gaat = id_gelijk(een, gaat), ander_gaat = id_gelijk(ander, gaat);
    bool paar = (een_gaat && id_gelijk(ander, blijft)) || (ander_gaat && id_gelijk(een, blijft));
    if (paar && record_is(t, TWIJFEL_STATUS, "open"))
        twijfel_besluit(h, t, "zelfde");
    if (een_gaat)
        handeling_zet(h, t, TWIJFEL_KANDIDAAT, sleutel);
    if (ander_gaat)
        handeling_zet(h, t, TWIJFEL_ANDER, sleutel);
}

/* Each round takes away what it found, so that the next finds others. */
static void twijfels_mee(struct handeling *h, struct id blijft, struct id gaat) {
    struct id id[TEGELIJK];
    size_t n;
    while (!h->mis && (n = verzamel(h, Q_TWIJFELS_VAN, gaat, id, TEGELIJK)))
        for (size_t i = 0; i < n && !h->mis; i++) {
            struct record t;
            if (store_lees(h->s->store, SOORT_TWIJFEL, id[i], &t, h->p))
                twijfel_mee(h, &t, blijft, gaat);
            else
                handeling_mis(h);
            record_free(&t);
        }
}

static void paar_mee(struct handeling *h, struct record *paar, struct id blijft, struct id gaat) {
    struct id een = record_verwijzing(paar, GEEN_DUBBEL_EEN);
    struct id ander = id_gelijk(een, gaat) ? record_verwijzing(paar, GEEN_DUBBEL_ANDER) : een;
    handeling_verwijder(h, paar);
    if (!id_gelijk(ander, blijft))
        paar_is_twee(h, blijft, ander);
}

static void paren_mee(struct handeling *h, struct id blijft, struct id gaat) {
    struct id id[TEGELIJK];
    size_t n;
    while (!h->mis && (n = verzamel(h, Q_GEEN_DUBBEL_VAN, gaat, id, TEGELIJK)))
        for (size_t i = 0; i < n && !h->mis; i++) {
            struct record paar;
            if (store_lees(h->s->store, SOORT_GEEN_DUBBEL, id[i], &paar, h->p))
                paar_mee(h, &paar, blijft, gaat);
            else
                handeling_mis(h);
            record_free(&paar);
        }
}

/* ---- The whole ---- */

/* Of two V-nummers the one that gave way: it keeps finding the person. */
static const char *vroeger(const struct beeld *blijft, const struct beeld *gaat,
                           const char *eigen) {
    const char *nu = record_tekst(&blijft->persoon, PERSOON_V_NUMMER),
               *van_gaat = record_tekst(&gaat->persoon, PERSOON_V_NUMMER);
    if (strcmp(van_gaat, nu) != 0)
        return van_gaat;
    return strcmp(eigen, nu) != 0 ? eigen : "";
}

static void onthoud(struct handeling *h, const struct beeld *blijft, const struct beeld *gaat,
                    const char *eigen) {
    struct record r;
    struct buf naam = {0}, wanneer = {0};
    char sleutel[ID_TEKST];
    if (h->mis)
        return;
    id_tekst(gaat->dossier.id, sleutel);
    persoon_lijstnaam(&gaat->persoon, &naam);
    handeling_tijdstip(h, &wanneer);
    record_begin(&r, SOORT_SAMENVOEGING);
    record_zet_id(&r, SAMENVOEGING_DOSSIER, blijft->dossier.id);
    record_zet(&r, SAMENVOEGING_SLEUTEL, sleutel);
    record_zet(&r, SAMENVOEGING_WIE, naam.len ? naam.s : _("(zonder naam)"));
    record_zet(&r, SAMENVOEGING_V_NUMMER, vroeger(blijft, gaat, eigen));
    record_zet(&r, SAMENVOEGING_DOOR, h->s->gebruiker);
    record_zet(&r, SAMENVOEGING_WANNEER, wanneer.s);
    handeling_nieuw(h, &r);
    record_free(&r);
    buf_free(&naam);
    buf_free(&wanneer);
}

static void voeg_samen(struct handeling *h, struct beeld *blijft, struct beeld *gaat,
                       const struct samenvoeg_keuze *k, size_t aantal) {
    struct buf eigen = {0};
    buf_add(&eigen, record_tekst(&blijft->persoon, PERSOON_V_NUMMER));
    samenvoegen_plannen(h, blijft, gaat);
    samenvoegen_enige(h, blijft, gaat, SOORT_INTAKE);
    samenvoegen_enige(h, blijft, gaat, SOORT_GEZONDHEID);
    samenvoegen_rollen(h, blijft, gaat);
    samenvoegen_gebeurtenissen(h, blijft, gaat);
    verhuis(h, blijft, gaat);
    twijfels_mee(h, blijft->dossier.id, gaat->dossier.id);
    paren_mee(h, blijft->dossier.id, gaat->dossier.id);
    /* Gone before its V-nummer can be somebody else's. */
    if (!h->mis && handeling_neem_weg(h, &gaat->dossier, gaat->dossier.id))
        handeling_neem_weg(h, &gaat->persoon, gaat->dossier.id);
    voeg_velden(h, &blijft->persoon, &gaat->persoon, k, aantal);
    voeg_velden(h, &blijft->dossier, &gaat->dossier, k, aantal);
    onthoud(h, blijft, gaat, buf_text(&eigen));
    buf_free(&eigen);
}

static bool zijn_te_kiezen(struct handeling *h, const struct samenvoeg_keuze *k, size_t aantal) {
    for (size_t i = 0; i < aantal; i++) {
        const struct veld *v = &soort_van(k[i].soort)->velden[k[i].veld];
        if (k[i].soort == SOORT_DOSSIER && k[i].veld == DOSSIER_CASEMANAGER)
            return problem_set(h->p, PROBLEM_INPUT,
                               _("De casemanager is bij het samenvoegen niet te kiezen. Laat "
                                 "casemanager weg, en geef de persoon daarna aan wie het wordt: "
                                 "met regie toewijzen, of met a in de caseload."));
        if (!is_eigen_veld(k[i].soort, k[i].veld))
            return problem_set(h->p, PROBLEM_INPUT,
                               _("%s is bij het samenvoegen niet te kiezen, want dat volgt uit de "
                                 "rest. Laat %s weg."),
                               _(v->label), v->naam);
    }
    return true;
}

bool samenvoegen(struct handeling *h, struct id blijft, struct id gaat,
                 const struct samenvoeg_keuze *keuzes, size_t aantal) {
    struct beeld een = {0}, ander = {0};
    if (id_gelijk(blijft, gaat)) {
        problem_set(h->p, PROBLEM_INPUT, _("Dit is een en hetzelfde dossier."));
        return handeling_mis(h);
    }
    if (h->mis || !zijn_te_kiezen(h, keuzes, aantal) ||
        !store_beeld(h->s->store, blijft, &een, h->p) ||
        !store_beeld(h->s->store, gaat, &ander, h->p))
        handeling_mis(h);
    else
        voeg_samen(h, &een, &ander, keuzes, aantal);
    beeld_free(&een);
    beeld_free(&ander);
    return !h->mis;
}

bool personen_samenvoegen(struct sessie *s, struct id blijft, struct id gaat,
                          const struct samenvoeg_keuze *keuzes, size_t aantal, struct problem *p) {
    struct handeling h;
    if (!handeling_begin(&h, s, "personen_samenvoegen", blijft, p))
        return false;
    handeling_eist(&h, ROL_TEAMLEIDER);
    if (!h.mis)
        samenvoegen(&h, blijft, gaat, keuzes, aantal);
    return handeling_klaar(&h);
}

/* ---- Taking it back ---- */

static bool hoort_hier(const struct beeld *b, const struct record *r) {
    for (int veld = VELD_DOSSIER + 1; veld < r->soort->aantal; veld++) {
        const struct veld *v = &r->soort->velden[veld];
        const struct soort *naar = veld_verwijst(v);
        if (naar && naar->code >= SOORT_EERSTE_IN_DOSSIER && record_waarde(r, veld) &&
            !beeld_zoek(b, naar->code, record_verwijzing(r, veld)))
            return false;
    }
    return true;
}

bool samenvoegen_uiteen(struct handeling *h, struct id dossier) {
    struct beeld b = {0};
    bool heel = true;
    if (!store_beeld(h->s->store, dossier, &b, h->p))
        handeling_mis(h);
    for (int soort = SOORT_EERSTE_IN_DOSSIER; soort < SOORT_AANTAL && !h->mis; soort++)
        for (size_t i = 0; i < b.lijst[soort].aantal && heel; i++)
            heel = hoort_hier(&b, &b.lijst[soort].rij[i]);
    beeld_free(&b);
    if (heel)
        return !h->mis;
    problem_set(h->p, PROBLEM_DENIED,
                _("Dit is niet meer ongedaan te maken: sinds het samenvoegen is in dit dossier "
                  "verder gewerkt "
                  "met wat uit het andere kwam. Er is niets veranderd."));
    return handeling_mis(h);
}
