/* A row about somebody new. */
#include "import.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <string.h>

static void vul(struct import *w, const struct import_rij *rij, struct beeld *b) {
    const struct lijstveld *v;
    for (int i = 0; (v = lijstveld_nr(w->regels, i)); i++) {
        if (!rij->waarde[i] || i == w->veld_casemanager)
            continue;
        if (v->soort == LIJSTVELD_PERSOON)
            record_zet(&b->persoon, v->veld, rij->waarde[i]);
        else if (v->soort == LIJSTVELD_DOSSIER)
            record_zet(&b->dossier, v->veld, rij->waarde[i]);
    }
}

static bool heeft_naam(const struct record *persoon) {
    struct buf naam = {0};
    persoon_naam(persoon, &naam);
    bool heeft = naam.len > 0;
    buf_free(&naam);
    return heeft;
}

static void gebeurtenissen(struct import *w, const struct import_rij *rij, struct beeld *b) {
    const struct lijstveld *v;
    for (int i = 0; (v = lijstveld_nr(w->regels, i)); i++) {
        if (v->soort != LIJSTVELD_GEBEURTENIS || !rij->waarde[i] || import_in_toekomst(w, rij, i))
            continue;
        struct record *g = record_lijst_nieuw(&b->lijst[SOORT_GEBEURTENIS], SOORT_GEBEURTENIS);
        record_zet(g, GEBEURTENIS_CODE, v->gebeurtenis);
        record_zet(g, GEBEURTENIS_DATUM, rij->waarde[i]);
    }
}

static void regievoerder(struct import *w, const struct import_rij *rij, struct beeld *b) {
    const char *wie = import_collega(w, rij);
    if (!wie)
        return;
    record_zet(&b->dossier, DOSSIER_CASEMANAGER, wie);
    struct record *rol = record_lijst_nieuw(&b->lijst[SOORT_ROL], SOORT_ROL);
    record_zet(rol, ROL_GEBRUIKER, wie);
    record_zet(rol, ROL_ROL, "regievoerder");
    record_zet_datum(rol, ROL_VAN, w->h.s->vandaag);
}

/* Somebody else who has this BSN, or (without V-nummer) this name and date of birth. */
static const char *lijkt_op_bekende(struct import *w, const struct beeld *b, struct bekende *wie) {
    const char *bsn = record_waarde(&b->persoon, PERSOON_BSN);
    if (bsn && bekende_van_bsn(w, bsn, wie))
        return "bsn_bekend";
    if (!record_waarde(&b->persoon, PERSOON_V_NUMMER) &&
        bekende_van_naam(w, record_tekst(&b->dossier, DOSSIER_SORTEERNAAM),
                         record_tekst(&b->persoon, PERSOON_GEBOORTEDATUM), wie))
        return "naam_bekend";
    return NULL;
}

static enum emmer twijfel(struct import *w, const struct import_rij *rij, const char *code,
                          const struct bekende *wie) {
    struct buf tekst = {0};
    buf_add(&tekst, !strcmp(code, "bsn_bekend")
                        ? _("Dit BSN hoort al bij iemand anders")
                        : _("Zonder V-nummer, maar met naam en geboortedatum van iemand die er al "
                            "is"));
    if (wie->regel)
        buf_addf(&tekst, _(" (regel %ld)"), wie->regel);
    buf_add(&tekst, _(". Kijk of het dezelfde persoon is."));
    enum emmer emmer = import_twijfel(w, rij, code, tekst.s);
    buf_free(&tekst);
    return emmer;
}

static enum emmer bewaar(struct import *w, const struct import_rij *rij, struct beeld *b) {
    gezin_zet(w, rij, b, true);
    gebeurtenissen(w, rij, b);
    regievoerder(w, rij, b);
    bekende_erbij(w, b, rij->regel);
    gezin_onthoud(w, rij, b, false);
    handeling_nieuw_dossier(&w->h, b);
    return EMMER_NIEUW;
}

static enum emmer beoordeel(struct import *w, const struct import_rij *rij, struct beeld *b) {
    struct bekende wie;
    if (!heeft_naam(&b->persoon))
        return import_weiger(w, rij, -1, "naam",
                             _("Er staat geen naam. Vul een achternaam of voornaam in."));
    if (!record_waarde(&b->persoon, PERSOON_V_NUMMER) &&
        !record_waarde(&b->persoon, PERSOON_GEBOORTEDATUM))
        return import_weiger(w, rij, -1, "sleutel",
                             _("Zonder V-nummer en zonder geboortedatum is niet te zien wie dit "
                               "is. Vul een van beide in."));
    afgeleid_vul(b);
    const char *code = lijkt_op_bekende(w, b, &wie);
    if (code && !strcmp(code, "naam_bekend") && import_zelfde(w, rij, wie))
        return EMMER_ONGEWIJZIGD;
    return code ? twijfel(w, rij, code, &wie) : bewaar(w, rij, b);
}

enum emmer import_nieuw(struct import *w, const struct import_rij *rij) {
    struct beeld b = {0};
    record_begin(&b.persoon, SOORT_PERSOON);
    record_begin(&b.dossier, SOORT_DOSSIER);
    b.persoon.id = id_nieuw();
    b.dossier.id = id_nieuw();
    vul(w, rij, &b);
    enum emmer emmer = beoordeel(w, rij, &b);
    beeld_free(&b);
    return emmer;
}
