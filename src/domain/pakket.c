/* What is in a package: kinds, columns, and what is left out. */
#include "regie/pakket.h"
#include "regie/id.h"
#include "regie/privacy.h"
#include "regie/taal.h"
#include <string.h>

static const struct veld instelling_velden[INSTELLING_VELDEN] = {
    [INSTELLING_NAAM] = {.naam = "naam",
                         .label = N_("Instelling"),
                         .hulp = N_("Hoe de instelling heet, zoals gemeente."),
                         .kind = VELD_TEKST,
                         .vlaggen = VELD_VERPLICHT},
    [INSTELLING_WAARDE] = {.naam = "waarde",
                           .label = N_("Waarde"),
                           .hulp = N_("Wat er is ingesteld."),
                           .kind = VELD_TEKST},
};

const struct soort pakket_instelling = {.naam = "instelling",
                                        .meervoud = N_("Instellingen"),
                                        .label = N_("Instelling"),
                                        .velden = instelling_velden,
                                        .aantal = INSTELLING_VELDEN,
                                        .code = SOORT_AANTAL};

bool pakket_instelling_mee(const char *naam) {
    static const char *const namen[] = {"gemeente"};
    for (size_t i = 0; i < sizeof namen / sizeof *namen; i++)
        if (!strcmp(namen[i], naam))
            return true;
    return false;
}

const struct soort *const pakket_soorten[] = {&pakket_instelling,
                                              &soort_gebruiker,
                                              &soort_gezin,
                                              &soort_persoon,
                                              &soort_dossier,

                                              &soort_rol,
                                              &soort_gebeurtenis,
                                              &soort_intake,
                                              &soort_gezondheid,
                                              &soort_gesprek,
                                              &soort_meting,
                                              &soort_score,
                                              &soort_pip,
                                              &soort_doel,
                                              &soort_actie,
                                              &soort_voortgang,
                                              &soort_afspraak,
                                              &soort_traject,
                                              &soort_examen,
                                              &soort_geen_dubbel,
                                              &soort_samenvoeging,
                                              NULL};

/* What people know a record by that another one refers to. */
static const struct kenmerk {
    enum soort_code soort;
    const char *naam;
    int stap[PAKKET_STAPPEN], stappen;
} kenmerken[] = {
    {SOORT_PERSOON, "gezin_nummer", {PERSOON_GEZIN, GEZIN_NUMMER}, 2},
    {SOORT_DOSSIER, "v_nummer", {DOSSIER_PERSOON, PERSOON_V_NUMMER}, 2},
    {SOORT_GEEN_DUBBEL, "een_v_nummer", {GEEN_DUBBEL_EEN, DOSSIER_PERSOON, PERSOON_V_NUMMER}, 3},
    {SOORT_GEEN_DUBBEL,
     "ander_v_nummer",
     {GEEN_DUBBEL_ANDER, DOSSIER_PERSOON, PERSOON_V_NUMMER},
     3},
    {SOORT_METING, "gesprek_datum", {METING_GESPREK, GESPREK_DATUM}, 2},
    {SOORT_SCORE, "instrument", {SCORE_METING, METING_INSTRUMENT}, 2},
    {SOORT_SCORE, "datum", {SCORE_METING, METING_DATUM}, 2},
    {SOORT_SCORE, "moment", {SCORE_METING, METING_MOMENT}, 2},
    {SOORT_DOEL, "pip_versienummer", {DOEL_PIP, PIP_VERSIENUMMER}, 2},
    {SOORT_ACTIE, "pip_versienummer", {ACTIE_DOEL, DOEL_PIP, PIP_VERSIENUMMER}, 3},
    {SOORT_ACTIE, "doel_omschrijving", {ACTIE_DOEL, DOEL_OMSCHRIJVING}, 2},
    {SOORT_VOORTGANG, "gesprek_datum", {VOORTGANG_GESPREK, GESPREK_DATUM}, 2},
    {SOORT_VOORTGANG, "doel_omschrijving", {VOORTGANG_DOEL, DOEL_OMSCHRIJVING}, 2},
    {SOORT_AFSPRAAK, "gesprek_datum", {AFSPRAAK_GESPREK, GESPREK_DATUM}, 2},
};
static const struct kenmerk kenmerk_dossier = {
    SOORT_AANTAL, "v_nummer", {VELD_DOSSIER, DOSSIER_PERSOON, PERSOON_V_NUMMER}, 3};

const struct soort *pakket_soort(const char *naam) {
    for (int i = 0; pakket_soorten[i]; i++)
        if (!strcmp(pakket_soorten[i]->naam, naam))
            return pakket_soorten[i];
    return NULL;
}

void pakket_bestand(const struct soort *soort, struct buf *uit) {
    buf_addf(uit, "%s.csv", soort->naam);
}

bool pakket_soort_mee(const struct soort *soort, const struct pakket_keuze *keuze) {
    return !keuze || keuze->gezondheid || soort->code != SOORT_GEZONDHEID;
}

