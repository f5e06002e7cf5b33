#include "formulier.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "waarden.h"
#include <stdlib.h>
#include <string.h>

#define LABEL_CELLEN 27

void formulier_free(struct formulier *f) {
    for (int i = 0; i < f->aantal; i++)
        free(f->rij[i].getypt);
    free(f->rij);
    editor_free(&f->editor);
    memset(f, 0, sizeof *f);
}

void formulier_voeg_veld(struct formulier *f, enum soort_code soort, struct id record, int veld,
                         const char *sectie) {
    f->rij = mem_grow(f->rij, (size_t)f->aantal + 1, sizeof *f->rij);
    f->rij[f->aantal++] =
        (struct formulier_veld){.soort = soort, .veld = veld, .record = record, .sectie = sectie};
}

void formulier_voeg_soort(struct formulier *f, enum soort_code soort, struct id record) {
    const struct soort *s = soort_van(soort);
    for (int i = 0; i < s->aantal; i++)
        if (!(s->velden[i].vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)))
            formulier_voeg_veld(f, soort, record, i, s->velden[i].sectie);
}

static const struct veld *veld_van(const struct formulier_veld *r) {
    return &soort_van(r->soort)->velden[r->veld];
}

static const struct record *record_van(const struct ui *ui, const struct formulier_veld *r) {
    if (r->soort == SOORT_PERSOON)
        return &ui->beeld.persoon;
    if (r->soort == SOORT_DOSSIER)
        return &ui->beeld.dossier;
    return id_is_leeg(r->record) ? beeld_enige(&ui->beeld, r->soort)
                                 : beeld_zoek(&ui->beeld, r->soort, r->record);
}

static const char *waarde_van(const struct ui *ui, const struct formulier_veld *r) {
    const struct record *record = record_van(ui, r);
    return record ? record_waarde(record, r->veld) : NULL;
}

/* The text a person edits: what was typed and did not fit, else the value as shown. */
static void tekst_van(const struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    if (r->getypt)
        buf_add(uit, r->getypt);
    else
        veld_toon(veld_van(r), waarde_van(ui, r), uit);
}

static bool kort(const struct veld *veld) {
    return veld->kind != VELD_TEKST && veld->kind != VELD_LANG;
}

static void begin(struct ui *ui, struct formulier *f) {
    if (f->bezig || f->aantal == 0)
        return;
    const struct formulier_veld *r = &f->rij[f->focus];
    struct buf tekst = {0};
    tekst_van(ui, r, &tekst);
    editor_begin(&f->editor, buf_text(&tekst), veld_van(r)->kind == VELD_LANG);
    f->editor.alles_gekozen = kort(veld_van(r)) && tekst.len > 0;
    f->bezig = true;
    buf_free(&tekst);
}

static bool zet(struct ui *ui, const struct formulier_veld *r, const char *tekst,
                struct problem *p) {
    const struct record *record = record_van(ui, r);
    if (record)
        return veld_zetten(ui->s, r->soort, record->id, r->veld, tekst, p);
    return dossierveld_zetten(ui->s, r->soort, ui->dossier, r->veld, tekst, p);
}

/* Stores what stands in the editor when it differs from what is stored. */
bool formulier_bewaar(struct ui *ui, struct formulier *f) {
    if (!f->bezig || f->vast)
        return true;
    struct formulier_veld *r = &f->rij[f->focus];
    struct buf oud = {0};
    bool goed = true;
    veld_toon(veld_van(r), waarde_van(ui, r), &oud);
    const char *nieuw = buf_text(&f->editor.tekst);
    if (strcmp(buf_text(&oud), nieuw) != 0) {
        struct problem p = {0};
        goed = ui_gedaan(ui, zet(ui, r, nieuw, &p), &p);
    }
    free(r->getypt);
    r->getypt = goed ? NULL : mem_copy(nieuw);
    f->bezig = false;
    buf_free(&oud);
    return goed;
}

static void verplaats(struct ui *ui, struct formulier *f, int naar) {
    formulier_bewaar(ui, f);
    f->focus = naar < 0 ? 0 : naar >= f->aantal ? f->aantal - 1 : naar;
    begin(ui, f);
}

