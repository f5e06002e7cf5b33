/* Reading a list in: file, dry run with everything that would happen, and only then the writing. */
#include "dubbelen.h"
#include "lijstkeuze.h"
#include "regie/lijsten.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include "werkvoorraad.h"
#include <curses.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Below the list: the message in focus in full, for which a row may be too short. */
enum { HEEL_RIJEN = 3 };

/* What the dry run says of one row. */
struct bericht {
    long regel;
    const char *teken;
    enum stijl stijl;
    char *tekst;
};

struct import {
    char *pad;
    struct import_uitslag uitslag;
    bool ingelezen; /* written, and no longer a dry run */
    struct bericht *bericht;
    int aantal;
    struct lijstkeuze keuze;
    struct ui *ui;
    struct timespec begonnen;
};

static void bericht_erbij(struct import *im, long regel, const char *teken, enum stijl stijl,
                          char *tekst) {
    im->bericht = mem_grow(im->bericht, (size_t)im->aantal + 1, sizeof *im->bericht);
    im->bericht[im->aantal++] = (struct bericht){regel, teken, stijl, tekst};
}

static void bij_melding(void *mee, const struct import_melding *m) {
    static const struct {
        const char *teken;
        enum stijl stijl;
    } vorm[] = {
        [IMPORT_MELDING_GEWEIGERD] = {"!!", STIJL_ALARM},
        [IMPORT_MELDING_TWIJFEL] = {"?", STIJL_LETOP},
        [IMPORT_MELDING_LET_OP] = {"·", STIJL_GEWOON},
    };
    struct buf b = {0};
    if (*m->wie)
        buf_addf(&b, "%s: ", m->wie);
    buf_add(&b, m->tekst);
    bericht_erbij(mee, m->regel, vorm[m->ernst].teken, vorm[m->ernst].stijl, buf_take(&b));
}

static void bij_wijziging(void *mee, const struct import_wijziging *w) {
    struct buf b = {0};
    buf_addf(&b, "%s: %s: %s → %s", w->wie, w->veld, *w->oud ? w->oud : _("(leeg)"),
             *w->nieuw ? w->nieuw : _("(leeg)"));
    bericht_erbij(mee, w->regel, "~", STIJL_ACCENT, buf_take(&b));
}

static double seconden_sinds(const struct timespec *toen) {
    struct timespec nu;
    clock_gettime(CLOCK_MONOTONIC, &nu);
    return (double)(nu.tv_sec - toen->tv_sec) + (double)(nu.tv_nsec - toen->tv_nsec) / 1e9;
}

/* Only what lasts is worth a bar. */
static bool bij_voortgang(void *mee, long rijen, long gelezen, long totaal) {
    struct import *im = mee;
    struct vlak alles = {0, 0, LINES, COLS};
    if (seconden_sinds(&im->begonnen) < 0.5)
        return true;
    struct vlak m = vlak_midden(&alles, 3, 50), in = teken_kader(&m, _("Lijst lezen"));
    int vol = totaal > 0 ? (int)((double)in.kolommen * (double)gelezen / (double)totaal) : 0;
    tekenf(&in, 0, 0, STIJL_GEWOON, _("%ld rijen"), rijen);
    for (int i = 0; i < vol - 16; i++)
        teken_los(&in, 0, 16 + i, STIJL_ACCENT, "█");
    refresh();
    return true;
}

static void wis(struct import *im) {
    for (int i = 0; i < im->aantal; i++)
        free(im->bericht[i].tekst);
    im->aantal = 0;
    import_uitslag_free(&im->uitslag);
}

static bool voer_uit(struct import *im, bool proef) {
    struct problem p = {0};
    struct import_keuze keuze = {.pad = im->pad,
                                 .proef = proef,
                                 .mee = im,
                                 .melding = bij_melding,
                                 .wijziging = bij_wijziging,
                                 .voortgang = bij_voortgang};
    wis(im);
    clock_gettime(CLOCK_MONOTONIC, &im->begonnen);
    bool goed = import_uitvoeren(im->ui->s, &keuze, &im->uitslag, &p);
    if (proef && !goed)
        ui_meld(im->ui, STIJL_ALARM, "%s", problem_text(&p));
    else if (!proef)
        ui_gedaan(im->ui, goed, &p);
    problem_clear(&p);
    return goed;
}

