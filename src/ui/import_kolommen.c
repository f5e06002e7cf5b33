/* The second step of reading a list in: what each column is taken for, how sure that is, and why.
 */
#include "import_deel.h"
#include "keuzelijst.h"
#include "regie/herkennen.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

/* Below the list: the column in focus in full. */
enum { HEEL_RIJEN = 4 };

static bool is_regie(const struct kolom *k) {
    return k->uitslag == KOLOM_REGIE;
}

/* Somebody should look at it: left out without anybody having said so, or taken on a guess. */
static bool vraagt_aandacht(const struct kolom *k) {
    bool leeg = !k->gevuld && (k->bekeken || k->uitslag == KOLOM_LEEG);
    if (k->uitslag == KOLOM_WEG || is_regie(k) || leeg)
        return false;
    return !k->naam || k->zekerheid == KOLOM_ONZEKER;
}

/* Set once for a list: a line must not run away from under who changes it. */
void kolommen_orden(struct inlezen *im) {
    const struct kolomkaart *k = &im->blik.kaart;
    size_t n = 0;
    free(im->volgorde);
    im->volgorde = mem_array(k->aantal + 1, sizeof *im->volgorde);
    for (int ronde = 0; ronde < 2; ronde++)
        for (size_t i = 0; i < k->aantal; i++)
            if (vraagt_aandacht(&k->kolom[i]) == (ronde == 0))
                im->volgorde[n++] = i;
    im->kolomkeuze = (struct lijstkeuze){0};
}

static const struct kolom *kolom_op(const struct inlezen *im, int rij) {
    return &im->blik.kaart.kolom[im->volgorde[rij]];
}

/* The label of a field of a list; its name where nobody gave it one. */
const char *kolommen_veldlabel(const struct inlezen *im, const char *naam) {
    struct problem p = {0};
    const struct kolomregels *r = import_regels(im->soort, &p);
    int nr = r ? lijstveld_zoek(r, naam) : -1;
    problem_clear(&p);
    return nr < 0 ? naam : lijstveld_label(lijstveld_nr(r, nr));
}

struct zeker {
    const char *teken, *woord;
    enum stijl stijl;
};

static struct zeker zeker_van(const struct kolom *k) {
    if (is_regie(k))
        return (struct zeker){"", N_("van regie zelf"), STIJL_STIL};
    if (k->uitslag == KOLOM_WEG)
        return (struct zeker){"-", N_("zo gekozen"), STIJL_STIL};
    if (!k->gevuld && !k->naam && (k->bekeken || k->uitslag == KOLOM_LEEG))
        return (struct zeker){"-", N_("leeg"), STIJL_STIL};
    if (!k->naam)
        return (struct zeker){"?", k->mogelijk ? N_("twijfel") : N_("onbekend"), STIJL_LETOP};
    if (k->hoe == KOLOM_GEKOZEN && k->zekerheid == KOLOM_ONZEKER)
        return (struct zeker){"?", N_("past dit wel?"), STIJL_LETOP};
    if (k->hoe == KOLOM_GEKOZEN)
        return (struct zeker){"=", N_("zo gekozen"), STIJL_GOED};
    if (k->zekerheid == KOLOM_ZEKER)
        return (struct zeker){"=", k->hoe == KOLOM_GELEERD ? N_("als eerder") : N_("zeker"),
                              STIJL_GOED};
    if (k->zekerheid == KOLOM_WAARSCHIJNLIJK)
        return (struct zeker){"~", N_("waarschijnlijk"), STIJL_ACCENT};
    return (struct zeker){"?", N_("twijfel"), STIJL_LETOP};
}

/* How the columns divide over the width: samples only where there is room. */
struct indeling {
    int kop, veld, gevuld, zeker, voorbeeld;
};

static struct indeling deel_in(int kolommen) {
    int ruim = kolommen >= 100, smal = kolommen < 76;
    int kop = smal ? 16 : ruim ? 24 : 18, veld = smal ? 18 : ruim ? 24 : 19;
    struct indeling d = {.kop = 3};
    d.veld = d.kop + kop + 1;
    d.gevuld = d.veld + veld + 1;
    d.zeker = d.gevuld + 6;
    d.voorbeeld = d.zeker + 16;
    return d;
}

static void voorbeelden(const struct inlezen *im, const struct kolom *k, struct buf *uit) {
    for (size_t i = 0; i < KOLOM_VOORBEELDEN && k->voorbeeld[i]; i++) {
        buf_add(uit, i ? " · " : "");
        inlezen_tekst(im, k->voorbeeld[i], uit);
    }
}

