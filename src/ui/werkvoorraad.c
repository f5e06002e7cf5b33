/* The first screen: what is due, for whom, since when, and why. */
#include "werkvoorraad.h"
#include "dossierkop.h"
#include "imports.h"
#include "lijstkeuze.h"
#include "regie/catalogus.h"
#include "regie/lijst.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/text.h"
#include <stdlib.h>
#include <string.h>

/* Rows are fetched a page at a time, by key, when somebody comes near the last. */
#define PAGINA       200
#define WAAROM_RIJEN 4

struct werkvoorraad {
    struct lijstkeuze keuze;
    struct werk_rij *rij;
    int aantal;
    bool compleet; /* the last row is the last there is */
    bool iedereen;
};

static void wis(struct werkvoorraad *w) {
    for (int i = 0; i < w->aantal; i++)
        werk_rij_free(&w->rij[i]);
    w->aantal = 0;
    w->compleet = false;
}

static void haal(struct ui *ui, struct werkvoorraad *w) {
    struct problem p = {0};
    struct werk_rij pagina[PAGINA];
    const struct werk_rij *laatste = w->aantal ? &w->rij[w->aantal - 1] : NULL;
    size_t n = werkvoorraad_pagina(ui->s->store, w->iedereen ? NULL : ui->s->gebruiker,
                                   ui->s->vandaag, laatste, pagina, PAGINA, &p);
    for (size_t i = 0; i < n; i++) {
        w->rij = mem_grow(w->rij, (size_t)w->aantal + 1, sizeof *w->rij);
        w->rij[w->aantal++] = pagina[i];
    }
    w->compleet = n < PAGINA;
    if (p.kind)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
}

static void haal_tot(struct ui *ui, struct werkvoorraad *w, int rij) {
    while (!w->compleet && w->aantal <= rij)
        haal(ui, w);
}

static struct id in_focus(const struct werkvoorraad *w) {
    return w->keuze.focus < w->aantal ? w->rij[w->keuze.focus].dossier : (struct id){{0}};
}

/* The focus stays with its person, or else in its place: what took the place of what is done. */
static int plek_van(const struct werkvoorraad *w, struct id dossier, int plek) {
    if (plek < w->aantal && id_gelijk(w->rij[plek].dossier, dossier))
        return plek;
    for (int i = 0; i < w->aantal; i++)
        if (id_gelijk(w->rij[i].dossier, dossier))
            return i;
    return plek;
}

static void ververs(struct ui *ui, void *staat) {
    struct werkvoorraad *w = staat;
    struct problem p = {0};
    struct id hier = in_focus(w);
    wis(w);
    haal_tot(ui, w, w->keuze.focus + w->keuze.rijen);
    w->keuze.focus = plek_van(w, hier, w->keuze.focus);
    lijstkeuze_pas(&w->keuze, w->aantal, w->keuze.rijen);
    ui->aantal_mijn = lijst_aantal_van(ui->s->store, ui->s->gebruiker, &p);
    problem_clear(&p);
}

static const struct termijnregel *regel_van(const struct werk_rij *r) {
    struct problem p = {0};
    const struct termijnregels *regels = catalogus_termijnregels(&p);
    problem_clear(&p);
    return regels ? termijnregel_zoek(regels, r->code) : NULL;
}

static long dagen_tot(const struct ui *ui, const struct werk_rij *r) {
    return datum_dagnummer(r->datum) - datum_dagnummer(ui->s->vandaag);
}

static bool is_laat(const struct ui *ui, const struct werk_rij *r) {
    const struct termijnregel *regel = regel_van(r);
    return dagen_tot(ui, r) < 0 && (!regel || regel->moment != MOMENT_EINDE);
}

/* The sign before the row says what its colour says: !! by law and late, ! late, · on its way. */
static const char *teken_van(const struct ui *ui, const struct werk_rij *r) {
    const struct termijnregel *regel = regel_van(r);
    if (!is_laat(ui, r))
        return dagen_tot(ui, r) <= 7 ? "·" : " ";
    return regel && regel->ernst == ERNST_WETTELIJK ? "!!" : "!";
}

/* Long ago is told in weeks, and then in years: the exact date stands at the end of the row. */
static void te_laat(long dagen, struct buf *uit) {
    if (dagen < 100)
        buf_addf(uit, _("%ld d te laat"), dagen);
    else if (dagen < 700)
        buf_addf(uit, _("%ld w te laat"), dagen / 7);
    else
        buf_addf(uit, _("%ld j te laat"), dagen / 365);
}

