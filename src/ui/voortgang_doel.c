/* A goal in a talk: how it stood, and the answer in one key. */
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include "voortgang.h"
#include <string.h>

/* Columns from the right edge. */
enum { KOLOM_DOEL = 5, BREED_VORIGE = 16, BREED_NU = 14 };

static const struct {
    const char *stand;
    char toets, cijfer, met_toelichting;
    enum stijl stijl;
} antwoorden[] = {
    {"behaald", 'b', '1', 'B', STIJL_GOED},
    {"op_schema", 's', '2', 'S', STIJL_GOED},
    {"achter", 'a', '3', 'A', STIJL_LETOP},
    {"gestopt", 'g', '4', 'G', STIJL_STIL},
};
#define ANTWOORDEN (sizeof antwoorden / sizeof *antwoorden)

static const char *stand_label(const char *stand) {
    return keuze_label(soort_voortgang.velden[VOORTGANG_STAND].keuzes, stand);
}

static enum stijl stand_stijl(const char *stand) {
    for (size_t i = 0; i < ANTWOORDEN; i++)
        if (!strcmp(antwoorden[i].stand, stand))
            return antwoorden[i].stijl;
    return STIJL_GEWOON;
}

static bool is_afgelopen(const struct record *stand) {
    return stand && (record_is(stand, VOORTGANG_STAND, "behaald") ||
                     record_is(stand, VOORTGANG_STAND, "gestopt"));
}

/* A goal that was reached or given up before needs no answer any more. */
bool doel_is_beantwoord(const struct ui *ui, struct id doel, struct id gesprek) {
    const struct record *d = beeld_zoek(&ui->beeld, SOORT_DOEL, doel);
    return !d || gesprek_voortgang(&ui->beeld, gesprek, doel) ||
           is_afgelopen(doel_stand(&ui->beeld, d));
}

static int breed_tekst(int cellen) {
    return cellen - KOLOM_DOEL - BREED_VORIGE - BREED_NU - 1;
}

static int hoogte(struct ui *ui, const struct formulier_veld *r, int cellen, bool focus) {
    const struct record *d = beeld_zoek(&ui->beeld, SOORT_DOEL, r->record);
    int rijen = d ? editor_tekst_rijen(record_tekst(d, DOEL_OMSCHRIJVING), breed_tekst(cellen)) : 1;
    int meest = focus ? 5 : 2;
    return rijen > meest ? meest : rijen;
}

static void teken_vorige(struct ui *ui, const struct record *d, struct id gesprek,
                         const struct vlak *v) {
    const struct record *g = beeld_zoek(&ui->beeld, SOORT_GESPREK, gesprek);
    const struct record *vorige = doel_stand(&ui->beeld, d);
    struct vlak in = {v->rij, v->kolom, v->rijen, v->kolommen - BREED_NU - 1};
    if (vorige && g && !record_ligt_vast(&ui->beeld, g))
        tekenf(&in, 0, v->kolommen - BREED_NU - BREED_VORIGE, STIJL_STIL, _("was: %s"),
               stand_label(record_tekst(vorige, VOORTGANG_STAND)));
}

static void teken_nu(struct ui *ui, const struct formulier_veld *r, const struct vlak *v,
                     bool focus) {
    const struct record *nu = gesprek_voortgang(&ui->beeld, r->bij, r->record);
    const char *stand = nu ? record_tekst(nu, VOORTGANG_STAND) : "";
    int kolom = v->kolommen - BREED_NU;
    if (nu)
        teken(v, 0, kolom, BREED_NU - 1, focus ? STIJL_VELD : stand_stijl(stand),
              stand_label(stand));
    else
        teken(v, 0, kolom, BREED_NU - 1, focus ? STIJL_VELD : STIJL_STIL,
              focus ? _("b  s  a  g") : "·");
    if (focus)
        teken_cursor(v, 0, kolom);
}

