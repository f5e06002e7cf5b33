/* How a form looks: its sections, how full they are, and the help line of the field in focus. */
#include "formulier_deel.h"
#include "regie/taal.h"
#include "regie/text.h"
#include "waarden.h"
#include <string.h>

/* Sign, space, and a star between a label and its value. */
#define OM_LABEL 5

static bool telt(const struct formulier_veld *r) {
    return rij_is_veld(r) ? !r->kolom && !r->label : r->eigen->gevuld != NULL;
}

static bool is_gevuld(struct ui *ui, const struct formulier_veld *r) {
    return rij_is_veld(r) ? rij_waarde(ui, r) != NULL : r->eigen->gevuld(ui, r);
}

/* Values stand in one column, behind the widest label, but never past the middle. */
static int waarde_kolom(const struct formulier *f, int kolommen) {
    int breed = 15;
    for (int i = 0; i < f->aantal; i++) {
        const struct formulier_veld *r = &f->rij[i];
        const char *label = rij_is_veld(r) && !r->kolom && !r->label ? _(rij_veld(r)->label) : "";
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
    for (int j = i; j <= formulier_regel_eind(f, i); j++)
        if (rij_is_veld(&f->rij[j]) && f->rij[j].kolom < 0)
            teken(v, rij, kolom_van(f, &f->rij[j], v), -1, STIJL_STIL,
                  _(rij_veld(&f->rij[j])->label));
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
        nodig += !vol && rij_is_veld(&f->rij[j]) && !f->rij[j].vrij &&
                 (rij_veld(&f->rij[j])->vlaggen & VELD_AFRONDEN);
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
    bool vast = rij_ligt_vast(ui, f, r);
    int nodig, meest = vast ? 12 : 5;
    if (!rij_is_veld(r))
        return r->eigen->hoogte ? r->eigen->hoogte(ui, r, kolommen, i == f->focus) : 1;
    if (rij_veld(r)->kind != VELD_LANG || rij_verborgen(ui, r))
        return 1;
    if (i == f->focus && f->bezig) {
        nodig = editor_rijen(&f->editor, kolommen - waarde_kolom(f, kolommen) - 2);
        nodig = nodig < 3 && !vast ? 3 : nodig;
    } else {
        struct editor e = {0};
        editor_begin(&e, rij_waarde(ui, r), true);
        nodig = editor_rijen(&e, kolommen - waarde_kolom(f, kolommen) - 2);
        editor_free(&e);
    }
    return nodig > meest ? meest : nodig;
}

static void teken_verborgen(struct ui *ui, const struct formulier_veld *r, const struct vlak *cel,
                            bool focus) {
    teken_los(cel, 0, 0, STIJL_STIL, rij_waarde(ui, r) || rij_getypt(ui, r) ? UI_MASKER : "·");
    if (focus)
        teken_cursor(cel, 0, 0);
}

static void teken_waarde(struct ui *ui, struct formulier *f, const struct vlak *cel, int i) {
    const struct formulier_veld *r = &f->rij[i];
    bool focus = i == f->focus && f->bezig;
    if (rij_verborgen(ui, r)) {
        teken_verborgen(ui, r, cel, focus);
        return;
    }
    if (focus) {
        editor_teken(&f->editor, cel, true);
        return;
    }
    struct buf tekst = {0};
    struct editor e = {0};
    rij_tekst(ui, r, &tekst);
    editor_begin(&e, buf_text(&tekst), rij_veld(r)->kind == VELD_LANG);
    editor_teken(&e, cel, false);
    editor_free(&e);
    if (!tekst.len)
        teken_los(cel, 0, 0, STIJL_STIL, r->leeg ? r->leeg : "·");
    buf_free(&tekst);
}

static void teken_label(struct ui *ui, struct formulier *f, const struct vlak *v, int rij, int i) {
    const struct formulier_veld *r = &f->rij[i];
    const struct veld *veld = rij_veld(r);
    bool focus = i == f->focus;
    bool nodig =
        (veld->vlaggen & (VELD_AFRONDEN | VELD_VERPLICHT)) && !r->vrij && !rij_waarde(ui, r);
    bool getypt = rij_getypt(ui, r) != NULL;
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
    if (!rij_is_veld(r)) {
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
    int rijen = 0, tot = formulier_regel_eind(f, f->focus) + 1;
    if (f->focus < f->boven || f->boven >= f->aantal)
        f->boven = formulier_regel_begin(f, f->focus);
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
    formulier_begin(ui, f);
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

/* Why what stands here was not taken, as long as it is as it was. */
static bool waarom_niet(struct ui *ui, const struct formulier *f, const struct formulier_veld *r,
                        struct buf *uit) {
    const char *getypt = rij_getypt(ui, r);
    struct buf canoniek = {0};
    struct problem p = {0};
    bool niet = getypt && !strcmp(getypt, buf_text(&f->editor.tekst)) &&
                !veld_lees(rij_veld(r), getypt, ui->s->vandaag, &canoniek, &p);
    if (niet)
        buf_add(uit, problem_text(&p));
    problem_clear(&p);
    buf_free(&canoniek);
    return niet;
}

void formulier_hulp(struct ui *ui, struct formulier *f, struct buf *uit) {
    const struct formulier_veld *r = f->aantal ? &f->rij[f->focus] : NULL;
    if (!r || (r->eigen && r->eigen->hulp)) {
        if (r)
            r->eigen->hulp(ui, r, uit);
        return;
    }
    const struct veld *veld = rij_veld(r);
    if (rij_verborgen(ui, r)) {
        buf_add(uit, _("Verborgen, want er kijkt iemand mee. F12 toont namen en nummers weer."));
        return;
    }
    bool vast = rij_ligt_vast(ui, f, r);
    formulier_begin(ui, f);
    if (!vast && waarom_niet(ui, f, r, uit))
        return;
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
