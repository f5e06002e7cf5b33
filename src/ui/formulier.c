#include "formulier.h"
#include "formulier_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "regie/vakwerk.h"
#include "waarden.h"
#include <stdlib.h>
#include <string.h>

static void rijen_free(struct formulier *f) {
    for (int i = 0; i < f->aantal; i++) {
        free(f->rij[i].label);
        free(f->rij[i].leeg);
    }
    free(f->rij);
}

void formulier_free(struct formulier *f) {
    rijen_free(f);
    editor_free(&f->editor);
    buf_free(&f->was);
    memset(f, 0, sizeof *f);
}

void formulier_voeg(struct formulier *f, struct formulier_veld rij) {
    f->rij = mem_grow(f->rij, (size_t)f->aantal + 1, sizeof *f->rij);
    f->rij[f->aantal++] = rij;
}

void formulier_voeg_veld(struct formulier *f, enum soort_code soort, struct id record, int veld,
                         const char *sectie) {
    formulier_voeg(f, (struct formulier_veld){
                          .soort = soort, .veld = veld, .record = record, .sectie = sectie});
}

void formulier_voeg_soort(struct formulier *f, enum soort_code soort, struct id record) {
    const struct soort *s = soort_van(soort);
    for (int i = 0; i < s->aantal; i++)
        if (!(s->velden[i].vlaggen & (VELD_VERBORGEN | VELD_AFGELEID)))
            formulier_voeg_veld(f, soort, record, i, s->velden[i].sectie);
}

int formulier_zoek(const struct formulier *f, enum soort_code soort, struct id record, int veld) {
    for (int i = 0; i < f->aantal; i++)
        if (f->rij[i].soort == soort && f->rij[i].veld == veld &&
            id_gelijk(f->rij[i].record, record))
            return i;
    return -1;
}

static bool heeft(const struct formulier *f, const struct formulier_veld *r) {
    return formulier_zoek(f, r->soort, r->record, r->veld) >= 0;
}

/* Where the row that is number i in one form stands in another; i when it is not there. */
static int zelfde_rij(const struct formulier *van, int i, const struct formulier *in) {
    const struct formulier_veld *r = i < van->aantal ? &van->rij[i] : NULL;
    int j = r ? formulier_zoek(in, r->soort, r->record, r->veld) : -1;
    return j >= 0 ? j : i < in->aantal ? i : in->aantal > 0 ? in->aantal - 1 : 0;
}

void formulier_vervang(struct formulier *f, struct formulier *nieuw) {
    int focus = zelfde_rij(f, f->focus, nieuw), boven = zelfde_rij(f, f->boven, nieuw);
    f->bezig = f->bezig && f->aantal && heeft(nieuw, &f->rij[f->focus]);
    rijen_free(f);
    f->rij = nieuw->rij;
    f->aantal = nieuw->aantal;
    f->focus = focus;
    f->boven = boven;
    *nieuw = (struct formulier){0};
}

bool rij_is_veld(const struct formulier_veld *r) {
    return r->veld >= 0;
}

