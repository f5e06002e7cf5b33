/* Trajecten and exams as lists for people, with the numbers by which the command line names them.
 */
#include "regie/druk.h"
#include "regie/taal.h"
#include "regie/traject.h"

enum { NAAST = 38 };

static void druk_regel(const struct record *r, size_t nr, struct buf *uit) {
    struct buf kop = {0}, tekst = {0}, omvang = {0};
    buf_addf(&kop, "%2zu  ", nr);
    traject_naam(r, &kop);
    traject_stand(r, &tekst);
    if (r->soort->code == SOORT_TRAJECT && traject_loopt(r))
        traject_omvang(r, &omvang);
    if (omvang.len)
        buf_addf(&tekst, ", %s", omvang.s);
    druk_blok(uit, 0, kop.s, NAAST, buf_text(&tekst));
    buf_free(&kop);
    buf_free(&tekst);
    buf_free(&omvang);
}

static void druk_lijst(const struct beeld *b, enum soort_code soort, struct buf *uit) {
    const struct record_lijst *l = &b->lijst[soort];
    if (l->aantal)
        druk_kop(uit, _(soort_van(soort)->meervoud));
    for (size_t i = 0; i < l->aantal; i++)
        druk_regel(&l->rij[i], i + 1, uit);
}

void druk_trajecten(const struct beeld *b, struct buf *uit) {
    druk_lijst(b, SOORT_TRAJECT, uit);
}

static const char *naam_van(const char *onderdeel) {
    return keuze_label(soort_examen.velden[EXAMEN_ONDERDEEL].keuzes, onderdeel);
}

void druk_examens(const struct beeld *b, struct buf *uit) {
    struct examenstand stand[EXAMEN_ONDERDELEN];
    struct buf nog = {0};
    druk_lijst(b, SOORT_EXAMEN, uit);
    examenstanden(b, stand);
    for (int i = 0; i < EXAMEN_ONDERDELEN && b->lijst[SOORT_EXAMEN].aantal; i++)
        if (stand[i].nodig && !stand[i].gehaald)
            buf_addf(&nog, "%s%s", nog.len ? ", " : "", naam_van(stand[i].onderdeel));
    if (nog.len)
        druk_blok(uit, 0, _("Nog niet gehaald"), NAAST, nog.s);
    buf_free(&nog);
}