void formulier_ververs(struct ui *ui, struct formulier *f) {
    if (!f->bezig)
        begin(ui, f);
}

void formulier_waarden(struct ui *ui, struct formulier *f) {
    struct buf gekozen = {0};
    begin(ui, f);
    if (waarden_kies(ui, veld_van(&f->rij[f->focus]), buf_text(&f->editor.tekst), &gekozen)) {
        editor_begin(&f->editor, gekozen.s, false);
        formulier_bewaar(ui, f);
        begin(ui, f);
    }
    buf_free(&gekozen);
}

/* Left and right walk through a short list of choices without opening it. */
static bool blader(struct ui *ui, struct formulier *f, int stap) {
    const struct veld *veld = veld_van(&f->rij[f->focus]);
    struct buf volgende = {0};
    bool kan = f->editor.alles_gekozen || !f->editor.tekst.len;
    kan = kan && waarden_volgende(veld, waarde_van(ui, &f->rij[f->focus]), stap, &volgende);
    if (kan) {
        editor_begin(&f->editor, volgende.s, false);
        formulier_bewaar(ui, f);
        begin(ui, f);
    }
    buf_free(&volgende);
    return kan;
}

static bool beweeg(struct ui *ui, struct formulier *f, int toets) {
    switch (toets) {
    case TOETS_TAB:
    case TOETS_ENTER:
    case TOETS_NEER:
        verplaats(ui, f, f->focus + 1);
        return true;
    case TOETS_SHIFT_TAB:
    case TOETS_OP:
        verplaats(ui, f, f->focus - 1);
        return true;
    case TOETS_LINKS:
        return blader(ui, f, -1);
    case TOETS_RECHTS:
        return blader(ui, f, 1);
    default:
        return false;
    }
}

bool formulier_invoer(struct ui *ui, struct formulier *f, const struct invoer *in) {
    if (f->aantal == 0)
        return false;
    begin(ui, f);
    if (opdracht_past(OPDRACHT_WAARDEN, in)) {
        formulier_waarden(ui, f);
        return true;
    }
    if (in->soort == INVOER_TOETS && (in->toets == TOETS_LINKS || in->toets == TOETS_RECHTS) &&
        beweeg(ui, f, in->toets))
        return true;
    if (!f->vast && editor_invoer(&f->editor, in))
        return true;
    return in->soort == INVOER_TOETS && beweeg(ui, f, in->toets);
}

/* How much of a section is filled: "3/5". */
static void teken_kop(struct ui *ui, struct formulier *f, const struct vlak *v, int rij, int i) {
    int gevuld = 0, totaal = 0, nodig = 0;
    for (int j = i; j < f->aantal && (j == i || !f->rij[j].sectie); j++) {
        bool vol = waarde_van(ui, &f->rij[j]) != NULL;
        gevuld += vol;
        totaal++;
        nodig += !vol && (veld_van(&f->rij[j])->vlaggen & VELD_AFRONDEN);
    }
    int kolom = teken_los(v, rij, 1, STIJL_KOP, _(f->rij[i].sectie));
    kolom = tekenf(v, rij, kolom + 2, gevuld == totaal ? STIJL_GOED : STIJL_STIL, "%d/%d", gevuld,
                   totaal);
    if (nodig)
        tekenf(v, rij, kolom + 2, STIJL_LETOP, _("nog %d nodig (*)"), nodig);
}

/* Rows a field takes: long text as many as it needs, up to five, in focus at least three. */
static int hoogte(struct ui *ui, struct formulier *f, int i, int cellen) {
    const struct formulier_veld *r = &f->rij[i];
    if (veld_van(r)->kind != VELD_LANG)
        return 1;
    int nodig;
    if (i == f->focus && f->bezig) {
        nodig = editor_rijen(&f->editor, cellen);
        nodig = nodig < 3 ? 3 : nodig;
    } else {
        struct editor e = {0};
        editor_begin(&e, waarde_van(ui, r), true);
        nodig = editor_rijen(&e, cellen);
        editor_free(&e);
    }
    return nodig > 5 ? 5 : nodig;
}