const struct veld *rij_veld(const struct formulier_veld *r) {
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

const char *rij_waarde(const struct ui *ui, const struct formulier_veld *r) {
    const struct record *record = rij_is_veld(r) ? record_van(ui, r) : NULL;
    return record ? record_waarde(record, r->veld) : NULL;
}

bool rij_ligt_vast(const struct ui *ui, const struct formulier *f, const struct formulier_veld *r) {
    const struct record *record = rij_is_veld(r) ? record_van(ui, r) : NULL;
    return f->vast || ui_kijkt_alleen(ui) ||
           (record && !(rij_veld(r)->vlaggen & VELD_VOORTGANG) &&
            record_ligt_vast(&ui->beeld, record));
}

bool rij_verborgen(const struct ui *ui, const struct formulier_veld *r) {
    return rij_is_veld(r) && ui_verbergt(ui, r->soort, r->veld);
}

bool rij_dicht(const struct ui *ui, const struct formulier *f, const struct formulier_veld *r) {
    return rij_verborgen(ui, r) || rij_ligt_vast(ui, f, r);
}

static struct klad_plek plek_van(const struct ui *ui, const struct formulier_veld *r) {
    return (struct klad_plek){
        .dossier = ui->dossier, .record = r->record, .bij = r->bij, .veld = rij_veld(r)};
}

const char *rij_getypt(const struct ui *ui, const struct formulier_veld *r) {
    const struct klad_plek plek = plek_van(ui, r);
    return ui->klad.aantal ? klad_lees(&ui->klad, &plek) : NULL;
}

static int eerste_ongepast(const struct ui *ui, const struct formulier *f) {
    for (int i = 0; i < f->aantal; i++)
        if (rij_is_veld(&f->rij[i]) && rij_getypt(ui, &f->rij[i]))
            return i;
    return -1;
}

void rij_tekst(const struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    const char *getypt = rij_getypt(ui, r);
    if (getypt)
        buf_add(uit, getypt);
    else
        veld_toon(rij_veld(r), rij_waarde(ui, r), uit);
}

static bool kort(const struct veld *veld) {
    return veld->kind != VELD_TEKST && veld->kind != VELD_LANG;
}

void formulier_begin(struct ui *ui, struct formulier *f) {
    if (f->bezig || f->aantal == 0 || !rij_is_veld(&f->rij[f->focus]))
        return;
    const struct formulier_veld *r = &f->rij[f->focus];
    struct buf tekst = {0};
    rij_tekst(ui, r, &tekst);
    buf_clear(&f->was);
    veld_toon(rij_veld(r), rij_waarde(ui, r), &f->was);
    editor_begin(&f->editor, buf_text(&tekst), rij_veld(r)->kind == VELD_LANG);
    f->editor.alles_gekozen = kort(rij_veld(r)) && tekst.len > 0;
    f->bezig = true;
    buf_free(&tekst);
}

static bool zet(struct ui *ui, const struct formulier_veld *r, const char *tekst,
                struct problem *p) {
    const struct record *record = record_van(ui, r);
    if (r->eigen && r->eigen->zet)
        return r->eigen->zet(ui, r, tekst, p);
    if (record)
        return veld_zetten(ui->s, r->soort, record->id, r->veld, tekst, p);
    return dossierveld_zetten(ui->s, r->soort, ui->dossier, r->veld, tekst, p);
}

/* What a colleague stored here since the editor began, as shown; empty when it is as it was. */
static void inmiddels(struct ui *ui, const struct formulier *f, const struct formulier_veld *r,
                      struct buf *uit) {
    ui->verouderd |= store_is_veranderd(ui->s->store);
    if (ui->verouderd)
        ui_laad_dossier(ui, ui->dossier);
    veld_toon(rij_veld(r), rij_waarde(ui, r), uit);
    if (!strcmp(buf_text(uit), buf_text(&f->was)))
        buf_clear(uit);
}

/* The last word counts, and who had another one is named: it stays in the journal. */
static bool bewaar_anders(struct ui *ui, const struct formulier *f, const struct formulier_veld *r,
                          const char *nieuw) {
    struct buf ander = {0};
    struct problem p = {0};
    inmiddels(ui, f, r, &ander);
    bool goed = ui_gedaan(ui, zet(ui, r, nieuw, &p), &p);
    if (goed && ander.len && strcmp(ander.s, nieuw) != 0)
        ui_meld(ui, STIJL_LETOP,
                _("Een collega schreef hier zojuist \"%s\"; nu geldt wat u typte. In het journaal "
                  "staan beide."),
                ander.s);
    buf_free(&ander);
    return goed;
}

/* Stores what stands in the editor when somebody changed it. */
bool formulier_bewaar(struct ui *ui, struct formulier *f) {
    if (!f->bezig)
        return true;
    const struct formulier_veld *r = &f->rij[f->focus];
    const char *nieuw = buf_text(&f->editor.tekst);
    bool goed = true;
    if (rij_ligt_vast(ui, f, r)) {
        f->bezig = false;
        return true;
    }
    if (strcmp(buf_text(&f->was), nieuw) != 0)
        goed = bewaar_anders(ui, f, r, nieuw);
    const struct klad_plek plek = plek_van(ui, r);
    klad_zet(&ui->klad, &plek, goed ? NULL : nieuw);
    f->bezig = false;
    return goed;
}

void formulier_naar(struct ui *ui, struct formulier *f, int naar) {
    formulier_bewaar(ui, f);
    f->focus = naar < 0 ? 0 : naar >= f->aantal ? f->aantal - 1 : naar;
    formulier_begin(ui, f);
}

bool formulier_alles_past(struct ui *ui, struct formulier *f) {
    if (!formulier_bewaar(ui, f))
        return false;
    int i = eerste_ongepast(ui, f);
    if (i >= 0) {
        formulier_naar(ui, f, i);
        formulier_bewaar(ui, f);
    }
    return i < 0;
}

/* What was typed stays; what was only looked at is read again. */
void formulier_ververs(struct ui *ui, struct formulier *f) {
    f->bezig = f->bezig && strcmp(buf_text(&f->was), buf_text(&f->editor.tekst)) != 0;
    formulier_begin(ui, f);
}

void formulier_waarden(struct ui *ui, struct formulier *f) {
    struct buf gekozen = {0};
    formulier_begin(ui, f);
    if (!f->bezig || rij_dicht(ui, f, &f->rij[f->focus]))
        return;
    if (waarden_kies(ui, rij_veld(&f->rij[f->focus]), buf_text(&f->editor.tekst), &gekozen)) {
        editor_begin(&f->editor, gekozen.s, false);
        formulier_bewaar(ui, f);
        formulier_begin(ui, f);
    }
    buf_free(&gekozen);
}

/* Left and right walk through a short list of choices without opening it. */
static bool blader(struct ui *ui, struct formulier *f, int stap) {
    if (!f->bezig || rij_dicht(ui, f, &f->rij[f->focus]))
        return false;
    const struct veld *veld = rij_veld(&f->rij[f->focus]);
    struct buf volgende = {0};
    bool kan = f->editor.alles_gekozen || !f->editor.tekst.len;
    kan = kan && waarden_volgende(veld, rij_waarde(ui, &f->rij[f->focus]), stap, &volgende);
    if (kan) {
        editor_begin(&f->editor, volgende.s, false);
        formulier_bewaar(ui, f);
        formulier_begin(ui, f);
    }
    buf_free(&volgende);
    return kan;
}

bool formulier_typt(struct ui *ui, struct formulier *f) {
    return f->aantal > 0 && rij_is_veld(&f->rij[f->focus]) && !rij_dicht(ui, f, &f->rij[f->focus]);
}

int formulier_regel_begin(const struct formulier *f, int i) {
    while (i > 0 && f->rij[i].naast)
        i--;
    return i;
}

int formulier_regel_eind(const struct formulier *f, int i) {
    while (i + 1 < f->aantal && f->rij[i + 1].naast)
        i++;
    return i;
}

/* The row on the line above or below, in the same column when there is one. */
static int op_andere_regel(const struct formulier *f, int stap) {
    int hier = formulier_regel_begin(f, f->focus);
    int daar = stap < 0 ? hier - 1 : formulier_regel_eind(f, hier) + 1;
    if (daar < 0 || daar >= f->aantal)
        return f->focus;
    int begin = formulier_regel_begin(f, daar), eind = formulier_regel_eind(f, daar);
    int naar = begin + f->focus - hier;
    return naar > eind ? eind : naar;
}

static bool beweeg(struct ui *ui, struct formulier *f, int toets) {
    switch (toets) {
    case TOETS_TAB:
    case TOETS_ENTER:
        formulier_naar(ui, f, f->focus + 1);
        return true;
    case TOETS_SHIFT_TAB:
        formulier_naar(ui, f, f->focus - 1);
        return true;
    case TOETS_NEER:
    case TOETS_OP:
        formulier_naar(ui, f, op_andere_regel(f, toets == TOETS_OP ? -1 : 1));
        return true;
    case TOETS_LINKS:
        return blader(ui, f, -1);
    case TOETS_RECHTS:
        return blader(ui, f, 1);
    default:
        return false;
    }
}

/* In what is final only the cursor moves, and only where there are lines to read. Enter walks on
 * over a text that is still empty: nobody begins one with a blank line. */
static bool editor_krijgt(struct ui *ui, struct formulier *f, const struct invoer *in) {
    bool beweging = invoer_is_toets(in, TOETS_OP) || invoer_is_toets(in, TOETS_NEER);
    bool lege_regel = !f->editor.tekst.len && invoer_is_toets(in, TOETS_ENTER);
    if (!f->bezig || lege_regel || (rij_dicht(ui, f, &f->rij[f->focus]) && !beweging))
        return false;
    return editor_invoer(&f->editor, in);
}

bool formulier_invoer(struct ui *ui, struct formulier *f, const struct invoer *in) {
    if (f->aantal == 0)
        return false;
    formulier_begin(ui, f);
    if (opdracht_past(OPDRACHT_WAARDEN, in)) {
        formulier_waarden(ui, f);
        return true;
    }
    if (in->soort == INVOER_TOETS && (in->toets == TOETS_LINKS || in->toets == TOETS_RECHTS) &&
        beweeg(ui, f, in->toets))
        return true;
    if (editor_krijgt(ui, f, in))
        return true;
    return in->soort == INVOER_TOETS && beweeg(ui, f, in->toets);
}