static void teken_koppen(const struct vlak *v) {
    struct indeling d = deel_in(v->kolommen);
    teken(v, 0, d.kop, d.veld - d.kop - 1, STIJL_STIL, _("Kolom"));
    teken(v, 0, d.veld, d.gevuld - d.veld - 1, STIJL_STIL, _("Wordt"));
    teken(v, 0, d.gevuld, d.zeker - d.gevuld, STIJL_STIL, _("vol"));
    teken(v, 0, d.zeker, d.voorbeeld - d.zeker, STIJL_STIL, _("hoe zeker"));
    if (d.voorbeeld < v->kolommen - 6)
        teken(v, 0, d.voorbeeld, -1, STIJL_STIL, _("zoals"));
}

static void teken_kolom(const struct inlezen *im, const struct vlak *v, int y, int rij) {
    const struct kolom *k = kolom_op(im, rij);
    struct indeling d = deel_in(v->kolommen);
    struct zeker z = zeker_van(k);
    struct buf vol = {0}, als = {0};
    bool focus = rij == im->kolomkeuze.focus;
    enum stijl gewoon = focus ? STIJL_KEUZE : STIJL_GEWOON, stil = focus ? STIJL_KEUZE : STIJL_STIL;
    if (k->bekeken)
        buf_addf(&vol, "%ld%%", 100 * k->gevuld / k->bekeken);
    voorbeelden(im, k, &als);
    teken(v, y, 0, -1, gewoon, "");
    teken(v, y, 1, 1, focus ? STIJL_KEUZE : z.stijl, z.teken);
    teken(v, y, d.kop, d.veld - d.kop - 1, *k->kop ? gewoon : stil,
          *k->kop ? k->kop : _("(zonder naam)"));
    teken(v, y, d.veld, d.gevuld - d.veld - 1, k->naam ? gewoon : stil,
          k->naam ? kolommen_veldlabel(im, k->naam) : _("niet overgenomen"));
    teken_rechts(v, y, d.gevuld, 4, stil, buf_text(&vol));
    teken(v, y, d.zeker, 14, focus ? STIJL_KEUZE : z.stijl, _(z.woord));
    if (d.voorbeeld < v->kolommen - 6)
        teken(v, y, d.voorbeeld, v->kolommen - d.voorbeeld - 1, stil, buf_text(&als));
    if (focus)
        teken_cursor(v, y, d.kop);
    buf_free(&vol);
    buf_free(&als);
}

static void tel(const struct kolomkaart *k, size_t *mee, size_t *aandacht) {
    for (size_t i = 0; i < k->aantal; i++) {
        *mee += k->kolom[i].naam != NULL;
        *aandacht += vraagt_aandacht(&k->kolom[i]);
    }
}

static void teken_telling(const struct inlezen *im, const struct vlak *v) {
    size_t mee = 0, aandacht = 0;
    tel(&im->blik.kaart, &mee, &aandacht);
    int kolom = tekenf(v, 0, 1, STIJL_GEWOON,
                       mee == 1 ? _("%zu van %zu kolommen wordt overgenomen.")
                                : _("%zu van %zu kolommen worden overgenomen."),
                       mee, im->blik.kaart.aantal);
    if (aandacht)
        tekenf(v, 0, kolom + 1, STIJL_LETOP,
               aandacht == 1 ? _("%zu vraagt uw aandacht (?).") : _("%zu vragen uw aandacht (?)."),
               aandacht);
    else if (!im->blik.beletsel)
        teken_los(v, 0, kolom + 1, STIJL_GOED, _("Alles is duidelijk."));
}

/* Which fields it may be, as people call them. */
static void noem_mogelijk(const struct inlezen *im, const struct kolom *k, struct buf *uit) {
    struct problem p = {0};
    struct buf labels = {0};
    const struct kolomregels *r = import_regels(im->soort, &p);
    if (r)
        kolom_mogelijk_labels(r, k->mogelijk, &labels);
    buf_addf(uit, k->naam ? _("Kan ook zijn: %s.") : _("Kan zijn: %s."), buf_text(&labels));
    problem_clear(&p);
    buf_free(&labels);
}

