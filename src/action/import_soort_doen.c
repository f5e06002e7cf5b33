/* What a row of each kind does: the action that people do by hand. */
#include "import_soort.h"
#include "regie/gebeurtenis.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

#define NIET(veld) ((uint64_t)1 << (veld))

static bool mist(struct soortimport *w, int veld) {
    const char *cel = soortrij_veld(w, veld);
    if (cel && *cel)
        return false;
    return !soortrij_weiger(w, PROBLEM_INPUT, _("%s mag niet leeg zijn."),
                            _(w->soort->velden[veld].label));
}

static bool zet_velden(struct soortimport *w, const struct record *r, uint64_t niet) {
    struct invulling v[PAKKET_KOLOMMEN];
    size_t n = soortrij_invullingen(w, r, niet, v);
    return !n || velden_zetten(w->i.h.s, w->soort->code, r->id, v, n, &w->fout);
}

static struct datum datum_van(struct soortimport *w, int veld) {
    struct datum d = {0, 0, 0};
    const char *cel = soortrij_veld(w, veld);
    if (cel)
        datum_lees_iso(cel, &d);
    return d;
}

/* Any kind: a record of its own, below what it refers to. */
static bool doe_record(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    char sleutel[PAKKET_KOLOMMEN][ID_TEKST];
    if (bestaand)
        return zet_velden(w, bestaand, 0);
    size_t n = soortrij_invullingen(w, NULL, 0, v);
    for (int veld = VELD_DOSSIER + 1; veld < w->soort->aantal; veld++) {
        const struct record *ouder;
        if (w->soort->velden[veld].kind != VELD_VERWIJZING)
            continue;
        if (!soortrij_ouder(w, veld, &ouder))
            return false;
        if (!ouder && (w->soort->velden[veld].vlaggen & VELD_VERPLICHT))
            return soortrij_weiger(w, PROBLEM_INPUT,
                                   _("Waar hoort deze rij bij? Er is een %s nodig."),
                                   veld_verwijst(&w->soort->velden[veld])->naam);
        if (!ouder)
            continue;
        id_tekst(ouder->id, sleutel[n]);
        v[n] = (struct invulling){veld, sleutel[n]};
        n++;
    }
    return record_toevoegen(w->i.h.s, w->soort->code, w->b.dossier.id, v, n, NULL, &w->fout);
}

/* What happens once is corrected by another day; the rest happens again. */
static const struct record *zoek_gebeurtenis(struct soortimport *w) {
    const struct record_lijst *l = &w->b.lijst[SOORT_GEBEURTENIS];
    const char *code = soortrij_veld(w, GEBEURTENIS_CODE);
    const char *datum = soortrij_veld(w, GEBEURTENIS_DATUM);
    const struct gebeurtenis_soort *soort = code ? gebeurtenis_zoek(code) : NULL;
    for (size_t i = 0; soort && i < l->aantal; i++)
        if (record_is(&l->rij[i], GEBEURTENIS_CODE, code) &&
            (!soort->vaker || soortrij_zelfde(record_waarde(&l->rij[i], GEBEURTENIS_DATUM), datum)))
            return &l->rij[i];
    return NULL;
}

static bool doe_gebeurtenis(struct soortimport *w, const struct record *bestaand) {
    if (bestaand)
        return zet_velden(w, bestaand, NIET(GEBEURTENIS_CODE));
    if (mist(w, GEBEURTENIS_CODE) || mist(w, GEBEURTENIS_DATUM))
        return false;
    return gebeurtenis_vastleggen(w->i.h.s, w->b.dossier.id, soortrij_veld(w, GEBEURTENIS_CODE),
                                  datum_van(w, GEBEURTENIS_DATUM),
                                  soortrij_veld(w, GEBEURTENIS_TOELICHTING), &w->fout);
}

static const struct record *zoek_enige(struct soortimport *w) {
    return beeld_enige(&w->b, w->soort->code);
}