static int teken_emmer(const struct vlak *v, int kolom, enum stijl stijl, const char *naam,
                       long aantal) {
    return tekenf(v, 2, kolom, aantal ? stijl : STIJL_STIL, "%s %ld", naam, aantal) + 3;
}

static void teken_emmers(const struct import_uitslag *u, const struct vlak *v) {
    int kolom = tekenf(v, 2, 1, STIJL_KOP, _("%ld rijen"), u->rijen) + 3;
    kolom = teken_emmer(v, kolom, STIJL_GOED, _("nieuw"), u->nieuw);
    kolom = teken_emmer(v, kolom, STIJL_ACCENT, _("gewijzigd"), u->gewijzigd);
    kolom = teken_emmer(v, kolom, STIJL_GEWOON, _("ongewijzigd"), u->ongewijzigd);
    kolom = teken_emmer(v, kolom, STIJL_LETOP, _("twijfel"), u->twijfel);
    teken_emmer(v, kolom, STIJL_ALARM, _("geweigerd"), u->geweigerd);
}

/* Columns that are left out are always named. */
static void teken_kolommen(const struct kolomkaart *k, const struct vlak *v) {
    struct buf weg = {0};
    size_t mee = 0;
    for (size_t i = 0; i < k->aantal; i++) {
        const struct kolom *c = &k->kolom[i];
        mee += c->uitslag == KOLOM_HERKEND;
        if (c->uitslag != KOLOM_ONBEKEND && c->uitslag != KOLOM_TWIJFEL)
            continue;
        buf_addf(&weg, "%s%s", weg.len ? ", " : "", c->kop);
        if (c->mogelijk)
            buf_addf(&weg, _(" (misschien %s)"), c->mogelijk);
    }
    int kolom = tekenf(v, 3, 1, STIJL_STIL, _("%zu kolommen herkend."), mee);
    if (weg.len)
        tekenf(v, 3, kolom + 1, STIJL_LETOP, _("Niet overgenomen: %s"), weg.s);
    buf_free(&weg);
}

static void teken_bericht(const struct vlak *v, int y, const struct bericht *b, bool focus) {
    teken(v, y, 0, -1, focus ? STIJL_KEUZE : STIJL_GEWOON, "");
    teken(v, y, 1, 2, focus ? STIJL_KEUZE : b->stijl, b->teken);
    struct buf regel = {0};
    buf_addf(&regel, _("regel %ld"), b->regel);
    teken(v, y, 4, 11, focus ? STIJL_KEUZE : STIJL_STIL, regel.s);
    teken(v, y, 16, v->kolommen - 17, focus ? STIJL_KEUZE : STIJL_GEWOON, b->tekst);
    if (focus)
        teken_cursor(v, y, 1);
    buf_free(&regel);
}

static void teken_import(struct ui *ui, void *staat, const struct vlak *v) {
    struct import *im = staat;
    (void)ui;
    int kolom = teken_los(v, 0, 1, im->ingelezen ? STIJL_GOED : STIJL_LETOP,
                          im->ingelezen ? _("Ingelezen") : _("Proef: er is nog niets veranderd"));
    teken(v, 0, kolom + 2, -1, STIJL_STIL, im->pad);
    teken_lijn(v, 1);
    teken_emmers(&im->uitslag, v);
    teken_kolommen(&im->uitslag.kaart, v);
    teken_lijn(v, 4);
    struct vlak lijst = vlak_onder(v, 5);
    lijst.rijen -= HEEL_RIJEN;
    lijstkeuze_pas(&im->keuze, im->aantal, lijst.rijen);
    for (int i = 0; i < lijst.rijen && im->keuze.boven + i < im->aantal; i++)
        teken_bericht(&lijst, i, &im->bericht[im->keuze.boven + i],
                      im->keuze.boven + i == im->keuze.focus);
    if (im->aantal) {
        struct vlak onder = vlak_onder(v, v->rijen - HEEL_RIJEN);
        teken_lijn(&onder, 0);
        teken_alinea(&onder, 1, STIJL_STIL, im->bericht[im->keuze.focus].tekst);
    } else {
        teken_los(&lijst, 1, 2, STIJL_GOED, _("Geen bijzonderheden."));
        teken_cursor(v, 2, 1);
    }
}

