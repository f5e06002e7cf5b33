/* The list of open doubts: who may be whom, the likeliest first, and why. */
#include "dubbelen.h"
#include "lijstkeuze.h"
#include "regie/dubbelen.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "regie/twijfel.h"
#include <stdlib.h>

/* More than this nobody works off in one go; those behind move up as others are decided. */
enum { IN_BEELD = 500, BOVENAAN = 3, ONDERAAN = 4 };

struct dubbelen {
    struct lijstkeuze keuze;
    struct record_lijst twijfels;
    char **kandidaat; /* the name of each candidate */
    char **v_nummer;
};

static void wis(struct dubbelen *d) {
    for (size_t i = 0; i < d->twijfels.aantal; i++) {
        free(d->kandidaat[i]);
        free(d->v_nummer[i]);
    }
    free(d->kandidaat);
    free(d->v_nummer);
    d->kandidaat = d->v_nummer = NULL;
    record_lijst_free(&d->twijfels);
}

static void lees_kandidaat(struct ui *ui, struct dubbelen *d, size_t i, struct problem *p) {
    struct record dossier = {0}, persoon = {0};
    struct buf naam = {0};
    struct id id = record_verwijzing(&d->twijfels.rij[i], TWIJFEL_KANDIDAAT);
    if (store_lees(ui->s->store, SOORT_DOSSIER, id, &dossier, p) &&
        store_lees(ui->s->store, SOORT_PERSOON, record_verwijzing(&dossier, DOSSIER_PERSOON),
                   &persoon, p)) {
        persoon_lijstnaam(&persoon, &naam);
        d->v_nummer[i] = mem_copy(record_tekst(&persoon, PERSOON_V_NUMMER));
    }
    d->kandidaat[i] = buf_take(&naam);
    record_free(&dossier);
    record_free(&persoon);
}

