/* The third step of reading a list in: what would happen, bucket by bucket, before it does. */
#include "emmers.h"
#include "import_deel.h"
#include "regie/catalogus.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Below the list: the line in focus in full. */
enum { HEEL_RIJEN = 3, WIE_KOLOM = 16 };

/* The buckets as they stand above the list. The letter in the name is its key. */
static const struct emmer emmers[BEELD_AANTAL] = {
    [BEELD_ALLES] = {N_("alle"), 'a', STIJL_GEWOON, 6},
    [BEELD_NIEUW] = {N_("nieuw"), 'n', STIJL_GOED, 6},
    [BEELD_GEWIJZIGD] = {N_("gewijzigd"), 'g', STIJL_ACCENT, 9},
    [BEELD_ONGEWIJZIGD] = {N_("ongewijzigd"), 'o', STIJL_GEWOON, 11},
    [BEELD_TWIJFEL] = {N_("twijfel"), 'w', STIJL_LETOP, 7},
    [BEELD_GEWEIGERD] = {N_("geweigerd"), 'r', STIJL_ALARM, 9},
    [BEELD_LET_OP] = {N_("let op"), 'l', STIJL_GEWOON, 6},
};

static void teken_emmers(const struct inlezen *im, const struct vlak *v) {
    const struct import_uitslag *u = &im->uitslag;
    const long aantal[BEELD_AANTAL] = {
        [BEELD_ALLES] = u->rijen,
        [BEELD_NIEUW] = u->nieuw,
        [BEELD_GEWIJZIGD] = u->gewijzigd,
        [BEELD_ONGEWIJZIGD] = u->ongewijzigd,
        [BEELD_TWIJFEL] = u->twijfel,
        [BEELD_GEWEIGERD] = u->geweigerd,
        [BEELD_LET_OP] = oogst_let_op(&im->oogst),
    };
    emmers_teken(v, emmers, aantal, BEELD_AANTAL, (int)im->emmer);
}

static const struct {
    const char *teken;
    enum stijl stijl;
} ernst[] = {
    [IMPORT_MELDING_GEWEIGERD] = {"!!", STIJL_ALARM},
    [IMPORT_MELDING_TWIJFEL] = {"?", STIJL_LETOP},
    [IMPORT_MELDING_LET_OP] = {"·", STIJL_GEWOON},
};

/* A remark while names are hidden: without what it quotes, and of one that names whom somebody
 * looks like only what kind it is. */
static void verborgen(const char *code, const char *wat, struct buf *uit) {
    static const struct {
        const char *code, *tekst;
    } anders[] = {{"bsn_bekend", N_("Dit BSN hoort al bij iemand. Kijk van wie het is.")},
                  {"naam_bekend", N_("Lijkt op iemand die er al is.")},
                  {"mogelijk_dubbel", N_("Nieuw, maar lijkt wel op iemand die er al is.")}};
    for (size_t i = 0; code && i < sizeof anders / sizeof *anders; i++)
        if (!strcmp(anders[i].code, code)) {
            buf_add(uit, _(anders[i].tekst));
            return;
        }
    groepen_patroon(wat, uit);
}

static void wie_en_wat(const struct inlezen *im, const char *wie, const char *code, const char *wat,
                       struct buf *uit) {
    if (wie && *wie) {
        inlezen_tekst(im, wie, uit);
        buf_add(uit, ": ");
    }
    if (im->ui->masker)
        verborgen(code, wat, uit);
    else
        buf_add(uit, wat);
}

/* One remark is told whole; of more than one what they share. */
static void groep_tekst(const struct inlezen *im, const struct groep *g, struct buf *uit) {
    if (g->aantal == 1)
        wie_en_wat(im, g->lid[0].wie, g->code, g->lid[0].tekst, uit);
    else if (g->gelijk && !im->ui->masker)
        buf_add(uit, g->lid[0].tekst);
    else if (im->ui->masker)
        verborgen(g->code, g->lid[0].tekst, uit);
    else
        groepen_patroon(g->lid[0].tekst, uit);
}

static void waarde_tekst(const struct inlezen *im, const struct proef_waarde *w, struct buf *uit) {
    buf_addf(uit, "  %s: ", w->label);
    inlezen_tekst(im, *w->oud ? w->oud : _("(leeg)"), uit);
    buf_add(uit, " → ");
    inlezen_tekst(im, *w->nieuw ? w->nieuw : _("(leeg)"), uit);
}

