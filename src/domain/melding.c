/* What stands at the head of a dossier: little, and only what changes how one acts today. */
#include "regie/taal.h"
#include "regie/vakwerk.h"
#include <stdlib.h>
#include <string.h>

/* Takes the text over. */
static void meld(struct meldingen *m, const char *code, enum melding_ernst ernst, char *tekst) {
    if (m->aantal < sizeof m->rij / sizeof *m->rij)
        m->rij[m->aantal++] = (struct melding){code, ernst, tekst};
    else
        free(tekst);
}

static void meld_vast(struct meldingen *m, const char *code, enum melding_ernst ernst,
                      const char *tekst) {
    struct buf b = {0};
    buf_add(&b, tekst);
    meld(m, code, ernst, buf_take(&b));
}

/* Level 1 of a ZRM is an acute problem: act today. All such domains in one line. */
static void meld_acuut(const struct beeld *b, const struct instrument *i, struct meldingen *m) {
    struct buf tekst = {0};
    for (size_t k = 0; k < i->items; k++) {
        const struct record *s = score_laatste(b, i->code, i->item[k].nr);
        if (s && record_is(s, SCORE_SCORE, "1"))
            buf_addf(&tekst, "%s%s", tekst.len ? ", " : _("acuut: "), i->item[k].naam);
    }
    if (tekst.len)
        meld(m, "acuut", MELDING_DRINGEND, buf_take(&tekst));
    buf_free(&tekst);
}

/* Only the newest version of the ZRM in use speaks: an old matrix is history. */
static void meld_zrm(const struct beeld *b, const struct instrumenten *l, struct meldingen *m) {
    static const char *const zrm[] = {"zrm-2017", "zrm-2013"};
    for (size_t k = 0; l && k < sizeof zrm / sizeof *zrm; k++) {
        const struct instrument *i = instrument_zoek(l, zrm[k]);
        if (i && (meting_concept(b, zrm[k]) || meting_vorige(b, zrm[k], (struct id){{0}}))) {
            meld_acuut(b, i, m);
            return;
        }
    }
}

static void meld_tolk(const struct record *persoon, struct meldingen *m) {
    struct buf tekst = {0};
    if (!record_is(persoon, PERSOON_TOLK_NODIG, "altijd") &&
        !record_is(persoon, PERSOON_TOLK_NODIG, "belangrijk"))
        return;
    buf_add(&tekst, _("tolk nodig"));
    if (record_waarde(persoon, PERSOON_TAAL))
        buf_addf(&tekst, " (%s)", record_tekst(persoon, PERSOON_TAAL));
    if (record_waarde(persoon, PERSOON_TOLK_NIET))
        buf_add(&tekst, _(", niet elke tolk"));
    meld(m, "tolk", MELDING_RUSTIG, buf_take(&tekst));
}

/* Who is in the BRP has both numbers; without them nothing can be arranged. */
static void meld_nummers(const struct beeld *b, struct meldingen *m) {
    bool brp = beeld_gebeurtenis(b, "brp", false).jaar != 0;
    if (!record_waarde(&b->persoon, PERSOON_V_NUMMER))
        meld_vast(m, "v_nummer", MELDING_LET_OP, _("geen V-nummer"));
    if (brp && !record_waarde(&b->persoon, PERSOON_BSN))
        meld_vast(m, "bsn", MELDING_LET_OP, _("geen BSN"));
}

static void meld_toets(const struct beeld *b, struct meldingen *m) {
    struct buf tekst = {0};
    if (leerbaarheidstoets_waarschuwing(beeld_enige(b, SOORT_INTAKE), &tekst))
        meld_vast(m, "leerbaarheidstoets", MELDING_LET_OP,
                  _("uitslag leerbaarheidstoets klopt niet"));
    buf_free(&tekst);
}

void meldingen_van(const struct beeld *b, const struct instrumenten *l, struct meldingen *uit) {
    memset(uit, 0, sizeof *uit);
    meld_zrm(b, l, uit);
    if (record_is(&b->persoon, PERSOON_GEHEIM, "ja"))
        meld_vast(uit, "geheim", MELDING_DRINGEND, _("adres geheim"));
    meld_nummers(b, uit);
    meld_toets(b, uit);
    meld_tolk(&b->persoon, uit);
}

void meldingen_free(struct meldingen *m) {
    for (size_t i = 0; i < m->aantal; i++)
        free(m->rij[i].tekst);
    memset(m, 0, sizeof *m);
}
