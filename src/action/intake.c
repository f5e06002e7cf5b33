/* The brede intake: filling in and completing. */
#include "regie/taal.h"
#include "vak.h"
#include "velden.h"

static bool intake_sluit(struct vak *v, struct datum datum) {
    struct ontbrekend lijst[ONTBREKEND_MAX];
    size_t n = intake_ontbreekt(&v->b, lijst, ONTBREKEND_MAX);
    if (!vak_compleet(v, _("De intake kan nog niet af. Er ontbreekt"), lijst, n) ||
        !vak_datum(v, datum, _("Afgerond op")))
        return false;
    struct record *intake = beeld_enige(&v->b, SOORT_INTAKE);
    struct datum eerder = record_datum(intake, INTAKE_AFGEROND_OP);
    if (!datum_vergelijk(eerder, datum))
        return true;
    /* A second completion would put the phase of the dossier back to the intake. */
    if (eerder.jaar)
        return vak_weiger(v, PROBLEM_DENIED, _("De intake is al afgerond, op %02d-%02d-%04d."),
                          eerder.dag, eerder.maand, eerder.jaar);
    return handeling_zet_datum(&v->h, intake, INTAKE_AFGEROND_OP, datum) &&
           vak_gebeurtenis(v, "intake", datum, NULL, 0);
}

bool intake_afronden(struct sessie *s, struct id dossier, struct datum datum, struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, "intake_afronden", dossier, p))
        return false;
    intake_sluit(&v, datum);
    return vak_klaar(&v);
}

bool intake_vastleggen(struct sessie *s, struct id dossier, const struct intake_wens *wens,
                       struct problem *p) {
    struct vak v;
    if (!vak_begin(&v, s, wens->afronden ? "intake_afronden" : "intake_invullen", dossier, p))
        return false;
    if (vul_enige(&v.h, &v.b, SOORT_INTAKE, wens->intake, wens->intakes) &&
        vul_enige(&v.h, &v.b, SOORT_GEZONDHEID, wens->gezondheid, wens->gezondheden) &&
        wens->afronden)
        intake_sluit(&v, wens->datum);
    return vak_klaar(&v);
}