/* The parts of a line: its sign, which row or how many, and the text. */
struct getoond {
    const char *teken;
    enum stijl stijl;
    struct buf waar, tekst;
};

static void toon_groep(const struct inlezen *im, const struct groep *g, struct getoond *uit) {
    uit->teken = ernst[g->soort].teken;
    uit->stijl = ernst[g->soort].stijl;
    if (g->aantal > 99999) /* no room for the word */
        buf_addf(&uit->waar, "%ld ×", g->aantal);
    else if (g->aantal > 1)
        buf_addf(&uit->waar, _("%ld rijen"), g->aantal);
    else
        buf_addf(&uit->waar, _("regel %ld"), g->lid[0].regel);
    groep_tekst(im, g, &uit->tekst);
}

static void toon_nieuw(const struct inlezen *im, const struct proef_nieuw *n, struct getoond *uit) {
    uit->teken = "+";
    uit->stijl = STIJL_GOED;
    buf_addf(&uit->waar, _("regel %ld"), n->regel);
    inlezen_tekst(im, n->wie, &uit->tekst);
    if (im->soort && *n->wat && !im->ui->masker)
        buf_addf(&uit->tekst, ": %s", n->wat);
}

static void toon_mens(const struct inlezen *im, const struct proef_waarde *w, struct getoond *uit) {
    uit->teken = "~";
    uit->stijl = STIJL_ACCENT;
    buf_addf(&uit->waar, _("regel %ld"), w->regel);
    inlezen_tekst(im, w->wie, &uit->tekst);
}

static void toon_weg(const char *zin, struct getoond *uit) {
    uit->teken = "?";
    uit->stijl = STIJL_LETOP;
    buf_add(&uit->waar, _("kolommen"));
    buf_add(&uit->tekst, zin);
}

static void toon(const struct inlezen *im, const struct proefregel *r, struct getoond *uit) {
    const struct oogst *o = &im->oogst;
    *uit = (struct getoond){.teken = "", .stijl = STIJL_GEWOON};
    switch (r->soort) {
    case PR_GROEP:
        toon_groep(im, &o->opmerking.groep[r->nr], uit);
        break;
    case PR_MENS:
        toon_mens(im, &o->waarde[r->nr], uit);
        break;
    case PR_WAARDE:
        waarde_tekst(im, &o->waarde[r->nr], &uit->tekst);
        break;
    case PR_NIEUW:
        if (o->nieuw)
            toon_nieuw(im, &o->nieuw[r->nr], uit);
        break;
    case PR_WEG:
        toon_weg(r->zin, uit);
        break;
    default:
        buf_add(&uit->tekst, r->zin);
    }
}

static void getoond_free(struct getoond *g) {
    buf_free(&g->waar);
    buf_free(&g->tekst);
}

static void teken_regel(const struct vlak *v, int y, const struct getoond *g, bool focus) {
    enum stijl gewoon = focus ? STIJL_KEUZE : STIJL_GEWOON;
    teken(v, y, 0, -1, gewoon, "");
    teken(v, y, 1, 2, focus ? STIJL_KEUZE : g->stijl, g->teken);
    teken(v, y, 4, WIE_KOLOM - 5, focus ? STIJL_KEUZE : STIJL_STIL, buf_text(&g->waar));
    teken(v, y, WIE_KOLOM, v->kolommen - WIE_KOLOM - 1, gewoon, buf_text(&g->tekst));
    if (focus)
        teken_cursor(v, y, 1);
}

static void teken_lijst(struct inlezen *im, const struct vlak *v) {
    lijstkeuze_pas(&im->proefkeuze, (int)im->regels, v->rijen);
    for (int i = 0; i < v->rijen && im->proefkeuze.boven + i < (int)im->regels; i++) {
        struct getoond g;
        toon(im, &im->regel[im->proefkeuze.boven + i], &g);
        teken_regel(v, i, &g, im->proefkeuze.boven + i == im->proefkeuze.focus);
        getoond_free(&g);
    }
    lijstkeuze_teken_meer(&im->proefkeuze, v);
}

/* Somebody new in focus; NULL when it is something else, or a row of another kind of list, which
 * tells what it says by itself. */
