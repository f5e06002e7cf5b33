/* The plan (PIP): goals and actions as a tree, made together, adopted, and kept per version. */
#include "pip.h"
#include "dossierkop.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdlib.h>

const struct record *pip_op_scherm(const struct ui *ui, const struct pip *p) {
    return id_is_leeg(p->plan) ? NULL : beeld_zoek(&ui->beeld, SOORT_PIP, p->plan);
}

bool pip_dicht(const struct ui *ui, const struct pip *p) {
    const struct record *plan = pip_op_scherm(ui, p);
    return plan && record_ligt_vast(&ui->beeld, plan);
}

static void ververs(struct ui *ui, void *staat) {
    pip_boom_maak(ui, staat);
}

static void toon_versie(struct ui *ui, struct pip *p, struct id versie) {
    p->versie = versie;
    pip_boom_maak(ui, p);
}

/* The copy of what is in focus, in the version that was made from the one on screen. */
static bool in_kopie(const struct ui *ui, struct piprij *rij) {
    const struct record *actie = beeld_zoek(&ui->beeld, SOORT_ACTIE, rij->id), *r;
    struct id doel = actie ? record_verwijzing(actie, ACTIE_DOEL) : rij->id;
    for (size_t i = 0; (r = beeld_volgende(&ui->beeld, SOORT_DOEL, DOEL_HERKOMST, doel, &i));) {
        struct id kopie = r->id;
        const struct record *a;
        if (rij->soort == PIPRIJ_DOEL)
            rij->id = kopie;
        for (size_t k = 0;
             actie && (a = beeld_volgende(&ui->beeld, SOORT_ACTIE, ACTIE_DOEL, kopie, &k));)
            if (record_is(a, ACTIE_OMSCHRIJVING, record_tekst(actie, ACTIE_OMSCHRIJVING)))
                rij->id = a->id;
        return true;
    }
    return false;
}

static bool begin_versie(struct ui *ui, const char *reden) {
    struct problem p = {0};
    struct id nieuw;
    return ui_gedaan(ui, pip_beginnen(ui->s, ui->dossier, &nieuw, &p), &p) &&
           (!reden ||
            ui_gedaan(ui, veld_zetten(ui->s, SOORT_PIP, nieuw, PIP_REDEN_BIJSTELLING, reden, &p),
                      &p));
}

static bool stel_bij(struct ui *ui, struct pip *p) {
    struct buf reden = {0};
    const struct piprij *rij = pip_boom_rij(p);
    struct piprij focus = rij ? *rij : (struct piprij){.soort = PIPRIJ_WIT};
    bool goed = ui_vraag_veld(ui, _("Dit plan ligt vast. Nieuwe versie: waarom?"),
                              &soort_pip.velden[PIP_REDEN_BIJSTELLING], &reden);
    if (goed && !reden.len) {
        ui_meld(ui, STIJL_LETOP, _("Schrijf kort waarom er een nieuwe versie komt."));
        goed = false;
    }
    if (goed) {
        p->versie = (struct id){{0}};
        goed = begin_versie(ui, reden.s);
        pip_boom_maak(ui, p);
    }
    if (goed && in_kopie(ui, &focus))
        pip_boom_naar(p, &focus);
    if (goed)
        ui_meld(ui, STIJL_GOED,
                _("De nieuwe versie is begonnen; de vorige geldt tot u deze "
                  "vaststelt."));
    buf_free(&reden);
    return goed;
}

/* Whether the version on screen can be changed, after offering a new one when it cannot. */
static bool mag_wijzigen(struct ui *ui, struct pip *p) {
    if (ui_kijkt_alleen(ui)) {
        ui_meld(ui, STIJL_GEWOON, _("U kijkt hier alleen; het plan wijzigen kan niet."));
        return false;
    }
    if (!pip_dicht(ui, p))
        return true;
    if (!pip_in_concept(&ui->beeld))
        return stel_bij(ui, p);
    toon_versie(ui, p, (struct id){{0}});
    ui_meld(ui, STIJL_GEWOON, _("Die versie ligt vast. Dit is de nieuwe, die nog concept is."));
    return false;
}

static void doe_doel(struct ui *ui, void *staat) {
    struct pip *p = staat;
    const struct piprij *rij = pip_boom_rij(p);
    struct piprij focus = rij ? *rij : (struct piprij){.soort = PIPRIJ_WIT};
    if (mag_wijzigen(ui, p))
        pip_nieuw_doel(ui, p, focus.soort == PIPRIJ_GAT ? &focus : NULL);
}

static void doe_actie(struct ui *ui, void *staat) {
    struct pip *p = staat;
    if (!pip_boom_doel(ui, p))
        ui_meld(ui, STIJL_GEWOON, _("Ga eerst naar het doel waar de actie bij hoort."));
    else if (mag_wijzigen(ui, p) && pip_boom_doel(ui, p))
        pip_nieuwe_actie(ui, p, pip_boom_doel(ui, p)->id);
}