static bool doe_intake(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    size_t n = soortrij_invullingen(w, bestaand, NIET(INTAKE_AFGEROND_OP), v);
    struct datum klaar = datum_van(w, INTAKE_AFGEROND_OP);
    bool afronden = klaar.jaar && !(bestaand && record_waarde(bestaand, INTAKE_AFGEROND_OP));
    const struct intake_wens wens = {
        .intake = v, .intakes = n, .afronden = afronden, .datum = klaar};
    return (!n && !afronden) || intake_vastleggen(w->i.h.s, w->b.dossier.id, &wens, &w->fout);
}

static bool doe_gezondheid(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    size_t n = soortrij_invullingen(w, bestaand, 0, v);
    const struct intake_wens wens = {.gezondheid = v, .gezondheden = n};
    return !n || intake_vastleggen(w->i.h.s, w->b.dossier.id, &wens, &w->fout);
}

static const struct record *zoek_pip(struct soortimport *w) {
    const char *versie = soortrij_veld(w, PIP_VERSIENUMMER);
    return versie && *versie ? pip_versie(&w->b, strtol(versie, NULL, 10)) : pip_in_concept(&w->b);
}

/* Adopting a plan is for people, with all that the law asks of it. */
static bool meld_concept(struct soortimport *w, const struct record *bestaand) {
    const char *status = soortrij_veld(w, PIP_STATUS);
    if (status && status_is_vast(status) &&
        !(bestaand && status_is_vast(record_tekst(bestaand, PIP_STATUS))))
        soort_meld(w, IMPORT_MELDING_LET_OP, -1, "concept",
                   _("Een lijst stelt geen PIP vast; dit PIP is nu een concept. Vaststellen doet u "
                     "op het scherm, of met: regie pip V-NUMMER vaststellen"));
    return true;
}

static bool doe_pip(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    const char *versie = soortrij_veld(w, PIP_VERSIENUMMER);
    if (bestaand)
        return zet_velden(w, bestaand, NIET(PIP_VERSIENUMMER)) && meld_concept(w, bestaand);
    if (versie && *versie && (strcmp(versie, "1") != 0 || w->b.lijst[SOORT_PIP].aantal))
        return soortrij_weiger(
            w, PROBLEM_INPUT,
            _("Versie %s van het PIP is er niet. Begin haar eerst met: regie pip "
              "V-NUMMER begin"),
            versie);
    size_t n = soortrij_invullingen(w, NULL, NIET(PIP_VERSIENUMMER), v);
    return pip_invullen(w->i.h.s, w->b.dossier.id, v, n, &w->fout) && meld_concept(w, NULL);
}

static bool doe_doel(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    const struct record *pip;
    if (bestaand)
        return zet_velden(w, bestaand, 0);
    if (!soortrij_ouder(w, DOEL_PIP, &pip))
        return false;
    if (pip && status_is_vast(record_tekst(pip, PIP_STATUS)))
        return soortrij_weiger(w, PROBLEM_DENIED,
                               _("Versie %s van het PIP is vastgesteld en verandert niet meer."),
                               record_tekst(pip, PIP_VERSIENUMMER));
    size_t n = soortrij_invullingen(w, NULL, 0, v);
    return doel_toevoegen(w->i.h.s, w->b.dossier.id, v, n, NULL, &w->fout);
}

static bool doe_actie(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    const struct record *doel;
    const char *stand = soortrij_veld(w, ACTIE_STATUS);
    if (bestaand && stand && *stand && !record_is(bestaand, ACTIE_STATUS, stand) &&
        !actie_stand_zetten(w->i.h.s, bestaand->id, stand, &w->fout))
        return false;
    if (bestaand)
        return zet_velden(w, bestaand, NIET(ACTIE_STATUS));
    if (!soortrij_ouder(w, ACTIE_DOEL, &doel))
        return false;
    if (!doel)
        return soortrij_weiger(w, PROBLEM_INPUT,
                               _("Bij welk doel hoort deze actie? Vul doel_omschrijving in."));
    size_t n = soortrij_invullingen(w, NULL, 0, v);
    return actie_toevoegen(w->i.h.s, doel->id, v, n, NULL, &w->fout);
}

