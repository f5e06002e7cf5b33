/* A row about somebody new. */
#include "import.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <string.h>

/* The picture lives no longer than the row, whose values it has. */
static void vul(struct import *w, const struct import_rij *rij, struct beeld *b) {
    for (int i = 0; i < LIJSTVELDEN_MAX; i++) {
        if (!rij->waarde[i] || i == w->veld_casemanager)
            continue;
        const struct lijstveld *v = lijstveld_nr(w->regels, i);
        if (v->soort == LIJSTVELD_PERSOON)
            record_leen(&b->persoon, v->veld, rij->waarde[i]);
        else if (v->soort == LIJSTVELD_DOSSIER)
            record_leen(&b->dossier, v->veld, rij->waarde[i]);
    }
}

/* A prefix by itself is no name, nor is what is never shown. */
bool import_heeft_naam(const struct record *persoon) {
    return persoon_heeft_naam(persoon) && (record_waarde(persoon, PERSOON_ACHTERNAAM) ||
                                           record_waarde(persoon, PERSOON_VOORNAMEN) ||
                                           record_waarde(persoon, PERSOON_VOORLETTERS));
}

static void gebeurtenissen(struct import *w, const struct import_rij *rij, struct beeld *b) {
    for (int i = 0; i < LIJSTVELDEN_MAX; i++) {
        if (!rij->waarde[i])
            continue;
        const struct lijstveld *v = lijstveld_nr(w->regels, i);
        if (v->soort != LIJSTVELD_GEBEURTENIS || import_in_toekomst(w, rij, i))
            continue;
        struct record *g = record_lijst_nieuw(&b->lijst[SOORT_GEBEURTENIS], SOORT_GEBEURTENIS);
        record_leen(g, GEBEURTENIS_CODE, v->gebeurtenis);
        record_leen(g, GEBEURTENIS_DATUM, rij->waarde[i]);
    }
}

static void regievoerder(struct import *w, const struct import_rij *rij, struct beeld *b) {
    const char *wie = import_collega(w, rij);
    if (!wie)
        return;
    record_leen(&b->dossier, DOSSIER_CASEMANAGER, wie);
    struct record *rol = record_lijst_nieuw(&b->lijst[SOORT_ROL], SOORT_ROL);
    record_leen(rol, ROL_GEBRUIKER, wie);
    record_leen(rol, ROL_ROL, "regievoerder");
    record_zet_datum(rol, ROL_VAN, w->h.s->vandaag);
}

static bool bewaar(struct import *w, const struct import_rij *rij, struct beeld *b,
                   const struct persoonsvorm *vorm) {
    gezin_zet(w, rij, b, true);
    gebeurtenissen(w, rij, b);
    regievoerder(w, rij, b);
    bekende_erbij(w, b, &vorm->kort, rij->regel);
    gezin_onthoud(w, rij, b, false);
    return handeling_nieuw_dossier(&w->h, b, vorm);
}

/* Two V-nummers for one BSN, or a name, a year or a sex that do not fit it. */
static bool spreekt_tegen(const struct dubbel_score *s) {
    return s->deel[DUBBEL_V_NUMMER].stand == DUBBEL_VERSCHILT || dubbel_spreekt_tegen(s);
}

static enum emmer twijfel_bsn(struct import *w, const struct import_rij *rij, struct bekende wie,
                              const struct dubbel_vondst *v) {
    struct buf tekst = {0}, naam = {0}, redenen = {0};
    twijfel_wie(&v->persoon, wie.regel, &naam);
    dubbel_redenen(&v->score, &redenen);
    buf_addf(&tekst,
             _("Dit BSN hoort al bij %s, maar niet alles klopt: %s. Kijk of het dezelfde "
               "persoon is."),
             naam.s, redenen.s);
    enum emmer emmer = import_twijfel(w, rij, "bsn_bekend", tekst.s, wie);
    buf_free(&tekst);
    buf_free(&naam);
    buf_free(&redenen);
    return emmer;
}

/* A BSN belongs to one person, unless something else says that it does not. */
static enum emmer met_bekend_bsn(struct import *w, const struct import_rij *rij, struct beeld *b,
                                 struct bekende wie) {
    struct dubbel_vraag vraag = {.persoon = &b->persoon};
    struct dubbel_vondst v = {0};
    enum emmer emmer = EMMER_TWIJFEL;
    if (!handeling_veel_stort(&w->h) ||
        !dubbelen_vergelijk(w->h.s->store, &vraag, wie.dossier, &v, w->h.p))
        handeling_mis(&w->h);
    else
        emmer =
            spreekt_tegen(&v.score) ? twijfel_bsn(w, rij, wie, &v) : import_bestaand(w, rij, wie);
    dubbel_vondst_free(&v);
    return emmer;
}

static enum emmer twijfel_naam(struct import *w, const struct import_rij *rij, struct bekende wie,
                               const struct dubbel_vondst *v, bool meer) {
    struct buf tekst = {0}, naam = {0}, redenen = {0};
    twijfel_wie(&v->persoon, wie.regel, &naam);
    dubbel_redenen(&v->score, &redenen);
    buf_addf(&tekst, _("Lijkt op %s: %s, %d punten (%s). Kijk of het dezelfde persoon is."), naam.s,
             dubbel_oordeel_label(v->score.oordeel), v->score.totaal, redenen.s);
    twijfel_er_zijn_meer(meer, &tekst);
    enum emmer emmer = import_twijfel(w, rij, "naam_bekend", tekst.s, wie);
    buf_free(&tekst);
    buf_free(&naam);
    buf_free(&redenen);
    return emmer;
}