static const struct proef_nieuw *nieuw_in_focus(const struct inlezen *im) {
    const struct proefregel *r = im->regels ? &im->regel[im->proefkeuze.focus] : NULL;
    return r && r->soort == PR_NIEUW && !im->soort ? &im->oogst.nieuw[r->nr] : NULL;
}

/* The remark in focus, when it is about more rows than one. */
static const struct groep *groep_in_focus(const struct inlezen *im) {
    const struct proefregel *r = im->regels ? &im->regel[im->proefkeuze.focus] : NULL;
    const struct groep *g = r && r->soort == PR_GROEP ? &im->oogst.opmerking.groep[r->nr] : NULL;
    return g && g->aantal > 1 ? g : NULL;
}

/* The line in focus; of a remark on many rows, behind the first lines of the list it is about. */
static void toon_in_focus(const struct inlezen *im, struct getoond *uit) {
    const struct groep *g = groep_in_focus(im);
    toon(im, &im->regel[im->proefkeuze.focus], uit);
    if (!g)
        return;
    buf_clear(&uit->tekst);
    buf_add(&uit->tekst, _("Regel "));
    groep_regels(g, &uit->tekst);
    buf_add(&uit->tekst, ". ");
    groep_tekst(im, g, &uit->tekst);
}

static void teken_heel(const struct inlezen *im, const struct vlak *v) {
    struct getoond g;
    toon_in_focus(im, &g);
    teken_lijn(v, 0);
    if (nieuw_in_focus(im)) {
        buf_addf(&g.tekst, ". %s", _("Enter toont wat er van deze persoon in regie komt."));
        teken_alinea(v, 1, STIJL_STIL, buf_text(&g.tekst));
    } else if (teken_alinea(v, 1, STIJL_STIL, buf_text(&g.tekst)) > v->rijen)
        teken_rechts(v, v->rijen - 1, v->kolommen - 14, 14, STIJL_ACCENT, _(" … Enter: heel"));
    getoond_free(&g);
}

static void teken_proef(struct ui *ui, void *staat, const struct vlak *v) {
    struct inlezen *im = staat;
    (void)ui;
    struct vlak onder = inlezen_kop(im, v, STIJL_LETOP, _("Proef: er is nog niets veranderd"));
    struct vlak lijst = vlak_onder(&onder, EMMER_RIJEN);
    teken_emmers(im, &onder);
    lijst.rijen -= HEEL_RIJEN;
    teken_lijst(im, &lijst);
    if (im->regels) {
        struct vlak heel = vlak_onder(&onder, onder.rijen - HEEL_RIJEN);
        teken_heel(im, &heel);
    } else {
        teken_los(&lijst, 1, 2, STIJL_STIL,
                  im->emmer == BEELD_ALLES ? _("Geen bijzonderheden.") : _("Hier zit niets in."));
        teken_cursor(&onder, 0, 1);
    }
}

/* ---- The rows of one remark ---- */

struct groeprijen {
    struct inlezen *im;
    const struct groep *groep; /* of the dry run below, which stays as it is meanwhile */
    struct lijstkeuze keuze;
};

static void teken_rijen(struct ui *ui, void *staat, const struct vlak *v) {
    struct groeprijen *r = staat;
    const struct groep *g = r->groep;
    (void)ui;
    struct buf kop = {0};
    groep_tekst(r->im, g, &kop);
    int onder = teken_alinea(v, 0, STIJL_KOP, buf_text(&kop));
    struct vlak lijst = vlak_onder(v, onder + 1);
    long meer = g->aantal - (long)g->leden;
    lijst.rijen -= meer > 0;
    teken_lijn(v, onder);
    lijstkeuze_pas(&r->keuze, (int)g->leden, lijst.rijen);
    for (int i = 0; i < lijst.rijen && r->keuze.boven + i < (int)g->leden; i++) {
        const struct groep_lid *lid = &g->lid[r->keuze.boven + i];
        struct getoond regel = {.teken = ernst[g->soort].teken, .stijl = ernst[g->soort].stijl};
        buf_addf(&regel.waar, _("regel %ld"), lid->regel);
        if (g->gelijk && lid->wie)
            inlezen_tekst(r->im, lid->wie, &regel.tekst); /* the rest stands above the rows */
        else
            wie_en_wat(r->im, lid->wie, g->code, lid->tekst, &regel.tekst);
        teken_regel(&lijst, i, &regel, r->keuze.boven + i == r->keuze.focus);
        getoond_free(&regel);
    }
    lijstkeuze_teken_meer(&r->keuze, &lijst);
    if (meer > 0)
        tekenf(v, v->rijen - 1, 1, STIJL_STIL, _("En nog %ld rijen met hetzelfde."), meer);
    buf_free(&kop);
}

