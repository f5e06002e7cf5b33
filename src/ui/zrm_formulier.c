/* The measurement itself: moment, date, sources, note, and for the ZRM the factors that weigh. */
#include "formulier.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "zrm_deel.h"
#include <stdlib.h>

struct blad {
    struct zrm *z; /* the screen below, which outlives this one */
    struct id meting;
    struct formulier formulier;
};

/* A text at the bottom of an area; returns the area above. */
static struct vlak teken_voet(const struct vlak *v, enum stijl stijl, const char *tekst) {
    const struct vlak nergens = {0, 0, 0, v->kolommen};
    int rijen = teken_alinea(&nergens, 0, stijl, tekst);
    teken_alinea(v, v->rijen - rijen, stijl, tekst);
    return (struct vlak){v->rij, v->kolom, v->rijen - rijen, v->kolommen};
}

static void teken_blad(struct ui *ui, void *staat, const struct vlak *v) {
    struct blad *b = staat;
    const struct instrument *i = b->z->instrument;
    const struct record *m = beeld_zoek(&ui->beeld, SOORT_METING, b->meting);
    struct buf let_op = {0};
    struct vlak in =
        dossierkop_teken(ui, v, id_is_leeg(b->z->gesprek) ? OPDRACHT_ZRM : OPDRACHT_VOORTGANG);
    int kolom = teken_los(&in, 0, 1, STIJL_KOP, i->naam);
    if (b->formulier.vast)
        teken_los(&in, 0, kolom + 2, STIJL_GOED, _("ligt vast"));
    in = vlak_onder(&in, 1);
    in = teken_voet(&in, STIJL_STIL, i->bron);
    if (zrm_is_concept(m))
        meting_waarschuwing(&ui->beeld, i, record_datum(m, METING_DATUM), ui->s->vandaag, &let_op);
    in = teken_voet(&in, STIJL_LETOP, buf_text(&let_op));
    formulier_teken(ui, &b->formulier, &in);
    buf_free(&let_op);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct blad *b = staat;
    if (opdracht_past(OPDRACHT_AFRONDEN, in)) {
        ui_terug(ui);
        return true;
    }
    return formulier_invoer(ui, &b->formulier, in);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct blad *b = staat;
    if (b->formulier.vast)
        buf_add(uit, _("Deze meting ligt vast; in de matrix maakt k een nieuwe versie."));
    else
        formulier_hulp(ui, &b->formulier, uit);
}

static bool typt(struct ui *ui, void *staat) {
    return formulier_typt(ui, &((struct blad *)staat)->formulier);
}

static bool bewaar(struct ui *ui, void *staat) {
    return formulier_bewaar(ui, &((struct blad *)staat)->formulier);
}

static void ververs(struct ui *ui, void *staat) {
    formulier_ververs(ui, &((struct blad *)staat)->formulier);
}

static void sluit(void *staat) {
    struct blad *b = staat;
    formulier_free(&b->formulier);
    free(b);
}

static const struct scherm_soort blad_soort = {
    .titel = N_("Over deze meting"),
    .teken = teken_blad,
    .invoer = invoer,
    .typt = typt,
    .hulp = hulp,
    .bewaar = bewaar,
    .ververs = ververs,
    .sluit = sluit,
};

/* A form is about a measurement, so looking into it begins one when there was none at all. */
void zrm_formulier_open(struct ui *ui, struct zrm *z) {
    const struct record *m = zrm_meting(ui, z);
    struct id meting = m ? m->id : (struct id){{0}};
    if (!m && !zrm_open_meting(ui, z, &meting))
        return;
    struct blad *b = mem_alloc(sizeof *b);
    *b = (struct blad){.z = z, .meting = meting};
    b->formulier.vast = m && !zrm_is_concept(m);
    int tot = zrm_is_zrm(z->instrument) ? METING_VELDEN : METING_ZORGVERZEKERING;
    for (int veld = 0; veld < tot; veld++) {
        const struct veld *f = &soort_meting.velden[veld];
        if (!(f->vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)))
            formulier_voeg_veld(&b->formulier, SOORT_METING, meting, veld, f->sectie);
    }
    ui_open(ui, &blad_soort, b);
}