static void teken_heel(const struct inlezen *im, const struct vlak *v) {
    const struct kolom *k = kolom_op(im, im->kolomkeuze.focus);
    struct buf als = {0}, wat = {0};
    voorbeelden(im, k, &als);
    teken_lijn(v, 0);
    tekenf(v, 1, 1, STIJL_STIL, _("Zoals: %s"),
           als.len               ? als.s
           : im->blik.afgebroken ? _("(nog niet te lezen)")
                                 : _("(alles is leeg)"));
    if (k->waarom)
        buf_add(&wat, k->waarom);
    if (k->mogelijk) {
        buf_add(&wat, wat.len ? " " : "");
        noem_mogelijk(im, k, &wat);
    }
    teken_alinea(v, 2, STIJL_STIL, buf_text(&wat));
    buf_free(&als);
    buf_free(&wat);
}

static void teken_kolommen(struct ui *ui, void *staat, const struct vlak *v) {
    struct inlezen *im = staat;
    (void)ui;
    struct vlak onder = inlezen_leeskop(im, v, _("Wat elke kolom wordt"));
    struct vlak koppen = vlak_onder(&onder, 1);
    teken_telling(im, &onder);
    struct vlak lijst = vlak_onder(&koppen, 1);
    int aantal = (int)im->blik.kaart.aantal;
    teken_koppen(&koppen);
    lijst.rijen -= HEEL_RIJEN;
    lijstkeuze_pas(&im->kolomkeuze, aantal, lijst.rijen);
    for (int i = 0; i < lijst.rijen && im->kolomkeuze.boven + i < aantal; i++)
        teken_kolom(im, &lijst, i, im->kolomkeuze.boven + i);
    lijstkeuze_teken_meer(&im->kolomkeuze, &lijst);
    struct vlak heel = vlak_onder(&onder, onder.rijen - HEEL_RIJEN);
    if (aantal)
        teken_heel(im, &heel);
}

/* ---- Choosing ---- */

/* The header where that says which column it is, else its number. */
static char *kop_van(const struct inlezen *im, size_t nr) {
    const struct kolomkaart *k = &im->blik.kaart;
    struct buf b = {0};
    bool enig = im->blik.kop_regel > 0 && *k->kolom[nr].kop != '\0';
    enig = enig && strspn(k->kolom[nr].kop, "0123456789") != strlen(k->kolom[nr].kop);
    for (size_t i = 0; enig && i < k->aantal; i++)
        enig = i == nr || strcmp(k->kolom[i].kop, k->kolom[nr].kop) != 0;
    if (enig)
        buf_add(&b, k->kolom[nr].kop);
    else
        buf_addf(&b, "%zu", nr + 1);
    return buf_take(&b);
}

/* A later choice for the same column takes the place of the earlier. */
static void onthoud(struct inlezen *im, size_t nr, const char *veld) {
    char *kop = kop_van(im, nr);
    for (size_t i = 0; i < im->gekozen_aantal; i++)
        if (!strcmp(im->gekozen[i].kop, kop)) {
            free((char *)im->gekozen[i].veld);
            im->gekozen[i].veld = mem_copy(veld);
            free(kop);
            return;
        }
    im->gekozen = mem_grow(im->gekozen, im->gekozen_aantal + 1, sizeof *im->gekozen);
    im->gekozen[im->gekozen_aantal++] = (struct import_kolom){kop, mem_copy(veld)};
}

/* The column that has this field now, if another one has it. Its number; -1 when none. */
static long wie_heeft(const struct inlezen *im, size_t nr, const char *veld) {
    const struct kolomkaart *k = &im->blik.kaart;
    for (size_t i = 0; i < k->aantal; i++)
        if (i != nr && k->kolom[i].naam && !strcmp(k->kolom[i].naam, veld))
            return (long)i;
    return -1;
}

/* A column without a name is not known again in another list. What asks for attention takes the
 * place of that: true when nothing does. */
static bool meld_keuze(struct inlezen *im, size_t nr, const char *veld, long verliest) {
    const struct kolom *k = &im->blik.kaart.kolom[nr];
    struct buf wat = {0};
    bool past_niet = k->naam && k->zekerheid == KOLOM_ONZEKER && k->waarom;
    bool kwijt = verliest >= 0 && !im->blik.kaart.kolom[verliest].naam;
    if (!strcmp(veld, "-"))
        buf_addf(&wat, _("\"%s\" gaat niet mee."), k->kop);
    else
        buf_addf(&wat, _("\"%s\" wordt %s."), k->kop, kolommen_veldlabel(im, veld));
    if (kwijt)
        buf_addf(&wat, _(" \"%s\" was dat, en gaat nu niet mee."),
                 im->blik.kaart.kolom[verliest].kop);
    if (past_niet)
        buf_addf(&wat, " %s", k->waarom);
    if (im->blik.kop_regel && !kop_is_naamloos(k->kop) && !kwijt && !past_niet)
        buf_add(&wat,
                _(" Is deze lijst ingelezen, dan gaat een volgende met deze kop vanzelf zo."));
    ui_meld(im->ui, kwijt || past_niet ? STIJL_LETOP : STIJL_GOED, "%s", wat.s);
    buf_free(&wat);
    return !kwijt && !past_niet;
}