/* Does the row leave nothing out of what is known of this person? */
static bool zegt_evenveel(const struct record *rij, const struct record *persoon) {
    static const int velden[] = {PERSOON_BSN,         PERSOON_ACHTERNAAM,    PERSOON_VOORNAMEN,
                                 PERSOON_VOORLETTERS, PERSOON_GEBOORTEDATUM, PERSOON_GESLACHT};
    for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
        if (!record_waarde(rij, velden[i]) != !record_waarde(persoon, velden[i]))
            return false;
    return true;
}

static void meld_tweemaal(struct import *w, const struct import_rij *rij, long regel) {
    struct buf tekst = {0};
    buf_addf(&tekst,
             _("Deze rij zegt hetzelfde als regel %ld; er is één persoon van gemaakt. Zijn het er "
               "twee, zet er dan bij waarin ze verschillen."),
             regel);
    import_meld(w, rij, IMPORT_MELDING_LET_OP, -1, "zelfde_rij", tekst.s);
    buf_free(&tekst);
}

/* A row without a number that was read in before, however little it says: it need not look more
 * like itself than somebody else does. Two rows of one list may be two people, so of little they
 * must say the same. */
static bool is_al_gelezen(struct import *w, const struct import_rij *rij, const struct beeld *b,
                          const struct dubbel_vondst *v, struct bekende wie) {
    bool weinig = wie.regel && v->score.oordeel < DUBBEL_WAARSCHIJNLIJK;
    if (record_waarde(&b->persoon, PERSOON_V_NUMMER) ||
        record_waarde(&v->persoon, PERSOON_V_NUMMER) ||
        (weinig && !zegt_evenveel(&b->persoon, &v->persoon)) || !import_zelfde(w, rij, wie))
        return false;
    if (wie.regel)
        meld_tweemaal(w, rij, wie.regel);
    else if (v->score.oordeel >= DUBBEL_WAARSCHIJNLIJK)
        bekende_gezien(w, rij, wie);
    return true;
}

static bool bewaar_met_merk(struct import *w, const struct import_rij *rij, struct beeld *b,
                            const struct persoonsvorm *vorm) {
    if (record_waarde(&b->persoon, PERSOON_V_NUMMER))
        w->merk.dossier = b->dossier.id;
    return bewaar(w, rij, b, vorm);
}

static enum emmer naar_gelijkenis(struct import *w, const struct import_rij *rij, struct beeld *b,
                                  const struct persoonsvorm *vorm) {
    struct dubbel_vondst v = {0};
    struct bekende wie;
    enum emmer emmer = EMMER_NIEUW;
    struct id dossier = b->dossier.id;
    bool meer;
    if (bekende_zelfde(w, rij, b, &vorm->kort, is_al_gelezen))
        return EMMER_ONGEWIJZIGD;
    bool lijkt = bekende_lijkt(w, b, &vorm->kort, &v, &wie, &meer);
    if (lijkt && is_al_gelezen(w, rij, b, &v, wie))
        emmer = EMMER_ONGEWIJZIGD;
    else if (lijkt && v.score.oordeel >= DUBBEL_WAARSCHIJNLIJK)
        emmer = twijfel_naam(w, rij, wie, &v, meer);
    else if (bewaar_met_merk(w, rij, b, vorm) && lijkt)
        twijfel_paar(w, rij, dossier, &v, wie.regel, meer);
    dubbel_vondst_free(&v);
    return emmer;
}

static enum emmer beoordeel(struct import *w, const struct import_rij *rij, struct beeld *b) {
    struct bekende wie;
    enum emmer emmer;
    const char *bsn = record_waarde(&b->persoon, PERSOON_BSN);
    bool bekend = bsn && bekende_van_bsn(w, bsn, &wie);
    if (!bekend && !import_heeft_naam(&b->persoon))
        return import_weiger(w, rij, -1, "naam",
                             _("Er staat geen naam. Vul een achternaam of voornaam in."));
    if (!bsn && !record_waarde(&b->persoon, PERSOON_V_NUMMER) &&
        !record_waarde(&b->persoon, PERSOON_GEBOORTEDATUM))
        return import_weiger(w, rij, -1, "sleutel",
                             _("Zonder V-nummer, BSN of geboortedatum is niet te zien wie dit is. "
                               "Vul een van de drie in."));
    if (import_eerder(w, rij, &emmer) || import_naast_twijfel(w, rij, &emmer))
        return emmer;
    if (bekend)
        return met_bekend_bsn(w, rij, b, wie);
    struct persoonsvorm vorm;
    persoonsvorm_maak(&b->persoon, &vorm);
    emmer = naar_gelijkenis(w, rij, b, &vorm);
    persoonsvorm_free(&vorm);
    return emmer;
}

static void begin_mens(struct import *w, const struct import_rij *rij, struct beeld *b) {
    beeld_begin_in(b, &w->blok);
    b->persoon.id = id_nieuw();
    b->dossier.id = id_nieuw();
    vul(w, rij, b);
    gezin_alvast(w, rij, &b->persoon);
}

bool import_als_nieuw(struct import *w, const struct import_rij *rij, struct id *dossier) {
    struct beeld b;
    struct persoonsvorm vorm;
    begin_mens(w, rij, &b);
    *dossier = b.dossier.id;
    persoonsvorm_maak(&b.persoon, &vorm);
    bool goed = bewaar(w, rij, &b, &vorm);
    persoonsvorm_free(&vorm);
    return goed;
}

enum emmer import_nieuw(struct import *w, const struct import_rij *rij) {
    struct beeld b;
    begin_mens(w, rij, &b);
    return beoordeel(w, rij, &b);
}
