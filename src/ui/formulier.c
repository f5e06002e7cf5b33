#include "formulier.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "regie/vakwerk.h"
#include "waarden.h"
#include <stdlib.h>
#include <string.h>

/* Sign, space, and a star between a label and its value. */
#define OM_LABEL 5

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

/* Where the row that is number i in one form stands in another; i when it is not there. */
static int zelfde_rij(const struct formulier *van, int i, const struct formulier *in) {
    const struct formulier_veld *r = i < van->aantal ? &van->rij[i] : NULL;
    int j = r ? formulier_zoek(in, r->soort, r->record, r->veld) : -1;
    return j >= 0 ? j : i < in->aantal ? i : in->aantal > 0 ? in->aantal - 1 : 0;
}

void formulier_vervang(struct formulier *f, struct formulier *nieuw) {
    int focus = zelfde_rij(f, f->focus, nieuw), boven = zelfde_rij(f, f->boven, nieuw);
    const struct formulier_veld *oud = f->aantal ? &f->rij[f->focus] : NULL;
    f->bezig = f->bezig && oud && formulier_zoek(nieuw, oud->soort, oud->record, oud->veld) >= 0;
    rijen_free(f);
    f->rij = nieuw->rij;
    f->aantal = nieuw->aantal;
    f->focus = focus;
    f->boven = boven;
    *nieuw = (struct formulier){0};
}

static bool is_veld(const struct formulier_veld *r) {
    return r->veld >= 0;
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
    const struct record *record = is_veld(r) ? record_van(ui, r) : NULL;
    return record ? record_waarde(record, r->veld) : NULL;
}

static bool ligt_vast(const struct ui *ui, const struct formulier *f,
                      const struct formulier_veld *r) {
    const struct record *record = is_veld(r) ? record_van(ui, r) : NULL;
    return f->vast || ui->s->rol == ROL_ALLEEN_LEZEN || store_is_alleen_lezen(ui->s->store) ||
           (record && !(veld_van(r)->vlaggen & VELD_VOORTGANG) &&
            record_ligt_vast(&ui->beeld, record));
}

static struct klad_plek plek_van(const struct ui *ui, const struct formulier_veld *r) {
    return (struct klad_plek){
        .dossier = ui->dossier, .record = r->record, .bij = r->bij, .veld = veld_van(r)};
}

/* What was typed and did not fit, or NULL. */
static const char *getypt_van(const struct ui *ui, const struct formulier_veld *r) {
    const struct klad_plek plek = plek_van(ui, r);
    return ui->klad.aantal ? klad_lees(&ui->klad, &plek) : NULL;
}

int formulier_ongepast(const struct ui *ui, const struct formulier *f) {
    for (int i = 0; i < f->aantal; i++)
        if (is_veld(&f->rij[i]) && getypt_van(ui, &f->rij[i]))
            return i;
    return -1;
}

/* The text a person edits: what was typed and did not fit, else the value as shown. */
static void tekst_van(const struct ui *ui, const struct formulier_veld *r, struct buf *uit) {
    const char *getypt = getypt_van(ui, r);
    if (getypt)
        buf_add(uit, getypt);
    else
        veld_toon(veld_van(r), waarde_van(ui, r), uit);
}

static bool kort(const struct veld *veld) {
    return veld->kind != VELD_TEKST && veld->kind != VELD_LANG;
}

static void begin(struct ui *ui, struct formulier *f) {
    if (f->bezig || f->aantal == 0 || !is_veld(&f->rij[f->focus]))
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
    if (r->eigen && r->eigen->zet)
        return r->eigen->zet(ui, r, tekst, p);
    if (record)
        return veld_zetten(ui->s, r->soort, record->id, r->veld, tekst, p);
    return dossierveld_zetten(ui->s, r->soort, ui->dossier, r->veld, tekst, p);
}