static void wanneer(const struct ui *ui, const struct werk_rij *r, struct buf *uit) {
    long dagen = dagen_tot(ui, r);
    if (is_laat(ui, r))
        te_laat(-dagen, uit);
    else if (dagen == 0)
        buf_add(uit, _("vandaag"));
    else if (dagen == 1)
        buf_add(uit, _("morgen"));
    else if (dagen < 0)
        buf_addf(uit, _("%ld d geleden"), -dagen);
    else
        buf_addf(uit, _("over %ld d"), dagen);
}

static enum stijl stijl_van(const struct ui *ui, const struct werk_rij *r, bool focus) {
    if (focus)
        return STIJL_KEUZE;
    return is_laat(ui, r) ? STIJL_ALARM : dagen_tot(ui, r) <= 7 ? STIJL_LETOP : STIJL_GEWOON;
}

static void teken_rij(struct ui *ui, const struct vlak *v, int y, const struct werk_rij *r,
                      bool focus) {
    const struct termijnregel *regel = regel_van(r);
    enum stijl gewoon = focus ? STIJL_KEUZE : STIJL_GEWOON;
    struct buf tijd = {0}, naam = {0}, datum = {0};
    int naam_breed = v->kolommen >= 100 ? 34 : 22;
    wanneer(ui, r, &tijd);
    ui_naam(ui, r->naam, &naam);
    datum_schrijf_nl(r->datum, &datum);
    teken(v, y, 0, -1, gewoon, "");
    teken(v, y, 1, 2, stijl_van(ui, r, focus), teken_van(ui, r));
    teken_rechts(v, y, 4, 12, stijl_van(ui, r, focus), tijd.s);
    teken(v, y, 18, naam_breed, gewoon, buf_text(&naam));
    teken(v, y, 19 + naam_breed, v->kolommen - naam_breed - 31, gewoon,
          regel ? regel->label : r->code);
    teken_rechts(v, y, v->kolommen - 12, 11, focus ? STIJL_KEUZE : STIJL_STIL, datum.s);
    if (focus)
        teken_cursor(v, y, 1);
    buf_free(&tijd);
    buf_free(&naam);
    buf_free(&datum);
}

static void teken_telling(struct ui *ui, struct werkvoorraad *w, const struct vlak *v) {
    int laat = 0, week = 0;
    for (int i = 0; i < w->aantal; i++) {
        laat += is_laat(ui, &w->rij[i]);
        week += !is_laat(ui, &w->rij[i]) && dagen_tot(ui, &w->rij[i]) <= 7;
    }
    const char *meer = w->compleet ? "" : "+";
    int kolom = tekenf(v, 0, 1, STIJL_KOP, _("Te doen %d%s"), w->aantal, meer);
    kolom = tekenf(v, 0, kolom + 3, laat ? STIJL_ALARM : STIJL_STIL, _("te laat %d"), laat);
    kolom = tekenf(v, 0, kolom + 3, week ? STIJL_LETOP : STIJL_STIL, _("deze week %d"), week);
    tekenf(v, 0, kolom + 3, STIJL_STIL, _("binnenkort %d"), w->aantal - laat - week);
    teken_rechts(v, 0, v->kolommen - 17, 16, STIJL_STIL,
                 w->iedereen ? _("van iedereen") : _("van mij"));
    teken_lijn(v, 1);
}

static void waarom(const struct werk_rij *r, struct buf *uit) {
    const struct termijnregel *regel = regel_van(r);
    struct termijn t = {.regel = regel,
                        .datum = r->datum,
                        .toon_vanaf = r->toon_vanaf,
                        .basis_datum = r->basis_datum,
                        .basis = r->basis,
                        .aanname = r->aanname};
    if (regel)
        termijn_waarom(&t, uit);
}

/* Not beside a message: that may be the same text, whole. */
static void teken_waarom(struct ui *ui, struct werkvoorraad *w, const struct vlak *v) {
    struct buf tekst = {0};
    teken_lijn(v, 0);
    if (!ui->melding.len && w->aantal)
        waarom(&w->rij[w->keuze.focus], &tekst);
    teken_alinea(v, 1, STIJL_STIL, buf_text(&tekst));
    buf_free(&tekst);
}

