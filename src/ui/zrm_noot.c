/* The note of one item, over the matrix: several lines, stored on leaving. */
#include "editor.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "zrm_deel.h"
#include <stdlib.h>
#include <string.h>

struct noot {
    struct zrm *z; /* the screen below, which outlives this one */
    struct editor editor;
    char *begin; /* as it was stored when the editor was opened */
    bool vast;   /* looking only */
};

/* Where a note that could not be stored waits; `titel` keeps its name. */
static struct klad_plek plek_van(const struct ui *ui, const struct zrm *z, struct buf *titel) {
    buf_addf(titel, "%s %d", z->instrument->code, z->instrument->item[z->keuze.focus].nr);
    return (struct klad_plek){.dossier = ui->dossier,
                              .bij = z->gesprek,
                              .veld = &soort_score.velden[SCORE_TOELICHTING],
                              .titel = titel->s};
}

static bool bewaar(struct ui *ui, void *staat) {
    struct noot *n = staat;
    const char *nieuw = buf_text(&n->editor.tekst);
    if (n->vast || !strcmp(n->begin, nieuw))
        return true;
    bool goed = zrm_zet(ui, n->z, SCORE_TOELICHTING, nieuw);
    struct buf titel = {0};
    struct klad_plek plek = plek_van(ui, n->z, &titel);
    klad_zet(&ui->klad, &plek, goed ? NULL : nieuw);
    buf_free(&titel);
    if (goed) {
        free(n->begin);
        n->begin = mem_copy(nieuw);
    }
    return goed;
}

static bool is_beweging(const struct invoer *in) {
    return in->soort == INVOER_TOETS && in->toets >= TOETS_OP && in->toets <= TOETS_EIND;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct noot *n = staat;
    if (invoer_is_toets(in, TOETS_TAB) || invoer_is_toets(in, TOETS_ESC) ||
        opdracht_past(OPDRACHT_AFRONDEN, in)) {
        ui_terug(ui);
        return true;
    }
    return (!n->vast || is_beweging(in)) && editor_invoer(&n->editor, in);
}

static void teken_noot(struct ui *ui, void *staat, const struct vlak *v) {
    struct noot *n = staat;
    struct buf titel = {0};
    struct vlak m = vlak_midden(v, v->rijen / 2, v->kolommen - 6);
    (void)ui;
    buf_addf(&titel, _("Toelichting: %s"), n->z->instrument->item[n->z->keuze.focus].naam);
    struct vlak in = teken_kader(&m, buf_text(&titel));
    editor_teken(&n->editor, &in, true);
    buf_free(&titel);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct noot *n = staat;
    (void)ui;
    buf_add(uit, n->vast ? _("Deze meting ligt vast; k maakt een nieuwe versie om te verbeteren.")
                         : _(soort_score.velden[SCORE_TOELICHTING].hulp));
    buf_add(uit, n->vast ? "" : _("  Tab of Esc is klaar; alles blijft bewaard."));
}

static void sluit(void *staat) {
    struct noot *n = staat;
    editor_free(&n->editor);
    free(n->begin);
    free(n);
}

static const struct scherm_soort noot_soort = {
    .titel = N_("Toelichting"),
    .overlay = true,
    .teken = teken_noot,
    .invoer = invoer,
    .hulp = hulp,
    .bewaar = bewaar,
    .sluit = sluit,
};

void zrm_noot_open(struct ui *ui, struct zrm *z) {
    const struct record *meting = zrm_meting(ui, z);
    struct noot *n = mem_alloc(sizeof *n);
    struct zrm_rij r;
    zrm_lees_rij(ui, z, meting, z->keuze.focus, &r);
    *n =
        (struct noot){.z = z, .begin = mem_copy(r.noot), .vast = meting && !zrm_is_concept(meting)};
    struct buf titel = {0};
    struct klad_plek plek = plek_van(ui, z, &titel);
    const char *eerder = klad_lees(&ui->klad, &plek);
    editor_begin(&n->editor, eerder && !n->vast ? eerder : r.noot, true);
    buf_free(&titel);
    ui_open(ui, &noot_soort, n);
}
