/* What a column is by choice. */
#include "kolom_werk.h"
#include "regie/taal.h"
#include <stdlib.h>
#include <string.h>

/* What was taken before the column was known to be a BSN is hidden by now. */
static void masker_voorbeelden(struct werk *w, struct kolom *k) {
    for (size_t n = 0; n < KOLOM_VOORBEELDEN && k->voorbeeld[n]; n++) {
        struct buf getoond = {0};
        veldcel_gemaskeerd(&w->r->veld[k->veld], k->voorbeeld[n], &getoond);
        free(k->voorbeeld[n]);
        k->voorbeeld[n] = buf_take(&getoond);
    }
}

static long nummer_van(const char *s) {
    size_t n = strspn(s, "0123456789");
    return n > 0 && n < 6 && !s[n] ? strtol(s, NULL, 10) : 0;
}

/* The column of a choice, from 0; -1 when the list has none, or (said) more than one. */
static long kolom_van(struct werk *w, const struct kolomkeuze *keuze, const long *keer) {
    struct buf gezocht = {0}, sleutel = {0};
    long gevonden = -1, aantal = 0;
    kop_sleutel(keuze->kop, &gezocht);
    for (size_t i = 0; i < w->kop->aantal; i++) {
        buf_clear(&sleutel);
        kop_sleutel(w->kop->kop[i], &sleutel);
        if (!gezocht.len || strcmp(buf_text(&sleutel), gezocht.s) != 0 ||
            (keuze->keer && keer[i] != keuze->keer))
            continue;
        gevonden = gevonden < 0 ? (long)i : gevonden;
        aantal++;
    }
    buf_free(&gezocht);
    buf_free(&sleutel);
    long nr = nummer_van(keuze->kop);
    if (aantal == 0 && nr > 0 && (size_t)nr <= w->kop->aantal)
        return nr - 1;
    if (aantal > 1)
        problem_set(w->p, PROBLEM_INPUT,
                    _("De kop \"%s\" staat er %ld keer. Noem het nummer van de kolom, zoals "
                      "%ld=%s."),
                    keuze->kop, aantal, gevonden + 1, keuze->veld);
    else if (aantal == 0 && !keuze->mag_missen)
        problem_set(w->p, PROBLEM_INPUT, _("De lijst heeft geen kolom \"%s\"."), keuze->kop);
    return aantal == 1 ? gevonden : -1;
}

static void kies_weg(struct kolom *k, enum kolom_hoe hoe) {
    kolom_laat_los(k, KOLOM_WEG);
    kolom_mogelijk(k, NULL);
    k->hoe = hoe;
    k->zekerheid = KOLOM_ZEKER;
}

static bool kies(struct werk *w, const struct kolomkeuze *keuze, const long *keer) {
    bool weg = !strcmp(keuze->veld, "-");
    int veld = weg ? -1 : kolom_veld(w->r, keuze->veld);
    if (!weg && veld < 0) {
        if (keuze->hoe != KOLOM_GELEERD)
            problem_set(
                w->p, PROBLEM_INPUT,
                _("\"%s\" is geen veld. Kies er een zoals v_nummer of achternaam; de eerste "
                  "regel van regie export noemt ze allemaal."),
                keuze->veld);
        return keuze->hoe == KOLOM_GELEERD;
    }
    long i = kolom_van(w, keuze, keer);
    if (i < 0)
        return keuze->mag_missen && (!w->p || w->p->kind == PROBLEM_NONE);
    struct kolom *k = werk_kolom(w, (size_t)i);
    free(k->waarom);
    k->waarom = NULL;
    if (weg) {
        kies_weg(k, keuze->hoe);
    } else {
        kolom_stel(w, k, veld, keuze->hoe);
        masker_voorbeelden(w, k);
    }
    if (keuze->hoe == KOLOM_GELEERD)
        kolom_zeg(k, _("Zoals het bij een eerdere lijst is gekozen."));
    return true;
}

bool kolommen_kies(struct werk *w, const struct kolomkeuze *keuze, size_t keuzes) {
    long *keer = koppen_keer(w->kop);
    bool goed = true;
    for (size_t i = 0; i < keuzes && goed; i++)
        goed = kies(w, &keuze[i], keer);
    free(keer);
    return goed;
}
