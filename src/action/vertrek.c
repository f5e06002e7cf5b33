#include "vertrek.h"
#include "regie/taal.h"

void vertrek_deel(struct buf *uit, bool is_er, const char *wat) {
    if (is_er)
        buf_addf(uit, "%s%s", uit->len ? ", " : "", wat);
}

bool vertrek_noteer(struct sessie *s, const struct export_keuze *keuze, const struct vertrek *v,
                    struct problem *p) {
    struct handeling h;
    struct buf met = {0};
    if (store_is_alleen_lezen(s->store))
        return problem_set(p, PROBLEM_DENIED,
                           _("Een export komt in het journaal, en dit bestand is nu alleen te "
                             "lezen. Open het om te schrijven (zonder --alleen-lezen)."));
    vertrek_deel(&met, keuze->bsn, _("BSN"));
    vertrek_deel(&met, keuze->gezondheid, _("gezondheid"));
    vertrek_deel(&met, keuze->geheim, _("geheime adressen"));
    vertrek_deel(&met, keuze->pseudoniem, _("onder pseudoniem"));
    bool goed = handeling_begin_inzage(&h, s, "export", p);
    if (goed) {
        handeling_zeg(&h, _("wie"), v->wie);
        handeling_zeg(&h, _("voorwaarden"), v->eisen);
        handeling_zeg(&h, _("kolommen"), v->kolommen);
        handeling_zeg(&h, _("met"), met.len ? met.s : NULL);
        handeling_zeg(&h, _("aantal"), v->aantal);
        if (v->pseudoniem)
            pseudoniem_begin(v->pseudoniem, &h);
        goed = handeling_klaar(&h);
    }
    buf_free(&met);
    return goed;
}