/* False when there is something to look at first. */
static bool neem(struct inlezen *im, size_t nr, const char *veld) {
    long verliest = wie_heeft(im, nr, veld);
    onthoud(im, nr, veld);
    return inlezen_bekijk(im) && meld_keuze(im, nr, veld, verliest);
}

/* The fields to choose from, by their numbers: what the column may be goes first. */
static int veldvolgorde(const struct kolom *k, const struct kolomregels *r, int *uit) {
    int n = 0;
    for (int eerst = 1; eerst >= 0; eerst--) {
        const struct lijstveld *v;
        for (int i = 0; (v = lijstveld_nr(r, i)); i++)
            if (kolom_kan_zijn(k, v->naam) == (eerst == 1))
                uit[n++] = i;
    }
    return n;
}

/* The number of a list field; -1 to leave the column out, -2 after Esc. */
static int kies_veld(struct inlezen *im, const struct kolom *k, const struct kolomregels *r) {
    const char *regels[LIJSTVELDEN_MAX + 1], *uitleg[LIJSTVELDEN_MAX + 1];
    int veld[LIJSTVELDEN_MAX], n = veldvolgorde(k, r, veld), begin = k->mogelijk ? 1 : 0;
    struct buf titel = {0};
    regels[0] = _("niet overnemen");
    uitleg[0] = _("Deze kolom blijft buiten regie. Wat erin staat gaat niet mee.");
    for (int i = 0; i < n; i++) {
        const struct lijstveld *v = lijstveld_nr(r, veld[i]);
        regels[i + 1] = lijstveld_label(v);
        uitleg[i + 1] = v->rij->hulp ? _(v->rij->hulp) : v->naam;
        if (k->naam && veld[i] == k->veld)
            begin = i + 1;
    }
    buf_addf(&titel, _("Wat is \"%.30s\"?"), k->kop);
    int gekozen = keuzelijst_kies(im->ui, titel.s, regels, uitleg, n + 1, begin);
    buf_free(&titel);
    return gekozen < 0 ? -2 : gekozen ? veld[gekozen - 1] : -1;
}

/* The next one below that asks for attention, when there is one. */
static void naar_volgende(struct inlezen *im) {
    for (size_t i = (size_t)im->kolomkeuze.focus + 1; i < im->blik.kaart.aantal; i++)
        if (vraagt_aandacht(&im->blik.kaart.kolom[im->volgorde[i]])) {
            im->kolomkeuze.focus = (int)i;
            return;
        }
}

void kolommen_wijzig(struct inlezen *im) {
    struct ui *ui = im->ui;
    struct problem p = {0};
    const struct kolomregels *r = import_regels(im->soort, &p);
    if (!r || !im->blik.kaart.aantal) {
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
        problem_clear(&p);
        return;
    }
    size_t nr = im->volgorde[im->kolomkeuze.focus];
    bool vroeg = vraagt_aandacht(&im->blik.kaart.kolom[nr]);
    int gekozen = kies_veld(im, &im->blik.kaart.kolom[nr], r);
    if (gekozen < -1 || ui->stop)
        return;
    if (neem(im, nr, gekozen < 0 ? "-" : lijstveld_nr(r, gekozen)->naam) && vroeg)
        naar_volgende(im);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct inlezen *im = staat;
    (void)ui;
    return lijstkeuze_pagina(&im->kolomkeuze, in) || lijstkeuze_invoer(&im->kolomkeuze, in) ||
           inlezen_cijfer(im, in);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Enter kiest wat een kolom wordt. Wat niet zeker is gaat niet mee.  F2 gaat "
                   "naar de proef."));
}

const struct scherm_soort import_kolommen_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_kolommen,
    .invoer = invoer,
    .grepen = inlezen_leesgrepen,
    .hulp = hulp,
    .sluit = inlezen_sluit,
};
