/* Reading the list, dry or for good: how far it is, how fast, how long still; Esc stops it. */
#include "import_deel.h"
#include "regie/taal.h"
#include <curses.h>
#include <string.h>
#include <time.h>

/* A bar only for what lasts, and drawn no more often than people see. */
#define PAS_NA  0.5
#define OM_DE   0.1
#define BREEDTE 54
#define HOOGTE  6

struct bezig {
    bool proef;
    double begin, getekend; /* seconds; 0: not drawn yet */
};

static double nu(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void teken_balk(const struct vlak *v, double deel) {
    int breed = v->kolommen - 6, vol = (int)(deel * breed + 0.5);
    for (int i = 0; i < breed; i++)
        teken_los(v, 0, i, i < vol ? STIJL_ACCENT : STIJL_STIL, i < vol ? "█" : "░");
    tekenf(v, 0, breed + 1, STIJL_GEWOON, "%3.0f%%", deel * 100);
}

static void teken_stand(const struct vlak *v, long rijen, double deel, double duurde) {
    int kolom = tekenf(v, 1, 0, STIJL_GEWOON, _("%ld rijen, %.0f per seconde"), rijen,
                       (double)rijen / duurde);
    if (deel > 0.01 && deel < 1)
        tekenf(v, 1, kolom, STIJL_GEWOON, _(", nog %.0f s"), duurde * (1 - deel) / deel + 0.5);
}

static void teken_bezig(const struct bezig *b, long rijen, double deel) {
    struct vlak alles = {0, 0, LINES, COLS};
    struct vlak m = vlak_midden(&alles, HOOGTE, BREEDTE);
    struct vlak in = teken_kader(&m, b->proef ? _("Proef: er verandert niets") : _("Inlezen"));
    teken_balk(&in, deel);
    teken_stand(&in, rijen, deel, nu() - b->begin);
    teken_los(&in, 3, 0, STIJL_STIL, _("Esc stopt; dan is er niets gebeurd."));
    teken_cursor(&in, 0, 0);
    teken_klaar();
}

static bool bij_voortgang(void *mee, long rijen, long gelezen, long totaal) {
    struct bezig *b = ((struct inlezen *)mee)->bezig;
    double t = nu(), deel = totaal > 0 ? (double)gelezen / (double)totaal : 0;
    if (t - b->begin < PAS_NA || t - b->getekend < OM_DE)
        return true;
    bool verder = !invoer_stopt(b->getekend == 0);
    b->getekend = t;
    teken_bezig(b, rijen, deel > 1 ? 1 : deel);
    return verder;
}

static void neem(struct inlezen *im, const struct import_uitslag *uitslag, struct oogst *eerder,
                 bool proef) {
    oogst_free(eerder);
    import_uitslag_free(&im->uitslag);
    im->uitslag = *uitslag;
    im->geproefd = proef;
    im->ingelezen = !proef;
    proefregels_bouw(im);
}

/* Nothing happened: what was known before is still true. */
static void laat(struct inlezen *im, struct import_uitslag *uitslag, const struct oogst *eerder) {
    oogst_free(&im->oogst);
    import_uitslag_free(uitslag);
    im->oogst = *eerder;
}

bool inlezen_voer_uit(struct inlezen *im, bool proef) {
    struct problem p = {0};
    struct bezig b = {.proef = proef, .begin = nu()};
    struct import_keuze keuze = {.pad = im->pad,
                                 .vorm = im->vorm,
                                 .proef = proef,
                                 .mee = im,
                                 .melding = oogst_melding,
                                 .wijziging = oogst_wijziging,
                                 .nieuw = oogst_nieuw,
                                 .voortgang = bij_voortgang};
    struct import_uitslag uitslag;
    struct oogst eerder = im->oogst;
    im->bezig = &b;
    oogst_begin(&im->oogst);
    bool goed = import_uitvoeren(im->ui->s, &keuze, &uitslag, &p);
    im->bezig = NULL;
    if (goed)
        neem(im, &uitslag, &eerder, proef);
    else
        laat(im, &uitslag, &eerder);
    if (!goed)
        ui_meld(im->ui, STIJL_ALARM, "%s", problem_text(&p));
    else if (!proef)
        ui_ververs(im->ui);
    problem_clear(&p);
    return goed;
}