static void teken_doel(struct ui *ui, const struct formulier_veld *r, const struct vlak *v,
                       bool focus) {
    const struct record *d = beeld_zoek(&ui->beeld, SOORT_DOEL, r->record);
    if (!d)
        return;
    struct vlak tekst = {v->rij, v->kolom + KOLOM_DOEL, v->rijen, breed_tekst(v->kolommen)};
    teken(v, 0, 1, 1, STIJL_ACCENT, focus ? ">" : " ");
    tekenf(v, 0, 3, STIJL_STIL, "%ld", doel_nr(&ui->beeld, d));
    editor_tekst_teken(&tekst, focus ? STIJL_ACCENT : STIJL_GEWOON,
                       record_tekst(d, DOEL_OMSCHRIJVING));
    teken_vorige(ui, d, r->bij, v);
    teken_nu(ui, r, v, focus);
}

static bool gevuld(struct ui *ui, const struct formulier_veld *r) {
    return doel_is_beantwoord(ui, r->record, r->bij);
}

static void hulp(struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    if (gesprek_voortgang(&ui->beeld, r->bij, r->record))
        buf_add(uit, _("b, s, a of g verandert het antwoord, Backspace wist het; Enter: "
                       "toelichting."));
    else
        buf_add(uit, _("b behaald, s op schema, a achter, g gestopt; hoofdletter: met "
                       "toelichting."));
}

const struct formulier_eigen doelrij = {
    .hoogte = hoogte, .teken = teken_doel, .gevuld = gevuld, .hulp = hulp};

/* On to the next goal; after the last one to what comes next. */
static void verder(struct ui *ui, struct gesprekscherm *g) {
    struct formulier *f = &g->formulier;
    int naar = f->focus + 1;
    while (naar + 1 < f->aantal && f->rij[naar].eigen != &doelrij && !f->rij[naar].sectie)
        naar++;
    formulier_naar(ui, f, naar);
}

static bool antwoord(struct ui *ui, struct gesprekscherm *g, const char *stand) {
    struct problem p = {0};
    struct id doel = g->formulier.rij[g->formulier.focus].record;
    bool goed = ui_gedaan(ui, voortgang_zetten(ui->s, g->gesprek, doel, stand, NULL, &p), &p);
    gesprekscherm_bij(ui, g);
    return goed;
}

static void toelichting(struct ui *ui, struct gesprekscherm *g) {
    struct id doel = g->formulier.rij[g->formulier.focus].record;
    const struct record *v = gesprek_voortgang(&ui->beeld, g->gesprek, doel);
    if (!v) {
        ui_meld(ui, STIJL_GEWOON, _("Kies eerst b, s, a of g; met Tab slaat u dit doel over."));
        return;
    }
    struct id record = v->id;
    g->toelichting = doel;
    g->verouderd = true;
    gesprekscherm_bij(ui, g);
    int naar = formulier_zoek(&g->formulier, SOORT_VOORTGANG, record, VOORTGANG_TOELICHTING);
    if (naar >= 0)
        formulier_naar(ui, &g->formulier, naar);
}

/* A letter or digit answers and moves on; a capital letter asks for a note first. */
static bool is_antwoord(struct ui *ui, struct gesprekscherm *g, const struct invoer *in) {
    for (size_t i = 0; i < ANTWOORDEN; i++) {
        bool noot = invoer_is(in, antwoorden[i].met_toelichting);
        if (!noot && !invoer_is(in, antwoorden[i].toets) && !invoer_is(in, antwoorden[i].cijfer))
            continue;
        if (!antwoord(ui, g, antwoorden[i].stand))
            return true;
        if (noot)
            toelichting(ui, g);
        else
            verder(ui, g);
        return true;
    }
    return false;
}

bool doelrij_invoer(struct ui *ui, struct gesprekscherm *g, const struct invoer *in) {
    if (is_antwoord(ui, g, in))
        return true;
    if (invoer_is_toets(in, TOETS_BACKSPACE) || invoer_is_toets(in, TOETS_DELETE))
        antwoord(ui, g, "");
    else if (invoer_is_toets(in, TOETS_ENTER))
        toelichting(ui, g);
    else
        return false;
    return true;
}