bool pakket_veld_mee(const struct soort *soort, int veld, const struct pakket_keuze *keuze) {
    const struct veld *v = &soort->velden[veld];
    if (v->vlaggen & VELD_AFGELEID)
        return false;
    if (!keuze || soort->code == SOORT_AANTAL)
        return true;
    return (keuze->bsn || privacy_van(soort->code, veld) != PRIVACY_BSN) &&
           (keuze->gezondheid || !privacy_gezondheid(soort->code, veld));
}

struct kolommen {
    const struct soort *soort;
    struct pakket_kolom *uit;
    size_t aantal;
};

static void kenmerk_erbij(struct kolommen *k, const struct kenmerk *m) {
    const struct soort *soort = k->soort;
    struct pakket_kolom *kolom = &k->uit[k->aantal++];
    *kolom = (struct pakket_kolom){.naam = m->naam, .soort = PAKKET_KENMERK, .stappen = m->stappen};
    memcpy(kolom->stap, m->stap, sizeof m->stap);
    for (int i = 0; i + 1 < m->stappen; i++)
        soort = veld_verwijst(&soort->velden[m->stap[i]]);
    kolom->rij = &soort->velden[m->stap[m->stappen - 1]];
}

static void kenmerken_erbij(struct kolommen *k, int veld) {
    if (k->soort->code >= SOORT_EERSTE_IN_DOSSIER && veld == VELD_DOSSIER &&
        k->soort->code < SOORT_AANTAL)
        kenmerk_erbij(k, &kenmerk_dossier);
    for (size_t i = 0; i < sizeof kenmerken / sizeof *kenmerken; i++)
        if (kenmerken[i].soort == k->soort->code && kenmerken[i].stap[0] == veld)
            kenmerk_erbij(k, &kenmerken[i]);
}

static void veld_erbij(struct kolommen *k, int veld) {
    const struct veld *v = &k->soort->velden[veld];
    if (v->kind == VELD_VERWIJZING)
        kenmerken_erbij(k, veld);
    k->uit[k->aantal++] = (struct pakket_kolom){
        .naam = v->naam, .soort = PAKKET_VELD, .rij = v, .stap = {veld}, .stappen = 1};
}

/* The key comes first, or right behind the dossier. */
size_t pakket_kolommen(const struct soort *soort, const struct pakket_keuze *keuze,
                       struct pakket_kolom uit[PAKKET_KOLOMMEN]) {
    struct kolommen k = {.soort = soort, .uit = uit};
    bool in_dossier = soort->code >= SOORT_EERSTE_IN_DOSSIER;
    for (int veld = 0; veld < soort->aantal; veld++) {
        if (soort->code < SOORT_AANTAL && veld == in_dossier)
            uit[k.aantal++] = (struct pakket_kolom){.naam = "id", .soort = PAKKET_ID};
        if (pakket_veld_mee(soort, veld, keuze))
            veld_erbij(&k, veld);
    }
    return k.aantal;
}

static bool is_sleutel(const struct veld *veld, const char *cel, struct buf *uit,
                       struct problem *p) {
    struct id id;
    char tekst[ID_TEKST];
    if (!id_lees(cel, &id) || id_is_leeg(id))
        return problem_set(p, PROBLEM_INPUT,
                           _("%s: \"%s\" is geen sleutel van 32 cijfers en letters a tot f."),
                           _(veld->label), cel);
    id_tekst(id, tekst);
    buf_add(uit, tekst);
    return true;
}

static bool is_canoniek(const struct veld *veld, const char *cel) {
    struct datum d;
    switch (veld->kind) {
    case VELD_TEKST:
    case VELD_LANG:
        return true;
    case VELD_KEUZE:
        return keuze_zoek(veld->keuzes, cel) != NULL;
    case VELD_DATUM:
        return datum_lees_iso(cel, &d) && datum_is_volledig(d);
    case VELD_BRP_DATUM:
        return datum_lees_iso(cel, &d);
    default:
        return false;
    }
}

bool pakket_lees(const struct veld *veld, const char *cel, struct datum vandaag, struct buf *uit,
                 struct problem *p) {
    if (!*cel)
        return true;
    if (veld->kind == VELD_VERWIJZING)
        return is_sleutel(veld, cel, uit, p);
    if (!is_canoniek(veld, cel))
        return veld_lees(veld, cel, vandaag, uit, p);
    buf_add(uit, cel);
    return true;
}

const char *pakket_weggelaten(const struct pakket_keuze *keuze, int nr) {
    const struct {
        bool mee;
        const char *wat;
    } delen[] = {
        {keuze->bsn, N_("het BSN")},
        {keuze->gezondheid, N_("wat over gezondheid gaat")},
        {keuze->geheim, N_("het adres van wie om geheimhouding vroeg")},
        {false, N_("het journaal")},
        {false, N_("de imports en hun twijfels")},
    };
    for (size_t i = 0; i < sizeof delen / sizeof *delen; i++)
        if (!delen[i].mee && nr-- == 0)
            return _(delen[i].wat);
    return NULL;
}
