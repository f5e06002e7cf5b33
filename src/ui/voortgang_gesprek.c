/* The screen of one talk: the walk while it is in concept, and reading it afterwards. */
#include "dossierkop.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include "voortgang.h"
#include "zrm.h"
#include <stdlib.h>

void gesprekscherm_bij(struct ui *ui, struct gesprekscherm *g) {
    struct formulier nieuw = {0};
    if (!g->verouderd)
        return;
    g->verouderd = false;
    gesprekrijen(ui, g, &g->formulier, &nieuw);
    formulier_vervang(&g->formulier, &nieuw);
}

static void teken_gesprek(struct ui *ui, void *staat, const struct vlak *v) {
    struct gesprekscherm *g = staat;
    struct vlak in = dossierkop_teken(ui, v, OPDRACHT_VOORTGANG);
    gesprekscherm_bij(ui, g);
    formulier_teken(ui, &g->formulier, &in);
}

struct datum gesprek_volgende_voorstel(const struct ui *ui, struct id gesprek) {
    const struct record *g = beeld_zoek(&ui->beeld, SOORT_GESPREK, gesprek);
    struct problem p = {0};
    const struct termijnregels *l = catalogus_termijnregels(&p);
    problem_clear(&p);
    struct datum gehouden = g ? record_datum(g, GESPREK_DATUM) : (struct datum){0, 0, 0};
    if (!l || !datum_is_volledig(gehouden))
        return (struct datum){0, 0, 0};
    return gesprek_voorstel(l, &ui->beeld, gehouden);
}

/* Enter on the empty date takes the one that is proposed. */
static bool neem_voorstel(struct ui *ui, struct gesprekscherm *g) {
    struct formulier *f = &g->formulier;
    struct datum d = gesprek_volgende_voorstel(ui, g->gesprek);
    struct buf tekst = {0};
    if (!d.jaar || !f->bezig || f->editor.tekst.len)
        return false;
    datum_schrijf_nl(d, &tekst);
    editor_begin(&f->editor, tekst.s, false);
    buf_free(&tekst);
    formulier_bewaar(ui, f);
    return true;
}

/* Behind the words of a new agreement come its owner and its date. */
static bool voeg_afspraak_toe(struct ui *ui, struct gesprekscherm *g) {
    struct formulier *f = &g->formulier;
    if (!f->bezig || !f->editor.tekst.len || !formulier_bewaar(ui, f))
        return false;
    gesprekscherm_bij(ui, g);
    int leeg = formulier_zoek(f, SOORT_AFSPRAAK, g->gesprek, AFSPRAAK_OMSCHRIJVING);
    if (leeg >= 2)
        formulier_naar(ui, f, leeg - 2);
    return true;
}

static bool is_concept(const struct ui *ui, const struct gesprekscherm *g) {
    const struct record *r = beeld_zoek(&ui->beeld, SOORT_GESPREK, g->gesprek);
    return r && !record_ligt_vast(&ui->beeld, r);
}

static bool eigen_invoer(struct ui *ui, struct gesprekscherm *g, const struct invoer *in) {
    const struct formulier_veld *r = &g->formulier.rij[g->formulier.focus];
    bool enter = invoer_is_toets(in, TOETS_ENTER), tab = invoer_is_toets(in, TOETS_TAB);
    if (!is_concept(ui, g))
        return false;
    if (r->eigen == &doelrij)
        return doelrij_invoer(ui, g, in);
    if ((enter || tab) && id_gelijk(r->record, g->gesprek) && r->soort == SOORT_AFSPRAAK)
        return voeg_afspraak_toe(ui, g);
    if (enter && r->soort == SOORT_GESPREK && r->veld == GESPREK_VOLGENDE_DATUM)
        return neem_voorstel(ui, g);
    return false;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct gesprekscherm *g = staat;
    gesprekscherm_bij(ui, g);
    if (!g->formulier.aantal)
        return false;
    return eigen_invoer(ui, g, in) || formulier_invoer(ui, &g->formulier, in);
}

static void doe_scores(struct ui *ui, void *staat) {
    struct gesprekscherm *g = staat;
    zrm_open_voor_gesprek(ui, g->gesprek);
}

static const struct greep grepen[] = {
    {OPDRACHT_AFRONDEN, gesprekscherm_afronden, false},
    {OPDRACHT_SCORES, doe_scores, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, true},
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, true},
    {0, NULL, false},
};

/* To read there are no letters to type, so those of the tabs work. */
static const struct greep leesgrepen[] = {
    {OPDRACHT_VOLGENDE_PERSOON, dossier_doe_volgende, false},
    {OPDRACHT_VORIGE_PERSOON, dossier_doe_vorige, false},
    {OPDRACHT_PERSOON, dossier_doe_persoon, true},
    {OPDRACHT_INTAKE, dossier_doe_intake, true},
    {OPDRACHT_ZRM, dossier_doe_zrm, true},
    {OPDRACHT_PIP, dossier_doe_pip, true},
    {OPDRACHT_JOURNAAL, dossier_doe_journaal, true},
    {0, NULL, false},
};

static bool typt(struct ui *ui, void *staat) {
    struct gesprekscherm *g = staat;
    gesprekscherm_bij(ui, g);
    return formulier_typt(ui, &g->formulier);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct gesprekscherm *g = staat;
    gesprekscherm_bij(ui, g);
    formulier_hulp(ui, &g->formulier, uit);
}

static void hulp_lezen(struct ui *ui, void *staat, struct buf *uit) {
    struct gesprekscherm *g = staat;
    const struct formulier *f = &g->formulier;
    if (f->aantal && f->rij[f->focus].veld == AFSPRAAK_NAGEKOMEN &&
        f->rij[f->focus].soort == SOORT_AFSPRAAK)
        hulp(ui, staat, uit);
    else
        buf_add(uit,
                _("Dit gesprek is vastgelegd. Of een afspraak is nagekomen kunt u nog zetten."));
}

static bool bewaar(struct ui *ui, void *staat) {
    struct gesprekscherm *g = staat;
    return formulier_bewaar(ui, &g->formulier);
}

static void ververs(struct ui *ui, void *staat) {
    struct gesprekscherm *g = staat;
    (void)ui;
    g->verouderd = true;
}

static void sluit(void *staat) {
    struct gesprekscherm *g = staat;
    formulier_free(&g->formulier);
    free(g);
}

static const struct scherm_soort gesprek_soort = {
    .titel = N_("Voortgang"),
    .teken = teken_gesprek,
    .invoer = invoer,
    .grepen = grepen,
    .typt = typt,
    .hulp = hulp,
    .bewaar = bewaar,
    .ververs = ververs,
    .sluit = sluit,
};

static const struct scherm_soort leessoort = {
    .titel = N_("Voortgang"),
    .teken = teken_gesprek,
    .invoer = invoer,
    .grepen = leesgrepen,
    .typt = typt,
    .hulp = hulp_lezen,
    .bewaar = bewaar,
    .ververs = ververs,
    .sluit = sluit,
};

void gesprekscherm_open(struct ui *ui, struct id gesprek) {
    struct gesprekscherm *g = mem_alloc(sizeof *g);
    g->gesprek = gesprek;
    g->verouderd = true;
    gesprekscherm_bij(ui, g);
    ui_open(ui, is_concept(ui, g) ? &gesprek_soort : &leessoort, g);
}