static void doe_stand(struct ui *ui, void *staat) {
    struct pip *p = staat;
    const struct piprij *rij = pip_boom_rij(p);
    const struct record *actie =
        rij && rij->soort == PIPRIJ_ACTIE ? beeld_zoek(&ui->beeld, SOORT_ACTIE, rij->id) : NULL;
    const struct keuze *standen = soort_actie.velden[ACTIE_STATUS].keuzes;
    const char *regels[8];
    int n = 0, nu = 0;
    if (!actie) {
        ui_meld(ui, STIJL_GEWOON, _("Ga naar een actie om te zetten hoe het ermee staat."));
        return;
    }
    for (; n < 8 && standen[n].code; n++) {
        regels[n] = _(standen[n].label);
        if (record_is(actie, ACTIE_STATUS, standen[n].code))
            nu = n;
    }
    struct id id = actie->id;
    struct problem mis = {0};
    int gekozen = ui_kies(ui, _("Hoe staat het ermee?"), regels, n, nu);
    if (gekozen >= 0)
        ui_gedaan(ui, actie_stand_zetten(ui->s, id, standen[gekozen].code, &mis), &mis);
}

/* The first goal, or the first action: whichever the plan lacks. */
static void maak_doel_met_actie(struct ui *ui, struct pip *p) {
    const struct record *doel = pip_doel(&ui->beeld, p->plan, 1);
    if (!mag_wijzigen(ui, p))
        return;
    if (doel)
        pip_nieuwe_actie(ui, p, pip_doel(&ui->beeld, p->plan, 1)->id);
    else
        pip_nieuw_doel(ui, p, NULL);
}

static void doe_wijzig(struct ui *ui, void *staat) {
    struct pip *p = staat;
    const struct piprij *rij = pip_boom_rij(p);
    const struct record *plan = pip_op_scherm(ui, p);
    if (!rij || rij->soort == PIPRIJ_GAT)
        doe_doel(ui, p);
    else if (rij->soort == PIPRIJ_DEEL && rij->nr < 0)
        maak_doel_met_actie(ui, p);
    else if (rij->soort == PIPRIJ_ACTIE && plan && record_is(plan, PIP_STATUS, STATUS_VASTGESTELD))
        doe_stand(ui, p);
    else
        pip_vorm_open(ui, p, rij);
}

static void verwijder(struct ui *ui, struct pip *p) {
    struct piprij rij = *pip_boom_rij(p);
    size_t i = 0;
    bool acties = rij.soort == PIPRIJ_DOEL &&
                  beeld_volgende(&ui->beeld, SOORT_ACTIE, ACTIE_DOEL, rij.id, &i) != NULL;
    enum soort_code soort = rij.soort == PIPRIJ_DOEL ? SOORT_DOEL : SOORT_ACTIE;
    struct problem mis = {0};
    if (acties && !ui_vraag(ui, _("Dit doel weghalen, met zijn acties?")))
        return;
    if (ui_gedaan(ui, record_verwijderen(ui->s, soort, rij.id, &mis), &mis))
        ui_meld(ui, STIJL_GEWOON,
                soort == SOORT_DOEL ? _("Het doel is weggehaald.") : _("De actie is weggehaald."));
}

static void doe_verwijder(struct ui *ui, void *staat) {
    struct pip *p = staat;
    const struct piprij *rij = pip_boom_rij(p);
    if (!rij || (rij->soort != PIPRIJ_DOEL && rij->soort != PIPRIJ_ACTIE))
        ui_meld(ui, STIJL_GEWOON, _("Weghalen kan bij een doel of een actie."));
    else if (pip_dicht(ui, p))
        mag_wijzigen(ui, p);
    else
        verwijder(ui, p);
}

static const struct veld besproken_op = {
    .naam = "besproken_op",
    .label = N_("Samen besproken op"),
    .hulp = N_("De dag waarop u het plan samen doornam."),
    .kind = VELD_DATUM,
};
static const struct veld vastgesteld_op = {
    .naam = "vastgesteld_op",
    .label = N_("Vaststellen op"),
    .hulp = N_("De dag van het besluit; daarna verandert deze versie niet meer."),
    .kind = VELD_DATUM,
};

/* False after Esc. */
static bool vraag_dag(struct ui *ui, const struct veld *veld, struct datum *dag) {
    struct buf tekst = {0};
    datum_schrijf_nl(ui->s->vandaag, &tekst);
    bool goed = ui_vraag_veld(ui, _(veld->label), veld, &tekst) &&
                datum_lees(buf_text(&tekst), ui->s->vandaag, false, dag);
    buf_free(&tekst);
    return goed;
}

static bool is_er_een_concept(struct ui *ui, struct pip *p) {
    const struct record *plan = pip_op_scherm(ui, p);
    if (!plan)
        ui_meld(ui, STIJL_GEWOON, _("Er is nog geen plan. Met d maakt u het eerste doel."));
    return plan && mag_wijzigen(ui, p);
}