static bool rijen_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct groeprijen *r = staat;
    (void)ui;
    return lijstkeuze_pagina(&r->keuze, in) || lijstkeuze_invoer(&r->keuze, in);
}

static void rijen_hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("De rijen waar dit over gaat. Esc gaat terug naar de proef."));
}

static const struct scherm_soort rijen_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_rijen,
    .invoer = rijen_invoer,
    .hulp = rijen_hulp,
    .sluit = free,
};

/* ---- What would be stored of somebody new ---- */

struct nieuwrij {
    struct inlezen *im;
    const struct proef_nieuw *wie; /* of the dry run below */
    struct lijstkeuze keuze;
};

static int tel_waarden(const char *wat) {
    int n = *wat != '\0';
    for (; *wat; wat++)
        n += *wat == '\n';
    return n;
}

/* The values beside their labels; a value may have a colon, a label not. */
static void teken_waarde(const struct nieuwrij *n, const struct vlak *v, int y, const char *regel,
                         bool focus) {
    enum { LABEL = 26 };
    size_t kop = strcspn(regel, ":"), lengte = strcspn(regel, "\n");
    const char *na = kop + 2 <= lengte ? regel + kop + 2 : regel + lengte;
    struct buf label = {0}, kaal = {0}, waarde = {0};
    buf_add_n(&label, regel, kop < lengte ? kop : lengte);
    buf_add_n(&kaal, na, (size_t)(regel + lengte - na));
    inlezen_tekst(n->im, buf_text(&kaal), &waarde);
    teken(v, y, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, y, 2, LABEL - 1, focus ? STIJL_KEUZE : STIJL_STIL, buf_text(&label));
    teken(v, y, 2 + LABEL, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, buf_text(&waarde));
    if (focus)
        teken_cursor(v, y, 2);
    buf_free(&label);
    buf_free(&kaal);
    buf_free(&waarde);
}

static void teken_nieuw(struct ui *ui, void *staat, const struct vlak *v) {
    struct nieuwrij *n = staat;
    const char *regel = n->wie->wat;
    struct vlak lijst = vlak_onder(v, 2);
    struct buf wie = {0};
    ui_naam(ui, n->wie->wie, &wie);
    tekenf(v, 0, 1, STIJL_KOP, _("Regel %ld: %s. Dit komt in regie:"), n->wie->regel,
           buf_text(&wie));
    teken_lijn(v, 1);
    lijstkeuze_pas(&n->keuze, tel_waarden(regel), lijst.rijen);
    for (int i = 0; *regel; i++) {
        int y = i - n->keuze.boven;
        if (y >= 0 && y < lijst.rijen)
            teken_waarde(n, &lijst, y, regel, i == n->keuze.focus);
        regel += strcspn(regel, "\n");
        regel += *regel == '\n';
    }
    lijstkeuze_teken_meer(&n->keuze, &lijst);
    buf_free(&wie);
}

static bool nieuw_invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct nieuwrij *n = staat;
    (void)ui;
    return lijstkeuze_pagina(&n->keuze, in) || lijstkeuze_invoer(&n->keuze, in);
}

static void nieuw_hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Zo leest regie deze rij. Esc gaat terug naar de proef."));
}

static const struct scherm_soort nieuw_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_nieuw,
    .invoer = nieuw_invoer,
    .hulp = nieuw_hulp,
    .sluit = free,
};

static void open_nieuw(struct inlezen *im) {
    struct nieuwrij *n = mem_alloc(sizeof *n);
    n->im = im;
    n->wie = nieuw_in_focus(im);
    ui_open(im->ui, &nieuw_soort, n);
}

/* What is longer than the room below the list. */
static void toon_heel(const struct inlezen *im) {
    struct getoond g = {0};
    if (im->regels)
        toon(im, &im->regel[im->proefkeuze.focus], &g);
    ui_meld(im->ui, STIJL_GEWOON, "%s", g.tekst.len ? g.tekst.s : _("Hier zit niets meer achter."));
    getoond_free(&g);
}