static void teken_waarde(struct ui *ui, struct formulier *f, const struct vlak *cel, int i) {
    const struct formulier_veld *r = &f->rij[i];
    if (i == f->focus && f->bezig) {
        editor_teken(&f->editor, cel, true);
        return;
    }
    struct buf tekst = {0};
    struct editor e = {0};
    tekst_van(ui, r, &tekst);
    editor_begin(&e, buf_text(&tekst), veld_van(r)->kind == VELD_LANG);
    editor_teken(&e, cel, false);
    editor_free(&e);
    if (!tekst.len)
        teken(cel, 0, 0, 1, STIJL_STIL, "·");
    buf_free(&tekst);
}

static int teken_veld(struct ui *ui, struct formulier *f, const struct vlak *v, int rij, int i) {
    const struct veld *veld = veld_van(&f->rij[i]);
    bool focus = i == f->focus;
    bool nodig = (veld->vlaggen & (VELD_AFRONDEN | VELD_VERPLICHT)) != 0;
    int hoog = hoogte(ui, f, i, v->kolommen - LABEL_CELLEN - 2);
    enum stijl stijl = f->rij[i].getypt ? STIJL_ALARM : focus ? STIJL_ACCENT : STIJL_STIL;
    int kolom = teken(v, rij, 1, 1, stijl, focus ? ">" : f->rij[i].getypt ? "!" : " ");
    kolom = teken(v, rij, kolom + 1, LABEL_CELLEN - 5, stijl, _(veld->label));
    teken(v, rij, kolom, 1, STIJL_LETOP, nodig && !waarde_van(ui, &f->rij[i]) ? "*" : " ");
    struct vlak cel = {v->rij + rij, v->kolom + LABEL_CELLEN, hoog, v->kolommen - LABEL_CELLEN - 1};
    if (rij >= 0 && rij + hoog <= v->rijen)
        teken_waarde(ui, f, &cel, i);
    return hoog;
}

/* Rows from field i on, with the heading above it and a blank line before that. */
static int rijen_van(struct ui *ui, struct formulier *f, int i, int cellen) {
    int kop = f->rij[i].sectie ? (i > 0 ? 2 : 1) : 0;
    return kop + hoogte(ui, f, i, cellen - LABEL_CELLEN - 2);
}

static void schuif(struct ui *ui, struct formulier *f, const struct vlak *v) {
    int rijen = 0;
    if (f->focus < f->boven || f->boven >= f->aantal)
        f->boven = f->focus;
    while (f->boven > 0 && f->boven == f->focus && f->rij[f->boven - 1].sectie)
        f->boven--;
    for (int i = f->boven; i <= f->focus; i++)
        rijen += rijen_van(ui, f, i, v->kolommen);
    for (; rijen > v->rijen && f->boven < f->focus; f->boven++)
        rijen -= rijen_van(ui, f, f->boven, v->kolommen);
}

void formulier_teken(struct ui *ui, struct formulier *f, const struct vlak *v) {
    int rij = 0;
    begin(ui, f);
    schuif(ui, f, v);
    for (int i = f->boven; i < f->aantal && rij < v->rijen; i++) {
        if (f->rij[i].sectie) {
            rij += i > f->boven;
            teken_kop(ui, f, v, rij++, i);
        }
        rij += teken_veld(ui, f, v, rij, i);
    }
}

void formulier_hulp(struct ui *ui, struct formulier *f, struct buf *uit) {
    (void)ui;
    if (f->aantal == 0)
        return;
    const struct veld *veld = veld_van(&f->rij[f->focus]);
    buf_add(uit, _(veld->hulp));
    if (veld->kind == VELD_LANG)
        buf_add(uit, _("  Enter is een nieuwe regel, Tab gaat verder."));
    else if (veld->keuzes || veld->kind == VELD_JANEE)
        buf_add(uit, _("  Typ het begin, of kies met links en rechts."));
}
