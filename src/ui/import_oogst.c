/* What a dry run says, kept as far as somebody can look at it, and its lines for the screen. */
#include "import_deel.h"
#include "regie/mem.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

/* However long the list: no more than this is kept, and the rest is counted. */
enum { MEEST_GROEPEN = 300, MEEST_LEDEN = 1000, MEEST_WAARDEN = 3000, MEEST_NIEUW = 1000 };

void oogst_begin(struct oogst *o) {
    *o = (struct oogst){0};
    o->opmerking = (struct groepen){.meest = MEEST_GROEPEN, .meest_leden = MEEST_LEDEN};
}

void oogst_melding(void *mee, const struct import_melding *m) {
    struct oogst *o = &((struct inlezen *)mee)->oogst;
    import_melding_groepeer(&o->opmerking, m, false);
    o->melding[m->ernst]++;
}

long oogst_let_op(const struct oogst *o) {
    long groepen = 0, rijen = 0;
    for (size_t i = 0; i < o->opmerking.aantal; i++)
        if (o->opmerking.groep[i].soort == IMPORT_MELDING_LET_OP) {
            groepen++;
            rijen += o->opmerking.groep[i].aantal;
        }
    return groepen + o->melding[IMPORT_MELDING_LET_OP] - rijen;
}

void oogst_wijziging(void *mee, const struct import_wijziging *w) {
    struct oogst *o = &((struct inlezen *)mee)->oogst;
    if (o->waarden_aantal++ >= MEEST_WAARDEN)
        return;
    o->waarde = mem_grow(o->waarde, o->waarden + 1, sizeof *o->waarde);
    o->waarde[o->waarden++] = (struct proef_waarde){.regel = w->regel,
                                                    .wie = mem_copy(*w->wie ? w->wie : w->v_nummer),
                                                    .label = mem_copy(w->label),
                                                    .oud = mem_copy(w->oud),
                                                    .nieuw = mem_copy(w->nieuw)};
}

bool oogst_nieuw(void *mee, long regel, const char *wie, const char *wat) {
    struct oogst *o = &((struct inlezen *)mee)->oogst;
    o->nieuw = mem_grow(o->nieuw, o->nieuwen + 1, sizeof *o->nieuw);
    o->nieuw[o->nieuwen++] = (struct proef_nieuw){regel, mem_copy(wie), mem_copy(wat)};
    return o->nieuwen < MEEST_NIEUW;
}

void oogst_free(struct oogst *o) {
    groepen_free(&o->opmerking);
    for (size_t i = 0; i < o->waarden; i++) {
        free(o->waarde[i].wie);
        free(o->waarde[i].label);
        free(o->waarde[i].oud);
        free(o->waarde[i].nieuw);
    }
    for (size_t i = 0; i < o->nieuwen; i++) {
        free(o->nieuw[i].wie);
        free(o->nieuw[i].wat);
    }
    free(o->waarde);
    free(o->nieuw);
    *o = (struct oogst){0};
}

/* ---- Lines ---- */

static void regel_erbij(struct inlezen *im, int soort, size_t nr, char *zin) {
    im->regel = mem_grow(im->regel, im->regels + 1, sizeof *im->regel);
    im->regel[im->regels++] = (struct proefregel){soort, nr, zin};
}

static void zin_erbij(struct inlezen *im, const char *vorm, long aantal) {
    struct buf b = {0};
    if (aantal <= 0)
        return;
    buf_addf(&b, "%ld ", aantal);
    buf_add(&b, vorm);
    regel_erbij(im, PR_ZIN, 0, buf_take(&b));
}

static void groepen_erbij(struct inlezen *im, enum import_ernst ernst) {
    const struct groepen *g = &im->oogst.opmerking;
    long getoond = 0;
    for (size_t i = 0; i < g->aantal; i++)
        if (g->groep[i].soort == (int)ernst) {
            regel_erbij(im, PR_GROEP, i, NULL);
            getoond += g->groep[i].aantal;
        }
    zin_erbij(im, _("opmerkingen meer, elk weer anders; ze staan in het verslag."),
              im->oogst.melding[ernst] - getoond);
}

static void waarden_erbij(struct inlezen *im) {
    const struct oogst *o = &im->oogst;
    for (size_t i = 0; i < o->waarden; i++) {
        if (!i || o->waarde[i].regel != o->waarde[i - 1].regel)
            regel_erbij(im, PR_MENS, i, NULL);
        regel_erbij(im, PR_WAARDE, i, NULL);
    }
    zin_erbij(im, _("gewijzigde waarden meer; ze staan in het verslag."),
              o->waarden_aantal - (long)o->waarden);
}

static void nieuwen_erbij(struct inlezen *im) {
    for (size_t i = 0; i < im->oogst.nieuwen; i++)
        regel_erbij(im, PR_NIEUW, i, NULL);
    zin_erbij(im, im->soort ? _("rijen meer die nieuw zijn.") : _("mensen meer die nieuw zijn."),
              im->uitslag.nieuw - (long)im->oogst.nieuwen);
}

/* Each by its header: what nobody chose stays out, and that must not go unseen. */
static void weglating_erbij(struct inlezen *im) {
    struct buf b = {0};
    for (size_t i = 0; i < im->uitslag.kaart.aantal; i++) {
        const struct kolom *k = &im->uitslag.kaart.kolom[i];
        if (k->uitslag == KOLOM_ONBEKEND || k->uitslag == KOLOM_TWIJFEL)
            buf_addf(&b, "%s%s", b.len ? ", " : _("Niet overgenomen: "), k->kop);
    }
    if (b.len) {
        buf_add(&b, b.s[b.len - 1] == '.' ? "" : ".");
        regel_erbij(im, PR_WEG, 0, buf_take(&b));
    }
    buf_free(&b);
}

static void vul(struct inlezen *im, enum emmer_in_beeld emmer) {
    switch (emmer) {
    case BEELD_ALLES:
        vul(im, BEELD_GEWEIGERD);
        vul(im, BEELD_TWIJFEL);
        weglating_erbij(im);
        vul(im, BEELD_LET_OP);
        vul(im, BEELD_GEWIJZIGD);
        vul(im, BEELD_NIEUW);
        break;
    case BEELD_NIEUW:
        nieuwen_erbij(im);
        break;
    case BEELD_GEWIJZIGD:
        waarden_erbij(im);
        break;
    case BEELD_ONGEWIJZIGD:
        zin_erbij(im, _("rijen staan al precies zo in regie; daar gebeurt niets mee."),
                  im->uitslag.ongewijzigd);
        break;
    case BEELD_TWIJFEL:
        groepen_erbij(im, IMPORT_MELDING_TWIJFEL);
        break;
    case BEELD_GEWEIGERD:
        groepen_erbij(im, IMPORT_MELDING_GEWEIGERD);
        break;
    default:
        groepen_erbij(im, IMPORT_MELDING_LET_OP);
    }
}

void proefregels_free(struct inlezen *im) {
    for (size_t i = 0; i < im->regels; i++)
        free(im->regel[i].zin);
    free(im->regel);
    im->regel = NULL;
    im->regels = 0;
}

void proefregels_bouw(struct inlezen *im) {
    proefregels_free(im);
    vul(im, im->emmer);
    im->proefkeuze.focus = im->proefkeuze.boven = 0;
}