static void doe_bespreken(struct ui *ui, void *staat) {
    struct pip *p = staat;
    struct datum dag;
    struct problem mis = {0};
    if (!is_er_een_concept(ui, p) || !vraag_dag(ui, &besproken_op, &dag))
        return;
    if (ui_gedaan(ui, pip_bespreken(ui->s, p->plan, dag, &mis), &mis))
        ui_meld(ui, STIJL_GOED, _("Genoteerd dat u het plan samen besprak."));
}

/* Names what is missing, and goes to the one that is picked, else to the first. */
static void toon_ontbrekend(struct ui *ui, struct pip *p, const struct ontbrekend *lijst,
                            size_t n) {
    struct buf regel[ONTBREKEND_MAX] = {{0}};
    const char *regels[ONTBREKEND_MAX];
    for (size_t i = 0; i < n; i++) {
        ontbrekend_zin(&lijst[i], 1, &regel[i]);
        regels[i] = buf_text(&regel[i]);
    }
    int gekozen = ui_kies(ui, _("Dit moet nog in het plan"), regels, (int)n, 0);
    const struct ontbrekend *naar = &lijst[gekozen < 0 ? 0 : gekozen];
    pip_boom_naar(p, &(struct piprij){.soort = PIPRIJ_DEEL,
                                      .nr = naar->soort == SOORT_PIP ? naar->veld : -1});
    ui_meld(ui, STIJL_LETOP, _("Er ontbreken nog %d onderdelen; Enter vult dit in."), (int)n);
    for (size_t i = 0; i < n; i++)
        buf_free(&regel[i]);
}

static void doe_vaststellen(struct ui *ui, void *staat) {
    struct pip *p = staat;
    struct ontbrekend lijst[ONTBREKEND_MAX];
    struct problem mis = {0};
    struct datum dag;
    if (!is_er_een_concept(ui, p))
        return;
    size_t n = pip_ontbreekt(&ui->beeld, pip_op_scherm(ui, p), lijst, ONTBREKEND_MAX);
    if (n) {
        toon_ontbrekend(ui, p, lijst, n);
        return;
    }
    if (!vraag_dag(ui, &vastgesteld_op, &dag))
        return;
    if (ui_gedaan(ui, pip_vaststellen(ui->s, p->plan, dag, &mis), &mis))
        ui_meld(ui, STIJL_GOED, _("Het plan is vastgesteld en ligt nu vast."));
}

static void doe_nieuw(struct ui *ui, void *staat) {
    struct pip *p = staat;
    if (!pip_op_scherm(ui, p)) {
        if (mag_wijzigen(ui, p) && begin_versie(ui, NULL))
            ui_meld(ui, STIJL_GOED, _("Het plan is begonnen. Met d maakt u het eerste doel."));
    } else if (!pip_dicht(ui, p)) {
        ui_meld(ui, STIJL_GEWOON, _("Deze versie is nog concept: u kunt er gewoon in werken."));
    } else {
        mag_wijzigen(ui, p);
    }
}

static void doe_versies(struct ui *ui, void *staat) {
    pip_versies_open(ui, staat);
}

static void doe_papier(struct ui *ui, void *staat) {
    pip_papier_open(ui, staat);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct pip *p = staat;
    if (invoer_is_toets(in, TOETS_ESC) && !id_is_leeg(p->versie)) {
        toon_versie(ui, p, (struct id){{0}});
        return true;
    }
    return pip_boom_invoer(p, in);
}

static const struct greep grepen[] = {
    {OPDRACHT_WIJZIG, doe_wijzig, false},
    {OPDRACHT_DOEL, doe_doel, false},
    {OPDRACHT_ACTIE, doe_actie, false},
    {OPDRACHT_AFRONDEN, doe_vaststellen, false},
    {OPDRACHT_VERSCHIL, doe_versies, false},
    {OPDRACHT_BESPREKEN, doe_bespreken, false},
    {OPDRACHT_STAND, doe_stand, false},
    {OPDRACHT_VERWIJDER, doe_verwijder, false},
    {OPDRACHT_PAPIER, doe_papier, false},
    {OPDRACHT_BIJSTELLEN, doe_nieuw, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {OPDRACHT_PERSOON, dossier_doe_persoon, true},
    {OPDRACHT_INTAKE, dossier_doe_intake, true},
    {OPDRACHT_ZRM, dossier_doe_zrm, true},
    {OPDRACHT_VOORTGANG, dossier_doe_voortgang, true},
    {OPDRACHT_JOURNAAL, dossier_doe_journaal, true},
    {OPDRACHT_ONGEDAAN, dossier_doe_ongedaan, true},
    {OPDRACHT_OPNIEUW, dossier_doe_opnieuw, true},
    {0, NULL, false},
};

static void sluit(void *staat) {
    struct pip *p = staat;
    free(p->rij);
    free(p);
}

static const struct scherm_soort pip_soort = {
    .titel = N_("PIP"),
    .teken = pip_teken,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = pip_hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void pip_open(struct ui *ui) {
    struct pip *p = mem_alloc(sizeof *p);
    pip_boom_maak(ui, p);
    ui_open(ui, &pip_soort, p);
}
