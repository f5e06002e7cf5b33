/* Questions over the screen: yes or no, one from a list, one value. */
#include "editor.h"
#include "keuzelijst.h"
#include "regie/taal.h"
#include "ui.h"
#include "waarden.h"
#include <string.h>

int ui_kies(struct ui *ui, const char *titel, const char *const *regels, int aantal, int begin) {
    return keuzelijst_kies(ui, titel, regels, NULL, aantal, begin);
}

/* Enter is the harmless answer, so "nee" stands first. */
bool ui_vraag(struct ui *ui, const char *vraag) {
    const char *const antwoorden[] = {_("Nee"), _("Ja")};
    return keuzelijst_kies(ui, vraag, antwoorden, NULL, 2, 0) == 1;
}

struct vraag_veld {
    const char *titel;
    const struct veld *veld;
    struct editor editor;
    bool klaar;
};

static bool neem(struct ui *ui, struct vraag_veld *v) {
    struct problem p = {0};
    struct buf canoniek = {0};
    bool goed = veld_lees(v->veld, buf_text(&v->editor.tekst), ui->s->vandaag, &canoniek, &p);
    if (!goed)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    else if (!canoniek.len && (v->veld->vlaggen & VELD_VERPLICHT))
        ui_meld(ui, STIJL_LETOP, _("Dit kan niet leeg blijven. Esc gaat terug."));
    goed = goed && (canoniek.len || !(v->veld->vlaggen & VELD_VERPLICHT));
    problem_clear(&p);
    buf_free(&canoniek);
    return goed;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct vraag_veld *v = staat;
    if (invoer_is_toets(in, TOETS_ESC)) {
        ui_terug(ui);
        return true;
    }
    if (invoer_is_toets(in, TOETS_TAB) || invoer_is_toets(in, TOETS_ENTER) ||
        opdracht_past(OPDRACHT_AFRONDEN, in)) {
        v->klaar = neem(ui, v);
        if (v->klaar)
            ui_terug(ui);
        return true;
    }
    return editor_invoer(&v->editor, in);
}

static void teken_vraag(struct ui *ui, void *staat, const struct vlak *v) {
    struct vraag_veld *w = staat;
    (void)ui;
    int rijen = w->veld->kind == VELD_LANG ? 6 : 1;
    struct vlak m = vlak_midden(v, rijen + 2, 64);
    struct vlak in = teken_kader(&m, w->titel);
    editor_teken(&w->editor, &in, true);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct vraag_veld *w = staat;
    waarden_echo(ui, w->veld, buf_text(&w->editor.tekst), uit);
    buf_add(uit, _(w->veld->hulp));
    buf_add(uit, _("  Enter is klaar, Esc laat het zo."));
}

static const struct scherm_soort vraag_soort = {
    .titel = N_("Vraag"),
    .overlay = true,
    .teken = teken_vraag,
    .invoer = invoer,
    .hulp = hulp,
};

static bool is_vrije_tekst(const struct veld *veld) {
    return veld->kind == VELD_TEKST || veld->kind == VELD_LANG;
}

/* What was typed and not taken waits for the next time. When the program has to stop, free text
 * counts as given: half a sentence is still true, half a date is not. */
static void rond_af(struct ui *ui, struct vraag_veld *v, const struct klad_plek *plek,
                    const char *begin) {
    bool anders = strcmp(buf_text(&v->editor.tekst), begin) != 0;
    if (ui->stop && anders && is_vrije_tekst(v->veld))
        v->klaar = true;
    klad_zet(&ui->klad, plek, v->klaar || !anders ? NULL : buf_text(&v->editor.tekst));
    if (!v->klaar && anders && v->editor.tekst.len)
        ui_meld(ui, STIJL_GEWOON, _("Nog niet vastgelegd. Wat u typte staat hier straks weer."));
}

bool ui_vraag_veld(struct ui *ui, const char *titel, const struct veld *veld, struct buf *uit) {
    struct vraag_veld v = {.titel = titel, .veld = veld};
    const struct klad_plek plek = {.dossier = ui->dossier, .veld = veld, .titel = titel};
    const char *eerder = klad_lees(&ui->klad, &plek);
    editor_begin(&v.editor, eerder ? eerder : buf_text(uit), veld->kind == VELD_LANG);
    v.editor.alles_gekozen =
        uit->len > 0 && (!eerder || !is_vrije_tekst(veld)) && !v.editor.meer_regels;
    if (eerder)
        ui_meld(ui, STIJL_GEWOON, _("Hier staat nog wat u eerder typte."));
    ui_modaal(ui, &vraag_soort, &v);
    rond_af(ui, &v, &plek, buf_text(uit));
    if (v.klaar) {
        buf_clear(uit);
        buf_add_n(uit, buf_text(&v.editor.tekst), v.editor.tekst.len);
    }
    editor_free(&v.editor);
    return v.klaar;
}