static bool invoer(struct ui *ui, void *staat, const struct invoer *in) {
    struct import *im = staat;
    (void)ui;
    return lijstkeuze_pagina(&im->keuze, in) || lijstkeuze_invoer(&im->keuze, in);
}

static void meld_klaar(struct ui *ui, const struct import *im) {
    if (im->uitslag.geweigerd_pad)
        ui_meld(ui, STIJL_LETOP, _("Ingelezen als import %ld. Verbeter wat niet kon in %s."),
                im->uitslag.nummer, im->uitslag.geweigerd_pad);
    else
        ui_meld(ui, STIJL_GOED, _("Ingelezen als import %ld."), im->uitslag.nummer);
}

static void doe_afronden(struct ui *ui, void *staat) {
    struct import *im = staat;
    if (im->ingelezen) {
        ui_meld(ui, STIJL_GEWOON, _("Deze lijst is al ingelezen."));
        return;
    }
    im->ingelezen = voer_uit(im, false);
    if (im->ingelezen)
        meld_klaar(ui, im);
}

static const struct greep grepen[] = {
    {OPDRACHT_AFRONDEN, doe_afronden, false},
    {OPDRACHT_DUBBELEN, dubbelen_doe_open, false},
    {0, NULL, false},
};

static void hulp(struct ui *ui, void *staat, struct buf *uit) {
    struct import *im = staat;
    (void)ui;
    if (im->ingelezen)
        buf_add(uit, _("Alles staat erin. Esc gaat terug."));
    else
        buf_add(uit, _("F2 leest de lijst echt in. Een lege cel wist nooit iets."));
}

static void sluit(void *staat) {
    struct import *im = staat;
    wis(im);
    free(im->bericht);
    free(im->pad);
    free(im);
}

static const struct scherm_soort import_soort = {
    .titel = N_("Lijst inlezen"),
    .teken = teken_import,
    .invoer = invoer,
    .grepen = grepen,
    .hulp = hulp,
    .sluit = sluit,
};

static const struct veld pad_veld = {.naam = "pad",
                                     .label = N_("Bestand"),
                                     .hulp = N_("Het pad van de lijst, zoals coa-lijst.csv."),
                                     .kind = VELD_TEKST};

/* Lists in the folder where the program was started, or any other by its path. */
static bool kies_bestand(struct ui *ui, struct buf *pad) {
    glob_t hier = {0};
    int gekozen = -1;
    if (glob("*.csv", 0, NULL, &hier) == 0) {
        size_t n = hier.gl_pathc;
        const char **regels = mem_array(n + 1, sizeof *regels);
        memcpy(regels, hier.gl_pathv, n * sizeof *regels);
        regels[n] = _("Een ander bestand …");
        gekozen = ui_kies(ui, _("Welke lijst?"), regels, (int)n + 1, 0);
        if (gekozen >= 0 && gekozen < (int)n)
            buf_add(pad, regels[gekozen]);
        free(regels);
        if (gekozen < 0) {
            globfree(&hier);
            return false;
        }
    }
    globfree(&hier);
    return pad->len || (ui_vraag_veld(ui, _("Welke lijst?"), &pad_veld, pad) && pad->len);
}

void import_doe_open(struct ui *ui, void *staat) {
    (void)staat;
    struct buf pad = {0};
    if (!kies_bestand(ui, &pad)) {
        buf_free(&pad);
        return;
    }
    struct import *im = mem_alloc(sizeof *im);
    im->ui = ui;
    im->pad = buf_take(&pad);
    if (voer_uit(im, true))
        ui_open(ui, &import_soort, im);
    else
        sluit(im);
}