static bool ander_gesprek(struct soortimport *w, const struct record *bestaand) {
    const struct record *open = gesprek_in_concept(&w->b);
    struct buf dag = {0};
    if (!open || (bestaand && id_gelijk(open->id, bestaand->id)))
        return false;
    datum_schrijf_nl(record_datum(open, GESPREK_DATUM), &dag);
    soortrij_weiger(w, PROBLEM_DENIED,
                    _("Er staat nog een gesprek van %s open. Rond dat eerst af, of haal het weg."),
                    dag.s);
    buf_free(&dag);
    return true;
}

static bool begin_gesprek(struct soortimport *w) {
    struct invulling v[PAKKET_KOLOMMEN];
    struct id nieuw;
    size_t n = soortrij_invullingen(w, NULL, NIET(GESPREK_DATUM), v);
    return gesprek_beginnen(w->i.h.s, w->b.dossier.id, datum_van(w, GESPREK_DATUM), &nieuw,
                            &w->fout) &&
           velden_zetten(w->i.h.s, SOORT_GESPREK, nieuw, v, n, &w->fout);
}

/* A talk that was held, unless the row says that it is still a concept. */
static bool doe_gesprek(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    const char *status = soortrij_veld(w, GESPREK_STATUS);
    bool concept = status && !strcmp(status, STATUS_CONCEPT);
    bool vast = bestaand && status_is_vast(record_tekst(bestaand, GESPREK_STATUS));
    if (vast || (bestaand && concept))
        return zet_velden(w, bestaand, 0);
    if (mist(w, GESPREK_DATUM) || ander_gesprek(w, bestaand))
        return false;
    if (concept)
        return begin_gesprek(w);
    size_t n = soortrij_invullingen(w, bestaand, NIET(GESPREK_DATUM), v);
    const struct gesprek_wens wens = {
        .datum = datum_van(w, GESPREK_DATUM), .velden = v, .aantal_velden = n};
    return gesprek_houden(w->i.h.s, w->b.dossier.id, &wens, &w->fout);
}

/* The talk a new row hangs below, as long as it is open. */
static bool open_gesprek(struct soortimport *w, int veld, const struct record **uit) {
    struct buf dag = {0};
    if (!soortrij_ouder(w, veld, uit))
        return false;
    if (!*uit || !status_is_vast(record_tekst(*uit, GESPREK_STATUS)))
        return true;
    datum_schrijf_nl(record_datum(*uit, GESPREK_DATUM), &dag);
    soortrij_weiger(w, PROBLEM_DENIED,
                    _("Het gesprek van %s is al vastgelegd; daar komt niets meer bij. Lees dit in "
                      "zolang een gesprek nog concept is."),
                    dag.s);
    buf_free(&dag);
    return false;
}

static bool doe_afspraak(struct soortimport *w, const struct record *bestaand) {
    const struct record *gesprek;
    return (bestaand || open_gesprek(w, AFSPRAAK_GESPREK, &gesprek)) && doe_record(w, bestaand);
}

static bool doe_voortgang(struct soortimport *w, const struct record *bestaand) {
    const struct record *gesprek, *doel;
    if (bestaand)
        return zet_velden(w, bestaand, 0);
    if (!open_gesprek(w, VOORTGANG_GESPREK, &gesprek) ||
        !soortrij_ouder(w, VOORTGANG_DOEL, &doel) || mist(w, VOORTGANG_STAND))
        return false;
    if (!gesprek || !doel)
        return soortrij_weiger(w, PROBLEM_INPUT,
                               _("Bij welk gesprek en welk doel hoort dit? Vul gesprek_datum en "
                                 "doel_omschrijving in."));
    return voortgang_zetten(w->i.h.s, gesprek->id, doel->id, soortrij_veld(w, VOORTGANG_STAND),
                            soortrij_veld(w, VOORTGANG_TOELICHTING), &w->fout);
}

/* The role somebody has now begins where the list says so. */
static bool zet_begin(struct soortimport *w) {
    struct record_lijst l = {0};
    const char *van = soortrij_veld(w, ROL_VAN);
    bool goed = store_van_dossier(w->i.h.s->store, SOORT_ROL, w->b.dossier.id, &l, &w->fout);
    for (size_t i = 0; goed && van && i < l.aantal; i++)
        if (record_is(&l.rij[i], ROL_ROL, soortrij_veld(w, ROL_ROL)) &&
            !record_waarde(&l.rij[i], ROL_TOT))
            goed = velden_zetten(w->i.h.s, SOORT_ROL, l.rij[i].id,
                                 &(struct invulling){ROL_VAN, van}, 1, &w->fout);
    record_lijst_free(&l);
    return goed;
}

