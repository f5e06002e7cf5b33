/* Trajecten and exams in words. */
#include "regie/taal.h"
#include "regie/traject.h"

static void voeg_keuze(const struct record *r, int veld, struct buf *uit) {
    veld_toon(&r->soort->velden[veld], record_waarde(r, veld), uit);
}

void traject_naam(const struct record *r, struct buf *uit) {
    if (r->soort->code == SOORT_TRAJECT) {
        buf_add(uit, record_tekst(r, TRAJECT_SOORT));
        if (record_waarde(r, TRAJECT_AANBIEDER))
            buf_addf(uit, " (%s)", record_tekst(r, TRAJECT_AANBIEDER));
        return;
    }
    voeg_keuze(r, EXAMEN_ONDERDEEL, uit);
    if (record_waarde(r, EXAMEN_NIVEAU))
        buf_addf(uit, " %s", record_tekst(r, EXAMEN_NIVEAU));
    if (record_getal(r, EXAMEN_POGING, 1) > 1)
        buf_addf(uit, _(", poging %ld"), record_getal(r, EXAMEN_POGING, 1));
}

/* "sinds 01-03-2026" with its words before the day; nothing without a day. */
static bool voeg_dag(const struct record *r, int veld, const char *voor, struct buf *uit) {
    if (!record_waarde(r, veld))
        return false;
    buf_add(uit, voor);
    veld_toon(&r->soort->velden[veld], record_waarde(r, veld), uit);
    return true;
}

static void stand_traject(const struct record *t, struct buf *uit) {
    voeg_keuze(t, TRAJECT_STATUS, uit);
    if (traject_is_voorbij(t)) {
        voeg_dag(t, TRAJECT_GEEINDIGD_OP, _(" op "), uit);
        if (record_waarde(t, TRAJECT_RESULTAAT)) {
            buf_add(uit, ": ");
            voeg_keuze(t, TRAJECT_RESULTAAT, uit);
        }
    } else if (traject_loopt(t)) {
        voeg_dag(t, TRAJECT_BEGONNEN_OP, _(", sinds "), uit);
        voeg_dag(t, TRAJECT_GEPLAND_EINDE, _(", tot "), uit);
    } else {
        voeg_dag(t, TRAJECT_AANGEMELD_OP, _(" op "), uit);
        voeg_dag(t, TRAJECT_GEPLAND_BEGIN, _(", begint "), uit);
    }
}

static void stand_examen(const struct record *e, struct buf *uit) {
    bool geslaagd = record_is(e, EXAMEN_RESULTAAT, "geslaagd");
    bool vrij = examen_is_gehaald(e) && !geslaagd;
    if (!record_waarde(e, EXAMEN_RESULTAAT)) {
        if (!voeg_dag(e, EXAMEN_EXAMENDATUM, _("Examen op "), uit))
            voeg_dag(e, EXAMEN_AANGEMELD_OP, _("Aangemeld op "), uit);
        return;
    }
    voeg_keuze(e, EXAMEN_RESULTAAT, uit);
    voeg_dag(e, vrij ? EXAMEN_UITSLAGDATUM : EXAMEN_EXAMENDATUM, _(" op "), uit);
    if (record_waarde(e, EXAMEN_SCORE))
        buf_addf(uit, _(", score %s"), record_tekst(e, EXAMEN_SCORE));
}

void traject_stand(const struct record *r, struct buf *uit) {
    (r->soort->code == SOORT_TRAJECT ? stand_traject : stand_examen)(r, uit);
}

void traject_omvang(const struct record *t, struct buf *uit) {
    long uren = record_getal(t, TRAJECT_UREN_PER_WEEK, 0),
         dagdelen = record_getal(t, TRAJECT_DAGDELEN_PER_WEEK, 0);
    if (uren)
        buf_addf(uit, _("%ld uur per week"), uren);
    else if (dagdelen)
        buf_addf(uit, dagdelen == 1 ? _("%ld dagdeel per week") : _("%ld dagdelen per week"),
                 dagdelen);
}
