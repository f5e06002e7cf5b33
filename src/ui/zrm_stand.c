/* What the measuring screen knows of the measurement in view. */
#include "regie/taal.h"
#include "zrm_deel.h"
#include <string.h>

#define NIVEAUS_NAAST_ELKAAR 7
#define MAX_PUNTEN           64
#define MAX_ITEMS            32

/* A talk that is final keeps its measurement in view. */
static const struct record *meting_van_gesprek(const struct ui *ui, const struct zrm *z) {
    const struct record *m = gesprek_meting(&ui->beeld, z->gesprek, z->instrument->code);
    size_t i = 0;
    while (!m && (m = beeld_volgende(&ui->beeld, SOORT_METING, METING_GESPREK, z->gesprek, &i)))
        if (!record_is(m, METING_INSTRUMENT, z->instrument->code))
            m = NULL;
    return m;
}

const struct record *zrm_meting(const struct ui *ui, const struct zrm *z) {
    if (!id_is_leeg(z->gesprek))
        return meting_van_gesprek(ui, z);
    const struct record *m = meting_concept(&ui->beeld, z->instrument->code);
    return m ? m : meting_vorige(&ui->beeld, z->instrument->code, (struct id){{0}});
}

bool zrm_is_concept(const struct record *meting) {
    return meting && record_is(meting, METING_STATUS, STATUS_CONCEPT);
}

/* What a correction corrects is not its past. */
static int vorige_score(const struct ui *ui, const struct zrm *z, const struct record *meting,
                        int item) {
    struct reekspunt punt[MAX_PUNTEN];
    size_t n = score_reeks(&ui->beeld, z->alle, z->instrument, item, punt, MAX_PUNTEN);
    int vorige = ZRM_GEEN;
    for (size_t i = 0; i < n; i++) {
        if (meting && (punt[i].meting == meting ||
                       datum_vergelijk(punt[i].datum, record_datum(meting, METING_DATUM)) > 0))
            break;
        if (!meting || !id_gelijk(record_verwijzing(meting, METING_CORRIGEERT), punt[i].meting->id))
            vorige = punt[i].niveau;
    }
    return vorige;
}

static bool zonder_doel(const struct ui *ui, const struct zrm *z, int item) {
    int items[MAX_ITEMS];
    size_t n = domeinen_zonder_doel(&ui->beeld, z->instrument, items, MAX_ITEMS);
    for (size_t i = 0; i < n; i++)
        if (items[i] == item)
            return true;
    return false;
}

void zrm_lees_rij(const struct ui *ui, const struct zrm *z, const struct record *meting, int nr,
                  struct zrm_rij *uit) {
    const struct instrument_item *item = &z->instrument->item[nr];
    const struct record *s = meting ? meting_score(&ui->beeld, meting->id, item->nr) : NULL;
    *uit = (struct zrm_rij){
        .item = item,
        .score = s ? (int)record_getal(s, SCORE_SCORE, ZRM_GEEN) : ZRM_GEEN,
        .streef = s ? (int)record_getal(s, SCORE_STREEF, ZRM_GEEN) : ZRM_GEEN,
        .vorige = vorige_score(ui, z, meting, item->nr),
        .reden = s ? record_tekst(s, SCORE_REDEN) : "",
        .hulp = s ? record_tekst(s, SCORE_HULP) : "",
        .noot = s ? record_tekst(s, SCORE_TOELICHTING) : "",
    };
    bool onder = uit->score != ZRM_GEEN && uit->score < uit->streef;
    uit->geen_doel = onder && zonder_doel(ui, z, item->nr);
}

bool zrm_is_zrm(const struct instrument *i) {
    return !strncmp(i->code, "zrm-", 4);
}

bool zrm_is_acuut(const struct ui *ui, const struct zrm *z, const struct record *meting) {
    const struct instrument *i = z->instrument;
    for (size_t n = 0; meting && zrm_is_zrm(i) && n < i->items; n++) {
        const struct record *s = meting_score(&ui->beeld, meting->id, i->item[n].nr);
        if (s && record_getal(s, SCORE_SCORE, ZRM_GEEN) == i->laagste)
            return true;
    }
    return false;
}

bool zrm_is_lang(const struct instrument *i) {
    return i->niveaus > NIVEAUS_NAAST_ELKAAR;
}

void zrm_verschil(int oud, int nieuw, struct buf *uit) {
    if (oud == ZRM_GEEN || nieuw == ZRM_GEEN)
        return;
    if (oud == nieuw)
        buf_add(uit, "=");
    else
        buf_addf(uit, "%s%+d", nieuw > oud ? "▲" : "▼", nieuw - oud);
}

/* Only the ZRM gives its levels a meaning of their own that colour may repeat. */
enum stijl zrm_stijl(const struct instrument *i, int niveau) {
    if (!zrm_is_zrm(i))
        return STIJL_ACCENT;
    return niveau == i->laagste ? STIJL_ALARM : niveau < 4 ? STIJL_LETOP : STIJL_GOED;
}