/* Stores what stands in the editor when it differs from what is stored. */
bool formulier_bewaar(struct ui *ui, struct formulier *f) {
    if (!f->bezig)
        return true;
    const struct formulier_veld *r = &f->rij[f->focus];
    struct buf oud = {0};
    bool goed = true;
    if (ligt_vast(ui, f, r)) {
        f->bezig = false;
        return true;
    }
    veld_toon(veld_van(r), waarde_van(ui, r), &oud);
    const char *nieuw = buf_text(&f->editor.tekst);
    if (strcmp(buf_text(&oud), nieuw) != 0) {
        struct problem p = {0};
        goed = ui_gedaan(ui, zet(ui, r, nieuw, &p), &p);
    }
    const struct klad_plek plek = plek_van(ui, r);
    klad_zet(&ui->klad, &plek, goed ? NULL : nieuw);
    f->bezig = false;
    buf_free(&oud);
    return goed;
}

void formulier_naar(struct ui *ui, struct formulier *f, int naar) {
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
    if (!f->bezig || ligt_vast(ui, f, &f->rij[f->focus]))
        return;
    if (waarden_kies(ui, veld_van(&f->rij[f->focus]), buf_text(&f->editor.tekst), &gekozen)) {
        editor_begin(&f->editor, gekozen.s, false);
        formulier_bewaar(ui, f);
        begin(ui, f);
    }
    buf_free(&gekozen);
}

