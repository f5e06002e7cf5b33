/* Rows of trajecten and exams: which one they are about, and the actions that people do by hand. */
#include "import_soort.h"
#include "regie/traject.h"
#include <string.h>
#include <strings.h>

/* Does the record say the same of this field as the row? */
static bool zelfde(struct soortimport *w, const struct record *r, int veld) {
    const char *cel = soortrij_veld(w, veld);
    return cel && *cel && soortrij_zelfde(record_waarde(r, veld), cel);
}

static bool zegt(struct soortimport *w, int veld) {
    const char *cel = soortrij_veld(w, veld);
    return cel && *cel;
}

/* How well the record fits the row; 0 when it is another. The first day that both give decides: one
 * that began on another day is another. Without such a day it is the one in which the row would
 * change least: a traject that is signed up for may have begun by now, but one that is over does
 * not begin again. */
static int past_bij_traject(struct soortimport *w, const struct record *r) {
    static const int dagen[] = {TRAJECT_BEGONNEN_OP, TRAJECT_GEPLAND_BEGIN, TRAJECT_AANGEMELD_OP};
    enum { NIET, KAN, GELIJK, ZEKER };
    const char *soort = soortrij_veld(w, TRAJECT_SOORT);
    bool zelfde_stand = zelfde(w, r, TRAJECT_STATUS) || zelfde(w, r, TRAJECT_GEEINDIGD_OP);
    if (!soort || strcasecmp(record_tekst(r, TRAJECT_SOORT), soort) != 0)
        return NIET;
    if (zegt(w, TRAJECT_AANBIEDER) && record_waarde(r, TRAJECT_AANBIEDER) &&
        !zelfde(w, r, TRAJECT_AANBIEDER))
        return NIET;
    for (size_t i = 0; i < sizeof dagen / sizeof *dagen; i++)
        if (zegt(w, dagen[i]) && record_waarde(r, dagen[i]))
            return zelfde(w, r, dagen[i]) ? ZEKER : NIET;
    return zelfde_stand ? GELIJK : traject_is_voorbij(r) ? NIET : KAN;
}

/* The one that fits best, the first of two that fit as well; or NULL. */
static const struct record *beste(struct soortimport *w, enum soort_code soort,
                                  int (*past_bij)(struct soortimport *w, const struct record *r)) {
    const struct record_lijst *l = &w->b.lijst[soort];
    const struct record *uit = NULL;
    int hoogste = 0;
    for (size_t i = 0; i < l->aantal; i++) {
        int past = past_bij(w, &l->rij[i]);
        if (past > hoogste) {
            hoogste = past;
            uit = &l->rij[i];
        }
    }
    return uit;
}

const struct record *soort_zoek_traject(struct soortimport *w) {
    return beste(w, SOORT_TRAJECT, past_bij_traject);
}

/* How well the record fits the row; 0 when it is another. By its attempt, else by the first day
 * that both give, the day it was sat before any other; a row without such a day is of one that has
 * no result yet, or the same. */
static int past_bij_examen(struct soortimport *w, const struct record *r) {
    static const int dagen[] = {EXAMEN_AANGEMELD_OP, EXAMEN_UITSLAGDATUM, EXAMEN_EXAMENDATUM};
    enum { NIET, KAN, DAG };
    if (!zelfde(w, r, EXAMEN_ONDERDEEL))
        return NIET;
    if (zegt(w, EXAMEN_POGING))
        return zelfde(w, r, EXAMEN_POGING) ? DAG : NIET;
    if (zegt(w, EXAMEN_NIVEAU) && !zelfde(w, r, EXAMEN_NIVEAU))
        return NIET;
    for (int i = sizeof dagen / sizeof *dagen - 1; i >= 0; i--)
        if (zegt(w, dagen[i]) && record_waarde(r, dagen[i]))
            return zelfde(w, r, dagen[i]) ? DAG + i : NIET;
    return !record_waarde(r, EXAMEN_RESULTAAT) || zelfde(w, r, EXAMEN_RESULTAAT) ? KAN : NIET;
}

const struct record *soort_zoek_examen(struct soortimport *w) {
    return beste(w, SOORT_EXAMEN, past_bij_examen);
}

bool soort_doe_traject(struct soortimport *w, const struct record *bestaand) {
    struct invulling v[PAKKET_KOLOMMEN];
    size_t n = soortrij_invullingen(w, bestaand, 0, v);
    if (!bestaand)
        return record_toevoegen(w->i.h.s, w->soort->code, w->b.dossier.id, v, n, NULL, &w->fout);
    return !n || velden_zetten(w->i.h.s, w->soort->code, bestaand->id, v, n, &w->fout);
}
