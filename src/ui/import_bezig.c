/* Reading the list, dry or for good: how far it is, how fast, how long still; Esc stops it. */
#include "balk.h"
#include "import_deel.h"
#include "regie/taal.h"
#include <stdlib.h>

static bool bij_voortgang(void *mee, long rijen, long gelezen, long totaal) {
    struct balk *b = ((struct inlezen *)mee)->bezig;
    return balk_toon(b, rijen, totaal > 0 ? (double)gelezen / (double)totaal : 0);
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
    struct balk b;
    struct import_keuze keuze = {.pad = im->pad,
                                 .soort = inlezen_soort(im),
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
    balk_begin(&b, proef ? _("Proef: er verandert niets") : _("Inlezen"), _("rijen"));
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

static bool bij_bytes(void *mee, long rijen, long gelezen, long totaal) {
    (void)rijen;
    return balk_toon(mee, gelezen / 1000000, totaal > 0 ? (double)gelezen / (double)totaal : 0);
}

/* Stopped is not knowing, and that is no reason to stop reading it in. */
void inlezen_zoek_eerder(struct inlezen *im) {
    struct problem p = {0};
    struct balk b;
    free(im->eerder.wanneer);
    balk_begin(&b, _("Is deze lijst al eens ingelezen?"), _("MB"));
    if (!import_voorganger_zoek(im->ui->s, im->pad, bij_bytes, &b, &im->eerder, &p))
        ui_meld(im->ui, STIJL_ALARM, "%s", problem_text(&p));
    problem_clear(&p);
}