/* Left and right walk through a short list of choices without opening it. */
static bool blader(struct ui *ui, struct formulier *f, int stap) {
    if (!f->bezig || ligt_vast(ui, f, &f->rij[f->focus]))
        return false;
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

bool formulier_typt(struct ui *ui, struct formulier *f) {
    return f->aantal > 0 && is_veld(&f->rij[f->focus]) && !ligt_vast(ui, f, &f->rij[f->focus]);
}

static int regel_begin(const struct formulier *f, int i) {
    while (i > 0 && f->rij[i].naast)
        i--;
    return i;
}

static int regel_eind(const struct formulier *f, int i) {
    while (i + 1 < f->aantal && f->rij[i + 1].naast)
        i++;
    return i;
}

/* The row on the line above or below, in the same column when there is one. */
static int op_andere_regel(const struct formulier *f, int stap) {
    int hier = regel_begin(f, f->focus);
    int daar = stap < 0 ? hier - 1 : regel_eind(f, hier) + 1;
    if (daar < 0 || daar >= f->aantal)
        return f->focus;
    int begin = regel_begin(f, daar), eind = regel_eind(f, daar);
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
    if (!f->bezig || lege_regel || (ligt_vast(ui, f, &f->rij[f->focus]) && !beweging))
        return false;
    return editor_invoer(&f->editor, in);
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
    if (editor_krijgt(ui, f, in))
        return true;
    return in->soort == INVOER_TOETS && beweeg(ui, f, in->toets);
}

static bool telt(const struct formulier_veld *r) {
    return is_veld(r) ? !r->kolom && !r->label : r->eigen->gevuld != NULL;
}

static bool is_gevuld(struct ui *ui, const struct formulier_veld *r) {
    return is_veld(r) ? waarde_van(ui, r) != NULL : r->eigen->gevuld(ui, r);
}

/* Values stand in one column, behind the widest label, but never past the middle. */
static int waarde_kolom(const struct formulier *f, int kolommen) {
    int breed = 15;
    for (int i = 0; i < f->aantal; i++) {
        const struct formulier_veld *r = &f->rij[i];
        const char *label = is_veld(r) && !r->kolom && !r->label ? _(veld_van(r)->label) : "";
        int cellen = text_cells(label, strlen(label));
        breed = cellen > breed ? cellen : breed;
    }
    return breed + OM_LABEL < kolommen / 2 ? breed + OM_LABEL : kolommen / 2;
}

static int kolom_van(const struct formulier *f, const struct formulier_veld *r,
                     const struct vlak *v) {
    return r->kolom < 0 ? v->kolommen + r->kolom
           : r->kolom   ? r->kolom
                        : waarde_kolom(f, v->kolommen);
}

/* The names of the columns below a heading. */
static void teken_kolommen(struct formulier *f, const struct vlak *v, int rij, int i) {
    for (int j = i; j <= regel_eind(f, i); j++)
        if (is_veld(&f->rij[j]) && f->rij[j].kolom < 0)
            teken(v, rij, kolom_van(f, &f->rij[j], v), -1, STIJL_STIL,
                  _(veld_van(&f->rij[j])->label));
}

/* How much of a section is filled: "3/5". */
static void teken_kop(struct ui *ui, struct formulier *f, const struct vlak *v, int rij, int i) {
    int gevuld = 0, totaal = 0, nodig = 0;
    for (int j = i; j < f->aantal && (j == i || !f->rij[j].sectie); j++) {
        if (!telt(&f->rij[j]))
            continue;
        bool vol = is_gevuld(ui, &f->rij[j]);
        gevuld += vol;
        totaal++;
        nodig += !vol && is_veld(&f->rij[j]) && !f->rij[j].vrij &&
                 (veld_van(&f->rij[j])->vlaggen & VELD_AFRONDEN);
    }
    int kolom = teken_los(v, rij, 1, STIJL_KOP, _(f->rij[i].sectie));
    if (totaal)
        kolom = tekenf(v, rij, kolom + 2, gevuld == totaal ? STIJL_GOED : STIJL_STIL, "%d/%d",
                       gevuld, totaal);
    if (nodig)
        tekenf(v, rij, kolom + 2, STIJL_LETOP, _("nog %d nodig (*)"), nodig);
    teken_kolommen(f, v, rij, i);
}

/* Rows a field takes: long text as many as it needs, up to five, in focus at least three; what is
 * final as many as it can. */
static int hoogte(struct ui *ui, struct formulier *f, int i, int kolommen) {
    const struct formulier_veld *r = &f->rij[i];
    bool vast = ligt_vast(ui, f, r);
    int nodig, meest = vast ? 12 : 5;
    if (!is_veld(r))
        return r->eigen->hoogte ? r->eigen->hoogte(ui, r, kolommen, i == f->focus) : 1;
    if (veld_van(r)->kind != VELD_LANG)
        return 1;
    if (i == f->focus && f->bezig) {
        nodig = editor_rijen(&f->editor, kolommen - waarde_kolom(f, kolommen) - 2);
        nodig = nodig < 3 && !vast ? 3 : nodig;
    } else {
        struct editor e = {0};
        editor_begin(&e, waarde_van(ui, r), true);
        nodig = editor_rijen(&e, kolommen - waarde_kolom(f, kolommen) - 2);
        editor_free(&e);
    }
    return nodig > meest ? meest : nodig;
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
        teken_los(cel, 0, 0, STIJL_STIL, r->leeg ? r->leeg : "·");
    buf_free(&tekst);
}

static void teken_label(struct ui *ui, struct formulier *f, const struct vlak *v, int rij, int i) {
    const struct formulier_veld *r = &f->rij[i];
    const struct veld *veld = veld_van(r);
    bool focus = i == f->focus;
    bool nodig =
        (veld->vlaggen & (VELD_AFRONDEN | VELD_VERPLICHT)) && !r->vrij && !waarde_van(ui, r);
    bool getypt = getypt_van(ui, r) != NULL;
    enum stijl stijl = getypt ? STIJL_ALARM : focus ? STIJL_ACCENT : STIJL_STIL;
    int waarde = kolom_van(f, r, v);
    teken(v, rij, r->naast ? waarde - 2 : 1, 1, stijl, focus ? ">" : getypt ? "!" : " ");
    if (r->label)
        teken(v, rij, 3, waarde - OM_LABEL, focus ? STIJL_ACCENT : STIJL_GEWOON, r->label);
    else if (!r->kolom)
        teken(v, rij, 3, waarde - OM_LABEL, stijl, _(veld->label));
    if (!r->kolom)
        teken(v, rij, waarde - 2, 1, STIJL_LETOP, nodig ? "*" : " ");
}

/* Draws row i from screen row `rij` on, whole or as far as it fits, and says how high it is. */
static int teken_rij(struct ui *ui, struct formulier *f, const struct vlak *v, int rij, int i) {
    const struct formulier_veld *r = &f->rij[i];
    int hoog = hoogte(ui, f, i, v->kolommen), over = v->rijen - rij;
    struct vlak cel = {v->rij + rij, v->kolom, hoog < over ? hoog : over, v->kolommen};
    if (!is_veld(r)) {
        r->eigen->teken(ui, r, &cel, i == f->focus);
        return hoog;
    }
    bool gedeeld = i + 1 < f->aantal && f->rij[i + 1].naast;
    int kolom = kolom_van(f, r, v);
    int eind = gedeeld ? kolom_van(f, &f->rij[i + 1], v) - 3 : v->kolommen - 1;
    teken_label(ui, f, v, rij, i);
    cel.kolom += kolom;
    cel.kolommen = eind - kolom;
    teken_waarde(ui, f, &cel, i);
    return hoog;
}

/* Rows from field i on, with the heading above it and a blank line before that. */
static int rijen_van(struct ui *ui, struct formulier *f, int i, int cellen) {
    int kop = f->rij[i].sectie ? (i > 0 ? 2 : 1) : 0;
    return f->rij[i].naast ? 0 : kop + hoogte(ui, f, i, cellen);
}

/* No room stays empty below the last row while there are rows above. */
static void vul_op(struct ui *ui, struct formulier *f, const struct vlak *v) {
    int rijen = 0;
    for (int i = f->boven; i < f->aantal && rijen <= v->rijen; i++)
        rijen += rijen_van(ui, f, i, v->kolommen);
    for (; f->boven > 0; f->boven--) {
        rijen += rijen_van(ui, f, f->boven - 1, v->kolommen);
        bool zonder_witregel = f->boven > 1 && f->rij[f->boven - 1].sectie;
        if (rijen - zonder_witregel > v->rijen)
            break;
    }
    while (f->boven < f->aantal && f->rij[f->boven].naast)
        f->boven++;
}

/* The row in focus is in view, with the one behind it when there is room. */
static void schuif(struct ui *ui, struct formulier *f, const struct vlak *v) {
    int rijen = 0, tot = regel_eind(f, f->focus) + 1;
    if (f->focus < f->boven || f->boven >= f->aantal)
        f->boven = regel_begin(f, f->focus);
    while (f->boven > 0 && f->boven == f->focus && f->rij[f->boven - 1].sectie)
        f->boven--;
    for (int i = f->boven; i <= tot && i < f->aantal; i++)
        rijen += rijen_van(ui, f, i, v->kolommen);
    for (; f->boven < f->focus && (rijen > v->rijen || f->rij[f->boven].naast); f->boven++)
        rijen -= rijen_van(ui, f, f->boven, v->kolommen);
    vul_op(ui, f, v);
}

void formulier_teken(struct ui *ui, struct formulier *f, const struct vlak *v) {
    int rij = 0, hoog = 0;
    begin(ui, f);
    schuif(ui, f, v);
    int i = f->boven;
    for (; i < f->aantal; i++) {
        if (!f->rij[i].naast) {
            rij += hoog;
            hoog = 0;
        }
        if (f->rij[i].sectie) {
            rij += i > f->boven;
            teken_kop(ui, f, v, rij++, i);
        }
        if (rij >= v->rijen)
            break;
        int dit = teken_rij(ui, f, v, rij, i);
        hoog = dit > hoog ? dit : hoog;
    }
    teken_meer(v, f->boven > 0, i < f->aantal || rij + hoog > v->rijen);
}

void formulier_hulp(struct ui *ui, struct formulier *f, struct buf *uit) {
    const struct formulier_veld *r = f->aantal ? &f->rij[f->focus] : NULL;
    if (!r || (r->eigen && r->eigen->hulp)) {
        if (r)
            r->eigen->hulp(ui, r, uit);
        return;
    }
    const struct veld *veld = veld_van(r);
    bool vast = ligt_vast(ui, f, r);
    begin(ui, f);
    if (!vast)
        waarden_echo(ui, veld, buf_text(&f->editor.tekst), uit);
    buf_add(uit, _(veld->hulp));
    if (vast)
        return;
    if (veld->kind == VELD_LANG)
        buf_add(uit, f->editor.tekst.len ? _("  Enter: nieuwe regel, Tab: verder.")
                                         : _("  Enter of Tab: verder."));
    else if (veld->keuzes || veld->kind == VELD_JANEE)
        buf_add(uit, _("  Typ het begin, of blader met links en rechts."));
}