static void teken_leegte(struct ui *ui, struct werkvoorraad *w, const struct vlak *v) {
    teken_los(v, 1, 2, STIJL_GOED, _("Niets te doen. Alles is op tijd."));
    if (!w->iedereen && ui->aantal_mijn == 0)
        teken_los(v, 3, 2, STIJL_STIL,
                  _("U heeft nog niemand. Met c opent u de caseload, met l leest u een lijst in."));
    teken_cursor(v, 1, 2);
}

static void teken_werk(struct ui *ui, void *staat, const struct vlak *v) {
    struct werkvoorraad *w = staat;
    struct vlak lijst = {v->rij + 2, v->kolom, v->rijen - 2 - WAAROM_RIJEN, v->kolommen};
    struct vlak onder = {v->rij + v->rijen - WAAROM_RIJEN, v->kolom, WAAROM_RIJEN, v->kolommen};
    teken_telling(ui, w, v);
    lijstkeuze_pas(&w->keuze, w->aantal, lijst.rijen);
    for (int i = 0; i < lijst.rijen && w->keuze.boven + i < w->aantal; i++)
        teken_rij(ui, &lijst, i, &w->rij[w->keuze.boven + i], w->keuze.boven + i == w->keuze.focus);
    lijstkeuze_teken_meer(&w->keuze, &lijst);
    if (!w->aantal)
        teken_leegte(ui, w, &lijst);
    else
        teken_waarom(ui, w, &onder);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct werkvoorraad *w = staat;
    haal_tot(ui, w, w->keuze.focus + 2 * w->keuze.rijen);
    w->keuze.aantal = w->aantal;
    return lijstkeuze_pagina(&w->keuze, in) || lijstkeuze_invoer(&w->keuze, in);
}

/* PgDn in a dossier: the next person on this list. One may stand on it more than once, or may have
 * left it meanwhile. */
static bool buur(struct ui *ui, void *staat, int richting, struct id *dossier) {
    struct werkvoorraad *w = staat;
    haal_tot(ui, w, w->keuze.focus + w->keuze.rijen);
    for (int i = w->keuze.focus + (richting < 0 ? -1 : 0); i >= 0 && i < w->aantal; i += richting)
        if (!id_gelijk(w->rij[i].dossier, ui->dossier)) {
            w->keuze.focus = i;
            *dossier = w->rij[i].dossier;
            return true;
        }
    return false;
}

static void doe_open(struct ui *ui, void *staat) {
    struct werkvoorraad *w = staat;
    if (w->aantal)
        dossier_open(ui, w->rij[w->keuze.focus].dossier, (struct bron){buur, w});
}

static void doe_intake(struct ui *ui, void *staat) {
    struct werkvoorraad *w = staat;
    if (!w->aantal)
        return;
    doe_open(ui, staat);
    dossier_tab(ui, OPDRACHT_INTAKE);
}

static void doe_mijn(struct ui *ui, void *staat) {
    struct werkvoorraad *w = staat;
    w->iedereen = !w->iedereen;
    w->keuze.focus = 0;
    ververs(ui, w);
}

static void doe_waarom(struct ui *ui, void *staat) {
    struct werkvoorraad *w = staat;
    struct buf tekst = {0};
    if (w->aantal)
        waarom(&w->rij[w->keuze.focus], &tekst);
    ui_meld(ui, STIJL_GEWOON, "%s", buf_text(&tekst));
    buf_free(&tekst);
}

static const struct greep grepen[] = {
    {OPDRACHT_OPEN, doe_open, false},
    {OPDRACHT_CASELOAD, caseload_doe_open, false},
    {OPDRACHT_ZOEK, caseload_doe_zoek, false},
    {OPDRACHT_MIJN, doe_mijn, false},
    {OPDRACHT_INTAKE, doe_intake, true},
    {OPDRACHT_WAAROM, doe_waarom, true},
    {OPDRACHT_IMPORT, import_doe_open, true},
    {OPDRACHT_IMPORTS, imports_doe_open, true},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui;
    if (((struct werkvoorraad *)staat)->aantal)
        buf_add(uit, _("Enter opent het dossier, m wisselt tussen uw werk en dat van iedereen."));
}

static void sluit(void *staat) {
    struct werkvoorraad *w = staat;
    wis(w);
    free(w->rij);
    free(w);
}

static const struct scherm_soort werkvoorraad_soort = {
    .titel = N_("Werkvoorraad"),
    .teken = teken_werk,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void werkvoorraad_open(struct ui *ui) {
    struct werkvoorraad *w = mem_alloc(sizeof *w);
    ververs(ui, w);
    ui_open(ui, &werkvoorraad_soort, w);
}