/* A role that is over is history; one that is not ends the one before. */
static bool doe_rol(struct soortimport *w, const struct record *bestaand) {
    const char *tot = soortrij_veld(w, ROL_TOT);
    if (bestaand)
        return zet_velden(w, bestaand, NIET(ROL_ROL) | NIET(ROL_GEBRUIKER));
    if (mist(w, ROL_GEBRUIKER) || mist(w, ROL_ROL))
        return false;
    if (tot && *tot)
        return doe_record(w, NULL);
    return rol_toewijzen(w->i.h.s, &w->b.dossier.id, 1, soortrij_veld(w, ROL_ROL),
                         soortrij_veld(w, ROL_GEBRUIKER), &w->fout) &&
           zet_begin(w);
}

/* The same role of the same colleague from the same day; or the one that still runs. */
static const struct record *zoek_rol(struct soortimport *w) {
    const struct record_lijst *l = &w->b.lijst[SOORT_ROL];
    const char *van = soortrij_veld(w, ROL_VAN), *tot = soortrij_veld(w, ROL_TOT);
    for (size_t i = 0; i < l->aantal; i++) {
        const struct record *r = &l->rij[i];
        bool wie =
            soortrij_zelfde(record_waarde(r, ROL_ROL), soortrij_veld(w, ROL_ROL)) &&
            soortrij_zelfde(record_waarde(r, ROL_GEBRUIKER), soortrij_veld(w, ROL_GEBRUIKER));
        bool loopt = !record_waarde(r, ROL_TOT) && !(tot && *tot);
        if (wie && (loopt || soortrij_zelfde(record_waarde(r, ROL_VAN), van)))
            return r;
    }
    return NULL;
}

static const struct soortlezing lezingen[] = {
    {.soort = SOORT_GEBEURTENIS, .doe = doe_gebeurtenis, .zoek = zoek_gebeurtenis},
    {.soort = SOORT_ROL, .doe = doe_rol, .zoek = zoek_rol},
    {.soort = SOORT_INTAKE, .doe = doe_intake, .zoek = zoek_enige},
    {.soort = SOORT_GEZONDHEID, .doe = doe_gezondheid, .zoek = zoek_enige},
    {.soort = SOORT_SCORE, .doe = soort_doe_score, .zoek = soort_zoek_score},
    {.soort = SOORT_PIP, .doe = doe_pip, .zoek = zoek_pip},
    {.soort = SOORT_DOEL, .doe = doe_doel, .sleutel = {DOEL_PIP, DOEL_OMSCHRIJVING}, .sleutels = 2},
    {.soort = SOORT_ACTIE,
     .doe = doe_actie,
     .sleutel = {ACTIE_DOEL, ACTIE_OMSCHRIJVING},
     .sleutels = 2},
    {.soort = SOORT_GESPREK, .doe = doe_gesprek, .sleutel = {GESPREK_DATUM}, .sleutels = 1},
    {.soort = SOORT_VOORTGANG,
     .doe = doe_voortgang,
     .sleutel = {VOORTGANG_GESPREK, VOORTGANG_DOEL},
     .sleutels = 2},
    {.soort = SOORT_AFSPRAAK,
     .doe = doe_afspraak,
     .sleutel = {AFSPRAAK_GESPREK, AFSPRAAK_OMSCHRIJVING},
     .sleutels = 2},
    {.soort = SOORT_TRAJECT, .doe = soort_doe_traject, .zoek = soort_zoek_traject},
    {.soort = SOORT_EXAMEN, .doe = soort_doe_traject, .zoek = soort_zoek_examen},
};

/* A kind that is not in the table goes in by itself, and is known again by all it says. */
const struct soortlezing *soortlezing_van(const struct soort *soort) {
    static const struct soortlezing gewoon = {.doe = doe_record};
    for (size_t i = 0; i < sizeof lezingen / sizeof *lezingen; i++)
        if (lezingen[i].soort == soort->code)
            return &lezingen[i];
    return &gewoon;
}