static void doe_open(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    const struct groep *g = groep_in_focus(im);
    if (nieuw_in_focus(im)) {
        open_nieuw(im);
        return;
    }
    if (!g) {
        toon_heel(im);
        return;
    }
    struct groeprijen *rijen = mem_alloc(sizeof *rijen);
    rijen->im = im;
    rijen->groep = g;
    ui_open(ui, &rijen_soort, rijen);
}

/* ---- Keys ---- */

static void naar_emmer(struct inlezen *im, int emmer) {
    im->emmer = (enum emmer_in_beeld)((emmer + BEELD_AANTAL) % BEELD_AANTAL);
    proefregels_bouw(im);
}

static bool letter(struct inlezen *im, const struct invoer *in) {
    int emmer = emmers_letter(emmers, BEELD_AANTAL, in);
    if (emmer >= 0)
        naar_emmer(im, emmer);
    return emmer >= 0;
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct inlezen *im = staat;
    (void)ui;
    return lijstkeuze_pagina(&im->proefkeuze, in) || lijstkeuze_invoer(&im->proefkeuze, in) ||
           letter(im, in) || inlezen_cijfer(im, in);
}

static void doe_emmer(struct ui *ui, void *staat) {
    (void)ui;
    naar_emmer(staat, ((struct inlezen *)staat)->emmer + 1);
}

/* The other arrow of the same command is a step back: it comes here first. */
static bool emmer_terug(struct ui *ui, void *staat, const struct invoer *in) {
    struct inlezen *im = staat;
    if (!invoer_is_toets(in, TOETS_LINKS))
        return invoer(ui, staat, in);
    naar_emmer(im, im->emmer - 1);
    return true;
}

/* Every bucket in which something is; of what stays as it is nobody has to think. */
static void tel_op(const struct import_uitslag *u, struct buf *uit) {
    buf_addf(uit, _("%ld nieuw, %ld gewijzigd"), u->nieuw, u->gewijzigd);
    if (u->twijfel)
        buf_addf(uit, _(", %ld twijfel"), u->twijfel);
    if (u->geweigerd)
        buf_addf(uit, _(", %ld geweigerd"), u->geweigerd);
}

static bool zeker(struct inlezen *im) {
    const struct import_uitslag *u = &im->uitslag;
    struct buf vraag = {0};
    if (u->nieuw || u->gewijzigd || u->te_bekijken) {
        buf_add(&vraag, _("Inlezen? "));
        tel_op(u, &vraag);
    } else if (u->twijfel || u->geweigerd) {
        tel_op(u, &vraag);
        buf_add(&vraag, _(". Toch als gelezen vastleggen?"));
    } else {
        buf_add(&vraag, _("Er verandert niets. Toch als gelezen vastleggen?"));
    }
    bool ja = ui_vraag(im->ui, vraag.s);
    buf_free(&vraag);
    return ja;
}

/* What was looked at is what is written: a list that changed meanwhile is shown again first. */
static bool toch_veranderd(struct inlezen *im) {
    if (!inlezen_veranderd(im))
        return false;
    if (im->pad)
        inlezen_opnieuw(im);
    return true;
}

static void doe_inlezen(struct ui *ui, void *staat) {
    struct inlezen *im = staat;
    if (toch_veranderd(im) || !zeker(im) || ui->stop || toch_veranderd(im))
        return;
    if (inlezen_voer_uit(im, false))
        inlezen_klaar(im);
}

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct inlezen *im = staat;
    (void)ui;
    if (groep_in_focus(im))
        buf_add(uit, _("Enter toont de rijen.  "));
    buf_add(uit, _("F2 leest de lijst echt in. Een lege cel wist nooit iets."));
}

static const struct greep grepen[] = {
    {OPDRACHT_INLEZEN, doe_inlezen, false},    {OPDRACHT_EMMER, doe_emmer, false},
    {OPDRACHT_OPEN, doe_open, false},          {OPDRACHT_STAP, inlezen_doe_stap_terug, true},
    {OPDRACHT_TERUG, inlezen_doe_terug, true}, {0, NULL, false},
};

const struct scherm_soort import_proef_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_proef,
    .invoer = emmer_terug,
    .grepen = grepen,
    .hulp = hulp,
    .sluit = inlezen_sluit,
};