static void ververs(struct ui *ui, void *staat) {
    struct dubbelen *d = staat;
    struct problem p = {0};
    wis(d);
    twijfels_open(ui->s->store, NULL, IN_BEELD, &d->twijfels, &p);
    d->kandidaat = mem_array(d->twijfels.aantal + 1, sizeof *d->kandidaat);
    d->v_nummer = mem_array(d->twijfels.aantal + 1, sizeof *d->v_nummer);
    for (size_t i = 0; i < d->twijfels.aantal; i++)
        lees_kandidaat(ui, d, i, &p);
    if (p.kind != PROBLEM_NONE)
        ui_meld(ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
}

static void teken_rij(struct ui *ui, const struct vlak *v, int rij, const struct dubbelen *d,
                      size_t i, bool focus) {
    const struct record *t = &d->twijfels.rij[i];
    enum stijl stijl = focus ? STIJL_KEUZE : STIJL_GEWOON;
    int helft = (v->kolommen - 30) / 2;
    struct buf een = {0}, ander = {0};
    ui_naam(ui, record_tekst(t, TWIJFEL_WIE), &een);
    ui_naam(ui, d->kandidaat[i], &ander);
    teken(v, rij, 0, -1, stijl, "");
    teken_rechts(v, rij, 1, 4, stijl, record_tekst(t, TWIJFEL_SCORE));
    teken(v, rij, 7, helft, stijl, een.s);
    teken(v, rij, 8 + helft, 9, focus ? STIJL_KEUZE : STIJL_STIL, _("lijkt op"));
    int kolom = 18 + helft;
    teken(v, rij, kolom, helft, stijl, ander.s);
    if (d->v_nummer[i])
        teken(v, rij, kolom + helft + 1, 10, stijl, ui->masker ? UI_MASKER : d->v_nummer[i]);
    if (focus)
        teken_cursor(v, rij, 1);
    buf_free(&een);
    buf_free(&ander);
}

static void teken_koppen(const struct vlak *v) {
    int helft = (v->kolommen - 30) / 2, kolom = 18 + helft;
    teken(v, 1, 0, 6, STIJL_STIL, _("punten"));
    teken(v, 1, 7, helft, STIJL_STIL, _("wie"));
    teken(v, 1, kolom, helft, STIJL_STIL, _("staat er al als"));
    teken(v, 1, kolom + helft + 1, 10, STIJL_STIL, _("V-nummer"));
    teken_lijn(v, 2);
}

/* A doubt waits for who may decide it. */
static void teken_waarom(struct ui *ui, const struct vlak *v, const struct record *t) {
    struct buf tekst = {0};
    struct problem p = {0};
    bool mag = twijfel_mag(ui->s, t, false, &p);
    if (record_waarde(t, TWIJFEL_IMPORT))
        buf_addf(&tekst, _("Import %s, regel %s. "), record_tekst(t, TWIJFEL_IMPORT),
                 record_tekst(t, TWIJFEL_REGEL));
    buf_add(&tekst, !record_waarde(t, TWIJFEL_GEGEVENS) ? _("Twee dossiers: ")
                    : mag                               ? _("Wacht op u: ")
                                                        : _("Wacht op een collega: "));
    dubbel_redenen_van_codes(record_tekst(t, TWIJFEL_REDENEN), &tekst);
    buf_add_char(&tekst, '.');
    if (!mag)
        buf_addf(&tekst, " %s", problem_text(&p));
    teken_lijn(v, 0);
    teken_alinea(v, 1, STIJL_STIL, tekst.s);
    buf_free(&tekst);
    problem_clear(&p);
}

static void teken_dubbelen(struct ui *ui, void *staat, const struct vlak *v) {
    struct dubbelen *d = staat;
    int aantal = (int)d->twijfels.aantal;
    if (!aantal) {
        teken_los(v, 1, 2, STIJL_GOED, _("Er is niets te bekijken."));
        teken_cursor(v, 1, 1);
        return;
    }
    tekenf(v, 0, 1, STIJL_KOP, aantal == IN_BEELD ? _("De eerste %d") : _("%d te bekijken"),
           aantal);
    teken_koppen(v);
    struct vlak lijst = vlak_onder(v, BOVENAAN), onder = vlak_onder(v, v->rijen - ONDERAAN);
    lijst.rijen -= ONDERAAN;
    lijstkeuze_pas(&d->keuze, aantal, lijst.rijen);
    for (int i = 0; i < lijst.rijen && d->keuze.boven + i < aantal; i++) {
        int nr = d->keuze.boven + i;
        teken_rij(ui, &lijst, i, d, (size_t)nr, nr == d->keuze.focus);
    }
    lijstkeuze_teken_meer(&d->keuze, &lijst);
    teken_waarom(ui, &onder, &d->twijfels.rij[d->keuze.focus]);
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct dubbelen *d = staat;
    (void)ui;
    return lijstkeuze_pagina(&d->keuze, in) || lijstkeuze_invoer(&d->keuze, in);
}

static void doe_open(struct ui *ui, void *staat) {
    struct dubbelen *d = staat;
    if (d->twijfels.aantal)
        naast_open_twijfel(ui, &d->twijfels.rij[d->keuze.focus]);
    else
        ui_meld(ui, STIJL_GEWOON, _("Twijfels komen uit lijsten die u inleest."));
}

static const struct greep grepen[] = {
    {OPDRACHT_OPEN, doe_open, false},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    (void)ui, (void)staat;
    buf_add(uit, _("Enter zet de twee naast elkaar; u beslist daar."));
}

static void sluit(void *staat) {
    wis(staat);
    free(staat);
}

static const struct scherm_soort dubbelen_soort = {
    .titel = N_("Dubbelen"),
    .teken = teken_dubbelen,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .ververs = ververs,
    .sluit = sluit,
};

void dubbelen_doe_open(struct ui *ui, void *staat) {
    struct dubbelen *d = mem_alloc(sizeof *d);
    (void)staat;
    ververs(ui, d);
    ui_open(ui, &dubbelen_soort, d);
}
